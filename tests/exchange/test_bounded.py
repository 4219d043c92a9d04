"""Memory stays bounded whatever the size of a bundle and whatever hides in it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MOST = 150.0

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads the peak out of /proc")


def weigh(act: str, folder: Path, size: int) -> dict[str, float]:
    ran = subprocess.run(
        [sys.executable, Path(__file__).with_name("weighing.py"), act, folder, str(size)],
        env={"PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=True,
        timeout=240,
    )
    return json.loads(ran.stdout)


def test_a_hundred_thousand_records_need_no_more_memory_than_ten_thousand(tmp_path):
    peaks = [weigh(act, tmp_path, size)["peak"] for size in (10_000, 100_000) for act in ("seal", "open")]
    assert max(peaks) < MOST
    assert peaks[2] < peaks[0] + 16 and peaks[3] < peaks[1] + 16


def test_bombs_of_an_enrolled_station_need_little_memory(tmp_path):
    assert weigh("bomb", tmp_path, 100 << 20)["peak"] < MOST
