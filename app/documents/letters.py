"""Typed text made fit to print: composed letters, plain line ends, no control characters."""

import re
import unicodedata
from collections.abc import Callable

from app.documents.blocks import Run, Text, runs

# Characters that show nothing even where they are supported: leaving them out drops nothing a reader sees.
_INVISIBLE = re.compile("[\u00ad\u034f\u180e\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff]")
_NEWLINES = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
# A control character or half a surrogate pair has no picture; bidi marks would turn the printed order round.
_CONTROL = re.compile(
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffc-\uffff]"
)
_CONTROL_MARK = "□"


def clean(text: str) -> str:
    """The text in NFC with plain line ends, and a box for each character without a picture."""
    if text.isascii() and text.isprintable():
        return text
    # What is invisible goes first: it may stand between a letter and its mark.
    text = unicodedata.normalize("NFC", _INVISIBLE.sub("", text))
    return _CONTROL.sub(_CONTROL_MARK, _NEWLINES.sub("\n", text).replace("\t", " "))


def paragraphs(text: Text, made_fit: Callable[[str], str] = clean) -> list[tuple[Run, ...]]:
    """Runs cut into paragraphs at each newline; blank lines are left out."""
    found: list[list[Run]] = [[]]
    for run in runs(text):
        for index, line in enumerate(made_fit(run.text).split("\n")):
            if index:
                found.append([])
            if line:
                found[-1].append(Run(line, run.bold, run.italic))
    return [tuple(each) for each in found if any(run.text.strip() for run in each)]


def one_line(text: str, made_fit: Callable[[str], str] = clean) -> str:
    """The text without newlines, for the short words of the head."""
    return " ".join(made_fit(text).split("\n"))
