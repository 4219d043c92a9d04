"""Setting up a superior's desk: its unit and its first account; it keeps no council of its own."""

from dataclasses import dataclass

from ..domain.errors import Refused
from ..domain.records.account import Account
from ..domain.records.unit import KINDS, Unit
from ..store.station_log import SUPERIOR
from . import places, records
from .context import UNIT, Context

ALREADY = "Thư mục dữ liệu này đã được thiết lập. Dùng một thư mục dữ liệu mới cho bàn tổng hợp."
UNKNOWN = "Không có tỉnh, thành phố mang mã “{code}”. Mã tỉnh có hai chữ số, ví dụ 31."


@dataclass(frozen=True)
class Desk:
    """What a person answers: the province by its code of two digits, and who works here first."""

    code: str
    account: str
    position: str = ""


def set_up_desk(context: Context, given: Desk) -> Unit:
    """Make the unit that speaks here and an account that may do everything; all or nothing."""
    place = next((one for one in places.provinces() if one.code == given.code.strip()), None)
    if place is None:
        raise Refused(UNKNOWN.format(code=given.code))
    kind = next(code for code, words in KINDS.items() if words == place.kind.casefold())
    with context.store.write() as work:
        if context.store.owner or work.find(Account):
            raise Refused(ALREADY)
        unit = Unit(code=place.code, kind=kind, name=place.name, level="province")
        context.store.owner = unit.id
        unit = records.keep(context, work, unit)
        account = Account(
            name=given.account,
            position=given.position,
            registrar=True,
            council_officer=True,
            petition_officer=True,
            administrator=True,
        )
        records.keep(context, work, account)
        work.log.note(UNIT, unit.id)
        work.log.note("role", SUPERIOR)
    return unit
