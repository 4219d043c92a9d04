"""What stands below a table: the place and day, who signed it, notes and to whom it was sent."""

import re
from collections.abc import Sequence

from .code_lists import bare_key
from .table_columns import is_numbering
from .table_layout import Header, Rows
from .table_values import Cell, empty, tidy, words_of_cell

BELOW = "phần dưới bảng, ký tên"
_SIGNS = re.compile(
    r"(nguoi|can bo|cong chuc|chuyen vien) (lap|tong hop|theo doi|ghi|tiep|kiem|vao so|thuc hien|bao cao)\b.*"
    r"|(ky|da ky|ky ten|ky ghi ro).{0,60}|noi nhan.{0,40}|(ghi chu|luu y|chu thich) .{1,400}|\(?\*+\)?.*"
    r"|(tm|t m|kt|k t|tl|t l|tuq|q) (chu tich|pho chu tich|thuong truc|uy ban|ubnd|hdnd|hoi dong|truong|doan|"
    r"ban|chanh).{0,60}|thuong truc hdnd|thuong truc hoi dong nhan dan"
    r"|(pho )?chu tich|(pho )?truong ban|chanh van phong|thu truong(?: don vi| co quan)?|thu ky|ke toan"
    r"|xac nhan (cua|don vi).{0,60}|van thu"
)
_DAY = re.compile(r"(?:.{2,40} )?ngay [\d. ]* ?thang [\d. ]* ?nam[\d. ]*")


def below(rows: Rows, header: Header) -> int:
    """The first row of what follows the table, the count of rows where nothing does.

    That is the first row of signatures, notes or a day after the last that is numbered or filled as rows are.
    """
    last = max((n for n in range(header.last + 1, len(rows)) if _is_record(rows[n], header)), default=-1)
    start = max(last, header.last) + 1
    return next((n for n in range(start, len(rows)) if _is_sign(rows[n])), len(rows))


def _is_record(row: Sequence[Cell], header: Header) -> bool:
    filled = {column for column, cell in enumerate(row) if not empty(cell)}
    numbered = {column for column, parts in header.headings.items() if parts and is_numbering(parts[-1])}
    if any(re.fullmatch(r"\d{1,6}\.?", words_of_cell(row[column]).strip()) for column in numbered & filled):
        return len(filled) > 1
    return not _is_sign(row) and len(filled & header.headings.keys()) >= max(3, len(header.headings) / 2)


def _is_sign(row: Sequence[Cell]) -> bool:
    """Whether every cell of a short row is one of a signature's, a note's or a day's."""
    texts = [bare_key(tidy(words_of_cell(cell))) for cell in row if not empty(cell)]
    return 0 < len(texts) < 5 and any(_SIGNS.fullmatch(text) or _DAY.fullmatch(text) for text in texts)
