"""The question a new draft begins with: for which item of which session, what kind, on what."""

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.domain.errors import Invalid
from app.domain.records.agenda_item import AgendaItem
from app.domain.records.resolution import KINDS, Resolution
from app.domain.records.session import Session
from app.services import agenda, records
from app.services import resolutions as service
from app.services.context import Context
from app.ui.ask import Ask
from app.ui.page import Desk
from app.ui.parts import Combo, FieldBox, TextArea, column, holder, show_problems
from app.ui.words import tr

OVER = ("archived", "cancelled", "signed")
LIVE = ("in_session", "paused", "convened", "planned", "postponed")
RESOLVED = ("resolution", "personnel")
_SUBJECT = re.compile(r"(?i)^(?:.*?\b)?nghị quyết\s+(?:của\s+hội đồng nhân dân\s+\S+\s+)?(.+)$")


class NewDraft(Ask):
    """Makes the draft from the template; `made` is it, once the verb was pressed."""

    def __init__(self, desk: Desk, sessions: Sequence[Session], session: str = "", item: str = "") -> None:
        self.made: Resolution | None = None
        self._context: Context = desk.context
        self._items: list[AgendaItem] = []
        self._typed = False
        self.session = Combo({one.id: one.called() for one in sessions})
        self.item, self.kind = Combo(), Combo({code: tr(words) for code, words in KINDS.items()})
        self.title = TextArea(lines=3)
        self.boxes = {
            "session": FieldBox(tr("Kỳ họp"), self.session),
            "item": FieldBox(tr("Mục chương trình"), self.item),
            "kind": FieldBox(tr("Loại"), self.kind),
            "title": FieldBox(
                tr("Trích yếu"),
                self.title,
                tr("Viết tiếp sau “Nghị quyết …”, ví dụ: về dự toán ngân sách xã năm 2027"),
                True,
            ),
        }
        body: QWidget = holder(column(*self.boxes.values(), gap=12, margins=(3, 3, 3, 3)))
        text = tr("Căn cứ, Xét, các điều và nơi nhận được soạn sẵn theo mẫu, sửa được từng chữ.")
        super().__init__(desk.dialogs.parent, tr("Soạn nghị quyết"), text, body)
        self.verb = self.add(tr("Soạn"))
        self.session.currentIndexChanged.connect(lambda _: self._show_items())
        self.item.currentIndexChanged.connect(lambda _: self._offer_title())
        self.title.textChanged.connect(self._note_typing)
        self._start(session, item)

    def accept(self) -> None:
        """Make it and close; stay where something is missing."""
        try:
            self.made = service.draft(
                self._context,
                self.session.code(),
                self.item.code(),
                self.kind.code(),
                self.title.toPlainText(),
            )
        except Invalid as invalid:
            show_problems(self.boxes, invalid.problems)
        else:
            super().accept()

    def _start(self, session: str, item: str) -> None:
        if session:
            self.session.set_code(session)
        self._show_items()
        if item:
            self.item.set_code(item)
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_items(self) -> None:
        """The items of the session; the first that needs a resolution and has none is offered."""
        self._items = agenda.items(self._context, self.session.code())
        drafted = {one.item for one in records.find(self._context, Resolution, session=self.session.code())}
        names = {one.id: f"{one.order}. {one.title}" for one in self._items}
        self.item.set_options({"": tr("Không thuộc mục nào")} | names)
        free = [one.id for one in self._items if one.kind in RESOLVED and one.id not in drafted]
        self.item.set_code(free[0] if free else "")
        self._offer_title()

    def _offer_title(self) -> None:
        """The words of the item, unless the person already wrote others."""
        if self._typed:
            return
        item = next((one for one in self._items if one.id == self.item.code()), None)
        self.title.blockSignals(True)
        self.title.setPlainText(subject_of(item.title) if item else "")
        self.title.blockSignals(False)

    def _note_typing(self) -> None:
        self._typed = bool(self.title.toPlainText().strip())


def open_sessions(context: Context) -> list[Session]:
    """The sessions a resolution can still be drafted for, the one under way or the nearest first."""
    found = [one for one in records.find(context, Session) if one.state not in OVER]
    found.sort(key=lambda one: (one.opens_at is None, one.opens_at))
    return sorted(found, key=lambda one: LIVE.index(one.state) if one.state in LIVE else len(LIVE))


def subject_of(title: str) -> str:
    """ "Thông qua Nghị quyết về dự toán" gives "về dự toán"; other words stay, opening with "về"."""
    found = _SUBJECT.match(title.strip())
    if found:
        return found[1]
    plain = title.strip()
    return plain if plain.casefold().startswith("về") else f"về {plain[:1].lower()}{plain[1:]}"
