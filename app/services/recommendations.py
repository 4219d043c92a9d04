"""Recommendations of voters: made from voices or entered, classified, each keeping every voice behind it."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ..domain.errors import Invalid, Refused
from ..domain.records.contact_meeting import ContactMeeting
from ..domain.records.contact_round import ContactRound
from ..domain.records.organization import Organization
from ..domain.records.recommendation import Recommendation
from ..domain.records.topic import Topic
from ..domain.records.voice import Voice
from ..domain.text import clean
from ..store.work import Work
from . import records
from .context import Context
from .deeds import Deed, Doing
from .recommendation_tree import leading, merge, tree_of, unmerge, voices_in, voices_of

__all__ = [
    "Group", "attach", "change", "classify", "detach", "enter", "make", "make_all", "merge", "publish",
    "tree_of", "unmerge", "voices_in", "voices_of",
]  # fmt: skip

TAKEN = "Ý kiến “{text}” đã ở trong một kiến nghị. Gỡ ra rồi đưa vào kiến nghị khác."
NO_VOICE = {"voices": "Chọn ít nhất một ý kiến"}
MORE_THAN_ONE = "Đã lập {count} kiến nghị từ {voices} ý kiến"


@dataclass(frozen=True)
class Group:
    """Voices that become one recommendation, or join the one named `into`."""

    voices: tuple[str, ...]
    into: str = ""
    text: str = ""


def make(context: Context, voice_ids: Sequence[str], **given: Any) -> Deed[Recommendation]:
    """One recommendation of one or several voices; what is not given is taken from them."""
    with context.store.write() as work:
        doing = Doing(context, work)
        made = _make(context, doing, voice_ids, given, next_number(work, context.today.year))
        return doing.done(f"Đã lập kiến nghị {made.code}", made)


def make_all(context: Context, groups: Sequence[Group]) -> Deed[list[Recommendation]]:
    """Many at once, as found by likeness and looked over by a person; all of them or none."""
    with context.store.write() as work:
        doing, number = Doing(context, work), next_number(work, context.today.year)
        made = []
        for group in groups:
            if group.into:
                made.append(_join(doing, leading(work, group.into), group.voices))
            else:
                given = {"text": group.text} if group.text else {}
                made.append(_make(context, doing, group.voices, given, number))
                number += 1
        heard = sum(len(group.voices) for group in groups)
        return doing.done(MORE_THAN_ONE.format(count=len(made), voices=heard), made)


def enter(context: Context, given: Recommendation) -> Recommendation:
    """Write down a recommendation from another source than a meeting."""
    with context.store.write() as work:
        day = given.received_on or context.today
        code = given.code or code_of(day.year, next_number(work, day.year))
        authority = given.authority or ("" if given.authority_text else _authority(work, given))
        full = replace(given, code=code, received_on=day, authority=authority, text=clean(given.text))
        return records.keep(context, work, full)


def attach(context: Context, recommendation_id: str, voice_ids: Sequence[str]) -> Deed[Recommendation]:
    """Let a recommendation keep more voices, that is: more voters asked for it."""
    with context.store.write() as work:
        doing = Doing(context, work)
        item = _join(doing, leading(work, recommendation_id), voice_ids)
        return doing.done(f"Đã đưa {len(voice_ids)} ý kiến vào {item.code}", item)


def detach(context: Context, voice_ids: Sequence[str]) -> Deed[list[Voice]]:
    """Take voices out of their recommendation; they wait again to be put into one."""
    with context.store.write() as work:
        doing = Doing(context, work)
        freed = doing.keep_all(replace(work.get(Voice, id), recommendation="") for id in voice_ids)
        return doing.done(f"Đã gỡ {len(freed)} ý kiến", freed)


def change(context: Context, recommendation_id: str, **changes: Any) -> Recommendation:
    """Save what was changed in its words, place, source, note; the same values save nothing."""
    with context.store.write() as work:
        before = work.get(Recommendation, recommendation_id)
        after = replace(before, **changes)
        return before if after == before else records.keep(context, work, after)


def classify(
    context: Context,
    ids: Sequence[str],
    topic: str | None = None,
    competence: str | None = None,
    authority: str | None = None,
) -> Deed[list[Recommendation]]:
    """Set field, level, authority of several; where no authority is named, the usual one of the new class."""
    given = {"topic": topic, "competence": competence, "authority": authority}
    chosen: dict[str, Any] = {name: value for name, value in given.items() if value is not None}
    with context.store.write() as work:
        doing = Doing(context, work)
        changed = [replace(work.get(Recommendation, id), **chosen) for id in ids]
        if authority is None:
            changed = [replace(one, authority=_authority(work, one), authority_text="") for one in changed]
        return doing.done(f"Đã phân loại {len(changed)} kiến nghị", doing.keep_all(changed))


def publish(context: Context, ids: Sequence[str], public: bool = True) -> Deed[list[Recommendation]]:
    """Make recommendations public, or internal again; speakers' names are never in them."""
    word = "public" if public else "internal"
    with context.store.write() as work:
        doing = Doing(context, work)
        changed = doing.keep_all(replace(work.get(Recommendation, id), visibility=word) for id in ids)
        shown = "Đã công khai" if public else "Đã để nội bộ"
        return doing.done(f"{shown} {len(changed)} kiến nghị", changed)


