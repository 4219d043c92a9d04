"""What was promised in an answer: the words, the day it is due, saved as they are typed."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import Invalid
from app.domain.fields import BadValue, Day
from app.domain.records.promise import Promise
from app.services import questioning, records
from app.services.context import Context
from app.services.questioning import Exchange
from app.ui.look import px
from app.ui.parts import Label, clear, column, holder, row
from app.ui.session_console.exchange_words import day_words
from app.ui.session_console.keeping import KeptLine
from app.ui.session_console.room import Room
from app.ui.words import tr

NEW = "new promise"


class PromiseLine(QWidget):
    """One promise and its day."""

    kept = Signal()
    made = Signal()

    def __init__(self, context: Context, room: Room, exchange: Exchange, promise: Promise | None) -> None:
        super().__init__()
        self._context, self._room, self._exchange = context, room, exchange
        self.text = KeptLine(tr("Việc đã hứa"), self._keep_text, tr("Việc đã hứa"))
        self.due = KeptLine(tr("Hạn của lời hứa"), self._keep_due, tr("Hạn, 31/12/2026"))
        self.due.setFixedWidth(px(130))
        self.text.show_text(promise.id if promise else NEW, promise.text if promise else "")
        self.due.show_text(promise.id if promise else NEW, day_words(promise.due_on) if promise else "")
        for line in (self.text, self.due):
            line.keeper.kept.connect(self.kept)
        self.setLayout(row((self.text, 1), self.due, gap=6))

    def promise_id(self) -> str:
        return self.text.keeper.owner

    def flush(self) -> bool:
        return all([self.text.keeper.flush(), self.due.keeper.flush()])

    def _keep_text(self, owner: str, words: str) -> bool:
        if owner != NEW:
            before = records.get(self._context, Promise, owner)
            records.save(self._context, replace(before, text=words))
        elif words.strip():
            self._make(words)
        return bool(words.strip())

    def _make(self, words: str) -> None:
        question = self._exchange.question
        made = questioning.promise(
            self._context,
            self._room.session.id,
            question.respondent or question.respondent_text,
            words,
            question_id=question.id,
            item_id=question.item,
        )
        self.text.keeper.owner = made.id
        self.due.keeper.own(made.id, "")
        self.due.keeper.typed()
        self.made.emit()

    def _keep_due(self, owner: str, words: str) -> bool:
        """A day half typed waits; a day that is no day is said when the field is left."""
        if owner == NEW:
            return False
        before = records.get(self._context, Promise, owner)
        try:
            day: date | None = Day(label=tr("Hạn")).parse(words)
        except BadValue as wrong:
            if self.due.hasFocus():
                return False
            raise Invalid({"due_on": str(wrong)}) from None
        records.save(self._context, replace(before, due_on=day))
        return True


class PromiseForm(QWidget):
    """The promises of the exchange on show; `begin()` starts another."""

    changed = Signal()
    kept = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._room: Room | None = None
        self._exchange: Exchange | None = None
        self._lines: list[PromiseLine] = []
        self._rows = column(gap=6)
        self._label = Label(tr("Lời hứa"), "label", "text2")
        self._all = holder(column(self._label, self._rows, gap=4))
        self.setLayout(column(self._all, gap=0))

    def show_exchange(self, room: Room, exchange: Exchange | None) -> None:
        was = self._exchange.question.id if self._exchange else ""
        now = exchange.question.id if exchange else ""
        self._room, self._exchange = room, exchange
        known = [one.id for one in exchange.promises] if exchange else []
        shown = [line.promise_id() for line in self._lines if line.promise_id() != NEW]
        if was != now or known != shown:
            self._build(exchange)
        self._all.setVisible(bool(self._lines))

    def begin(self) -> None:
        """Another promise, to be typed now."""
        self.flush()
        if self._exchange is not None and not any(line.promise_id() == NEW for line in self._lines):
            self._add(None)
        self._all.setVisible(True)
        if self._lines:
            self._lines[-1].text.setFocus()

    def flush(self) -> bool:
        return not [line for line in self._lines if not line.flush()]

    def _build(self, exchange: Exchange | None) -> None:
        """Anew for another exchange; a line just typed becomes the record's own, and stays."""
        self.flush()
        clear(self._rows)
        self._lines = []
        for promise in exchange.promises if exchange else ():
            self._add(promise)

    def _add(self, promise: Promise | None) -> None:
        if self._room is None or self._exchange is None:
            return
        line = PromiseLine(self._context, self._room, self._exchange, promise)
        line.kept.connect(self.kept)
        line.made.connect(self.changed)
        self._lines.append(line)
        self._rows.addWidget(line)
