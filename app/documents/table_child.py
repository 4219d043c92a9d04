"""A process that reads one workbook for us and writes its sheets as JSON lines.

The path comes on standard input, so that no list of processes shows the file's name. A file that makes this
process too large or too slow ends it, never the application.
"""

import json
import sys
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any, TextIO

from .child_limits import keep_within

ROWS, SHEET, REFUSED, DONE = "rows", "sheet", "refused", "done"


def main(given: TextIO, out: TextIO) -> None:
    """Read the path, then write the rows of each sheet, a few at a time, then the rest of it; last, done."""
    path = Path(json.loads(given.readline()))
    keep_within()
    from ..domain.errors import Refused
    from .sheet import HUGE

    try:
        for line in _lines(path):
            out.write(json.dumps(line, ensure_ascii=True, default=_plain) + "\n")
    except Refused as refusal:
        out.write(json.dumps({REFUSED: str(refusal)}) + "\n")
    except (MemoryError, RecursionError):
        out.write(json.dumps({REFUSED: HUGE.format(name=path.name)}) + "\n")
    out.flush()


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    from .workbook import read_any_workbook

    for sheet in read_any_workbook(path):
        for start in range(0, len(sheet.rows), 100):
            yield {ROWS: sheet.rows[start : start + 100]}
        yield {
            SHEET: sheet.name,
            "merged": sheet.merged,
            "fonts": [[*place, font] for place, font in sheet.fonts.items()],
            "uncomputed": sorted(sheet.uncomputed),
            "mac": sheet.mac,
            "hidden": sorted(sheet.hidden),
        }
    yield {DONE: True}


def _plain(cell: object) -> dict[str, str]:
    if isinstance(cell, datetime):
        return {"t": cell.isoformat()}
    if isinstance(cell, date):
        return {"d": cell.isoformat()}
    return {"s": str(cell)}


if __name__ == "__main__":
    main(sys.stdin, sys.stdout)
