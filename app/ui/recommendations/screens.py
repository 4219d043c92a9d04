"""What may stand in place of the list: a paper, the report on results, what is overdue or said twice."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.services.recommendation_reports import Scope
from app.services.reminders import Owed
from app.ui.failures import guard
from app.ui.page import Desk
from app.ui.pdf_preview import PdfPreview
from app.ui.recommendations.asking import ask_to_remind_all
from app.ui.recommendations.gather_view import GatherView
from app.ui.recommendations.papers import Papers
from app.ui.recommendations.reminders_view import RemindersView
from app.ui.recommendations.results_view import ResultsView
from app.ui.views import Views
from app.ui.words import tr

LIST, PAPER, RESULTS, REMINDERS, GATHER = range(5)


class Screens(Views):
    """`left` when the list is to be shown again; a paper is left to where it was asked for.

    `item_wanted(id)`, `figure_wanted(words, ids)` and `opened(kind, id)` come from what stands there.
    """

    left = Signal()
    item_wanted = Signal(str)
    figure_wanted = Signal(str, object)
    opened = Signal(str, str)

    def __init__(self, desk: Desk, listing: QWidget) -> None:
        super().__init__()
        self._desk, self._from = desk, LIST
        self.preview = PdfPreview(desk, "", back=self.leave_paper)
        self.papers = Papers(desk, self.preview, self._show_paper)
        self.results = ResultsView(desk, self.left.emit)
        self.reminders = RemindersView(desk, self.left.emit)
        self.gather = GatherView(desk, self.left.emit)
        for view in (listing, self.preview, self.results, self.reminders, self.gather):
            self.addWidget(view)
        self._connect()

    def shows_list(self) -> bool:
        return self.currentIndex() == LIST

    def refresh(self) -> None:
        """Ask again for what is on show; what is hidden asks when it is shown."""
        shown = self.currentWidget()
        for view in (self.preview, self.results, self.reminders, self.gather):
            if view is shown:
                view.refresh()

    def show_list(self) -> None:
        self.setCurrentIndex(LIST)

    def show_results(self) -> None:
        """The report on results, counted anew."""
        self._show(RESULTS)
        self.results.choice.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_reminders(self) -> None:
        """Everything overdue, by who owes it."""
        self._show(REMINDERS)
        self.reminders.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_gather(self) -> None:
        self._show(GATHER)

    def leave_paper(self) -> None:
        if self._from == LIST:
            self.left.emit()
        else:
            self._show(self._from)

    def escape(self) -> bool:
        """A step back; False when the list is on show."""
        shown = self.currentIndex()
        if shown == PAPER:
            self.leave_paper()
        elif shown != LIST and not (shown == RESULTS and self.results.escape()):
            self.left.emit()
        return shown != LIST

    def print(self) -> bool:
        """The paper to the printer, the report to its paper; False where there is nothing of its own."""
        if self.currentIndex() == PAPER:
            self.preview.print()
        elif self.currentIndex() == RESULTS:
            self._with_scope(self.papers.results)
        return self.currentIndex() != LIST

    def pane(self) -> QWidget:
        shown = self.currentWidget()
        return self.preview.view if shown is self.preview or shown is None else shown

    def _connect(self) -> None:
        self.results.figure_wanted.connect(self.figure_wanted)
        self.results.opened.connect(self.opened)
        self.results.paper_wanted.connect(self._slot(self.papers.results))
        self.results.sheet_wanted.connect(self._slot(self.papers.results_sheet))
        self.results.number_wanted.connect(self._slot(self._number_report))
        self.reminders.letters_wanted.connect(guard(self, self._remind_all))
        self.reminders.item_wanted.connect(self.item_wanted)
        self.gather.same.item_wanted.connect(self.item_wanted)

    def _slot(self, do: Callable[[Scope], None]) -> Callable[..., bool]:
        return guard(self, lambda _: self._with_scope(do))

    def _with_scope(self, do: Callable[[Scope], None]) -> None:
        if scope := self.results.scope():
            do(scope)

    def _number_report(self, scope: Scope) -> None:
        self.papers.number(scope)
        self.results.refresh()

    def _remind_all(self, owed: Sequence[Owed]) -> None:
        if letters := ask_to_remind_all(self._desk, owed):
            self.reminders.forget(owed)
            self.papers.bundle(letters)
            numbers = f"{letters[0].number} – {letters[-1].number}" if letters[1:] else letters[0].number
            self._desk.say(tr("Đã lập {n} công văn đôn đốc: {numbers}", n=len(letters), numbers=numbers))

    def _show(self, number: int) -> None:
        self.setCurrentIndex(number)
        self.refresh()

    def _show_paper(self) -> None:
        shown = self.currentIndex()
        self._from = self._from if shown == PAPER else shown
        self.setCurrentIndex(PAPER)
