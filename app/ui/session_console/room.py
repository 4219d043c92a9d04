"""What the console shows of a session at one moment, asked of the services in one go."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from app.domain import flow
from app.domain.records.agenda_item import AgendaItem
from app.domain.records.paper import Paper
from app.domain.records.session import Session
from app.domain.records.speech import Speech
from app.domain.records.vote_event import VoteEvent
from app.services import agenda, attendance, council, questioning, records, speeches, votes
from app.services.attendance import Roll
from app.services.context import Context
from app.services.council import Delegate
from app.services.questioning import Exchange
from app.ui.words import tr


@dataclass(frozen=True)
class Room:
    """A session with its agenda and who is there, and of the item on show everything that was recorded.

    `numbers` are those the programme prints; breaks have none. `shown` is the item on show, `running` the one
    the council is at; either may be None.
    """

    session: Session
    items: tuple[AgendaItem, ...]
    numbers: dict[str, int]
    times: dict[str, datetime]
    roll: Roll
    delegates: tuple[Delegate, ...]
    running: AgendaItem | None
    shown: AgendaItem | None
    presenter: str
    queue: tuple[Speech, ...]
    events: tuple[VoteEvent, ...]
    thread: tuple[Exchange, ...]
    names: dict[str, str]

    @property
    def meeting(self) -> bool:
        return self.session.state in flow.MEETING

    @property
    def sealed(self) -> bool:
        return self.session.state in flow.SEALED

    def name(self, person_id: str, words: str = "") -> str:
        """ "Bà Nguyễn Thị Hường", or the words written where the person is in no book."""
        return self.names.get(person_id, words)

    def label(self, item: AgendaItem) -> str:
        """ "Mục 5"; a break has no number."""
        number = self.numbers.get(item.id)
        return tr("Mục {n}", n=number) if number else tr("Nghỉ")

    def done(self) -> int:
        return sum(item.state in flow.FINISHED for item in self.items)


def look(context: Context, session_id: str, item_id: str = "") -> Room:
    """The room now; without an item the running one is shown, else the first that is not over."""
    session = records.get(context, Session, session_id)
    items = tuple(agenda.items(context, session_id))
    running = next((item for item in items if item.state in flow.RUNNING), None)
    shown = _shown(items, item_id, running)
    opens = session.opened_at or session.opens_at or context.clock()
    people = tuple(council.delegates(context, opens.date()))
    queue = tuple(speeches.queue(context, shown.id)) if shown else ()
    events = tuple(votes.of_item(context, shown.id)) if shown else ()
    thread = tuple(questioning.thread(context, shown.id)) if shown else ()
    names = _names(context, people, session, queue, thread, shown)
    return Room(
        session=session,
        items=items,
        numbers=numbers(items),
        times=agenda.timetable(session, items),
        roll=attendance.roll(context, session_id),
        delegates=people,
        running=running,
        shown=shown,
        presenter=_presenter(context, shown, names, opens) if shown else "",
        queue=queue,
        events=events,
        thread=thread,
        names=names,
    )


def short(words: str) -> str:
    """HĐND and UBND for the narrow places of the screen; everybody here knows them."""
    return words.replace("Hội đồng nhân dân", "HĐND").replace("Ủy ban nhân dân", "UBND")


def numbers(items: Iterable[AgendaItem]) -> dict[str, int]:
    """Item → its number in the programme; breaks have none."""
    return {item.id: n for n, item in enumerate((i for i in items if i.kind != "break"), start=1)}


def _shown(items: tuple[AgendaItem, ...], item_id: str, running: AgendaItem | None) -> AgendaItem | None:
    asked = next((item for item in items if item.id == item_id), None)
    ahead = next((item for item in items if item.state not in flow.FINISHED), None)
    return asked or running or ahead or (items[-1] if items else None)


def _names(
    context: Context,
    people: tuple[Delegate, ...],
    session: Session,
    queue: tuple[Speech, ...],
    thread: tuple[Exchange, ...],
    shown: AgendaItem | None,
) -> dict[str, str]:
    known = {one.person.id: one.person.called() for one in people}
    pointed = {*session.chairs, *session.secretaries, *(speech.speaker for speech in queue)}
    pointed |= {shown.presenter} if shown else set()
    for exchange in every(thread):
        pointed |= {exchange.question.asker, exchange.question.respondent}
        pointed |= {promise.promised_by for promise in exchange.promises}
    others = [id for id in pointed if id and id not in known]
    return known | (records.called(context, others) if others else {})


def every(thread: Iterable[Exchange]) -> Iterable[Exchange]:
    """The questions and those asked further to them, each followed by what came of it."""
    for exchange in thread:
        yield exchange
        yield from every(exchange.further)


def _presenter(context: Context, item: AgendaItem, names: dict[str, str], at: datetime) -> str:
    """ "Trình: Ông Vũ Đức Long, Phó Chủ tịch Ủy ban nhân dân xã · Tờ trình 118/TTr-UBND"."""
    who = item.presenter_text
    if item.presenter:
        post = council.post_of(context, item.presenter, at.date())
        who = ", ".join(filter(None, (names.get(item.presenter, ""), post)))
    papers = [paper for paper in records.find(context, Paper, session=item.session) if item.id in paper.items]
    parts = [tr("Trình: {who}", who=who)] if who else []
    return " · ".join([*parts, *(paper.called() for paper in papers[:2])])
