"""The minutes say what was recorded: every figure, every name, every word, in the form of Mẫu 1.9."""

import time
import unicodedata
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.documents import blocks as b
from app.documents import layout_check
from app.documents.minutes import minutes, sections
from app.documents.minutes_part import laid_out, plain_text
from app.documents.pdf import render
from app.domain.records.sitting import Sitting
from app.domain.story import Story
from app.services.law import load_law

from . import sessions as s
from .reading import pdf_text


def words(document: b.Document) -> str:
    return plain_text(document.blocks)


def part(story: Story, key: str) -> str:
    """The composed words of the part."""
    return next(plain_text(one.body) for one in sections(story) if one.key == key)


def drawn(document: b.Document, tmp_path: Path) -> Path:
    path = tmp_path / "giấy.pdf"
    path.write_bytes(render(document).data)
    return path


def test_every_figure_of_the_published_case_agrees() -> None:
    told = words(minutes(s.the_case()))
    assert "tổng số 29 đại biểu; có mặt 28/29 đại biểu (đạt 96,6%); vắng mặt 01 đại biểu" in told
    assert "Vắng có lý do: 01 đại biểu, gồm bà Ngô Thị Duệ Minh (ốm, có báo cáo trước)" in told
    assert "Vắng không lý do: không." in told
    counts = "28/29 đại biểu Hội đồng nhân dân tán thành (đạt 96,6% tổng số đại biểu); không tán thành: 0; "
    assert told.count(counts + "không biểu quyết: 0. Nghị quyết được thông qua.") == 2
    assert "Kỳ họp không có ý kiến chất vấn." in told
    assert "Kỳ họp kết thúc vào 16 giờ 30 phút, ngày 15 tháng 12 năm 2026./." in told


def test_the_case_on_paper_has_no_deviation_from_the_decree(tmp_path: Path) -> None:
    assert layout_check.check(drawn(minutes(s.the_case()), tmp_path)) == []


def test_a_full_session_on_paper_has_no_deviation_from_the_decree(tmp_path: Path) -> None:
    assert layout_check.check(drawn(minutes(s.a_full_session()), tmp_path)) == []


def test_minutes_have_no_place_and_date_and_are_signed_left_and_right() -> None:
    document = minutes(s.the_case())
    head, end = document.blocks[0], document.blocks[-1]
    assert isinstance(head, b.Letterhead) and head.number == "02/BB-HĐND" and head.place_date == ""
    assert isinstance(end, b.Signatures) and end.left is not None
    assert end.left.titles == ("Thư ký",) and end.left.name == "Vũ Thị Khang"
    assert end.right.titles == ("Chủ tọa", "Chủ tịch Hội đồng nhân dân")
    assert end.recipients[0] == "- Thường trực HĐND, UBND thành phố Hải Phòng (b/c);"
    assert end.recipients[-1] == "- Lưu: VT, Hồ sơ."


def test_a_draft_may_have_no_number() -> None:
    story = replace(s.the_case(), minutes=None)
    head = minutes(story).blocks[0]
    assert isinstance(head, b.Letterhead) and head.number == "/BB-HĐND"


def test_minutes_are_marked_as_a_draft_until_the_session_is_closed() -> None:
    story = s.the_case()
    going_on = replace(story, session=replace(story.session, closed_at=None))
    assert minutes(going_on).draft and not minutes(story).draft
    assert "Kỳ họp chưa bế mạc" in words(minutes(going_on))


def test_both_secretaries_sign() -> None:
    story = s.the_case()
    two = replace(story, session=replace(story.session, secretaries=("d5", "d7")))
    end = minutes(two).blocks[-1]
    assert isinstance(end, b.Signatures) and end.left and end.left.also == ("Bùi Thị Hường",)


def test_who_counted_the_hands_is_told_with_the_result() -> None:
    story = s.the_case()
    counted = replace(story.votes[0], counted_by="Tổ thư ký kỳ họp")
    told = words(minutes(replace(story, votes=(counted, *story.votes[1:]))))
    assert told.count("Người đếm phiếu: Tổ thư ký kỳ họp. Nghị quyết được thông qua.") == 1


def test_who_came_late_left_and_came_back_is_told_with_the_hour() -> None:
    told = part(s.a_full_session(), "movements")
    assert "bà Phạm Thị Thủy Minh đến lúc 09 giờ 15 phút" in told
    assert "ông Đỗ Văn Nghĩa ra về từ mục 4 (Thảo luận tại hội trường), lúc 10 giờ 30 phút" in told
    assert "(lý do: đi họp ở thành phố)" in told
    assert "ông Hoàng Văn Ẩn ra về lúc 09 giờ 05 phút" in told
    assert "ông Hoàng Văn Ẩn trở lại họp lúc 09 giờ 40 phút" in told


