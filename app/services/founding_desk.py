"""Setting up an installation that is no commune's: a province's desk, or a courier between."""

from dataclasses import dataclass

from ..domain.errors import Invalid, Refused
from ..domain.ids import new_id
from ..domain.records.account import Account
from ..domain.records.office import Office
from ..domain.records.unit import KINDS, Unit
from ..domain.text import clean
from . import places, records, stations
from .context import Context
from .founding import ALREADY

PROVINCE, RELAY = "superior", "relay"
NO_PROVINCE = "Chọn tỉnh, thành phố trong danh sách"
NO_NAME = "Ghi tên người dùng đầu tiên"


@dataclass(frozen=True, kw_only=True)
class DeskSetUp:
    """What a person answers; `province` is its two-digit code, `name` what the office is called."""

    role: str
    province: str
    name: str
    account: str
    account_position: str = ""


def usual_name(province: str) -> str:
    """What the office of a province is usually called."""
    found = next((one for one in places.provinces() if one.code == province), None)
    return f"HĐND {found.kind.lower()} {found.name}" if found else ""


def set_up_desk(context: Context, given: DeskSetUp) -> Office:
    """Make the unit, its office and the first account; or nothing; raises Invalid or Refused."""
    above = next((one for one in places.provinces() if one.code == given.province), None)
    problems = {} if above else {"province": NO_PROVINCE}
    if not clean(given.account):
        problems["account"] = NO_NAME
    if above is None or problems:
        raise Invalid(problems)
    kind = next(code for code, words in KINDS.items() if words == above.kind.casefold())
    with context.store.write() as work:
        if work.find(Office):
            raise Refused(ALREADY)
        own = new_id()
        unit = records.keep(
            context,
            work,
            Unit(id=own, owner=own, code=above.code, kind=kind, name=above.name, level="province"),
        )
        context.store.owner = unit.id
        records.keep(
            context,
            work,
            Account(
                name=clean(given.account),
                position=clean(given.account_position),
                registrar=True,
                council_officer=True,
                petition_officer=True,
                administrator=True,
            ),
        )
        name = clean(given.name) or usual_name(given.province)
        work.log.note(stations.ROLE, given.role)
        return records.keep(context, work, Office(unit=unit.id, place_name=name))
