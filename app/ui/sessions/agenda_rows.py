"""The agenda as rows: a grip, the number, what, who presents it, how long and from when."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QPainter

from app.domain import flow
from app.domain.records.agenda_item import AgendaItem
from app.domain.records.session import Session
from app.services import agenda, records
from app.services.context import Context
from app.services.presence import hour
from app.ui.look import pixmap, px
from app.ui.parts import RowDelegate
from app.ui.parts.paint import RIGHT, chip_width, paint_chip, paint_number, paint_text
from app.ui.parts.rows import Index
from app.ui.words import tr


@dataclass(frozen=True)
class AgendaRow:
    """An item with its number as the programme prints it (a break has none) and when it should begin."""

    item: AgendaItem
    number: int
    presenter: str
    begins: datetime | None

    @property
    def detail(self) -> str:
        minutes = tr("{n} phút", n=self.item.planned_minutes) if self.item.planned_minutes else ""
        return " · ".join(filter(None, (self.presenter, minutes)))

    @property
    def spoken(self) -> str:
        number = tr("Mục {n}", n=self.number) if self.number else ""
        votes = tr("cần biểu quyết") if self.item.decides else ""
        return ", ".join(filter(None, (number, self.item.title, self.detail, votes)))


def agenda_rows(context: Context, session: Session) -> list[AgendaRow]:
    """The items in their order."""
    items = agenda.items(context, session.id)
    names = records.called(context, [item.presenter for item in items if item.presenter])
    times = agenda.timetable(session, items)
    numbers = {item.id: n for n, item in enumerate((one for one in items if one.kind != "break"), start=1)}
    return [
        AgendaRow(
            item, numbers.get(item.id, 0), names.get(item.presenter, item.presenter_text), times.get(item.id)
        )
        for item in items
    ]


class AgendaDelegate(RowDelegate):
    """Two lines; done items are ticked green, the one under way is filled."""

    def __init__(self) -> None:
        super().__init__(52, keep=True)

    def paint_row(self, painter: QPainter, rect: QRect, value: AgendaRow, index: Index) -> None:
        left, right, top = rect.left() + px(58), rect.right() - px(14), rect.top() + px(5)
        middle = rect.center().y() + 1
        painter.drawPixmap(rect.left() + px(8), middle - px(8), pixmap("grip-vertical", "text3", 16))
        state = _state(value.item)
        if value.number:
            paint_number(painter, QPointF(rect.left() + px(40), middle), str(value.number), state)
        when = hour(value.begins) if value.begins else ""
        paint_text(painter, QRect(right - px(80), top, px(80), px(22)), when, "text2", "small", align=RIGHT)
        title = QRect(left, top, right - px(88) - left, px(22))
        gone = value.item.state in ("withdrawn", "deferred")
        paint_text(painter, title, value.item.title, "text3" if gone else "text", weight=500)
        second = QRect(left, top + px(21), right - left, px(20))
        if value.item.decides:
            words = tr("Biểu quyết")
            wide = chip_width(painter, words, 8)
            paint_chip(painter, right - wide, second.center().y() + 1, words, "blue", 8, 20)
            second.setRight(right - wide - px(10))
        paint_text(painter, second, value.detail, "text2", "small")


def _state(item: AgendaItem) -> str:
    if item.state in flow.FINISHED:
        return "done"
    return "now" if item.state in flow.RUNNING else "next"
