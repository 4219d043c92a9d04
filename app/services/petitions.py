"""Letters to the council: taken in with who sent them, corrected, classified, found again by their code."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any

from ..domain import flow
from ..domain.errors import Invalid, Refused
from ..domain.lookup_code import code_number, lookup_code, read_code
from ..domain.petition_flow import MOVES, Condition
from ..domain.petition_kinds import SECRET
from ..domain.petition_secrecy import NOBODY
from ..domain.record import type_of
from ..domain.records.petition import STATES, Petition
from ..domain.records.petitioner import Petitioner
from ..store.work import Work
from . import petition_deadlines, records, rules, secrecy
from .context import Context
from .law import Law
from .petition_law import petition_law

NO_CODE = "“{text}” không phải mã hồ sơ, hoặc gõ sai một chữ. Xem lại mã trên giấy biên nhận."
NOT_HERE = "Không có đơn nào mang mã {code}. Xem lại mã trên giấy biên nhận."
SEALED = "Ghi nơi cất bì niêm phong đựng đơn giấy, ví dụ “Két Văn phòng, bì số 3”"
TELLS = "Trích yếu không ghi tên người gửi đơn; tên đã có ở phần người gửi"


def take_in(
    context: Context,
    petition: Petition,
    people: Sequence[Petitioner] = (),
    representatives: Collection[int] = (),
    *,
    vouched: bool = False,
) -> Petition:
    """Register a letter with who sent it, give it its code and its deadlines.

    `people` are new or already known petitioners, `representatives` places in that list. A denunciation has
    none; where a name may stand in its texts, `vouched` says that somebody looked and saw no denouncer.
    Raises Invalid by field.
    """
    known = rules.law(context)
    with context.store.write() as work:
        return take_in_work(context, work, known, petition, people, representatives, vouched)


def take_in_work(
    context: Context,
    work: Work,
    known: Law,
    petition: Petition,
    people: Sequence[Petitioner] = (),
    representatives: Collection[int] = (),
    vouched: bool = False,
) -> Petition:
    """The same inside a transaction that is already open."""
    context.user.must_edit("petition")
    received = petition.received_on or context.today
    dated = replace(petition, received_on=received, code=_next_code(work, received.year))
    counted = replace(dated, people=dated.people or len(people) or None)
    _must_be_whole(counted, people, representatives)
    sent = _linked(context, work, counted, people, representatives)
    return keep_in(context, work, known, sent, vouched)


def change(
    context: Context,
    id: str,
    people: Sequence[Petitioner] | None = None,
    representatives: Collection[int] = (),
    /,
    *,
    vouched: bool = False,
    **fields: Any,
) -> Petition:
    """Correct what was registered; with `people` also who sent the letter. Deadlines follow the facts."""
    known = rules.law(context)
    with context.store.write() as work:
        before = work.get(Petition, id)
        if fields.get("kind", before.kind) == SECRET != before.kind:
            raise Refused(secrecy.BECOMES)
        changed = replace(before, **fields)
        if people is not None:
            _must_be_whole(changed, people, representatives)
            changed = _linked(context, work, changed, people, representatives)
        return keep_in(context, work, known, changed, vouched)


def classify(context: Context, id: str, *, vouched: bool = False, **fields: Any) -> Petition:
    """Note kind, conditions and competence; the letter counts as examined once it was only received.

    `lacking` may be given as ids of conditions; with any of them the letter is not eligible.
    """
    given = dict(fields)
    if "lacking" in given:
        lacking = given["lacking"]
        ids = lacking.split() if isinstance(lacking, str) else list(lacking)
        given |= {"lacking": " ".join(ids), "eligibility": "not_met" if ids else "met"}
    known = rules.law(context)
    with context.store.write() as work:
        before = work.get(Petition, id)
        if given.get("kind", before.kind) == SECRET != before.kind:
            raise Refused(secrecy.BECOMES)
        state = "examined" if before.state == "received" else before.state
        return keep_in(context, work, known, replace(before, **given, state=state), vouched)


def keep_in(context: Context, work: Work, known: Law, petition: Petition, vouched: bool = False) -> Petition:
    """Save a changed letter; what was vouched for stays so while the texts stay, deadlines follow."""
    _must_name_nobody(work, petition)
    looked = secrecy.looked_through(work, petition, vouched)
    saved = records.keep(context, work, looked)
    petition_deadlines.refit(context, work, known, saved)
    return saved


def move_in(context: Context, work: Work, petition: Petition, verb: str, **changes: Any) -> Petition:
    """One step along the states of a letter, with other changes."""
    state = flow.after(MOVES, petition.state, verb, STATES, f"Đơn {petition.code}")
    known = rules.law_in(work)
    return keep_in(context, work, known, replace(petition, state=state, **changes), vouched=False)


def conditions(petition: Petition) -> tuple[Condition, ...]:
    """What a letter of this kind must have, by the law of the day it was received."""
    assert petition.received_on is not None
    return petition_law().conditions_on(petition.kind, petition.received_on)


def representatives_words(petition: Petition) -> tuple[str, ...]:
    """What each text says about representatives of so many people; empty for few."""
    assert petition.received_on is not None
    return petition_law().representatives(petition.people or 1, petition.kind, petition.received_on)[1]


def by_code(context: Context, text: str) -> Petition:
    """The letter with the code a citizen shows; raises Refused for a mistyped or unknown one."""
    code = read_code(text)
    if not code:
        raise Refused(NO_CODE.format(text=text.strip()[:30]))
    found = records.find(context, Petition, code=code)
    if not found:
        raise Refused(NOT_HERE.format(code=code))
    return found[0]


def _linked(
    context: Context, work: Work, petition: Petition, people: Sequence[Petitioner], chosen: Collection[int]
) -> Petition:
    """The letter pointing at its people, each of them saved when new or changed."""
    if not people:
        return petition
    ids = [_known(context, work, person) for person in people]
    return replace(petition, petitioners=tuple(ids), representatives=tuple(ids[place] for place in chosen))


def _known(context: Context, work: Work, person: Petitioner) -> str:
    if person.id and work.look_up(Petitioner, person.id) == person:
        return person.id
    return records.keep(context, work, person).id


def _must_name_nobody(work: Work, petition: Petition) -> None:
    """The subject is read by people who may not know who sent the letter."""
    people = filter(None, (work.look_up(Petitioner, id) for id in petition.petitioners))
    if any(secrecy.names(petition.subject, one.full_name) for one in people if not one.is_organization):
        raise Invalid({"subject": TELLS})


def _must_be_whole(petition: Petition, people: Sequence[Petitioner], chosen: Collection[int]) -> None:
    """What a letter and its people must agree on, all problems at once."""
    problems = type_of(petition).check(petition) if petition.kind != SECRET else {}
    if petition.kind == SECRET:
        problems |= {"petitioners": NOBODY} if people else {}
        problems |= {} if petition.sealed_place else {"sealed_place": SEALED}
    else:
        problems |= _problems_with_people(petition, people, chosen)
    if problems:
        raise Invalid(problems)


def _problems_with_people(
    petition: Petition, people: Sequence[Petitioner], chosen: Collection[int]
) -> dict[str, str]:
    problems: dict[str, str] = {}
    if petition.people is not None and petition.people < len(people):
        problems["people"] = f"Đã ghi {len(people)} người gửi, số người đứng tên không ít hơn"
    if chosen and petition.received_on:
        count = petition.people or len(people)
        why = petition_law().representatives_problem(count, len(chosen), petition.kind, petition.received_on)
        problems |= {"representatives": why} if why else {}
    return problems


def _next_code(work: Work, year: int) -> str:
    """The code after the highest ever given in the year of receipt: a citizen may hold a deleted one's."""
    start = f"{year % 100:02d}-"
    given = work.column("petition", "code", deleted=True)
    codes = (code for _, code in given if code.startswith(start))
    return lookup_code(year, max(map(code_number, codes), default=0) + 1)
