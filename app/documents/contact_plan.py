"""Kế hoạch tiếp xúc cử tri: tổ by point by day, issued by the standing body."""

from collections.abc import Iterator

from ..domain.contact_story import Point, RoundStory
from . import blocks as b
from .contact_naming import (
    above,
    closing,
    contact_words,
    form_words,
    joint_words,
    lines_of,
    lower,
    period,
    when,
)
from .letter_parts import council_head, standing
from .naming import number_or_room
from .wording import count_words, place_date

SYMBOL = "KH-HĐND"
OFF = ("postponed", "cancelled")
_HEADER = ("TT", "Tổ đại biểu, đại biểu tiếp xúc", "Thời gian", "Địa điểm", "Cử tri")
_WIDTHS = (11, 56, 33, 36, 29)
_PURPOSE = (
    "Lắng nghe, ghi nhận đầy đủ ý kiến, kiến nghị của cử tri; trả lời, giải trình tại hội nghị những việc "
    "thuộc thẩm quyền; tổng hợp, chuyển cơ quan có thẩm quyền giải quyết những việc còn lại."
)
_DUTIES = (
    "Ủy ban Mặt trận Tổ quốc Việt Nam {unit} chủ trì tổ chức và điều hành hội nghị, mời cử tri tham dự;",
    "Ủy ban nhân dân {unit} chuẩn bị địa điểm, cử đại diện tham dự và trả lời ý kiến thuộc thẩm quyền;",
    "Các Tổ đại biểu Hội đồng nhân dân phân công đại biểu tham dự, cử thư ký ghi biên bản và gửi báo cáo về "
    "Thường trực Hội đồng nhân dân sau hội nghị;",
    "Trưởng các thôn, tổ dân phố thông báo thời gian, địa điểm để cử tri biết và tham dự.",
)


def contact_plan(story: RoundStory) -> b.Document:
    """The whole paper; points that were put off stand in it with the reason."""
    rnd = story.round
    blocks = (
        council_head(
            story.council,
            number_or_room(rnd.plan_number, SYMBOL),
            place_date(story.council.place, rnd.plan_on),
        ),
        b.Title("Kế hoạch", (contact_words(story)[:1].upper() + contact_words(story)[1:],)),
        b.Grounds(tuple(f"{words};" for words in story.grounds)),
        b.Paragraph(f"{standing(story.council)} ban hành Kế hoạch {contact_words(story)} như sau:"),
        b.Heading("roman", "Mục đích, nội dung", "I."),
        b.Paragraph(_PURPOSE),
        *_content(story),
        b.Heading("roman", "Thời gian, địa điểm", "II."),
        *_points(story),
        b.Heading("roman", "Tổ chức thực hiện", "III."),
        b.Items(tuple(line.format(unit=story.council.unit_kind) for line in _DUTIES)),
        closing(story.signing, _receivers(story)),
    )
    title = f"Kế hoạch {contact_words(story)}"
    return b.Document(title, "plan", b.ended(blocks), author=story.council.name)


def _content(story: RoundStory) -> Iterator[b.Block]:
    lines = lines_of(story.round.content)
    if lines:
        yield b.Paragraph("Đại biểu báo cáo với cử tri:")
        yield b.Items(lines)
    if story.round.joint:
        yield b.Paragraph(f"Hình thức tiếp xúc: {joint_words(story.round)}.")


def _points(story: RoundStory) -> Iterator[b.Block]:
    standing_points = [point for point in story.points if point.meeting.state not in OFF]
    days = period(story)
    held = f"{days[:1].upper()}{days[1:]}, t" if days else "T"
    yield b.Paragraph(f"{held}ổ chức {count_words(len(standing_points), 'điểm tiếp xúc')}, cụ thể:")
    rows = tuple(_row(number, point) for number, point in enumerate(standing_points, 1))
    aligns: tuple[b.Align, ...] = ("centre", "left", "left", "left", "left")
    yield b.Table(_HEADER, rows, _WIDTHS, aligns, row_height=9)
    for point in story.points:
        if point.meeting.state in OFF:
            fate = "hoãn" if point.meeting.state == "postponed" else "không tổ chức"
            yield b.Paragraph(f"Điểm {point.meeting.place}: {fate} ({point.meeting.reason.rstrip('.')}).")


def _row(number: int, point: Point) -> tuple[b.Text, ...]:
    mode = "" if point.meeting.mode == "in_person" else f"\n({form_words(point.meeting)})"
    names = "".join(f"\n{people}" for people in (", ".join(point.delegates), above(point.meeting)) if people)
    group: b.Text = (b.Run(point.group, bold=True), b.Run(names if point.group else names.strip()))
    areas = ", ".join(lower(name) for name in point.areas)
    return str(number), group, when(point.meeting), f"{point.meeting.place}{mode}", areas


def _receivers(story: RoundStory) -> tuple[str, ...]:
    unit = story.council.unit_kind
    above = ("Tổ đại biểu Quốc hội, HĐND cấp tỉnh (p/h)",) if story.round.joint else ()
    return (
        *above,
        f"Thường trực Đảng ủy {unit} (b/c)",
        f"UBND, Ban Thường trực UBMTTQ Việt Nam {unit} (p/h)",
        "Các Tổ đại biểu, đại biểu HĐND",
        "Trưởng các thôn, tổ dân phố",
        "Lưu: VT",
    )
