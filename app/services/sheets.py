"""Excel in, Excel out: read a table, plan what it would do, take it in, undo it, and write a list out.

reading = sheets.read(context, "recommendation", path)
plan = sheets.plan(context, reading)        # as often as the person changes the matching
done = sheets.take_in(context, plan)        # only now is anything written
sheets.undo(context, done.token)
"""

from .sheet_export import export, workbook
from .sheet_fonts import Mend
from .sheet_import import Done, take_in, undo
from .sheet_outcome import (
    AS_NEW,
    CHANGED,
    DOUBTFUL,
    LEAVE,
    LEFT,
    NEW,
    REFUSED,
    SAME,
    STATES,
    Counts,
    Difference,
    Matching,
    Plan,
    PlanRow,
    Unknown,
)
from .sheet_plan import plan
from .sheet_reading import read
from .sheet_sides import Side, sides
from .sheet_source import Column, Passed, Reading, SheetSeen, SourceRow
from .sheet_values import CREATE, EMPTY, Doubt

__all__ = [
    "AS_NEW",
    "CHANGED",
    "CREATE",
    "DOUBTFUL",
    "EMPTY",
    "LEAVE",
    "LEFT",
    "NEW",
    "REFUSED",
    "SAME",
    "STATES",
    "Column",
    "Counts",
    "Difference",
    "Done",
    "Doubt",
    "Matching",
    "Mend",
    "Passed",
    "Plan",
    "PlanRow",
    "Reading",
    "SheetSeen",
    "Side",
    "SourceRow",
    "Unknown",
    "export",
    "plan",
    "read",
    "sides",
    "take_in",
    "undo",
    "workbook",
]
