"""Minutes: what happened under one item of the agenda, speeches, notes, votes, conclusion."""

from collections.abc import Iterable

from ..domain.records.agenda_item import AgendaItem
from ..domain.records.promise import Promise
from ..domain.records.speech import Speech
from ..domain.records.vote_event import VoteEvent
from ..domain.story import Story
from ..domain.text import fold
from . import blocks as b
from .minutes_part import Section, own_words
from .naming import answering, mentioned, speaker
from .vote_words import is_on_resolution, is_personnel, told, verdict
from .wording import day_words

_ENDINGS = {
    "deferred": "Nội dung này được lùi sang kỳ họp sau.",
    "withdrawn": "Nội dung này được rút khỏi chương trình kỳ họp.",
}
_ASKED = ("question", "answer")
_DONE = {"report": "trình bày", "question": "nêu chất vấn", "answer": "trả lời chất vấn"}


def speeches_of(story: Story, item: AgendaItem) -> list[Speech]:
    """The speeches that were held; of questions told elsewhere only what was written down."""
    mine = [speech for speech in story.speeches if speech.item == item.id]
    told = _ASKED if any(question.item == item.id for question in story.questions) else ()
    return [one for one in mine if one.text.strip() or (one.state != "waiting" and one.kind not in told)]


def speech_blocks(story: Story, speech: Speech) -> tuple[b.Block, ...]:
    """The speaker in bold and the words as they were written down, line by line."""
    named = speaker(story, speech.speaker, speech.speaker_text)
    lines = [line.strip() for line in speech.text.splitlines() if line.strip()]
    if not lines:
        named = answering(story, speech.speaker, speech.speaker_text)
        return (b.Paragraph(f"{named} {_DONE.get(speech.kind, 'phát biểu ý kiến')}."),)
    rest = tuple(b.Paragraph(line) for line in lines[1:])
    return (said(named, lines[0]), *rest)


def said(who: str, words: str) -> b.Paragraph:
    return b.Paragraph((b.Run(f"{who}: ", bold=True), b.Run(words)))


def noted(story: Story, item: AgendaItem) -> tuple[b.Block, ...]:
    """Everything under one item but its votes on resolutions and people, which have parts of their own."""
    speeches = tuple(block for one in speeches_of(story, item) for block in speech_blocks(story, one))
    own_votes = [event for event in story.votes_of_item(item.id) if belongs_here(story, event)]
    votes = tuple(block for event in own_votes for block in vote_blocks(story, event))
    return (*speeches, *own_words(item.notes), *_promised(story, item), *votes, *_ended(item))


def belongs_here(story: Story, event: VoteEvent) -> bool:
    """Whether a vote is told with its item, and not among resolutions or personnel."""
    return not is_on_resolution(story, event) and not is_personnel(story, event)


def vote_blocks(story: Story, event: VoteEvent) -> tuple[b.Block, ...]:
    """What was voted on, unless the heading over it says so, and the result."""
    result = verdict(event)
    outcome = f" Nội dung này {result}." if result else ""
    item = story.item(event.item)
    named = item is not None and fold(event.title.rstrip(".:")) in fold(item.title)
    words = f"{' '.join(told(story, event))}{outcome}"
    if named:
        return (b.Paragraph(words),)
    title = f"{event.title.rstrip('.:')}. "
    return (b.Paragraph((b.Run("Biểu quyết: ", bold=True), b.Run(f"{title}{words}"))),)


def _ended(item: AgendaItem) -> tuple[b.Block, ...]:
    ending = _ENDINGS.get(item.state)
    conclusion = item.conclusion.strip()
    lines = conclusion.splitlines() if conclusion else []
    concluded = (said("Kết luận của chủ tọa", lines[0].strip()),) if lines else ()
    rest = own_words("\n".join(lines[1:]))
    return (*concluded, *rest, *((b.Paragraph(ending),) if ending else ()))


def _promised(story: Story, item: AgendaItem) -> tuple[b.Block, ...]:
    """Promises made under the item outside the questioning."""
    return promises_blocks(story, (one for one in story.promises if one.item == item.id and not one.question))


def promises_blocks(story: Story, promises: Iterable[Promise]) -> tuple[b.Block, ...]:
    return tuple(said("Lời hứa", promise_words(story, one)) for one in promises)


def promise_words(story: Story, promise: Promise) -> str:
    """Who will do what, which body, with what product, until when."""
    who = mentioned(story, promise.promised_by, promise.promised_by_text)
    body = story.organizations.get(promise.organization, "")
    extras = (
        f"cơ quan chủ trì: {body}" if body else "",
        f"sản phẩm: {promise.product.rstrip('.')}" if promise.product else "",
        f"thời hạn: {day_words(promise.due_on)}" if promise.due_on else "",
    )
    verb = ", hứa" if ", " in who else " hứa"
    first = f"{who}{verb}: {promise.text.strip().rstrip('.;')}"
    return "; ".join(word for word in (first, *extras) if word) + "."


def item_section(story: Story, item: AgendaItem, number: int) -> Section | None:
    """One item under a numbered heading; None where nothing was said, noted or decided."""
    body = noted(story, item)
    if not body:
        return None
    heading = b.Heading("clause", item.title, f"{number}.")
    return Section(f"item/{item.id}", item.title, body, (heading,))


def numbered(story: Story, items: Iterable[AgendaItem], first: int = 1) -> list[Section]:
    """The sections of the items that have something to tell, numbered in order."""
    found: list[Section] = []
    for item in items:
        section = item_section(story, item, first + len(found))
        if section:
            found.append(section)
    return found
