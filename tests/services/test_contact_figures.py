"""The published figures come out exactly, add up, and every number opens its records."""

from dataclasses import replace
from datetime import date

import hearing
import pytest

from app.domain.errors import Refused
from app.domain.figures import share
from app.domain.records.contact_meeting import ContactMeeting
from app.domain.records.recommendation import Recommendation
from app.domain.records.reply import Reply
from app.domain.records.voice import Voice
from app.services import (
    assessments,
    contact_meetings,
    forwarding,
    recommendation_steps,
    recommendations,
    records,
    replies,
    similar,
    topics,
    voices,
)
from app.services.contact_figures import figures_of_round
from app.services.recommendations import Group
from app.services.results import results_report

# Of one round: (voters present, what each speaker said, in order, of "a" answered and "t" taken away).
POINTS = ((61, ("aa", "at")), (58, ("aat", "a")), (72, ("a", "at")), (42, ("aa", "tt")))


@pytest.fixture
def heard(context, session):
    """One round, four meeting points, 233 voters, 8 speakers, 15 opinions: 10 answered, 5 taken away."""
    places = hearing.areas(context, "Đông", "Đoài", "Thượng", "Hạ")
    planned, meetings = hearing.a_round(context, session.id, 4, places)
    road, other = (topics.topic_of(context, code).id for code in ("transport", "education"))
    for meeting, place, (present, speakers) in zip(meetings, places, POINTS, strict=True):
        contact_meetings.write(context, meeting.id, voters_invited=80, voters_present=present)
        for number, said in enumerate(speakers):
            for each, handling in enumerate(said):
                taken = handling == "t"
                voices.add(
                    context,
                    Voice(
                        meeting=meeting.id,
                        speaker=f"Cử tri {meeting.order}{number}",
                        area=place.id,
                        kind="recommendation" if taken else "opinion",
                        text=f"{hearing.TEXTS[number]} {place.name} {each}",
                        topic=road if number else other,
                        competence="commune",
                        handling="taken" if taken else "answered",
                        answer="" if taken else "Đã trả lời.",
                    ),
                )
    return planned


def test_the_published_figures_of_a_round_come_out_exactly(context, heard):
    found = figures_of_round(context, heard.id)
    assert (found.points.value, found.present.value, found.invited.value) == (4, 233, 320)
    told = found.heard
    assert (told.speakers.value, told.voices.value) == (8, 15)
    assert (told.answered.value, told.taken.value, told.noted.value) == (10, 5, 0)
    assert (told.opinions.value, told.recommendations.value, told.forwarded.value) == (10, 5, 0)


def test_every_number_opens_the_records_it_was_counted_from(context, heard):
    found = figures_of_round(context, heard.id)
    assert {one.id for one in records.find(context, ContactMeeting)} == set(found.present.ids)
    assert found.present.kind == "contact_meeting"
    taken = [records.get(context, Voice, id) for id in found.heard.taken.ids]
    assert len(taken) == 5 and {one.handling for one in taken} == {"taken"}
    assert len(set(found.heard.speakers.ids)) == 8


def test_the_tables_of_a_round_add_up_to_its_totals(context, heard):
    found = figures_of_round(context, heard.id)
    for table in (found.by_topic, found.by_competence, found.by_area, found.meetings):
        for name in ("voices", "speakers", "answered", "taken", "opinions"):
            if name == "speakers" and table is found.by_topic:
                continue  # who speaks of two fields speaks in both rows
            whole = getattr(found.heard, name).value
            assert sum(getattr(row.heard, name).value for row in table) == whole, name
    assert [row.label for row in found.by_topic] == ["Giao thông, thủy lợi", "Giáo dục"]
    assert [row.label for row in found.by_area] == ["thôn Đoài", "thôn Đông", "thôn Hạ", "thôn Thượng"]
    assert [one.present.value for one in found.meetings] == [61, 58, 72, 42]


def test_the_five_taken_away_are_forwarded_in_one_letter(context, heard):
    clusters = similar.clusters(context, heard.id)
    assert sum(len(one.voices) for one in clusters) == 5
    groups = [Group(tuple(voice.id for voice in one.voices)) for one in clusters]
    made = recommendations.make_all(context, groups).result
    forwarding.forward(context, [one.id for one in made], hearing.body(context, "people_committee"))
    found = figures_of_round(context, heard.id)
    assert found.heard.forwarded.value == 5 and set(found.heard.forwarded.ids) == set(found.heard.taken.ids)
    assert similar.clusters(context, heard.id) == []


def test_a_meeting_called_off_counts_for_nothing(context, heard):
    last = records.find(context, ContactMeeting)[-1]
    contact_meetings.cancel(context, last.id, "mưa lũ")
    found = figures_of_round(context, heard.id)
    assert (found.points.value, found.present.value, found.heard.voices.value) == (3, 191, 11)


