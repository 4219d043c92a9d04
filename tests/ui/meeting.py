"""A session to conduct in the tests of the console: 25 invented delegates, nine items, a clock to move."""

import shutil
from datetime import datetime
from pathlib import Path

from app.domain.records.agenda_item import AgendaItem
from app.domain.records.paper import Paper
from app.domain.records.person import Person
from app.domain.records.session import Session
from app.services import agenda, attendance, council, records, resolutions, sessions, speeches
from app.services.context import Context, open_context
from tests.services.conftest import Clock, answers, seat_delegates

OPENS_AT = datetime(2026, 12, 15, 7, 30)
PROGRAMME = (
    ("opening", "Khai mạc, chào cờ", 15, False),
    ("report", "Báo cáo của Thường trực Hội đồng nhân dân", 25, False),
    ("report", "Báo cáo tình hình kinh tế - xã hội năm 2026", 30, False),
    ("verification", "Báo cáo thẩm tra của các Ban", 32, False),
    ("resolution", "Nghị quyết về dự toán ngân sách xã năm 2027", 38, True),
    ("resolution", "Nghị quyết về kế hoạch đầu tư công năm 2027", 30, True),
    ("questioning", "Chất vấn và trả lời chất vấn", 50, False),
    ("resolution", "Nghị quyết về chương trình giám sát năm 2027", 20, True),
    ("closing", "Bế mạc", 10, False),
)


def council_of_25(folder: Path) -> None:
    """The commune, set up once and copied for each test."""
    context = open_context(folder, clock=Clock())
    council.set_up(context, answers())
    seat_delegates(context)
    context.store.close()


def convened(context: Context, clock: Clock) -> Session:
    """The third session with its programme, convened for 15/12/2026."""
    clock.now = datetime(2026, 11, 20, 9, 0)
    secretary = council.delegates(context, context.today)[6].person.id
    planned = Session(
        kind="regular", season="year_end", number=3, opens_at=OPENS_AT, secretaries=(secretary,)
    )
    session = sessions.plan(context, planned)
    for usual in agenda.items(context, session.id):
        agenda.remove(context, usual.id)
    for kind, title, minutes, decides in PROGRAMME:
        place = len(agenda.items(context, session.id)) + 1
        agenda.add(context, session.id, title, kind, order=place, planned_minutes=minutes, decides=decides)
    sessions.convene(context, session.id)
    clock.now = OPENS_AT
    return records.get(context, Session, session.id)


def made(folder: Path, midway: bool = False) -> datetime:
    """The commune on disk, with the session in the middle of item 5 when asked; gives what the clock says."""
    council_of_25(folder)
    clock = Clock()
    context = open_context(folder, clock=clock)
    (at_item_5 if midway else convened)(context, clock)
    context.store.close()
    return clock.now


def copied(source: Path, target: Path, clock: Clock) -> Context:
    """A copy of a commune made before, to be changed by one test."""
    shutil.copytree(source, target)
    return open_context(target, clock=clock)


def the_session(context: Context) -> Session:
    return records.find(context, Session, number=3)[0]


def people(context: Context) -> list[Person]:
    return [one.person for one in council.delegates(context, context.today)]


def at_item_5(context: Context, clock: Clock) -> tuple[Session, AgendaItem]:
    """The same session at 9:12, in the middle of item 5: two absent, a speaker at the microphone, notes."""
    session = convened(context, clock)
    items = agenda.items(context, session.id)
    fifth = items[4]
    resolutions.draft(context, session.id, fifth.id, "individual", "về dự toán ngân sách xã năm 2027")
    presenter = records.save(
        context, Person(honorific="ong", full_name="Vũ Đức Lương", position="Phó Chủ tịch Ủy ban nhân dân xã")
    )
    fresh = records.get(context, AgendaItem, fifth.id)
    fresh.presenter = presenter.id
    records.save(context, fresh)
    paper = Paper(
        session=session.id, items=(fifth.id,), kind="submission", number="118/TTr-UBND", title="Dự toán"
    )
    records.save(context, paper)
    sessions.open_session(context, session.id)
    here = people(context)
    attendance.all_present(context, session.id)
    attendance.excuse(context, session.id, here[3].id, reason="ốm")
    attendance.unexcuse(context, session.id, here[8].id)
    for item, (hour, minute) in zip(items[:5], ((7, 30), (7, 47), (8, 12), (8, 40), (9, 12)), strict=True):
        clock.at(2026, 12, 15, hour, minute)
        agenda.start_item(context, item.id)
    agenda.write_notes(
        context,
        fifth.id,
        "Bà Ngô Thị Bưởi đề nghị tăng chi sửa chữa kênh N3. Ủy ban nhân dân xã tiếp thu, "
        "bổ sung 180 triệu đồng từ nguồn dự phòng.",
    )
    called = [speeches.call(context, fifth.id, person.id) for person in (here[1], here[5], here[9], here[10])]
    for speech in called[:2]:
        speeches.start(context, speech.id)
        clock.forward(minutes=6)
        speeches.stop(context, speech.id, 360)
    speeches.start(context, called[2].id)
    clock.forward(minutes=2, seconds=46)
    return records.get(context, Session, session.id), records.get(context, AgendaItem, fifth.id)
