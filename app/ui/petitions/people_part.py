"""Who sent a letter, typed first: earlier files of the same person show while the name is typed."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.domain.records.petitioner import Petitioner
from app.services import people_search
from app.services.context import Context
from app.services.people_search import Earlier
from app.ui.parts import Label, Notice, check_box, clear, column, holder, icon_button, quiet, row
from app.ui.petitions.person_form import PersonForm
from app.ui.words import tr

PAUSE = 200
"""Milliseconds without a keystroke before earlier files are looked for."""


class PeoplePart(QWidget):
    """`found` are people known from before; those added stand above the form of the next one."""

    edited = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.added: list[tuple[Petitioner, bool]] = []
        self.found: list[Earlier] = []
        self.form = PersonForm(context)
        self.speaks = check_box(tr("Là người đại diện"))
        self._files, self._rows = column(gap=4), column(gap=2)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.look)
        more = quiet(tr("Thêm người cùng đứng tên"), self.add, "user-plus")
        self.foot = holder(row(self.form.boxes["is_organization"], self.speaks, None, more, gap=16))
        self.setLayout(column(holder(self._rows), holder(self._files), self.form, self.foot, gap=8))
        self.form.edited.connect(self._pause.start)
        self.form.edited.connect(self.edited)

    def show_people(self, people: Sequence[Petitioner] = (), representatives: Sequence[str] = ()) -> None:
        """Of a letter: the first in the form, the others above it."""
        first = people[0] if people else Petitioner()
        self.added = [(one, one.id in representatives) for one in people[1:]]
        self._show(first, first.id in representatives)
        self._show_added()

    def people(self) -> tuple[list[Petitioner], list[int]]:
        """Everybody typed, and the places of those who speak for the others; raises Invalid."""
        typed = [(self.typed(), self.speaks.isChecked())] if self.is_typed() else []
        every = [*typed, *self.added]
        return [one for one, _ in every], [place for place, (_, speaks) in enumerate(every) if speaks]

    def typed(self) -> Petitioner:
        read = self.form.read()
        assert isinstance(read, Petitioner)
        return read

    def is_typed(self) -> bool:
        return any(self.form.editors[name].text().strip() for name in ("full_name", "address", "id_number"))

    def add(self) -> None:
        """The person typed is done; the form is free for the next."""
        if not self.form.editors["full_name"].text().strip():
            self.form.show_problems({"full_name": tr("Ghi họ và tên trước khi thêm người khác")})
            return
        self.added.append((self.typed(), self.speaks.isChecked()))
        self._show(Petitioner(), False)
        self._show_added()

    def look(self) -> None:
        """Ask for earlier files of who is being typed."""
        texts = {
            name: self.form.editors[name].text() for name in ("full_name", "address", "id_number", "phone")
        }
        self.found = people_search.earlier(
            self._context, texts["full_name"], texts["address"], texts["id_number"], texts["phone"], most=4
        )
        clear(self._files)
        for one in self.found:
            self._files.addWidget(self._file(one))

    def choose(self, one: Earlier) -> None:
        """It is this person: what is known of them stands in the form."""
        self._show(one.petitioner, self.speaks.isChecked())
        self._files.addWidget(Notice("blue", one.sentence))
        self.form.focus_first()

    def _file(self, one: Earlier) -> QWidget:
        who = " · ".join(filter(None, (one.petitioner.full_name, one.petitioner.address)))
        words = f"{one.sentence} ({one.why})"
        return Notice("blue", words, who, tr("Chọn"), lambda: self.choose(one))

    def _show(self, person: Petitioner, speaks: bool) -> None:
        self._pause.stop()
        self.form.show_record(person)
        self.speaks.setChecked(speaks)
        self.found = []
        clear(self._files)

    def _show_added(self) -> None:
        clear(self._rows)
        for place, (one, speaks) in enumerate(self.added):
            words = tr("{name} (đại diện)", name=one.full_name) if speaks else one.full_name
            drop = icon_button("x", tr("Bỏ {name}", name=one.full_name), partial(self._drop, place))
            self._rows.addWidget(holder(row((Label(words, "strong", elide=True), 1), drop)))

    def _drop(self, place: int) -> None:
        del self.added[place]
        self._show_added()
