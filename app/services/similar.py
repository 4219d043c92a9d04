"""Voices and recommendations that say nearly the same: while typing, and a whole round at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from threading import Lock
from weakref import WeakKeyDictionary

from ..domain.contact_flow import OPEN
from ..domain.records.contact_meeting import ContactMeeting
from ..domain.records.recommendation import Recommendation
from ..domain.records.voice import Voice
from ..domain.similarity import Match, Phrasebook, SimilarTexts, groups
from ..domain.text import fold
from ..store.store import Store
from ..store.work import Work
from .contact_standards import boilerplate
from .context import Context
from .voices import in_order

KINDS = ("voice", "recommendation")
_CLASSES: dict[str, type[Voice] | type[Recommendation]] = {"voice": Voice, "recommendation": Recommendation}
PATIENCE = 0.03  # a person who types does not wait for the first reading of everything
_END = 2**62  # after the last change there will ever be


@dataclass(frozen=True)
class Similar:
    """A record whose text is like the one asked for; `words` are those shared, as the asker wrote them."""

    kind: str
    id: str
    score: float
    words: tuple[str, ...]
    text: str


@dataclass(frozen=True)
class Cluster:
    """Voices that say one thing, the first being the one the others were compared with.

    `score` is the least likeness in it, 1 for a voice alone; `existing` an open recommendation saying it.
    """

    voices: tuple[Voice, ...]
    score: float
    words: tuple[str, ...]
    existing: Similar | None


class _Memory:
    """The texts of one store, brought up to date from its change counter before each question."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._seen: int | None = None
        self._texts = {kind: SimilarTexts(Phrasebook(boilerplate())) for kind in KINDS}

    def like(self, work: Work, kind: str, text: str, most: int, patience: float = -1) -> list[Match]:
        """`patience` in seconds while another thread still reads; nothing is found when it runs out."""
        if not self._lock.acquire(timeout=patience):
            return []
        try:
            self._catch_up(work)
            return self._texts[kind].like(text, most, typing=True)
        finally:
            self._lock.release()

    def catch_up(self, work: Work) -> None:
        with self._lock:
            self._catch_up(work)

    def _catch_up(self, work: Work) -> None:
        if self._seen is None:
            self._seen = work.touched(_END)[0]
            for kind, texts in self._texts.items():
                for id, text in work.column(kind, "text"):
                    texts.put(id, text)
            return
        self._seen, touched = work.touched(self._seen)
        for kind, id in touched:
            if kind in KINDS:
                self._renew(work, kind, id)

    def _renew(self, work: Work, kind: str, id: str) -> None:
        record = work.look_up(_CLASSES[kind], id)
        if record is None:
            self._texts[kind].drop(id)
        else:
            self._texts[kind].put(id, record.text)


_memories: WeakKeyDictionary[Store, _Memory] = WeakKeyDictionary()


def warm(context: Context) -> None:
    """Read every text once; the first question then answers as quickly as the later ones."""
    with context.store.read() as work:
        _memory(context).catch_up(work)


def similar(
    context: Context, text: str, most: int = 5, *, kind: str = "voice", besides: str = ""
) -> list[Similar]:
    """The voices, or recommendations, most like what is typed so far; `besides` the record being edited."""
    with context.store.read() as work:
        found = _memory(context).like(work, kind, text, most + 1, PATIENCE)
        return [_told(work, kind, match, text) for match in found if match.id != besides][:most]


def clusters(context: Context, round_id: str) -> list[Cluster]:
    """The voices of a round taken away and not yet in any recommendation, gathered by what they say."""
    with context.store.read() as work:
        waiting = {voice.id: voice for voice in _waiting(work, round_id)}
        texts = [(voice.id, voice.text) for voice in waiting.values()]
        found = groups(texts, Phrasebook(boilerplate()))
        return [_cluster(context, work, matches, waiting) for matches in found]


def _memory(context: Context) -> _Memory:
    return _memories.setdefault(context.store, _Memory())


def _told(work: Work, kind: str, match: Match, asked: str) -> Similar:
    written = {fold(word): word for word in asked.replace(",", " ").replace(".", " ").split()}
    words = tuple(written.get(word, word) for word in match.words)
    return Similar(kind, match.id, match.score, words, work.get(_CLASSES[kind], match.id).text)


def _waiting(work: Work, round_id: str) -> list[Voice]:
    meetings = sorted(work.find(ContactMeeting, round=round_id), key=lambda one: (one.order or 0, one.id))
    found = [voice for meeting in meetings for voice in in_order(work.find(Voice, meeting=meeting.id))]
    return [voice for voice in found if voice.handling == "taken" and not voice.recommendation]


def _cluster(context: Context, work: Work, matches: Sequence[Match], waiting: dict[str, Voice]) -> Cluster:
    first = waiting[matches[0].id]
    words = matches[1].words if len(matches) > 1 else ()
    return Cluster(
        voices=tuple(waiting[match.id] for match in matches),
        score=min(match.score for match in matches),
        words=words,
        existing=_existing(context, work, first.text),
    )


def _existing(context: Context, work: Work, text: str) -> Similar | None:
    """The open main item most like a text."""
    for match in _memory(context).like(work, "recommendation", text, 5):
        item = work.get(Recommendation, match.id)
        if item.state in OPEN and not item.merged_into:
            return _told(work, "recommendation", match, text)
    return None
