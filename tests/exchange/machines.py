"""Where a machine keeps what belongs to it and not to its data."""

import os
from collections.abc import Iterator
from pathlib import Path


def settled_in(folder: Path) -> Iterator[None]:
    """Keys and marks lie in this folder meanwhile."""
    names = ("XDG_CONFIG_HOME", "LOCALAPPDATA")
    before = {name: os.environ.get(name) for name in names}
    os.environ.update(dict.fromkeys(names, str(folder)))
    yield
    for name, value in before.items():
        os.environ.pop(name, None)
        if value is not None:
            os.environ[name] = value
