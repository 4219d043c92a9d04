"""The person of a letter or a visit in three lines, so that the words below stay on a small screen."""

from PySide6.QtWidgets import QLayout, QWidget

from app.domain.record import TYPES
from app.services.context import Context
from app.ui.parts import row
from app.ui.record_form import RecordForm

FIELDS = ("full_name", "honorific", "id_number", "phone", "address", "area", "is_organization")
_LINES = (
    (("full_name", 5), ("honorific", 2)),
    (("id_number", 4), ("phone", 3)),
    (("address", 4), ("area", 3)),
)


class PersonForm(RecordForm):
    """The same fields, problems and reading as any form; `boxes["is_organization"]` is put by the owner."""

    def __init__(self, context: Context) -> None:
        super().__init__(TYPES["petitioner"], context, FIELDS)

    def _sections(self) -> list[QWidget | QLayout]:
        return [row(*((self.boxes[name], wide) for name, wide in line), gap=12, top=True) for line in _LINES]