def test_nobody_is_late_when_the_roll_was_called_after_the_opening() -> None:
    story = s.story(25, 0)
    came = tuple(s.event(f"d{n}", "arrive", s.at(8, 12)) for n in range(1, 24))
    called = replace(story, events=came)
    assert "có mặt 23/25 đại biểu (đạt 92,0%); vắng mặt 02 đại biểu" in part(called, "delegates")
    assert "movements" not in [one.key for one in sections(called)]


def test_vacant_seats_are_told_and_the_share_stays_of_the_total() -> None:
    story = replace(s.story(25, 20), elected_total=27)
    told = part(story, "delegates")
    assert "tổng số 27 đại biểu được bầu, hiện có 25 đại biểu; có mặt 20/27 đại biểu (đạt 74,1%)" in told
    assert "vắng mặt 05 đại biểu" in told


def test_guests_stand_by_group_and_only_those_who_came() -> None:
    told = part(s.a_full_session(), "guests")
    assert "HĐND, UBND cấp trên: ông Vũ Đình Khang, Phó Trưởng Ban Pháp chế HĐND thành phố Hải Phòng" in told
    assert "Đảng ủy: bà Lưu Thị Mây" in told
    assert "Cù Văn Sơn" not in told


def test_a_paper_is_told_with_number_presenter_and_verification() -> None:
    told = part(s.a_full_session(), "papers")
    assert told.startswith(
        "1. Tờ trình số 41/TTr-UBND ngày 28 tháng 11 năm 2026 của Ủy ban nhân dân xã về việc"
    )
    assert "trình bày: ông Phùng Đình Khải, Chủ tịch Ủy ban nhân dân xã." in told
    verification = (
        "Thẩm tra: Báo cáo thẩm tra số 12/BC-BKTNS ngày 05 tháng 12 năm 2026 của Ban Kinh tế - Ngân sách"
    )
    assert f"{verification} về dự toán ngân sách xã năm 2027; trình bày: bà Phạm Thị Thủy" in told


def test_speakers_are_named_with_their_group_or_post_and_notes_stay_verbatim() -> None:
    told = part(s.a_full_session(), "item/i5")
    assert "Đại biểu Bùi Thị Hường (Tổ đại biểu số 2): Đề nghị Ủy ban nhân dân xã" in told
    assert "Bà Mạc Thị Ngoan, Trưởng phòng Kinh tế: Đề nghị" in told
    assert "Đại diện cử tri thôn Đồng Bào: Cử tri mong đường sớm xong.\nXin cảm ơn Hội đồng nhân dân." in told
    assert s.NASTY in told.splitlines()
    assert "Kết luận của chủ tọa: Giao Ủy ban nhân dân xã tiếp thu đầy đủ ý kiến đại biểu." in told
    assert "Ngô Thị Duệ" not in told, "who only waited did not speak"


def test_questions_answers_further_questions_and_promises_stand_together() -> None:
    told = part(s.a_full_session(), "question/q1").splitlines()
    assert told == [
        "Nội dung chất vấn: Vì sao dự án cấp nước sạch chậm 14 tháng?",
        "Ông Phùng Đình Khải, Chủ tịch Ủy ban nhân dân xã, trả lời: Do vướng mặt bằng.",
        "Xã đã họp dân 3 lần.",
        "Đại biểu Đặng Văn Quỳnh (Tổ đại biểu số 3) chất vấn lại: Ai chịu trách nhiệm và bao giờ xong?",
        "Ông Phùng Đình Khải, Chủ tịch Ủy ban nhân dân xã, trả lời: Trách nhiệm thuộc về Ủy ban nhân dân xã.",
        "Lời hứa: ông Phùng Đình Khải, Chủ tịch Ủy ban nhân dân xã, hứa: bàn giao mặt bằng cho nhà thầu; "
        "cơ quan chủ trì: Phòng Kinh tế; sản phẩm: biên bản bàn giao mặt bằng; thời hạn: ngày 28 tháng 02 "
        "năm 2027.",
        "Nội dung này được trả lời bằng văn bản chậm nhất ngày 04 tháng 01 năm 2027.",
        "Ý kiến của đại biểu chất vấn: chưa đồng ý với trả lời.",
    ]


