"""Rules about pages: paper, margins, faces, colour, readable text, page numbers."""

import unicodedata
from collections.abc import Callable, Iterator

from app.documents.layout_check_parts import MM, Anatomy, Line
from app.documents.layout_check_reading import Sheet, Span
from app.documents.layout_check_rules import Deviation, Limits, number_words

_PAPER_SLACK = 1.0
_EDGE_SLACK = 0.5
_CENTRE_SLACK = 2.0
_CAP_HEIGHT, _DESCENT = 0.66, 0.22
_FULL_LINES = 8
_FEW = 3
_AT_EDGE = 2.0
_LONG_SHARE = 0.6
_TABLE_RULE = 100 * MM


def paper(anatomy: Anatomy, limits: Limits) -> Iterator[Deviation]:
    """A4, upright or on its side."""
    rule = limits["paper"]
    wanted = (rule["width"], rule["height"])
    for page, sheet in enumerate(anatomy.sheets, 1):
        short, long = sorted((sheet.width / MM, sheet.height / MM))
        if abs(short - wanted[0]) > _PAPER_SLACK or abs(long - wanted[1]) > _PAPER_SLACK:
            yield limits.deviation(
                "paper", page, f"{short:.0f} x {long:.0f} mm", f"{wanted[0]} x {wanted[1]} mm"
            )


def margins(anatomy: Anatomy, limits: Limits) -> Iterator[Deviation]:
    """No text nearer to an edge than the least margin; no margin wider than the most where lines are full."""
    for page, (sheet, lines) in enumerate(zip(anatomy.sheets, anatomy.lines, strict=True), 1):
        if lines:
            yield from _page_margins(page, sheet, lines, limits)


def _page_margins(page: int, sheet: Sheet, lines: list[Line], limits: Limits) -> Iterator[Deviation]:
    long = [stroke for stroke in sheet.strokes if stroke.right - stroke.left > _TABLE_RULE]
    measured = {
        "margin-left": min([line.left for line in lines] + [stroke.left for stroke in long]) / MM,
        "margin-right": (sheet.width - max([line.right for line in lines] + [s.right for s in long])) / MM,
        "margin-top": (sheet.height - max(line.y + _CAP_HEIGHT * line.size for line in lines)) / MM,
        "margin-bottom": min(line.y - _DESCENT * line.size for line in lines) / MM,
    }
    shown = _edges_shown(sheet, lines, measured)
    for rule, found in measured.items():
        least, most = limits[rule]["least"], limits[rule]["most"]
        if found < least - _EDGE_SLACK or (rule in shown and found > most + shown[rule] + _EDGE_SLACK):
            yield limits.deviation(rule, page, number_words(found, "mm"), f"{least} - {most} mm")


def _edges_shown(sheet: Sheet, lines: list[Line], measured: dict[str, float]) -> dict[str, float]:
    """The edges that enough lines of the page reach to be measured outwards, each with its slack in mm.

    The lower one is never shown, for a page may end early; the first line stands down in its leading.
    """
    left, right = measured["margin-left"] * MM, sheet.width - measured["margin-right"] * MM
    long = [line for line in lines if line.right - line.left > _LONG_SHARE * sheet.width]
    at_left = sum(line.left - left < _AT_EDGE for line in long)
    shown = {"margin-top": 4.0} if len(lines) > _FULL_LINES else {}
    # Lines that all begin at one place may all be first lines, set in.
    if _FEW <= at_left < len(long):
        shown["margin-left"] = 0.0
    if sum(right - line.right < _AT_EDGE for line in long) >= _FEW:
        shown["margin-right"] = 0.5
    return shown


def faces(anatomy: Anatomy, limits: Limits) -> Iterator[Deviation]:
    """Each face embedded and of the wanted family; said once for each face."""
    families = limits["font"]["families"]
    for name, (page, span) in _first_by(anatomy, lambda span: span.face.name).items():
        if not any(name.replace(" ", "").startswith(family) for family in families):
            yield limits.deviation(
                "font", page, name or "không rõ tên", "Times New Roman hoặc phông cùng số đo"
            )
        if not span.face.embedded:
            yield limits.deviation("font", page, f"{name} không được nhúng trong tệp", "phông được nhúng")


