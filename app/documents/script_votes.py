"""The chair's words at a vote: the question, how many are needed and of what, the sentence with the result."""

from collections.abc import Iterator

from ..domain.records.agenda_item import AgendaItem
from ..domain.records.resolution import Resolution
from ..domain.story import Story
from ..domain.voting import BASE_WORDS, IN_OFFICE, PRESENT, Requirement, needed
from . import blocks as b
from .naming import resolution_name
from .wording import count_words

_DECISIONS = {"resolution": "resolution", "personnel": "election", "procedure": "agenda"}
_DECIDING = ("resolution", "personnel", "procedure")
_BLANK = "....."


def quorum_words(story: Story) -> str:
    """How many delegates must be there, and room for how many are."""
    base = story.in_office if story.quorum.base == IN_OFFICE else story.elected_total
    least = needed(story.quorum, base)
    return (
        f"Tổng số đại biểu Hội đồng nhân dân là {count_words(story.elected_total)} đại biểu; có mặt {_BLANK}; vắng mặt "
        f"{_BLANK}. Kỳ họp tiến hành được khi có mặt từ {count_words(least)} đại biểu ({story.quorum.fraction} của "
        f"{count_words(base)})."
    )


def votes_of(story: Story, item: AgendaItem, part: str) -> Iterator[b.Block]:
    """The wording of each vote the item needs: one for each resolution under it, or one for itself."""
    if item.kind not in _DECIDING and not item.decides:
        return
    decision = _DECISIONS.get(item.kind, "procedure")
    drafts = [one for one in story.resolutions if one.item == item.id]
    for subject in [_passing(one) for one in drafts] or [_about(item)]:
        yield from _vote(story, subject, decision, part)


def _passing(resolution: Resolution) -> str:
    return f"thông qua {resolution_name(resolution)}"


def _about(item: AgendaItem) -> str:
    title = item.title.rstrip(".")
    return f"{title[:1].lower()}{title[1:]}"


def _vote(story: Story, subject: str, decision: str, part: str) -> Iterator[b.Block]:
    requirement = story.requirement_for(decision)
    secret = decision == "election"
    yield b.Paragraph((b.Run("Biểu quyết: ", bold=True), b.Run(_question(subject, secret))), part=part)
    if requirement is not None:
        yield b.Paragraph((b.Run(needed_sentence(story, requirement), italic=True),), part=part)
    yield b.Paragraph((b.Run("Công bố: ", bold=True), b.Run(_announcement(story, subject))), part=part)


def _question(subject: str, secret: bool) -> str:
    if secret:
        return f"Đề nghị Hội đồng nhân dân bỏ phiếu kín: {subject}."
    return (
        f"Đại biểu nào tán thành {subject}, đề nghị biểu quyết. Đại biểu nào không tán thành? "
        "Đại biểu nào không biểu quyết?"
    )


def needed_sentence(story: Story, requirement: Requirement) -> str:
    """ "(Cần ít nhất 15/29 đại biểu tán thành: quá nửa tổng số đại biểu Hội đồng nhân dân …)"."""
    if requirement.base == PRESENT:
        return f"(Cần {requirement.words}; tính trên số có mặt khi biểu quyết.)"
    base = story.in_office if requirement.base == IN_OFFICE else story.elected_total
    least = f"{count_words(needed(requirement, base))}/{count_words(base)}"
    not_of = ", không tính trên số có mặt"
    counted = f"tính trên {BASE_WORDS[requirement.base]}{not_of}"
    return f"(Cần ít nhất {least} đại biểu tán thành: {requirement.words}; {counted}.)"


def _announcement(story: Story, subject: str) -> str:
    whole = count_words(story.elected_total)
    return (
        f"Có {_BLANK}/{whole} đại biểu tán thành, đạt {_BLANK}% tổng số đại biểu; không tán thành {_BLANK}; "
        f"không biểu quyết {_BLANK}. Với kết quả này, Hội đồng nhân dân (không) {subject}."
    )
