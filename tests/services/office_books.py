"""Workbooks as communes and provinces keep them, written by code: titles, merged headings, footers."""

import unicodedata
from collections.abc import Sequence
from datetime import date
from html import escape
from pathlib import Path
from typing import Any

import damaged
import openpyxl
from openpyxl.styles import Font

Rows = Sequence[Sequence[Any]]
NATION = [
    ["HỘI ĐỒNG NHÂN DÂN", None, None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["XÃ GIA LỘC", None, None, None, "Độc lập - Tự do - Hạnh phúc"],
    [None, None, None, None, "Gia Lộc, ngày 15 tháng 9 năm 2026"],
]
SIGNED = [
    [],
    [None, None, None, None, "Gia Lộc, ngày 30 tháng 9 năm 2026"],
    ["NGƯỜI LẬP BIỂU", None, None, None, "TM. THƯỜNG TRỰC HĐND"],
    ["(Ký, ghi rõ họ tên)", None, None, None, "CHỦ TỊCH"],
    [],
    ["Lê Thị Bích", None, None, None, "Nguyễn Văn Khải"],
]
OLD = {
    "tcvn3": (".VnTime", damaged.in_tcvn3), "vni": ("VNI-Times", damaged.in_vni),
    "nfd": ("Times New Roman", lambda text: unicodedata.normalize("NFD", text)),
}  # fmt: skip


def filled(sheet: Any, rows: Rows, merge: Sequence[str] = ()) -> Any:
    for number, row in enumerate(rows, 1):
        for column, value in enumerate(row, 1):
            if value is not None:
                sheet.cell(number, column, value)
    for area in merge:
        sheet.merge_cells(area)
    return sheet


def saved(path: Path, rows: Rows, merge: Sequence[str] = ()) -> Path:
    book = openpyxl.Workbook()
    filled(book.active, rows, merge)
    book.save(path)
    return path


def ledger(folder: Path) -> Path:
    """A ledger of recommendations: headings in rows 6 to 8, sections, a thôn merged down, a total."""
    rows = [
        *NATION,
        [None, None, "SỔ THEO DÕI KIẾN NGHỊ CỬ TRI NĂM 2026"],
        [],
        ["STT", "Nội dung kiến nghị của cử tri", "Thôn", "Đơn vị giải quyết", "Ngày nhận",
         "Kết quả giải quyết", None, None, "Ghi chú"],
        [None, None, None, None, None, "Đã giải quyết xong", "Chưa giải quyết", None, None],
        [None, None, None, None, None, None, "Đang làm", "Chưa làm", None],
        ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)"],
        ["I", "Lĩnh vực đất đai"],
        [1, "Đề nghị cấp giấy chứng nhận quyền sử dụng đất cho 12 hộ.", "Đông", "UBND xã", "05.3.26", "x"],
        [2, "- Đề nghị đo lại ranh giới đất công ích./.", None, "-nt-", "nt", None, "x"],
        ["II", "Lĩnh vực giao thông"],
        [3, "Đề nghị sửa cầu Máng:\n- Lan can gãy;\n- Mặt cầu thủng.", "Đoài", "như trên",
         "ngày 5 tháng 3 năm 2026", None, None, "x", "dân chờ lâu"],
        [4, "Đề nghị lắp đèn chiếu sáng đường liên thôn", "〃", "Phòng Kinh tế", 46086],
        ["Tổng cộng: 4 kiến nghị"],
        *SIGNED,
    ]  # fmt: skip
    return saved(folder / "Sổ theo dõi kiến nghị.xlsx", rows, [
        "A1:C1", "E1:I1", "E2:I2", "E3:I3", "C4:H4", "A6:A8", "B6:B8", "C6:C8", "D6:D8", "E6:E8", "F6:H6",
        "I6:I8", "F7:F8", "G7:H7", "B10:I10", "B13:I13", "C11:C12", "A16:E16", "A19:B19", "E19:I19",
    ])  # fmt: skip


