"""Báo cáo kết quả giải quyết kiến nghị của cử tri, with every recommendation in its annex."""

from collections.abc import Iterator

from ..domain.figures import share
from ..domain.recommendation_papers import CountedRow, ResultsStory, Settled
from . import blocks as b
from .contact_naming import closing, lines_of, lower
from .letter_parts import council_head, standing
from .naming import number_or_room
from .wording import count_words, day_words, place_date

SYMBOL = "BC-HĐND"
_COLUMNS = (
    "Đã giải quyết",
    "Đang giải quyết",
    "Giải trình",
    "Chưa giải quyết",
    "Chưa trả lời",
    "Chưa chuyển",
)
_WIDTHS = (9, 27, 16, 16, 16, 15, 16, 15, 17, 18)
_LINES = (
    "TT", "Nội dung kiến nghị", "Cử tri (thôn, tổ)", "Cơ quan giải quyết", "Kết quả theo báo cáo",
    "Văn bản trả lời", "HĐND đánh giá", "Ghi chú",
)  # fmt: skip
_LINE_WIDTHS = (10, 61, 29, 32, 34, 34, 27, 25)
_LINE_ALIGNS: tuple[b.Align, ...] = ("centre", *(("left",) * 7))


def results_report(story: ResultsStory) -> b.Document:
    """The whole paper, signed by the standing body."""
    council = story.council
    subject = f"Kết quả giải quyết kiến nghị của cử tri {story.scope}"
    body = (
        council_head(council, number_or_room(story.number, SYMBOL), place_date(council.place, story.on)),
        b.Title("Báo cáo", (subject,)),
        b.Paragraph(
            f"{standing(council)} báo cáo kết quả giải quyết kiến nghị của cử tri {story.scope}, tính đến "
            f"{day_words(story.on)}, như sau:"
        ),
        b.Heading("roman", "Tình hình tiếp nhận, giải quyết", "I."),
        *_summary(story),
        b.Heading("roman", "Kết quả giải quyết", "II."),
        *_tables(story),
        b.Heading("roman", "Đánh giá của Hội đồng nhân dân", "III."),
        *_findings(story),
        b.Heading("roman", "Kiến nghị, đề xuất", "IV."),
        *_asks(story),
        closing(story.signing, _receivers(council.unit_kind)),
    )
    title = f"Báo cáo kết quả giải quyết kiến nghị của cử tri {story.scope}"
    return b.Document(title, "report", (*b.ended(body), *_annex(story)), author=council.name)


def _summary(story: ResultsStory) -> Iterator[b.Block]:
    whole = story.whole
    parts = [
        f"{name[:1].lower()}{name[1:]} {_of(n, whole.total)}"
        for name, n in zip(story.columns, whole.columns, strict=True)
        if n
    ]
    voices = f", gồm {count_words(story.voices, 'lượt ý kiến của cử tri')}" if story.voices else ""
    detail = f": {'; '.join(parts)}" if parts else ""
    yield b.Paragraph(f"Tổng số {count_words(whole.total, 'kiến nghị')}{voices}{detail}.")
    yield b.Paragraph(
        f"Quá hạn trả lời {count_words(story.overdue, 'kiến nghị')}; chuyển tiếp từ kỳ trước "
        f"{count_words(story.carried, 'kiến nghị')}; đã thông báo với cử tri "
        f"{count_words(story.told, 'kiến nghị')}; đã kết thúc theo dõi "
        f"{count_words(story.closed, 'kiến nghị')}."
    )


def _tables(story: ResultsStory) -> Iterator[b.Block]:
    aligns: tuple[b.Align, ...] = ("centre", "left", *(("centre",) * 8))
    for number, (what, rows) in enumerate(story.tables, 1):
        yield b.Heading("clause", f"Theo {_inside(what)}", f"{number}.")
        header = ("TT", what, "Tổng số", *_COLUMNS, "Tỷ lệ giải quyết")
        lines = tuple((str(place), *_counts(row)) for place, row in enumerate(rows, 1))
        yield b.Table(header, lines, _WIDTHS, aligns, ("", *_counts(story.whole)), row_height=8)
    yield b.Paragraph("Tỷ lệ giải quyết tính số kiến nghị đã giải quyết và giải trình trên tổng số.")


