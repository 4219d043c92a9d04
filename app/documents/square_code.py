"""The squares of a QR code, and the same as a picture for programs that take no drawing."""

import struct
import zlib

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

Squares = tuple[tuple[bool, ...], ...]
QUIET = 4  # white squares around the code, without which it is not read
_DOTS = 8  # picture dots for one square


def squares(text: str) -> Squares:
    """Rows of dark and light squares from the top, without the quiet edge."""
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(text)
    code.make()
    count = range(code.getModuleCount())
    return tuple(tuple(bool(code.isDark(row, column)) for column in count) for row in count)


def picture(text: str) -> bytes:
    """The code with its quiet edge as a black and white PNG."""
    dark = squares(text)
    width = (len(dark) + 2 * QUIET) * _DOTS
    edge = [b"\xff" * width] * (QUIET * _DOTS)
    rows = [line for row in dark for line in [_line(row)] * _DOTS]
    raw = b"".join(b"\0" + line for line in (*edge, *rows, *edge))
    head = struct.pack(">IIBBBBB", width, width, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(raw, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)


def _line(row: tuple[bool, ...]) -> bytes:
    shades = (b"\xff" * QUIET, *(b"\0" if dark else b"\xff" for dark in row), b"\xff" * QUIET)
    return b"".join(bytes([shade]) * _DOTS for shade in b"".join(shades))


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
