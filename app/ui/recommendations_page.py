"""Kiến nghị cử tri: the list with its panel, what is done with them, and their letters and reports."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.domain.records.assessment import Assessment
from app.domain.records.forwarding import Forwarding
from app.domain.records.recommendation import Recommendation
from app.domain.records.reply import Reply
from app.domain.records.voice import Voice
from app.services import records, similar
from app.ui.page import Page
from app.ui.parts import PageHead, holder, menu_button, page_layout, primary, row, secondary
from app.ui.pdf_preview import PdfPreview
from app.ui.recommendations.bulk_bar import BulkBar
from app.ui.recommendations.doing import Doing
from app.ui.recommendations.held import read_held
from app.ui.recommendations.panel import RecommendationPanel
from app.ui.recommendations.papers import Papers
from app.ui.recommendations.recommendation_list import RecommendationList
from app.ui.recommendations.write_panel import WritePanel
from app.ui.side import Side
from app.ui.views import Views
from app.ui.words import tr

PAPER = 1


class RecommendationsPage(Page):
    """Shows the list; a letter or report takes its place until Esc."""

    kinds = frozenset(
        {"recommendation", "voice", "forwarding", "reply", "assessment", "topic", "area", "organization",
         "reply_outcome", "contact_meeting", "session"}
    )  # fmt: skip

    def build(self) -> None:
        self._warmed = False
        self.doing = Doing(self.desk, self._edit_item, self.show_letter, self._untick)
        self.list = RecommendationList(self.desk.context, BulkBar(self._do))
        self.panel = RecommendationPanel(self._do)
        self.write = WritePanel(self.desk)
        self.side = Side(self.write)
        self.id = ""
        self.views = Views()
        self.preview = PdfPreview(self.desk, "", back=self.show_list)
        self.papers = Papers(self.desk, self.preview, lambda: self.views.setCurrentIndex(PAPER))
        self.head = PageHead(tr("Kiến nghị cử tri"), *self._actions())
        self.views.addWidget(holder(row((self.list, 1), self.panel, self.side, gap=16)))
        self.views.addWidget(self.preview)
        self.setLayout(page_layout(self.head, (self.views, 1)))
        self._connect()

    def refresh(self) -> None:
        self._warm()
        if self._is_reading():
            self.preview.refresh()
        self.list.refresh()
        self._show_head()

    def open_record(self, kind: str, id: str) -> bool:
        context = self.desk.context
        if kind == "voice":
            return self.desk.open("contact_meeting", records.get(context, Voice, id).meeting)
        if kind == "forwarding":
            return self._open_letter(id)
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
        self.views.setCurrentIndex(0)
        if not item.merged_into:
            self.list.go_to(id)
        self._hold(id)
        return True

    def new(self) -> None:
        self.views.setCurrentIndex(0)
        self.write.open_new()

    def edit(self) -> None:
        if self.id:
            self._edit_item(self.id)

    def save(self) -> None:
        self.side.save()

    def leave(self) -> bool:
        return self.write.save_typed()

    def escape(self) -> bool:
        """From a paper to the list; there the form away, then the filters."""
        if self._is_reading():
            self.show_list()
            return True
        if self.side.escape():
            return True
        filtered = self.list.is_filtered()
        if filtered:
            self.list.clear_filters()
        return filtered

    def focus_search(self) -> None:
        self.views.setCurrentIndex(0)
        self.list.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def panes(self) -> list[QWidget]:
        if self._is_reading():
            return [self.preview.view]
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
        if self._is_reading():
            self.preview.print()
        else:
            self.show_last_letter()

    def show_letter(self, id: str) -> None:
        """The paper of a letter in place of the list."""
        self.papers.letter(id)

    def show_last_letter(self) -> None:
        letters = read_held(self.desk.context, self.id).story.letters if self.id else ()
        if sent := [one for one in letters if one.state != "withdrawn"]:
            self.show_letter(sent[-1].id)

    def show_list(self) -> None:
        self.views.setCurrentIndex(0)
        self.refresh()
        self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _is_reading(self) -> bool:
        return self.views.currentIndex() == PAPER

    def _open_letter(self, id: str) -> bool:
        letter = records.get(self.desk.context, Forwarding, id)
        if not letter.recommendations or not self.open_item(letter.recommendations[0]):
            return False
        self.show_letter(id)
        return True

    def _actions(self) -> Sequence[QWidget]:
        self.reports = menu_button(
            secondary(tr("Báo cáo"), icon="file-text"),
            (tr("Kết quả giải quyết, theo kỳ họp"), self.papers.results_of_session),
            (tr("Kết quả giải quyết, theo thời gian"), self.papers.results_of_period),
            (tr("Kết quả trả lời để đọc cho cử tri"), self.papers.readout),
        )
        self.new_button = primary(tr("Thêm kiến nghị"), self.new, "plus", "Ctrl+N")
        return (self.reports, self.new_button)

    def _connect(self) -> None:
        self.list.current.connect(self.guard(self._hold))
        self.list.opened.connect(self.guard(lambda id: self.panel.first.setFocus()))
        self.list.new_wanted.connect(self.guard(self.new))
        self.panel.print_wanted.connect(self.guard(self.show_last_letter))
        self.panel.closed.connect(self.guard(self.panel.hide))
        self.write.shown.connect(lambda on: self.panel.setVisible(not on and bool(self.id)))
        self.write.done.connect(self.guard(self._written))
        self.write.item_wanted.connect(self.guard(self.open_item))
        dossier = self.panel.dossier
        dossier.meeting_wanted.connect(self.guard(lambda id: self.desk.open("contact_meeting", id)))
        dossier.letter_wanted.connect(self.guard(self.show_letter))
        dossier.item_wanted.connect(self.guard(self.open_item))
        dossier.classify_wanted.connect(self.guard(lambda: self._do("classify", [self.id])))

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
