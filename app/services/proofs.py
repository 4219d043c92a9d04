"""A paper as the screen shows it: the file, where its parts stand in it, what Decree 30 objects to in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from ..documents.blocks import Document
from ..documents.render import docx_bytes, pdf_bytes, render
from ..domain.records.minutes import Minutes
from ..domain.records.number_book import NumberBook
from ..domain.records.signed_copy import SignedCopy
from . import minutes, printing, records
from .context import Context

if TYPE_CHECKING:
    from ..documents.layout_check import Deviation
    from ..documents.pdf_pages import Place


@dataclass(frozen=True)
class Proof:
    """`places` are empty for a copy that was signed: nothing in it can be edited any more.

    `judged` is False for what Decree 30 gives no form for, as the pages of a book.
    """

    title: str
    data: bytes
    places: tuple[Place, ...] = ()
    deviations: tuple[Deviation, ...] = ()
    judged: bool = True


@dataclass(frozen=True)
class Source:
    """A paper that can be made again whenever its records change, and written to a file.

    `name()` is what to call the file; `save` takes a path that ends with one of `endings`.
    """

    make: Callable[[], Proof]
    save: Callable[[Path], Path]
    name: Callable[[], str]
    endings: tuple[str, ...] = (".pdf", ".docx")


def paper(context: Context, kind: str, record_id: str) -> Source:
    """A paper of printing.PAPERS; of signed minutes the latest copy exactly as it was signed."""
    return Source(
        lambda: _proof(context, kind, record_id),
        lambda path: printing.save_as(context, kind, record_id, path),
        lambda: printing.file_name(context, kind, record_id),
    )


def working_copy(context: Context, session_id: str) -> Source:
    """The minutes as the records now say them, signed or not."""
    return Source(
        lambda: _rendered(printing.make(context, "minutes", session_id)),
        lambda path: _write(printing.make(context, "minutes", session_id), path),
        lambda: printing.file_name(context, "minutes", session_id),
    )


def composed(make: Callable[[], Document], name: Callable[[], str]) -> Source:
    """A paper of any composer, judged and written like the others."""
    return Source(lambda: _rendered(make()), lambda path: _write(make(), path), name)


def register(context: Context, book: NumberBook, period: str) -> Source:
    """The printed book of a year or term."""
    return Source(
        lambda: _unjudged(printing.make_register(context, book, period)),
        lambda path: printing.save_register(context, book, period, path),
        lambda: f"{book.name} {period}".replace("/", "-"),
    )


def signed_copy(context: Context, copy: SignedCopy) -> Source:
    """A copy as it was signed; it is a PDF and nothing else."""
    return Source(
        lambda: _checked(Proof(copy.called(), context.files.read(copy.digest))),
        lambda path: printing.write_file(path, context.files.read(copy.digest)),
        copy.called,
        (".pdf",),
    )


def _proof(context: Context, kind: str, record_id: str) -> Proof:
    document = printing.make(context, kind, record_id)
    frozen = _frozen(context, record_id) if kind == "minutes" else None
    return _rendered(document) if frozen is None else _checked(Proof(document.title, frozen))


def _frozen(context: Context, session_id: str) -> bytes | None:
    found = records.find(context, Minutes, session=session_id, state="signed")
    return minutes.signed_pdf(context, found[0].id) if found else None


def _rendered(document: Document) -> Proof:
    made = render(document)
    return _checked(Proof(document.title, made.data, made.places))


def _unjudged(document: Document) -> Proof:
    made = render(document)
    return Proof(document.title, made.data, made.places, judged=False)


def _checked(proof: Proof) -> Proof:
    """The check reads files: it is a judge of any PDF, not only of ours."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "paper.pdf"
        file.write_bytes(proof.data)
        found = printing.layout_problems(file)
    return Proof(proof.title, proof.data, proof.places, tuple(found))


def _write(document: Document, path: Path) -> Path:
    data = docx_bytes(document) if path.suffix.lower() == ".docx" else pdf_bytes(document)
    return printing.write_file(path, data)
