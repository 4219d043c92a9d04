"""The parts of the settings page: the office's own record in pieces, the screen, the data."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLayout, QWidget

from app.domain.errors import Invalid
from app.domain.record import TYPES
from app.domain.records.office import Office
from app.services import records
from app.services.context import office
from app.ui.look import theme
from app.ui.page import Desk
from app.ui.parts import (
    Label,
    Segmented,
    card,
    column,
    hline,
    primary,
    row,
    scroll,
)  # fmt: skip
from app.ui.parts.layout import Item
from app.ui.record_form import RecordForm
from app.ui.screen import Screen
from app.ui.words import LANGUAGES, tr


class OfficePart(QWidget):
    """Some fields of the office's record, saved together; what is typed is saved on leaving too."""

    def __init__(self, desk: Desk, title: str, names: Sequence[str], note: str = "") -> None:
        super().__init__()
        self.desk = desk
        self.form = RecordForm(TYPES["office"], desk.context, names)
        self.button = primary(tr("Lưu"), self.save, "check", "Ctrl+S")
        words = [Label(note, "small", "text2", wrap=True)] if note else []
        body = column(Label(title, "h2"), *words, self.form, None, gap=12)
        foot = row(self.button, None, margins=(20, 12, 20, 12))
        self.setLayout(column((sheet(body, foot), 1), gap=0))

    def refresh(self) -> None:
        """Read the record again, unless something was typed."""
        own = office(self.desk.context)
        if own is not None and not self.form.changed():
            self.form.show_record(own)

    def save(self) -> bool:
        before = office(self.desk.context)
        if before is None or not self.form.changed():
            return True
        try:
            after = records.save(self.desk.context, self.form.read())
        except Invalid as invalid:
            self.form.show_problems(invalid.problems)
            return False
        assert isinstance(after, Office)
        self.form.show_record(after)
        context = self.desk.context
        self.desk.say(tr("Đã lưu thiết lập"), lambda: self._undo(records.undo(context, before, after)))
        return True

    def save_typed(self) -> bool:
        return self.save()

    def escape(self) -> bool:
        """Put back what is stored."""
        typed = self.form.changed()
        own = office(self.desk.context)
        if typed and own is not None:
            self.form.show_record(own)
        return typed

    def _undo(self, back: Office) -> None:
        self.form.show_record(back)


class ScreenPart(QWidget):
    """Colours, text size and language of this machine; each takes effect at once."""

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self.scheme = Segmented(
            {"system": tr("Theo máy"), "light": tr("Nền sáng"), "dark": tr("Nền tối")}, tr("Màu nền")
        )
        self.scale = Segmented({"1.0": tr("Vừa"), "1.25": tr("Lớn"), "1.5": tr("Rất lớn")}, tr("Cỡ chữ"))
        self.language = Segmented(dict(LANGUAGES), tr("Ngôn ngữ"))
        choices = [_named(tr("Cỡ chữ"), self.scale), _named(tr("Màu nền"), self.scheme)]
        note = tr("Có tác dụng ngay, chỉ trên máy này.")
        body = column(
            Label(tr("Màn hình"), "h2"),
            Label(note, "small", "text2", wrap=True),
            *choices,
            _named(tr("Ngôn ngữ"), self.language),
            None,
            gap=14,
        )
        self.setLayout(column((sheet(body), 1), gap=0))
        self.scheme.chosen.connect(screen.appearance.set_scheme)
        self.scale.chosen.connect(lambda code: screen.appearance.set_scale(float(code)))
        self.language.chosen.connect(screen.set_language)

    def refresh(self) -> None:
        self.scheme.set_code(self._screen.appearance.scheme)
        self.scale.set_code(str(theme.scale))
        self.language.set_code(self._screen.language)

    def save_typed(self) -> bool:
        return True

    def escape(self) -> bool:
        return False


def sheet(body: QLayout, foot: QLayout | None = None) -> QWidget:
    """A card whose words do not run too wide; it scrolls when there is no room, its foot stays."""
    inner = column(row((body, 1), None), margins=(20, 16, 20, 16))
    items: list[Item] = [(scroll(inner), 1)]
    if foot is not None:
        items += [hline(), foot]
    return card(column(*items, gap=0, margins=(1, 1, 1, 1)))


def _named(name: str, choice: QWidget) -> QWidget:
    holder = QWidget()
    holder.setLayout(column(Label(name, "label", "text2"), choice, gap=4))
    return holder
