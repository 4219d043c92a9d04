"""A process killed at any moment of saving leaves everything it acknowledged and nothing half done."""

import os
from functools import partial
from pathlib import Path

import pytest
from children import scale
from programs import LANES, run, side_by_side, total

pytestmark = pytest.mark.skipif(os.name != "posix", reason="kill -9 and fork are POSIX; no Windows form yet")
RUNS, SECONDS = 2_000, 25  # as many runs as that, or as the time allows on a machine busy with other things
FEWEST = 150


def test_nothing_acknowledged_is_lost_when_the_process_is_killed_while_saving(folder: Path) -> None:
    runs = int(RUNS * scale()) // LANES
    seconds = SECONDS * max(1, scale())
    jobs = [partial(run, "killing.py", folder / str(lane), lane, runs, seconds) for lane in range(LANES)]
    found = side_by_side(jobs)
    killed = total(found, "verdicts")
    print(f"\n{killed.total()} processes killed")
    assert set(killed) == {"ok"} and killed.total() >= FEWEST
    assert sum(report["acknowledged"] for report in found) > killed.total()


@pytest.mark.parametrize(
    ("mistake", "verdict"),
    [("acknowledged before the commit", "lost"), ("history in a transaction of its own", "torn")],
)
def test_a_store_with_a_planted_mistake_is_caught(folder: Path, mistake: str, verdict: str) -> None:
    assert verdict in run("killing.py", folder, "wrong", 300, 50, mistake)["verdicts"]
