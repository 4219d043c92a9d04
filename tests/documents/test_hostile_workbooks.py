"""Workbooks made to do harm are stopped in the child, soon and within its memory, with one clear sentence."""

import re
import resource
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from random import Random

import openpyxl
import pytest

from app.documents.child_limits import BYTES
from app.documents.table_reading import read_tables
from app.domain.errors import Refused

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="measured with POSIX counters")
SOON = 30.0
SHEET, BOOK = "xl/worksheets/sheet1.xml", "xl/workbook.xml"


def changed(folder: Path, part: str, change: Callable[[bytes], bytes]) -> Path:
    """A small good workbook with one of its parts changed."""
    book = openpyxl.Workbook()
    book.active.append(["Nội dung", "Thôn"])
    book.active.append(["Đề nghị sửa đường", "Đông"])
    book.save(folder / "a.xlsx")
    with (
        zipfile.ZipFile(folder / "a.xlsx") as old,
        zipfile.ZipFile(folder / "b.xlsx", "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, change(data) if name == part else data)
    return folder / "b.xlsx"


def rows(made: Callable[[int], str], count: int) -> Callable[[bytes], bytes]:
    """Other rows in place of those of the sheet."""
    inside = "".join(made(number) for number in range(1, count + 1)).encode()
    return lambda data: re.sub(
        rb"<sheetData>.*</sheetData>", lambda _: b"<sheetData>" + inside + b"</sheetData>", data, flags=re.S
    )


def after(data: bytes, mark: bytes, more: bytes) -> bytes:
    return data.replace(mark, mark + more, 1)


def entities(data: bytes) -> bytes:
    """Ten to the ninth: the billion laughs."""
    levels = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    doctype = f'<!DOCTYPE x [<!ENTITY e0 "ha">{levels}]>'.encode()
    body = re.sub(rb"<\?xml[^>]*\?>", b"", data)
    return doctype + re.sub(rb"(<t[ >][^<]*|<sheets>|<t>)", rb"\1&e9;", body, count=1)


def outside(data: bytes) -> bytes:
    doctype = b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    return doctype + re.sub(rb"<\?xml[^>]*\?>", b"", data).replace(b"<t>", b"<t>&e;", 1)


def nested(data: bytes) -> bytes:
    return after(data, b"<sheetData>", b"<a>" * 300_000 + b"</a>" * 300_000)


def merges(ref: str, count: int) -> Callable[[bytes], bytes]:
    areas = f'<mergeCells>{f"""<mergeCell ref="{ref}"/>""" * count}</mergeCells>'.encode()
    return lambda data: after(data, b"</sheetData>", areas)


def cell(place: str, words: str) -> str:
    return f'<c r="{place}" t="inlineStr"><is><t>{words}</t></is></c>'


def wide_row(number: int) -> str:
    places = (openpyxl.utils.get_column_letter(column) for column in range(1, 16_385))
    return (
        f'<row r="{number}">{"".join(f"""<c r="{place}{number}"><v>1</v></c>""" for place in places)}</row>'
    )


def figure_row(number: int) -> str:
    return f'<row r="{number}"><c r="A{number}"><v>{number * 7919}</v></c></row>'


def long_row(number: int) -> str:
    """Letters that do not pack well: the directory does not give it away."""
    letters = Random(1).choices("aăâbcdđeêghiklmnoôơ pqrstuưvxy", k=10_000_000)
    return f'<row r="{number}">{cell("A1", "".join(letters))}</row>'


HOSTILE = {
    "entities in the texts": (SHEET, entities),
    "entities in the book": (BOOK, entities),
    "a file from outside": (SHEET, outside),
    "a million rows": (SHEET, rows(figure_row, 1_000_000)),
    "sixteen thousand columns": (SHEET, rows(wide_row, 3)),
    "a cell of ten million letters": (SHEET, rows(long_row, 1)),
    "merged areas without end": (SHEET, merges("A1:XFD1048576", 200_000)),
    "rows that go backwards": (SHEET, rows(lambda n: f'<row r="{9 - n}">{cell(f"A{9 - n}", "x")}</row>', 5)),
    "a cell nowhere": (SHEET, rows(lambda n: f'<row r="1">{cell("ZZZZZZ99999999", "x")}</row>', 1)),
}  # fmt: skip


def largest_child() -> int:
    """The most memory any child of this process ever had, in bytes."""
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024


def measured(path: Path) -> str:
    """The sentence, after making sure that it came soon and no child grew beyond its share."""
    started, before = time.monotonic(), largest_child()
    with pytest.raises(Refused) as refused:
        read_tables(path)
    assert time.monotonic() - started < SOON
    assert largest_child() < BYTES or largest_child() == before  # one of another test's was larger still
    return str(refused.value)


@pytest.mark.parametrize("what", HOSTILE)
def test_what_would_do_harm_is_stopped_with_one_sentence(tmp_path, what):
    sentence = measured(changed(tmp_path, *HOSTILE[what]))
    assert sentence.endswith(("rồi nhập lại.", "rồi nhập.")) and "Traceback" not in sentence


def test_a_bomb_that_lies_in_the_directory_is_stopped(tmp_path):
    path = changed(tmp_path, SHEET, lambda data: after(data, b"<sheetData>", b" " * 900_000))
    data = path.read_bytes()
    with zipfile.ZipFile(path) as archive:
        size = archive.getinfo(SHEET).file_size
    path.write_bytes(data.replace(size.to_bytes(4, "little"), (5_000).to_bytes(4, "little")))
    assert "không phải bảng tính" in measured(path)


def test_elements_nested_without_end_do_not_end_the_application(tmp_path):
    path = changed(tmp_path, SHEET, nested)
    try:
        assert read_tables(path)[0].rows[0] == ("Nội dung", "Thôn")
    except Refused as refused:
        assert str(refused).endswith("nhập lại.")


def test_a_page_whose_cells_span_everything_is_stopped(tmp_path):
    (tmp_path / "a.xls").write_text("<table>" + "<tr>" + "<td rowspan=50000 colspan=250>x" * 40, "utf-8")
    assert "quá lớn" in measured(tmp_path / "a.xls")


def test_a_forgotten_cell_at_the_very_bottom_does_not_hide_the_list(tmp_path):
    inside = rows(
        lambda n: (
            f'<row r="{(1, 2, 1_048_576)[n - 1]}">{cell(f"A{(1, 2, 1_048_576)[n - 1]}", f"dòng {n}")}</row>'
        ),
        3,
    )
    started = time.monotonic()
    (sheet,) = read_tables(changed(tmp_path, SHEET, inside))
    assert (sheet.rows[1], sheet.rows[-1], len(sheet.rows)) == (("dòng 2",), ("dòng 3",), 1_048_576)
    assert time.monotonic() - started < SOON
