"""The panel beside the list: one letter, its file, and the next things to do at the foot."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMenu, QScrollArea, QWidget

from app.ui.failures import attempt
from app.ui.look import px
from app.ui.parts import Chip, Label, column, holder, icon_button, panel, primary, quiet, row, secondary
from app.ui.petitions.deeds import Button, main_buttons, other_buttons
from app.ui.petitions.dossier import Dossier
from app.ui.petitions.held import Held
from app.ui.petitions.listing import state_of
from app.ui.words import tr

WIDTH, NARROW = 388, 366
FOOT = (16, 12, 10, 12)
GAP = 6
Do = Callable[[str], Any]


class PetitionPanel(QWidget):
    """`do(code)` does what a button says; `receipt_wanted` for the slip of receipt, `closed` to hide it.

    `files_dropped(paths)` when files were dragged onto it.
    """

    receipt_wanted = Signal()
    closed = Signal()
    files_dropped = Signal(list)

    def __init__(self, do: Do) -> None:
        super().__init__()
        self._do = do
        self._codes: list[Button] = []
        self.code, self.chip = Label("", "small", "text3", elide=True), Chip()
        self.words = Label("", "h3", wrap=True)
        self.dossier = Dossier()
        self.printer = icon_button("printer", tr("Giấy biên nhận"), self.receipt_wanted.emit)
        close = icon_button("x", tr("Đóng"), self.closed.emit)
        self.first = primary("", lambda: self._press(0))
        self.second = secondary("", lambda: self._press(1))
        self.more = quiet(tr("Khác"), icon="chevron-down", tip=tr("Việc khác"))
        self.menu = QMenu(self.more)
        self.menu.setAccessibleName(tr("Việc khác"))
        self.menu.setToolTipsVisible(True)
        self.more.setMenu(self.menu)
        head = column(row(self.code, self.chip, None, self.printer, close, gap=6), margins=(16, 8, 10, 4))
        title = holder(column(self.words, margins=(16, 2, 16, 8)))
        foot = row(self.first, self.second, None, self.more, gap=GAP, margins=FOOT)
        self.setLayout(column((panel(head, column(title, self.dossier, gap=0), foot), 1), gap=0))
        self._area = next(iter(self.findChildren(QScrollArea)))
        self.setFixedWidth(px(WIDTH))

    def arrange(self, compact: bool) -> None:
        """Where the window is narrow for its text the list needs the room."""
        self.setFixedWidth(px(NARROW if compact else WIDTH))

    def show_held(self, held: Held, editable: bool) -> None:
        if held.letter.code != self.code.text():
            self._area.verticalScrollBar().setValue(0)
        words, tone = state_of(held.letter, held.days_late)
        if held.days_late:
            words = tr("Quá hạn {n} ngày", n=held.days_late)
        self.code.set_text(held.letter.code)
        self.chip.show_state(words, tone)
        self.words.set_text(held.letter.subject)
        self.dossier.show_held(held, editable)
        self.setAcceptDrops(editable and held.sees)
        self.printer.setVisible(held.sees)
        self._show_buttons(main_buttons(held) if editable else [], other_buttons(held) if editable else [])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.files_dropped.emit(_files(event.mimeData()))

    def _show_buttons(self, main: Sequence[Button], others: Sequence[Button]) -> None:
        self._codes = list(main)
        for button, shown in zip((self.first, self.second), main, strict=False):
            button.set_words(shown.words)
        if main:
            self.first.set_icon(main[0].icon)
        both = len(main) > 1 and self._has_room()
        self.first.setVisible(bool(main))
        self.second.setVisible(both)
        self.menu.clear()
        for other in (*([] if both else main[1:]), *others):
            self.menu.addAction(self._action(other))
        self.more.setVisible(bool(others))

    def _has_room(self) -> bool:
        """Whether the second button stands whole beside the first; else it opens the menu."""
        wide = sum(each.sizeHint().width() for each in (self.first, self.second, self.more))
        return wide + px(FOOT[0] + FOOT[2] + 2 * GAP + 2) <= self.maximumWidth()

    def _press(self, number: int) -> None:
        self._do(self._codes[number].code)

    def _action(self, other: Button) -> QAction:
        action = QAction(other.words, self.menu)
        action.setToolTip(other.why or other.words)
        action.triggered.connect(lambda: attempt(self, self._do, other.code))
        return action


def _files(data: QMimeData) -> list[Path]:
    """The files of this machine among what is dragged."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [path for path in paths if path.is_file()]
