"""What is asked before a number is reserved, written down from paper, or cancelled."""

from datetime import date
from typing import Any

from app.domain import fields as f
from app.domain.records.number_book import NumberBook
from app.domain.records.number_entry import NumberEntry
from app.services import numbers
from app.ui.page import Desk
from app.ui.registers.held import Held
from app.ui.verb_dialog import VerbDialog, ask_verb
from app.ui.words import tr


def ask_to_reserve(desk: Desk, book: NumberBook) -> NumberEntry | None:
    """Keep a number free; the next one is offered."""
    context, made = desk.context, _Made()

    def reserve(number: int | None, reason: str) -> None:
        made.entry = numbers.reserve(context, book, reason, number=number)

    fields = {
        "number": f.Whole(label=tr("Số"), required=True, least=1),
        "reason": f.Text(label=tr("Giữ cho văn bản nào"), required=True),
    }
    text = tr("Số giữ trước không cấp cho văn bản khác. Nó nằm trong sổ cùng lý do.")
    values = {"number": numbers.next_number(context, book)}
    title = tr("Giữ số trong sổ {book}", book=book.name)
    ask_verb(desk, title, tr("Giữ số"), fields, reserve, text, values)
    return made.entry


def ask_to_enter(desk: Desk, held: Held, number: int | None = None) -> NumberEntry | None:
    """Write down a number given on paper before; `number` is a gap of the book."""
    context, made = desk.context, _Made()

    def enter(number: int, on: date, subject: str) -> None:
        made.entry = numbers.enter(context, held.book, number, on, subject)

    fields = {
        "number": f.Whole(label=tr("Số"), required=True, least=1),
        "on": f.Day(label=tr("Ngày văn bản"), required=True),
        "subject": f.Text(label=tr("Trích yếu"), required=True, longest=1000),
    }
    values: dict[str, Any] = {"number": number}
    text = tr("Văn bản đã cấp số trên giấy trước đây. Sổ ghi vào năm của ngày văn bản.")
    title = tr("Ghi số đã cấp vào sổ {book}", book=held.book.name)
    ask_verb(desk, title, tr("Ghi vào sổ"), fields, enter, text, values)
    return made.entry


def ask_to_cancel(desk: Desk, entry: NumberEntry) -> bool:
    """Cancel a number no document bears; nothing brings it back."""

    def cancel(reason: str) -> None:
        numbers.cancel(desk.context, entry.id, reason)

    fields = {"reason": f.Text(label=tr("Lý do hủy"), required=True)}
    text = tr("Số đã hủy vẫn nằm trong sổ và không cấp lại.")
    title = tr("Hủy số {number}", number=entry.text)
    dialog = VerbDialog(desk, title, tr("Hủy số này"), fields, cancel, text, kind="danger")
    dialog.leave.set_words(tr("Giữ nguyên"))
    return desk.dialogs.run(dialog)


class _Made:
    """What the verb of a dialog gave."""

    entry: NumberEntry | None = None
