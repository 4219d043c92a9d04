"""The house stays in order: small modules with a sentence at the door, and nothing that must not be there.

Forbidden words are put together from halves, so that this file may be looked through like any other.
"""

import ast
import os
import re
import subprocess
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LONGEST_MODULE = 300
LONGEST_FUNCTION = 40
NO_ROOM_FOR = {"utils", "helpers", "common", "manager", "base", "models", "constants"}
CODE_AND_WORDS = {".py", ".md", ".toml", ".in", ".lock", ".txt", ".sh", ".qss", ".ts", ".json", ".csv", ""}

# Where an exception of any kind may be caught and not raised again: what a person sees of a bug.
LAST_RESORTS = {"app/main.py", "app/ui/failures.py"}

INDEXES = re.compile(
    r"(pypi\.o" + r"rg|pythonhosted\.o" + r"rg|npmjs\.o" + r"rg"
    r"|\b(deb|ftp|security|snapshot|archive)[\w.]*\.(debian\.o" + r"rg|ubuntu\.c" + r"om))",
    re.IGNORECASE,
)
MACHINE_PATHS = re.compile(r"(?<![\w./])(/wo" + r"rk/|/ro" + r"ot/|/ho" + r"me/\w|[A-Z]:\\+Us" + r"ers\\+\w)")
UNFINISHED = re.compile(r"\b(TO" + r"DO|FIX" + r"ME)\b")


@cache
def tracked() -> tuple[str, ...]:
    """Every file of the project as a path with slashes: what git tracks, or, without git, what lies here."""
    try:
        listed = subprocess.run(
            ["git", "-C", ROOT, "ls-files", "-z"], capture_output=True, check=True, encoding="utf-8"
        ).stdout.split("\0")
        return tuple(name for name in listed if name and (ROOT / name).is_file())
    except (OSError, subprocess.CalledProcessError):
        return tuple(lying_here())


def lying_here() -> Iterator[str]:
    for folder, folders, files in os.walk(ROOT):
        folders[:] = [name for name in folders if name != "__pycache__" and not name.startswith(".")]
        yield from ((Path(folder) / name).relative_to(ROOT).as_posix() for name in files)


def words() -> Iterator[tuple[str, str]]:
    """The files written for reading, each with its text."""
    for name in tracked():
        if Path(name).suffix in CODE_AND_WORDS:
            yield name, (ROOT / name).read_bytes().decode("utf-8", errors="replace")


@cache
def modules() -> dict[str, ast.Module]:
    """The syntax tree of every module of the application, migrations excepted, tracked by git or not yet."""
    found = sorted((ROOT / "app").rglob("*.py"))
    names = {path.relative_to(ROOT).as_posix(): path for path in found if "migrations" not in path.parts}
    return {name: ast.parse(path.read_text("utf-8"), name) for name, path in names.items()}


def nodes(*kinds: type[ast.AST]) -> Iterator[tuple[str, ast.AST]]:
    for name, tree in modules().items():
        yield from ((name, node) for node in ast.walk(tree) if isinstance(node, kinds))


def matches(pattern: re.Pattern[str]) -> list[str]:
    return [
        f"{name}:{number}: {line.strip()[:100]}"
        for name, text in words()
        if name != "LICENSE"
        for number, line in enumerate(text.splitlines(), 1)
        if pattern.search(line)
    ]


def test_no_module_is_longer_than_a_person_can_hold_in_the_head() -> None:
    lengths = {name: len((ROOT / name).read_text("utf-8").splitlines()) for name in modules()}
    assert {name: length for name, length in lengths.items() if length > LONGEST_MODULE} == {}


def test_every_module_starts_with_a_sentence_on_what_it_is_for() -> None:
    firsts = {name: (ast.get_docstring(tree) or "").split("\n\n")[0] for name, tree in modules().items()}
    assert [name for name, first in firsts.items() if not first.endswith(".")] == []


