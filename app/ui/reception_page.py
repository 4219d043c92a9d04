"""Tiếp công dân: the book with the file of a visit, the schedule with its posting, and their papers."""

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.domain.errors import Refused
from app.domain.record import TYPES
from app.domain.records.petitioner import Petitioner
from app.domain.records.reception_day import ReceptionDay
from app.services import petition_papers, reception, records
from app.services.proofs import Source
from app.store.listing import Query
from app.ui.form_panel import FormPanel
from app.ui.page import Page
from app.ui.parts import (
    PageHead,
    Segmented,
    column,
    holder,
    page_layout,
    primary,
    quiet,
    row,
    secondary,
)
from app.ui.pdf_preview import PdfPreview
from app.ui.petitions import letter
from app.ui.reception import asking
from app.ui.reception.book import BookTab
from app.ui.reception.schedule import ScheduleTab
from app.ui.reception.visit_form import VisitForm
from app.ui.reception.visit_panel import VisitPanel
from app.ui.record_form import RecordForm
from app.ui.sheets.verbs import give_list_out, take_sheet_in
from app.ui.side import Side
from app.ui.views import Views
from app.ui.words import tr

DAY_FIELDS = ("kind", "mode", "starts_at", "ends_at", "place", "receivers", "receivers_text", "content")


