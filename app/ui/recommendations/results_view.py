"""The report on results on screen: for a session or a span of days, every number opening its records."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain import fields as f
from app.domain.figures import Figure
from app.domain.record import TYPES
from app.domain.records.session import Session
from app.services import recommendation_reports, records
from app.services.recommendation_reports import Scope
from app.services.results import ResultsReport
from app.ui.editors import LineEditor
from app.ui.look import px
from app.ui.page import Desk
from app.ui.parts import (
    Button,
    Chip,
    Combo,
    Label,
    Segmented,
    Stage,
    card,
    clear,
    column,
    empty_state,
    hline,
    holder,
    icon_button,
    primary,
    quiet,
    row,
    scroll,
    secondary,
)
from app.ui.recommendations.result_tables import FigureTable, Line, table_names, table_of
from app.ui.record_table import RecordTable
from app.ui.words import tr

PERIOD = "period"
SCOPE, DAY, NUMBER, WIDEST = 250, 112, 84, 1160


class ResultsView(QWidget):
    """`figure_wanted(words, ids)` for the recommendations behind a number; `opened(kind, id)` for a voice.

    `paper_wanted`, `sheet_wanted` and `number_wanted` carry the scope on show.
    """

    figure_wanted = Signal(str, object)
    opened = Signal(str, str)
    paper_wanted = Signal(object)
    sheet_wanted = Signal(object)
    number_wanted = Signal(object)

    def __init__(self, desk: Desk, back: Callable[[], Any]) -> None:
        super().__init__()
        self.desk = desk
        self.report: ResultsReport | None = None
        self.buttons: dict[str, Button] = {}
        self._figures: dict[str, Figure] = {}
        self._facts, self._grid = QGridLayout(), QGridLayout()
        self._note = Label(tr("Kiến nghị của nhiều thôn được tính ở dòng của từng thôn."), "small", "text3")
        self.tables = Segmented(table_names(), tr("Bảng của báo cáo"))
        self.tables.chosen.connect(lambda _: self._show_table())
        self.voices = RecordTable(TYPES["voice"], desk.context, ("text", "area", "handling"))
        self.voices.opened.connect(lambda id: self.opened.emit("voice", id))
        self._heard = self._voices_card()
        inside = holder(
            column(self._facts, hline(), holder(row(self.tables, None)), self._grid, self._note, gap=12)
        )
        inside.setMaximumWidth(px(WIDEST))  # on a wide screen a number stays near the words of its line
        body = column(inside, None, margins=(16, 14, 16, 16))
        self.stage = Stage(card(column((scroll(body), 1), margins=(1, 1, 1, 1))))
        self.setLayout(column(self._head(back), (self.stage, 1), (self._heard, 1), gap=12))

    def scope(self) -> Scope | None:
        """What the choices above say; None while a day cannot be read."""
        if self.choice.code() != PERIOD:
            return Scope(self.choice.code())
        try:
            return Scope(since=self.since.value(), until=self.until.value())
        except f.BadValue:
            return None

    def refresh(self) -> None:
        """Count again what is chosen; at first the list of the session most is followed to."""
        first = not self.choice.count()
        self.choice.set_options(self._scopes())
        if first:
            self.choice.set_code(self._usual())
        self._show()

    def show_scope(self, scope: Scope) -> None:
        """The report of this session, or of these days."""
        self.choice.set_options(self._scopes())
        self.choice.set_code(scope.session or PERIOD)
        if scope.since and scope.until:
            self.since.set_value(scope.since)
            self.until.set_value(scope.until)
        self._show()

    def figure(self, name: str) -> Figure:
        """Behind the number of this name: "overdue", "committee 1 0" (line, column)."""
        return self._figures[name]

    def open_figure(self, name: str, words: str) -> None:
        figure = self._figures[name]
        if figure.kind == "voice":
            self.voices.show_quietly(list(figure.ids))
            self._heard.show()
            self.stage.hide()
            self.voices.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.figure_wanted.emit(words, figure.ids)

    def escape(self) -> bool:
        shown = self._heard.isVisible()
        self._heard.hide()
        self.stage.show()
        return shown

    def _head(self, back: Callable[[], Any]) -> QWidget:
        today = self.desk.context.today
        self.choice = Combo()
        self.choice.setFixedWidth(px(SCOPE))
        self.choice.setAccessibleName(tr("Báo cáo của"))
        self.choice.activated.connect(lambda _: self._show())
        self.since = self._day(tr("Tiếp nhận từ ngày"), date(today.year, 1, 1))
        self.until = self._day(tr("Đến hết ngày"), today)
        self._days = holder(row(self.since, Label(tr("đến"), "body", "text2"), self.until, gap=6))
        self.number = Chip()
        self.number_button = secondary(tr("Cấp số"), lambda: self.number_wanted.emit(self.scope()), "hash")
        sheet = quiet(tr("Xuất Excel"), lambda: self.sheet_wanted.emit(self.scope()), "download")
        paper = primary(tr("Xem bản in"), lambda: self.paper_wanted.emit(self.scope()), "printer", "Ctrl+P")
        way_back = icon_button("chevron-left", tr("Quay lại danh sách"), back, "Esc")
        return holder(
            row(way_back, self.choice, self._days, self.number, None, sheet, self.number_button, paper)
        )

    def _day(self, name: str, value: date) -> LineEditor:
        line = LineEditor(f.Day(label=name))
        line.setAccessibleName(name)
        line.setFixedWidth(px(DAY))
        line.set_value(value)
        line.editingFinished.connect(self._show)
        return line

    def _voices_card(self) -> QWidget:
        close = icon_button("x", tr("Đóng"), lambda: self.escape())
        head = row((Label(tr("Lượt ý kiến của cử tri"), "h3", elide=True), 1), close, margins=(16, 10, 10, 4))
        shown = card(column(head, (self.voices, 1), gap=0, margins=(1, 1, 1, 1)))
        shown.hide()
        return shown

    def _scopes(self) -> dict[str, str]:
        found = records.find(self.desk.context, Session)
        found.sort(key=lambda one: (one.opens_at is not None, one.opens_at), reverse=True)
        return {one.id: one.called() for one in found} | {PERIOD: tr("Theo ngày tiếp nhận")}

    def _usual(self) -> str:
        """The newest session something is followed to; else what was received this year."""
        with self.desk.context.store.read() as work:
            followed = {session for _, session in work.column("recommendation", "session")}
        return next((id for id in self._scopes() if id in followed), PERIOD)

    def _show(self) -> None:
        self._days.setVisible(self.choice.code() == PERIOD)
        scope = self.scope()
        if scope is None or (scope.since is None and scope.until is None and not scope.session):
            self.desk.problem(tr("Ghi ngày của báo cáo, ví dụ 01/01/2026."))
            return
        self.report = recommendation_reports.report(self.desk.context, scope)
        entry = recommendation_reports.issued(self.desk.context, scope)
        self.number.setVisible(entry is not None)
        self.number.show_state(entry.text if entry else "", "green")
        self.number_button.set_words(tr("Thu hồi số") if entry else tr("Cấp số"))
        self.number_button.setEnabled(bool(self.report.lines))
        if not self.report.lines:
            words = tr("Chọn kỳ họp khác, hoặc khoảng ngày tiếp nhận khác.")
            self.stage.show_state(empty_state(tr("Không có kiến nghị nào trong báo cáo này"), words))
            return
        self.stage.show_content()
        self._show_facts(self.report)
        self._show_table()

    def _show_facts(self, report: ResultsReport) -> None:
        clear(self._facts)
        facts = (
            ("total", tr("kiến nghị"), report.whole.total), ("voices", tr("lượt ý kiến"), report.voices),
            ("overdue", tr("quá hạn trả lời"), report.overdue),
            ("differing", tr("khác báo cáo"), report.differing),
            ("carried", tr("chuyển tiếp"), report.carried),
            ("told", tr("đã báo cử tri"), report.told), ("closed", tr("đã kết thúc"), report.closed),
        )  # fmt: skip
        for place, (name, words, figure) in enumerate(facts):
            number = row(self._number(name, words, figure), None)
            label = Label(words, "small", "text2", elide=True)
            label.setIndent(px(10))
            self._facts.addWidget(holder(column(number, label, gap=0)), 0, place)
            self._facts.setColumnStretch(place, 1)

    def _show_table(self) -> None:
        if self.report is None:
            return
        clear(self._grid)
        name = self.tables.code()
        table = table_of(self.report, name)
        self._grid.setHorizontalSpacing(px(4))
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        self._show_heads(table)
        for number, line in enumerate(table.lines, 1):
            self._show_line(name, number, line, table)
        self._note.setVisible(name == "area")
        last = len(table.lines) + 2
        self._grid.addWidget(hline(), last - 1, 0, 1, self._grid.columnCount())
        self._show_line(name, last, table.total, table, "strong")

    def _show_heads(self, table: FigureTable) -> None:
        for place, words in enumerate(table.heads, 1):
            head = Label(words, "caption", "text3", wrap=True)
            head.setAlignment(Qt.AlignmentFlag.AlignCenter)
            head.setFixedWidth(px(NUMBER))
            self._grid.addWidget(head, 0, place)

    def _show_line(self, name: str, number: int, line: Line, table: FigureTable, role: str = "body") -> None:
        self._grid.addWidget(Label(line.label, role, elide=True), number, 0)
        key = "total" if role == "strong" else str(number)
        for place, figure in enumerate(line.figures):
            words = f"{line.label} · {table.heads[place].lower()}"
            made = self._number(f"{name} {key} {place}", words, figure)
            self._grid.addWidget(made, number, place + 1, Qt.AlignmentFlag.AlignCenter)
        if line.last:
            share = Label(line.last, role, "text2")
            share.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._grid.addWidget(share, number, len(line.figures) + 1)

    def _number(self, name: str, words: str, figure: Figure) -> QWidget:
        """A number that opens its records; nought has none and is only told."""
        self._figures[name] = figure
        self.buttons.pop(name, None)
        if not figure.ids:
            label = Label(str(figure.value), "body", "text3")
            label.setMargin(px(9))
            return label
        told = f"{words}: {figure.value}"
        button = quiet(
            str(figure.value), lambda: self.open_figure(name, told), tip=tr("Xem {what}", what=told)
        )
        button.setAccessibleName(told)
        self.buttons[name] = button
        return button
