"""Tables of a round: its points and voices, and the rounds themselves, taken in and written out."""

from collections.abc import Callable, Sequence
from typing import Any

from app.services import contacts
from app.store.listing import Query
from app.ui.page import Desk
from app.ui.sheets.verbs import give_list_out, take_sheet_in
from app.ui.words import tr

ROUNDS = ("kind", "session", "title", "starts_on", "ends_on", "state", "plan_number", "report_number")
POINTS = (
    "order", "group", "starts_at", "place", "areas", "mode", "links", "delegates", "superiors",
    "voters_invited", "voters_present", "state",
)  # fmt: skip
VOICES = (
    "meeting", "order", "area", "kind", "text", "topic", "competence", "handling", "answered_by", "answer",
)  # fmt: skip
Entries = Sequence[tuple[str, Callable[[], Any]]]


def sheets_in(desk: Desk, round_id: str) -> Entries:
    """(words, verb) of what can be read from a table."""
    return [
        (tr("Ý kiến, kiến nghị cử tri"), lambda: take_sheet_in(desk, "voice", _only_point(desk, round_id))),
        (
            tr("Điểm tiếp xúc của đợt này"),
            lambda: take_sheet_in(desk, "contact_meeting", {"round": round_id}),
        ),
        (tr("Các đợt tiếp xúc"), lambda: take_sheet_in(desk, "contact_round")),
    ]


def sheets_out(desk: Desk, round_id: str) -> Entries:
    """(words, verb) of what can be written as a workbook."""
    points = Query(order="starts_at", equals={"round": round_id})
    rounds = Query(order="starts_on", descending=True)
    return [
        (tr("Ý kiến, kiến nghị của đợt này"), lambda: give_voices_out(desk, _points(desk, round_id))),
        (tr("Điểm tiếp xúc của đợt này"), lambda: give_list_out(desk, "contact_meeting", points, POINTS)),
        (tr("Các đợt tiếp xúc"), lambda: give_list_out(desk, "contact_round", rounds, ROUNDS)),
    ]


def take_voices_in(desk: Desk, meeting_id: str) -> None:
    """Voices written down elsewhere, into this meeting."""
    take_sheet_in(desk, "voice", {"meeting": meeting_id})


def give_voices_out(desk: Desk, meetings: tuple[str, ...]) -> None:
    """What was said at these meetings, in the order spoken; who said it stays in the office."""
    give_list_out(desk, "voice", Query(order="order", among={"meeting": meetings}), VOICES)


def _points(desk: Desk, round_id: str) -> tuple[str, ...]:
    return tuple(one.id for one in contacts.points(desk.context, round_id))


def _only_point(desk: Desk, round_id: str) -> dict[str, str]:
    """The meeting that rows naming none belong to, when the round has but one."""
    found = _points(desk, round_id)
    return {"meeting": found[0]} if len(found) == 1 else {}
