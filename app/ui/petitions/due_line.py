"""A day that runs for a letter: who has it, when, how late, why, and what a person notes of it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from app.domain.petition_days import SET_ASIDE
from app.domain.records.petition_deadline import HOLDERS
from app.services.petition_deadlines import Due
from app.ui.menus import fill_menu
from app.ui.parts import Label, column, quiet, row
from app.ui.words import tr

OTHER_TEXT = "Văn bản khác"
UNREAD = "chưa đối chiếu"
Act = Callable[[str, Due], Any]


class DueLine(QWidget):
    """ "Vì sao" opens how it was reckoned; texts that say otherwise stand open. `act(verb, due)` notes."""

    def __init__(self, due: Due, act: Act | None) -> None:
        super().__init__()
        one, aside = due.record, due.aside
        counted = [line for line in due.explanation if not line.startswith((OTHER_TEXT, SET_ASIDE))]
        self.why = Label("\n".join(counted), "small", "text2", wrap=True)
        self.why.hide()
        self.button = quiet(tr("Vì sao"), self._toggle)
        self.button.setVisible(bool(counted))
        red = due.late and due.open
        words = tr("Không áp dụng: {reason}", reason=aside) if aside else day_words(due)
        role, tone = ("strong", "red") if red else ("body", "text3" if aside else "")
        title = Label(f"{tr(one.title)} · {tr(HOLDERS[one.holder])}", "small", "text3", wrap=True)
        day = Label(words, role, tone, wrap=True)
        verbs = [self._menu(due, act)] if act else []
        line = row((day, 1), self.button, *verbs, gap=0)
        self.setLayout(column(title, line, *self._doubts(due), self.why, gap=0))

    def _doubts(self, due: Due) -> list[QWidget]:
        """Texts that contradict each other, and articles nobody could read, are never behind a click."""
        lines = [line for line in due.explanation if line.startswith(OTHER_TEXT)]
        if any(UNREAD in line for line in due.explanation):
            lines.append(tr("Căn cứ này chưa đối chiếu được với văn bản gốc."))
        return [Label(line, "small", "amber", wrap=True) for line in lines]

    def _menu(self, due: Due, act: Act) -> QWidget:
        words = tr("Việc với thời hạn này: {title}", title=tr(due.record.title))
        entries = [(each, lambda verb=verb: act(verb, due)) for verb, each in _verbs(due)]
        self.more = fill_menu(quiet(tr("Ghi"), icon="chevron-down", tip=words), entries)
        return self.more

    def _toggle(self) -> None:
        self.why.setVisible(self.why.isHidden())
        self.button.set_words(tr("Vì sao") if self.why.isHidden() else tr("Ẩn"))


def day_words(due: Due) -> str:
    day = f"{due.record.due_on:%d/%m/%Y}" if due.record.due_on else tr("Không rõ ngày")
    if due.record.done_on:
        return tr("{day}, xong {done}", day=day, done=f"{due.record.done_on:%d/%m/%Y}")
    if due.days_left is None:
        return day
    if due.days_left < 0:
        return tr("{day}, quá hạn {n} ngày", day=day, n=-due.days_left)
    if due.days_left == 0:
        return tr("{day}, đến hạn hôm nay", day=day)
    return tr("{day}, còn {n} ngày", day=day, n=due.days_left)


def _verbs(due: Due) -> list[tuple[str, str]]:
    if due.record.skipped:
        return [("apply", tr("Áp dụng lại"))]
    if due.record.done_on:
        return [("undone", tr("Chưa làm"))]
    return [("done", tr("Đã làm")), ("skip", tr("Không áp dụng")), ("recompute", tr("Tính lại"))]
