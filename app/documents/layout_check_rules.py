"""What the layout rules share: the decree's limits and the words of a deviation."""

from dataclasses import dataclass
from typing import Any

_ROUNDING = 0.26


@dataclass(frozen=True)
class Deviation:
    """One departure from the decree; `page` counts from 1, 0 for the whole file; `rule` as in layout.toml."""

    rule: str
    page: int
    found: str
    wanted: str
    source: str

    def __str__(self) -> str:
        where = f"Trang {self.page}" if self.page else "Toàn văn bản"
        return f"{where}: {self.found}. Yêu cầu: {self.wanted} ({self.source})."


class Limits:
    """The dated rules of layout.toml."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.document, self.rules = str(data["document"]), data["rules"]

    def __getitem__(self, rule: str) -> dict[str, Any]:
        found: dict[str, Any] = self.rules[rule]
        return found

    def deviation(self, rule: str, page: int, found: str, wanted: str) -> Deviation:
        """A deviation with the rule's name before it and its source behind it."""
        name, source = self[rule]["name"], self[rule]["source"]
        return Deviation(rule, page, f"{name}: {found}", wanted, f"{self.document}, {source}")

    def sizes(self, rule: str) -> tuple[float, float]:
        """Least and most size in points, with the rounding a program may have made."""
        return self[rule]["least"] - _ROUNDING, self[rule]["most"] + _ROUNDING

    def size_words(self, rule: str) -> str:
        """ "cỡ chữ 13 - 14"."""
        least, most = self[rule]["least"], self[rule]["most"]
        return f"cỡ chữ {least}" if least == most else f"cỡ chữ {least} - {most}"


def number_words(value: float, unit: str) -> str:
    """ "19,5 mm"."""
    return f"{value:.1f}".rstrip("0").rstrip(".").replace(".", ",") + f" {unit}"