def colour(anatomy: Anatomy, limits: Limits) -> Iterator[Deviation]:
    """Black text; said once for each page."""
    pale = _first_by(anatomy, lambda span: None if span.black else span.text[:40], each_page=True)
    for page, span in pale.values():
        yield limits.deviation("colour", page, f"không phải màu đen: “{span.text[:40]}”", "màu đen")


def readable(anatomy: Anatomy, limits: Limits) -> Iterator[Deviation]:
    """Unicode text in NFC; what cannot be read was not checked, and that is said."""
    unread = _first_by(anatomy, lambda span: None if span.face.readable else span.face.name)
    for name, (page, _span) in unread.items():
        yield limits.deviation(
            "text", page, f"không đọc được chữ của phông {name}", "chữ trích được theo Unicode"
        )
    split = _first_by(anatomy, lambda span: None if _is_nfc(span.text) else "tổ hợp", each_page=True)
    for page, span in split.values():
        yield limits.deviation("text", page, f"dấu tách rời: “{span.text[:40]}”", "Unicode dựng sẵn (NFC)")
    for page, sheet in enumerate(anatomy.sheets, 1):
        if sheet.damaged:
            yield limits.deviation(
                "text", page, f"{sheet.damaged} lệnh hỏng, chưa kiểm tra hết", "tệp không hỏng"
            )
        if sheet.pictures and not sheet.spans:
            yield limits.deviation("text", page, "trang chỉ có hình ảnh, không kiểm tra được", "trang có chữ")


def page_numbers(anatomy: Anatomy, limits: Limits) -> Iterator[Deviation]:
    """None on the first page of the paper or of an annex; centred in the top margin on the others."""
    count = 0
    for index, (sheet, found) in enumerate(zip(anatomy.sheets, anatomy.numbers, strict=True)):
        count = 1 if index in anatomy.run_starts else count + 1
        if count == 1 and found:
            yield limits.deviation(
                "page-number", index + 1, f"có số “{found.text}”", "không hiển thị ở trang thứ nhất"
            )
        if count > 1:
            yield from _page_number(index + 1, count, found, sheet, limits)


def _page_number(
    page: int, count: int, found: Line | None, sheet: Sheet, limits: Limits
) -> Iterator[Deviation]:
    least, most = limits.sizes("page-number")
    if found is None:
        yield limits.deviation("page-number", page, "không có", f"số {count} ở giữa lề trên")
        return
    if found.text != str(count):
        yield limits.deviation("page-number", page, f"“{found.text}”", f"số {count}")
    if found.y < sheet.height / 2 or abs(found.middle - sheet.width / 2) > _text_shift(sheet, limits):
        yield limits.deviation("page-number", page, "sai vị trí", "canh giữa trong lề trên")
    if not least <= found.size <= most or found.bold or found.italic:
        style = f"cỡ {number_words(found.size, '')}".strip()
        yield limits.deviation(
            "page-number", page, style, f"{limits.size_words('page-number')}, kiểu chữ đứng"
        )


def _text_shift(sheet: Sheet, limits: Limits) -> float:
    """Centred on the sheet or on the text between its margins: both are called the middle."""
    shift: float = (limits["margin-left"]["most"] - limits["margin-right"]["least"]) / 2 + _CENTRE_SLACK
    return shift * MM


def _first_by(
    anatomy: Anatomy, key: Callable[[Span], str | None], *, each_page: bool = False
) -> dict[str, tuple[int, Span]]:
    """The first span for each answer of the key, with its page; None is left out."""
    found: dict[str, tuple[int, Span]] = {}
    for line in anatomy.everything():
        for span in line.spans:
            answer = key(span)
            if answer is not None:
                found.setdefault(f"{line.page}" if each_page else answer, (line.page, span))
    return found


def _is_nfc(text: str) -> bool:
    return unicodedata.is_normalized("NFC", text)


PAGE_RULES = (paper, margins, faces, colour, readable, page_numbers)
