"""The verbs "Nhập từ bảng" and "Xuất Excel" of any list."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from app.domain.record import TYPES
from app.domain.text import fold
from app.services import sheets
from app.services.context import Context
from app.store.listing import Query
from app.ui.page import Desk
from app.ui.parts import Button, quiet
from app.ui.sheets.dialog import SheetIn
from app.ui.tasks import Progress
from app.ui.words import tr

ENDING = ".xlsx"


def take_sheet_in(desk: Desk, kind: str, values: Mapping[str, Any] | None = None) -> None:
    """Ask for a table; `values` are those a new record of this list has, for rows that say nothing there."""
    desk.context.user.must_edit(kind)
    fills = words_of(desk.context, kind, values or {})
    desk.dialogs.run(SheetIn(desk, kind, desk.dialogs.parent, fills))


def give_list_out(desk: Desk, kind: str, query: Query, columns: Sequence[str]) -> None:
    """Write what a list shows, in its order, without personal data nobody asked for."""
    context = desk.context
    give_sheet_out(
        desk,
        tr(TYPES[kind].title),
        lambda path, progress: sheets.export(context, kind, path, query, columns, progress=progress),
    )


def give_sheet_out(desk: Desk, title: str, write: Callable[[Path, Progress], Path]) -> None:
    """Ask where to, write there in the background, and say so."""
    name = f"{fold(title).replace(' ', '-').replace(',', '')}-{desk.context.today:%Y-%m-%d}{ENDING}"
    chosen = desk.dialogs.save_file(tr("Xuất Excel"), name, tr("Bảng tính (*.xlsx)"))
    if chosen is None:
        return
    path = chosen if chosen.suffix.lower() == ENDING else chosen.with_name(chosen.name + ENDING)

    def tell(written: Path) -> None:
        desk.say(tr("Đã lưu {file}", file=written.name))

    desk.tasks.run(
        lambda progress: write(path, progress),
        tell,
        title=tr("Đang ghi {file}…", file=path.name),
    )


def sheet_buttons(take_in: Callable[[], Any], give_out: Callable[[], Any]) -> tuple[Button, Button]:
    """The two quiet buttons at the head of a list."""
    return (
        quiet(tr("Nhập từ bảng"), take_in, "upload"),
        quiet(tr("Xuất Excel"), give_out, "download"),
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
