"""What is due after a resolution was adopted: sign it, number it, issue it, send it to the level above."""

from collections.abc import Iterator

from ..domain.deadlines import Deadline
from ..domain.records.preparation_step import PreparationStep
from ..domain.records.resolution import Resolution
from ..domain.records.session import Session
from .due import Due, Look
from .rules import deadline_in

SEND, NUMBER, ISSUE = "resolution.send", "document.number", "document.issue"
TO_SIGN, TO_SEND = "sign", "send"
CHAIR, OFFICE = "Chủ tọa kỳ họp", "Văn phòng HĐND và UBND"


def resolutions(look: Look) -> list[Due]:
    """The next duty of each resolution, while its session is not archived and its day can be reckoned."""
    unsigned = look.work.find(Resolution, state="adopted")
    signed = look.work.find(Resolution, state="signed")
    found = [*_to_sign(look, unsigned), *_to_number_or_issue(look, signed)]
    return [*found, *_to_send(look, _unsent(look))]


def _unsent(look: Look) -> list[Resolution]:
    issued = look.work.pick(Resolution, ("id", "session"), state="issued", sent_on=None)
    live = {id for id, session in look.sessions.items() if session.state != "archived"}
    return [look.work.get(Resolution, id) for id, session in issued if session in live]


def _to_sign(look: Look, found: list[Resolution]) -> Iterator[Due]:
    """No text sets a day for signing; it must be done before the resolution is to be sent."""
    for one in found:
        if (session := _session(look, one)) and session.closed_at:
            sending = deadline_in(look.known, SEND, session.closed_at.date())
            yield _due(look, TO_SIGN, one, session, sending, ("Ký chứng thực", "Ghi ngày ký", CHAIR))


def _to_number_or_issue(look: Look, found: list[Resolution]) -> Iterator[Due]:
    for one in found:
        if (session := _session(look, one)) and one.signed_on:
            rule, words = (ISSUE, "Phát hành") if one.number else (NUMBER, "Cấp số")
            by_when = deadline_in(look.known, rule, one.signed_on)
            yield _due(look, rule, one, session, by_when, (words, words, OFFICE))


def _to_send(look: Look, found: list[Resolution]) -> Iterator[Due]:
    """Where the session has a step for sending, that one line stands for all its resolutions."""
    told = {step.session for step in look.work.find(PreparationStep, rule=SEND)} if found else set()
    for one in found:
        session = _session(look, one)
        if session and session.closed_at and one.adopted_on and session.id not in told:
            by_when = deadline_in(look.known, SEND, session.closed_at.date())
            words = ("Gửi lên cấp trên", "Ghi đã gửi hôm nay", OFFICE)
            yield _due(look, TO_SEND, one, session, by_when, words, at_once=True)


def _session(look: Look, one: Resolution) -> Session | None:
    session = look.sessions.get(one.session)
    return None if session is None or session.state == "archived" else session


def _due(
    look: Look,
    source: str,
    one: Resolution,
    session: Session,
    by_when: Deadline,
    words: tuple[str, str, str],
    at_once: bool = False,
) -> Due:
    deed, next_step, who = words
    named = f"Nghị quyết số {one.number}" if one.number else f"Nghị quyết {one.title}"
    return look.due(
        source,
        ("resolution", one.id),
        f"{deed}: {named}",
        by_when.day,
        next_step,
        who=who,
        outside=f"{deed} nghị quyết ({session.called()})",
        about=session.called(),
        within=("session", session.id),
        at_once=at_once,
        why=by_when.explanation,
    )
