"""Questioning: a question, the answer, a further question, the asker's verdict, promises, what is owed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from app.services import questioning
from app.services.questioning import Exchange
from app.ui.failures import guard
from app.ui.page import Desk
from app.ui.parts import Combo, Label, Pills, column, holder, quiet, row, secondary
from app.ui.session_console.exchange_words import exchange_state, exchange_title
from app.ui.session_console.promise_form import PromiseForm
from app.ui.session_console.question_form import QuestionForm
from app.ui.session_console.room import Room, every
from app.ui.words import tr

NEW = ""


class QuestioningPanel(QFrame):
    """One exchange at a time; `changed` after something was recorded, `kept` after words were saved."""

    changed = Signal()
    kept = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._desk, self._context = desk, desk.context
        self._room: Room | None = None
        self._item, self._chosen = "", NEW
        self.which = Combo()
        self.which.setAccessibleName(tr("Chất vấn"))
        self.which.activated.connect(lambda _: self.choose(self.which.code()))
        self.fresh = secondary(tr("Câu mới"), self.ask_new, icon="plus", tip=tr("Chất vấn mới"))
        self.form = QuestionForm(self._context)
        self.state = self.form.state
        self.form.asked.connect(self.choose)
        self.promises = PromiseForm(self._context)
        for part in (self.form, self.promises):
            part.kept.connect(self.kept)
        self.promises.changed.connect(self.changed)
        self.verdict = Pills(
            {"": tr("Chưa hỏi"), "yes": tr("Đồng ý"), "no": tr("Chưa đồng ý")}, tr("Ý kiến người hỏi"), gap=6
        )
        self.verdict.chosen.connect(guard(self, self._judge))
        self.due = Label("", "small", "text2", wrap=True)
        self._build()

    def _build(self) -> None:
        self.further = secondary(tr("Hỏi thêm"), self.ask_further)
        self.promise = secondary(tr("Ghi lời hứa"), self.promises.begin)
        self.owe = quiet(tr("Trả lời bằng văn bản"), self.owe_written)
        self._judging = holder(row(Label(tr("Người hỏi"), "label", "text2"), (self.verdict, 1), gap=8))
        self._next = holder(row(self.further, self.promise, self.owe, None, gap=6, margins=(3, 3, 3, 3)))
        head = row(Label(tr("Chất vấn"), "h3"), (self.which, 1), self.fresh, gap=8, margins=(3, 0, 3, 0))
        told = column(self.due, self._judging, self.promises, gap=8, margins=(3, 0, 3, 0))
        self.setLayout(column(head, self.form, told, None, self._next, gap=8, margins=(13, 10, 13, 7)))

    def show_room(self, room: Room) -> None:
        item = room.shown.id if room.shown else ""
        self._room = room
        if item != self._item:
            self._item = item
            found = self._exchanges()
            self._chosen = found[-1].question.id if found else NEW
        self._show()

    def take_focus(self) -> None:
        """F7: to the first empty place of the exchange on show."""
        self.form.take_focus()

    def flush(self) -> bool:
        return all([self.form.flush(), self.promises.flush()])

    def choose(self, question_id: str) -> None:
        self._chosen = question_id
        self._show()
        self.changed.emit()

    def ask_new(self) -> None:
        """An empty exchange; it is on disk with the first words of the question."""
        self.form.flush()
        self._chosen = NEW
        self._show()
        self.form.take_focus()

    def ask_further(self) -> None:
        """The same delegate asks on; the words are typed after "Hỏi thêm"."""
        exchange = self._exchange()
        if exchange is not None:
            self.form.flush()
            again = questioning.further(self._context, exchange.question.id, tr("Hỏi thêm:"))
            self.choose(again.id)
            self.form.question_to_end()

    def owe_written(self) -> None:
        exchange = self._exchange()
        if exchange is not None:
            questioning.owe_written(self._context, exchange.question.id)
            self.changed.emit()

    def _judge(self, code: str) -> None:
        exchange = self._exchange()
        if exchange is not None:
            self.form.flush()
            verdict = {"yes": True, "no": False}.get(code)
            try:
                questioning.judge(self._context, exchange.question.id, verdict)
            finally:
                self.changed.emit()

    def _exchanges(self) -> list[Exchange]:
        return list(every(self._room.thread)) if self._room else []

    def _exchange(self) -> Exchange | None:
        return next((one for one in self._exchanges() if one.question.id == self._chosen), None)

    def _show(self) -> None:
        room = self._room
        if room is None or room.shown is None:
            return
        found = self._exchanges()
        titles = {one.question.id: exchange_title(room, n, one) for n, one in enumerate(found, start=1)}
        exchange = self._exchange()
        self.which.set_options(titles if exchange else titles | {NEW: tr("Chất vấn mới")})
        self.which.set_code(self._chosen)
        self.form.show_exchange(room, exchange)
        self._show_state(exchange)
        self.promises.show_exchange(room, exchange)
        for part in (self._judging, self._next, self.promises, self.state):
            part.setVisible(exchange is not None)

    def _show_state(self, exchange: Exchange | None) -> None:
        if exchange is not None:
            self.state.show_state(*exchange_state(exchange))
            self.verdict.set_code(exchange.question.satisfied)
            self.further.setVisible(bool(exchange.answers))
            self.owe.setVisible(exchange.question.written_due_on is None)
        why = exchange.question.written_due_why if exchange and exchange.owed else ""
        self.due.set_text(" ".join(why.split("\n")))
        self.due.setVisible(bool(why))
