"""Times and durations in the words of the console: 9 giờ 12, 02:46, quá 1 phút 5 giây."""

from datetime import date, datetime

from app.domain.fields import Moment
from app.services.presence import hour
from app.ui.words import tr

__all__ = ["clock_words", "hour", "moment_of", "over_words"]


def clock_words(seconds: int) -> str:
    """ "02:46", and from an hour on "1:02:46"."""
    minutes, rest = divmod(max(0, seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes:02d}:{rest:02d}"


def over_words(seconds: int) -> str:
    """How long somebody has spoken beyond the time allowed."""
    minutes, rest = divmod(seconds, 60)
    if not minutes:
        return tr("Quá giờ {n} giây", n=rest)
    return tr("Quá giờ {n} phút {m} giây", n=minutes, m=rest) if rest else tr("Quá giờ {n} phút", n=minutes)


def moment_of(label: str, words: str, day: date) -> datetime | None:
    """The moment of that day which "9 giờ 15", "9h15" or "9:15" says; raises BadValue."""
    return Moment(label=label).parse(f"{words} {day:%d/%m/%Y}") if words.strip() else None
