"""The report of a round in numbers; each opens the records it was counted from."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.figures import Figure
from app.domain.record import TYPES
from app.domain.records.contact_round import ContactRound
from app.services.contact_figures import RoundFigures, VoiceFigures, VoiceRow, figures_of_round
from app.ui.look import px
from app.ui.page import Desk
from app.ui.parts import (
    Button,
    Label,
    card,
    clear,
    column,
    empty_state,
    holder,
    icon_button,
    row,
    scroll,
)  # fmt: skip
from app.ui.parts import quiet as quiet_button
from app.ui.record_table import RecordTable
from app.ui.words import tr

COLUMNS = {
    "voice": ("text", "area", "kind", "handling"),
    "contact_meeting": ("place", "starts_at", "voters_present"),
    "promise": ("text", "due_on", "state"),
}


class FiguresTab(QWidget):
    """`opened(kind, id)` asks for a record behind a number."""

    opened = Signal(str, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.buttons: dict[str, Button] = {}
        self._figures: dict[str, Figure] = {}
        self._titles: dict[str, str] = {}
        self.tables = {kind: self._table(kind) for kind in COLUMNS}
        self._head = Label("", "h3", elide=True)
        self._body = column(gap=14, margins=(16, 14, 16, 16))
        close = icon_button("x", tr("Đóng"), self.close_records)
        shown = column(
            row((self._head, 1), close, margins=(16, 10, 10, 4)), *[(one, 1) for one in self.tables.values()],
            gap=0, margins=(1, 1, 1, 1),
        )  # fmt: skip
        self.records = card(shown)
        self.records.hide()
        left = card(column((scroll(self._body), 1), margins=(1, 1, 1, 1)))
        self.setLayout(row((left, 5), (self.records, 4), gap=16))

    def show_round(self, planned: ContactRound) -> None:
        """Count again; the records on show are those of the same number."""
        clear(self._body)
        self.buttons, self._figures = {}, {}
        figures = figures_of_round(self.desk.context, planned.id)
        if not figures.points.value:
            self._body.addWidget(
                empty_state(
                    tr("Chưa có hội nghị nào"), tr("Thêm điểm tiếp xúc ở phần Kế hoạch."), icon="users"
                )
            )
            return
        self._show_whole(figures)
        self._show_meetings(figures)
        for name, title, rows in (
            ("topic", tr("Theo lĩnh vực"), figures.by_topic),
            ("level", tr("Theo thẩm quyền"), figures.by_competence),
            ("area", tr("Theo thôn, tổ dân phố"), figures.by_area),
        ):
            self._show_rows(name, title, rows)
        self._body.addStretch(1)

    def figure(self, name: str) -> int:
        """The number on the button of this name: "present", "answered", "topic 2 voices"."""
        return self._figures[name].value

    def show_records(self, name: str) -> None:
        """What a number was counted from."""
        figure = self._figures[name]
        self._head.set_text(self._titles[name])
        for kind, table in self.tables.items():
            table.setVisible(kind == figure.kind)
        table = self.tables[figure.kind]
        table.show_quietly(list(figure.ids))
        self.records.show()
        table.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_records(self) -> bool:
        shown = self.records.isVisible()
        self.records.hide()
        return shown

    def _table(self, kind: str) -> RecordTable:
        table = RecordTable(TYPES[kind], self.desk.context, COLUMNS[kind])
        table.opened.connect(lambda id, kind=kind: self.opened.emit(kind, id))
        return table

    def _show_whole(self, figures: RoundFigures) -> None:
        """The numbers of the sentence the report begins with, large."""
        heard = figures.heard
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(10))
        facts = (
            ("present", tr("cử tri dự"), figures.present),
            ("speakers", tr("người phát biểu"), heard.speakers),
            ("voices", tr("lượt ý kiến"), heard.voices), ("opinions", tr("ý kiến"), heard.opinions),
            ("recommendations", tr("kiến nghị"), heard.recommendations),
            ("answered", tr("trả lời tại chỗ"), heard.answered), ("taken", tr("tiếp thu"), heard.taken),
            ("forwarded", tr("đã chuyển"), heard.forwarded),
        )  # fmt: skip
        for place, (name, words, figure) in enumerate(facts):
            button = self._number(name, words, figure)
            fact = holder(column(row(button, None), row(9, Label(words, "small", "text2"), gap=0), gap=0))
            grid.addWidget(fact, place // 4, place % 4)
        self._body.addLayout(grid)

    def _show_meetings(self, figures: RoundFigures) -> None:
        lines = [
            (one.meeting.place, (one.present, one.heard.speakers, one.heard.voices, one.heard.answered,
                                 one.heard.forwarded))
            for one in figures.meetings
        ]  # fmt: skip
        heads = (tr("Cử tri dự"), tr("Phát biểu"), tr("Lượt"), tr("Trả lời"), tr("Đã chuyển"))
        self._grid("meeting", tr("Theo điểm tiếp xúc"), heads, lines)

    def _show_rows(self, name: str, title: str, rows: Sequence[VoiceRow]) -> None:
        heads = (tr("Lượt"), tr("Ý kiến"), tr("Kiến nghị"), tr("Trả lời"), tr("Đã chuyển"))
        self._grid(name, title, heads, [(one.label, _numbers(one.heard)) for one in rows])

    def _grid(
        self, name: str, title: str, heads: Sequence[str], lines: Sequence[tuple[str, Sequence[Figure]]]
    ) -> None:
        """A small table whose every number is a button."""
        if not lines:
            return
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(4))
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        grid.addWidget(Label(title, "h3", elide=True), 0, 0)
        for column_, words in enumerate(heads, 1):
            head = Label(words, "caption", "text3")
            head.setAlignment(Qt.AlignmentFlag.AlignCenter)
            grid.setColumnMinimumWidth(column_, px(66))
            grid.addWidget(head, 0, column_)
        for line, (label, figures) in enumerate(lines, 1):
            grid.addWidget(Label(label, elide=True), line, 0)
            for column_, figure in enumerate(figures, 1):
                words = f"{label} · {heads[column_ - 1].lower()}"
                number = self._number(f"{name} {line} {column_}", words, figure)
                grid.addWidget(number, line, column_, Qt.AlignmentFlag.AlignCenter)
        self._body.addLayout(grid)

    def _number(self, name: str, words: str, figure: Figure) -> QWidget:
        """A number that opens its records; nought has none and is only told."""
        self._figures[name], self._titles[name] = figure, f"{figure.value} {words}"
        if not figure.ids:
            label = Label(str(figure.value), "strong", "text3")
            label.setMargin(px(9))
            return label
        tip = tr("Xem {what}", what=words)
        button = quiet_button(str(figure.value), lambda: self.show_records(name), tip=tip)
        button.setAccessibleName(f"{figure.value} {words}")
        self.buttons[name] = button
        return button


def _numbers(heard: VoiceFigures) -> tuple[Figure, ...]:
    return heard.voices, heard.opinions, heard.recommendations, heard.answered, heard.forwarded
