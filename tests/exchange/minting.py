"""Run by hand once for each format version: writes one bundle of every kind with the keys of the tests.

python tests/exchange/minting.py tests/exchange/golden/format-2

What lies in tests/exchange/golden is never written again: every later version must still open it.
"""

import hashlib
import sys
from pathlib import Path

from sending import draft, header, line, record, whole

from app.exchange.cards import ProvinceCard, issue_province_card
from app.exchange.enrolment import ask, publish_province_card, receipt
from app.exchange.envelope import seal
from app.exchange.keys import RootKey, StationKeys
from app.exchange.manifest import Attachment, Draft, Sender
from app.exchange.packs import Blob, seal_files

KEYS = Path(__file__).parent / "golden" / "keys"
PICTURE = b"\x89PNG\r\n\x1a\n not really a picture"


def keys(name: str) -> StationKeys:
    """Keys that are known to everybody, for tests only."""
    return StationKeys.from_secret((KEYS / f"{name}.json").read_bytes())


def root() -> RootKey:
    return RootKey.from_printed((KEYS / "root.txt").read_text("ascii"))


def mint(folder: Path) -> None:
    commune, province = keys("commune"), keys("province")
    sender = Sender(province.public.fingerprint, "p1", 3)
    to_province, to_commune = [province.public.recipient], [commune.public.recipient]
    up = draft(commune, province, prev="ab" * 32, attachments=(Attachment(sha256_of(PICTURE), len(PICTURE)),))
    gone = line(t="petition", i="0" * 31 + "9", o="gia-loc", v=4, k="cd" * 16, x=1)
    old = line(t="~petition", i="0" * 31 + "1", o="gia-loc", v=1, k="ef" * 16, d={"title": "Bản trước"})
    seal(folder / "up.nghisu", up, whole(up, [record(1), record(2), gone, old]), commune, to_province)
    down = Draft(kind="down", sender=sender, to=commune.public.fingerprint, base="ab" * 32, app="1.0")
    seal(folder / "down.nghisu", down, whole(down, [record(3)]), province, to_commune)
    codes = Draft(kind="broadcast", sender=sender, created="2026-11-21T09:12:00+07:00")
    seal(folder / "broadcast.nghisu", codes, [header(codes), record(4), line(end=1, n=1)], province, [])
    (folder / "picture").write_bytes(PICTURE)
    blob = Blob(folder / "picture", sha256_of(PICTURE), len(PICTURE))
    seal_files(folder / "files.nghisu", draft(commune, province, kind="files"), [blob], commune, to_province)
    blob.path.unlink()
    asking = Sender(commune.public.fingerprint, "k3f9a2", 0)
    words = {"unit": "gia-loc", "name": "Xã Gia Lộc", "created": "2026-11-21T09:12:00+07:00", "app": "1.0"}
    ask(folder / "enrolment.nghisu", commune, asking, **words)
    recipients = (province.public.recipient, commune.public.recipient)
    card = ProvinceCard(1, "Tỉnh Thử", root().public, province.public, recipients)
    signed = issue_province_card(root(), card)
    publish_province_card(folder / "card.nghisu", Draft(kind="card", sender=sender), province, signed)
    receipt(folder / "receipt.nghisu", Draft(kind="receipt", sender=sender), province, ["ab" * 32])


def sha256_of(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


if __name__ == "__main__":
    target = Path(sys.argv[1])
    target.mkdir(parents=True)
    mint(target)
