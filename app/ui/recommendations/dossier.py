"""The story of a recommendation: facts, who must answer by when and why, both findings, what happened."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.outcomes import CLAIMS
from app.domain.records.contact_meeting import ContactMeeting
from app.domain.records.forwarding import Forwarding
from app.domain.records.recommendation import Recommendation
from app.domain.records.superior_reply import STEPS
from app.ui.parts import Label, Notice, Timeline, clear, column, fact, hline, holder, quiet, row
from app.ui.recommendations.events import events_of
from app.ui.recommendations.held import Held
from app.ui.words import tr


class Dossier(QWidget):
    """`meeting_wanted(id)`, `letter_wanted(id)`, `main_wanted(id)`, `classify_wanted`."""

    meeting_wanted = Signal(str)
    letter_wanted = Signal(str)
    item_wanted = Signal(str)
    classify_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._told: Held | None = None
        self._lines = column(gap=10, margins=(16, 4, 16, 16))
        self.setLayout(self._lines)

    def show_held(self, held: Held) -> None:
        """Show the story; the same one again leaves everything where the person has it."""
        if held == self._told:
            return
        self._told = held
        clear(self._lines)
        for number, block in enumerate(filter(None, self._blocks(held))):
            if number:
                self._lines.addWidget(hline())
            for widget in block:
                self._lines.addWidget(widget)
        self._lines.addStretch(1)

    def _blocks(self, held: Held) -> list[list[QWidget]]:
        return [self._facts(held), self._given(held), _superior(held), self._outcome(held),
                self._history(held), self._merged(held)]  # fmt: skip

    def _facts(self, held: Held) -> list[QWidget]:
        item = held.item
        lines = [
            (tr("Nguồn"), held.source), (tr("Nơi nêu"), held.places),
            (tr("Lĩnh vực"), held.topic), (tr("Thẩm quyền"), held.level),
            (tr("Người nêu"), held.speakers), (tr("Theo dõi đến"), _session(held)),
            (tr("Ghi chú"), item.note), (tr("Công khai"), tr("Có") if item.visibility == "public" else ""),
        ]  # fmt: skip
        shown: list[QWidget] = _pairs([(label, words) for label, words in lines if words])
        if item.merged_into:
            words = tr("Đã gộp vào {code}. Việc làm ở kiến nghị chính.", code=held.story.main.code)
            main = held.story.main.id
            shown.insert(0, Notice("blue", words, "", tr("Mở"), lambda: self.item_wanted.emit(main)))
        return shown

    def _given(self, held: Held) -> list[QWidget]:
        item, late = held.item, held.story.overdue_days
        change = quiet(tr("Đổi"), self.classify_wanted.emit, tip=tr("Phân loại, giao cơ quan giải quyết"))
        authority = held.authority or tr("Chưa giao cơ quan nào")
        found: list[QWidget] = [
            _caption(tr("Giao giải quyết")),
            holder(row((holder(fact(tr("Cơ quan giải quyết"), authority)), 1), change)),
        ]
        if item.due_on:
            found.append(Due(f"{item.due_on:%d/%m/%Y}", item.due_why, late))
        if item.promised_on:
            found.append(holder(fact(tr("Hứa xong"), f"{item.promised_on:%d/%m/%Y}")))
        letters = [one for one in held.story.letters if one.state != "withdrawn"]
        return [*found, *(self._letter(one) for one in letters)]

    def _letter(self, letter: Forwarding) -> QWidget:
        kind = tr("Văn bản đôn đốc") if letter.kind == "remind" else tr("Văn bản chuyển")
        words = f"{kind} {letter.number}".strip()
        return holder(row(quiet(words, lambda: self.letter_wanted.emit(letter.id), "file-text"), None))

    def _outcome(self, held: Held) -> list[QWidget]:
        if not held.claim and not held.verdict:
            return []
        pair = _pairs(
            [
                (tr("Theo báo cáo của UBND"), held.claim or tr("Chưa có")),
                (tr("HĐND đánh giá"), held.verdict or tr("Chưa đánh giá")),
            ]
        )
        reply = held.story.replies[-1].text if held.story.replies else ""
        more: list[QWidget] = [Label(reply, "small", "text2", wrap=True)] if reply else []
        if held.story.difference:
            more.insert(0, Notice("amber", held.story.difference, tr("Hai bên khác nhau")))
        return [_caption(tr("Kết quả")), *pair, *more]

    def _history(self, held: Held) -> list[QWidget]:
        links = [self._meeting(one) for one in held.meetings]
        return [_caption(tr("Diễn biến")), Timeline(events_of(held)), *links]

    def _meeting(self, meeting: ContactMeeting) -> QWidget:
        words = tr("Hội nghị: {place}", place=meeting.place)
        return holder(row(quiet(words, lambda: self.meeting_wanted.emit(meeting.id), "map-pin"), None))

    def _merged(self, held: Held) -> list[QWidget]:
        rows = [self._under(one) for one in held.story.merged]
        return [_caption(tr("Đã gộp vào đây")), *rows] if rows else []

    def _under(self, item: Recommendation) -> QWidget:
        button = quiet(item.code, lambda: self.item_wanted.emit(item.id))
        return holder(row(button, (Label(item.text, "small", "text2", elide=True), 1)))


class Due(QWidget):
    """The day an answer is due and how late it is; "Vì sao" opens how that day was reckoned."""

    def __init__(self, day: str, why: str, late: int) -> None:
        super().__init__()
        self.why = Label(why, "small", "text2", wrap=True)
        self.why.hide()
        self.button = quiet(tr("Vì sao"), self._toggle)
        self.button.setVisible(bool(why))
        words = tr("{day}, quá hạn {n} ngày", day=day, n=late) if late else day
        shown = Label(words, "strong" if late else "body", "red" if late else "", wrap=True)
        head = column(Label(tr("Hạn trả lời"), "small", "text3"), shown, gap=0)
        self.setLayout(column(row((holder(head), 1), self.button), self.why, gap=4))

    def _toggle(self) -> None:
        self.why.setVisible(self.why.isHidden())
        self.button.set_words(tr("Vì sao") if self.why.isHidden() else tr("Ẩn"))


def _pairs(lines: list[tuple[str, str]]) -> list[QWidget]:
    """Facts in two columns."""
    cells = [(holder(fact(label, words)), 1) for label, words in lines]
    return [holder(row(*cells[at : at + 2], gap=12, top=True)) for at in range(0, len(cells), 2)]


def _superior(held: Held) -> list[QWidget]:
    """What the superior wrote back, its newest word first."""
    found: list[QWidget] = []
    for one in reversed(held.story.superior):
        head = " · ".join(filter(None, (tr(STEPS[one.step]), one.organization, one.number)))
        day = f"{one.dated:%d/%m/%Y}" if one.dated else ""
        found.append(holder(fact(f"{head} · {day}", one.text or tr(CLAIMS.get(one.outcome, "")))))
        if one.due_on and one.step == "assigned":
            found.append(holder(fact(tr("Hạn giải quyết"), f"{one.due_on:%d/%m/%Y}")))
    return [_caption(tr("Cấp trên giải quyết")), *found] if found else []


def _caption(words: str) -> Label:
    return Label(words.upper(), "caption", "text3")


def _session(held: Held) -> str:
    if held.session is None:
        return ""
    carried = len(held.item.carried_from)
    name = held.session.called()
    return tr("{session} (chuyển tiếp {n} kỳ)", session=name, n=carried) if carried else name
