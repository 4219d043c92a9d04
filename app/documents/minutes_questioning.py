"""Minutes: questions, answers, further questions and promises, or the sentence that there were none."""

from ..domain.records.answer import Answer
from ..domain.records.question import SATISFIED, Question
from ..domain.story import Story
from . import blocks as b
from .minutes_items import noted, promises_blocks, said
from .minutes_part import Section, own_words
from .naming import answering, mentioned, speaker
from .wording import day_words

NONE = "Kỳ họp không có ý kiến chất vấn."


def questioning(story: Story) -> list[Section]:
    """One part for each question, then the notes of the questioning items."""
    first = [one for one in story.questions if not _is_further(story, one)]
    asked = [_exchange(story, one, number) for number, one in enumerate(first, start=1)]
    items = [item for item in story.items if item.kind == "questioning"]
    notes = [Section(f"item/{item.id}", item.title, noted(story, item)) for item in items]
    loose = promises_blocks(story, (one for one in story.promises if not one.question and not one.item))
    promised = [Section("promises", "Lời hứa tại kỳ họp", loose)] if loose else []
    found = [*asked, *(one for one in notes if one.body), *promised]
    return found if asked else [Section("no-questions", "Chất vấn", (b.Paragraph(NONE),)), *found]


def _is_further(story: Story, question: Question) -> bool:
    return any(one.id == question.further_to for one in story.questions)


def _exchange(story: Story, question: Question, number: int) -> Section:
    """A question, what was answered, asked again, promised, owed and thought of it."""
    who = speaker(story, question.asker)
    whom = mentioned(story, question.respondent, question.respondent_text)
    heading = b.Heading("clause", f"{who} chất vấn {whom}", f"{number}.")
    body = (*_thread(story, question, "Nội dung chất vấn"), *_judged(question))
    return Section(f"question/{question.id}", f"Chất vấn {number}", body, (heading,))


def _thread(story: Story, question: Question, words: str) -> tuple[b.Block, ...]:
    """The question, its answers, its promises, and the further questions under it, each the same way."""
    promises = (one for one in story.promises if one.question == question.id)
    return (
        *quoted(words, question.text),
        *(block for one in story.answers if one.question == question.id for block in _answer(story, one)),
        *promises_blocks(story, promises),
        *_owed(question),
        *(
            block
            for one in story.questions
            if one.further_to == question.id
            for block in _thread(story, one, f"{speaker(story, one.asker)} chất vấn lại")
        ),
    )


def quoted(who: str, text: str) -> tuple[b.Block, ...]:
    """Bold opening words, then what was said, line by line as it was written down."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return (said(who, lines[0]), *own_words("\n".join(lines[1:]))) if lines else ()


def _answer(story: Story, answer: Answer) -> tuple[b.Block, ...]:
    who = answering(story, answer.respondent, answer.respondent_text)
    how = "trả lời"
    if answer.kind == "written":
        how = "trả lời bằng văn bản" + (f" số {answer.number}" if answer.number else "")
    return quoted(f"{who} {how}" if who else how.capitalize(), answer.text)


def _owed(question: Question) -> tuple[b.Block, ...]:
    if question.written_due_on is None:
        return ()
    return (
        b.Paragraph(
            f"Nội dung này được trả lời bằng văn bản chậm nhất {day_words(question.written_due_on)}."
        ),
    )


def _judged(question: Question) -> tuple[b.Block, ...]:
    words = SATISFIED.get(question.satisfied)
    return (b.Paragraph(f"Ý kiến của đại biểu chất vấn: {words.lower()}."),) if words else ()
