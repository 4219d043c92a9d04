"""What states, fates and numbers of the desk are called on the screen, and in which tone."""

from collections import Counter
from collections.abc import Sequence

from app.services import desk, superior_replies
from app.services.desk import Answered, CommuneStatus
from app.services.desk_intake import ALREADY, ASKS, FAILED, KEEPS, NEW, NOT_FOR_US, WAITS, Taken
from app.services.superior_replies import HandedUp
from app.ui.parts import Cell
from app.ui.words import tr

TONES = {
    desk.GOOD: "green", desk.NEVER: "grey", desk.LATE: "amber", desk.DIFFERS: "amber", desk.WAITS: "amber",
    desk.COPIES: "red", desk.CONFLICTS: "amber", desk.DISSOLVED: "grey", desk.REVOKED: "grey",
}  # fmt: skip
FATES = {
    NEW: "green", ALREADY: "grey", WAITS: "amber", KEEPS: "amber", ASKS: "blue", NOT_FOR_US: "grey",
    FAILED: "red",
}  # fmt: skip


def state(one: CommuneStatus) -> Cell:
    """The most urgent thing about a commune, as a chip."""
    words = tr("Muộn {n} ngày", n=one.days) if one.state == desk.LATE else tr(desk.STATES[one.state])
    return Cell(words, TONES[one.state], chip=True)


def states(one: CommuneStatus) -> str:
    """Everything about it that is not as it should be, as sentences."""
    said = {
        desk.NEVER: tr("Đã đăng ký nhưng chưa có gói nào đến."),
        desk.LATE: tr("Gói gần nhất đến cách đây {n} ngày.", n=one.days or 0),
        desk.DIFFERS: tr("Dữ liệu ở đây khác dữ liệu đơn vị báo. Xin gửi lại đủ để sửa."),
        desk.WAITS: tr("{n} gói chờ gói trước của nó. Xin gửi lại đủ nếu gói trước bị mất.", n=one.waiting),
        desk.COPIES: tr("Hai máy đang dùng chung một bản sao dữ liệu. Hỏi đơn vị máy nào là máy chính."),
        desk.CONFLICTS: tr("{n} bản ghi hai nơi cùng sửa, cần người xem lại.", n=one.conflicts),
        desk.DISSOLVED: tr("Đã sáp nhập; hồ sơ hiện dưới {name}.", name=one.successor),
        desk.REVOKED: tr("Đăng ký đã bị thu hồi."),
    }
    return "\n".join(said[code] for code in one.states)


def fate(taken: Taken) -> Cell:
    words = {
        NEW: tr("Đã nhận"), ALREADY: tr("Nhận từ trước"), WAITS: tr("Chờ gói trước"), KEEPS: tr("Giữ lại"),
        ASKS: tr("Xin đăng ký"), NOT_FOR_US: tr("Để nguyên"), FAILED: tr("Không nhận"),
    }  # fmt: skip
    return Cell(words[taken.fate], FATES[taken.fate], chip=True)


def summary(found: Sequence[Taken]) -> str:
    """ "120 gói nhận mới · 3 đã nhận từ trước · 2 không nhận được"."""
    counts = Counter(one.fate for one in found)
    words = {
        NEW: tr("{n} gói nhận mới", n=counts[NEW]),
        ALREADY: tr("{n} gói nhận từ trước", n=counts[ALREADY]),
        WAITS: tr("{n} gói chờ gói trước", n=counts[WAITS]),
        KEEPS: tr("{n} gói giữ lại chờ đăng ký", n=counts[KEEPS]),
        ASKS: tr("{n} đề nghị đăng ký", n=counts[ASKS]),
        FAILED: tr("{n} tệp không nhận được", n=counts[FAILED]),
    }
    told = [line for code, line in words.items() if counts[code]]
    return " · ".join(told) or tr("Không có gói nào trong thư mục này.")


def written(found: Sequence[Answered]) -> str:
    """How many bundles went where, and which could not be made."""
    files = sum(len(one.files) for one in found)
    wrong = [one for one in found if one.problem]
    words = tr("Đã ghi và kiểm tra {n} gói trả.", n=files)
    if wrong:
        names = ", ".join(one.peer.name for one in wrong[:3])
        words += " " + tr(
            "{n} nơi chưa làm được: {names}. {why}", n=len(wrong), names=names, why=wrong[0].problem
        )
    return words


def reply_state(one: HandedUp) -> Cell:
    if one.late:
        return Cell(tr("Giao quá hạn"), "red", chip=True)
    tone = {"waiting": "amber", "assigned": "blue", "answered": "green"}[one.state]
    return Cell(tr(superior_replies.STATES[one.state]), tone, chip=True)
