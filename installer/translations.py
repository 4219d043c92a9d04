"""The catalogues of the screen's words: gather them from the source, compile them, tell if they are fresh."""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
TOOLS = Path(sys.executable).parent
USAGE = "python installer/translations.py update | check"


def main(arguments: list[str]) -> int:
    match arguments:
        case ["update"]:
            gather(FOLDER / "en.ts")
            for catalogue in sorted(FOLDER.glob("*.ts")):
                compile_to(catalogue, catalogue.with_suffix(".qm"))
            return 0
        case ["check"]:
            return report(stale())
    print(USAGE, file=sys.stderr)
    return 2


def gather(catalogue: Path) -> None:
    """Write every word the screen can show into the catalogue; translations already there stay."""
    with tempfile.TemporaryDirectory() as folder:
        labels = Path(folder) / "domain_words.py"
        labels.write_text("".join(f"tr({words!r})\n" for words in domain_words()), encoding="utf-8")
        sources = sorted(str(file.relative_to(ROOT)) for file in (ROOT / "app").rglob("*.py"))
        languages = ["-source-language", "vi_VN", "-target-language", "en_GB"]
        options = ["-silent", "-no-obsolete", "-locations", "none", *languages]
        run("lupdate", *options, *sources, str(labels), "-ts", str(catalogue))


def domain_words() -> Iterator[str]:
    """Labels, helps, sections and choices of the record types: plain strings there, translated when shown."""
    sys.path.insert(0, str(ROOT))
    import app.domain.records  # noqa: F401 - fills TYPES
    from app.domain.record import TYPES

    seen: dict[str, None] = {}
    for kind in TYPES.values():
        seen[kind.title] = None
        for field in kind.fields.values():
            seen |= dict.fromkeys([field.label, field.help, field.section])
            seen |= dict.fromkeys(getattr(field, "options", {}).values())
    yield from (words for words in seen if words)


def compile_to(catalogue: Path, target: Path) -> None:
    run("lrelease", "-silent", str(catalogue), "-qm", str(target))


def stale() -> list[str]:
    """What is not as `update` would leave it."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "en.ts"
        fresh.write_bytes((FOLDER / "en.ts").read_bytes())
        gather(fresh)
        old = [] if fresh.read_bytes() == (FOLDER / "en.ts").read_bytes() else ["en.ts"]
        for catalogue in sorted(FOLDER.glob("*.ts")):
            compiled = Path(folder) / f"{catalogue.stem}.qm"
            compile_to(catalogue, compiled)
            if compiled.read_bytes() != catalogue.with_suffix(".qm").read_bytes():
                old.append(compiled.name)
        return old


def report(old: list[str]) -> int:
    missing = sum(file.read_text(encoding="utf-8").count('type="unfinished"') for file in FOLDER.glob("*.ts"))
    if missing:
        print(f"Còn {missing} câu chưa dịch (màn hình hiện tiếng Việt).")
    if old:
        print(
            f"Bản dịch đã cũ: {', '.join(old)}. Chạy: python installer/translations.py update",
            file=sys.stderr,
        )
    return 1 if old else 0


def run(tool: str, *arguments: str) -> None:
    """Run one of the translation tools that come with PySide6."""
    subprocess.run([str(TOOLS / f"pyside6-{tool}"), *arguments], cwd=ROOT, check=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
