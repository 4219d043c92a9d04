"""The life of the session from the console: open, pause, go on, close or hear what is missing, open again."""

from collections.abc import Callable
from typing import Any, Protocol

from app.domain import flow
from app.domain.record import TYPES
from app.domain.records.session import Session
from app.services import agenda, records, sessions
from app.services.closing import Missing
from app.ui.page import Desk
from app.ui.session_console.agenda_panel import AgendaPanel
from app.ui.session_console.hours import hour
from app.ui.session_console.item_panel import QUESTIONS, SPEAKERS, VOTE, ItemPanel
from app.ui.session_console.key_bar import KeyBar
from app.ui.session_console.missing_list import MissingList
from app.ui.session_console.room import Room
from app.ui.words import tr

OPENED = ("convened", "in_session", "paused")
WORKS = {"vote_event": VOTE, "speech": SPEAKERS, "question": QUESTIONS}


class Console(Protocol):
    """The page these verbs work on."""

    desk: Desk
    room: Room | None
    agenda: AgendaPanel
    item: ItemPanel
    missing: MissingList
    bar: KeyBar

    def choose(self, session_id: str) -> None: ...
    def show_now(self) -> None: ...
    def show_item(self, item_id: str) -> None: ...
    def show_work(self, name: str) -> None: ...


class SessionLife:
    """What the buttons of the session do on the page they stand on."""

    def __init__(self, page: Console) -> None:
        self._page = page
        self._desk = page.desk
        self._context = page.desk.context

    def verbs(self) -> dict[str, Callable[[], Any]]:
        return {
            "convene": self.convene,
            "open": self.open,
            "pause": self.pause,
            "resume": self.resume,
            "close": self.close,
            "reopen": self.reopen,
            "minutes": lambda: self._desk.go("minutes"),
        }

    def meeting(self) -> str:
        """The session now going on, "" for none."""
        for state in sorted(flow.MEETING):
            for session in records.find(self._context, Session, state=state):
                return session.id
        return ""

    def convene(self) -> None:
        sessions.convene(self._context, self._id())
        self._page.show_now()

    def open(self) -> None:
        opened = sessions.open_session(self._context, self._id())
        self._page.show_now()
        self._page.agenda.list.setFocus()  # the button pressed is gone
        if opened.opened_at:
            self._page.bar.say(tr("Khai mạc lúc {at}", at=hour(opened.opened_at)))

    def pause(self) -> None:
        self._page.item.flush()
        sessions.pause(self._context, self._id())
        self._page.show_now()

    def resume(self) -> None:
        sessions.resume(self._context, self._id())
        self._page.show_now()

    def close(self) -> None:
        """Close, or show what is missing; closing itself decides nothing of what was on the agenda."""
        self._page.item.flush()
        missing = sessions.missing_before_closing(self._context, self._id())
        self._page.missing.show_missing(missing)
        if missing:
            return
        self._end_closing_item()
        closed = sessions.close(self._context, self._id())
        self._page.choose(closed.id)
        if closed.closed_at:
            self._page.bar.say(tr("Bế mạc lúc {at}", at=hour(closed.closed_at)))

    def _end_closing_item(self) -> None:
        """The item under which the chair closes the session is over with it."""
        running = self._page.room.running if self._page.room else None
        if running is not None:
            agenda.finish_item(self._context, running.id)

    def reopen(self) -> None:
        sessions.reopen(self._context, self._id())
        self._page.show_now()

    def go_to(self, one: Missing) -> None:
        """From the list of what is missing to the place where it is done."""
        item = self.item_of(one)
        if not item:
            self._desk.open(one.kind, one.id)
            return
        self._page.show_item(item)
        self._page.show_work(WORKS.get(one.kind, self._page.item.work))

    def item_of(self, one: Missing) -> str:
        """The agenda item a missing thing belongs to, "" when it is done on another page."""
        if one.kind == "agenda_item":
            return one.id
        if one.kind in ("vote_event", "speech", "question"):
            found = records.get(self._context, TYPES[one.kind].cls, one.id)
            return getattr(found, "item", "")
        return ""

    def session_of(self, kind: str, id: str) -> str:
        """The session a record belongs to; "" when this page has nothing to show of it."""
        if kind == "session":
            return id if records.get(self._context, Session, id).state in OPENED else ""
        if kind not in ("agenda_item", "vote_event", "speech", "question", "attendance_event"):
            return ""
        return getattr(records.get(self._context, TYPES[kind].cls, id), "session", "")

    def _id(self) -> str:
        return self._page.room.session.id if self._page.room else ""
