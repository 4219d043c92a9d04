"""The demo commune and its superior with a stick between them, each in a folder of its own."""

import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from gia_loc import NOW, gia_loc

from app.domain.records.topic import Topic
from app.exchange.drives import Drive
from app.exchange.keys import StationKeys
from app.services import bundle_out, station_keys
from app.services.context import Context
from app.store.station_log import COMMUNE, SUPERIOR, Peer

sys.path.insert(0, str(Path(__file__).parents[1] / "exchange"))
from village import Office

PASSPHRASE = "tám ký tự trở lên"


@dataclass
class Two:
    """`stick` is the folder of a stick; `sticks` what the system would list."""

    commune: Context
    mine: StationKeys
    province: Office
    stick: Path

    def sticks(self) -> list[Drive]:
        return [Drive(self.stick, self.stick.name, "vfat", 12 << 30, 16 << 30, False)]

    def to_province(self) -> None:
        """What lies on the stick is taken in by the province."""
        for path in (self.stick / "NGHISU").glob("U-*"):
            self.province.receive(path)

    def from_province(self, *topics: str) -> None:
        """The province writes these and lays its bundle on the stick."""
        for number, words in enumerate(topics):
            self.province.write(f"topic-{number}", words)
        for made in bundle_out.make(self.province.context, self.mine.public.fingerprint, self.province.keys):
            (self.stick / "NGHISU").mkdir(exist_ok=True)
            shutil.copy(bundle_out.outbox(self.province.context, made), self.stick / "NGHISU")

    def change_there(self, id: str, words: str, times: int = 3) -> None:
        """Somebody at the other end changes a topic of the commune."""
        with self.province.context.store.write() as work:
            topic = work.get(Topic, id)
            for _ in range(times):
                topic.name = words
                topic = work.save(topic, by="", at=self.province.clock())

    def close(self) -> None:
        self.province.close()
        self.commune.store.close()


def two_offices(folder: Path, secrets: Callable[[Path], None]) -> Two:
    """Enrolled with each other; the commune's keys lie in a sealed file under PASSPHRASE."""
    secrets(folder / "keys")
    commune, stick = gia_loc(folder / "data"), folder / "KINGSTON"
    stick.mkdir()
    station_keys.make_keys(commune, PASSPHRASE)
    mine = station_keys.keys(commune, PASSPHRASE)
    province = Office(folder / "tinh", "unit-province", StationKeys.make())
    with commune.store.write() as work:
        work.log.keep_peer(_peer(province.keys, SUPERIOR, province.unit, "Tỉnh Hải Đông"))
    with province.context.store.write() as work:
        work.log.keep_peer(_peer(mine, COMMUNE, commune.store.owner, "Xã Gia Lộc"))
    return Two(commune, mine, province, stick)


def _peer(keys: StationKeys, role: str, unit: str, name: str) -> Peer:
    public = keys.public
    return Peer(
        key=public.fingerprint, role=role, unit=unit, name=name, signing=public.signing.hex(),
        recipient=public.recipient, enrolled_at=NOW - timedelta(days=30),
    )  # fmt: skip
