"""Đơn thư: the list with its panel, the paper of each step, and the intake of a letter in one screen."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.domain.records.petition import Petition
from app.domain.records.petition_deadline import PetitionDeadline
from app.domain.records.petition_step import KINDS, PetitionStep
from app.services import records
from app.services.proofs import Source
from app.ui.page import Page
from app.ui.parts import PageHead, holder, page_layout, primary, quiet, row
from app.ui.pdf_preview import PdfPreview
from app.ui.petitions import letter
from app.ui.petitions.doing import Doing
from app.ui.petitions.due_deeds import DueDeeds
from app.ui.petitions.file_deeds import FileDeeds
from app.ui.petitions.held import Held, read_held
from app.ui.petitions.intake import Intake
from app.ui.petitions.panel import PetitionPanel
from app.ui.petitions.petition_list import PetitionList
from app.ui.sheets.verbs import give_list_out, take_sheet_in
from app.ui.views import Views
from app.ui.words import tr

EXPORTED = ("code", "subject", "kind", "received_on", "source", "topic", "state", "outcome", "told_on")


class PetitionsPage(Page):
    """Shows the list; a paper or the intake takes its place until Esc."""

    kinds = frozenset(
        {
            "petition",
            "petition_step",
            "petition_deadline",
            "petitioner",
            "attachment",
            "organization",
            "area",
            "account",
        }
    )

    def build(self) -> None:
        self.held: Held | None = None
        self.doing = Doing(self.desk, lambda: self.held, self.show_step, self.edit)
        self.list = PetitionList(self.desk.context)
        self.panel = PetitionPanel(self.doing.do)
        self.preview = PdfPreview(self.desk, back=self.show_list)
        self.dues = DueDeeds(self.desk)
        self.files = FileDeeds(self.desk, self._show_source)
        self.new_button = primary(tr("Nhận đơn"), self.new, "plus", "Ctrl+N")
        self.sheet_buttons = (
            quiet(tr("Nhập từ bảng"), self.take_sheet_in, "upload"),
            quiet(tr("Xuất Excel"), self.give_list_out, "download"),
        )
        self.head = PageHead(tr("Đơn thư"), *self.sheet_buttons, self.new_button)
        self.intake = Intake(self.desk)
        self.views = Views()
        self.front = holder(row((self.list, 1), self.panel, gap=16))
        self.views.addWidget(self.front)
        self.views.addWidget(self.preview)
        self.views.addWidget(self.intake)
        self.views.currentChanged.connect(lambda _: self.head.setVisible(not self._is_taking_in()))
        self.setLayout(page_layout(self.head, (self.views, 1)))
        self._connect()

    def refresh(self) -> None:
        self.list.refresh()
        self._show_head()

    def open_record(self, kind: str, id: str) -> bool:
        if kind == "petition_deadline":
            id = records.get(self.desk.context, PetitionDeadline, id).petition
        elif kind == "petition_step":
            id = records.get(self.desk.context, PetitionStep, id).petition
        elif kind != "petition":
            return False
        return self.open_letter(id)

    def shown_record(self) -> tuple[str, str] | None:
        return ("petition", self.held.letter.id) if self.held else None

    def open_letter(self, id: str) -> bool:
        """Show a letter with its row."""
        if not self._is_there(id) or not self.leave():
            return False
        self.show_list()
        self.list.go_to(id)
        self._hold(id)
        return True

    def show_step(self, step: PetitionStep) -> None:
        """The paper of a step."""
        self._show_paper("step", step.id, tr(KINDS[step.kind]))

    def show_receipt(self) -> None:
        if self.held:
            self._show_paper("receipt", self.held.letter.id, tr("Giấy biên nhận"))

    def show_list(self) -> None:
        self.views.setCurrentWidget(self.front)
        self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def new(self) -> None:
        """Take in a letter; only for whoever handles letters."""
        if self.leave():
            self.desk.context.user.must_edit("petition")
            self.views.setCurrentWidget(self.intake)
            self.intake.open_new()

    def take_sheet_in(self) -> None:
        """A book of letters kept in Excel so far."""
        if self.leave():
            take_sheet_in(self.desk, "petition")

    def give_list_out(self) -> None:
        """What the list shows, in its order; nobody's name is in it."""
        give_list_out(self.desk, "petition", self.list.query(), EXPORTED)

    def edit(self) -> None:
        if self.held and self.leave():
            self.desk.context.user.must_edit("petition")
            self.views.setCurrentWidget(self.intake)
            self.intake.open_letter(self.held.letter.id)

    def save(self) -> None:
        if self._is_taking_in():
            self.intake.save()

    def leave(self) -> bool:
        """A letter half typed is given up only when the person says so."""
        if not self._is_taking_in() or not self.intake.changed():
            return True
        text = tr("Đơn đang nhập chưa ghi vào sổ.")
        return bool(self.desk.dialogs.confirm(tr("Bỏ đơn đang nhập"), text, tr("Bỏ")))

    def print(self) -> None:
        """In the list: to the receipt; there: to the printer."""
        if self.views.currentWidget() is self.preview:
            self.preview.print()
        else:
            self.show_receipt()

    def escape(self) -> bool:
        """From the paper to the list, then the filters away."""
        if self.views.currentWidget() is not self.front:
            if self.leave():
                self.show_list()
            return True
        filtered = self.list.is_filtered()
        if filtered:
            self.list.clear_filters()
        return filtered

    def arrange(self, compact: bool) -> None:
        self.panel.arrange(compact)

    def focus_search(self) -> None:
        if not self.leave():
            return
        self.show_list()
        self.list.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def panes(self) -> list[QWidget]:
        if self._is_taking_in():
            return [self.intake]
        if self.views.currentWidget() is self.preview:
            return [self.preview.view]
        return [self.list.table, self.panel]

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Enter", tr("Đến khung chi tiết")),
            ("Ctrl+P", tr("Giấy biên nhận, in")),
            ("Esc", tr("Về danh sách, xóa bộ lọc")),
        ]

    def _connect(self) -> None:
        self.list.current.connect(self.guard(self._hold))
        self.list.opened.connect(self.guard(lambda _: self.panel.first.setFocus()))
        self.list.new_wanted.connect(self.guard(self.new))
        self.intake.saved.connect(self.guard(self._taken_in))
        self.intake.left.connect(self.guard(self.show_list))
        self.panel.closed.connect(self.guard(self.panel.hide))
        self.panel.receipt_wanted.connect(self.guard(self.show_receipt))
        dossier = self.panel.dossier
        dossier.paper_wanted.connect(self.guard(self._show_step_paper))
        dossier.number_wanted.connect(self.guard(self._number_step))
        dossier.letter_wanted.connect(self.guard(self.open_letter))
        dossier.due_verb.connect(self.guard(lambda verb, due: self._with(self.dues.act, verb, due)))
        dossier.recompute_wanted.connect(self.guard(lambda: self._with(self.dues.recompute)))
        dossier.attach_wanted.connect(self.guard(lambda: self._with(self.files.ask)))
        dossier.file_verb.connect(self.guard(self.files.act))
        self.panel.files_dropped.connect(self.guard(lambda paths: self._with(self.files.attach, paths)))

    def _is_taking_in(self) -> bool:
        return self.views.currentWidget() is self.intake

    def _taken_in(self, id: str) -> None:
        self.show_list()
        self.refresh()
        self.open_letter(id)
        if self.held:
            self.desk.say(tr("Đã ghi {code}", code=self.held.letter.code))

    def _show_step_paper(self, id: str) -> None:
        self.show_step(records.get(self.desk.context, PetitionStep, id))

    def _number_step(self, id: str) -> None:
        self.doing.number(records.get(self.desk.context, PetitionStep, id))

    def _with(self, deed: Callable[..., Any], *given: Any) -> None:
        """Do something with the letter on show."""
        if self.held:
            deed(self.held, *given)

    def _show_paper(self, name: str, id: str, title: str) -> None:
        self._show_source(f"{name} {id}", letter.paper(self.desk.context, name, id), title)

    def _show_source(self, key: str, source: Source, title: str) -> None:
        self.preview.show_source(key, source, title)
        self.views.setCurrentWidget(self.preview)
        self.preview.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hold(self, id: str) -> None:
        context: Any = self.desk.context
        self.held = read_held(context, id) if id and self._is_there(id) else None
        if self.held:
            self.panel.show_held(self.held, context.user.may_edit("petition"))
        self.panel.setVisible(self.held is not None)

    def _is_there(self, id: str) -> bool:
        with self.desk.context.store.read() as work:
            return work.look_up(Petition, id) is not None

    def _show_head(self) -> None:
        facts = [tr("{n} đơn", n=len(self.list.every))]
        if late := self.list.count("late"):
            facts.append(tr("{n} quá hạn", n=late))
        if fresh := self.list.count("new"):
            facts.append(tr("{n} chờ xử lý", n=fresh))
        self.head.show_title(tr("Đơn thư"), " · ".join(facts))
