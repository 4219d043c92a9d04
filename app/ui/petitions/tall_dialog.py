"""A question with more fields than a small screen is high: the fields scroll, the verbs stay in view."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout

from app.ui.look import px
from app.ui.parts import column, scroll
from app.ui.verb_dialog import VerbDialog

ROUND = 260
"""Room for the title, the sentence, the verbs and the frame of the window."""
BODY = -3
"""Where in the layout of a question its fields stand, from its end."""


class TallDialog(VerbDialog):
    """Like any question about a verb; as high as its fields where the screen allows."""

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        layout = self.layout()
        assert isinstance(layout, QBoxLayout)
        place = layout.count() + BODY
        item = layout.takeAt(place)
        body = item.widget() if item else None
        assert body is not None
        area = scroll(column(body, None, gap=0))
        layout.insertWidget(place, area, 1)
        self.ensurePolished()
        wanted, room = body.sizeHint().height() + px(6), self.screen().availableSize().height() - px(ROUND)
        area.setMinimumHeight(min(wanted, room))
        area.setMinimumWidth(area.minimumSizeHint().width())
        self.area = area
        next(iter(self.editors.values())).setFocus(Qt.FocusReason.OtherFocusReason)
