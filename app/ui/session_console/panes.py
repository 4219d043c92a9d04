"""The three parts of the console side by side, and how they fold away as the room gets narrow."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.services.presence import RollFigures
from app.ui.look import px, theme
from app.ui.parts import Label, column, holder, row, scroll, secondary
from app.ui.session_console.agenda_panel import AgendaPanel
from app.ui.session_console.attendance_panel import AttendancePanel, QuorumLine
from app.ui.session_console.item_panel import ItemPanel
from app.ui.session_console.missing_list import MissingList
from app.ui.words import tr

WIDE, MIDDLE = 1040, 700
"""Design pixels of width from which all three parts, and the agenda beside the item, have room."""


class Panes(QWidget):
    """Three parts where there is room; else presence is a line over the item the roll call comes by its key.

    In the narrowest windows the agenda too comes only when asked.
    """

    def __init__(
        self, agenda: AgendaPanel, item: ItemPanel, roll: AttendancePanel, missing: MissingList
    ) -> None:
        super().__init__()
        self.agenda, self.item, self.roll = agenda, item, roll
        self._asked = ""
        self.present, self.quorum = Label("", "h2"), QuorumLine()
        self.to_agenda = secondary(tr("Chương trình"), self.show_agenda, icon="list-checks")
        self.to_roll = secondary(tr("Điểm danh"), self.call_roll, icon="user-check")
        buttons = (self.to_agenda, self.to_roll)
        self.strip = holder(row(self.present, (self.quorum, 1), *buttons, gap=12, margins=(3, 0, 3, 0)))
        inner = scroll(column(item, gap=0))
        self.middle = holder(column(self.strip, missing, (inner, 1), gap=8))
        self._row = row(agenda, (self.middle, 1), roll, gap=16, margins=(24, 12, 24, 10))
        self.setLayout(self._row)
        agenda.list.clicked.connect(lambda _: self.uncover())
        agenda.started.connect(lambda _: self.uncover())

    def show_figures(self, figures: RollFigures) -> None:
        self.present.set_text(tr("Có mặt {n}/{total}", n=figures.present, total=figures.total))
        self.quorum.show_figures(figures)

    def call_roll(self) -> None:
        """The list of delegates comes forward and takes the keyboard."""
        self._ask("roll")
        self.roll.take_focus()

    def show_agenda(self) -> None:
        self._ask("agenda")
        self.agenda.list.setFocus()

    def fold(self) -> bool:
        """Put away what was asked for; True when something was."""
        folded = bool(self._asked) and not self.wide()
        self._ask("")
        return folded

    def uncover(self) -> None:
        """Bring the item back where something that was asked for covers it."""
        if self.middle.isHidden():
            self._ask("")

    def wide(self) -> bool:
        return self._design_width() >= WIDE

    def minimumSizeHint(self) -> QSize:
        """The parts fold away before the page is wider than its window."""
        return QSize(px(360), px(240))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Show the parts there is room for."""
        wide, narrow = self.wide(), self._design_width() < MIDDLE
        calling = self._asked == "roll" and not wide
        agenda_asked = self._asked == "agenda"
        self.roll.setVisible(wide or calling)
        self.agenda.setVisible(wide or (not calling and (not narrow or agenda_asked)))
        self.middle.setVisible(not (narrow and (calling or agenda_asked)))
        self._row.insertWidget(2 if wide else 0, self.roll)
        self.strip.setVisible(not wide)
        self.to_agenda.setVisible(calling or narrow)
        self.to_roll.setVisible(not calling)
        top, bottom = (12, 10) if wide else (8, 6)
        self._row.setContentsMargins(px(24), px(top), px(24), px(bottom))
        self.item.arrange(not wide)

    def _ask(self, part: str) -> None:
        self._asked = part
        self.arrange()

    def _design_width(self) -> float:
        return self.width() / theme.scale
