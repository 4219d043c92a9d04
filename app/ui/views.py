"""Several views of a page in one place, one on show at a time, which alone says how much room it needs."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget


class Views(QStackedWidget):
    """The views scroll inside; their wrapped words must not make the page taller than the window."""

    def hasHeightForWidth(self) -> bool:
        return False

    def minimumSizeHint(self) -> QSize:
        """Qt would ask for the room of the widest view, although another is on show."""
        shown = self.currentWidget()
        return shown.minimumSizeHint() if shown else super().minimumSizeHint()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())
