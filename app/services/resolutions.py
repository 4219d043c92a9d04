"""Resolutions: drafted, adopted by a vote, certified, numbered, issued, sent up; never renumbered."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from ..domain.errors import Invalid, Refused
from ..domain.records.membership import Membership
from ..domain.records.number_entry import NumberEntry
from ..domain.records.resolution import STATES, Resolution
from ..domain.records.session import Session
from ..domain.records.vote_event import VoteEvent
from ..store.work import Work
from . import numbers, records
from .citations import Warning
from .context import Context
from .council import chair_on, holds
from .resolution_draft import draft, refresh_considering
from .resolution_duties import Duty, duties, outdated_citations, warnings
from .resolution_effects import Effect, add_effect, effects, end_targets, in_force

__all__ = [
    "Duty", "Effect", "Numbered", "Warning", "add_effect", "adopt_from_vote", "draft", "duties", "effects",
    "give_number", "in_force", "issue", "outdated_citations", "refresh_considering", "send_up", "sign",
    "unsign", "warnings", "withdraw_number",
]  # fmt: skip

UNDECIDED = ("draft", "verified")
DECIDED = ("adopted", "rejected")
CHAIR, DEPUTY, PRESIDING = "Chủ tịch", "Phó Chủ tịch", "Chủ tọa kỳ họp"


@dataclass(frozen=True)
class Numbered:
    """A resolution with its number; `warning` is a sentence when the number came late, else ""."""

    resolution: Resolution
    entry: NumberEntry
    warning: str


def adopt_from_vote(context: Context, work: Work, resolution_id: str) -> Resolution:
    """Give a resolution the state that its votes as they now stand give it; a vote without quorum gives none.

    Refused once it is certified: what was signed was adopted by the vote it names.
    """
    resolution = work.get(Resolution, resolution_id)
    votes = work.find(VoteEvent, resolution=resolution.id, state="recorded")
    standing = [vote for vote in votes if vote.quorate]
    after = _adopted(resolution, standing[-1]) if standing else _undecided(work, resolution)
    if after == resolution:
        return resolution
    if resolution.state not in (*UNDECIDED, *DECIDED):
        words = STATES[resolution.state].lower()
        raise Refused(
            f"{resolution.called()} {words} nên không biểu quyết lại được. Ban hành nghị quyết mới."
        )
    return records.keep(context, work, after)


def sign(context: Context, id: str, signed_on: date, signer: str = "", signer_title: str = "") -> Resolution:
    """Certify an adopted resolution (Luật 72/2025/QH15 Điều 32 khoản 5): the chair, else who presided."""
    with context.store.write() as work:
        resolution = _in_state(work, id, ("adopted",), "ký chứng thực")
        if resolution.adopted_on and signed_on < resolution.adopted_on:
            raise Invalid({"signed_on": f"Ngày ký trước ngày thông qua {resolution.adopted_on:%d/%m/%Y}"})
        session = work.get(Session, resolution.session)
        who = signer or chair_on(work, signed_on) or next(iter(session.chairs), "")
        if not who:
            raise Invalid({"signer": "Chưa có Chủ tịch và chủ tọa kỳ họp; chọn người ký"})
        title = signer_title or _title(work, session, who, signed_on)
        signed = replace(resolution, state="signed", signed_on=signed_on, signer=who, signer_title=title)
        return records.keep(context, work, signed)


def unsign(context: Context, id: str) -> Resolution:
    """Take back a signing noted by mistake, as long as no number was given."""
    with context.store.write() as work:
        resolution = _in_state(work, id, ("signed",), "bỏ ghi nhận ký")
        if resolution.number:
            raise Refused(f"Nghị quyết đã có số {resolution.number}. Thu hồi số trước.")
        back = replace(resolution, state="adopted", signed_on=None, signer="", signer_title="")
        return records.keep(context, work, back)


def give_number(context: Context, id: str, on: date | None = None, number: int | None = None) -> Numbered:
    """Give a certified resolution its number in the book of its kind; `number` takes a reserved one."""
    given_on = on or context.today
    with context.store.write() as work:
        resolution = work.get(Resolution, id)
        if resolution.number:
            raise Refused(f"Nghị quyết đã có số {resolution.number}; số đã cấp không đánh lại.")
        resolution = _in_state(work, id, ("signed",), "cấp số")
        signed_on = resolution.signed_on or given_on
        entry = numbers.take(
            context, work, resolution.kind, "resolution", id, resolution.title, signed_on, number=number
        )
        named = replace(resolution, number=entry.text, number_entry=entry.id)
        saved = records.keep(context, work, named)
    return Numbered(saved, entry, numbers.late_words(context, signed_on, given_on))


def withdraw_number(context: Context, id: str, reason: str) -> Resolution:
    """Take a wrong number off a resolution not yet issued; the number stays in the book as cancelled."""
    with context.store.write() as work:
        resolution = _in_state(work, id, ("signed",), "thu hồi số")
        if not resolution.number_entry:
            raise Refused("Nghị quyết này chưa có số.")
        numbers.release(context, work, work.get(NumberEntry, resolution.number_entry), reason)
        return records.keep(context, work, replace(resolution, number="", number_entry=""))


def issue(context: Context, id: str) -> Resolution:
    """Send out a certified and numbered resolution; those it wholly replaces or repeals end."""
    with context.store.write() as work:
        resolution = _in_state(work, id, ("signed",), "phát hành")
        if not resolution.number:
            raise Refused("Nghị quyết chưa có số nên chưa phát hành được. Cấp số trước.")
        end_targets(context, work, resolution, resolution.effective_on or context.today)
        return records.keep(context, work, replace(resolution, state="issued"))


def send_up(context: Context, id: str, sent_on: date | None = None) -> Resolution:
    """Note the day on which it went to the level above."""
    with context.store.write() as work:
        resolution = _in_state(work, id, ("issued", "expired"), "gửi cấp trên")
        return records.keep(context, work, replace(resolution, sent_on=sent_on or context.today))


def _adopted(resolution: Resolution, vote: VoteEvent) -> Resolution:
    passed = vote.outcome == "passed"
    day = vote.opened_at.date() if passed and vote.opened_at else None
    state = resolution.state if passed and resolution.vote_event == vote.id else "adopted"
    changes: dict[str, Any] = {"vote_event": vote.id, "adopted_on": day}
    return replace(resolution, state=state if passed else "rejected", **changes)


def _undecided(work: Work, resolution: Resolution) -> Resolution:
    """The draft as it was before any vote decided it."""
    if resolution.state not in DECIDED:
        return replace(resolution, vote_event="", adopted_on=None)
    former = (change.before.get("state") for change in work.changes(resolution.id))
    state = next((state for state in former if state in UNDECIDED), UNDECIDED[0])
    return replace(resolution, state=state, vote_event="", adopted_on=None)


def _in_state(work: Work, id: str, states: tuple[str, ...], deed: str) -> Resolution:
    resolution = work.get(Resolution, id)
    if resolution.state not in states:
        now = STATES[resolution.state].lower()
        needed = ", ".join(STATES[state].lower() for state in states)
        raise Refused(f"Nghị quyết {now} nên chưa {deed} được. Chỉ {deed} nghị quyết {needed}.")
    return resolution


def _title(work: Work, session: Session, who: str, on: date) -> str:
    held = [one.role for one in work.find(Membership, person=who) if holds(one, on)]
    if who == chair_on(work, on):
        return CHAIR
    return DEPUTY if "vice_chair" in held else PRESIDING if who in session.chairs else ""
