"""Answers to recommendations, one or a whole report at once, each with its place in the outcome tree."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..domain.errors import Invalid, Refused
from ..domain.records.assessment import Assessment
from ..domain.records.forwarding import Forwarding
from ..domain.records.recommendation import Recommendation
from ..domain.records.reply import Reply
from ..domain.records.reply_outcome import ReplyOutcome
from ..store.work import Work
from .contact_standards import ensure
from .context import Context
from .deeds import Deed, Doing
from .recommendation_steps import moved
from .recommendation_tree import leading

NO_DAY = {"promised_on": "Kết quả “{name}” phải ghi ngày hoàn thành"}
ASSESSED = "Trả lời này đã được HĐND đánh giá. Xóa đánh giá rồi xóa trả lời."


@dataclass(frozen=True)
class Branch:
    """A branch of the outcome tree; `path` from the root: "Đang xem xét, giải quyết › Có lộ trình"."""

    record: ReplyOutcome
    depth: int
    path: str


def outcomes(context: Context) -> list[Branch]:
    """The tree in use, each branch followed by those under it."""
    ensure(context)
    with context.store.read() as work:
        return branches(work)


def branches(work: Work, every: bool = False) -> list[Branch]:
    """The tree, with the branches no longer used when `every`."""
    found = [one for one in work.find(ReplyOutcome) if every or one.active]
    found.sort(key=lambda one: (one.order is None, one.order or 0, one.id))
    ids = {one.id for one in found}
    roots = [one for one in found if one.parent not in ids]
    return [branch for root in roots for branch in _under(root, found, 0, "")]


def record(context: Context, reply: Reply) -> Deed[Reply]:
    """Write down one answer; the recommendation now shows what it claims and waits to be assessed."""
    with context.store.write() as work:
        doing = Doing(context, work)
        saved = _recorded(context, doing, reply)
        return doing.done("Đã ghi trả lời", saved)


def record_all(context: Context, replies: Sequence[Reply]) -> Deed[list[Reply]]:
    """The answers of one report, all or none."""
    with context.store.write() as work:
        doing = Doing(context, work)
        saved = [_recorded(context, doing, reply) for reply in replies]
        return doing.done(f"Đã ghi trả lời {len(saved)} kiến nghị", saved)


def remove(context: Context, reply_id: str) -> Deed[None]:
    """Take out an answer entered by mistake; the one before it counts again."""
    with context.store.write() as work:
        doing, reply = Doing(context, work), work.get(Reply, reply_id)
        if work.find(Assessment, reply=reply.id):
            raise Refused(ASSESSED)
        doing.drop(reply)
        item = work.get(Recommendation, reply.recommendation)
        last = latest(work, item.id)
        waits = "forwarded" if item.forwarding else "consolidated"
        state = item.state if last or item.state != "answered" else waits
        promised_on = last.promised_on if last else None
        doing.keep(replace(item, state=state, claim=last.outcome if last else "", promised_on=promised_on))
        return doing.done("Đã xóa trả lời", None)


def latest(work: Work, recommendation_id: str) -> Reply | None:
    """The last answer received."""
    found = work.find(Reply, recommendation=recommendation_id)
    return max(found, key=lambda one: (one.received_on is not None, one.received_on, one.id), default=None)


def _recorded(context: Context, doing: Doing, reply: Reply) -> Reply:
    item = leading(doing.work, reply.recommendation)
    outcome = doing.work.get(ReplyOutcome, reply.outcome)
    if outcome.dated and reply.promised_on is None:
        raise Invalid({"promised_on": NO_DAY["promised_on"].format(name=outcome.name)})
    saved = doing.keep(_filled(context, doing.work, reply, item))
    claims = {"claim": outcome.id, "promised_on": saved.promised_on, "assessment": ""}
    doing.keep(moved(item, "answer", **claims))
    return saved


def _filled(context: Context, work: Work, reply: Reply, item: Recommendation) -> Reply:
    """The answer with who gives it: the body written to, unless somebody else is named."""
    day = reply.received_on or context.today
    letter = work.look_up(Forwarding, item.forwarding)
    if reply.organization or reply.organization_text or letter is None:
        return replace(reply, received_on=day)
    body, words = letter.organization, letter.organization_text
    return replace(reply, received_on=day, organization=body, organization_text=words)


def _under(one: ReplyOutcome, every: Sequence[ReplyOutcome], depth: int, above: str) -> list[Branch]:
    path = f"{above} › {one.name}" if above else one.name
    below = [child for child in every if child.parent == one.id]
    return [Branch(one, depth, path), *(b for child in below for b in _under(child, every, depth + 1, path))]
