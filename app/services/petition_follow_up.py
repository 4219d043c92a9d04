"""After a letter was sent on: accepted there, pressed for, answered, judged, told to the citizen, ended."""

from dataclasses import replace
from datetime import date

from ..domain.errors import Refused
from ..domain.flow import after
from ..domain.petition_flow import MOVES
from ..domain.records.petition import STATES, Petition
from ..domain.records.petition_step import KINDS, PetitionStep
from ..store.work import Work
from . import petition_steps
from .context import Context
from .petitions import move_in

NOBODY_ASKED = "Đơn chưa chuyển cơ quan nào nên chưa ghi được việc “{words}”. Chuyển đơn trước."
NO_RESULT = "Chưa có kết quả giải quyết để đánh giá. Ghi kết quả nhận được trước."
NO_ORIGINALS = "Đơn này không ghi giấy tờ gốc nào kèm theo. Ghi giấy tờ gốc trước."
KEEPS_ORIGINALS = "Chưa trả giấy tờ gốc cho công dân. Trả và ghi ngày trả rồi kết thúc."
UNTOLD = "Công dân chưa được báo kết quả. Báo rồi kết thúc."


def accepted(context: Context, id: str, on: date, reason: str = "") -> PetitionStep:
    """Note that the competent body took the case; the period of settlement runs from that day."""
    return _of_a_body(context, id, "accepted", on, reason)


def remind(context: Context, id: str, on: date | None = None, *, numbered: bool = False) -> PetitionStep:
    """Press the body the letter was forwarded to, for the first, second, … time."""
    return _of_a_body(context, id, "remind", on, numbered=numbered)


def request_report(
    context: Context, id: str, reason: str = "", on: date | None = None, *, numbered: bool = False
) -> PetitionStep:
    """Ask that body to report on the settlement: supervision (Luật Tiếp công dân Điều 22 khoản 3)."""
    return _of_a_body(context, id, "request", on, reason, numbered=numbered)


def prolong(context: Context, id: str, reason: str, on: date | None = None) -> PetitionStep:
    """Tell the citizen that examining takes longer (Luật Tiếp công dân Điều 28 khoản 1 điểm b)."""
    with context.store.write() as work:
        step = PetitionStep(petition=id, kind="prolonged", on=on or context.today, reason=reason)
        saved = petition_steps.keep(context, work, step)
        petition_steps.settle(context, work, work.get(Petition, id))
        return saved


def receive_result(
    context: Context,
    id: str,
    result: str,
    *,
    on: date | None = None,
    number: str = "",
    reply: str = "settled",
    decided_on: date | None = None,
    vouched: bool = False,
) -> Petition:
    """Note the answer of the competent body; from this day the days for telling the citizen run.

    A further answer is judged anew: what was found of the one before stays among the steps.
    """
    with context.store.write() as work:
        petition, day = work.get(Petition, id), on or context.today
        state = after(MOVES, petition.state, "answer", STATES, f"Đơn {petition.code}")
        sent = petition_steps.last(work, id, "forward") or PetitionStep()
        step = PetitionStep(petition=id, kind="result", on=day, number=number)
        petition_steps.keep(context, work, replace(step, body=sent.body, body_text=sent.body_text), vouched)
        told = {"result": result, "result_on": day, "result_number": number, "reply": reply}
        days = {"decided_on": decided_on or petition.decided_on, "told_on": None, "assessment": ""}
        return petition_steps.settle(context, work, petition, vouched, state=state, **told, **days)


def tell(
    context: Context, id: str, on: date | None = None, reason: str = "", *, numbered: bool = False
) -> PetitionStep:
    """Note that the citizen was told: of the result where there is one, else of what became of the letter."""
    with context.store.write() as work:
        petition, day = work.get(Petition, id), on or context.today
        step = PetitionStep(petition=id, kind="tell", on=day, reason=reason)
        saved = petition_steps.keep(context, work, step)
        state = "told" if petition.state == "answered" else petition.state
        petition_steps.settle(context, work, petition, state=state, told_on=day)
        return petition_steps.numbered(context, work, saved) if numbered else saved


def assess(context: Context, id: str, assessment: str, reason: str = "", on: date | None = None) -> Petition:
    """Note how the standing body judges the answer; one that is not enough is waited for again."""
    with context.store.write() as work:
        petition = work.get(Petition, id)
        if petition.result_on is None:
            raise Refused(NO_RESULT)
        step = PetitionStep(petition=id, kind="assess", on=on or context.today, reason=reason)
        petition_steps.keep(context, work, step)
        state = "handled" if assessment in petition_steps.NOT_ENOUGH else petition.state
        return petition_steps.settle(context, work, petition, state=state, assessment=assessment)


def return_originals(context: Context, id: str, on: date | None = None) -> PetitionStep:
    """Note that the originals sent with a letter went back to the citizen."""
    with context.store.write() as work:
        petition, day = work.get(Petition, id), on or context.today
        if not petition.originals:
            raise Refused(NO_ORIGINALS)
        saved = petition_steps.keep(context, work, PetitionStep(petition=id, kind="originals", on=day))
        petition_steps.settle(context, work, petition, originals_returned_on=day)
        return saved


def close(context: Context, id: str) -> Petition:
    """End the handling; refused while originals are still here or the citizen waits for the result."""
    with context.store.write() as work:
        petition = work.get(Petition, id)
        if petition.originals and not petition.originals_returned_on:
            raise Refused(KEEPS_ORIGINALS)
        if petition.result_on and petition.asks_result and not petition.told_on:
            raise Refused(UNTOLD)
        return move_in(context, work, petition, "close")


def reopen(context: Context, id: str) -> Petition:
    with context.store.write() as work:
        return move_in(context, work, work.get(Petition, id), "reopen")


def _of_a_body(
    context: Context, id: str, kind: str, on: date | None, reason: str = "", *, numbered: bool = False
) -> PetitionStep:
    """A step of, or toward, the body the letter was sent to; steps of one kind are counted."""
    with context.store.write() as work:
        petition = work.get(Petition, id)
        sent = petition_steps.last(work, id, "forward") or _own(work, petition)
        if sent is None:
            raise Refused(NOBODY_ASKED.format(words=KINDS[kind]))
        times = len(work.find(PetitionStep, petition=id, kind=kind)) + 1
        step = PetitionStep(petition=id, kind=kind, on=on or context.today, reason=reason, times=times)
        saved = petition_steps.keep(context, work, replace(step, body=sent.body, body_text=sent.body_text))
        petition_steps.settle(context, work, petition)
        return petition_steps.numbered(context, work, saved) if numbered else saved


def _own(work: Work, petition: Petition) -> PetitionStep | None:
    """A case the standing body settles itself was proposed, not sent."""
    return petition_steps.last(work, petition.id, "accept")
