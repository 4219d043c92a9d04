"""Does a PDF obey Decree 30/2020? Every deviation that can be measured, and what is wanted instead."""

import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import pikepdf

from app.documents.layout_check_body import BODY_RULES
from app.documents.layout_check_head import HEAD_RULES
from app.documents.layout_check_page import PAGE_RULES
from app.documents.layout_check_parts import Anatomy, dissect
from app.documents.layout_check_reading import read_sheets
from app.documents.layout_check_rules import Deviation, Limits
from app.paths import resource

__all__ = ["Deviation", "check"]
_RULES: tuple[Callable[[Anatomy, Limits], Iterator[Deviation]], ...] = (*PAGE_RULES, *HEAD_RULES, *BODY_RULES)


def check(path: Path) -> list[Deviation]:
    """Deviations by page, and what could not be checked; a file that is no PDF is one deviation."""
    limits = Limits(tomllib.loads(resource("law/layout.toml").read_text("utf-8")))
    try:
        anatomy = dissect(read_sheets(path))
    except (pikepdf.PdfError, pikepdf.PasswordError) as error:
        return [limits.deviation("text", 0, type(error).__name__, "một tệp PDF mở được, không đặt mật khẩu")]
    found = [deviation for rule in _RULES for deviation in rule(anatomy, limits)]
    return sorted(found, key=lambda deviation: deviation.page)