class ReceptionPage(Page):
    """The book or the schedule; a paper takes their place until Esc."""

    kinds = frozenset({"reception", "reception_day", "petitioner", "petition"})

    def build(self) -> None:
        self.ways = Segmented({"book": tr("Sổ tiếp"), "schedule": tr("Lịch tiếp")}, tr("Sổ hoặc lịch"))
        self.book = BookTab(self.desk.context)
        self.schedule = ScheduleTab(self.desk.context)
        self.panel = VisitPanel(self.do)
        self.visit = VisitForm(self.desk)
        self.day_form = RecordForm(TYPES["reception_day"], self.desk.context, DAY_FIELDS)
        self.day = FormPanel(
            self.desk, tr("Lịch tiếp công dân"), tr("Lưu"), self.day_form, self._plan,
            lambda found: self.day_form.show_problems(dict(found)), self.day_form.changed,
        )  # fmt: skip
        self.side = Side(self.visit, self.day)
        self.preview = PdfPreview(self.desk, back=self.show_front)
        self._lay()
        self._connect()

    def refresh(self) -> None:
        self.book.refresh()
        self.schedule.refresh()
        facts = [tr("{n} lượt tiếp năm {year}", n=self.book.lines, year=self.book.year())]
        if waiting := len(self.schedule.unposted()):
            facts.append(tr("{n} buổi chưa niêm yết", n=waiting))
        self.head.show_title(tr("Tiếp công dân"), " · ".join(facts))
        self._hold(self.book.table.id())

    def open_record(self, kind: str, id: str) -> bool:
        if kind == "reception_day":
            self._show_way("schedule")
            return self.schedule.table.go_to(id)
        if kind != "reception":
            return False
        self._show_way("book")
        found = self.book.go_to(id)
        self.refresh()
        return found

    def shown_record(self) -> tuple[str, str] | None:
        return ("reception", self.book.table.id()) if self.book.table.id() else None

    def new(self) -> None:
        """A visit, or a day of the schedule."""
        if not self.leave():
            return
        if self.ways.code() == "schedule":
            self.desk.context.user.must_edit("reception_day")
            self._open_day(ReceptionDay())
        else:
            self.desk.context.user.must_edit("reception")
            self.visit.open_new()

    def edit(self) -> None:
        if self.book.table.id() and self.ways.code() == "book":
            self.do("edit")

    def save(self) -> None:
        self.side.save()

    def leave(self) -> bool:
        return self.side.save_typed()

    def print(self) -> None:
        if self.views.currentWidget() is self.preview:
            self.preview.print()
        elif self.ways.code() == "book":
            self.show_book()
        else:
            self.show_schedule()

    def escape(self) -> bool:
        if self.views.currentWidget() is self.preview:
            self.show_front()
            return True
        return self.side.escape()

    def focus_search(self) -> None:
        self.book.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def panes(self) -> list[QWidget]:
        return [self.book.table if self.ways.code() == "book" else self.schedule.table, self.panel]

    def show_front(self) -> None:
        self._show_way(self.ways.code())

    def show_book(self) -> None:
        """The book of the year on paper."""
        context = self.desk.context
        context.user.must_see_private("reception")
        year = self.book.year()
        source = letter.made_by(lambda: petition_papers.make_book(context, year))
        self._show("book", source, tr("Sổ tiếp công dân"))

    def show_schedule(self) -> None:
        """The days that are shown as one sheet to post."""
        context = self.desk.context
        days = [one.record.starts_at.date() for one in self.schedule.days.values() if one.record.starts_at]
        ahead = [day for day in days if day >= context.today] or days
        if not ahead:
            raise Refused(tr("Chưa có buổi tiếp nào để in. Thêm buổi tiếp vào lịch trước."))
        source = letter.made_by(lambda: petition_papers.make_schedule(context, min(ahead), max(ahead)))
        self._show("schedule", source, tr("Lịch tiếp công dân"))

    def take_in(self) -> None:
        """Lines of the book, or days of the schedule, from a table."""
        if self.leave():
            take_sheet_in(self.desk, "reception_day" if self.ways.code() == "schedule" else "reception")

    def give_out(self) -> None:
        """The book of the year in its twelve columns, or the days of the schedule."""
        if self.ways.code() == "book":
            asking.ask_for_workbook(self.desk, self.book.year())
        else:
            give_list_out(self.desk, "reception_day", Query(), list(TYPES["reception_day"].listed))

    def do(self, code: str) -> None:
        """A button of the visit on show."""
        context, visit = self.desk.context, self.book.visits[self.book.table.id()]
        match code:
            case "edit":
                self.visit.open_visit(visit.id)
            case "read_back":
                reception.read_back(context, visit.id)
            case "sign":
                reception.sign(context, visit.id)
            case "open_letter":
                self.desk.open("petition", visit.petition)
            case "receipt" | "statement" | "refusal":
                self._show(f"{code} {visit.id}", letter.paper(context, code, visit.id), visit.called())
            case "write":
                asking.ask_for_statement(self.desk, visit)
            case "refuse":
                asking.ask_why_refused(self.desk, visit)
            case "to_petition":
                asking.ask_for_letter(self.desk, visit)

    def _lay(self) -> None:
        self.new_button = primary(tr("Thêm"), self.new, "plus", "Ctrl+N")
        self.head = PageHead(tr("Tiếp công dân"), secondary(tr("In"), self.print, "printer"), self.new_button)
        self.fronts = Views()
        self.fronts.addWidget(self.book)
        self.fronts.addWidget(self.schedule)
        tables = (quiet(tr("Nhập từ bảng"), self.take_in, "upload"),
                  quiet(tr("Xuất Excel"), self.give_out, "download"))  # fmt: skip
        left = holder(column(row(self.ways, None, *tables), (self.fronts, 1), gap=10))
        self.front = holder(row((left, 1), self.panel, self.side, gap=16))
        self.views = Views()
        self.views.addWidget(self.front)
        self.views.addWidget(self.preview)
        self.setLayout(page_layout(self.head, (self.views, 1)))

    def _connect(self) -> None:
        self.book.year_chosen.connect(self.guard(self.refresh))
        self.ways.chosen.connect(self.guard(self._show_way))
        self.book.current.connect(self.guard(self._hold))
        self.book.opened.connect(self.guard(lambda _: self.edit()))
        self.book.new_wanted.connect(self.guard(self.new))
        self.panel.closed.connect(self.guard(self.panel.hide))
        self.visit.done.connect(self.guard(lambda made: self.open_record("reception", made.id)))
        for form in (self.visit, self.day):
            form.shown.connect(lambda _: self._hold(self.book.table.id()))
            form.left.connect(lambda: self.panes()[0].setFocus(Qt.FocusReason.OtherFocusReason))
        self.schedule.new_wanted.connect(self.guard(self.new))
        self.schedule.edit_wanted.connect(self.guard(self._edit_day))
        self.schedule.post_wanted.connect(self.guard(self._post))
        self.schedule.print_wanted.connect(self.guard(self.show_schedule))

    def _show_way(self, code: str) -> None:
        self.ways.set_code(code)
        self.views.setCurrentWidget(self.front)
        self.fronts.setCurrentIndex(int(code == "schedule"))
        self._hold(self.book.table.id())

    def _show(self, key: str, source: Source, title: str) -> None:
        self.preview.show_source(key, source, title)
        self.views.setCurrentWidget(self.preview)

    def _hold(self, id: str) -> None:
        """The visit beside the book; not beside the schedule, nor beside a form."""
        visit = self.book.visits.get(id)
        if visit is not None:
            person = records.get(self.desk.context, Petitioner, visit.visitor) if visit.visitor else None
            self.panel.show_visit(visit, person)
        self.panel.setVisible(visit is not None and self.ways.code() == "book" and self.side.top() is None)

    def _open_day(self, day: ReceptionDay) -> None:
        self.day_form.show_record(day)
        self.day.open_panel(day.called() or tr("Buổi tiếp mới"))

    def _edit_day(self, id: str) -> None:
        if self.leave():
            self._open_day(self.schedule.days[id].record)

    def _plan(self) -> ReceptionDay:
        return reception.plan_day(self.desk.context, cast(ReceptionDay, self.day_form.read()))

    def _post(self) -> None:
        posted = reception.post(self.desk.context, self.schedule.unposted())
        self.desk.say(tr("Đã ghi niêm yết {n} buổi", n=len(posted)))
