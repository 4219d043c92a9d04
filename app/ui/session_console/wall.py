"""The slide for the wall, taken from the room: the item the council is at, the clock, the vote."""

from app.domain.records.agenda_item import KINDS
from app.domain.records.speech import KINDS as SPEECH_KINDS
from app.domain.records.speech import Speech
from app.domain.records.vote_event import METHODS, VoteEvent
from app.ui.session_console.hours import clock_words, over_words
from app.ui.session_console.room import Room
from app.ui.slide import Result, Slide, Timer
from app.ui.words import tr


def slide_of(room: Room, spent: int = 0) -> Slide:
    """The slide of the item the council is at; `spent` are the seconds of the running speech."""
    figures = room.roll.figures
    item = room.shown
    return Slide(
        session=room.session.called(),
        presence=tr("Có mặt {n}/{total}", n=figures.present, total=figures.total),
        kicker=" · ".join((room.label(item), tr(KINDS[item.kind]))) if item else "",
        title=item.title if item else "",
        presenter=room.presenter,
        notice=_notice(room),
        timer=_timer(room, spent),
        result=_result(room.events[-1]) if room.events else None,
    )


def _notice(room: Room) -> str:
    if room.session.state == "paused":
        return tr("Tạm nghỉ")
    if room.session.state not in ("in_session", "paused"):
        return tr("Kỳ họp đã bế mạc") if room.session.closed_at else tr("Kỳ họp sắp khai mạc")
    running = next((event for event in room.events if event.state == "open"), None)
    return tr("Đang biểu quyết: {how}", how=tr(METHODS[running.method]).lower()) if running else ""


def _timer(room: Room, spent: int) -> Timer | None:
    speech = next((one for one in room.queue if one.state in ("speaking", "paused")), None)
    return _clock(room, speech, spent) if speech else None


def _clock(room: Room, speech: Speech, spent: int) -> Timer:
    may = speech.allowed_seconds or 0
    return Timer(
        name=room.name(speech.speaker, speech.speaker_text),
        detail=tr(SPEECH_KINDS[speech.kind]),
        time=clock_words(spent),
        allowed=tr("trong {time}", time=clock_words(may)) if may else "",
        share=spent / may if may else 0.0,
        over=over_words(spent - may) if may and spent > may else "",
    )


def _result(event: VoteEvent) -> Result | None:
    """Numbers go on the wall only when they are recorded: half-typed ones would be read as the result."""
    if event.state != "recorded":
        return None
    lead, _, verdict = event.sentence.split("\n")[0].rpartition(": ")
    words = (tr("Tán thành"), tr("Không tán thành"), tr("Không biểu quyết"))
    numbers = (event.in_favour, event.against, event.abstained)
    counted = tuple((said, n) for said, n in zip(words, numbers, strict=True) if n is not None)
    return Result(
        counts=counted if event.in_favour is not None else (),
        total=event.base or 0,
        needed=event.needed or 0,
        lead=lead or event.sentence,
        verdict=verdict if lead else "",
        passed=event.outcome == "passed" and event.quorate,
    )
