"""Something due after a resolution: what, by when, how late, and why on that day."""

from datetime import date

from PySide6.QtWidgets import QWidget

from app.services.resolutions import Duty
from app.ui.parts import Chip, Label, column, quiet, row
from app.ui.words import tr


class DueRow(QWidget):
    """The words and a chip; "Vì sao" opens the reckoning of the day."""

    def __init__(self, duty: Duty, today: date) -> None:
        super().__init__()
        what, _, rule = duty.title.partition(": ")
        chip = Chip(*due_words(duty, today))
        self.why = Label("\n".join(duty.explanation[1:]), "small", "text2", wrap=True)
        self.why.hide()
        self.button = quiet(tr("Vì sao"), self._toggle)
        when = tr("Hạn {day}", day=f"{duty.due:%d/%m/%Y}")
        told = Label(f"{when} · {rule[:1].lower()}{rule[1:]}" if rule else when, "small", "text2", wrap=True)
        head = row((Label(what, wrap=True), 1), chip, top=True)
        self.setLayout(column(head, row((told, 1), self.button, top=True), self.why, gap=2))
        self.setAccessibleName(f"{what}. {when}. {chip.text()}")

    def _toggle(self) -> None:
        self.why.setVisible(self.why.isHidden())
        self.button.set_words(tr("Vì sao") if self.why.isHidden() else tr("Ẩn"))


def due_words(duty: Duty, today: date) -> tuple[str, str]:
    """("Quá hạn 20 ngày", "red"): how a duty stands today, in words and a tone."""
    if duty.done_on and duty.days_late:
        return tr("Xong {day}, chậm {n} ngày", day=f"{duty.done_on:%d/%m}", n=duty.days_late), "amber"
    if duty.done_on:
        return tr("Xong {day}", day=f"{duty.done_on:%d/%m}"), "green"
    if duty.days_late:
        return tr("Quá hạn {n} ngày", n=duty.days_late), "red"
    left = (duty.due - today).days
    return (tr("Còn {n} ngày", n=left), "blue") if left else (tr("Hôm nay"), "amber")
