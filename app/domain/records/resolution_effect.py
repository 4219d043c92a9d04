"""Nghị quyết sửa đổi, thay thế hoặc bãi bỏ nghị quyết khác, toàn bộ hay một phần."""

from dataclasses import dataclass
from typing import Annotated

from ..fields import Choice, Ref, Text
from ..record import Problems, Record, record

EFFECTS = {"amends": "Sửa đổi, bổ sung", "replaces": "Thay thế", "repeals": "Bãi bỏ"}
EXTENTS = {"whole": "Toàn bộ", "part": "Một phần"}


def something_is_affected(effect: "ResolutionEffect") -> Problems:
    if not effect.target and not effect.target_text:
        return {"target": "Chưa ghi nghị quyết bị tác động"}
    return {}


def a_part_is_named(effect: "ResolutionEffect") -> Problems:
    if effect.extent == "part" and not effect.detail:
        return {"detail": "Tác động một phần thì ghi rõ điều, khoản"}
    return {}


@record("resolution_effect", "Tác động đến nghị quyết khác", something_is_affected, a_part_is_named)
@dataclass(kw_only=True)
class ResolutionEffect(Record):
    resolution: Annotated[str, Ref(label="Nghị quyết", target="resolution", required=True)] = ""
    effect: Annotated[str, Choice(label="Tác động", options=EFFECTS, required=True, listed=True)] = ""
    extent: Annotated[str, Choice(label="Phạm vi", options=EXTENTS, required=True, listed=True)] = ""
    target: Annotated[str, Ref(label="Nghị quyết bị tác động", target="resolution", listed=True)] = ""
    target_text: Annotated[str, Text(label="Văn bản bị tác động (ghi tay)", search=True)] = ""
    detail: Annotated[str, Text(label="Điều, khoản", search=True, listed=True)] = ""
