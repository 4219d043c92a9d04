"""The papers of a session as rows: what it is, its name, and in a sentence where it stands."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from app.domain.records.paper import KINDS
from app.services.readiness import PaperState
from app.ui.look import px
from app.ui.parts import RowDelegate
from app.ui.parts.paint import chip_width, paint_chip, paint_text
from app.ui.parts.rows import Index
from app.ui.words import tr


class PaperDelegate(RowDelegate):
    """Two lines: the name with the state, the kind with the sentence."""

    def __init__(self) -> None:
        super().__init__(62, keep=True)

    def paint_row(self, painter: QPainter, rect: QRect, value: PaperState, index: Index) -> None:
        left, right, top = rect.left() + px(16), rect.right() - px(14), rect.top() + px(8)
        state, tone = paper_state(value)
        wide = chip_width(painter, state)
        paint_chip(painter, right - wide, top + px(11), state, tone)
        paint_text(painter, QRect(left, top, right - wide - px(10) - left, px(22)), name_of(value))
        words = f"{tr(KINDS[value.paper.kind])} · {value.sentence}"
        tone = "red" if value.late and not value.sent else "text2"
        paint_text(painter, QRect(left, top + px(24), right - left, px(20)), words, tone, "small")


def paper_state(value: PaperState) -> tuple[str, str]:
    """(words, tone) of a paper's chip."""
    if value.sent:
        return (tr("Gửi chậm"), "amber") if value.late else (tr("Đã gửi"), "green")
    if value.present:
        return tr("Chưa gửi"), "amber"
    return (tr("Quá hạn"), "red") if value.late else (tr("Chưa nhận"), "grey")


def name_of(value: PaperState) -> str:
    """The name, with its number where it has one."""
    number = value.paper.number
    return f"{value.paper.title} ({number})" if number else value.paper.title


def spoken_paper(value: PaperState) -> str:
    return f"{name_of(value)}. {tr(KINDS[value.paper.kind])}. {value.sentence}"
