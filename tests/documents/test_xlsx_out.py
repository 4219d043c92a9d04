"""A list written as a workbook keeps days as days and text as text, and prints as it should."""

from datetime import date, datetime
from io import BytesIO

import openpyxl
import pytest

from app.documents.listed import Heading, Table
from app.documents.xlsx_out import CONTINUED, xlsx_bytes

AT = datetime(2026, 11, 20, 8, 30)
HOSTILE = [
    "=1+1",
    "=cmd|' /C calc'!A0",
    "+84912",
    "-5",
    "@SUM(A1)",
    "\tx",
    "＝1+1",
    "'nháy",
    "<b>&amp;",
    "{{x}}",
]


def written(*rows, headings=("Nội dung", "Ngày", "Số")):
    table = Table("Kiến nghị cử tri", [Heading(words) for words in headings], rows)
    return openpyxl.load_workbook(BytesIO(xlsx_bytes(table, AT)))


def test_days_moments_and_numbers_are_such():
    sheet = written(("Đề nghị", date(2026, 1, 5), 1234), ("x", AT, None)).active
    assert [cell.value for cell in sheet[2]] == ["Đề nghị", datetime(2026, 1, 5), 1234]
    assert (sheet["B2"].is_date, sheet["B2"].number_format) == (True, "dd/mm/yyyy")
    assert (sheet["B3"].value, sheet["B3"].number_format) == (AT, "hh:mm dd/mm/yyyy")
    assert sheet["C2"].number_format == "#,##0" and sheet["C3"].value is None


@pytest.mark.parametrize("words", HOSTILE)
def test_text_that_looks_like_a_formula_stays_text(words):
    cell = written((words, None, None)).active["A2"]
    assert cell.data_type == "s"
    assert cell.value == words.replace("\t", " ")


def test_what_an_xml_file_cannot_hold_is_shown_as_a_box_and_nothing_else_is_lost():
    value = written(("a\x00b\x0bc\ud800 Đỗ e\u0302\u0301", None, None)).active["A2"].value
    assert value == "a□b\nc□ Đỗ ế"


def test_the_headings_stay_filter_and_print_on_each_page_across():
    sheet = written(("Đề nghị", date(2026, 1, 5), 1)).active
    assert sheet.title == "Kiến nghị cử tri"
    assert sheet.freeze_panes == "A2" and sheet.auto_filter.ref == "A1:C2"
    assert sheet.print_title_rows == "$1:$1"
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage and sheet.page_setup.fitToHeight == 0
    assert sheet.column_dimensions["B"].width >= 10
    assert sheet["A1"].font.name == "Times New Roman" and sheet["A1"].font.bold


def test_nothing_of_a_text_too_long_for_a_cell_is_cut_off():
    text = "".join(f"{number:06d} " for number in range(11_000))
    book = written((text, None, None))
    first = book.active["A2"].value
    rest = [row[1].value for row in book[CONTINUED].iter_rows(min_row=2)]
    assert CONTINUED in first and book[CONTINUED]["A2"].value == "A2"
    assert first[:32_000] + "".join(rest) == text


def test_a_hidden_column_and_the_properties_tell_no_person():
    table = Table(
        "Đơn thư: tháng/năm [1]", [Heading("Mã"), Heading("Mã bản ghi", hidden=True)], [("26-1", "x")]
    )
    book = openpyxl.load_workbook(BytesIO(xlsx_bytes(table, AT)))
    assert book.active.column_dimensions["B"].hidden
    assert book.active.title == "Đơn thư  tháng năm  1"
    assert (book.properties.creator, book.properties.created) == ("Nghị Sự", AT)


def test_an_empty_list_is_a_sheet_with_headings():
    assert [cell.value for cell in written().active[1]] == ["Nội dung", "Ngày", "Số"]
