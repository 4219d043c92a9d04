"""The posts of a person, or the members of a body, with their dates, under the facts of a panel."""

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.domain.record import Record
from app.domain.records.membership import Membership
from app.services import delegates
from app.services.delegates import Post
from app.ui.look import px
from app.ui.page import Desk
from app.ui.parts import Label, RowDelegate, RowList, column, hline, quiet, row
from app.ui.parts.paint import paint_text
from app.ui.parts.rows import Index
from app.ui.words import tr


class PostDelegate(RowDelegate):
    """Who or what, the role in words, and from when; a post that has ended is quieter."""

    def __init__(self) -> None:
        super().__init__(46)

    def paint_row(self, painter: QPainter, rect: QRect, value: tuple[str, Post], index: Index) -> None:
        shown, post = value
        ended = post.membership.ends_on is not None
        inner = rect.adjusted(px(5), px(4), -px(4), -px(3))
        half = inner.height() // 2
        upper = QRect(inner.left(), inner.top(), inner.width(), half)
        lower = QRect(inner.left(), inner.top() + half, inner.width(), half)
        paint_text(painter, upper, shown, "text3" if ended else "text", weight=500)
        paint_text(painter, lower, f"{tr(post.words)} · {dates(post.membership)}", "text2", "small")


class Memberships(QWidget):
    """`by` is "person" (the posts of one person) or "organization" (the members of one body).

    `opened(membership)` when a row is opened, `wanted(values)` when one is to be added.
    """

    opened = Signal(object)
    wanted = Signal(dict)

    def __init__(self, desk: Desk, by: str) -> None:
        super().__init__()
        self.desk, self.by = desk, by
        self._id = ""
        person = by == "person"
        title = Label((tr("Chức vụ") if person else tr("Thành viên")).upper(), "caption")
        add = quiet(tr("Thêm chức vụ") if person else tr("Thêm thành viên"), self._want, "plus")
        self.rows = RowList(title.text(), PostDelegate(), _spoken, key=lambda each: each[1].membership.id)
        self.rows.fit_height()
        self.rows.opened.connect(lambda each: self.opened.emit(each[1].membership))
        self.rows.clicked.connect(lambda at: self.opened.emit(self.rows.values()[at.row()][1].membership))
        self.setLayout(column(hline(), row(title, None, add), self.rows, gap=4))

    def show_record(self, record: Record) -> None:
        self._id = record.id
        found = delegates.posts(self.desk.context, **{self.by: record.id})
        self.rows.show_rows([(post.body if self.by == "person" else post.person, post) for post in found])

    def _want(self) -> None:
        self.wanted.emit({self.by: self._id, "starts_on": self.desk.context.today})


def dates(membership: Membership) -> str:
    """ "từ 01/04/2026", "01/04/2026 – 30/06/2027 (chuyển công tác)"."""
    start = f"{membership.starts_on:%d/%m/%Y}" if membership.starts_on else tr("chưa rõ")
    if not membership.ends_on:
        return tr("từ {day}", day=start)
    reason = f" ({membership.end_reason})" if membership.end_reason else ""
    return f"{start} – {membership.ends_on:%d/%m/%Y}{reason}"


def _spoken(value: tuple[str, Post]) -> str:
    shown, post = value
    return f"{shown}, {tr(post.words)}, {dates(post.membership)}"
