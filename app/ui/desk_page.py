"""Bàn tổng hợp: what the communes sent, what is due to them, and what all of it says together."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.domain.records.superior_reply import SuperiorReply
from app.services import conflicts, desk, desk_intake, records, stations, superior_replies
from app.services.conflicts import Conflict
from app.services.desk_intake import FAILED, Taken
from app.ui.desk import words
from app.ui.desk.asked_tab import AskedTab
from app.ui.desk.conflicts_tab import ConflictsTab
from app.ui.desk.doing import Doing
from app.ui.desk.enrol_tab import EnrolTab
from app.ui.desk.figures_tab import FiguresTab
from app.ui.desk.taken_view import TakenView
from app.ui.desk.units_tab import UnitsTab
from app.ui.exchange.conflict import ConflictView
from app.ui.page import Page
from app.ui.parts import (
    Notice,
    PageHead,
    Segmented,
    column,
    holder,
    menu_button,
    page_layout,
    primary,
    row,
    secondary,
)  # fmt: skip
from app.ui.views import Views
from app.ui.words import tr

UNITS, ASKED, FIGURES, LOOK, ENROL = "units", "asked", "figures", "look", "enrol"


class DeskPage(Page):
    """One part on show; the result of a folder or a conflict takes its place until Esc."""

    kinds = frozenset(
        {"bundle", "station", "recommendation", "superior_reply", "succession", "unit", "session",
         "resolution", "petition", "promise", "topic"}
    )  # fmt: skip

    def build(self) -> None:
        self.notice = Notice("green", "", "", tr("Xem từng tệp"), self.show_taken)
        self.notice.hide()
        self.doing = Doing(self.desk, self.notice, self._taken, self.refresh)
        self._make_parts()
        self.take_button = primary(tr("Nhập thư mục"), self.new, "folder-open", "Ctrl+N")
        self.reply_button = menu_button(
            secondary(tr("Tạo gói trả"), icon="send"),
            (tr("Cho các dòng đang chọn"), self.reply_chosen),
            (tr("Cho các đơn vị đang hiện"), self.reply_shown),
            (tr("Cho mọi đơn vị"), lambda: self.doing.reply(())),
            None,
            (tr("Danh mục chung cho mọi xã"), self.doing.publish),
        )
        self.head = PageHead(tr("Bàn tổng hợp"), self.reply_button, self.take_button)
        self.setLayout(page_layout(self.head, self.notice, (self.views, 1), gap=12))
        self._connect()
        self._looked = False

    def _make_parts(self) -> None:
        self.parts = Segmented(
            {UNITS: tr("Đơn vị"), ASKED: tr("Kiến nghị gửi lên"), FIGURES: tr("Số liệu"),
             LOOK: tr("Cần xem lại"), ENROL: tr("Đăng ký")},
            tr("Các phần của bàn"),
        )  # fmt: skip
        self.units, self.asked, self.figures = UnitsTab(self.desk), AskedTab(self.desk), FiguresTab(self.desk)
        self.look, self.enrol = ConflictsTab(self.desk), EnrolTab(self.desk)
        self.tabs = Views()
        for tab in (self.units, self.asked, self.figures, self.look, self.enrol):
            self.tabs.addWidget(tab)
        self.found = TakenView(self.desk, self.show_parts)
        self.conflict = ConflictView(self.desk, self.show_parts)
        self.views = Views()
        self.views.addWidget(holder(column(row(self.parts, None), (self.tabs, 1), gap=12)))
        self.views.addWidget(self.found)
        self.views.addWidget(self.conflict)

    def refresh(self) -> None:
        if self.doing.busy:
            return
        self._show_facts()
        founded = stations.province_card(self.desk.context) is not None
        if not founded and not self._looked:
            self.show_part(ENROL)
        self._looked = True
        self.take_button.set_enabled(founded, tr("Lập khóa và thẻ ở phần Đăng ký trước."))
        self.reply_button.set_enabled(founded, tr("Lập khóa và thẻ ở phần Đăng ký trước."))
        self._refresh_tab()

    def show_part(self, code: str) -> None:
        self.parts.set_code(code)
        self.views.setCurrentIndex(0)
        self.tabs.setCurrentIndex((UNITS, ASKED, FIGURES, LOOK, ENROL).index(code))
        self._refresh_tab()

    def show_parts(self) -> None:
        self.views.setCurrentIndex(0)
        self.refresh()

    def show_taken(self) -> None:
        """Every file of the folder taken in last; the view says itself what the notice said."""
        self.notice.hide()
        self.views.setCurrentWidget(self.found)

    def reply_chosen(self) -> None:
        """The units of the rows selected in the part on show."""
        if self.tabs.currentWidget() is self.asked:
            units = {self.asked.every[id].unit for id in self.asked.chosen()}
        else:
            units = set(self.units.chosen())
        if units:
            self.doing.reply(sorted(units))
        else:
            self.desk.problem(tr("Chưa chọn dòng nào. Giữ Ctrl rồi bấm để chọn nhiều dòng."))

    def reply_shown(self) -> None:
        if shown := self.units.table.ids():
            self.doing.reply(shown)

    def new(self) -> None:
        """Ctrl+N: take a folder in."""
        self.doing.take_folder()

    def open_record(self, kind: str, id: str) -> bool:
        """A recommendation handed up, or a unit."""
        if kind == "superior_reply":
            reply = records.get(self.desk.context, SuperiorReply, id)
            kind, id = "recommendation", reply.recommendation
        code = {"recommendation": ASKED, "unit": UNITS}.get(kind)
        if code is None:
            return False
        self.show_part(code)
        tab = self.asked if code == ASKED else self.units
        tab.clear_filters()
        return tab.table.go_to(id)

    def escape(self) -> bool:
        if self.views.currentIndex():
            self.show_parts()
            return True
        tab = self.tabs.currentWidget()
        if isinstance(tab, FiguresTab):
            return tab.close_records()
        if isinstance(tab, UnitsTab | AskedTab):
            if tab.side.isVisible():
                tab.side.hide()
                return True
            if tab.is_filtered():
                tab.clear_filters()
                return True
        return False

    def focus_search(self) -> None:
        tab = self.tabs.currentWidget()
        if isinstance(tab, UnitsTab | AskedTab):
            tab.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def panes(self) -> list[QWidget]:
        tab = self.tabs.currentWidget()
        return [tab.table, tab.side] if isinstance(tab, UnitsTab | AskedTab) else [self.parts]

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+N", tr("Nhập thư mục")),
            ("Ctrl", tr("Giữ khi bấm để chọn nhiều dòng")),
            ("Esc", tr("Đóng khung bên, xóa bộ lọc")),
        ]

    def _connect(self) -> None:
        self.parts.chosen.connect(self.guard(self.show_part))
        self.units.reply.connect(self.guard(lambda unit: self.doing.reply([unit])))
        self.units.again.connect(self.guard(self.doing.ask_again))
        self.units.revoke.connect(self.guard(self.doing.revoke))
        self.units.merge.connect(self.guard(self.doing.merge))
        self.units.import_asked.connect(self.guard(self.new))
        self.asked.assign.connect(self.guard(self.doing.assign))
        self.asked.answer.connect(self.guard(self.doing.answer))
        self.look.opened.connect(self.guard(self.show_conflict))
        self.conflict.settled.connect(self.guard(self.show_parts))
        self.enrol.approve.connect(self.guard(self.doing.approve))
        self.enrol.refuse.connect(self.guard(self.doing.refuse))
        self.enrol.found.connect(self.guard(self.doing.found))
        self.enrol.card_asked.connect(self.guard(self.doing.hand_card))
        self.figures.opened.connect(self.guard(self.open_record))

    def show_conflict(self, one: Conflict) -> None:
        self.conflict.show_conflict(one)
        self.views.setCurrentWidget(self.conflict)

    def _taken(self, found: Sequence[Taken]) -> None:
        wrong = any(one.fate == FAILED for one in found)
        self.found.show_found(found)
        self.doing.tell("amber" if wrong else "green", "", words.summary(found))
        self.notice.button.setVisible(bool(found))
        self.refresh()
        if wrong:
            self.show_taken()

    def _refresh_tab(self) -> None:
        tab = self.tabs.currentWidget()
        assert isinstance(tab, UnitsTab | AskedTab | FiguresTab | ConflictsTab | EnrolTab)
        tab.refresh()

    def _show_facts(self) -> None:
        context = self.desk.context
        every = desk.status(context)
        late = sum(desk.LATE in one.states or desk.NEVER in one.states for one in every)
        waiting = sum(one.state == superior_replies.WAITING for one in superior_replies.handed_up(context))
        facts = [tr("{n} đơn vị", n=len(every))]
        if late:
            facts.append(tr("{n} chưa gửi hoặc gửi muộn", n=late))
        if waiting:
            facts.append(tr("{n} kiến nghị chờ xử lý", n=waiting))
        self.head.show_title(tr("Bàn tổng hợp"), " · ".join(facts))
        self.parts.set_counts(
            {
                UNITS: len(every),
                ASKED: waiting,
                LOOK: len(conflicts.waiting(context)),
                ENROL: len(desk_intake.requests(context)),
            }
        )
