"""Sổ văn bản: the books and their numbers, used, reserved, cancelled and missing; the printed book."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.records.number_book import NumberBook
from app.domain.records.number_entry import NumberEntry
from app.services import proofs, records
from app.store.listing import Query
from app.ui.page import Page
from app.ui.parts import (
    Combo,
    PageHead,
    Pills,
    SearchField,
    card,
    column,
    empty_state,
    holder,
    nothing_found,
    page_layout,
    primary,
    row,
    secondary,
)  # fmt: skip
from app.ui.pdf_preview import PdfPreview
from app.ui.registers.asking import ask_to_cancel, ask_to_enter, ask_to_reserve
from app.ui.registers.book_list import BookList
from app.ui.registers.held import Held, all_books, given_now, matches, period_words, periods, read_held
from app.ui.registers.lines import Lines
from app.ui.sheets.verbs import give_list_out, sheet_buttons, take_sheet_in
from app.ui.views import Views
from app.ui.words import tr

LEFT = 264
COLUMNS = ("number", "text", "given_on", "subject", "state", "reason")


class RegistersPage(Page):
    """A book at the left, its numbers of a year or term beside it; the printed book in their place."""

    kinds = frozenset({"number_book", "number_entry", "resolution", "minutes", "office", "term"})

    def build(self) -> None:
        self.held: Held | None = None
        self.print_button = secondary(tr("In sổ"), self.print, "printer", "Ctrl+P")
        self.enter_button = secondary(tr("Ghi số cũ"), self.enter, "pen-line")
        self.reserve_button = primary(tr("Giữ số"), self.new, "plus", "Ctrl+N")
        self.periods = Combo(compact=True)
        self.periods.setAccessibleName(tr("Năm, nhiệm kỳ"))
        self.sheet_verbs = sheet_buttons(self.take_in, self.give_out)
        buttons = (*self.sheet_verbs, self.print_button, self.enter_button, self.reserve_button)
        self.head = PageHead(tr("Sổ văn bản"), self.periods, *buttons)
        self.books = BookList()
        self.search = SearchField(tr("Tìm số, trích yếu"), "Ctrl+F")
        self.pills = Pills(_states(), tr("Lọc theo tình trạng"))
        self.lines = Lines(self.open_document, self.enter_gap, self.cancel)
        self.paper = PdfPreview(self.desk, tr("Sổ in"), back=self.escape)
        self.setLayout(page_layout(self.head, (self._middle(), 1)))
        self._connect()

    def refresh(self) -> None:
        context = self.desk.context
        books = all_books(context)
        self.books.show_books(books, given_now(context, books))
        if books and not self.books.id():
            self.books.go_to(books[0].id)
        self._show_book(keep=True)

    def open_record(self, kind: str, id: str) -> bool:
        if kind != "number_entry":
            return False
        entry = records.get(self.desk.context, NumberEntry, id)
        self.escape()
        self.pills.set_code("")
        self.books.go_to(entry.book)
        self._show_book()
        self.periods.set_code(entry.period)
        self._show_lines()
        return self.lines.table.go_to(str(entry.number))

    def shown_record(self) -> tuple[str, str] | None:
        line = self.lines.line()
        return ("number_entry", line.entry.id) if line and line.entry else None

    def new(self) -> None:
        """Keep a number; the toast takes it back."""
        if (book := self._open_book()) and (entry := ask_to_reserve(self.desk, book)):
            self._show_made(entry)
            self.desk.say(tr("Đã giữ số {number}", number=entry.text), lambda: self._take_back(entry))

    def enter(self) -> None:
        if self.held:
            self._entered(ask_to_enter(self.desk, self.held))

    def take_in(self) -> None:
        """Ask for a table of numbers given before, for the book that is seen."""
        if self.held:
            take_sheet_in(self.desk, "number_entry", {"book": self.held.book.id})

    def give_out(self) -> None:
        """The numbers of the year or term that is seen as a workbook."""
        if self.held:
            shown = {"book": self.held.book.id, "period": self.held.period}
            give_list_out(self.desk, "number_entry", Query(order="number", equals=shown), COLUMNS)

    def enter_gap(self) -> None:
        line = self.lines.line()
        if self.held and line:
            self._entered(ask_to_enter(self.desk, self.held, line.number))

    def cancel(self) -> None:
        line = self.lines.line()
        if line and line.entry and ask_to_cancel(self.desk, line.entry):
            self.refresh()
            self.desk.say(tr("Đã hủy số {number}", number=line.text))

    def _cancel_by_key(self) -> None:
        """Delete does what the button does, where the button is."""
        if self.lines.cancel_button.isVisible():
            self.cancel()

    def open_document(self) -> None:
        """The document that bears the current number."""
        entry = line.entry if (line := self.lines.line()) else None
        if entry is None or not entry.document:
            return
        if not self.desk.open(entry.document_kind, entry.document):
            self.desk.problem(tr("Không mở được văn bản mang số {number}.", number=entry.text))

    def print(self) -> None:
        """Show the book as it is printed; pressed again there, it goes to the printer."""
        if self.held is None:
            return
        if self.middle.currentWidget() is self.paper:
            self.paper.print()
            return
        self.middle.setCurrentWidget(self.paper)
        self._show_paper(self.held)
        self.paper.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def escape(self) -> bool:
        """From the printed book back to the numbers, then the search away."""
        if self.middle.currentWidget() is self.paper:
            self.middle.setCurrentIndex(0)
            self.lines.table.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        searched = bool(self.search.text())
        self.search.clear()
        return searched

    def focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def panes(self) -> list[QWidget]:
        return [self.books.list, self.lines.table, self.paper.view]

    def keys(self) -> list[tuple[str, str]]:
        return [("Enter", tr("Mở văn bản mang số")), ("Delete", tr("Hủy số")), ("Ctrl+P", tr("In sổ"))]

    def _middle(self) -> QWidget:
        filters = row((self.search, 1), self.pills, gap=12)
        self.middle = Views()
        self.middle.addWidget(holder(column(filters, (self.lines, 1), gap=12)))
        self.middle.addWidget(self.paper)
        left = card(column((self.books, 1), margins=(1, 1, 1, 1)), LEFT)
        return holder(row(left, (self.middle, 1), gap=16))

    def _connect(self) -> None:
        self.books.chosen.connect(self.guard(lambda _: self._show_book()))
        self.periods.activated.connect(self.guard(lambda _: self._show_lines()))
        self.search.asked.connect(self.guard(lambda _: self._show_lines()))
        self.pills.chosen.connect(self.guard(lambda _: self._show_lines()))
        self.lines.table.current.connect(lambda _: self.lines.show_current())
        self.lines.table.opened.connect(self.guard(lambda _: self._open_line()))
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.lines.table, self.guard(self._cancel_by_key))
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)

    def _show_book(self, keep: bool = False) -> None:
        """The book chosen, in the present year unless `keep` asks for the one on show."""
        book, context = self._book(), self.desk.context
        if book is None:
            return
        self.periods.set_options({one: period_words(book, one) for one in periods(context, book)})
        if not keep:
            self.periods.setCurrentIndex(0)
        self.periods.setVisible(self.periods.count() > 1)
        self._show_lines()

    def _show_lines(self) -> None:
        book = self._book()
        if book is None:
            return
        self.held = held = read_held(self.desk.context, book, self.periods.code())
        state, words = self.pills.code(), self.search.text()
        shown = [one for one in held.lines if state in ("", one.state) and matches(one, words)]
        self.pills.set_counts(
            {"": len(held.lines), **{code: held.counts[code] for code in _states() if code}}
        )
        self.head.show_title(tr("Sổ văn bản"), _facts(held))
        self.lines.show_held(held, shown)
        self._show_state(held, bool(shown))
        if self.middle.currentWidget() is self.paper:
            self._show_paper(held)

    def _show_paper(self, held: Held) -> None:
        book, period = held.book, held.period
        source = proofs.register(self.desk.context, book, period)
        self.paper.show_source(f"{book.id} {period}", source, tr("Sổ in: {book}", book=book.name))

    def _show_state(self, held: Held, some: bool) -> None:
        stage = self.lines.stage
        if some:
            stage.show_content()
        elif held.lines:
            stage.show_state(nothing_found(self.search.text(), self._clear_filters))
        else:
            words = tr("Số vào sổ khi cấp cho một văn bản, khi giữ trước, hoặc khi ghi lại từ sổ giấy.")
            action = secondary(tr("Ghi số cũ"), self.enter, "pen-line")
            stage.show_state(empty_state(tr("Sổ chưa có số nào"), words, action, "hash"))

    def _clear_filters(self) -> None:
        self.pills.set_code("")
        self.search.set_words("")
        self._show_lines()

    def _open_line(self) -> None:
        line = self.lines.line()
        if line and line.entry is None:
            self.enter_gap()
        else:
            self.open_document()

    def _entered(self, entry: NumberEntry | None) -> None:
        if entry is not None:
            self._show_made(entry)
            self.desk.say(tr("Đã ghi số {number} vào sổ", number=entry.text), lambda: self._take_back(entry))

    def _show_made(self, entry: NumberEntry) -> None:
        self.refresh()
        self.open_record("number_entry", entry.id)

    def _take_back(self, entry: NumberEntry) -> None:
        records.delete(self.desk.context, entry)
        self.refresh()

    def _book(self) -> NumberBook | None:
        row = self.books.list.value()
        return row.book if row else None

    def _open_book(self) -> NumberBook | None:
        book = self._book()
        if book and not book.active:
            self.desk.problem(tr("Sổ này không dùng nữa. Giữ số trong sổ đang dùng."))
            return None
        return book


def _states() -> dict[str, str]:
    return {
        "": tr("Tất cả"),
        "used": tr("Đã dùng"),
        "reserved": tr("Giữ trước"),
        "cancelled": tr("Đã hủy"),
        "gap": tr("Khuyết"),
    }


def _facts(held: Held) -> str:
    counts = held.counts
    told = [held.book.name, period_words(held.book, held.period)]
    told.append(tr("{n} số đã dùng", n=counts["used"]))
    if counts["gap"]:
        told.append(tr("{n} số khuyết", n=counts["gap"]))
    if held.next_number:
        told.append(tr("số tiếp theo {n}", n=f"{held.next_number:02d}"))
    return " · ".join(told)
