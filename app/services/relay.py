"""A courier between communes and province: copies bundles, sees that they are whole, cannot read them."""

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..domain.errors import Refused
from ..exchange import enrolment, stick
from ..exchange.faults import Fault
from ..exchange.keys import StationKeys
from ..exchange.manifest import Draft, Sender
from ..exchange.reading import check_payload, look
from . import station_files
from .context import Context

Progress = Callable[[int, int], None]
KINDS = {
    "up": "Gói gửi lên",
    "down": "Gói trả về",
    "files": "Gói tệp đính kèm",
    "broadcast": "Bản phát chung",
    "enrolment": "Đề nghị đăng ký",
    "card": "Thẻ của cấp trên",
    "receipt": "Biên nhận",
}
WHOLE = "Còn nguyên."
TWICE = "Trùng với tệp {name}, chỉ chép một."
RECEIPT = "RECEIPT"


@dataclass(frozen=True)
class Seen:
    """One file: what its label says, and whether every byte is there; `hash` is "" for what is no bundle."""

    path: Path
    sentence: str
    kind: str = ""
    hash: str = ""
    sender: str = ""
    number: int = 0
    made_on: str = ""
    size: int = 0
    whole: bool = False
    twice: bool = False


def check(folder: Path, progress: Progress = lambda done, total: None) -> list[Seen]:
    """Every bundle of a folder, wherever it lies in it; what is the same is told once."""
    files = stick.scan(folder).found
    found: list[Seen] = []
    first: dict[str, str] = {}
    for number, path in enumerate(files):
        progress(number, len(files))
        one = _see(path, first)
        if one.whole and not one.twice:
            first[one.hash] = path.name
        found.append(one)
    progress(len(files), len(files))
    return found


def carry(
    found: Sequence[Seen], target: Path, progress: Progress = lambda done, total: None
) -> tuple[list[Path], list[str]]:
    """Copy what is whole, each read again and compared; where it lies then, and what could not be copied."""
    whole = [one for one in found if one.whole and not one.twice]
    copied: list[Path] = []
    problems: list[str] = []
    for number, one in enumerate(whole):
        progress(number, len(whole))
        to = station_files.ours(target) / one.path.name
        try:
            if not _is_there(to, one):
                to = _free(to)
                stick.copy(one.path, to)
            copied.append(to)
        except Refused as problem:
            problems.append(f"{one.path.name}: {problem}")
    progress(len(whole), len(whole))
    return copied, problems


def receipt(context: Context, keys: StationKeys, found: Sequence[Seen], target: Path) -> Path | None:
    """A signed line that says which bundles were seen whole; None where there was none."""
    hashes = [one.hash for one in found if one.whole and not one.twice]
    if not hashes:
        return None
    instance = secrets.token_hex(16)
    draft = Draft(
        kind="receipt",
        sender=Sender(keys.public.fingerprint, instance, 0),
        created=station_files.stamp(context),
        app=station_files.VERSION,
    )
    with station_files.made_here(context) as made:
        sealed = enrolment.receipt(made, draft, keys, hashes[:MOST])
        return station_files.lay_out(sealed, RECEIPT, target)


MOST = 800  # hashes that fit into a manifest


def _see(path: Path, first: dict[str, str]) -> Seen:
    try:
        label = look(path)
        check_payload(label)
    except Fault as fault:
        return Seen(path, str(fault))
    manifest, same = label.manifest, first.get(label.hash)
    return Seen(
        path,
        TWICE.format(name=same) if same else WHOLE,
        manifest.kind,
        label.hash,
        manifest.sender.key,
        manifest.sender.seq,
        manifest.created,
        label.size,
        True,
        same is not None,
    )


def _is_there(target: Path, one: Seen) -> bool:
    try:
        label = look(target)
        check_payload(label)
    except Fault:
        return False
    return label.hash == one.hash


def _free(target: Path) -> Path:
    """Another name where a different file has this one."""
    number, found = 2, target
    while found.exists():
        found = target.with_name(f"{target.stem}-{number}{target.suffix}")
        number += 1
    return found
