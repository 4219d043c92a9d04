"""A session and its agenda items move only along the paths of the graph."""

import pytest

from app.domain import flow
from app.domain.errors import Refused
from app.domain.records.agenda_item import STATES as ITEM_STATES
from app.domain.records.session import STATES


def test_every_state_of_the_graph_is_a_state_of_the_record():
    for moves, states in ((flow.SESSION, STATES), (flow.ITEM, ITEM_STATES)):
        named = {move.to for move in moves} | {state for move in moves for state in move.sources}
        assert named == set(states) - ({"proposed", "ready"} - named)
        assert len({move.verb for move in moves}) == len(moves)


def test_a_session_lives_from_planned_to_archived():
    state = "planned"
    for verb in ("convene", "open", "pause", "resume", "close", "draft_minutes", "sign_minutes", "archive"):
        state = flow.after(flow.SESSION, state, verb, STATES, "Kỳ họp")
    assert state == "archived"


def test_a_move_that_is_not_possible_is_refused_with_what_is_possible_instead():
    with pytest.raises(Refused) as refused:
        flow.after(flow.SESSION, "planned", "open", STATES, "Kỳ họp thứ 3")
    assert "“dự kiến” nên chưa khai mạc được" in str(refused.value)
    assert "Triệu tập, Hoãn, Hủy" in str(refused.value)


def test_an_archived_session_never_moves_again():
    assert flow.possible(flow.SESSION, "archived") == []
    with pytest.raises(Refused, match="Không đổi tình trạng được nữa"):
        flow.after(flow.SESSION, "archived", "reopen", STATES, "Kỳ họp")


def test_every_item_can_be_decided_from_any_running_state_and_a_decision_can_be_corrected():
    for state in flow.RUNNING:
        verbs = {move.verb for move in flow.possible(flow.ITEM, state)}
        assert {"adopt", "adopt_amended", "reject", "defer", "withdraw", "set_aside"} <= verbs
    assert {m.verb for m in flow.possible(flow.ITEM, "rejected")} == {"adopt", "adopt_amended"}
