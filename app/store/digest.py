"""The digest of the state of each owner's records: a sum that does not depend on their order."""

from .pen import Pen

MODULUS = 1 << 256
_KEEP = (
    "INSERT INTO digest (owner, records, sum) VALUES (?, ?, ?)"
    " ON CONFLICT (owner) DO UPDATE SET records = excluded.records, sum = excluded.sum"
)


class Counts:
    """Changes to digests, gathered within a transaction and written once by `keep`."""

    def __init__(self, pen: Pen) -> None:
        self._pen = pen
        self._changes: dict[str, list[int]] = {}

    def change(self, owner: str, former: int | None, now: int) -> None:
        """One record has another version, or is new; the numbers are `wire.share`."""
        found = self._changes.setdefault(owner, [0, 0])
        found[0] += former is None
        found[1] += now - (former or 0)

    def remove(self, owner: str, former: int) -> None:
        """One record is another owner's now, or is about to be counted anew."""
        found = self._changes.setdefault(owner, [0, 0])
        found[0] -= 1
        found[1] -= former

    def keep(self) -> None:
        for owner, (records, change) in self._changes.items():
            held, total = of_owner(self._pen, owner)
            now = (int(total, 16) + change) % MODULUS
            self._pen.execute(_KEEP, (owner, held + records, f"{now:064x}"))
        self._changes.clear()


def of_owner(pen: Pen, owner: str) -> tuple[int, str]:
    """How many records, tombstones among them, and their sum as 64 hex digits."""
    row = pen.execute("SELECT records, sum FROM digest WHERE owner = ?", (owner,)).fetchone()
    return (row[0], row[1]) if row else (0, f"{0:064x}")
