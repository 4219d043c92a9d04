"""Working days of Việt Nam: the calendar handed in, with the office's own changes, and counting along it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

SATURDAY, SUNDAY = 5, 6
WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class DayOff:
    """A day off: kind "lễ" (holiday), "bù" (in lieu), "hoán đổi" (swapped) or "đơn vị" (the office's own)."""

    day: date
    name: str
    kind: str = "lễ"
    forecast: bool = False
    verified: bool = True
    source: str = ""


@dataclass(frozen=True)
class WorkedDay:
    """A Saturday or Sunday on which offices work, to make up for a swapped day."""

    day: date
    name: str
    verified: bool = True
    source: str = ""


@dataclass(frozen=True)
class Calendar:
    """Days off and worked weekends of the years first_year–last_year; weekends need no entry."""

    version: str
    off: Mapping[date, DayOff]
    worked: Mapping[date, WorkedDay]
    first_year: int
    last_year: int

    def covers(self, day: date) -> bool:
        return self.first_year <= day.year <= self.last_year

    def is_working(self, day: date) -> bool:
        """A worked weekend wins over a day off, so an office can cancel a day off by working it."""
        return day in self.worked or (day not in self.off and day.weekday() < SATURDAY)

    def why_off(self, day: date) -> str:
        """The holiday's name, or the weekday; empty on a working day."""
        if self.is_working(day):
            return ""
        return self.off[day].name if day in self.off else WEEKDAYS[day.weekday()]

    def next_working(self, day: date) -> date:
        """The day itself when worked, else the first working day after it."""
        return self._seek(day, ONE_DAY)

    def previous_working(self, day: date) -> date:
        """The day itself when worked, else the last working day before it."""
        return self._seek(day, -ONE_DAY)

    def add_working(self, day: date, count: int) -> date:
        """The working day `count` working days after `day`, before it when negative; `day` is not counted."""
        step = ONE_DAY if count > 0 else -ONE_DAY
        for _ in range(abs(count)):
            day = self._seek(day + step, step)
        return day

    def skipped(self, first: date, last: date) -> tuple[date, ...]:
        """The days off from `first` to `last`, both included."""
        return tuple(day for day in days_between(first, last) if not self.is_working(day))

    def holidays(self, first: date, last: date) -> tuple[DayOff, ...]:
        """The named days off from `first` to `last` that are not ordinary weekend days."""
        named = (self.off[day] for day in self.skipped(first, last) if day in self.off)
        return tuple(item for item in named if item.day.weekday() < SATURDAY)

    def worked_weekends(self, first: date, last: date) -> tuple[WorkedDay, ...]:
        return tuple(self.worked[day] for day in days_between(first, last) if day in self.worked)

    def doubtful(self, first: date, last: date) -> tuple[DayOff | WorkedDay, ...]:
        """Entries within a day of `first` to `last` that the yearly notice may still move."""
        span = days_between(first - ONE_DAY, last + ONE_DAY)
        known = [entry for day in span for entry in (self.off.get(day), self.worked.get(day)) if entry]
        return tuple(entry for entry in known if not entry.verified or getattr(entry, "forecast", False))

    def with_changes(
        self, extra_off: Iterable[DayOff], extra_worked: Iterable[WorkedDay], version: str = ""
    ) -> "Calendar":
        """This calendar with the office's own days; the latest word on a day replaces every earlier one."""
        off, worked = dict(self.off), dict(self.worked)
        for day_off in extra_off:
            worked.pop(day_off.day, None)
            off[day_off.day] = day_off
        for day_worked in extra_worked:
            off.pop(day_worked.day, None)
            worked[day_worked.day] = day_worked
        return replace(self, version=version or self.version, off=off, worked=worked)

    def _seek(self, day: date, step: timedelta) -> date:
        while not self.is_working(day):
            day += step
        return day


def calendar_of(version: str, off: Iterable[DayOff], worked: Iterable[WorkedDay], years: range) -> Calendar:
    """A calendar of listed days for the years given."""
    by_day = {entry.day: entry for entry in off}
    return Calendar(version, by_day, {entry.day: entry for entry in worked}, years[0], years[-1])


def days_between(first: date, last: date) -> Iterator[date]:
    """Every day from `first` to `last`, both included."""
    for ordinal in range(first.toordinal(), last.toordinal() + 1):
        yield date.fromordinal(ordinal)


def day_words(day: date) -> str:
    """ "thứ Tư 02/12/2026"."""
    return f"{WEEKDAYS[day.weekday()]} {day:%d/%m/%Y}"
