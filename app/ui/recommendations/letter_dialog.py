"""What is asked of a letter before it is numbered: to whom, in what words, its day, and to answer by when."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QBoxLayout, QWidget

from app.documents.forwarding_letter import LetterWords
from app.domain import fields as f
from app.domain.errors import Refused
from app.services import forwarding
from app.ui.look import px
from app.ui.page import Desk
from app.ui.parts import FieldBox, TextArea, column, row
from app.ui.verb_dialog import VerbDialog
from app.ui.words import tr

Words = Callable[[str, date], LetterWords]
"""What the letter to a body (id or name), of a day, says by itself."""

WIDTH, LOW = 880, 104
NO_WORDS = LetterWords("", "", "")


class LetterDialog(VerbDialog):
    """The day to answer by follows the letter's day, its words who gets it, until somebody types there."""

    def __init__(
        self,
        desk: Desk,
        title: str,
        verb: str,
        send: Callable[..., Any],
        values: Mapping[str, Any],
        words: Words | None = None,
        more: Sequence[QWidget] = (),
        names: Sequence[str] = (),
    ) -> None:
        self._desk, self._words = desk, words
        self._usual = NO_WORDS
        self._typed: set[str] = set()
        every = fields_of()
        fields = {name: every[name] for name in names or every}
        text = tr("Văn bản lấy số tiếp theo của sổ công văn đi.")
        super().__init__(desk, title, verb, fields, send, text, values, more)
        self.why = TextArea("", 4)
        self.why.setReadOnly(True)
        self.why.setMinimumHeight(px(76))
        why = FieldBox(tr("Cách tính hạn"), self.why)
        self._arrange(why)
        self._watch()
        if "subject" in self.editors:
            self.editors["subject"].setPlaceholderText(tr("Để trống thì theo mẫu"))
        self._reckon()

    def _values(self) -> dict[str, Any]:
        """What stands as the letter says by itself is not kept: it follows what changes later."""
        values = super()._values()
        for name, usual in (("opening", self._usual.opening), ("recipients", self._usual.recipients)):
            if values.get(name) == usual:
                values[name] = ""
        return values

    def _arrange(self, why: QWidget) -> None:
        """Who, when and why at the left, the words of the paper at the right: low enough for a laptop."""
        body = next(iter(self.boxes.values())).parentWidget()
        assert body is not None
        left: list[Any] = [self.boxes[name] for name in LEFT if name in self.boxes]
        days = row((self.boxes["dated"], 1), (self.boxes["due_on"], 1), gap=12, top=True)
        right = [self.boxes[name] for name in RIGHT if name in self.boxes]
        for name in ("opening", "recipients"):
            if name in self.editors:
                self.editors[name].setMinimumHeight(px(LOW))
        halves = [(column(*left, days, (why, 1), gap=10), 1)]
        if right:
            halves.append((column((right[0], 1), *right[1:], gap=10), 1))
            self.setMinimumWidth(px(WIDTH))
        layout = body.layout()
        assert isinstance(layout, QBoxLayout)
        layout.addLayout(row(*halves, gap=24))

    def _watch(self) -> None:
        for name in ("due_on", "opening", "recipients"):
            if name in self.editors:
                self.editors[name].edited.connect(lambda name=name: self._typed.add(name))
        self.editors["due_on"].edited.connect(self._reckon)
        self.editors["dated"].edited.connect(self._reckon)
        for name in ("organization", "organization_text"):
            if name in self.editors:
                self.editors[name].edited.connect(self._reword)

    def _reckon(self) -> None:
        """The rule's day for the day of the letter, and how it comes about."""
        dated = self._typed_value("dated")
        if dated is None:
            return
        found = forwarding.due(self._desk.context, dated)
        if "due_on" not in self._typed:
            self.editors["due_on"].set_value(found.day)
        own = self._typed_value("due_on") not in (found.day, None)
        kept = tr("Giữ hạn đã ghi tay; theo quy định là {day}.", day=f"{found.day:%d/%m/%Y}")
        self.why.setPlainText("\n".join([kept] * own + list(found.explanation)))
        self._reword()

    def _reword(self) -> None:
        if self._words is None:
            return
        body = self._typed_value("organization") or self._typed_value("organization_text") or "…"
        dated = self._typed_value("dated") or self._desk.context.today
        try:
            self._usual = self._words(body, dated)
        except Refused:
            return  # the verb says why when it is pressed
        for name, usual in (("opening", self._usual.opening), ("recipients", self._usual.recipients)):
            if name not in self._typed:
                self.editors[name].set_value(usual)
        if "signer" in self.editors:
            self.editors["signer"].setPlaceholderText(self._usual.signer)

    def _typed_value(self, name: str) -> Any:
        """What an editor holds, None while it cannot be read."""
        try:
            return self.editors[name].value() if name in self.editors else None
        except f.BadValue:
            return None


LEFT = ("organization", "organization_text", "subject")
RIGHT = ("opening", "signer", "recipients")


def fields_of() -> dict[str, f.Field]:
    return {
        "organization": f.Ref(label=tr("Kính gửi"), target="organization"),
        "organization_text": f.Text(label=tr("Hoặc ghi tay nơi nhận")),
        "subject": f.Text(label=tr("Trích yếu"), longest=1000),
        "dated": f.Day(label=tr("Ngày văn bản"), required=True),
        "due_on": f.Day(label=tr("Hạn trả lời"), required=True),
        "opening": f.LongText(label=tr("Lời mở đầu")),
        "signer": f.Ref(label=tr("Người ký"), target="person"),
        "recipients": f.LongText(label=tr("Nơi nhận"), help=tr("Mỗi dòng một nơi")),
    }
