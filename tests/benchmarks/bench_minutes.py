"""Minutes as PDF/A, of a short session and of sixty pages, against plain ReportLab with the same text."""

import io
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from random import Random
from typing import Any
from xml.sax.saxutils import escape

from material import words
from measuring import Measured, timed
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate

from app.documents import blocks, fonts
from app.documents.pdf import pdf_bytes
from app.services import printing
from app.services.context import Context

TURNS, MOST, SPEECHES = 8, 1.2, 260


def run(context: Context) -> Iterator[Measured]:
    short = printing.make(context, "minutes", printing.latest(context, "minutes"))
    long = replace(short, blocks=(*short.blocks[:-1], *_speeches(), *short.blocks[-1:]))
    for name, document in (("minutes of 3 pages", short), ("minutes of 60 pages", long)):
        texts = [text for text in _texts(document.blocks) if text.strip()]
        pdf_bytes(document), _plain(texts)
        turns = [(timed(pdf_bytes, document), timed(_plain, texts)) for _ in range(TURNS)]
        yield Measured(name, *zip(*turns, strict=True), most=MOST)


def _speeches() -> Iterator[blocks.Block]:
    chance = Random(3)
    for number in range(SPEECHES):
        yield blocks.Paragraph(f"{number}. Đại biểu phát biểu: {words(chance, 150)}.")


def _texts(value: Any, name: str = "") -> Iterator[str]:
    """Every text in the blocks, in order."""
    if isinstance(value, str) and name in ("", "text", "kind"):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _texts(each)
    elif is_dataclass(value):
        for each in fields(value):
            yield from _texts(getattr(value, each.name), each.name)


def _plain(texts: list[str]) -> bytes:
    style = ParagraphStyle("plain", fontName=fonts.face_name(False, False), fontSize=14, leading=18)
    stream = io.BytesIO()
    SimpleDocTemplate(stream).build([Paragraph(escape(text), style) for text in texts])
    return stream.getvalue()
