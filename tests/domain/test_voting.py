"""Votes: the published cases, the table of the law's fractions, and integers against exact fractions."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.ballots import Ballots, Candidate, ballot_problems, candidate_problems, elect
from app.domain.voting import Requirement, Tally, decide, months_between, needed, percent, problems
from app.services.law import load_law

LAW = load_law()
TODAY = date(2026, 11, 21)
MAJORITY = LAW.requirement("majority_total", TODAY)
TWO_THIRDS = LAW.requirement("two_thirds_total", TODAY)
SHORT = LAW.requirement("two_thirds_in_office", TODAY)
QUORUM = LAW.quorum(TODAY)
THIRD = replace(TWO_THIRDS, numerator=1)


def tally(in_favour: int, against: int, abstained: int, present: int, total: int = 25) -> Tally:
    return Tally(in_favour, against, abstained, present, total, total)


@pytest.mark.parametrize(
    ("total", "majority", "at_least", "more_than", "third"),
    [
        (15, 8, 10, 11, 5),
        (16, 9, 11, 11, 6),
        (23, 12, 16, 16, 8),
        (24, 13, 16, 17, 8),
        (25, 13, 17, 17, 9),
        (27, 14, 18, 19, 9),
        (30, 16, 20, 21, 10),
    ],
)
def test_the_numbers_needed_of_the_published_table(
    total: int, majority: int, at_least: int, more_than: int, third: int
) -> None:
    found = [needed(one, total) for one in (MAJORITY, TWO_THIRDS, SHORT, THIRD)]
    assert found == [majority, at_least, more_than, third]


def test_thirteen_of_twenty_five_passes_and_is_told_in_full() -> None:
    outcome = decide(tally(13, 10, 0, 23), MAJORITY, QUORUM)
    assert outcome.passed
    assert outcome.sentence == "13/25 đại biểu tán thành, đạt 52,0% tổng số: ĐƯỢC THÔNG QUA (cần 13)"
    assert outcome.explanation == (
        "Tính trên tổng số 25 đại biểu HĐND, không tính trên 23 người có mặt. Quá nửa của 25 là 13."
    )


def test_a_majority_of_those_voting_is_not_enough() -> None:
    outcome = decide(tally(12, 8, 3, 23), MAJORITY, QUORUM)
    assert not outcome.passed
    assert outcome.sentence == "12/25 đại biểu tán thành, đạt 48,0% tổng số: KHÔNG ĐƯỢC THÔNG QUA (cần 13)"


def test_the_commune_of_29_with_28_present_passes_unanimously() -> None:
    outcome = decide(tally(28, 0, 0, 28, total=29), MAJORITY, QUORUM)
    assert outcome.passed and outcome.quorate
    assert outcome.sentence == "28/29 đại biểu tán thành, đạt 96,6% tổng số: ĐƯỢC THÔNG QUA (cần 15)"


def test_recall_of_a_delegate_needs_17_of_25() -> None:
    recall = LAW.requirement_for("recall", TODAY)
    assert not decide(tally(16, 7, 0, 23), recall, QUORUM).passed
    passed = decide(tally(17, 6, 0, 23), recall, QUORUM)
    assert passed.passed
    assert passed.explanation.endswith("Ít nhất hai phần ba của 25 là 17.")


def test_a_vote_without_quorum_is_flagged() -> None:
    outcome = decide(tally(16, 0, 0, 16), MAJORITY, QUORUM)
    assert outcome.enough and not outcome.quorate and not outcome.passed
    assert outcome.quorum_needed == 17
    assert outcome.sentence.endswith("KHÔNG ĐỦ ĐẠI BIỂU ĐỂ BIỂU QUYẾT (cần 13)")
    assert "Có mặt 16/25 đại biểu, cần ít nhất hai phần ba là 17" in outcome.explanation


def test_with_seats_vacant_the_base_is_those_in_office() -> None:
    outcome = decide(Tally(11, 4, 0, 15, 25, 16), SHORT)
    assert (outcome.base, outcome.needed, outcome.passed) == (16, 11, True)
    assert (
        outcome.sentence == "11/16 đại biểu tán thành, đạt 68,8% số đại biểu hiện có: ĐƯỢC THÔNG QUA (cần 11)"
    )
    assert outcome.explanation.startswith(
        "Tính trên 16 đại biểu HĐND hiện có, không tính trên tổng số 25 đại biểu"
    )


def test_a_base_everyone_meets_names_no_other_number() -> None:
    outcome = decide(tally(25, 0, 0, 25), MAJORITY, QUORUM)
    assert outcome.explanation == "Tính trên tổng số 25 đại biểu HĐND. Quá nửa của 25 là 13."


def test_the_shortage_rule_applies_below_two_thirds_near_the_end_of_the_term() -> None:
    shortage = LAW.shortage(TODAY)
    assert shortage is not None
    assert shortage.applies(total=25, in_office=16, months_left=18)
    assert not shortage.applies(total=25, in_office=17, months_left=18)
    assert not shortage.applies(total=25, in_office=16, months_left=19)
    assert months_between(date(2029, 11, 1), date(2031, 5, 1)) == 18
    assert months_between(date(2029, 10, 31), date(2031, 5, 1)) == 19


def test_counts_that_do_not_add_up_are_told_with_their_numbers() -> None:
    found = problems(tally(20, 5, 1, 23))
    assert found == {"in_favour": "20 + 5 + 1 = 26 phiếu, nhiều hơn 23 đại biểu có mặt. Đếm lại từng số."}
    assert problems(Tally(0, 0, 0, 26, 25, 25)) == {"present": "Có mặt 26 đại biểu, nhiều hơn số hiện có 25."}
    assert problems(Tally(0, 0, 0, 0, 25, 26)) == {"in_office": "Hiện có 26 đại biểu, nhiều hơn tổng số 25."}
    assert problems(tally(-1, 0, 0, 5)) == {"in_favour": "Số -1 không thể âm."}
    assert "total" in problems(Tally(0, 0, 0, 0, 0, 0))
    assert problems(tally(12, 8, 3, 23)) == {}


def test_the_uncounted_are_derived() -> None:
    assert tally(12, 8, 0, 23).uncounted == 3


def test_percentages_are_written_the_vietnamese_way() -> None:
    assert [percent(1, 3), percent(2, 3), percent(1, 1), percent(0, 7)] == [
        "33,3%",
        "66,7%",
        "100,0%",
        "0,0%",
    ]
    assert percent(1, 8) == "12,5%" and percent(1, 16) == "6,3%"


def test_ballots_must_all_be_accounted_for() -> None:
    assert ballot_problems(Ballots(23, 23, 22, 1), present=23) == {}
    assert ballot_problems(Ballots(24, 23, 22, 1), 23) == {
        "issued": "Phát ra 24 phiếu, nhiều hơn 23 đại biểu có mặt."
    }
    assert ballot_problems(Ballots(23, 24, 23, 1), 23) == {
        "returned": "Thu vào 24 phiếu, nhiều hơn 23 phiếu phát ra."
    }
    assert ballot_problems(Ballots(23, 23, 21, 1), 23) == {
        "valid": "Hợp lệ 21 + không hợp lệ 1 = 22, khác 23 phiếu thu vào."
    }


def test_a_candidate_cannot_have_more_votes_than_valid_ballots() -> None:
    ballots = Ballots(23, 23, 22, 1)
    assert candidate_problems([Candidate("a", 20, 2)], ballots, seats=1) == {}
    assert candidate_problems([Candidate("a", 20, 3)], ballots, seats=1) == {
        "a": "Đồng ý 20 + không đồng ý 3 = 23, nhiều hơn 22 phiếu hợp lệ."
    }
    too_many = candidate_problems([Candidate("a", 20), Candidate("b", 10)], ballots, seats=1)
    assert too_many == {"": "Cộng các ứng cử viên được 30 lượt, nhiều hơn 22 phiếu × 1 người = 22."}


def test_the_elected_have_more_than_half_of_all_delegates() -> None:
    election = elect(
        [Candidate("a", 12), Candidate("b", 20), Candidate("c", 14)], 2, tally(0, 0, 0, 23), MAJORITY
    )
    assert election.elected == ("b", "c")
    assert [one.person for one in election.standings] == ["b", "c", "a"]
    assert (
        election.standings[2].sentence == "12/25 đại biểu đồng ý, đạt 48,0% tổng số: KHÔNG TRÚNG CỬ (cần 13)"
    )
    assert election.sentence == "Bầu được 2/2 người; trúng cử cần ít nhất 13 phiếu trên 25 đại biểu."


def test_equal_votes_for_the_last_seat_elect_neither() -> None:
    election = elect(
        [Candidate("a", 20), Candidate("b", 14), Candidate("c", 14)], 2, tally(0, 0, 0, 23), MAJORITY
    )
    assert election.elected == ("a",)
    assert election.tied == ("b", "c")
    assert election.unfilled == 1
    assert "phải bầu lại" in election.sentence


def test_enough_votes_without_a_seat_left_is_not_elected() -> None:
    election = elect([Candidate("a", 20), Candidate("b", 14)], 1, tally(0, 0, 0, 23), MAJORITY)
    assert election.elected == ("a",)
    assert election.standings[1].enough and not election.standings[1].elected


TOTALS = st.integers(1, 200)
FRACTIONS = st.tuples(st.integers(1, 5), st.integers(1, 5)).filter(lambda pair: pair[0] < pair[1])


@given(TOTALS, FRACTIONS, st.booleans())
def test_the_number_needed_is_the_least_that_meets_the_exact_fraction(
    total: int, fraction: tuple[int, int], strict: bool
) -> None:
    one = Requirement("x", "", "", *fraction, strict, "total", TODAY)
    share, least = Fraction(*fraction) * total, needed(one, total)
    meets = (lambda votes: votes > share) if strict else (lambda votes: votes >= share)
    assert meets(least) and not meets(least - 1)


@given(st.data())
def test_a_decision_agrees_with_the_exact_fraction(data: st.DataObject) -> None:
    total = data.draw(st.integers(3, 125))
    present = data.draw(st.integers(0, total))
    in_favour = data.draw(st.integers(0, present))
    outcome = decide(Tally(in_favour, present - in_favour, 0, present, total, total), MAJORITY, QUORUM)
    quorate = Fraction(present, total) >= Fraction(2, 3)
    assert outcome.passed == (quorate and Fraction(in_favour, total) > Fraction(1, 2))
    assert outcome.quorate == quorate


@given(st.integers(0, 200), st.integers(1, 200))
def test_a_percentage_is_rounded_half_up_at_one_decimal(part: int, whole: int) -> None:
    tenths = int(Fraction(part * 1000, whole) + Fraction(1, 2))
    assert percent(part, whole) == f"{tenths // 10},{tenths % 10}%"


@given(st.lists(st.integers(0, 25), min_size=1, max_size=8), st.integers(1, 5))
def test_never_more_are_elected_than_seats_and_all_have_enough(votes: list[int], seats: int) -> None:
    candidates = [Candidate(str(number), count) for number, count in enumerate(votes)]
    election = elect(candidates, seats, tally(0, 0, 0, 25), MAJORITY)
    assert len(election.elected) <= seats
    assert not set(election.elected) & set(election.tied)
    assert all(one.in_favour >= 13 for one in election.standings if one.elected)
    best = max((one.in_favour for one in election.standings if not one.elected and not one.tied), default=-1)
    assert all(one.in_favour > best for one in election.standings if one.elected)
