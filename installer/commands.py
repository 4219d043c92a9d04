"""The three things a person asks of the installer: to set up, to run, to test."""

import os
import subprocess
import sys
from pathlib import Path

import environment
import system_libraries

NO_DISPLAY = (
    "Máy này không có màn hình nên Nghị Sự chạy không cửa sổ: lập xã mẫu rồi in biên bản của kỳ họp gần nhất."
)


def setup(arguments: list[str]) -> int:
    """Make everything ready without starting anything."""
    if arguments:
        sys.exit("Lệnh setup không nhận thêm tham số.")
    prepare(window=has_display())
    print("Nghị Sự đã sẵn sàng. Mở bằng: python3 installer run")
    return 0


def run(arguments: list[str]) -> int:
    """Open the window, or carry out the command line's `arguments`; without a display, print a session."""
    window = has_display()
    prepare(window=window)
    if window:
        return become(app(*arguments), os.environ)
    if command_named(arguments):
        return become(app(*arguments), headless())
    print(NO_DISPLAY)
    return print_a_session(arguments)


def test(arguments: list[str]) -> int:
    """Run every check, the quickest first, and stop at the first that fails; `arguments` go to pytest."""
    prepare(window=False)
    checks = [
        ["-m", "ruff", "format", "--check", "--quiet"],
        ["-m", "ruff", "check", "--quiet"],
        ["-m", "mypy", "--no-error-summary"],
        ["-c", "from importlinter.cli import lint_imports_command as lint; lint()", "--no-logo"],
        # In the order of the files: sorted by number, the few long tests would come last, on one lane alone.
        ["-m", "pytest", "-q", "-n", "2", "--dist", "loadfile", "--no-loadscope-reorder", *arguments],
    ]
    for check in checks:
        if "pytest" in check:
            system_libraries.offer_server()
        code = subprocess.call([environment.PYTHON, *check], cwd=environment.ROOT, env=headless())
        if code:
            return code
    return 0


def prepare(window: bool) -> None:
    """See to Qt's system libraries and to the Python environment."""
    system_libraries.ensure(system_libraries.needed(window))
    environment.ensure()


def has_display() -> bool:
    """Whether a window could be shown to anybody."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def command_named(arguments: list[str]) -> bool:
    """Whether `arguments` ask for something else than the window (``--data DIR`` alone still means it)."""
    rest = [argument for argument in arguments if not argument.startswith("--data=")]
    return bool(rest) and not (len(rest) == 2 and rest[0] == "--data")


def print_a_session(data: list[str]) -> int:
    """Make the demo commune and write the minutes of its last session; `data` is ``--data DIR`` or empty."""
    code = subprocess.call(app("demo", "--no-window", *data), env=headless())
    if code:
        return code
    for name in ("bien-ban.pdf", "bien-ban.docx"):
        paper = data_folder(data) / name
        code = subprocess.call(app("print", "minutes", "--latest", "--to", str(paper), *data), env=headless())
        if code:
            return code
        print(f"Biên bản nằm ở: {paper}")
    return 0


def data_folder(data: list[str]) -> Path:
    """Where the application keeps its data, as the application itself says."""
    ask = "import sys; from app.paths import data_folder as f; from pathlib import Path; print(f({}))"
    given = data[-1].removeprefix("--data=") if data else None
    question = ask.format("Path(sys.argv[1])" if given else "None")
    command = [str(environment.PYTHON), "-P", "-c", question, *([given] if given else [])]
    answer = subprocess.run(command, env=headless(), check=True, capture_output=True, encoding="utf-8")
    return Path(answer.stdout.strip())


def app(*arguments: str) -> list[str]:
    """The command that starts the application (-P: not some folder called app where the person stands)."""
    return [str(environment.PYTHON), "-P", "-m", "app", *arguments]


def headless() -> dict[str, str]:
    """The surroundings of a process that shows nothing and reads and writes UTF-8 everywhere."""
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}


def become(command: list[str], surroundings: "os._Environ[str] | dict[str, str]") -> int:
    """Give this process over to `command`, so that signals and the exit code are its own."""
    surroundings = {**surroundings, "PYTHONUTF8": "1"}
    if sys.platform == "win32":  # There exec would return to the shell while the window is still open.
        return subprocess.call(command, env=surroundings)
    sys.stdout.flush()
    os.execve(command[0], command, surroundings)
