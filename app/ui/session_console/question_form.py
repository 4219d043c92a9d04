"""Who asks whom, what is asked, and what is answered; each on disk within a second of being typed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services import questioning
from app.services.context import Context
from app.services.questioning import Exchange
from app.ui.look import px
from app.ui.parts import Chip, Label, column, holder, row
from app.ui.session_console.keeping import KeptText
from app.ui.session_console.person_line import PersonLine
from app.ui.session_console.room import Room
from app.ui.words import tr

NEW = "new question"
ANSWER = "answer to "


class QuestionForm(QWidget):
    """`asked(question id)` when the first words of a new question were saved, `kept` after any words."""

    asked = Signal(str)
    kept = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._room: Room | None = None
        self._exchange: Exchange | None = None
        self.asker = PersonLine(context, tr("Đại biểu chất vấn"), tr("Đại biểu chất vấn"))
        self.respondent = PersonLine(context, tr("Người trả lời"), tr("Người trả lời"))
        self.question = KeptText(tr("Nội dung chất vấn"), self._keep_question, lines=2)
        self.answer = KeptText(tr("Nội dung trả lời"), self._keep_answer, lines=3)
        self.asker.textChanged.connect(lambda _: self._people_chosen())
        self.asker.named.connect(lambda _: self.respondent.setFocus())
        self.respondent.named.connect(lambda _: self._respondent_chosen())
        self.respondent.textChanged.connect(lambda _: self._people_chosen())
        for text in (self.question, self.answer):
            text.keeper.kept.connect(self.kept)
        self._who = holder(
            row((self.asker, 1), Label(tr("hỏi"), "small", "text2"), (self.respondent, 1), gap=8)
        )
        self._ask, self.state = Label(tr("Nội dung chất vấn"), "label", "text2"), Chip()
        self._say = Label(tr("Trả lời"), "label", "text2")
        asking = row(self._ask, None, self.state, gap=8)
        body = column(self._who, asking, (self.question, 2), self._say, (self.answer, 3), gap=4)
        body.setContentsMargins(*[px(3)] * 4)
        self.setLayout(body)

    def show_exchange(self, room: Room, exchange: Exchange | None) -> None:
        """Show an exchange, or an empty one to be asked; what is being typed stays."""
        was = self._exchange.question.id if self._exchange else ""
        self._room, self._exchange = room, exchange
        self._who.setVisible(exchange is None)
        self._say.setVisible(exchange is not None)
        self.answer.setVisible(exchange is not None)
        if exchange is None:
            if was:
                self.asker.empty()
                self.respondent.empty()
            self.question.show_text(NEW, "")
            self._people_chosen()
            return
        self.question.setReadOnly(room.sealed)
        self.question.setPlaceholderText("")
        self.question.show_text(exchange.question.id, exchange.question.text)
        self._show_answer(exchange)

    def take_focus(self) -> None:
        if self._exchange is not None:
            (self.answer if self._exchange.question.text else self.question).setFocus()
        elif not self.asker.text():
            self.asker.setFocus()
        else:
            (self.question if self.respondent.text() else self.respondent).setFocus()

    def question_to_end(self) -> None:
        self.question.setFocus()
        cursor = self.question.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.question.setTextCursor(cursor)

    def flush(self) -> bool:
        return all([self.question.keeper.flush(), self.answer.keeper.flush()])

    def _show_answer(self, exchange: Exchange) -> None:
        last = exchange.answers[-1] if exchange.answers else None
        asked = exchange.question
        who = self._room.name(asked.respondent, asked.respondent_text) if self._room else ""
        self._say.set_text(tr("Trả lời của {who}", who=who))
        owner = last.id if last else ANSWER + asked.id
        self.answer.show_text(owner, last.text if last else "")

    def _respondent_chosen(self) -> None:
        self._people_chosen()
        self.question.setFocus()

    def _people_chosen(self) -> None:
        """Words can be typed once it is known who asks whom, so that no word is without a place on disk."""
        ready = bool(self.asker.person_id() and self.respondent.text().strip())
        if self._exchange is None:
            self.question.setReadOnly(not ready)
            self.question.setPlaceholderText("" if ready else tr("Chọn người hỏi và người trả lời trước"))

    def _keep_question(self, owner: str, words: str) -> bool:
        if owner != NEW:
            questioning.write_question(self._context, owner, words)
        elif words.strip() and self.asker.person_id() and self._room and self._room.shown:
            asked = questioning.ask(
                self._context,
                self._room.session.id,
                self.asker.person_id(),
                self.respondent.who(),
                words,
                item_id=self._room.shown.id,
            )
            self.question.keeper.owner = asked.id
            self.asked.emit(asked.id)
        return bool(words.strip()) and self.question.keeper.owner != NEW

    def _keep_answer(self, owner: str, words: str) -> bool:
        if not owner.startswith(ANSWER):
            questioning.write_answer(self._context, owner, words)
        elif words.strip():
            given = questioning.answer(self._context, owner.removeprefix(ANSWER), words)
            self.answer.keeper.owner = given.id
        return bool(words.strip())
