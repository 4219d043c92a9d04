"""A payload too large for memory is decrypted as it is read; nothing of it lies anywhere in the clear."""

import os
import random
import sys
import threading
from pathlib import Path

import pytest
from sending import draft, header, line, receive

from app.exchange.envelope import seal
from app.exchange.faults import Fault
from app.exchange.keys import StationKeys
from app.exchange.opening import open_lines
from app.exchange.reading import Verified, look, verify

LINES = 250


@pytest.fixture(scope="module")
def large(
    tmp_path_factory: pytest.TempPathFactory, commune: StationKeys, province: StationKeys
) -> tuple[Path, Verified]:
    """A bundle of some 13 MB sealed, which nothing makes smaller."""
    path, given, chance = (
        tmp_path_factory.mktemp("large") / "U.nghisu",
        draft(commune, province),
        random.Random(1),
    )
    records = [
        line(t="topic", i=f"{n:032x}", d={"name": chance.randbytes(50_000).hex()}) for n in range(LINES)
    ]
    seal(path, given, [header(given), *records, line(end=1, n=LINES)], commune, [province.public.recipient])
    assert path.stat().st_size > 12 << 20
    return path, verify(look(path), commune.public, to=province.public.fingerprint)


def test_every_line_of_a_large_payload_comes_out(large, commune, province):
    assert len(receive(large[0], commune, province)) == LINES


@pytest.mark.skipif(sys.platform != "linux", reason="looks at unnamed files through /proc")
def test_what_lies_in_an_unnamed_file_meanwhile_is_sealed(large, province):
    lines = open_lines(large[1], [province.identity])
    next(lines)
    next(lines)
    held = [Path(f"/proc/self/fd/{number}") for number in os.listdir("/proc/self/fd")]
    unnamed = [fd.read_bytes() for fd in held if fd.is_symlink() and "(deleted)" in os.readlink(fd)]
    lines.close()
    sealed = [content for content in unnamed if len(content) > 12 << 20]
    assert len(sealed) == 1 and sealed[0].startswith(b"age-encryption.org/v1\n")
    assert not any(content.startswith(b"\x28\xb5\x2f\xfd") for content in unnamed)


def test_whoever_stops_in_the_middle_leaves_no_thread_behind(large, province):
    before = threading.active_count()
    lines = open_lines(large[1], [province.identity])
    next(lines)
    assert threading.active_count() == before + 1
    lines.close()
    assert threading.active_count() == before


def test_another_ones_keys_open_nothing_of_it(large):
    before = threading.active_count()
    with pytest.raises(Fault) as refused:
        next(open_lines(large[1], [StationKeys.make().identity]))
    assert refused.value.code == "wrong_recipient" and threading.active_count() == before


def test_a_file_altered_after_it_was_verified_is_not_decrypted(large, province, tmp_path, commune):
    copy = tmp_path / "copy.nghisu"
    copy.write_bytes(large[0].read_bytes())
    bundle = verify(look(copy), commune.public)
    with copy.open("r+b") as file:
        file.seek(-(6 << 20), os.SEEK_END)
        file.write(b"\0")
    before = threading.active_count()
    with pytest.raises(Fault) as refused:
        next(open_lines(bundle, [province.identity]))
    assert refused.value.code == "damaged" and threading.active_count() == before
