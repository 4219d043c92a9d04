"""Điểm danh in short: how many came, who did not and why; written down in the console."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.domain import flow
from app.domain.records.session import Session
from app.services import presence
from app.services.presence import Presence, Roll
from app.ui.keys import hand_on
from app.ui.look import px
from app.ui.page import Desk
from app.ui.parts import (
    Label,
    RowDelegate,
    RowList,
    Stage,
    StepBar,
    card,
    column,
    empty_state,
    hline,
    holder,
    quiet,
    row,
)  # fmt: skip
from app.ui.parts.paint import paint_chip, paint_text
from app.ui.parts.rows import Index
from app.ui.words import tr

TONES = {"unexcused": "red", "unrecorded": "amber", "excused": "grey", "late": "blue", "left": "blue"}


class PresenceDelegate(RowDelegate):
    """The name, what the person is, and in a chip or a sentence where they were."""

    def __init__(self) -> None:
        super().__init__(40, keep=True)

    def paint_row(self, painter: QPainter, rect: QRect, value: Presence, index: Index) -> None:
        left, right, half = rect.left() + px(16), rect.right() - px(12), rect.width() // 2
        paint_text(painter, QRect(left, rect.top(), px(200), rect.height()), value.name)
        middle = QRect(left + px(206), rect.top(), max(0, half - px(224)), rect.height())
        paint_text(painter, middle, value.detail, "text3", "small")
        words = QRect(
            rect.left() + half + px(8), rect.top(), right - rect.left() - half - px(8), rect.height()
        )
        if value.kind in ("unexcused", "unrecorded"):
            paint_chip(painter, words.left(), rect.center().y() + 1, value.words, TONES[value.kind])
        else:
            paint_text(painter, words, value.words, TONES.get(value.kind, "text2"), "small")


class RollTab(QWidget):
    """Those who were not there the whole time stand first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._roll: Roll | None = None
        self.figure, self.words = Label("", "display"), Label("", "body", "text2", wrap=True)
        self.bar = StepBar()
        spoken = lambda one: f"{one.name}, {one.detail}, {one.words}"  # noqa: E731
        self.list = RowList(tr("Đại biểu"), PresenceDelegate(), spoken, key=lambda one: one.person_id)
        go = quiet(tr("Điểm danh"), lambda: desk.go("console"), "user-check", tip=tr("Mở Điều hành kỳ họp"))
        head = row(self.figure, (column(None, self.words, self.bar, None, gap=4), 1), go, gap=16,
                   margins=(16, 6, 12, 8))  # fmt: skip
        content = holder(column(head, hline(), (self.list, 1), gap=0))
        self.stage = Stage(content)
        self.setLayout(column((card(column(self.stage, margins=(1, 1, 1, 4))), 1), gap=0))
        hand_on(self, self.list)

    def show_session(self, session: Session) -> None:
        if session.opened_at is None and session.state not in flow.MEETING:
            self._roll = None
            words = tr("Danh sách điểm danh có từ lúc khai mạc. In danh sách ký tên ở nút In.")
            self.stage.show_state(empty_state(tr("Chưa điểm danh"), words, icon="user-check"))
            return
        at = session.closed_at
        self._roll = found = presence.roll(self.desk.context, session.id, at)
        figures = found.figures
        self.figure.set_text(tr("{n}/{total}", n=figures.present, total=figures.total))
        told = tr("Khi bế mạc: {sentence}", sentence=figures.sentence) if at else figures.sentence
        self.words.set_text(told)
        self.bar.show_steps(figures.present, figures.total, figures.sentence)
        self.list.show_rows(sorted(found.people, key=lambda one: one.kind == "present"))
        self.stage.show_content()
