"""Measures the application against the bare thing below: python tests/benchmarks/run.py [--data DIR] [NAME…]

NAME is one or more of save, server, today, sheets, voice, search, list, minutes, start; without one all are
run. The material (the demo commune with ten years behind it and 220,000 records more) is made in a temporary
folder, in about a minute, or kept in DIR for the next time. Each line gives the median and the 95th
percentile of both sides in milliseconds and the ratio of the medians, taken in turn in the same run, so that
a busy machine slows both. The exit code is 1 when an aim is missed.
"""

import argparse
import importlib
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from material import made
from measuring import Measured, p95

ALONE = ("save", "server", "today", "sheets", "voice")  # in an empty folder of their own
NAMES = (*ALONE, "search", "list", "minutes", "start")
HEAD = f"{'':34} {'ours':>9} {'p95':>9} {'bare':>9} {'p95':>9} {'ratio':>6}  aim"


def main() -> int:
    words = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    words.add_argument("names", nargs="*", metavar="NAME", help=", ".join(NAMES))
    words.add_argument("--data", type=Path, help="where the material is kept for the next time")
    given = words.parse_args()
    if set(given.names) - set(NAMES):
        words.error(f"choose from {', '.join(NAMES)}")
    print(HEAD)
    missed = 0
    with tempfile.TemporaryDirectory() as folder:
        for name in given.names or NAMES:
            for one in _measured(name, Path(folder), given.data or Path(folder, "material")):
                print(_line(one), flush=True)
                missed += not one.good
    return int(missed > 0)


def _measured(name: str, folder: Path, material: Path) -> Iterator[Measured]:
    bench = importlib.import_module(f"bench_{name}")
    if name in ALONE:
        yield from bench.run(folder / name)
        return
    context = made(material)
    yield from bench.run(context)
    context.store.close()


def _line(one: Measured) -> str:
    aims = [f"≤ {one.most:g}×"] if one.most else []
    aims += [f"p95 ≤ {one.limit:g} ms"] if one.limit else []
    verdict = ("met" if one.good else "missed") if aims else ""
    return f"{one.name:34} {_numbers(one)}  {', '.join(aims)} {verdict}".rstrip()


def _numbers(one: Measured) -> str:
    ours = f"{median(one.ours):9.2f} {p95(one.ours):9.2f}"
    if one.bare == one.ours:  # nothing to compare with
        return f"{ours} {'':9} {'':9} {'':6}"
    return f"{ours} {median(one.bare):9.2f} {p95(one.bare):9.2f} {one.ratio:6.2f}"


if __name__ == "__main__":
    sys.exit(main())
