"""The surroundings of every test: no screen, and never the person's own data folder."""

import os
import shutil
import tempfile
from pathlib import Path

# Before Qt or platformdirs is imported by anything; processes that a test starts inherit them.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_home = Path(tempfile.mkdtemp(prefix="nghisu-tests-"))
for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "LOCALAPPDATA"):
    (_home / variable).mkdir(mode=0o700)
    os.environ[variable] = str(_home / variable)


def pytest_unconfigure() -> None:
    """Take the folders away again when the last test is done."""
    shutil.rmtree(_home, ignore_errors=True)
