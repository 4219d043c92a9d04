"""The answer to one question of days: the day, why, what other texts and times would give, the weeks."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QStackedLayout, QWidget

from app.domain.calendar import day_words
from app.services.deadline_answers import Answer, Regime
from app.ui.deadlines.counted_weeks import CELL, CountedWeeks
from app.ui.parts import Chip, Label, Notice, card, clear, column, holder, row, scroll
from app.ui.words import tr


class AnswerView(QWidget):
    """Shows an answer, or the sentence why there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.title = Label("", "strong", "text2", wrap=True)
        self.day, self.chip = Label("", "display"), Chip()
        self.unsure, self.refusal = Notice("amber", ""), Notice("red", "")
        self.weeks = CountedWeeks()
        self._why, self._times, self._readings = column(gap=6), column(), column()
        words = holder(column(Label(tr("VÌ SAO"), "caption", "text3"), self._why, self._times, None, gap=10))
        weeks = holder(column(self.weeks, _legend(), self._readings, None, gap=8), CELL * 7)
        head = column(self.title, row(self.day, self.chip, None, gap=12), self.unsure, gap=6)
        body = row((words, 1), weeks, gap=20, top=True)
        reasons = scroll(column(body, None))
        reasons.setFocusPolicy(
            Qt.FocusPolicy.TabFocus
        )  # the arrows scroll it where it is longer than the screen
        reasons.setAccessibleName(tr("Vì sao"))
        self._answer = card(column(head, (reasons, 1), gap=14, margins=(20, 16, 12, 12)))
        self._none = holder(column(self.refusal, None))
        self._stack = QStackedLayout()
        for widget in (self._answer, self._none):
            self._stack.addWidget(widget)
        self.setLayout(self._stack)

    def show_answer(self, found: Answer, today: date) -> None:
        self.title.set_text(found.title)
        self.day.set_text(_upper_first(day_words(found.deadline.day)))
        self.chip.show_state(*_left(found.deadline.day, today))
        self._show_unsure(found)
        self._fill_why(found)
        clear(self._times)
        clear(self._readings)
        self._show_readings(found)
        self._show_regimes(found.regimes)
        self.weeks.show_days(found.days)
        self._stack.setCurrentWidget(self._answer)

    def show_refusal(self, sentence: str) -> None:
        """No rule was in force that day, or the day is no day."""
        self.refusal.show_words(sentence)
        self._stack.setCurrentWidget(self._none)

    def _show_unsure(self, found: Answer) -> None:
        lines = []
        if found.rule and not found.rule.verified:
            source = found.rule.source
            lines.append(
                tr("Chưa đối chiếu với văn bản gốc: {source}. Kiểm tra trước khi dùng.", source=source)
            )
        if found.deadline.doubtful:
            lines.append(tr("Lịch nghỉ quanh những ngày này còn là dự kiến, đối chiếu thông báo của năm."))
        self.unsure.show_words(" ".join(lines))
        self.unsure.setVisible(bool(lines))

    def _fill_why(self, found: Answer) -> None:
        clear(self._why)
        for line in found.reasons:
            label = Label(line, wrap=True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._why.addLayout(row(_dot(), (label, 1), gap=8, top=True))

    def _show_readings(self, found: Answer) -> None:
        if not found.readings or found.rule is None:
            return
        lines = [_line(found.rule.words, found.deadline.day, found.rule.source, tr("đang dùng"))]
        lines += [_line(one.words, one.day, one.source) for one in found.readings]
        self._readings.addWidget(_table(tr("CÁC VĂN BẢN GHI KHÁC NHAU"), lines))

    def _show_regimes(self, regimes: Iterable[Regime]) -> None:
        lines = []
        for one in regimes:
            head = tr("{time}: {days}", time=_time(one), days=one.reading.words)
            unread = "" if one.reading.verified else tr("chưa đối chiếu")
            source = " · ".join(words for words in (one.reading.source, unread) if words)
            lines.append(_line(head, one.reading.day, source, tr("áp dụng") if one.applies else ""))
        if lines:
            self._times.addWidget(_table(tr("QUY ĐỊNH THEO THỜI GIAN, TÍNH TỪ CÙNG NGÀY"), lines))


def _table(title: str, lines: Iterable[QLayout]) -> QWidget:
    return card(column(Label(title, "caption", "text3"), *lines, gap=8, margins=(12, 8, 12, 10)), kind="soft")


def _line(words: str, day: date, source: str, chip: str = "") -> QLayout:
    """ "10 ngày: thứ Hai 06/07/2026", a chip when it is the one used, the ground under it."""
    head = Label(tr("{words} → {day}", words=words, day=day_words(day)), "strong" if chip else "", wrap=True)
    marks = [Chip(chip, "green")] if chip else []
    return column(row((head, 1), *marks, gap=8, top=True), Label(source, "small", "text2", wrap=True), gap=0)


def _time(one: Regime) -> str:
    if one.until is None:
        return tr("Từ {since}", since=f"{one.since:%d/%m/%Y}")
    return tr("{since} – {until}", since=f"{one.since:%d/%m/%Y}", until=f"{one.until:%d/%m/%Y}")


def _left(day: date, today: date) -> tuple[str, str]:
    days = (day - today).days
    if days < 0:
        return tr("Đã qua {n} ngày", n=-days), "grey"
    return (tr("Hôm nay"), "amber") if not days else (tr("Còn {n} ngày", n=days), "blue")


def _legend() -> QWidget:
    words = tr("Số nhỏ: ngày thứ mấy được đếm. Gạch ngang: không đếm. Nền vàng: lễ, nghỉ bù, thứ Bảy làm bù.")
    return Label(words, "small", "text3", wrap=True)


def _dot() -> Label:
    return Label("•", "body", "text3")


def _upper_first(text: str) -> str:
    return text[:1].upper() + text[1:]
