"""Who counts the ballots: delegates named as tellers, or somebody in words; kept at once."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import Invalid
from app.domain.fields import BadValue, Refs
from app.domain.records.vote_event import VoteEvent
from app.services import votes
from app.services.context import Context
from app.ui.failures import attempt
from app.ui.parts import Label, column
from app.ui.record_picker import RecordsPicker
from app.ui.words import tr


class Tellers(QWidget):
    """The Ban kiểm phiếu of the vote on show."""

    kept = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._event = VoteEvent()
        self.picker = RecordsPicker(Refs(label=tr("Ban kiểm phiếu"), target="person"), context)
        self.picker.edited.connect(lambda: attempt(self, self._keep))
        label = Label(tr("Ban kiểm phiếu"), "label", "text2")
        label.setBuddy(self.picker)
        self.setLayout(column(label, self.picker, gap=4))

    def show_event(self, event: VoteEvent) -> None:
        if event.id != self._event.id or event.tellers != self._event.tellers:
            self.picker.set_value(event.tellers)
        self._event = event

    def flush(self) -> bool:
        """People are kept the moment they are taken; letters that name nobody are not a teller."""
        return True

    def _keep(self) -> None:
        try:
            tellers = self.picker.value()
        except BadValue as wrong:
            raise Invalid({"tellers": str(wrong)}) from None
        self._event = votes.name_tellers(self._context, self._event.id, tellers, self._event.counted_by)
        self.kept.emit()
