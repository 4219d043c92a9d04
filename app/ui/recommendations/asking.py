"""What is asked before recommendations are passed on, reminded of or given more time."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from app.documents.forwarding_letter import LetterWords
from app.domain import fields as f
from app.domain.records.forwarding import Forwarding
from app.domain.records.recommendation import Recommendation
from app.services import forwarding, recommendation_papers, records, reminders
from app.services.reminders import Owed
from app.ui.page import Desk
from app.ui.parts import Notice
from app.ui.recommendations.letter_dialog import LetterDialog
from app.ui.verb_dialog import ask_verb
from app.ui.words import tr


def ask_to_forward(desk: Desk, ids: Sequence[str]) -> Forwarding | None:
    """One letter to one body; the usual one stands there, others the items belong to are said."""
    context, batches = desk.context, forwarding.suggest(desk.context, ids)
    made: list[Forwarding] = []

    def send(organization: str, organization_text: str, **given: Any) -> None:
        made.append(forwarding.forward(context, ids, organization or organization_text, **given))

    def words(body: str, dated: date) -> LetterWords:
        return recommendation_papers.usual(context, forwarding.planned(context, ids, body, dated=dated))

    named = [f"{one.name or tr('nơi khác')}: {len(one.ids)}" for one in batches]
    told = tr("Theo thẩm quyền các kiến nghị thuộc {places}.", places="; ".join(named))
    more = [Notice("amber", told)] if len(batches) > 1 else []
    usual = max(batches, key=lambda one: len(one.ids)).organization
    title = (
        tr("Chuyển {n} kiến nghị trong một văn bản", n=len(ids)) if len(ids) > 1 else tr("Chuyển kiến nghị")
    )
    values = {"organization": usual, "dated": context.today}
    desk.dialogs.run(LetterDialog(desk, title, tr("Chuyển"), send, values, words, more))
    return made[-1] if made else None


def ask_to_remind(desk: Desk, ids: Sequence[str]) -> Forwarding | None:
    """A reminder to the body the latest letter went to."""
    context = desk.context
    made: list[Forwarding] = []

    def send(organization: str, organization_text: str, **given: Any) -> None:
        made.append(reminders.remind(context, ids, organization or organization_text, **given))

    def words(body: str, dated: date) -> LetterWords:
        return recommendation_papers.usual(context, reminders.planned(context, ids, body, dated=dated))

    first = records.get(context, Recommendation, ids[0])
    letter = records.get(context, Forwarding, first.forwarding) if first.forwarding else Forwarding()
    values = {
        "organization": letter.organization,
        "organization_text": letter.organization_text,
        "dated": context.today,
    }
    title = tr("Đôn đốc {n} kiến nghị", n=len(ids))
    desk.dialogs.run(LetterDialog(desk, title, tr("Đôn đốc"), send, values, words))
    return made[-1] if made else None


def ask_to_remind_all(desk: Desk, owed: Sequence[Owed]) -> list[Forwarding]:
    """A reminder to each body, all of one day."""
    made: list[Forwarding] = []

    def send(**given: Any) -> None:
        made.extend(reminders.remind_all(desk.context, owed, **given))

    title = tr("Lập {n} công văn đôn đốc", n=len(owed))
    values = {"dated": desk.context.today}
    names = ("dated", "due_on", "signer")
    desk.dialogs.run(LetterDialog(desk, title, tr("Lập văn bản"), send, values, names=names))
    return made


def ask_for_more_time(desk: Desk, ids: Sequence[str], do: Any) -> bool:
    fields = {
        "to": f.Day(label=tr("Hạn mới"), required=True),
        "due_why": f.Text(label=tr("Lý do, văn bản gia hạn"), required=True),
    }
    text = tr("Hạn cũ và lý do được giữ lại trong cách tính hạn.")
    return ask_verb(desk, tr("Gia hạn trả lời"), tr("Gia hạn"), fields, do, text)
