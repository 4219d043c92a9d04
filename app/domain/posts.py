"""The post a person is named with on paper, out of the memberships held on a day."""

from collections.abc import Iterable
from dataclasses import dataclass

# Whose post stands first where a person holds several; a plain delegate or group member has none.
_FIRST = ("council", "standing", "people_committee", "committee", "front", "department", "party", "superior")
_WORDS = {
    "chair": "Chủ tịch",
    "vice_chair": "Phó Chủ tịch",
    "head": "Trưởng",
    "deputy_head": "Phó Trưởng",
    "member": "Ủy viên",
    "manager": "Trưởng",
}
_OF_THE_COUNCIL = ("council", "standing")
_UNNAMED = ("delegate", "group_head", "group_deputy", "group_member", "other")


@dataclass(frozen=True)
class Held:
    """One membership in force: kind and name of the organization, the role, the post if written out."""

    organization_kind: str
    organization: str
    role: str
    post: str = ""


def post_words(held: Iterable[Held], council: str) -> str:
    """ "Phó Chủ tịch Hội đồng nhân dân xã"; `council` is "Hội đồng nhân dân xã". "" for a plain delegate."""
    named = [(_rank(one), _words(one, council)) for one in held]
    return min(((rank, words) for rank, words in named if words), default=(0, ""))[1]


def _rank(held: Held) -> int:
    """Lower is more important: the organization first, then the role within it."""
    kind = held.organization_kind
    place = _FIRST.index(kind) if kind in _FIRST else len(_FIRST)
    return place * len(_WORDS) + (list(_WORDS).index(held.role) if held.role in _WORDS else 0)


def _words(held: Held, council: str) -> str:
    if held.post:
        return held.post
    if held.role in _UNNAMED:
        return ""
    if held.organization_kind in _OF_THE_COUNCIL:
        return _council_post(held, council)
    name = held.organization
    if held.role == "manager" and not name.startswith("Phòng"):
        return f"Chánh {name}" if name.startswith("Văn phòng") else f"Thủ trưởng {name}"
    lowered = name[:1].lower() + name[1:] if held.role == "manager" else name
    return f"{_WORDS[held.role]} {lowered}"


def _council_post(held: Held, council: str) -> str:
    if held.role == "member":
        return "" if held.organization_kind == "council" else f"Ủy viên Thường trực {council}"
    return f"{_WORDS[held.role]} {council}"
