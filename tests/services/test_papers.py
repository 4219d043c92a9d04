"""Papers received and sent, and the guests taken over from the session before."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.errors import Invalid, Refused
from app.domain.records.invitee import Invitee
from app.domain.records.paper import Paper
from app.domain.records.session import Session
from app.services import guests, papers, records
from app.services.context import Context


@pytest.fixture
def paper(context: Context, session: Session) -> Paper:
    return records.save(context, Paper(session=session.id, kind="report", title="Báo cáo thu chi ngân sách"))


def test_a_paper_is_received_and_sent_today_unless_another_day_is_said(
    context: Context, paper: Paper
) -> None:
    assert papers.receive(context, paper.id).received_on == context.today
    (sent,) = papers.send(context, [paper.id], date(2026, 11, 20))
    assert (sent.received_on, sent.sent_on) == (context.today, date(2026, 11, 20))


def test_a_paper_that_went_out_was_here(context: Context, paper: Paper) -> None:
    (sent,) = papers.send(context, [paper.id])
    assert sent.received_on == context.today


def test_a_paper_cannot_go_out_before_it_came_in(context: Context, paper: Paper) -> None:
    papers.receive(context, paper.id)
    with pytest.raises(Invalid):
        papers.send(context, [paper.id], date(2026, 11, 1))
    assert records.get(context, Paper, paper.id).sent_on is None


def test_days_noted_by_mistake_are_put_back_and_other_changes_stay(context: Context, paper: Paper) -> None:
    (sent,) = papers.send(context, [paper.id])
    records.save(context, replace(sent, number="12/BC-UBND"))
    papers.put_back(context, [paper])
    after = records.get(context, Paper, paper.id)
    assert (after.received_on, after.sent_on, after.number) == (None, None, "12/BC-UBND")


@pytest.fixture
def later(context: Context, session: Session) -> Session:
    fresh = replace(session, id="", version=0, number=4, state="planned", opened_at=None)
    return records.save(context, fresh)


def invite(context: Context, session: Session, position: str, name: str = "") -> Invitee:
    guest = Invitee(session=session.id, group="other", position=position, full_name=name, came=True)
    return records.save(context, guest)


def test_guests_of_the_session_before_are_invited_again_and_nobody_twice(
    context: Context, session: Session, later: Session
) -> None:
    invite(context, session, "Bí thư Đảng ủy xã", "Đỗ Văn Ẩn")
    invite(context, session, "Trưởng các thôn")
    invite(context, later, "trưởng các thôn")
    (added,) = guests.take_over(context, later.id)
    assert (added.position, added.session, added.came) == ("Bí thư Đảng ủy xã", later.id, False)
    assert guests.take_over(context, later.id) == []
    guests.take_back(context, [added])
    assert len(records.find(context, Invitee, session=later.id)) == 1


def test_without_guests_before_there_is_nothing_to_take_over(context: Context, later: Session) -> None:
    with pytest.raises(Refused, match="Thêm khách cho kỳ họp này"):
        guests.take_over(context, later.id)
