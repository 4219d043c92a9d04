"""Deadlines from dated rules, each explained: rule, article, what was counted and what was skipped."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from .calendar import Calendar, day_words
from .calendar_words import counting_lines, coverage_line, doubt_lines, ending_lines
from .errors import Refused
from .regime import in_force

CALENDAR_DAYS, WORKING_DAYS, YEARS = "ngày", "ngày làm việc", "năm"
AFTER, BEFORE = "after", "before"
LONGEST = 10_000  # days; anything longer is a slip of the finger
SENSIBLE_YEARS = range(1900, 2200)


@dataclass(frozen=True)
class Alternative:
    """Another text's number for the same duty, shown beside the one that is used."""

    value: int
    unit: str
    source: str


@dataclass(frozen=True)
class Rule:
    """One number of days of the law (or of the office's own rules) with its article and time of force."""

    id: str
    title: str
    value: int
    unit: str
    direction: str
    since: date
    until: date | None = None
    event: str = ""
    source: str = ""
    note: str = ""
    conflict: str = ""
    verified: bool = True
    shift: bool = True
    alternatives: tuple[Alternative, ...] = ()
    overrides: "Rule | None" = None

    @property
    def words(self) -> str:
        """ "07 ngày làm việc"."""
        return f"{self.value:02d} {self.unit}"


@dataclass(frozen=True)
class Deadline:
    """A computed deadline with everything needed to store it and to explain it later."""

    day: date
    rule_id: str
    rule_from: date | None
    calendar_version: str
    unshifted_day: date
    remind_on: date
    doubtful: bool
    explanation: tuple[str, ...]


@dataclass(frozen=True)
class Rulebook:
    """The rules of every time; the office's own rules come before the law's."""

    rules: tuple[Rule, ...]
    own: tuple[Rule, ...] = ()

    def rule(self, rule_id: str, on: date) -> Rule:
        """The rule in force on the day; an office's own rule carries the law's as `overrides`."""
        shipped = self._latest(self.rules, rule_id, on)
        own = self._latest(self.own, rule_id, on)
        if own:
            return replace(own, overrides=shipped)
        if shipped:
            return shipped
        raise Refused(
            f"Không có quy định “{self._title(rule_id)}” áp dụng ngày {on:%d/%m/%Y}. Tự nhập số ngày."
        )

    def in_force(self, on: date) -> tuple[Rule, ...]:
        """One rule of each id, in the shipped order."""
        ids = dict.fromkeys(rule.id for rule in in_force(self.rules, on))
        return tuple(self.rule(rule_id, on) for rule_id in ids)

    def with_override(
        self, rule_id: str, value: int, unit: str, source: str, since: date, until: date | None = None
    ) -> "Rulebook":
        """This rulebook with the office's own number (its Quy chế làm việc) from a day on."""
        known = [rule for rule in self.rules if rule.id == rule_id]
        if not known:
            raise Refused(f"Không có quy định mang mã “{rule_id}”. Chọn một quy định trong danh sách.")
        if value < 0 or unit not in (CALENDAR_DAYS, WORKING_DAYS, YEARS):
            raise Refused(
                f"“{value} {unit}” không phải một thời hạn. Nhập số ngày và chọn ngày hoặc ngày làm việc."
            )
        own = replace(
            known[-1],
            value=value,
            unit=unit,
            source=source,
            since=since,
            until=until,
            note="",
            alternatives=(),
        )
        return replace(self, own=(*self.own, replace(own, verified=True)))

    def _latest(self, rules: tuple[Rule, ...], rule_id: str, on: date) -> Rule | None:
        """Among rules of this id in force, the one that began last; of equals the one entered last."""
        found = [rule for rule in in_force(rules, on) if rule.id == rule_id]
        return max(enumerate(found), key=lambda pair: (pair[1].since, pair[0]))[1] if found else None

    def _title(self, rule_id: str) -> str:
        return next((rule.title for rule in self.rules if rule.id == rule_id), rule_id)


