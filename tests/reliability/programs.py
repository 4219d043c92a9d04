"""Runs the programs of this folder as processes of their own, several side by side, and reads what they report."""

import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
LANES = min(2, os.cpu_count() or 1)


def start(program: str, *arguments: object, env: Mapping[str, str] | None = None) -> subprocess.Popen[str]:
    command = [sys.executable, "-X", "utf8", str(HERE / program), *map(str, arguments)]
    return subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(ROOT)} | dict(env or {}),
    )


def reports(running: Sequence[subprocess.Popen[str]]) -> list[dict[str, Any]]:
    """What each program wrote as its last line, in JSON; a program that failed fails the test."""
    said = [process.communicate()[0] for process in running]
    assert [process.returncode for process in running] == [0] * len(running)
    return [json.loads(text.splitlines()[-1]) for text in said]


def total(found: Sequence[Mapping[str, Any]], name: str) -> Counter[str]:
    """The counts of one name added up over all reports."""
    return sum((Counter(report[name]) for report in found), Counter[str]())
