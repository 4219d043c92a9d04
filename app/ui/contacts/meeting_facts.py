"""Who was at a meeting, when it began and ended, what was reported and concluded; saved as it is typed."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain import fields as f
from app.domain.errors import Invalid, Refused
from app.domain.record import TYPES
from app.domain.records.contact_meeting import MODES, ContactMeeting
from app.services import contact_meetings, council, records
from app.ui.contacts.named_line import NamedLine
from app.ui.failures import attempt
from app.ui.page import Desk
from app.ui.parts import Combo, FieldBox, Label, check_box, clear, column, holder, row, scroll
from app.ui.session_console.keeping import KeptLine, KeptText
from app.ui.words import tr

LINES = ("opened_at", "closed_at", "voters_invited", "voters_present", "chair_post", "secretary_post")
TEXTS = ("links", "superiors", "officials", "reported", "reception", "conclusion")


class MeetingFacts(QWidget):
    """`kept()` after something reached the disk."""

    kept = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk, self._meeting = desk, ContactMeeting()
        fields = TYPES["contact_meeting"].fields
        self.fields: dict[str, Any] = {}
        self.boxes: dict[str, FieldBox] = {}
        for name in LINES:
            self._add(name, KeptLine(tr(fields[name].label), self._keep(name)), tr(fields[name].help))
        for name in TEXTS:
            self._add(
                name, KeptText(tr(fields[name].label), self._keep(name), lines=3), tr(fields[name].help)
            )
        self.people = {
            "chair": NamedLine("person", desk.context, tr("Chủ trì"), tr("Gõ họ tên")),
            "secretary": NamedLine("person", desk.context, tr("Thư ký"), tr("Gõ họ tên")),
        }
        for name, line in self.people.items():
            self.boxes[name] = FieldBox(line.accessibleName(), line)
            line.editingFinished.connect(lambda name=name: self._keep_person(name))
            line.done.connect(lambda name=name: self._keep_person(name))
        self.mode = Combo({code: tr(words) for code, words in MODES.items()})
        self.mode.setAccessibleName(tr("Hình thức"))
        self.boxes["mode"] = FieldBox(tr("Hình thức"), self.mode)
        self.mode.activated.connect(lambda _: attempt(self, self._keep_mode))
        self.also = NamedLine(
            "person", desk.context, tr("Thêm đại biểu"), tr("Thêm đại biểu khác: gõ họ tên")
        )
        self.also.done.connect(lambda: attempt(self, self._add_present))
        self._present = column(gap=6)
        self._lay_out()

    def show_meeting(self, meeting: ContactMeeting) -> None:
        self._meeting = meeting
        sealed = meeting.state == "signed"
        fields = TYPES["contact_meeting"].fields
        for name, editor in self.fields.items():
            editor.show_text(meeting.id, fields[name].format(getattr(meeting, name)))
            editor.setReadOnly(sealed)
        named = records.called(self.desk.context, [id for id in (meeting.chair, meeting.secretary) if id])
        for name, line in self.people.items():
            id = getattr(meeting, name)
            if not line.hasFocus():
                line.show_one(id, named.get(id, getattr(meeting, f"{name}_text")))
            line.setReadOnly(sealed)
        self.mode.set_code(meeting.mode)
        self.mode.setEnabled(not sealed)
        self.also.setVisible(not sealed)
        self.boxes["links"].setVisible(meeting.mode != "in_person")
        self._show_present(meeting, sealed)

    def flush(self) -> bool:
        for name in self.people:
            self._keep_person(name)
        saved = [editor.keeper.flush() for editor in self.fields.values()]
        return all(saved)

    def go_to(self, field: str) -> None:
        editor = self.people.get(field) or self.fields.get(field)
        if editor is not None:
            editor.setFocus()

    def _add(self, name: str, editor: Any, hint: str) -> None:
        self.fields[name] = editor
        self.boxes[name] = FieldBox(editor.accessibleName(), editor, hint)
        editor.keeper.kept.connect(self.kept)

    def _lay_out(self) -> None:
        box = self.boxes
        left = column(
            row((box["opened_at"], 1), (box["closed_at"], 1), gap=12, top=True),
            row((box["voters_invited"], 1), (box["voters_present"], 1), gap=12, top=True),
            row((box["chair"], 1), (box["chair_post"], 1), gap=12, top=True),
            row((box["secretary"], 1), (box["secretary_post"], 1), gap=12, top=True),
            Label(tr("Đại biểu có mặt"), "label", "text2"), self._present, self.also,
            box["superiors"], box["officials"], None, gap=12,
        )  # fmt: skip
        right = column(
            box["reported"], box["reception"], box["conclusion"], box["mode"], box["links"], None, gap=12
        )
        body = row((holder(left), 1), (holder(right), 1), gap=24, margins=(16, 14, 16, 16), top=True)
        self.setLayout(column((scroll(body), 1), gap=0))

    def _keep(self, name: str) -> Callable[[str, str], Any]:
        def keep(owner: str, words: str) -> bool:
            field = TYPES["contact_meeting"].fields[name]
            try:
                contact_meetings.write(self.desk.context, owner, **{name: field.parse(words)})
            except (f.BadValue, Invalid) as problem:
                told = problem.problems.get(name, "") if isinstance(problem, Invalid) else str(problem)
                self.boxes[name].set_problem(told)
                raise Refused(told or str(problem)) from None
            self.boxes[name].set_problem("")
            return True

        return keep

    def _keep_person(self, name: str) -> None:
        """Saved on leaving the line, for half a name is nobody; the post of somebody known is put in."""
        line, meeting = self.people[name], self._meeting
        id, words = line.who()
        if not meeting.id or (id, words) == (getattr(meeting, name), getattr(meeting, f"{name}_text")):
            return
        post = "" if id else getattr(meeting, f"{name}_post")
        setter = contact_meetings.set_chair if name == "chair" else contact_meetings.set_secretary
        self._meeting = setter(self.desk.context, meeting.id, id or words, post)
        self.kept.emit()

    def _show_present(self, meeting: ContactMeeting, sealed: bool) -> None:
        """The delegates assigned, and whoever else came, each with a box to tick."""
        ids = list(dict.fromkeys((*meeting.delegates, *meeting.delegates_present)))
        named = records.called(self.desk.context, ids)
        clear(self._present)
        for id in ids:
            box = check_box(named.get(id, ""), id in meeting.delegates_present)
            box.setEnabled(not sealed)
            box.clicked.connect(lambda on, id=id: self._mark(id, on))
            self._present.addWidget(box)
        if not ids:
            words = tr("Chưa phân công đại biểu. Chọn Tổ đại biểu ở phần Kế hoạch.")
            self._present.addWidget(Label(words, "small", "text3", wrap=True))

    def _keep_mode(self) -> None:
        contact_meetings.write(self.desk.context, self._meeting.id, mode=self.mode.code())
        self.kept.emit()

    def _add_present(self) -> None:
        """Somebody of another tổ who came too."""
        id, words = self.also.who()
        if not id:
            raise Refused(tr("Chưa có “{name}” trong sổ đại biểu, cán bộ", name=words))
        self.also.show_one("", "")
        self._mark(id, True)

    def _mark(self, id: str, here: bool) -> None:
        known = records.get(self.desk.context, ContactMeeting, self._meeting.id).delegates_present
        people = [one for one in known if one != id] + ([id] if here else [])
        order = [one.person.id for one in council.delegates(self.desk.context, self.desk.context.today)]
        people.sort(key=lambda one: order.index(one) if one in order else len(order))
        contact_meetings.mark_present(self.desk.context, self._meeting.id, people)
        self.kept.emit()
