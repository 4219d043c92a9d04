"""Báo cáo tổng hợp ý kiến, kiến nghị cử tri of a round, whose numbers are those of the records."""

from collections.abc import Iterator, Sequence

from ..domain.contact_story import Heard, ItemLine, RoundReport, Tally, TallyLine
from ..domain.figures import share
from . import blocks as b
from .contact_naming import closing, contact_words, lines_of, lower, period, voter
from .letter_parts import council_head, standing
from .naming import number_or_room
from .wording import count_words, place_date

SYMBOL = "BC-HĐND"
_MEETINGS = (
    "TT",
    "Điểm tiếp xúc",
    "Cử tri dự",
    "Người phát biểu",
    "Lượt ý kiến",
    "Trả lời tại chỗ",
    "Chuyển giải quyết",
)
_MEETING_WIDTHS = (11, 52, 19, 21, 19, 21, 22)
_GROUPED = ("TT", "{what}", "Lượt ý kiến", "Ý kiến", "Kiến nghị", "Trả lời tại chỗ", "Chuyển giải quyết")
_GROUPED_WIDTHS = (11, 58, 19, 17, 18, 20, 22)
_ITEMS = ("TT", "Nội dung kiến nghị", "Cử tri nêu", "Lĩnh vực", "Lượt")
_ITEM_WIDTHS = (11, 80, 30, 30, 14)


def contact_report(report: RoundReport) -> b.Document:
    """The whole paper, signed by the standing body."""
    of = report.of
    blocks = (
        council_head(
            of.council,
            number_or_room(of.round.report_number, SYMBOL),
            place_date(of.council.place, of.round.report_on),
        ),
        b.Title("Báo cáo", (f"Tổng hợp ý kiến, kiến nghị của cử tri, đợt {contact_words(of)}",)),
        b.Grounds(tuple(f"{words};" for words in of.grounds)),
        b.Paragraph(
            f"{standing(of.council)} tổng hợp ý kiến, kiến nghị của cử tri, đợt {contact_words(of)} như sau:"
        ),
        b.Heading("roman", "Tình hình tổ chức", "I."),
        *_held(report),
        b.Heading("roman", "Phân loại ý kiến, kiến nghị", "II."),
        *_sorted(report),
        b.Heading("roman", "Ý kiến đã trả lời tại hội nghị", "III."),
        *_answered(report.answered),
        b.Heading("roman", "Kiến nghị chuyển cơ quan có thẩm quyền", "IV."),
        *_levels(report),
        closing(of.signing, _receivers(report)),
    )
    title = f"Báo cáo tổng hợp ý kiến, kiến nghị cử tri, đợt {contact_words(of)}"
    return b.Document(title, "report", b.ended(blocks), author=of.council.name)


def _held(report: RoundReport) -> Iterator[b.Block]:
    tally, days = report.tally, period(report.of)
    invited = f" trên {count_words(report.invited, 'cử tri được mời')}" if report.invited else ""
    yield b.Paragraph(
        f"Đợt tiếp xúc được tổ chức {days} tại {count_words(len(report.meetings), 'điểm')}, có "
        f"{count_words(report.present, 'cử tri tham dự')}{invited}; "
        f"{count_words(tally.speakers, 'cử tri phát biểu')} "
        f"với {count_words(tally.voices, 'lượt ý kiến, kiến nghị')}."
    )
    yield b.Paragraph(
        f"Trong đó có {count_words(tally.opinions, 'ý kiến')} "
        f"và {count_words(tally.recommendations, 'kiến nghị')}; "
        f"đã trả lời tại hội nghị {_of(tally.answered, tally.voices)}, "
        f"tiếp thu {_of(tally.taken, tally.voices)}, "
        f"ghi nhận {_of(tally.noted, tally.voices)}; đã chuyển cơ quan có thẩm quyền "
        f"{_of(tally.forwarded, tally.voices)}."
    )
    if report.promises:
        yield b.Paragraph(f"Đại biểu và cơ quan hứa với cử tri {count_words(report.promises, 'việc')}.")
    rows = tuple(_meeting_row(number, line) for number, line in enumerate(report.meetings, 1))
    total = (
        "",
        "Tổng số",
        *_counts(report.present, tally.speakers, tally.voices, tally.answered, tally.forwarded),
    )
    yield b.Table(_MEETINGS, rows, _MEETING_WIDTHS, _aligns(5), total=total, row_height=8)


