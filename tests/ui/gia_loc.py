"""The demo commune on a Sunday in November 2026, made once a run and copied for each test that wants it."""

import atexit
import shutil
from datetime import datetime
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from PySide6.QtWidgets import QLabel, QWidget

from app.domain.records.session import Session
from app.services import demo, records
from app.services.context import Context, open_context

NOW = datetime(2026, 11, 22, 14, 5)


@cache
def made_once() -> Path:
    """In a folder that goes away with the process."""
    holder = Path(mkdtemp(prefix="nghisu-demo-"))
    atexit.register(shutil.rmtree, holder, ignore_errors=True)
    folder = holder / "xã"
    context = open_context(folder, clock=lambda: NOW)
    demo.make(context)
    context.store.close()
    return folder


def gia_loc(folder: Path) -> Context:
    """A copy of its own to change."""
    shutil.copytree(made_once(), folder)
    return open_context(folder, clock=lambda: NOW)


def session_of(context: Context, number: int) -> Session:
    return records.find(context, Session, number=number)[0]


def words_on(widget: QWidget) -> str:
    """Every label that can be seen, one a line."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def answering(**typed: Any) -> Any:
    """Fill the fields of the dialog by name and press its verb; True when it closed."""

    def answer(dialog: Any) -> bool:
        for name, value in typed.items():
            dialog.editors[name].set_value(value)
        dialog.accept()
        return bool(dialog.result())

    return answer
