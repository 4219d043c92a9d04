"""What a paper is made of: plain frozen values that know nothing of PDF or Word."""

from dataclasses import dataclass, field, replace
from typing import Literal

END_MARK = "./."

Align = Literal["left", "centre", "right", "justify"]
Level = Literal["part", "chapter", "section", "subsection", "article", "roman", "clause"]
Style = Literal["body", "flush", "centre", "right"]


@dataclass(frozen=True)
class Run:
    """A stretch of text in one face."""

    text: str
    bold: bool = False
    italic: bool = False


# What a person wrote: a plain string, or runs where some words stand out. Newlines start a new paragraph.
Text = str | tuple[Run, ...]


@dataclass(frozen=True)
class Block:
    """Anything that stands on a page; `part` names the part of the record it came from, for the screen."""

    part: str = field(default="", kw_only=True)


@dataclass(frozen=True)
class Letterhead(Block):
    """Head of page 1 (Decree 30, boxes 1-4, 5b, 10b, 11).

    `number` is "05/NQ-HĐND"; "/NQ-HĐND" leaves room to write the number by hand; "" prints no number line.
    `place_date` is "" on minutes. `about` is the "V/v …" of an official letter.
    `urgency` (KHẨN …) and `circulation` (LƯU HÀNH NỘI BỘ …) are boxed.
    """

    agency: tuple[str, ...]
    superior: tuple[str, ...] = ()
    number: str = ""
    place_date: str = ""
    about: str = ""
    urgency: str = ""
    circulation: str = ""


@dataclass(frozen=True)
class Title(Block):
    """Kind of paper in capitals, its subject lines under it, and the short rule (box 5a)."""

    kind: str
    subject: tuple[str, ...] = ()


@dataclass(frozen=True)
class Centred(Block):
    """Bold centred lines: the deciding body over the grounds, "QUYẾT NGHỊ:"."""

    lines: tuple[str, ...]


@dataclass(frozen=True)
class Addressees(Block):
    """ "Kính gửi:" and whom; one stands on the same line, several one per line with a dash."""

    names: tuple[str, ...]


@dataclass(frozen=True)
class Grounds(Block):
    """Italic "Căn cứ …;" lines, printed as they are given (see `wording.listed` for the endings)."""

    lines: tuple[str, ...]


@dataclass(frozen=True)
class Heading(Block):
    """A heading with its number as it is printed.

    part, chapter, section, subsection: `number` ("Chương I") and `text` on two centred lines.
    article ("Điều 1."), roman ("I."), clause ("1." with a title): one indented bold line.
    """

    level: Level
    text: str
    number: str = ""


@dataclass(frozen=True)
class Paragraph(Block):
    """Running text; `body` is justified with a first-line indent, `flush` has none."""

    text: Text
    style: Style = "body"


@dataclass(frozen=True)
class Items(Block):
    """A list, one paragraph each, opened by a mark; mark "" when the items carry their own "a)" or "1."."""

    items: tuple[Text, ...]
    mark: str = "-"


@dataclass(frozen=True)
class Table(Block):
    """A ruled table over the whole text width.

    `widths` are shares; written in mm they come out in mm when they add up to the text width.
    The header repeats on every page; `total` is one more row in bold; `row_height` is a least height in mm.
    """

    header: tuple[str, ...]
    rows: tuple[tuple[Text, ...], ...]
    widths: tuple[float, ...] = ()
    aligns: tuple[Align, ...] = ()
    total: tuple[Text, ...] = ()
    row_height: float = 0


@dataclass(frozen=True)
class Signer:
    """Who signs: authority lines (TM. …, KT. …), posts, an optional note in italics, room to sign, the name.

    `also` are further names signing under the same title, each with room of its own (two secretaries).
    """

    name: str
    titles: tuple[str, ...]
    authority: tuple[str, ...] = ()
    note: str = ""
    also: tuple[str, ...] = ()


@dataclass(frozen=True)
class Signatures(Block):
    """The closing block: `right` signs; on the left another signer, or "Nơi nhận", or both."""

    right: Signer
    left: Signer | None = None
    recipients: tuple[str, ...] = ()


@dataclass(frozen=True)
class Recipients(Block):
    """ "Nơi nhận:" on its own, for a paper that nobody signs at the right."""

    lines: tuple[str, ...]


@dataclass(frozen=True)
class Code(Block):
    """A square code for a machine to read, `size` mm wide, with lines for people beside it."""

    text: str
    lines: tuple[Text, ...] = ()
    size: float = 26


@dataclass(frozen=True)
class PageBreak(Block):
    """A new page, upright or on its side, with the page numbers running on."""

    landscape: bool = False


@dataclass(frozen=True)
class KeepTogether(Block):
    """Blocks that should stand on one page."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Annex(Block):
    """An annex on a new page, numbered from 1 again; `number` is "I", or "" for a single annex."""

    title: str
    number: str = ""
    reference: str = ""
    landscape: bool = False


@dataclass(frozen=True)
class Page:
    """Page settings: margins in mm, sizes in points, leading in ems of the size."""

    top: float = 20
    bottom: float = 20
    left: float = 30
    right: float = 15
    body: float = 14
    table: float = 13
    leading: float = 1.3
    indent: float = 12.7
    gap: float = 6


@dataclass(frozen=True)
class Document:
    """A whole paper. `kind` is a short English word ("minutes"); `draft` marks it DỰ THẢO."""

    title: str
    kind: str
    blocks: tuple[Block, ...]
    language: str = "vi-VN"
    draft: bool = False
    author: str = ""
    subject: str = ""
    page: Page = Page()


def runs(text: Text) -> tuple[Run, ...]:
    """The text as runs, whichever way it was given."""
    return (Run(text),) if isinstance(text, str) else text


def lead(opening: str, rest: str, *, part: str = "") -> Paragraph:
    """A body paragraph whose opening words are bold: "Điều 1." and its text."""
    return Paragraph((Run(opening, bold=True), Run(f" {rest}")), part=part)


def ended(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The same blocks with "./." once, after the last word before the signatures or the first annex."""
    last = _last_body(blocks)
    if last < 0:
        return blocks
    block = blocks[last]
    match block:
        case Paragraph(text=text):
            closed: tuple[Block, ...] = (replace(block, text=_ended_text(text)),)
        case Items(items=items) if items:
            closed = (replace(block, items=(*items[:-1], _ended_text(items[-1]))),)
        case _:
            closed = (block, Paragraph(END_MARK, style="right", part=block.part))
    return blocks[:last] + closed + blocks[last + 1 :]


def _last_body(blocks: tuple[Block, ...]) -> int:
    """Index of the last block of the body, -1 when there is none."""
    for index, block in enumerate(blocks):
        if isinstance(block, Signatures | Recipients | Annex):
            return index - 1
    return len(blocks) - 1


def _ended_text(text: Text) -> Text:
    """The text with its closing punctuation replaced by "./."."""
    if isinstance(text, str):
        return text.rstrip().removesuffix(END_MARK).rstrip().removesuffix(";").removesuffix(".") + END_MARK
    kept = [run for run in text if run.text.strip()] or [Run("")]
    return (*kept[:-1], replace(kept[-1], text=str(_ended_text(kept[-1].text))))


def opens_sideways(document: Document) -> bool:
    """Whether the first page lies on its side: the paper begins with a turn of the page."""
    return bool(document.blocks) and document.blocks[0] == PageBreak(landscape=True)
