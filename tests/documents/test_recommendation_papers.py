"""Letters, report and list of voters' recommendations: the right numbers, Decree 30, Word beside PDF."""

import sys
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.domain.errors import Refused
from app.domain.records.membership import Membership
from app.domain.records.session import Session
from app.services import (
    assessments,
    forwarding,
    printing,
    recommendation_papers,
    recommendation_steps,
    recommendations,
    records,
    reminders,
    replies,
    topics,
)

from .reading import docx_text, pdf_text

sys.path.insert(0, str(Path(__file__).parents[1] / "services"))
sys.path.insert(0, str(Path(__file__).parents[1] / "ui"))
import hearing
from gia_loc import gia_loc


@pytest.fixture
def context(tmp_path):
    made = gia_loc(tmp_path / "data")
    yield made
    made.store.close()


@pytest.fixture
def items(context):
    return hearing.items(context, 5, area_text="thôn Hạ", received_on=date(2026, 10, 5))


@pytest.fixture
def body(context):
    return hearing.body(context, "people_committee")


def words(context, paper, id, folder):
    """All words of the PDF on one line."""
    return " ".join(pdf_text(recommendation_papers.save_as(context, paper, id, folder / "t.pdf")).split())


def problems(context, paper, id, folder):
    file = recommendation_papers.save_as(context, paper, id, folder / "giấy.pdf")
    return [str(one) for one in printing.layout_problems(file)]


def own_session(context):
    """A session to which nothing of the demo is followed."""
    last = max(records.find(context, Session), key=lambda one: one.number or 0)
    return records.save(context, replace(last, id="", version=0, number=(last.number or 0) + 1))


def test_a_letter_lists_every_item_in_its_annex_and_the_day_to_answer_by(context, items, body, tmp_path):
    letter = forwarding.forward(context, [one.id for one in items], body, due_on=date(2026, 12, 10))
    told = words(context, "letter", letter.id, tmp_path)
    assert "05 kiến nghị" in told and "trước ngày 10 tháng 12 năm 2026" in told
    assert all(one.code in told for one in items)
    assert f"Kèm theo Công văn số {letter.number}" in told
    assert problems(context, "letter", letter.id, tmp_path) == []


def test_a_reminder_says_which_time_it_is_and_how_late_the_answers_are(context, items, body, tmp_path):
    day = context.today - timedelta(40)
    sent = forwarding.forward(context, [items[0].id], body, dated=day, due_on=context.today - timedelta(4))
    reminders.remind(context, [items[0].id], body)
    second = reminders.remind(context, [items[0].id], body)
    told = words(context, "letter", second.id, tmp_path)
    assert "đôn đốc lần 2" in told and sent.number in told and "04 ngày" in told
    assert problems(context, "letter", second.id, tmp_path) == []


def test_a_draft_has_room_for_its_number(context, items, body, tmp_path):
    draft = forwarding.draft(context, [items[0].id], body, opening="Lời mở đầu do văn phòng tự viết.")
    told = words(context, "letter", draft.id, tmp_path)
    assert "DỰ THẢO" in told.upper() and "Lời mở đầu do văn phòng tự viết" in told


def test_the_deputy_signs_in_the_chair_s_stead_when_chosen(context, items, body, tmp_path):
    vice = next(one for one in records.find(context, Membership) if one.role == "vice_chair")
    letter = forwarding.forward(context, [items[0].id], body, signer=vice.person)
    assert "KT. CHỦ TỊCH" in words(context, "letter", letter.id, tmp_path).upper()


def test_the_report_adds_up_by_committee_and_by_field(context, body, tmp_path):
    known = topics.topics(context)
    one_each = {one.committee: one for one in known if one.committee}
    made = hearing.items(context, 84)
    kinds = [*one_each.values()][:2]
    for topic, chosen in zip([*kinds, next(t for t in known if t.committee == kinds[0].committee)],
                             (made[:76], made[76:79], made[79:]), strict=True):  # fmt: skip
        recommendations.classify(context, [one.id for one in chosen], topic=topic.id)
    session = own_session(context)
    recommendation_steps.consolidate(context, [one.id for one in made], session.id)
    letter = forwarding.forward(context, [one.id for one in made], body)
    assert "84 kiến nghị" in words(context, "letter", letter.id, tmp_path)
    told = words(context, "results", session.id, tmp_path)
    assert "Tổng số 84 kiến nghị" in told and "84 (100,0%)" in told
    assert problems(context, "results", session.id, tmp_path) == []


def test_the_report_shows_what_was_claimed_beside_what_was_found(context, items, body, tmp_path):
    session = own_session(context)
    recommendation_steps.consolidate(context, [one.id for one in items], session.id)
    forwarding.forward(context, [one.id for one in items], body)
    outcome = next(one.record.id for one in replies.outcomes(context) if one.record.group == "resolved")
    replies.record(context, replies.Reply(recommendation=items[0].id, received_on=context.today,
                                          number="41/BC-UBND", outcome=outcome))  # fmt: skip
    assessments.assess(context, [items[0].id], "partly")
    told = words(context, "results", session.id, tmp_path)
    assert "HĐND đánh giá: mới giải quyết một phần" in told
    assert "41/BC-UBND" in told and "20,0%" in told
    assert problems(context, "results", session.id, tmp_path) == []


def test_answers_are_read_out_by_thon_and_nobody_is_named(context, tmp_path, body):
    thon = hearing.areas(context, "Thử")[0]
    _, (meeting,) = hearing.a_round(context, places=[thon])
    voice = hearing.said(context, meeting, "Cống đầu thôn bị tắc", speaker="Khuất Văn Tửu", area=thon.id)
    item = hearing.recommendations_of(context, [voice])
    outcome = replies.outcomes(context)[0].record.id
    replies.record(context, replies.Reply(recommendation=item.id, received_on=context.today,
                                          text="Đã thông cống ngày 12/11", outcome=outcome))  # fmt: skip
    told = words(context, "readout", meeting.id, tmp_path)
    assert "Cử tri thôn Thử: Cống đầu thôn bị tắc" in told and "Đã thông cống" in told
    assert "Khuất" not in told
    assert problems(context, "readout", meeting.id, tmp_path) == []


def test_every_paper_is_a_word_file_too(context, items, body, tmp_path):
    letter = forwarding.forward(context, [one.id for one in items], body)
    file = recommendation_papers.save_as(context, "letter", letter.id, tmp_path / "công văn.docx")
    assert items[0].code in docx_text(file.read_bytes())


def test_a_period_is_reported_as_well_as_a_session(context, items):
    paper = recommendation_papers.results(context, since=date(2026, 10, 1), until=date(2026, 10, 31))
    assert "từ ngày 01/10/2026 đến ngày 31/10/2026" in paper.title


def test_an_unknown_paper_is_refused_in_words(context):
    with pytest.raises(Refused, match="Không có loại giấy tờ"):
        recommendation_papers.make(context, "poem", "")
