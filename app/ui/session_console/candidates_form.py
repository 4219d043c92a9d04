"""Whom a vote is about: a name, the post, one after the other; in an election also how many are elected."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import Invalid
from app.domain.records.vote_event import VoteEvent
from app.services import votes
from app.services.ballots import Nominee
from app.services.context import Context
from app.ui.failures import guard
from app.ui.look import px
from app.ui.parts import Label, column, holder, icon_button, line_edit, row, secondary
from app.ui.record_picker import PickLine
from app.ui.words import tr


class CandidatesForm(QWidget):
    """`changed` after the list was saved anew."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._event = VoteEvent()
        self._who = ""
        self.name, self.post = PickLine("person", context), line_edit()
        self.name.picked.connect(self._take)
        self.name.textEdited.connect(lambda _: self._take(None))
        self.post.returnPressed.connect(guard(self, self.add))
        add = secondary(tr("Thêm"), self.add, icon="plus")
        self.seats = Label("", "small", "text2")
        fewer = icon_button("chevron-down", tr("Bớt một người được bầu"), lambda: self._set_seats(-1))
        more = icon_button("chevron-up", tr("Thêm một người được bầu"), lambda: self._set_seats(1))
        self._seats = holder(row(self.seats, fewer, more, None, gap=4))
        self.setLayout(
            column(row((self.name, 3), (self.post, 3), add, gap=6), self._seats, gap=2, margins=(3, 0, 3, 3))
        )
        self.setMinimumHeight(px(36))

    def show_event(self, event: VoteEvent) -> None:
        self._event = event
        election = event.decision == "election"
        who = {
            "election": tr("Họ tên người ứng cử"),
            "dismissal": tr("Họ tên người được đề nghị miễn nhiệm"),
            "recall": tr("Họ tên người bị đề nghị bãi nhiệm"),
        }.get(event.decision, tr("Họ tên người được lấy phiếu"))
        for line, words in ((self.name, who), (self.post, tr("Chức vụ bầu") if election else tr("Chức vụ"))):
            line.setPlaceholderText(words)
            line.setAccessibleName(words)
        self._seats.setVisible(election)
        self.seats.set_text(tr("Bầu {n} người", n=event.seats or 1))

    def add(self) -> None:
        """Put the name at the end of the list; a post stands for the next one too."""
        name, post = self.name.text().strip(), self.post.text().strip()
        if not name or not post:
            raise Invalid({"candidates": tr("Ghi họ tên và chức vụ rồi bấm Thêm.")})
        standing = votes.candidates(self._context, self._event.id)
        nominees = [Nominee(one.person or one.name, one.post) for one in standing]
        votes.nominate(self._context, self._event.id, [*nominees, Nominee(self._who or name, post)])
        self.name.clear()
        self.post.setCursorPosition(0)
        self._who = ""
        self.name.setFocus()
        self.changed.emit()

    def _take(self, choice: object) -> None:
        self._who = getattr(choice, "id", "")
        if choice is not None:
            self.name.setText(getattr(choice, "name", ""))
            self.name.setCursorPosition(0)
            self.post.setFocus()

    def drop(self, candidate_id: str) -> None:
        """Take somebody off the list; those left keep their order."""
        standing = votes.candidates(self._context, self._event.id)
        nominees = [Nominee(one.person or one.name, one.post) for one in standing if one.id != candidate_id]
        votes.nominate(self._context, self._event.id, nominees)
        self.changed.emit()

    def _set_seats(self, step: int) -> None:
        votes.revise(self._context, self._event.id, seats=max(1, (self._event.seats or 1) + step))
        self.changed.emit()
