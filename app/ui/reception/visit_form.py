"""The form of a visit: the person first, then what it is about; of one who denounces nobody is asked."""

from collections.abc import Mapping
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.domain.errors import Invalid
from app.domain.petition_kinds import SECRET
from app.domain.record import TYPES
from app.domain.records.petitioner import Petitioner
from app.domain.records.reception import Reception
from app.services import reception, records, secrecy
from app.ui.failures import guard
from app.ui.form_panel import FormPanel
from app.ui.look import px
from app.ui.page import Desk
from app.ui.parts import Notice, check_box, column, hline, holder
from app.ui.petitions.people_part import PeoplePart
from app.ui.petitions.secrets import SecretHints
from app.ui.record_form import RecordForm
from app.ui.words import tr

FIELDS = (
    "kind", "subject", "content", "papers", "received_on", "visitors", "receiver", "receiver_text", "day",
    "same_content", "settled_by", "is_competent", "guided_to", "guide_number", "accepted_by",
    "forward_number", "follow_up",
)  # fmt: skip
WIDTH = 488
"""More than other panels have: the person stands here in the lines of a letter."""


class VisitForm(FormPanel):
    """`done` carries the line of the book."""

    def __init__(self, desk: Desk) -> None:
        self.person = PeoplePart(desk.context)
        self.person.foot.hide()
        self.form = RecordForm(TYPES["reception"], desk.context, FIELDS)
        self.hints = SecretHints()
        self._visit, self._vouched = Reception(), False
        self.accuses = check_box(tr("Đến tố cáo, không ghi người đến"))
        words = tr("Không ghi tên, giấy tờ người tố cáo.")
        self.secret = Notice("blue", words, tr("Tố cáo"))
        who = (self.accuses, self.secret, self.person)
        body: QWidget = holder(column(*who, hline(), self.hints, self.form, gap=10))
        super().__init__(
            desk, tr("Sổ tiếp công dân"), tr("Ghi vào sổ"), body, self._save, self._problems, self._typed,
        )  # fmt: skip
        self.setFixedWidth(px(WIDTH))
        self.form.editors["kind"].edited.connect(self._follow_kind)
        self.accuses.clicked.connect(self._accuse)
        self.hints.vouched.connect(guard(self, self._vouch))

    def open_new(self) -> None:
        self._show(reception.new_visit(self.desk.context))
        self.open_panel(tr("Lượt tiếp mới"))
        self.person.form.focus_first()

    def open_visit(self, id: str) -> None:
        self._show(records.get(self.desk.context, Reception, id))
        self.open_panel(self._visit.called())

    def _show(self, visit: Reception) -> None:
        self._visit, self._vouched = visit, False
        people = [records.get(self.desk.context, Petitioner, visit.visitor)] if visit.visitor else []
        self.form.show_record(visit)
        self.person.show_people(people)
        self.hints.hide()
        self._follow_kind()

    def _accuse(self, secret: bool) -> None:
        """Said before a name is typed, so that none is."""
        self.form.editors["kind"].set_value(SECRET if secret else "")
        self._follow_kind()
        if secret:
            self.form.editors["subject"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow_kind(self) -> None:
        secret = self.form.editors["kind"].value() == SECRET
        self.accuses.setChecked(secret)
        if secret:
            self.person.show_people()
        self.person.setVisible(not secret)
        self.secret.setVisible(secret)

    def _save(self) -> Reception:
        context, typed = self.desk.context, cast(Reception, self.form.read())
        if typed.kind == SECRET and not self._vouched:
            self._point_out(typed)
        person = self.person.typed() if typed.kind != SECRET and self.person.is_typed() else None
        if not typed.id:
            return reception.receive(context, typed, person, vouched=self._vouched)
        given = {name: getattr(typed, name) for name in FIELDS}
        return reception.change(context, typed.id, person, vouched=self._vouched, **given)

    def _point_out(self, typed: Reception) -> None:
        found = secrecy.findings(self.desk.context, typed)
        self.hints.show_findings(found, {one.field: getattr(typed, one.field) for one in found})
        if found:
            raise Invalid({one.field: tr("Soát chỗ có thể lộ người tố cáo") for one in found})

    def _vouch(self) -> None:
        self._vouched = True
        self.save()
        self._vouched = False

    def _problems(self, found: Mapping[str, str]) -> None:
        self.person.form.show_problems({k: v for k, v in found.items() if k in self.person.form.boxes})
        self.form.show_problems({k: v for k, v in found.items() if k in self.form.boxes})

    def _typed(self) -> bool:
        return self.form.changed() or self.person.form.changed()
