"""One program per data folder, and one writer at a time in it, whatever happens to the first."""

import os
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest
from children import scale
from deeds import SESSION, open_folder
from programs import ROOT

from app.domain.errors import Refused
from app.domain.records.session import Session
from app.services import records
from app.services.context import Context

THREADS, EDITS = 3, 200
HOLD = "context = open_folder(pathlib.Path(sys.argv[1])); print('open', flush=True); time.sleep(600)"
OPEN = "open_folder(pathlib.Path(sys.argv[1])).store.close(); print('opened')"


def test_a_second_program_is_refused_at_once_and_a_third_opens_when_the_first_is_killed(
    tmp_path: Path,
) -> None:
    with _program(HOLD, tmp_path) as first:
        try:
            assert _first_line(first) == "open"
            started = time.monotonic()
            with pytest.raises(Refused, match="đang mở ở một cửa sổ khác"):
                open_folder(tmp_path)  # this process is the second
            assert time.monotonic() - started < 2
        finally:
            first.kill()
    with _program(OPEN, tmp_path) as third:
        assert _first_line(third) == "opened"


def _program(code: str, folder: Path) -> subprocess.Popen[str]:
    lines = f"import pathlib, sys, time\nfrom deeds import open_folder\n{code}"
    paths = os.pathsep.join([str(ROOT), str(Path(__file__).parent)])
    command = [sys.executable, "-X", "utf8", "-c", lines, str(folder)]
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env=os.environ | {"PYTHONPATH": paths}
    )


def _first_line(program: subprocess.Popen[str]) -> str:
    assert program.stdout is not None
    return program.stdout.readline().strip()


def test_threads_that_each_read_and_write_back_count_exactly(tmp_path: Path) -> None:
    context, edits = open_folder(tmp_path), int(EDITS * scale())
    records.save(context, replace(SESSION, note="0"))
    threads = [threading.Thread(target=_count, args=(context, edits)) for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    (session,) = records.find(context, Session)
    assert (session.note, session.version) == (str(THREADS * edits), THREADS * edits + 1)
    context.store.close()


def _count(context: Context, edits: int) -> None:
    for _ in range(edits):
        with context.store.write() as work:
            (session,) = work.find(Session)
            records.keep(context, work, replace(session, note=str(int(session.note) + 1)))


def test_threads_that_read_before_they_write_are_caught_not_overwritten(tmp_path: Path) -> None:
    """The negative control: without reading inside the transaction somebody must be refused."""
    context = open_folder(tmp_path)
    records.save(context, replace(SESSION, note="0"))
    refusals: list[str] = []
    together = threading.Barrier(THREADS)
    threads = [threading.Thread(target=_careless, args=(context, together, refusals)) for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    (session,) = records.find(context, Session)
    assert len(refusals) == THREADS - 1 and session.note == "1"
    context.store.close()


def _careless(context: Context, together: threading.Barrier, refusals: list[str]) -> None:
    (session,) = records.find(context, Session)
    together.wait()
    try:
        records.save(context, replace(session, note=str(int(session.note) + 1)))
    except Refused as refusal:
        refusals.append(str(refusal))
