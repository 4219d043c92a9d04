"""What a superior asks over all communes at once, counted by the database and by owner."""

import json
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from .pen import Pen
from .statements import kept
from .station_log import TAKEN, WAITING

PART = 500


class Measure(NamedTuple):
    """Living records of a kind by the value of a column.

    `day` is the column a period is measured by, "" for none; `only` keeps records whose column has one of the
    values; `through` names the kind the column points to, whose names are counted instead of its ids.
    """

    kind: str
    column: str
    day: str = ""
    only: tuple[str, tuple[str, ...]] = ("", ())
    through: str = ""


class Period(NamedTuple):
    """Days from the first to the last; None for no limit."""

    first: date | None = None
    last: date | None = None


def counted(pen: Pen, measure: Measure, period: Period) -> dict[tuple[str, str], int]:
    """How many records each owner has of each value."""
    where, values = _where(measure, period)
    value = _value(measure)
    asked = (
        f"SELECT r.owner, {value}, count(*) FROM {_tables(measure)} WHERE {where} GROUP BY r.owner, {value}"
    )
    return {(owner, word): number for owner, word, number in pen.execute(asked, values).fetchall()}


def behind(
    pen: Pen, measure: Measure, period: Period, owners: Sequence[str], value: str | None, most: int
) -> list[str]:
    """Ids of the records a number was counted from, newest first; every value where None is given."""
    found: list[str] = []
    for start in range(0, len(owners), PART):
        part = owners[start : start + PART]
        where, values = _where(measure, period)
        where += f" AND r.owner IN ({', '.join('?' * len(part))})"
        values += part
        if value is not None:
            where, values = f"{where} AND {_value(measure)} = ?", [*values, value]
        asked = f"SELECT r.id FROM {_tables(measure)} WHERE {where} ORDER BY r.changed DESC LIMIT {most:d}"
        found += [row[0] for row in pen.execute(asked, values).fetchall()]
    return found[:most]


def _tables(measure: Measure) -> str:
    if not measure.through:
        return f'"{measure.kind}" r'
    return f'"{measure.kind}" r LEFT JOIN "{measure.through}" w ON w.id = r."{measure.column}"'


def _value(measure: Measure) -> str:
    return "coalesce(w.name, '')" if measure.through else f'r."{measure.column}"'


def _where(measure: Measure, period: Period) -> tuple[str, list[object]]:
    where = "NOT r.gone"
    values: list[object] = []
    column, wanted = measure.only
    if column:
        where, values = f'{where} AND r."{column}" IN ({", ".join("?" * len(wanted))})', list(wanted)
    if measure.day and period.first:
        where, values = f'{where} AND r."{measure.day}" >= ?', [*values, kept(period.first)]
    if measure.day and period.last:
        # A moment is greater than its day: the day after is the bound for both.
        last = date.fromordinal(period.last.toordinal() + 1)
        where, values = f'{where} AND r."{measure.day}" < ?', [*values, kept(last)]
    return where, values


class Last(NamedTuple):
    """The newest bundle of one station that was taken in."""

    hash: str
    at: str
    made_on: str
    differs: bool
    refused: int


def last_taken(pen: Pen) -> dict[str, Last]:
    """By the key of the station."""
    asked = (
        "SELECT a.peer, a.hash, a.at, a.made_on, a.differs, a.refusals FROM bundle_arrived a JOIN"
        " (SELECT peer, max(number) AS number FROM bundle_arrived WHERE state = ? GROUP BY peer) n"
        " ON n.number = a.number"
    )
    rows = pen.execute(asked, (TAKEN,)).fetchall()
    return {
        peer: Last(hash, str(at), made, bool(differs), refused.count("],[") + (refused != "[]"))
        for peer, hash, at, made, differs, refused in rows
    }


def waiting_bundles(pen: Pen) -> dict[str, int]:
    """How many bundles of each station wait for one that has not come."""
    asked = "SELECT peer, count(*) FROM bundle_arrived WHERE state = ? GROUP BY peer"
    return dict(pen.execute(asked, (WAITING,)).fetchall())


