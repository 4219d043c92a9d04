"""Danh sách đại biểu HĐND to be signed at the door, one column for each day of the session."""

from datetime import date

from ..domain.story import Human, Story
from . import blocks as b
from .naming import UNNAMED_SYMBOL, letterhead, session_lines, title_of
from .wording import count_words

_MOST_DAYS = 3
_ALIGNS: tuple[b.Align, ...] = ("centre", "left", "left", "centre", "centre", "centre")
_WIDTHS = (12, 56, 57, 40)


def delegate_list(story: Story) -> b.Document:
    """The whole paper, signed by the secretary."""
    people = [human for id in story.delegates if (human := story.human(id))]
    days = _days(story)
    signed = [f"Ký tên ngày {day:%d/%m}" for day in days] if len(days) > 1 else ["Ký tên"]
    rows = tuple(_row(number, human, len(signed)) for number, human in enumerate(people, start=1))
    table = b.Table(
        header=("STT", "Họ và tên", "Chức vụ, Tổ đại biểu", *signed),
        rows=rows,
        widths=(*_WIDTHS[:3], *(_WIDTHS[3] / (1 if len(signed) == 1 else 1.6) for _ in signed)),
        aligns=_ALIGNS,
        row_height=10,
    )
    writer = next((human for id in story.session.secretaries if (human := story.human(id))), None)
    blocks = (
        letterhead(story, f"/{UNNAMED_SYMBOL}", story.opening.date() if story.opening else None),
        b.Title("Danh sách", ("Đại biểu Hội đồng nhân dân dự họp", *session_lines(story))),
        table,
        b.Paragraph(f"Danh sách này có {count_words(len(people), 'đại biểu')}."),
        b.Signatures(
            right=b.Signer(writer.name if writer else "", ("Thư ký kỳ họp",)),
            recipients=("- Thường trực HĐND;", "- Lưu: VT, Hồ sơ."),
        ),
    )
    return b.Document(
        title=title_of(story, "Danh sách đại biểu dự"),
        kind="delegates",
        blocks=b.ended(blocks),
        author=story.council.name,
    )


def _days(story: Story) -> list[date]:
    """The days on which the council sits, as many as there is room for."""
    days = {sitting.starts_at.date() for sitting in story.sittings if sitting.starts_at}
    return sorted(days)[:_MOST_DAYS]


def _row(number: int, human: Human, columns: int) -> tuple[str, ...]:
    words = "\n".join(word for word in (human.post, human.group) if word)
    return (str(number), human.called, words, *([""] * columns))
