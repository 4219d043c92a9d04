"""The calendar as an .ics file (RFC 5545), for the telephone or the calendar of the office.

What leaves the office here names no voter, no petitioner and no official: only what is to be done, and when.
"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

from ..domain.errors import Refused
from ..domain.text import clean
from . import council, gatherings, printing, today
from .context import Context
from .due import Due
from .gatherings import Gathering

ZONE = "Asia/Ho_Chi_Minh"
AHEAD_OF_UTC = timedelta(hours=7)
USUAL_LENGTH = timedelta(hours=4)
LONGEST_LINE = 75  # octets, without the line break
HEAD = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Nghị Sự//Lịch việc//VI", "CALSCALE:GREGORIAN")
TIME_ZONE = (
    "BEGIN:VTIMEZONE",
    f"TZID:{ZONE}",
    "BEGIN:STANDARD",
    "DTSTART:19700101T000000",
    "TZOFFSETFROM:+0700",
    "TZOFFSETTO:+0700",
    "TZNAME:+07",
    "END:STANDARD",
    "END:VTIMEZONE",
)
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


def save(context: Context, path: Path) -> Path:
    """Write the calendar file; whole or not at all."""
    if path.suffix.lower() != ".ics":
        raise Refused("Tên tệp lịch phải kết thúc bằng .ics.")
    return printing.write_file(path, calendar(context))


def calendar(context: Context) -> bytes:
    """Every open deadline as a day, every session and meeting as an hour, in UTF-8.

    The same record keeps its UID from one export to the next, so that importing again moves what moved.
    """
    stamp = f"DTSTAMP:{context.clock() - AHEAD_OF_UTC:%Y%m%dT%H%M%SZ}"
    lines = [*HEAD, "METHOD:PUBLISH", *_name(context), f"X-WR-TIMEZONE:{ZONE}", *TIME_ZONE]
    for meeting in _this_year(context):
        lines += _event(stamp, f"{meeting.id}-{meeting.kind}", _of_meeting(meeting))
    for one in today.due(context):
        if not one.gathering:
            lines += _event(stamp, f"{one.id}-{one.source}", _of_deadline(one))
    return b"".join(_folded(line) for line in (*lines, "END:VCALENDAR"))


def _this_year(context: Context) -> Iterator[Gathering]:
    """Meetings of earlier years are history; a calendar that has them keeps them."""
    first = context.today.replace(month=1, day=1)
    return (one for one in gatherings.gatherings(context) if one.starts_at.date() >= first)


def _name(context: Context) -> Iterator[str]:
    own = council.council(context)
    yield f"X-WR-CALNAME:{_escaped(f'Lịch việc {own.organization.name}')}"


def _event(stamp: str, key: str, lines: Iterable[str]) -> Iterator[str]:
    yield from ("BEGIN:VEVENT", f"UID:{key}@nghisu", stamp, *lines, "END:VEVENT")


def _of_meeting(one: Gathering) -> Iterator[str]:
    ends = one.ends_at if one.ends_at and one.ends_at > one.starts_at else one.starts_at + USUAL_LENGTH
    yield f"SUMMARY:{_escaped(one.title)}"
    yield f"DTSTART;TZID={ZONE}:{_moment(one.starts_at)}"
    yield f"DTEND;TZID={ZONE}:{_moment(ends)}"
    if one.place:
        yield f"LOCATION:{_escaped(one.place)}"
    yield "STATUS:CANCELLED" if one.called_off else "STATUS:CONFIRMED"
    yield "CATEGORIES:Cuộc họp"


def _of_deadline(one: Due) -> Iterator[str]:
    """A whole day that does not make the person busy; DTEND is the day after, as the standard wants it."""
    yield f"SUMMARY:{_escaped(f'Hạn: {one.outside}')}"
    yield f"DTSTART;VALUE=DATE:{_day(one.day)}"
    yield f"DTEND;VALUE=DATE:{_day(one.day + timedelta(days=1))}"
    yield "TRANSP:TRANSPARENT"
    yield "CATEGORIES:Hạn việc"


def _moment(at: datetime) -> str:
    return f"{at:%Y%m%dT%H%M%S}"


def _day(day: date) -> str:
    return f"{day:%Y%m%d}"


def _escaped(text: str) -> str:
    """The text of a property; other control characters have no place in the file."""
    told = "".join(letter for letter in clean(text) if letter == "\n" or letter.isprintable())
    return told.translate(_ESCAPES)


def _folded(line: str) -> bytes:
    """One line in octets, broken where it is too long, never inside a letter."""
    pieces, room, piece = [], LONGEST_LINE, b""
    for letter in line:
        octets = letter.encode()
        if len(piece) + len(octets) > room:
            pieces.append(piece)
            piece, room = b"", LONGEST_LINE - 1
        piece += octets
    return b"\r\n ".join((*pieces, piece)) + b"\r\n"
