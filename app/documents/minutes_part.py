"""A part of the minutes: the words composed from the records, and the clerk's own words in their place."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from . import blocks as b

# Own words stored under "closing" replace the composed text of that part; under "closing+" they follow it.
ADDED = "+"


@dataclass(frozen=True)
class Section:
    """One part: `heads` always stand, `body` gives way to the clerk's own words."""

    key: str
    title: str
    body: tuple[b.Block, ...]
    heads: tuple[b.Block, ...] = ()


def laid_out(section: Section, own: Mapping[str, str]) -> tuple[b.Block, ...]:
    """The blocks of the part as they are printed, each marked with its key."""
    written, added = own.get(section.key, ""), own.get(section.key + ADDED, "")
    body = own_words(written) if written.strip() else section.body
    return tuple(replace(block, part=section.key) for block in (*section.heads, *body, *own_words(added)))


def own_words(text: str) -> tuple[b.Block, ...]:
    """What a person typed: every line a paragraph, a line that opens with a dash an item of a list."""
    return tuple(b.Paragraph(line.strip()) for line in text.splitlines() if line.strip())


def plain_text(blocks: Iterable[b.Block]) -> str:
    """The words of blocks, one paragraph a line, for an editor to start from."""
    return "\n".join(line for block in blocks for line in _lines(block) if line.strip())


def _lines(block: b.Block) -> tuple[str, ...]:
    match block:
        case b.Paragraph(text=text):
            return (_words(text),)
        case b.Items(items=items, mark=mark):
            return tuple(f"{mark} {_words(item)}".strip() for item in items)
        case b.Heading(number=number, text=words):
            return (f"{number} {words}".strip(),)
        case b.Centred(lines=lines) | b.Grounds(lines=lines):
            return lines
        case b.Table(header=header, rows=rows, total=total):
            return tuple(" | ".join(_words(cell) for cell in row) for row in (header, *rows, total) if row)
        case _:
            return ()


def _words(text: b.Text) -> str:
    return "".join(run.text for run in b.runs(text))
