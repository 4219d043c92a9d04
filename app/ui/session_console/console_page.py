"""The page "Điều hành kỳ họp": agenda, item and roll call side by side, every deed one key away."""

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from app.domain import flow
from app.services import agenda, attendance, sessions
from app.services.attendance import Presence
from app.ui.keys import listen
from app.ui.page import Page
from app.ui.parts import Stage, column
from app.ui.session_console.agenda_panel import AgendaPanel
from app.ui.session_console.attendance_panel import AttendancePanel
from app.ui.session_console.attendance_verbs import switch
from app.ui.session_console.hours import hour
from app.ui.session_console.item_panel import QUESTIONS, SPEAKERS, VOTE, ItemPanel
from app.ui.session_console.key_bar import Key, KeyBar
from app.ui.session_console.missing_list import MissingList
from app.ui.session_console.no_session import no_session
from app.ui.session_console.panes import Panes
from app.ui.session_console.projection import Projection
from app.ui.session_console.room import Room, look
from app.ui.session_console.session_life import SessionLife
from app.ui.session_console.session_verbs import SessionVerbs
from app.ui.words import tr

EVERY_MINUTE = 30_000
AHEAD = ("planned", "convened", "in_session", "paused")
"""States of a session that still has its meeting, or some of it, before it."""


