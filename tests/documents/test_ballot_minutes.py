"""Minutes of a secret ballot: every ballot accounted for, every candidate, the tellers' signatures."""

from dataclasses import replace
from pathlib import Path

from app.documents import blocks as b
from app.documents import layout_check
from app.documents.ballot_minutes import ballot_minutes
from app.documents.minutes_part import plain_text
from app.documents.pdf import render
from app.domain.records.vote_event import VoteEvent
from app.domain.story import Story

from . import sessions as s


def made(**changes: object) -> b.Document:
    story = s.a_full_session()
    event = replace(story.votes[-1], **changes)
    return ballot_minutes(replace(story, votes=(*story.votes[:-1], event)), event)


def single() -> tuple[Story, VoteEvent]:
    """A secret ballot on one question."""
    story = s.a_full_session()
    event = s.vote(
        story, "v9", 16, 5, 0, decision="recall", method="secret_ballot", present=22, issued=22, returned=21,
        valid=21, invalid=0, title="Bãi nhiệm đại biểu Hội đồng nhân dân",
    )  # fmt: skip
    return story, event


def test_every_ballot_is_accounted_for() -> None:
    told = plain_text(made(returned=21, valid=20).blocks)
    for line in (
        "Tổng số đại biểu Hội đồng nhân dân: 25 đại biểu;",
        "Số đại biểu có mặt khi bỏ phiếu: 22/25 đại biểu;",
        "Số phiếu phát ra: 22 phiếu;",
        "Số phiếu thu vào: 21 phiếu;",
        "Số phiếu hợp lệ: 20 phiếu;",
        "Số phiếu không hợp lệ: 01 phiếu;",
        "Số phiếu phát ra không thu lại được: 01 phiếu.",
    ):
        assert line in told


def test_the_share_of_every_candidate_is_of_the_total() -> None:
    table = next(block for block in made().blocks if isinstance(block, b.Table))
    assert table.rows[0][3:] == ("17", "04", "68,0%", "Trúng cử")
    assert table.rows[1][3:] == ("04", "17", "16,0%", "Không trúng cử")


def test_the_head_of_the_tellers_signs_at_the_right_and_the_others_at_the_left() -> None:
    end = made().blocks[-1]
    assert isinstance(end, b.Signatures) and end.left is not None
    assert (end.right.name, end.right.titles) == ("Trần Văn Đạt Anh", ("Trưởng ban kiểm phiếu",))
    assert (end.left.name, end.left.also) == ("Nguyễn Thị Ước Anh", ("Lê Văn Thắm Anh",))


def test_a_question_without_candidates_is_told_by_its_counts() -> None:
    told = plain_text(ballot_minutes(*single()).blocks)
    assert "16/25 đại biểu Hội đồng nhân dân tán thành (đạt 64,0% tổng số đại biểu)" in told
    assert "Mức cần có: 17/25, ít nhất hai phần ba tổng số đại biểu Hội đồng nhân dân" in told
    assert "Bãi nhiệm đại biểu Hội đồng nhân dân không được thông qua." in told


def test_a_ballot_without_quorum_is_flagged() -> None:
    assert "không đủ số đại biểu cần có để biểu quyết" in plain_text(made(present=16, quorate=False).blocks)


def test_the_paper_has_no_deviation_from_the_decree(tmp_path: Path) -> None:
    for document in (made(), ballot_minutes(*single())):
        path = tmp_path / "kiểm phiếu.pdf"
        path.write_bytes(render(document).data)
        assert layout_check.check(path) == []
