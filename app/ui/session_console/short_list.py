"""A list that asks for a few rows and takes whatever height is left."""

from PySide6.QtCore import QSize

from app.ui.look import px
from app.ui.parts import RowList


class ShortList(RowList):
    """Its wish is its least height: a page that scrolls must not grow by a list that scrolls itself."""

    def sizeHint(self) -> QSize:
        return QSize(px(240), self.minimumHeight())
