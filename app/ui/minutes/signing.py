"""Signing the minutes and correcting them afterwards: the two questions that freeze a copy."""

from dataclasses import replace
from datetime import date

from app.domain import fields as f
from app.domain.lacks import Lack
from app.domain.records.minutes import Minutes
from app.services import minutes as service
from app.services import records
from app.ui.page import Desk
from app.ui.parts import Notice
from app.ui.verb_dialog import ask_verb
from app.ui.words import tr


def ask_to_sign(desk: Desk, minutes: Minutes, name: str, lacks: list[Lack]) -> bool:
    """Ask for the day and freeze the first copy; small lacks are shown, grave ones were refused before."""
    context = desk.context

    def sign(signed_on: date | None, read_aloud: bool) -> None:
        if read_aloud != minutes.read_aloud:
            records.save(context, replace(minutes, read_aloud=read_aloud))
        service.sign(context, minutes.id, signed_on)

    fields = {
        "signed_on": f.Day(label=tr("Ngày ký"), required=True),
        "read_aloud": f.Flag(label=tr("Đã đọc và thông qua tại kỳ họp")),
    }
    values = {"signed_on": context.today, "read_aloud": minutes.read_aloud}
    text = tr(
        "Bản PDF được giữ nguyên từ lúc ký và biên bản được cấp số trong sổ. "
        "Sau đó chỉ sửa được bằng bản đính chính."
    )
    more = [Notice("amber", "\n".join(lack.sentence for lack in lacks), tr("Còn thiếu"))] if lacks else []
    return ask_verb(desk, tr("Ký {name}", name=name), tr("Ký biên bản"), fields, sign, text, values, more)


def ask_to_correct(desk: Desk, minutes: Minutes, name: str) -> bool:
    """Ask why and freeze another copy beside the former ones."""
    context = desk.context

    def correct(reason: str, signed_on: date | None) -> None:
        service.correct(context, minutes.id, reason, signed_on)

    fields = {
        "reason": f.LongText(label=tr("Lý do đính chính"), required=True, help=tr("Được in trong biên bản")),
        "signed_on": f.Day(label=tr("Ngày ký"), required=True),
    }
    text = tr("Bản đã ký vẫn giữ nguyên. Bản đính chính là bản mới, có số thứ tự và lý do.")
    title = tr("Đính chính {name}", name=name)
    values = {"signed_on": context.today}
    return ask_verb(desk, title, tr("Lập bản đính chính"), fields, correct, text, values)
