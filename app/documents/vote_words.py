"""How the result of a vote is told on paper: counts, share of the total, and what was wanting."""

from collections.abc import Sequence

from ..domain.records.vote_event import METHODS, VoteEvent
from ..domain.story import Story
from ..domain.voting import BASE_WORDS, TOTAL, Requirement, Tally, base_of, needed, percent
from .naming import clock_words, short_name
from .wording import count_words, share_words

PERSONNEL = ("election", "dismissal", "recall", "confidence")
_RECORDED = ("recorded", "replaced")
_TOTAL_WORDS = "tổng số đại biểu"


def is_personnel(story: Story, event: VoteEvent) -> bool:
    """Whether the vote is told among personnel: about people, and on no resolution."""
    return _about_people(story, event) and not is_on_resolution(story, event)


def _about_people(story: Story, event: VoteEvent) -> bool:
    """By its decision or by the item it stands under."""
    item = story.item(event.item)
    return event.decision in PERSONNEL or (item is not None and item.kind == "personnel")


def is_on_resolution(story: Story, event: VoteEvent) -> bool:
    """Whether the vote is told with a resolution: linked to one, or of that kind and not about people."""
    linked = any(one.vote_event == event.id or one.id == event.resolution for one in story.resolutions)
    return linked or (event.decision == "resolution" and not _about_people(story, event))


def is_recorded(event: VoteEvent) -> bool:
    counted = event.in_favour is not None or event.returned is not None
    return event.state in _RECORDED and counted


def total_of(story: Story, event: VoteEvent) -> int:
    """The number of delegates elected, as it was at the vote."""
    return event.elected_total or story.elected_total


def counts(story: Story, event: VoteEvent) -> str:
    """ "23/25 đại biểu Hội đồng nhân dân tán thành (đạt 92,0% tổng số đại biểu); không tán thành: 0; …"."""
    total, agreed = total_of(story, event), event.in_favour or 0
    share = f"đạt {percent(agreed, total)} {_TOTAL_WORDS}{_other_share(story, event, agreed)}"
    votes = f"{share_words(agreed, total)} đại biểu Hội đồng nhân dân tán thành ({share})"
    against, abstained = count_words(event.against or 0), count_words(event.abstained or 0)
    return f"{votes}; không tán thành: {against}; không biểu quyết: {abstained}"


def _other_share(story: Story, event: VoteEvent, agreed: int) -> str:
    """The share of another base, where the requirement is taken of that."""
    requirement = story.requirement_of(event)
    if requirement is None or requirement.base == TOTAL or not event.base:
        return ""
    return f", {percent(agreed, event.base)} {BASE_WORDS[requirement.base]}"


def told(story: Story, event: VoteEvent) -> list[str]:
    """Sentences on one vote: how, the counts, the names where it was by name, what was wanting."""
    if not is_recorded(event):
        return ["Chưa ghi kết quả biểu quyết."]
    sentences = [f"Kết quả biểu quyết ({METHODS[event.method].lower()}): {counts(story, event)}."]
    sentences += [f"Người đếm phiếu: {event.counted_by.rstrip('.')}."] if event.counted_by else []
    sentences += _ballots(event)
    sentences += _by_name(story, event)
    sentences += _wanting(story, event)
    return [*sentences, *replaced(story, event)]


def election_told(story: Story, event: VoteEvent) -> list[str]:
    """Sentences on a vote on candidates, whose own counts stand in a list under them."""
    if not is_recorded(event):
        return ["Chưa ghi kết quả biểu quyết."]
    here = share_words(event.present or 0, total_of(story, event))
    how = f"Hình thức: {METHODS[event.method].lower()}; có mặt {here} đại biểu."
    flagged = not event.quorate and event.present is not None
    said = [no_quorum(story, event)] if flagged else [event.sentence] if event.sentence else []
    return [how, *_ballots(event), *said, *replaced(story, event)]


def _ballots(event: VoteEvent) -> list[str]:
    if event.issued is None:
        return []
    return [f"{ballot_counts(event)}."]


