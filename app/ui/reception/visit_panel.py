"""The panel of one visit: its twelve columns, the statement, and what is done with it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.petition_kinds import KINDS
from app.domain.records.petitioner import Petitioner
from app.domain.records.reception import REFUSALS, Reception
from app.ui.failures import attempt
from app.ui.look import px
from app.ui.parts import (
    Chip,
    Label,
    Notice,
    clear,
    column,
    fact,
    holder,
    icon_button,
    panel,
    primary,
    quiet,
    row,
    secondary,
)
from app.ui.reception.columns import twelve
from app.ui.words import tr

WIDTH = 372


class VisitPanel(QWidget):
    """`do(code)` does what a button or a line of the menu says."""

    closed = Signal()

    def __init__(self, do: Callable[[str], Any]) -> None:
        super().__init__()
        self._do, self._next, self._paper = do, "", "receipt"
        self.title, self.chip = Label("", "h3", elide=True), Chip()
        self._lines = column(gap=8, margins=(16, 4, 16, 16))
        self.first = primary("", lambda: self._do(self._next))
        self.paper = secondary("", lambda: self._do(self._paper), "printer")
        self.more = quiet(tr("Khác"), icon="chevron-down", tip=tr("Việc khác"))
        self.menu = QMenu(self.more)
        self.menu.setAccessibleName(tr("Việc khác"))
        self.more.setMenu(self.menu)
        close = icon_button("x", tr("Đóng"), self.closed.emit)
        head = row((self.title, 1), self.chip, close, gap=6, margins=(16, 8, 10, 4))
        foot = row(self.first, self.paper, None, self.more, gap=6, margins=(16, 12, 10, 12))
        self.setLayout(column((panel(column(head), self._lines, foot), 1), gap=0))
        self.setFixedWidth(px(WIDTH))

    def show_visit(self, visit: Reception, person: Petitioner | None) -> None:
        self.title.set_text(visit.called())
        self.chip.show_state(tr(KINDS.get(visit.kind, "")), "grey")
        clear(self._lines)
        for notice in _notices(visit):
            self._lines.addWidget(notice)
        for label, words in twelve(visit, person):
            if words:
                self._lines.addWidget(holder(fact(label, words)))
        self._lines.addStretch(1)
        self._show_verbs(visit)

    def _show_verbs(self, visit: Reception) -> None:
        self._next, self._paper, *rest = _codes(visit)
        words = _words()
        short = words | _on_button()
        self.first.set_words(short[self._next])
        self.paper.set_words(short[self._paper])
        self.menu.clear()
        for code in rest:
            self.menu.addAction(words[code]).triggered.connect(
                lambda _=False, c=code: attempt(self, self._do, c)
            )


def _codes(visit: Reception) -> list[str]:
    """The next thing, the paper it needs, then the rest: a statement is read back, printed and signed."""
    first, paper = _next(visit)
    papers = ["receipt"]
    papers += ["statement"] if visit.statement else []
    papers += ["refusal"] if visit.refusal else []
    rest = ["edit", "write", "refuse", *papers]
    rest += [] if visit.petition else ["to_petition"]
    return [first, paper, *(code for code in rest if code not in (first, paper))]


def _next(visit: Reception) -> tuple[str, str]:
    if visit.petition:
        return "open_letter", "receipt"
    if visit.refusal:
        return "refusal", "receipt"
    if visit.statement and not visit.signed:
        return ("sign" if visit.read_back else "read_back"), "statement"
    return "to_petition", "receipt"


def _words() -> dict[str, str]:
    return {
        "open_letter": tr("Mở đơn"), "read_back": tr("Đã đọc lại"), "sign": tr("Đã ký"),
        "to_petition": tr("Lập đơn"), "edit": tr("Sửa lượt tiếp"), "write": tr("Ghi lời trình bày"),
        "refuse": tr("Từ chối tiếp"), "receipt": tr("Biên nhận"), "statement": tr("In lời trình bày"),
        "refusal": tr("Thông báo từ chối"),
    }  # fmt: skip


def _on_button() -> dict[str, str]:
    """Shorter words of papers, for a button that stands beside two others."""
    return {"statement": tr("In để ký"), "refusal": tr("In thông báo")}


def _notices(visit: Reception) -> list[Notice]:
    found = []
    if visit.statement:
        state = (
            tr("Chưa đọc lại") if not visit.read_back else tr("Chưa ký") if not visit.signed else tr("Đã ký")
        )
        tone = "green" if visit.signed else "amber"
        found.append(Notice(tone, visit.statement, tr("Lời trình bày: {state}", state=state.lower())))
    if visit.refusal:
        found.append(Notice("red", tr(REFUSALS.get(visit.refusal, "")), tr("Từ chối tiếp")))
    return found
