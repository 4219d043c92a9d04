"""What can be done with a recommendation in its state: the next thing first, the seldom ones behind it."""

from dataclasses import dataclass

from app.domain.outcomes import SETTLED
from app.ui.recommendations.held import Held
from app.ui.words import tr


@dataclass(frozen=True)
class Button:
    """`code` names the verb of the page, `icon` stands before the words."""

    code: str
    words: str
    icon: str


OTHERS = {
    "recorded": "reply consolidate edit classify merge",
    "consolidated": "unconsolidate edit classify merge carry",
    "forwarded": "forward extend withdraw carry edit classify merge",
    "answered": "forward close carry edit classify merge publish",
    "assessed": "reply forward close carry edit classify merge publish",
    "told": "reply assess forward carry edit classify merge publish",
    "closed": "edit publish",
}


def main_buttons(held: Held) -> list[Button]:
    """At most two: the one to do now, and what is done as often."""
    return [_button(code) for code in _main(held)]


def other_buttons(held: Held) -> list[Button]:
    """What is done seldom, or takes something back."""
    item, shown = held.item, _main(held)
    if item.merged_into:
        return [_button("edit")]
    codes = [code for code in OTHERS[item.state].split() if code not in shown]
    return [_button("internal" if code == "publish" and item.visibility == "public" else code)
            for code in codes]  # fmt: skip


def _main(held: Held) -> tuple[str, ...]:
    item = held.item
    if item.merged_into:
        return ("unmerge",)
    match item.state:
        case "recorded" | "consolidated":
            return ("forward", "reply") if item.state == "consolidated" else ("forward",)
        case "forwarded":
            return ("reply", "remind")
        case "answered":
            return ("assess", "tell")
        case "assessed" if item.assessment in SETTLED:
            return ("tell", "close")
        case "assessed":
            return ("reply", "tell")
        case "told":
            return ("close",)
        case _:
            return ("reopen",)


def _button(code: str) -> Button:
    words, icon = {
        "forward": (tr("Chuyển"), "send"),
        "reply": (tr("Ghi trả lời"), "pen-line"),
        "remind": (tr("Đôn đốc"), "bell"),
        "assess": (tr("Đánh giá"), "gavel"),
        "tell": (tr("Báo cử tri"), "users"),
        "close": (tr("Đóng"), "check"),
        "reopen": (tr("Mở lại"), "rotate-ccw"),
        "carry": (tr("Chuyển kỳ sau"), "arrow-right"),
        "unmerge": (tr("Tách ra"), "rotate-ccw"),
        "merge": (tr("Gộp vào kiến nghị khác"), "copy"),
        "consolidate": (tr("Tổng hợp vào danh sách"), "list-checks"),
        "unconsolidate": (tr("Đưa về đã ghi nhận"), "rotate-ccw"),
        "edit": (tr("Sửa nội dung"), "pen-line"),
        "classify": (tr("Phân loại, giao cơ quan"), "folder"),
        "extend": (tr("Gia hạn trả lời"), "clock"),
        "withdraw": (tr("Thu hồi văn bản chuyển"), "rotate-ccw"),
        "publish": (tr("Công khai"), "eye"),
        "internal": (tr("Để nội bộ"), "lock"),
    }[code]
    return Button(code, words, icon)
