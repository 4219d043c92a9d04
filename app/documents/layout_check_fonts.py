"""Fonts of a PDF as the layout check needs them: what the bytes say, how wide it is, which face it is."""

import re
from dataclasses import dataclass, field
from typing import Any

import pikepdf

_HEX = rb"<([0-9A-Fa-f\s]*)>"
_CHAR = re.compile(_HEX + rb"\s*" + _HEX)
_RANGE = re.compile(_HEX + rb"\s*" + _HEX + rb"\s*(?:" + _HEX + rb"|\[([^\]]*)\])")
_SECTION = re.compile(rb"begin(bfchar|bfrange)(.*?)end(?:bfchar|bfrange)", re.S)
_SUBSET = re.compile(r"^[A-Z]{6}\+")
_UNKNOWN_WIDTH = 500.0
_ITALIC_FLAG, _BOLD_FLAG = 1 << 6, 1 << 18


@dataclass(frozen=True, eq=False)
class Face:
    """One font of a page. `readable` is False when its codes cannot be turned into letters."""

    name: str
    bold: bool
    italic: bool
    embedded: bool
    readable: bool
    code_bytes: int
    letters: dict[int, str] = field(repr=False, default_factory=dict)
    widths: dict[int, float] = field(repr=False, default_factory=dict)
    default_width: float = _UNKNOWN_WIDTH

    def codes(self, data: bytes) -> list[int]:
        """The character codes in a string of the page."""
        step = self.code_bytes
        return [int.from_bytes(data[at : at + step], "big") for at in range(0, len(data), step)]

    def width(self, code: int) -> float:
        """Advance in thousandths of an em."""
        return self.widths.get(code, self.default_width)


def read_face(font: Any) -> Face:
    """The face behind a font dictionary."""
    composite = font.get("/Subtype") == "/Type0"
    inner = font.DescendantFonts[0] if composite else font
    descriptor = inner.get("/FontDescriptor", {})
    name = _SUBSET.sub("", str(font.get("/BaseFont", "/"))[1:])
    flags = int(descriptor.get("/Flags", 0))
    letters = _letters(font, composite)
    return Face(
        name=name,
        bold="bold" in name.lower() or bool(flags & _BOLD_FLAG),
        italic=any(word in name.lower() for word in ("italic", "oblique")) or bool(flags & _ITALIC_FLAG),
        embedded=any(key in descriptor for key in ("/FontFile", "/FontFile2", "/FontFile3")),
        readable=bool(letters),
        code_bytes=2 if composite else 1,
        letters=letters,
        widths=_composite_widths(inner) if composite else _simple_widths(font),
        default_width=float(inner.get("/DW", 1000)) if composite else _UNKNOWN_WIDTH,
    )


def _letters(font: Any, composite: bool) -> dict[int, str]:
    """What each code reads as; empty when the file does not say."""
    if "/ToUnicode" in font:
        return _cmap(bytes(font.ToUnicode.read_bytes()))
    if composite:
        return {}
    plain = {code: bytes([code]).decode("cp1252", "replace") for code in range(32, 256)}
    encoding = font.get("/Encoding")
    if isinstance(encoding, pikepdf.Dictionary) and "/Differences" in encoding:
        return {}
    return plain


def _cmap(data: bytes) -> dict[int, str]:
    """The bfchar and bfrange sections of a ToUnicode CMap."""
    letters: dict[int, str] = {}
    for kind, body in _SECTION.findall(data):
        if kind == b"bfchar":
            letters.update((int(code, 16), _utf16(text)) for code, text in _CHAR.findall(body))
            continue
        for first, last, start, each in _RANGE.findall(body):
            letters.update(_spread(int(first, 16), int(last, 16), start, each))
    return letters


def _spread(first: int, last: int, start: bytes, each: bytes) -> dict[int, str]:
    """One range: running on from a letter, or letter by letter."""
    if each:
        return {first + at: _utf16(text) for at, text in enumerate(re.findall(_HEX, each))}
    head, tail = _utf16(start)[:-1], ord(_utf16(start)[-1:] or " ")
    return {code: head + chr(tail + code - first) for code in range(first, min(last, first + 0xFFFF) + 1)}


def _utf16(text: bytes) -> str:
    return bytes.fromhex(re.sub(rb"\s", b"", text).decode("ascii")).decode("utf-16-be", "replace")


def _simple_widths(font: Any) -> dict[int, float]:
    first = int(font.get("/FirstChar", 0))
    return {first + at: float(width) for at, width in enumerate(font.get("/Widths", []))}


def _composite_widths(inner: Any) -> dict[int, float]:
    """The W array: `first [w w …]` or `first last w`."""
    widths: dict[int, float] = {}
    items = list(inner.get("/W", []))
    while len(items) >= 2:
        first, second = int(items[0]), items[1]
        if isinstance(second, pikepdf.Array):
            widths.update((first + at, float(width)) for at, width in enumerate(second))
            del items[:2]
        else:
            widths.update(dict.fromkeys(range(first, min(int(second), 0xFFFF) + 1), float(items[2])))
            del items[:3]
    return widths