def test_a_vote_without_quorum_is_flagged_and_decides_nothing() -> None:
    told = part(s.a_full_session(), "resolution/r3")
    assert "16/25 đại biểu Hội đồng nhân dân tán thành (đạt 64,0% tổng số đại biểu)" in told
    assert "không đủ số đại biểu cần có để biểu quyết (ít nhất hai phần ba là 17 đại biểu)" in told
    assert "được thông qua" not in told


def test_a_vote_fails_though_most_of_those_voting_agreed() -> None:
    told = part(s.a_full_session(), "resolution/r2")
    assert "12/25 đại biểu Hội đồng nhân dân tán thành (đạt 48,0% tổng số đại biểu)" in told
    assert "chưa đạt mức cần có (13/25, quá nửa tổng số đại biểu Hội đồng nhân dân)" in told
    assert told.endswith("Nghị quyết không được thông qua.")


def test_a_replaced_vote_is_told_with_the_one_that_replaced_it() -> None:
    told = part(s.a_full_session(), "resolution/r1")
    assert "Đây là lần biểu quyết lại, thay cho kết quả lúc 14 giờ 50 phút: 12/25 đại biểu" in told
    assert "Lý do: đếm nhầm." in told
    assert told.index("20/25") < told.index("12/25")


def test_a_resolution_that_was_not_voted_on_is_not_said_to_be_adopted() -> None:
    assert part(s.a_full_session(), "resolution/r4").endswith("Chưa biểu quyết.")


def test_an_election_is_told_by_candidate_with_all_ballots_and_no_voter() -> None:
    told = part(s.a_full_session(), "vote/v5")
    assert (
        "Số phiếu phát ra: 22; số phiếu thu vào: 22; số phiếu hợp lệ: 21; số phiếu không hợp lệ: 01." in told
    )
    assert "17/25 đại biểu đồng ý (đạt 68,0% tổng số đại biểu); không đồng ý: 04; kết quả: trúng cử." in told
    assert (
        "04/25 đại biểu đồng ý (đạt 16,0% tổng số đại biểu); không đồng ý: 17; kết quả: không trúng cử"
        in told
    )


def test_the_programme_stands_before_the_vote_on_it() -> None:
    keys = [one.key for one in sections(s.a_full_session())]
    assert keys.index("agenda") < keys.index("item/i2")


def test_own_words_replace_a_part_and_added_words_follow_it() -> None:
    own = {"opening": "Lời văn của thư ký.\nDòng hai <i>&</i>", "closing+": "Kỳ họp hát Quốc ca."}
    document = minutes(replace(s.the_case(), own=own))
    told = words(document)
    assert "Lời văn của thư ký.\nDòng hai <i>&</i>" in told
    assert "chủ tọa khai mạc" not in told
    assert "I. Khai mạc, thông qua chương trình kỳ họp" in told, "the heading stays"
    assert told.index("Kỳ họp kết thúc") < told.index("Kỳ họp hát Quốc ca")


def test_own_words_of_a_part_that_is_gone_are_still_printed() -> None:
    own = {"guests": "Có đoàn khách của huyện bạn.", "item/xoa+": "Thêm một ý."}
    told = words(minutes(replace(s.the_case(), own=own)))
    assert "Có đoàn khách của huyện bạn.\nThêm một ý." in told
    assert told.endswith("ngày 15 tháng 12 năm 2026./.")


def test_a_vote_on_people_by_resolution_is_told_once() -> None:
    story = s.a_full_session()
    linked = s.vote(story, "v7", 20, item="i9", resolution="r4", present=22)
    loose = s.vote(
        story, "v8", 21, item="i9", decision="resolution", title="Xác nhận kết quả bầu", present=22
    )
    told = words(minutes(replace(story, votes=(*story.votes, linked, loose))))
    assert told.count("20/25 đại biểu Hội đồng nhân dân tán thành (đạt 80,0%") == 2, "r1 and r4"
    assert told.count("21/25") == 1
    assert "Chưa biểu quyết" not in told


def test_a_dismissal_with_names_on_the_ballot_tells_what_was_decided() -> None:
    story = s.a_full_session()
    event = replace(story.votes[-1], decision="dismissal")
    names = tuple(replace(one, elected="") for one in story.candidates)
    told = part(replace(story, votes=(*story.votes[:-1], event), candidates=names), "vote/v5")
    assert "Nội dung này được thông qua." in told


def test_every_block_of_the_body_names_its_part_for_the_screen() -> None:
    story = s.a_full_session()
    for section in sections(story):
        assert {block.part for block in laid_out(section, story.own)} == {section.key}


