"""The surroundings of every test: no screen, and never the person's own data folder."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import province_server
import pytest

# Before Qt or platformdirs is imported by anything; processes that a test starts inherit them.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_home = Path(tempfile.mkdtemp(prefix="nghisu-tests-"))
for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "LOCALAPPDATA"):
    (_home / variable).mkdir(mode=0o700)
    os.environ[variable] = str(_home / variable)


def pytest_unconfigure() -> None:
    """Take the folders away again when the last test is done."""
    shutil.rmtree(_home, ignore_errors=True)


@pytest.fixture(scope="session")
def server() -> Iterator[province_server.Server]:
    """A PostgreSQL server, started by the first test that wants it; skips where there is none."""
    bin = province_server.programs()
    if bin is None:
        pytest.skip(province_server.MISSING)
    with province_server.running(bin) as server:
        yield server


@pytest.fixture(scope="session")
def fresh_database(server: province_server.Server) -> str:
    """The name of a database with our tables and nothing in them, to be copied."""
    from app.store.store import open_store  # not before the surroundings above are set

    open_store(_home, server.make("fresh")).close()
    return "fresh"


@pytest.fixture(params=province_server.ENGINES)
def engine(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def engine_url(engine: str, request: pytest.FixtureRequest) -> Iterator[str]:
    """Where the records of a test are kept, on each engine in turn; "" for the file in its folder."""
    if engine == "sqlite":
        yield ""
        return
    server, like = request.getfixturevalue("server"), request.getfixturevalue("fresh_database")
    name = f"one_{uuid4().hex}"
    yield server.make(name, like)
    server.drop(name)
