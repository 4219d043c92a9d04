"""What became of a text word by word: the words that stayed, went and came."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

KEPT, GONE, NEW = "kept", "gone", "new"
_TOKENS = re.compile(r"\S+|\n")


@dataclass(frozen=True)
class Piece:
    """Words that share a fate, with single blanks between them; a line break stays a line break."""

    fate: str
    text: str


def word_changes(before: str, after: str) -> list[Piece]:
    """The pieces of both texts in the order of reading, what went before what came in its place."""
    old, new = _TOKENS.findall(before), _TOKENS.findall(after)
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    found: list[Piece] = []
    for tag, i, j, k, m in matcher.get_opcodes():
        found += _pieces(KEPT if tag == "equal" else GONE, old[i:j])
        if tag != "equal":
            found += _pieces(NEW, new[k:m])
    return found


def count_changes(pieces: list[Piece]) -> tuple[int, int]:
    """(words that went, words that came)."""
    gone, new = (sum(len(one.text.split()) for one in pieces if one.fate == fate) for fate in (GONE, NEW))
    return gone, new


def _pieces(fate: str, tokens: list[str]) -> Iterator[Piece]:
    text = " ".join(tokens).replace(" \n ", "\n").replace("\n ", "\n").replace(" \n", "\n")
    if text:
        yield Piece(fate, text)