def ballot_counts(event: VoteEvent) -> str:
    """ "Số phiếu phát ra: 25; số phiếu thu vào: 25; số phiếu hợp lệ: 24; số phiếu không hợp lệ: 01"."""
    numbers = (
        ("Số phiếu phát ra", event.issued),
        ("số phiếu thu vào", event.returned),
        ("số phiếu hợp lệ", event.valid),
        ("số phiếu không hợp lệ", event.invalid),
    )
    return "; ".join(f"{words}: {count_words(number or 0)}" for words, number in numbers)


def _by_name(story: Story, event: VoteEvent) -> list[str]:
    """Who did not agree, where the vote was public and by name."""
    if event.method != "by_name":
        return []
    named = [vote for vote in story.names_voted if vote.event == event.id]
    return [
        f"{words}: {people}."
        for option, words in (
            ("against", "Đại biểu không tán thành"),
            ("abstain", "Đại biểu không biểu quyết"),
        )
        if (people := _names(story, [vote.person for vote in named if vote.option == option]))
    ]


def _names(story: Story, ids: Sequence[str]) -> str:
    return ", ".join(short_name(story, id) for id in ids)


def _wanting(story: Story, event: VoteEvent) -> list[str]:
    """The quorum that was lost, or the number that was not reached; nothing where all was well."""
    if not event.quorate and event.present is not None:
        return [no_quorum(story, event)]
    if event.outcome == "failed":
        return [f"Số đại biểu tán thành chưa đạt mức cần có ({needed_words(story, event)})."]
    return []


def no_quorum(story: Story, event: VoteEvent) -> str:
    """The sentence that flags a vote taken by too few."""
    total = total_of(story, event)
    base = base_of(_tally(story, event), story.quorum)
    least = f"{story.quorum.fraction} là {needed(story.quorum, base)} đại biểu"
    here = f"Khi biểu quyết có mặt {share_words(event.present or 0, total)} đại biểu"
    return (
        f"{here}, không đủ số đại biểu cần có để biểu quyết ({least}); kết quả biểu quyết không có giá trị."
    )


def needed_words(story: Story, event: VoteEvent) -> str:
    """ "13/25, quá nửa tổng số đại biểu Hội đồng nhân dân"."""
    requirement = story.requirement_of(event)
    words = requirement.words if requirement else ""
    least = event.needed if event.needed is not None else least_of(story, event, requirement)
    whole = event.base or total_of(story, event)
    return f"{count_words(least)}/{count_words(whole)}" + (f", {words}" if words else "")


def least_of(story: Story, event: VoteEvent, requirement: Requirement | None) -> int:
    return needed(requirement, base_of(_tally(story, event), requirement)) if requirement else 0


def _tally(story: Story, event: VoteEvent) -> Tally:
    total = total_of(story, event)
    in_office = event.in_office or story.in_office or total
    votes = (event.in_favour or 0, event.against or 0, event.abstained or 0)
    return Tally(*votes, present=event.present or 0, total=total, in_office=in_office)


def verdict(event: VoteEvent) -> str:
    """ "được thông qua", "không được thông qua", or "" where nothing was decided."""
    if not is_recorded(event) or not event.outcome or not event.quorate:
        return ""
    return "được thông qua" if event.outcome == "passed" else "không được thông qua"


def replaced(story: Story, event: VoteEvent) -> list[str]:
    """The votes this one was taken instead of, back to the first."""
    former = story.vote(event.corrects) if event.corrects else None
    if former is None:
        return []
    moment = former.recorded_at or former.opened_at
    when = f" lúc {clock_words(story, moment)}" if moment else ""
    why = f" Lý do: {event.correction_reason.rstrip('.')}." if event.correction_reason else ""
    result = f": {counts(story, former)}" if is_recorded(former) else ""
    recounted = event.opened_at is not None and event.opened_at == former.opened_at
    what = (
        "Số liệu này thay cho số liệu đã ghi" if recounted else "Đây là lần biểu quyết lại, thay cho kết quả"
    )
    return [f"{what}{when}{result}.{why}", *replaced(story, former)]
