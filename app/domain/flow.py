"""Which state may follow which: the life of a session and of an item on its agenda."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .errors import Refused

# Decided one way or the other; a session closes only when every deciding item is here.
DECIDED = frozenset({"adopted", "adopted_amended", "rejected", "deferred", "withdrawn"})
FINISHED = DECIDED | {"done"}
RUNNING = frozenset({"presenting", "discussing", "voting"})
MEETING = frozenset({"in_session", "paused"})
# From here on nothing that happened in the room may be rewritten, only corrected.
SEALED = frozenset({"signed", "archived"})


@dataclass(frozen=True)
class Move:
    """One step a person may take: from any of `sources` to `to`; `words` name it on a button."""

    verb: str
    words: str
    sources: frozenset[str]
    to: str


def _move(verb: str, words: str, sources: str, to: str) -> Move:
    return Move(verb, words, frozenset(sources.split()), to)


SESSION = (
    _move("convene", "Triệu tập", "planned", "convened"),
    _move("open", "Khai mạc", "convened", "in_session"),
    _move("pause", "Tạm nghỉ", "in_session", "paused"),
    _move("resume", "Họp tiếp", "paused", "in_session"),
    _move("close", "Bế mạc", "in_session paused", "closed"),
    _move("reopen", "Mở lại", "closed minutes_drafted", "in_session"),
    _move("draft_minutes", "Lập biên bản", "closed", "minutes_drafted"),
    _move("sign_minutes", "Ký biên bản", "closed minutes_drafted", "signed"),
    _move("archive", "Lưu trữ", "signed", "archived"),
    _move("postpone", "Hoãn", "planned convened", "postponed"),
    _move("cancel", "Hủy", "planned convened postponed", "cancelled"),
    _move("reinstate", "Khôi phục", "postponed cancelled", "planned"),
)
_WAITING = "proposed ready scheduled"
_BEGUN = "presenting discussing voting"
ITEM = (
    _move("start", "Bắt đầu", f"{_WAITING} deferred withdrawn done", "presenting"),
    _move("discuss", "Thảo luận", "presenting voting", "discussing"),
    _move("vote", "Biểu quyết", f"{_WAITING} presenting discussing", "voting"),
    _move("set_aside", "Tạm gác", _BEGUN, "scheduled"),
    _move("finish", "Xong", f"{_WAITING} {_BEGUN}", "done"),
    _move("adopt", "Thông qua", f"{_BEGUN} scheduled adopted_amended rejected", "adopted"),
    _move("adopt_amended", "Thông qua có sửa đổi", f"{_BEGUN} scheduled adopted rejected", "adopted_amended"),
    _move("reject", "Không thông qua", f"{_BEGUN} scheduled adopted adopted_amended", "rejected"),
    _move("defer", "Lùi kỳ sau", f"{_WAITING} {_BEGUN} withdrawn", "deferred"),
    _move("withdraw", "Rút khỏi chương trình", f"{_WAITING} {_BEGUN} deferred", "withdrawn"),
)


def possible(moves: Iterable[Move], state: str) -> list[Move]:
    """The moves open from a state, in the order of the table."""
    return [move for move in moves if state in move.sources]


def after(moves: Iterable[Move], state: str, verb: str, states: Mapping[str, str], what: str) -> str:
    """The state a verb leads to; raises Refused with what can be done instead. `states` are words."""
    known = tuple(moves)
    move = next(move for move in known if move.verb == verb)
    if state in move.sources:
        return move.to
    words = ", ".join(other.words for other in possible(known, state))
    instead = f"Việc làm được lúc này: {words}." if words else "Không đổi tình trạng được nữa."
    now = states.get(state, state).lower()
    raise Refused(f"{what} đang ở tình trạng “{now}” nên chưa {move.words.lower()} được. {instead}")
