"""Kills saving processes at random moments and judges the rest: killing.py FOLDER SEED RUNS SECONDS [WRONG].

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

from app.services.context import Context
from app.store import history
from app.store import work as work_room

FRESH_AFTER = 40  # runs on one database, so that it stays small enough to judge quickly
OPENING, SAVING = 0.03, 0.009  # seconds within which the blow falls


def main() -> None:
    folder, seed, runs = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    ends = time.monotonic() + float(sys.argv[4])
    wrong = sys.argv[5] if len(sys.argv) > 5 else ""
    chance, verdicts, acknowledged = random.Random(seed), Counter[str](), 0
    plain, live = folder / "plain", folder / "live"
    open_folder(plain).store.close()
    for number in range(runs):
        if number % FRESH_AFTER == 0:
            context, last = _begun(plain, live), 1
        last, heard, verdict = _run(context, last, chance, wrong)
        acknowledged += heard
        verdicts[verdict] += 1
        if (wrong and verdict != "ok") or time.monotonic() > ends:
            break
    print(json.dumps({"verdicts": verdicts, "acknowledged": acknowledged}))


def _begun(plain: Path, live: Path) -> Context:
    """A folder with one deed. Its closed store opens again in every child, with its statements ready."""
    shutil.rmtree(live, ignore_errors=True)
    shutil.copytree(plain, live)
    context = open_folder(live)
    do(context, 1)
    context.store.close()
    return context


def _run(context: Context, last: int, chance: random.Random, wrong: str) -> tuple[int, int, str]:
    opening = chance.random() < 0.1
    child, pipe = children.start(lambda say: _save_for_ever(context, last, say, wrong, opening))
    if not opening:
        select.select([pipe], [], [], 10)
    time.sleep(chance.uniform(0, OPENING if opening else SAVING))
    stopped = children.kill(child)
    heard = [int(word) for word in children.rest(pipe)]
    acknowledged = max([last, *heard])
    verdict, found = judge(context.folder, acknowledged)
    if verdict == "ok" and found > acknowledged + 1:
        verdict = "torn"  # more than the one deed that was under way
    if not stopped:
        verdict = "ended by itself"
    return found, len(heard), verdict


def _save_for_ever(context: Context, number: int, pipe: int, wrong: str, opening: bool) -> None:
    if opening:
        context = open_folder(context.folder)
        assert done(context) == number
    if wrong == "history in a transaction of its own":
        _split_transactions()
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
