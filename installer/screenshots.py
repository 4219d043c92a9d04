"""Take the pictures of the README from the running application: python installer/screenshots.py [FOLDER]."""

import os
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.records.session import Session
from app.services import (
    accounts,
    agenda,
    attendance,
    council,
    demo,
    minutes,
    records,
    sessions,
    speeches,
    votes,
)
from app.services.context import Context, open_context
from app.services.demo_cast import Clock
from app.ui.main_window import MainWindow
from app.ui.page import Page
from app.ui.screen import Screen
from app.ui.session_console.hands_form import HandsForm
from app.ui.start import Doors, main_window

WIDTH, HEIGHT = 1366, 768
MORNING = datetime(2026, 12, 15, 7, 30)
NOTES = (
    "Bà Phạm Thị Lan Đài đề nghị tăng chi sửa chữa kênh N3. Ủy ban nhân dân xã tiếp thu, "
    "bổ sung 180 triệu đồng từ nguồn dự phòng."
)


def take(folder: Path) -> list[Path]:
    """Write console.png and minutes.png to `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    with TemporaryDirectory() as data:
        clock = Clock(MORNING)
        context = open_context(Path(data), clock)
        demo.make(context)
        drafted = hold(context, clock)
        screen = Screen(app, Path(data))
        screen.appearance.set_scheme("light")
        signed_in = accounts.sign_in(context, accounts.accounts(context)[0])
        window = main_window(screen, Doors(screen, signed_in))
        pictures = [
            picture(window, folder / "console.png", "console", type_the_count),
            picture(
                window, folder / "minutes.png", "minutes", lambda page: page.open_record("minutes", drafted)
            ),
        ]
        window.close()
        screen.close()
        context.store.close()
    return pictures


def hold(context: Context, clock: Clock) -> str:
    """The year-end session of the demo up to the vote on the budget; gives the minutes of the one before."""
    found = sorted(records.find(context, Session), key=lambda one: one.number or 0)
    session = found[-1]
    people = [one.person.id for one in council.delegates(context, MORNING.date())]
    sessions.convene(context, session.id)
    sessions.open_session(context, session.id)
    attendance.excuse(context, session.id, people[3], reason="ốm")
    attendance.unexcuse(context, session.id, people[8])
    attendance.all_present(context, session.id)
    items = agenda.items(context, session.id)
    for minute, item in enumerate(items[:5]):
        clock.now = MORNING.replace(minute=30 + 5 * minute)
        agenda.start_item(context, item.id)
        if minute == 1:
            event = votes.open_vote(context, item.id, item.title, "show_of_hands", "agenda")
            votes.record_counts(context, event.id, 23, 0, 0)
    speech = speeches.call(context, items[4].id, people[1])
    speeches.start(context, speech.id)
    agenda.write_notes(context, items[4].id, NOTES)
    clock.now = MORNING.replace(minute=53)
    event = votes.open_vote(context, items[4].id, items[4].title, "show_of_hands", "resolution")
    votes.revise(context, event.id, title="Dự toán thu, chi ngân sách xã năm 2027")
    return minutes.minutes_of(context, found[-2].id).id


def type_the_count(page: Page) -> None:
    """13 for, 7 against; the third number follows."""
    form = page.findChild(HandsForm)
    assert isinstance(form, HandsForm)
    for box, number in zip(form.boxes.values(), ("13", "7"), strict=False):
        QTest.keyClicks(box.edit, number)


def picture(window: MainWindow, file: Path, name: str, act: Callable[[Page], object]) -> Path:
    window.resize(WIDTH, HEIGHT)
    window.show()
    window.go(name)
    QTest.qWait(500)
    if page := window.pages.page():
        act(page)
    QTest.qWait(1000)
    while window.desk.tasks.busy():
        QTest.qWait(100)
    QTest.qWait(500)
    window.grab().save(str(file))
    return file


if __name__ == "__main__":
    for path in take(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "shots"):
        print(path)
