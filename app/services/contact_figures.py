"""The numbers of a round of voter contact, each with the records behind it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from ..domain.competence import LEVELS
from ..domain.contact_flow import PASSED_ON
from ..domain.figures import Figure, counted, summed
from ..domain.records.contact_meeting import ContactMeeting
from ..domain.records.contact_round import ContactRound
from ..domain.records.promise import Promise
from ..domain.records.recommendation import Recommendation
from ..domain.records.topic import Topic
from ..domain.records.voice import Voice
from ..domain.text import fold, sort_key
from ..store.work import Work
from .contact_plan import OFF
from .contacts import points_in
from .context import Context
from .voices import in_order

UNCLASSIFIED = "Chưa phân loại"
NO_PLACE = "Không ghi thôn, tổ dân phố"


@dataclass(frozen=True)
class VoiceFigures:
    """Of some voices: opinions + recommendations make all, and so do answered + taken + noted."""

    voices: Figure
    speakers: Figure
    opinions: Figure
    recommendations: Figure
    answered: Figure
    taken: Figure
    noted: Figure
    forwarded: Figure


@dataclass(frozen=True)
class VoiceRow:
    """One line of a table: a field, a level, a thôn; `key` is "" for what belongs to none."""

    key: str
    label: str
    heard: VoiceFigures


@dataclass(frozen=True)
class MeetingFigures:
    """One meeting point of the round."""

    meeting: ContactMeeting
    group: str
    invited: Figure
    present: Figure
    promises: Figure
    heard: VoiceFigures


@dataclass(frozen=True)
class RoundFigures:
    """Everything the report on a round counts; meetings called off are not in it."""

    round: ContactRound
    points: Figure
    invited: Figure
    present: Figure
    promises: Figure
    heard: VoiceFigures
    meetings: tuple[MeetingFigures, ...]
    by_topic: tuple[VoiceRow, ...]
    by_competence: tuple[VoiceRow, ...]
    by_area: tuple[VoiceRow, ...]


def figures_of_round(context: Context, round_id: str) -> RoundFigures:
    """The numbers of a round; the report prints them and a click on one opens its records."""
    with context.store.read() as work:
        meetings = [one for one in points_in(work, round_id) if one.state not in OFF]
        heard = {one.id: in_order(work.find(Voice, meeting=one.id)) for one in meetings}
        every = [voice for one in meetings for voice in heard[one.id]]
        passed = _passed_on(work, every)
        named = work.called([id for v in every for id in (v.area, v.topic)] + [one.group for one in meetings])
        promised = {one.id: work.find(Promise, meeting=one.id) for one in meetings}
        return RoundFigures(
            round=work.get(ContactRound, round_id),
            points=counted("contact_meeting", (one.id for one in meetings)),
            invited=_voters(meetings, "voters_invited"),
            present=_voters(meetings, "voters_present"),
            promises=counted("promise", (one.id for those in promised.values() for one in those)),
            heard=voice_figures(every, passed),
            meetings=tuple(
                _meeting(one, named.get(one.group, ""), heard[one.id], promised[one.id], passed)
                for one in meetings
            ),
            by_topic=_rows(every, passed, lambda v: v.topic, _topic_labels(work, named)),
            by_competence=_rows(every, passed, lambda v: v.competence, {**LEVELS, "": UNCLASSIFIED}),
            by_area=_rows(every, passed, _place, _place_labels(every, named)),
        )


def voice_figures(heard: Sequence[Voice], passed: frozenset[str]) -> VoiceFigures:
    """`passed` are ids of voices whose recommendation went to the body that must answer."""

    def those(belongs: Callable[[Voice], bool]) -> Figure:
        return counted("voice", (voice.id for voice in heard if belongs(voice)))

    return VoiceFigures(
        voices=those(lambda v: True),
        speakers=counted("voice", _one_a_speaker(heard)),
        opinions=those(lambda v: v.kind == "opinion"),
        recommendations=those(lambda v: v.kind == "recommendation"),
        answered=those(lambda v: v.handling == "answered"),
        taken=those(lambda v: v.handling == "taken"),
        noted=those(lambda v: v.handling == "noted"),
        forwarded=those(lambda v: v.id in passed),
    )


def _one_a_speaker(heard: Iterable[Voice]) -> list[str]:
    """The first voice of each speaker of a meeting; where nobody noted the name, each voice is a speaker."""
    found: dict[tuple[str, ...], str] = {}
    for voice in heard:
        name = fold(voice.speaker)
        who = (voice.meeting, name, voice.area, fold(voice.area_text)) if name else (voice.id,)
        found.setdefault(who, voice.id)
    return list(found.values())


def _passed_on(work: Work, heard: Iterable[Voice]) -> frozenset[str]:
    """Voices whose main item went to somebody, whatever became of it since."""
    items: dict[str, bool] = {}
    for id in {voice.recommendation for voice in heard if voice.recommendation}:
        item = work.look_up(Recommendation, id)
        while item and item.merged_into:
            item = work.look_up(Recommendation, item.merged_into)
        items[id] = item is not None and item.state in PASSED_ON
    return frozenset(voice.id for voice in heard if items.get(voice.recommendation))


def _meeting(
    meeting: ContactMeeting,
    group: str,
    heard: Sequence[Voice],
    promised: Sequence[Promise],
    passed: frozenset[str],
) -> MeetingFigures:
    return MeetingFigures(
        meeting=meeting,
        group=group,
        invited=_voters([meeting], "voters_invited"),
        present=_voters([meeting], "voters_present"),
        promises=counted("promise", (one.id for one in promised)),
        heard=voice_figures(heard, passed),
    )


def _voters(meetings: Iterable[ContactMeeting], field: str) -> Figure:
    return summed("contact_meeting", ((one.id, getattr(one, field)) for one in meetings))


def _rows(
    heard: Sequence[Voice], passed: frozenset[str], key: Callable[[Voice], str], labels: dict[str, str]
) -> tuple[VoiceRow, ...]:
    """A row for each label that has voices, in the order of the labels."""
    found: dict[str, list[Voice]] = {}
    for voice in heard:
        at = key(voice)
        found.setdefault(at if at in labels else "", []).append(voice)
    return tuple(
        VoiceRow(at, words, voice_figures(found[at], passed)) for at, words in labels.items() if at in found
    )


def _topic_labels(work: Work, named: dict[str, str]) -> dict[str, str]:
    """Every field, in the office's order, those no longer used among them; the unclassified last."""
    known = sorted(work.find(Topic), key=lambda one: (one.order is None, one.order or 0, one.id))
    return {**{one.id: one.name for one in known}, "": UNCLASSIFIED}


def _place(voice: Voice) -> str:
    return voice.area or fold(voice.area_text)


def _place_labels(heard: Iterable[Voice], named: dict[str, str]) -> dict[str, str]:
    """Thôn by name; those written by hand are one whatever the marks; the rest last."""
    words = {_place(v): named.get(v.area, v.area_text) for v in heard if _place(v)}
    return {**dict(sorted(words.items(), key=lambda pair: sort_key(pair[1]))), "": NO_PLACE}
