"""Citizen reception: the schedule and its posting, the lines of the book, what is said and read back."""

from datetime import date, datetime
from io import BytesIO

import openpyxl
import pytest
from letters import letter, person

from app.documents.blocks import Document
from app.domain.errors import Invalid, Refused
from app.domain.records.person import Person
from app.domain.records.petition import Petition
from app.domain.records.petitioner import Petitioner
from app.domain.records.reception import Reception
from app.domain.records.reception_day import ReceptionDay
from app.domain.roles import User
from app.services import petition_papers, petitions, reception, reception_export, records
from app.services.context import Context

PLACE = "Trụ sở Ủy ban nhân dân xã Gia Lộc"


def visited(context: Context, **given: object) -> Reception:
    usual = {"kind": "proposal", "subject": "Đường liên thôn", "content": "Đề nghị sửa đường liên thôn."}
    return reception.receive(context, Reception(**usual | given), person())


def test_a_day_is_posted_five_working_days_before(context, clock):
    day = ReceptionDay(starts_at=datetime(2026, 12, 1, 8), place=PLACE)
    planned = reception.plan_day(context, day)
    assert planned.post_by == date(2026, 11, 23)  # 24/11 is off
    assert "Điều 24 khoản 4" in planned.explanation and planned.calendar_version
    listed = reception.schedule(context, date(2026, 12, 1), date(2026, 12, 31))
    assert (listed[0].late, listed[0].days_left) == (False, 7)
    clock.at(2026, 11, 25)
    assert reception.schedule(context, date(2026, 12, 1), date(2026, 12, 31))[0].late
    reception.post(context, [planned.id], date(2026, 11, 20))
    posted = reception.schedule(context, date(2026, 12, 1), date(2026, 12, 31))[0]
    assert not posted.late and posted.record.posted_on == date(2026, 11, 20)


def test_a_moved_day_is_reckoned_anew(context):
    planned = reception.plan_day(context, ReceptionDay(starts_at=datetime(2026, 12, 1, 8), place=PLACE))
    planned.starts_at = datetime(2026, 12, 11, 8)
    assert reception.plan_day(context, planned).post_by == date(2026, 12, 4)
    assert reception.schedule(context, date(2026, 12, 1), date(2026, 12, 5)) == []


def test_an_officer_for_letters_keeps_the_schedule(context):
    officer = context.acting_as(User("a1", "Lâm Thị Thư", frozenset({"petition_officer"})))
    assert reception.plan_day(officer, ReceptionDay(starts_at=datetime(2026, 12, 1, 8), place=PLACE)).id


def test_visits_are_numbered_through_the_year(context, clock):
    numbers = [visited(context).number for _ in range(3)]
    clock.at(2027, 1, 5)
    assert (numbers, visited(context).number) == ([1, 2, 3], 1)
    assert [one.number for one in reception.book(context, 2026)] == [1, 2, 3]


def test_a_person_who_comes_again_is_the_same(context):
    first = visited(context)
    human = records.get(context, Petitioner, first.visitor)
    again = reception.receive(context, Reception(kind="report", subject="Rác thải"), human)
    assert again.visitor == first.visitor and len(records.find(context, Petitioner)) == 1


def test_what_is_said_is_read_back_before_it_is_signed(context):
    visit = visited(context)
    with pytest.raises(Invalid):
        reception.read_back(context, visit.id)
    reception.write_statement(context, visit.id, "Đường hỏng đã hai năm")
    with pytest.raises(Refused, match="Đọc lại"):
        reception.sign(context, visit.id)
    reception.read_back(context, visit.id)
    assert reception.sign(context, visit.id).signed
    assert reception.write_statement(context, visit.id, "Đường hỏng đã hai năm").signed
    changed = reception.write_statement(context, visit.id, "Đường hỏng đã ba năm")
    assert not changed.read_back and not changed.signed


def test_a_visit_becomes_a_letter_with_its_person_and_day(context, clock):
    visit = visited(context, visitors=3, papers="Ảnh chụp 03 tấm")
    clock.at(2026, 11, 18)
    made = reception.to_petition(context, visit.id, Petition())
    assert (made.kind, made.source, made.received_on) == ("proposal", "reception", date(2026, 11, 16))
    assert made.petitioners == (visit.visitor,) and (made.people, made.originals) == (3, "Ảnh chụp 03 tấm")
    kept = records.get(context, Reception, visit.id)
    assert kept.petition == made.id and kept.same_content == 3
    with pytest.raises(Refused, match=made.code):
        reception.to_petition(context, visit.id, letter())


