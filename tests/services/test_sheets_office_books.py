"""Workbooks as offices keep them come in with every row accounted for, and a second time add nothing."""

from dataclasses import replace
from datetime import date, datetime

import office_books as books
import pytest

from app.domain.records.number_book import NumberBook
from app.domain.records.number_entry import NumberEntry
from app.domain.records.petitioner import Petitioner
from app.domain.records.reception import Reception
from app.domain.records.recommendation import Recommendation
from app.domain.records.session import Session
from app.services import records, sheets
from app.services.context import office
from app.services.sheets import DOUBTFUL, EMPTY, Matching

BELOW, TOTAL = "phần dưới bảng, ký tên", "dòng tổng cộng"
# Kind, workbook, new, same, doubtful, refused, passed.
BOOKS = [
    ("recommendation", books.ledger, 4, 0, 0, 0, 18),
    ("petition", books.petitions, 2, 0, 1, 1, 15),
    ("area", books.areas, 3, 0, 0, 0, 9),
    ("recommendation", books.by_month, 3, 0, 1, 0, 18),
    ("recommendation", books.old_fonts, 3, 0, 0, 0, 1),
    ("recommendation", books.hidden, 3, 0, 0, 0, 1),
    ("organization", books.bodies, 1, 1, 0, 0, 4),
    ("resolution", books.resolutions, 3, 0, 0, 0, 6),
    ("reception", books.reception, 3, 0, 0, 0, 6),
    ("number_entry", books.numbers, 2, 0, 0, 0, 3),
    ("recommendation", lambda folder: books.semicolons(folder, "a.csv", "utf-8-sig"), 2, 0, 0, 0, 2),
    ("recommendation", lambda folder: books.semicolons(folder, "b.csv", "utf-16"), 2, 0, 0, 0, 2),
    ("recommendation", lambda folder: books.semicolons(folder, "c.csv", "cp1258"), 2, 0, 0, 0, 2),
]


@pytest.fixture(autouse=True)
def book_and_session(context):
    """What resolutions and numbers belong to; the only one there is is filled in."""
    records.save(context, Session(term=office(context).term, number=3, kind="regular",
                                  opens_at=datetime(2026, 7, 14, 8), place="Hội trường"))  # fmt: skip
    for other in records.find(context, NumberBook):
        records.delete(context, other)
    records.save(context, NumberBook(name="Công văn", document_kind="letter", symbol="CV-HĐND"))


def planned(context, kind, path, **chosen):
    return sheets.plan(context, sheets.read(context, kind, path), Matching(**chosen))


def whys(plan):
    return {(one.sheet, one.number): one.why for one in plan.reading.passed}


def mended(plan, why):
    return [(one.number, one.after) for one in plan.mends if one.why == why]


@pytest.mark.parametrize(("kind", "make", "new", "same", "doubtful", "refused", "passed"), BOOKS)
def test_every_row_is_new_or_told_why_not_and_again_adds_nothing(
    context, tmp_path, kind, make, new, same, doubtful, refused, passed
):
    path = make(tmp_path)
    plan = planned(context, kind, path)
    counts = plan.counts
    found = (counts.new, counts.same, counts.doubtful, counts.refused, counts.passed)
    assert found == (new, same, doubtful, refused, passed), [(r.number, r.state, r.reason) for r in plan.rows]
    assert counts.total == sum(found) + counts.changed + counts.left
    assert counts.changed == (2 if kind == "organization" else 0)
    assert all(row.reason for row in plan.rows if row.state != "new")
    assert all(one.why for one in plan.reading.passed)
    sheets.take_in(context, plan)
    again = planned(context, kind, path).counts
    assert (again.new, again.changed) == (0, 0) and again.same >= new


def test_marks_that_stand_for_words_are_read_as_the_words(context, tmp_path):
    plan = planned(context, "recommendation", books.ledger(tmp_path))
    found = [row.record for row in plan.rows]
    assert [one.area_text for one in found] == ["Đông", "Đông", "Đoài", "Đoài"]
    body = found[0].authority or found[0].authority_text
    assert [one.authority or one.authority_text for one in found[:3]] == [body] * 3
    assert {one.received_on for one in found} == {date(2026, 3, 5)}
    assert mended(plan, "như dòng trên")[:2] == [(12, "UBND xã"), (12, "05.3.26")]
    assert mended(plan, "ô đánh dấu") == [
        (11, "Đã giải quyết xong"), (12, "Chưa giải quyết: Đang làm"), (14, "Chưa giải quyết: Chưa làm"),
    ]  # fmt: skip
    assert found[1].text == "Đề nghị đo lại ranh giới đất công ích."
    assert found[2].text.splitlines() == ["Đề nghị sửa cầu Máng:", "- Lan can gãy;", "- Mặt cầu thủng."]