class SessionConsole(Page):
    """What is typed is saved within a second; what is done is one transaction of a service."""

    kinds = frozenset(
        {
            "session", "agenda_item", "attendance_event", "speech", "question", "answer", "promise",
            "vote_event", "vote", "candidate", "resolution", "person", "membership", "paper", "office",
            "minutes",
        }
    )  # fmt: skip
    footer = False

    def build(self) -> None:
        context = self.desk.context
        self.room: Room | None = None
        self._chosen, self._item = "", ""
        self.life = SessionLife(self)
        self.agenda = AgendaPanel(SessionVerbs(self.life.verbs()), context.clock)
        self.item = ItemPanel(self.desk, self.start_item)
        self.roll = AttendancePanel(context, self.guard(self.switch), self.all_present)
        self.missing = MissingList(self.life.go_to)
        self.projection = Projection(self)
        self.bar = KeyBar(self._keys())
        self.parts = Panes(self.agenda, self.item, self.roll, self.missing)
        self.stage = Stage(self.parts)
        self.setLayout(column((self.stage, 1), self.bar, gap=0))
        self._connect()
        self._listen()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.guard(self.show_now))
        self._minute = QTimer(self, interval=EVERY_MINUTE)
        self._minute.timeout.connect(self.refresh)
        self._minute.start()

    def _connect(self) -> None:
        self.agenda.chosen.connect(self.guard(self.show_item))
        self.agenda.started.connect(self.guard(self.start_item))
        self.item.changed.connect(self.guard(self.show_now))
        self.item.kept.connect(self.say_saved)
        self.item.vote.recorded.connect(self._say_recorded)
        self.item.work_shown.connect(self._mark_work)
        self.roll.form.kept.connect(self.guard(self.show_now))
        self.item.speaker.clock.ticked.connect(
            lambda: self.projection.show_seconds(self.item.speaker.clock.seconds())
        )

    def _listen(self) -> None:
        for key in self._keys():
            listen(self, key.name, self.guard(key.verb))
        listen(self, "Ctrl+Return", self.guard(self.record))
        listen(self, "F8", self.guard(self.all_present))

    def _keys(self) -> list[Key]:
        return [
            Key("F2", tr("Mục tiếp"), self.next_item, 0),
            Key("F4", tr("Phát biểu"), lambda: self.show_work(SPEAKERS), 1),
            Key("F5", tr("Biểu quyết"), lambda: self.show_work(VOTE), 2),
            Key("F6", tr("Điểm danh"), self.call_roll, 3),
            Key("F7", tr("Chất vấn"), lambda: self.show_work(QUESTIONS), 4),
            Key("Ctrl+Enter", tr("Ghi kết quả"), self.record, 6),
            Key("F11", tr("Trình chiếu"), self.projection.toggle, 5),
        ]

    def keys(self) -> list[tuple[str, str]]:
        listed = [(key.name, key.words) for key in self._keys()]
        return [*listed, ("F8", tr("Tất cả có mặt")), (tr("Dấu cách"), tr("Đổi có mặt, vắng"))]

    def refresh(self) -> None:
        """A moment later, so that a verb of several saves is shown once and never in its middle."""
        if self.room is None:
            self.show_now()
        else:
            self._soon.start()

    def show_now(self) -> None:
        """Ask the services again and show the answer; what is being typed stays."""
        self._soon.stop()
        session = self.life.meeting() or self._chosen
        if not session:
            self.room = None
            self.bar.hide()
            self.stage.show_state(no_session(self.desk.context, self.choose))
            return
        self.stage.show_content()
        self.bar.show()
        self.room = room = look(self.desk.context, session, self._item)
        self._item = room.shown.id if room.shown else ""
        self._show_room(room)

    def _show_room(self, room: Room) -> None:
        figures = room.roll.figures
        self.agenda.show_room(room)
        self.item.show_room(room)
        self.roll.show_room(room)
        self.parts.show_figures(figures)
        self.projection.show_room(self._on_the_wall(room), self.item.speaker.clock.seconds())
        if self.missing.isVisible():
            self.missing.show_missing(sessions.missing_before_closing(self.desk.context, room.session.id))

    def _on_the_wall(self, room: Room) -> Room:
        """The wall shows the item the council is at, whatever the clerk looks at."""
        if room.running is None or room.running is room.shown:
            return room
        return look(self.desk.context, room.session.id, room.running.id)

    def choose(self, session_id: str) -> None:
        """Show this session, until another is chosen."""
        self.item.flush()
        self._chosen, self._item = session_id, ""
        self.show_now()

    def show_item(self, item_id: str) -> None:
        """Look at an item; what was typed at the one before is saved first."""
        if item_id != self._item:
            self.item.flush()
            self._item = item_id
            self.show_now()

    def start_item(self, item_id: str = "") -> None:
        """Begin an item, the one on show unless another is named."""
        self.item.flush()
        self._item = item_id or self._item
        agenda.start_item(self.desk.context, self._item)
        self.show_now()

    def next_item(self) -> None:
        """F2: leave the item the council is at and begin the next that is not over."""
        if self.room is None:
            return
        self.item.flush()
        left, ahead = self.room.running, _ahead(self.room)
        if ahead is None:
            self._end_last(left is not None)
            return
        self.start_item(ahead)
        if left is not None and left.decides and left.state not in flow.DECIDED:
            self.bar.say(tr("{item} chưa quyết định, để lại", item=self.room.label(left)))
        self.agenda.list.setFocus()

    def _end_last(self, running: bool) -> None:
        if running and self.room and self.room.running and self.room.running.kind != "closing":
            agenda.finish_item(self.desk.context, self.room.running.id)
        self.bar.say(tr("Hết chương trình, bấm Bế mạc"))
        self.show_now()

    def show_work(self, name: str) -> None:
        self.parts.uncover()
        self.item.show_work(name, focus=True)

    def record(self) -> None:
        """Ctrl+Enter: record the vote under way."""
        self.item.show_work(VOTE)
        self.item.vote.record()

    def call_roll(self) -> None:
        """F6: the keyboard goes to the list of delegates, which comes forward where it was folded away."""
        self.parts.call_roll()

    def all_present(self) -> None:
        """F8: everybody of whom nothing is known is here; the exceptions come after."""
        if self.room is not None:
            marked = attendance.all_present(self.desk.context, self.room.session.id)
            self.bar.say(tr("Đã ghi {n} đại biểu có mặt", n=marked))
            self.show_now()
            self.roll.take_focus()

    def switch(self, person: Presence) -> None:
        """Space: present or absent."""
        if self.room is not None:
            switch(self.desk.context, self.room, person)
            self.show_now()
            self.say_saved()

    def _say_recorded(self) -> None:
        """The keyboard goes back to the agenda, where no slip of a key can undo what was recorded."""
        self.bar.say(tr("Đã ghi kết quả {at}", at=hour(self.desk.context.clock())))
        self.agenda.list.setFocus()

    def say_saved(self) -> None:
        self.bar.note(tr("Đã tự lưu {at}", at=hour(self.desk.context.clock())))

    def open_record(self, kind: str, id: str) -> bool:
        """A session that is about to meet or meets; of one that is over only what is asked for by itself."""
        session = self.life.session_of(kind, id)
        if not session or self.life.meeting() not in ("", session):
            return False
        self.choose(session)
        if kind == "agenda_item":
            self.show_item(id)
        return True

    def shown_record(self) -> tuple[str, str] | None:
        if self.room is None:
            return None
        return ("agenda_item", self._item) if self._item else ("session", self.room.session.id)

    def leave(self) -> bool:
        """A session that is over is let go of, so that the next one is offered when the clerk comes back."""
        kept = self.item.flush() and self.roll.form.flush()
        if kept and self.room and self.room.session.state not in AHEAD:
            self._chosen = ""
        return kept

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def save(self) -> None:
        if self.leave():
            self.say_saved()

    def focus_search(self) -> None:
        self.call_roll()
        self.roll.search.setFocus()

    def panes(self) -> list[QWidget]:
        return [self.agenda.list, self.item.notes, self.item.works[self.item.work], self.roll.list]

    def escape(self) -> bool:
        listed = self.missing.isVisible()
        self.missing.hide()
        return self.parts.fold() or listed

    def minimumSizeHint(self) -> QSize:
        return self.parts.minimumSizeHint()

    def arrange(self, compact: bool) -> None:
        self.parts.arrange()

    def _mark_work(self, name: str) -> None:
        self.bar.show_current({SPEAKERS: "F4", VOTE: "F5", QUESTIONS: "F7"}[name])


def _ahead(room: Room) -> str | None:
    """The next item that is not over: after the running one, else the first put aside."""
    at = next((n for n, item in enumerate(room.items) if item is room.running), -1)
    after = [item for item in room.items[at + 1 :] if item.state not in flow.FINISHED]
    before = [item for item in room.items[: max(0, at)] if item.state not in flow.FINISHED]
    return next((item.id for item in [*after, *before]), None)
