"""The two forms of the delegates' page: a new delegate with the seat, and the end of a mandate."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.domain import fields as f
from app.domain.errors import Invalid
from app.domain.record import TYPES
from app.domain.records.membership import Membership
from app.domain.records.person import Person
from app.services import delegates
from app.ui.editors import LineEditor
from app.ui.form_panel import FormPanel
from app.ui.page import Desk
from app.ui.parts import Combo, FieldBox, Label, column, hline, show_problems
from app.ui.record_form import RecordForm
from app.ui.words import tr

PERSON = ("honorific", "full_name", "birth", "position", "workplace")
SEAT = ("constituency", "starts_on", "order", "full_time")


class NewDelegate(FormPanel):
    """A person and the seat in one form; the rest of the person's fields are filled in later."""

    def __init__(self, desk: Desk) -> None:
        self.person = RecordForm(TYPES["person"], desk.context, PERSON)
        self.seat = RecordForm(TYPES["membership"], desk.context, SEAT)
        self.group = Combo()
        body = QWidget()
        body.setLayout(
            column(
                self.person,
                hline(),
                Label(tr("Tư cách đại biểu").upper(), "caption"),
                self.seat,
                FieldBox(tr("Tổ đại biểu"), self.group),
                gap=12,
            )
        )
        super().__init__(desk, tr("Đại biểu"), tr("Lưu đại biểu"), body, self._add, self._show, self._typed)

    def show_new(self) -> None:
        """An empty form, the seat beginning with the term; refused to a person who may only read."""
        self.desk.context.user.must_edit("person")
        self.person.show_record(Person())
        self.seat.show_record(delegates.new_seat(self.desk.context))
        self.group.set_options({"": tr("Chưa chọn")} | delegates.groups(self.desk.context))
        self.open_panel(tr("Thêm đại biểu"))
        self.person.focus_first()

    def _add(self) -> str:
        person, seat = self._read()
        saved = delegates.add(self.desk.context, person, seat, self.group.code())
        context = self.desk.context
        words = tr("Đã thêm {name}", name=saved.called())
        self.desk.say(words, lambda: delegates.remove(context, saved))
        return saved.id

    def _read(self) -> tuple[Person, Membership]:
        """Both halves; what cannot be read in either is shown at once."""
        halves: list[Any] = []
        problems: dict[str, str] = {}
        for form in (self.person, self.seat):
            try:
                halves.append(form.read())
            except Invalid as invalid:
                problems |= invalid.problems
        if problems:
            raise Invalid(problems)
        person, seat = halves
        assert isinstance(person, Person) and isinstance(seat, Membership)
        return replace(person), seat

    def _show(self, problems: Mapping[str, str]) -> None:
        self.seat.show_problems(problems)
        self.person.show_problems(problems)

    def _typed(self) -> bool:
        return self.person.changed() or self.seat.changed()


class EndOfMandate(FormPanel):
    """From which day a delegate is one no longer, and why."""

    def __init__(self, desk: Desk) -> None:
        self._person = Person()
        self.day = LineEditor(f.Day(label=tr("Thôi từ ngày"), required=True))
        reason = f.Text(label=tr("Lý do"), required=True)
        self.reason = LineEditor(reason)
        self.reason.setPlaceholderText(tr("ví dụ chuyển công tác khỏi xã"))
        hint = tr("Ngày đầu tiên không còn là đại biểu")
        self.boxes = {
            "ends_on": FieldBox(tr("Thôi từ ngày"), self.day, hint, required=True),
            "end_reason": FieldBox(tr("Lý do"), self.reason, required=True),
        }
        note = Label(
            tr("Các chức vụ trong HĐND cũng thôi từ ngày này. Biên bản các kỳ họp trước giữ nguyên."),
            "small",
            "text2",
            wrap=True,
        )
        body = QWidget()
        body.setLayout(column(*self.boxes.values(), note, gap=12))
        super().__init__(
            desk,
            tr("Thôi nhiệm vụ đại biểu"),
            tr("Ghi thôi nhiệm vụ"),
            body,
            self._end,
            self._show,
            self._typed,
        )

    def show_for(self, person: Person) -> None:
        self.desk.context.user.must_edit("membership")
        self._person = person
        self.day.set_value(None)
        self.reason.set_value("")
        self.open_panel(person.called())
        self.day.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end(self) -> None:
        context, person = self.desk.context, self._person
        day, reason = self._read()
        before = delegates.end(context, person.id, day, reason)
        words = tr("{name} thôi làm đại biểu từ {day}", name=person.called(), day=f"{day:%d/%m/%Y}")
        self.desk.say(words, lambda: delegates.resume(context, before))

    def _read(self) -> tuple:
        problems = {}
        values = {}
        for name, editor in (("ends_on", self.day), ("end_reason", self.reason)):
            try:
                values[name] = editor.value()
                problems[name] = editor.field.check(values[name]) or ""
            except f.BadValue as problem:
                problems[name] = str(problem)
        wrong = {name: words for name, words in problems.items() if words}
        if wrong:
            raise Invalid(wrong)
        return values["ends_on"], values["end_reason"]

    def _show(self, problems: Mapping[str, str]) -> None:
        show_problems(self.boxes, dict(problems))

    def _typed(self) -> bool:
        return bool(self.day.text() or self.reason.text())
