"""Kills saving processes at random moments and judges what they leave: killing.py FOLDER SEED RUNS [WRONG].

WRONG names a mistake to plant in the store, so that the test can see it is caught.
"""

import json
import os
import random
import select
import shutil
import sys
import time
from collections import Counter
from pathlib import Path

import children
from deeds import do, done, open_folder
from judge import judge

from app.store import history
from app.store import work as work_room

FRESH_AFTER = 50  # runs on one database, so that it stays small enough to judge quickly
OPENING, SAVING = 0.006, 0.009  # seconds within which the blow falls


def main() -> None:
    folder, seed, runs = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    wrong = sys.argv[4] if len(sys.argv) > 4 else ""
    chance, verdicts, acknowledged = random.Random(seed), Counter[str](), 0
    plain = folder / "plain"
    open_folder(plain).store.close()
    for number in range(runs):
        live = folder / "live"
        if number % FRESH_AFTER == 0:
            shutil.rmtree(live, ignore_errors=True)
            shutil.copytree(plain, live)
            last = 0
        last, heard, verdict = _run(live, last, chance, wrong)
        acknowledged += heard
        verdicts[verdict] += 1
        if wrong and verdict != "ok":
            break
    print(json.dumps({"verdicts": verdicts, "acknowledged": acknowledged}))


def _run(live: Path, last: int, chance: random.Random, wrong: str) -> tuple[int, int, str]:
    child, pipe = children.start(lambda say: _save_for_ever(live, say, wrong))
    if chance.random() < 0.9:
        select.select([pipe], [], [], 10)
        time.sleep(chance.uniform(0, SAVING))
    else:
        time.sleep(chance.uniform(0, OPENING))
    stopped = children.kill(child)
    heard = [int(word) for word in children.rest(pipe)]
    acknowledged = max([last, *heard])
    verdict, found = judge(live, acknowledged)
    if verdict == "ok" and found > acknowledged + 1:
        verdict = "torn"  # more than the one deed that was under way
    if not stopped:
        verdict = "ended by itself"
    return found, len(heard), verdict


def _save_for_ever(live: Path, pipe: int, wrong: str) -> None:
    context = open_folder(live)
    if wrong == "history in a transaction of its own":
        _split_transactions()
    number = done(context)
    while True:
        number += 1
        if wrong == "acknowledged before the commit":
            children.say(pipe, number)
        do(context, number)
        if not wrong.startswith("acknowledged"):
            children.say(pipe, number)


def _split_transactions() -> None:
    whole = history.write

    def split(connection, *values):  # type: ignore[no-untyped-def]
        seq = whole(connection, *values)
        connection.execute("COMMIT")
        connection.execute("BEGIN IMMEDIATE")
        return seq

    work_room.history.write = split


if __name__ == "__main__":
    os.umask(0o077)
    main()