def test_who_signed_below_a_table_is_no_record(context, tmp_path):
    told = whys(planned(context, "petition", books.petitions(tmp_path)))
    assert [told["Sheet", number] for number in (13, 15, 16, 17, 19)] == [TOTAL, BELOW, BELOW, BELOW, BELOW]
    told = whys(planned(context, "area", books.areas(tmp_path)))
    assert [told["Sheet", number] for number in range(9, 13)] == [BELOW] * 4


def test_a_month_is_not_made_a_day_unless_a_person_says_which(context, tmp_path):
    path = books.petitions(tmp_path)
    row = next(row for row in planned(context, "petition", path).rows if row.state == DOUBTFUL)
    (doubt,) = row.doubts
    assert [one.words for one in doubt.candidates] == ["01/03/2026", "31/03/2026"]
    chosen = {(doubt.field, doubt.words): doubt.candidates[1].id}
    plan = planned(context, "petition", path, values=chosen)
    assert plan.rows[row.position].record.received_on == date(2026, 3, 31)
    plan = planned(context, "petition", path, values={(doubt.field, doubt.words): EMPTY})
    assert plan.rows[row.position].record.received_on == context.today


def test_somebody_in_one_cell_is_taken_apart(context, tmp_path):
    sheets.take_in(context, planned(context, "petition", books.petitions(tmp_path)))
    found = {one.full_name: (one.address, one.phone) for one in records.find(context, Petitioner)}
    assert found == {"Lý Thị Na": ("thôn Đông", "0912345678"), "Tạ Văn Khế": ("thôn Đoài", "")}
    sheets.take_in(context, planned(context, "reception", books.reception(tmp_path)))
    assert len(records.find(context, Petitioner)) == 3
    first = records.find(context, Reception, number=1)[0]
    assert (first.subject, first.content) == ("Hỏi thủ tục cấp giấy chứng nhận",) * 2


def test_a_namesake_of_another_place_is_somebody_else(context, tmp_path):
    records.save(context, Petitioner(full_name="Tạ Văn Khế", address="thôn Hạ"))
    sheets.take_in(context, planned(context, "petition", books.petitions(tmp_path)))
    assert len(records.find(context, Petitioner, full_name="Tạ Văn Khế")) == 2


def test_rows_excel_hides_are_read_and_counted(context, tmp_path):
    plan = planned(context, "recommendation", books.hidden(tmp_path))
    assert plan.reading.hidden == 1 and plan.rows[1].record.code == "KN-002"


def test_a_paper_of_an_old_book_has_the_number_in_its_sign(context, tmp_path):
    sheets.take_in(context, planned(context, "number_entry", books.numbers(tmp_path)))
    found = {(one.number, one.period, one.text) for one in records.find(context, NumberEntry)}
    assert found == {(1, "2026", "01/TB-HĐND"), (2, "2026", "02/CV-HĐND")}


def test_the_ledger_as_a_page_that_calls_itself_xls_says_the_same(context, tmp_path):
    path = books.ledger(tmp_path)
    sheets.take_in(context, planned(context, "recommendation", path))
    plan = planned(context, "recommendation", books.as_page(path))
    assert (plan.counts.same, plan.counts.passed) == (4, 18)
    assert len(records.find(context, Recommendation)) == 4


def test_a_cell_forgotten_at_the_bottom_leaves_every_row_accounted_for(context, tmp_path):
    rows = [["STT", "Nội dung kiến nghị"], [1, "Đề nghị sửa đường"], *[[]] * 9_000, [None, "x"]]
    plan = planned(context, "recommendation", books.saved(tmp_path / "a.xlsx", rows))
    assert (plan.counts.total, plan.counts.passed) == (9_003, 9_001)
    assert [(one.number, one.rows) for one in plan.reading.passed] == [(1, 1), (3, 9_000)]


def test_who_denounced_never_comes_in_with_a_ledger(context):
    table = (
        "Ngày nhận đơn\tNgười gửi\tLoại đơn\tNội dung đơn\n"
        "05/3/2026\tQuàng Thị Ẩn, thôn Đông\tTố cáo\tTố cáo việc thu tiền sai\n"
        "06/3/2026\tMạc Văn Ỷ, thôn Hạ\tKiến nghị\tĐề nghị sửa mương\n"
    )
    plan = planned(context, "petition", table)
    assert [row.state for row in plan.rows] == ["refused", "new"]
    assert "không ghi người tố cáo" in plan.rows[0].reason
    sheets.take_in(context, plan)
    assert [one.full_name for one in records.find(context, Petitioner)] == ["Mạc Văn Ỷ"]
    files = (file for file in context.folder.rglob("*") if file.is_file())
    assert not any("Quàng Thị Ẩn".encode() in file.read_bytes() for file in files)


def test_a_summary_made_from_the_content_changes_none_that_was_typed(context, tmp_path):
    path = books.reception(tmp_path)
    sheets.take_in(context, planned(context, "reception", path))
    visit = next(one for one in records.find(context, Reception) if one.number == 1)
    records.save(context, replace(visit, subject="Thủ tục đất đai"))
    again = planned(context, "reception", path).counts
    assert (again.new, again.changed) == (0, 0)
