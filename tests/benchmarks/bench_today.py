"""The page Hôm nay on what an office has after ten years: every question it asks, and the page itself."""

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from measuring import Measured, timed

from app.domain.record import Record
from app.domain.records.answer import Answer
from app.domain.records.contact_meeting import ContactMeeting
from app.domain.records.contact_round import ContactRound
from app.domain.records.forwarding import Forwarding
from app.domain.records.organization import Organization
from app.domain.records.person import Person
from app.domain.records.petition import Petition
from app.domain.records.petition_deadline import PetitionDeadline
from app.domain.records.promise import Promise
from app.domain.records.question import Question
from app.domain.records.reception_day import ReceptionDay
from app.domain.records.recommendation import Recommendation
from app.domain.records.session import Session
from app.domain.records.voice import Voice
from app.services import demo, gatherings, meetings_ahead, records, today, voices_waiting
from app.services.context import Context, open_context

NOW = datetime(2026, 11, 20, 8, 30)
YEARS, ROUNDS, POINTS, VOICES = 10, 40, 5, 100
RECOMMENDATIONS, LETTERS, DAYS = 4_000, 3_000, 500
TURNS, WARMING, MOST = 40, 5, 100.0


def run(folder: Path) -> Iterator[Measured]:
    context = open_context(folder / "ten years", clock=lambda: NOW)
    demo.make(context, years=YEARS)
    with context.store.write() as work:
        for record in _records(context):
            work.save(record, "(program)", NOW)
    for name, act in _questions(context).items():
        yield _measured(name, act)
    yield _measured("Hôm nay, the page", _page(context, folder))
    context.store.close()


def _questions(context: Context) -> dict[str, Callable[[], object]]:
    met = gatherings.gatherings(context)
    return {
        "Hôm nay, what is due": lambda: today.due(context),
        "Hôm nay, gatherings": lambda: gatherings.gatherings(context),
        "Hôm nay, next session": lambda: gatherings.next_session(context),
        "Hôm nay, meetings ahead": lambda: meetings_ahead.meetings_ahead(context, met),
        "Hôm nay, voices waiting": lambda: voices_waiting.waiting(context),
    }


def _page(context: Context, folder: Path) -> Callable[[], object]:
    """Everything from the services to the last painted row."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from app.ui.page import Desk
    from app.ui.screen import Screen
    from app.ui.today_page import TodayPage

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    screen = Screen(app, folder)

    def nothing(*_: Any) -> bool:
        return True

    page = TodayPage(Desk(context, screen.tasks, screen.dialogs, nothing, nothing, nothing, nothing))
    page.resize(1130, 712)
    page.show()

    def shown() -> None:
        page.refresh()
        page.grab()

    return shown


def _measured(name: str, act: Callable[[], object]) -> Measured:
    times = [timed(act) for _ in range(TURNS)][WARMING:]
    return Measured(name, times, times, limit=MOST)


def _records(context: Context) -> Iterator[Record]:
    """Ten years of voters, letters and promises; nearly all of it settled, as in an office that works."""
    bodies = [one.id for one in records.find(context, Organization)]
    people = [one.id for one in records.find(context, Person)]
    sessions = [one.id for one in records.find(context, Session)]
    yield from _contacts()
    yield from _recommendations(bodies)
    yield from _letters(bodies)
    yield from _words_given(sessions, people)
    for number in range(DAYS):
        at = NOW + timedelta(days=7 * (number - DAYS + 10))
        yield ReceptionDay(place="Phòng tiếp công dân", starts_at=at, posted_on=at.date())


def _contacts() -> Iterator[Record]:
    for number in range(ROUNDS):
        start, live = date(2017, 1, 10) + timedelta(days=91 * number), number == ROUNDS - 1
        state = "issued" if live else "consolidated"
        yield ContactRound(id=f"round {number}", title=f"Đợt {number}", starts_on=start, state=state)
        for point in range(POINTS):
            id = f"meeting {number}-{point}"
            held = ContactMeeting(
                id=id, round=f"round {number}", place=f"nhà văn hóa {point}", state="signed"
            )
            held.starts_at = datetime(start.year, start.month, start.day, 14)
            held.report_due_on, held.reported_on = start, None if live else start
            yield held
            for order in range(VOICES):
                given = Voice(
                    meeting=id, order=order, text=f"Đề nghị sửa đường thôn số {order}", handling="taken"
                )
                yield replace(given, recommendation="" if live else f"recommendation {order}")


def _recommendations(bodies: list[str]) -> Iterator[Record]:
    for number in range(RECOMMENDATIONS):
        fresh = number >= RECOMMENDATIONS - 200
        one = Recommendation(id=f"recommendation {number}", text=f"Đề nghị sửa đường thôn số {number}")
        one.received_on = date(2017, 1, 10) + timedelta(days=number * 9 // 10)
        one.state = "forwarded" if fresh else "closed"
        one.forwarding, one.authority = f"letter {number // 80}", bodies[number // 80 % len(bodies)]
        one.due_on = date(2017, 2, 10) + timedelta(days=number // 80 * 72)
        yield one
    for number in range(RECOMMENDATIONS // 80):
        yield Forwarding(id=f"letter {number}", subject="Chuyển kiến nghị", number=f"{number}/TTHĐND")


def _letters(bodies: list[str]) -> Iterator[Record]:
    for number in range(LETTERS):
        day = date(2017, 1, 10) + timedelta(days=number * 6 // 5)
        yield Petition(id=f"petition {number}", code=f"DT-{number}", received_on=day, subject="Mương tưới")
        done = None if number >= LETTERS - 60 else day
        for order in range(3):
            due = PetitionDeadline(petition=f"petition {number}", title=f"Việc {order}", due_on=day)
            yield replace(due, done_on=done)


def _words_given(sessions: list[str], people: list[str]) -> Iterator[Record]:
    for number in range(600):
        session, person = sessions[number % len(sessions)], people[number % len(people)]
        state = "open" if number >= 570 else "done"
        yield Promise(session=session, promised_by=person, text="Sửa đường", due_on=NOW.date(), state=state)
        id, owed = f"question {number}", NOW.date() if number % 5 == 0 else None
        asked = Question(id=id, session=session, asker=person, respondent=person, text="Vì sao chậm?")
        yield replace(asked, written_due_on=owed)
        if owed and number < 570:
            yield Answer(question=id, kind="written", text="Đã trả lời.")
