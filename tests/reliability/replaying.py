"""Judges the states a power cut may leave: replaying.py FLOW FOLDER LANE LANES STATES SECONDS.

FOLDER holds what recording.py left: the start in plain, the record in log. Equal states are judged once.
"""

import json
import shutil
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random

import upgrade
from deeds import open_folder
from disk import Disk, State, operations
from flows import DEEDS, verified
from judge import judge

Verdict = tuple[str, int]
OPENED = 25  # of so many different states one is also opened as the application does


def main() -> None:
    flow, folder = sys.argv[1], Path(sys.argv[2])
    lane, lanes, wanted, seconds = (int(word) for word in sys.argv[3:7])
    if flow == "upgrade":
        upgrade.plant(folder / f"lane{lane}")
    ends = time.monotonic() + seconds
    found, known, states = Counter[str](), dict[object, Verdict](), 0
    for state, acknowledged in _states(folder, Random(lane), lane, lanes):
        states += 1
        key = state.key
        if key not in known:
            known[key] = _judged(state, folder / f"state{lane}", flow, len(known) % OPENED == 0)
        found[_compared(known[key], acknowledged)] += 1
        if states >= wanted or time.monotonic() > ends:
            break
    print(json.dumps({"found": found, "states": states, "different": len(known)}))


def _states(folder: Path, chance: Random, lane: int, lanes: int) -> Iterator[tuple[State, int]]:
    """First the two certain states after every operation, then any others, round after round."""
    recorded, round = list(operations(folder / "log")), 0
    while True:
        disk, acknowledged = Disk(folder / "plain"), 0
        for operation in recorded:
            if operation.kind == "A":
                acknowledged = int(operation.data)
            disk.apply(operation)
            if operation.number % lanes == lane:
                for state in (disk.torn(chance),) if round else (disk.done(), disk.synced()):
                    yield state, acknowledged
        round += 1


def _judged(state: State, at: Path, flow: str, opening: bool) -> Verdict:
    shutil.rmtree(at, ignore_errors=True)
    at.mkdir()
    state.write(at)
    verdict, found = judge(at, 0)
    if verdict == "ok" and flow == "upgrade":
        verdict, found = _upgraded(at, found)
    if verdict == "ok" and flow == "backup":
        verdict, found = _copied(at, found)
    if verdict == "ok" and opening:
        open_folder(at).store.close()
    return verdict, found


def _upgraded(at: Path, found: int) -> Verdict:
    revision = upgrade.revision(at)
    sound = found == DEEDS and revision != "half" and all(map(verified, at.glob("backups/nghisu-*.db")))
    return ("ok" if sound else "torn"), int(revision == upgrade.NEXT)


def _copied(at: Path, found: int) -> Verdict:
    copies = list(at.glob("backups/nghisu-*.db"))
    return ("ok" if found == DEEDS and all(map(verified, copies)) else "torn"), len(copies)


def _compared(verdict: Verdict, acknowledged: int) -> str:
    word, found = verdict
    if word != "ok":
        return word
    return "lost" if found < acknowledged else "ok" if found <= acknowledged + 1 else "torn"


if __name__ == "__main__":
    main()
