"""The left of the minutes page: the outline, the words of the part on show, what is missing and where."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.lacks import Lack
from app.services import minutes as service
from app.services.minutes import Part
from app.ui.failures import attempt
from app.ui.keys import hand_on
from app.ui.look import px
from app.ui.minutes.held import Held
from app.ui.minutes.outline import Outline
from app.ui.minutes.part_editor import PartEditor
from app.ui.page import Desk
from app.ui.parts import Notice, card, column, hline, holder
from app.ui.words import tr

LEAST, LEFT = 300, 404


class Writing(QWidget):
    """`part_shown(key)` when another part came into the editor, `lack_asked(lack)` from "Đi tới"."""

    part_shown = Signal(str)
    lack_asked = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._held: Held | None = None
        self.outline = Outline()
        self.editor = PartEditor(self._write)
        self.missing = Notice("amber", "", action=tr("Đi tới"), on=self._ask_lack)
        notice = holder(column(self.missing, margins=(11, 0, 11, 11)))
        inside = column((self.outline, 2), hline(), (self.editor, 3), notice, gap=0, margins=(1, 1, 1, 1))
        self.setLayout(column((card(inside), 1), gap=0))
        self.setMinimumWidth(px(LEAST))
        self.setMaximumWidth(px(LEFT))
        hand_on(self, self.editor)
        self.outline.chosen.connect(lambda key: attempt(self, self.show_part, key))
        self.editor.reset.connect(lambda: attempt(self, self.reset_part))
        for key, step in (("Alt+Up", -1), ("Alt+Down", 1)):
            QShortcut(QKeySequence(key), self, lambda step=step: self._step(step))

    def show_held(self, held: Held, other: bool) -> None:
        """Show these minutes; `other` than before begin with the first part that lacks something."""
        self._held = held
        self.outline.show_parts(held.parts, held.lacking())
        if other or not self.outline.key():
            self.outline.go_to(_first_key(held))
        self._show_missing(held)
        self._show_part()

    def show_part(self, key: str) -> None:
        """Bring a part into the editor once the words of the former are saved."""
        if self.flush():
            self.outline.go_to(key)
            self._show_part()

    def write_part(self, key: str) -> None:
        """The same, the keyboard in its words."""
        self.show_part(key)
        self.editor.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> bool:
        """Save what is typed; False when that was refused."""
        return self.editor.flush()

    def arrange(self, compact: bool) -> None:
        self.outline.arrange(compact)

    def reset_part(self) -> None:
        """Back to the composed words; the toast brings the clerk's own back."""
        held, shown, context = self._held, self.editor.part, self.desk.context
        if held is None or shown is None or not self.flush():
            return
        minutes = held.minutes.id
        part = next(one for one in service.parts(context, minutes) if one.key == shown.key)
        self._replace(lambda: service.reset_part(context, minutes, part.key))
        self.desk.say(tr("Phần này đã về lời tự ghép"), lambda: self._bring_back(minutes, part))

    def _bring_back(self, minutes: str, part: Part) -> None:
        context = self.desk.context

        def write() -> None:
            service.write_part(context, minutes, part.key, part.own_text)
            service.write_part(context, minutes, part.key, part.added_text, added=True)

        self._replace(write)

    def _replace(self, verb: Any) -> None:
        """Change the words on show from outside: the editor must not hold on to those it has."""
        self.editor.let_go()
        verb()

    def _write(self, minutes: str, key: str, words: str, added: bool) -> None:
        service.write_part(self.desk.context, minutes, key, words, added=added)

    def _show_missing(self, held: Held) -> None:
        """What is missing first; what to do about it is the button beside."""
        self.missing.setVisible(bool(held.lacks))
        if held.lacks:
            first, rest = held.lacks[0], len(held.lacks) - 1
            words = first.sentence.split(". ")[0].rstrip(".") + "."
            self.missing.show_words(tr("{words} Còn {n} việc khác.", words=words, n=rest) if rest else words)
            self.missing.setToolTip("\n".join(one.sentence for one in held.lacks))

    def _ask_lack(self) -> None:
        if self._held and self._held.lacks:
            lack: Lack = self._held.lacks[0]
            self.lack_asked.emit(lack)

    def _show_part(self) -> None:
        held, key = self._held, self.outline.key()
        if held is None:
            return
        numbered = {part.key: (number, part) for number, part in enumerate(held.parts, start=1)}
        if key in numbered:
            self.editor.show_part(held.minutes.id, *numbered[key])
            self.part_shown.emit(key)

    def _step(self, step: int) -> None:
        keys = [part.key for part in self._held.parts] if self._held else []
        if self.outline.key() in keys:
            here = keys.index(self.outline.key())
            attempt(self, self.show_part, keys[max(0, min(len(keys) - 1, here + step))])


def _first_key(held: Held) -> str:
    """The first part with something missing, else the first."""
    lacking = held.lacking()
    keys = [part.key for part in held.parts]
    return next((key for key in keys if lacking.get(key)), keys[0] if keys else "")
