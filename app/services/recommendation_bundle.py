"""Letters made in one go, to be looked through and printed as one file."""

from collections.abc import Sequence
from pathlib import Path

from ..documents.joined import joined
from .context import Context
from .printing import write_file
from .proofs import Proof, Source, composed
from .recommendation_papers import letter


def bundle(context: Context, letter_ids: Sequence[str], title: str) -> Source:
    """All the letters one after the other; each is judged by itself. Word keeps them apart: one by one."""

    def make() -> Proof:
        proofs = [_proof(context, id) for id in letter_ids]
        found = tuple(deviation for proof in proofs for deviation in proof.deviations)
        return Proof(title, joined([proof.data for proof in proofs]), deviations=found)

    return Source(make, lambda path: _write(path, make()), lambda: title, (".pdf",))


def _proof(context: Context, letter_id: str) -> Proof:
    return composed(lambda: letter(context, letter_id), lambda: letter_id).make()


def _write(path: Path, proof: Proof) -> Path:
    return write_file(path, proof.data)
