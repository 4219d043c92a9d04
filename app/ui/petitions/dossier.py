"""The file of a letter: facts by role, the days that run and why, the steps on a line."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.records.petition import (
    ASSESSMENTS,
    COMPETENCE,
    ELIGIBILITY,
    OUTCOMES,
    REPLIES,
    SOURCES,
    TOPICS,
    Petition,
)
from app.domain.records.petition_step import KINDS, PetitionStep
from app.domain.records.petitioner import HONORIFICS, Petitioner
from app.services import petition_papers, petition_steps
from app.ui.parts import Event, Label, Notice, Timeline, clear, column, fact, hline, holder, quiet, row
from app.ui.petitions.due_line import DueLine
from app.ui.petitions.files_part import FilesPart
from app.ui.petitions.held import Held
from app.ui.words import tr

ALARMING = frozenset({"remind", "request"})


class Dossier(QWidget):
    """`paper_wanted(step id)`, `number_wanted(step id)`, `letter_wanted(id)` for another letter.

    `due_verb(verb, due)`, `recompute_wanted`, `file_verb(verb, file)`, `attach_wanted`: what is noted here.
    """

    paper_wanted = Signal(str)
    number_wanted = Signal(str)
    letter_wanted = Signal(str)
    due_verb = Signal(str, object)
    recompute_wanted = Signal()
    file_verb = Signal(str, object)
    attach_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._told: tuple[Held, bool] | None = None
        self._editable = False
        self._lines = column(gap=10, margins=(16, 4, 16, 16))
        self.setLayout(self._lines)

    def show_held(self, held: Held, editable: bool = False) -> None:
        """Show the file; the same one again leaves everything where the person has it."""
        if (held, editable) == self._told:
            return
        self._told, self._editable = (held, editable), editable
        clear(self._lines)
        blocks = [
            self._facts(held),
            self._content(held),
            self._days(held),
            self._result(held),
            self._files(held),
            self._steps(held),
        ]
        for number, block in enumerate(filter(None, blocks)):
            if number:
                self._lines.addWidget(hline())
            for widget in block:
                self._lines.addWidget(widget)
        self._lines.addStretch(1)

    def _facts(self, held: Held) -> list[QWidget]:
        letter = held.letter
        sender = held.names.get(letter.sender, "") or letter.sender_text
        lines = [
            (tr("Ngày nhận"), f"{letter.received_on:%d/%m/%Y}" if letter.received_on else ""),
            (tr("Nguồn đơn"), " · ".join(filter(None, (tr(SOURCES.get(letter.source, "")), sender)))),
            (tr("Lĩnh vực"), tr(TOPICS.get(letter.topic, ""))),
            (tr("Nơi xảy ra"), held.names.get(letter.area, "")),
            (tr("Số người đứng tên"), "" if held.secret else str(letter.people or "")),
            (tr("Nơi cất đơn giấy"), letter.sealed_place),
            (tr("Điều kiện"), tr(ELIGIBILITY.get(letter.eligibility, ""))),
            (tr("Thẩm quyền"), tr(COMPETENCE.get(letter.competence, ""))),
            (tr("Cơ quan có thẩm quyền"), held.body),
            (tr("Hướng xử lý"), tr(OUTCOMES.get(letter.outcome, ""))),
        ]
        shown = pairs([(label, words) for label, words in lines if words])
        lacking = [Notice("amber", "\n".join(held.lacking), tr("Điều kiện chưa đạt"))] if held.lacking else []
        return [*shown, *lacking, *self._links(held)]

    def _links(self, held: Held) -> list[QWidget]:
        """The letters this one repeats or is a part of."""
        linked = (
            (tr("Trùng với {code}"), held.letter.repeats),
            (tr("Tách từ {code}"), held.letter.split_from),
        )
        shown = [self._link(words.format(code=held.names.get(id, "")), id) for words, id in linked if id]
        return [
            *shown,
            *self._others(tr("Đã tách thành"), held.parts),
            *self._others(tr("Cùng tách ra với"), held.siblings),
            *self._others(tr("Đơn trùng nội dung"), held.repeats),
        ]

    def _others(self, title: str, letters: tuple[Petition, ...]) -> list[QWidget]:
        links = [self._link(f"{one.code} · {one.subject}", one.id) for one in letters]
        return [caption(title), *links] if links else []

    def _link(self, words: str, id: str) -> QWidget:
        return holder(row(quiet(words, lambda: self.letter_wanted.emit(id), "link"), None))

    def _content(self, held: Held) -> list[QWidget]:
        letter = held.letter
        if held.secret:
            words = tr("Phần mềm không lưu người tố cáo. Danh tính chỉ nằm trên đơn giấy đã niêm phong.")
            return [Notice("blue", words, tr("Đơn tố cáo")), *_texts(letter.content)]
        if not held.sees:
            words = tr("Tên, địa chỉ và nội dung chỉ người xử lý đơn xem được.")
            return [Notice("blue", words)]
        people: list[QWidget] = [caption(tr("Người gửi đơn")), *(_person(one) for one in held.people)]
        return [*people, *_texts(letter.content), *_originals(held)]

    def _files(self, held: Held) -> list[QWidget]:
        if not held.sees:
            return []
        act, attach = (self.file_verb.emit, self.attach_wanted.emit) if self._editable else (None, None)
        return [FilesPart(held.files, held.no_files, act, attach)]

    def _days(self, held: Held) -> list[QWidget]:
        """Those that apply, and those a person set aside."""
        shown = [one for one in held.dues if one.aside or not one.record.skipped]
        if not shown:
            return []
        act = self.due_verb.emit if self._editable else None
        again = quiet(tr("Tính lại"), self.recompute_wanted.emit, "rotate-ccw")
        again.setVisible(self._editable)
        head = holder(row(caption(tr("Thời hạn")), None, again))
        return [head, *(DueLine(one, act) for one in shown)]

    def _result(self, held: Held) -> list[QWidget]:
        letter = held.letter
        if letter.result_on is None:
            return []
        lines = [
            (tr("Nhận kết quả"), f"{letter.result_on:%d/%m/%Y}"), (tr("Số văn bản"), letter.result_number),
            (tr("Loại kết quả"), tr(REPLIES.get(letter.reply, ""))),
            (tr("Đánh giá"), tr(ASSESSMENTS.get(letter.assessment, ""))),
        ]  # fmt: skip
        shown = pairs([(label, words) for label, words in lines if words])
        return [caption(tr("Kết quả giải quyết")), *shown, *_texts(letter.result)]

    def _steps(self, held: Held) -> list[QWidget]:
        if not held.steps:
            return []
        newest = list(reversed(held.steps))
        papers = [self._paper(one) for one in newest if held.sees and petition_papers.has_paper(one)]
        return [caption(tr("Diễn biến")), Timeline([_event(held, one) for one in newest]), *papers]

    def _paper(self, step: PetitionStep) -> QWidget:
        words = " ".join(filter(None, (tr("Văn bản:"), tr(KINDS[step.kind]).lower(), step.number)))
        paper = quiet(words, lambda: self.paper_wanted.emit(step.id), "file-text")
        if step.number or not self._editable or step.kind not in petition_steps.BOOKS:
            return holder(row(paper, None))
        number = quiet(tr("Lấy số"), lambda: self.number_wanted.emit(step.id), "hash")
        return holder(row(paper, None, number))


def pairs(lines: list[tuple[str, str]]) -> list[QWidget]:
    """Facts in two columns."""
    cells = [(holder(fact(label, words)), 1) for label, words in lines]
    return [holder(row(*cells[at : at + 2], gap=12, top=True)) for at in range(0, len(cells), 2)]


def caption(words: str) -> Label:
    return Label(words.upper(), "caption", "text3")


def _texts(text: str) -> list[QWidget]:
    return [Label(text, "small", "text2", wrap=True)] if text else []


def _originals(held: Held) -> list[QWidget]:
    letter = held.letter
    if not letter.originals:
        return []
    back = letter.originals_returned_on
    title = tr("Giấy tờ gốc, đã trả {day}", day=f"{back:%d/%m/%Y}") if back else tr("Giấy tờ gốc đang giữ")
    return [Notice("green" if back else "amber", letter.originals, title)]


def _person(person: Petitioner) -> QWidget:
    """Name in full, then how to reach the person."""
    name = f"{tr(HONORIFICS.get(person.honorific, ''))} {person.full_name}".strip()
    reach = " · ".join(filter(None, (person.address, person.phone, person.id_number)))
    return holder(column(Label(name, "strong", wrap=True), Label(reach, "small", "text2", wrap=True), gap=0))


def _event(held: Held, step: PetitionStep) -> Event:
    words = tr(KINDS[step.kind])
    if step.times:
        words = tr("{what} lần {n}", what=words, n=step.times)
    who = " · ".join(filter(None, (step.number, held.names.get(step.body, "") or step.body_text)))
    return Event(
        words, f"{step.on:%d/%m/%Y}" if step.on else "", who, "red" if step.kind in ALARMING else "accent"
    )
