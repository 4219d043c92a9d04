"""The installer as a person runs it: real processes and real environments, nothing asked of the network."""

import ast
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
INSTALLER = ROOT / "installer"
READY = "Nghị Sự đã sẵn sàng"
IN_VENV = "Scripts" if sys.platform == "win32" else "bin"

# An application of two files that says what it was asked to do, so that only the installer is looked at.
ECHO = "import json, sys; print(json.dumps(sys.argv[1:]))\n"
ECHO_PATHS = "def data_folder(given):\n    return given\n"


def start(tree: Path, *arguments: str, **surroundings: str) -> subprocess.CompletedProcess[str]:
    """Run the installer of `tree` from a folder that has nothing to do with it."""
    return subprocess.run(
        [sys.executable, tree / "installer", *arguments],
        cwd=tree.parent,
        env={**without_display(), **surroundings},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
    )


def without_display() -> dict[str, str]:
    offline = {"PIP_NO_INDEX": "1", "PIP_CONFIG_FILE": os.devnull, "PYTHONUTF8": "1"}
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "PIP_FIND_LINKS")
    return {name: value for name, value in os.environ.items() if name not in hidden} | offline


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with an empty lock, set up once, at a path with spaces and Vietnamese letters."""
    tree = tmp_path_factory.mktemp("máy") / "Nghị Sự của xã"
    shutil.copytree(INSTALLER, tree / "installer", ignore=shutil.ignore_patterns("__pycache__"))
    (tree / "installer" / "requirements.lock").write_text("# nothing\n", "utf-8")
    (tree / "app").mkdir()
    (tree / "app" / "__init__.py").touch()
    (tree / "app" / "__main__.py").write_text(ECHO, "utf-8")
    (tree / "app" / "paths.py").write_text(ECHO_PATHS, "utf-8")
    first = start(tree, "setup")
    assert (first.returncode, READY in first.stdout) == (0, True), first.stderr
    return tree


def stamp(tree: Path) -> Path:
    return tree / ".venv" / "installed-lock.txt"


def test_a_second_setup_installs_nothing(tree: Path) -> None:
    before = stamp(tree).stat().st_mtime_ns
    again = start(tree, "setup")
    assert (again.returncode, again.stderr) == (0, "")
    assert again.stdout.splitlines() == [f"{READY}. Mở bằng: python3 installer run"]
    assert stamp(tree).stat().st_mtime_ns == before


def test_a_lock_that_cannot_be_installed_is_said_and_tried_again_next_time(tree: Path) -> None:
    lock = tree / "installer" / "requirements.lock"
    whole = lock.read_text("utf-8")
    lock.write_text(f"nghisu-khong-co==1.0 --hash=sha256:{'0' * 64}\n", "utf-8")
    failed = start(tree, "setup")
    assert failed.returncode == 1
    assert "Chưa cài được các thư viện" in failed.stderr
    assert not stamp(tree).exists()
    lock.write_text(whole, "utf-8")
    assert start(tree, "setup").returncode == 0
    assert stamp(tree).exists()


def test_a_half_made_environment_is_made_again(tree: Path) -> None:
    for python in (tree / ".venv" / IN_VENV).glob("python*"):
        python.unlink()
    mended = start(tree, "setup")
    assert (mended.returncode, "Đang lập môi trường Python" in mended.stdout) == (0, True), mended.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="there the command is a .cmd file")
def test_the_command_nghisu_starts_the_application_from_any_folder(tree: Path, tmp_path: Path) -> None:
    (tmp_path / "app").mkdir()  # Another application's folder must not be taken for ours.
    command = [tree / ".venv" / "bin" / "nghisu", "print", "Kỳ họp thứ Hai.pdf"]
    said = subprocess.run(command, cwd=tmp_path, capture_output=True, encoding="utf-8", check=True)
    assert json.loads(said.stdout) == ["print", "Kỳ họp thứ Hai.pdf"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a display")
def test_without_a_display_run_says_so_and_prints_the_minutes_of_a_demo_session(
    tree: Path, tmp_path: Path
) -> None:
    done = start(tree, "run", "--data", str(tmp_path))
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("Máy này không có màn hình")
    asked = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("[")]
    pdf, docx = tmp_path / "bien-ban.pdf", tmp_path / "bien-ban.docx"
    data = ["--data", str(tmp_path)]
    assert asked == [
        ["demo", "--no-window", *data],
        ["print", "minutes", "--latest", "--to", str(pdf), *data],
        ["print", "minutes", "--latest", "--to", str(docx), *data],
    ]
    said = [line for line in done.stdout.splitlines() if line.startswith("Biên bản nằm ở: ")]
    assert said == [f"Biên bản nằm ở: {pdf}", f"Biên bản nằm ở: {docx}"]


def test_run_hands_a_command_over_to_the_application_even_without_a_display(tree: Path) -> None:
    done = start(tree, "run", "list", "session", "--json")
    assert json.loads(done.stdout) == ["list", "session", "--json"]


def test_the_first_check_that_fails_stops_the_others(tree: Path) -> None:
    failed = start(tree, "test")
    assert failed.returncode == 1
    assert "No module named ruff" in failed.stderr
    assert "No module named pytest" not in failed.stderr


def test_a_missing_system_library_is_named_with_the_exact_line_that_brings_it(tmp_path: Path) -> None:
    ask = "import system_libraries as s; s.ensure({'libkhongco.so.9': 'libkhongco9', 'libc.so.6': 'libc6'})"
    surroundings = {**without_display(), "PYTHONPATH": str(INSTALLER), "PATH": str(tmp_path)}
    failed = subprocess.run(
        [sys.executable, "-c", ask], env=surroundings, capture_output=True, encoding="utf-8"
    )
    assert failed.returncode == 1
    assert "Thiếu thư viện hệ thống: libkhongco.so.9." in failed.stderr
    assert failed.stderr.splitlines()[-1] == ("  sudo apt-get update && sudo apt-get install -y libkhongco9")


def test_where_the_server_cannot_be_installed_its_tests_are_said_to_be_skipped(tmp_path: Path) -> None:
    ask = f"import system_libraries as s; s.SERVER_PROGRAMS = ({str(tmp_path)!r}, 'initdb'); s.offer_server()"
    surroundings = {**without_display(), "PYTHONPATH": str(INSTALLER), "PATH": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", ask], env=surroundings, capture_output=True, encoding="utf-8"
    )
    assert done.returncode == 0
    assert "sudo apt-get update && sudo apt-get install -y postgresql" in done.stdout
    assert done.stdout.splitlines()[-1] == "Các phép thử trên PostgreSQL được bỏ qua."


def test_an_unknown_command_is_answered_with_the_three_that_exist(tree: Path) -> None:
    for asked in ([], ["chạy"]):
        refused = start(tree, *asked)
        assert (refused.returncode, refused.stdout) == (2, "")
        assert all(f"installer {name}" in refused.stderr for name in ("setup", "run", "test"))
    assert start(tree, "--help").returncode == 0


def test_an_old_python_can_read_far_enough_to_be_told() -> None:
    ast.parse((INSTALLER / "__main__.py").read_text("utf-8"), feature_version=(3, 7))


def test_every_line_of_the_lock_is_pinned_and_hashed() -> None:
    lock = (INSTALLER / "requirements.lock").read_text("utf-8")
    entries = re.split(r"\n(?=\S)", lock.replace("\\\n", "").strip())
    assert [entry for entry in entries if "==" not in entry or "--hash=sha256:" not in entry] == []
    assert not re.search(r"://|--index|--find-links|^-", lock, re.MULTILINE)


def test_the_lock_holds_everything_that_is_asked_for() -> None:
    def pinned(name: str) -> set[str]:
        text = (INSTALLER / name).read_text("utf-8")
        return {
            line.lower().replace("_", "-") for line in re.findall(r"^[\w.-]+==[\w.]+", text, re.MULTILINE)
        }

    assert pinned("requirements.in") - pinned("requirements.lock") == set()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a display")
def test_the_whole_project_prints_its_demo_minutes_without_a_display_twice_in_a_row(tmp_path: Path) -> None:
    for _ in range(2):
        done = start(ROOT, "run", "--data", str(tmp_path))
        assert done.returncode == 0, done.stderr
    assert (tmp_path / "bien-ban.pdf").read_bytes().startswith(b"%PDF-")
    assert (tmp_path / "bien-ban.docx").read_bytes().startswith(b"PK")
