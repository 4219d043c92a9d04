"""A PostgreSQL server for the tests: on loopback, in its own folder, as an ordinary user, gone with us."""

import ctypes
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import psycopg

ENGINES = ("sqlite", "postgresql")
WHERE = ("/usr/lib/postgresql", "/usr/pgsql")  # Debian's programs are not on the PATH
MISSING = "PostgreSQL is not installed (Debian: postgresql), so nothing is tried on it"
CONFIGURED = {
    "fsync": "off",  # nothing here outlives the machine
    "full_page_writes": "off",
    "synchronous_commit": "off",
    "shared_buffers": "32MB",
    "max_connections": "60",
    "autovacuum": "off",
    "max_wal_size": "256MB",
    "listen_addresses": "127.0.0.1",
}
ORDINARY = ("postgres", "nobody")  # the server refuses to run as root
SIGNAL_WITH_PARENT = 1  # PR_SET_PDEATHSIG


def programs() -> Path | None:
    """The folder with initdb and postgres, of the newest version there is."""
    found = sorted((path for root in WHERE for path in Path(root).glob("*/bin/initdb")), key=_version)
    if found:
        return found[-1].parent
    near = shutil.which("initdb")
    return Path(near).resolve().parent if near else None


def _version(initdb: Path) -> int:
    name = initdb.parent.parent.name
    return int(name) if name.isdecimal() else 0


class Server:
    """A server that can be stopped, killed and started again on the same port and data."""

    def __init__(
        self, bin: Path, folder: Path, auth: str = "trust", settings: Mapping[str, str] = CONFIGURED
    ) -> None:
        self.bin, self.folder, self.port = bin, folder, _free_port()
        self._settings = CONFIGURED | dict(settings)
        self._surroundings = {"LC_ALL": "C", "PATH": os.environ.get("PATH", "")}
        self._process: subprocess.Popen[bytes] | None = None
        folder.chmod(0o755)
        if _user():
            shutil.chown(folder, _user())
        made = [
            bin / "initdb",
            "-D",
            folder / "data",
            "-U",
            "nghisu",
            "-E",
            "UTF8",
            "--locale=C",
            f"-A{auth}",
        ]
        given = [*made, "--no-sync", "--no-instructions"]
        if auth != "trust":
            (folder / "secret").write_text("mật khẩu thử\n", encoding="utf-8")
            (folder / "secret").chmod(0o644)
            given.append(f"--pwfile={folder / 'secret'}")
        self._run([str(one) for one in given])

    def _run(self, command: list[str]) -> None:
        subprocess.run(
            command, check=True, cwd="/", env=self._surroundings, stdout=subprocess.DEVNULL, **_ordinary()
        )

    def start(self) -> None:
        settings = self._settings | {"port": str(self.port), "unix_socket_directories": str(self.folder)}
        command = [str(self.bin / "postgres"), "-D", str(self.folder / "data")]
        command += [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                command,
                cwd="/",
                env=self._surroundings,
                stdout=log,
                stderr=log,
                preexec_fn=_die_with_parent,
                **_ordinary(),
            )
        self._wait_until_ready()

    def _wait_until_ready(self) -> None:
        ready = [str(self.bin / "pg_isready"), "-q", "-t", "20", "-h", "127.0.0.1", "-p", str(self.port)]
        while subprocess.call(ready, env=self._surroundings):
            assert self._process is not None and self._process.poll() is None, "the server did not start"

    def stop(self) -> None:
        self._end(signal.SIGINT)

    def kill(self) -> None:
        """End it at once, as when its machine loses power."""
        self._end(signal.SIGQUIT)

    def _end(self, how: signal.Signals) -> None:
        if self._process is not None:
            self._process.send_signal(how)
            self._process.wait(30)
            self._process = None

    def url(self, database: str) -> str:
        return f"postgresql+psycopg://nghisu@127.0.0.1:{self.port}/{database}"

    def admin(self, statement: str) -> None:
        with psycopg.connect(
            f"postgresql://nghisu@127.0.0.1:{self.port}/postgres", autocommit=True
        ) as connection:
            connection.execute(statement.encode())

    def make(self, database: str, like: str = "template0") -> str:
        """A new database, a copy of another nobody is connected to; gives its address."""
        self.admin(f'CREATE DATABASE "{database}" TEMPLATE "{like}"')
        return self.url(database)

    def drop(self, database: str) -> None:
        self.admin(f'DROP DATABASE IF EXISTS "{database}" WITH (FORCE)')


@contextmanager
def running(bin: Path, auth: str = "trust", settings: Mapping[str, str] = CONFIGURED) -> Iterator[Server]:
    folder = Path(tempfile.mkdtemp(prefix="nghisu-pg-", dir="/tmp" if os.path.isdir("/tmp") else None))
    try:
        server = Server(bin, folder, auth, settings)
        server.start()
        try:
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def _user() -> str:
    if os.geteuid() != 0:
        return ""
    import pwd

    names = {entry.pw_name for entry in pwd.getpwall()}
    return next(name for name in ORDINARY if name in names)


def _ordinary() -> dict[str, object]:
    return {"user": _user(), "extra_groups": []} if _user() else {}


def _die_with_parent() -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(SIGNAL_WITH_PARENT, signal.SIGQUIT)
