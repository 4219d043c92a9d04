"""How each component is set, shared by the PDF and the Word renderer (Decree 30, Annex I)."""

from dataclasses import dataclass, replace

from app.documents.blocks import Align, Heading, Page, Style

COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
DRAFT = "DỰ THẢO"
RECIPIENTS_LABEL = "Nơi nhận:"
ADDRESSED = "Kính gửi:"
# Room to write a number by hand once the paper is signed.
NUMBER_ROOM = "\u00a0" * 8
POINTS_PER_MM = 72 / 25.4
# The agency's and the title's rule is a third to a half of the words above it (II.2.b and II.5.b).
RULE_SHARE = 0.4
ANNEX_RULE = 100.0
AGENCY_SHARE = 0.41
GUTTER = 8.0
LEFT_SIGNER_SHARE = 0.48
ROOM_TO_SIGN = 78.0
CELL_PADDING = 4.0
CENTRED_LEVELS = ("part", "chapter", "section", "subsection")
_CAPITAL_LEVELS = (*CENTRED_LEVELS, "roman")


@dataclass(frozen=True)
class TextStyle:
    """How a paragraph is set; lengths in points."""

    size: float
    leading: float
    align: Align = "left"
    indent: float = 0
    before: float = 0
    after: float = 0
    bold: bool = False
    italic: bool = False


# Lines of text, each with how it is set.
Dressed = tuple[tuple[str, TextStyle], ...]


def _set(size: float, align: Align = "centre", *, bold: bool = False, italic: bool = False) -> TextStyle:
    return TextStyle(size, size * 1.2, align, bold=bold, italic=italic)


COUNTRY_STYLE = _set(13, bold=True)
MOTTO_STYLE = _set(14, bold=True)
SUPERIOR = _set(13)
AGENCY = _set(13, bold=True)
NUMBER = _set(13)
ABOUT = replace(_set(12), before=6)
PLACE = _set(14, italic=True)
BOXED = _set(13, bold=True)
TITLE = TextStyle(14, 14 * 1.3, "centre", bold=True)
SIGNER = _set(14, bold=True)
SIGNER_NOTE = _set(13, italic=True)
RECIPIENTS = _set(12, "left", bold=True, italic=True)
RECIPIENT = _set(11, "left")


def body(page: Page) -> TextStyle:
    """Running text: justified, set in, 6 pt apart."""
    indent = page.indent * POINTS_PER_MM
    return TextStyle(page.body, page.body * page.leading, "justify", indent, after=page.gap)


def paragraph(page: Page, name: Style) -> TextStyle:
    """A paragraph of one of the named styles."""
    aligns: dict[str, Align] = {"centre": "centre", "right": "right"}
    flush = replace(body(page), indent=0)
    if name in aligns:
        return replace(flush, align=aligns[name])
    return flush if name == "flush" else body(page)


def heading(page: Page, block: Heading) -> Dressed:
    """Number and title on two centred lines close together, or both on one."""
    text = block.text.upper() if block.level in _CAPITAL_LEVELS else block.text
    base = replace(body(page), bold=True, before=page.gap)
    if block.level not in CENTRED_LEVELS:
        return ((f"{block.number} {text}".strip(), base),)
    centred = replace(base, align="centre", indent=0)
    return ((block.number, replace(centred, after=0)), (text, replace(centred, before=0)))


def addressees(page: Page, names: tuple[str, ...]) -> Dressed:
    """One receiver beside "Kính gửi:", several under its colon, a dash before each."""
    flush = replace(body(page), indent=0)
    if len(names) < 2:
        return ((f"{ADDRESSED} {''.join(names)}", replace(flush, align="centre", before=6, after=12)),)
    plain = replace(flush, align="left", after=0)
    opening = (ADDRESSED, replace(plain, indent=45 * POINTS_PER_MM, before=6))
    listed = replace(plain, indent=62 * POINTS_PER_MM)
    *first, last = [f"- {name}" for name in names]
    return (opening, *((name, listed) for name in first), (last, replace(listed, after=12)))


def table_cell(page: Page, align: Align, *, bold: bool = False) -> TextStyle:
    """Text in a table."""
    return _set(page.table, align, bold=bold)


def annex(page: Page) -> tuple[TextStyle, TextStyle]:
    """The lines that name an annex, and the line that says where it belongs."""
    bold = TextStyle(14, page.body * page.leading, "centre", bold=True)
    return bold, replace(bold, bold=False, italic=True)


def annex_name(number: str) -> str:
    """ "Phụ lục I", or "Phụ lục" when there is only one."""
    return f"Phụ lục {number}".strip()


def number_line(number: str) -> str:
    """ "Số: 05/NQ-HĐND", with room before the stroke when the number is still to be given."""
    return f"Số: {NUMBER_ROOM}{number}" if number.startswith("/") else f"Số: {number}"
