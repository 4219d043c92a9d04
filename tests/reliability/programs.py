"""Runs the programs of this folder as processes of their own, side by side, and reads what they report."""

import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
LANES = min(2, os.cpu_count() or 1)
Report = Mapping[str, Any]


def run(program: str, *arguments: object, env: Mapping[str, str] | None = None) -> Report:
    """The JSON a program writes as its last line; one that fails fails the test."""
    command = [sys.executable, "-X", "utf8", str(HERE / program), *map(str, arguments)]
    environment = os.environ | {"PYTHONPATH": str(ROOT)} | dict(env or {})
    told = subprocess.run(command, stdout=subprocess.PIPE, text=True, env=environment, check=True)
    report: Report = json.loads(told.stdout.splitlines()[-1])
    return report


def side_by_side(jobs: Sequence[Callable[[], Report]]) -> list[Report]:
    """Run each, as many at once as there are lanes; the reports in the order of the jobs."""
    with ThreadPoolExecutor(LANES) as lanes:
        return list(lanes.map(lambda job: job(), jobs))


def total(found: Sequence[Report], name: str) -> Counter[str]:
    """The counts of one name added up over all reports."""
    return sum((Counter(report[name]) for report in found), Counter[str]())
