"""Showing rows anew without telling that the current one moved: only the person moves it."""

from collections.abc import Sequence
from typing import Any

from app.ui.parts import RowList


def show_quietly(rows: RowList, values: Sequence[Any]) -> None:
    """Show these values; the current row stays, or is the first.

    A save announces what changed while its form is still open: following the row then would save again.
    """
    rows.blockSignals(True)
    rows.show_rows(values)
    if values and rows.value() is None:
        rows.go_to_row(0)
    rows.blockSignals(False)
