"""Attachments travel in packs and arrive under the hash of what is in them."""

import hashlib
import os

import pytest
from sending import draft, header

from app.exchange.envelope import seal_chunks
from app.exchange.faults import Fault
from app.exchange.manifest import Draft
from app.exchange.opening import Limits
from app.exchange.packs import Blob, open_files, packs, seal_files
from app.exchange.reading import look, verify


def blob(folder, content: bytes) -> Blob:
    name = hashlib.sha256(content).hexdigest()
    (folder / name).write_bytes(content)
    return Blob(folder / name, name, len(content))


@pytest.fixture
def inbox(tmp_path):
    (tmp_path / "inbox").mkdir()
    return tmp_path / "inbox"


def files(commune, province) -> Draft:
    return draft(commune, province, kind="files")


def sealed(tmp_path, commune, province, *chunks: bytes):
    made = seal_chunks(
        tmp_path / "A.nghisu", files(commune, province), iter(chunks), commune, [province.public.recipient]
    )
    return verify(look(made.path), commune.public)


def head(commune, province) -> bytes:
    return header(files(commune, province)) + b"\n"


def test_files_of_any_size_and_content_arrive_whole(tmp_path, inbox, commune, province):
    contents = [b"", b"\n", b"x" * 3_000_000, os.urandom(700_001), b'{"end":1,"n":0}\n' * 9]
    blobs = [blob(tmp_path, content) for content in contents]
    given = files(commune, province)
    made = seal_files(tmp_path / "A.nghisu", given, blobs, commune, [province.public.recipient])
    bundle = verify(look(made.path), commune.public)
    laid = open_files(bundle, [province.identity], inbox)
    assert laid == [each.sha256 for each in blobs]
    assert [(inbox / name).read_bytes() for name in laid] == contents
    assert len(list(inbox.iterdir())) == len(set(laid))


def test_packs_stay_below_their_size(tmp_path):
    sizes = [5, 5, 5, 30, 1, 9]
    blobs = [Blob(tmp_path / "x", f"{number:064x}", size) for number, size in enumerate(sizes)]
    assert [[each.size for each in pack] for pack in packs(blobs, 10)] == [[5, 5], [5], [30], [1, 9]]
    assert list(packs([], 10)) == []


def test_a_file_that_is_no_longer_itself_is_not_sent(tmp_path, commune, province):
    changed = blob(tmp_path, b"one")
    changed.path.write_bytes(b"two")
    with pytest.raises(Fault) as fault:
        seal_files(
            tmp_path / "A.nghisu",
            files(commune, province),
            [changed],
            commune,
            [province.public.recipient],
        )
    assert fault.value.code == "attachment_differs"
    assert not list(tmp_path.glob("*.nghisu*"))


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b'{"f":"../../etc/passwd","size":1}\nx', "bad_line"),
        (b'{"f":"%s\\n","size":1}\n' % (b"a" * 64), "bad_line"),
        (b'{"f":"%s","size":-1}\n' % (b"a" * 64), "bad_line"),
        (b'{"f":"%s","size":99999999999999}\n' % (b"a" * 64), "incomplete"),
        (b'{"f":"%s","size":1}\nx{"end":1,"n":1}\n' % (b"a" * 64), "damaged"),
        (b'{"f":"%s","size":5}\nx' % (b"a" * 64), "incomplete"),
        (b'{"end":1,"n":1}\n', "incomplete"),
        (b'{"end":1,"n":0}\nmore', "bad_line"),
        (b"x" * 100_000, "too_big"),
        (b"[" * 1000 + b"\n", "bad_line"),
        (b"", "incomplete"),
    ],
)
def test_an_evil_pack_lays_nothing(tmp_path, inbox, commune, province, body, code):
    bundle = sealed(tmp_path, commune, province, head(commune, province), body)
    with pytest.raises(Fault) as fault:
        open_files(bundle, [province.identity], inbox)
    assert fault.value.code == code
    assert list(inbox.iterdir()) == []


def test_a_pack_larger_than_allowed_is_refused_unopened(tmp_path, inbox, commune, province):
    bundle = sealed(tmp_path, commune, province, head(commune, province), b"x" * 5000)
    with pytest.raises(Fault) as fault:
        open_files(bundle, [province.identity], inbox, Limits(raw_size=4096))
    assert fault.value.code == "too_big"
