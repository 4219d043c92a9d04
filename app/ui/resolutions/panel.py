"""The panel beside the list: one resolution in short, the next thing to do, the way to its words."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.records.resolution import KINDS, STATES
from app.ui.look import px
from app.ui.page import Desk
from app.ui.parts import Chip, Label, column, panel, row, secondary
from app.ui.resolutions.deed_bar import DeedBar, Do
from app.ui.resolutions.dossier import Dossier
from app.ui.resolutions.held import Held
from app.ui.resolutions.listing import TONES
from app.ui.words import tr

WIDTH = 372


class ResolutionPanel(QWidget):
    """`write_wanted` when the person goes to the words of the resolution on show."""

    write_wanted = Signal()

    def __init__(self, desk: Desk, do: Do) -> None:
        super().__init__()
        self.number, self.chip = Label("", "small", "text3", elide=True), Chip()
        self.title = Label("", "h3", wrap=True)
        self.kind = Label("", "small", "text2")
        self.dossier = Dossier(lambda: desk.context.today)
        self.write = secondary(tr("Soạn"), self.write_wanted.emit, "pen-line")
        self.deeds = DeedBar(do)
        head = column(row((self.number, 1), self.chip), self.title, self.kind, gap=4, margins=(16, 12, 16, 8))
        foot = row(self.write, None, self.deeds, gap=4, margins=(16, 12, 16, 12))
        self.setLayout(column((panel(head, column(self.dossier), foot), 1), gap=0))
        self.setFixedWidth(px(WIDTH))

    def show_held(self, held: Held) -> None:
        found = held.resolution
        self.number.set_text(found.number or tr("Chưa có số"))
        self.chip.show_state(tr(STATES[found.state]), TONES[found.state])
        self.title.set_text(found.title[:1].upper() + found.title[1:])
        self.kind.set_text(tr(KINDS[found.kind]))
        self.dossier.show_held(held)
        self.write.set_words(tr("Soạn") if held.writable else tr("Đọc"))
        self.deeds.show_held(held)
