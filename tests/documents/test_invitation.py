"""Invitations in the form of Mẫu 1.7, to all or to one guest."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.documents import blocks as b
from app.documents import layout_check
from app.documents.invitation import invitation
from app.documents.minutes_part import plain_text
from app.documents.pdf import render

from . import sessions as s


def words(document: b.Document) -> str:
    return plain_text(document.blocks)


def test_the_general_invitation_names_the_delegates_and_every_guest() -> None:
    told = words(invitation(s.a_full_session()))
    assert "Thường trực Hội đồng nhân dân xã Gia Lộc trân trọng kính mời:" in told
    assert "Các vị đại biểu Hội đồng nhân dân xã Gia Lộc khóa I, nhiệm kỳ 2026 - 2031;" in told
    assert "Ông Cù Văn Sơn, Trưởng thôn Phương Bằng." in told
    assert "Tới dự Kỳ họp thứ 3 Hội đồng nhân dân xã Gia Lộc (kỳ họp thường lệ cuối năm 2026)." in told
    assert "Thời gian: 08 giờ 00 phút, ngày 15 tháng 12 năm 2026." in told


def test_an_invitation_of_one_guest_names_only_that_guest() -> None:
    story = s.a_full_session()
    told = words(invitation(story, story.invitees[1]))
    assert "trân trọng kính mời: Bà Lưu Thị Mây, Phó Bí thư Thường trực Đảng ủy xã." in told
    assert "Vũ Đình Khang" not in told


def test_a_guest_invited_by_post_is_named_by_it() -> None:
    story = s.a_full_session()
    assert "kính mời: Các phòng, đơn vị thuộc Ủy ban nhân dân xã." in words(
        invitation(story, story.invitees[2])
    )


def test_the_standing_body_signs_through_its_chairman_or_the_vice_chairman() -> None:
    end = invitation(s.story()).blocks[-1]
    deputy = invitation(replace(s.story(), standing_chair="")).blocks[-1]
    assert isinstance(end, b.Signatures) and isinstance(deputy, b.Signatures)
    assert (end.right.authority, end.right.titles) == (("TM. Thường trực Hội đồng nhân dân",), ("Chủ tịch",))
    assert deputy.right.authority == ("TM. Thường trực Hội đồng nhân dân", "KT. Chủ tịch")
    assert (deputy.right.titles, deputy.right.name) == (("Phó Chủ tịch",), "Lê Văn Thắm")


@pytest.mark.parametrize("guest", [None, 0, 2])
def test_an_invitation_on_paper_has_no_deviation_from_the_decree(guest: int | None, tmp_path: Path) -> None:
    story = s.a_full_session()
    path = tmp_path / "giấy mời.pdf"
    path.write_bytes(render(invitation(story, None if guest is None else story.invitees[guest])).data)
    assert layout_check.check(path) == []
