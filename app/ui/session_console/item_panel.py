"""The centre of the console: the item on show, who speaks, the notes, the work of the moment under them."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from app.domain import flow
from app.domain.records.agenda_item import KINDS, STATES, AgendaItem
from app.services import agenda
from app.ui.look import px, theme
from app.ui.page import Desk
from app.ui.parts import Label, Notice, column, holder, row, secondary
from app.ui.session_console.conclusion import Conclusion
from app.ui.session_console.hours import hour
from app.ui.session_console.item_menu import ItemMenu
from app.ui.session_console.keeping import KeptText
from app.ui.session_console.questioning_panel import QuestioningPanel
from app.ui.session_console.room import Room, short
from app.ui.session_console.speaker_bar import SpeakerBar
from app.ui.session_console.speakers_panel import SpeakersPanel
from app.ui.session_console.vote_panel import VotePanel
from app.ui.session_console.wrapped import TitleLabel
from app.ui.words import tr

Work = VotePanel | SpeakersPanel | QuestioningPanel
UNBOUND = 16_777_215
"""Qt's own greatest height of a widget."""
ROOMY, LOW = 800, 764
"""Design pixels of window height: from the first on, what is seldom typed has a line of its own; under the
second, while the council votes, no clock is shown: a laptop of 768 less the bars of its system."""
SPEAKERS, VOTE, QUESTIONS = "speakers", "vote", "questions"


def usual_work(item: AgendaItem) -> str:
    """What is mostly done at an item of this kind."""
    if item.kind == "questioning":
        return QUESTIONS
    return VOTE if item.decides else SPEAKERS


