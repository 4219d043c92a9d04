"""Keeps the projector in step with the room, through changes of page, look and size of text."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.ui.projector import Projector, on_the_wall
from app.ui.session_console.room import Room
from app.ui.session_console.wall import slide_of


class Projection(QObject):
    """One projector for the whole application: a page that is built anew takes over the one that is open."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._room: Room | None = None
        self._spent = 0

    def projector(self) -> Projector | None:
        """The window on the wall, when there is one."""
        return on_the_wall()

    def toggle(self) -> None:
        """F11: put it up, or take it away."""
        if (shown := self.projector()) is not None:
            shown.close()
            return
        fresh = Projector()
        fresh.show_beside(self._page.window())
        self._show()
        self._page.activateWindow()

    def show_room(self, room: Room, spent: int) -> None:
        self._room, self._spent = room, spent
        self._show()

    def show_seconds(self, spent: int) -> None:
        if spent != self._spent:
            self._spent = spent
            self._show()

    def _show(self) -> None:
        if self._room is not None and (shown := self.projector()) is not None:
            shown.show_slide(slide_of(self._room, self._spent))
