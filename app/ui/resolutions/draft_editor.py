"""The words of a resolution, saved as they are typed; once it is signed they are only read."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain import fields as f
from app.domain.errors import Refused
from app.domain.record import TYPES
from app.domain.records.resolution import KINDS, Resolution
from app.services import records
from app.services.context import Context
from app.ui.look import px
from app.ui.parts import Combo, FieldBox, column, row
from app.ui.resolutions.held import WRITABLE, Held
from app.ui.session_console.keeping import KeptLine, KeptText
from app.ui.words import tr

TEXTS = {"title": 2, "grounds": 3, "considering": 2, "articles": 6, "recipients": 4}
PART = {"considering": "grounds", "effective_on": "articles"}
"""Where a field stands on the paper, when not under its own name."""


class DraftText(KeptText):
    """As high as its words, so that only the whole draft scrolls; tells when the keyboard comes to it.

    `moved` when the cursor went elsewhere, so that it can be brought into view.
    """

    entered = Signal()
    moved = Signal()

    def __init__(self, name: str, keep: Callable[[str, str], Any], lines: int) -> None:
        super().__init__(name, keep, lines)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self.updateGeometry())
        self.cursorPositionChanged.connect(self.moved)

    def sizeHint(self) -> QSize:
        """The lines of the words as they are wrapped now, never fewer than asked for."""
        lines = max(self._lines, round(self.document().size().height()))
        return QSize(px(240), self.fontMetrics().lineSpacing() * lines + px(22))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def show_text(self, owner: str, text: str) -> None:
        """As the others, but read from the beginning."""
        other = owner != self.keeper.owner
        super().show_text(owner, text)
        if other:
            self.moveCursor(QTextCursor.MoveOperation.Start)

    def show_stored(self, owner: str, stored: str, field: f.Field) -> None:
        """What stands on disk; words changed by another verb come even where the keyboard is."""
        if not self.keeper.dirty() and field.parse(self.toPlainText()) != stored:
            self.keeper.own("", "")
        self.show_text(owner, stored)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()


class TellingBox(FieldBox):
    """A field that says itself why its words could not be saved."""

    def tell_problem(self, sentence: str) -> None:
        self.set_problem(sentence)


class DraftEditor(QWidget):
    """`entered(part)` when another part is being written, `kept` after words reached the disk.

    `moved(text)` when the cursor of that text went elsewhere.
    """

    entered = Signal(str)
    kept = Signal()
    moved = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.texts = {name: DraftText(_label(name), self._keeper(name), n) for name, n in TEXTS.items()}
        self.texts["title"].setPlaceholderText(tr(TYPES["resolution"].fields["title"].help))
        self.kind = Combo({code: tr(words) for code, words in KINDS.items()})
        self.effective_on = KeptLine(_label("effective_on"), self._keep_day, tr("ngày/tháng/năm"))
        self.boxes: dict[str, FieldBox] = {
            name: TellingBox(_label(name), text, _help(name), name == "title")
            for name, text in self.texts.items()
        }
        self.boxes["kind"] = TellingBox(_label("kind"), self.kind)
        self.boxes["effective_on"] = TellingBox(_label("effective_on"), self.effective_on)
        kinds = row((self.boxes["kind"], 3), (self.boxes["effective_on"], 2), gap=12, top=True)
        names = ("grounds", "considering", "articles", "recipients")
        self.setLayout(
            column(
                self.boxes["title"],
                kinds,
                *(self.boxes[name] for name in names),
                gap=12,
                margins=(16, 12, 16, 16),
            )
        )
        self.setFocusProxy(self.texts["title"])
        self._connect()

    def show_held(self, held: Held) -> None:
        """Show a resolution; what is being typed in the one on show stays."""
        found = held.resolution
        for name, text in self.texts.items():
            text.setReadOnly(not held.writable)
            text.show_stored(found.id, getattr(found, name), TYPES["resolution"].fields[name])
        self.kind.set_code(found.kind)
        self.kind.setEnabled(held.writable)
        self.effective_on.setReadOnly(not held.writable)
        self.effective_on.show_text(found.id, f.Day(label="").format(found.effective_on))
        self.boxes["effective_on"].setVisible(found.kind == "normative" or found.effective_on is not None)

    def flush(self) -> bool:
        """Save what is typed; False when something was refused, which its field says."""
        saved = [each.keeper.flush() for each in self._kept()]
        return all(saved)

    def let_go(self) -> None:
        """The resolution was deleted: nothing of it is saved any more."""
        for each in self._kept():
            each.keeper.own("", "")

    def go_to(self, field: str, quote: str = "") -> None:
        """Bring the keyboard to a field and mark the words there."""
        if field not in self.texts:
            self.boxes[field].editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        text = self.texts[field]
        text.setFocus(Qt.FocusReason.OtherFocusReason)
        if quote:
            text.moveCursor(QTextCursor.MoveOperation.Start)
            text.find(quote)

    def field(self) -> str:
        """The field the keyboard is in, else the title."""
        return next((name for name, box in self.boxes.items() if box.editor.hasFocus()), "title")

    def _kept(self) -> list[Any]:
        return [*self.texts.values(), self.effective_on]

    def _connect(self) -> None:
        for name, text in self.texts.items():
            text.entered.connect(lambda name=name: self.entered.emit(PART.get(name, name)))
            text.moved.connect(lambda text=text: self.moved.emit(text))
        for each in self._kept():
            each.keeper.kept.connect(self.kept)
        self.kind.activated.connect(lambda _: self._keep_kind())

    def _keeper(self, name: str) -> Callable[[str, str], Any]:
        field = TYPES["resolution"].fields[name]
        return lambda id, words: self._write(id, name, field.parse(words))

    def _keep_kind(self) -> None:
        if self.texts["title"].keeper.owner:
            self._write(self.texts["title"].keeper.owner, "kind", self.kind.code())
            self.kept.emit()

    def _keep_day(self, id: str, words: str) -> None:
        try:
            day: date | None = f.Day(label="").parse(words)
        except f.BadValue as problem:
            raise Refused(str(problem)) from None
        self._write(id, "effective_on", day)

    def _write(self, id: str, name: str, value: Any) -> None:
        """Change one field of the resolution as it is now."""
        found = records.get(self._context, Resolution, id)
        if found.state not in WRITABLE:
            raise Refused(tr("Nghị quyết đã ký nên không sửa lời văn được nữa."))
        if getattr(found, name) != value:
            records.save(self._context, replace(found, **{name: value}))
            self.boxes[name].set_problem("")


def _label(name: str) -> str:
    return tr(TYPES["resolution"].fields[name].label)


def _help(name: str) -> str:
    """The title says it as an example while it is empty."""
    return tr(TYPES["resolution"].fields[name].help) if name != "title" else ""
