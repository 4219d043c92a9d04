"""The intake of a letter in one screen: kind, the person, the content; at its side what is known already."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from app.domain.errors import Invalid
from app.domain.petition_kinds import KINDS, SECRET
from app.domain.record import TYPES
from app.domain.records.petition import Petition
from app.domain.records.petitioner import Petitioner
from app.services import petition_deadlines, petition_parts, petitions, records, secrecy
from app.ui.failures import guard
from app.ui.look import px
from app.ui.page import Desk
from app.ui.parts import (
    Label,
    Notice,
    Pills,
    card,
    check_box,
    clear,
    column,
    hline,
    holder,
    panel,
    primary,
    quiet,
    row,
    scroll,
    secondary,
)
from app.ui.petitions.people_part import PeoplePart
from app.ui.petitions.secrets import SecretHints
from app.ui.record_form import RecordForm
from app.ui.words import tr

FIELDS = (
    "subject", "content", "received_on", "source", "sender", "sender_text", "sender_number", "sealed_place",
    "written_on", "topic", "people", "area", "originals", "competence", "competent_body", "competent_text",
    "asks_result", "is_complex", "responsible", "note",
)  # fmt: skip
NOT_SECRET = ("people", "originals", "asks_result", "note", "sender_text", "sender_number")
COMPUTED = ("lacking", "eligibility", "repeats")
SIDE = 316
PAUSE = 300


class Intake(QWidget):
    """`saved(id)` once the letter is in the book, `left` when it is given up."""

    saved = Signal(str)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._letter, self.repeats = Petition(), ""
        self.kinds = Pills({code: tr(words) for code, words in KINDS.items()}, tr("Loại đơn"), gap=4)
        self.people = PeoplePart(desk.context)
        self.form = RecordForm(TYPES["petition"], desk.context, FIELDS)
        self.hints = SecretHints()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._lacks, self._known = column(gap=4), column(gap=8)
        self.boxes: dict[str, QCheckBox] = {}
        words = tr("Không ghi ai tố cáo. Cất đơn giấy vào bì niêm phong, ghi nơi cất; hồ sơ chỉ có mã.")
        self.secret = Notice("blue", words, tr("Đơn tố cáo"))
        self._build()
        self._connect()

    def open_new(self) -> None:
        self._open(Petition(kind="complaint", received_on=self.desk.context.today), [])

    def open_letter(self, id: str) -> None:
        """Correct what was registered; the kind is changed by classifying."""
        context = self.desk.context
        letter = records.get(context, Petition, id)
        self._open(letter, [records.get(context, Petitioner, one) for one in letter.petitioners])

    def kind(self) -> str:
        return self._letter.kind if self._letter.id else self.kinds.code()

    def save(self, vouched: bool = False) -> None:
        """Into the book; what is wrong stands under its field, what may tell a denouncer is pointed out."""
        try:
            typed = self._typed()
            if self.kind() == SECRET and not vouched and self._points_out(typed):
                return
            kept = self._keep(typed, vouched)
        except Invalid as invalid:
            self._show_problems(invalid.problems)
            return
        self._letter = kept
        self.saved.emit(kept.id)

    def changed(self) -> bool:
        return self.form.changed() or self.people.form.changed()

    def _open(self, letter: Petition, people: list[Petitioner]) -> None:
        self._letter, self.repeats = letter, letter.repeats
        self.title.set_text(tr("Sửa {code}", code=letter.code) if letter.id else tr("Nhận đơn"))
        self.kinds.setVisible(not letter.id)
        self.kinds.set_code(letter.kind)
        self.form.show_record(letter)
        self.people.show_people(people, letter.representatives)
        self.hints.hide()
        self._follow_kind()
        (self.form if letter.kind == SECRET else self.people.form).focus_first()

    def _build(self) -> None:
        self.title = Label("", "h2")
        self._who = Label(tr("Người gửi đơn").upper(), "caption", "text3")
        what = Label(tr("Nội dung đơn").upper(), "caption", "text3")
        lacks = Label(tr("Điều kiện chưa đạt").upper(), "caption", "text3")
        body = column(
            self._who, self.people, self.secret, hline(), what, self.form, hline(), lacks,
            holder(self._lacks), None, gap=10, margins=(16, 12, 16, 16),
        )  # fmt: skip
        save = primary(tr("Ghi vào sổ"), self.save, "check", "Ctrl+S")
        foot = row(save, secondary(tr("Không lưu"), self.left.emit), None, margins=(16, 12, 16, 12))
        head = column(row(self.title, None, self.kinds), margins=(16, 10, 16, 10))
        sheet = card(column(head, hline(), (scroll(body), 1), hline(), foot, gap=0, margins=(1, 1, 1, 1)))
        known = column(Label(tr("Đã biết"), "h3"), margins=(16, 12, 16, 8))
        inside = column(self.hints, holder(self._known), None, gap=10, margins=(16, 4, 16, 16))
        side = holder(column((panel(known, inside), 1), gap=0))
        side.setFixedWidth(px(SIDE))
        self.setLayout(row((sheet, 1), side, gap=16))

    def _connect(self) -> None:
        self._pause.timeout.connect(self._look)
        self.form.edited.connect(self._pause.start)
        self.kinds.chosen.connect(lambda _: self._follow_kind())
        self.hints.vouched.connect(guard(self, lambda: self.save(vouched=True)))

    def _follow_kind(self) -> None:
        """Of a denunciation no person is asked, and nothing typed about one is kept."""
        secret = self.kind() == SECRET
        if secret:
            self.people.show_people()
            self.repeats = ""
        for widget in (self._who, self.people):
            widget.setVisible(not secret)
        self.secret.setVisible(secret)
        for name in NOT_SECRET:
            self.form.boxes[name].setVisible(not secret)
            if secret:
                self.form.editors[name].set_value(getattr(Petition(), name))
        self.form.boxes["sealed_place"].setVisible(secret)
        self._show_conditions()
        self._look()

    def _show_conditions(self) -> None:
        clear(self._lacks)
        day = self._letter.received_on or self.desk.context.today
        letter = replace(self._letter, kind=self.kind(), received_on=day)
        missing = letter.lacking.split()
        self.boxes = {
            one.id: check_box(tr(one.words), one.id in missing) for one in petitions.conditions(letter)
        }
        for box in self.boxes.values():
            self._lacks.addWidget(box)

    def _typed(self) -> Petition:
        read = self.form.read()
        assert isinstance(read, Petition)
        lacking = [id for id, box in self.boxes.items() if box.isChecked()]
        eligibility = "not_met" if lacking else "" if read.eligibility == "not_met" else read.eligibility
        found = " ".join(lacking)
        return replace(read, kind=self.kind(), lacking=found, eligibility=eligibility, repeats=self.repeats)

    def _keep(self, typed: Petition, vouched: bool) -> Petition:
        context, secret = self.desk.context, typed.kind == SECRET
        people, speakers = ([], []) if secret else self.people.people()
        if not typed.id:
            return petitions.take_in(context, typed, people, speakers, vouched=vouched)
        fields: dict[str, Any] = {name: getattr(typed, name) for name in (*FIELDS, *COMPUTED)}
        return petitions.change(
            context, typed.id, None if secret else people, speakers, vouched=vouched, **fields
        )

    def _points_out(self, typed: Petition) -> bool:
        found = secrecy.findings(self.desk.context, typed)
        self.hints.show_findings(found, {one.field: getattr(typed, one.field) for one in found})
        return bool(found)

    def _look(self) -> None:
        """What is known beside what is typed: letters nearly the same, the days that would run, hints."""
        try:
            typed = self._typed()
        except Invalid:
            return
        if typed.kind == SECRET:
            self._points_out(typed)
        else:
            self.hints.hide()
        clear(self._known)
        for widget in (*self._like(typed), *self._days(typed)):
            self._known.addWidget(widget)

    def _like(self, typed: Petition) -> list[QWidget]:
        text = f"{typed.subject}\n{typed.content}".strip()
        like = petition_parts.similar(self.desk.context, text, typed.kind, typed.id, 3) if text else []
        if not like:
            return []
        rows = [self._other(one.petition) for one in like]
        return [Label(tr("Đơn gần giống").upper(), "caption", "amber"), *rows]

    def _other(self, letter: Petition) -> QWidget:
        words = f"{letter.code} · {letter.subject}"
        line = Label(words, "small", "text2", wrap=True)
        tip = tr("Ghi đơn này trùng với {code}", code=letter.code)
        same = quiet(tr("Trùng"), lambda: self._mark(letter), "link", tip=tip)
        return holder(row((line, 1), same))

    def _mark(self, letter: Petition) -> None:
        self.repeats = letter.id
        self._known.addWidget(Notice("blue", tr("Sẽ ghi trùng với {code}", code=letter.code)))

    def _days(self, typed: Petition) -> list[QWidget]:
        if typed.received_on is None:
            return []
        dues = [one for one in petition_deadlines.preview(self.desk.context, typed) if one.record.due_on]
        lines = [f"{one.record.due_on:%d/%m/%Y} · {tr(one.record.title)}" for one in dues]
        told: list[QWidget] = [Label(words, "small", "text2", wrap=True) for words in lines]
        return [Label(tr("Thời hạn sẽ chạy").upper(), "caption", "text3"), *told] if told else []

    def _show_problems(self, problems: dict[str, str]) -> None:
        self.people.form.show_problems({k: v for k, v in problems.items() if k in self.people.form.boxes})
        self.form.show_problems({k: v for k, v in problems.items() if k in self.form.boxes})
        boxes = {**self.people.form.boxes, **self.form.boxes}
        elsewhere = [words for name, words in problems.items() if name not in boxes]
        if elsewhere:
            self.desk.problem(" ".join(elsewhere))
