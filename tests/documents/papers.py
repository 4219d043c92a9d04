"""Whole papers with long real wording, for the tests of the renderers."""

from datetime import date

from app.documents import blocks as b
from app.documents.wording import place_date

HEAD = b.Letterhead(agency=("Hội đồng nhân dân", "xã Gia Lộc"), number="02/BB-HĐND")
SPEECH = (
    "Đại biểu đề nghị Ủy ban nhân dân xã làm rõ tiến độ giải ngân vốn đầu tư công năm 2026, nguyên nhân chậm "
    "bàn giao mặt bằng tuyến đường liên thôn Phương Bằng - Đồng Bào, trách nhiệm của từng đơn vị và thời hạn "
    "hoàn thành; đồng thời báo cáo rõ việc hỗ trợ các hộ có diện tích lúa bị ngập úng trong tháng 9 vừa qua. "
)


def signatures(**changes: object) -> b.Signatures:
    """Secretary at the left with the receivers under her name, chair at the right."""
    given: dict[str, object] = {
        "left": b.Signer("Nguyễn Thị Hường", ("Thư ký",)),
        "right": b.Signer("Trần Văn Đạt", ("Chủ tọa", "Chủ tịch Hội đồng nhân dân")),
        "recipients": (
            "- Thường trực HĐND, UBND thành phố Hải Phòng (b/c);",
            "- Thường trực Đảng ủy xã;",
            "- UBND, Ban Thường trực UBMTTQ Việt Nam xã;",
            "- Đại biểu HĐND xã;",
            "- Lưu: VT, Hồ sơ.",
        ),
    }
    return b.Signatures(**(given | changes))  # type: ignore[arg-type]


def votes() -> b.Table:
    """A vote table with numbers in the middle and a total."""
    rows = tuple((str(i), f"Nghị quyết về nội dung thứ {i}", "23", "0", "0", "92,0%") for i in range(1, 6))
    return b.Table(
        header=("STT", "Nghị quyết", "Tán thành", "Không tán thành", "Không biểu quyết", "Tỷ lệ"),
        rows=rows,
        widths=(12, 68, 20, 24, 24, 17),
        aligns=("centre", "left", "centre", "centre", "centre", "centre"),
        total=("", "Cộng", "115", "0", "0", ""),
    )


def minutes(speeches: int = 6, *, draft: bool = False) -> b.Document:
    """Minutes of a session in the form of Mẫu 1.9; more speeches make it longer."""
    talk: list[b.Block] = []
    for number in range(1, speeches + 1):
        opening = b.Run(f"{number}. Ông Phạm Văn Ước (tổ đại biểu số {number}): ", bold=True)
        talk.append(b.Paragraph((opening, b.Run(SPEECH * 3)), part=f"speech-{number}"))
    body: tuple[b.Block, ...] = (
        HEAD,
        b.Title(
            "Biên bản",
            (
                "Kỳ họp thứ 3 (kỳ họp thường lệ cuối năm 2026)",
                "Hội đồng nhân dân xã Gia Lộc khóa I, nhiệm kỳ 2026 - 2031",
            ),
        ),
        b.Paragraph("Thời gian bắt đầu: 08 giờ 00 phút, ngày 15 tháng 12 năm 2026.", part="time"),
        b.Paragraph("Địa điểm: Hội trường Ủy ban nhân dân xã Gia Lộc.", part="place"),
        b.Paragraph("Thành phần tham dự:", part="present"),
        b.Items(
            (
                "Đại biểu Hội đồng nhân dân: có mặt 23/25 đại biểu; vắng mặt 02 đại biểu (có lý do: ông Lê "
                "Văn Nghĩa, bà Đỗ Thị Quỳnh; không có lý do: không).",
                "Khách mời: đại diện Thường trực Đảng ủy, Ủy ban nhân dân, Ban Thường trực Ủy ban Mặt trận "
                "Tổ quốc Việt Nam xã; Trưởng các thôn; đại diện cử tri.",
            ),
            part="present",
        ),
        b.Paragraph("Chủ trì (chủ tọa): Ông Trần Văn Đạt, Chủ tịch Hội đồng nhân dân xã.", part="chair"),
        b.Paragraph("Thư ký (người ghi biên bản): Bà Nguyễn Thị Hường, đại biểu Hội đồng nhân dân xã."),
        b.Paragraph("Nội dung:"),
        b.Heading("roman", "Khai mạc, thông qua chương trình kỳ họp", "I."),
        b.Paragraph(SPEECH * 2, part="opening"),
        b.Heading("roman", "Thảo luận", "II."),
        *talk,
        b.Heading("roman", "Thông qua nghị quyết", "III."),
        b.Heading("clause", "Kết quả biểu quyết", "1."),
        votes(),
        b.Paragraph("Kỳ họp kết thúc vào 16 giờ 30 phút, ngày 15 tháng 12 năm 2026."),
        signatures(),
    )
    title = "Biên bản Kỳ họp thứ 3 Hội đồng nhân dân xã Gia Lộc"
    return b.Document(title, "minutes", b.ended(body), draft=draft, author="Hội đồng nhân dân xã Gia Lộc")