def petitions(folder: Path) -> Path:
    """A ledger of petitions with a heading in row 8, days in words, a blank column, a phone in a name."""
    rows = [
        *NATION, [], [None, "SỔ THEO DÕI ĐƠN THƯ"], [None, "(Từ ngày 01/01/2026 đến ngày 30/9/2026)"], [],
        ["TT", "Ngày nhận đơn", None, "Họ và tên, địa chỉ người gửi", "Loại đơn", "Nội dung đơn",
         "Cơ quan có thẩm quyền", "Ghi chú"],
        [1, "12/01/2026", None, "Lý Thị Na - thôn Đông (0912.345.678)", "KN",
         "Khiếu nại việc bồi thường 120 m2 đất vườn", "UBND xã", None],
        [2, "ngày 14 tháng 02 năm 2026", None, "Tạ Văn Khế, thôn Đoài", "Kiến nghị",
         "Đề nghị di dời trại lợn sát khu dân cư", "nt", None],
        [3, "3/2026", None, "Mạc Thị Ỷ", "Phản ánh", "Phản ánh xe quá tải chạy đêm", "Công an xã", None],
        [4, "30/02/2026", None, "Đỗ Văn Sửu", "Phản ánh", "Phản ánh mất nước sạch kéo dài", None, None],
        ["Cộng", None, None, None, "04 đơn"],
        *SIGNED,
    ]  # fmt: skip
    return saved(folder / "Sổ đơn thư.xlsx", rows, ["A1:C1", "E1:H1", "E2:H2", "B5:H5", "B6:H6"])


def areas(folder: Path) -> Path:
    """A list of thôn with numbers as text, a percentage and a footnote."""
    rows = [
        ["DANH SÁCH THÔN, TỔ DÂN PHỐ XÃ GIA LỘC"], [],
        ["STT", "Tên thôn", "Trưởng thôn", "Số hộ", "Số cử tri", "Tỷ lệ hộ nghèo"],
        [1, "Thôn Đông", "Ông Lý Văn Na", "1.250", "3 102", 0.034],
        [2, "Thôn Đoài", "Bà Tạ Thị Khế", "980", "2.410", "2,1%"],
        [3, "Tổ dân phố số 4", "Mạc Văn Ỷ", 310, 820, 0],
        [None, "Tổng số", None, 2540, 6332],
        [],
        ["Ghi chú: Số liệu tính đến 30/6/2026."],
        ["Nơi nhận:"], ["- Thường trực HĐND;"], ["- Lưu: VT."],
    ]  # fmt: skip
    return saved(folder / "Thôn.xlsx", rows, ["A1:F1"])


def by_month(folder: Path) -> Path:
    """The same form on a sheet for each month, one of them empty, a cover sheet before them."""
    book = openpyxl.Workbook()
    filled(book.active, [["SỔ TIẾP NHẬN KIẾN NGHỊ"], ["Năm 2026"], ["Đơn vị: xã Gia Lộc"]])
    book.active.title = "Bìa"
    head = ["STT", "Ngày tiếp nhận", "Nội dung kiến nghị", "Cơ quan giải quyết", "Tình trạng"]
    for month, texts in (
        (1, ["Đề nghị sửa đường trục chính", "Đề nghị nạo vét mương tiêu"]),
        (2, ["Đề nghị sửa đường trục chính", "Đề nghị thay bóng đèn nhà văn hóa"]), (3, []),
    ):  # fmt: skip
        rows = [[f"KIẾN NGHỊ THÁNG {month}"], [], head, [1, 2, 3, 4, 5]]
        rows += [[n, date(2026, month, n), text, "UBND xã", "đang xử lý"] for n, text in enumerate(texts, 1)]
        rows += [["Tổng", len(texts)], [None, None, None, "Cán bộ theo dõi"]]
        filled(book.create_sheet(f"Tháng {month}"), rows, ["A1:E1"])
    book.save(folder / "Theo tháng.xlsx")
    return folder / "Theo tháng.xlsx"


