"""What the count of a secret ballot comes to: every ballot accounted for, the result in whole numbers."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from ..domain import ballots as law_of
from ..domain.ballots import Ballots, Election
from ..domain.errors import Invalid
from ..domain.records.candidate import Candidate
from ..domain.records.vote_event import VoteEvent
from ..domain.voting import NO_QUORUM, Outcome
from .law import Law
from .vote_rules import day_of_vote, outcome, tally_of

ELECTION, CONFIDENCE = "election", "confidence"


@dataclass(frozen=True)
class Sheet:
    """The count of a secret ballot as the tellers hand it over.

    `candidates` gives (agree, do not agree) by the candidate's id; the second is None where the ballot only
    chooses names. Without candidates the three counts are of the one question; the third may be left out.
    """

    issued: int
    returned: int
    valid: int
    invalid: int
    in_favour: int | None = None
    against: int | None = None
    abstained: int | None = None
    candidates: Mapping[str, tuple[int, int | None]] | None = None

    @property
    def ballots(self) -> Ballots:
        return Ballots(self.issued, self.returned, self.valid, self.invalid)


@dataclass(frozen=True)
class Judged:
    outcome: Outcome
    elected: tuple[str, ...] = ()


def judged(known: Law, event: VoteEvent, standing: list[Candidate], sheet: Sheet) -> Judged:
    if event.decision != ELECTION:
        return Judged(question(known, event, standing, sheet))
    chosen = election(known, event, standing, sheet)
    plain = outcome(known, event, 0)
    names = {one.id: one.name for one in standing}
    lines = [f"{names[one.person]}: {one.sentence}." for one in chosen.standings]
    summary = chosen.sentence if plain.quorate else f"{NO_QUORUM}: không ai trúng cử."
    told = replace(
        plain,
        passed=plain.quorate and chosen.unfilled == 0,
        sentence=summary,
        explanation="\n".join([*lines, plain.explanation]) if plain.quorate else plain.explanation,
    )
    return Judged(told, chosen.elected if plain.quorate else ())


def election(known: Law, event: VoteEvent, standing: list[Candidate], sheet: Sheet) -> Election:
    counts, seats = _counts(event, standing, sheet), event.seats or 0
    if not seats:
        raise Invalid({"seats": "Nhập số người được bầu"})
    requirement = known.requirement(event.requirement, day_of_vote(event))
    return law_of.elect(counts, seats, tally_of(event), requirement)


def question(known: Law, event: VoteEvent, standing: list[Candidate], sheet: Sheet) -> Outcome:
    """Of the one question put; of several people the result of each is told, and all must pass."""
    if not standing:
        return outcome(known, event, *_answers(event, sheet))
    counts = _counts(event, standing, sheet)
    names = {one.id: one.name for one in standing}
    decisive = [one.against if event.decision == CONFIDENCE else one.in_favour for one in counts]
    found = [outcome(known, event, votes) for votes in decisive]
    lines = [
        f"{names[one.person]}: {_told(event, each, votes)}"
        for one, each, votes in zip(counts, found, decisive, strict=True)
    ]
    enough = [each.enough != (event.decision == CONFIDENCE) for each in found]
    first = found[0]
    summary = "\n".join(lines) if first.quorate else NO_QUORUM
    return replace(first, passed=first.quorate and all(enough), enough=all(enough), sentence=summary)


def _told(event: VoteEvent, found: Outcome, votes: int) -> str:
    if event.decision != CONFIDENCE:
        return found.sentence
    verdict = "KHÔNG CÒN TÍN NHIỆM" if found.enough else "CÒN TÍN NHIỆM"
    return (
        f"{votes}/{found.base} đại biểu không tín nhiệm, đạt {found.percent}: {verdict} (cần {found.needed})"
    )


def _answers(event: VoteEvent, sheet: Sheet) -> tuple[int, int, int]:
    """Agree, do not agree, blank; the blank ones are what is left of the valid ballots."""
    _must_add_up(event, sheet)
    if sheet.in_favour is None or sheet.against is None:
        empty = "in_favour" if sheet.in_favour is None else "against"
        raise Invalid({empty: "Nhập số phiếu đồng ý và không đồng ý"})
    marked = sheet.in_favour + sheet.against
    blank = sheet.valid - marked if sheet.abstained is None else sheet.abstained
    if blank < 0 or marked + blank != sheet.valid:
        sums = f"{sheet.in_favour} + {sheet.against} + {max(blank, 0)} = {marked + max(blank, 0)}"
        raise Invalid({"in_favour": f"{sums}, khác {sheet.valid} phiếu hợp lệ. Đếm lại."})
    return sheet.in_favour, sheet.against, blank


def _counts(event: VoteEvent, standing: list[Candidate], sheet: Sheet) -> list[law_of.Candidate]:
    _must_add_up(event, sheet)
    given = sheet.candidates or {}
    missing = {one.id: f"Nhập số phiếu của {one.name}" for one in standing if one.id not in given}
    if not standing or missing:
        raise Invalid(missing or {"candidates": "Chưa có danh sách ứng cử. Nhập danh sách rồi ghi kết quả."})
    counts = [law_of.Candidate(one.id, given[one.id][0], given[one.id][1] or 0) for one in standing]
    places = event.seats if event.decision == ELECTION and event.seats else len(standing)
    if found := law_of.candidate_problems(counts, sheet.ballots, places):
        raise Invalid(found)
    return counts


def _must_add_up(event: VoteEvent, sheet: Sheet) -> None:
    if found := law_of.ballot_problems(sheet.ballots, event.present or 0):
        raise Invalid(found)


def filled(event: VoteEvent, sheet: Sheet, of_people: bool) -> VoteEvent:
    """The event with the accounting of its ballots, and the answers where one question was put."""
    numbers = vars(sheet.ballots)
    if of_people:
        return replace(event, **numbers)
    in_favour, against, abstained = _answers(event, sheet)
    return replace(event, **numbers, in_favour=in_favour, against=against, abstained=abstained)
