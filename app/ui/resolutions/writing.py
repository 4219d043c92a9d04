"""A resolution being written: its words or its story at the left, the paper beside them."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services import proofs
from app.services.presence import hour
from app.ui.look import px
from app.ui.page import Desk
from app.ui.parts import Label, Notice, Segmented, card, column, hline, holder, icon_button, row, scroll
from app.ui.pdf_preview import PdfPreview
from app.ui.resolutions.deed_bar import DeedBar, Do
from app.ui.resolutions.dossier import Dossier
from app.ui.resolutions.draft_editor import DraftEditor, DraftText
from app.ui.resolutions.held import Held
from app.ui.resolutions.warning_bar import WarningBar
from app.ui.views import Views
from app.ui.words import tr

LEFT, NARROW = 404, 356
WORDS, STORY = "words", "story"


class Writing(QWidget):
    """`left` when the person goes back to the list."""

    left = Signal()

    def __init__(self, desk: Desk, do: Do) -> None:
        super().__init__()
        self.desk = desk
        self.held: Held | None = None
        self.sides = Segmented({WORDS: tr("Lời văn"), STORY: tr("Hồ sơ")}, tr("Xem lời văn hoặc hồ sơ"))
        self.saved = Label("", "small", "text3", elide=True)
        self.editor = DraftEditor(desk.context)
        self.dossier = Dossier(lambda: desk.context.today)
        self.warnings = WarningBar()
        self.reading = Notice("blue", "")
        self.deeds = DeedBar(do)
        self.preview = PdfPreview(desk, tr("Bản in A4"), self.deeds)
        self.stack = Views()
        self.words_area, self.story_area = scroll(column(self.editor)), scroll(column(self.dossier))
        self.stack.addWidget(self.words_area)
        self.stack.addWidget(self.story_area)
        self.left_card = self._left()
        self.setLayout(row(self.left_card, (self.preview, 1), gap=16))
        self._connect()

    def show_held(self, held: Held) -> None:
        """Show a resolution as it is now; what is being typed stays."""
        other = self.held is None or held.resolution.id != self.held.resolution.id
        self.held = held
        self.editor.show_held(held)
        self.dossier.show_held(held)
        self.warnings.show_warnings(held.warnings)
        words = reading_words(held)
        self.reading.show_words(words)
        self.told.setVisible(bool(words))
        self.deeds.show_held(held)
        source = proofs.paper(self.desk.context, "resolution", held.resolution.id)
        self.preview.show_source(held.resolution.id, source, tr("Bản in A4"))
        if other:
            self.saved.set_text("")
            self.words_area.verticalScrollBar().setValue(0)
            self.show_side(WORDS)

    def arrange(self, compact: bool) -> None:
        """Leave the paper and its buttons their room."""
        self.left_card.setFixedWidth(px(NARROW if compact else LEFT))

    def show_side(self, side: str) -> None:
        """The words or the story; the paper marks what is written only beside the words."""
        self.sides.set_code(side)
        self.stack.setCurrentIndex(0 if side == WORDS else 1)
        if side == STORY:
            self.preview.tint("")

    def go_to(self, field: str, quote: str = "") -> None:
        """Bring a field into view and mark the words in it."""
        self.show_side(WORDS)
        self.editor.go_to(field, quote)
        self.words_area.ensureWidgetVisible(self.editor.boxes[field])

    def tell_saved(self, at: datetime) -> None:
        self.saved.set_text(tr("đã tự lưu {hour}", hour=hour(at)))

    def _left(self) -> QWidget:
        back = icon_button("chevron-left", tr("Về danh sách"), self.left.emit, "Esc")
        head = row(back, self.sides, None, self.saved, gap=8, margins=(8, 8, 16, 8))
        self.told = holder(column(self.reading, margins=(11, 11, 11, 0)))
        inside = column(head, hline(), self.told, (self.stack, 1), self.warnings, gap=0, margins=(1, 1, 1, 1))
        return card(inside, LEFT)

    def _connect(self) -> None:
        self.sides.chosen.connect(self.show_side)
        self.editor.entered.connect(self.preview.tint)
        self.warnings.wanted.connect(self.go_to)
        self.editor.moved.connect(self._follow_cursor)

    def _follow_cursor(self, text: DraftText) -> None:
        """The texts do not scroll themselves: the line being written is brought into view."""
        if text.hasFocus():
            inner = self.words_area.widget() or self.words_area
            middle = text.mapTo(inner, text.cursorRect().center())
            self.words_area.ensureVisible(middle.x(), middle.y(), 0, px(40))


def reading_words(held: Held) -> str:
    """Why the words cannot be changed, or what to mind when they can."""
    if held.state == "adopted":
        return tr("Đã thông qua: sửa cho đúng lời văn Hội đồng đã biểu quyết, rồi ký.")
    if held.state == "rejected":
        return tr("Không được thông qua. Biểu quyết lại thì ghi trong Điều hành kỳ họp.")
    if not held.writable:
        return tr("Đã ký nên chỉ đọc. Muốn sửa thì ban hành nghị quyết sửa đổi hoặc thay thế.")
    return ""
