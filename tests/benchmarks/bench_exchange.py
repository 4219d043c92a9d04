"""Bundles against `executemany` of the same rows at the same settings; small ones; a day of all communes.

Run by itself with a number of records it makes and takes in one bundle and tells what memory that needed.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from material import words
from measuring import Measured, timed
from province_server import MISSING, programs, running

from app.domain.ids import new_id
from app.domain.record import TYPES
from app.domain.records.recommendation import Recommendation
from app.exchange.keys import StationKeys
from app.services import bundle_in, bundle_out
from app.services.context import Context, open_context
from app.store import history, statements
from app.store.station_log import COMMUNE, SUPERIOR, Peer
from app.store.work import _row

RECORDS, SMALL, COMMUNES, LARGE = 100_000, 50, 3_321, 1_000_000
EXPORT, IMPORT = 1 / 0.40, 1 / 0.30  # at most so many times the bare transaction
BYTES, SMALL_MS, DAY, SERVER_DAY, MEMORY, FLAT = 230, 10.0, 20_000.0, 30_000.0, 150, 1.2
AT_ONCE = 5_000
_PROSE = """
Cử tri thôn {a} phản ánh tuyến đường liên thôn từ nhà văn hóa đến cầu {b} xuống cấp nghiêm trọng, mặt
đường có nhiều ổ gà, mùa mưa ngập úng gây khó khăn cho việc đi lại của nhân dân và học sinh. | Đề nghị
Ủy ban nhân dân xã bố trí kinh phí sửa chữa trong năm {c}, trước mắt cho san lấp tạm các đoạn hư hỏng
nặng. | Hệ thống kênh mương nội đồng khu {a} bị bồi lắng nhiều năm chưa được nạo vét, nước không về đến
chân ruộng, khoảng {c} sào lúa có nguy cơ mất trắng. | Việc thu gom rác thải sinh hoạt tại khu dân cư
{b} chưa thường xuyên, có tuần chỉ thu gom một lần, gây ô nhiễm môi trường. | Đề nghị sớm cấp giấy chứng
nhận quyền sử dụng đất cho {c} hộ dân khu tái định cư {a} đã nộp hồ sơ từ lâu. | Điện chiếu sáng công
cộng đoạn qua trường tiểu học {b} hư hỏng {c} bóng, buổi tối không bảo đảm an toàn giao thông. | Trạm y
tế xã thiếu thuốc điều trị thông thường cho người có thẻ bảo hiểm y tế, cử tri {a} phải đi xa mua thuốc.
| Giá nước sạch tăng nhưng chất lượng nước tại xóm {b} chưa bảo đảm, nước đục vào giờ cao điểm, đã phản
ánh {c} lần.
"""
PROSE = [" ".join(sentence.split()) for sentence in _PROSE.split("|")]
PLACES = "Đông Đoài Thượng Hạ Trung Tân Phú Yên Bình Lộc Thái Hòa Vĩnh An Phúc Long Sơn Hải Minh Đức".split()  # noqa: SIM905


class Pair:
    """A commune and its superior, enrolled with each other."""

    def __init__(self, folder: Path, url: str = "") -> None:
        self.folder = folder
        self.keys, self.superior_keys = StationKeys.make(), StationKeys.make()
        self.commune = opened(folder / "commune", "unit-0")
        self.province = opened(folder / "province", "province", url)
        enrol(self.commune, self.superior_keys, SUPERIOR, "province")
        enrol(self.province, self.keys, COMMUNE, "unit-0")

    @property
    def key(self) -> str:
        return self.superior_keys.public.fingerprint

    def make(self) -> Path:
        (made,) = bundle_out.make(self.commune, self.key, self.keys)
        return bundle_out.outbox(self.commune, made)

    def take(self, bundle: Path) -> None:
        assert not bundle_in.take(self.province, bundle, self.superior_keys).refusals

    def answer(self) -> None:
        """What makes the next bundle hold only what is new."""
        peer = self.keys.public.fingerprint
        for made in bundle_out.make(self.province, peer, self.superior_keys):
            bundle_in.take(self.commune, bundle_out.outbox(self.province, made), self.keys)

    def close(self) -> None:
        self.commune.store.close()
        self.province.store.close()


def opened(folder: Path, unit: str, url: str = "") -> Context:
    context = open_context(folder, url=url)
    context.store.owner = unit
    return context


def enrol(context: Context, keys: StationKeys, role: str, unit: str) -> None:
    signing, recipient = keys.public.signing.hex(), keys.public.recipient
    peer = Peer(
        key=keys.public.fingerprint, role=role, unit=unit, name=unit, signing=signing, recipient=recipient
    )
    with context.store.write() as work:
        work.log.keep_peer(peer)


def rows(count: int, unit: str = "unit-0", seed: int = 1, change: int = 0) -> Iterator[dict[str, object]]:
    """Recommendations as voters make them, as the driver keeps them."""
    chance, rtype = Random(seed), TYPES["recommendation"]
    for number in range(count):
        told = f"{chance.choice(PROSE)} {words(chance, 25).capitalize()}."
        text = told.format(a=chance.choice(PLACES), b=chance.choice(PLACES), c=chance.randint(2, 90))
        day = date(2026, 1 + number % 12, 1 + number % 28)
        record = Recommendation(
            id=new_id(), owner=unit, version=1, text=text, competence="xa", received_on=day
        )
        yield _row(rtype, record) | {"content_hash": "", "counted": 0, "changed": change}


def fill(context: Context, count: int, unit: str = "unit-0", seed: int = 1) -> float:
    """Put rows into a database by the bare driver; how long that took it, in milliseconds."""
    made, spent = rows(count, unit, seed, _change(context)), 0.0
    while part := [row for _, row in zip(range(AT_ONCE), made, strict=False)]:
        with context.store.write() as work:
            spent += timed(work.pen.executemany, statements.add("recommendation"), part)
    return spent


def _change(context: Context) -> int:
    with context.store.write() as work:
        return history.write(work.pen, "recommendation", "x", 1, "made", datetime(2026, 11, 21), "", {})


def run(folder: Path) -> Iterator[Measured]:
    yield from _large(folder / "large")
    yield from _memory()
    yield from _million(folder / "million")
    yield from _day(folder / "day", "SQLite", DAY)
    bin = programs()
    if bin is None:
        print(MISSING)
        return
    with running(bin, settings={"fsync": "on", "synchronous_commit": "on"}) as server:
        yield from _day(folder / "server", "PostgreSQL", SERVER_DAY, server.make("province"))


def _large(folder: Path) -> Iterator[Measured]:
    pair, bare = Pair(folder), opened(folder / "bare", "unit-0")
    fill(pair.commune, RECORDS)
    raw = fill(bare, RECORDS)
    start = time.perf_counter()
    bundle = pair.make()
    making = (time.perf_counter() - start) * 1000
    taking = timed(pair.take, bundle)
    again = timed(pair.take, bundle)
    size = bundle.stat().st_size / RECORDS
    print(f"{RECORDS:,} records: {size:.0f} bytes each (aim ≤ {BYTES}); the same again {again:.0f} ms")
    yield Measured("exchange, a bundle made", [making], [raw], most=EXPORT)
    yield Measured("exchange, a bundle taken in", [taking], [raw], most=IMPORT)
    pair.close()
    bare.store.close()


def _memory() -> Iterator[Measured]:
    for count in (RECORDS, LARGE):
        ran = subprocess.run(
            [sys.executable, __file__, str(count)], capture_output=True, text=True, check=True
        )
        peaks = json.loads(ran.stdout.splitlines()[-1])
        print(f"{count:,} records: {peaks} MB at most (aim ≤ {MEMORY})")
        yield from ()


def _million(folder: Path) -> Iterator[Measured]:
    """Small bundles beside ten thousand records, then into a superior's million."""
    pair, times = Pair(folder), {}
    for held in (LARGE // 10, LARGE):
        fill(pair.commune, held - times.get("held", 0), seed=held)
        with pair.province.store.read() as work:
            (there,) = work.reader.execute("SELECT count(*) FROM recommendation").fetchone()
        fill(pair.province, held - there, unit="others", seed=held + 1)
        pair.take(pair.make())
        pair.answer()
        making, taking = [], []
        for turn in range(20):
            fill(pair.commune, SMALL, seed=turn + held + 2)
            start = time.perf_counter()
            bundle = pair.make()
            making.append((time.perf_counter() - start) * 1000)
            taking.append(timed(pair.take, bundle))
            pair.answer()
        times |= {"held": held + 20 * SMALL, held: making}
        yield Measured(f"exchange, {SMALL} into {held:,}", taking, taking, limit=SMALL_MS)
    yield Measured("exchange, making beside ten times", times[LARGE], times[LARGE // 10], most=FLAT)
    pair.close()


def _day(folder: Path, engine: str, limit: float, url: str = "") -> Iterator[Measured]:
    """Every commune of the country sends fifty records on one day."""
    pair, bundles = Pair(folder, url), []
    for number in range(COMMUNES):
        unit = f"unit-{number}"
        pair.commune.store.owner = unit
        keys = StationKeys.make()
        enrol(pair.province, keys, COMMUNE, unit)
        with pair.commune.store.write() as work:
            work.pen.execute("DELETE FROM recommendation")
            work.pen.execute("DELETE FROM bundle_made")
        fill(pair.commune, SMALL, unit, seed=number)
        pair.keys = keys
        bundles.append(pair.make())
    spent = timed(lambda: [pair.take(bundle) for bundle in bundles])
    yield Measured(f"exchange, {COMMUNES:,} communes, {engine}", [spent], [spent], limit=limit)
    pair.close()


def weigh(count: int) -> None:
    """Make and take in a bundle of so many records; each in a process that did nothing else."""
    folder = Path(tempfile.mkdtemp(dir="/dev/shm" if Path("/dev/shm").is_dir() else None))
    pair = Pair(folder)
    fill(pair.commune, count)
    peaks = {}
    for name, act in (
        ("made", pair.make),
        ("taken in", lambda: pair.take(next((folder / "commune/outbox").iterdir()))),
    ):
        child = os.fork()
        if child == 0:
            Path("/proc/self/clear_refs").write_text("5")  # the peak begins anew
            act()
            status = Path("/proc/self/status").read_text()
            (folder / name).write_text(str(int(status.split("VmHWM:")[1].split()[0]) // 1024))
            os._exit(0)
        assert os.waitpid(child, 0)[1] == 0
        peaks[name] = int((folder / name).read_text())
    pair.close()
    shutil.rmtree(folder)
    print(json.dumps(peaks))


if __name__ == "__main__":
    weigh(int(sys.argv[1]))
