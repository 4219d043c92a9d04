"""A workbook from elsewhere is looked over before it is read, and never believed."""

import os
import zipfile
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from app.documents import xlsx
from app.documents.sheet import MOST_ROWS
from app.domain.errors import Refused


def workbook(path: Path, *rows, name="Danh sách") -> Path:
    book = openpyxl.Workbook()
    book.active.title = name
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path


def test_cells_keep_their_kind_and_a_day_without_time_is_a_day(tmp_path):
    path = workbook(
        tmp_path / "Đại biểu.xlsx",
        ["Họ và tên", "Ngày sinh", "Lúc", "Số"],
        ["Đỗ Thị Ỷ Lan", datetime(1968, 3, 12), datetime(2026, 1, 2, 7, 30), 25],
        [None, None, None, 1.5],
    )
    (sheet,) = xlsx.read_workbook(path)
    assert sheet.name == "Danh sách"
    assert sheet.rows[1] == ("Đỗ Thị Ỷ Lan", date(1968, 3, 12), datetime(2026, 1, 2, 7, 30), 25)
    assert sheet.rows[2] == (None, None, None, 1.5)


def test_formulas_give_their_stored_value_and_hidden_sheets_are_left_out(tmp_path):
    book = openpyxl.Workbook()
    book.active.append(["=1+1"])
    book.create_sheet("Ẩn").sheet_state = "hidden"
    book.save(tmp_path / "a.xlsx")
    (sheet,) = xlsx.read_workbook(tmp_path / "a.xlsx")
    assert sheet.rows == ((),)


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.xlsx", b"", "không phải bảng tính"),
        ("b.xlsx", os.urandom(3000), "không phải bảng tính"),
    ],
)
def test_what_is_no_workbook_is_refused_with_what_to_do(tmp_path, name, data, words):
    (tmp_path / name).write_bytes(data)
    with pytest.raises(Refused, match=words) as refused:
        xlsx.read_workbook(tmp_path / name)
    assert "nhập lại" in str(refused.value)


def test_a_missing_file_and_a_zip_of_something_else_are_refused(tmp_path):
    with pytest.raises(Refused, match="Chưa mở được"):
        xlsx.read_workbook(tmp_path / "không có.xlsx")
    with zipfile.ZipFile(tmp_path / "ảnh.xlsx", "w") as archive:
        archive.writestr("ảnh.txt", "không phải bảng tính")
    with pytest.raises(Refused, match="không phải bảng tính"):
        xlsx.read_workbook(tmp_path / "ảnh.xlsx")


def test_a_damaged_workbook_is_refused_wherever_it_is_cut_or_changed(tmp_path):
    whole = workbook(tmp_path / "a.xlsx", ["Họ và tên"], ["Đỗ Thị Ỷ Lan"]).read_bytes()
    for at in range(0, len(whole), len(whole) // 40):
        (tmp_path / "cut.xlsx").write_bytes(whole[:at])
        with pytest.raises(Refused):
            xlsx.read_workbook(tmp_path / "cut.xlsx")
        changed = bytearray(whole)
        changed[at] ^= 0x55
        (tmp_path / "changed.xlsx").write_bytes(changed)
        try:
            xlsx.read_workbook(tmp_path / "changed.xlsx")
        except Refused:
            continue


def test_a_zip_bomb_is_refused_by_its_directory(tmp_path):
    path = workbook(tmp_path / "a.xlsx", ["Họ và tên"])
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/media/big.bin", bytes(20_000_000))
    with pytest.raises(Refused, match="quá lớn"):
        xlsx.read_workbook(path)


def test_an_xml_bomb_is_refused(tmp_path):
    source = workbook(tmp_path / "a.xlsx", ["Họ và tên"])
    entities = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>'
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(path, "w") as new:
        for part in old.namelist():
            data = old.read(part)
            if part.endswith("sheet1.xml"):
                data = entities.encode() + data.replace(b"<sheetData>", b"<sheetData>&b;")
            new.writestr(part, data)
    with pytest.raises(Refused, match="không phải bảng tính"):
        xlsx.read_workbook(path)


def test_too_many_rows_are_refused_rather_than_cut_off(tmp_path):
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Dài")
    for _ in range(MOST_ROWS + 1):
        sheet.append(["x"])
    book.save(tmp_path / "a.xlsx")
    with pytest.raises(Refused, match=r"hơn 50\.000 dòng"):
        xlsx.read_workbook(tmp_path / "a.xlsx")


def test_a_sheet_that_lies_about_its_size_is_read_as_it_is(tmp_path):
    source = workbook(tmp_path / "a.xlsx", ["Họ và tên"], ["Đỗ Thị Ỷ Lan"])
    path = tmp_path / "b.xlsx"
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(path, "w") as new:
        for part in old.namelist():
            new.writestr(part, old.read(part).replace(b'ref="A1:A2"', b'ref="A1:XFD1048576"'))
    (sheet,) = xlsx.read_workbook(path)
    assert sheet.rows == (("Họ và tên",), ("Đỗ Thị Ỷ Lan",))
