"""The command line's `desk`: a superior is founded, takes in, answers, and proves its archive."""

import argparse
import getpass
import sys
import tempfile
from collections.abc import Iterable
from contextlib import nullcontext
from dataclasses import asdict
from pathlib import Path

from app.cli_exchange import Command, new_passphrase, nothing, opened, tell, unlocked, verbs_of
from app.domain.errors import Refused
from app.paths import data_folder
from app.services import desk, desk_intake, desk_replay, founding_desk, receiving, station_papers, stations
from app.services.context import Context, office
from app.services.founding_desk import PROVINCE, DeskSetUp
from app.store import address

NOBODY = (
    "Không có đơn vị đã đăng ký nào là “{unit}”. Dùng mã đơn vị, ví dụ 26734; xem bằng: nghisu desk status"
)
ASK_ROOT = "Thêm --root với khóa gốc trong phong bì."
ASK_WHO = "Lần đầu cần --province (mã tỉnh hai chữ số) và --account (người dùng đầu tiên)."


def add(command: Command) -> None:
    """Give the command line its verbs; each answers whether all was done."""
    verb = verbs_of(command("desk", nothing, "bàn tổng hợp của cấp trên"))
    init = verb("init", found, "thiết lập nơi nhận: đơn vị, khóa gốc, thẻ số 1")
    init.add_argument("--database", default="", metavar="URL", help="postgresql+psycopg://tên@máy-chủ/nghisu")
    init.add_argument("--province", default="", metavar="MÃ", help="mã tỉnh hai chữ số")
    init.add_argument("--name", default="", metavar="TÊN", help="tên cơ quan, ghi trên thẻ")
    init.add_argument("--account", default="", metavar="TÊN", help="người dùng đầu tiên")
    init.add_argument(
        "--root", type=Path, metavar="FILE.pdf", help="ghi phiếu khóa gốc ra tệp thay vì in ra đây"
    )
    renew = verb("renew", renew_card, "thay khóa hằng ngày bằng thẻ mới; cần khóa gốc trong phong bì")
    renew.add_argument("--root", default="", metavar="KHÓA_GỐC", help="không ghi thì được hỏi, gõ không hiện")
    renew.add_argument("--number", type=int, default=0, metavar="N", help="số thẻ, khi dữ liệu cũ hơn thẻ")
    into = verb("import", import_folder, "nhập mọi gói trong một thư mục")
    into.add_argument("folder", type=Path, metavar="DIR")
    reply = verb("reply", reply_units, "tạo gói trả cho mọi đơn vị, hoặc các đơn vị đã nêu")
    reply.add_argument("units", nargs="*", metavar="UNIT", help="mã đơn vị")
    reply.add_argument("--to", type=Path, required=True, metavar="DIR", help="USB hoặc thư mục")
    verb("status", show_status, "các đơn vị, gói cuối, ai gửi muộn")
    replay = verb("replay", prove, "phát lại kho gói đã nhận và so với dữ liệu")
    replay.add_argument("--to", type=Path, metavar="DIR", help="giữ bản phát lại ở thư mục trống này")


def found(given: argparse.Namespace) -> bool:
    """The root is shown once: whoever loses it founds the exchange anew with every commune."""
    if given.database:
        address.settle(data_folder(given.data), given.database)
    with opened(given) as context:
        _set_up(context, given)
        own = office(context)
        name = given.name or (own.place_name if own else "")
        made = stations.found_province(context, name, new_passphrase())
        if given.root:
            station_papers.save(station_papers.root(context, made), given.root)
    told = {"name": made.card.name, "number": made.card.n, "digits": made.digits}
    lines = [
        f"Đã lập thẻ số {made.card.n} của {made.card.name}.",
        f"Dãy số ghi trong công văn: {made.digits}",
    ]
    if given.root:
        lines.append(f"Khóa gốc ở {given.root}: in ra, cất phong bì, rồi xóa tệp.")
    else:
        told |= {"root": made.root, "recovery": made.recovery}
        lines += ["Chép ra giấy, máy không giữ:", f"Khóa gốc: {made.root}", f"Khóa dự phòng: {made.recovery}"]
    tell(given, told, lines)
    return True


