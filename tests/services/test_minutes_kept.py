"""Minutes from convening to correction: composed, completed by the clerk, signed once, never rewritten."""

import unicodedata
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from app.documents.minutes_part import plain_text
from app.domain.errors import Invalid, Refused
from app.domain.records.agenda_item import AgendaItem
from app.domain.records.attendance_event import AttendanceEvent
from app.domain.records.membership import Membership
from app.domain.records.minutes import Minutes
from app.domain.records.minutes_part import MinutesPart
from app.domain.records.number_entry import NumberEntry
from app.domain.records.organization import Organization
from app.domain.records.person import Person
from app.domain.records.session import Session
from app.domain.records.term import Term
from app.domain.records.unit import Unit
from app.domain.records.vote_event import VoteEvent
from app.services import gather, minutes, records
from app.services.context import Context


@pytest.fixture
def session_held(context: Context, session: Session, delegates: list[Person]) -> Session:
    """A session of 25 with 23 present, one item with notes, one vote; closed in the afternoon."""
    opened = session.opened_at
    assert opened is not None
    for person in delegates[:23]:
        add(context, AttendanceEvent, session=session.id, person=person.id, kind="arrive", at=opened)
    away = {"session": session.id, "at": opened}
    add(context, AttendanceEvent, person=delegates[23].id, kind="excused", reason="đi công tác", **away)
    add(context, AttendanceEvent, person=delegates[24].id, kind="unexcused", **away)
    item = add(
        context, AgendaItem, session=session.id, order=1, title="Quyết định dự toán", kind="resolution",
        state="adopted", notes="Ghi chú của thư ký.",
    )  # fmt: skip
    add(
        context, VoteEvent, session=session.id, item=item.id, title="Dự toán ngân sách xã năm 2027",
        method="show_of_hands", decision="resolution", requirement="majority_total", state="recorded",
        opened_at=opened, recorded_at=opened, elected_total=25, in_office=25, present=23, in_favour=13,
        against=10, abstained=0, needed=13, base=25, quorate=True, outcome="passed",
    )  # fmt: skip
    return close(context, session)


def add(context: Context, cls: type, **values: Any) -> Any:
    return records.save(context, cls(**values))


def close(context: Context, session: Session) -> Session:
    now = records.get(context, Session, session.id)
    ended = datetime.combine(context.today, datetime.min.time()).replace(hour=16)
    return records.save(context, replace(now, state="closed", closed_at=ended))


def text(context: Context, session: Session) -> str:
    return plain_text(minutes.compose(context, session.id).blocks)


def change_a_vote(context: Context, session: Session) -> None:
    vote = records.find(context, VoteEvent, session=session.id)[0]
    records.save(context, replace(vote, in_favour=14, against=9))


def test_the_minutes_tell_what_the_records_hold(context: Context, session_held: Session) -> None:
    told = text(context, session_held)
    assert "tổng số 25 đại biểu; có mặt 23/25 đại biểu (đạt 92,0%); vắng mặt 02 đại biểu." in told
    assert "Vắng có lý do: 01 đại biểu, gồm ông Từ Văn Ngọc (đi công tác);" in told
    assert "Vắng không lý do: 01 đại biểu, gồm bà Giáp Thị Hường." in told
    assert (
        "13/25 đại biểu Hội đồng nhân dân tán thành (đạt 52,0% tổng số đại biểu); không tán thành: 10" in told
    )
    assert "Ông Đặng Quốc Ẩn, Chủ tịch Hội đồng nhân dân xã." in told
    assert "Kỳ họp không có ý kiến chất vấn." in told


def test_posts_and_groups_are_those_of_the_day_of_the_session(context: Context, session: Session) -> None:
    story = gather.story(context, session.id)
    posts = [story.people[id].post for id in story.delegates[:5]]
    assert posts[0] == "Chủ tịch Hội đồng nhân dân xã"
    assert posts[1] == "Phó Chủ tịch Hội đồng nhân dân xã"
    assert posts[2].startswith("Trưởng Ban ")
    assert posts[4] == "Chủ tịch Ủy ban nhân dân xã"
    assert len(story.delegates) == 25 and all(story.people[id].group for id in story.delegates)


def test_minutes_are_made_once_and_move_a_closed_session_on(context: Context, session_held: Session) -> None:
    made = minutes.minutes_of(context, session_held.id)
    assert minutes.minutes_of(context, session_held.id) == made
    assert records.get(context, Session, session_held.id).state == "minutes_drafted"


def test_minutes_can_be_read_while_the_council_sits(context: Context, session: Session) -> None:
    minutes.minutes_of(context, session.id)
    assert records.get(context, Session, session.id).state == "in_session"
    assert minutes.compose(context, session.id).draft