@pytest.mark.parametrize(
    ("ground", "due"),
    [("answered", date(2026, 11, 19)), ("settled", date(2026, 11, 19)), ("drunk", None), ("weapon", None)],
)
def test_a_refusal_is_put_in_writing_where_the_law_says_so(context, ground, due):
    saved, deadline = reception.refuse(context, visited(context).id, ground)
    assert saved.refusal == ground and (deadline.day if deadline else None) == due
    if deadline:
        assert "Nghị định 154/2026/NĐ-CP Điều 4 khoản 3" in "\n".join(deadline.explanation)


def test_who_denounces_leaves_no_name_in_the_book(context):
    with pytest.raises(Invalid) as refused:
        visited(context, kind="denunciation")
    assert set(refused.value.problems) == {"visitor"}
    assert records.find(context, Petitioner) == []
    visit = reception.receive(context, Reception(kind="denunciation", subject="Thu tiền sai"))
    made = reception.to_petition(context, visit.id, Petition(sealed_place="Két, bì số 1"))
    assert made.kind == "denunciation" and made.petitioners == ()


def test_the_subject_of_a_visit_names_nobody(context):
    with pytest.raises(Invalid) as refused:
        visited(context, subject="Bà Khuất Thị Ngà hỏi đất")
    assert set(refused.value.problems) == {"subject"}


def test_a_line_of_the_book_is_completed_later(context):
    visit = visited(context)
    changed = reception.change(context, visit.id, follow_up="Đã trả lời tại chỗ", settled_by="UBND xã")
    assert (changed.follow_up, changed.visitor) == ("Đã trả lời tại chỗ", visit.visitor)


def test_a_visit_with_a_letter_changes_its_kind_with_the_letter(context):
    visit = visited(context)
    made = reception.to_petition(context, visit.id, Petition())
    with pytest.raises(Refused, match="Chuyển đơn đó"):
        reception.change(context, visit.id, kind="denunciation")
    assert petitions.by_code(context, made.code).kind == "proposal"


def test_every_year_with_a_line_has_a_book_and_this_year_has_one_anyway(context, clock):
    visited(context, received_on=date(2024, 5, 2))
    assert reception.years(context) == [2026, 2024]
    clock.at(2027, 1, 5)
    assert reception.years(context) == [2027, 2024]


def test_a_day_that_came_from_a_table_is_reckoned_when_the_schedule_is_read(context):
    day = records.save(context, ReceptionDay(starts_at=datetime(2026, 12, 1, 8), place=PLACE))
    listed = reception.schedule(context, date(2026, 12, 1), date(2026, 12, 31))
    assert listed[0].record.post_by == date(2026, 11, 23) and listed[0].explanation
    (posted,) = reception.post(context, [day.id], date(2026, 11, 24))
    assert posted.post_by == date(2026, 11, 23)


def test_a_new_visit_knows_the_day_and_who_receives(context):
    assert reception.new_visit(context).day == ""
    person = records.save(context, Person(full_name="Trần Quốc Bưởi"))
    day = ReceptionDay(starts_at=datetime(2026, 11, 16, 8), place=PLACE, receivers=(person.id,))
    planned = reception.plan_day(context, day)
    fresh = reception.new_visit(context)
    assert (fresh.day, fresh.receiver, fresh.received_on) == (planned.id, person.id, date(2026, 11, 16))


def said(document: Document) -> str:
    return "\n".join(str(block) for block in document.blocks)


def test_the_receipt_of_a_visit_lists_the_letter_and_what_came_with_it(context, clock):
    visit = visited(context, papers="Ảnh chụp 03 tấm")
    reception.to_petition(context, visit.id, Petition())
    clock.at(2026, 11, 18)
    words = said(petition_papers.make(context, "receipt", visit.id))
    assert "'Đơn kiến nghị;', 'Ảnh chụp 03 tấm.'" in words
    assert "....... giờ ....... phút, ngày 16 tháng 11 năm 2026" in words


def test_the_book_says_why_somebody_was_turned_away(context):
    reception.refuse(context, visited(context).id, "judged")
    assert "Từ chối tiếp: đã có bản án" in said(petition_papers.make_book(context, 2026))


def test_the_workbook_of_the_book_has_no_names_unless_asked_for(context):
    visited(context)
    for named in (False, True):
        data = reception_export.book_bytes(context, 2026, named=named)
        cells = [str(cell) for row in openpyxl.load_workbook(BytesIO(data)).active.values for cell in row]
        assert any("Khuất Thị Ngà" in cell for cell in cells) is named
        assert any(cell == "031185001234" for cell in cells) is named
