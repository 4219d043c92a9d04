"""A bundle opened and written with age, zstd, JSON and Ed25519 alone, as docs/bundle-format.md tells it."""

import base64
import hashlib
import io
import json
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import age_by_hand
import pyrage
import pytest
import zstandard
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from minting import keys
from sending import receive, send

from app.exchange.faults import SENTENCES
from app.exchange.keys import PublicKeys, StationKeys, thirty_digits
from app.exchange.manifest import PAYLOADS
from app.exchange.reading import MAGIC

HERE = Path(__file__).parent / "golden"

# The identity, stanza and file key of the vector "x25519" of C2SP/CCTV (age/testdata).
VECTOR_IDENTITY = "AGE-SECRET-KEY-1XMWWC06LY3EE5RYTXM9MFLAZ2U56JJJ36S0MYPDRWSVLUL66MV4QX3S7F6"
VECTOR_STANZA = (
    b"-> X25519 TEiF0ypqr+bpvcqXNyCVJpL7OuwPdVwPL7KQEbFDOCc\nEmECAEcKN+n/Vs9SbWiV+Hu0r+E8R77DdWYyd83nw7U\n"
)
VECTOR_KEY = b"YELLOW SUBMARINE"


def pae(kind: str, body: bytes) -> bytes:
    return f"DSSEv1 {len(kind)} {kind} {len(body)} ".encode() + body


def fingerprint(signing: bytes, recipient: str) -> str:
    digest = hashlib.sha256(pae("vnd.nghisu.keys.v1", signing + recipient.encode())).digest()
    return base64.b32encode(digest[:20]).decode().lower()


def by_hand(path: Path, signing: bytes, recipient: str, identity: str) -> list[dict]:
    """Section by section of the document."""
    with zipfile.ZipFile(path) as opened:
        assert opened.namelist() == ["mimetype", "manifest.json", "manifest.sig", "payload.age"]
        mimetype, manifest, signature, payload = (opened.read(name) for name in opened.namelist())
    assert mimetype == b"application/vnd.nghisu.bundle+zip"
    label = json.loads(manifest)
    Ed25519PublicKey.from_public_bytes(signing).verify(
        signature, pae(f"vnd.nghisu.{label['kind']}.v1", manifest)
    )
    assert label["from"]["key"] == fingerprint(signing, recipient)
    assert label["payload"]["sha256"] == hashlib.sha256(payload).hexdigest()
    compressed = pyrage.decrypt(payload, [pyrage.x25519.Identity.from_str(identity)])
    assert compressed == age_by_hand.opened(payload, identity)
    raw = zstandard.ZstdDecompressor().stream_reader(io.BytesIO(compressed)).read()
    assert len(raw) == label["payload"]["raw_size"]
    header, *records, trailer = [json.loads(line) for line in raw.split(b"\n")[:-1]]
    assert {key: header[key] for key in ("from", "to", "base")} == {
        key: label[key] for key in ("from", "to", "base")
    }
    assert trailer["end"] == 1 and trailer["n"] == len(records)
    return records


def test_a_bundle_opens_with_nothing_of_ours(tmp_path, commune, province):
    sealed = send(tmp_path / "U.nghisu", commune, province, records=700)
    public = commune.public
    records = by_hand(sealed.path, public.signing, public.recipient, str(province.identity))
    assert [record["d"]["title"] for record in records] == [f"Đơn số {number}" for number in range(700)]


def test_a_bundle_written_with_nothing_of_ours_is_accepted(tmp_path, province):
    signing, identity = Ed25519PrivateKey.generate(), pyrage.x25519.Identity.generate()
    public, recipient = signing.public_key().public_bytes_raw(), str(identity.to_public())
    sender = {"key": fingerprint(public, recipient), "instance": "other", "seq": 1}
    head = {"h": 1, "from": sender, "to": province.public.fingerprint, "base": None}
    lines = [head, {"t": "petition", "i": "1", "d": {"title": "Đơn"}}, {"end": 1, "n": 1}]
    raw = b"".join(json.dumps(line).encode() + b"\n" for line in lines)
    payload = age_by_hand.sealed(zstandard.compress(raw), province.public.recipient)
    size = {"sha256": hashlib.sha256(payload).hexdigest(), "size": len(payload), "raw_size": len(raw)}
    label = {"fmt": 1, "requires": [], "kind": "up", **head, "payload": size, "later": "unknown"}
    manifest = json.dumps({key: value for key, value in label.items() if key != "h"}, indent=1).encode()
    members = {
        "mimetype": b"application/vnd.nghisu.bundle+zip",
        "manifest.json": manifest,
        "manifest.sig": signing.sign(pae("vnd.nghisu.up.v1", manifest)),
        "payload.age": payload,
    }
    with zipfile.ZipFile(tmp_path / "x", "w") as written:
        for name, content in members.items():
            entry = zipfile.ZipInfo(name)
            entry.create_system = 3
            written.writestr(entry, content)
    assert receive(tmp_path / "x", StationKeys(signing, identity), province) == [lines[1]]


def test_the_thirty_digits_are_computed_as_the_document_says(commune):
    public: PublicKeys = commune.public
    digest = material = pae("vnd.nghisu.keys.v1", public.signing + public.recipient.encode())
    for _ in range(5200):
        digest = hashlib.sha512(digest + material).digest()
    groups = [int.from_bytes(digest[5 * i : 5 * i + 5], "big") % 100000 for i in range(6)]
    assert thirty_digits(public) == " ".join(f"{group:05}" for group in groups)


