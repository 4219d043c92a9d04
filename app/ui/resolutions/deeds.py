"""What can be done with a resolution in its state: the next thing first, the others behind it."""

from dataclasses import dataclass

from app.ui.resolutions.held import Held
from app.ui.words import tr


@dataclass(frozen=True)
class Deed:
    """One button: `code` names the verb of the page, `icon` stands before the words."""

    code: str
    words: str
    icon: str


def next_deed(held: Held) -> Deed | None:
    """The one thing to do now; None where the writing goes on or nothing is left."""
    found = held.resolution
    if held.can_be_voted:
        return Deed("vote", tr("Biểu quyết"), "vote")
    if found.state == "adopted":
        return Deed("sign", tr("Ký chứng thực"), "pen-line")
    if found.state == "signed":
        return (
            Deed("issue", tr("Phát hành"), "send")
            if found.number
            else Deed("give_number", tr("Cấp số"), "hash")
        )
    if found.state == "issued" and not found.sent_on:
        return Deed("send_up", tr("Gửi cấp trên"), "send")
    return None


def other_deeds(held: Held) -> list[Deed]:
    """What is done seldom, or takes something back."""
    found = held.resolution
    match found.state:
        case "draft":
            return [_verified(), _considering(), _delete()]
        case "verified":
            return [_unverified(), _considering(), _delete()]
        case "signed" if found.number:
            return [Deed("withdraw_number", tr("Thu hồi số"), "rotate-ccw")]
        case "signed":
            return [Deed("unsign", tr("Bỏ ghi nhận ký"), "rotate-ccw")]
        case "issued" | "expired" if found.sent_on:
            return [Deed("send_up", tr("Sửa ngày gửi cấp trên"), "send")]
        case _:
            return []


def _verified() -> Deed:
    return Deed("verify", tr("Ghi nhận đã thẩm tra"), "check")


def _unverified() -> Deed:
    return Deed("unverify", tr("Bỏ ghi nhận thẩm tra"), "rotate-ccw")


def _considering() -> Deed:
    return Deed("refresh_considering", tr("Viết lại phần Xét từ tài liệu"), "rotate-ccw")


def _delete() -> Deed:
    return Deed("delete", tr("Xóa dự thảo"), "trash")