def test_no_function_is_longer_than_one_look() -> None:
    long = [
        f"{name}:{node.lineno} {node.name}: {node.end_lineno - node.lineno + 1}"
        for name, node in nodes(ast.FunctionDef, ast.AsyncFunctionDef)
        if node.end_lineno - node.lineno + 1 > LONGEST_FUNCTION
    ]
    assert long == []


def test_every_thing_has_a_room_of_its_own_name() -> None:
    named = {name: {part.removesuffix(".py") for part in Path(name).parts} for name in modules()}
    assert [name for name, parts in named.items() if parts & NO_ROOM_FOR] == []


def test_only_the_pdf_renderer_makes_paragraphs_because_only_it_escapes_them() -> None:
    imports = [
        f"{name}:{node.lineno}"
        for name, node in nodes(ast.ImportFrom)
        if (node.module or "").startswith("reportlab")
        and {alias.name for alias in node.names} & {"Paragraph"}
    ]
    calls = [
        f"{name}:{node.lineno}"
        for name, node in nodes(ast.Attribute)
        if node.attr == "Paragraph" and ast.unparse(node.value).split(".")[-1] in ("platypus", "paragraph")
    ]
    assert [at for at in imports + calls if not at.startswith("app/documents/pdf")] == []


def test_no_sentence_for_the_screen_is_an_f_string_that_cannot_be_translated() -> None:
    lost = [
        f"{name}:{node.lineno}"
        for name, node in nodes(ast.Call)
        if ast.unparse(node.func).split(".")[-1] == "tr"
        if any(isinstance(inner, ast.JoinedStr) for given in node.args[:1] for inner in ast.walk(given))
    ]
    assert lost == []


def test_an_exception_of_any_kind_is_swallowed_in_two_places_only() -> None:
    swallowing = [
        f"{name}:{node.lineno}"
        for name, node in nodes(ast.ExceptHandler)
        if catches_everything(node) and not isinstance(node.body[-1], ast.Raise)
    ]
    assert [at for at in swallowing if at.split(":")[0] not in LAST_RESORTS] == []
    assert len(swallowing) <= len(LAST_RESORTS)


def catches_everything(handler: ast.ExceptHandler) -> bool:
    caught = [ast.unparse(node) for node in ast.walk(handler.type)] if handler.type else ["Exception"]
    return bool({"Exception", "BaseException"} & set(caught))


def test_no_file_names_a_package_index_or_mirror() -> None:
    assert matches(INDEXES) == []


def test_no_file_names_a_folder_of_the_machine_it_was_written_on() -> None:
    here = re.escape(str(ROOT.parent)) if len(ROOT.parts) > 3 else None
    assert matches(MACHINE_PATHS) == []
    assert not here or matches(re.compile(here + r"[\\/]")) == []


def test_no_file_puts_work_off() -> None:
    assert matches(UNFINISHED) == []


def test_every_word_is_written_in_one_form_of_unicode() -> None:
    assert [name for name, text in words() if not unicodedata.is_normalized("NFC", text)] == []


@pytest.mark.parametrize(
    ("pattern", "caught", "passed"),
    [
        (INDEXES, "https://files.python" + "hosted.org/x", "https://www.debian.org/social_contract"),
        (INDEXES, "http://deb.deb" + "ian.org/debian", "python-docx"),
        (MACHINE_PATHS, "open('/wo" + "rk/main/x')", "a frame/work/shop"),
        (MACHINE_PATHS, r"C:\Us" + r"ers\lan", "%LOCALAPPDATA%"),
        (UNFINISHED, "# TO" + "DO later", "khóa XXX"),
    ],
)
def test_the_forbidden_words_are_recognised(pattern: re.Pattern[str], caught: str, passed: str) -> None:
    assert pattern.search(caught)
    assert not pattern.search(passed)


def test_no_two_test_files_share_a_name():
    names = [file.name for file in (ROOT / "tests").rglob("test_*.py")]
    assert sorted(names) == sorted(set(names))
