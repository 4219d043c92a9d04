"""The published case in real windows: 29 delegates, 28 present, two resolutions passed, no questions."""

from collections.abc import Callable
from pathlib import Path

from app.documents import layout_check
from tests.documents.reading import docx_text, pdf_text, visible
from tests.journeys.clerk import CTRL, KEY, Clerk
from tests.journeys.steps import plan_a_session, set_up, take_delegates_in
from tests.services.conftest import Clock

FAMILIES = ("Nguyễn", "Trần", "Lê", "Phạm", "Đỗ", "Vũ", "Hoàng", "Bùi", "Đặng", "Ngô")
GIVEN = ("Ẩn", "Hường", "Nghĩa", "Ước", "Quỳnh", "Khang", "Thắm", "Duệ", "Đạt", "Thủy")
POSTS = {0: "Chủ tịch HĐND", 1: "Phó Chủ tịch HĐND"}
BUDGET = "Nghị quyết về dự toán ngân sách xã năm 2027"
WORKS = "Nghị quyết về kế hoạch đầu tư công năm 2027"
NOTES = "Bà Trần Thị Hường đề nghị ưu tiên sửa kênh N3 trước mùa mưa"
CONCLUDED = "Giao Ủy ban nhân dân xã tiếp thu, bổ sung vào dự toán"
MINUTES = "Biên bản Kỳ họp thứ 3 Hội đồng nhân dân xã Gia Lộc"


