"""A voter's words typed and saved, and looked up among 20,000 others, on the page of a meeting."""

import os
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from random import Random
from typing import Any

from material import words
from measuring import Measured, timed

from app.domain.records.contact_meeting import ContactMeeting
from app.domain.records.contact_round import ContactRound
from app.domain.records.voice import Voice
from app.services import contact_meetings, contacts, demo, similar, voices
from app.services.context import Context, open_context

NOW = datetime(2026, 11, 20, 8, 30)
VOICES, MEETINGS, AT_ONCE = 20_000, 200, 5_000
TURNS, WARMING, MOST = 105, 5, 50.0
TYPED = 40  # letters there by the time the fingers rest and the words are looked up


def run(folder: Path) -> Iterator[Measured]:
    context = open_context(folder / "voices", clock=lambda: NOW)
    demo.make(context)
    chance = Random(2026)
    _fill(context, chance)
    meeting = _meeting(context)
    said = [words(chance, 18).capitalize() for _ in range(TURNS)]
    similar.warm(context)
    yield _measured(
        "voice, looked up among 20,000", lambda text: similar.similar(context, text[:TYPED]), said
    )

    def add(text: str) -> None:
        voices.add(context, Voice(meeting=meeting, text=text, handling="taken"))

    yield _measured("voice, saved by the service", add, said)
    typed, shown = _typing(context, folder, meeting)
    yield _measured("voice, Enter to saved, next line", typed, said, shown)
    context.store.close()


def _measured(
    name: str, act: Callable[[str], object], said: list[str], after: Callable[[], object] = lambda: None
) -> Measured:
    """Beside the wall clock the processor's (the second pair), for a machine that others use too."""
    wall, processor = [], []
    for text in said:
        start = time.process_time()
        wall.append(timed(act, text))
        processor.append((time.process_time() - start) * 1000)
        after()
    return Measured(name, wall[WARMING:], processor[WARMING:], limit=MOST)


def _fill(context: Context, chance: Random) -> None:
    for start in range(0, VOICES, AT_ONCE):
        with context.store.write() as work:
            for number in range(start, start + AT_ONCE):
                text = words(chance, 18).capitalize()
                meeting = f"meeting {number % MEETINGS}"
                one = Voice(meeting=meeting, order=number // MEETINGS + 1, text=text, handling="taken")
                work.save(one, "(program)", NOW)


def _meeting(context: Context) -> str:
    point = ContactMeeting(place="Nhà văn hóa thôn Đông", starts_at=NOW)
    planned = ContactRound(kind="residence", title="Nơi cư trú", starts_on=NOW.date())
    made = contacts.plan_round(context, planned, [point]).result
    (meeting,) = contacts.points(context, made.id)
    return contact_meetings.open_meeting(context, meeting.id).id


def _typing(
    context: Context, folder: Path, meeting: str
) -> tuple[Callable[[str], object], Callable[[], object]]:
    """A line ended by Enter until it is on disk, in the list, and the next one waits; and what paints it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from app.ui.contacts import ContactsPage
    from app.ui.page import Desk
    from app.ui.screen import Screen

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    screen = Screen(app, folder)

    def nothing(*_: Any) -> bool:
        return True

    page = ContactsPage(Desk(context, screen.tasks, screen.dialogs, nothing, nothing, nothing, nothing))
    page.resize(1130, 712)
    page.show()
    context.store.subscribe(lambda kinds: page.refresh() if kinds & page.kinds else None)
    page.refresh()
    page.open_meeting(meeting)

    def typed(text: str) -> None:
        page.meeting.form.text.setPlainText(text)
        page.meeting.form.end_line()

    return typed, app.processEvents
