"""Who the council is on a day: its unit, bodies, delegates, their posts, and how many there are."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from ..domain.errors import Refused
from ..domain.posts import Held, post_words
from ..domain.records.constituency import Constituency
from ..domain.records.membership import Membership
from ..domain.records.office import Office
from ..domain.records.organization import Organization
from ..domain.records.person import Person
from ..domain.records.term import Term
from ..domain.records.unit import KINDS, Unit
from ..domain.text import name_key
from ..store.work import Work
from .context import Context
from .founding import SetUp as SetUp
from .founding import set_up as set_up

NOT_SET_UP = "Chưa thiết lập đơn vị. Mở phần Thiết lập và chọn xã, phường của mình trước."
LAST = 1_000_000  # Where a place in a list was not given.


@dataclass(frozen=True)
class Council:
    """The office's own council: "Hội đồng nhân dân xã Gia Lộc", its unit and the term now running."""

    office: Office
    unit: Unit
    organization: Organization
    term: Term

    @property
    def short(self) -> str:
        """ "Hội đồng nhân dân xã"."""
        return f"Hội đồng nhân dân {KINDS[self.unit.kind]}"


@dataclass(frozen=True)
class Delegate:
    """A delegate in office on a day; `post` is "" for one without a further post."""

    person: Person
    membership: Membership
    group_name: str = ""
    post: str = ""
    constituency_name: str = ""


def council(context: Context) -> Council:
    """The council of this office; raises Refused before set-up."""
    with context.store.read() as work:
        return council_in(work)


def council_in(work: Work) -> Council:
    found = work.find(Office)
    if not found:
        raise Refused(NOT_SET_UP)
    own = found[0]
    unit, body = work.get(Unit, own.unit), work.get(Organization, own.council)
    return Council(own, unit, body, work.get(Term, own.term))


def organizations(context: Context, on: date) -> list[Organization]:
    """The bodies that exist on the day, in the office's order."""
    with context.store.read() as work:
        found = [body for body in work.find(Organization) if _exists(body, on)]
    return sorted(found, key=lambda body: LAST if body.order is None else body.order)


def delegates(context: Context, on: date) -> list[Delegate]:
    """The delegates in office on the day, by the office's order, then by given name."""
    with context.store.read() as work:
        return delegates_on(work, on)


def delegates_on(work: Work, on: date) -> list[Delegate]:
    own = council_in(work)
    bodies = {body.id: body for body in work.find(Organization)}
    places = {place.id: place.name for place in work.find(Constituency)}
    people = {person.id: person for person in work.find(Person)}
    held = _by_person(m for m in work.find(Membership) if holds(m, on))
    found = [
        _delegate(people[id], mine, own, bodies, places)
        for id, mine in held.items()
        if id in people and _seat(mine, own)
    ]
    return sorted(found, key=_place_in_list)


def delegate_counts(context: Context, on: date) -> tuple[int, int]:
    """(delegates elected for the term of the day, delegates in office on the day)."""
    with context.store.read() as work:
        return delegate_counts_on(work, on)


def delegate_counts_on(work: Work, on: date) -> tuple[int, int]:
    own = council_in(work)
    members = work.find(Membership, organization=own.organization.id, role="delegate")
    in_office = {m.person for m in members if holds(m, on)}
    return term_on(work, own, on).elected_total or 0, len(in_office)


def term_on(work: Work, own: Council, on: date) -> Term:
    """The council's term that holds on the day; the one now running where none is entered for it."""
    terms = work.find(Term, council=own.organization.id)
    covering = [t for t in terms if t.starts_on and t.starts_on <= on and (not t.ends_on or on <= t.ends_on)]
    return max(covering, key=lambda t: t.starts_on or date.min, default=own.term)


def post_of(context: Context, person_id: str, on: date) -> str:
    """ "Chủ tịch Hội đồng nhân dân xã": the post on the day, else delegate, else what the person does."""
    with context.store.read() as work:
        own = council_in(work)
        held = [m for m in work.find(Membership, person=person_id) if holds(m, on)]
        bodies = {body.id: body for body in work.find(Organization)}
        person = work.look_up(Person, person_id)
    if words := _post(held, own, bodies):
        return words
    if _seat(held, own):
        return f"Đại biểu {own.short}"
    return person.position if person else ""


def chair_on(work: Work, on: date) -> str:
    """Id of the Chủ tịch of the council on the day, "" when the post is vacant."""
    own = council_in(work)
    bodies = {body.id for body in work.find(Organization, kind="standing")} | {own.organization.id}
    chairs = [
        m.person for m in work.find(Membership, role="chair") if m.organization in bodies and holds(m, on)
    ]
    return chairs[-1] if chairs else ""


def holds(membership: Membership, on: date) -> bool:
    """Whether the membership is in force; `ends_on` is the first day without it."""
    begun = membership.starts_on is not None and membership.starts_on <= on
    return begun and (membership.ends_on is None or on < membership.ends_on)


def _exists(body: Organization, on: date) -> bool:
    return (body.valid_from or date.min) <= on <= (body.valid_to or date.max)


def _by_person(memberships: Iterable[Membership]) -> dict[str, list[Membership]]:
    found: dict[str, list[Membership]] = {}
    for membership in memberships:
        found.setdefault(membership.person, []).append(membership)
    return found


def _seat(held: Sequence[Membership], own: Council) -> Membership | None:
    """The membership that makes the person a delegate of this council."""
    return next((m for m in held if m.role == "delegate" and m.organization == own.organization.id), None)


def _delegate(
    person: Person,
    held: Sequence[Membership],
    own: Council,
    bodies: dict[str, Organization],
    places: dict[str, str],
) -> Delegate:
    seat = _seat(held, own) or Membership()
    groups = (bodies[m.organization] for m in held if m.organization in bodies)
    group = next((body.name for body in groups if body.kind == "delegate_group"), "")
    return Delegate(person, seat, group, _post(held, own, bodies), places.get(seat.constituency, ""))


def _post(held: Sequence[Membership], own: Council, bodies: dict[str, Organization]) -> str:
    known = ((m, bodies[m.organization]) for m in held if m.organization in bodies)
    return post_words((Held(body.kind, _named(body, own), m.role, m.post) for m, body in known), own.short)


def _named(body: Organization, own: Council) -> str:
    """A body without the commune's name, as it stands after a person: "Ủy ban nhân dân xã"."""
    return body.name.replace(own.unit.called(), KINDS[own.unit.kind])


def _place_in_list(delegate: Delegate) -> tuple[int, bytes]:
    order = delegate.membership.order
    return (LAST if order is None else order, name_key(delegate.person.full_name))
