"""Rules about the head of page 1 and the title."""

import re
from collections.abc import Iterator, Sequence

from app.documents.layout_check_parts import Anatomy, Line, rule_under
from app.documents.layout_check_rules import Deviation, Limits, number_words

# A number of at least two digits, a year in a legal normative document, then groups joined by hyphens.
# Where the number will be written by hand after signing, the place before the stroke is empty.
_NUMBER = re.compile(r"Số: ?(?:0[1-9]|[1-9]\d+|)(?:/\d{4})?/[A-ZĐĂÂÊÔƠƯ][\wĐ]*(?:-[A-ZĐĂÂÊÔƠƯ][\wĐ]*)*")
_DATE = re.compile(r"([^,]+), ngày(?: (\d+))? tháng(?: (\d+))? năm(?: (\d{4}))?")
_LENGTH_SLACK = 3.0
_SHARE_SLACK = 0.02
_SAME_LINE = 2.0


def country(anatomy: Anatomy, limits: Limits) -> Iterator[Deviation]:
    """Quốc hiệu and Tiêu ngữ word for word, and the line under them."""
    for rule, line in (("country", anatomy.country), ("motto", anatomy.motto)):
        yield from _exact(rule, line, limits)
    motto = anatomy.motto
    if motto:
        stroke = rule_under([motto], anatomy.sheets[0])
        long = stroke.right - stroke.left if stroke else 0
        if abs(long - (motto.right - motto.left)) > _LENGTH_SLACK:
            found = "không có đường kẻ" if stroke is None else "đường kẻ dài khác dòng chữ"
            yield limits.deviation("motto", 1, found, "đường kẻ nét liền dài bằng dòng chữ")


def _exact(rule: str, line: Line | None, limits: Limits) -> Iterator[Deviation]:
    wanted = limits[rule]["text"]
    if line is None:
        yield limits.deviation(rule, 1, "không có", f"“{wanted}”")
        return
    if line.text != wanted:
        yield limits.deviation(rule, 1, f"“{line.text}”", f"“{wanted}”")
    yield from styled(rule, (line,), limits, bold=True)


def agency(anatomy: Anatomy, limits: Limits) -> Iterator[Deviation]:
    """Capitals, the issuing body bold, the short rule below."""
    lines = anatomy.agency
    if not lines:
        yield limits.deviation("agency", 1, "không có", "tên cơ quan ở góc trên, bên trái")
        return
    if any(not line.text.isupper() for line in lines):
        yield limits.deviation("agency", 1, f"“{lines[0].text}”", "chữ in hoa")
    bold = [line for line in lines if line.bold]
    yield from styled("agency", lines, limits, bold=None)
    if not bold or lines[-1] not in bold:
        yield limits.deviation("agency", 1, "tên cơ quan ban hành không đậm", "kiểu chữ đứng, đậm")
    yield from _short_rule("agency", bold or lines, anatomy, limits)


def number(anatomy: Anatomy, limits: Limits) -> Iterator[Deviation]:
    """ "Số: 05/NQ-HĐND"."""
    line = anatomy.number
    if line is None:
        yield limits.deviation("number", 1, "không có", "“Số: 05/NQ-HĐND”")
        return
    if not _NUMBER.fullmatch(line.text):
        yield limits.deviation("number", 1, f"“{line.text}”", "dạng “Số: 05/NQ-HĐND”, không cách chữ")
    yield from styled("number", (line,), limits, bold=False)


def place_date(anatomy: Anatomy, limits: Limits) -> Iterator[Deviation]:
    """Place and date in italics beside the number; minutes have none."""
    line, kind = anatomy.place_date, anatomy.title[0].text if anatomy.title else ""
    wanted = "“Gia Lộc, ngày 05 tháng 01 năm 2026”, chữ nghiêng"
    if line is None:
        if kind not in limits["place-date"]["without"]:
            yield limits.deviation("place-date", 1, "không có", wanted)
        return
    if not _is_date(line.text, limits["place-date"]["padded_months"]) or not line.italic or line.bold:
        yield limits.deviation("place-date", 1, f"“{line.text}”", wanted)
    if anatomy.number and abs(line.y - anatomy.number.y) > _SAME_LINE:
        yield limits.deviation("place-date", 1, "không cùng dòng với số, ký hiệu", "trên cùng một dòng")
    yield from _sized("place-date", (line,), limits)


def _is_date(text: str, padded: Sequence[int]) -> bool:
    """Whether days below 10 and the padded months have their zero; blanks to be filled by hand may stay."""
    found = _DATE.fullmatch(text)
    if found is None:
        return False
    day, month = found[2] or "00", found[3] or "0"
    zero = int(month) in padded
    return len(day) == 2 and (not found[3] or month == (f"{int(month):02d}" if zero else str(int(month))))


def title(anatomy: Anatomy, limits: Limits) -> Iterator[Deviation]:
    """Kind in capitals, subject below, bold, and the short rule."""
    if anatomy.title:
        yield from styled("title", anatomy.title, limits, bold=True)
        yield from _short_rule("title", anatomy.title[1:] or anatomy.title, anatomy, limits)


def _short_rule(rule: str, lines: Sequence[Line], anatomy: Anatomy, limits: Limits) -> Iterator[Deviation]:
    """A rule of a third to a half of the last line above it, or of the longest."""
    least, most = limits["short-rule"]["least"], limits["short-rule"]["most"]
    stroke = rule_under(lines, anatomy.sheets[0])
    if stroke is None:
        yield limits.deviation(rule, 1, "không có đường kẻ bên dưới", "đường kẻ dài từ 1/3 đến 1/2 dòng chữ")
        return
    widths = (lines[-1].right - lines[-1].left, max(line.right - line.left for line in lines))
    shares = [(stroke.right - stroke.left) / width for width in widths]
    if not any(least - _SHARE_SLACK <= share <= most + _SHARE_SLACK for share in shares):
        found = f"đường kẻ dài {shares[-1]:.0%} dòng chữ"
        yield limits.deviation(rule, 1, found, "đường kẻ dài từ 1/3 đến 1/2 dòng chữ")


def styled(rule: str, lines: Sequence[Line], limits: Limits, *, bold: bool | None) -> Iterator[Deviation]:
    """Size, upright, and bold or not (None: either)."""
    yield from _sized(rule, lines, limits)
    for line in lines:
        if line.italic or (bold is not None and line.bold != bold):
            wanted = {True: "kiểu chữ đứng, đậm", False: "kiểu chữ đứng", None: "kiểu chữ đứng"}[bold]
            yield limits.deviation(rule, line.page, f"kiểu chữ của “{line.text[:40]}”", wanted)


def _sized(rule: str, lines: Sequence[Line], limits: Limits) -> Iterator[Deviation]:
    least, most = limits.sizes(rule)
    for line in lines:
        if not least <= line.size <= most:
            found = f"cỡ {number_words(line.size, '').strip()} ở “{line.text[:40]}”"
            yield limits.deviation(rule, line.page, found, limits.size_words(rule))


HEAD_RULES = (country, agency, number, place_date, title)
