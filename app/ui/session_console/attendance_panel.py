"""The right of the console: how many are present, whether that is enough, and everybody with a switch."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame

from app.domain.text import fold
from app.services.attendance import Presence, RollFigures
from app.services.context import Context
from app.ui.look import px
from app.ui.parts import Label, RowList, SearchField, column, hline, holder, keycap, picture, row, secondary
from app.ui.session_console.absence_form import AbsenceForm
from app.ui.session_console.attendance_rows import ROOM, PresenceDelegate, spoken
from app.ui.session_console.room import Room
from app.ui.words import tr

WIDTH = 272


class RollList(RowList):
    """The delegates; Space or a press on the switch ticks, Enter goes on to the reason."""

    def __init__(self) -> None:
        super().__init__(
            tr("Danh sách đại biểu có mặt"), PresenceDelegate(), spoken, key=lambda value: value.person_id
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        on_switch = event.position().x() > self.viewport().width() - px(ROOM + 6)
        if index.isValid() and on_switch and event.button() == Qt.MouseButton.LeftButton:
            self.ticked.emit(index.data(Qt.ItemDataRole.UserRole))


class AttendancePanel(QFrame):
    """`switch(presence)` and `all_present()` are what the page does; the form under the list saves itself."""

    def __init__(
        self, context: Context, switch: Callable[[Presence], Any], all_present: Callable[[], Any]
    ) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._room: Room | None = None
        self.count, self.quorum = Label("", "display"), QuorumLine()
        self.everybody = secondary(tr("Tất cả có mặt (F8)"), all_present, icon="user-check")
        self.search = SearchField(tr("Tìm đại biểu"), "Ctrl+F")
        self.list, self.form = RollList(), AbsenceForm(context)
        self.search.asked.connect(lambda _: self._show_people())
        self.search.returnPressed.connect(self.take_focus)
        self.list.ticked.connect(switch)
        self.list.current.connect(lambda _: self._show_form())
        self.list.opened.connect(lambda _: self._go_to_reason())
        finding = holder(column(self.everybody, self.search, gap=8, margins=(12, 10, 12, 8)))
        keys = row(
            keycap(tr("Dấu cách")), (Label(tr("đổi có mặt, vắng"), "small", "text3", elide=True), 1), gap=8,
            margins=(16, 8, 8, 9),
        )  # fmt: skip
        head = column(self.count, self.quorum, gap=0, margins=(16, 10, 12, 10))
        inner = column(head, hline(), finding, (self.list, 1), self.form, hline(), keys, gap=0)
        inner.setContentsMargins(1, 1, 1, 1)
        self.setLayout(inner)
        self.setFixedWidth(px(WIDTH))

    def show_room(self, room: Room) -> None:
        self._room = room
        figures = room.roll.figures
        self.count.set_text(tr("Có mặt {n}/{total}", n=figures.present, total=figures.total))
        self.count.setAccessibleName(figures.sentence)
        self.quorum.show_figures(figures)
        self.everybody.setVisible(figures.unrecorded > 0)
        self._show_people()

    def take_focus(self) -> None:
        """F6: to the list, at the delegate chosen last."""
        if self.list.value() is None and self.list.values():
            self.list.go_to_row(0)
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_to(self, person_id: str) -> None:
        self.search.clear()
        self.list.go_to(person_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down from the search field goes on into the list."""
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.take_focus()
        else:
            super().keyPressEvent(event)

    def _show_people(self) -> None:
        if self._room is None:
            return
        wanted = fold(self.search.text().strip())
        named = [
            replace(one, name=self._room.name(one.person_id, one.name)) for one in self._room.roll.people
        ]
        people = [one for one in named if wanted in fold(f"{one.name} {one.detail}")]
        self.list.show_rows(people)
        self._show_form()

    def _show_form(self) -> None:
        if self._room is not None:
            self.form.show_person(self._room, self.list.value())

    def _go_to_reason(self) -> None:
        if self.form.isVisible():
            (self.form.reason if self.form.kind.isVisible() else self.form.at).setFocus()


class QuorumLine(QFrame):
    """Whether enough delegates are here, in words, with a tick or a triangle."""

    def __init__(self) -> None:
        super().__init__()
        self.words = Label("", "strong", elide=True)
        self._yes, self._no = picture("circle-check", "green", 18), picture("triangle-alert", "red", 18)
        self.setLayout(row(self._yes, self._no, (self.words, 1), gap=6))

    def show_figures(self, figures: RollFigures) -> None:
        short = figures.quorum_needed - figures.present
        words = (
            tr("Đủ điều kiện họp (cần {n})", n=figures.quorum_needed)
            if figures.quorate
            else tr("Thiếu {n} để đủ {need}", n=short, need=figures.quorum_needed)
        )
        self.words.set_text(words)
        self.words.set_tone("green" if figures.quorate else "red")
        self.words.setAccessibleName(figures.sentence)
        self._yes.setVisible(figures.quorate)
        self._no.setVisible(not figures.quorate)
