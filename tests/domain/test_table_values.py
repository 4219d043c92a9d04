"""Dates, numbers and texts of tables are read as people meant them, and what was mended is told."""

from datetime import date, datetime

import pytest

from app.domain import fields as f
from app.domain.fields import BadValue
from app.domain.table_values import empty, honorific_of, parts, read_cell, without_prefix

DAY, MOMENT = f.Day(label="Ngày"), f.Moment(label="Lúc")
WHOLE, FLAG = f.Whole(label="Số hộ"), f.Flag(label="Có dự")
TEXT, NAME, PROSE = f.Text(label="Tên"), f.Name(label="Họ tên"), f.LongText(label="Nội dung")
THE_DAY = date(2026, 1, 5)


@pytest.mark.parametrize(
    "cell",
    [
        THE_DAY, datetime(2026, 1, 5), 46027, 46027.0, "46027", "5/1/26", "05/01/2026", "5-1-2026",
        "5.1.2026", "05 / 01 / 2026", "2026-01-05", "2026-01-05 00:00:00", "ngày 05 tháng 01 năm 2026",
        "Gia Lộc, ngày 5 tháng 1 năm 2026",
    ],
)  # fmt: skip
def test_a_day_is_read_in_every_form(cell):
    assert read_cell(DAY, cell).value == THE_DAY


def test_days_counted_from_1904_are_read_as_such():
    assert read_cell(DAY, 46027 - 1462, mac=True).value == THE_DAY


def test_a_year_of_two_digits_and_a_month_before_the_day_are_told():
    assert read_cell(DAY, "12/3/68").value == date(1968, 3, 12)
    assert read_cell(DAY, "12/25/2026") == read_cell(DAY, "12-25-2026")
    assert read_cell(DAY, "12/25/2026").why == "tháng đứng trước ngày"
    assert "giờ" in read_cell(DAY, datetime(2026, 1, 5, 8, 30)).why


@pytest.mark.parametrize("cell", ["31/02/2026", "tháng 3", "2026", 7, "32/13/2026"])
def test_no_day_is_made_up(cell):
    with pytest.raises(BadValue):
        read_cell(DAY, cell)


@pytest.mark.parametrize(
    "cell",
    [
        datetime(2026, 1, 5, 8, 30), "08:30 05/01/2026", "8h30 ngày 5/1/2026", "5/1/2026 8:30",
        "8 giờ 30 phút ngày 05 tháng 01 năm 2026", "2026-01-05T08:30:00", 46027 + 8.5 / 24,
    ],
)  # fmt: skip
def test_a_moment_is_read_in_every_form(cell):
    assert read_cell(MOMENT, cell).value == datetime(2026, 1, 5, 8, 30)


@pytest.mark.parametrize(
    ("cell", "value"),
    [("1.234", 1234), ("1,234", 1234), ("1.234,00", 1234), ("12 345", 12345), (25.0, 25), ("25", 25), (7, 7)],
)
def test_numbers_with_anybodys_separators_are_read(cell, value):
    assert read_cell(WHOLE, cell).value == value


@pytest.mark.parametrize("cell", ["1,5", 1.5, "nhiều", "25 hộ", True])
def test_what_is_no_whole_number_is_not_rounded(cell):
    with pytest.raises(BadValue):
        read_cell(WHOLE, cell)


def test_yes_and_no_are_read_and_anything_else_is_not_taken_for_no():
    assert [read_cell(FLAG, cell).value for cell in ("x", "Có", True, 1)] == [True] * 4
    assert [read_cell(FLAG, cell).value for cell in ("không", "", 0, "-")] == [False] * 4
    with pytest.raises(BadValue):
        read_cell(FLAG, "có lẽ")


def test_texts_lose_what_cannot_be_seen_and_the_dash_before_them():
    read = read_cell(PROSE, "- Đề\u00a0nghị sửa đường\u00ad")
    assert read.value == "Đề nghị sửa đường" and read.why
    assert read_cell(PROSE, "1. Đề nghị\r\nsửa đường").value == "Đề nghị\nsửa đường"
    assert read_cell(PROSE, "Đề nghị").why == ""


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("- một\n- hai", "- một\n- hai"), ("12/NQ-HĐND", "12/NQ-HĐND"), ("1.234 đồng", "1.234 đồng"),
        ("a) Đường", "Đường"), ("2. 3 thôn", "2. 3 thôn"), ("–Đường", "Đường"), ("1234. Đường", "Đường"),
        ("-5 độ", "-5 độ"),
    ],
)  # fmt: skip
def test_only_what_marks_a_list_is_taken_off(text, left):
    assert without_prefix(text) == left


def test_a_name_in_capitals_is_written_as_a_name_and_its_title_is_told():
    assert read_cell(NAME, "ĐỖ THỊ  Ỷ LAN").value == "Đỗ Thị Ỷ Lan"
    assert honorific_of("Ông Giáp Văn Ổi") == ("ong", "Giáp Văn Ổi")
    assert honorific_of("Ông Thị Yến") == ("", "Ông Thị Yến")


def test_figures_in_a_column_of_words_keep_their_digits():
    assert read_cell(TEXT, 12.0).value == "12"
    assert read_cell(TEXT, 1968).value == "1968"
    assert read_cell(TEXT, 912345678, name="phone").value == "0912345678"
    assert read_cell(TEXT, THE_DAY).value == "05/01/2026"


def test_a_cell_of_spaces_is_empty_and_several_names_are_taken_apart():
    assert empty("\u00a0 ") and empty(None) and not empty(0)
    assert list(parts("thôn Đông; thôn Đoài\n- thôn Hạ")) == ["thôn Đông", "thôn Đoài", "thôn Hạ"]
