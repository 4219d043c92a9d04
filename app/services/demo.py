"""The demo commune: a real place with invented people, played through the same services a clerk uses."""

import tomllib
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from functools import cache
from typing import Any

from ..domain.errors import Refused
from ..domain.records.area import Area
from ..domain.records.constituency import Constituency
from ..domain.records.membership import Membership
from ..domain.records.office import Office
from ..domain.records.organization import Organization
from ..domain.records.person import Person
from ..paths import resource
from . import council, demo_years, records
from .context import Context, office
from .demo_cast import Cast, Clock
from .demo_contacts import play_contacts
from .demo_petitions import play_petitions
from .demo_play import play

OTHER_OFFICE = (
    "Thư mục này đã có dữ liệu của một đơn vị nên không tạo xã mẫu ở đây. Chọn thư mục khác bằng --data."
)
LISTED = {"committee": 2, "delegate_group": 3}


def make(context: Context, years: int = 0) -> bool:
    """Fill an empty data folder with the demo commune, and `years` earlier years of records for tests.

    False when the demo commune is there already; raises Refused where another office's data lies.
    """
    if (own := office(context)) is not None:
        if own.place_name == "Gia Lộc" and records.find(context, Person, full_name=_people()[0][0]):
            return False
        raise Refused(OTHER_OFFICE)
    clock = Clock(datetime(2026, 3, 15, 8, 0))
    acting = Context(context.store, context.folder, context.files, context.user, clock)
    _found(acting)
    cast = _seat(acting)
    for session in _file()["session"]:
        play(acting, clock, cast, session)
    play_contacts(acting, clock, cast)
    play_petitions(acting, clock, cast)
    if years:
        demo_years.make(acting, clock, years)
    return True


@cache
def _file() -> Mapping[str, Any]:
    with resource("demo/gia_loc.toml").open("rb") as file:
        return tomllib.load(file)


def _people() -> list[list[Any]]:
    found: list[list[Any]] = _file()["people"]["delegates"]
    return found


def _found(context: Context) -> None:
    given = _file()["office"]
    own = council.set_up(
        context,
        council.SetUp(
            code=given["code"],
            term_number=given["term"],
            first_year=given["first_year"],
            last_year=given["last_year"],
            starts_on=given["starts_on"],
            ends_on=given["ends_on"],
            elected_total=given["total"],
            account=given["account"],
            account_position=given["account_position"],
            groups=given["groups"],
            constituencies=given["constituencies"],
            usual_place=given["place"],
        ),
    )
    with context.store.write() as work:
        for name in given["areas"]:
            records.keep(context, work, Area(kind="thon", name=name, unit=own.unit))


def _seat(context: Context) -> Cast:
    """The delegates with their Tổ and posts, and the others who speak; gives people and bodies by name."""
    bodies, people = _bodies(context), {}
    places = records.find(context, Constituency)
    with context.store.write() as work:
        council_body, term = work.find(Office)[0].council, work.find(Office)[0].term

        def member(person: str, body: str, role: str, order: int | None = None, place: str = "") -> None:
            since = _file()["office"]["starts_on"]
            held = Membership(person=person, organization=body, role=role, starts_on=since, term=term)
            records.keep(context, work, replace(held, order=order, constituency=place))

        for order, (name, honorific, birth, position, group, place, post) in enumerate(_people(), start=1):
            person = Person(full_name=name, honorific=honorific, birth=birth, position=position)
            people[name] = records.keep(context, work, person).id
            member(people[name], council_body, "delegate", order, places[place - 1].id)
            member(people[name], bodies[f"delegate_group{group}"], "group_member")
            if post:
                member(people[name], bodies[post.split(":")[0]], post.split(":")[1])
        for name, honorific, position, body in _file()["people"]["others"]:
            person = Person(full_name=name, honorific=honorific, position=position)
            people[name] = records.keep(context, work, person).id
            if body in bodies:
                member(people[name], bodies[body], "manager")
    return Cast(people, bodies, _file()["people"]["guests"])


def _bodies(context: Context) -> dict[str, str]:
    """Ids of the bodies by kind, by kind and number where there are several, and by name."""
    found: dict[str, str] = {}
    for kind_of in records.find(context, Organization):
        number = sum(key.startswith(kind_of.kind) for key in found) + 1
        found[kind_of.kind if kind_of.kind not in LISTED else f"{kind_of.kind}{number}"] = kind_of.id
        found[kind_of.name] = kind_of.id
    return found
