"""Sessions of an invented commune as stories, for the tests of the papers."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from app.domain.records.agenda_item import AgendaItem
from app.domain.records.answer import Answer
from app.domain.records.attendance_event import AttendanceEvent
from app.domain.records.candidate import Candidate
from app.domain.records.invitee import Invitee
from app.domain.records.minutes import Minutes
from app.domain.records.paper import Paper
from app.domain.records.promise import Promise
from app.domain.records.question import Question
from app.domain.records.resolution import Resolution
from app.domain.records.session import Session
from app.domain.records.speech import Speech
from app.domain.records.vote_event import VoteEvent
from app.domain.story import Council, Human, Story
from app.domain.voting import Requirement, Tally, decide
from app.services.law import load_law

DAY = date(2026, 12, 15)
FAMILIES = ("Trần", "Nguyễn", "Lê", "Phạm", "Đỗ", "Vũ", "Hoàng", "Bùi", "Đặng", "Ngô")
GIVEN = ("Đạt", "Hường", "Nghĩa", "Ước", "Quỳnh", "Khang", "Thắm", "Duệ", "Ẩn", "Thủy")


def at(hour: int, minute: int = 0, day: date = DAY) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute)


def people(count: int) -> dict[str, Human]:
    """`count` delegates d1, d2 … in three groups; d1 chairs, d2 is her deputy, d3 heads a Ban; and two officials."""
    posts = {
        1: "Chủ tịch Hội đồng nhân dân xã",
        2: "Phó Chủ tịch Hội đồng nhân dân xã",
        3: "Trưởng Ban Kinh tế - Ngân sách Hội đồng nhân dân xã",
    }
    found = {
        f"d{n}": Human(
            id=f"d{n}",
            name=f"{FAMILIES[n % 10]} {('Văn', 'Thị')[n % 2]} {GIVEN[(n * 3) % 10]}{('', ' Anh', ' Minh')[n // 10]}",
            honorific=("Ông", "Bà")[n % 2],
            post=posts.get(n, ""),
            group=f"Tổ đại biểu số {n % 3 + 1}",
            delegate=True,
        )
        for n in range(1, count + 1)
    }
    mayor = Human("m1", "Phùng Đình Khải", "Ông", "Chủ tịch Ủy ban nhân dân xã")
    office = Human("m2", "Mạc Thị Ngoan", "Bà", "Trưởng phòng Kinh tế")
    return found | {"m1": mayor, "m2": office}


def story(count: int = 29, present: int = 28, **changes: Any) -> Story:
    """A session of `count` delegates with `present` of them in the room and an agenda of seven items."""
    law = load_law()
    session = Session(
        id="s", term="t", number=3, kind="regular", season="year_end", state="closed", opens_at=at(8),
        opened_at=at(8), closed_at=at(16, 30), place="Hội trường Ủy ban nhân dân xã Gia Lộc", chairs=("d1",),
        secretaries=("d5",), elected_total=count, in_office=count,
    )  # fmt: skip
    base = Story(
        session=session,
        council=Council(
            "Hội đồng nhân dân xã Gia Lộc",
            "xã",
            "Gia Lộc",
            "thành phố Hải Phòng",
            "Gia Lộc",
            "I",
            "2026 - 2031",
        ),
        people=people(count),
        delegates=tuple(f"d{n}" for n in range(1, count + 1)),
        organizations={"u": "Ủy ban nhân dân xã", "b1": "Ban Kinh tế - Ngân sách", "p1": "Phòng Kinh tế"},
        items=agenda(),
        events=arrivals(present, count),
        quorum=law.quorum(DAY),
        requirements=law.requirements_on(DAY),
        kind_words="kỳ họp thường lệ",
        elected_total=count,
        in_office=count,
        seconds=law.office_defaults.speaking_times,
        standing_chair="d1",
        standing_vice="d2",
    )
    return replace(base, **changes)


def agenda() -> tuple[AgendaItem, ...]:
    rows = (
        ("opening", "Khai mạc kỳ họp, chào cờ"),
        ("procedure", "Thông qua chương trình kỳ họp, cử thư ký kỳ họp"),
        ("report", "Tờ trình và dự thảo nghị quyết về dự toán ngân sách xã năm 2027"),
        ("break", "Nghỉ giải lao"),
        ("discussion", "Thảo luận tại hội trường"),
        ("questioning", "Chất vấn và trả lời chất vấn"),
        ("resolution", "Thông qua các nghị quyết"),
        ("closing", "Bế mạc kỳ họp"),
    )
    return tuple(
        AgendaItem(id=f"i{n}", session="s", order=n, title=title, kind=kind, state="done")
        for n, (kind, title) in enumerate(rows, start=1)
    )


def arrivals(present: int, count: int) -> tuple[AttendanceEvent, ...]:
    """The first `present` delegates came at the opening; the others are excused for illness."""
    came = [event(f"d{n}", "arrive", at(8)) for n in range(1, present + 1)]
    away = [
        event(f"d{n}", "excused", at(8), reason="ốm, có báo cáo trước") for n in range(present + 1, count + 1)
    ]
    return (*came, *away)


def event(person: str, kind: str, moment: datetime, **more: Any) -> AttendanceEvent:
    return AttendanceEvent(
        id=f"{person}-{kind}-{moment:%H%M}", session="s", person=person, kind=kind, at=moment, **more
    )


def vote(
    told: Story, id: str, in_favour: int, against: int = 0, abstained: int = 0, **more: Any
) -> VoteEvent:
    """A vote as the console records it: counts, requirement, outcome, all computed."""
    decision = more.get("decision", "resolution")
    requirement = told.requirement_for(decision)
    assert requirement is not None
    present = more.pop("present", told.figures.present if told.figures else 0)
    tally = Tally(in_favour, against, abstained, present, told.elected_total, told.in_office)
    outcome = decide(tally, requirement, told.quorum)
    given = {
        "id": id, "session": "s", "item": "i7", "title": "Thông qua nghị quyết", "method": "show_of_hands",
        "decision": decision, "requirement": requirement.id, "state": "recorded", "recorded_at": at(15),
        "elected_total": tally.total, "in_office": tally.in_office, "present": present,
        "in_favour": in_favour, "against": against, "abstained": abstained,
        "needed": outcome.needed, "base": outcome.base, "quorate": outcome.quorate,
        "outcome": "passed" if outcome.passed else "failed",
    }  # fmt: skip
    return VoteEvent(**(given | more))


def resolution(id: str, title: str, **more: Any) -> Resolution:
    return Resolution(**({"id": id, "session": "s", "item": "i7", "title": title, "state": "adopted"} | more))


def the_case() -> Story:
    """29 delegates, 28 present, two resolutions passed by all present, no questioning."""
    base = story()
    votes = (vote(base, "v1", 28, resolution="r1"), vote(base, "v2", 28, resolution="r2"))
    titles = ("về dự toán ngân sách xã năm 2027", "về kế hoạch đầu tư công trung hạn giai đoạn 2026 - 2030")
    return replace(
        base,
        votes=votes,
        resolutions=(resolution("r1", titles[0], number="05/NQ-HĐND"), resolution("r2", titles[1])),
        minutes=Minutes(id="m", session="s", number="02/BB-HĐND"),
    )
