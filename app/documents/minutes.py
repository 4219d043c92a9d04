"""Biên bản kỳ họp (Nghị định 30/2020/NĐ-CP, Mẫu 1.9) from the story of a session."""

from collections.abc import Sequence
from dataclasses import replace

from ..domain.roman import to_roman
from ..domain.story import Story
from . import blocks as b
from .minutes_content import discussion, opening_and_agenda, papers
from .minutes_opening import opening_sections
from .minutes_part import ADDED, Section, laid_out
from .minutes_questioning import questioning
from .minutes_results import closing, personnel, resolutions, signatures
from .naming import letterhead, number_or_room, session_lines, title_of
from .wording import day_words

SYMBOL = "BB-HĐND"
ORPHANED = "Lời thư ký của phần không còn dữ liệu"
_CHAPTERS = (
    ("Khai mạc, thông qua chương trình kỳ họp", opening_and_agenda),
    ("Các báo cáo, tờ trình trình tại kỳ họp", papers),
    ("Thảo luận", discussion),
    ("Chất vấn và trả lời chất vấn", questioning),
    ("Công tác nhân sự", personnel),
    ("Thông qua nghị quyết", resolutions),
    ("Bế mạc", closing),
)


def sections(story: Story) -> tuple[Section, ...]:
    """Every part in order; the heading of a chapter stands with the first part under it.

    Own words whose part the records no longer give stand before the closing words, so that none is lost.
    """
    found = [*opening_sections(story)]
    number = 0
    for title, compose in _CHAPTERS:
        parts = compose(story)
        if parts:
            number += 1
            found += _under(b.Heading("roman", title, f"{to_roman(number)}."), parts, number)
    return (*found[:-1], *_orphans(story, found), found[-1])


def _orphans(story: Story, found: Sequence[Section]) -> list[Section]:
    known = {section.key for section in found}
    keys = dict.fromkeys(key.removesuffix(ADDED) for key in story.own)
    return [Section(key, ORPHANED, ()) for key in keys if key not in known]


def _under(heading: b.Heading, parts: Sequence[Section], number: int) -> list[Section]:
    content = (b.Paragraph("Nội dung:"),) if number == 1 else ()
    first = replace(parts[0], heads=(*content, heading, *parts[0].heads))
    return [first, *parts[1:]]


def minutes(story: Story, pending: str = "") -> b.Document:
    """The whole paper; a draft until the session is closed. `pending`: why it is being corrected now."""
    record = story.minutes
    body = [block for section in sections(story) for block in laid_out(section, story.own)]
    body[-1:-1] = _corrections(story, pending)
    blocks = (
        replace(
            letterhead(story, number_or_room(record.number if record else "", SYMBOL), dated=False),
            part="head",
        ),
        b.Title("Biên bản", session_lines(story), part="head"),
        *body,
        replace(signatures(story), part="signatures"),
    )
    return b.Document(
        title=title_of(story, "Biên bản"),
        kind="minutes",
        blocks=b.ended(blocks),
        draft=story.ending is None,
        author=story.council.name,
    )


def _corrections(story: Story, pending: str) -> list[b.Block]:
    """What was corrected after the signing and why, in order, above the closing words."""
    reasons = [copy.reason for copy in story.copies[1:]] + ([pending] if pending else [])
    first = story.copies[0].signed_on if story.copies else None
    signed = f" bản ký {day_words(first)}" if first else ""
    return [
        b.Paragraph(f"Đính chính lần {number}{signed}: {reason.strip().rstrip('.')}.", part="corrections")
        for number, reason in enumerate(reasons, start=1)
    ]
