"""The command line's `keys` and `enrol`: an office and its superior come to know each other by files."""

import argparse
import getpass
import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from app.domain.errors import Refused
from app.exchange.keys import StationKeys, thirty_digits
from app.paths import data_folder
from app.services import desk_intake, enrolling, station_papers, stations
from app.services.context import Context, open_context

PASSPHRASE = "NGHISU_PASSPHRASE"
ASK_DIGITS = "Thêm --digits với ba mươi chữ số trên giấy, hoặc nội dung mã vuông."
ASK_PASSPHRASE = f"Khóa được giữ trong tệp. Đặt câu mật khẩu trong biến {PASSPHRASE} rồi chạy lại."
SAME_PLACE = (
    "{name} đã có dữ liệu ở đây. Máy cài lại từ đầu thì thêm --unit {old} để trả dữ liệu cũ về máy;"
    " là đơn vị khác thì thêm --unit {new}."
)
NO_MATCH = "Hai lần gõ không giống nhau. Chạy lại lệnh."

Verb = Callable[[argparse.Namespace], bool]
Command = Callable[[str, Callable[[argparse.Namespace], int], str], argparse.ArgumentParser]
Adder = Callable[[str, Verb, str], argparse.ArgumentParser]
DONE, NOT_ALL_DONE = 0, 1


def add(command: Command) -> None:
    """Give the command line its verbs; each answers whether all was done."""
    _add_keys(verbs_of(command("keys", nothing, "khóa bí mật của máy này")))
    _add_enrol(verbs_of(command("enrol", nothing, "đăng ký với cấp trên, duyệt đăng ký")))


def nothing(_given: argparse.Namespace) -> int:
    """What a command does by itself: each of its verbs stands in this place."""
    return DONE


def verbs_of(parent: argparse.ArgumentParser) -> Adder:
    """How verbs are added below a command; the data folder may stand before or after them."""
    folder = argparse.ArgumentParser(add_help=False)
    folder.add_argument("--data", type=Path, metavar="DIR", default=argparse.SUPPRESS, help="thư mục dữ liệu")
    verbs = parent.add_subparsers(metavar="VIỆC", required=True)

    def added(name: str, verb: Verb, words: str) -> argparse.ArgumentParser:
        made = verbs.add_parser(name, help=words, description=words, parents=[folder])
        made.set_defaults(verb=lambda given: DONE if verb(given) else NOT_ALL_DONE)
        made.add_argument("--json", action="store_true", help="in JSON")
        return made

    return added


def _add_keys(verb: Adder) -> None:
    verb("show", show_keys, "in dấu vân tay và dãy số của khóa; không in khóa bí mật")


def _add_enrol(verb: Adder) -> None:
    export = verb("export", ask, "ghi tệp đăng ký; tạo khóa nếu chưa có")
    export.add_argument("--to", type=Path, required=True, metavar="DIR", help="USB hoặc thư mục")
    export.add_argument("--paper", type=Path, metavar="FILE.pdf|FILE.docx", help="ghi cả giấy đăng ký")
    export.add_argument("--new-keys", action="store_true", help="tạo khóa mới thay khóa đang có")
    join = verb("join", join_superior, "nhận thẻ của cấp trên")
    approve = verb("approve", approve_request, "duyệt một tệp đăng ký")
    for one in (join, approve):
        one.add_argument("file", type=Path, metavar="FILE.nghisu")
        one.add_argument("--digits", default="", help="ba mươi chữ số trên giấy, hoặc nội dung mã vuông")
    approve.add_argument("--unit", default="", metavar="ID", help="nhận tiếp dữ liệu của đơn vị này")
    approve.add_argument("--revoke-others", action="store_true", help="thu hồi các máy khác của đơn vị")
    card = verb("card", publish_card, "ghi thẻ của cấp trên để giao cho các xã")
    card.add_argument("--to", type=Path, required=True, metavar="DIR")
    revoke = verb("revoke", revoke_station, "thu hồi đăng ký của một máy")
    revoke.add_argument("key", metavar="KEY", help="dấu vân tay của khóa")
    revoke.add_argument("--why", required=True, metavar="LÝ_DO")


@contextmanager
def opened(given: argparse.Namespace) -> Iterator[Context]:
    """The data folder, known to be where it was before."""
    context = open_context(data_folder(given.data))
    try:
        stations.awake(context)
        yield context
    finally:
        context.store.close()


def unlocked(context: Context) -> StationKeys:
    """The keys of this machine; a passphrase comes from the surroundings or is asked for."""
    return stations.keys(context, passphrase() if stations.sealed(context) else "")


