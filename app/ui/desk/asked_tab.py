"""Recommendations the communes handed up: which wait, which were assigned, which are answered."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from app.domain.outcomes import CLAIMS
from app.domain.records.recommendation import Recommendation
from app.domain.records.superior_reply import STEPS, SuperiorReply
from app.domain.text import fold
from app.services import records, superior_replies
from app.services.superior_replies import HandedUp
from app.ui.desk import words
from app.ui.look import px
from app.ui.page import Desk
from app.ui.parts import (
    Cell,
    Chip,
    Column,
    Event,
    Label,
    Pills,
    SearchField,
    Stage,
    Timeline,
    card,
    column,
    empty_state,
    fact,
    holder,
    icon_button,
    nothing_found,
    panel,
    primary,
    row,
    secondary,
)
from app.ui.parts import clear as clear_layout
from app.ui.record_table import FittingTable
from app.ui.words import tr

WIDTH = 372
LATE = "late"


class AskedTab(QWidget):
    """`assign` and `answer` carry the ids of the recommendations chosen."""

    assign = Signal(object)
    answer = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.every: dict[str, HandedUp] = {}
        self.search = SearchField(tr("Tìm theo nội dung, đơn vị"), "Ctrl+F")
        states = {code: tr(name) for code, name in superior_replies.STATES.items()}
        self.pills = Pills({"": tr("Tất cả"), **states, LATE: tr("Giao quá hạn")}, tr("Trạng thái"))
        columns = [
            Column("code", tr("Mã"), 108, sortable=False),
            Column("text", tr("Nội dung"), sortable=False),
            Column("state", tr("Trạng thái"), 140, sortable=False),
            Column("unit", tr("Đơn vị"), 150, sortable=False),
            Column("day", tr("Tiếp nhận"), 96, sortable=False, least=True),
        ]
        self.table = FittingTable(tr("Kiến nghị gửi lên"), columns, self._cells)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.stage = Stage(self.table)
        self.side = AskedSide(desk)
        self.side.hide()
        list_card = card(column(self.stage, margins=(1, 4, 1, 1)))
        left = holder(column(self.search, self.pills, (list_card, 1), gap=12))
        self.setLayout(row((left, 1), self.side, gap=16))
        self.search.asked.connect(lambda _: self.show_rows())
        self.pills.chosen.connect(lambda _: self.show_rows())
        self.table.current.connect(lambda _: self._show_side())
        self.side.closed.connect(self.side.hide)
        self.side.assign.connect(lambda: self.assign.emit(self.chosen()))
        self.side.answer.connect(lambda: self.answer.emit(self.chosen()))

    def refresh(self) -> None:
        self.every = {one.id: one for one in superior_replies.handed_up(self.desk.context)}
        counts = {code: self._count(code) for code in (*superior_replies.STATES, LATE)}
        self.pills.set_counts({"": len(self.every), **counts})
        self.show_rows()

    def show_rows(self) -> None:
        found = [id for id, one in self.every.items() if self._fits(one)]
        if typed := fold(self.search.text()):
            rows = records.rows(self.desk.context, "recommendation", found, ("code", "text"))
            found = [id for id in found if typed in fold(" ".join((*rows[id], self.every[id].unit_name)))]
        self.table.show_ids(found)
        if found:
            self.stage.show_content()
        elif self.every:
            self.stage.show_state(nothing_found(self.search.text(), self.clear_filters))
        else:
            sentence = tr("Kiến nghị thuộc thẩm quyền cấp trên mà xã đã chuyển sẽ hiện ở đây.")
            self.stage.show_state(empty_state(tr("Chưa có kiến nghị nào gửi lên"), sentence))
        self._show_side()

    def chosen(self) -> list[str]:
        """The rows selected together, by Ctrl or Shift."""
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        ids = self.table.ids()
        return [ids[number] for number in rows if number < len(ids)]

    def is_filtered(self) -> bool:
        return bool(self.search.text() or self.pills.code())

    def clear_filters(self) -> None:
        self.search.clear()
        self.pills.set_code("")
        self.show_rows()

    def _count(self, code: str) -> int:
        return sum(one.late if code == LATE else one.state == code for one in self.every.values())

    def _fits(self, one: HandedUp) -> bool:
        code = self.pills.code()
        return not code or (one.late if code == LATE else one.state == code)

    def _show_side(self) -> None:
        one = self.every.get(self.table.id())
        if one is not None:
            self.side.show_item(one)
        self.side.setVisible(one is not None)

    def _cells(self, ids: Sequence[str]) -> Mapping[str, Sequence[Cell | str]]:
        rows = records.rows(self.desk.context, "recommendation", ids, ("code", "text", "received_on"))
        return {
            id: [code, text, words.reply_state(self.every[id]), self.every[id].unit_name, day]
            for id, (code, text, day) in rows.items()
            if id in self.every
        }


class AskedSide(QWidget):
    """One recommendation with what was done about it."""

    assign = Signal()
    answer = Signal()
    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.unit, self.chip = Label("", "small", "text3", elide=True), Chip()
        self.text = Label("", "body", wrap=True)
        self.facts = column(gap=8)
        self.story = Timeline()
        close = icon_button("x", tr("Đóng"), self.closed.emit)
        head = column(row((self.unit, 1), close), row(self.chip, None), gap=2, margins=(16, 8, 10, 8))
        title = Label(tr("Cấp trên đã làm").upper(), "caption")
        body = column(self.text, self.facts, title, self.story, None, gap=10, margins=(16, 4, 16, 12))
        foot = row(
            primary(tr("Trả lời"), self.answer.emit, "pen-line", "Alt+T"),
            secondary(tr("Giao giải quyết"), self.assign.emit, key="Alt+G"),
            None,
            margins=(16, 12, 16, 12),
        )
        self.setLayout(column((panel(head, body, foot), 1)))
        self.setFixedWidth(px(WIDTH))

    def show_item(self, one: HandedUp) -> None:
        item = records.get(self.desk.context, Recommendation, one.id)
        with self.desk.context.store.read() as work:
            told = superior_replies.for_recommendation(work, one.id)
            names = work.called([item.topic])
        self.unit.set_text(f"{one.unit_name} · {item.code}" if item.code else one.unit_name)
        cell = words.reply_state(one)
        self.chip.show_state(cell.text, cell.tone)
        self.text.set_text(item.text)
        clear_layout(self.facts)
        received = f"{item.received_on:%d/%m/%Y}" if item.received_on else ""
        due = f"{item.due_on:%d/%m/%Y}" if item.due_on else ""
        lines = (
            (tr("Lĩnh vực"), names.get(item.topic, "")),
            (tr("Xã tiếp nhận"), received),
            (tr("Hạn trả lời"), due),
        )
        for label, shown in lines:
            if shown:
                self.facts.addLayout(fact(label, shown))
        self.story.show_events([_event(reply) for reply in reversed(told)])


def _event(reply: SuperiorReply) -> Event:
    due = tr("hạn {day}", day=f"{reply.due_on:%d/%m/%Y}") if reply.due_on else ""
    parts = [reply.organization, due, tr(CLAIMS[reply.outcome]) if reply.outcome else "", reply.text]
    number = tr("số {number}", number=reply.number) if reply.number else ""
    title = " ".join(part for part in (tr(STEPS[reply.step]), number) if part)
    when = f"{reply.dated:%d/%m/%Y}" if reply.dated else ""
    return Event(title, when, " · ".join(part for part in parts if part))
