"""Votes in whole numbers only: how many are needed, of which total, and the sentence that says so."""

from dataclasses import dataclass
from datetime import date

TOTAL, IN_OFFICE, PRESENT = "total", "in_office", "present"
BASE_WORDS = {TOTAL: "tổng số", IN_OFFICE: "số đại biểu hiện có", PRESENT: "số đại biểu có mặt"}
PASSED, FAILED, NO_QUORUM = "ĐƯỢC THÔNG QUA", "KHÔNG ĐƯỢC THÔNG QUA", "KHÔNG ĐỦ ĐẠI BIỂU ĐỂ BIỂU QUYẾT"


@dataclass(frozen=True)
class Requirement:
    """`numerator/denominator` of the base: strict means more than, otherwise at least; a dated row of law."""

    id: str
    words: str
    fraction: str
    numerator: int
    denominator: int
    strict: bool
    base: str
    since: date
    until: date | None = None
    decisions: tuple[str, ...] = ()
    source: str = ""
    note: str = ""
    verified: bool = True


@dataclass(frozen=True)
class Tally:
    """One vote's counts; `total` are the delegates elected, `in_office` those still serving."""

    in_favour: int
    against: int
    abstained: int
    present: int
    total: int
    in_office: int

    @property
    def uncounted(self) -> int:
        """Delegates present whose vote is not yet counted; negative when too many are counted."""
        return self.present - self.in_favour - self.against - self.abstained


@dataclass(frozen=True)
class Outcome:
    """A vote's result with everything a screen, a resolution and the minutes say about it.

    `passed` is False when the quorum was lost, however many agreed; `enough` tells the bare count.
    """

    passed: bool
    enough: bool
    needed: int
    base: int
    base_words: str
    percent: str
    quorate: bool
    quorum_needed: int
    sentence: str
    explanation: str


def needed(requirement: Requirement, base: int) -> int:
    """The least number of votes that meets the requirement among `base` delegates."""
    share = base * requirement.numerator
    if requirement.strict:
        return share // requirement.denominator + 1
    return -(-share // requirement.denominator)


def percent(part: int, whole: int) -> str:
    """The share with one decimal, rounded half up, as written in Việt Nam: "52,0%"."""
    tenths = (2000 * part + whole) // (2 * whole) if whole else 0
    return f"{tenths // 10},{tenths % 10}%"


def problems(tally: Tally) -> dict[str, str]:
    """What does not add up, by the name of the number to correct; empty when the vote can be decided."""
    found = {name: f"Số {value} không thể âm." for name, value in vars(tally).items() if value < 0}
    if tally.total <= 0:
        found["total"] = "Chưa có tổng số đại biểu. Nhập số đại biểu được bầu của nhiệm kỳ."
    if tally.in_office > tally.total:
        found["in_office"] = f"Hiện có {tally.in_office} đại biểu, nhiều hơn tổng số {tally.total}."
    if tally.present > tally.in_office:
        found["present"] = f"Có mặt {tally.present} đại biểu, nhiều hơn số hiện có {tally.in_office}."
    if tally.uncounted < 0:
        found["in_favour"] = _sum_sentence(tally)
    return found


def decide(tally: Tally, requirement: Requirement, quorum: Requirement | None = None) -> Outcome:
    """The outcome of a vote whose numbers add up (`problems` is empty)."""
    base = base_of(tally, requirement)
    least = needed(requirement, base)
    quorum_needed = needed(quorum, base_of(tally, quorum)) if quorum else 0
    quorate = tally.present >= quorum_needed
    enough = tally.in_favour >= least
    return Outcome(
        passed=enough and quorate,
        enough=enough,
        needed=least,
        base=base,
        base_words=BASE_WORDS[requirement.base],
        percent=percent(tally.in_favour, base),
        quorate=quorate,
        quorum_needed=quorum_needed,
        sentence=_sentence(tally, requirement, least, enough, quorate),
        explanation=_explain(tally, requirement, least) + _quorum_words(tally, quorum, quorum_needed),
    )


def base_of(tally: Tally, requirement: Requirement) -> int:
    """The number the requirement is taken of."""
    return {TOTAL: tally.total, IN_OFFICE: tally.in_office, PRESENT: tally.present}[requirement.base]


def _sum_sentence(tally: Tally) -> str:
    counts = (tally.in_favour, tally.against, tally.abstained)
    parts = " + ".join(str(count) for count in counts)
    return f"{parts} = {sum(counts)} phiếu, nhiều hơn {tally.present} đại biểu có mặt. Đếm lại từng số."


def _sentence(tally: Tally, requirement: Requirement, least: int, enough: bool, quorate: bool) -> str:
    base = base_of(tally, requirement)
    share = f"đạt {percent(tally.in_favour, base)} {BASE_WORDS[requirement.base]}"
    verdict = (PASSED if enough else FAILED) if quorate else NO_QUORUM
    return f"{tally.in_favour}/{base} đại biểu tán thành, {share}: {verdict} (cần {least})"


def _explain(tally: Tally, requirement: Requirement, least: int) -> str:
    """Which denominator and why, and how the number needed follows from it."""
    base = base_of(tally, requirement)
    words = {
        TOTAL: f"tổng số {base} đại biểu HĐND",
        IN_OFFICE: f"{base} đại biểu HĐND hiện có",
        PRESENT: f"{base} đại biểu có mặt",
    }[requirement.base]
    unused = "".join(f", không tính trên {other}" for other in _other_bases(tally, requirement))
    sum_up = f"{requirement.fraction[:1].upper()}{requirement.fraction[1:]} của {base} là {least}."
    return f"Tính trên {words}{unused}. {sum_up}"


def _other_bases(tally: Tally, requirement: Requirement) -> list[str]:
    """The denominators people take by mistake, where they differ from the right one."""
    base = base_of(tally, requirement)
    others = {TOTAL: f"tổng số {tally.total} đại biểu", PRESENT: f"{tally.present} người có mặt"}
    numbers = {TOTAL: tally.total, PRESENT: tally.present}
    return [words for kind, words in others.items() if kind != requirement.base and numbers[kind] != base]


def _quorum_words(tally: Tally, quorum: Requirement | None, least: int) -> str:
    if quorum is None or tally.present >= least:
        return ""
    here = f"Có mặt {tally.present}/{base_of(tally, quorum)} đại biểu"
    return f" {here}, cần {quorum.fraction} là {least}: chưa đủ điều kiện biểu quyết."


@dataclass(frozen=True)
class Shortage:
    """Fewer than `numerator/denominator` of the seats are filled and at most `months_left` months remain."""

    numerator: int
    denominator: int
    months_left: int
    requirement: str
    since: date
    until: date | None = None
    source: str = ""

    def applies(self, total: int, in_office: int, months_left: int) -> bool:
        """Whether decisions need the shortage's own requirement."""
        few = in_office * self.denominator < total * self.numerator
        return few and months_left <= self.months_left


def months_between(day: date, end: date) -> int:
    """Months from `day` to `end`, a begun month counting as a whole one."""
    whole = (end.year - day.year) * 12 + end.month - day.month
    return whole + (1 if end.day > day.day else 0)
