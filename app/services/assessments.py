"""The council's own finding on each answer, kept apart from what the answer claims; where they differ."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from ..domain.outcomes import difference
from ..domain.records.assessment import Assessment
from ..domain.records.organization import Organization
from ..domain.records.recommendation import Recommendation
from ..domain.records.reply_outcome import ReplyOutcome
from ..store.work import Work
from . import records
from .context import Context
from .deeds import Deed, Doing
from .recommendation_steps import moved
from .recommendation_tree import leading
from .replies import latest


@dataclass(frozen=True)
class Difference:
    """A recommendation on which the council found otherwise than was claimed, in a sentence."""

    recommendation: Recommendation
    sentence: str


def assess(
    context: Context,
    ids: Sequence[str],
    verdict: str,
    reason: str = "",
    on: date | None = None,
    organization: str = "",
    request: str = "",
) -> Deed[list[Assessment]]:
    """The same finding on one or several; by the Thường trực unless a Ban is named."""
    with context.store.write() as work:
        doing, made = Doing(context, work), []
        for item in (leading(work, id) for id in ids):
            doing.keep(moved(item, "assess", assessment=verdict))
            reply = latest(work, item.id)
            finding = Assessment(
                recommendation=item.id,
                reply=reply.id if reply else "",
                assessed_on=on or context.today,
                organization=organization or _standing(work),
                verdict=verdict,
                reason=reason,
                request=request,
            )
            made.append(doing.keep(finding))
        return doing.done(f"Đã đánh giá {len(made)} kiến nghị", made)


def withdraw(context: Context, assessment_id: str) -> Deed[None]:
    """Take out a finding entered by mistake; the one before it counts again."""
    with context.store.write() as work:
        doing, finding = Doing(context, work), work.get(Assessment, assessment_id)
        doing.drop(finding)
        item = work.get(Recommendation, finding.recommendation)
        last = _latest(work, item.id)
        state = item.state if last or item.state != "assessed" else "answered"
        doing.keep(replace(item, assessment=last.verdict if last else "", state=state))
        return doing.done("Đã xóa đánh giá", None)


def of(context: Context, recommendation_id: str) -> list[Assessment]:
    return records.find(context, Assessment, recommendation=recommendation_id)


def differing(context: Context, session_id: str) -> list[Difference]:
    """The recommendations followed to a session on which claim and finding differ."""
    with context.store.read() as work:
        groups = claim_groups(work)
        items = work.find(Recommendation, session=session_id, merged_into="")
    found = [Difference(one, difference(groups.get(one.claim, ""), one.assessment)) for one in items]
    return [one for one in found if one.sentence]


def claim_groups(work: Work) -> dict[str, str]:
    """Outcome id -> its group, of branches no longer used too."""
    return {one.id: one.group for one in work.find(ReplyOutcome)}


def _latest(work: Work, recommendation_id: str) -> Assessment | None:
    found = work.find(Assessment, recommendation=recommendation_id)
    return max(found, key=lambda one: (one.assessed_on or date.min, one.id), default=None)


def _standing(work: Work) -> str:
    found = work.find(Organization, kind="standing")
    return found[0].id if found else ""
