"""Somebody as one cell of a ledger has them: name, address, telephone and papers together."""

import re
from dataclasses import dataclass

_FIGURES = re.compile(r"\+?\d(?:[ .]?\d){8,11}(?!\d)")
_LABEL = re.compile(
    r"[\s,;:.(-]*\b(?:số\s+)?(?:điện thoại|đt|sđt|tel|di động|cccd|cmnd|cmt"
    r"|căn cước(?: công dân)?|hộ chiếu|định danh)"
    r"(?:\s+số)?\s*[:.]?\s*$",
    re.IGNORECASE,
)
_APART = re.compile(r"\s*(?:[,;\n(]|\s[-–—]\s)\s*")
_PLACE = re.compile(r"^(?:địa chỉ|đ/c|đc|nơi ở|trú tại|ở)\s*:?\s+", re.IGNORECASE)
_MORE = re.compile(
    r"(?:địa chỉ|đ/c|đc|nơi ở|trú|số|điện thoại|đt|sđt|cccd|cmnd|căn cước|hộ chiếu"
    r"|thôn|xóm|tổ|khu|ấp|bản|xã)\b"
    r"|[\d+(]\D?\d",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"^\s*(?:\d{1,3}[.)]|[-–•+])\s+")
_EDGES = " \n\t,;:.()[]–—-"


@dataclass(frozen=True)
class Somebody:
    """The parts of such a cell, "" for what it does not say."""

    name: str
    address: str = ""
    phone: str = ""
    id_number: str = ""


def somebody(words: str) -> Somebody:
    """Lý Thị Na, thôn Đông (0912.345.678) taken apart."""
    rest, phone, id_number = _figures(words)
    name, *others = _APART.split(rest.strip(_EDGES), maxsplit=1)
    place = _PLACE.sub("", others[0].strip(_EDGES)) if others else ""
    return Somebody(name.strip(_EDGES), " ".join(place.split()), phone, id_number)


def people(words: str) -> list[str]:
    """Each person of a cell; a line with an address or a number belongs to the one before."""
    found: list[str] = []
    for line in re.split(r"[;\n]", words):
        text = _NUMBER.sub("", line).strip()
        if found and text and _MORE.match(text):
            found[-1] += f", {text}"
        elif text:
            found.append(text)
    return found


def without_phone(name: str) -> tuple[str, str]:
    """A name without the telephone number written beside it, and that number."""
    rest, phone, _ = _figures(name, papers=False)
    return (" ".join(rest.strip(_EDGES).split()), phone) if phone else (name, "")


def _figures(words: str, papers: bool = True) -> tuple[str, str, str]:
    """The words without telephone and papers, then these; twelve digits are a card, ten a telephone."""
    phone = id_number = ""
    rest = words
    for found in _FIGURES.findall(words):
        digits = re.sub(r"[^\d+]", "", found)
        is_phone = (len(digits) in (10, 11) and digits.startswith("0")) or digits.startswith("+84")
        if is_phone and not phone:
            phone = digits
        elif papers and len(digits) in (9, 12) and not id_number:
            id_number = digits
        else:
            continue
        before, _, after = rest.partition(found)
        rest = _LABEL.sub("", before) + " " + after
    return re.sub(r"\(\s*\)", "", rest), phone, id_number
