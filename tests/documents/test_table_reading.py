"""Workbooks, text files and pasted tables are read whole, or refused with a sentence; none does harm.

workbooks/old.xls and old_1904.xls were written once with xlwt: texts in .VnTime, .VnTimeH and VNI-Times, a
merged thôn, days, a hidden sheet.
"""

import subprocess
import sys
import time
import zipfile
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from openpyxl.styles import Font

from app.documents import child_limits, table_reading
from app.documents.sheet import MOST_COLUMNS
from app.documents.table_reading import read_tables
from app.domain.errors import Refused

WORKBOOKS = Path(__file__).parent / "workbooks"


def saved(path: Path, fill) -> Path:
    book = openpyxl.Workbook()
    fill(book.active)
    book.save(path)
    return path


def test_a_workbook_keeps_what_its_cells_are(tmp_path):
    def fill(sheet):
        sheet.title = "Danh sách"
        sheet.append(["Họ và tên", "Ngày", "Lúc", "Số", "Mã"])
        sheet.append(["Đỗ Thị Ỷ Lan", datetime(2026, 1, 5), datetime(2026, 1, 5, 8, 30), 1.5, 7])
        sheet["E2"].number_format = "00000"
        sheet["A3"] = "söa ®­êng"
        sheet["A3"].font = Font(name=".VnTime")
        sheet["B3"] = "=1+1"
        sheet["A4"] = "gộp"
        sheet.merge_cells("A4:A6")

    (sheet,) = read_tables(saved(tmp_path / "Đại biểu.xlsx", fill))
    assert sheet.name == "Danh sách"
    assert sheet.rows[1] == ("Đỗ Thị Ỷ Lan", date(2026, 1, 5), datetime(2026, 1, 5, 8, 30), 1.5, "00007")
    assert sheet.fonts == {(2, 0): ".VnTime"}
    assert sheet.uncomputed == {(2, 1)}
    assert sheet.merged == ((3, 0, 5, 0),)


@pytest.mark.parametrize("name", ["old.xls", "old_1904.xls"])
def test_an_xls_of_before_2007_is_read_with_its_fonts_days_and_merged_cells(name):
    (sheet,) = read_tables(WORKBOOKS / name)
    assert sheet.name == "Kiến nghị"
    assert sheet.rows[2] == (1, "®Ò nghÞ söa ®­êng", "thôn Đông", date(2026, 1, 5))
    assert sheet.rows[3][3] == date(2026, 1, 6)
    assert sheet.fonts == {(0, 0): ".VnTimeH", (2, 1): ".VnTime", (3, 1): "VNI-Times"}
    assert (2, 2, 3, 2) in sheet.merged
    assert sheet.mac == (name == "old_1904.xls")


def test_the_ending_of_the_name_does_not_decide_what_a_workbook_is(tmp_path):
    wrong = tmp_path / "mới.xlsx"
    wrong.write_bytes((WORKBOOKS / "old.xls").read_bytes())
    assert read_tables(wrong)[0].name == "Kiến nghị"


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Họ tên\tThôn\nLý Thị Na\tthôn Đông\n", (("Họ tên", "Thôn"), ("Lý Thị Na", "thôn Đông"))),
        ('Họ tên;Thôn\r\n"Na; Lý";Đông\r\n', (("Họ tên", "Thôn"), ("Na; Lý", "Đông"))),
        ('Tên,Thôn\n"một\nhai",Đông', (("Tên", "Thôn"), ("một\nhai", "Đông"))),
        (
            "Danh sách, năm 2026\nTên;Thôn\nNa;Đông\n",
            (("Danh sách, năm 2026",), ("Tên", "Thôn"), ("Na", "Đông")),
        ),
        ("Lý Thị Na\n\nTạ Văn Khế", (("Lý Thị Na",), (), ("Tạ Văn Khế",))),
    ],
)
def test_pasted_text_is_taken_apart_by_the_mark_its_rows_have(text, rows):
    assert read_tables(text)[0].rows == rows


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_csv_file_is_read_in_the_encodings_excel_writes(tmp_path, encoding):
    (tmp_path / "a.csv").write_bytes("Tên;Thôn\nĐỗ Thị Ỷ Lan;Đoài\n".encode(encoding))
    assert read_tables(tmp_path / "a.csv")[0].rows[1] == ("Đỗ Thị Ỷ Lan", "Đoài")


def test_a_csv_file_of_windows_1258_is_read(tmp_path):
    (tmp_path / "a.csv").write_bytes("Tên;Thôn\nLy\u0301 Thi\u0323 Na;Đoa\u0300i\n".encode("cp1258"))
    assert read_tables(tmp_path / "a.csv")[0].rows[1][0] == "Ly\u0301 Thi\u0323 Na"


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "không phải bảng tính"),
        ("b.xls", b"", "không phải bảng tính"),
        ("c.xlsx", b"PK\x03\x04" + bytes(100), "không phải bảng tính"),
        ("d.csv", bytes(100), "không phải bảng tính"),
        ("e.pdf", b"%PDF-1.7", "Chỉ nhập được"),
        ("f.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "mật khẩu"),
    ],
)
def test_what_is_no_table_is_refused_with_what_to_do(tmp_path, name, data, words):
    (tmp_path / name).write_bytes(data)
    with pytest.raises(Refused, match=words):
        read_tables(tmp_path / name)


