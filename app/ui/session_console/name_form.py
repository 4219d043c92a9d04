"""Voting by name: every delegate present with an answer, given by one key, kept as it is given."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from app.domain.records.vote import OPTIONS
from app.domain.records.vote_event import VoteEvent
from app.services import votes
from app.services.context import Context
from app.ui.failures import attempt
from app.ui.look import px
from app.ui.parts import Label, RowDelegate, VoteBar, column, quiet, row, secondary
from app.ui.parts.paint import chip_width, paint_chip, paint_text
from app.ui.parts.rows import Index
from app.ui.session_console.hands_form import show_bar
from app.ui.session_console.short_list import ShortList
from app.ui.session_console.verdict import Verdict, wrong_words
from app.ui.words import tr

KEYS = {Qt.Key.Key_1: "for", Qt.Key.Key_2: "against", Qt.Key.Key_3: "abstain"}
TONES = {"for": "green", "against": "amber", "abstain": "grey"}


@dataclass(frozen=True)
class Answer:
    """A delegate present and the answer given, "" before there is one."""

    person: str
    name: str
    option: str

    def spoken(self) -> str:
        return f"{self.name}. {tr(OPTIONS[self.option]) if self.option else tr('Chưa ghi')}"


class AnswerDelegate(RowDelegate):
    def __init__(self) -> None:
        super().__init__(34)

    def paint_row(self, painter: QPainter, rect: QRect, value: Answer, index: Index) -> None:
        words = tr(OPTIONS[value.option]) if value.option else tr("Chưa ghi")
        wide = chip_width(painter, words)
        left = rect.right() - px(10) - wide
        name = QRect(rect.left() + px(12), rect.top(), left - rect.left() - px(20), rect.height())
        paint_text(painter, name, value.name, weight=500)
        if value.option:
            paint_chip(painter, left, rect.center().y() + 1, words, TONES[value.option])
        else:
            where = QRect(left, rect.top(), wide, rect.height())
            paint_text(painter, where, words, "text3", "small")


class AnswerList(ShortList):
    """1, 2 and 3 answer for the current delegate and go on to the next."""

    answered = Signal(object, str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        option = KEYS.get(Qt.Key(event.key()))
        if option and self.value() is not None:
            self.answered.emit(self.value(), option)
        else:
            super().keyPressEvent(event)


class NameForm(QWidget):
    """Each answer is on disk when its key is up; `record()` makes all of them the result."""

    kept = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._event = VoteEvent()
        self._given: dict[str, str] = {}
        self._names: dict[str, str] = {}
        self.list = AnswerList(
            tr("Ý kiến từng đại biểu"), AnswerDelegate(), Answer.spoken, key=lambda one: one.person
        )
        self.list.setMinimumHeight(px(34 * 3))
        self.list.answered.connect(lambda one, option: attempt(self, self.answer, one, option))
        self.sum = Label("", "small", "text2")
        self.bar, self.verdict = VoteBar(), Verdict()
        words = {"for": tr("Tán thành"), "against": tr("Không tán thành"), "abstain": tr("Không biểu quyết")}
        self.buttons = {
            option: secondary(f"{number}  {words[option]}", partial(self._press, option))
            for number, option in enumerate(words, start=1)
        }
        rest = quiet(tr("Còn lại tán thành"), self.all_for)
        self.setLayout(
            column(
                row(self.sum, None, rest, gap=8), (self.list, 1), row(*self.buttons.values(), None, gap=6),
                self.bar, self.verdict, gap=6, margins=(3, 0, 3, 0),
            )
        )  # fmt: skip

    def show_event(self, event: VoteEvent, names: dict[str, str] | None = None) -> None:
        self._event, self._names = event, names or self._names
        self._given = votes.noted_names(self._context, event.id)
        self._show()

    def start(self) -> None:
        self._go_on()
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def flush(self) -> bool:
        return True

    def answer(self, one: Answer, option: str) -> None:
        """Keep one delegate's answer and go on to the next who has none."""
        self._keep(one.person, option)
        self._show()
        self._go_on()

    def all_for(self) -> None:
        """Everybody who has not answered yet is for."""
        for person in self._event.present_people:
            if person not in self._given:
                self._keep(person, "for")
        self._show()

    def record(self) -> VoteEvent:
        """Make the answers kept so far the result; refused while somebody present has none."""
        return votes.record_names(self._context, self._event.id)

    def forget(self) -> None:
        """Nothing waits here: the answers on disk go with their vote when it is dropped."""

    def _press(self, option: str) -> None:
        if (one := self.list.value()) is not None:
            self.answer(one, option)
            self.list.setFocus()

    def _keep(self, person: str, option: str) -> None:
        votes.note_name(self._context, self._event.id, person, option)
        self._given[person] = option
        self.kept.emit()

    def _show(self) -> None:
        people = self._event.present_people
        option = self._given
        self.list.show_rows([Answer(p, self._names.get(p, ""), option.get(p, "")) for p in people])
        counts = [sum(given == each for given in option.values()) for each in OPTIONS]
        self.sum.set_text(tr("Đã ghi {n}/{total} đại biểu có mặt", n=len(option), total=len(people)))
        found = votes.preview(self._context, self._event.id, *counts) if len(option) == len(people) else None
        self.verdict.setVisible(found is not None)
        if found is None:
            self.verdict.show_words("grey", tr("Còn {n} đại biểu chưa ghi", n=len(people) - len(option)))
        elif isinstance(found, dict):
            self.verdict.show_words("red", wrong_words(found))
        else:
            self.verdict.show_outcome(found)
        show_bar(self.bar, self._context, self._event, tuple(counts), 0, 0, self.verdict.sentence())

    def _go_on(self) -> None:
        for number, one in enumerate(self.list.values()):
            if not one.option:
                self.list.go_to_row(number)
                return
