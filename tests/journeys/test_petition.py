"""A citizen from the door of the office to the answer, and one who denounces and of whom nothing stays."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from app.domain.petition_kinds import SECRET
from app.domain.records.petition import Petition
from app.domain.records.petitioner import Petitioner
from app.services import petitions, records
from app.services.context import Context, open_context
from tests.journeys.clerk import CTRL, KEY, Clerk
from tests.journeys.steps_petition import back, classified, from_menu, noted, printed, visit_of_one_known
from tests.services.conftest import Clock
from tests.ui.council import council_at_work

NAME, ADDRESS = "Khuất Thị Ngà", "thôn Đồng Vắng, xã Gia Lộc"
BODY = "Ủy ban nhân dân xã"
SUBJECT = "Mức bồi thường đất làm đường liên thôn"
CONTENT = "Không đồng ý mức bồi thường, đề nghị đo lại diện tích."
RESULT = "Đo lại diện tích, bổ sung 12,5 m2 vào phương án bồi thường."
# What one who denounces might tell, and no file of the office may hold.
WHO, PHONE = "Mã Thị Kín", "0912345678"


@pytest.fixture
def clerk(sits_down: Callable[[Path], Clerk], clock: Clock, tmp_path: Path) -> Clerk:
    """In an office to which the citizen wrote once before."""
    folder = tmp_path / "Dữ liệu xã"
    context = council_at_work(folder, open_context(folder, clock=clock))
    person = Petitioner(full_name=NAME, honorific="ba", address=ADDRESS, id_number="031185001234")
    before = Petition(kind="report", source="post", subject="Rác ở chợ Mới", received_on=date(2026, 10, 5))
    petitions.take_in(context, before, [person])
    context.store.close()
    return sits_down(folder)


def test_a_citizen_comes_and_in_the_end_has_an_answer(clerk: Clerk, clock: Clock, tmp_path: Path) -> None:
    code = comes_in_and_gets_a_receipt(clerk, tmp_path)
    is_forwarded_with_a_slip(clerk, code, tmp_path)
    clock.at(2026, 12, 2)
    is_pressed_for_when_late(clerk, code, tmp_path)
    clock.at(2026, 12, 8)
    has_a_result_and_the_citizen_is_told(clerk, code, tmp_path)
    is_judged_and_closed(clerk)
    stands_in_the_book(clerk, code, tmp_path)


def comes_in_and_gets_a_receipt(clerk: Clerk, folder: Path) -> str:
    visit_of_one_known(clerk, NAME, "Người này đã có 1 đơn")
    clerk.write("Trích yếu", SUBJECT)
    clerk.write("Nội dung vụ việc", CONTENT)
    clerk.write("Thông tin, tài liệu công dân cung cấp", "Quyết định thu hồi đất (bản gốc)")
    clerk.press("Ghi vào sổ")
    clerk.sees("Lượt 1 ngày 16/11/2026", f"{ADDRESS} · 031185001234")
    clerk.press("Lập đơn", then=lambda: clerk.press("Lập đơn"))
    (letter,) = records.find(context_of(clerk), Petition, subject=SUBJECT)
    clerk.sees(f"Đã lập đơn {letter.code}")
    clerk.press("Biên nhận")
    slip = printed(clerk, folder, f"Giấy biên nhận, hồ sơ {letter.code}")
    assert "GIẤY BIÊN NHẬN" in slip and f"Mã tra cứu: {letter.code}" in slip
    assert f"bà {NAME}" in slip and ADDRESS in slip and "Quyết định thu hồi đất (bản gốc)" in slip
    back(clerk)
    clerk.press("Mở đơn")
    return letter.code


def is_forwarded_with_a_slip(clerk: Clerk, code: str, folder: Path) -> None:
    clerk.sees(code, CONTENT)
    classified(clerk, BODY)
    noted(clerk, "Chuyển đơn")
    slip = printed(clerk, folder, f"Phiếu chuyển đơn khiếu nại, hồ sơ {code}")
    assert "Số: 01/PC-HĐND" in slip and f"Kính gửi: {BODY}" in slip
    assert NAME in slip and ADDRESS in slip and CONTENT.rstrip(".") in slip
    back(clerk)


def is_pressed_for_when_late(clerk: Clerk, code: str, folder: Path) -> None:
    """The days of acceptance are over and the body said nothing."""
    clerk.go("Hôm nay")
    clerk.go("Đơn thư")
    clerk.row("Danh sách đơn thư", code)
    clerk.sees("Quá hạn")
    noted(clerk, "Đôn đốc")
    reminder = printed(clerk, folder, f"Đôn đốc giải quyết đơn, hồ sơ {code}")
    assert "01/HĐND" in reminder and "01/PC-HĐND" in reminder and BODY in reminder
    back(clerk)


def has_a_result_and_the_citizen_is_told(clerk: Clerk, code: str, folder: Path) -> None:
    result = {"Kết quả giải quyết": RESULT, "Số văn bản trả lời": "57/QĐ-UBND"}
    noted(clerk, "Ghi kết quả", numbered=False, **result)
    clerk.sees("Chờ báo dân", RESULT)
    noted(clerk, "Báo công dân", "Thông báo cho công dân")
    notice = printed(clerk, folder, f"Thông báo kết quả xử lý đơn, hồ sơ {code}")
    assert "Số: 01/TB-HĐND" in notice and NAME in notice and "57/QĐ-UBND" in notice
    back(clerk)


def is_judged_and_closed(clerk: Clerk) -> None:
    """The originals go back before the end; an answer that was sound is not asked for again."""

    def judge() -> None:
        clerk.choose("Thường trực HĐND đánh giá", "Đúng nhưng chậm")
        clerk.press("Đánh giá")

    clerk.press("Đánh giá", then=judge)
    clerk.sees("Đúng nhưng chậm", "Giấy tờ gốc đang giữ")
    clerk.press("Kết thúc")
    clerk.sees("Chưa trả giấy tờ gốc cho công dân")
    from_menu(clerk, "Trả giấy tờ gốc", "Trả giấy tờ, tài liệu gốc")
    clerk.press("Kết thúc")
    clerk.sees("Đã xong")


def stands_in_the_book(clerk: Clerk, code: str, folder: Path) -> None:
    clerk.go("Tiếp công dân")
    clerk.key(KEY.Key_P, CTRL)
    book = printed(clerk, folder, "Sổ tiếp công dân năm 2026")
    told = (f"Hồ sơ {code}", "01/PC-HĐND", "57/QĐ-UBND", "08/12/2026", f"Bà {NAME}")
    assert [words for words in told if words not in book] == []


def context_of(clerk: Clerk) -> Context:
    return clerk.doors.context


def test_of_one_who_denounces_nothing_is_on_the_disk(clerk: Clerk, tmp_path: Path) -> None:
    begins_as_a_usual_visit(clerk)
    is_pointed_out_before_it_is_saved(clerk)
    is_forwarded_with_room_for_the_pen(clerk, tmp_path)
    clerk.settle()
    assert told_on_disk(tmp_path, WHO, "Ma Thi Kin", "ma thi kin", "mathikin", PHONE) == []
    assert told_on_disk(tmp_path, "thu tien") != []  # it does find what was kept


def begins_as_a_usual_visit(clerk: Clerk) -> None:
    """The name is typed before the person says what for."""
    clerk.go("Tiếp công dân")
    clerk.key(KEY.Key_N, CTRL)
    clerk.type(WHO)
    clerk.press("Đến tố cáo, không ghi người đến")
    clerk.write("Trích yếu", f"{WHO} tố cáo thu tiền sai")
    clerk.press("Ghi vào sổ")
    clerk.sees("Có thể lộ người tố cáo", f"“{WHO}”")
    clerk.write("Trích yếu", "Thu tiền làm đường không có biên lai")
    clerk.press("Ghi vào sổ")
    clerk.sees("Lượt 1 ngày 16/11/2026")


def is_pointed_out_before_it_is_saved(clerk: Clerk) -> None:
    """A telephone leaves no way but to take it out."""
    clerk.go("Đơn thư")
    clerk.key(KEY.Key_N, CTRL)
    clerk.type(WHO)
    clerk.press("Tố cáo")
    clerk.write("Trích yếu", "Thu tiền làm đường không có biên lai")
    clerk.choose("Nguồn đơn", "Qua tiếp công dân")
    clerk.write("Nội dung tóm tắt", f"Tôi là {WHO}, điện thoại {PHONE}, tố cáo trưởng thôn thu tiền.")
    clerk.write("Nơi cất đơn giấy", "Két Văn phòng, bì số 3")
    clerk.press("Ghi vào sổ")
    clerk.sees("Có thể lộ người tố cáo", f"“{PHONE}”")
    assert not clerk.can_press("Không phải người tố cáo, lưu")
    assert records.find(context_of(clerk), Petition, kind=SECRET) == []
    clerk.write("Nội dung tóm tắt", "Trưởng thôn thu tiền làm đường, không có biên lai.")
    clerk.press("Ghi vào sổ")
    clerk.sees("Phần mềm không lưu người tố cáo")


def is_forwarded_with_room_for_the_pen(clerk: Clerk, folder: Path) -> None:
    (letter,) = records.find(context_of(clerk), Petition, kind=SECRET)
    classified(clerk, BODY)
    noted(clerk, "Chuyển đơn")
    slip = printed(clerk, folder, f"Phiếu chuyển đơn tố cáo, hồ sơ {letter.code}")
    assert "PHIẾU CHUYỂN" in slip and "Số: 01/PC-HĐND" in slip and "......" in slip
    assert "người tố cáo được giữ bí mật" in slip


def told_on_disk(folder: Path, *words: str) -> list[str]:
    """The files that hold one of the words, in any writing a program uses."""
    written = [each.encode(how) for each in words for how in ("utf-8", "utf-16-le")]
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [path.name for path in files if any(each in path.read_bytes() for each in written)]
