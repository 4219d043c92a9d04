"""Secret ballots: every ballot is accounted for, and nobody ever learns who voted what."""

import pytest

from app.domain.errors import Invalid, Refused
from app.domain.records.agenda_item import AgendaItem
from app.domain.records.vote import Vote
from app.domain.records.vote_event import VoteEvent
from app.services import attendance, records, votes
from app.services.votes import Nominee, Sheet


@pytest.fixture
def item(context, session):
    return records.save(
        context, AgendaItem(session=session.id, order=1, title="Nhân sự", kind="personnel", decides=True)
    )


@pytest.fixture
def ballot(context, session, item, delegates):
    """Opens a secret ballot with so many of the 25 present."""

    def open_one(decision="election", present=23, **more):
        for person in delegates[present:]:
            attendance.excuse(context, session.id, person.id)
        attendance.all_present(context, session.id)
        return votes.open_vote(context, item.id, "Bầu Phó Chủ tịch", "secret_ballot", decision, **more)

    return open_one


def standing(context, event, delegates, count):
    people = [Nominee(person.id, "Phó Chủ tịch UBND xã") for person in delegates[10 : 10 + count]]
    return votes.nominate(context, event.id, people)


def state_of(context, record):
    return records.get(context, type(record), record.id).state


def test_a_question_by_secret_ballot_keeps_the_accounting_and_no_names(context, item, ballot, delegates):
    event = ballot("recall")
    sheet = Sheet(23, 22, 21, 1, in_favour=17, against=3)
    assert votes.preview_ballots(context, event.id, sheet).passed
    done = votes.record_ballots(context, event.id, sheet)
    assert (done.issued, done.returned, done.valid, done.invalid) == (23, 22, 21, 1)
    assert (done.in_favour, done.against, done.abstained) == (17, 3, 1)
    assert (done.outcome, done.needed, state_of(context, item)) == ("passed", 17, "adopted")
    assert records.find(context, Vote) == []


@pytest.mark.parametrize(
    ("sheet", "words"),
    [
        (Sheet(24, 23, 23, 0, 20, 3), "Phát ra 24 phiếu, nhiều hơn 23 đại biểu có mặt"),
        (Sheet(23, 24, 24, 0, 20, 3), "Thu vào 24 phiếu, nhiều hơn 23 phiếu phát ra"),
        (Sheet(23, 23, 20, 2, 17, 3), "Hợp lệ 20 + không hợp lệ 2 = 22, khác 23 phiếu thu vào"),
        (Sheet(23, 23, 22, 1, 20, 3), "20 + 3 + 0 = 23, khác 22 phiếu hợp lệ"),
        (Sheet(23, 23, 22, 1, 17, 3, 1), "17 + 3 + 1 = 21, khác 22 phiếu hợp lệ"),
        (Sheet(23, 23, 22, 1, 17), "Nhập số phiếu đồng ý và không đồng ý"),
    ],
)
def test_ballots_that_do_not_add_up_are_told_and_change_nothing(context, ballot, sheet, words):
    event = ballot("dismissal")
    assert words in " ".join(votes.preview_ballots(context, event.id, sheet).values())
    with pytest.raises(Invalid):
        votes.record_ballots(context, event.id, sheet)
    assert records.get(context, VoteEvent, event.id) == event


def test_an_election_gives_the_seats_to_those_with_enough_votes(context, item, ballot, delegates):
    event = ballot(seats=2)
    a, b, c = standing(context, event, delegates, 3)
    votes.name_tellers(context, event.id, tuple(person.id for person in delegates[:3]))
    sheet = Sheet(23, 23, 22, 1, candidates={a.id: (20, 2), b.id: (11, 11), c.id: (13, 9)})
    found = votes.preview_ballots(context, event.id, sheet)
    assert set(found.elected) == {a.id, c.id}
    done = votes.record_ballots(context, event.id, sheet)
    assert [one.elected for one in votes.candidates(context, event.id)] == ["yes", "no", "yes"]
    assert [one.in_favour for one in votes.candidates(context, event.id)] == [20, 11, 13]
    assert (done.outcome, done.needed, done.base, done.valid, done.in_favour) == ("passed", 13, 25, 22, None)
    assert done.sentence.startswith("Bầu được 2/2 người") and a.name in done.explanation
    assert len(done.tellers) == 3 and state_of(context, item) == "adopted"
    assert votes.result_words(done) == (done.sentence,)


