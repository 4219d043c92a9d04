"""Take the pictures of the README from the running application: python installer/screenshots.py [FOLDER]."""

import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.domain.records.area import Area
from app.domain.records.contact_meeting import ContactMeeting
from app.domain.records.contact_round import ContactRound
from app.domain.records.session import Session
from app.services import (
    accounts,
    agenda,
    attendance,
    contact_meetings,
    contacts,
    council,
    demo,
    minutes,
    records,
    sessions,
    speeches,
    voices,
    votes,
)
from app.services.context import Context, open_context
from app.services.demo_cast import Clock
from app.ui.deadlines.dialog import DeadlineDialog
from app.ui.main_window import MainWindow
from app.ui.page import Page
from app.ui.screen import Screen
from app.ui.session_console.hands_form import HandsForm
from app.ui.start import Doors, main_window

WIDTH, HEIGHT = 1366, 768
ORDINARY = datetime(2026, 11, 23, 8, 0)
MORNING = datetime(2026, 12, 15, 7, 30)
REGIME_SWITCH = date(2026, 6, 25)
VOICES: tuple[dict[str, Any], ...] = (
    {"honorific": "ong", "speaker": "Lục Văn Tám", "kind": "recommendation",
     "text": "Nước máy thôn Cuối yếu vào giờ cao điểm, đề nghị nâng công suất trạm bơm."},
    {"honorific": "ba", "speaker": "Ninh Thị Dậu", "kind": "recommendation",
     "text": "Đề nghị công khai kết quả kiểm tra chất lượng nước hằng quý tại nhà văn hóa."},
    {"kind": "opinion", "text": "Việc lắp đồng hồ mới nhanh gọn, nhân viên hướng dẫn chu đáo."},
)  # fmt: skip
NOTES = (
    "Bà Phạm Thị Lan Đài đề nghị tăng chi sửa chữa kênh N3. Ủy ban nhân dân xã tiếp thu, "
    "bổ sung 180 triệu đồng từ nguồn dự phòng."
)


def take(folder: Path) -> list[Path]:
    """Write the pictures to `folder`: first an ordinary morning, then the session of the year's end."""
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    with TemporaryDirectory() as data:
        clock = Clock(ORDINARY)
        context = open_context(Path(data), clock)
        demo.make(context)
        screen = Screen(app, Path(data))
        screen.appearance.set_scheme("light")
        signed_in = accounts.sign_in(context, accounts.accounts(context)[0])
        window = main_window(screen, Doors(screen, signed_in))
        pictures = list(daily(window, folder))
        clock.now = MORNING
        pictures += list(meeting(window, folder, hold(context, clock)))
        window.close()
        screen.close()
        context.store.close()
    return pictures


def daily(window: MainWindow, folder: Path) -> Iterator[Path]:
    """What a clerk sees between two sessions."""
    context = window.desk.context
    yield picture(window, folder / "today.png", "today")
    heard = hear(context)
    yield picture(
        window, folder / "contact.png", "contacts", lambda page: page.open_record("contact_meeting", heard)
    )
    yield picture(window, folder / "recommendations.png", "recommendations")
    yield picture(window, folder / "petitions.png", "petitions")
    dialog = DeadlineDialog(context, window)
    dialog.ask("complaint.acceptance", REGIME_SWITCH)
    yield shot(dialog, folder / "deadlines.png")


def hear(context: Context) -> str:
    """A meeting with voters that is going on, some voices typed already."""
    group = records.find(context, ContactMeeting)[0].group
    planned = ContactRound(
        kind="thematic", title="Tiếp xúc chuyên đề về nước sạch", starts_on=ORDINARY.date()
    )
    point = ContactMeeting(
        group=group,
        place="Nhà văn hóa thôn Cuối",
        starts_at=ORDINARY,
        areas=(records.find(context, Area)[1].id,),
    )
    made = contacts.plan_round(context, planned, [point])
    found = contacts.points(context, made.result.id)[0].id
    contact_meetings.open_meeting(context, found)
    contact_meetings.write(context, found, voters_present=46)
    for line in VOICES:
        voices.add(context, replace(voices.next_line(context, found), **line))
    return found


def meeting(window: MainWindow, folder: Path, drafted: str) -> Iterator[Path]:
    """The session while it votes, and the minutes of the one before."""
    yield picture(window, folder / "console.png", "console", type_the_count)
    yield picture(
        window, folder / "minutes.png", "minutes", lambda page: page.open_record("minutes", drafted)
    )


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


def picture(
    window: MainWindow, file: Path, name: str, act: Callable[[Page], object] = lambda page: None
) -> Path:
    window.resize(WIDTH, HEIGHT)
    window.show()
    window.go(name)
    QTest.qWait(500)
    if page := window.pages.page():
        act(page)
    QTest.qWait(1000)
    while window.desk.tasks.busy():
        QTest.qWait(100)
    return shot(window, file)


def shot(widget: QWidget, file: Path) -> Path:
    """The widget as it stands, then closed if it is a window over the other."""
    widget.show()
    QTest.qWait(500)
    widget.grab().save(str(file))
    if isinstance(widget, QDialog):
        widget.close()
    return file


if __name__ == "__main__":
    for path in take(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "shots"):
        print(path)