def ripe(pen: Pen) -> list[str]:
    """Files of bundles that waited for one which has come since, in the order they came."""
    asked = (
        "SELECT w.file FROM bundle_arrived w JOIN bundle_arrived b ON b.hash = w.base"
        " WHERE w.state = ? AND b.state = ? ORDER BY w.number"
    )
    return [row[0] for row in pen.execute(asked, (WAITING, TAKEN)).fetchall()]


def doubled(pen: Pen) -> set[str]:
    """Stations of which two copies speak: different bundles bear one number of the same incarnation."""
    asked = (
        "SELECT a.peer FROM bundle_arrived a JOIN peer p ON p.key = a.peer AND p.instance = a.instance"
        " GROUP BY a.peer, a.instance, a.their_number HAVING count(*) > 1"
    )
    return {row[0] for row in pen.execute(asked).fetchall()}


def conflicts(pen: Pen) -> dict[str, int]:
    """How many versions gave way unseen and wait for a person, by owner."""
    asked = "SELECT owner, count(*) FROM displaced WHERE conflict AND reviewed_at IS NULL GROUP BY owner"
    return dict(pen.execute(asked).fetchall())


def held(pen: Pen) -> dict[str, int]:
    """How many records of each owner are here, tombstones among them."""
    return {row[0]: row[1] for row in pen.execute("SELECT owner, records FROM digest").fetchall()}


class Double(NamedTuple):
    """A number given more than once in one book and year of one unit."""

    owner: str
    book: str
    period: str
    number: int
    ids: tuple[str, ...]


def doubled_numbers(pen: Pen) -> list[Double]:
    """Numbers papers share; two laptops of one office may both have given them."""
    asked = (
        "SELECT e.owner, coalesce(b.name, ''), e.period, e.number, e.id FROM number_entry e"
        " JOIN (SELECT owner, book, period, number FROM number_entry WHERE NOT gone"
        " GROUP BY owner, book, period, number HAVING count(*) > 1) d"
        " ON d.owner = e.owner AND d.book = e.book AND d.period = e.period AND d.number = e.number"
        " LEFT JOIN number_book b ON b.id = e.book WHERE NOT e.gone"
        " ORDER BY e.owner, e.book, e.period, e.number, e.id"
    )
    found: dict[tuple[str, str, str, int], list[str]] = {}
    for *key, id in pen.execute(asked).fetchall():
        found.setdefault((key[0], key[1], key[2], key[3]), []).append(id)
    return [Double(*key, tuple(ids)) for key, ids in found.items()]


class Step(NamedTuple):
    """A unit and those that took its records over, since a change."""

    unit: str
    successors: tuple[str, ...]
    changed: int


def successions(pen: Pen) -> list[Step]:
    """Every step from unit to unit, as the superior wrote it and as units themselves say."""
    asked = (
        "SELECT unit, successors, changed FROM succession WHERE NOT gone"
        " UNION ALL SELECT id, successors, changed FROM unit WHERE successors <> '[]' AND NOT gone"
    )
    rows = pen.execute(asked).fetchall()
    return [Step(unit, tuple(json.loads(names)), changed) for unit, names, changed in rows]


class Asked(NamedTuple):
    """One recommendation handed up, and how far the superior's answer is."""

    id: str
    owner: str
    step: str
    due_on: str


def handed_up(pen: Pen, levels: Sequence[str], states: Sequence[str]) -> list[Asked]:
    """Living recommendations of the given levels, with the newest reply to each, longest waiting first."""
    places, steps = ", ".join("?" * len(levels)), ", ".join("?" * len(states))
    asked = (
        "SELECT r.id, r.owner, s.step, s.due_on FROM recommendation r LEFT JOIN superior_reply s"
        " ON s.recommendation = r.id AND NOT s.gone WHERE NOT r.gone AND r.merged_into = ''"
        f" AND r.competence IN ({places}) AND r.state IN ({steps})"
        " ORDER BY r.received_on, r.id, s.dated, s.changed"
    )
    rows = pen.execute(asked, [*levels, *states]).fetchall()
    newest = {id: Asked(id, owner, step or "", str(due or "")) for id, owner, step, due in rows}
    return list(newest.values())
