"""The shipped law: complete, of its time, and every number with its ground."""

from datetime import date, timedelta
from itertools import pairwise

import pytest

from app.domain.errors import Refused
from app.domain.records.session import KINDS
from app.services.law import committees, load_law, session_kinds

LAW = load_law()
OLD, NEW = date(2021, 7, 1), date(2026, 11, 21)


def test_the_law_is_read_once() -> None:
    assert load_law() is LAW


def test_sessions_bear_the_names_of_their_time() -> None:
    assert {kind.id for kind in session_kinds(OLD)} == {"first", "regular", "thematic", "extraordinary"}
    assert {kind.id for kind in session_kinds(NEW)} == {"first", "regular", "thematic", "urgent"}
    assert LAW.session_kind("extraordinary", OLD).words == "kỳ họp bất thường"
    assert LAW.session_kind("urgent", NEW).words == "kỳ họp để giải quyết công việc phát sinh đột xuất"
    assert LAW.session_kind("extraordinary", date(2025, 6, 15)) in session_kinds(date(2025, 6, 15))
    assert LAW.session_kind("extraordinary", date(2025, 6, 15)) not in session_kinds(date(2025, 6, 16))
    with pytest.raises(Refused):
        LAW.session_kind("no such", NEW)


def test_the_kinds_are_those_a_session_record_can_have() -> None:
    assert {kind.id: kind.words for kind in LAW.session_kinds} == KINDS


def test_committees_change_on_the_first_of_july_2025() -> None:
    assert [one.name for one in committees(date(2025, 6, 30))] == ["Ban Pháp chế", "Ban Kinh tế - Xã hội"]
    assert [one.name for one in committees(date(2025, 7, 1))] == [
        "Ban Kinh tế - Ngân sách",
        "Ban Văn hóa - Xã hội",
    ]


def test_every_kind_of_session_has_its_convening_rule() -> None:
    for kind in LAW.session_kinds:
        rule = LAW.rulebook.rule(kind.convening_rule, kind.since)
        assert rule.direction == "before"
        assert kind.until is None or LAW.rulebook.rule(kind.convening_rule, kind.until)


def test_every_decision_has_a_requirement_in_both_regimes() -> None:
    for decision in LAW.decisions:
        for day in (OLD, NEW):
            requirement = LAW.requirement_for(decision.id, day)
            assert requirement.base in ("total", "in_office", "present")
            assert requirement.words.startswith(requirement.fraction)
    with pytest.raises(Refused):
        LAW.requirement_for("no such", NEW)
    with pytest.raises(Refused):
        LAW.requirement("majority_total", date(2010, 1, 1))
    with pytest.raises(Refused):
        LAW.quorum(date(2010, 1, 1))


def test_each_decision_takes_one_requirement_only() -> None:
    for day in (OLD, NEW):
        named = [decision for row in LAW.requirements_on(day) for decision in row.decisions]
        assert len(named) == len(set(named))


def test_only_recall_and_the_shortage_need_more_than_half() -> None:
    more = {one.id for one in LAW.decisions if LAW.requirement_for(one.id, NEW).id.startswith("two_thirds")}
    assert more == {"recall", "when_short_of_delegates"}


def test_every_rule_is_complete_and_names_its_ground() -> None:
    for rule in LAW.rulebook.rules:
        assert rule.title and rule.event and rule.source
        assert rule.unit in ("ngày", "ngày làm việc", "năm")
        assert rule.direction in ("after", "before")
        assert rule.value > 0
        assert rule.until is None or rule.since < rule.until


def test_rules_of_one_id_follow_each_other_without_gap_or_overlap() -> None:
    ids = {rule.id for rule in LAW.rulebook.rules}
    for rule_id in ids:
        rows = [rule for rule in LAW.rulebook.rules if rule.id == rule_id]
        for earlier, later in pairwise(rows):
            assert earlier.until is not None
            assert earlier.until + timedelta(1) == later.since
        assert rows[-1].until is None or rule_id == "session.convene.extraordinary"


@pytest.mark.parametrize(
    ("rule_id", "on", "words"),
    [
        ("session.first", NEW, "45 ngày"),
        ("session.convene.regular", NEW, "20 ngày"),
        ("session.convene.urgent", NEW, "07 ngày"),
        ("session.papers", NEW, "05 ngày"),
        ("session.verification", NEW, "10 ngày"),
        ("promise.report", NEW, "10 ngày"),
        ("question.written_answer", NEW, "20 ngày"),
        ("resolution.send", NEW, "10 ngày"),
        ("resolution.send.signed", OLD, "03 ngày"),
        ("election.result.send", NEW, "05 ngày làm việc"),
        ("election.result.approve", NEW, "10 ngày làm việc"),
        ("voter.committee_report", NEW, "30 ngày"),
        ("dialogue.announce", NEW, "07 ngày"),
        ("complaint.acceptance", NEW, "07 ngày làm việc"),
        ("complaint.second.remote_complex", NEW, "70 ngày"),
        ("denunciation.resolve.extended_twice", NEW, "90 ngày"),
        ("supervision.explain", NEW, "15 ngày"),
        ("archive.submit", NEW, "01 năm"),
    ],
)
def test_the_numbers_of_the_domain_reference(rule_id: str, on: date, words: str) -> None:
    assert LAW.rulebook.rule(rule_id, on).words == words


def test_numbers_carried_over_from_repealed_law_are_not_called_verified() -> None:
    carried = [rule for rule in LAW.rulebook.rules if rule.since == date(2026, 3, 1)]
    new = {"supervision.explain", "supervision.explain.complex"}
    assert all(not rule.verified and rule.note for rule in carried if rule.id not in new)


def test_the_27_types_have_their_abbreviations() -> None:
    codes = {one.name: one.abbreviation for one in LAW.document_types}
    assert len([code for code in codes.values() if code]) == 27 + 3
    assert codes["Công văn"] == ""
    assert (codes["Nghị quyết"], codes["Tờ trình"], codes["Biên bản"]) == ("NQ", "TTr", "BB")
    assert all(one.pattern in LAW.number_patterns for one in LAW.document_types)


def test_the_office_starts_with_the_usual_speaking_times() -> None:
    times = LAW.office_defaults.speaking_times
    assert (times["report"], times["question"], times["answer"]) == (600, 180, 420)
    assert len(LAW.office_defaults.five_clear) == 5
    assert LAW.office_defaults.reminders == (15, 7, 3)


def test_what_is_due_several_times_a_year_is_known() -> None:
    assert {(one.id, one.times) for one in LAW.frequencies} >= {("session.regular", 2), ("front.notice", 2)}
