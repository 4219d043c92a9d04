"""What a person may decide about one row that is in doubt or is not wanted."""

from collections.abc import Callable, Mapping
from typing import Any

from app.domain.record import TYPES
from app.domain.table_columns import ID
from app.services.sheets import AS_NEW, CREATE, DOUBTFUL, EMPTY, LEAVE, LEFT, REFUSED, Matching, Plan, PlanRow
from app.ui.words import tr

Choose = Callable[[str, str, dict[str, str]], str | None]


def decided(plan: Plan, chosen: Matching, row: PlanRow, choose: Choose) -> Mapping[str, Any]:
    """What changes in what was chosen so far; nothing when the person changed their mind."""
    if row.state == LEFT:
        return {"rows": {position: how for position, how in chosen.rows.items() if position != row.position}}
    if row.state not in (DOUBTFUL, REFUSED):
        return {"rows": {**chosen.rows, row.position: LEAVE}}
    title = tr("Dòng {n}", n=row.number)
    answer = choose(title, row.reason, options(plan, row))
    return _choices(chosen, row, answer) if answer else {}


def options(plan: Plan, row: PlanRow) -> dict[str, str]:
    """The answers to a doubtful row, by code."""
    doubt = next(iter(row.doubts), None)
    found = {one.id: one.words for one in doubt.candidates} if doubt else {}
    if doubt and doubt.field != ID:
        if doubt.field in TYPES[plan.kind].references:
            found[CREATE] = tr("Tạo mới “{words}”", words=doubt.words)
        found[EMPTY] = tr("Để trống ô này")
    elif row.state == DOUBTFUL:
        found[AS_NEW] = tr("Nhập như dòng mới")
    return {**found, LEAVE: tr("Bỏ qua dòng này")}


def _choices(chosen: Matching, row: PlanRow, answer: str) -> Mapping[str, Any]:
    doubt = next(iter(row.doubts), None)
    if doubt and doubt.field != ID and answer != LEAVE:
        return {"values": {**chosen.values, (doubt.field, doubt.words): answer}}
    return {"rows": {**chosen.rows, row.position: answer}}
