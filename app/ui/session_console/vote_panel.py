"""The vote of the item on show: choose and open, count, record; look at the result, vote again."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from app.domain.errors import Refused
from app.domain.records.vote_event import METHODS, VoteEvent
from app.services import votes
from app.ui.failures import guard
from app.ui.look import px
from app.ui.page import Desk
from app.ui.parts import Combo, Label, column, holder, icon_button, primary, quiet, row, secondary
from app.ui.session_console.ballot_form import BallotForm
from app.ui.session_console.candidates_form import CandidatesForm
from app.ui.session_console.hands_form import HandsForm
from app.ui.session_console.name_form import NameForm
from app.ui.session_console.room import Room
from app.ui.session_console.vote_result import VoteResult
from app.ui.session_console.vote_setup import VoteSetup
from app.ui.words import tr

NEW = "new"
Form = HandsForm | NameForm | BallotForm


class VotePanel(QFrame):
    """`changed` after a vote was opened or dropped, `recorded` after a result, `kept` after any typing."""

    changed = Signal()
    kept = Signal()
    recorded = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._desk, self._context = desk, desk.context
        self._room: Room | None = None
        self._chosen, self._item = "", ""
        self.method = Label("", "small", "text3", elide=True)
        self.which = Combo(compact=True)
        self.which.setAccessibleName(tr("Lần biểu quyết"))
        self.which.activated.connect(lambda _: self._choose(self.which.code()))
        self.setup, self.result = VoteSetup(self._context, self.open_vote), VoteResult(self._context)
        self.candidates = CandidatesForm(self._context)
        hands = HandsForm(self._context)
        ballots, names = BallotForm(self._context), NameForm(self._context)
        self.forms: dict[str, Form] = {"hands": hands, "by_name": names, "ballot": ballots}
        for form in self.forms.values():
            form.kept.connect(self.kept)
        self.candidates.changed.connect(self.changed)
        ballots.dropped.connect(guard(self, self.candidates.drop))
        self._build_actions()
        self.title = icon_button("pen-line", tr("Sửa nội dung biểu quyết"), self.rename)
        self.title.setProperty("kind", "inside")
        name = Label(tr("Biểu quyết"), "h3")
        self.hands_head = holder(row(hands.sum, hands.ask, gap=8))
        told = (self.hands_head, self.title, self.which)
        head = row(name, (self.method, 1), *told, gap=8, margins=(3, 0, 3, 0))
        stage = column(self.setup, self.result, self.candidates, *self.forms.values(), gap=6)
        self.setLayout(column(head, (stage, 1), self.verbs, gap=8, margins=(13, 10, 13, 7)))

    def _build_actions(self) -> None:
        self.record_button = primary(tr("Ghi kết quả"), self.record, icon="check")
        self.again = secondary(tr("Biểu quyết lại"), self.vote_again, icon="rotate-ccw")
        self.further = secondary(tr("Biểu quyết tiếp"), self.vote_further, icon="plus")
        self.drop = quiet(tr("Bỏ lần này"), self.cancel)
        self.presence = quiet(tr("Chốt lại có mặt"), self.take_presence)
        self.draft = quiet(tr("Dự thảo"), self._open_draft, icon="file-text")
        line = row(
            self.record_button, self.again, self.further, None, self.presence, self.drop, self.draft, gap=6
        )
        line.setContentsMargins(*[px(3)] * 4)
        self.verbs = holder(line)

    def show_room(self, room: Room) -> None:
        self._room = room
        item = room.shown.id if room.shown else ""
        if item != self._item:
            self._item, self._chosen = item, ""
        self._show()

    def take_focus(self) -> None:
        """F5: to the first number, the list of names, or the button that opens the vote."""
        event = self._event()
        if event is None:
            self.setup.open.setFocus()
        elif event.state == "open":
            self.forms[_form(event)].start()
        else:
            (self.again if self.again.isVisible() else self.further).setFocus()

    def flush(self) -> bool:
        return not [form for form in self.forms.values() if not form.flush()]

    def arrange(self, compact: bool) -> None:
        """Close up for a narrow window or spread out again."""
        hands = self.forms["hands"]
        assert isinstance(hands, HandsForm)
        hands.arrange(compact)

    def open_vote(self) -> None:
        self._chosen = self.setup.open_vote().id
        self.changed.emit()
        self.take_focus()

    def record(self) -> None:
        """Ctrl+Enter: what was counted becomes the result."""
        event = self._event()
        if event is None or event.state != "open":
            raise Refused(tr("Chưa có biểu quyết đang mở. Bấm Bắt đầu biểu quyết trước."))
        recorded = self.forms[_form(event)].record()
        self._chosen = recorded.id
        self.changed.emit()
        self.recorded.emit()

    def vote_again(self) -> None:
        """A new vote linked to the old one; the old one stays readable."""
        event = self._event()
        reason = self._desk.dialogs.ask_text(
            tr("Biểu quyết lại"), tr("Lý do biểu quyết lại (ghi vào biên bản)")
        )
        if event is not None and reason is not None:
            self._chosen = votes.vote_again(self._context, event.id, reason).id
            self.changed.emit()
            self.take_focus()

    def vote_further(self) -> None:
        """Another vote on the same item."""
        self._chosen = NEW
        self._show()
        self.setup.open.setFocus()

    def cancel(self) -> None:
        event = self._event()
        if event is not None:
            self.forms[_form(event)].forget()
            votes.cancel_open(self._context, event.id)
            self._chosen = ""
            self.changed.emit()

    def rename(self) -> None:
        """What the vote under way is on, in other words."""
        event = self._event()
        words = tr("Nội dung biểu quyết (ghi vào biên bản)")
        title = self._desk.dialogs.ask_text(tr("Biểu quyết"), words, event.title) if event else None
        if event is not None and title and title.strip():
            votes.revise(self._context, event.id, title=title.strip())
            self.changed.emit()

    def take_presence(self) -> None:
        """The roll call was put right after the vote was opened."""
        event = self._event()
        if event is not None:
            votes.take_presence_again(self._context, event.id)
            self.changed.emit()

    def _event(self) -> VoteEvent | None:
        """The vote on show: the one under way, the one chosen, else the last."""
        events = list(self._room.events) if self._room else []
        running = [event for event in events if event.state == "open"]
        if running:
            return running[-1]
        if self._chosen == NEW:
            return None
        chosen = [event for event in events if event.id == self._chosen]
        return chosen[-1] if chosen else events[-1] if events else None

    def _choose(self, event_id: str) -> None:
        self._chosen = event_id
        self._show()

    def _show(self) -> None:
        if self._room is None:
            return
        event = self._event()
        self._show_which(event)
        running = event is not None and event.state == "open"
        name = _form(event) if running and event else ""
        self._show_only(name, event)
        self.method.set_text(_method_words(event))
        if event is None:
            self.setup.show_room(self._room)
        elif running:
            self._show_form(name, event)
        else:
            self.result.show_event(event)

    def _show_form(self, name: str, event: VoteEvent) -> None:
        form = self.forms[name]
        if isinstance(form, NameForm):
            form.show_event(event, self._room.names if self._room else {})
        else:
            form.show_event(event)
        if self.candidates.isVisibleTo(self):
            self.candidates.show_event(event)

    def _show_only(self, name: str, event: VoteEvent | None) -> None:
        running, over = bool(name), event is not None and not name
        for each, form in self.forms.items():
            form.setVisible(each == name)
        self.hands_head.setVisible(name == "hands")
        self.title.setVisible(running)
        self.setup.setVisible(event is None)
        self.result.setVisible(over)
        people = running and event is not None and event.method == "secret_ballot"
        self.candidates.setVisible(people and event is not None and event.decision in _OF_PEOPLE)
        self.record_button.setVisible(running)
        self.drop.setVisible(running)
        present = self._room.roll.figures.present if self._room else 0
        self.presence.setVisible(running and event is not None and event.present != present)
        recorded = over and event is not None and event.state == "recorded"
        self.again.setVisible(recorded)
        self.further.setVisible(over and self._meeting())
        self.draft.setVisible(event is not None and bool(event.resolution))
        self.verbs.setVisible(event is not None)

    def _meeting(self) -> bool:
        return self._room is not None and self._room.session.state == "in_session"

    def _show_which(self, event: VoteEvent | None) -> None:
        events = list(self._room.events) if self._room else []
        self.which.set_options({each.id: tr("Lần {n}", n=n) for n, each in enumerate(events, start=1)})
        if event is not None:
            self.which.set_code(event.id)
        self.which.setVisible(len(events) > 1)

    def _open_draft(self) -> None:
        event = self._event()
        if event is not None and event.resolution:
            self._desk.open("resolution", event.resolution)


_OF_PEOPLE = ("election", "dismissal", "confidence", "recall")


def _form(event: VoteEvent) -> str:
    return {"by_name": "by_name", "secret_ballot": "ballot"}.get(event.method, "hands")


def _method_words(event: VoteEvent | None) -> str:
    return tr(METHODS[event.method]).lower() if event else ""
