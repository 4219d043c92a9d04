"""A list of delegates comes in from Excel, Word or a file, is shown first, and comes in only once."""

import unicodedata
from dataclasses import replace
from datetime import datetime

import office_books as books
import openpyxl
import pytest

from app.domain.errors import Refused
from app.domain.records.constituency import Constituency
from app.domain.records.membership import Membership
from app.domain.records.organization import Organization
from app.domain.records.person import Person
from app.services import council, delegates_in, records
from app.services.context import office

PASTED = (
    "STT\tHọ và tên\tNgày, tháng, năm sinh\tGiới tính\tNghề nghiệp, chức vụ\tĐơn vị bầu cử\tTổ đại biểu\n"
    "1\tĐỗ Thị Ỷ Lan\t2.3.1968\tNữ\tGiáo viên\tSố 1\t1\n"
    "2\tÔng Giáp Văn Ổi\t1975\t\tNông dân\tSố 2\t2\n"
)


@pytest.fixture
def empty(bare, an_office):
    """A commune that is set up and has no delegates yet."""
    council.set_up(bare, an_office())
    return bare


def listed(context):
    return council.delegates(context, context.today)


def test_a_pasted_table_is_shown_before_anything_is_saved(empty):
    preview = delegates_in.read_table(empty, PASTED)
    assert [row.values["full_name"] for row in preview.rows] == ["Đỗ Thị Ỷ Lan", "Giáp Văn Ổi"]
    assert preview.rows[0].values["birth"] == "02/03/1968"
    assert preview.rows[1].values["honorific"] == "ong"
    assert all(row.fit and not row.existing for row in preview.rows) and preview.ignored == ()
    assert records.find(empty, Person) == []


def test_taken_in_delegates_have_seat_group_and_constituency(empty):
    taken = delegates_in.take_in(empty, delegates_in.read_table(empty, PASTED))
    assert taken == delegates_in.Taken(new=2, changed=0, same=0)
    lan, oi = listed(empty)
    assert (lan.person.position, lan.group_name, lan.constituency_name) == (
        "Giáo viên",
        "Tổ đại biểu số 1",
        "Đơn vị bầu cử số 1",
    )
    assert oi.constituency_name == "Đơn vị bầu cử số 2"
    assert lan.membership.starts_on == council.council(empty).term.starts_on
    assert len(records.find(empty, Constituency)) == 3


def test_taking_the_same_table_in_again_changes_nothing(empty):
    delegates_in.take_in(empty, delegates_in.read_table(empty, PASTED))
    before = (records.find(empty, Person), records.find(empty, Membership))
    again = delegates_in.read_table(empty, PASTED)
    assert all(row.existing for row in again.rows)
    assert delegates_in.take_in(empty, again) == delegates_in.Taken(new=0, changed=0, same=2)
    assert (records.find(empty, Person), records.find(empty, Membership)) == before


def test_a_known_person_only_gets_what_was_empty(empty):
    known = records.save(empty, Person(full_name="Đỗ Thị Ỷ Lan", birth="1968", position="Hiệu trưởng"))
    taken = delegates_in.take_in(empty, delegates_in.read_table(empty, PASTED))
    assert taken == delegates_in.Taken(new=1, changed=1, same=0)
    now = records.get(empty, Person, known.id)
    assert (now.position, now.birth, now.honorific) == ("Hiệu trưởng", "1968", "ba")
    assert len(records.find(empty, Person)) == 2


def test_a_workbook_with_titles_two_rows_of_headings_and_sections_is_understood(empty, tmp_path):
    book = openpyxl.Workbook()
    sheet = book.active
    for row in (
        ["DANH SÁCH ĐẠI BIỂU HỘI ĐỒNG NHÂN DÂN XÃ"],
        [],
        ["TT", "Họ và tên (chữ in hoa)", "Năm sinh", None, "Chức vụ", "Trình độ", None, "SĐT"],
        [None, None, "Nam", "Nữ", None, "Chuyên môn", "Lý luận chính trị", None],
        ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"],
        ["Đơn vị bầu cử số 1: thôn Đông, thôn Đoài"],
        [1, "ĐẶNG QUỐC ẨN", datetime(1970, 1, 5), None, "Bí thư Đảng ủy", "Đại học", "Cao cấp", 912345678],
        ["Đơn vị bầu cử số 3: thôn Trung"],
        [2, "NGÔ THỊ BƯỞI", None, 1981, None, "Thạc sĩ", "Trung cấp", "0987 654 321"],
    ):
        sheet.append(row)
    sheet.merge_cells("C3:D3")
    sheet.merge_cells("F3:G3")
    book.save(tmp_path / "Danh sách.xlsx")
    an, buoi = delegates_in.read_table(empty, tmp_path / "Danh sách.xlsx").rows
    assert dict(an.values) == {
        "constituency": "1",
        "full_name": "Đặng Quốc Ẩn",
        "honorific": "ong",
        "birth": "05/01/1970",
        "position": "Bí thư Đảng ủy",
        "education": "Đại học",
        "political_theory": "Cao cấp",
        "phone": "0912345678",
    }
    assert (buoi.values["honorific"], buoi.values["birth"], buoi.number) == ("ba", "1981", 9)
    assert (buoi.values["constituency"], buoi.values["education"]) == ("3", "Thạc sĩ")


