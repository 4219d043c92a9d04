"""The demo commune has what it promises, is always the same, and stands up to every check."""

import json
from datetime import date
from pathlib import Path

import pytest

from app.domain.errors import Refused
from app.domain.petition_kinds import KINDS, SECRET
from app.domain.records.attendance_event import AttendanceEvent
from app.domain.records.contact_round import ContactRound
from app.domain.records.number_entry import NumberEntry
from app.domain.records.person import Person
from app.domain.records.petition import STATES, Petition
from app.domain.records.promise import Promise
from app.domain.records.reception import Reception
from app.domain.records.resolution import Resolution
from app.domain.records.session import Session
from app.domain.records.vote import Vote
from app.domain.records.vote_event import VoteEvent
from app.services import (
    backups,
    contact_figures,
    council,
    demo,
    petition_deadlines,
    plain,
    reception,
    records,
    votes,
)
from app.services.context import Context, open_context


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory):
    context = open_context(tmp_path_factory.mktemp("mẫu"))
    assert demo.make(context)
    yield context
    context.store.close()


def held(made: Context) -> list[Session]:
    return sorted(records.find(made, Session), key=lambda session: session.number)


def test_it_has_25_delegates_of_the_real_commune(made):
    own = council.council(made)
    assert (own.unit.name, own.unit.code, own.term.number) == ("Gia Lộc", "10999", "I")
    assert len(council.delegates(made, date(2026, 11, 21))) == 25


def test_its_sessions_end_in_different_ways_and_one_is_being_prepared(made):
    assert [s.state for s in held(made)] == ["signed", "signed", "minutes_drafted", "planned"]


def test_an_item_lost_its_quorum_and_decided_nothing(made):
    lost = [v for v in records.find(made, VoteEvent, session=held(made)[1].id) if not v.quorate]
    assert [(v.present, v.in_favour, v.outcome) for v in lost] == [(16, 14, "failed")]
    assert records.get(made, Resolution, lost[0].resolution).state in ("draft", "verified")


def test_a_vote_failed_although_a_majority_of_those_present_said_yes(made):
    events = records.find(made, VoteEvent, session=held(made)[2].id, outcome="failed")
    (failed,) = (v for v in events if v.quorate)
    assert (failed.in_favour, failed.against, failed.abstained, failed.present) == (12, 8, 3, 23)
    assert failed.in_favour * 2 > failed.present and failed.needed == 13
    assert records.get(made, Resolution, failed.resolution).state == "rejected"


def test_people_came_late_and_left_early(made):
    kinds = [e.kind for e in records.find(made, AttendanceEvent, session=held(made)[1].id)]
    assert kinds.count("leave") == 8 and kinds.count("arrive") == 24 and kinds.count("excused") == 2


def test_questioning_left_promises_with_a_day_and_somebody_responsible(made):
    found = records.find(made, Promise)
    assert len(found) == 2 and all(p.due_on and p.promised_by and p.organization for p in found)


def test_its_round_of_voter_contact_has_the_published_figures(made):
    (planned,) = records.find(made, ContactRound)
    figures = contact_figures.figures_of_round(made, planned.id)
    heard = figures.heard
    assert (figures.points.value, figures.present.value) == (4, 233)
    assert (heard.speakers.value, heard.voices.value) == (8, 15)
    assert (heard.answered.value, heard.forwarded.value) == (10, 5)


def test_its_letters_are_of_every_kind_and_stand_at_every_step(made):
    letters = records.find(made, Petition)
    assert {one.kind for one in letters} == set(KINDS)
    assert {one.state for one in letters} == set(STATES)
    late = petition_deadlines.open_deadlines(made, date(2026, 11, 20))
    assert len({one.record.petition for one in late}) == 2
    assert len([one for one in letters if one.people == 14 and len(one.representatives) == 2]) == 1


def test_of_its_two_denunciations_nobody_is_known(made):
    denunciations = records.find(made, Petition, kind=SECRET)
    assert len(denunciations) == 2
    assert all(one.petitioners == () and one.sealed_place for one in denunciations)
    visits = records.find(made, Reception, kind=SECRET)
    assert [one.visitor for one in visits] == [""]


def test_its_book_of_reception_has_a_refusal_and_a_statement_to_sign(made):
    book = reception.book(made, 2026)
    assert [one.number for one in book] == list(range(1, 8))
    assert [one.refusal for one in book if one.refusal] == ["judged"]
    assert [one.signed for one in book if one.statement and one.read_back] == [False]
    ahead = reception.schedule(made, date(2026, 11, 21), date(2026, 12, 31))
    assert [one.record.posted_on for one in ahead] == [None, None]


def test_the_numbers_of_its_books_follow_their_days(made):
    days: dict[str, list[date]] = {}
    for entry in sorted(records.find(made, NumberEntry), key=lambda entry: entry.number):
        days.setdefault(entry.book, []).append(entry.given_on)
    assert all(each == sorted(each) for each in days.values())


def test_the_secret_ballot_keeps_no_one_s_vote(made):
    ballot = records.find(made, VoteEvent, method="secret_ballot")
    assert len(ballot) == 2 and records.find(made, Vote) == []


def test_it_is_sound_and_its_dump_loads_elsewhere(made, tmp_path):
    assert backups.problems(made) == []
    other = open_context(tmp_path / "khác")
    data = json.loads(json.dumps(plain.dump(made)))
    assert plain.load(other, data).new == sum(map(len, data["records"].values()))
    assert plain.dump(other) == plain.dump(made)
    other.store.close()


def test_made_again_it_says_the_same(made, tmp_path):
    other = open_context(tmp_path / "lần hai")
    demo.make(other)
    for kind in (Person, Session, Resolution, VoteEvent):
        assert _words(made, kind) == _words(other, kind)
    other.store.close()


def _words(context: Context, kind: type) -> list[str]:
    found = records.find(context, kind)
    return [getattr(r, "sentence", "") or r.called() for r in found]


def test_it_is_made_once_and_never_over_another_office_s_data(made, context):
    assert demo.make(made) is False
    with pytest.raises(Refused, match="đã có dữ liệu"):
        demo.make(context)


def test_ten_years_of_records_can_be_added_for_tests(tmp_path: Path):
    context = open_context(tmp_path / "mười năm")
    demo.make(context, years=2)
    assert len(records.find(context, Session)) == 4 + 16
    assert backups.problems(context) == []
    context.store.close()


def test_every_vote_of_the_demo_agrees_with_a_fresh_reckoning(made):
    for event in records.find(made, VoteEvent, state="recorded"):
        if event.in_favour is not None:
            assert event.in_favour + event.against + event.abstained == event.present
            assert (event.in_favour >= event.needed and event.quorate) == (event.outcome == "passed")
    assert votes.of_item(made, records.find(made, VoteEvent)[0].item)