def old_fonts(folder: Path) -> Path:
    """Cells typed in TCVN3 beside cells in VNI and in Unicode, some of them NFD."""
    book = openpyxl.Workbook()
    texts = ["Nội dung kiến nghị", "Đề nghị sửa đường trục chính thôn Đông", "Đề nghị nạo vét mương tiêu",
             "Đề nghị làm cống thoát nước"]  # fmt: skip
    sheet = filled(book.active, [["STT", None, "Thôn"], [1, None, "Đông"], [2, None, "Đoài"], [3]])
    for number, (text, encoding) in enumerate(zip(texts, ("tcvn3", "tcvn3", "vni", "nfd"), strict=True), 1):
        cell = sheet.cell(number, 2, OLD[encoding][1](text))
        cell.font = Font(name=OLD[encoding][0])
    book.save(folder / "Phông cũ.xlsx")
    return folder / "Phông cũ.xlsx"


def hidden(folder: Path) -> Path:
    """A sheet with a filter that hides a row, and a hidden column."""
    path = saved(folder / "Có dòng ẩn.xlsx", [
        ["STT", "Mã kiến nghị", "Nội dung kiến nghị", "Ngày tiếp nhận"],
        [1, "KN-001", "Đề nghị sửa đường", "1/7/2026"], [2, "KN-002", "Đề nghị làm cầu", "2/7/2026"],
        [3, "KN-003", "Đề nghị đào giếng", "3/7/2026"],
    ])  # fmt: skip
    book = openpyxl.load_workbook(path)
    book.active.row_dimensions[3].hidden = True
    book.active.column_dimensions["B"].hidden = True
    book.save(path)
    return path


def bodies(folder: Path) -> Path:
    """A telephone book of the commune's bodies in groups, the group alone in its row."""
    rows = [
        ["DANH BẠ CƠ QUAN, ĐƠN VỊ"], ["STT", "Tên cơ quan, đơn vị", "Viết tắt", "Ghi chú"],
        ["A. CÁC PHÒNG CHUYÊN MÔN"], [1, "Phòng Văn hóa - Xã hội", "P.VHXH"], [2, "Phòng Kinh tế", "P.KT"],
        ["B. ĐƠN VỊ KHÁC"], [3, "Trạm Y tế xã", None], [4, "Trạm Y tế xã", None],
    ]  # fmt: skip
    return saved(folder / "Danh bạ.xlsx", rows, ["A1:D1", "A3:D3", "A6:D6"])


def resolutions(folder: Path) -> Path:
    """A list of resolutions: number and date in one heading, an effective day in a second row."""
    rows = [
        ["HĐND XÃ GIA LỘC"], ["DANH MỤC NGHỊ QUYẾT BAN HÀNH NĂM 2026"], [],
        ["STT", "Văn bản", None, "Trích yếu nội dung", "Ngày có hiệu lực"],
        [None, "Số, ký hiệu", "Ngày ban hành"],
        [1, "01/NQ-HĐND", "15/7/2026", "Về dự toán thu, chi ngân sách năm 2026", "15/7/2026"],
        [2, "02/NQ-HĐND", "15.7.26", "Về chương trình giám sát năm 2027", "nt"],
        [3, "03/NQ-HĐND", "ngày 15/7/2026", "Về kết quả bầu Ủy viên Ủy ban nhân dân xã", None],
        ["Tổng cộng: 03 nghị quyết."],
    ]  # fmt: skip
    return saved(folder / "Nghị quyết.xlsx", rows, ["A1:C1", "A2:E2", "A4:A5", "B4:C4", "D4:D5", "E4:E5"])


