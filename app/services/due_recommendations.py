"""Recommendations of voters that wait for an answer, or for the day by which the answer promised them."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ..domain.records.forwarding import Forwarding
from ..domain.records.recommendation import Recommendation
from .due import Due, Look, Place

ANSWER, ROADMAP = "recommendation", "roadmap"
WAITING = ("forwarded",)
REPLIED = ("answered", "assessed", "told")
COLUMNS = ("id", "text", "forwarding", "authority", "authority_text", "due_why")
Batch = tuple[str, str, date]  # letter, body that answers, day


@dataclass(frozen=True)
class Waiting:
    """What of a recommendation is told here."""

    id: str
    text: str
    letter: str
    authority: str
    authority_text: str
    why: str
    day: date


def recommendations(look: Look) -> list[Due]:
    """One line for all that went to one body in one letter with one day, however many they are."""
    waiting = _with_day(look, "due_on", WAITING)
    replied = _with_day(look, "promised_on", REPLIED)
    found = (*waiting, *replied)
    names = look.work.called({one.authority for one in found if one.authority})
    letters = {one.letter for one in found if one.letter}
    numbers = dict(look.work.pick(Forwarding, ("id", "number"))) if letters else {}
    answers = [_answer(look, batch, each, names, numbers) for batch, each in _batches(waiting)]
    return answers + [_roadmap(look, batch, each, names) for batch, each in _batches(replied)]


def _with_day(look: Look, field: str, states: tuple[str, ...]) -> list[Waiting]:
    columns = (*COLUMNS, field)
    rows = [row for s in states for row in look.work.pick(Recommendation, columns, state=s, merged_into="")]
    return [Waiting(*row) for row in rows if row[-1] is not None]


def _batches(found: list[Waiting]) -> Iterable[tuple[Batch, list[Waiting]]]:
    batches: dict[Batch, list[Waiting]] = defaultdict(list)
    for one in found:
        batches[one.letter, one.authority or one.authority_text, one.day].append(one)
    return batches.items()


def _answer(
    look: Look, batch: Batch, found: list[Waiting], names: dict[str, str], numbers: dict[str, str]
) -> Due:
    letter, body, day = batch
    counted = f"{len(found)} kiến nghị cử tri"
    title = f"Trả lời kiến nghị: {found[0].text}" if len(found) == 1 else f"Trả lời {counted}"
    return look.due(
        ANSWER,
        _place(letter, found),
        title,
        day,
        "Ghi trả lời hoặc đôn đốc",
        who=names.get(body, body),
        outside=f"Trả lời {counted}",
        about=f"Công văn {numbers[letter]}" if numbers.get(letter) else "",
        within=("recommendation", found[0].id),
        why=tuple(found[0].why.splitlines()),
    )


def _roadmap(look: Look, batch: Batch, found: list[Waiting], names: dict[str, str]) -> Due:
    _, body, day = batch
    counted = f"{len(found)} kiến nghị cử tri"
    title = f"Giải quyết theo lộ trình: {found[0].text}" if len(found) == 1 else f"Giải quyết {counted}"
    return look.due(
        ROADMAP,
        ("recommendation", found[0].id),
        title,
        day,
        "Ghi kết quả giải quyết",
        who=names.get(body, body),
        outside=f"Giải quyết theo lộ trình {counted}",
        about="" if len(found) == 1 else "theo lộ trình đã trả lời",
    )


def _place(letter: str, found: list[Waiting]) -> Place:
    if len(found) == 1 or not letter:
        return "recommendation", found[0].id
    return "forwarding", letter
