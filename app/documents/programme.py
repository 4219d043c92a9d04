"""Chương trình kỳ họp (Nghị định 30/2020/NĐ-CP, Mẫu 1.4): hours, items and who presents them."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from ..domain.records.agenda_item import AgendaItem
from ..domain.story import Story
from . import blocks as b
from .naming import letterhead, person, recipients, session_lines, standing_signer, title_of, usual_recipients
from .wording import count_words, moment_words

SYMBOL = "CTr-HĐND"
_TENTATIVE = ("planned", "convened", "postponed")
_HEADER = ("TT", "Thời gian", "Nội dung", "Người thực hiện")
_WIDTHS = (12, 28, 80, 45)


def programme(story: Story) -> b.Document:
    """The whole paper; "(dự kiến)" until the council has met and adopted it."""
    tentative = ("(dự kiến)",) if story.session.state in _TENTATIVE else ()
    blocks = (
        letterhead(story, f"/{SYMBOL}", story.session.convened_on),
        b.Title("Chương trình", (*session_lines(story), *tentative)),
        *_when(story),
        *_tables(story),
        b.Paragraph(f"Chương trình này gồm {count_words(_numbered(story), 'nội dung')}."),
        b.Signatures(
            right=standing_signer(story),
            recipients=recipients(story, "programme", (*usual_recipients(story), "Lưu: VT")),
        ),
    )
    return b.Document(
        title=title_of(story, "Chương trình"),
        kind="programme",
        blocks=b.ended(blocks),
        author=story.council.name,
    )


def timetable(story: Story) -> dict[str, datetime]:
    """When each item is planned: as it was written, else counted on from the one before."""
    starts = {sitting.id: sitting.starts_at for sitting in story.sittings}
    found: dict[str, datetime] = {}
    clock, sitting = story.session.opens_at, ""
    for item in story.items:
        if item.sitting != sitting:
            sitting, clock = item.sitting, starts.get(item.sitting) or clock
        clock = item.planned_at or clock
        if clock is not None:
            found[item.id] = clock
            clock = clock + timedelta(minutes=item.planned_minutes) if item.planned_minutes else None
    return found


def _numbered(story: Story) -> int:
    return sum(item.kind != "break" for item in story.items)


def _when(story: Story) -> Iterator[b.Block]:
    session = story.session
    if session.opens_at:
        yield b.Paragraph(f"Thời gian khai mạc: {moment_words(session.opens_at)}.")
    yield b.Paragraph(f"Địa điểm: {session.place.rstrip('.')}.")


def _tables(story: Story) -> Iterator[b.Block]:
    """One table, or one for each sitting under its name."""
    if len(story.sittings) < 2:
        yield _table(story, story.items)
        return
    for sitting in story.sittings:
        start = f": {moment_words(sitting.starts_at)}" if sitting.starts_at else ""
        items = [item for item in story.items if item.sitting == sitting.id]
        if items:
            yield b.Heading("clause", f"{sitting.name}{start}")
            yield _table(story, items)
    known = {sitting.id for sitting in story.sittings}
    rest = [item for item in story.items if item.sitting not in known]
    if rest:
        yield _table(story, rest)


def _table(story: Story, items: Sequence[AgendaItem]) -> b.Table:
    """Numbers, hours where any is known, items, and who presents them."""
    planned = timetable(story)
    timed = sum(item.id in planned for item in items) > 1 or any(item.planned_at for item in items)
    rows = [_row(story, item, planned) for item in items]
    keep = [0, 1, 2, 3] if timed else [0, 2, 3]
    return b.Table(
        header=tuple(_HEADER[i] for i in keep),
        rows=tuple(tuple(row[i] for i in keep) for row in rows),
        widths=tuple(_WIDTHS[i] + (28 if i == 2 and not timed else 0) for i in keep),
        aligns=("centre", *(("centre",) if timed else ()), "left", "left"),
    )


def _row(story: Story, item: AgendaItem, planned: dict[str, datetime]) -> tuple[str, str, str, str]:
    number = story.item_number(item.id)
    hour = f"{planned[item.id]:%H giờ %M}" if item.id in planned else ""
    closed = " (họp kín)" if item.openness == "closed" else ""
    who = person(story, item.presenter, item.presenter_text)
    return (str(number) if number else "", hour, f"{item.title}{closed}", who)
