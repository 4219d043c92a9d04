"""The next session: when, where, how far it is prepared, which steps come next."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QFrame, QHBoxLayout

from app.domain.flow import MEETING
from app.services.gatherings import Ahead
from app.services.preparation import Step
from app.ui.parts import Chip, Label, StepBar, clear, column, picture, row, secondary
from app.ui.today.day_words import clock, long_day, short_day
from app.ui.words import tr


class AheadCard(QFrame):
    """`on_open` goes to the session, `on_plan` to planning one where none is planned."""

    def __init__(self, on_open: Callable[[], object], on_plan: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.head, self.chip = Label(tr("KỲ HỌP SẮP TỚI"), "caption"), Chip()
        self.name, self.when = Label("", "h2", elide=True), Label("", "small", "text2", elide=True)
        self.place = Label("", "small", "text2", elide=True)
        self.count, self.bar = Label("", "small", "text2"), StepBar()
        self.nothing = Label(tr("Chưa có kỳ họp nào được lập."), "small", "text2", wrap=True)
        self._steps = column(gap=4)
        self._prepared = column(
            row(Label(tr("Chuẩn bị"), "small", "text2"), None, self.count),
            self.bar,
            gap=5,
            margins=(0, 6, 0, 2),
        )
        self.open, self.plan = (
            secondary(tr("Mở hồ sơ kỳ họp"), on_open, "arrow-right"),
            secondary(tr("Lập kỳ họp"), on_plan, "plus"),
        )
        head = row(self.head, None, self.chip)
        words = column(head, self.name, self.when, self.place, self.nothing, gap=2)
        buttons = row(self.open, self.plan, None)
        self.setLayout(column(words, self._prepared, self._steps, buttons, gap=6, margins=(16, 12, 16, 14)))

    def show_ahead(self, found: Ahead | None, today: date) -> None:
        """The session, or the sentence that there is none."""
        clear(self._steps)
        for widget in (self.chip, self.name, self.when, self.place, self.count, self.bar, self.open):
            widget.setVisible(found is not None)
        self.nothing.setVisible(found is None)
        self.plan.setVisible(found is None)
        if found is not None:
            self._show(found, today)

    def _show(self, found: Ahead, today: date) -> None:
        session = found.session
        assert session.opens_at is not None
        going_on = session.state in MEETING
        self.head.set_text(tr("KỲ HỌP ĐANG DIỄN RA") if going_on else tr("KỲ HỌP SẮP TỚI"))
        self.open.set_words(tr("Điều hành kỳ họp") if going_on else tr("Mở hồ sơ kỳ họp"))
        self.chip.show_state(*_left((session.opens_at.date() - today).days, going_on))
        self.name.set_text(session.called())
        when = tr("{day} · {time}", day=long_day(session.opens_at.date()), time=clock(session.opens_at))
        self.when.set_text(when)
        self.place.set_text(session.place)
        self.count.set_text(tr("{done}/{total} bước", done=found.done, total=found.total))
        sentence = tr("Chuẩn bị: đã xong {done} trong {total} bước", done=found.done, total=found.total)
        self.bar.show_steps(found.done, found.total, sentence)
        for step in found.steps:
            self._steps.addLayout(_line(step, today))


def _left(days: int, going_on: bool) -> tuple[str, str]:
    if going_on:
        return tr("Đang họp"), "green"
    if days < 0:
        return tr("Đã qua {n} ngày", n=-days), "red"
    return (tr("Hôm nay"), "amber") if days == 0 else (tr("Còn {n} ngày", n=days), "blue")


def _line(step: Step, today: date) -> QHBoxLayout:
    """A step with its day; one that is late says so by its picture too."""
    done = step.record.done_on is not None
    late = step.late and not done
    mark = ("circle-check", "green") if done else ("triangle-alert", "red") if late else ("circle", "text3")
    title = Label(step.record.title, "small", "text2" if done else "", elide=True)
    day = short_day(step.due, today) if step.due else ""
    return row(picture(*mark, 18), (title, 1), Label(day, "small", "red" if late else "text3"), gap=8)
