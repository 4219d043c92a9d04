"""The demo's citizen reception and letters, taken in and handled through the services a clerk uses."""

import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache, partial
from typing import Any

from ..domain.records.area import Area
from ..domain.records.petition import Petition
from ..domain.records.petitioner import Petitioner
from ..domain.records.reception import Reception
from ..domain.records.reception_day import ReceptionDay
from ..paths import resource
from . import petition_follow_up as after
from . import petition_handling, petition_parts, petitions, reception, records
from .context import Context
from .demo_cast import Cast, Clock, Script

Event = tuple[date, Callable[[], object]]
_GIVEN = (
    "kind", "source", "subject", "content", "topic", "originals", "sealed_place", "competence",
    "sender_number", "received_on", "written_on",
)  # fmt: skip
_VISIT = ("kind", "subject", "content", "papers", "follow_up", "visitors", "same_content")
_STEPS: Mapping[str, Callable[..., object]] = {
    "accepted": after.accepted,
    "remind": after.remind,
    "result": after.receive_result,
    "tell": after.tell,
    "originals": after.return_originals,
    "assess": after.assess,
    "split": petition_handling.split_guidance,
}


def play_petitions(context: Context, clock: Clock, cast: Cast) -> None:
    """Everything in the order of its days, as it came to the office."""
    stage = _Stage(context, cast)
    events = [*stage.days(), *stage.visits(), *stage.letters()]
    for day, happens in sorted(events, key=lambda event: event[0]):
        clock.on(day)
        happens()


@cache
def _file() -> Mapping[str, Any]:
    with resource("demo/petitions.toml").open("rb") as file:
        return tomllib.load(file)


@dataclass
class _Stage:
    """What was made so far: people and visits by the words of the script, letters by their place in it."""

    context: Context
    cast: Cast
    people: dict[str, str] = field(default_factory=dict)
    places: dict[date, str] = field(default_factory=dict)
    handed: dict[str, str] = field(default_factory=dict)
    made: dict[int, str] = field(default_factory=dict)
    areas: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.areas = {area.name: area.id for area in records.find(self.context, Area)}

    def days(self) -> Iterator[Event]:
        for row in _file()["day"]:
            yield row["planned_on"], partial(self._plan, row)
            if "posted_on" in row:
                yield row["posted_on"], partial(self._post, row)

    def visits(self) -> Iterator[Event]:
        for row in _file()["visit"]:
            yield row["on"], partial(self._receive, row)

    def letters(self) -> Iterator[Event]:
        """A letter handed over at a visit is taken in on the day of the visit."""
        days = {row["letter"]: row["on"] for row in _file()["visit"] if "letter" in row}
        for place, row in enumerate(_file()["letter"], start=1):
            taken_on = row["received_on"] if "received_on" in row else days[row["key"]]
            yield taken_on, partial(self._take_in, place, row)
            for on, what, given in row["steps"]:
                yield on, partial(self._step, place, what, given)

    def _plan(self, row: Script) -> None:
        receivers = tuple(self.cast.people[name] for name in row["receivers"])
        given = {name: row[name] for name in ("starts_at", "ends_at", "content")}
        place = _file()["place"]["words"]
        made = reception.plan_day(self.context, ReceptionDay(receivers=receivers, place=place, **given))
        self.places[row["starts_at"].date()] = made.id

    def _post(self, row: Script) -> None:
        reception.post(self.context, [self.places[row["starts_at"].date()]])

    def _receive(self, row: Script) -> None:
        given = {name: row[name] for name in _VISIT if name in row}
        visit = Reception(received_on=row["on"], day=self.places[row["on"]], **given)
        person = self._person(row["person"]) if "person" in row else None
        made = reception.receive(
            self.context, replace(visit, receiver=self.cast.people[row["receiver"]]), person
        )
        if person is not None:
            self.people[row["person"]] = made.visitor
        if "statement" in row:
            reception.write_statement(self.context, made.id, row["statement"])
            reception.read_back(self.context, made.id)
        if "refusal" in row:
            reception.refuse(self.context, made.id, row["refusal"])
        if "letter" in row:
            self.handed[row["letter"]] = made.id

    def _take_in(self, place: int, row: Script) -> None:
        petition = self._petition(row)
        if "key" in row:
            made = reception.to_petition(self.context, self.handed[row["key"]], petition)
        else:
            named = row.get("people", [])
            made = petitions.take_in(self.context, petition, [self._person(name) for name in named])
            self.people |= dict(zip(named, made.petitioners, strict=True))
        if "speak" in row:
            made = self._represented(made, row)
        if "repeats" in row:
            petition_parts.mark_repeat(self.context, made.id, self.made[row["repeats"]])
        self.made[place] = made.id

    def _represented(self, made: Petition, row: Script) -> Petition:
        """A letter of many with those who speak for them, the first of whom came to the office."""
        people = [self._person(name) for name in row["speak"]]
        return petitions.change(self.context, made.id, people, range(len(people)))

    def _petition(self, row: Script) -> Petition:
        body = self.cast.bodies[row["to"]] if "to" in row else ""
        area = self.areas[row["area"]] if "area" in row else ""
        given = {name: row[name] for name in _GIVEN if name in row}
        return Petition(competent_body=body, area=area, sender_text=row.get("sender", ""), **given)

    def _person(self, name: str) -> Petitioner:
        """The one known from before, else who the script says."""
        if name in self.people:
            return records.get(self.context, Petitioner, self.people[name])
        given = _file()["people"][name]
        return Petitioner(**given | {"area": self.areas[given["area"]]})

    def _step(self, place: int, what: str, given: Script) -> None:
        id, day = self.made[place], self.context.today
        match what:
            case "classify":
                petitions.classify(self.context, id, **given)
            case "close":
                after.close(self.context, id)
            case "forward" | "file":
                petition_handling.handle(self.context, id, what, **given)
            case _:
                _STEPS[what](self.context, id, on=day, **given)
