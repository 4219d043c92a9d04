"""What may be done with a letter, what only once, which days begin to run, and who may speak for many."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from .flow import Move
from .regime import in_force

MOVES = (
    Move("examine", "Phân loại", frozenset({"received"}), "examined"),
    Move("handle", "Xử lý", frozenset({"received", "examined", "handled"}), "handled"),
    Move("answer", "Ghi kết quả", frozenset({"handled", "answered"}), "answered"),
    Move("tell", "Báo công dân", frozenset({"handled", "answered"}), "told"),
    Move("close", "Kết thúc", frozenset({"examined", "handled", "answered", "told"}), "closed"),
    Move("reopen", "Mở lại", frozenset({"told", "closed"}), "handled"),
)
# What a letter is once this was done; after the other outcomes nothing more is waited for.
STATE_AFTER = {
    "accept": "handled",
    "forward": "handled",
    "guide": "told",
    "not_accept": "told",
    "split": "told",
}
# By these papers the citizen learns what became of the letter.
TELLING = frozenset({"guide", "not_accept", "split", "tell"})
OTHER, OWN = "other", "own"
MANY = 5  # from so many people on the texts speak of representatives and of a letter of many people


@dataclass(frozen=True)
class Facts:
    """What the rules ask about a letter; `competence` is "own", "other" or "" while nobody has decided."""

    kind: str
    source: str = ""
    competence: str = ""
    eligibility: str = ""
    case: str = "plain"


@dataclass(frozen=True)
class Dated:
    """A row with its time of force and where it stands; `verified` when the article itself was read."""

    since: date
    until: date | None
    source: str
    verified: bool

    @property
    def ground(self) -> str:
        return self.source + ("" if self.verified else "; chưa đối chiếu được với văn bản")


@dataclass(frozen=True)
class OutcomeRule(Dated):
    """When an outcome is open: every list that is given must hold the letter's own."""

    id: str
    kinds: Sequence[str]
    refusal: str
    sources: Sequence[str] = ()
    competence: Sequence[str] = ()
    eligibility: Sequence[str] = ()

    def fits(self, facts: Facts) -> bool:
        asked = (
            (self.sources, facts.source),
            (self.competence, facts.competence),
            (self.eligibility, facts.eligibility),
        )
        return all(not allowed or value in allowed for allowed, value in asked)


@dataclass(frozen=True)
class Once(Dated):
    """What is done one time only for the same content."""

    outcome: str
    kinds: Sequence[str]
    words: str


@dataclass(frozen=True)
class Condition(Dated):
    """What a letter must have to be handled."""

    id: str
    words: str
    kinds: Sequence[str]


@dataclass(frozen=True)
class Delegation(Dated):
    """From so many `people` on at most so many representatives."""

    people: int
    most: int
    kinds: Sequence[str]
    words: str


@dataclass(frozen=True)
class Form(Dated):
    """The official form of a paper: "Mẫu số 03", "" where its number is not known."""

    step: str
    kinds: Sequence[str]
    number: str
    title: str


@dataclass(frozen=True)
class Duty:
    """A day that begins to run with an event; `case` chooses between several of one event."""

    rule: str
    event: str
    kinds: Sequence[str]
    holder: str
    done_by: Sequence[str]
    competence: Sequence[str] = ()
    sources: Sequence[str] = ()
    case: str = ""
    note: str = ""

    def fits(self, facts: Facts) -> bool:
        return (
            facts.kind in self.kinds
            and (not self.competence or facts.competence in self.competence)
            and (not self.sources or facts.source in self.sources)
            and self.case in ("", facts.case)
        )


@dataclass(frozen=True)
class Refusal(Dated):
    """A ground on which a citizen may be turned away; with `notice` it is said in writing."""

    id: str
    words: str
    notice: bool


@dataclass(frozen=True)
class PetitionLaw:
    """Everything of resources/law/petitions.toml; answers are asked for a day."""

    outcomes: tuple[OutcomeRule, ...]
    once: tuple[Once, ...]
    conditions: tuple[Condition, ...]
    delegations: tuple[Delegation, ...]
    forms: tuple[Form, ...]
    duties: tuple[Duty, ...]
    refusals: tuple[Refusal, ...]

    def outcome_problem(self, outcome: str, facts: Facts, on: date) -> str:
        """Why the outcome is not open to this letter, with the article; "" when it is."""
        rules = [row for row in in_force(self.outcomes, on) if row.id == outcome and facts.kind in row.kinds]
        if not rules or any(row.fits(facts) for row in rules):
            return ""
        return f"{rules[-1].refusal} ({rules[-1].ground})."

    def ground_of(self, outcome: str, kind: str, on: date) -> str:
        """The article on which an outcome rests, "" when there is no row."""
        rules = [row for row in in_force(self.outcomes, on) if row.id == outcome and kind in row.kinds]
        return rules[-1].ground if rules else ""

    def printed_ground(self, outcome: str, kind: str, on: date) -> str:
        """The same for a paper, which names no article that was not read."""
        rules = [row for row in in_force(self.outcomes, on) if row.id == outcome and kind in row.kinds]
        return rules[-1].source if rules and rules[-1].verified else ""

    def once_problem(self, outcome: str, kind: str, before: date | None, on: date) -> str:
        """Why what was done for the same content on the day `before` is not done again, with the article."""
        rules = [row for row in in_force(self.once, on) if row.outcome == outcome and kind in row.kinds]
        if not rules or before is None:
            return ""
        done = f"Đã làm ngày {before:%d/%m/%Y}. Lưu đơn này và ghi trùng nội dung."
        return f"{rules[0].words} ({rules[0].ground}). {done}"

    def conditions_on(self, kind: str, on: date) -> tuple[Condition, ...]:
        return tuple(row for row in in_force(self.conditions, on) if kind in row.kinds)

    def form(self, step: str, kind: str, on: date) -> Form | None:
        """The form in use on the day; the latest where several are."""
        found = [row for row in in_force(self.forms, on) if row.step == step and kind in row.kinds]
        return found[-1] if found else None

    def duties_of(self, event: str, facts: Facts) -> tuple[Duty, ...]:
        return tuple(duty for duty in self.duties if duty.event == event and duty.fits(facts))

    def refusal(self, id: str, on: date) -> Refusal | None:
        return next((row for row in in_force(self.refusals, on) if row.id == id), None)

    def representatives(self, people: int, kind: str, on: date) -> tuple[int, tuple[str, ...]]:
        """(most representatives, what each text says): the widest text counts, all of them are shown."""
        rows = [row for row in in_force(self.delegations, on) if kind in row.kinds and people >= row.people]
        told = [f"{row.words} ({row.ground})." for row in rows]
        return max((row.most for row in rows), default=people), tuple(told)

    def representatives_problem(self, people: int, chosen: int, kind: str, on: date) -> str:
        """Why so many people may not have so many representatives; "" when they may or there are few."""
        most, lines = self.representatives(people, kind, on)
        if people < MANY or 1 <= chosen <= most:
            return ""
        what = f"{people:02d} người đứng tên cử từ 01 đến {most:02d} người đại diện, đang ghi {chosen:02d}"
        return f"{what}. {' '.join(lines)}"


def case_of(complex_case: bool, remote: bool) -> str:
    """The case by which periods of settlement differ."""
    return {(False, False): "plain", (True, False): "complex", (False, True): "remote"}.get(
        (complex_case, remote), "remote_complex"
    )


def competence_side(code: str) -> str:
    """Whether the council itself or somebody else must settle the letter; "" while not decided."""
    return code if code in ("", OWN) else OTHER