def due(rule: Rule, start: date, calendar: Calendar, *, shift: bool = True) -> Deadline:
    """The deadline of a rule counted from (or back from) `start`, the day of the event, which is not counted.

    A calendar period that ends on a day off runs to the next working day (Bộ luật Dân sự 2015 Điều 148.5)
    unless `shift` is off. A "before" deadline never moves forward; only its reminder falls on a working day.
    """
    count = -rule.value if rule.direction == BEFORE else rule.value
    shift = shift and rule.shift
    found = _reckon(count, rule.unit, start, calendar, shift)
    others = tuple(_alternative_line(rule, other, start, calendar, shift) for other in rule.alternatives)
    lines = _rule_lines(rule, start) + found.explanation + others + (f"Lịch nghỉ bản {calendar.version}.",)
    return replace(found, rule_id=rule.id, rule_from=rule.since, explanation=lines)


def count_days(n: int, working: bool, start: date, calendar: Calendar, *, shift: bool = True) -> Deadline:
    """`n` days after `start` (before it when negative), without a rule."""
    unit = WORKING_DAYS if working else CALENDAR_DAYS
    found = _reckon(n, unit, start, calendar, shift)
    way = "kể từ" if n >= 0 else "trước"
    head = (f"{abs(n):02d} {unit} {way} {day_words(start)}.",)
    return replace(found, explanation=head + found.explanation + (f"Lịch nghỉ bản {calendar.version}.",))


def _reckon(count: int, unit: str, start: date, calendar: Calendar, shift: bool) -> Deadline:
    """The bare count, with the lines that explain it."""
    _within_reason(count, start)
    working = unit == WORKING_DAYS
    counted = calendar.add_working(start, count) if working else _step(start, count, unit)
    day = calendar.next_working(counted) if shift and count > 0 and not working else counted
    # What moves between start and end changes a count of working days only.
    doubts = calendar.doubtful(*sorted((start if working else counted, day)))
    covered = calendar.covers(start) and calendar.covers(day)
    counting = counting_lines(working, start, day, calendar)
    ending = ending_lines(counted, day, count, calendar)
    return Deadline(
        day=day,
        rule_id="",
        rule_from=None,
        calendar_version=calendar.version,
        unshifted_day=counted,
        remind_on=calendar.previous_working(day),
        doubtful=bool(doubts) or not covered,
        explanation=counting + ending + doubt_lines(doubts) + (() if covered else (coverage_line(calendar),)),
    )


def _within_reason(count: int, start: date) -> None:
    if abs(count) > LONGEST:
        raise Refused(f"Thời hạn {abs(count)} ngày quá dài. Nhập nhiều nhất {LONGEST} ngày.")
    if start.year not in SENSIBLE_YEARS:
        first, last = SENSIBLE_YEARS[0], SENSIBLE_YEARS[-1]
        raise Refused(f"Không tính được thời hạn từ năm {start.year}. Nhập một ngày từ {first} đến {last}.")


def _step(start: date, count: int, unit: str) -> date:
    if unit == CALENDAR_DAYS:
        return start + timedelta(days=count)
    try:
        return start.replace(year=start.year + count)
    except ValueError:  # 29 February: the period ends on the last day of the month
        return start.replace(year=start.year + count, day=28)


def _rule_lines(rule: Rule, start: date) -> tuple[str, ...]:
    """What the rule says, where it stands and what speaks against it."""
    way = "trước" if rule.direction == BEFORE else "kể từ"
    event = f" {rule.event}" if rule.event else ""
    said = (f"{rule.title}: {rule.words} {way}{event}, {day_words(start)}.", f"Căn cứ: {_ground(rule)}.")
    doubts = tuple(f"{line}." for line in (rule.note, rule.conflict) if line)
    return said + _own_lines(rule) + doubts


def _ground(rule: Rule) -> str:
    return rule.source + ("" if rule.verified else "; chưa đối chiếu được với văn bản")


def _own_lines(rule: Rule) -> tuple[str, ...]:
    if rule.overrides is None:
        return ()
    return (f"Đơn vị tự đặt; quy định chung là {rule.overrides.words} ({_ground(rule.overrides)}).",)


def _alternative_line(rule: Rule, other: Alternative, start: date, calendar: Calendar, shift: bool) -> str:
    count = -other.value if rule.direction == BEFORE else other.value
    day = _reckon(count, other.unit, start, calendar, shift).day
    return f"Văn bản khác ghi {other.value:02d} {other.unit} ({other.source}): hạn là {day_words(day)}."


def overdue_days(day: date, today: date) -> int:
    """Calendar days past the deadline; 0 when not overdue. Derived, never stored."""
    return max(0, (today - day).days)
