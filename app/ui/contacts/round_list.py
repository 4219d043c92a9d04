"""The list of rounds: title, days, state and how many points."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from app.domain.records.contact_round import STATES, ContactRound
from app.services import contacts, records
from app.services.context import Context
from app.ui.contacts.words import ROUND_TONES, days_of
from app.ui.look import px
from app.ui.parts import RowDelegate
from app.ui.parts.paint import chip_width, paint_chip, paint_text
from app.ui.parts.rows import Index
from app.ui.words import tr

USUAL = "Tiếp xúc cử tri "


@dataclass(frozen=True)
class RoundRow:
    """A round with how many meeting points it has."""

    round: ContactRound
    points: int
    today: date

    @property
    def state(self) -> str:
        return tr(STATES[self.round.state])

    @property
    def name(self) -> str:
        """Without the words every title begins with."""
        words = self.round.title.removeprefix(USUAL)
        return words[:1].upper() + words[1:]

    @property
    def detail(self) -> str:
        return " · ".join(filter(None, (days_of(self.round, self.today), tr("{n} điểm", n=self.points))))

    @property
    def spoken(self) -> str:
        return ", ".join((self.round.title, self.state, self.detail))


def round_rows(context: Context) -> list[RoundRow]:
    """Every round, the latest first."""
    found = sorted(records.find(context, ContactRound), key=_newest, reverse=True)
    return [RoundRow(one, len(contacts.points(context, one.id)), context.today) for one in found]


class RoundDelegate(RowDelegate):
    """Three lines: the name, the days with the points, the state."""

    def __init__(self) -> None:
        super().__init__(80, keep=True)

    def paint_row(self, painter: QPainter, rect: QRect, value: RoundRow, index: Index) -> None:
        left, right, top = rect.left() + px(16), rect.right() - px(12), rect.top() + px(6)
        room = right - left
        paint_text(painter, QRect(left, top, room, px(22)), value.name, weight=600)
        paint_text(painter, QRect(left, top + px(22), room, px(20)), value.detail, "text2", "small")
        chip_width(painter, value.state)
        paint_chip(painter, left, top + px(55), value.state, ROUND_TONES[value.round.state])


def _newest(one: ContactRound) -> tuple[str, str]:
    return one.starts_on.isoformat() if one.starts_on else "", one.id
