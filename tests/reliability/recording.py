"""Does a flow while shim.c records it: recording.py FLOW FOLDER [WRONG]; the start is left in FOLDER/plain.

After each deed its number is written to the file ACK, after any other flow 1. WRONG names a mistake to plant.
"""

import json
import os
import sys
from pathlib import Path

import shim
from deeds import do, open_folder
from flows import FLOWS, fresh
from sqlalchemy import event

from app.services.context import Context
from app.store import database, publish

DEEDS = 60


def main() -> None:
    name, folder = sys.argv[1], Path(sys.argv[2])
    live, plain = Path(os.environ["SHIM_DIR"]), folder / "plain"
    database.PRAGMAS = (*database.PRAGMAS, "wal_autocheckpoint=40")
    FLOWS[name](plain).prepare()
    fresh(plain, live)
    live.mkdir(exist_ok=True)
    shim.Shim().record()
    acknowledged = os.open(live / "ACK", os.O_CREAT | os.O_WRONLY | os.O_APPEND)
    if name == "save":
        _save(live, acknowledged, sys.argv[3] if len(sys.argv) > 3 else "")
    else:
        flow = FLOWS[name](live)
        flow.attempt()
        os.write(acknowledged, b"1\n")
        flow.close()
    print(json.dumps({}))


def _save(live: Path, acknowledged: int, wrong: str) -> None:
    """Deeds in two sittings, so that closing and opening again is recorded too."""
    for sitting in (range(1, DEEDS // 2), range(DEEDS // 2, DEEDS + 1)):
        context = open_folder(live)
        _plant(context, wrong)
        for number in sitting:
            do(context, number)
            os.write(acknowledged, b"%d\n" % number)
        context.store.close()


def _plant(context: Context, wrong: str) -> None:
    if wrong.startswith("synchronous="):
        engine = context.store._engine
        event.listen(engine, "connect", lambda connection, _: connection.execute(f"PRAGMA {wrong}"))
        engine.dispose()
    elif wrong == "files not flushed":
        publish.name = lambda part, target: part.replace(target)


if __name__ == "__main__":
    main()
