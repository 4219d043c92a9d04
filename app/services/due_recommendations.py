"""Recommendations of voters that wait for an answer, or for the day by which the answer promised them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from ..domain.records.forwarding import Forwarding
from ..domain.records.recommendation import Recommendation
from .due import Due, Look, Place

ANSWER, ROADMAP = "recommendation", "roadmap"
REPLIED = ("answered", "assessed", "told")
Dated = tuple[Recommendation, date]
Batch = tuple[str, str, date]  # letter, body that answers, day


def recommendations(look: Look) -> list[Due]:
    """One line for all that went to one body in one letter with one day, however many they are."""
    waiting = list(_with_day("due_on", _main(look, "forwarded")))
    replied = list(_with_day("promised_on", (one for state in REPLIED for one in _main(look, state))))
    names = look.work.called({one.authority for one, _ in (*waiting, *replied) if one.authority})
    answers = [_answer(look, batch, found, names) for batch, found in _batches(waiting)]
    return answers + [_roadmap(look, batch, found, names) for batch, found in _batches(replied)]


def _main(look: Look, state: str) -> list[Recommendation]:
    return look.work.find(Recommendation, state=state, merged_into="")


def _with_day(field: str, found: Iterable[Recommendation]) -> Iterator[Dated]:
    for one in found:
        if (day := getattr(one, field)) is not None:
            yield one, day


def _batches(found: Iterable[Dated]) -> Iterable[tuple[Batch, list[Recommendation]]]:
    batches: dict[Batch, list[Recommendation]] = defaultdict(list)
    for one, day in found:
        batches[one.forwarding, one.authority or one.authority_text, day].append(one)
    return batches.items()


def _answer(look: Look, batch: Batch, found: list[Recommendation], names: dict[str, str]) -> Due:
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
        about=_letter(look, letter),
        within=("recommendation", found[0].id),
        why=tuple(found[0].due_why.splitlines()),
    )


def _roadmap(look: Look, batch: Batch, found: list[Recommendation], names: dict[str, str]) -> Due:
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


def _place(letter: str, found: list[Recommendation]) -> Place:
    if len(found) == 1 or not letter:
        return "recommendation", found[0].id
    return "forwarding", letter


def _letter(look: Look, id: str) -> str:
    letter = look.work.look_up(Forwarding, id)
    return f"Công văn {letter.number}" if letter and letter.number else ""
