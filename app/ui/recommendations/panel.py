"""The panel beside the list: one recommendation, its story, and the next things to do at the foot."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.failures import attempt
from app.ui.look import px
from app.ui.parts import Chip, Label, column, icon_button, panel, primary, quiet, row, secondary
from app.ui.recommendations.bulk_bar import Do
from app.ui.recommendations.deeds import Button, main_buttons, other_buttons
from app.ui.recommendations.dossier import Dossier
from app.ui.recommendations.held import Held
from app.ui.recommendations.listing import state_of
from app.ui.words import tr

WIDTH = 372


class RecommendationPanel(QWidget):
    """`do(code, [id])` does what a button says; `print_wanted` for its latest letter, `closed` to hide it."""

    print_wanted = Signal()
    closed = Signal()

    def __init__(self, do: Do) -> None:
        super().__init__()
        self._do, self._id = do, ""
        self._codes: list[Button] = []
        self.code, self.chip = Label("", "small", "text3", elide=True), Chip()
        self.words = Label("", "h3", wrap=True)
        self.dossier = Dossier()
        self.printer = icon_button("printer", tr("Xem văn bản"), self.print_wanted.emit)
        close = icon_button("x", tr("Đóng"), self.closed.emit)
        self.first = primary("", lambda: self._press(0))
        self.second = secondary("", lambda: self._press(1))
        self.more = quiet(tr("Khác"), icon="chevron-down", tip=tr("Việc khác"))
        self.menu = QMenu(self.more)
        self.menu.setAccessibleName(tr("Việc khác"))
        self.more.setMenu(self.menu)
        head = column(row(self.code, self.chip, None, self.printer, close, gap=6), gap=4,
                      margins=(16, 8, 10, 4))  # fmt: skip
        body = column(holder_of(self.words), self.dossier, gap=0)
        foot = row(self.first, self.second, None, self.more, gap=6, margins=(16, 12, 10, 12))
        self.setLayout(column((panel(head, body, foot), 1), gap=0))
        self.setFixedWidth(px(WIDTH))

    def show_held(self, held: Held) -> None:
        item = held.item
        self._id = item.id
        words, tone = state_of(item, held.story.overdue_days)
        if held.story.overdue_days:
            words = tr("Quá hạn {n} ngày", n=held.story.overdue_days)
        self.code.set_text(item.code)
        self.chip.show_state(tr("Đã gộp") if item.merged_into else words, tone)
        self.words.set_text(item.text)
        self.dossier.show_held(held)
        self.printer.setVisible(any(one.state != "withdrawn" for one in held.story.letters))
        self._show_buttons(main_buttons(held), other_buttons(held))

    def _show_buttons(self, main: Sequence[Button], others: Sequence[Button]) -> None:
        self._codes = list(main)
        for number, button in enumerate((self.first, self.second)):
            button.setVisible(number < len(main))
            if number < len(main):
                button.set_words(main[number].words)
                button.set_icon(main[number].icon)
        self.menu.clear()
        for other in others:
            self.menu.addAction(self._action(other))
        self.more.setVisible(bool(others))

    def _press(self, number: int) -> None:
        self._do(self._codes[number].code, [self._id])

    def _action(self, other: Button) -> QAction:
        action = QAction(other.words, self.menu)
        action.triggered.connect(lambda: attempt(self, self._do, other.code, [self._id]))
        return action


def holder_of(words: Label) -> QWidget:
    """The title with the margins of the body it scrolls with."""
    inside = QWidget()
    inside.setLayout(column(words, margins=(16, 2, 16, 8)))
    return inside
