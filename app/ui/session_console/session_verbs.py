"""The verbs of the session itself: open, pause, go on, close, open again; only those possible now."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from app.ui.parts import Button, primary, row, secondary
from app.ui.session_console.room import Room
from app.ui.words import tr

SHOWN = {
    "planned": ("convene",),
    "convened": ("open",),
    "in_session": ("pause", "close"),
    "paused": ("resume", "close"),
    "closed": ("minutes", "reopen"),
    "minutes_drafted": ("minutes", "reopen"),
    "signed": ("minutes",),
    "archived": ("minutes",),
}


class SessionVerbs(QWidget):
    """`verbs` are what the buttons do, by name: convene open pause resume close reopen minutes."""

    def __init__(self, verbs: Mapping[str, Callable[[], Any]]) -> None:
        super().__init__()
        self.buttons: dict[str, Button] = {
            "convene": primary(tr("Ghi đã triệu tập"), verbs["convene"], icon="send"),
            "open": primary(tr("Khai mạc"), verbs["open"], icon="gavel"),
            "resume": primary(tr("Họp tiếp"), verbs["resume"], icon="chevron-right"),
            "minutes": primary(tr("Biên bản"), verbs["minutes"], icon="file-text"),
            "pause": secondary(tr("Tạm nghỉ"), verbs["pause"], icon="pause"),
            "close": secondary(tr("Bế mạc"), verbs["close"], icon="gavel"),
            "reopen": secondary(tr("Mở lại"), verbs["reopen"], icon="rotate-ccw"),
        }
        line = [(button, 1) for button in self.buttons.values()]
        self.setLayout(row(*line, gap=8, margins=(11, 8, 11, 10)))

    def show_room(self, room: Room) -> None:
        shown = SHOWN.get(room.session.state, ())
        for name, button in self.buttons.items():
            button.setVisible(name in shown)