def test_a_csv_file_of_a_vietnamese_excel_is_read(empty, tmp_path):
    text = 'Họ tên;Nơi công tác\r\n"Lý Thị Na";"Trường THCS; thôn Đông"\r\n'
    for encoding in ("utf-8-sig", "utf-16"):
        (tmp_path / "a.csv").write_bytes(text.encode(encoding))
        (row,) = delegates_in.read_table(empty, tmp_path / "a.csv").rows
        assert row.values["workplace"] == "Trường THCS; thôn Đông"
    old = "Ho\u0323 tên;Nơi ơ\u0309\r\nLy\u0301 Thi\u0323 Na;xa\u0303"  # a vowel, then its tone
    (tmp_path / "a.csv").write_bytes(old.encode("cp1258"))
    assert delegates_in.read_table(empty, tmp_path / "a.csv").rows[0].values["full_name"] == "Lý Thị Na"


def test_a_bare_list_of_names_is_enough(empty):
    preview = delegates_in.read_table(empty, "Lý Thị Na\nTạ Văn Khế\n\n")
    assert [row.values["full_name"] for row in preview.rows] == ["Lý Thị Na", "Tạ Văn Khế"]


def test_a_table_without_names_is_refused_with_what_to_do(empty):
    with pytest.raises(Refused, match="Họ và tên"):
        delegates_in.read_table(empty, "Thôn\tSố hộ\nĐông\t120\n")
    with pytest.raises(Refused, match="không có dòng nào"):
        delegates_in.read_table(empty, "Họ và tên\tNăm sinh\n")
    with pytest.raises(Refused):
        delegates_in.read_table(empty, "")


def test_problems_are_told_by_row_and_field_and_such_rows_stay_out(empty):
    text = (
        "Họ và tên\tNăm sinh\tGiới tính\n"
        "Lý Thị Na\tkhoảng 1970\tNữ\n"
        "Tạ Văn Khế\t1970\tkhác\n"
        "Mai Thị Lụa\t1980\tNữ\n"
        "Mai Thị Lụa\t\tNữ\n"
        "Mai Thị Lụa\t1991\tNữ\n"
    )
    preview = delegates_in.read_table(empty, text)
    na, khe, first, twice, namesake = preview.rows
    assert "birth" in na.problems and "honorific" in khe.problems
    assert twice.problems == {"full_name": "Trùng với dòng 4"} and first.fit and namesake.fit
    with pytest.raises(Refused, match="Dòng 2"):
        delegates_in.take_in(empty, preview, [na])
    assert delegates_in.take_in(empty, preview).new == 2


def test_the_same_name_with_its_tone_elsewhere_is_the_same_and_another_tone_is_another(empty):
    records.save(empty, Person(full_name="Bùi Xuân Hoà"))
    records.save(empty, Person(full_name="Hạ Văn Đức"))
    decomposed = unicodedata.normalize("NFD", "Họ tên\nBùi Xuân Hòa\nHà Văn Đức\nHạ Văn Dức\n")
    hoa, ha, duc = delegates_in.read_table(empty, decomposed).rows
    assert hoa.existing and not ha.existing and not duc.existing
    assert unicodedata.is_normalized("NFC", hoa.values["full_name"])


def test_two_known_namesakes_are_not_guessed_between(empty):
    for year in ("1970", "1980"):
        records.save(empty, Person(full_name="Lý Thị Na", birth=year))
    unsure, sure = delegates_in.read_table(
        empty, "Họ tên\tNăm sinh\nLý Thị Na\t\nLý Thị Na\t12/03/1980\n"
    ).rows
    assert "Có 2 người tên này" in unsure.problems["full_name"] and not unsure.existing
    assert records.get(empty, Person, sure.existing).birth == "1980"


