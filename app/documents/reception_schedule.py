"""Lịch tiếp công dân for posting (Luật Tiếp công dân Điều 24)."""

from ..domain.petition_case import Schedule
from ..domain.records.reception_day import KINDS, MODES, ReceptionDay
from . import blocks as b
from .letter_parts import council_head, standing_signer
from .naming import receivers
from .wording import place_date

SYMBOL = "/TB-HĐND"
_HEADER = ("TT", "Thời gian", "Nơi tiếp", "Người tiếp", "Dự kiến nội dung")
_WIDTHS = (10, 34, 38, 48, 35)
_DAYS = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật")


def reception_schedule(schedule: Schedule) -> b.Document:
    """The whole paper, signed by the chairman who arranges it (Điều 22 khoản 2)."""
    rows = tuple(_row(number, day, who) for number, (day, who) in enumerate(schedule.days, 1))
    blocks = (
        council_head(schedule.council, SYMBOL, place_date(schedule.council.place, schedule.on)),
        b.Title("Thông báo", (f"Lịch tiếp công dân của đại biểu {schedule.council.name} {schedule.period}",)),
        b.Paragraph(
            "Căn cứ Luật Tiếp công dân, Thường trực Hội đồng nhân dân thông báo lịch tiếp công dân như sau:"
        ),
        b.Table(_HEADER, rows, _WIDTHS, ("centre", "left", "left", "left", "left"), row_height=9),
        b.Paragraph("Lịch này được niêm yết công khai tại nơi tiếp công dân."),
        b.Signatures(
            right=standing_signer(schedule.signing),
            recipients=receivers(
                (), ("Đại biểu Hội đồng nhân dân", "Ủy ban nhân dân (p/h)", "Niêm yết", "Lưu: VT")
            ),
        ),
    )
    title = f"Lịch tiếp công dân {schedule.period}"
    return b.Document(title, "schedule", b.ended(blocks), author=schedule.council.name)


def _row(number: int, day: ReceptionDay, who: str) -> tuple[str, ...]:
    start, end = day.starts_at, day.ends_at
    hours = f"{start:%Hh%M}{f' - {end:%Hh%M}' if end else ''}" if start else ""
    when = f"{_DAYS[start.weekday()]}, {start:%d/%m/%Y}\n{hours}" if start else ""
    mode = "" if day.mode == "in_person" else f" ({MODES[day.mode].lower()})"
    kind = f"{KINDS[day.kind]}{mode}"
    people = "\n".join(part for part in (who, day.receivers_text) if part)
    return str(number), f"{when}\n{kind}", day.place, people, day.content
