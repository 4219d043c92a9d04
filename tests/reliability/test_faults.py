"""A disk that is full or fails at any one operation, once or from then on, costs a sentence and no more."""

from functools import partial
from itertools import product
from pathlib import Path

import pytest
import shim
from children import scale
from programs import Report, run, side_by_side, total

pytestmark = pytest.mark.skipif(not shim.COMPILER, reason=shim.MISSING)
WAYS = tuple(product(("ENOSPC", "EIO"), ("once", "sticky")))
# Of so many operations one is failed in CI, in each way another one; scaled up, all of them in every way.
STEPS = {"save": 2, "shelve": 1, "backup": 3, "upgrade": 4, "create": 32, "take": 1, "make": 1}
SECONDS, FEWEST = 10, 12  # a busy machine fails fewer


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return shim.build(tmp_path_factory.mktemp("shim"))


@pytest.mark.parametrize("flow", STEPS)
def test_any_failing_operation_gives_a_sentence_and_no_damage(library: Path, folder: Path, flow: str) -> None:
    step = max(1, round(STEPS[flow] / scale()))
    seconds = SECONDS / 2 * max(1, scale())  # two rounds in two lanes
    jobs = [
        partial(_fail, library, folder, flow, *way, 1 + number * step // len(WAYS), step, seconds)
        for number, way in enumerate(WAYS)
    ]
    reports = side_by_side(jobs)
    found = total(reports, "found")
    print(f"\n{flow}: {found.total()} of {sum(report['points'] for report in reports)} points")
    assert set(found) == {"ok"} and found.total() >= FEWEST
    assert sum(report["refusals"] for report in reports) > found.total() / 2


@pytest.mark.parametrize("mistake", ["errors come out as they are", "a failed save counts as done"])
def test_a_store_with_a_planted_mistake_is_caught(library: Path, folder: Path, mistake: str) -> None:
    found = _fail(library, folder, "save", "ENOSPC", "once", 1, 5, 20, mistake)["found"]
    assert set(found) - {"ok"}


def _fail(library: Path, folder: Path, flow: str, error: str, stays: str, *rest: object) -> Report:
    own = folder / f"{error} {stays}"
    own.mkdir()
    env = shim.environment(library, own / "live")
    return run("faulting.py", flow, own, error, stays, *rest, env=env)
