"""Deadlines that would move with today's rules and dates, shown before they are applied."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.services import preparation
from app.services.preparation import Change
from app.ui.page import Desk
from app.ui.parts import Label, card, column, holder
from app.ui.verb_dialog import ask_verb
from app.ui.words import tr


def ask_to_apply(desk: Desk, changes: Sequence[Change]) -> bool:
    """Show every change, the day before and the day after with its reason; apply them when wanted."""
    shown = [_line(change) for change in changes]
    body = card(column(*shown, gap=8, margins=(12, 10, 12, 10)), kind="soft")
    title = tr("Tính lại {n} hạn", n=len(changes))
    text = tr("Theo quy định, lịch nghỉ và ngày khai mạc hiện nay. Việc đã xong giữ nguyên hạn cũ.")
    return ask_verb(
        desk,
        title,
        tr("Áp dụng"),
        {},
        lambda: preparation.apply(desk.context, list(changes)),
        text,
        more=[body],
    )


def _line(change: Change) -> QWidget:
    before = f"{change.before:%d/%m/%Y}" if change.before else tr("chưa có hạn")
    after = f"{change.after:%d/%m/%Y}" if change.after else tr("không có hạn")
    why = change.explanation[0] if change.explanation else ""
    words = tr("{before} thành {after}", before=before, after=after)
    return holder(
        column(
            Label(change.step.title, "strong", wrap=True),
            Label(words, "body", "accent_text"),
            Label(why, "small", "text2", wrap=True),
            gap=0,
        )
    )