class ItemPanel(QWidget):
    """`changed` after a record changed by a verb here, `kept` after typed words reached the disk."""

    changed = Signal()
    kept = Signal()
    work_shown = Signal(str)

    def __init__(self, desk: Desk, start: Callable[[], Any]) -> None:
        super().__init__()
        self._context = desk.context
        self._room: Room | None = None
        self._item, self._compact, self._low = "", False, False
        self.work = SPEAKERS
        self.kind, self.when = Label("", "caption", elide=True), Label("", "small", "text3")
        self.begin = secondary(tr("Bắt đầu mục này"), start)
        self.menu = ItemMenu(desk, self.changed.emit)
        self.title = TitleLabel()
        self.presenter = Label("", "small", "text2", elide=True)
        self.quorum = Notice("red", "", " ")
        self.speaker = SpeakerBar(self._context)
        self.notes = KeptText(tr("Ghi chú diễn biến"), self._keep_notes, lines=2)
        self.conclusion = Conclusion(self._context)
        self.vote, self.speakers = VotePanel(desk), SpeakersPanel(self._context)
        self.questions = QuestioningPanel(desk)
        self.works: dict[str, Work] = {VOTE: self.vote, SPEAKERS: self.speakers, QUESTIONS: self.questions}
        self._connect()
        self._lay_out()

    def _connect(self) -> None:
        for part in (self.speaker, self.vote, self.speakers, self.questions):
            part.changed.connect(self.changed)
        for kept in (
            self.notes.keeper.kept,
            self.conclusion.kept,
            self.vote.kept,
            self.speakers.kept,
            self.questions.kept,
        ):
            kept.connect(self.kept)
        self.speaker.asked.connect(lambda: self.show_work(SPEAKERS, focus=True))

    def _lay_out(self) -> None:
        self._above = row((self.kind, 1), self.when, self.begin, self.menu, gap=8)
        self._strip, self._beside = holder(self._above), row((self.title, 1), gap=8)
        label = Label(tr("Ghi chú diễn biến"), "label", "text2")
        label.setBuddy(self.notes)
        self._noting = column(row((label, 1), self.conclusion.ask), (self.notes, 1), gap=4)
        self.notes.setMinimumHeight(px(54))
        self._box = column(
            self._strip, self._beside, self.presenter, self.quorum, self.speaker, (self._noting, 1),
            self.conclusion, (self.vote, 0), (self.speakers, 3), (self.questions, 3),
            gap=8, margins=(3, 3, 3, 3),
        )  # fmt: skip
        self.setLayout(self._box)

    def show_room(self, room: Room) -> None:
        item = room.shown
        self._room = room
        if item is None:
            return
        if item.id != self._item:
            self._item = item.id
            self.notes.keeper.flush()
            self.show_work(usual_work(item))
        self._show_head(room, item)
        self._show_quorum(room)
        self.notes.setReadOnly(room.sealed)
        self.notes.show_text(item.id, item.notes)
        self.conclusion.show_room(room)
        for part in (self.speaker, self.vote, self.speakers, self.questions):
            part.show_room(room)
        self._arrange()

    def show_work(self, name: str, focus: bool = False) -> None:
        """Bring the vote, the speakers or the questions under the notes; with the keyboard when asked."""
        self.work = name
        self._arrange()
        self.work_shown.emit(name)
        if focus:
            self.works[name].take_focus()
            QTimer.singleShot(0, self, lambda: self._into_view(self.works[name]))

    def arrange(self, compact: bool) -> None:
        """Close up for a narrow window or spread out again."""
        high = self.window().height() / theme.scale
        self._low = high < LOW
        self.conclusion.give_room(high)
        self.vote.arrange(compact or high < ROOMY)
        if compact != self._compact:
            self._compact = compact
            self._box.setSpacing(px(6 if compact else 8))
            if self._room is not None:
                self.show_room(self._room)
        self._arrange()

    def hasHeightForWidth(self) -> bool:
        """Else the area round it would keep the height the notes would like, where they can do with less."""
        return False

    def minimumSizeHint(self) -> QSize:
        wide = super().minimumSizeHint().width()
        return QSize(wide, self._box.minimumHeightForWidth(max(wide, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def flush(self) -> bool:
        """Save everything typed; False while something could not be saved."""
        return all(
            [
                self.notes.keeper.flush(),
                self.conclusion.flush(),
                *(work.flush() for work in self.works.values()),
            ]
        )

    def _arrange(self) -> None:
        for name, work in self.works.items():
            work.setVisible(name == self.work)
        voting = self.work == VOTE
        nobody = self.work == QUESTIONS and self.speaker.speech() is None
        narrow = self._compact and (voting or nobody)
        self.speaker.setVisible(not (narrow or (self._low and voting)))
        cramped = self._compact and self._low and voting
        self.presenter.setVisible(bool(self.presenter.text()) and not cramped)
        if self._strip.isHidden() != self._compact:
            self._strip.setVisible(not self._compact)
            verbs = self._beside if self._compact else self._above
            for button in (self.begin, self.menu):
                verbs.addWidget(button)
        by_name = voting and self.vote.forms["by_name"].isVisibleTo(self.vote)
        small = self._compact or by_name or self.work == QUESTIONS
        self.notes.setMaximumHeight(px(54) if small else UNBOUND)
        self._box.setStretchFactor(self.vote, 3 if by_name else 0)
        self._box.setStretchFactor(self._noting, 0 if small else 1)

    def _into_view(self, work: QWidget) -> None:
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(work, 0, px(8))

    def _show_head(self, room: Room, item: AgendaItem) -> None:
        kind = tr(KINDS[item.kind]).upper()
        self.kind.set_text(" · ".join(filter(None, (room.label(item).upper(), kind))))
        self.begin.setVisible(room.session.state == "in_session" and _can_begin(item))
        self.begin.set_words(tr("Mở lại mục này") if item.started_at else tr("Bắt đầu mục này"))
        self.when.set_text(_when(item))
        self.title.set_text(item.title)
        where = (room.label(item), self.when.text()) if self._compact else ()
        words = " · ".join(filter(None, (*where, short(room.presenter))))
        self.presenter.set_text(words)
        self.menu.show_item(room, item)

    def _show_quorum(self, room: Room) -> None:
        figures = room.roll.figures
        lost = not figures.quorate and room.session.state == "in_session" and figures.unrecorded == 0
        lost = lost and (self.work == VOTE or not self._compact)
        self.quorum.setVisible(lost)
        if lost:
            short = figures.quorum_needed - figures.present
            self.quorum.show_words(
                tr("Biểu quyết lúc này được ghi là không đủ đại biểu."),
                tr(
                    "Có mặt {n}/{total}, thiếu {short} đại biểu để đủ {need}",
                    n=figures.present,
                    total=figures.total,
                    short=short,
                    need=figures.quorum_needed,
                ),
            )

    def _keep_notes(self, item_id: str, text: str) -> None:
        agenda.write_notes(self._context, item_id, text)


def _can_begin(item: AgendaItem) -> bool:
    return any(move.verb == "start" for move in flow.possible(flow.ITEM, item.state))


def _when(item: AgendaItem) -> str:
    if item.state in flow.DECIDED:
        return tr(STATES[item.state])
    if item.started_at and item.ended_at:
        return tr("{a} đến {b}", a=hour(item.started_at), b=hour(item.ended_at))
    return tr("Bắt đầu {at}", at=hour(item.started_at)) if item.started_at else ""
