"""Which stick: those plugged in with their free room, kept up to date; or any other folder."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QTimer

from app.services import sending
from app.services.sending import Drive
from app.ui.ask import Ask
from app.ui.exchange.words import size
from app.ui.look import px
from app.ui.page import Desk
from app.ui.parts import Cell, Column, Stage, Table, card, column, empty_state, holder, secondary
from app.ui.words import tr

LOOKS_EVERY = 1500
"""Milliseconds between looks at what is plugged in."""
WIDTH, HEIGHT = 560, 190
SYSTEMS = {"vfat": "FAT32", "msdos": "FAT32", "exfat": "exFAT", "ntfs3": "NTFS", "fuseblk": "NTFS"}
"""What a person calls the file systems of sticks; Linux has names of its own."""

Sticks = Callable[[], Sequence[Drive]]


class StickDialog(Ask):
    """`place` is what was chosen; `need` bytes must fit, 0 where nothing is written."""

    def __init__(self, desk: Desk, sticks: Sticks, title: str, text: str, verb: str, need: int = 0) -> None:
        self._desk, self._sticks, self._verb, self._need = desk, sticks, verb, need
        self.place: Path | None = None
        self.drives: dict[str, Drive] = {}
        columns = [Column("name", tr("USB"), sortable=False),
                   Column("free", tr("Còn trống"), 104, sortable=False),
                   Column("state", tr("Trạng thái"), 132, sortable=False)]  # fmt: skip
        self.table = Table(tr("USB đang cắm"), columns, self._cells)
        self.stage = Stage(self.table)
        frame = card(column(self.stage, margins=(1, 1, 1, 1)))
        frame.setFixedHeight(px(HEIGHT))
        super().__init__(desk.dialogs.parent, title, text, holder(column(frame, margins=(3, 3, 3, 3))))
        self.setMinimumWidth(px(WIDTH))
        self.other = secondary(tr("Thư mục khác…"), self._choose_folder, "folder-open")
        self.buttons.insertWidget(0, self.other)
        self.go = self.add(verb)
        self.table.current.connect(lambda _: self._show_verb())
        self.table.opened.connect(lambda _: self.accept())
        self._timer = QTimer(self, interval=LOOKS_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self.look()
        (self.table if self.drives else self.other).setFocus()

    def look(self) -> None:
        """See what is plugged in now; the row that was chosen stays."""
        self.drives = {str(each.path): each for each in self._sticks()}
        self.table.show_ids(list(self.drives))
        if self.drives:
            self.stage.show_content()
            if not self.table.id():
                usable = [at for at, each in enumerate(self.drives.values()) if not self._why_not(each)]
                self.table.go_to_row(usable[0] if usable else 0)
        elif self.stage.shows_content():
            words = tr("Cắm USB vào máy, danh sách này tự hiện. Hoặc chọn một thư mục khác.")
            self.stage.show_state(empty_state(tr("Chưa thấy USB nào"), words, icon="usb"))
        self._show_verb()

    def accept(self) -> None:
        """Only with a stick on which it can be done."""
        drive = self.drives.get(self.table.id())
        if self.place is None and drive is not None and not self._why_not(drive):
            self.place = drive.path
        if self.place is not None:
            super().accept()

    def _choose_folder(self) -> None:
        self.place = self._desk.dialogs.choose_folder(self._verb)
        if self.place is not None:
            super().accept()

    def _show_verb(self) -> None:
        drive = self.drives.get(self.table.id())
        why = self._why_not(drive) if drive else tr("Cắm USB, hoặc bấm Thư mục khác.")
        self.go.set_words(tr("{verb}: {name}", verb=self._verb, name=drive.name) if drive else self._verb)
        self.go.set_enabled(not why, why)

    def _why_not(self, drive: Drive) -> str:
        return sending.too_big_for(drive, self._need) if self._need else ""

    def _cells(self, ids: Sequence[str]) -> Mapping[str, Sequence[Cell | str]]:
        return {id: self._row(self.drives[id]) for id in ids if id in self.drives}

    def _row(self, drive: Drive) -> list[Cell | str]:
        why = self._why_not(drive)
        short = tr("Khóa ghi") if drive.read_only else tr("Không đủ chỗ")
        state = Cell(short, "red", chip=True) if why else Cell(tr("Dùng được"), "green", chip=True)
        system = SYSTEMS.get(drive.file_system.lower(), drive.file_system)
        return [f"{drive.name} ({system})", size(drive.free), state]


def choose_place(desk: Desk, sticks: Sticks, title: str, text: str, verb: str, need: int = 0) -> Path | None:
    """Ask for a stick or folder; None when the person changed their mind."""
    dialog = StickDialog(desk, sticks, title, text, verb, need)
    return dialog.place if desk.dialogs.run(dialog) else None