def reception(folder: Path) -> Path:
    """A reception book as Mẫu số 03/TCD has it, with column numbers and a page carried over."""
    head = ["STT", "Ngày tiếp", "Họ tên - Địa chỉ - CMND/Hộ chiếu của công dân", "Nội dung vụ việc",
            "Phân loại đơn/Số người"]  # fmt: skip
    rows = [
        ["SỔ TIẾP CÔNG DÂN"], head, ["1", "2", "3", "4", "5"],
        [1, "05/3/2026", "Lý Thị Na, thôn Đông", "Hỏi thủ tục cấp giấy chứng nhận", "Kiến nghị"],
        [2, "12/3/2026", "Tạ Văn Khế, thôn Đoài", "Phản ánh ô nhiễm trại lợn", "Phản ánh"],
        head, ["1", "2", "3", "4", "5"],
        [3, "19/3/2026", "Mạc Thị Ỷ", "Đề nghị xác minh ranh giới đất", "Kiến nghị"],
        ["Tổng số lượt tiếp trong tháng: 03"],
    ]  # fmt: skip
    return saved(folder / "Sổ tiếp dân.xlsx", rows, ["A1:E1"])


def numbers(folder: Path) -> Path:
    """Outgoing papers of a year."""
    rows = [
        ["SỔ ĐĂNG KÝ VĂN BẢN ĐI"], [],
        ["Số, ký hiệu văn bản", "Ngày tháng văn bản", "Tên loại và trích yếu nội dung văn bản", "Nơi nhận"],
        ["01/TB-HĐND", "05/01/2026", "Thông báo lịch tiếp công dân", "Các thôn"],
        ["02/CV-HĐND", "07/01/2026", "V/v đôn đốc trả lời kiến nghị cử tri", "UBND xã"],
    ]  # fmt: skip
    return saved(folder / "Sổ văn bản đi.xlsx", rows, ["A1:D1"])


def semicolons(folder: Path, name: str, encoding: str) -> Path:
    """A .csv of Excel in a Vietnamese Windows."""
    text = (
        "STT;Nội dung kiến nghị;Thôn;Ngày nhận\r\n"
        '1;"Đề nghị sửa đường; làm cống";Đông;05/3/2026\r\n2;"Đề nghị\nnạo vét mương";nt;6.3.26\r\n'
        ";Tổng cộng: 2;;\r\n"
    )
    if encoding == "cp1258":
        text = in_1258(text)
    (folder / name).write_bytes(text.encode(encoding))
    return folder / name


def in_1258(text: str) -> str:
    """Tones apart from their letters, as Windows-1258 has them."""
    found = []
    for letter in text:
        apart = unicodedata.normalize("NFD", letter)
        tones = "".join(mark for mark in apart[1:] if mark in "\u0300\u0301\u0303\u0309\u0323")
        rest = "".join(mark for mark in apart if mark not in tones)
        found.append(unicodedata.normalize("NFC", rest) + tones)
    return "".join(found)


def as_page(path: Path) -> Path:
    """The first sheet of a workbook as the page some programs write and call .xls."""
    sheet = openpyxl.load_workbook(path).active
    areas = {(one.min_row, one.min_col): one for one in sheet.merged_cells.ranges}
    lines = []
    for row in sheet.iter_rows():
        cells = [_page_cell(cell, areas) for cell in row if type(cell).__name__ != "MergedCell"]
        lines.append(f"<tr>{''.join(cells)}</tr>")
    page = path.with_name("Trang.xls")
    page.write_text(f"<html><meta charset=utf-8><table>{''.join(lines)}</table></html>", encoding="utf-8")
    return page


def _page_cell(cell: Any, areas: dict[tuple[int, int], Any]) -> str:
    area = areas.get((cell.row, cell.column))
    spans = f" rowspan={area.size['rows']} colspan={area.size['columns']}" if area else ""
    words = "" if cell.value is None else escape(str(cell.value)).replace("\n", "<br>")
    return f"<td{spans}>{words}</td>"