def opens(raw: bytes) -> bytes:
    return pyrage.decrypt(raw, [pyrage.x25519.Identity.from_str(VECTOR_IDENTITY)])


def vector(plain: bytes, stanzas: bytes = VECTOR_STANZA) -> bytes:
    return age_by_hand.header(stanzas, VECTOR_KEY) + age_by_hand.streamed(plain, VECTOR_KEY, b"\7" * 16)


@pytest.mark.parametrize("size", [0, 1, 65535, 65536, 65537, 131072])
def test_age_of_the_library_is_age_of_the_document(size):
    plain = os.urandom(size)
    assert age_by_hand.unwrapped(VECTOR_STANZA, VECTOR_IDENTITY) == VECTOR_KEY
    assert opens(vector(plain)) == plain
    grease = b"-> grease x y\nAAAA\n"
    assert opens(vector(plain, grease + VECTOR_STANZA)) == plain
    recipient = pyrage.x25519.Identity.from_str(VECTOR_IDENTITY).to_public()
    assert age_by_hand.opened(pyrage.encrypt(plain, [recipient]), VECTOR_IDENTITY) == plain


WRONG = {
    "no header": lambda raw: raw[22:],
    "another version": lambda raw: raw.replace(b"/v1\n", b"/v2\n", 1),
    "a header with carriage returns": lambda raw: raw.replace(b"\n", b"\r\n", 4),
    "a sum that is not the header's": lambda raw: raw.replace(b"--- ", b"--- A", 1),
    "a stanza taken away": lambda raw: raw.replace(b"-> grease\n\n", b"", 1),
    "no payload": lambda raw: raw[: raw.index(b"--- ") + 48],
    "half a nonce": lambda raw: raw[: raw.index(b"--- ") + 56],
    "no chunk": lambda raw: raw[: raw.index(b"--- ") + 64],
    "a last chunk cut": lambda raw: raw[:-1],
    "a last chunk missing": lambda raw: raw[: -(1000 + 16)],
    "a chunk too many": lambda raw: raw + b"\0" * 16,
    "the first chunk twice": lambda raw: raw[:-1016] + raw[-1016 - 65552 :],
    "a bit of a tag": lambda raw: raw[:-1] + bytes([raw[-1] ^ 1]),
}


@pytest.mark.parametrize("spoil", WRONG.values(), ids=WRONG.keys())
def test_age_wrong_in_one_place_is_not_opened(spoil):
    raw = vector(b"x" * (65536 + 1000), b"-> grease\n\n" + VECTOR_STANZA)
    assert opens(raw) == b"x" * 66536
    assert spoil(raw) != raw
    with pytest.raises((pyrage.DecryptError, OSError)):
        opens(spoil(raw))


def test_an_empty_last_chunk_after_a_full_one_is_not_opened():
    key = age_by_hand.derived(VECTOR_KEY, b"\7" * 16, b"payload")
    box = age_by_hand.ChaCha20Poly1305(key)
    chunks = box.encrypt(age_by_hand.nonce(0, False), b"x" * 65536, None)
    chunks += box.encrypt(age_by_hand.nonce(1, True), b"", None)
    with pytest.raises((pyrage.DecryptError, OSError)):
        opens(age_by_hand.header(VECTOR_STANZA, VECTOR_KEY) + b"\7" * 16 + chunks)


def test_a_share_of_low_order_is_not_accepted():
    stanza = b"-> X25519 " + age_by_hand.b64(bytes(32)) + VECTOR_STANZA[VECTOR_STANZA.index(b"\n") :]
    with pytest.raises((pyrage.DecryptError, OSError)):
        opens(vector(b"x", stanza))


def test_the_program_in_the_document_reads_a_bundle(tmp_path):
    document = (Path(__file__).parents[2] / "docs" / "bundle-format.md").read_text("utf-8")
    program = document.rpartition("```python\n")[2].partition("```")[0]
    golden, commune, province = HERE / "format-1" / "up.nghisu", keys("commune"), keys("province")
    (tmp_path / "read.py").write_text(program, "utf-8")
    (tmp_path / "identity.txt").write_text(f"{province.identity}\n")
    (tmp_path / "keys.json").write_text(json.dumps(commune.public.to_json()))
    told = subprocess.run(
        [sys.executable, "read.py", golden, "identity.txt", "keys.json"],
        cwd=tmp_path,
        env=os.environ | {"PYTHONIOENCODING": "utf-8", "PYTHONWARNINGS": "ignore"},
        capture_output=True,
        check=True,
        encoding="utf-8",
    ).stdout.splitlines()
    assert [json.loads(line)["d"]["title"] for line in told[1:3]] == ["Đơn số 1", "Đơn số 2"]
    assert json.loads(told[-1]) == {"end": 1, "n": 4}


def test_the_document_names_every_kind_and_every_refusal_of_a_reader():
    document = (Path(__file__).parents[2] / "docs" / "bundle-format.md").read_text("utf-8")
    assert all(f"| `{kind}` |" in document for kind in PAYLOADS)
    named = set(re.findall(r"`([a-z_]+)`", document.partition("## 7.")[2].partition("Nothing of")[0]))
    assert named < SENTENCES.keys()
    assert len(MAGIC) == 71
