"""What is asked before recommendations are passed on, reminded of or given more time."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from app.domain import fields as f
from app.domain.records.forwarding import Forwarding
from app.domain.records.recommendation import Recommendation
from app.services import forwarding, records, reminders
from app.ui.page import Desk
from app.ui.parts import Notice
from app.ui.verb_dialog import ask_verb
from app.ui.words import tr


def ask_to_forward(desk: Desk, ids: Sequence[str]) -> Forwarding | None:
    """One letter to one body; the usual one stands there, others the items belong to are said."""
    batches = forwarding.suggest(desk.context, ids)
    made: list[Forwarding] = []

    def send(organization: str, organization_text: str, **given: Any) -> None:
        made.append(forwarding.forward(desk.context, ids, organization or organization_text, **given))

    named = [f"{one.name or tr('nơi khác')}: {len(one.ids)}" for one in batches]
    words = tr("Theo thẩm quyền các kiến nghị thuộc {places}.", places="; ".join(named))
    more = [Notice("amber", words)] if len(batches) > 1 else []
    usual = max(batches, key=lambda one: len(one.ids)).organization
    title = (
        tr("Chuyển {n} kiến nghị trong một văn bản", n=len(ids)) if len(ids) > 1 else tr("Chuyển kiến nghị")
    )
    _ask_letter(desk, title, tr("Chuyển"), send, usual, more)
    return made[-1] if made else None


def ask_to_remind(desk: Desk, ids: Sequence[str]) -> Forwarding | None:
    """A reminder to the body the latest letter went to."""
    made: list[Forwarding] = []

    def send(organization: str, organization_text: str, **given: Any) -> None:
        made.append(reminders.remind(desk.context, ids, organization or organization_text, **given))

    first = records.get(desk.context, Recommendation, ids[0])
    letter = records.get(desk.context, Forwarding, first.forwarding) if first.forwarding else Forwarding()
    _ask_letter(desk, tr("Đôn đốc {n} kiến nghị", n=len(ids)), tr("Đôn đốc"), send, letter.organization, (),
                letter.organization_text)  # fmt: skip
    return made[-1] if made else None


def ask_for_more_time(desk: Desk, ids: Sequence[str], do: Any) -> bool:
    fields = {
        "to": f.Day(label=tr("Hạn mới"), required=True),
        "due_why": f.Text(label=tr("Lý do, văn bản gia hạn"), required=True),
    }
    text = tr("Hạn cũ và lý do được giữ lại trong cách tính hạn.")
    return ask_verb(desk, tr("Gia hạn trả lời"), tr("Gia hạn"), fields, do, text)


def _ask_letter(
    desk: Desk, title: str, verb: str, send: Any, usual: str, more: Sequence[QWidget], usual_text: str = ""
) -> bool:
    context = desk.context
    due = forwarding.due(context, context.today)
    fields = {
        "organization": f.Ref(label=tr("Kính gửi"), target="organization"),
        "organization_text": f.Text(label=tr("Hoặc ghi tay nơi nhận")),
        "subject": f.Text(label=tr("Trích yếu"), longest=1000, help=tr("Để trống thì theo mẫu")),
        "dated": f.Day(label=tr("Ngày văn bản"), required=True),
        "due_on": f.Day(label=tr("Hạn trả lời"), required=True, help=tr("Cách tính ghi ở khung chi tiết")),
    }
    values: dict[str, date | str | None] = {
        "organization": usual, "organization_text": usual_text, "dated": context.today, "due_on": due.day,
    }  # fmt: skip
    text = tr("Văn bản lấy số tiếp theo của sổ công văn đi.")
    return ask_verb(desk, title, verb, fields, send, text, values, more)
