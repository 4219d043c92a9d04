"""Everything the page shows of one resolution at one moment."""

from dataclasses import dataclass
from datetime import date

from app.domain.records.agenda_item import AgendaItem
from app.domain.records.number_entry import NumberEntry
from app.domain.records.person import Person
from app.domain.records.resolution import Resolution
from app.domain.records.session import Session
from app.domain.records.vote_event import VoteEvent
from app.services import resolutions as service
from app.services.context import Context
from app.services.resolutions import Duty, Effect, Warning

WRITABLE = ("draft", "verified", "adopted", "rejected")
UNDER_WAY = ("in_session", "paused")


@dataclass(frozen=True)
class Held:
    """A resolution with its session, its vote, who signed it and what follows from it."""

    resolution: Resolution
    session: Session
    item: AgendaItem | None
    vote: VoteEvent | None
    signer: Person | None
    entry: NumberEntry | None
    duties: tuple[Duty, ...]
    effects: tuple[Effect, ...]
    warnings: tuple[Warning, ...]

    @property
    def state(self) -> str:
        return self.resolution.state

    @property
    def writable(self) -> bool:
        """Words can be changed until it is signed."""
        return self.state in WRITABLE

    @property
    def can_be_voted(self) -> bool:
        """Its session sits and it waits for the vote."""
        return self.state in ("draft", "verified") and self.session.state in UNDER_WAY


def read_held(context: Context, id: str) -> Held:
    """Ask the store and the services for everything."""
    with context.store.read() as work:
        found = work.get(Resolution, id)
        votes = [one for one in work.find(VoteEvent, resolution=id) if one.state == "recorded"]
        vote = next((one for one in votes if one.id == found.vote_event), votes[-1] if votes else None)
        session = work.get(Session, found.session)
        item = work.look_up(AgendaItem, found.item) if found.item else None
        signer = work.look_up(Person, found.signer) if found.signer else None
        entry = work.look_up(NumberEntry, found.number_entry) if found.number_entry else None
    return Held(
        found,
        session,
        item,
        vote,
        signer,
        entry,
        tuple(service.duties(context, id)),
        tuple(service.effects(context, id)),
        tuple(service.warnings(context, found)) if found.state in WRITABLE else (),
    )


def day(value: date | None) -> str:
    return f"{value:%d/%m/%Y}" if value else ""
