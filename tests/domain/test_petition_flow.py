"""What law allows a council office to do with a letter, what only once, and who may speak for many."""

from datetime import date

import pytest

from app.domain.flow import possible
from app.domain.petition_flow import MOVES, Facts, PetitionLaw, case_of, competence_side
from app.domain.petition_kinds import KINDS
from app.domain.records.petition import OUTCOMES, STATES
from app.domain.records.petition_step import KINDS as STEPS
from app.services.law import load_law
from app.services.petition_law import petition_law

TODAY = date(2026, 11, 20)


@pytest.fixture
def law() -> PetitionLaw:
    return petition_law()


def problem(law: PetitionLaw, outcome: str, kind: str, **facts: str) -> str:
    return law.outcome_problem(
        outcome, Facts(kind, **{"source": "post", "competence": "other"} | facts), TODAY
    )


def test_a_council_never_takes_up_a_complaint_and_says_why(law):
    said = problem(law, "accept", "complaint", competence="own", eligibility="met")
    assert "không giải quyết khiếu nại" in said and "Luật Tiếp công dân 42/2013/QH13 Điều 22 khoản 3" in said
    assert problem(law, "forward", "complaint") == problem(law, "guide", "complaint") == ""


def test_a_denunciation_of_a_delegate_is_taken_up_by_the_standing_body(law):
    assert problem(law, "accept", "denunciation", competence="own", eligibility="met") == ""
    assert "Điều 17 khoản 2" in problem(law, "accept", "denunciation", eligibility="met")
    assert "không chuyển" in problem(law, "forward", "denunciation", competence="own")


def test_who_denounces_by_letter_is_not_guided_but_the_letter_is_forwarded(law):
    assert "Luật Tố cáo 25/2018/QH14 Điều 24 khoản 2" in problem(law, "guide", "denunciation")
    assert problem(law, "guide", "denunciation", source="reception") == ""


def test_only_a_body_gets_its_letter_back(law):
    assert "Chỉ trả lại đơn do cơ quan" in problem(law, "return", "proposal")
    assert problem(law, "return", "proposal", source="press") == ""
    assert "không trả lại" in problem(law, "return", "denunciation", source="press")


def test_a_mixed_letter_is_only_guided_filed_or_followed(law):
    open_ones = [one for one in OUTCOMES if not problem(law, one, "mixed", eligibility="not_met")]
    assert open_ones == ["guide", "file", "watch"]


def test_a_letter_is_filed_only_when_it_lacks_something(law):
    assert "điều kiện chưa đạt" in problem(law, "file", "proposal", eligibility="met")
    assert problem(law, "file", "proposal", eligibility="not_met") == ""


def test_what_is_done_once_is_refused_with_the_article_of_the_time(law):
    before = date(2026, 11, 2)
    guided = law.once_problem("guide", "complaint", before, TODAY)
    assert "chỉ thực hiện một lần" in guided and "02/11/2026" in guided and "chưa đối chiếu" in guided
    earlier = law.once_problem("guide", "complaint", date(2020, 5, 4), date(2020, 6, 1))
    assert "Thông tư 07/2014/TT-TTCP Điều 8 khoản 1)" in earlier
    forwarded = law.once_problem("forward", "denunciation", before, TODAY)
    assert "Thông tư 05/2021/TT-TTCP Điều 14 khoản 1)" in forwarded
    assert law.once_problem("forward", "denunciation", None, TODAY) == ""
    assert law.once_problem("forward", "complaint", before, TODAY) == ""


def test_representatives_follow_the_number_of_people(law):
    assert law.representatives(4, "proposal", TODAY) == (4, ())
    assert law.representatives(5, "proposal", TODAY)[0] == law.representatives(10, "proposal", TODAY)[0] == 2
    assert law.representatives(11, "proposal", TODAY)[0] == 5
    assert law.representatives_problem(4, 4, "proposal", TODAY) == ""
    assert law.representatives_problem(10, 2, "proposal", TODAY) == ""
    assert "từ 01 đến 02" in law.representatives_problem(10, 3, "proposal", TODAY)


def test_at_ten_complainants_both_texts_are_shown_and_the_wider_one_counts(law):
    most, said = law.representatives(10, "complaint", date(2019, 1, 2))
    assert most == 5 and len(said) == 2
    assert "Luật Tiếp công dân 42/2013/QH13 Điều 29" in said[0]
    assert "Nghị định 75/2012/NĐ-CP Điều 5 khoản 2" in said[1]
    assert law.representatives_problem(10, 5, "complaint", TODAY) == ""
    assert "06" in law.representatives_problem(12, 6, "complaint", TODAY)


def test_forms_change_with_the_circular_and_the_decree(law):
    def number(step: str, kind: str, on: date) -> str:
        form = law.form(step, kind, on)
        return form.number if form else "none"

    assert number("forward", "denunciation", date(2021, 11, 14)) == "Mẫu số 05-XLĐ"
    assert number("forward", "denunciation", TODAY) == "Mẫu số 03"
    assert number("accept", "proposal", TODAY) == "Mẫu số 01"
    assert number("guide", "complaint", TODAY) == ""  # the number could not be read in any text
    assert [number("book", "complaint", day) for day in (date(2026, 6, 30), date(2026, 7, 1))] == [
        "",
        "Mẫu số 03/TCD",
    ]


def test_an_article_nobody_read_stands_on_no_paper(law):
    assert "chưa đối chiếu" in law.ground_of("file", "proposal", TODAY)
    assert law.printed_ground("file", "proposal", TODAY) == ""
    assert law.printed_ground("forward", "denunciation", TODAY) == "Luật Tố cáo 25/2018/QH14 Điều 24 khoản 2"


def test_the_case_and_the_competence_of_a_letter():
    assert [case_of(*pair) for pair in ((False, False), (True, False), (False, True), (True, True))] == [
        "plain", "complex", "remote", "remote_complex",
    ]  # fmt: skip
    assert [competence_side(code) for code in ("", "own", "judicial")] == ["", "own", "other"]


def test_every_state_can_be_left_and_every_row_of_the_law_is_known(law):
    assert {move.to for move in MOVES} | {"received"} == set(STATES)
    assert all(possible(MOVES, state) for state in STATES)
    rules = {rule.id for rule in load_law().rulebook.rules}
    assert {duty.rule for duty in law.duties} <= rules
    assert {step for duty in law.duties for step in duty.done_by} <= set(STEPS)
    assert {row.id for row in law.outcomes} == set(OUTCOMES)
    assert {kind for row in (*law.outcomes, *law.forms, *law.conditions) for kind in row.kinds} == set(KINDS)
    assert all(row.source for row in (*law.outcomes, *law.once, *law.conditions, *law.forms, *law.refusals))
