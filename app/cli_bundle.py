"""The command line's `bundle`: what goes to the superior, what comes back, and what a file says it is."""

import argparse
import sys
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.cli_exchange import Command, nothing, opened, tell, unlocked, verbs_of
from app.domain.errors import Refused
from app.domain.record import TYPES
from app.exchange.reading import look
from app.services import receiving, sending, station_papers
from app.services.receiving import BAD, Found, Taken

ASK_YES = "Thêm --yes để nhập, hoặc --preview để chỉ xem."
FATES = {
    "new": "mới",
    "changed": "thay đổi",
    "same": "không đổi",
    "displaced": "nhường bản khác",
    "refused": "bị từ chối",
}
STATES = {"good": "Nhập được", "already": "Đã nhập rồi", "waits": "Chờ gói trước", "bad": "Không nhập được"}


def add(command: Command) -> None:
    """Give the command line its verbs; each answers whether all was done."""
    verb = verbs_of(command("bundle", nothing, "gói gửi và gói nhận"))
    export = verb("export", export_bundle, "tạo gói gửi cấp trên và ghi lên USB")
    export.add_argument("--to", type=Path, required=True, metavar="DIR", help="USB hoặc thư mục")
    export.add_argument("--slip", type=Path, metavar="FILE.pdf|FILE.docx", help="ghi cả phiếu giao nhận")
    inspect = verb("inspect", inspect_bundle, "đọc nhãn của một gói; không cần khóa")
    inspect.add_argument("file", type=Path, metavar="FILE.nghisu")
    into = verb("import", import_bundles, "nhận các gói trong một tệp hoặc thư mục")
    into.add_argument("path", type=Path, metavar="FILE|DIR")
    into.add_argument("--preview", action="store_true", help="chỉ xem, không nhập gì")
    into.add_argument("--yes", action="store_true", help="nhập mà không hỏi")
    verb("status", show_status, "những gì chờ gửi, các gói đã gửi")


def export_bundle(given: argparse.Namespace) -> bool:
    with opened(given) as context:
        made = sending.make(context, unlocked(context))
        path = sending.write(context, made, given.to)
        if given.slip:
            station_papers.save(station_papers.slip(context, made), given.slip)
    told = {
        "file": path,
        "hash": made.hash,
        "number": made.number,
        "size": made.size,
        "records": made.records,
    }
    lines = [
        f"Đã ghi và kiểm tra xong {path}",
        f"Gói số {made.number}, {made.records} bản ghi, {made.size} byte",
    ]
    tell(given, told, lines)
    return True


def inspect_bundle(given: argparse.Namespace) -> bool:
    """What a label says; nobody has checked yet who wrote it."""
    label = look(given.file)
    sent = label.manifest
    told = {
        "kind": sent.kind,
        "hash": label.hash,
        "from": sent.sender.key,
        "instance": sent.sender.instance,
        "number": sent.sender.seq,
        "to": sent.to,
        "base": sent.base,
        "previous": sent.prev,
        "created": sent.created,
        "app": sent.app,
        "size": label.size,
        "verified": False,
    }
    tell(given, told, [f"{name}: {value}" for name, value in told.items() if value not in (None, "", False)])
    return True


def import_bundles(given: argparse.Namespace) -> bool:
    with opened(given) as context:
        keys = unlocked(context)
        looked = receiving.look_at(context, given.path, keys)
        lines = [line for one in looked.found for line in _found(one)] or [
            "Không thấy gói nào gửi cho máy này."
        ]
        taken: list[Taken] = []
        if not given.preview and looked.found:
            if not given.json:
                print(*lines, sep="\n")
                lines = []
            _confirm(given)
            taken = receiving.take_all(context, looked.found, keys)
            receiving.make_searchable(context)
            lines += [_taken(one) for one in taken]
        receiving.tidy(context)
    told = {"found": [_told(one) for one in looked.found], "taken": [_outcome(one) for one in taken]}
    tell(given, told, lines or ["Không có gì mới để nhập."])
    return not any(one.state == BAD for one in looked.found) and not any(one.fault for one in taken)


def _confirm(given: argparse.Namespace) -> None:
    if given.yes:
        return
    if given.json or not sys.stdin.isatty():
        raise Refused(ASK_YES)
    if input("Nhập các gói trên? (c/k) ").strip().lower() not in ("c", "có", "y"):
        raise Refused("Không nhập gì.")


def _found(one: Found) -> Iterator[str]:
    sender = f", {one.sender.name}" if one.sender else ""
    why = f". {one.why}" if one.why else ""
    yield f"{one.name}: {STATES[one.state]}{sender}{why}"
    kinds: dict[str, dict[str, int]] = {}
    for (kind, fate), number in sorted(one.outcome.counts.items()):
        kinds.setdefault(kind, {})[fate] = number
    for kind, fates in kinds.items():
        yield f"  {_title(kind)}: {_fates(fates)}"


def _fates(fates: Mapping[str, int]) -> str:
    return ", ".join(f"{number} {FATES.get(fate, fate)}" for fate, number in fates.items())


def _title(kind: str) -> str:
    return TYPES[kind].title if kind in TYPES else kind


def _taken(one: Taken) -> str:
    return f"{one.found.name}: {one.fault or 'đã nhập'}"


def _told(one: Found) -> dict[str, Any]:
    return {"file": one.name, "state": one.state, "why": one.why, "hash": one.hash, "counts": one.counts()}


def _outcome(one: Taken) -> dict[str, Any]:
    state = one.arrived.state if one.arrived else "refused"
    return {"file": one.found.name, "hash": one.found.hash, "state": state, "why": one.fault}


def show_status(given: argparse.Namespace) -> bool:
    with opened(given) as context:
        waiting, made = sending.waiting(context), sending.history(context, 10)
    if waiting is None:
        raise Refused(sending.NOT_JOINED)
    kinds = {_title(kind): number for kind, number in waiting.kinds.items()}
    lines = [f"Nơi nhận: {waiting.to.name}", f"Chờ gửi: {waiting.records} bản ghi"]
    lines += [f"  {title}: {number}" for title, number in kinds.items()]
    for one in made:
        state = "đã xác nhận" if one.confirmed_at else "đã ghi ra USB" if one.given_at else "chưa ghi ra USB"
        lines.append(f"Gói số {one.number}, {one.at:%d/%m/%Y %H:%M}, {one.records} bản ghi: {state}")
    told = {
        "superior": waiting.to.name,
        "waiting": dict(waiting.kinds),
        "bundles": [asdict(one) for one in made],
    }
    tell(given, told, lines)
    return True
