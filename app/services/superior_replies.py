"""What a superior did about recommendations handed up: assigned, answered; the commune reads it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ..domain.errors import Invalid, Refused
from ..domain.records.recommendation import Recommendation
from ..domain.records.superior_reply import SuperiorReply
from ..domain.records.unit import Unit
from ..store import overview
from ..store.work import Work
from . import desk_units, records
from .context import Context

LEVELS = ("province", "central", "district")
# Steps of the commune from which on an item was handed up and is not closed.
STEPS = ("forwarded", "answered", "assessed", "told")
WAITING, ASSIGNED, ANSWERED = "waiting", "assigned", "answered"
STATES = {WAITING: "Chờ xử lý", ASSIGNED: "Đã giao giải quyết", ANSWERED: "Đã trả lời"}
NOT_THEIRS = "Kiến nghị này của chính đơn vị mình, ghi trả lời ở trang Kiến nghị cử tri."


@dataclass(frozen=True)
class HandedUp:
    """A recommendation a commune handed up, shown under the unit that stands for it today."""

    id: str
    unit: str
    unit_name: str
    state: str
    late: bool


def handed_up(context: Context) -> list[HandedUp]:
    """All of them, longest waiting first."""
    with context.store.read() as work:
        under, names = desk_units.shown_under(work, context.today), desk_units.names(work)
        rows = overview.handed_up(work.reader, LEVELS, STEPS)
        return [_handed_up(context, row, under.get(row.owner, row.owner), names) for row in rows]


def _handed_up(
    context: Context, row: overview.Asked, unit: str, names: dict[str, tuple[str, str]]
) -> HandedUp:
    late = row.step == ASSIGNED and bool(row.due_on) and row.due_on < context.today.isoformat()
    return HandedUp(row.id, unit, names.get(unit, ("", ""))[0], row.step or WAITING, late)


def assign(
    context: Context, ids: Sequence[str], organization: str, due_on: date | None = None, **more: str
) -> list[SuperiorReply]:
    """Hand recommendations to the body that is to settle them; each commune is told in its next bundle."""
    given = {"step": ASSIGNED, "organization": organization, "due_on": due_on, **more}
    return _write(context, ids, given)


def answer(context: Context, ids: Sequence[str], **given: object) -> list[SuperiorReply]:
    """Record one answer to each of the recommendations; `given` are fields of the record."""
    return _write(context, ids, {"step": ANSWERED, **given})


def _write(context: Context, ids: Sequence[str], given: Mapping[str, object]) -> list[SuperiorReply]:
    if not ids:
        raise Refused("Chưa chọn kiến nghị nào. Chọn dòng trong danh sách rồi làm lại.")
    values = {"dated": context.today} | {name: value for name, value in given.items() if value is not None}
    with context.store.write() as work:
        return [records.keep(context, work, _reply(context, work, id, values)) for id in ids]


def _reply(context: Context, work: Work, id: str, values: dict[str, object]) -> SuperiorReply:
    item = work.get(Recommendation, id)
    if item.owner == context.store.owner:
        raise Refused(NOT_THEIRS)
    if work.look_up(Unit, item.owner) is None:
        raise Invalid({"addressee": desk_units.UNKNOWN})
    return SuperiorReply(addressee=item.owner, recommendation=id, **values)  # type: ignore[arg-type]


def for_recommendation(work: Work, id: str) -> list[SuperiorReply]:
    """What the superior did about one recommendation, oldest first; for its story at the commune."""
    found = work.find(SuperiorReply, recommendation=id)
    return sorted(found, key=lambda one: (one.dated or date.min, one.id))
