"""Which state may follow which: a round of voter contact, one of its meetings, and a recommendation."""

from .flow import Move

# A recommendation that waits for an answer, and those the council still follows.
WAITING = frozenset({"forwarded"})
OPEN = frozenset({"recorded", "consolidated", "forwarded", "answered", "assessed", "told"})
# Somebody was written to: what a report counts as passed on.
PASSED_ON = frozenset({"forwarded", "answered", "assessed", "told", "closed"})


def _move(verb: str, words: str, sources: str, to: str) -> Move:
    return Move(verb, words, frozenset(sources.split()), to)


ROUND = (
    _move("issue", "Ban hành kế hoạch", "planned", "issued"),
    _move("consolidate", "Lập báo cáo tổng hợp", "planned issued", "consolidated"),
    _move("withdraw_plan", "Thu hồi kế hoạch", "issued", "planned"),
    _move("withdraw_report", "Thu hồi báo cáo tổng hợp", "consolidated", "issued"),
    _move("cancel", "Hủy", "planned issued", "cancelled"),
    _move("reinstate", "Khôi phục", "cancelled", "planned"),
)
MEETING = (
    _move("open", "Bắt đầu", "planned", "running"),
    _move("close", "Kết thúc", "running", "done"),
    _move("reopen", "Mở lại", "done", "running"),
    _move("sign", "Ký biên bản", "done", "signed"),
    _move("unsign", "Bỏ ký biên bản", "signed", "done"),
    _move("postpone", "Hoãn", "planned running", "postponed"),
    _move("cancel", "Hủy", "planned running postponed", "cancelled"),
    _move("reinstate", "Khôi phục", "postponed cancelled", "planned"),
)
RECOMMENDATION = (
    _move("consolidate", "Tổng hợp", "recorded", "consolidated"),
    _move("unconsolidate", "Đưa về đã ghi nhận", "consolidated", "recorded"),
    _move("forward", "Chuyển", "recorded consolidated forwarded answered assessed told", "forwarded"),
    _move("recall", "Thu hồi văn bản chuyển", "forwarded", "consolidated"),
    _move("answer", "Ghi trả lời", "recorded consolidated forwarded answered assessed told", "answered"),
    _move("assess", "Đánh giá", "answered assessed told", "assessed"),
    _move("tell", "Trả lời cử tri", "answered assessed told", "told"),
    _move("close", "Kết thúc", "answered assessed told", "closed"),
    _move("reopen", "Mở lại", "closed", "assessed"),
)
