"""The published round, typed: 4 points, 233 voters, 8 speakers, 15 voices, 10 answered, 5 forwarded."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest

from app.domain.records.area import Area
from app.domain.records.organization import Organization
from app.domain.records.recommendation import Recommendation
from app.services import contact_papers, forwarding, records
from app.services.context import Context, open_context
from app.ui.contacts import ContactsPage
from tests.documents.reading import pdf_text
from tests.journeys.clerk import CTRL, KEY, Clerk
from tests.services.conftest import Clock
from tests.ui.council import council_at_work

PLACES = ("Phương Điếm", "Chằm", "Thượng Bì", "Tân Tiến")
PRESENT = (64, 61, 57, 51)
# Who speaks at each point, and what; a "+" before what was answered at once.
SPOKEN = (
    (("Khuất Văn Tửu", "Đường liên thôn xuống cấp", "+Cảm ơn cán bộ một cửa"),
     ("Nghiêm Thị Sương", "+Điểm gom rác ba ngày mới chở", "+Mức thu của trường mầm non ở đâu")),
    (("Lục Bá Thế", "Trạm biến áp quá tải", "+Lịch lấy nước báo sớm"),
     ("Mạc Thị Huê", "+Trạm y tế hết thuốc", "+Thủ tục chuyển nơi nhận trợ cấp")),
    (("Tiêu Văn Phố", "Kênh tưới bồi lắng", "+Camera ngã ba chợ"),
     ("Cù Thị Mận", "Hồ sơ cấp sổ đỏ chưa trả", "+Ngày tổ chức giải bóng chuyền")),
    (("Viên Đình Sạn", "Cầu qua mương mất lan can", "+Đèn đường ngõ 3 tắt"),
     ("Ngư Thị Thoa", "+Mở thêm lớp dạy may buổi tối")),
)  # fmt: skip


@pytest.fixture
def clerk(sits_down: Callable[[Path], Clerk], clock: Clock, tmp_path: Path) -> Clerk:
    """At the contact page of an office with its thôn and tổ, and nothing heard yet."""
    folder = tmp_path / "Dữ liệu xã"
    context = council_at_work(folder, open_context(folder, clock=clock))
    for name in PLACES:
        records.save(context, Area(kind="thon", name=name, valid_from=date(2025, 7, 1)))
    context.store.close()
    sitting = sits_down(folder)
    sitting.settle()
    sitting.go("Tiếp xúc cử tri")
    return sitting


def test_the_report_shows_exactly_what_was_typed(clerk: Clerk, clock: Clock, tmp_path: Path) -> None:
    plan_the_round(clerk)
    for number in range(len(PLACES)):
        hold_a_meeting(clerk, clock, number)
    consolidate_and_forward(clerk)
    clerk.press("Báo cáo tổng hợp")
    page = page_of(clerk)
    names = ("present", "speakers", "voices", "answered", "taken", "forwarded")
    assert [page.file.figures.figure(name) for name in names] == [233, 8, 15, 10, 5, 5]
    clerk.press("5 đã chuyển")
    assert len(page.file.figures.tables["voice"].model().ids) == 5
    the_paper_says_so(clerk, page, tmp_path)


def page_of(clerk: Clerk) -> ContactsPage:
    page = clerk.window.findChild(ContactsPage)
    assert page is not None
    return page


def plan_the_round(clerk: Clerk) -> None:
    clerk.key(KEY.Key_N, CTRL)
    clerk.choose("Loại đợt", "Nơi cư trú")
    clerk.write("Từ ngày", "09/11/2026")
    clerk.write("Đến ngày", "12/11/2026")
    clerk.press("Lưu")
    for number, name in enumerate(PLACES):
        clerk.key(KEY.Key_Down)  # the first tổ
        clerk.key(KEY.Key_Tab)
        clerk.type(f"8:00 {9 + number}/11/2026")
        clerk.key(KEY.Key_Tab)
        clerk.type(f"Nhà văn hóa thôn {name}")
        clerk.key(KEY.Key_Tab)
        clerk.type(name)
        clerk.key(KEY.Key_Return)
    clerk.sees("09/11 – 12/11 · 4 điểm")


def hold_a_meeting(clerk: Clerk, clock: Clock, number: int) -> None:
    clock.now = datetime(2026, 11, 9 + number, 8, 0)
    clerk.press(f"Mở hội nghị tại Nhà văn hóa thôn {PLACES[number]}")
    clerk.press("Bắt đầu")
    clerk.write("Cử tri", "")
    for name, *said in SPOKEN[number]:
        for words in said:
            one_line(clerk, name, words)
    clock.forward(hours=2)
    clerk.press("Thành phần, nội dung")
    clerk.write("Cử tri có mặt", str(PRESENT[number]))
    clerk.write("Chủ trì", "Kim Đức Thẩm")
    clerk.write("Thư ký", "Phùng Bá Ngạn")
    clerk.press("Kết thúc")
    clerk.press("Ký biên bản", then=lambda: clerk.press("Ký biên bản"))
    clerk.sees("Đã ký biên bản")
    clerk.press("Quay lại đợt tiếp xúc")


def one_line(clerk: Clerk, name: str, words: str) -> None:
    """Who stands there from the line before is typed over or kept; Enter goes on."""
    field = clerk.window.focusWidget()
    assert field is not None and field.accessibleName() == "Cử tri"
    if field.text() != name:  # type: ignore[attr-defined]
        clerk.write("Cử tri", name)
    clerk.key(KEY.Key_Return)
    clerk.type(words.removeprefix("+"))
    if words.startswith("+"):
        clerk.key(KEY.Key_F6)
        clerk.type("Lãnh đạo xã")
        clerk.key(KEY.Key_Return)
        clerk.type("Xã đã có phương án, thực hiện trong tháng")
    clerk.key(KEY.Key_Return)


def consolidate_and_forward(clerk: Clerk) -> None:
    clerk.press("Gộp kiến nghị")
    clerk.sees("5 ý kiến tiếp thu thành 5 kiến nghị")
    clerk.press("Đưa vào kiến nghị")
    context: Context = clerk.doors.context
    items = [one.id for one in records.find(context, Recommendation)]
    (body,) = records.find(context, Organization, kind="people_committee")
    forwarding.forward(context, items, body.id)
    clerk.settle()


def the_paper_says_so(clerk: Clerk, page: ContactsPage, folder: Path) -> None:
    file = contact_papers.save_as(clerk.doors.context, "report", page.file.round.id, folder / "báo cáo.pdf")
    words = " ".join(pdf_text(file).split())
    assert "có 233 cử tri tham dự" in words
    assert "08 cử tri phát biểu với 15 lượt ý kiến, kiến nghị" in words
    assert "đã trả lời tại hội nghị 10 (66,7%), tiếp thu 05 (33,3%)" in words
    assert "đã chuyển cơ quan có thẩm quyền 05 (33,3%)" in words
    assert not any(name in words for spoken in SPOKEN for name, *_ in spoken)
