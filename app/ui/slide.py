"""What the projector says at one moment: plain words and numbers."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Timer:
    """Who speaks, for how long, and how much of the time allowed is gone (more than 1 when over)."""

    name: str
    detail: str
    time: str
    allowed: str
    share: float
    over: str


@dataclass(frozen=True)
class Result:
    """A recorded vote: counts in order, of how many, how many were needed, and the verdict in words."""

    counts: tuple[tuple[str, int], ...]
    total: int
    needed: int
    lead: str
    verdict: str
    passed: bool


@dataclass(frozen=True)
class Slide:
    """Everything on the projector; `notice` replaces timer and result (pause, a vote under way)."""

    session: str
    presence: str
    kicker: str
    title: str
    presenter: str
    notice: str = ""
    timer: Timer | None = None
    result: Result | None = None

    def spoken(self) -> str:
        """The same in one run of words, for a screen reader."""
        parts = [self.session, self.presence, self.kicker, self.title, self.presenter, self.notice]
        if self.timer:
            parts += [self.timer.name, self.timer.time, self.timer.over]
        if self.result:
            parts += [f"{words} {n}" for words, n in self.result.counts]
            parts += [self.result.lead, self.result.verdict]
        return ". ".join(filter(None, parts))
