"""Rounds, meetings and recommendations move only along their graphs; claims and findings are compared."""

import pytest

from app.domain import contact_flow, flow
from app.domain.outcomes import CLAIMS, VERDICTS, difference, differs
from app.domain.records.contact_meeting import STATES as MEETING_STATES
from app.domain.records.contact_round import STATES as ROUND_STATES
from app.domain.records.recommendation import STATES


@pytest.mark.parametrize(
    ("moves", "states"),
    [
        (contact_flow.ROUND, ROUND_STATES),
        (contact_flow.MEETING, MEETING_STATES),
        (contact_flow.RECOMMENDATION, STATES),
    ],
)
def test_every_state_of_a_graph_is_one_of_the_record_and_can_be_left(moves, states):
    named = {move.to for move in moves} | {state for move in moves for state in move.sources}
    assert named == set(states)
    assert len({move.verb for move in moves}) == len(moves)
    assert all(flow.possible(moves, state) for state in states)


def test_a_recommendation_goes_from_recorded_to_closed_and_may_be_opened_again():
    state = "recorded"
    for verb in ("consolidate", "forward", "answer", "assess", "tell", "close", "reopen"):
        state = flow.after(contact_flow.RECOMMENDATION, state, verb, STATES, "Kiến nghị")
    assert state == "assessed"


def test_open_and_passed_on_are_states_and_only_closed_is_not_open():
    assert set(STATES) - contact_flow.OPEN == {"closed"}
    assert set(STATES) - contact_flow.PASSED_ON == {"recorded", "consolidated"}


@pytest.mark.parametrize("claim", CLAIMS)
def test_each_claim_agrees_with_some_findings_and_differs_from_others(claim):
    found = {verdict: differs(claim, verdict) for verdict in VERDICTS}
    assert set(found.values()) == {True, False}


def test_who_has_not_spoken_contradicts_nobody():
    assert not differs("", "done") and not differs("resolved", "") and difference("", "") == ""
    assert difference("resolved", "done") == ""
    assert difference("resolved", "not_done") == "Báo cáo: đã giải quyết. HĐND đánh giá: chưa giải quyết."
