"""A power cut at any moment leaves every acknowledged save, whole, whatever else had not been written yet."""

from functools import partial
from pathlib import Path

import pytest
import shim
from children import scale
from programs import LANES, Report, run, side_by_side, total

pytestmark = pytest.mark.skipif(not shim.COMPILER, reason=shim.MISSING)
STATES, SECONDS = 20_000, 16  # as many states as that, or as the time allows
FEWEST = 500  # a machine that cannot judge so many is too slow to tell
OTHERS = {"create": 3_000, "upgrade": 2_000, "backup": 2_000}


def test_every_acknowledged_save_is_on_the_disk_after_a_power_cut(folder: Path) -> None:
    _record(folder, "save")
    found = _replay(folder, "save", int(STATES * scale()), int(SECONDS * max(1, scale())))
    print(
        f"\n{sum(r['states'] for r in found)} states, {sum(r['different'] for r in found)} of them different"
    )
    assert set(total(found, "found")) == {"ok"}
    assert sum(report["states"] for report in found) >= FEWEST


@pytest.mark.parametrize("flow", OTHERS)
def test_a_power_cut_leaves_what_was_before_or_what_comes_after(folder: Path, flow: str) -> None:
    _record(folder, flow)
    found = _replay(folder, flow, int(OTHERS[flow] * scale()), int(8 * max(1, scale())))
    assert set(total(found, "found")) == {"ok"}


@pytest.mark.parametrize("mistake", ["synchronous=NORMAL", "synchronous=OFF", "files not flushed"])
def test_a_store_with_a_planted_mistake_is_caught(folder: Path, mistake: str) -> None:
    _record(folder, "save", mistake)
    found = total(_replay(folder, "save", 3_000, 10), "found")
    assert found["lost"] + found["corrupt"] + found["torn"] > 10


def _record(folder: Path, flow: str, *mistake: str) -> None:
    library = shim.build(folder)
    run(
        "recording.py", flow, folder, *mistake, env=shim.environment(library, folder / "live", folder / "log")
    )


def _replay(folder: Path, flow: str, states: int, seconds: int) -> list[Report]:
    lanes = range(LANES)
    rest = (LANES, states // LANES, seconds)
    return side_by_side([partial(run, "replaying.py", flow, folder, lane, *rest) for lane in lanes])
