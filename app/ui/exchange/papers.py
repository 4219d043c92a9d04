"""Papers of the exchange for the preview; Decree 30 gives no form for them, so none is judged by it."""

from collections.abc import Callable

from app.documents.blocks import Document
from app.documents.pdf import render
from app.services import station_papers
from app.services.proofs import Proof, Source


def unjudged(make: Callable[[], Document], name: str) -> Source:
    """A paper that is made again whenever it is asked for."""
    return Source(lambda: _proof(make()), lambda path: station_papers.save(make(), path), lambda: name)


def _proof(document: Document) -> Proof:
    drawn = render(document)
    return Proof(document.title, drawn.data, drawn.places, judged=False)
