"""The composition root: words on the command line go to the command line, none open the window."""

import sys
from pathlib import Path

from app import cli
from app.paths import data_folder

USAGE = 2


def main() -> int:
    """Run what the command line asks; the exit code."""
    words = sys.argv[1:]
    if not words:
        return window()
    if words[0] != "--data":
        return cli.run(words)
    if len(words) != 2:
        print("nghisu [--data THƯ_MỤC] | nghisu LỆNH … (nghisu --help)", file=sys.stderr)
        return USAGE
    return window(Path(words[1]))


def window(folder: Path | None = None) -> int:
    """Open the application on a data folder, the usual one unless given."""
    from app.ui.start import start  # Qt is only loaded when somebody looks

    return start(data_folder(folder))
