"""Everything the papers of one session say, as plain values read at one moment."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from .attendance import ARRIVE, LEAVE, Figures, Movement, Passage, arrivals_and_departures, figures
from .records.agenda_item import AgendaItem
from .records.answer import Answer
from .records.attendance_event import AttendanceEvent
from .records.candidate import Candidate
from .records.invitee import Invitee
from .records.minutes import Minutes
from .records.paper import Paper
from .records.promise import Promise
from .records.question import Question
from .records.resolution import Resolution
from .records.resolution_effect import ResolutionEffect
from .records.session import Session
from .records.signed_copy import SignedCopy
from .records.sitting import Sitting
from .records.speech import Speech
from .records.vote import Vote
from .records.vote_event import VoteEvent
from .voting import Requirement


@dataclass(frozen=True)
class Human:
    """A person as papers name them on the day of the session; `delegate` while a member of the council."""

    id: str
    name: str
    honorific: str = ""
    post: str = ""
    group: str = ""
    constituency: str = ""
    delegate: bool = False

    @property
    def called(self) -> str:
        """ "Bà Nguyễn Thị Hường", to open a sentence."""
        return f"{self.honorific or 'Ông (bà)'} {self.name}".strip()

    @property
    def mentioned(self) -> str:
        """ "bà Nguyễn Thị Hường", inside a sentence."""
        return self.called[:1].lower() + self.called[1:]


@dataclass(frozen=True)
class Council:
    """The council of the session: "Hội đồng nhân dân xã Gia Lộc", its unit, khóa and years."""

    name: str
    unit_kind: str
    unit_name: str
    superior: str
    place: str
    term: str
    years: str

    @property
    def short(self) -> str:
        """ "Hội đồng nhân dân xã"."""
        return f"Hội đồng nhân dân {self.unit_kind}"

    def without_place(self, name: str) -> str:
        """A body named as it stands after a person: "Ủy ban nhân dân xã"."""
        return name.replace(f"{self.unit_kind} {self.unit_name}", self.unit_kind)

    @property
    def of_term(self) -> str:
        """ "Hội đồng nhân dân xã Gia Lộc khóa I, nhiệm kỳ 2026 - 2031"."""
        return f"{self.name} khóa {self.term}, nhiệm kỳ {self.years}"


@dataclass(frozen=True, kw_only=True)
class Story:
    """One session: records in their order, people by id, and the law in force on its day.

    `delegates` are ids in the order of the list; `own` the clerk's words by part of the minutes;
    `recipients` the office's own "Nơi nhận" by paper; `seconds` the speaking times by kind of speech;
    `normative_issues` where a normative resolution says "ban hành" and not "QUYẾT NGHỊ"; `copies` of the
    signed minutes in order; `wording` what the chair says at a vote, by method.
    """

    session: Session
    council: Council
    people: Mapping[str, Human] = field(default_factory=dict)
    delegates: tuple[str, ...] = ()
    organizations: Mapping[str, str] = field(default_factory=dict)
    sittings: tuple[Sitting, ...] = ()
    items: tuple[AgendaItem, ...] = ()
    papers: tuple[Paper, ...] = ()
    events: tuple[AttendanceEvent, ...] = ()
    speeches: tuple[Speech, ...] = ()
    questions: tuple[Question, ...] = ()
    answers: tuple[Answer, ...] = ()
    promises: tuple[Promise, ...] = ()
    votes: tuple[VoteEvent, ...] = ()
    names_voted: tuple[Vote, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    resolutions: tuple[Resolution, ...] = ()
    effects: tuple[ResolutionEffect, ...] = ()
    affected: Mapping[str, str] = field(default_factory=dict)
    invitees: tuple[Invitee, ...] = ()
    minutes: Minutes | None = None
    own: Mapping[str, str] = field(default_factory=dict)
    quorum: Requirement
    requirements: tuple[Requirement, ...] = ()
    kind_words: str = ""
    elected_total: int = 0
    in_office: int = 0
    seconds: Mapping[str, int] = field(default_factory=dict)
    recipients: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    standing_chair: str = ""
    standing_vice: str = ""
    normative_issues: bool = True
    copies: tuple[SignedCopy, ...] = ()
    wording: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    @property
    def day(self) -> date:
        """The day whose law and whose words count."""
        moment = self.opening
        return moment.date() if moment else date.max

    @property
    def opening(self) -> datetime | None:
        """When it really began, or is planned to."""
        return self.session.opened_at or self.session.opens_at

    @property
    def ending(self) -> datetime | None:
        return self.session.closed_at

    @property
    def several_days(self) -> bool:
        days = {sitting.starts_at.date() for sitting in self.sittings if sitting.starts_at}
        days |= {moment.date() for moment in (self.opening, self.ending) if moment}
        return len(days) > 1

    @property
    def movements(self) -> tuple[Movement, ...]:
        return tuple(
            Movement(event.person, event.at, event.kind, event.item, event.reason)
            for event in self.events
            if event.at is not None
        )

    @property
    def passages(self) -> list[Passage]:
        """Who came after the roll call, who left and who came back; noted absences are no movement."""
        moving = [one for one in self.movements if one.kind in (ARRIVE, LEAVE)]
        moment = self.roll_call
        return arrivals_and_departures(moving, moment) if moment else []

    @property
    def roll_call(self) -> datetime | None:
        """The moment of the figures: the opening, or the first arrival where all were entered after it."""
        moving = [movement.at for movement in self.movements if movement.kind in (ARRIVE, LEAVE)]
        moments = [moment for moment in (self.opening, min(moving, default=None)) if moment]
        return max(moments, default=None)

    @property
    def figures(self) -> Figures | None:
        """Presence at the roll call; None before there is a time."""
        moment = self.roll_call
        if moment is None:
            return None
        return figures(self.delegates, self.movements, moment, self.quorum, self.elected_total or None)

    def human(self, id: str) -> Human | None:
        return self.people.get(id)

    def item(self, id: str) -> AgendaItem | None:
        return next((item for item in self.items if item.id == id), None)

    def item_number(self, id: str) -> int:
        """The number of an item as the programme prints it (breaks have none); 0 when it has none."""
        numbered = [item.id for item in self.items if item.kind != "break"]
        return numbered.index(id) + 1 if id in numbered else 0

    def vote(self, id: str) -> VoteEvent | None:
        return next((event for event in self.votes if event.id == id), None)

    def votes_of_item(self, id: str) -> tuple[VoteEvent, ...]:
        """The votes that stand; those voted again are told with the one that replaced them."""
        return tuple(event for event in self.votes if event.item == id and event.state != "replaced")

    def candidates_of(self, id: str) -> tuple[Candidate, ...]:
        return tuple(one for one in self.candidates if one.event == id)

    def requirement_of(self, event: VoteEvent) -> Requirement | None:
        return next((one for one in self.requirements if one.id == event.requirement), None)

    def requirement_for(self, decision: str) -> Requirement | None:
        """The requirement a kind of decision takes unless another was chosen."""
        return next((one for one in self.requirements if decision in one.decisions), None)
