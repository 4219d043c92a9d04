"""One table of records as a bundle is joined to it: what is here, what comes in, what goes back."""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from ..domain.fields import BadValue
from .joins import Rules
from .pen import Pen
from .wire import GONE, Coming, Held, Wire, encode, hash_of

PART = 500
_HELD = "id, owner, version, content_hash, gone, origin, changed, counted, content_hash"
_ENVELOPE = ("id", "owner", "version", "changed", "content_hash", "gone", "origin", "counted")
_KEEP_UNKNOWN = (
    "INSERT INTO unknown_fields (record, content) VALUES (?, ?)"
    " ON CONFLICT (record) DO UPDATE SET content = excluded.content"
)


class Table:
    """The records of one kind. Fields that do not travel are never touched."""

    def __init__(self, pen: Pen, wire: Wire) -> None:
        self._pen, self._wire = pen, wire
        self._rows: dict[tuple[str, int, str], tuple[list[Any], dict[str, Any]]] = {}

    def held(self, ids: Sequence[str]) -> dict[str, Held]:
        """What is here of the given records; where a version was not counted yet its hash is taken now."""
        found: dict[str, Held] = {}
        for start in range(0, len(ids), PART):
            part = ids[start : start + PART]
            places = ", ".join("?" * len(part))
            rows = self._pen.execute(f'SELECT {_HELD} FROM "{self._wire.kind}" WHERE id IN ({places})', part)
            found |= {row[0]: Held(*row) for row in rows.fetchall()}
        fresh = {id: here for id, here in found.items() if here.counted != here.version}
        return found | {id: here._replace(hash=hash_of(self.content(here))) for id, here in fresh.items()}

    def content(self, here: Held) -> bytes:
        """Canonical JSON of the version that is here, as it would leave."""
        if here.gone:
            return GONE
        names = "".join(f', "{name}"' for name in self._wire.names)
        row = self._pen.execute(
            f'SELECT id{names} FROM "{self._wire.kind}" WHERE id = ?', (here.id,)
        ).fetchone()
        unknown = self._pen.execute(
            "SELECT content FROM unknown_fields WHERE record = ?", (here.id,)
        ).fetchone()
        return self._wire.content(row[1:], unknown[0] if unknown else "")

    def problem(self, line: Coming) -> str:
        """Why the line cannot be a record of this kind, or "" once it is ready to be put."""
        if line.gone:
            return ""
        try:
            self._rows[line.id, line.version, line.hash] = self._wire.row(line.content)
        except BadValue as wrong:
            return str(wrong)
        return ""

    def put(self, winners: Iterable[Coming], rules: Rules) -> None:
        """Write the versions that stand over those that are here."""
        living, buried, unknown, bare = [], [], [], []
        for line in winners:
            envelope = (
                *(line.id, line.owner, line.version, rules.change, line.hash, line.gone),
                *(rules.instance, line.version),
            )
            if line.gone:
                buried.append((*envelope, *self._wire.empty_keys))
                bare.append((line.id,))
                continue
            values, more = self._rows.pop((line.id, line.version, line.hash))
            living.append((*envelope, *values))
            if more:
                unknown.append((line.id, encode(more).decode()))
            else:
                bare.append((line.id,))
        kind = self._wire.kind
        if living:
            self._pen.executemany(_upsert(kind, self._wire.columns), living)
        if buried:
            self._pen.executemany(_upsert(kind, self._wire.key_columns, len(_ENVELOPE)), buried)
        self._keep_unknown(unknown, bare)

    def _keep_unknown(self, unknown: Sequence[tuple[str, str]], bare: Sequence[tuple[str]]) -> None:
        """What a newer version emptied is not kept for it either."""
        if bare and self._pen.execute("SELECT 1 FROM unknown_fields LIMIT 1").fetchone():
            self._pen.executemany("DELETE FROM unknown_fields WHERE record = ?", bare)
        if unknown:
            self._pen.executemany(_KEEP_UNKNOWN, unknown)

    def send_back(self, ids: Sequence[str], rules: Rules) -> None:
        """Let the next bundle bring the versions that stand to the one who sent lesser ones."""
        origin = "CASE WHEN origin = ? THEN '' ELSE origin END"
        statement = f'UPDATE "{self._wire.kind}" SET changed = ?, origin = {origin} WHERE id = ?'
        if ids:
            self._pen.executemany(statement, [(rules.change, rules.instance, id) for id in ids])

    def held_by(self, instance: str, ids: Sequence[str]) -> None:
        """The instance holds these versions as they are: it need not get them back."""
        if ids:
            statement = f'UPDATE "{self._wire.kind}" SET origin = ? WHERE id = ?'
            self._pen.executemany(statement, [(instance, id) for id in ids])


@cache
def _upsert(kind: str, columns: tuple[str, ...], changed: int | None = None) -> str:
    """Adds a row of the envelope and `columns`, or sets them; with `changed` only so many of them are set."""
    names = [f'"{name}"' for name in (*_ENVELOPE, *columns)]
    sets = ", ".join(f"{name} = excluded.{name}" for name in names[1:changed])
    places = ", ".join("?" * len(names))
    return (
        f'INSERT INTO "{kind}" ({", ".join(names)}) VALUES ({places}) ON CONFLICT (id) DO UPDATE SET {sets}'
    )
