"""Where the shipped resources and the office's own files are on this machine."""

import os
import sys
from pathlib import Path

from platformdirs import user_config_dir, user_data_dir

# Short and ASCII: a profile folder may already be long and full of Vietnamese letters (Windows stops at 260).
FOLDER = "NghiSu"
RESOURCES = Path(__file__).resolve().parent.parent / "resources"


def resource(name: str) -> Path:
    """The shipped file or folder `name`, written with forward slashes: ``law/days.toml``."""
    return RESOURCES.joinpath(*name.split("/"))


def data_folder(given: Path | None = None) -> Path:
    """The folder that holds the database: the one `given`, else this user's own; made when absent."""
    return _made(given.expanduser().absolute() if given else _own_folder())


def logs_folder(data: Path) -> Path:
    """Where the logs of the data folder `data` are written."""
    return _made(data / "logs")


def backups_folder(data: Path) -> Path:
    """Where the verified copies of the data folder `data` are kept."""
    return _made(data / "backups")


def secrets_folder() -> Path:
    """Where sealed keys and marks of this machine lie: outside every data folder, so in no copy of it.

    NGHISU_KEYS names another place, for a desk whose officers share one sealed file.
    """
    if given := os.environ.get("NGHISU_KEYS"):
        return Path(given)
    local = os.environ.get("LOCALAPPDATA") if sys.platform == "win32" else None
    return Path(local) / f"{FOLDER}Keys" if local else Path(user_config_dir(FOLDER, appauthor=False))


def _own_folder() -> Path:
    # LOCALAPPDATA as the session says it: never the roaming profile, never a folder that OneDrive moves.
    local = os.environ.get("LOCALAPPDATA") if sys.platform == "win32" else None
    return Path(local) / FOLDER if local else Path(user_data_dir(FOLDER, appauthor=False))


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder
