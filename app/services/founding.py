"""Setting up an office: its unit, council, bodies, term, defaults and first account, all or nothing."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from ..domain.errors import Refused
from ..domain.ids import new_id
from ..domain.records.account import Account
from ..domain.records.constituency import Constituency
from ..domain.records.office import Office
from ..domain.records.organization import Organization
from ..domain.records.term import Term
from ..domain.records.unit import KINDS, Unit
from ..paths import resource
from ..store.work import Work
from . import numbers, places, records, rules
from .context import Context
from .law import Law, OfficeDefaults

ALREADY = "Đơn vị đã được thiết lập trong thư mục dữ liệu này. Mở phần Thiết lập để sửa."
UNKNOWN = "Không có xã, phường, đặc khu mang mã “{code}”. Gõ tên rồi chọn trong danh sách."


@dataclass(frozen=True, kw_only=True)
class SetUp:
    """What a person answers at first start; `code` is the commune's of today, five digits as text."""

    code: str
    term_number: str
    first_year: int
    last_year: int
    starts_on: date
    elected_total: int
    account: str
    ends_on: date | None = None
    account_position: str = ""
    groups: int = 1
    constituencies: int = 0
    usual_place: str = ""


def set_up(context: Context, given: SetUp) -> Office:
    """Make everything the office starts with; raises Invalid or Refused and then has made nothing."""
    known = rules.law(context)
    with context.store.write() as work:
        if work.find(Office):
            raise Refused(ALREADY)
        made = _Maker(context, work, known)
        made.units(given.code)
        context.store.owner = made.unit_id
        made.bodies()
        term = made.term(given)
        made.parts_of_the_council(given, term)
        made.first_account(given)
        own = made.office(given, term)
        numbers.ensure_books(context, work)
        return own


class _Maker:
    """Keeps records in one transaction and remembers the bodies made, because later ones point at them."""

    def __init__(self, context: Context, work: Work, known: Law) -> None:
        self._context, self._work, self._law = context, work, known
        self._made: dict[str, str] = {}
        self._order = 0
        self._unit = Unit()
        self._words: dict[str, str] = {}

    @property
    def unit_id(self) -> str:
        """The office's own unit, which owns every record made here."""
        return self._unit.id

    def units(self, code: str) -> None:
        """The commune and its province; the older one is looked up, not typed."""
        place = places.place(code)
        if place is None:
            raise Refused(UNKNOWN.format(code=code))
        above = next(one for one in places.provinces() if one.code == place.province_code)
        own = new_id()  # known first: what says who an office is travels with everything else of it
        province = self._keep(
            Unit(owner=own, code=above.code, kind=_kind(above.kind), name=above.name, level="province")
        )
        kind = _kind(place.kind)
        self._unit = self._keep(
            Unit(
                id=own,
                owner=own,
                code=code,
                kind=kind,
                name=place.short,
                level="commune",
                parent=province.id,
            )
        )
        self._words = {"unit": self._unit.called(), "province": province.called()}

    def bodies(self) -> None:
        for row in _file()["body"]:
            if _applies(row, self._unit.kind, self._context.today):
                self._body(row["kind"], row["name"], row, row["id"], row.get("under", ""))

    def term(self, given: SetUp) -> Term:
        return self._keep(
            Term(
                council=self._made["council"],
                number=given.term_number.strip().upper(),
                starts_on=given.starts_on,
                ends_on=given.ends_on,
                first_year=given.first_year,
                last_year=given.last_year,
                elected_total=given.elected_total,
            )
        )

    def parts_of_the_council(self, given: SetUp, term: Term) -> None:
        """The two Ban of the law in force today, the Tổ đại biểu and the constituencies."""
        for ban in self._law.committees_on(self._context.today):
            self._body("committee", ban.name, {"symbol": ban.symbol, "from": ban.since}, ban.id, "council")
        for number in range(1, given.groups + 1):
            self._body("delegate_group", f"Tổ đại biểu số {number}", {}, f"group{number}", "council")
        for number in range(1, given.constituencies + 1):
            self._keep(Constituency(term=term.id, name=f"Đơn vị bầu cử số {number}"))

    def first_account(self, given: SetUp) -> None:
        """Whoever sets the office up does everything in it until others are added."""
        self._keep(
            Account(
                name=given.account,
                position=given.account_position,
                registrar=True,
                council_officer=True,
                petition_officer=True,
                administrator=True,
            )
        )

    def office(self, given: SetUp, term: Term) -> Office:
        defaults, to = self._law.office_defaults, _file()["recipients"]
        return self._keep(
            Office(
                unit=self._unit.id,
                council=self._made["council"],
                term=term.id,
                place_name=self._unit.name,
                usual_place=given.usual_place or self._written(_file()["usual_place"]["words"]),
                report_minutes=_minutes(defaults, "report"),
                question_minutes=_minutes(defaults, "question"),
                answer_minutes=_minutes(defaults, "answer"),
                discussion_minutes=_minutes(defaults, "speech"),
                resolution_recipients=self._written("\n".join(to["resolution"])),
                minutes_recipients=self._written("\n".join(to["minutes"])),
                invitation_recipients=self._written("\n".join(to["invitation"])),
                five_clear="\n".join(defaults.five_clear.values()),
            )
        )

    def _body(self, kind: str, name: str, row: Mapping[str, Any], key: str, under: str) -> None:
        self._order += 1
        body = Organization(
            kind=kind,
            name=self._written(name),
            short_name=row.get("short_name", ""),
            symbol=row.get("symbol", ""),
            parent=self._made.get(under, ""),
            unit=self._unit.parent if kind == "superior" else self._unit.id,
            valid_from=row["from"] if kind == "committee" else None,
            order=self._order,
        )
        self._made[key] = self._keep(body).id

    def _written(self, words: str) -> str:
        return words.format(**self._words)

    def _keep(self, record: records.R) -> records.R:
        return records.keep(self._context, self._work, record)


def _kind(words: str) -> str:
    """The code of "Phường" among the kinds of unit."""
    return next(code for code, known in KINDS.items() if known == words.casefold())


def _applies(row: Mapping[str, Any], unit_kind: str, on: date) -> bool:
    in_time = row["from"] <= on <= row.get("to", date.max)
    return in_time and unit_kind in row.get("units", (unit_kind,))


def _minutes(defaults: OfficeDefaults, kind: str) -> int:
    return max(1, defaults.speaking_times[kind] // 60)


@cache
def _file() -> Mapping[str, Any]:
    with resource("law/set_up.toml").open("rb") as file:
        return tomllib.load(file)
