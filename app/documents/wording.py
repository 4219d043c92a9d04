"""Dates, hours, counts and lists in the words that official papers use."""

from collections.abc import Iterable
from datetime import date, datetime, time

# Decree 30, Annex I, II.4.b: only months 1 and 2 get a leading zero, so that nobody adds a stroke to them.
_PADDED_MONTHS = (1, 2)


def day_words(day: date) -> str:
    """ "ngày 05 tháng 01 năm 2026"."""
    month = f"{day.month:02d}" if day.month in _PADDED_MONTHS else str(day.month)
    return f"ngày {day.day:02d} tháng {month} năm {day.year}"


def place_date(place: str, day: date | None) -> str:
    """ "Gia Lộc, ngày 05 tháng 01 năm 2026"; without a day, room to write it by hand."""
    gap = "\u00a0" * 6
    return f"{place}, " + (day_words(day) if day else f"ngày{gap}tháng{gap}năm{gap}")


def hour_words(moment: time | datetime) -> str:
    """ "08 giờ 00 phút"."""
    return f"{moment.hour:02d} giờ {moment.minute:02d} phút"


def moment_words(moment: datetime) -> str:
    """ "08 giờ 00 phút, ngày 15 tháng 12 năm 2026"."""
    return f"{hour_words(moment)}, {day_words(moment.date())}"


def count_words(count: int, noun: str = "") -> str:
    """ "02 đại biểu": a count below ten is written with two digits."""
    return f"{_two_digits(count)} {noun}".rstrip()


def share_words(part: int, whole: int) -> str:
    """ "23/25"."""
    return f"{_two_digits(part)}/{_two_digits(whole)}"


def listed(lines: Iterable[str], last: str = ".") -> tuple[str, ...]:
    """Each line closed with ";" and the last one with `last`, whatever punctuation it came with."""
    bare = [line.rstrip().rstrip(";.,").rstrip() for line in lines if line.strip()]
    return tuple(line + (last if index == len(bare) - 1 else ";") for index, line in enumerate(bare))


def _two_digits(count: int) -> str:
    """A count with its leading zero; nought stays single."""
    return f"{count:02d}" if count else "0"
