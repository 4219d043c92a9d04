"""One point of the plan in a row of fields: tổ, place, when, thôn; each saved as it is left."""

from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain import fields as f
from app.domain.errors import Invalid
from app.domain.record import TYPES
from app.domain.records.area import Area
from app.domain.records.contact_meeting import MODES, STATES, ContactMeeting
from app.domain.text import fold
from app.services import contact_meetings, contacts
from app.ui.contacts.words import MEETING_TONES
from app.ui.failures import attempt
from app.ui.look import px
from app.ui.page import Desk
from app.ui.parts import Chip, Combo, Label, column, holder, icon_button, restyle, row
from app.ui.words import tr

GROUP, WHEN, STATE, NUMBER, OPEN = 156, 150, 124, 22, 70


class PlanRow(QWidget):
    """`added(meeting)`: a new point was typed; `opened(id)` asks for its page, `asked(id)` for its form."""

    added = Signal(object)
    opened = Signal(str)
    asked = Signal(str)
    ended = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk, self.meeting = desk, ContactMeeting()
        self._areas: Sequence[Area] = ()
        self.number = Label("", "small", "text3")
        self.number.setFixedWidth(px(NUMBER))
        self.group = Combo()
        self.group.setAccessibleName(tr("Tổ đại biểu"))
        self.group.setFixedWidth(px(GROUP))
        self.when = _line(tr("Ngày giờ"), tr("8:00 23/11/2026"), WHEN)
        self.place = _line(tr("Địa điểm"), tr("Nhà văn hóa thôn…"))
        self.areas = _line(tr("Thôn mời dự"), tr("Các thôn, cách nhau dấu phẩy"))
        self.chip = Chip()
        self.open_button = icon_button("chevron-right", tr("Mở hội nghị"), self._open)
        self.form_button = icon_button("pen-line", tr("Hình thức, đại biểu"), self._ask)
        self.who = Label("", "small", "text2", elide=True)
        self.problem = Label("", "small", "red", wrap=True)
        self.state = holder(row(self.chip, None), STATE)
        line = row(
            self.number, self.group, self.when, (self.place, 3), (self.areas, 3),
            self.state,
            holder(row(None, self.form_button, self.open_button, gap=2), OPEN), gap=8,
        )  # fmt: skip
        self.setLayout(column(line, row(NUMBER + 8, (self.who, 1), gap=0), self.problem, gap=4))
        self.who.hide()
        self.problem.hide()
        self._connect()

    def set_choices(self, groups: dict[str, str], areas: Sequence[Area]) -> None:
        """The tổ and the thôn as they are now."""
        self._areas = areas
        self.group.set_options({"": tr("Chọn Tổ")} | groups)

    def show_point(self, meeting: ContactMeeting, number: int, people: Sequence[str] = ()) -> None:
        """Show a point; the field with the keyboard keeps what is typed in it."""
        self.meeting = meeting
        self.number.set_text(str(number))
        if meeting.id:
            self.group.set_code(meeting.group)
        named = {area.id: area.called() for area in self._areas}
        words = ", ".join(named.get(id, "") for id in meeting.areas)
        for line, text in ((self.when, _moment(meeting)), (self.place, meeting.place), (self.areas, words)):
            if meeting.id and not line.hasFocus() and line.text() != text:
                line.setText(text)
                line.setToolTip(text)
                line.setCursorPosition(0)
        self.chip.setVisible(bool(meeting.id))
        self.chip.show_state(tr(STATES[meeting.state]), MEETING_TONES[meeting.state])
        self.open_button.setVisible(bool(meeting.id))
        self.form_button.setVisible(bool(meeting.id) and meeting.state != "signed")
        self.form_button.set_words(tr("Hình thức, đại biểu tại {place}", place=meeting.place))
        self.who.set_text(" · ".join(_who(meeting, people)))
        self.who.setVisible(bool(self.who.text()))
        self.open_button.set_words(tr("Mở hội nghị tại {place}", place=meeting.place))
        for field in (self.group, self.when, self.place, self.areas):
            field.setEnabled(meeting.state in ("planned", "postponed") or not meeting.id)

    def fit(self, narrow: bool) -> None:
        """Beside a form the thôn and the state, which stand there too, give their room to the place."""
        self.state.setVisible(not narrow)
        self.areas.setVisible(not narrow)

    def flush(self) -> bool:
        """Save what is typed; False, with the reason under the row, when it cannot be."""
        self._tell("")
        return attempt(self, self._keep) and self.problem.isHidden()

    def begin(self) -> None:
        self.group.setFocus(Qt.FocusReason.TabFocusReason)

    def _keep(self) -> None:
        try:
            given = self._read()
            if self.meeting.id:
                self._change(given)
            elif given["place"] and given["starts_at"]:
                self.added.emit(ContactMeeting(**given))
        except (f.BadValue, Invalid) as problem:
            words = problem.problems.values() if isinstance(problem, Invalid) else [str(problem)]
            self._tell(" ".join(words))

    def _change(self, given: dict[str, Any]) -> None:
        """Only what differs: a meeting whose minutes are signed is looked at without a word."""
        context, id = self.desk.context, self.meeting.id
        changes = {name: value for name, value in given.items() if value != getattr(self.meeting, name)}
        if "group" in changes:
            self.meeting = contacts.assign_group(context, id, changes.pop("group"))
        if changes:
            self.meeting = contact_meetings.write(context, id, **changes)

    def _read(self) -> dict[str, Any]:
        field = TYPES["contact_meeting"].fields["starts_at"]
        return {
            "group": self.group.code(),
            "place": " ".join(self.place.text().split()),
            "starts_at": field.parse(self.when.text()),
            "areas": self._named_areas(),
        }

    def _named_areas(self) -> tuple[str, ...]:
        """The thôn written, by name with or without "Thôn"; raises BadValue for one nobody entered."""
        known = {fold(word): area.id for area in self._areas for word in (area.name, area.called())}
        words = [word.strip() for word in self.areas.text().split(",") if word.strip()]
        if unknown := [word for word in words if fold(word) not in known]:
            raise f.BadValue(tr("Chưa có thôn “{word}” trong danh mục", word=unknown[0]))
        return tuple(dict.fromkeys(known[fold(word)] for word in words))

    def _connect(self) -> None:
        self.group.activated.connect(lambda _: self.flush())
        for line in (self.when, self.place, self.areas):
            line.editingFinished.connect(self.flush)
            line.returnPressed.connect(self.ended)

    def _open(self) -> None:
        if self.flush():
            self.opened.emit(self.meeting.id)

    def _ask(self) -> None:
        if self.flush():
            self.asked.emit(self.meeting.id)

    def _tell(self, sentence: str) -> None:
        self.problem.set_text(sentence)
        self.problem.setVisible(bool(sentence))
        restyle(self.when, invalid="true" if sentence and not self.when.hasAcceptableInput() else "false")


