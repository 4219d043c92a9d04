"""Run by itself: seals or opens a large bundle and tells how long it took and how much memory it needed."""

import json
import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import zstandard
from forging import Forger
from sending import draft, header, line

from app.exchange.envelope import seal_chunks
from app.exchange.faults import Fault
from app.exchange.keys import StationKeys
from app.exchange.lines import header_of, parse
from app.exchange.opening import open_lines
from app.exchange.reading import look, verify

STARTS, ENDS = "b ch d đ kh l m ng nh t v".split(), "a ai ao ăn ân iên ường ước uyết ộ".split()  # noqa: SIM905
SYLLABLES = [start + end for start in STARTS for end in ENDS]


def records(count: int) -> Iterator[bytes]:
    """Records of some 550 bytes, put together from phrases that repeat as those of an office do."""
    draw = random.Random(1)
    phrases = [" ".join(draw.choices(SYLLABLES, k=18)) for _ in range(20_000)]
    for number in range(count):
        text = ", ".join(draw.choices(phrases, k=4))
        key = f"{draw.getrandbits(128):032x}"
        yield line(t="petition", i=key, o="gia-loc", v=1, k=key[::-1], d={"text": text, "n": number})


def peak() -> float:
    """The most memory this process ever had, in MB."""
    status = Path("/proc/self/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


def keys(folder: Path) -> tuple[StationKeys, StationKeys]:
    """The commune's and the province's keys, kept between two runs."""
    made = []
    for name in ("commune", "province"):
        if not (folder / name).exists():
            (folder / name).write_bytes(StationKeys.make().to_secret())
        made.append(StationKeys.from_secret((folder / name).read_bytes()))
    return made[0], made[1]


def sealing(folder: Path, count: int) -> None:
    commune, province = keys(folder)
    given = draft(commune, province)

    def chunks() -> Iterator[bytes]:
        yield header(given) + b"\n"
        yield from (record + b"\n" for record in records(count))
        yield line(end=1, n=count) + b"\n"

    seal_chunks(folder / "U.nghisu", given, chunks(), commune, [province.public.recipient])


def opening(folder: Path, _: int) -> None:
    commune, province = keys(folder)
    bundle = verify(look(folder / "U.nghisu"), commune.public)
    lines = open_lines(bundle, [province.identity])
    header_of(next(lines), bundle.manifest)
    for record in lines:
        parse(record)


def bomb(folder: Path, size: int) -> None:
    """A megabyte a line of nothing, or a line without an end, or lines without number."""
    commune, province = keys(folder)
    forger = Forger(commune, province)
    for piece in (b"x" * (1 << 20), b'{"a":"%s"}\n' % (b"x" * (1 << 19)), b"{}\n" * (1 << 18)):
        stream = zstandard.ZstdCompressor(level=1).compressobj()
        count = size // len(piece)
        frame = stream.compress(forger.header + b"\n") + b"".join(
            stream.compress(piece) for _ in range(count)
        )
        made = forger.bundle(b"", frame + stream.flush(), len(forger.header) + 1 + count * len(piece))
        (folder / "U.nghisu").write_bytes(made)
        assert len(made) < 200_000 + size // 1000
        try:
            opening(folder, 0)
        except Fault as fault:
            print(fault.code, file=sys.stderr)


if __name__ == "__main__":
    act = {"seal": sealing, "open": opening, "bomb": bomb}[sys.argv[1]]
    started = time.perf_counter()
    act(Path(sys.argv[2]), int(sys.argv[3]))
    print(json.dumps({"seconds": time.perf_counter() - started, "peak": peak()}))
