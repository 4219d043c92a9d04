"""Columns, rows and scrolling areas, all spaced in design pixels."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.look import px

Item = QWidget | QLayout | int | None | tuple[QWidget | QLayout, int]
Margins = tuple[float, float, float, float]
NONE: Margins = (0, 0, 0, 0)


def column(*items: Item, gap: float = 8, margins: Margins = NONE) -> QVBoxLayout:
    """Things under each other: widgets, layouts, (thing, stretch), an int (fixed room), None (stretch)."""
    box = QVBoxLayout()
    _fill(box, items, gap, margins, False)
    return box


def row(*items: Item, gap: float = 8, margins: Margins = NONE, top: bool = False) -> QHBoxLayout:
    """Things beside each other; `top` keeps fields of unequal height on one upper line."""
    box = QHBoxLayout()
    _fill(box, items, gap, margins, top)
    return box


def _fill(box: QBoxLayout, items: Sequence[Item], gap: float, margins: Margins, top: bool) -> None:
    box.setSpacing(px(gap))
    box.setContentsMargins(*[px(side) for side in margins])
    for entry in items:
        item, stretch = entry if isinstance(entry, tuple) else (entry, 0)
        if item is None:
            box.addStretch(1)
        elif isinstance(item, int):
            box.addSpacing(px(item))
        else:
            _add(box, item, stretch, top)


def _add(box: QBoxLayout, item: QWidget | QLayout, stretch: int, top: bool) -> None:
    if isinstance(item, QLayout):
        box.addLayout(item, stretch)
        if top:
            box.setAlignment(item, Qt.AlignmentFlag.AlignTop)
    else:
        box.addWidget(item, stretch)
        if top:
            box.setAlignment(item, Qt.AlignmentFlag.AlignTop)


def holder(layout: QLayout, width: float = 0, name: str = "") -> QWidget:
    """A bare widget round a layout, of a fixed width where one is given."""
    widget = QWidget()
    widget.setLayout(layout)
    widget.setObjectName(name)
    if width:
        widget.setFixedWidth(px(width))
    return widget


class ScrollArea(QScrollArea):
    """Scrolls up and down and asks for its whole width: what is too wide moves with the page, never cut."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def minimumSizeHint(self) -> QSize:
        hint, inner = super().minimumSizeHint(), self.widget()
        if inner is not None:
            hint.setWidth(inner.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width())
        return hint

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


def scroll(inner: QLayout, name: str = "clear", margins: float = 0) -> ScrollArea:
    """A vertical scrolling area; give 3 pixels of margin when controls at its edge have a focus ring."""
    area = ScrollArea()
    if margins:
        inner.setContentsMargins(*[px(margins)] * 4)
    area.setWidget(holder(inner, name=name))
    return area


def hline() -> QFrame:
    """A hairline across."""
    line = QFrame()
    line.setProperty("hline", "true")
    return line


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go, before it is filled again."""
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
        elif inner := item.layout():
            clear(inner)


def restyle(widget: QWidget, **properties: object) -> None:
    """Set properties the stylesheet looks at and let it look again."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
