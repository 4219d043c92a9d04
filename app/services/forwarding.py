"""Letters that pass recommendations on: many in one letter to one body, numbered, with a day to answer by."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from ..domain.deadlines import Deadline
from ..domain.errors import Invalid, Refused
from ..domain.records.contact_round import ContactRound
from ..domain.records.forwarding import Forwarding
from ..domain.records.number_entry import NumberEntry
from ..domain.records.organization import Organization
from ..domain.records.recommendation import Recommendation
from ..domain.records.session import Session
from ..store.work import Work
from . import numbers, records
from .context import Context
from .deeds import Deed, Doing
from .recommendation_steps import moved
from .recommendation_tree import leading
from .rules import deadline_in, law_in

ANSWER = "voter.answer"
BOOK = "letter"
NONE_CHOSEN = {"recommendations": "Chọn ít nhất một kiến nghị"}
NOT_DRAFT = "Văn bản này không còn là dự thảo. Lập văn bản mới, hoặc thu hồi văn bản đã gửi."
NOT_SENT = "Văn bản này chưa gửi nên không thu hồi; xóa dự thảo là đủ."
FIXED = "Hạn trả lời ghi trong văn bản: {day:%d/%m/%Y}."


@dataclass(frozen=True)
class Batch:
    """Recommendations that go to one body in one letter."""

    organization: str
    name: str
    ids: tuple[str, ...]


def suggest(context: Context, ids: Sequence[str]) -> list[Batch]:
    """The letters these recommendations need, by level; what has no level yet goes to UBND."""
    with context.store.read() as work:
        found: dict[str, list[str]] = {}
        for item in (work.get(Recommendation, id) for id in ids):
            found.setdefault(addressee(work, item.competence), []).append(item.id)
        named = work.called(found)
    return [Batch(body, named.get(body, ""), tuple(those)) for body, those in found.items()]


def due(context: Context, dated: date) -> Deadline:
    """By when a letter of this day asks for an answer, with how that is reckoned."""
    with context.store.read() as work:
        return deadline_in(law_in(work), ANSWER, dated)


def draft(
    context: Context, ids: Sequence[str], organization: str, subject: str = "", **given: Any
) -> Forwarding:
    """A letter to a body (its id, or its name in words), not sent yet; nothing happens to the items."""
    with context.store.write() as work:
        return records.keep(context, work, drafted(work, ids, organization, subject, given))


def planned(
    context: Context, ids: Sequence[str], organization: str, subject: str = "", **given: Any
) -> Forwarding:
    """The letter as it would be drafted, kept nowhere."""
    with context.store.read() as work:
        return drafted(work, ids, organization, subject, given)


def send(
    context: Context,
    forwarding_id: str,
    dated: date | None = None,
    due_on: date | None = None,
    number: int | None = None,
) -> Forwarding:
    """Give a draft its number and day; from now on its items wait for an answer.

    `due_on` stands when the letter names a day of its own; else the rule's, kept with rule and calendar.
    """
    with context.store.write() as work:
        letter = work.get(Forwarding, forwarding_id)
        return sent(context, work, letter, dated or context.today, due_on, number)


def forward(
    context: Context,
    ids: Sequence[str],
    organization: str,
    subject: str = "",
    *,
    dated: date | None = None,
    due_on: date | None = None,
    number: int | None = None,
    **given: Any,
) -> Forwarding:
    """Write and send a letter in one step."""
    with context.store.write() as work:
        letter = records.keep(context, work, drafted(work, ids, organization, subject, given))
        return sent(context, work, letter, dated or context.today, due_on, number)


def withdraw(context: Context, forwarding_id: str, reason: str) -> Forwarding:
    """Take back a letter sent by mistake: its number stays cancelled, its items wait no longer for it."""
    with context.store.write() as work:
        letter = work.get(Forwarding, forwarding_id)
        if letter.state != "sent":
            raise Refused(NOT_SENT)
        numbers.release(context, work, work.get(NumberEntry, letter.number_entry), reason)
        gone = records.keep(context, work, replace(letter, state="withdrawn", reason=reason))
        for item in (work.get(Recommendation, id) for id in letter.recommendations):
            if item.forwarding == letter.id and item.state == "forwarded":
                records.keep(context, work, _recalled(work, item))
        return gone


def extend(context: Context, ids: Sequence[str], to: date, why: str) -> Deed[list[Recommendation]]:
    """Give more time to answer; the former day and the reason stay written down."""
    if not why.strip():
        raise Invalid({"due_why": "Ghi lý do, văn bản gia hạn"})
    with context.store.write() as work:
        doing = Doing(context, work)
        changed = doing.keep_all(_extended(leading(work, id), to, why) for id in ids)
        return doing.done(f"Đã gia hạn {len(changed)} kiến nghị", changed)


def letters_of(work: Work, recommendation_id: str) -> list[Forwarding]:
    """Every letter about a recommendation, drafts and reminders included, the oldest first."""
    return [one for one in work.find(Forwarding) if recommendation_id in one.recommendations]


def addressee(work: Work, competence: str) -> str:
    """Whom the Thường trực writes to: UBND of the commune, or the council above for higher levels."""
    above = competence in ("province", "central")
    kind, symbol = ("superior", "HĐND") if above else ("people_committee", "UBND")
    found = [body.id for body in work.find(Organization, kind=kind) if body.symbol == symbol]
    return found[0] if found else ""


def drafted(
    work: Work, ids: Sequence[str], organization: str, subject: str, given: dict[str, Any]
) -> Forwarding:
    items = [leading(work, id) for id in dict.fromkeys(ids)]
    if not items:
        raise Invalid(NONE_CHOSEN)
    rounds, sessions = _only(one.round for one in items), _only(one.session for one in items)
    known = work.look_up(Organization, organization)
    return Forwarding(
        organization=known.id if known else "",
        organization_text="" if known else organization,
        recommendations=tuple(one.id for one in items),
        round=rounds,
        session=sessions,
        subject=subject or _subject(work, rounds, sessions),
        **given,
    )


def sent(
    context: Context, work: Work, letter: Forwarding, dated: date, due_on: date | None, number: int | None
) -> Forwarding:
    """The letter with its number and deadline; its items, unless it only reminds, one step on."""
    if letter.state != "draft":
        raise Refused(NOT_DRAFT)
    entry = numbers.take(context, work, BOOK, "forwarding", letter.id, letter.subject, dated, number=number)
    day = _due_fields(deadline_in(law_in(work), ANSWER, dated), due_on)
    stamped: dict[str, Any] = {
        "number": entry.text,
        "number_entry": entry.id,
        "dated": dated,
        "state": "sent",
    }
    saved = records.keep(context, work, replace(letter, **stamped, **day))
    if saved.kind == "forward":
        waits = {"forwarding": saved.id, "due_on": saved.due_on, "due_why": saved.explanation}
        for item in (leading(work, id) for id in saved.recommendations):
            records.keep(context, work, moved(item, "forward", **waits))
    return saved


def _due_fields(found: Deadline, due_on: date | None) -> dict[str, Any]:
    own = () if due_on is None or due_on == found.day else (FIXED.format(day=due_on),)
    return {
        "due_on": due_on or found.day,
        "rule": found.rule_id,
        "rule_from": found.rule_from.isoformat() if found.rule_from else "",
        "calendar_version": found.calendar_version,
        "explanation": "\n".join((*own, *found.explanation)),
    }


def _recalled(work: Work, item: Recommendation) -> Recommendation:
    """The item as the letter before left it, or waiting to be passed on when there was none."""
    earlier = [one for one in letters_of(work, item.id) if one.kind == "forward" and one.state == "sent"]
    if earlier:
        last = earlier[-1]
        return replace(item, forwarding=last.id, due_on=last.due_on, due_why=last.explanation)
    return moved(item, "recall", forwarding="", due_on=None, due_why="")


def _extended(item: Recommendation, to: date, why: str) -> Recommendation:
    former = f" từ {item.due_on:%d/%m/%Y}" if item.due_on else ""
    line = f"Gia hạn{former} đến {to:%d/%m/%Y}: {why}"
    return replace(item, due_on=to, due_why=f"{line}\n{item.due_why}".strip())


def _only(values: Iterable[str]) -> str:
    """The value they all share, else ""."""
    found = set(values)
    return found.pop() if len(found) == 1 else ""


def _subject(work: Work, round_id: str, session_id: str) -> str:
    base = "chuyển kiến nghị của cử tri"
    if session := work.look_up(Session, session_id):
        return f"{base} trước {session.called()}"
    if begun := work.look_up(ContactRound, round_id):
        return f"{base}, đợt {begun.title[:1].lower()}{begun.title[1:]}"
    return base
