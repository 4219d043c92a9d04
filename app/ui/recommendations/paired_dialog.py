"""A question whose short fields stand two in a line, so that all of it fits a laptop with large letters."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QBoxLayout

from app.domain import fields as f
from app.ui.look import px
from app.ui.page import Desk
from app.ui.parts import row
from app.ui.verb_dialog import VerbDialog

WIDTH = 600


class PairedDialog(VerbDialog):
    """`pairs` maps a field to the one that stands at its right."""

    def __init__(
        self,
        desk: Desk,
        title: str,
        verb: str,
        fields: Mapping[str, f.Field],
        do: Callable[..., Any],
        text: str,
        values: Mapping[str, Any],
        pairs: Mapping[str, str],
    ) -> None:
        super().__init__(desk, title, verb, fields, do, text, values)
        for left, right in pairs.items():
            self._pair(left, right)
        self.setMinimumWidth(px(WIDTH))

    def _pair(self, left: str, right: str) -> None:
        body = self.boxes[left].parentWidget()
        layout = body.layout() if body else None
        assert isinstance(layout, QBoxLayout)
        place = layout.indexOf(self.boxes[left])
        both = row((self.boxes[left], 1), (self.boxes[right], 1), gap=12, top=True)
        layout.insertLayout(place, both)