def passphrase(new: bool = False) -> str:
    """The words that open the sealed file; typed twice when they are new."""
    if words := os.environ.get(PASSPHRASE, ""):
        return words
    if not sys.stdin.isatty():
        raise Refused(ASK_PASSPHRASE)
    typed = getpass.getpass("Câu mật khẩu: ")
    if new and getpass.getpass("Gõ lại: ") != typed:
        raise Refused(NO_MATCH)
    return typed


def new_passphrase() -> str:
    """None where the system keeps secrets, unless the surroundings name one."""
    return os.environ.get(PASSPHRASE, "") or ("" if stations.has_keyring() else passphrase(new=True))


def tell(given: argparse.Namespace, told: Any, lines: Sequence[object]) -> None:
    """JSON for a program, lines for a person."""
    if given.json:
        print(json.dumps(told, ensure_ascii=False, indent=1, default=str))
    else:
        print(*lines, sep="\n")


def show_keys(given: argparse.Namespace) -> bool:
    with opened(given) as context:
        public, above = stations.public(context), stations.superior(context)
        card, role = stations.enrolled(context), stations.role(context)
        kept = "file" if stations.sealed(context) else "keyring"
    told = {"role": role, "superior": above.name if above else "", "enrolled": card.since if card else ""}
    if public is None:
        tell(given, told, ["Máy này chưa có khóa. Chạy: nghisu enrol export --to USB"])
        return True
    digits = thirty_digits(public)
    told |= {"key": public.fingerprint, "digits": digits, "kept": kept}
    state = f"Đã duyệt từ ngày {card.since}" if card else "Chưa có thẻ do cấp trên duyệt"
    tell(given, told, [f"Khóa: {public.fingerprint}", f"Dãy số: {digits}", state])
    return True


def ask(given: argparse.Namespace) -> bool:
    with opened(given) as context:
        if given.new_keys or stations.public(context) is None:
            stations.make_keys(context, new_passphrase())
        asked = enrolling.write_request(context, unlocked(context), given.to)
        if given.paper:
            station_papers.save(station_papers.enrolment(context, asked), given.paper)
    told = {"file": asked.path, "digits": asked.digits, "name": asked.name, "unit": asked.unit}
    tell(given, told, [f"Đã ghi {asked.path}", f"Dãy số: {asked.digits}"])
    return True


def join_superior(given: argparse.Namespace) -> bool:
    with opened(given) as context:
        peer = stations.join(context, given.file, given.digits)
    tell(given, {"key": peer.key, "name": peer.name}, [f"Nơi nhận từ nay: {peer.name}"])
    return True


def approve_request(given: argparse.Namespace) -> bool:
    with opened(given) as context:
        asked, keys = stations.read_request(given.file), unlocked(context)
        if not given.digits and not sys.stdin.isatty():
            raise Refused(ASK_DIGITS)
        if not given.unit and (same := stations.namesakes(context, asked)):
            raise Refused(SAME_PLACE.format(name=asked.name, old=same[0].unit, new=asked.unit))
        digits = given.digits or input(f"{asked.name} ({asked.code}). Ba mươi chữ số trên giấy: ")
        peer = stations.approve(context, keys, given.file, digits, given.unit)
        others = stations.others_of(context, peer)
        for other in others if given.revoke_others else ():
            stations.revoke(context, other.key, "Đăng ký lại bằng khóa mới")
        taken = desk_intake.take_held(context, keys)
        desk_intake.drop_requests_of(context, asked.keys)
    lines = [f"Đã duyệt {peer.name} ({peer.code})."]
    if others:
        done = "đã thu hồi" if given.revoke_others else "vẫn còn hiệu lực"
        lines.append(f"Máy khác của đơn vị: {len(others)}, {done}.")
    lines += [f"{one.path.name}: {one.sentence}" for one in taken]
    told = {"key": peer.key, "unit": peer.unit, "name": peer.name, "others": [one.key for one in others]}
    tell(given, told | {"taken": [one.fate for one in taken]}, lines)
    return True


def publish_card(given: argparse.Namespace) -> bool:
    with opened(given) as context:
        path = stations.publish_card(context, unlocked(context), given.to)
        told = stations.read_card(path)
    tell(given, {"file": path, **told}, [f"Đã ghi {path}", f"Dãy số trong công văn: {told['digits']}"])
    return True


def revoke_station(given: argparse.Namespace) -> bool:
    with opened(given) as context:
        peer = stations.revoke(context, given.key, given.why)
    tell(given, {"key": peer.key, "name": peer.name}, [f"Đã thu hồi đăng ký của {peer.name}."])
    return True
