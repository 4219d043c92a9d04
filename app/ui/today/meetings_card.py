"""The next meetings with voters and receptions, each with how far it is ready; hidden when none is near."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame

from app.services.meetings_ahead import MeetingAhead
from app.ui.look import px
from app.ui.parts import Label, RowDelegate, column, row
from app.ui.parts.paint import RIGHT, paint_text
from app.ui.parts.rows import Index
from app.ui.today.day_words import clock, short_day
from app.ui.today.one_click import OneClickList
from app.ui.words import tr

HIGH, LINE, RIGHT_SIDE = 70, 20, 84


class MeetingRow(RowDelegate):
    """What and when, where, then what is missing and how much is ready."""

    def __init__(self) -> None:
        super().__init__(HIGH)
        self.today = date.min

    def paint_row(self, painter: QPainter, rect: QRect, value: MeetingAhead, index: Index) -> None:
        one, side, step = value.gathering, px(RIGHT_SIDE), px(LINE)
        line = QRect(rect.left() + px(10), rect.top() + px(5), rect.width() - px(20), step)
        words, end = line.adjusted(0, 0, -side, 0), line.adjusted(line.width() - side, 0, 0, 0)
        paint_text(painter, words, one.what, weight=500)
        day = short_day(one.starts_at.date(), self.today)
        paint_text(painter, end, day, "text2", "small", align=RIGHT)
        where = tr("{place} · {time}", place=one.place, time=clock(one.starts_at))
        paint_text(painter, line.translated(0, step), where, "text2", "small")
        tone = "text3" if value.missing else "green"
        paint_text(painter, words.translated(0, 2 * step), _missing(value), tone, "small")
        count = tr("{done}/{total} bước", done=value.done, total=value.total)
        paint_text(painter, end.translated(0, 2 * step), count, "text3", "small", align=RIGHT)


class MeetingsCard(QFrame):
    """`opened(meeting)` by a click or Enter."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "true")
        title = tr("Cuộc họp sắp tới")
        self._row = MeetingRow()
        self.list = OneClickList(title, self._row, _spoken, lambda one: one.gathering.id)
        self.list.opened.connect(self.opened)
        self.list.ticked.connect(self.opened)
        head = row(Label(title, "h3", elide=True), margins=(16, 10, 12, 4))
        self.setLayout(column(head, row(self.list, margins=(6, 0, 6, 8)), gap=0, margins=(1, 1, 1, 1)))

    def show_meetings(self, found: Sequence[MeetingAhead], today: date) -> None:
        self._row.today = today
        self.list.show_rows(found)
        self.list.arrange()
        self.setVisible(bool(found))


def _missing(one: MeetingAhead) -> str:
    if not one.missing:
        return tr("Đã sẵn sàng")
    return tr("Còn: {things}", things=", ".join(tr(words) for words in one.missing))


def _spoken(one: MeetingAhead) -> str:
    at = one.gathering.starts_at
    words = tr("{day} lúc {time}", day=f"{at:%d/%m/%Y}", time=clock(at))
    return f"{one.gathering.title}. {words}. {_missing(one)}"
