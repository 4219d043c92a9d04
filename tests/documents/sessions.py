"""Sessions of an invented commune as stories, for the tests of the papers."""

from dataclasses import replace
from datetime import date, datetime
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
from app.domain.voting import Tally, decide
from app.services.law import load_law

DAY = date(2026, 12, 15)
FAMILIES = ("Trần", "Nguyễn", "Lê", "Phạm", "Đỗ", "Vũ", "Hoàng", "Bùi", "Đặng", "Ngô")
GIVEN = ("Đạt", "Hường", "Nghĩa", "Ước", "Quỳnh", "Khang", "Thắm", "Duệ", "Ẩn", "Thủy")


def at(hour: int, minute: int = 0, day: date = DAY) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute)


def people(count: int) -> dict[str, Human]:
    """`count` delegates d1, d2 … (d1 chairs, d2 is her deputy, d3 heads a Ban); two officials."""
    posts = {
        1: "Chủ tịch Hội đồng nhân dân xã",
        2: "Phó Chủ tịch Hội đồng nhân dân xã",
        3: "Trưởng Ban Kinh tế - Ngân sách Hội đồng nhân dân xã",
    }
    found = {
        f"d{n}": Human(
            id=f"d{n}",
            name=full_name(n),
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


def full_name(n: int) -> str:
    middle, last = ("Văn", "Thị")[n % 2], ("", " Anh", " Minh")[n // 10]
    return f"{FAMILIES[n % 10]} {middle} {GIVEN[(n * 3) % 10]}{last}"


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


NASTY = 'Số 5 < 6 & "ngoặc" <b>đậm</b> – ộ ữ Ậ ẫ ỹ đ Đ'


def a_full_session() -> Story:
    """25 delegates: late, gone, back; guests, papers, talk, questions, an election, votes of every ending."""
    base = story(25, 22)
    base = replace(
        base,
        events=(*base.events, *passing()),
        items=(*(_course(item) for item in base.items), personnel_item()),
        papers=papers(),
        invitees=guests(),
        speeches=speeches(),
        questions=questions(),
        answers=answers(),
        promises=promises(),
    )
    return replace(
        base,
        votes=full_votes(base),
        candidates=candidates(),
        resolutions=(
            resolution("r1", "về dự toán ngân sách xã năm 2027", number="05/NQ-HĐND"),
            resolution("r2", "về việc đặt tên đường liên thôn", state="rejected"),
            resolution("r3", "về kế hoạch giám sát năm 2027", number="06/NQ-HĐND"),
            resolution("r4", "về chủ trương đầu tư trạm y tế", state="draft"),
        ),
        minutes=Minutes(id="m", session="s", read_aloud=True, pages_note="gồm 06 trang, lập thành 03 bản"),
    )


def passing() -> tuple[AttendanceEvent, ...]:
    """One comes late, one leaves from item 5 and one leaves for a while."""
    return (
        event("d23", "arrive", at(9, 15)),
        event("d4", "leave", at(10, 30), item="i5", reason="đi họp ở thành phố"),
        event("d6", "leave", at(9, 5)),
        event("d6", "arrive", at(9, 40)),
    )


def _course(item: AgendaItem) -> AgendaItem:
    notes = {
        "i1": "Chào cờ, hát Quốc ca.\nBà chủ tọa phát biểu khai mạc, nêu yêu cầu của kỳ họp.",
        "i5": f"Không khí thảo luận dân chủ, thẳng thắn.\n{NASTY}",
    }
    conclusions = {"i5": "Giao Ủy ban nhân dân xã tiếp thu đầy đủ ý kiến đại biểu."}
    return replace(item, notes=notes.get(item.id, ""), conclusion=conclusions.get(item.id, ""))


def personnel_item() -> AgendaItem:
    return AgendaItem(
        id="i9",
        session="s",
        order=9,
        title="Bầu Phó Trưởng Ban Văn hóa - Xã hội",
        kind="personnel",
        state="done",
    )


def papers() -> tuple[Paper, ...]:
    return (
        Paper(
            id="p1", session="s", items=("i3",), kind="submission", number="41/TTr-UBND",
            title="về việc phê chuẩn dự toán ngân sách xã năm 2027", issued_on=date(2026, 11, 28), author="u",
            presenter="m1",
        ),
        Paper(
            id="p2", session="s", items=("i3",), kind="verification", number="12/BC-BKTNS", verifies="p1",
            title="Báo cáo thẩm tra dự toán ngân sách xã năm 2027", issued_on=date(2026, 12, 5), author="b1",
            presenter="d3",
        ),
        Paper(id="p3", session="s", kind="report", title="Báo cáo tình hình kinh tế - xã hội năm 2026"),
    )  # fmt: skip


def guests() -> tuple[Invitee, ...]:
    rows = (
        ("superior", "ong", "Vũ Đình Khang", "Phó Trưởng Ban Pháp chế HĐND thành phố Hải Phòng", True),
        ("party", "ba", "Lưu Thị Mây", "Phó Bí thư Thường trực Đảng ủy xã", True),
        ("people_committee", "", "", "Các phòng, đơn vị thuộc Ủy ban nhân dân xã", True),
        ("area", "ong", "Cù Văn Sơn", "Trưởng thôn Phương Bằng", False),
    )
    return tuple(
        Invitee(
            id=f"g{n}",
            session="s",
            group=group,
            honorific=honorific,
            full_name=name,
            position=post,
            came=came,
        )
        for n, (group, honorific, name, post, came) in enumerate(rows)
    )


def speeches(length: int = 1) -> tuple[Speech, ...]:
    said = (
        "Đề nghị Ủy ban nhân dân xã làm rõ tiến độ giải ngân vốn đầu tư công, nguyên nhân chậm bàn giao "
        "mặt bằng tuyến đường liên thôn và thời hạn hoàn thành. "
    )
    return (
        speech("sp1", speaker="d7", text=said * length),
        speech("sp2", speaker="m2", kind="explanation", text=said),
        speech(
            "sp3",
            speaker_text="Đại diện cử tri thôn Đồng Bào",
            text="Cử tri mong đường sớm xong.\nXin cảm ơn Hội đồng nhân dân.",
        ),
        speech("sp4", speaker="d9", state="waiting"),
    )


def speech(id: str, **more: Any) -> Speech:
    usual = {"id": id, "session": "s", "item": "i5", "kind": "discussion", "order": 1, "state": "done"}
    return Speech(**(usual | more))


def questions() -> tuple[Question, ...]:
    return (
        Question(id="q1", session="s", item="i6", order=1, asker="d8", respondent="m1", asked_at=at(13, 40),
                 text="Vì sao dự án cấp nước sạch chậm 14 tháng?", satisfied="no"),
        Question(id="q2", session="s", item="i6", order=2, asker="d8", respondent="m1", further_to="q1",
                 text="Ai chịu trách nhiệm và bao giờ xong?", written_due_on=date(2027, 1, 4)),
    )  # fmt: skip


def answers() -> tuple[Answer, ...]:
    return (
        Answer(id="a1", question="q1", respondent="m1", text="Do vướng mặt bằng.\nXã đã họp dân 3 lần."),
        Answer(id="a2", question="q2", respondent="m1", text="Trách nhiệm thuộc về Ủy ban nhân dân xã."),
    )


def promises() -> tuple[Promise, ...]:
    return (
        Promise(id="pr1", session="s", question="q2", text="bàn giao mặt bằng cho nhà thầu", promised_by="m1",
                organization="p1", product="biên bản bàn giao mặt bằng", due_on=date(2027, 2, 28)),
    )  # fmt: skip


def full_votes(base: Story) -> tuple[VoteEvent, ...]:
    """The agenda, one voted again, a failed one, one without quorum, an election."""
    return (
        vote(base, "va", 22, item="i2", decision="agenda", title="Thông qua chương trình kỳ họp", present=22),
        vote(base, "v0", 12, 9, 1, resolution="r1", state="replaced", recorded_at=at(14, 50), present=22),
        vote(base, "v1", 20, 1, 1, resolution="r1", present=22, corrects="v0", correction_reason="đếm nhầm"),
        vote(base, "v2", 12, 8, 3, resolution="r2", present=23),
        vote(base, "v3", 16, 0, 0, resolution="r3", present=16),
        election(base),
    )  # fmt: skip


def election(base: Story) -> VoteEvent:
    """A secret ballot: 22 given out and put in, one not valid."""
    ballots = {"issued": 22, "returned": 22, "valid": 21, "invalid": 1}
    event = vote(
        base, "v5", 0, item="i9", decision="election", method="secret_ballot", seats=1, present=22,
        title="Bầu Phó Trưởng Ban Văn hóa - Xã hội", tellers=("d10", "d11", "d12"), opened_at=at(11),
        **ballots,
    )  # fmt: skip
    return replace(event, in_favour=None, against=None, abstained=None, outcome="passed")


def candidates() -> tuple[Candidate, ...]:
    post = "Phó Trưởng Ban Văn hóa - Xã hội"
    return (
        Candidate(
            id="c1", event="v5", person="d13", name="x", post=post, in_favour=17, against=4, elected="yes"
        ),
        Candidate(
            id="c2", event="v5", person="d14", name="y", post=post, in_favour=4, against=17, elected="no"
        ),
    )
