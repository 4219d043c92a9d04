"""Years of earlier sessions in bulk, so that tests and benchmarks meet what an office has after a decade."""

import random
from datetime import datetime, timedelta

from ..domain.records.agenda_item import AgendaItem
from ..domain.records.attendance_event import AttendanceEvent
from ..domain.records.resolution import Resolution
from ..domain.records.session import Session
from ..domain.records.speech import Speech
from ..domain.records.vote_event import VoteEvent
from ..store.work import Work
from . import council, records
from .context import Context, office
from .demo_cast import Clock

MATTERS = (
    "đường giao thông thôn {place}",
    "kênh mương nội đồng thôn {place}",
    "nhà văn hóa thôn {place}",
    "thu gom rác thải tại thôn {place}",
    "chiếu sáng công cộng thôn {place}",
    "hỗ trợ hộ cận nghèo thôn {place}",
)
WORDS = (
    "Đề nghị Ủy ban nhân dân xã sớm khảo sát, bố trí kinh phí và công khai tiến độ để nhân dân giám sát",
    "Cử tri phản ánh nhiều lần nhưng chưa được giải quyết dứt điểm, đề nghị nêu rõ trách nhiệm, thời hạn",
    "Cơ bản nhất trí với báo cáo, đề nghị làm rõ nguyên nhân chậm giải ngân và giải pháp thời gian tới",
    "Tiếp thu ý kiến, sẽ chỉ đạo các phòng phối hợp với thôn rà soát và báo cáo tại kỳ họp sau",
)
PLACES = ("Cuối", "Ngà", "Chằm", "Đồng Tái", "Lãng Xuyên", "Thượng Bì", "Bái Hạ", "Yết Kiêu", "Quang Minh")
SESSIONS_A_YEAR, ITEMS, SPEECHES = 8, 12, 9


def make(context: Context, clock: Clock, years: int) -> int:
    """Add `years` years of closed sessions before the demo's own; gives the number of records made.

    The same years always hold the same words and numbers, whatever the machine.
    """
    chance, made = random.Random(20260315), 0
    people = [one.person.id for one in council.delegates(context, clock().date())]
    own = office(context)
    if own is None:
        raise RuntimeError("years are added to an office that is set up")
    first = datetime(2026, 1, 10, 8) - timedelta(days=365 * years)
    for number in range(years * SESSIONS_A_YEAR):
        clock.now = first + timedelta(days=number * 365 // SESSIONS_A_YEAR)
        with context.store.write() as work:
            made += _Past(context, work, chance, people, clock.now).session(own.term, 100 + number)
    return made


class _Past:
    """One closed session with its roll call, items, speeches and votes, in one transaction."""

    def __init__(
        self, context: Context, work: Work, chance: random.Random, people: list[str], at: datetime
    ) -> None:
        self._context, self._work, self._chance = context, work, chance
        self._people, self._at, self._made = people, at, 0

    def session(self, term: str, number: int) -> int:
        held = Session(term=term, number=number, kind="thematic", state="archived", opens_at=self._at)
        held.title, held.place = self._matter(), "Hội trường Ủy ban nhân dân xã"
        held.opened_at, held.closed_at = self._at, self._at + timedelta(hours=7)
        held.elected_total = held.in_office = len(self._people)
        saved = self._keep(held)
        for person in self._people:
            kind = "excused" if self._chance.random() < 0.06 else "arrive"
            self._keep(AttendanceEvent(session=saved.id, person=person, kind=kind, at=self._at))
        for order in range(1, ITEMS + 1):
            self._item(saved.id, order)
        return self._made

    def _item(self, session: str, order: int) -> None:
        matter = self._matter()
        decides = order % 3 == 0
        item = AgendaItem(session=session, order=order, title=f"Nội dung về {matter}", decides=decides)
        item.kind, item.state = ("resolution", "adopted") if decides else ("discussion", "done")
        item.notes = f"{self._chance.choice(WORDS)}. Nội dung: {matter}."
        saved = self._keep(item)
        for place in range(SPEECHES):
            words = f"{self._chance.choice(WORDS)} ({self._matter()})."
            speech = Speech(session=session, item=saved.id, order=place, state="done", text=words)
            speech.speaker, speech.seconds = self._chance.choice(self._people), self._chance.randint(60, 420)
            self._keep(speech)
        if decides:
            self._decide(session, saved.id, matter)

    def _decide(self, session: str, item: str, matter: str) -> None:
        present, total = self._chance.randint(21, len(self._people)), len(self._people)
        resolution = Resolution(session=session, item=item, title=f"về {matter}", state="issued")
        resolution.number, resolution.adopted_on = f"{self._made:02d}/NQ-HĐND", self._at.date()
        event = VoteEvent(session=session, item=item, title=resolution.title, method="show_of_hands")
        event.decision, event.requirement, event.state = "resolution", "majority_total", "recorded"
        event.resolution = self._keep(resolution).id
        event.opened_at, event.present, event.elected_total = self._at, present, total
        event.in_office, event.in_favour, event.against, event.abstained = total, present - 1, 1, 0
        event.needed, event.base, event.quorate, event.outcome = total // 2 + 1, total, True, "passed"
        self._keep(event)

    def _matter(self) -> str:
        return self._chance.choice(MATTERS).format(place=self._chance.choice(PLACES))

    def _keep(self, record: records.R) -> records.R:
        self._made += 1
        return records.keep(self._context, self._work, record)
