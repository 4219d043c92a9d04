"""The verbs "Nhập từ bảng" and "Xuất Excel" of any list."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from app.domain.record import TYPES
from app.domain.text import fold
from app.services import sheets
from app.services.context import Context
from app.store.listing import Query
from app.ui.page import Desk
from app.ui.sheets.dialog import SheetIn
from app.ui.words import tr

ENDING = ".xlsx"


def take_sheet_in(desk: Desk, kind: str, values: Mapping[str, Any] | None = None) -> None:
    """Ask for a table; `values` are those a new record of this list has, for rows that say nothing there."""
    desk.context.user.must_edit(kind)
    fills = words_of(desk.context, kind, values or {})
    desk.dialogs.run(SheetIn(desk, kind, desk.dialogs.parent, fills))


def give_list_out(desk: Desk, kind: str, query: Query, columns: Sequence[str]) -> None:
    """Write what a list shows, in its order, without personal data nobody asked for."""
    title = tr(TYPES[kind].title)
    name = f"{fold(title).replace(' ', '-').replace(',', '')}-{desk.context.today:%Y-%m-%d}{ENDING}"
    chosen = desk.dialogs.save_file(tr("Xuất Excel"), name, tr("Bảng tính (*.xlsx)"))
    if chosen is None:
        return
    path = chosen if chosen.suffix.lower() == ENDING else chosen.with_name(chosen.name + ENDING)
    context = desk.context

    def tell(written: Path) -> None:
        desk.say(tr("Đã lưu {file}", file=written.name))

    desk.tasks.run(
        lambda progress: sheets.export(context, kind, path, query, columns, progress=progress),
        tell,
        title=tr("Đang ghi {file}…", file=path.name),
    )


def words_of(context: Context, kind: str, values: Mapping[str, Any]) -> dict[str, str]:
    """Values as a table would say them: a record by what it is called."""
    fields = TYPES[kind].fields
    found = {}
    with context.store.read() as work:
        for name, value in values.items():
            pointing = name in TYPES[kind].references
            found[name] = work.called([value]).get(value, "") if pointing else fields[name].format(value)
    return {name: words for name, words in found.items() if words}
