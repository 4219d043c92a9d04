"""A recommendation's whole way, for its page: voices, letters, answers, findings, tellings, promises."""

from dataclasses import dataclass

from ..domain.deadlines import overdue_days
from ..domain.outcomes import difference
from ..domain.records.assessment import Assessment
from ..domain.records.contact_meeting import ContactMeeting
from ..domain.records.forwarding import Forwarding
from ..domain.records.promise import Promise
from ..domain.records.recommendation import Recommendation
from ..domain.records.reply import Reply
from ..domain.records.superior_reply import SuperiorReply
from ..domain.records.voice import Voice
from . import superior_replies
from .assessments import claim_groups
from .context import Context
from .forwarding import letters_of
from .recommendation_tree import leader, tree_of, voices_in


@dataclass(frozen=True)
class Story:
    """`main` is the item it was merged into, itself when into none; `merged` are those under it."""

    recommendation: Recommendation
    main: Recommendation
    merged: tuple[Recommendation, ...]
    voices: tuple[Voice, ...]
    letters: tuple[Forwarding, ...]
    replies: tuple[Reply, ...]
    assessments: tuple[Assessment, ...]
    told_at: tuple[ContactMeeting, ...]
    promises: tuple[Promise, ...]
    overdue_days: int
    difference: str
    superior: tuple[SuperiorReply, ...] = ()


def story(context: Context, recommendation_id: str) -> Story:
    with context.store.read() as work:
        item = work.get(Recommendation, recommendation_id)
        heard = voices_in(work, item)
        late = item.state == "forwarded" and item.due_on
        return Story(
            recommendation=item,
            main=leader(work, item),
            merged=tuple(tree_of(work, item)[1:]),
            voices=tuple(heard),
            letters=tuple(letters_of(work, item.id)),
            replies=tuple(work.find(Reply, recommendation=item.id)),
            assessments=tuple(work.find(Assessment, recommendation=item.id)),
            told_at=tuple(work.get(ContactMeeting, id) for id in item.told_at),
            promises=tuple(one for voice in heard for one in work.find(Promise, voice=voice.id)),
            overdue_days=overdue_days(item.due_on, context.today) if late and item.due_on else 0,
            difference=difference(claim_groups(work).get(item.claim, ""), item.assessment),
            superior=tuple(superior_replies.for_recommendation(work, item.id)),
        )
