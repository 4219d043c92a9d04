"""Rules about the body and the signatures."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from app.documents.layout_check_parts import MM, Anatomy, Line, tabular
from app.documents.layout_check_rules import Deviation, Limits, number_words

_LABEL = "Nơi nhận"
_FLUSH = 2.0
_RAGGED = 3.0
_FEW = 3
_TOLERATED = 0.1
_SIZE_SLACK = 0.3
_LISTED_MOST = 12.5


@dataclass(frozen=True)
class _Step:
    """Two lines of running text one under the other on a page."""

    upper: Line
    lower: Line

    @property
    def fall(self) -> float:
        return self.upper.y - self.lower.y


def sizes(anatomy: Anatomy, limits: Limits) -> Iterator[Deviation]:
    """Running text in 13 or 14; a table may be smaller. Said once for each size."""
    least, most = limits.sizes("body")
    said: set[float] = set()
    for line in anatomy.body:
        odd = round(line.size, 1) if not least <= line.size <= most else 0
        if odd and odd not in said and not tabular(line, anatomy.sheets[line.page - 1]):
            said.add(odd)
            found = f"cỡ {number_words(odd, '').strip()} ở “{line.text[:40]}”"
            yield limits.deviation("body", line.page, found, limits.size_words("body"))


def indents(anatomy: Anatomy, limits: Limits) -> Iterator[Deviation]:
    """First lines set in by 1 or 1.27 cm, where most of them are not."""
    left = _left_edge(anatomy, limits)
    found = [
        (step.upper.left - left) / MM for step in _wrapped(anatomy, left) if step.upper.left > left + _FLUSH
    ]
    wanted = limits["indent"]["values"]
    odd = [each for each in found if all(abs(each - value) > 1 for value in wanted)]
    if len(odd) > max(_TOLERATED * len(found), _FEW - 1):
        words = number_words(median(odd), "mm")
        yield limits.deviation("indent", 0, words, "1 cm hoặc 1,27 cm")


def justified(anatomy: Anatomy, limits: Limits) -> Iterator[Deviation]:
    """Lines that run on must reach the right edge."""
    left = _left_edge(anatomy, limits)
    steps = _wrapped(anatomy, left)
    edges = Counter(round(step.upper.right) for step in steps)
    edge = max(edges, default=0)
    short = [step for step in steps if step.upper.right < edge - _RAGGED]
    if len(short) > max(_TOLERATED * len(steps), _FEW - 1):
        yield limits.deviation("justified", short[0].upper.page, "lề phải không thẳng", "canh đều cả hai lề")


def spacing(anatomy: Anatomy, limits: Limits) -> Iterator[Deviation]:
    """Lines from single to 1.5; at least 6 pt more between paragraphs."""
    left = _left_edge(anatomy, limits)
    falls = [step.fall / step.lower.size for step in _wrapped(anatomy, left)]
    if len(falls) < _FEW:
        return
    rule, single = limits["line-spacing"], median(falls) / limits["line-spacing"]["single"]
    if not rule["least"] - 0.06 <= single <= rule["most"] + 0.05:
        found = number_words(single, "dòng")
        yield limits.deviation("line-spacing", 0, found, "từ dòng đơn đến 1,5 dòng")
    yield from _paragraph_gap(anatomy, left, median(falls), limits)


def _paragraph_gap(anatomy: Anatomy, left: float, usual: float, limits: Limits) -> Iterator[Deviation]:
    opening = [
        step
        for step in _steps(anatomy)
        if step.lower.left > left + _FLUSH and step.upper.left <= left + _FLUSH
    ]
    gaps = [step.fall - usual * step.lower.size for step in opening]
    least = limits["paragraph-gap"]["least"]
    if len(gaps) >= _FEW and median(gaps) < least - _SIZE_SLACK:
        yield limits.deviation("paragraph-gap", 0, number_words(median(gaps), "pt"), f"tối thiểu {least} pt")


def end_mark(anatomy: Anatomy, limits: Limits) -> Iterator[Deviation]:
    """ "./." behind the last word of the body, and nowhere before."""
    mark, body = limits["end-mark"]["text"], anatomy.body
    if not body:
        return
    if not body[-1].text.endswith(mark):
        found = f"cuối nội dung là “{body[-1].text[-30:]}”"
        yield limits.deviation("end-mark", body[-1].page, found, f"“{mark}” sau chữ cuối cùng")
    for line in body[:-1]:
        if line.text.endswith(mark):
            yield limits.deviation(
                "end-mark", line.page, f"“{mark}” trước khi hết nội dung", "chỉ một lần, ở cuối"
            )


def signature(anatomy: Anatomy, limits: Limits) -> Iterator[Deviation]:
    """On the page of the last two lines of the body, whole, bold, in 13 or 14."""
    signing, body, lines = anatomy.signing, anatomy.body, limits["signature"]["lines"]
    if not signing or not body:
        yield limits.deviation("signature", 0, "không tìm thấy phần ký hoặc nội dung", "phần ký sau nội dung")
        return
    page = signing[0].page
    before = [line for line in body if line.page == page]
    if len(before) < min(lines, len(body)):
        found = f"phần ký chỉ có {len(before)} dòng nội dung trên cùng trang"
        yield limits.deviation("signature", page, found, f"cùng trang với ít nhất {lines} dòng cuối")
    if any(line.page != page for line in signing):
        yield limits.deviation("signature", page, "phần ký nằm trên hai trang", "trên một trang")
    yield from _signature_style(anatomy, limits)


def _signature_style(anatomy: Anatomy, limits: Limits) -> Iterator[Deviation]:
    least, most = limits.sizes("signature")
    bold = [line for line in anatomy.signing if line.bold and not line.italic]
    if not bold:
        yield limits.deviation(
            "signature", anatomy.signing[0].page, "chức vụ, họ tên không đậm", "kiểu chữ đứng, đậm"
        )
    for line in bold:
        if not least <= line.size <= most:
            found = f"cỡ {number_words(line.size, '').strip()} ở “{line.text}”"
            yield limits.deviation("signature", line.page, found, limits.size_words("signature"))


def recipients(anatomy: Anatomy, limits: Limits) -> Iterator[Deviation]:
    """ "Nơi nhận:" in 12 bold italic, its list in 11 upright."""
    rule = limits["recipients"]
    label = next((line for line in anatomy.signing if line.text.startswith(_LABEL)), None)
    if label is None:
        yield limits.deviation("recipients", 0, "không có", "“Nơi nhận:” ở bên trái phần ký")
        return
    if not (label.bold and label.italic) or abs(label.size - rule["label"]) > _SIZE_SLACK:
        yield limits.deviation(
            "recipients", label.page, f"“{label.text}”", f"cỡ chữ {rule['label']}, nghiêng, đậm"
        )
    for line in anatomy.signing:
        listed = line.y < label.y and line.size <= _LISTED_MOST and line.text.startswith("-")
        if listed and abs(line.size - rule["listed"]) > _SIZE_SLACK:
            found = f"cỡ {number_words(line.size, '').strip()} ở “{line.text[:40]}”"
            yield limits.deviation("recipients", line.page, found, f"cỡ chữ {rule['listed']}, kiểu chữ đứng")


def _left_edge(anatomy: Anatomy, limits: Limits) -> float:
    """Where lines that run on begin; lines further in than any margin are first lines, set in."""
    edges = Counter(round(line.left) for line in _running(anatomy))
    most = float(limits["margin-left"]["most"]) * MM
    return min([*(float(edge) for edge, count in edges.items() if count >= _FEW), most])


def _running(anatomy: Anatomy) -> list[Line]:
    return [line for line in anatomy.body if not tabular(line, anatomy.sheets[line.page - 1])]


def _steps(anatomy: Anatomy) -> list[_Step]:
    """Neighbouring lines of running text, on one page and of one size."""
    pairs = pairwise(_running(anatomy))
    near = [_Step(a, b) for a, b in pairs if a.page == b.page and abs(a.size - b.size) < _SIZE_SLACK]
    return [step for step in near if 0 < step.fall < 3.5 * step.lower.size]


def _wrapped(anatomy: Anatomy, left: float) -> list[_Step]:
    """Steps inside a paragraph: the lower line begins at the left edge, no further down than is usual."""
    under = [step for step in _steps(anatomy) if abs(step.lower.left - left) <= _FLUSH]
    usual = median([step.fall / step.lower.size for step in under]) if under else 0
    return [step for step in under if step.fall <= 1.08 * usual * step.lower.size]


BODY_RULES = (sizes, indents, justified, spacing, end_mark, signature, recipients)
