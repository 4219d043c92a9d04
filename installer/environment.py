"""The Python environment in ``.venv``: made once, filled from the lock, left alone until that changes."""

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

import system_libraries

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "installer" / "requirements.lock"
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if sys.platform == "win32" else "bin")
PYTHON = BIN / ("python.exe" if sys.platform == "win32" else "python")
STAMP = VENV / "installed-lock.txt"


def ensure() -> None:
    """Make `.venv` hold exactly what the lock says; nothing is asked of the network when it already does."""
    if is_current():
        return
    if not can_install():
        make()
    install()
    add_application()
    STAMP.write_text(stamp(), encoding="utf-8")


def is_current() -> bool:
    """Whether the stamp of the last finished installation is that of today's lock and Python."""
    return STAMP.is_file() and STAMP.read_text(encoding="utf-8") == stamp()


def stamp() -> str:
    """What an installation depends on: the lock, and the Python that `.venv` really starts now."""
    return f"{hashlib.sha256(LOCK.read_bytes()).hexdigest()} {python_version()}\n"


def python_version() -> str:
    """The version of `.venv`'s Python, empty when it does not start (its system Python was removed)."""
    return answer("import sys; print(sys.version.split()[0], sys.implementation.cache_tag)")


def can_install() -> bool:
    """Whether `.venv` has a working pip and a Python new enough; half-made environments do not."""
    return answer("import pip, sys; print(sys.version_info >= (3, 11))") == "True"


def answer(question: str) -> str:
    """What `.venv`'s Python prints for `question`; empty when it cannot."""
    try:
        done = subprocess.run([PYTHON, "-c", question], capture_output=True, encoding="utf-8", check=True)
    except (OSError, subprocess.CalledProcessError):
        return ""
    return done.stdout.strip()


def make() -> None:
    """Make an empty `.venv`, first getting Debian's separate venv package where it is missing."""
    if not importlib.util.find_spec("ensurepip") or not importlib.util.find_spec("venv"):
        version = "{}.{}".format(*sys.version_info)
        system_libraries.install_packages([f"python{version}-venv"], "Python ở máy này thiếu phần venv.")
    print("Đang lập môi trường Python trong .venv", flush=True)
    if VENV.is_symlink() or VENV.is_file():
        sys.exit(f"{VENV} không phải là thư mục môi trường Python. Hãy dời nó đi rồi chạy lại.")
    if subprocess.call([sys.executable, "-m", "venv", "--clear", VENV]):
        shutil.rmtree(VENV, ignore_errors=True)
        sys.exit("Không lập được môi trường Python trong .venv; lý do in ở trên.")


def install() -> None:
    """Install the lock; every file must match a hash in it, and nothing is compiled here."""
    print("Đang cài các thư viện đã ghim (khoảng 150 MB, chỉ lần đầu)", flush=True)
    STAMP.unlink(missing_ok=True)
    quiet = [] if sys.stdout.isatty() else ["--quiet"]
    options = ["--require-hashes", "--only-binary=:all:", "--no-input", "--disable-pip-version-check"]
    command = [str(PYTHON), "-m", "pip", "install", *quiet, *options, "-r", str(LOCK)]
    if subprocess.call(command, cwd=ROOT):
        sys.exit(
            "Chưa cài được các thư viện; lý do in ở trên. Lần đầu cần có mạng. Chạy lại lệnh này để cài tiếp."
        )


def add_application() -> None:
    """Let `.venv` find the package `app` from any folder, and give it the command `nghisu`."""
    packages = Path(answer("import sysconfig; print(sysconfig.get_path('purelib'))"))
    # Relative, so that the line is plain ASCII: Python reads .pth files in the code page of the machine.
    line = os.path.relpath(ROOT, packages.resolve())
    (packages / "nghisu.pth").write_text(line + "\n", encoding="ascii")
    if sys.platform == "win32":
        (BIN / "nghisu.cmd").write_text('@"%~dp0python.exe" -P -m app %*\n', encoding="ascii")
        return
    command = BIN / "nghisu"
    command.write_text('#!/bin/sh\nexec "$(dirname "$(readlink -f "$0")")/python" -P -m app "$@"\n', "ascii")
    command.chmod(0o755)
