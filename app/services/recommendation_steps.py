"""A recommendation on its way: consolidated, closed, opened again, carried over to the next session."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from ..domain import contact_flow, flow
from ..domain.errors import Invalid, Refused
from ..domain.outcomes import SETTLED, VERDICTS
from ..domain.records.recommendation import STATES, Recommendation
from ..domain.records.session import Session
from ..store.work import Work
from .context import Context
from .deeds import Deed, Doing
from .recommendation_tree import leading

NO_REASON = {"closed_why": "Chưa ghi lý do"}
NOT_SETTLED = {
    "closed_why": "HĐND chưa đánh giá là đã xong ({verdict}). Ghi lý do kết thúc, hoặc chuyển kỳ họp sau."
}
SAME_SESSION = "Chọn kỳ họp sau để chuyển tiếp."


def consolidate(context: Context, ids: Sequence[str], session_id: str = "") -> Deed[list[Recommendation]]:
    """Take recommendations into the list for a session; those taken in before just change session."""
    with context.store.write() as work:
        doing = Doing(context, work)
        items = [_consolidated(leading(work, id), session_id) for id in ids]
        return doing.done(f"Đã tổng hợp {len(items)} kiến nghị", doing.keep_all(items))


def unconsolidate(context: Context, ids: Sequence[str]) -> Deed[list[Recommendation]]:
    return _steps(context, ids, "unconsolidate", "Đã đưa {count} kiến nghị về bước ghi nhận")


def close(context: Context, ids: Sequence[str], reason: str = "") -> Deed[list[Recommendation]]:
    """End the following of recommendations; where the council does not find them settled, say why."""
    with context.store.write() as work:
        doing = Doing(context, work)
        items = [leading(work, id) for id in ids]
        for item in items:
            if item.assessment not in SETTLED and not reason.strip():
                verdict = VERDICTS.get(item.assessment, "chưa đánh giá").lower()
                raise Invalid({"closed_why": NOT_SETTLED["closed_why"].format(verdict=verdict)})
        given = {"closed_on": context.today, "closed_why": reason}
        changed = doing.keep_all(moved(item, "close", **given) for item in items)
        return doing.done(f"Đã kết thúc {len(changed)} kiến nghị", changed)


def reopen(context: Context, recommendation_id: str, reason: str) -> Deed[Recommendation]:
    """Follow again what was closed, because "solved" is not solved."""
    if not reason.strip():
        raise Invalid(NO_REASON)
    with context.store.write() as work:
        doing = Doing(context, work)
        item = moved(leading(work, recommendation_id), "reopen", closed_on=None, closed_why=reason)
        return doing.done(f"Đã mở lại {item.code}", doing.keep(item))


def pending(context: Context, session_id: str) -> list[Recommendation]:
    """The main items followed to a session that are not closed."""
    with context.store.read() as work:
        return _pending(work, session_id)


def carry_over(
    context: Context, from_session: str, to_session: str, ids: Sequence[str] | None = None
) -> Deed[list[Recommendation]]:
    """Follow what is not closed (or of it only `ids`) to the next session; the earlier one stays noted."""
    with context.store.write() as work:
        before, after = work.get(Session, from_session), work.get(Session, to_session)
        if before.id == after.id:
            raise Refused(SAME_SESSION)
        doing = Doing(context, work)
        items = [item for item in _pending(work, from_session) if ids is None or item.id in ids]
        carried = doing.keep_all(
            replace(item, session=after.id, carried_from=(*item.carried_from, before.id)) for item in items
        )
        return doing.done(f"Đã chuyển {len(carried)} kiến nghị sang {after.called()}", carried)


def moved(item: Recommendation, verb: str, **changes: Any) -> Recommendation:
    """The item one step on; raises Refused, saying what can be done, where that step is not open."""
    state = flow.after(contact_flow.RECOMMENDATION, item.state, verb, STATES, f"Kiến nghị {item.code}")
    return replace(item, state=state, **changes)


def _consolidated(item: Recommendation, session_id: str) -> Recommendation:
    step = moved(item, "consolidate") if item.state == "recorded" else item
    return replace(step, session=session_id or step.session)


def _pending(work: Work, session_id: str) -> list[Recommendation]:
    found = work.find(Recommendation, session=session_id, merged_into="")
    return [item for item in found if item.state in contact_flow.OPEN]


def _steps(context: Context, ids: Sequence[str], verb: str, words: str) -> Deed[list[Recommendation]]:
    with context.store.write() as work:
        doing = Doing(context, work)
        changed = doing.keep_all(moved(leading(work, id), verb) for id in ids)
        return doing.done(words.format(count=len(changed)), changed)