def test_own_words_stay_exactly_as_typed_and_follow_nfc(context: Context, session_held: Session) -> None:
    made = minutes.minutes_of(context, session_held.id)
    typed = unicodedata.normalize("NFD", "Kỳ họp diễn ra trang trọng.\nSố 5 < 6 & <b>không mất</b>")
    minutes.write_part(context, made.id, "opening", typed)
    opening = next(one for one in minutes.parts(context, made.id) if one.key == "opening")
    assert (opening.state, opening.words) == ("own", "Lời thư ký")
    assert unicodedata.normalize("NFC", typed) in text(context, session_held)


def test_added_words_follow_the_composed_ones(context: Context, session_held: Session) -> None:
    made = minutes.minutes_of(context, session_held.id)
    minutes.write_part(context, made.id, "chair", "Cùng dự chủ tọa có bà Bưởi.", added=True)
    chair = next(one for one in minutes.parts(context, made.id) if one.key == "chair")
    assert chair.state == "completed"
    assert chair.text == f"{chair.composed_text}\nCùng dự chủ tọa có bà Bưởi."


def test_words_put_back_leave_the_part_composed(context: Context, session_held: Session) -> None:
    made = minutes.minutes_of(context, session_held.id)
    for back in ("", next(one for one in minutes.parts(context, made.id) if one.key == "time").composed_text):
        minutes.write_part(context, made.id, "time", "Lời khác")
        minutes.write_part(context, made.id, "time", back)
        assert records.find(context, MinutesPart, minutes=made.id) == []
    minutes.write_part(context, made.id, "time", "Lời khác")
    minutes.reset_part(context, made.id, "time")
    assert "Lời khác" not in text(context, session_held)


def test_a_part_that_does_not_exist_is_refused(context: Context, session_held: Session) -> None:
    made = minutes.minutes_of(context, session_held.id)
    with pytest.raises(Refused, match="không còn trong biên bản"):
        minutes.write_part(context, made.id, "vote/khong-co", "Chữ")


def test_own_figures_that_the_records_contradict_are_pointed_at(
    context: Context, session_held: Session
) -> None:
    made = minutes.minutes_of(context, session_held.id)
    minutes.write_part(context, made.id, "delegates", "Có mặt 24/25 đại biểu.")
    sentences = [
        lack.sentence for lack in minutes.missing(context, session_held.id) if lack.part == "delegates"
    ]
    assert len(sentences) == 1 and "24/25" in sentences[0] and "23/25" in sentences[0]


def test_what_is_missing_is_listed_gravest_first(context: Context, session: Session) -> None:
    records.save(context, replace(session, chairs=(), secretaries=()))
    found = minutes.missing(context, session.id)
    assert {lack.part for lack in found if lack.grave} == {"closing", "chair", "secretaries", "delegates"}
    assert [lack.grave for lack in found] == sorted((lack.grave for lack in found), reverse=True)


def test_signing_is_refused_while_the_session_goes_on(context: Context, session: Session) -> None:
    made = minutes.minutes_of(context, session.id)
    with pytest.raises(Refused, match="chưa bế mạc"):
        minutes.sign(context, made.id)
    assert minutes.copies(context, made.id) == []


def test_signing_before_the_closing_is_no_date(context: Context, session_held: Session) -> None:
    made = minutes.minutes_of(context, session_held.id)
    with pytest.raises(Invalid) as wrong:
        minutes.sign(context, made.id, context.today - timedelta(days=1))
    assert "signed_on" in wrong.value.problems
    assert records.find(context, NumberEntry) == [], "no number is spent on a refusal"


def test_signing_numbers_the_minutes_and_freezes_the_paper(context: Context, session_held: Session) -> None:
    made = minutes.minutes_of(context, session_held.id)
    copy = minutes.sign(context, made.id, context.today)
    signed = records.get(context, Minutes, made.id)
    assert (copy.order, copy.signers) == (1, "Đặng Quốc Ẩn (chủ tọa), Vũ Thị Gấm (thư ký)")
    assert (signed.state, signed.number) == ("signed", "01/BB-HĐND")
    assert records.get(context, Session, session_held.id).state == "signed"
    assert minutes.signed_pdf(context, made.id) == context.files.read(copy.digest)
    assert not minutes.changed_since_signing(context, made.id)


def test_a_number_given_before_the_signing_is_the_one_that_stays(
    context: Context, session_held: Session
) -> None:
    made = minutes.minutes_of(context, session_held.id)
    assert minutes.give_number(context, made.id).number == "01/BB-HĐND"
    with pytest.raises(Refused, match="không đánh lại"):
        minutes.give_number(context, made.id)
    minutes.sign(context, made.id)
    assert records.get(context, Minutes, made.id).number == "01/BB-HĐND"
    assert len(records.find(context, NumberEntry)) == 1


