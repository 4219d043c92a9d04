"""The story of a resolution: what is due, the vote, the steps taken, what it does to others."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.records.resolution_effect import ResolutionEffect
from app.domain.records.vote_event import VoteEvent
from app.services.resolutions import Effect
from app.ui.parts import Event, Label, Timeline, clear, column, hline, icon_button, quiet, row
from app.ui.parts.layout import Item
from app.ui.resolutions.due_row import DueRow
from app.ui.resolutions.held import Held, day
from app.ui.words import tr


class Dossier(QWidget):
    """`vote_wanted(id)`, `effect_wanted`, `effect_dropped(effect)`, `resolution_wanted(id)`."""

    vote_wanted = Signal(str)
    session_wanted = Signal(str)
    effect_wanted = Signal()
    effect_dropped = Signal(object)
    resolution_wanted = Signal(str)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._told: object = None
        self._lines = column(gap=8, margins=(16, 12, 16, 16))
        self.setLayout(self._lines)

    def show_held(self, held: Held) -> None:
        """Show the story; the same one again leaves everything where the person has it."""
        told = (held.session, held.vote, held.signer, held.duties, held.effects, steps_of(held), held.state)
        if told == self._told:
            return
        self._told = told
        clear(self._lines)
        for block in (self._duties(held), self._vote(held), self._steps(held), self._effects(held)):
            if block:
                if self._lines.count():
                    self._lines.addWidget(hline())
                for widget in block:
                    self._lines.addWidget(widget)
        self._lines.addStretch(1)

    def _duties(self, held: Held) -> list[QWidget]:
        rows = [DueRow(duty, self._today()) for duty in held.duties]
        return [_caption(tr("Thời hạn")), *rows] if rows else []

    def _vote(self, held: Held) -> list[QWidget]:
        vote = held.vote
        if vote is None:
            words = tr("Chưa biểu quyết.")
            return [_caption(tr("Biểu quyết")), Label(words, "body", "text2"), self._links(held)]
        sentence = Label(vote.sentence, "strong", wrap=True)
        told = [Label(vote.explanation, "small", "text2", wrap=True)] if vote.explanation else []
        return [_caption(tr("Biểu quyết")), sentence, *told, self._links(held, vote)]

    def _links(self, held: Held, vote: VoteEvent | None = None) -> QWidget:
        name = held.session.called()
        session = quiet(name, lambda: self.session_wanted.emit(held.session.id), "calendar-days")
        links: list[Item] = [session]
        if vote is not None:
            links.append(quiet(tr("Mở biểu quyết"), lambda: self.vote_wanted.emit(vote.id), "vote"))
        return _line(*links, None)

    def _steps(self, held: Held) -> list[QWidget]:
        events = steps_of(held)
        return [_caption(tr("Đã làm")), Timeline(events)] if events else []

    def _effects(self, held: Held) -> list[QWidget]:
        rows = [self._effect(effect, held) for effect in held.effects]
        if _can_act(held):
            rows.append(_line(quiet(tr("Thêm tác động"), self.effect_wanted.emit, "plus"), None))
        return [_caption(tr("Sửa đổi, thay thế, bãi bỏ")), *rows] if rows else []

    def _effect(self, effect: Effect, held: Held) -> QWidget:
        record, other = effect.record, effect.record.target if effect.outgoing else effect.record.resolution
        actions: list[Item] = []
        if other:
            actions.append(
                icon_button("arrow-right", tr("Mở nghị quyết đó"), lambda: self.resolution_wanted.emit(other))
            )
        if effect.outgoing and _can_act(held):
            actions.append(icon_button("x", tr("Bỏ tác động này"), self._dropping(record)))
        return _line((Label(effect.words, wrap=True), 1), *actions)

    def _dropping(self, record: ResolutionEffect) -> Callable[[], Any]:
        return lambda: self.effect_dropped.emit(record)


def steps_of(held: Held) -> list[Event]:
    """What was done so far, the newest first."""
    found = held.resolution
    signer = held.signer.called() if held.signer else ""
    who = ", ".join(filter(None, (signer, found.signer_title)))
    steps = [
        (found.adopted_on, tr("Thông qua"), held.session.called()),
        (found.signed_on, tr("Ký chứng thực"), who),
        (found.number, tr("Cấp số {number}", number=found.number), tr("Trong sổ ghi ngày ký")),
        (found.effective_on, tr("Có hiệu lực"), ""),
        (found.sent_on, tr("Gửi cấp trên"), ""),
        (found.expired_on, tr("Hết hiệu lực"), ""),
    ]
    return [Event(what, _when(when), by) for when, what, by in reversed(steps) if when]


def _when(when: date | str | None) -> str:
    return day(when) if isinstance(when, date) else ""


def _can_act(held: Held) -> bool:
    return held.state in ("draft", "verified", "adopted", "signed")


def _caption(words: str) -> Label:
    return Label(words.upper(), "caption")


def _line(*items: Item) -> QWidget:
    widget = QWidget()
    widget.setLayout(row(*items, gap=4))
    return widget
