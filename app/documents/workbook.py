"""A workbook by what is in it, not by the ending of its name."""

from pathlib import Path

from ..domain.errors import Refused
from . import sheet as limits
from .markup_table import is_markup, read_markup
from .sheet import Sheet
from .xls import MAGIC, read_old_workbook
from .xlsx import read_workbook


def read_any_workbook(path: Path) -> list[Sheet]:
    """The sheets of an .xlsx or .xls workbook, or of a page that is called one; else raises Refused."""
    try:
        with path.open("rb") as file:
            head = file.read(512)
    except OSError:
        raise Refused(limits.UNREADABLE.format(name=path.name)) from None
    # The oldest .xls files begin with their first record instead of a container.
    if head[:8] == MAGIC or head[:2] in (b"\x09\x00", b"\x09\x02", b"\x09\x04", b"\x09\x08"):
        return read_old_workbook(path)
    if is_markup(head):
        return read_markup(path)
    return read_workbook(path)