def _sorted(report: RoundReport) -> Iterator[b.Block]:
    for number, (what, lines) in enumerate(
        (("Lĩnh vực", report.by_topic), ("Thẩm quyền", report.by_competence)), 1
    ):
        yield b.Heading("clause", f"Theo {what.lower()}", f"{number}.")
        header = tuple(words.format(what=what) for words in _GROUPED)
        rows = tuple(_grouped_row(place, line) for place, line in enumerate(lines, 1))
        total = ("", "Tổng số", *_grouped(report.tally))
        yield b.Table(header, rows, _GROUPED_WIDTHS, _aligns(5), total=total, row_height=8)


def _answered(heard: Sequence[Heard]) -> Iterator[b.Block]:
    if not heard:
        yield b.Paragraph("Không có.")
    for number, one in enumerate(heard, 1):
        said = " ".join(lines_of(one.voice.text))
        yield b.lead(f"{number}. {voter(one)}:", said)
        by = f" của {one.answered_by}" if one.answered_by else ""
        answer = " ".join(lines_of(one.voice.answer)) or "đã trả lời trực tiếp tại hội nghị."
        yield b.Paragraph((b.Run(f"Trả lời{by}:", italic=True), b.Run(f" {answer}")))


def _levels(report: RoundReport) -> Iterator[b.Block]:
    if not report.levels:
        yield b.Paragraph("Không có.")
    aligns: tuple[b.Align, ...] = ("centre", "left", "left", "left", "centre")
    for number, (level, items) in enumerate(report.levels, 1):
        yield b.Heading(
            "clause",
            f"Thẩm quyền {level[:1].lower()}{level[1:]}: {count_words(len(items), 'kiến nghị')}",
            f"{number}.",
        )
        rows = tuple(_item_row(place, item) for place, item in enumerate(items, 1))
        yield b.Table(_ITEMS, rows, _ITEM_WIDTHS, aligns, row_height=8)
    yield b.Paragraph(
        f"{standing(report.of.council)} đề nghị các cơ quan có thẩm quyền xem xét, giải quyết "
        "và trả lời cử tri."
    )


def _meeting_row(number: int, line: TallyLine) -> tuple[str, ...]:
    tally = line.tally
    return (
        str(number),
        line.label,
        *_counts(line.present, tally.speakers, tally.voices, tally.answered, tally.forwarded),
    )


def _grouped_row(number: int, line: TallyLine) -> tuple[str, ...]:
    return (str(number), line.label, *_grouped(line.tally))


def _grouped(tally: Tally) -> tuple[str, ...]:
    return _counts(tally.voices, tally.opinions, tally.recommendations, tally.answered, tally.forwarded)


def _item_row(number: int, item: ItemLine) -> tuple[str, ...]:
    places = ", ".join(lower(place) for place in item.places)
    return str(number), "\n".join(lines_of(item.text)), places, item.topic, str(item.voices)


def _counts(*values: int) -> tuple[str, ...]:
    return tuple(str(value) for value in values)


def _aligns(counts: int) -> tuple[b.Align, ...]:
    middle: list[b.Align] = ["centre" for _ in range(counts)]
    return ("centre", "left", *middle)


def _of(part: int, whole: int) -> str:
    """ "10 (66,7%)"."""
    percent = share(part, whole)
    return f"{count_words(part)} ({percent})" if percent and part else count_words(part)


def _receivers(report: RoundReport) -> tuple[str, ...]:
    unit = report.of.council.unit_kind
    return (
        f"Thường trực Đảng ủy {unit} (b/c)",
        f"UBND {unit}",
        f"Ban Thường trực UBMTTQ Việt Nam {unit}",
        f"Đại biểu HĐND {unit}",
        "Lưu: VT",
    )
