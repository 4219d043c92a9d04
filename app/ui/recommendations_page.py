"""Kiến nghị cử tri: the list with its panel, what is done with them, and their letters and reports."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from app.domain.records.assessment import Assessment
from app.domain.records.forwarding import Forwarding
from app.domain.records.recommendation import Recommendation
from app.domain.records.reply import Reply
from app.domain.records.voice import Voice
from app.services import records, similar
from app.services.recommendation_reports import KIND as REPORT
from app.services.recommendation_reports import scope_of
from app.ui.page import Page
from app.ui.parts import PageHead, holder, menu_button, page_layout, primary, quiet, row, secondary
from app.ui.recommendations.bulk_bar import BulkBar
from app.ui.recommendations.doing import Doing
from app.ui.recommendations.held import read_held
from app.ui.recommendations.panel import RecommendationPanel
from app.ui.recommendations.recommendation_list import RecommendationList
from app.ui.recommendations.screens import Screens
from app.ui.recommendations.write_panel import WritePanel
from app.ui.sheets.verbs import give_list_out, take_sheet_in
from app.ui.side import Side
from app.ui.words import tr

COLUMNS = (
    "code", "text", "areas", "topic", "competence", "authority", "received_on", "state", "due_on", "claim",
    "assessment", "session",
)  # fmt: skip
"""What leaves for Excel: the list and what its panel says beside."""


class RecommendationsPage(Page):
    """Shows the list; a letter or report takes its place until Esc."""

    kinds = frozenset(
        {"recommendation", "voice", "forwarding", "reply", "assessment", "topic", "area", "organization",
         "reply_outcome", "contact_meeting", "session", "number_entry", "superior_reply", REPORT}
    )  # fmt: skip

    def build(self) -> None:
        self._warmed = False
        self.doing = Doing(self.desk, self._edit_item, self.show_letter, self._untick)
        self.list = RecommendationList(self.desk.context, BulkBar(self._do))
        self.panel = RecommendationPanel(self._do)
        self.write = WritePanel(self.desk)
        self.side = Side(self.write)
        self.id = ""
        listing = holder(row((self.list, 1), self.panel, self.side, gap=16))
        self.views = Screens(self.desk, listing)
        self.preview, self.papers = self.views.preview, self.views.papers
        self.head = PageHead(tr("Kiến nghị cử tri"), *self._actions())
        self.setLayout(page_layout(self.head, (self.views, 1)))
        self.list.table.setFocus()  # not shown yet: where the keyboard goes when the page is
        self._connect()

    def refresh(self) -> None:
        self._warm()
        self.views.refresh()
        self.list.refresh()
        self._show_head()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A page that is turned to has the keyboard in its list."""
        super().focusInEvent(event)
        if self.views.shows_list() and event.reason() == Qt.FocusReason.OtherFocusReason:
            self.list.table.setFocus(event.reason())

    def open_record(self, kind: str, id: str) -> bool:
        context = self.desk.context
        if kind == "voice":
            return self.desk.open("contact_meeting", records.get(context, Voice, id).meeting)
        if kind == "forwarding":
            return self._open_letter(id)
        if kind == REPORT:
            self.views.show_results()
            self.views.results.show_scope(scope_of(id))
            return True
        if kind == "reply":
            id = records.get(context, Reply, id).recommendation
        elif kind == "assessment":
            id = records.get(context, Assessment, id).recommendation
        elif kind != "recommendation":
            return False
        return self.open_item(id)

    def shown_record(self) -> tuple[str, str] | None:
        return ("recommendation", self.id) if self.id else None

    def open_item(self, id: str) -> bool:
        """Show an item with its row; one that was merged into another by itself."""
        with self.desk.context.store.read() as work:
            item = work.look_up(Recommendation, id)
        if item is None or not self.write.save_typed():
            return False
        self.views.show_list()
        if not item.merged_into:
            self.list.go_to(id)
        self._hold(id)
        return True

    def new(self) -> None:
        self.views.show_list()
        self.write.open_new()

    def edit(self) -> None:
        if self.id:
            self._edit_item(self.id)

    def save(self) -> None:
        self.side.save()

    def leave(self) -> bool:
        return self.write.save_typed()

    def escape(self) -> bool:
        """From a paper to where it was opened, from there to the list; there the form away, then filters."""
        if self.views.escape():
            return True
        if self.side.escape():
            return True
        if self.list.narrowing.only is not None:
            self.show_results()
            return True
        filtered = self.list.is_filtered()
        if filtered:
            self.list.clear_filters()
        return filtered

    def focus_search(self) -> None:
        self.views.show_list()
        self.list.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def panes(self) -> list[QWidget]:
        if not self.views.shows_list():
            return [self.views.pane()]
        return [self.list.table, self.write if self.write.isVisible() else self.panel]

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Space", tr("Chọn dòng để làm cùng lúc")),
            ("Ctrl+A", tr("Chọn mọi dòng đang hiện, hoặc bỏ chọn")),
            ("Enter", tr("Đến khung chi tiết")),
            ("Esc", tr("Về danh sách, xóa bộ lọc")),
        ]

    def print(self) -> None:
        """In the list: to the latest letter; there: to the printer."""
        if not self.views.print():
            self.show_last_letter()

    def show_letter(self, id: str) -> None:
        """The paper of a letter in place of the list."""
        self.papers.letter(id)

    def show_last_letter(self) -> None:
        letters = read_held(self.desk.context, self.id).story.letters if self.id else ()
        if sent := [one for one in letters if one.state != "withdrawn"]:
            self.show_letter(sent[-1].id)

    def show_results(self) -> None:
        """The report on results; from the records behind a number back to where it stands."""
        if self.write.save_typed():
            self.list.narrowing.clear()
            self.views.show_results()

    def show_reminders(self) -> None:
        if self.write.save_typed():
            self.views.show_reminders()

    def show_duplicates(self) -> None:
        if self.write.save_typed():
            self.views.show_gather()

    def take_in(self) -> None:
        """Ask for a table of recommendations."""
        if self.side.save_typed():
            take_sheet_in(self.desk, "recommendation", {"received_on": self.desk.context.today})

    def give_out(self) -> None:
        """What the list shows as a workbook."""
        give_list_out(self.desk, "recommendation", self.list.query(), COLUMNS)

    def show_list(self) -> None:
        self.views.show_list()
        self.refresh()
        self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_figure(self, words: str, ids: Sequence[str]) -> None:
        """The list with exactly the records behind a number."""
        self.show_list()
        self.list.show_only(words, ids)

    def _open_letter(self, id: str) -> bool:
        letter = records.get(self.desk.context, Forwarding, id)
        if not letter.recommendations or not self.open_item(letter.recommendations[0]):
            return False
        self.show_letter(id)
        return True

    def _actions(self) -> Sequence[QWidget]:
        self.reports = menu_button(
            secondary(tr("Báo cáo"), icon="file-text"),
            (tr("Kết quả giải quyết"), self.show_results),
            (tr("Kết quả trả lời để đọc cho cử tri"), self.papers.readout),
        )
        self.new_button = primary(tr("Thêm kiến nghị"), self.new, "plus", "Ctrl+N")
        take, give = (
            quiet(tr("Nhập từ bảng"), self.take_in, "upload"),
            quiet(tr("Xuất Excel"), self.give_out, "download"),
        )
        self.views.currentChanged.connect(lambda _: self._show_sheet_verbs(take, give))
        return (take, give, self.reports, self.new_button)

    def _show_sheet_verbs(self, *buttons: QWidget) -> None:
        """They are about the list; what stands in its place has its own."""
        for button in buttons:
            button.setVisible(self.views.shows_list())

    def _connect(self) -> None:
        self.list.current.connect(self.guard(self._hold))
        self.list.opened.connect(self.guard(lambda id: self.panel.first.setFocus()))
        self.list.new_wanted.connect(self.guard(self.new))
        self.panel.print_wanted.connect(self.guard(self.show_last_letter))
        self.panel.closed.connect(self.guard(self.panel.hide))
        self.write.shown.connect(lambda on: self.panel.setVisible(not on and bool(self.id)))
        self.write.done.connect(self.guard(self._written))
        self.write.item_wanted.connect(self.guard(self.open_item))
        self._connect_views()
        dossier = self.panel.dossier
        dossier.meeting_wanted.connect(self.guard(lambda id: self.desk.open("contact_meeting", id)))
        dossier.letter_wanted.connect(self.guard(self.show_letter))
        dossier.item_wanted.connect(self.guard(self.open_item))
        dossier.classify_wanted.connect(self.guard(lambda: self._do("classify", [self.id])))

    def _connect_views(self) -> None:
        self.list.narrowing.remind_wanted.connect(self.guard(self.show_reminders))
        self.list.narrowing.back_wanted.connect(self.guard(self.show_results))
        self.list.gather_wanted.connect(self.guard(self.show_duplicates))
        self.views.left.connect(self.guard(self.show_list))
        self.views.figure_wanted.connect(self.guard(self._show_figure))
        self.views.opened.connect(self.guard(self.open_record))
        self.views.item_wanted.connect(self.guard(self.open_item))

    def _do(self, code: str, ids: Sequence[str]) -> None:
        if self.write.save_typed():
            self.doing.do(code, ids)

    def _edit_item(self, id: str) -> None:
        self.write.open_item(id)

    def _untick(self) -> None:
        self.list.table.tick(self.list.table.ids(), False)

    def _written(self, item: Recommendation) -> None:
        self.refresh()
        self.open_item(item.id)
        self.desk.say(tr("Đã lưu {code}", code=item.code))

    def _hold(self, id: str) -> None:
        self.id = id if id and self._is_there(id) else ""
        if self.id:
            self.panel.show_held(read_held(self.desk.context, self.id))
        self.panel.setVisible(bool(self.id) and not self.write.isVisible())

    def _is_there(self, id: str) -> bool:
        with self.desk.context.store.read() as work:
            return work.look_up(Recommendation, id) is not None

    def _show_head(self) -> None:
        facts = [tr("{n} kiến nghị", n=len(self.list.every))]
        if late := self.list.count("late"):
            facts.append(tr("{n} quá hạn", n=late))
        if unsent := self.list.count("unsent"):
            facts.append(tr("{n} chờ chuyển", n=unsent))
        self.head.show_title(tr("Kiến nghị cử tri"), " · ".join(facts))

    def _warm(self) -> None:
        """Read what near-duplicates are looked for in, once, in the background."""
        if not self._warmed:
            self._warmed = True
            self.desk.tasks.run(lambda _: similar.warm(self.desk.context), lambda _: None, title="")
