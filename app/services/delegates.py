"""Delegates come and go: a person with a seat in one step, the posts they hold, the end of a mandate."""

from dataclasses import dataclass, replace
from datetime import date

from ..domain.errors import Invalid, Refused
from ..domain.record import Record, type_of
from ..domain.records.membership import ROLES, Membership
from ..domain.records.organization import Organization
from ..domain.records.person import Person
from ..domain.text import name_key
from ..store.work import Work
from . import records
from .context import Context
from .council import Council, Delegate, council_in, delegates_on, holds

OF_THE_COUNCIL = ("council", "standing", "committee", "delegate_group")
TOOK_PART = "{name} đã có trong kỳ họp nên không xóa được. Bấm Thôi nhiệm vụ nếu không còn là đại biểu."
NO_SEAT = "{name} không còn là đại biểu. Làm mới danh sách rồi chọn lại."


@dataclass(frozen=True)
class Post:
    """A membership in words: "Trưởng Ban" of "Ban Kinh tế - Ngân sách"; `person` and `body` are names."""

    membership: Membership
    words: str
    person: str
    body: str


def new_seat(context: Context) -> Membership:
    """A seat in the council of the office, from the beginning of its term, not yet anybody's."""
    with context.store.read() as work:
        own = council_in(work)
    return _seated(Membership(starts_on=own.term.starts_on), own)


def groups(context: Context) -> dict[str, str]:
    """The Tổ đại biểu: id → name."""
    with context.store.read() as work:
        found = work.find(Organization, kind="delegate_group")
    return {each.id: each.name for each in sorted(found, key=lambda each: each.order or 0)}


def add(context: Context, person: Person, seat: Membership, group: str = "") -> Person:
    """Store a new delegate: the person, the seat, the Tổ; raises Invalid with the problems of all of them."""
    with context.store.write() as work:
        seat = _seated(seat, council_in(work))
        _check(person, seat)
        saved = records.keep(context, work, person)
        seat = records.keep(context, work, replace(seat, person=saved.id))
        if group:
            records.keep(context, work, _in_group(seat, group))
        return saved


def remove(context: Context, person: Person) -> list[Record]:
    """Delete a delegate entered by mistake, seat and posts too; gives what was deleted.

    Refused when the person has already taken part in something: then the mandate is ended, not deleted.
    """
    with context.store.write() as work:
        current, held = work.get(Person, person.id), work.find(Membership, person=person.id)
        if any(kind != "membership" for kind, _ in work.referrers(current)):
            raise Refused(TOOK_PART.format(name=current.called()))
        gone = [*held, current]
        for each in gone:
            context.user.must_edit(type_of(each).name)
            work.delete(each, by=context.user.id, at=context.clock())
        return gone


def restore(context: Context, gone: list[Record]) -> None:
    """Undo `remove`."""
    with context.store.write() as work:
        for each in gone:
            records.keep(context, work, replace(each, version=each.version + 1))


def end(context: Context, person_id: str, on: date, reason: str) -> list[Membership]:
    """End the mandate from a day on, with every post in the council; gives the memberships as they were."""
    with context.store.write() as work:
        own = council_in(work)
        held = [m for m in work.find(Membership, person=person_id) if m.ends_on is None and _of(work, own, m)]
        if not any(m.role == "delegate" for m in held):
            raise Refused(NO_SEAT.format(name=work.get(Person, person_id).called()))
        for each in held:
            records.keep(context, work, replace(each, ends_on=on, end_reason=reason))
        return held


def resume(context: Context, before: list[Membership]) -> None:
    """Undo `end`."""
    with context.store.write() as work:
        for each in before:
            records.keep(context, work, replace(each, version=each.version + 1))


def former(context: Context, on: date) -> list[Delegate]:
    """Who was a delegate of the present term and is no longer, by given name."""
    with context.store.read() as work:
        own = council_in(work)
        seats = work.find(Membership, organization=own.organization.id, role="delegate")
        here = {each.person.id for each in delegates_on(work, on)}
        gone = [seat for seat in seats if seat.person not in here and not holds(seat, on)]
        last = {seat.person: seat for seat in gone if not seat.starts_on or seat.starts_on <= on}
        found = [Delegate(work.get(Person, id), seat) for id, seat in last.items()]
    return sorted(found, key=lambda each: name_key(each.person.full_name))


def posts(context: Context, **equals: str) -> list[Post]:
    """The memberships of a person (`person=`) or of a body (`organization=`): present ones first."""
    with context.store.read() as work:
        found = work.find(Membership, **equals)
        names = work.called([id for each in found for id in (each.person, each.organization)])
    said = [
        Post(m, m.post or ROLES.get(m.role, m.role), names.get(m.person, ""), names.get(m.organization, ""))
        for m in found
    ]
    return sorted(said, key=lambda post: (post.membership.ends_on is not None, _rank(post)))


def _rank(post: Post) -> tuple[int, bytes]:
    return list(ROLES).index(post.membership.role), name_key(post.person)


def _seated(seat: Membership, own: Council) -> Membership:
    return replace(seat, organization=own.organization.id, role="delegate", term=seat.term or own.term.id)


def _in_group(seat: Membership, group: str) -> Membership:
    return Membership(
        person=seat.person,
        organization=group,
        role="group_member",
        term=seat.term,
        starts_on=seat.starts_on,
        order=seat.order,
    )


def _check(person: Person, seat: Membership) -> None:
    problems = type_of(person).check(person) | type_of(seat).check(replace(seat, person="?"))
    if problems:
        raise Invalid(problems)


def _of(work: Work, own: Council, membership: Membership) -> bool:
    """Whether the membership is in the council or one of its own bodies."""
    body = work.look_up(Organization, membership.organization)
    return body is not None and (body.id == own.organization.id or body.kind in OF_THE_COUNCIL)
