"""The programme, the list to be signed at the door, and the printed number book."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.documents import blocks as b
from app.documents import layout_check
from app.documents.delegate_list import delegate_list
from app.documents.pdf import render
from app.documents.programme import programme, timetable
from app.documents.register import RegisterLine, RegisterSheet, register
from app.domain.records.sitting import Sitting
from app.domain.story import Story

from . import sessions as s
from .reading import pdf_text


def table(document: b.Document) -> b.Table:
    return next(block for block in document.blocks if isinstance(block, b.Table))


def timed() -> Story:
    story = s.story()
    minutes = {"i1": 15, "i2": 20, "i3": 40}
    items = tuple(replace(one, planned_minutes=minutes.get(one.id)) for one in story.items)
    return replace(story, items=items)


def test_hours_are_counted_on_while_the_lengths_are_known() -> None:
    planned = timetable(timed())
    assert [f"{planned[id]:%H:%M}" for id in ("i1", "i2", "i3", "i4")] == ["08:00", "08:15", "08:35", "09:15"]
    assert "i5" not in planned


def test_breaks_stand_in_the_programme_without_a_number() -> None:
    numbers = [row[0] for row in table(programme(timed())).rows]
    assert numbers == ["1", "2", "3", "", "4", "5", "6", "7"]


def test_without_hours_there_is_no_column_of_hours() -> None:
    assert table(programme(s.story())).header == ("TT", "Nội dung", "Người thực hiện")


def test_a_programme_not_yet_adopted_says_so() -> None:
    story = s.story()
    title = programme(replace(story, session=replace(story.session, state="convened"))).blocks[1]
    assert isinstance(title, b.Title) and title.subject[-1] == "(dự kiến)"


def test_each_sitting_has_its_own_table_and_no_item_is_lost() -> None:
    story = s.story()
    sittings = (
        Sitting(id="t1", name="Phiên khai mạc", kind="opening", starts_at=s.at(8)),
        Sitting(id="t2", name="Phiên bế mạc", kind="closing", starts_at=s.at(14)),
    )
    items = tuple(
        replace(one, sitting="t1" if one.order and one.order < 5 else "t2" if one.order != 8 else "")
        for one in story.items
    )
    document = programme(replace(story, sittings=sittings, items=items))
    tables = [block for block in document.blocks if isinstance(block, b.Table)]
    assert [len(one.rows) for one in tables] == [4, 3, 1]


def test_the_list_has_a_row_to_sign_for_every_delegate() -> None:
    rows = table(delegate_list(s.story(25))).rows
    assert len(rows) == 25
    assert rows[0] == ("1", "Bà Nguyễn Thị Ước", "Chủ tịch Hội đồng nhân dân xã\nTổ đại biểu số 2", "")


def test_a_session_of_two_days_has_two_columns_to_sign() -> None:
    days = (s.at(8), s.at(8, day=date(2026, 12, 16)))
    sittings = tuple(
        Sitting(id=f"t{n}", name="Phiên", kind="working", starts_at=day) for n, day in enumerate(days)
    )
    assert table(delegate_list(replace(s.story(), sittings=sittings))).header[-2:] == (
        "Ký tên ngày 15/12",
        "Ký tên ngày 16/12",
    )


@pytest.mark.parametrize("compose", [programme, delegate_list])
def test_the_paper_has_no_deviation_from_the_decree(compose: type, tmp_path: Path) -> None:
    path = tmp_path / "giấy.pdf"
    path.write_bytes(render(compose(timed())).data)
    assert layout_check.check(path) == []


def test_the_printed_book_shows_gaps_and_cancelled_numbers(tmp_path: Path) -> None:
    lines = (
        RegisterLine("01/NQ-HĐND", date(2026, 5, 4), "Nghị quyết về tổ chức", "Trần Văn Đạt"),
        RegisterLine("02/NQ-HĐND", note="Khuyết số"),
        RegisterLine("03/NQ-HĐND", date(2026, 6, 1), note="Đã hủy: ghi nhầm <sổ>"),
    )
    sheet = RegisterSheet(("Hội đồng nhân dân", "xã Gia Lộc"), "Nghị quyết cá biệt", "2026", lines)
    path = tmp_path / "sổ.pdf"
    book = render(register(sheet))
    path.write_bytes(book.data)
    text = pdf_text(path)
    assert book.pages == 1
    assert "Khuyết số" in text and "<sổ>" in text and "04/5/2026" not in text
