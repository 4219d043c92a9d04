"""Lines of a bundle as bytes and back (docs/bundle-format.md)."""

import re
from collections.abc import Mapping
from typing import Any

from ..exchange.faults import Fault
from ..store.wire import Coming, Line

_NAME = re.compile(r"~?[a-z][a-z_]{0,40}")
_ID = re.compile(r"[0-9A-Za-z-]{1,64}")
_HASH = re.compile(r"[0-9a-f]{32}")
LATEST = 1 << 31  # versions count edits


def written(line: Line) -> bytes:
    """One line, its content as it was hashed."""
    content = b'"x":1' if line.gone else b'"d":' + line.content
    head = f'{{"t":"{line.kind}","i":"{line.id}","o":"{line.owner}","v":{line.version},"k":"{line.hash}",'
    return head.encode() + content + b"}"


def read(found: Mapping[str, Any]) -> Coming:
    """The version a parsed line speaks of; raises Fault for one that is none."""
    kind, id, owner, hash = (_matching(found.get(name), form) for name, form in FORMS)
    version = found.get("v")
    if type(version) is not int or not 0 < version < LATEST:
        raise Fault("bad_line", "version")
    if found.get("x") == 1:
        return Coming(kind, id, owner, version, hash, True, {})
    content = found.get("d")
    if not isinstance(content, dict):
        raise Fault("bad_line", "content")
    return Coming(kind, id, owner, version, hash, False, content)


FORMS = (("t", _NAME), ("i", _ID), ("o", _ID), ("k", _HASH))


def _matching(value: Any, form: re.Pattern[str]) -> str:
    if not isinstance(value, str) or not form.fullmatch(value):
        raise Fault("bad_line", "envelope")
    return value
