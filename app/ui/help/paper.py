"""A Markdown topic in the look of the application: its fonts, colours and room, at every theme and size."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QFont, QTextBlock, QTextBlockFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QFrame, QTextBrowser

from app.ui.look import px, theme
from app.ui.words import tr

HEADINGS = {1: ("h1", 0, 6), 2: ("h3", 12, 4), 3: ("strong", 10, 2)}  # role, room above, room below
LINES, INDENT = 112, 26  # per cent of the height of a line


class Paper(QTextBrowser):
    """`followed(name)` when a link to another topic is clicked."""

    followed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QTextBrowser { border: 0; background: transparent; padding: 0; }")
        self.setOpenLinks(False)
        self.setAccessibleName(tr("Nội dung trợ giúp"))
        self.anchorClicked.connect(self._follow)

    def show_text(self, markdown: str) -> None:
        document = self.document()
        document.setDefaultFont(theme.font("body"))
        document.setIndentWidth(px(INDENT))
        self.setMarkdown(markdown)
        block = document.begin()
        while block.isValid():
            _dress(block)
            block = block.next()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def _follow(self, link: QUrl) -> None:
        self.followed.emit(link.toString())


def _dress(block: QTextBlock) -> None:
    """Headings by their role, paragraphs and steps with room to read."""
    cursor, form = QTextCursor(block), block.blockFormat()
    role, above, below = HEADINGS.get(form.headingLevel(), ("body", 0, 3))
    form.setTopMargin(px(above))
    form.setBottomMargin(px(below))
    form.setLineHeight(LINES, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor.setBlockFormat(form)
    pieces = block.begin()
    while not pieces.atEnd():
        piece = pieces.fragment()
        cursor.setPosition(piece.position())
        cursor.setPosition(piece.position() + piece.length(), QTextCursor.MoveMode.KeepAnchor)
        letters = piece.charFormat()
        bold = letters.fontWeight() > QFont.Weight.Normal
        letters.clearProperty(QTextFormat.Property.FontSizeAdjustment.value)
        letters.setFont(theme.font(role, 600 if bold else None))
        letters.setForeground(theme.colour("accent_text" if letters.isAnchor() else "text"))
        letters.setFontUnderline(letters.isAnchor())
        cursor.setCharFormat(letters)
        pieces += 1