def _make(
    context: Context, doing: Doing, voice_ids: Sequence[str], given: dict[str, Any], number: int
) -> Recommendation:
    heard = _free(doing.work, voice_ids)
    first = doing.work.get(ContactMeeting, heard[0].meeting)
    day = (first.opened_at or first.starts_at or context.clock()).date()
    begun = doing.work.get(ContactRound, first.round)
    item = Recommendation(
        code=code_of(context.today.year, number),
        text=heard[0].text,
        received_on=day,
        round=begun.id,
        session=begun.session if begun.kind == "before_session" else "",
        areas=tuple(dict.fromkeys(voice.area for voice in heard if voice.area)),
        area_text="; ".join(dict.fromkeys(voice.area_text for voice in heard if voice.area_text)),
        topic=_usual(voice.topic for voice in heard),
        competence=_usual(voice.competence for voice in heard),
    )
    item = replace(item, **given)
    if not item.authority and not item.authority_text:
        item = replace(item, authority=_authority(doing.work, item))
    saved = doing.keep(item)
    doing.keep_all(replace(voice, recommendation=saved.id) for voice in heard)
    return saved


def _join(doing: Doing, item: Recommendation, voice_ids: Sequence[str]) -> Recommendation:
    heard = _free(doing.work, voice_ids)
    doing.keep_all(replace(voice, recommendation=item.id) for voice in heard)
    places = dict.fromkeys((*item.areas, *(voice.area for voice in heard if voice.area)))
    return doing.keep(replace(item, areas=tuple(places)))


def _free(work: Work, voice_ids: Sequence[str]) -> list[Voice]:
    heard = [work.get(Voice, id) for id in dict.fromkeys(voice_ids)]
    if not heard:
        raise Invalid(NO_VOICE)
    if bound := next((voice for voice in heard if voice.recommendation), None):
        raise Refused(TAKEN.format(text=bound.called()))
    return heard


def _usual(values: Iterable[str]) -> str:
    """What most of the voices say, "" when none says anything."""
    said = Counter(value for value in values if value).most_common(1)
    return said[0][0] if said else ""


def _authority(work: Work, item: Recommendation) -> str:
    """Who usually resolves it: the field's phòng, or UBND, or UBND of the level above; "" for the centre."""
    if item.competence == "commune":
        topic = work.look_up(Topic, item.topic)
        own = work.find(Organization, kind="people_committee")
        return (topic.department if topic else "") or (own[0].id if own else "")
    above = [body.id for body in work.find(Organization, kind="superior") if body.symbol == "UBND"]
    return above[0] if item.competence == "province" and above else ""


def code_of(year: int, number: int) -> str:
    """How a recommendation of the year is called in letters and tables."""
    return f"KN-{year}-{number:04d}"


def next_number(work: Work, year: int) -> int:
    """One after the highest of the year, imported ones included."""
    stem = f"KN-{year}-"
    given = (
        str(code).removeprefix(stem)
        for _, code in work.column("recommendation", "code")
        if code.startswith(stem)
    )
    return max((int(rest) for rest in given if rest.isdecimal()), default=0) + 1
