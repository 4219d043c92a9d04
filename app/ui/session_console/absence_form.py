"""Under the roll call: how the current delegate is away or came late, since when, from which item, why."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.domain.errors import Invalid
from app.domain.fields import BadValue
from app.domain.records.attendance_event import AttendanceEvent
from app.services import attendance, records
from app.services.attendance import Presence
from app.services.context import Context
from app.ui.failures import attempt
from app.ui.parts import Combo, Label, Pills, column, hline, row
from app.ui.session_console.attendance_verbs import last_event
from app.ui.session_console.hours import hour, moment_of
from app.ui.session_console.keeping import KeptLine
from app.ui.session_console.room import Room
from app.ui.words import tr

NOTED = ("excused", "unexcused")


class AbsenceForm(QFrame):
    """Everything in it is saved as it is typed; `kept` after each time."""

    kept = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._event: AttendanceEvent | None = None
        self._day = datetime.min
        self.name = Label("", "strong", elide=True)
        self.kind = Pills(
            {"excused": tr("Có lý do"), "unexcused": tr("Không lý do")}, tr("Vắng thế nào"), gap=6
        )
        self.reason = KeptLine(tr("Lý do"), self._keep_reason, tr("Lý do"))
        self.at = KeptLine(tr("Lúc"), self._keep_at, tr("9 giờ 15"))
        self.item = Combo()
        self.item.setAccessibleName(tr("Tại mục"))
        self.since = Label(tr("Lúc"), "label", "text2")
        self.kind.chosen.connect(lambda code: attempt(self, self._change, "kind", code))
        self.item.activated.connect(lambda _: attempt(self, self._change, "item", self.item.code()))
        for line in (self.reason, self.at):
            line.keeper.kept.connect(self.kept)
        self._moved: list[QWidget] = [self.since, self.at, self.item]
        when = row(self.since, (self.at, 2), (self.item, 3), gap=6)
        body = column(self.name, self.kind, when, self.reason, gap=6, margins=(12, 8, 12, 6))
        self.setLayout(column(hline(), body, gap=0))
        self.hide()

    def show_person(self, room: Room, person: Presence | None) -> None:
        """Show the last thing recorded of a delegate who is away, late or back; hide for anybody else."""
        told = person is not None and person.kind not in ("present", "unrecorded")
        event = last_event(self._context, room.session.id, person.person_id) if told and person else None
        self.setVisible(event is not None)
        self._event = event
        if event is None or person is None:
            return
        self._day = event.at or datetime.min
        noted = event.kind in NOTED
        self.name.set_text(person.name)
        self.kind.setVisible(noted)
        if noted:
            self.kind.set_code(event.kind)
        for widget in self._moved:
            widget.setVisible(not noted)
        self.since.set_text(tr("Về lúc") if event.kind == "leave" else tr("Đến lúc"))
        self._fill(room, event)

    def flush(self) -> bool:
        return all([self.reason.keeper.flush(), self.at.keeper.flush()])

    def _fill(self, room: Room, event: AttendanceEvent) -> None:
        self.reason.show_text(event.id, event.reason)
        self.at.show_text(event.id, hour(event.at) if event.at else "")
        leaving = event.kind == "leave"
        from_item = tr("từ mục {n}") if leaving else tr("tại mục {n}")
        words = tr("từ mục …") if leaving else tr("tại mục …")
        options = {"": words}
        options |= {item: from_item.format(n=number) for item, number in room.numbers.items()}
        self.item.set_options(options)
        self.item.set_code(event.item)

    def _keep_reason(self, event_id: str, words: str) -> None:
        """A reason typed for an absence without one makes it excused."""
        attendance.amend(self._context, event_id, reason=words)

    def _keep_at(self, event_id: str, words: str) -> bool:
        """A time half typed waits; a time that is no time is said when the field is left."""
        try:
            at = moment_of(tr("Giờ"), words, self._day.date())
        except BadValue as wrong:
            if self.at.hasFocus():
                return False
            event = records.get(self._context, AttendanceEvent, event_id)
            self.at.setText(hour(event.at) if event.at else "")
            raise Invalid({"at": str(wrong)}) from None
        if at is not None:
            attendance.amend(self._context, event_id, at=at)
        return at is not None

    def _change(self, field: str, value: str) -> None:
        if self._event is not None:
            attendance.amend(self._context, self._event.id, **{field: value})
            self.kept.emit()
