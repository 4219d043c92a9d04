"""The file of one round: its head with the verbs of its state, and the parts of it behind pills."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.records.contact_round import STATES, ContactRound
from app.services import contacts
from app.ui.contacts.clusters_tab import ClustersTab
from app.ui.contacts.figures_tab import FiguresTab
from app.ui.contacts.plan_tab import PlanTab
from app.ui.contacts.round_verbs import main_verb, more_verbs
from app.ui.contacts.sheet_verbs import sheets_in, sheets_out
from app.ui.contacts.words import ROUND_TONES, days_of
from app.ui.failures import attempt
from app.ui.look import px
from app.ui.menus import fill_menu
from app.ui.page import Desk
from app.ui.parts import (
    Chip,
    Label,
    Pills,
    clear,
    column,
    holder,
    icon_button,
    primary,
    quiet,
    row,
    secondary,
)
from app.ui.words import tr


class RoundFile(QWidget):
    """`meeting_opened(id)` asks for a meeting, `edited()` for the form of the round."""

    meeting_opened = Signal(str)
    record_opened = Signal(str, str)
    edited = Signal()
    point_asked = Signal(str)

    def __init__(self, desk: Desk, show_paper: Callable[[str, str, str], Any]) -> None:
        super().__init__()
        self.desk, self._show_paper = desk, show_paper
        self.round = ContactRound()
        self.name, self.chip = Label("", "h2", elide=True), Chip()
        self.facts = Label("", "small", "text2", elide=True)
        self.print_button = secondary(tr("In"), icon="printer", tip=tr("In giấy tờ của đợt  (Ctrl+P)"))
        self.in_button = quiet(tr("Nhập từ bảng"), icon="upload")
        self.out_button = quiet(tr("Xuất Excel"), icon="table")
        self.sheets = holder(row(self.in_button, self.out_button, gap=4))
        self._verbs = row(gap=8)
        words = {"plan": tr("Kế hoạch"), "figures": tr("Báo cáo tổng hợp"), "clusters": tr("Gộp kiến nghị")}
        self.pills = Pills(words, tr("Các phần của đợt tiếp xúc"), gap=6)
        self.plan, self.figures, self.clusters = PlanTab(desk), FiguresTab(desk), ClustersTab(desk)
        self.tabs: dict[str, Any] = {"plan": self.plan, "figures": self.figures, "clusters": self.clusters}
        self.stack = QStackedWidget()
        for tab in self.tabs.values():
            self.stack.addWidget(tab)
        self.stack.setMinimumSize(px(320), px(200))
        edit = icon_button("pen-line", tr("Sửa thông tin đợt"), self.edited.emit, "Ctrl+E")
        title = row(self.name, self.chip, edit, None, gap=12)
        head = row((column(title, self.facts, gap=2), 1), self.print_button, self._verbs, gap=8)
        self.setLayout(column(head, row(self.pills, None, self.sheets), (self.stack, 1), gap=12))
        self._connect()

    def show_round(self, planned: ContactRound) -> None:
        """Show a round, or its state as it is now; the part on show stays."""
        self.round = planned
        self.name.set_text(planned.title)
        self.chip.show_state(tr(STATES[planned.state]), ROUND_TONES[planned.state])
        self.facts.set_text(self._facts())
        self._show_verbs()
        self.tabs[self.pills.code()].show_round(planned)

    def go(self, code: str) -> bool:
        """Show a part; False when what is typed in the plan cannot be saved."""
        if not self.flush():
            self.pills.set_code("plan")
            return False
        self.pills.set_code(code)
        self.stack.setCurrentWidget(self.tabs[code])
        self.tabs[code].show_round(self.round)
        return True

    def tab(self) -> Any:
        return self.tabs[self.pills.code()]

    def flush(self) -> bool:
        return self.stack.currentWidget() is not self.plan or self.plan.flush()

    def escape(self) -> bool:
        return self.pills.code() == "figures" and self.figures.close_records()

    def print(self) -> None:
        self.print_button.showMenu()

    def _connect(self) -> None:
        self.pills.chosen.connect(lambda code: attempt(self, self.go, code))
        self.plan.opened.connect(self.meeting_opened)
        self.plan.asked.connect(self.point_asked)
        self.figures.opened.connect(self.record_opened)

    def _facts(self) -> str:
        one = self.round
        points = len(contacts.points(self.desk.context, one.id))
        plan = tr("kế hoạch {number}", number=one.plan_number) if one.plan_number else ""
        report = tr("báo cáo {number}", number=one.report_number) if one.report_number else ""
        days = days_of(one, self.desk.context.today)
        return " · ".join(filter(None, (days, tr("{n} điểm", n=points), plan, report, one.reason)))

    def _show_verbs(self) -> None:
        clear(self._verbs)
        if more := more_verbs(self.desk, self.round):
            button = secondary(tr("Khác"), icon="chevron-down", tip=tr("Việc khác với đợt này"))
            self._verbs.addWidget(fill_menu(button, more))
        if main := main_verb(self.desk, self.round):
            self._verbs.addWidget(primary(main.words, lambda: self.flush() and main.do(), main.icon))
        fill_menu(self.in_button, sheets_in(self.desk, self.round.id))
        fill_menu(self.out_button, sheets_out(self.desk, self.round.id))
        fill_menu(self.print_button, [(words, self._printing(*which)) for words, which in self._papers()])

    def _papers(self) -> list[tuple[str, tuple[str, str, str]]]:
        """(words of the menu, (paper, record, title)) of the round, then of each point."""
        found = [
            (tr("Kế hoạch tiếp xúc cử tri"), ("plan", self.round.id, tr("Kế hoạch"))),
            (tr("Báo cáo tổng hợp"), ("report", self.round.id, tr("Báo cáo tổng hợp"))),
        ]
        for point in contacts.points(self.desk.context, self.round.id):
            for paper, title in (("notice", tr("Thông báo")), ("invitation", tr("Giấy mời"))):
                found.append((f"{title}: {point.place}", (paper, point.id, title)))
        return found

    def _printing(self, paper: str, id: str, title: str) -> Callable[[], Any]:
        return lambda: self.flush() and self._show_paper(paper, id, title)