def resolution() -> b.Document:
    """A resolution on one case (Mẫu 1.1) with an annex."""
    body: tuple[b.Block, ...] = (
        b.Letterhead(
            agency=("Hội đồng nhân dân", "xã Gia Lộc"),
            number="05/NQ-HĐND",
            place_date="Gia Lộc, ngày 15 tháng 12 năm 2026",
        ),
        b.Title(
            "Nghị quyết",
            (
                "Về việc phê chuẩn quyết toán thu, chi ngân sách xã năm 2025 và phương án "
                "phân bổ kết dư ngân sách",
            ),
        ),
        b.Centred(("HỘI ĐỒNG NHÂN DÂN XÃ GIA LỘC", "KHÓA I, KỲ HỌP THỨ 3")),
        b.Grounds(
            (
                "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;",
                "Căn cứ Luật Ngân sách nhà nước;",
                "Xét Tờ trình số 41/TTr-UBND ngày 28 tháng 11 năm 2026 của Ủy ban nhân dân xã; Báo cáo thẩm "
                "tra số 12/BC-BKTNS ngày 05 tháng 12 năm 2026 của Ban Kinh tế - Ngân sách; ý kiến thảo luận "
                "của đại biểu Hội đồng nhân dân xã tại kỳ họp.",
            )
        ),
        b.Centred(("QUYẾT NGHỊ:",)),
        b.lead("Điều 1.", "Phê chuẩn quyết toán thu, chi ngân sách xã năm 2025 như sau:"),
        b.Items(
            ("Tổng thu ngân sách xã: 48.215.300.000 đồng;", "Tổng chi ngân sách xã: 46.902.118.000 đồng;")
        ),
        b.lead("Điều 2.", "Giao Ủy ban nhân dân xã tổ chức thực hiện Nghị quyết này."),
        b.lead(
            "Điều 3.",
            "Thường trực Hội đồng nhân dân, các Ban và đại biểu Hội đồng nhân dân xã giám sát việc thực "
            "hiện.",
        ),
        b.Paragraph(
            "Nghị quyết này đã được Hội đồng nhân dân xã Gia Lộc khóa I, Kỳ họp thứ 3 thông qua ngày 15 "
            "tháng 12 năm 2026."
        ),
        b.Signatures(
            right=b.Signer("Trần Văn Đạt", ("Chủ tịch",)),
            recipients=(
                "- Thường trực HĐND, UBND thành phố Hải Phòng (b/c);",
                "- Thường trực Đảng ủy xã;",
                "- UBND xã; các Ban của HĐND xã;",
                "- Đại biểu HĐND xã;",
                "- Lưu: VT, HĐND.",
            ),
        ),
        b.Annex(
            "Tổng hợp quyết toán ngân sách xã năm 2025",
            reference="(Kèm theo Nghị quyết số 05/NQ-HĐND ngày 15 tháng 12 năm 2026 của HĐND xã)",
            landscape=True,
        ),
        b.Table(
            header=("STT", "Nội dung", "Dự toán (đồng)", "Quyết toán (đồng)", "So sánh"),
            rows=tuple(
                (str(i), f"Khoản mục thu, chi số {i}", "1.250.000.000", "1.248.115.000", "99,8%")
                for i in range(1, 31)
            ),
            widths=(12, 120, 45, 45, 30),
            aligns=("centre", "left", "right", "right", "centre"),
        ),
    )
    return b.Document("Nghị quyết số 05/NQ-HĐND", "resolution", b.ended(body))


