"""Nghị quyết của HĐND: cá biệt (Nghị định 30/2020/NĐ-CP, Mẫu 1.1) and quy phạm pháp luật."""

import re
from collections.abc import Iterator
from dataclasses import replace

from ..domain.records.resolution import Resolution
from ..domain.story import Story
from . import blocks as b
from .naming import (
    letterhead,
    number_or_room,
    receivers,
    resolution_name,
    session_name,
    usual_recipients,
)
from .wording import day_words, listed, place_date

_ARTICLE = re.compile(r"(Điều \d+[a-zđ]?\.)\s*(.*)")
_CENTRED = re.compile(r"(Phần|Chương|Mục|Tiểu mục) ([IVXLCDM]+|\d+)\.?\s*(.*)")
_LEVELS: dict[str, b.Level] = {
    "Phần": "part",
    "Chương": "chapter",
    "Mục": "section",
    "Tiểu mục": "subsection",
}
_FORMULA = "Nghị quyết này đã được"
_UNSETTLED = ("draft", "verified", "rejected")


def resolution(story: Story, record: Resolution) -> b.Document:
    """The whole paper; marked as a draft until the council has adopted it."""
    normative = record.kind == "normative"
    on = record.signed_on or record.adopted_on
    blocks = (
        letterhead(story, number_or_room(record.number, _symbol(story, record)), on),
        b.Title("Nghị quyết", (_subject(record),), part="title"),
        *(_issued(story, record) if normative and story.normative_issues else _resolved(story, record)),
        *(replace(block, part="articles") for block in articles(record.articles)),
        *_adopted(story, record),
        replace(_signed(story, record), part="recipients"),
    )
    return b.Document(
        title=f"{resolution_name(record)} - {story.council.name}",
        kind="resolution",
        blocks=b.ended(blocks),
        draft=record.state in _UNSETTLED,
        author=story.council.name,
    )


def _symbol(story: Story, record: Resolution) -> str:
    year = (record.adopted_on or story.day).year if record.kind == "normative" else None
    return "NQ-HĐND" if year is None else f"{year}/NQ-HĐND"


def _subject(record: Resolution) -> str:
    """The title as it stands under "NGHỊ QUYẾT", opening with a capital."""
    title = _bare(record)
    return title[:1].upper() + title[1:]


def _bare(record: Resolution) -> str:
    """The title without a doubled "Nghị quyết"."""
    return re.sub(r"^nghị quyết\s+", "", record.title.strip(), flags=re.IGNORECASE).rstrip(".")


def _grounds(record: Resolution) -> tuple[b.Block, ...]:
    lines = [line.strip() for line in (*record.grounds.splitlines(), *record.considering.splitlines())]
    return (b.Grounds(listed(lines), part="grounds"),) if any(lines) else ()


def _resolved(story: Story, record: Resolution) -> tuple[b.Block, ...]:
    """The form of Mẫu 1.1: who resolves, on what grounds, "QUYẾT NGHỊ:"."""
    council = story.council
    body = (council.name.upper(), f"Khóa {council.term}, {session_name(story)}".upper())
    return (b.Centred(body), *_grounds(record), b.Centred(("QUYẾT NGHỊ:",)))


def _issued(story: Story, record: Resolution) -> tuple[b.Block, ...]:
    """The form of a legal normative document: "Hội đồng nhân dân xã ban hành Nghị quyết …"."""
    title = _bare(record)
    lowered = title[:1].lower() + title[1:]
    words = f"{story.council.short} ban hành Nghị quyết {lowered}."
    return (*_grounds(record), b.Paragraph(words))


def articles(text: str) -> tuple[b.Block, ...]:
    """The typed articles as blocks: chapters centred, "Điều 1." in bold, the rest as it is."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return tuple(_articles(lines))


def _articles(lines: list[str]) -> Iterator[b.Block]:
    index = 0
    while index < len(lines):
        line, after = lines[index], lines[index + 1] if index + 1 < len(lines) else ""
        index += 1
        if found := _CENTRED.fullmatch(line):
            below = "" if found[3] or _opens(after) else after
            index += 1 if below else 0
            yield b.Heading(_LEVELS[found[1]], found[3] or below, f"{found[1]} {found[2]}")
        elif found := _ARTICLE.fullmatch(line):
            below = "" if found[2] or _opens(after) else after
            index += 1 if below else 0
            yield b.lead(found[1], below) if below else _article(found[1], found[2], after)
        else:
            yield b.Paragraph(line)


def _opens(line: str) -> bool:
    """Whether a line begins a chapter or an article."""
    return bool(_CENTRED.fullmatch(line) or _ARTICLE.match(line))


def _article(number: str, words: str, after: str) -> b.Block:
    """A title where it has no full stop and its text follows; otherwise the text itself."""
    titled = words and words[-1] not in ".:;" and after and not _opens(after)
    return b.Heading("article", words, number) if titled else b.lead(number, words)


def _adopted(story: Story, record: Resolution) -> tuple[b.Block, ...]:
    """The closing formula, unless the clerk already typed it."""
    if _FORMULA in record.articles:
        return ()
    council = story.council
    who = f"{council.name} khóa {council.term}, {session_name(story)}"
    effective = record.effective_on if "hiệu lực" not in record.articles else None
    since = f" và có hiệu lực từ {day_words(effective)}" if effective else ""
    on = day_words(record.adopted_on) if record.adopted_on else place_date("", None).removeprefix(", ")
    return (b.Paragraph(f"{_FORMULA} {who} thông qua {on}{since}."),)


def _signed(story: Story, record: Resolution) -> b.Signatures:
    """The chairman alone; whoever chaired the session where the post is vacant (Luật 72/2025 Điều 32)."""
    chair = story.human(record.signer) or story.human(story.standing_chair)
    title = record.signer_title or "Chủ tịch"
    if chair is None:
        chair = next((human for id in story.session.chairs if (human := story.human(id))), None)
        title = record.signer_title or "Chủ tọa kỳ họp"
    lines = record.recipients.splitlines() or story.recipients.get("resolution", ())
    usual = (*usual_recipients(story), "Lưu: VT, HĐND")
    return b.Signatures(
        right=b.Signer(chair.name if chair else "", (title,)), recipients=receivers(lines, usual)
    )
