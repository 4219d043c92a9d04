"""The system libraries that Qt loads on Linux: which are missing, which Debian packages bring them."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

# To draw at all, on a screen or not. Library name → Debian and Ubuntu package.
DRAWING = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
}

# To show windows on an X display (an application under Wayland falls back to it), and to reach printers.
WINDOWS = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libcups.so.2": "libcups2",
}

WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}

# The database of a province, which only the tests start, from its own folder.
SERVER = "postgresql"
SERVER_PROGRAMS = ("/usr/lib/postgresql", "*/bin/initdb")

# Tried in a process of its own: one that has failed to load a library may go on failing once it is installed.
TRY_LOADING = """
import ctypes, sys
for name in sys.argv[1:]:
    try:
        ctypes.CDLL(name)
    except OSError:
        print(name)
"""


def needed(window: bool) -> dict[str, str]:
    """The libraries for a start with a `window` or without; none outside Linux, where wheels bring them."""
    if not sys.platform.startswith("linux"):
        return {}
    wayland = WAYLAND if os.environ.get("WAYLAND_DISPLAY") else {}
    return {**DRAWING, **WINDOWS, **wayland} if window else DRAWING


def missing(libraries: dict[str, str]) -> list[str]:
    """Those of `libraries` that this machine cannot load."""
    if not libraries:
        return []
    command = [sys.executable, "-c", TRY_LOADING, *libraries]
    return subprocess.run(command, stdout=subprocess.PIPE, encoding="utf-8", check=True).stdout.split()


def ensure(libraries: dict[str, str]) -> None:
    """Install what is missing of `libraries`, or stop with the line that would."""
    absent = missing(libraries)
    if not absent:
        return
    reason = f"Thiếu thư viện hệ thống: {', '.join(absent)}."
    install_packages(sorted({libraries[name] for name in absent}), reason)
    if still := missing(libraries):
        sys.exit(f"Đã cài mà vẫn không nạp được: {', '.join(still)}.")


def offer_server() -> None:
    """Install PostgreSQL where we may; where not, say that what is tried on it is skipped."""
    folder, programs = SERVER_PROGRAMS
    if not sys.platform.startswith("linux") or any(Path(folder).glob(programs)) or shutil.which("initdb"):
        return
    try:
        install_packages([SERVER], "Chưa có PostgreSQL để thử máy chủ dữ liệu của tỉnh.")
    except SystemExit as refused:
        print(f"{refused}\nCác phép thử trên PostgreSQL được bỏ qua.", flush=True)


def install_packages(packages: list[str], reason: str) -> None:
    """Install Debian `packages` when we may; otherwise stop, saying `reason` and the exact line to run."""
    apt = shutil.which("apt-get")
    if not apt or os.geteuid() != 0:
        sys.exit(f"{reason}\nHãy chạy dòng sau rồi làm lại:\n  {line_to_run(packages)}")
    print(f"{reason}\nĐang cài: {' '.join(packages)}", flush=True)
    surroundings = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    # An update may fail offline while the packages lie in the cache or on a disc: let the install decide.
    subprocess.call([apt, "update", "-qq"], env=surroundings)
    install = [apt, "install", "-y", "-qq", "--no-install-recommends", *packages]
    if subprocess.call(install, env=surroundings, stdout=subprocess.DEVNULL):
        sys.exit(f"Chưa cài được; lý do in ở trên. Dòng cần chạy là:\n  {line_to_run(packages)}")


def line_to_run(packages: list[str]) -> str:
    """The command that brings `packages`, as a person would type it."""
    return f"sudo apt-get update && sudo apt-get install -y {' '.join(packages)}"
