"""Words on a page: labels by role and tone, chips, keycaps, facts, pictures and avatars."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout

from app.ui.look import pixmap, px
from app.ui.parts.layout import column, restyle


class Label(QLabel):
    """A label with a type role and a tone; `elide` shortens it with … and keeps the whole in a tool tip.

    Text is always plain: what a person typed is never read as markup.
    """

    def __init__(
        self, text: str = "", role: str = "body", tone: str = "", *, elide: bool = False, wrap: bool = False
    ) -> None:
        super().__init__()
        self._whole, self._elide = "", elide
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setProperty("tone", tone)
        self.setWordWrap(wrap)
        if elide:
            self.setMinimumWidth(px(40))
        self.set_text(text)

    def text(self) -> str:
        return self._whole

    def set_text(self, text: str) -> None:
        self._whole = text
        self.setAccessibleName(text if self._elide else "")
        self._show()

    def set_tone(self, tone: str) -> None:
        restyle(self, tone=tone)

    def set_role(self, role: str) -> None:
        restyle(self, role=role)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self._elide:
            hint.setWidth(self.fontMetrics().horizontalAdvance(self._whole) + 2)
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show()

    def _show(self) -> None:
        shown = self._whole
        if self._elide:
            shown = self.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideRight, self.width())
            self.setToolTip(self._whole if shown != self._whole else "")
        if shown != super().text():
            super().setText(shown)


class Chip(Label):
    """A state in words on its own soft ground; tones red, amber, green, blue, grey."""

    def __init__(self, text: str = "", tone: str = "grey") -> None:
        super().__init__(text, role="")
        self.setProperty("chip", tone)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_state(self, text: str, tone: str) -> None:
        self.set_text(text)
        restyle(self, chip=tone)


def keycap(text: str) -> QLabel:
    """A key as it stands on the keyboard."""
    label = Label(text, role="")
    label.setProperty("keycap", "true")
    label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return label


def picture(name: str, tone: str = "text2", size: int = 18) -> QLabel:
    """An icon standing by itself; it says nothing that words do not say too."""
    label = QLabel()
    label.setPixmap(pixmap(name, tone, size))
    label.setFixedSize(px(size), px(size))
    return label


def fact(label: str, value: str) -> QVBoxLayout:
    """A small caption over a value, for columns of facts."""
    return column(Label(label, "small", "text3"), Label(value, wrap=True), gap=0)


def avatar(full_name: str) -> QLabel:
    """The initials of family name and given name in a circle (Lê Thị Hạnh → LH)."""
    words = full_name.split()
    label = Label("".join(word[0] for word in dict.fromkeys(words[:1] + words[-1:])).upper(), role="")
    label.setProperty("avatar", "true")
    label.setFixedSize(px(32), px(32))
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setAccessibleName(full_name)
    return label
