"""Records of kinds this version does not know, joined like all others and kept as they came."""

from collections.abc import Iterable, Sequence

from .joins import Rules
from .pen import Pen
from .wire import Coming, Held

PART = 500
_HELD = "record, owner, version, hash, gone, origin, changed, version, hash"
_PUT = (
    "INSERT INTO parked (record, kind, owner, version, hash, gone, content, changed, origin)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (record) DO UPDATE SET owner = excluded.owner,"
    " version = excluded.version, hash = excluded.hash, gone = excluded.gone, content = excluded.content,"
    " changed = excluded.changed, origin = excluded.origin"
)


class Table:
    """The parked records of one kind."""

    def __init__(self, pen: Pen, kind: str) -> None:
        self._pen, self._kind = pen, kind

    def held(self, ids: Sequence[str]) -> dict[str, Held]:
        found: dict[str, Held] = {}
        for start in range(0, len(ids), PART):
            part = ids[start : start + PART]
            rows = self._pen.execute(
                f"SELECT {_HELD} FROM parked WHERE record IN ({', '.join('?' * len(part))})", part
            )
            found |= {row[0]: Held(*row) for row in rows.fetchall()}
        return found

    def content(self, here: Held) -> bytes:
        row = self._pen.execute("SELECT content FROM parked WHERE record = ?", (here.id,)).fetchone()
        return str(row[0]).encode()

    def problem(self, line: Coming) -> str:
        return ""

    def put(self, winners: Iterable[Coming], rules: Rules) -> None:
        rows = [
            (
                w.id,
                w.kind,
                w.owner,
                w.version,
                w.hash,
                w.gone,
                w.line().content.decode(),
                rules.change,
                rules.instance,
            )
            for w in winners
        ]
        if rows:
            self._pen.executemany(_PUT, rows)

    def send_back(self, ids: Sequence[str], rules: Rules) -> None:
        statement = "UPDATE parked SET changed = ?, origin = '' WHERE record = ?"
        if ids:
            self._pen.executemany(statement, [(rules.change, id) for id in ids])

    def held_by(self, instance: str, ids: Sequence[str]) -> None:
        if ids:
            statement = "UPDATE parked SET origin = ? WHERE record = ?"
            self._pen.executemany(statement, [(instance, id) for id in ids])
