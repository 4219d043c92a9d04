"""Seats of delegates taken in from a table: membership of the council, constituency, group and posts."""

import re
from collections.abc import Mapping
from dataclasses import replace

from ..domain.records.constituency import Constituency
from ..domain.records.membership import Membership
from ..domain.records.organization import Organization
from ..domain.text import fold
from ..store.work import Work
from . import records
from .context import Context
from .council import council_in, holds

# What stands in the column of posts in the council, folded, to the kind of body and the role; first fit wins.
POSTS = (
    (r"pho chu tich", "standing", "vice_chair"),
    (r"chu tich", "standing", "chair"),
    (r"uy vien thuong truc", "standing", "member"),
    (r"pho (?:truong )?ban", "committee", "deputy_head"),
    (r"truong ban", "committee", "head"),
    (r"uy vien (?:cua )?ban|thanh vien ban", "committee", "member"),
    (r"to pho", "delegate_group", "group_deputy"),
    (r"to truong", "delegate_group", "group_head"),
)
# The words that tell the Ban apart however they are shortened.
BANS = {"kinh te": "kinh te", "kt": "kinh te", "van hoa": "van hoa", "vh": "van hoa", "phap che": "phap che"}


class Seats:
    """Gives people their seats in one transaction and remembers what it made on the way."""

    def __init__(self, context: Context, work: Work) -> None:
        self.work = work
        self._context = context
        self._own = council_in(work)
        self._bodies = work.find(Organization)
        self._places = work.find(Constituency, term=self._own.term.id)
        self._next = 1 + max((m.order or 0 for m in self._of_council()), default=0)

    def give(self, person: str, values: Mapping[str, str]) -> bool:
        """What the row says of the person's seat and is not there yet; whether anything was written."""
        held = [m for m in self.work.find(Membership, person=person) if self._now(m)]
        wanted = [*self._posts(values), *self._group(values)]
        made: list[Membership] = []
        for one in wanted:
            if not any(_alike(one, other) for other in [*held, *made]):
                made.append(one)
        for one in made:
            self._keep(replace(one, person=person))
        return self._seat(person, values, held) or bool(made)

    def _seat(self, person: str, values: Mapping[str, str], held: list[Membership]) -> bool:
        place = self._constituency(values.get("constituency", ""))
        full_time = fold(values.get("full_time", "")) in ("x", "co", "chuyen trach")
        mine = next((m for m in held if m.role == "delegate" and self._in_council(m)), None)
        if mine is None:
            seat = self._new(self._own.organization.id, "delegate", constituency=place, full_time=full_time)
            self._keep(replace(seat, person=person, order=self._next))
            self._next += 1
            return True
        better = replace(mine, constituency=mine.constituency or place, full_time=mine.full_time or full_time)
        return better != mine and bool(self._keep(better))

    def _group(self, values: Mapping[str, str]) -> list[Membership]:
        words = values.get("group", "")
        if not words:
            return []
        groups = [body for body in self._bodies if body.kind == "delegate_group"]
        found = next((body for body in groups if _same_label(body.name, words)), None)
        if found is None:
            found = records.keep(self._context, self.work, self._new_group(_label("Tổ đại biểu", words)))
            self._bodies.append(found)
        return [self._new(found.id, "group_member")]

    def _posts(self, values: Mapping[str, str]) -> list[Membership]:
        """ "Trưởng Ban KT-NS; Ủy viên Thường trực" as memberships; words not understood stay as a post."""
        parts = [part.strip() for part in re.split(r"[;,\n]", values.get("council_post", "")) if part.strip()]
        parts = [part for part in parts if fold(part) not in ("dai bieu", "dai bieu hdnd")]
        return [self._post(part, values) for part in parts]

    def _post(self, words: str, values: Mapping[str, str]) -> Membership:
        fitting = ((kind, role) for shape, kind, role in POSTS if re.search(shape, fold(words)))
        kind, role = next(fitting, ("", ""))
        body = self._body(kind, words, values)
        if body is None:
            return self._new(self._own.organization.id, "other", post=words)
        return self._new(body.id, role)

    def _body(self, kind: str, words: str, values: Mapping[str, str]) -> Organization | None:
        bodies = [body for body in self._bodies if body.kind == kind]
        if kind == "committee":
            wanted = next(
                (known for short, known in BANS.items() if re.search(rf"\b{short}\b", fold(words))), ""
            )
            bodies = [body for body in bodies if wanted and wanted in fold(body.name) and not body.valid_to]
        if kind == "delegate_group":
            bodies = [body for body in bodies if _same_label(body.name, values.get("group", ""))]
        return bodies[0] if bodies else None

    def _constituency(self, words: str) -> str:
        if not words:
            return ""
        found = next((place for place in self._places if _same_label(place.name, words)), None)
        if found is None:
            new = Constituency(term=self._own.term.id, name=_label("Đơn vị bầu cử", words))
            found = records.keep(self._context, self.work, new)
            self._places.append(found)
        return found.id

    def _new(self, organization: str, role: str, **given: object) -> Membership:
        term = self._own.term
        seat = Membership(organization=organization, role=role, term=term.id, starts_on=term.starts_on)
        return replace(seat, **given)  # type: ignore[arg-type]  # Names and values are ours, just above.

    def _new_group(self, name: str) -> Organization:
        own = self._own
        order = 1 + max((body.order or 0 for body in self._bodies), default=0)
        return Organization(
            kind="delegate_group", name=name, parent=own.organization.id, unit=own.unit.id, order=order
        )

    def _of_council(self) -> list[Membership]:
        return self.work.find(Membership, organization=self._own.organization.id, role="delegate")

    def _in_council(self, membership: Membership) -> bool:
        return membership.organization == self._own.organization.id

    def _now(self, membership: Membership) -> bool:
        """In force today or, in a term that is still to begin, from its first day."""
        first = self._own.term.starts_on
        return holds(membership, self._context.today) or bool(first and holds(membership, first))

    def _keep(self, membership: Membership) -> Membership:
        return records.keep(self._context, self.work, membership)


def _alike(one: Membership, other: Membership) -> bool:
    """Whether the second makes the first needless; who heads a group is in it."""
    same_post = (one.role, one.post) == (other.role, other.post) or one.role == "group_member"
    return one.organization == other.organization and same_post


def _same_label(name: str, words: str) -> bool:
    """ "Đơn vị bầu cử số 2", "Số 2", "02" and "2" are one; without a number the words must agree."""
    mine, theirs = re.findall(r"\d+", name), re.findall(r"\d+", words)
    if mine and theirs:
        return int(mine[-1]) == int(theirs[-1])
    return not theirs and fold(name).endswith(fold(words).strip())


def _label(usual: str, words: str) -> str:
    """A bare number becomes "Đơn vị bầu cử số 2"; other words stay as they were written."""
    number = re.fullmatch(r"(?:số\s*)?0*(\d+)", words.strip(), re.IGNORECASE)
    return f"{usual} số {number[1]}" if number else words
