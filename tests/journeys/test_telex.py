"""Vietnamese as it is really typed: Telex keys through ibus-unikey into the running program."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from datetime import date, datetime
from pathlib import Path
from unicodedata import is_normalized

import pytest

from app.domain.records.area import Area
from app.domain.records.contact_meeting import ContactMeeting
from app.domain.records.contact_round import ContactRound
from app.services import contact_meetings, contacts, records
from app.services.context import open_context
from tests.ui.council import council_at_work

ROOT = Path(__file__).parents[2]
TOOLS = ("Xvfb", "dbus-daemon", "ibus-daemon", "ibus", "xdotool")
ENGINE = Path("/usr/share/ibus/component/unikey.xml")
PATIENCE = 30.0
NOW = datetime(2026, 11, 20, 8, 30)
VOTER, VOTER_MEANT = "Khuaats Vawn Tuwru", "Khuất Văn Tửu"
SAID, SAID_MEANT = "Ddeef nghij suwar dduwowngf lieen thoon", "Đề nghị sửa đường liên thôn"
THANKED, THANKED_MEANT = "Camr own car xax ddax thay ddenf ngox", "Cảm ơn cả xã đã thay đèn ngõ"


def _lacking() -> list[str]:
    absent = [tool for tool in TOOLS if shutil.which(tool) is None]
    return absent if ENGINE.exists() else [*absent, "ibus-unikey"]


pytestmark = pytest.mark.skipif(
    bool(_lacking()), reason=f"typing as on a real keyboard needs {', '.join(_lacking())}"
)


class Desktop:
    """An X display of its own with a session bus and ibus; every process is its own and ends with it."""

    def __init__(self, home: Path, running: ExitStack) -> None:
        self._running, self._log = running, running.enter_context((home / "log").open("wb"))
        self.environment = {**os.environ, "HOME": str(home), "LC_ALL": "C.UTF-8"}
        screen = self._told("Xvfb", "-displayfd", "1", "-noreset", "-screen", "0", "1366x768x24")
        self.environment["DISPLAY"] = f":{screen}"
        bus = self._told("dbus-daemon", "--session", "--nofork", "--print-address=1")
        self.environment |= {"DBUS_SESSION_BUS_ADDRESS": bus, "QT_QPA_PLATFORM": "xcb"}
        self.environment |= {"QT_IM_MODULE": "ibus", "XMODIFIERS": "@im=ibus", "PYTHONUTF8": "1"}
        self.start("ibus-daemon", "--panel", "disable", "--emoji-extension", "disable")

    def start(self, *command: str) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            command, env=self.environment, cwd=ROOT, stdout=subprocess.PIPE, stderr=self._log
        )
        self._running.callback(_end, process)
        return process

    def run(self, *command: str) -> str:
        done = subprocess.run(
            command, env=self.environment, stdout=subprocess.PIPE, stderr=self._log, encoding="utf-8"
        )
        return done.stdout.strip()

    def _told(self, *command: str) -> str:
        """What a process says first."""
        process = self.start(*command)
        assert process.stdout is not None
        return process.stdout.readline().decode().strip()

    def take_engine(self, name: str) -> None:
        """The engine of the whole desktop, as the key of the panel would change it."""

        def taken() -> bool:
            self.run("ibus", "engine", name)
            return self.run("ibus", "engine") == name

        _until(taken, f"bộ gõ {name}")

    def keys(self, *names: str) -> None:
        self.run("xdotool", "key", "--delay", "60", *names)

    def type(self, words: str) -> None:
        self.run("xdotool", "type", "--delay", "90", words)


def _end(process: subprocess.Popen[bytes]) -> None:
    process.send_signal(signal.SIGTERM)
    if process.stdout is not None:
        process.stdout.close()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _until(there: Callable[[], object], what: str) -> None:
    """Wait for something outside this process, which nothing here can announce."""
    end = time.monotonic() + PATIENCE
    while not there():
        assert time.monotonic() < end, f"không thấy {what}"
        time.sleep(0.1)


def _until_at_rest(program: subprocess.Popen[bytes]) -> None:
    """The page is there and waits: nobody types faster than a window opens, but a machine would."""
    stat, before = Path(f"/proc/{program.pid}/stat"), [""]

    def at_rest() -> bool:
        time.sleep(0.4)
        before.append("".join(stat.read_text().split()[13:15]))
        return before[-1] == before[-2]

    _until(at_rest, "chương trình chờ")


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """The data folder of an office with one meeting begun, nothing written down yet."""
    folder = tmp_path / "xã"
    context = council_at_work(folder, open_context(folder, clock=lambda: NOW))
    area = records.save(context, Area(kind="thon", name="Đông", valid_from=date(2025, 7, 1)))
    planned = ContactRound(kind="residence", starts_on=NOW.date(), title="Nơi cư trú")
    point = ContactMeeting(place="Nhà văn hóa thôn Đông", starts_at=NOW, areas=(area.id,))
    contacts.plan_round(context, planned, [point])
    (meeting,) = records.find(context, ContactMeeting)
    contact_meetings.open_meeting(context, meeting.id)
    context.store.close()
    return folder


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    home = tmp_path / "home"
    home.mkdir()
    with ExitStack() as running:
        yield Desktop(home, running)


def test_what_is_typed_in_telex_is_saved_in_vietnamese(office: Path, desktop: Desktop) -> None:
    program = desktop.start(sys.executable, "-P", "-m", "app", "--data", str(office))
    open_the_meeting(desktop)
    desktop.take_engine("Unikey")
    _until_at_rest(program)
    desktop.keys("F4")
    desktop.type(VOTER)
    desktop.keys("Return")
    desktop.type(SAID)
    desktop.keys("Return", "Return")  # the next line: the same voter
    desktop.type(THANKED)
    desktop.keys("F5", "Return")
    meant = [(VOTER_MEANT, SAID_MEANT, "recommendation"), (VOTER_MEANT, THANKED_MEANT, "opinion")]
    _until(lambda: heard(office) == meant, "hai ý kiến")
    assert all(is_normalized("NFC", words) for words in (VOTER_MEANT, SAID_MEANT, THANKED_MEANT))


def open_the_meeting(desktop: Desktop) -> None:
    """By the search over everything, whose first hit Enter opens."""
    find = ("xdotool", "search", "--onlyvisible", "--class", "Nghị Sự")
    _until(lambda: desktop.run(*find), "cửa sổ")
    desktop.run("xdotool", "windowfocus", "--sync", desktop.run(*find).splitlines()[-1])
    desktop.keys("ctrl+k")
    desktop.type("nha van hoa thon dong")
    desktop.keys("Return")


def heard(office: Path) -> list[tuple[str, ...]]:
    """The voices on disk; read past the program, whose folder nobody else may open."""
    with closing(sqlite3.connect(f"file:{office / 'nghisu.db'}?mode=ro", uri=True)) as file:
        return file.execute('SELECT speaker, text, kind FROM voice ORDER BY "order"').fetchall()