def captions() -> tuple[QWidget, tuple[QWidget, ...]]:
    """The heads of the columns, and those that go when there is no room."""
    fixed: list[tuple[str, float]] = [("", NUMBER), (tr("Tổ đại biểu"), GROUP), (tr("Giờ, ngày"), WHEN)]
    heads: list[Any] = [holder(row(Label(words, "caption", "text3"), None), width) for words, width in fixed]
    wide = [(Label(words, "caption", "text3"), 3) for words in (tr("Địa điểm"), tr("Cử tri các thôn"))]
    state = holder(row(Label(tr("Tình trạng"), "caption", "text3"), None), STATE)
    return holder(row(*heads, *wide, state, holder(row(), OPEN), gap=8)), (wide[1][0], state)


def _who(meeting: ContactMeeting, people: Sequence[str]) -> Iterator[str]:
    """The form of a meeting that is not held in one place, its delegates, and those from above."""
    if meeting.mode != "in_person":
        places = ", ".join(meeting.links.split("\n"))
        yield f"{tr(MODES[meeting.mode])}: {places}" if places else tr(MODES[meeting.mode])
    if meeting.superiors:
        yield tr("Cùng tiếp xúc: {people}", people=", ".join(meeting.superiors.split("\n")))
    if people:
        yield ", ".join(people)


def _line(name: str, example: str, width: float = 0) -> QLineEdit:
    line = QLineEdit()
    line.setAccessibleName(name)
    line.setPlaceholderText(example)
    if width:
        line.setFixedWidth(px(width))
    return line


def _moment(meeting: ContactMeeting) -> str:
    return TYPES["contact_meeting"].fields["starts_at"].format(meeting.starts_at)