def test_corrections_are_told_above_the_closing_words() -> None:
    told = words(minutes(s.the_case(), "ghi sai tên đại biểu vắng mặt")).splitlines()
    assert "Đính chính lần 1: ghi sai tên đại biểu vắng mặt." in told
    assert told.index("Đính chính lần 1: ghi sai tên đại biểu vắng mặt.") < len(told) - 1


def test_a_session_of_2021_is_told_in_the_words_of_its_time() -> None:
    law, day = load_law(), date(2021, 11, 3)
    story = s.story()
    council = replace(story.council, superior="huyện Gia Lộc", term="XX", years="2021 - 2026")
    ban = replace(story.people["d3"], post="Trưởng Ban Pháp chế Hội đồng nhân dân xã")
    old = replace(
        story,
        session=replace(story.session, kind="extraordinary", season="", opens_at=s.at(8, day=day),
                        opened_at=s.at(8, day=day), closed_at=s.at(11, day=day), chairs=("d3",)),
        council=council,
        people=dict(story.people) | {"d3": ban},
        events=tuple(replace(one, at=s.at(8, day=day)) for one in story.events),
        kind_words=law.session_kind("extraordinary", day).words,
        quorum=law.quorum(day),
        requirements=law.requirements_on(day),
    )  # fmt: skip
    document = minutes(old)
    title, end = document.blocks[1], document.blocks[-1]
    assert isinstance(title, b.Title) and title.subject == (
        "Kỳ họp thứ 3 (kỳ họp bất thường)",
        "Hội đồng nhân dân xã Gia Lộc khóa XX, nhiệm kỳ 2021 - 2026",
    )
    assert "Trưởng Ban Pháp chế Hội đồng nhân dân xã" in words(document)
    assert isinstance(end, b.Signatures) and "huyện Gia Lộc" in end.recipients[0]


def test_a_session_of_two_days_tells_its_sittings_and_dates_what_happened() -> None:
    story, second = s.a_full_session(), date(2026, 12, 16)
    sittings = (
        Sitting(id="t1", name="Phiên khai mạc", kind="opening", starts_at=s.at(8), ends_at=s.at(11, 30)),
        Sitting(
            id="t2", name="Phiên bế mạc", kind="closing", starts_at=s.at(8, day=second), openness="closed"
        ),
    )
    ended = replace(story.session, closed_at=s.at(10, day=second), mode="hybrid")
    told = words(minutes(replace(story, sittings=sittings, session=ended)))
    assert "Kỳ họp gồm 02 phiên:" in told
    assert "Phiên khai mạc: từ 08 giờ 00 phút, ngày 15 tháng 12 năm 2026 đến 11 giờ 30 phút" in told
    assert "Kỳ họp công khai; họp kín: Phiên bế mạc." in told
    assert "Hình thức họp: trực tiếp kết hợp trực tuyến." in told
    assert "đến lúc 09 giờ 15 phút, ngày 15 tháng 12 năm 2026" in told
    assert "Kỳ họp kết thúc vào 10 giờ 00 phút, ngày 16 tháng 12 năm 2026./." in told


@pytest.mark.parametrize("kind", ["opening", "procedure", "report", "break", "personnel", "closing", "other"])
def test_the_notes_of_every_kind_of_item_are_printed(kind: str) -> None:
    story = s.the_case()
    items = tuple(
        replace(one, notes="Ghi chú không được mất.", conclusion="Kết luận một.\nKết luận hai.", kind=kind)
        if one.id == "i4"
        else one
        for one in story.items
    )
    told = words(minutes(replace(story, items=items)))
    assert told.count("Ghi chú không được mất.") == 1
    assert "Kết luận của chủ tọa: Kết luận một.\nKết luận hai." in told


def test_sixty_pages_with_nasty_text_take_less_than_two_seconds_and_lose_nothing(tmp_path: Path) -> None:
    nasty = unicodedata.normalize("NFC", f"{s.NASTY} ")
    story = s.a_full_session()
    long = replace(story, speeches=tuple(
        s.speech(f"x{n}", speaker=f"d{n % 25 + 1}", order=n, text=f"{nasty * 28}HẾT {n:03d}")
        for n in range(120)
    ))  # fmt: skip
    before = time.perf_counter()
    rendered = render(minutes(long))
    took = time.perf_counter() - before
    path = tmp_path / "dài.pdf"
    path.write_bytes(rendered.data)
    assert rendered.pages >= 60
    text = "".join(pdf_text(path).split())
    assert all(f"HẾT{n:03d}" in text for n in range(120))
    assert text.count("<b>đậm</b>") == 120 * 28 + 1
    assert took < 2
