"""What a measurement is: our times beside those of the bare thing, taken in turn so that noise meets both."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median, quantiles


@dataclass(frozen=True)
class Measured:
    """Milliseconds of each turn; `most` is the ratio of medians, `limit` the 95th percentile, aimed at."""

    name: str
    ours: Sequence[float]
    bare: Sequence[float]
    most: float | None = None
    limit: float | None = None

    @property
    def ratio(self) -> float:
        return median(self.ours) / median(self.bare)

    @property
    def good(self) -> bool:
        within = self.most is None or self.ratio <= self.most
        return within and (self.limit is None or p95(self.ours) <= self.limit)


def p95(times: Sequence[float]) -> float:
    return quantiles(times, n=20)[-1] if len(times) > 1 else times[0]


def timed(act: Callable[..., object], *given: object) -> float:
    """Milliseconds that one call takes."""
    start = time.perf_counter()
    act(*given)
    return (time.perf_counter() - start) * 1000
