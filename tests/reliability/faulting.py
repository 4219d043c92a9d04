"""Fails file operations one by one: faulting.py FLOW FOLDER ERROR once|sticky FIRST STEP SECONDS [WRONG].

Each point runs in a forked child: the flow with operation K failing, then again in the same process on a
sound disk. Only Refused with a sentence may come out of the first; the second must succeed; then all is
judged. Points come in no order, so that a run cut short still reaches everywhere. WRONG names a mistake to
plant, so that the test can see it is caught.
"""

import errno
import json
import os
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from pathlib import Path
from random import Random

import children
from bundles import ALL
from flows import Flow, fresh
from shim import Shim

from app.domain.errors import Refused
from app.store import database
from app.store import store as store_room

TRIES = 8  # how often a person tries
DONE, REFUSED = "done", "refused"


def main() -> None:
    name, folder, error, stays, first, step, seconds = sys.argv[1:8]
    live, plain = Path(os.environ["SHIM_DIR"]), Path(folder) / "plain"
    database.PRAGMAS = (*database.PRAGMAS, "wal_autocheckpoint=20")  # so that checkpoints happen here too
    _plant(sys.argv[8] if len(sys.argv) > 8 else "")
    flow = ALL[name]
    flow(plain).prepare()
    fresh(plain, live)
    operations = _point(flow, live, 0, 0, False)["operations"]
    points = list(range(int(first), operations + 1, int(step)))
    Random(error + stays).shuffle(points)
    found, refusals, ends = Counter[str](), 0, time.monotonic() + float(seconds)
    for point in points:
        fresh(plain, live)
        told = _point(flow, live, point, getattr(errno, error), stays == "sticky")
        problem = told["problem"] or flow(live).verdict()
        refusals += told["refusals"]
        found[problem] += 1
        if problem != "ok" and len(sys.argv) == 8:
            print(f"{name} {error} {stays} at {point}: {problem}", file=sys.stderr)
        if time.monotonic() > ends:
            break
    print(json.dumps({"found": found, "refusals": refusals, "points": len(points)}))


def _plant(wrong: str) -> None:
    if wrong == "errors come out as they are":
        store_room.database_in_words = nullcontext
    elif wrong == "a failed save counts as done":
        sound = store_room.database_in_words

        @contextmanager
        def silent() -> Iterator[None]:
            with suppress(Refused), sound():
                yield

        store_room.database_in_words = silent


def _point(flow: type[Flow], live: Path, point: int, error: int, sticky: bool) -> dict:
    child, pipe = children.start(lambda say: _try(flow(live), say, point, error, sticky))
    told = children.rest(pipe)
    os.waitpid(child, 0)
    return json.loads(told[-1]) if told else {"problem": "died", "refusals": 0, "operations": point}


def _try(flow: Flow, pipe: int, point: int, error: int, sticky: bool) -> None:
    shim = Shim()
    shim.fail(point, error, sticky)
    told = _attempts(flow, TRIES)
    if point % 2:
        told.append(_close(flow))
    operations = shim.rest()
    after = _attempts(flow, TRIES)
    problems = [problem for problem in told if problem not in ("", DONE, REFUSED)]
    problems += [f"afterwards {problem}" for problem in (*after, _close(flow)) if problem not in ("", DONE)]
    problem = next(iter(problems), "" if after[-1] == DONE else "never done")
    report = {"problem": problem, "refusals": told.count(REFUSED), "operations": operations}
    children.say(pipe, json.dumps(report, ensure_ascii=False))


def _attempts(flow: Flow, most: int) -> list[str]:
    """What came of each try, until there was nothing more to do."""
    told = []
    while not told or (len(told) < most and told[-1] != DONE):
        told.append(_attempt(flow))
    return told


def _attempt(flow: Flow) -> str:
    try:
        return DONE if flow.attempt() else ""
    except Refused as refusal:
        return REFUSED if _is_a_sentence(str(refusal)) else f"not a sentence: {refusal}"
    except Exception as error:
        return f"{type(error).__name__}: {error}"[:200]


def _close(flow: Flow) -> str:
    try:
        flow.close()
    except Exception as error:
        return f"closing {type(error).__name__}: {error}"[:200]
    return ""


def _is_a_sentence(words: str) -> bool:
    return words.endswith(".") and " " in words and not words.isascii()


if __name__ == "__main__":
    main()
