"""The help beside the work: topics at the left, the text in the middle, the keys at the right."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QDialog, QWidget

from app.ui.help.paper import Paper
from app.ui.help.topics import Topic, matching, topic
from app.ui.keys import Keys, key_groups, listen
from app.ui.look import px
from app.ui.look.focus import FocusRing
from app.ui.parts import (
    Label,
    RowDelegate,
    RowList,
    SearchField,
    card,
    clear,
    column,
    holder,
    page_layout,
    primary,
    row,
    scroll,
)  # fmt: skip
from app.ui.parts.paint import paint_text
from app.ui.parts.rows import Index
from app.ui.words import tr

LIST, KEYS, WIDTH, HEIGHT, EDGE = 208, 272, 1160, 700, 40


class TopicRow(RowDelegate):
    """The title of a topic."""

    def __init__(self) -> None:
        super().__init__(36, keep=True, divider=False)

    def paint_row(self, painter: QPainter, rect: QRect, value: Topic, index: Index) -> None:
        paint_text(painter, rect.adjusted(px(12), 0, -px(8), 0), value.title)


class HelpWindow(QDialog):
    """A window of its own, so that one may follow the steps while it stays open."""

    def __init__(self, parent: QWidget, language: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Trợ giúp"))
        self.setModal(False)
        self._language, self._page, self._keys = language, "", list[tuple[str, str]]()
        self.search = SearchField(tr("Tìm chủ đề"), "Ctrl+F")
        self.list = RowList(tr("Chủ đề"), TopicRow(), lambda one: one.title, key=lambda one: one.name)
        self.nothing = Label(tr("Không có chủ đề nào mang các chữ này."), "small", "text2", wrap=True)
        self.paper = Paper()
        self._caps = column(gap=10)
        self._lay_out(parent)
        self.ring = FocusRing(self)
        self.search.asked.connect(self.look_for)
        self.list.current.connect(lambda one: self._show(one) if one else None)
        self.list.opened.connect(lambda _: self.paper.setFocus())
        self.paper.followed.connect(self.show_topic)
        listen(self, "Ctrl+F", self.search.setFocus)
        self.look_for("")

    def show_page(self, name: str, keys: Keys) -> None:
        """The topic of a page with the keys of that page."""
        self._page, self._keys = name, list(keys)
        self.show_topic(name)

    def show_topic(self, name: str) -> None:
        """Any topic; a search that hides it is given up."""
        found = topic(self._language, name)
        if not self.list.go_to(found.name):
            self.search.set_words("")
            self.look_for("")
            self.list.go_to(found.name)
        self._show(found)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def look_for(self, words: str) -> None:
        found = matching(self._language, words)
        self.list.show_rows(found)
        self.nothing.setVisible(not found)
        if found and words:
            self.list.go_to_row(0)

    def shown(self) -> str:
        """The name of the topic on show."""
        found: Topic | None = self.list.value()
        return found.name if found else ""

    def _show(self, found: Topic) -> None:
        self.paper.show_text(found.shown)
        clear(self._caps)
        own = self._keys if found.name == self._page else []
        for group in key_groups(tr("Trang này"), own):
            self._caps.addWidget(group)

    def _lay_out(self, parent: QWidget) -> None:
        topics = column(self.search, (card(column(self.list, margins=(1, 4, 1, 4))), 1), self.nothing, gap=10)
        text = card(column(self.paper, margins=(24, 18, 12, 12)))
        keys = scroll(column(self._caps, None))
        keys.setFixedWidth(px(KEYS))
        close = primary(tr("Đóng"), self.accept)
        close.setAutoDefault(False)
        told = tr("Trợ giúp để mở bên cạnh được; F1 ở trang khác mở chủ đề của trang đó.")
        self.setLayout(
            page_layout(
                Label(tr("Trợ giúp"), "h1"),
                (row(holder(topics, LIST), (text, 1), keys, gap=16), 1),
                row((Label(told, "small", "text3", elide=True), 1), close),
                gap=12,
            )
        )
        room = parent.size()
        self.resize(min(px(WIDTH), room.width() - EDGE), min(px(HEIGHT), room.height() - EDGE))
