"""What the console shows while no session is going on: the next one and the way into it."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from app.domain.records.session import STATES, Session
from app.services import records
from app.services.context import Context
from app.ui.parts import column, empty_state, menu_button, primary, quiet, row
from app.ui.session_console.hours import hour
from app.ui.words import tr

AHEAD = ("convened", "planned")
MOST = 10


def no_session(context: Context, choose: Callable[[str], Any]) -> QWidget:
    """The next session with "Mở kỳ họp", and the others in a menu."""
    every = sorted(records.find(context, Session), key=lambda one: one.opens_at or datetime.max)
    ahead = [one for state in AHEAD for one in every if one.state == state]
    if not ahead:
        state = empty_state(
            tr("Chưa có kỳ họp nào đang họp"),
            tr("Chưa có kỳ họp nào được triệu tập. Lập kỳ họp ở trang Kỳ họp trước."),
            icon="gavel",
        )
    else:
        first = ahead[0]
        button = primary(tr("Mở kỳ họp"), partial(choose, first.id), icon="gavel")
        state = empty_state(tr("Chưa có kỳ họp nào đang họp"), _next_words(first), button, "gavel")
    others = [one for one in reversed(every) if not ahead or one.id != ahead[0].id][:MOST]
    return _with_others(state, others, choose)


def _with_others(state: QWidget, others: list[Session], choose: Callable[[str], Any]) -> QWidget:
    whole = QWidget()
    foot = []
    if others:
        entries = [(_entry(one), partial(choose, one.id)) for one in others]
        button = quiet(tr("Kỳ họp khác"), icon="chevron-down")
        foot = [row(None, menu_button(button, *entries), None, margins=(0, 0, 0, 24))]
    whole.setLayout(column((state, 1), *foot, gap=0))
    return whole


def _next_words(session: Session) -> str:
    if session.opens_at is None:
        return session.called()
    return tr(
        "{name} dự kiến khai mạc {at} ngày {day}, {place}.",
        name=session.called(),
        at=hour(session.opens_at),
        day=f"{session.opens_at:%d/%m/%Y}",
        place=session.place,
    )


def _entry(session: Session) -> str:
    day = f", {session.opens_at:%d/%m/%Y}" if session.opens_at else ""
    return f"{session.called()}{day} ({tr(STATES[session.state]).lower()})"
