"""What the answering body claims, what the council finds, and where the two differ: the gap it supervises."""

from collections.abc import Mapping

# The groups of the outcome tree: reports keep their meaning when an office renames or adds a branch.
CLAIMS = {
    "resolved": "Đã giải quyết",
    "in_progress": "Đang giải quyết",
    "explained": "Giải trình, cung cấp thông tin",
    "unresolved": "Chưa giải quyết",
}
VERDICTS = {
    "done": "Hoàn thành",
    "explained": "Giải trình đạt yêu cầu",
    "partly": "Mới giải quyết một phần",
    "not_done": "Chưa giải quyết",
}
# What the council may find without contradicting the claim.
_AGREES: Mapping[str, frozenset[str]] = {
    "resolved": frozenset({"done"}),
    "in_progress": frozenset({"partly", "not_done"}),
    "explained": frozenset({"explained", "done"}),
    "unresolved": frozenset({"not_done"}),
}
# After these nothing more is owed to the voters but the telling.
SETTLED = frozenset({"done", "explained"})


def differs(claim: str, verdict: str) -> bool:
    """Whether the council found otherwise than was claimed; a side that has not spoken contradicts nobody."""
    return bool(claim and verdict) and verdict not in _AGREES[claim]


def difference(claim: str, verdict: str) -> str:
    """ "Báo cáo: đã giải quyết. HĐND đánh giá: mới giải quyết một phần." where they differ, else ""."""
    if not differs(claim, verdict):
        return ""
    return f"Báo cáo: {CLAIMS[claim].lower()}. HĐND đánh giá: {VERDICTS[verdict].lower()}."