def test_a_damaged_xls_never_ends_in_anything_but_a_sentence(tmp_path):
    whole = (WORKBOOKS / "old.xls").read_bytes()
    from app.documents.workbook import read_any_workbook

    for at in range(0, len(whole), len(whole) // 60):
        broken = bytearray(whole)
        broken[at : at + 8] = b"\xff" * 8
        for data in (whole[:at], bytes(broken)):
            (tmp_path / "a.xls").write_bytes(data)
            try:
                read_any_workbook(tmp_path / "a.xls")
            except Refused:
                continue


PAGE = """<html><head><meta charset="utf-8"><title>x</title><style>td {color:red}</style></head><body>
<table border=1><tr><th rowspan=2>Họ &amp; tên<th colspan=2>Thôn</tr><tr><td>cũ<td>mới</tr>
<tr><td>Lý Thị Na<br>và Tạ Văn Khế</td><td>Đông</td><td></td></tr></table></body></html>"""
XML_OF_2003 = """<?xml version="1.0" encoding="UTF-8"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><ss:Styles><ss:Style/></ss:Styles>
<ss:Worksheet ss:Name="Danh sách"><ss:Table><ss:Row><ss:Cell><ss:Data ss:Type="String">Tên</ss:Data></ss:Cell>
<ss:Cell ss:Index="3"><ss:Data ss:Type="DateTime">2026-01-05T00:00:00.000</ss:Data></ss:Cell></ss:Row>
<ss:Row ss:Index="3"><ss:Cell ss:MergeDown="1"><ss:Data ss:Type="Number">12</ss:Data></ss:Cell></ss:Row>
</ss:Table></ss:Worksheet></Workbook>"""


def test_a_page_that_calls_itself_xls_is_read(tmp_path):
    (tmp_path / "a.xls").write_text(PAGE, encoding="utf-8")
    (sheet,) = read_tables(tmp_path / "a.xls")
    assert sheet.rows == (
        ("Họ & tên", "Thôn"), (None, "cũ", "mới"), ("Lý Thị Na\nvà Tạ Văn Khế", "Đông"),
    )  # fmt: skip
    assert sheet.merged == ((0, 0, 1, 0), (0, 1, 0, 2))


def test_the_xml_excel_wrote_in_2003_is_read(tmp_path):
    (tmp_path / "a.xls").write_text(XML_OF_2003, encoding="utf-8")
    (sheet,) = read_tables(tmp_path / "a.xls")
    assert (sheet.name, sheet.merged) == ("Danh sách", ((2, 0, 3, 0),))
    assert sheet.rows == (("Tên", None, date(2026, 1, 5)), (), (12,))


def test_a_page_without_a_table_is_refused(tmp_path):
    (tmp_path / "a.xls").write_text("<html><body>Đăng nhập lại</body></html>", encoding="utf-8")
    with pytest.raises(Refused, match="không phải bảng tính"):
        read_tables(tmp_path / "a.xls")


def test_a_sheet_too_wide_is_refused_rather_than_cut(tmp_path):
    path = saved(tmp_path / "a.xlsx", lambda sheet: sheet.append(["x"] * (MOST_COLUMNS + 1)))
    with pytest.raises(Refused, match="256 cột"):
        read_tables(path)


def test_a_million_rows_are_stopped_at_the_limit(tmp_path):
    path = saved(tmp_path / "a.xlsx", lambda sheet: sheet.append(["x"]))
    row = b'<row r="%d"><c r="A%d" t="inlineStr"><is><t>x</t></is></c></row>'
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(tmp_path / "b.xlsx", "w", zipfile.ZIP_STORED) as new:
        for part in old.namelist():
            data = old.read(part)
            if part.endswith("sheet1.xml"):
                rows = b"".join(row % (n, n) for n in range(1, 1_000_001))
                data = (
                    data[: data.index(b"<sheetData>")] + b"<sheetData>" + rows + b"</sheetData></worksheet>"
                )
            new.writestr(part, data)
    with pytest.raises(Refused, match=r"50\.000 dòng|quá lớn"):
        read_tables(tmp_path / "b.xlsx")


def test_a_workbook_that_takes_too_long_is_stopped(tmp_path, monkeypatch):
    path = saved(tmp_path / "a.xlsx", lambda sheet: sheet.append(["x"]))
    monkeypatch.setattr(table_reading, "SECONDS", 0.01)
    started = time.monotonic()
    with pytest.raises(Refused, match="quá lâu"):
        read_tables(path)
    assert time.monotonic() - started < 20


@pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")
def test_the_child_is_refused_more_memory_than_its_share():
    code = "from app.documents.child_limits import keep_within; keep_within(); bytearray(%d)"
    ended = subprocess.run(
        [sys.executable, "-c", code % (2 * child_limits.BYTES)],
        cwd=table_reading.ROOT, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert ended.returncode == 1 and "MemoryError" in ended.stderr


def test_a_child_that_is_killed_leaves_a_sentence(tmp_path, monkeypatch):
    path = saved(tmp_path / "a.xlsx", lambda sheet: sheet.append(["x"]))
    monkeypatch.setattr(table_reading, "MOST_ANSWER", 10)
    with pytest.raises(Refused, match="quá lớn"):
        read_tables(path)


def test_progress_is_told_and_may_stop_the_reading(tmp_path):
    class Stopped(Exception):
        pass

    def stop(done, total):
        raise Stopped

    path = saved(tmp_path / "a.xlsx", lambda sheet: sheet.append(["x"]))
    with pytest.raises(Stopped):
        read_tables(path, stop)
    told = []
    read_tables(path, lambda done, total: told.append(done))
    assert told[-1] == 1


def test_a_workbook_linked_to_others_is_read_without_them(tmp_path):
    def fill(sheet):
        sheet.append(["Tên", "Số"])
        sheet.append(["Na", "='[khác.xlsx]Trang1'!A1"])

    (sheet,) = read_tables(saved(tmp_path / "a.xlsx", fill))
    assert sheet.rows[1] == ("Na",) and sheet.uncomputed == {(1, 1)}