def full_name(n: int) -> str:
    """Invented; family and given names go round and all 29 are different."""
    middle, more = ("Văn", "Thị")[n % 2], ("", " Anh", " Minh")[n // 10]
    return f"{FAMILIES[n % 10]} {middle} {GIVEN[n % 10]}{more}"


def table() -> str:
    """The list of delegates as it is copied out of a sheet."""
    head = (
        "STT\tHọ và tên\tGiới tính\tNgày sinh\tNghề nghiệp, chức vụ\tĐơn vị bầu cử\tTổ đại biểu\tChức vụ HĐND"
    )
    rows = [
        f"{n + 1}\t{full_name(n)}\t{('Nam', 'Nữ')[n % 2]}\t{n % 27 + 1:02d}/03/{1966 + n}\tCán bộ xã"
        f"\tSố {n % 4 + 1}\t{n % 3 + 1}\t{POSTS.get(n, '')}"
        for n in range(29)
    ]
    return "\n".join([head, *rows])


def test_from_the_first_start_to_the_printed_minutes(
    sits_down: Callable[[Path], Clerk], clock: Clock, tmp_path: Path
) -> None:
    clerk = sits_down(tmp_path / "Dữ liệu xã")
    set_up(clerk)
    take_delegates_in(clerk, table(), 29)
    plan_a_session(clerk, "7:30 15/12/2026", "3", "Kỳ họp thường lệ")
    arrange_the_agenda(clerk)
    bring_a_paper_in(clerk)
    draft_resolutions(clerk)
    convene(clerk)
    clock.at(2026, 12, 15, 7, 30)
    open_and_call_the_roll(clerk)
    conduct(clerk, clock)
    pdf, word = print_the_minutes(clerk, tmp_path)
    everything_is_told(" ".join(pdf_text(pdf).split()))
    assert layout_check.check(pdf) == []
    assert visible(docx_text(word.read_bytes())) == visible(pdf_text(pdf))


def arrange_the_agenda(clerk: Clerk) -> None:
    """The usual agenda has one item for resolutions: it takes the first of the two, and another is added."""
    clerk.press("Chương trình")
    clerk.row("Chương trình kỳ họp", "Thông qua các nghị quyết")
    clerk.key(KEY.Key_F2)
    clerk.write("Nội dung", BUDGET)
    clerk.key(KEY.Key_S, CTRL)
    clerk.sees(BUDGET)
    clerk.press("Thêm mục")
    clerk.write("Nội dung", WORKS)
    clerk.choose("Loại", "Thông qua nghị quyết")
    clerk.press("Cần biểu quyết")
    clerk.key(KEY.Key_S, CTRL)
    clerk.sees(WORKS)
    rows = clerk.rows("Chương trình kỳ họp")
    assert BUDGET in rows[-3] and WORKS in rows[-2] and "Bế mạc" in rows[-1]


def bring_a_paper_in(clerk: Clerk) -> None:
    clerk.press("Tài liệu")
    clerk.press("Thêm tài liệu")
    clerk.choose("Loại", "Tờ trình")
    clerk.write("Tên tài liệu", "Dự toán ngân sách xã năm 2027")
    clerk.write("Số, ký hiệu", "118/TTr-UBND")
    clerk.pick("Mục chương trình", BUDGET)
    clerk.key(KEY.Key_S, CTRL)
    clerk.press("Nhận hôm nay")
    clerk.press("Gửi hôm nay")
    clerk.sees("1/1 đã gửi đại biểu")


def draft_resolutions(clerk: Clerk) -> None:
    for before, title in enumerate((BUDGET, WORKS)):
        clerk.go("Kỳ họp")
        clerk.press(f"Nghị quyết {before}")
        clerk.press("Soạn nghị quyết", then=lambda: clerk.press("Soạn"))
        clerk.sees(title.removeprefix("Nghị quyết v"), "Đúng thể thức Nghị định 30")


def convene(clerk: Clerk) -> None:
    clerk.go("Kỳ họp")
    clerk.press("Thông tin")
    clerk.pick("Thư ký kỳ họp", full_name(12))
    clerk.press("Lưu")
    clerk.press("Triệu tập", then=lambda: clerk.press("Triệu tập"))
    clerk.sees("Đã triệu tập Kỳ họp thứ 3")


def open_and_call_the_roll(clerk: Clerk) -> None:
    clerk.press("Khai mạc")
    clerk.press("Mở kỳ họp")
    clerk.press("Khai mạc")
    clerk.sees("Khai mạc lúc 7 giờ 30")
    clerk.key(KEY.Key_F8)
    clerk.sees("Có mặt 29/29")
    clerk.key(KEY.Key_F, CTRL)
    clerk.type("dat minh")
    clerk.key(KEY.Key_Return)
    clerk.key(KEY.Key_Space)
    clerk.sees("Có mặt 28/29", "Đủ điều kiện họp (cần 20)", "Vắng không lý do")
    clerk.press("Có lý do")
    clerk.write("Lý do", "bị ốm, có báo cáo")
    clerk.sees("Vắng có lý do: bị ốm, có báo cáo")


def conduct(clerk: Clerk, clock: Clock) -> None:
    """F2 from item to item; where the council decides, F5, everybody for, Ctrl+Enter."""
    for number in range(1, 17):
        clerk.key(KEY.Key_F2)
        clerk.sees(f"MỤC {number} ·")
        if f"MỤC {number} · THẢO LUẬN" in clerk.read():
            take_notes(clerk)
        if clerk.can_press("Bắt đầu biểu quyết"):
            vote(clerk)
        clock.forward(minutes=10)
    clerk.press("Bế mạc")
    clerk.sees("Đã bế mạc", "16/16 xong")


def take_notes(clerk: Clerk) -> None:
    clerk.write("Ghi chú diễn biến", NOTES)
    clerk.press("Kết luận của chủ tọa")
    clerk.type(CONCLUDED)


def vote(clerk: Clerk) -> None:
    clerk.key(KEY.Key_F5)
    clerk.key(KEY.Key_Space)
    clerk.type("28")
    clerk.sees("28/29 đại biểu tán thành, đạt 96,6% tổng số", "ĐƯỢC THÔNG QUA (cần 15)")
    clerk.key(KEY.Key_Return, CTRL)
    clerk.sees("Đã ghi kết quả")


def print_the_minutes(clerk: Clerk, folder: Path) -> tuple[Path, Path]:
    """Look at the preview, save it as PDF and as Word."""
    clerk.press("Biên bản")
    clerk.sees("Biên bản Kỳ họp thứ 3", "Đúng thể thức Nghị định 30")
    pdf, word = (folder / f"{MINUTES}{ending}" for ending in (".pdf", ".docx"))
    clerk.press("PDF")
    clerk.sees(f"Đã lưu {pdf.name}")
    clerk.press("Word")
    clerk.sees(f"Đã lưu {word.name}")
    return pdf, word


def everything_is_told(paper: str) -> None:
    """Every figure, every name and every word typed stands on the paper."""
    told = (
        "Kỳ họp thứ 3 (kỳ họp thường lệ cuối năm 2026)",
        "Thời gian bắt đầu: 07 giờ 30 phút, ngày 15 tháng 12 năm 2026.",
        "Địa điểm: Hội trường Ủy ban nhân dân xã.",
        "tổng số 29 đại biểu; có mặt 28/29 đại biểu (đạt 96,6%); vắng mặt 01 đại biểu.",
        "Vắng có lý do: 01 đại biểu, gồm ông Đặng Văn Đạt Minh (bị ốm, có báo cáo)",
        "Vắng không lý do: không.",
        "Ông Nguyễn Văn Ẩn, Chủ tịch Hội đồng nhân dân xã.",
        f"Thư ký (người ghi biên bản): Ông {full_name(12)}",
        "Tờ trình số 118/TTr-UBND về Dự toán ngân sách xã năm 2027.",
        NOTES,
        f"Kết luận của chủ tọa: {CONCLUDED}",
        "Kỳ họp không có ý kiến chất vấn.",
        "Kỳ họp kết thúc vào 10 giờ 10 phút, ngày 15 tháng 12 năm 2026./.",
    )
    assert [words for words in told if words not in paper] == []
    counted = (
        "28/29 đại biểu Hội đồng nhân dân tán thành (đạt 96,6% tổng số đại biểu); "
        "không tán thành: 0; không biểu quyết: 0."
    )
    for number, title in enumerate((BUDGET, WORKS), start=1):
        how = f"{number}. {title}: Kết quả biểu quyết (giơ tay): {counted} Nghị quyết được thông qua."
        assert how in paper
