"""The papers of a round: the plan, the notice, the minutes with and without names, the report's numbers."""

import sys
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from hearing import areas, body, said

from app.documents.contact_minutes import INTERNAL
from app.domain.errors import Refused
from app.domain.records.contact_meeting import ContactMeeting
from app.domain.records.contact_round import ContactRound
from app.services import (
    contact_meetings,
    contact_papers,
    contacts,
    forwarding,
    printing,
    recommendations,
    records,
    voices,
)

sys.path.insert(0, str(Path(__file__).parents[1] / "documents"))
from reading import docx_text, pdf_text

PAPERS = ("notice", "invitation", "minutes", "minutes_named")


@pytest.fixture
def heard(context, session):
    """A round with one meeting that is over: three voices of two speakers, one promise; (round, meeting)."""
    dong, doai = areas(context, "Đông", "Đoài")
    planned = ContactRound(
        kind="before_session", session=session.id, starts_on=date(2026, 11, 23), ends_on=date(2026, 11, 26),
        content="Dự kiến nội dung, chương trình kỳ họp\nKết quả giải quyết kiến nghị kỳ trước",
    )  # fmt: skip
    point = ContactMeeting(
        group=body(context, "delegate_group"), place="Nhà văn hóa thôn Đông", areas=(dong.id, doai.id),
        starts_at=datetime(2026, 11, 23, 8), chair_text="Âu Thị Vải", chair_post="Phó Chủ tịch UBMTTQ xã",
        secretary_text="Lâm Thị Thư", voters_invited=70, voters_present=58, reported="Dự kiến chương trình",
        officials="Ông Trịnh Văn Cẩm, Trưởng phòng Kinh tế", conclusion="Ghi nhận đầy đủ",
    )  # fmt: skip
    made = contacts.plan_round(context, planned, [point]).result
    (meeting,) = contacts.points(context, made.id)
    contact_meetings.open_meeting(context, meeting.id, datetime(2026, 11, 23, 8, 5))
    said(
        context, meeting, "Đường liên thôn xuống cấp", speaker="Khuất Văn Tửu", honorific="ong", area=dong.id
    )
    said(context, meeting, "Rác chưa thu gom", speaker="Khuất Văn Tửu", honorific="ong", area=dong.id)
    last = said(
        context, meeting, "Cảm ơn đã sửa cầu", speaker="Nghiêm Thị Sương", area=doai.id, kind="opinion"
    )
    voices.handle(context, last.id, "answered", "Sẽ giữ gìn", "Trịnh Văn Cẩm")
    voices.promise(context, meeting.id, "Trịnh Văn Cẩm", "Sửa đường", due_on=date(2026, 12, 20))
    contact_meetings.close_meeting(context, meeting.id, datetime(2026, 11, 23, 10, 30))
    return made, meeting


@pytest.mark.parametrize("paper", [*PAPERS, "plan", "report"])
def test_every_paper_obeys_decree_30(context, heard, tmp_path, paper):
    file = tmp_path / "giấy.pdf"
    contact_papers.save_as(context, paper, of(heard, paper), file)
    assert [str(one) for one in printing.layout_problems(file)] == []


@pytest.mark.parametrize("paper", [*PAPERS, "plan", "report"])
def test_every_paper_is_a_word_file_with_the_same_first_words(context, heard, tmp_path, paper):
    file = contact_papers.save_as(context, paper, of(heard, paper), tmp_path / "giấy.docx")
    assert "HỘI ĐỒNG NHÂN DÂN" in docx_text(file.read_bytes()).upper()


def test_the_minutes_tell_what_was_said_where_and_by_nobody(context, heard, tmp_path):
    words = text(context, "minutes", heard, tmp_path)
    for part in ("thôn Đông", "Đường liên thôn xuống cấp", "Ông Trịnh Văn Cẩm, Trưởng phòng Kinh tế"):
        assert part in words
    for part in ("58 cử tri", "Sẽ giữ gìn", "Sửa đường", "ngày 20 tháng 12 năm 2026", "08 giờ 05 phút"):
        assert part in words
    assert "Khuất" not in words and "Nghiêm" not in words and INTERNAL.upper() not in words


def test_who_spoke_stands_in_the_annex_when_it_is_asked_for(context, heard, tmp_path):
    words = text(context, "minutes_named", heard, tmp_path)
    assert "Ông Khuất Văn Tửu" in words and "Nghiêm Thị Sương" in words


def test_the_plan_lists_each_point_with_its_delegates(context, heard, tmp_path, delegates):
    words = text(context, "plan", heard, tmp_path)
    assert "Nhà văn hóa" in words and "23/11/2026" in words
    assert delegates[0].full_name in words and "Kết quả giải quyết kiến nghị kỳ trước" in words


def test_the_report_counts_what_the_records_say(context, heard, tmp_path):
    made, meeting = heard
    taken = [voice.id for voice in voices.voices(context, meeting.id) if voice.handling == "taken"]
    item = recommendations.make(context, taken).result
    recommendations.classify(context, [item.id], authority=body(context, "people_committee"))
    forwarding.forward(context, [item.id], body(context, "people_committee"))
    report = contact_papers.report(context, made.id)
    assert (report.present, report.tally.speakers, report.tally.voices) == (58, 2, 3)
    assert (report.tally.answered, report.tally.forwarded, report.promises) == (1, 2, 1)
    assert [(level, [line.voices for line in lines]) for level, lines in report.levels] == [("Cấp xã", [2])]
    assert "02 cử tri phát biểu với 03 lượt ý kiến, kiến nghị" in text(context, "report", heard, tmp_path)


def test_a_joint_meeting_held_online_says_so_in_every_paper(context, heard, tmp_path):
    made, meeting = heard
    records.save(context, replace(records.get(context, ContactRound, made.id), joint="national"))
    contact_meetings.write(
        context, meeting.id, mode="hybrid", links="Hội trường UBND xã\nNhà văn hóa thôn Đoài",
        superiors="Ông Lương Thế Dĩnh, đại biểu Quốc hội",
    )  # fmt: skip
    for paper in ("plan", "notice", "minutes"):
        words = text(context, paper, heard, tmp_path)
        assert "Lương Thế Dĩnh" in words, paper
        assert "trực tiếp kết" in words, paper  # the narrow cell of the plan breaks the rest
    assert "cùng đại biểu Quốc hội" in text(context, "plan", heard, tmp_path)
    assert "cùng đại biểu Quốc hội" in text(context, "minutes", heard, tmp_path)


def test_an_unknown_paper_is_refused_in_words(context, heard):
    with pytest.raises(Refused, match="Không có loại giấy tờ"):
        contact_papers.make(context, "poem", heard[0].id)


def of(heard, paper):
    return heard[0].id if paper in contact_papers.OF_A_ROUND else heard[1].id


def text(context, paper, heard, folder):
    """All words of the PDF on one line."""
    file = contact_papers.save_as(context, paper, of(heard, paper), folder / "t.pdf")
    return " ".join(pdf_text(file).split())
