"""Secret ballots and elections: every ballot accounted for, and who is elected; never who voted what."""

from collections.abc import Sequence
from dataclasses import dataclass

from .voting import BASE_WORDS, Requirement, Tally, base_of, needed, percent

ELECTED, LOST, TIED = "TRÚNG CỬ", "KHÔNG TRÚNG CỬ", "BẰNG PHIẾU, PHẢI BẦU LẠI"


@dataclass(frozen=True)
class Ballots:
    """Ballots given out, put in, valid and invalid."""

    issued: int
    returned: int
    valid: int
    invalid: int


@dataclass(frozen=True)
class Candidate:
    """A candidate's ballots for and against; `against` stays 0 where the ballot only chooses names."""

    person: str
    in_favour: int
    against: int = 0


@dataclass(frozen=True)
class Standing:
    """One candidate's result, in falling order of votes."""

    person: str
    in_favour: int
    percent: str
    enough: bool
    elected: bool
    tied: bool
    sentence: str


@dataclass(frozen=True)
class Election:
    """Who is elected; `tied` are the equals for the last seats, among whom a new vote must choose."""

    elected: tuple[str, ...]
    tied: tuple[str, ...]
    needed: int
    base: int
    unfilled: int
    standings: tuple[Standing, ...]
    sentence: str


def ballot_problems(ballots: Ballots, present: int) -> dict[str, str]:
    """What does not add up, by the name of the number to correct."""
    found = {name: f"Số {value} không thể âm." for name, value in vars(ballots).items() if value < 0}
    if ballots.issued > present:
        found["issued"] = f"Phát ra {ballots.issued} phiếu, nhiều hơn {present} đại biểu có mặt."
    if ballots.returned > ballots.issued:
        found["returned"] = f"Thu vào {ballots.returned} phiếu, nhiều hơn {ballots.issued} phiếu phát ra."
    if ballots.valid + ballots.invalid != ballots.returned:
        total = ballots.valid + ballots.invalid
        sum_up = f"Hợp lệ {ballots.valid} + không hợp lệ {ballots.invalid} = {total}"
        found["valid"] = f"{sum_up}, khác {ballots.returned} phiếu thu vào."
    return found


def candidate_problems(candidates: Sequence[Candidate], ballots: Ballots, seats: int) -> dict[str, str]:
    """What cannot be, by candidate: more votes than valid ballots; under "" what concerns all together."""
    found = {
        one.person: f"Đồng ý {one.in_favour} + không đồng ý {one.against} = {one.in_favour + one.against}, "
        f"nhiều hơn {ballots.valid} phiếu hợp lệ."
        for one in candidates
        if one.in_favour + one.against > ballots.valid
    }
    votes, most = sum(one.in_favour for one in candidates), ballots.valid * seats
    if votes > most:
        product = f"{ballots.valid} phiếu × {seats} người = {most}"
        found[""] = f"Cộng các ứng cử viên được {votes} lượt, nhiều hơn {product}."
    return found


def elect(candidates: Sequence[Candidate], seats: int, tally: Tally, requirement: Requirement) -> Election:
    """Who of the candidates is elected to `seats` seats: enough votes, and more than those left out.

    Only the electorate's numbers of `tally` are read. Equal votes for the last seat elect none of the equals.
    """
    base = base_of(tally, requirement)
    least = needed(requirement, base)
    order = sorted(candidates, key=lambda one: -one.in_favour)
    enough = [one for one in order if one.in_favour >= least]
    tied = _tied(enough, seats)
    elected = tuple(one.person for one in enough[:seats] if one.person not in tied)
    verdicts = dict.fromkeys(elected, ELECTED) | dict.fromkeys(tied, TIED)
    return Election(
        elected=elected,
        tied=tied,
        needed=least,
        base=base,
        unfilled=seats - len(elected),
        standings=tuple(_standing(one, tally, requirement, verdicts.get(one.person, LOST)) for one in order),
        sentence=_summary(elected, tied, seats, least, base),
    )


def _tied(enough: Sequence[Candidate], seats: int) -> tuple[str, ...]:
    """The candidates with as many votes as the first one left out."""
    if len(enough) <= seats:
        return ()
    line = enough[seats].in_favour
    equals = tuple(one.person for one in enough if one.in_favour == line)
    return equals if enough[seats - 1].in_favour == line else ()


def _standing(one: Candidate, tally: Tally, requirement: Requirement, verdict: str) -> Standing:
    base = base_of(tally, requirement)
    least, share = needed(requirement, base), percent(one.in_favour, base)
    count = f"{one.in_favour}/{base} đại biểu đồng ý, đạt {share} {BASE_WORDS[requirement.base]}"
    return Standing(
        person=one.person,
        in_favour=one.in_favour,
        percent=share,
        enough=one.in_favour >= least,
        elected=verdict == ELECTED,
        tied=verdict == TIED,
        sentence=f"{count}: {verdict} (cần {least})",
    )


def _summary(elected: Sequence[str], tied: Sequence[str], seats: int, least: int, base: int) -> str:
    head = f"Bầu được {len(elected)}/{seats} người; trúng cử cần ít nhất {least} phiếu trên {base} đại biểu."
    if tied:
        return f"{head} {len(tied)} người bằng phiếu nhau ở ghế cuối, phải bầu lại giữa những người này."
    return head