def test_equals_for_the_last_seat_are_not_elected_and_a_new_round_decides(context, item, ballot, delegates):
    event = ballot(present=25, seats=2)
    a, b, c = standing(context, event, delegates, 3)
    sheet = Sheet(25, 25, 25, 0, candidates={a.id: (20, None), b.id: (13, None), c.id: (13, None)})
    done = votes.record_ballots(context, event.id, sheet)
    assert [one.elected for one in votes.candidates(context, event.id)] == ["yes", "no", "no"]
    assert "phải bầu lại" in done.sentence
    assert (done.outcome, state_of(context, item)) == ("failed", "rejected")
    again = votes.open_vote(context, item.id, "Bầu lại", "secret_ballot", "election", seats=1)
    b, c = standing(context, again, delegates, 2)
    votes.record_ballots(context, again.id, Sheet(25, 25, 25, 0, candidates={b.id: (9, 16), c.id: (16, 9)}))
    assert state_of(context, item) == "adopted"


def test_nobody_is_elected_without_quorum(context, item, ballot, delegates):
    event = ballot(present=16, seats=1)
    (a,) = standing(context, event, delegates, 1)
    done = votes.record_ballots(context, event.id, Sheet(16, 16, 16, 0, candidates={a.id: (16, 0)}))
    assert (done.quorate, done.outcome) == (False, "failed")
    assert "KHÔNG ĐỦ ĐẠI BIỂU" in done.sentence
    assert votes.candidates(context, event.id)[0].elected == "no"
    assert state_of(context, item) == "discussing"


def test_a_candidate_cannot_have_more_votes_than_valid_ballots(context, ballot, delegates):
    event = ballot(seats=1)
    a, b = standing(context, event, delegates, 2)
    told = votes.preview_ballots(
        context, event.id, Sheet(23, 23, 22, 1, candidates={a.id: (20, 3), b.id: (2, 20)})
    )
    assert "nhiều hơn 22 phiếu hợp lệ" in told[a.id] and b.id not in told
    told = votes.preview_ballots(context, event.id, Sheet(23, 23, 22, 1, candidates={a.id: (20, 2)}))
    assert told == {b.id: f"Nhập số phiếu của {b.name}"}


def test_an_election_needs_candidates_and_seats(context, ballot, delegates):
    event = ballot()
    sheet = Sheet(23, 23, 23, 0, candidates={})
    assert "danh sách ứng cử" in votes.preview_ballots(context, event.id, sheet)["candidates"]
    (a,) = standing(context, event, delegates, 1)
    full = Sheet(23, 23, 23, 0, candidates={a.id: (23, 0)})
    assert votes.preview_ballots(context, event.id, full) == {"seats": "Nhập số người được bầu"}
    votes.revise(context, event.id, seats=1)
    assert votes.preview_ballots(context, event.id, full).elected == (a.id,)


def test_candidates_may_be_unknown_to_the_book_and_the_list_is_set_anew(context, ballot, delegates):
    event = ballot(seats=1)
    standing(context, event, delegates, 2)
    (one,) = votes.nominate(context, event.id, [Nominee("Bà Khuất Thị Khách", "Ủy viên UBND xã")])
    assert votes.candidates(context, event.id) == [one]
    assert (one.person, one.name, one.order) == ("", "Bà Khuất Thị Khách", 1)


def test_confidence_is_lost_by_more_than_half_of_the_total(context, ballot, delegates):
    event = ballot("confidence")
    a, b = standing(context, event, delegates, 2)
    done = votes.record_ballots(
        context, event.id, Sheet(23, 23, 23, 0, candidates={a.id: (10, 13), b.id: (20, 3)})
    )
    first, second = done.sentence.splitlines()
    assert first == f"{a.name}: 13/25 đại biểu không tín nhiệm, đạt 52,0%: KHÔNG CÒN TÍN NHIỆM (cần 13)"
    assert "3/25" in second and second.endswith("CÒN TÍN NHIỆM (cần 13)") and done.outcome == "failed"


def test_a_new_ballot_after_a_mistake_has_the_same_candidates_without_votes(context, ballot, delegates):
    event = ballot(seats=1)
    (a,) = standing(context, event, delegates, 1)
    votes.record_ballots(context, event.id, Sheet(23, 23, 23, 0, candidates={a.id: (23, 0)}))
    new = votes.vote_again(context, event.id, "Phiếu in sai tên")
    (fresh,) = votes.candidates(context, new.id)
    assert (fresh.name, fresh.in_favour, fresh.elected, new.seats) == (a.name, None, "", 1)
    assert votes.candidates(context, event.id)[0].in_favour == 23
    votes.cancel_open(context, new.id)
    assert votes.candidates(context, new.id) == []


def test_ballots_are_counted_only_where_there_are_ballots(context, session, item, delegates):
    attendance.all_present(context, session.id)
    event = votes.open_vote(context, item.id, "Việc khác", "show_of_hands", "procedure")
    with pytest.raises(Refused, match="không có phiếu"):
        votes.record_ballots(context, event.id, Sheet(25, 25, 25, 0, 25, 0))
