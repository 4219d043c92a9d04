"""The chair's words at a vote: the question, how many are needed and of what, the result."""

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
_BLANK = "……"
_COUNTED = "Xin mời Trưởng ban kiểm phiếu đọc biên bản kiểm phiếu."


def quorum_words(story: Story) -> str:
    """How many delegates must be there, and room for how many are."""
    base = story.in_office if story.quorum.base == IN_OFFICE else story.elected_total
    least = needed(story.quorum, base)
    total = count_words(story.elected_total, "đại biểu")
    enough = f"{count_words(least)}/{count_words(base)} đại biểu trở lên ({story.quorum.fraction} tổng số)"
    return (
        f"Tổng số đại biểu Hội đồng nhân dân: {total}; có mặt {_BLANK} đại biểu; vắng mặt {_BLANK} đại biểu. "
        f"Kỳ họp đủ điều kiện tiến hành khi có mặt {enough}."
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
    yield b.Paragraph((b.Run("Biểu quyết: ", bold=True), b.Run(_question(story, subject, secret))), part=part)
    if requirement is not None:
        yield b.Paragraph((b.Run(needed_sentence(story, requirement), italic=True),), part=part)
    spoken = _COUNTED if secret else _announcement(story)
    yield b.Paragraph((b.Run("Công bố: ", bold=True), b.Run(spoken)), part=part)


def _question(story: Story, subject: str, secret: bool) -> str:
    """The words of the office for this way of voting, the same as the console shows."""
    words = story.wording.get("secret_ballot" if secret else "show_of_hands", {})
    spoken = (words.get(step, "") for step in ("opening", "in_favour", "against", "abstained"))
    return " ".join(line for line in spoken if line).format(title=subject)


def needed_sentence(story: Story, requirement: Requirement) -> str:
    """ "(Cần ít nhất 15/29 đại biểu tán thành: quá nửa tổng số đại biểu Hội đồng nhân dân …)"."""
    if requirement.base == PRESENT:
        return f"(Cần {requirement.words}; tính trên số có mặt khi biểu quyết.)"
    base = story.in_office if requirement.base == IN_OFFICE else story.elected_total
    least = f"{count_words(needed(requirement, base))}/{count_words(base)}"
    not_of = ", không tính trên số có mặt"
    counted = f"tính trên {BASE_WORDS[requirement.base]}{not_of}"
    return f"(Cần ít nhất {least} đại biểu tán thành: {requirement.words}; {counted}.)"


def _announcement(story: Story) -> str:
    whole = count_words(story.elected_total)
    return (
        f"Có {_BLANK}/{whole} đại biểu tán thành, đạt {_BLANK}% tổng số đại biểu; không tán thành: {_BLANK} "
        f"đại biểu; không biểu quyết: {_BLANK} đại biểu. Nội dung này được (không được) thông qua."
    )
