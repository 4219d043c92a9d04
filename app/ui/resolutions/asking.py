"""What is asked before a resolution is signed, numbered, issued, sent up or loses its number."""

from datetime import date
from typing import Any

from app.domain import fields as f
from app.domain.errors import Refused
from app.domain.record import TYPES
from app.domain.records.number_book import NumberBook
from app.services import numbers
from app.services import resolutions as service
from app.services.context import Context
from app.services.council import chair_on
from app.ui.page import Desk
from app.ui.parts import Notice
from app.ui.resolutions.held import Held, day
from app.ui.verb_dialog import VerbDialog, ask_verb
from app.ui.words import tr

NEXT = "next"


def ask_to_sign(desk: Desk, held: Held) -> bool:
    """Who signed and when; the chair of the day unless another is named. What is doubtful is shown first."""
    context, found = desk.context, held.resolution

    def sign(signed_on: date, signer: str) -> None:
        service.sign(context, found.id, signed_on, signer)

    fields = {
        "signed_on": f.Day(label=tr("Ngày ký"), required=True),
        "signer": f.Ref(
            label=tr("Người ký"),
            target="person",
            required=True,
            help=tr("Chủ tịch hoặc chủ tọa kỳ họp"),
        ),
    }
    text = tr("Từ lúc ký, lời văn của nghị quyết không sửa được nữa.")
    doubts = [Notice("amber", "\n".join(one.text for one in held.warnings), tr("Nên xem lại trước khi ký"))]
    values = {"signed_on": context.today, "signer": _usual_signer(context, held)}
    more = doubts if held.warnings else []
    return ask_verb(desk, tr("Ký chứng thực nghị quyết"), tr("Ghi đã ký"), fields, sign, text, values, more)


def ask_for_number(desk: Desk, held: Held) -> service.Numbered | None:
    """The next number or one kept for it; a number that comes late is said before it is given."""
    context, found = desk.context, held.resolution
    made: list[service.Numbered] = []

    def give(on: date, number: str) -> None:
        wanted = None if number in ("", NEXT) else int(number)
        made.append(service.give_number(context, found.id, on, wanted))

    offers = _numbers(context, held)
    fields = {
        "on": f.Day(label=tr("Ngày cấp số"), required=True),
        "number": f.Choice(label=tr("Số"), options=offers, required=True),
    }
    late = Notice("amber", "")
    dialog = VerbDialog(
        desk,
        tr("Cấp số nghị quyết"),
        tr("Cấp số"),
        fields,
        give,
        tr("Số đã cấp không đánh lại. Cấp nhầm thì thu hồi, số đó ghi là đã hủy."),
        {"on": context.today, "number": NEXT},
        [late],
    )

    def tell_late() -> None:
        words = _late_words(context, found.signed_on, dialog.editors["on"])
        late.show_words(words)
        late.setVisible(bool(words))

    dialog.editors["on"].edited.connect(tell_late)
    tell_late()
    desk.dialogs.run(dialog)
    return made[-1] if made else None


def ask_to_issue(desk: Desk, held: Held) -> bool:
    """What issuing does to others is said before it is done."""
    ended = [
        one.words for one in held.effects if one.outgoing and one.record.effect in ("replaces", "repeals")
    ]
    more = [Notice("amber", "\n".join(ended), tr("Các văn bản hết hiệu lực"))] if ended else []
    text = tr("Nghị quyết được gửi tới các nơi nhận. Từ đây không thu hồi số và không bỏ ghi nhận ký được.")
    title = tr("Phát hành nghị quyết số {number}", number=held.resolution.number)
    return ask_verb(
        desk,
        title,
        tr("Phát hành"),
        {},
        lambda: service.issue(desk.context, held.resolution.id),
        text,
        more=more,
    )


def ask_to_send_up(desk: Desk, held: Held) -> bool:
    context, found = desk.context, held.resolution

    def send(sent_on: date) -> None:
        if found.signed_on and sent_on < found.signed_on:
            raise Refused(tr("Ngày gửi trước ngày ký {day}. Sửa lại ngày gửi.", day=day(found.signed_on)))
        service.send_up(context, found.id, sent_on)

    fields = {"sent_on": f.Day(label=tr("Ngày gửi"), required=True)}
    values = {"sent_on": found.sent_on or context.today}
    title = tr("Gửi nghị quyết số {number} lên cấp trên", number=found.number)
    return ask_verb(desk, title, tr("Ghi đã gửi"), fields, send, values=values)


def ask_to_withdraw(desk: Desk, held: Held) -> bool:
    context, found = desk.context, held.resolution

    def withdraw(reason: str) -> None:
        service.withdraw_number(context, found.id, reason)

    fields = {"reason": f.Text(label=tr("Lý do thu hồi"), required=True)}
    text = tr("Số này ghi là đã hủy trong sổ và không cấp lại.")
    title = tr("Thu hồi số {number}", number=found.number)
    return ask_verb(desk, title, tr("Thu hồi số"), fields, withdraw, text, kind="danger")


def ask_for_effect(desk: Desk, held: Held) -> bool:
    """What the resolution does to another, wholly or in part."""
    names = ("effect", "extent", "target", "target_text", "detail")
    fields = {name: TYPES["resolution_effect"].fields[name] for name in names}

    def add(**values: Any) -> None:
        service.add_effect(desk.context, held.resolution.id, **values)

    text = tr("Chọn nghị quyết trong danh sách, hoặc ghi tay văn bản không có ở đây.")
    title = tr("Tác động đến văn bản khác")
    return ask_verb(desk, title, tr("Ghi tác động"), fields, add, text, {"extent": "whole"})


def _usual_signer(context: Context, held: Held) -> str:
    """The chair of today, else who presided."""
    with context.store.read() as work:
        return chair_on(work, context.today) or next(iter(held.session.chairs), "")


def _book(context: Context, kind: str) -> NumberBook | None:
    found = [book for book in numbers.books(context) if book.document_kind == kind]
    return found[-1] if found else None


def _numbers(context: Context, held: Held) -> dict[str, str]:
    """The numbers offered: the next, then those kept in the run of the day of signing."""
    book, signed_on = _book(context, held.resolution.kind), held.resolution.signed_on
    if book is None:
        return {NEXT: tr("Số tiếp theo")}
    coming = numbers.next_number(context, book, signed_on)
    offers = {NEXT: tr("{number}, số tiếp theo", number=f"{coming:02d}")}
    for line in numbers.register(context, book, numbers.period(context, book, signed_on)):
        if line.state == "reserved" and line.entry:
            offers[str(line.number)] = tr(
                "{number}, giữ trước: {reason}", number=f"{line.number:02d}", reason=line.entry.reason
            )
    return offers


def _late_words(context: Context, signed_on: date | None, box: Any) -> str:
    try:
        on = box.value()
    except f.BadValue:
        return ""
    return numbers.late_words(context, signed_on, on) if signed_on and on else ""
