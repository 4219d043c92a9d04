"""The council of a session as it was on the day: its unit, its people and their posts."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date

from ..domain.posts import Held, post_words
from ..domain.records.constituency import Constituency
from ..domain.records.membership import Membership
from ..domain.records.office import Office
from ..domain.records.organization import Organization
from ..domain.records.person import HONORIFICS, Person
from ..domain.records.term import Term
from ..domain.records.unit import KINDS as UNIT_KINDS
from ..domain.records.unit import Unit
from ..domain.story import Council, Human
from ..domain.text import name_key
from ..store.work import Work
from .council import holds


def unit_of(work: Work, term: Term, office: Office | None) -> Unit | None:
    """The unit of the term's own council, else the office's."""
    body = work.get(Organization, term.council)
    return work.look_up(Unit, body.unit) or (work.look_up(Unit, office.unit) if office else None)


def council_of(work: Work, term: Term, office: Office | None, unit: Unit | None, on: date) -> Council:
    """The council of the term, under the name and the unit of its own time."""
    body = work.get(Organization, term.council)
    above = work.look_up(Unit, unit.parent) if unit and stands(unit, on) else None
    own_place = office.place_name if office and unit and office.unit == unit.id else ""
    return Council(
        name=body.name,
        unit_kind=UNIT_KINDS.get(unit.kind, "") if unit else "",
        unit_name=unit.name if unit else "",
        superior=above.called() if above else "",
        place=own_place or (unit.name if unit else ""),
        term=term.number,
        years=f"{term.first_year} - {term.last_year}",
    )


def held_on(work: Work, on: date) -> list[Membership]:
    """The memberships in force on the day."""
    return [one for one in work.find(Membership) if holds(one, on)]


def people_of(
    work: Work, held: Iterable[Membership], organizations: Mapping[str, Organization], council: Council
) -> dict[str, Human]:
    """Everybody in the office's book, named by what they are on the day."""
    by_person: dict[str, list[Membership]] = defaultdict(list)
    for one in held:
        by_person[one.person].append(one)
    districts = {one.id: one.name for one in work.find(Constituency)}
    return {
        person.id: _human(person, by_person[person.id], organizations, districts, council)
        for person in work.find(Person)
    }


def _human(
    person: Person,
    held: list[Membership],
    organizations: Mapping[str, Organization],
    districts: Mapping[str, str],
    council: Council,
) -> Human:
    known = [(one, organizations[one.organization]) for one in held if one.organization in organizations]
    posts = [Held(body.kind, council.without_place(body.name), one.role, one.post) for one, body in known]
    group = next((body.name for _, body in known if body.kind == "delegate_group"), "")
    seat = next((one for one, body in known if one.role == "delegate" and body.kind == "council"), None)
    return Human(
        id=person.id,
        name=person.full_name,
        honorific=HONORIFICS.get(person.honorific, ""),
        post=post_words(posts, council.short) or ("" if seat else _occupation(person)),
        group=group,
        constituency=districts.get(seat.constituency, "") if seat else "",
        delegate=seat is not None,
    )


def _occupation(person: Person) -> str:
    return ", ".join(word for word in (person.position, person.workplace) if word)


def delegates_of(work: Work, held: Iterable[Membership], term: Term) -> tuple[str, ...]:
    """The delegates in office, in the order of the list, then by name."""
    seats = [one for one in held if one.role == "delegate" and one.organization == term.council]
    mine = [one for one in seats if one.term in ("", term.id)]
    names = {person.id: person.full_name for person in work.find(Person)}
    listed = sorted(
        mine, key=lambda one: (one.order is None, one.order or 0, name_key(names.get(one.person, "")))
    )
    return tuple(dict.fromkeys(one.person for one in listed))


def holder_of(
    held: Iterable[Membership], organizations: Mapping[str, Organization], term: Term, role: str
) -> str:
    """Who holds the post in the council or in its standing body."""
    for one in held:
        body = organizations.get(one.organization)
        mine = body is not None and (body.id == term.council or body.parent == term.council)
        if body and mine and body.kind in ("council", "standing") and one.role == role:
            return one.person
    return ""


def stands(unit: Unit, on: date) -> bool:
    """Whether the unit is on the day what it is now; before that it stood under another level."""
    return unit.valid_from is None or unit.valid_from <= on
