"""What the papers of a round of voter contact say, as plain values with every name looked up."""

from dataclasses import dataclass

from .petition_case import Signing
from .records.contact_meeting import ContactMeeting
from .records.contact_round import ContactRound
from .records.promise import Promise
from .records.voice import Voice
from .story import Council


@dataclass(frozen=True)
class Point:
    """A meeting point of the plan: the tổ, its delegates in the order of the list, the thôn invited."""

    meeting: ContactMeeting
    group: str = ""
    delegates: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()


@dataclass(frozen=True)
class Heard:
    """A voice with its place, its field, its level and who answered, in words."""

    voice: Voice
    place: str = ""
    topic: str = ""
    competence: str = ""
    answered_by: str = ""


@dataclass(frozen=True)
class Pledge:
    """A promise to the voters: who made it, and the body that carries it out."""

    promise: Promise
    by: str = ""
    body: str = ""


@dataclass(frozen=True, kw_only=True)
class RoundStory:
    """A round with its points; `session` is "Kỳ họp thứ 4" and `grounds` what its papers rest on."""

    council: Council
    signing: Signing
    round: ContactRound
    session: str = ""
    session_on: str = ""
    points: tuple[Point, ...] = ()
    grounds: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class MeetingStory:
    """One meeting; `chair` and `secretary` are names, `present` and `absent` delegates with their posts."""

    of: RoundStory
    point: Point
    chair: str = ""
    secretary: str = ""
    present: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    heard: tuple[Heard, ...] = ()
    pledges: tuple[Pledge, ...] = ()


@dataclass(frozen=True)
class Tally:
    """How many of some voices were what; forwarded are those whose recommendation was passed on."""

    voices: int
    speakers: int
    opinions: int
    recommendations: int
    answered: int
    taken: int
    noted: int
    forwarded: int


@dataclass(frozen=True)
class TallyLine:
    """One line of a table of the report; invited and present where the line is a meeting."""

    label: str
    tally: Tally
    invited: int = 0
    present: int = 0


@dataclass(frozen=True)
class ItemLine:
    """A recommendation as the report lists it: its words, where it was raised, by how many voices."""

    text: str
    places: tuple[str, ...]
    topic: str
    voices: int


@dataclass(frozen=True, kw_only=True)
class RoundReport:
    """The report on a round; `levels` are the recommendations by who must answer, `answered` told at once."""

    of: RoundStory
    invited: int
    present: int
    promises: int
    tally: Tally
    meetings: tuple[TallyLine, ...]
    by_topic: tuple[TallyLine, ...]
    by_competence: tuple[TallyLine, ...]
    levels: tuple[tuple[str, tuple[ItemLine, ...]], ...]
    answered: tuple[Heard, ...]