def test_voters_nobody_named_are_counted_one_by_one(context, session):
    _, (meeting,) = hearing.a_round(context, session.id)
    for text in ("một", "hai"):
        hearing.said(context, meeting, text)
        hearing.said(context, meeting, text, speaker="Cử tri Một")
    found = figures_of_round(context, meeting.round)
    assert (found.heard.voices.value, found.heard.speakers.value) == (4, 3)
    assert found.by_topic[0].label == "Chưa phân loại"


def test_eighty_four_recommendations_go_in_one_letter_and_the_tables_add_up(context, session):
    by_field = (("transport", 76), ("education", 3), ("justice", 5))
    made = hearing.items(context, 84, session=session.id)
    fields = [code for code, count in by_field for _ in range(count)]
    for item, code in zip(made, fields, strict=True):
        recommendations.change(context, item.id, topic=topics.topic_of(context, code).id)
    letter = forwarding.forward(context, [one.id for one in made], hearing.body(context, "people_committee"))
    assert len(letter.recommendations) == 84
    found = results_report(context, session.id)
    assert found.whole.total.value == 84 and found.whole.columns["waiting"].value == 84
    assert [(row.label, row.total.value) for row in found.by_topic] == [
        ("Giao thông, thủy lợi", 76),
        ("Giáo dục", 3),
        ("Tư pháp, khiếu nại, tố cáo", 5),
    ]
    committees = {row.label: row.total.value for row in found.by_committee}
    assert committees == {"Ban Kinh tế - Ngân sách": 76, "Ban Văn hóa - Xã hội": 8}
    for row in found.by_topic:
        opened = [records.get(context, Recommendation, id) for id in row.total.ids]
        assert len(opened) == row.total.value and {one.topic for one in opened} == {row.key}


def test_results_stand_in_one_column_each_beside_what_the_council_found(context, session, clock):
    made = hearing.items(context, 25, session=session.id)
    ids = [one.id for one in made]
    forwarding.forward(context, ids[:24], hearing.body(context, "people_committee"))
    codes = ["resolved.done"] * 20 + ["explained.information"] * 2 + ["unresolved"]
    replies.record_all(
        context,
        [
            Reply(recommendation=id, outcome=hearing.outcome(context, code), text="Đã xem xét.")
            for id, code in zip(ids, codes, strict=False)
        ],
    )
    assessments.assess(context, ids[:18], "done")
    assessments.assess(context, ids[18:20], "partly")
    clock.forward(days=30)
    found = results_report(context, session.id)
    columns = {name: figure.value for name, figure in found.whole.columns.items()}
    assert columns == {
        "resolved": 20, "in_progress": 0, "explained": 2, "unresolved": 1, "waiting": 1, "not_passed": 1,
    }  # fmt: skip
    assert sum(columns.values()) == found.whole.total.value == 25
    assert (found.verdicts["done"].value, found.verdicts["partly"].value) == (18, 2)
    assert found.claim_by_verdict["resolved", "partly"].ids == tuple(ids[18:20]) == found.differing.ids
    assert found.overdue.ids == (ids[23],)
    assert found.lines[23].days_late == 23 and found.lines[23].outcome == ""
    assert found.lines[0].authority == "" and found.lines[0].reply.text == "Đã xem xét."
    assert share(23, 25) == "92,0%" and share(1, 0) == ""


def test_main_items_are_counted_once_and_their_voices_all(context, session):
    places = hearing.areas(context)
    _, (meeting,) = hearing.a_round(context, session.id, 1, places)
    spoken = [hearing.said(context, meeting, text, area=places[n].id)
              for n, text in enumerate(("Đường hỏng", "Đường liên thôn hỏng"))]  # fmt: skip
    a, b = (hearing.recommendations_of(context, [one]) for one in spoken)
    recommendations.merge(context, a.id, [b.id])
    found = results_report(context, session.id)
    assert (found.whole.total.value, found.voices.value) == (1, 2)
    assert found.lines[0].areas == ("thôn Đông", "thôn Đoài")
    assert {row.label: row.total.value for row in found.by_area} == {"thôn Đông": 1, "thôn Đoài": 1}


def test_what_was_carried_over_is_in_the_reports_of_both_sessions(context, session):
    made = hearing.items(context, 2, session=session.id)
    following = records.save(
        context, replace(session, id="", version=0, number=4, state="planned", opened_at=None)
    )
    recommendation_steps.carry_over(context, session.id, following.id, [made[0].id])
    assert results_report(context, session.id).whole.total.value == 2
    after = results_report(context, following.id)
    assert (after.whole.total.value, after.carried.value, after.lines[0].carried) == (1, 1, 1)


def test_a_period_is_reported_on_by_the_day_received_and_bodies_are_one_however_spelled(context):
    hearing.items(context, 2, authority_text="Sở Xây dựng")
    hearing.items(context, 1, authority_text="SỞ XÂY DỰNG")
    hearing.items(context, 1, received_on=date(2025, 5, 1))
    found = results_report(context, since=date(2026, 1, 1), until=date(2026, 12, 31))
    assert found.whole.total.value == 3
    assert [(row.label, row.total.value) for row in found.by_authority] == [("Sở Xây dựng", 3)]
    with pytest.raises(Refused):
        results_report(context)