def test_minutes_are_signed_once(context: Context, session_held: Session) -> None:
    made = minutes.minutes_of(context, session_held.id)
    minutes.sign(context, made.id)
    with pytest.raises(Refused, match="đính chính"):
        minutes.sign(context, made.id)


def test_a_later_change_never_touches_the_signed_copy(context: Context, session_held: Session) -> None:
    made = minutes.minutes_of(context, session_held.id)
    first = minutes.sign(context, made.id)
    before = context.files.read(first.digest)
    change_a_vote(context, session_held)
    assert minutes.changed_since_signing(context, made.id)
    assert minutes.signed_pdf(context, made.id) == before


def test_a_correction_is_a_second_copy_with_its_reason_in_it(context: Context, session_held: Session) -> None:
    made = minutes.minutes_of(context, session_held.id)
    first = minutes.sign(context, made.id, date(2026, 11, 17))
    change_a_vote(context, session_held)
    second = minutes.correct(context, made.id, "đếm sót một phiếu")
    assert [copy.order for copy in minutes.copies(context, made.id)] == [1, 2]
    assert (second.reason, second.called()) == ("đếm sót một phiếu", f"{second.title} (đính chính 1)")
    assert context.files.read(first.digest) != context.files.read(second.digest)
    told = text(context, session_held)
    assert "Đính chính lần 1 bản ký ngày 17 tháng 11 năm 2026: đếm sót một phiếu." in told
    assert records.get(context, Minutes, made.id).number == "01/BB-HĐND"


def test_a_correction_needs_a_reason_a_signature_and_a_difference(
    context: Context, session_held: Session
) -> None:
    made = minutes.minutes_of(context, session_held.id)
    with pytest.raises(Refused, match="chưa ký"):
        minutes.correct(context, made.id, "lý do")
    minutes.sign(context, made.id)
    with pytest.raises(Invalid):
        minutes.correct(context, made.id, "  ")
    with pytest.raises(Refused, match="không khác bản đã ký"):
        minutes.correct(context, made.id, "lý do")


@pytest.fixture
def session_of_2021(context: Context) -> Session:
    """An extraordinary session of a commune of the old regime, its council and Ban as they were then."""
    above = add(context, Unit, code="288", kind="huyen", name="Gia Lộc cũ", level="district")
    unit = add(context, Unit, code="10990", kind="xa", name="Thạch Đa", level="commune", parent=above.id)
    body = add(context, Organization, kind="council", name="Hội đồng nhân dân xã Thạch Đa", unit=unit.id)
    ban = add(context, Organization, kind="committee", name="Ban Pháp chế", parent=body.id, unit=unit.id)
    term = add(
        context, Term, council=body.id, number="XX", starts_on=date(2021, 5, 23), first_year=2021,
        last_year=2026, elected_total=3,
    )  # fmt: skip
    names = ("Hà Văn Ất", "Lã Văn Bính", "Ty Văn Cống")
    people = [add(context, Person, full_name=name, honorific="ong") for name in names]
    held = {"starts_on": date(2021, 5, 23), "ends_on": date(2025, 7, 1), "term": term.id}
    for person in people:
        add(context, Membership, person=person.id, organization=body.id, role="delegate", **held)
    add(context, Membership, person=people[0].id, organization=body.id, role="chair", **held)
    add(context, Membership, person=people[1].id, organization=ban.id, role="head", **held)
    opened = datetime(2021, 11, 3, 8)
    session = add(
        context, Session, term=term.id, number=5, kind="extraordinary", state="closed", opens_at=opened,
        opened_at=opened, closed_at=datetime(2021, 11, 3, 11), place="Hội trường xã", chairs=(people[0].id,),
        secretaries=(people[1].id,),
    )  # fmt: skip
    for person in people:
        add(context, AttendanceEvent, session=session.id, person=person.id, kind="arrive", at=opened)
    return session


def test_a_session_of_2021_prints_with_the_words_of_its_time(
    context: Context, session_of_2021: Session
) -> None:
    document = minutes.compose(context, session_of_2021.id)
    told = str(document.blocks) + plain_text(document.blocks)
    assert "Kỳ họp thứ 5 (kỳ họp bất thường)" in told
    assert "Hội đồng nhân dân xã Thạch Đa khóa XX, nhiệm kỳ 2021 - 2026" in told
    assert "Trưởng Ban Pháp chế" in told
    assert "- Thường trực HĐND, UBND huyện Gia Lộc cũ (b/c);" in told
    assert "có mặt 03/03 đại biểu (đạt 100,0%); không có đại biểu vắng mặt." in told
