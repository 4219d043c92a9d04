"""What counts, sizes, fates and states of bundles are called on the screen."""

from collections.abc import Iterable, Mapping

from app.domain.record import TYPES
from app.services import receiving, sending
from app.services.receiving import Found
from app.services.sending import Group, Made
from app.store.station_log import WAITING, Arrived
from app.ui.words import tr


def amount(groups: Iterable[Group]) -> str:
    """ "2 kỳ họp, 14 kiến nghị, 3 đơn"; parts are counted where what they belong to did not change."""
    return ", ".join(_words(one) for one in groups)


def _words(one: Group) -> str:
    heads = {
        "session": tr("{n} kỳ họp", n=one.heads),
        "resolution": tr("{n} nghị quyết", n=one.heads),
        "recommendation": tr("{n} kiến nghị", n=one.heads),
        "petition": tr("{n} đơn", n=one.heads),
        "contact_meeting": tr("{n} cuộc tiếp xúc cử tri", n=one.heads),
        "reception": tr("{n} lượt tiếp công dân", n=one.heads),
        "person": tr("{n} người", n=one.heads),
        sending.OTHER: tr("{n} mục khác", n=one.heads),
    }
    parts = {
        "session": tr("{n} ghi chép kỳ họp", n=one.parts),
        "resolution": tr("{n} mục của nghị quyết", n=one.parts),
        "recommendation": tr("{n} bước xử lý kiến nghị", n=one.parts),
        "petition": tr("{n} bước xử lý đơn", n=one.parts),
        "contact_meeting": tr("{n} mục tiếp xúc cử tri", n=one.parts),
        "reception": tr("{n} mục tiếp công dân", n=one.parts),
        "person": tr("{n} chức vụ", n=one.parts),
    }
    return heads[one.code] if one.heads else parts[one.code]


def of_kinds(kinds: Mapping[str, int]) -> str:
    return amount(sending.grouped(kinds)) or tr("không có mục nào")


def title(kind: str) -> str:
    """What a kind is called; one of a newer version by the name it bears there."""
    return tr(TYPES[kind].title) if kind in TYPES else kind


def size(count: int) -> str:
    """ "12,4 KB" as file windows say it."""
    if count < 1000:
        return tr("{n} byte", n=count)
    number, units = float(count), ("KB", "MB", "GB")
    for unit in units:
        number /= 1024
        if number < 1000 or unit == units[-1]:
            break
    shown = f"{number:.1f}" if number < 100 else f"{number:.0f}"
    return f"{shown.replace('.', ',')} {unit}"


def fates() -> dict[str, str]:
    """What becomes of a line of a bundle, in the order it is shown."""
    return {
        "new": tr("Mới"),
        "changed": tr("Sửa"),
        "displaced": tr("Thế chỗ"),
        "lesser": tr("Cũ hơn ở đây"),
        "refused": tr("Không nhận"),
        "same": tr("Giữ nguyên"),
    }


def meanings() -> dict[str, str]:
    """What each fate means for who works here."""
    return {
        "new": tr("Chưa có ở đây, sẽ được thêm."),
        "changed": tr("Có bản mới hơn, sẽ thay bản đang có."),
        "displaced": tr("Ở đây cũng đã sửa. Bản trong gói thay vào, bản ở đây chờ ở mục Cần xem lại."),
        "lesser": tr("Bản đang có ở đây mới hơn và được giữ nguyên."),
        "refused": tr("Không nhận được; cấp trên sẽ được báo lại."),
    }


def counts(found: Mapping[str, int]) -> str:
    """ "12 mới, 3 sửa"; what stays as it is comes last."""
    told = [f"{found[code]} {words.lower()}" for code, words in fates().items() if found.get(code)]
    return ", ".join(told) or tr("không có gì mới")


def made_state(made: Made, bundles: list[Made]) -> tuple[str, str]:
    """How far a bundle that was made has come, with its tone."""
    if made.confirmed_at:
        return tr("Đã xác nhận {day}", day=f"{made.confirmed_at:%d/%m}"), "green"
    if later := sending.included_in(made, bundles):
        return tr("Có trong gói số {n}", n=later.number), "grey"
    if made.given_at:
        return tr("Đã ghi USB, chờ xác nhận"), "blue"
    return tr("Chưa ghi ra USB"), "amber"


def found_state(one: Found) -> tuple[str, str]:
    words = {
        receiving.GOOD: (tr("Nhận được"), "green"),
        receiving.ALREADY: (tr("Đã nhận"), "grey"),
        receiving.WAITS: (tr("Chờ gói trước"), "amber"),
        receiving.BAD: (tr("Không nhận"), "red"),
    }
    return words[one.state]


def came_state(one: Arrived) -> tuple[str, str]:
    if one.state == WAITING:
        return tr("Chờ gói trước"), "amber"
    if one.refusals:
        return tr("Thiếu {n} dòng", n=len(one.refusals)), "amber"
    return tr("Đã nhận"), "green"


def came_counts(one: Arrived) -> str:
    """What a bundle that came did, all kinds together."""
    told: dict[str, int] = {}
    for kind in one.outcome.values():
        for fate, number in kind.items():
            told[fate] = told.get(fate, 0) + number
    return counts({fate: number for fate, number in told.items() if fate != "same"})
