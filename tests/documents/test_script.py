"""The chair's script: what to say, how many votes are needed and of what, how long everybody has."""

import tomllib
from dataclasses import replace
from pathlib import Path

from app.documents import layout_check
from app.documents.minutes_part import plain_text
from app.documents.pdf import render
from app.documents.script import script
from app.domain.story import Story
from app.paths import resource

from . import sessions as s


def story() -> Story:
    wording = tomllib.loads(resource("templates/vote_wording.toml").read_text("utf-8"))
    return replace(s.a_full_session(), wording=wording)


def words(told: Story) -> str:
    return plain_text(script(told).blocks)


def test_the_quorum_is_said_with_its_number_and_base() -> None:
    assert "Kỳ họp đủ điều kiện tiến hành khi có mặt 17/25 đại biểu trở lên" in words(story())


def test_the_session_is_opened_once_whatever_the_number_of_opening_items() -> None:
    base = story()
    second = replace(base.items[0], id="i0", title="Phát biểu khai mạc")
    told = words(replace(base, items=(base.items[0], second, *base.items[1:])))
    assert told.count("tôi xin khai mạc Kỳ họp thứ 3") == 1
    assert told.count("có mặt 17/25 đại biểu trở lên") == 1


def test_the_secretary_to_be_chosen_is_named() -> None:
    assert "Xin giới thiệu bà Vũ Thị Khang làm thư ký kỳ họp." in words(story())


def test_every_resolution_has_its_own_vote_with_the_number_needed() -> None:
    told = words(story())
    assert "biểu quyết bằng hình thức giơ tay: thông qua Nghị quyết số 05/NQ-HĐND về dự toán" in told
    assert "thông qua Nghị quyết về việc đặt tên đường liên thôn" in told
    needed = "(Cần ít nhất 13/25 đại biểu tán thành: quá nửa tổng số đại biểu Hội đồng nhân dân"
    assert told.count(needed) == 6


def test_each_paper_is_called_by_its_own_presenter_with_the_time_allowed() -> None:
    told = words(story())
    assert (
        "Xin mời ông Phùng Đình Khải, Chủ tịch Ủy ban nhân dân xã, trình bày Tờ trình số 41/TTr-UBND" in told
    )
    assert (
        "Xin mời bà Phạm Thị Thủy, Trưởng Ban Kinh tế - Ngân sách Hội đồng nhân dân xã, trình bày Báo cáo"
        in told
    )
    assert "Thời gian không quá 10 phút." in told


def test_the_times_of_questioning_are_the_offices_own() -> None:
    told = words(replace(story(), seconds={"question": 240, "answer": 600, "further_question": 60}))
    assert (
        "Mỗi chất vấn không quá 04 phút, trả lời không quá 10 phút, chất vấn lại không quá 01 phút." in told
    )


def test_questions_handed_in_on_paper_are_called_one_by_one() -> None:
    base = story()
    slips = tuple(replace(one, channel="slip") for one in base.questions[:1])
    told = words(replace(base, questions=slips))
    assert "Xin mời ông Đặng Văn Quỳnh, đại biểu Hội đồng nhân dân xã chất vấn ông Phùng Đình Khải" in told


def test_a_secret_ballot_is_announced_by_the_tellers() -> None:
    told = words(story())
    assert "bỏ phiếu kín: bầu Phó Trưởng Ban Văn hóa - Xã hội" in told
    assert "Xin mời Trưởng ban kiểm phiếu đọc biên bản kiểm phiếu." in told


def test_the_script_on_paper_has_no_deviation_from_the_decree(tmp_path: Path) -> None:
    path = tmp_path / "kịch bản.pdf"
    path.write_bytes(render(script(story())).data)
    assert layout_check.check(path) == []
