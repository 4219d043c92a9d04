"""Papers of letters and receptions for the preview; nothing of them touches a temporary file."""

from collections.abc import Callable

from app.documents.blocks import Document
from app.documents.pdf import render
from app.services import petition_papers
from app.services.context import Context
from app.services.proofs import Proof, Source


def paper(context: Context, name: str, id: str) -> Source:
    """A paper of petition_papers.PAPERS by the id of its record."""
    return made_by(lambda: petition_papers.make(context, name, id))


def made_by(make: Callable[[], Document]) -> Source:
    """The layout check reads a temporary file, and papers of citizens stay out of such."""
    return Source(
        lambda: _proof(make()),
        lambda path: petition_papers.save_document(make(), path),
        lambda: petition_papers.file_name(make()),
    )


def _proof(document: Document) -> Proof:
    drawn = render(document)
    return Proof(document.title, drawn.data, drawn.places, judged=False)


def drafted(make: Callable[[], Document]) -> Source:
    """A paper that is not noted yet is only looked at: there is no file of it."""
    return Source(lambda: _proof(make()), lambda path: path, lambda: "", ())