def test_ethnicity_and_religion_stay_out_unless_the_office_keeps_them(empty):
    text = "Họ tên\tDân tộc\tTôn giáo\tCột lạ\nLý Thị Na\tKinh\tKhông\tx\n"
    preview = delegates_in.read_table(empty, text)
    assert "ethnicity" not in preview.rows[0].values
    assert preview.left_out == ("Dân tộc", "Tôn giáo") and preview.ignored == ("Cột lạ",)
    records.save(empty, replace(office(empty), collects_sensitive=True))
    preview = delegates_in.read_table(empty, text)
    assert preview.rows[0].values["ethnicity"] == "Kinh" and preview.left_out == ()


def test_posts_in_the_council_become_memberships(empty):
    text = (
        "Họ tên\tTổ đại biểu\tChức vụ trong HĐND\n"
        "Đặng Quốc Ẩn\t1\tChủ tịch HĐND\n"
        "Ngô Thị Bưởi\t1\tPhó Chủ tịch HĐND; Trưởng Ban KT-NS\n"
        "Trịnh Văn Cẩm\t2\tTổ trưởng\n"
        "Lương Thị Diệp\t2\tPhó Trưởng Ban Văn hóa - Xã hội\n"
        "Phùng Đức Đại\t2\tĐại biểu\n"
        "Vũ Thị Gấm\t5\tNgười cao tuổi nhất\n"
    )
    delegates_in.take_in(empty, delegates_in.read_table(empty, text))
    delegates_in.take_in(empty, delegates_in.read_table(empty, text))
    found = {one.person.full_name: one for one in listed(empty)}
    assert found["Đặng Quốc Ẩn"].post == "Chủ tịch Hội đồng nhân dân xã"
    assert found["Ngô Thị Bưởi"].post == "Phó Chủ tịch Hội đồng nhân dân xã"
    assert found["Lương Thị Diệp"].post == "Phó Trưởng Ban Văn hóa - Xã hội"
    assert found["Phùng Đức Đại"].post == ""
    assert found["Vũ Thị Gấm"].group_name == "Tổ đại biểu số 5"
    roles = {(m.person, m.role) for m in records.find(empty, Membership)}
    assert (found["Trịnh Văn Cẩm"].person.id, "group_head") in roles
    assert (found["Trịnh Văn Cẩm"].person.id, "group_member") not in roles
    assert len(records.find(empty, Organization, kind="delegate_group")) == 3


def test_a_failure_half_way_leaves_nobody_behind(empty):
    preview = delegates_in.read_table(empty, PASTED)
    broken = replace(preview.rows[1], values={"full_name": "Giáp Văn Ổi", "group": "x" * 400})
    with pytest.raises(Exception, match="ký tự"):
        delegates_in.take_in(empty, preview, [preview.rows[0], broken])
    assert records.find(empty, Person) == [] and records.find(empty, Membership) == []


def test_an_official_list_of_delegates_with_all_around_it_is_read(context, tmp_path):
    rows = [
        *books.NATION, [], ["DANH SÁCH ĐẠI BIỂU HĐND XÃ GIA LỘC"], [],
        ["STT", "Họ và tên", "Ngày, tháng, năm sinh", None, "Quê quán", "Nghề nghiệp, chức vụ"],
        [None, None, "Nam", "Nữ"], ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
        ["I", "Tổ đại biểu số 1"],
        [1, "Ông Mạc Văn Thử (0912.345.678)", "05.3.70", None, "Gia Lộc", "Bí thư chi bộ"],
        [2, "LÝ THỊ NGHIỆM", None, "1985", "nt", "Giáo viên"],
        ["II", "Tổ đại biểu số 2"],
        [3, "Tạ Thị Khế", None, "ngày 5 tháng 3 năm 1980", "-nt-", "Nông dân"],
        ["Tổng cộng: 03 đại biểu"], [], [None, "NGƯỜI LẬP BIỂU"], [], [None, "Lê Thị Bích"],
    ]  # fmt: skip
    preview = delegates_in.read_table(
        context, books.saved(tmp_path / "a.xlsx", rows, ["C7:D7", "A7:A8", "B7:B8"])
    )
    found = [(row.values["full_name"], row.values["birth"], row.values["hometown"]) for row in preview.rows]
    assert found == [
        ("Mạc Văn Thử", "05/03/1970", "Gia Lộc"), ("Lý Thị Nghiệm", "1985", "Gia Lộc"),
        ("Tạ Thị Khế", "05/03/1980", "Gia Lộc"),
    ]  # fmt: skip
    assert [row.values.get("group") for row in preview.rows] == ["1", "1", "2"]
    assert preview.rows[0].values["phone"] == "0912345678" and all(row.fit for row in preview.rows)
