"""Several papers one after the other in one file, so that they print in one go."""

import io
from collections.abc import Sequence

import pikepdf


def joined(papers: Sequence[bytes]) -> bytes:
    """The pages of all, in order; colours and fonts stay those of each paper."""
    first, *others = papers
    with pikepdf.open(io.BytesIO(first)) as whole:
        for data in others:
            with pikepdf.open(io.BytesIO(data)) as paper:
                whole.pages.extend(paper.pages)
        out = io.BytesIO()
        whole.save(out, deterministic_id=True)
    return out.getvalue()