def renew_card(given: argparse.Namespace) -> bool:
    """The communes believe the new keys with the next bundle that reaches them."""
    if not given.root and not sys.stdin.isatty():
        raise Refused(ASK_ROOT)
    words = given.root or getpass.getpass("Khóa gốc: ")
    with opened(given) as context:
        made = stations.renew_card(context, words, new_passphrase(), given.number)
    told = {"name": made.card.name, "number": made.card.n, "digits": made.digits}
    tell(given, told, [f"Đã làm thẻ số {made.card.n}. Tạo gói trả cho các xã: nghisu desk reply --to USB"])
    return True


def _set_up(context: Context, given: argparse.Namespace) -> None:
    """The unit and the first account, unless the screens made them already."""
    if office(context):
        return
    if not given.province or not given.account:
        raise Refused(ASK_WHO)
    answers = DeskSetUp(role=PROVINCE, province=given.province, name=given.name, account=given.account)
    founding_desk.set_up_desk(context, answers)


def import_folder(given: argparse.Namespace) -> bool:
    with opened(given) as context:
        taken = desk_intake.take_folder(context, unlocked(context), given.folder)
        receiving.make_searchable(context)
    told = [
        {"file": one.path.name, "fate": one.fate, "sender": one.sender, "told": one.sentence} for one in taken
    ]
    tell(given, told, [_line(one) for one in taken] or ["Không thấy gói nào trong thư mục."])
    return not any(one.fate == desk_intake.FAILED for one in taken)


def _line(one: desk_intake.Taken) -> str:
    sender = f" ({one.sender})" if one.sender else ""
    return f"{one.path.name}{sender}: {one.sentence}"


def reply_units(given: argparse.Namespace) -> bool:
    with opened(given) as context:
        chosen = _units(context, given.units)
        answered = desk.reply_all(context, unlocked(context), given.to, chosen)
    lines = [
        f"{one.peer.name}: {one.problem or ', '.join(str(file) for file in one.files)}" for one in answered
    ]
    told = [
        {"unit": one.peer.unit, "name": one.peer.name, "files": one.files, "problem": one.problem}
        for one in answered
    ]
    tell(given, told, lines or ["Chưa có đơn vị nào đăng ký."])
    return not any(one.problem for one in answered)


def _units(context: Context, named: Iterable[str]) -> list[str]:
    """Units by their administrative code, their name or their id."""
    known = stations.communes(context)
    chosen: list[str] = []
    for one in named:
        found = [peer.unit for peer in known if one in (peer.code, peer.unit, peer.name)]
        if not found:
            raise Refused(NOBODY.format(unit=one))
        chosen += found
    return chosen


def show_status(given: argparse.Namespace) -> bool:
    with opened(given) as context:
        units = desk.status(context)
        waiting, asking = stations.held(context), desk_intake.requests(context)
    lines = [
        f"{one.code:6} {one.name}: {desk.STATES[one.state]}, {one.records} bản ghi,"
        f" gói cuối {f'{one.last_at:%d/%m/%Y}' if one.last_at else 'chưa có'}"
        for one in units
    ]
    lines += [f"Đề nghị đăng ký: {asked.name} ({asked.code}), {path}" for path, asked in asking]
    if waiting:
        lines.append(f"Gói chờ nơi gửi đăng ký: {len(waiting)}")
    told = {
        "units": [asdict(one) | {"state": one.state} for one in units],
        "requests": [{"file": path, "name": asked.name, "code": asked.code} for path, asked in asking],
        "held": len(waiting),
    }
    tell(given, told, lines or ["Chưa có đơn vị nào đăng ký."])
    return True


def prove(given: argparse.Namespace) -> bool:
    temporary = nullcontext(given.to) if given.to else tempfile.TemporaryDirectory(prefix="nghisu-")
    with opened(given) as context, temporary as folder:
        outcome = desk_replay.replay(context, unlocked(context), Path(folder))
    lines = [f"Đã phát lại {outcome.bundles} gói, {outcome.records} bản ghi."]
    lines += [f"Khác nhau ở {table}: {rows} dòng" for table, rows in outcome.differences.items()]
    lines += [f"Không phát lại được: {line}" for line in outcome.refused]
    if outcome.equal:
        lines.append("Giống hệt dữ liệu đang dùng.")
    tell(given, asdict(outcome) | {"equal": outcome.equal}, lines)
    return outcome.equal
