"""The shipped law as one value: calendar, rules, requirements, words of each time, from resources/law."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from ..domain.calendar import Calendar, DayOff, WorkedDay, calendar_of
from ..domain.deadlines import Alternative, Rule, Rulebook
from ..domain.errors import Refused
from ..domain.regime import in_force
from ..domain.voting import Requirement, Shortage
from ..paths import resource

Row = Mapping[str, Any]


@dataclass(frozen=True)
class SessionKind:
    """A kind of session in the words of its time; `convening_rule` names the rule of its notice."""

    id: str
    words: str
    short: str
    convening_rule: str
    since: date
    until: date | None
    source: str
    verified: bool


@dataclass(frozen=True)
class Committee:
    """A Ban of the commune council; `symbol` stands in numbers the Ban gives itself."""

    id: str
    name: str
    symbol: str
    since: date
    until: date | None
    source: str
    verified: bool


@dataclass(frozen=True)
class DocumentType:
    """A type of document: "Tờ trình", "TTr"; `pattern` tells how its number is written."""

    id: str
    name: str
    abbreviation: str
    pattern: str


@dataclass(frozen=True)
class Decision:
    """A kind of decision and whether its ballot is secret unless the council decides otherwise."""

    id: str
    words: str
    secret: bool


@dataclass(frozen=True)
class Frequency:
    """Something due `times` in every `per`."""

    id: str
    title: str
    times: int
    per: str
    since: date
    until: date | None
    source: str
    verified: bool


@dataclass(frozen=True)
class OfficeDefaults:
    """What an office starts with: speaking times in seconds, the labels of "5 rõ", days of reminders."""

    speaking_times: Mapping[str, int]
    five_clear: Mapping[str, str]
    reminders: tuple[int, ...]


@dataclass(frozen=True)
class Law:
    """Everything dated that the application knows of the law; answers are asked for a day."""

    calendar: Calendar
    rulebook: Rulebook
    requirements: tuple[Requirement, ...]
    quorums: tuple[Requirement, ...]
    shortages: tuple[Shortage, ...]
    decisions: tuple[Decision, ...]
    session_kinds: tuple[SessionKind, ...]
    committees: tuple[Committee, ...]
    document_types: tuple[DocumentType, ...]
    number_patterns: Mapping[str, str]
    issuers: Mapping[str, str]
    frequencies: tuple[Frequency, ...]
    office_defaults: OfficeDefaults

    def session_kinds_on(self, on: date) -> tuple[SessionKind, ...]:
        return in_force(self.session_kinds, on)

    def session_kind(self, kind: str, on: date) -> SessionKind:
        """The kind in the words of the day; outside its time the nearest words there are."""
        known = [row for row in self.session_kinds if row.id == kind]
        if not known:
            raise Refused(f"Không có loại kỳ họp “{kind}”. Chọn một loại trong danh sách.")
        return next(iter(in_force(known, on)), known[-1])

    def committees_on(self, on: date) -> tuple[Committee, ...]:
        return in_force(self.committees, on)

    def requirements_on(self, on: date) -> tuple[Requirement, ...]:
        return in_force(self.requirements, on)

    def requirement(self, requirement_id: str, on: date) -> Requirement:
        found = [row for row in self.requirements_on(on) if row.id == requirement_id]
        if not found:
            raise Refused(f"Không có tỷ lệ biểu quyết “{requirement_id}” áp dụng ngày {on:%d/%m/%Y}.")
        return found[0]

    def requirement_for(self, decision: str, on: date) -> Requirement:
        """The requirement this kind of decision takes unless the clerk chooses another."""
        found = [row for row in self.requirements_on(on) if decision in row.decisions]
        if not found:
            raise Refused(f"Chưa có tỷ lệ biểu quyết cho “{decision}” ngày {on:%d/%m/%Y}. Chọn một tỷ lệ.")
        return found[0]

    def quorum(self, on: date) -> Requirement:
        """How many must be present for a sitting to decide."""
        found = in_force(self.quorums, on)
        if not found:
            raise Refused(f"Chưa có quy định số đại biểu phải có mặt ngày {on:%d/%m/%Y}.")
        return found[0]

    def shortage(self, on: date) -> Shortage | None:
        return next(iter(in_force(self.shortages, on)), None)


@cache
def load_law() -> Law:
    """The shipped law, read once."""
    voting, kinds, types = _read("voting"), _read("session_kinds"), _read("document_types")
    rules = _read("rules")
    return Law(
        calendar=_calendar(_read("days")),
        rulebook=Rulebook(tuple(_rule(row) for row in rules["rule"])),
        requirements=tuple(_requirement(row) for row in voting["requirement"]),
        quorums=tuple(_requirement(row) for row in voting["quorum"]),
        shortages=tuple(Shortage(**_dated(row)) for row in voting["shortage"]),
        decisions=tuple(Decision(**row) for row in voting["decision"]),
        session_kinds=tuple(SessionKind(**_dated(row)) for row in kinds["session_kind"]),
        committees=tuple(Committee(**_dated(row)) for row in kinds["committee"]),
        document_types=tuple(DocumentType(**row) for row in types["document_type"] + types["copy"]),
        number_patterns=types["patterns"],
        issuers=types["issuers"],
        frequencies=tuple(Frequency(**_dated(row)) for row in rules["frequency"]),
        office_defaults=_office(_read("office")),
    )


def session_kinds(on: date) -> tuple[SessionKind, ...]:
    """The kinds of session of the law in force on the day."""
    return load_law().session_kinds_on(on)


def committees(on: date) -> tuple[Committee, ...]:
    """The Ban of a commune council on the day."""
    return load_law().committees_on(on)


def _read(name: str) -> dict[str, Any]:
    with resource(f"law/{name}.toml").open("rb") as file:
        return tomllib.load(file)


def _dated(row: Row) -> dict[str, Any]:
    """A row with the file's `from` and `to` under the names Python allows."""
    rest = {name: value for name, value in row.items() if name not in ("from", "to")}
    return rest | {"since": row["from"], "until": row.get("to")}


def _calendar(file: Row) -> Calendar:
    first, last = file["years"]
    off: Iterable[DayOff] = (DayOff(**row) for row in file["off"])
    worked: Iterable[WorkedDay] = (WorkedDay(**row) for row in file["worked"])
    return calendar_of(file["version"], off, worked, range(first, last + 1))


def _rule(row: Row) -> Rule:
    others = tuple(Alternative(**other) for other in row.get("alternatives", ()))
    return Rule(**_dated(row) | {"alternatives": others})


def _requirement(row: Row) -> Requirement:
    return Requirement(**_dated(row) | {"decisions": tuple(row.get("decisions", ()))})


def _office(file: Row) -> OfficeDefaults:
    reminders = tuple(file["reminders"]["days_before"])
    return OfficeDefaults(file["speaking_times"], file["five_clear"], reminders)