def letter() -> b.Document:
    """An official letter (Mẫu 1.5) with every mark of the head and two levels of authority."""
    body: tuple[b.Block, ...] = (
        b.Letterhead(
            superior=("UBND thành phố Hải Phòng",),
            agency=("Văn phòng Hội đồng nhân dân và Ủy ban nhân dân", "xã Gia Lộc"),
            number="/HĐND-VP",
            place_date=place_date("Gia Lộc", None),
            about="V/v đôn đốc trả lời kiến nghị của cử tri sau kỳ họp thứ 3",
            urgency="Khẩn",
            circulation="Lưu hành nội bộ",
        ),
        b.Addressees(("Ủy ban nhân dân xã;", "Ban Quản lý dự án;", "Các thôn.")),
        b.Paragraph(SPEECH * 2),
        b.Paragraph(
            (b.Run("Trong đó, "), b.Run("rất khẩn", bold=True, italic=True), b.Run(": 5 < 6 & <b>x</b>"))
        ),
        b.Signatures(
            right=b.Signer(
                "Phạm Thị Ửng", ("Phó Chủ tịch",), ("TM. Thường trực Hội đồng nhân dân", "KT. Chủ tịch")
            ),
            recipients=("- Như trên;", "- Lưu: VT."),
        ),
    )
    return b.Document("Công văn", "letter", b.ended(body))


def regulations() -> b.Document:
    """Every level of heading, a list with its own letters, a table to sign in, and two secretaries."""
    body: tuple[b.Block, ...] = (
        b.Letterhead(
            agency=("Hội đồng nhân dân", "xã Gia Lộc"),
            number="07/QC-HĐND",
            place_date=place_date("Gia Lộc", date(2026, 2, 5)),
        ),
        b.Title("Quy chế", ("Làm việc của Hội đồng nhân dân xã",)),
        b.Heading("part", "Quy định chung", "Phần I"),
        b.Heading("chapter", "Phạm vi", "Chương I"),
        b.Heading("section", "Quản lý", "Mục 1"),
        b.Heading("article", "Phạm vi điều chỉnh", "Điều 1."),
        b.Paragraph(f"1. {SPEECH}"),
        b.Heading("clause", "Đối tượng", "2."),
        b.Items((f"a) {SPEECH}", "b) Các trường hợp khác."), mark=""),
        b.Paragraph(SPEECH, style="flush"),
        b.KeepTogether((b.Heading("clause", "Danh sách", "3."), b.Paragraph("Gồm có:"))),
        b.Table(
            ("STT", "Họ và tên", "Chữ ký"),
            tuple((str(number), "Nguyễn Thị Hường", "") for number in range(1, 6)),
            widths=(1, 6, 5),
            aligns=("centre", "left"),
            row_height=12,
        ),
        b.Paragraph("Quy chế này có hiệu lực kể từ ngày ký."),
        signatures(left=b.Signer("Nguyễn Thị Hường", ("Thư ký",), also=("Lê Văn Nghĩa",))),
    )
    return b.Document("Quy chế", "rules", b.ended(body))
