"""The damaged workbook of 1,600 rows taken in, again, undone, and a list written out, beside openpyxl."""

import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import openpyxl
from measuring import Measured, timed

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "services"))

import damaged

from app.services import sheets
from app.services.context import Context, open_context

NOW = datetime(2026, 11, 20, 8, 30)
TURNS, LIMIT = 5, 10_000.0
KIND = "recommendation"


def run(folder: Path) -> Iterator[Measured]:
    folder.mkdir(parents=True, exist_ok=True)
    path, context = folder / "1600.xlsx", open_context(folder / "xã", clock=lambda: NOW)
    damaged.write(path)
    tokens = []

    def first() -> None:
        tokens.append(_taken(context, path).token)

    first()
    sheets.undo(context, tokens.pop())  # standard lists are made and modules loaded by now
    whole = Measured("1,600 rows, first import", [], [], limit=LIMIT)
    again = Measured("the same rows again", [], [], limit=LIMIT)
    undone = Measured("the import undone", [], [], limit=LIMIT)
    out = Measured("the list written to .xlsx", [], [], limit=LIMIT)
    turns: list[tuple[Measured, Callable[[], object]]] = [
        (whole, first),
        (again, lambda: _taken(context, path)),
        (out, lambda: sheets.export(context, KIND, folder / "ra.xlsx")),
        (undone, lambda: sheets.undo(context, tokens.pop())),
    ]
    for _ in range(TURNS):
        for measured, act in turns:
            measured.ours.append(timed(act))  # type: ignore[attr-defined]
            measured.bare.append(timed(_bare, path))  # type: ignore[attr-defined]
    context.store.close()
    yield from (measured for measured, _ in turns)


def _taken(context: Context, path: Path) -> sheets.Done:
    return sheets.take_in(context, sheets.plan(context, sheets.read(context, KIND, path)))


def _bare(path: Path) -> None:
    """Only the cells of the workbook, in this process."""
    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    for row in book.active.iter_rows(values_only=True):
        list(row)
    book.close()
