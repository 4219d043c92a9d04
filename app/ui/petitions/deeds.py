"""What can be done with a letter in its state: the next thing first, the seldom ones behind it."""

from dataclasses import dataclass

from app.domain.petition_kinds import SECRET
from app.domain.records.petition import OUTCOMES
from app.ui.petitions.held import Held
from app.ui.words import tr


@dataclass(frozen=True)
class Button:
    """`code` names the verb of the page, `icon` stands before the words, `why` is what closes it, if any."""

    code: str
    words: str
    icon: str
    why: str = ""


PRESSING = frozenset({"remind", "request"})
AFTER = {
    "handled": "result remind accepted request prolonged tell originals close",
    "answered": "tell assess result remind request originals close",
    "told": "close assess reopen originals tell",
    "closed": "reopen assess originals",
}


def main_buttons(held: Held) -> list[Button]:
    """At most two: the one to do now, and what is done as often."""
    return [_button(held, code) for code in _main(held)]


def other_buttons(held: Held) -> list[Button]:
    """What is done seldom, or takes something back."""
    codes: list[str] = []
    if held.letter.state in ("received", "examined", "handled"):
        codes += [*OUTCOMES, *(["part", "split"] if held.letter.kind == "mixed" else [])]
    codes += AFTER.get(held.letter.state, "prolonged tell").split()
    codes += ["classify", "edit", "repeat", *(["take_back"] if held.steps else [])]
    codes += [] if held.letter.kind == SECRET else ["denounce"]
    left = [code for code in dict.fromkeys(codes) if code not in _main(held)]
    if not held.letter.originals or held.letter.originals_returned_on:
        left = [code for code in left if code != "originals"]
    return [_button(held, code) for code in left]


def _main(held: Held) -> tuple[str, ...]:
    match held.letter.state:
        case "received" | "examined" if held.letter.kind == "mixed":
            return _of_several(held)
        case "received":
            return ("classify",)
        case "examined":
            return (*_fitting(held), "classify")[:2]
        case "handled" if held.letter.outcome in ("forward", "accept"):
            return _waiting(held)
        case "handled":
            return ("tell", "close")
        case "answered" if held.letter.asks_result:
            return ("tell", "assess")
        case "answered":
            return ("assess", "close") if not held.letter.assessment else ("close",)
        case "told" if held.letter.result_on and not held.letter.assessment:
            return ("assess", "close")
        case "told":
            return ("close",)
        case _:
            return ("reopen",)


def _of_several(held: Held) -> tuple[str, ...]:
    """First each matter gets a letter of its own; then the whole is only kept."""
    if held.parts:
        return ("watch", "classify")
    return ("part", "split") if held.letter.state == "examined" else ("classify", "part")


def _waiting(held: Held) -> tuple[str, ...]:
    """The body is pressed when it is late or its answer was found wanting, once at a time."""
    pressed = held.last is not None and held.last.kind in PRESSING
    if pressed or not (held.letter.assessment or held.days_late):
        return ("result", "remind")
    return ("request", "result") if held.letter.assessment else ("remind", "result")


def _fitting(held: Held) -> tuple[str, ...]:
    """The outcomes the law leaves open, the one that fits the competence first."""
    order: tuple[str, ...] = {"own": ("accept", "not_accept")}.get(
        held.letter.competence, ("forward", "guide")
    )
    if held.letter.eligibility == "not_met":
        order = ("guide", "return", "file")
    open_now = {one.outcome for one in held.outcomes if not one.problem}
    return tuple(code for code in order if code in open_now)


def _button(held: Held, code: str) -> Button:
    closed = {one.outcome: one.problem for one in held.outcomes}
    words, icon = {
        "accept": (tr("Đề xuất thụ lý"), "check"),
        "not_accept": (tr("Không thụ lý"), "circle-x"),
        "guide": (tr("Hướng dẫn"), "info"),
        "forward": (tr("Chuyển đơn"), "send"),
        "return": (tr("Trả lại đơn"), "arrow-left"),
        "file": (tr("Lưu đơn"), "archive"),
        "watch": (tr("Lưu theo dõi"), "eye"),
        "part": (tr("Tách đơn"), "copy"),
        "split": (tr("Hướng dẫn tách đơn"), "info"),
        "result": (tr("Ghi kết quả"), "pen-line"),
        "remind": (tr("Đôn đốc"), "bell"),
        "accepted": (tr("Ghi cơ quan đã thụ lý"), "check"),
        "request": (tr("Yêu cầu báo cáo"), "gavel"),
        "prolonged": (tr("Báo cần kéo dài"), "clock"),
        "tell": (tr("Báo công dân"), "message-square-text"),
        "assess": (tr("Đánh giá"), "gavel"),
        "originals": (tr("Trả giấy tờ gốc"), "paperclip"),
        "close": (tr("Kết thúc"), "check"),
        "reopen": (tr("Mở lại"), "rotate-ccw"),
        "classify": (tr("Phân loại"), "list-checks"),
        "edit": (tr("Sửa thông tin đơn"), "pen-line"),
        "repeat": (tr("Ghi trùng với đơn khác"), "link"),
        "take_back": (tr("Bỏ việc ghi sau cùng"), "rotate-ccw"),
        "denounce": (tr("Chuyển thành đơn tố cáo"), "lock"),
    }[code]
    return Button(code, words, icon, closed.get(code, ""))