def _inside(what: str) -> str:
    """ "lĩnh vực", inside a heading; a Ban keeps its capital."""
    return what if what.startswith("Ban ") else what[:1].lower() + what[1:]


def _counts(row: CountedRow) -> tuple[str, ...]:
    """ "Giao thông", "25", …, "92,0%": what is resolved and explained over the whole."""
    settled = row.columns[_COLUMNS.index("Đã giải quyết")] + row.columns[_COLUMNS.index("Giải trình")]
    return row.label, str(row.total), *(str(n) for n in row.columns), share(settled, row.total)


def _findings(story: ResultsStory) -> Iterator[b.Block]:
    if not sum(row.total for row in story.verdicts):
        yield b.Paragraph("Hội đồng nhân dân chưa đánh giá kết quả giải quyết kiến nghị nào.")
        return
    header = ("Cơ quan giải quyết báo cáo", *story.verdict_names, "Cộng")
    rows = tuple((row.label, *map(str, row.columns), str(row.total)) for row in story.verdicts)
    sums = (sum(column) for column in zip(*(row.columns for row in story.verdicts), strict=True))
    total = ("Cộng", *map(str, sums), str(sum(row.total for row in story.verdicts)))
    middle: list[b.Align] = ["centre" for _ in header[1:]]
    yield b.Table(header, rows, (52, *(23 for _ in header[2:]), 21), ("left", *middle), total, row_height=8)
    differing = [line for line in story.lines if line.difference]
    count = count_words(len(differing), "kiến nghị")
    yield b.Paragraph(f"Hội đồng nhân dân đánh giá khác báo cáo của cơ quan giải quyết đối với {count}.")
    for number, line in enumerate(differing, 1):
        yield b.Paragraph(f"{number}. {' '.join(lines_of(line.text))}. {line.difference}")


def _asks(story: ResultsStory) -> Iterator[b.Block]:
    left = count_words(story.whole.total - story.resolved, "kiến nghị")
    late = f", trước hết là {count_words(story.overdue, 'kiến nghị')} đã quá hạn" if story.overdue else ""
    yield b.Paragraph(
        f"{standing(story.council)} đề nghị các cơ quan có thẩm quyền tiếp tục giải quyết, trả lời dứt điểm "
        f"{left} chưa giải quyết xong{late}; nêu rõ lộ trình, thời hạn hoàn thành và thông báo với cử tri."
    )


def _annex(story: ResultsStory) -> Iterator[b.Block]:
    number, whose = story.number or "........", standing(story.council)
    reference = f"(Kèm theo Báo cáo số {number} {day_words(story.on)} của {whose})"
    yield b.Annex("Tổng hợp kết quả giải quyết, trả lời kiến nghị của cử tri", "", reference, landscape=True)
    rows = tuple(_line(place, line) for place, line in enumerate(story.lines, 1))
    yield b.Table(_LINES, rows, _LINE_WIDTHS, _LINE_ALIGNS, row_height=8)


def _line(place: int, line: Settled) -> tuple[str, ...]:
    places = ", ".join(lower(one) for one in line.places)
    told = f"{places} ({count_words(line.voices, 'lượt')})" if line.voices > 1 else places
    words = "\n".join(lines_of(line.text))
    return str(place), words, told, line.authority, line.result, line.reply, line.verdict, line.note


def _of(part: int, whole: int) -> str:
    """ "23 (92,0%)"."""
    return f"{count_words(part)} ({share(part, whole)})"


def _receivers(unit: str) -> tuple[str, ...]:
    return (
        f"Thường trực Đảng ủy {unit} (b/c)",
        f"UBND, Ban Thường trực UBMTTQ Việt Nam {unit}",
        f"Đại biểu HĐND {unit}",
        "Lưu: VT",
    )
