"""Every way we know to break or forge a bundle ends in a typed refusal that says what to do."""

import json
import os
import re
import struct
import sys
import zipfile
from pathlib import Path

import pytest
import zstandard
from forging import Forger, members_of, written, zipped
from sending import draft, header, line, receive, record, send, whole

from app.exchange import faults
from app.exchange.envelope import seal, seal_bare
from app.exchange.faults import Fault
from app.exchange.keys import StationKeys
from app.exchange.lines import parse
from app.exchange.manifest import Draft, Sender
from app.exchange.opening import Limits, open_lines
from app.exchange.reading import look, verify

EXCHANGE = Path(faults.__file__).parent
SAID_BY_OTHERS = {"unknown_sender", "revoked", "old_list"}


@pytest.fixture
def forger(commune, province) -> Forger:
    return Forger(commune, province)


@pytest.fixture
def refused(tmp_path, commune, province):
    """The code with which these bytes are turned away."""

    def refused(raw: bytes, limits: Limits | None = None) -> str:
        with pytest.raises(Fault) as fault:
            receive(written(tmp_path, raw), commune, province, limits)
        return fault.value.code

    return refused


@pytest.fixture
def honest(tmp_path, commune, province) -> bytes:
    return send(tmp_path / "honest.nghisu", commune, province).path.read_bytes()


def test_every_refusal_has_a_sentence_and_every_sentence_a_refusal():
    code = "".join(path.read_text("utf-8") for path in EXCHANGE.glob("*.py") if path.name != "faults.py")
    used = set(re.findall(r'"([a-z_]+)"', code))
    assert faults.SENTENCES.keys() - used == SAID_BY_OTHERS
    for sentence in faults.SENTENCES.values():
        assert sentence.endswith(".") and "!" not in sentence and sentence.count(".") >= 2, sentence


def test_what_the_forger_writes_honestly_is_accepted(tmp_path, forger, commune, province):
    assert receive(written(tmp_path, forger.bundle()), commune, province)[0]["d"] == {"title": "Đơn số 1"}


def test_a_bundle_cut_anywhere_is_torn(tmp_path, honest, refused):
    for length in range(0, len(honest), 7):
        assert refused(honest[:length]) == "torn", length


def test_a_bundle_cut_at_the_edge_of_every_member_is_torn(tmp_path, honest, refused):
    with zipfile.ZipFile(tmp_path / "honest.nghisu") as opened:
        edges = [info.header_offset for info in opened.infolist()] + [opened.start_dir]
    assert len(edges) == 5
    assert {refused(honest[:edge]) for edge in edges} == {"torn"}


def test_a_flipped_bit_anywhere_is_noticed_before_anything_is_decrypted(tmp_path, honest, commune):
    for at in range(len(honest)):
        raw = bytearray(honest)
        raw[at] ^= 1 << at % 8
        with pytest.raises(Fault):
            verify(look(written(tmp_path, bytes(raw))), commune.public)


def test_the_last_cluster_lost_to_zeros_is_noticed(honest, refused):
    for lost in (23, 512, len(honest)):
        assert refused(honest[:-lost] + b"\0" * lost) in ("damaged", "not_a_bundle")


def test_something_else_is_no_bundle(refused):
    assert refused(b"%PDF-1.7" * 100) == "not_a_bundle"
    assert refused(zipped([("[Content_Types].xml", b"x" * 100)])) == "not_a_bundle"


def test_two_bundles_in_one_file_are_refused(honest, refused):
    assert refused(honest + honest) == "damaged"
    assert refused(b"\0" * 64 + honest) == "not_a_bundle"


def test_members_of_two_bundles_spliced_are_refused(tmp_path, commune, province, honest, refused):
    other = dict(members_of(send(tmp_path / "o.nghisu", commune, province, 4).path.read_bytes()))
    for name in ("manifest.json", "manifest.sig", "payload.age"):
        spliced = [(own, other[name] if own == name else content) for own, content in members_of(honest)]
        assert refused(zipped(spliced)) in ("damaged", "wrong_signature")


def test_members_in_another_order_twice_more_or_fewer_are_refused(honest, refused):
    members = members_of(honest)
    with pytest.warns(UserWarning, match="Duplicate"):
        doubled = zipped([*members, members[3]])
    assert refused(doubled) == "damaged"
    for changed in (members[:3], [members[0], members[2], members[1], members[3]], [*members, ("x", b"")]):
        assert refused(zipped(changed)) in ("damaged", "torn")


@pytest.mark.parametrize(
    "name", ["../payload.a", "/payload.age", "CON", "payload.AGE", "payload.age/", "p\\a"]
)
def test_no_other_name_is_ever_read(honest, refused, name):
    members = members_of(honest)
    assert refused(zipped([*members[:3], (name, members[3][1])])) in ("damaged", "torn")


@pytest.mark.parametrize(
    "spoil",
    [
        {"comment": b"hidden"},
        {"extra": struct.pack("<HH4s", 0x6E75, 4, b"hide")},
        {"date_time": (2026, 11, 21, 9, 0, 0)},
        {"compress_type": zipfile.ZIP_DEFLATED},
        {"external_attr": 0o777 << 16},
        {"create_system": 0},
    ],
)
def test_a_zip_of_any_other_form_is_refused(honest, refused, spoil):
    assert refused(zipped(members_of(honest), **spoil)) in ("damaged", "not_a_bundle")


def test_a_zip_bomb_is_never_unpacked(forger, refused):
    bomb = zipped(
        forger.members(forger.manifest(b"", 0), b"\0" * 50_000_000), compress_type=zipfile.ZIP_DEFLATED
    )
    assert len(bomb) < 100_000
    assert refused(bomb) == "not_a_bundle"


def test_a_bundle_of_somebody_else_is_refused(tmp_path, commune, province, honest):
    stranger = StationKeys.make()
    with pytest.raises(Fault) as fault:
        receive(written(tmp_path, honest), stranger, province)
    assert fault.value.code == "wrong_signature"


def test_a_bundle_that_names_another_sender_than_signed_it_is_refused(tmp_path, commune, province, refused):
    impostor = Forger(StationKeys.make(), province)
    impostor.header = header(draft(commune, province))
    age = impostor.age(zstandard.compress(impostor.plain()))
    sender = {"key": commune.public.fingerprint, "instance": "k3f9a2", "seq": 12}
    manifest = impostor.manifest(age, len(impostor.plain()), **{"from": sender})
    assert refused(zipped(impostor.members(manifest, age))) == "wrong_signature"


def test_another_s_ciphertext_signed_as_one_s_own_is_refused(tmp_path, commune, province, honest):
    thief = Forger(StationKeys.make(), province)
    stolen = dict(members_of(honest))
    size = json.loads(stolen["manifest.json"])["payload"]["raw_size"]
    members = thief.members(thief.manifest(stolen["payload.age"], size), stolen["payload.age"])
    with pytest.raises(Fault) as fault:
        receive(written(tmp_path, zipped(members)), thief.keys, province)
    assert fault.value.code == "header_differs"


def test_a_kind_does_not_pass_for_another(forger, commune, refused):
    age = forger.age(zstandard.compress(forger.plain()))
    manifest = forger.manifest(age, len(forger.plain()), kind="down")
    assert refused(zipped(forger.members(manifest, age, kind="up"))) == "wrong_signature"


def test_a_bundle_carried_to_another_province_is_refused(tmp_path, commune, honest):
    other = StationKeys.make()
    path = written(tmp_path, honest)
    with pytest.raises(Fault) as fault:
        receive(path, commune, other)
    assert fault.value.code == "wrong_recipient"


def test_a_bundle_sealed_for_other_keys_is_refused(tmp_path, commune, province):
    other = StationKeys.make()
    given = draft(commune, province)
    sealed = seal(tmp_path / "U.nghisu", given, whole(given, [record(1)]), commune, [other.public.recipient])
    with pytest.raises(Fault) as fault:
        receive(sealed.path, commune, province)
    assert fault.value.code == "wrong_recipient"


def test_a_bundle_seen_again_has_the_same_identity_under_any_name(tmp_path, commune, province):
    sealed = send(tmp_path / "U.nghisu", commune, province)
    sealed.path.rename(tmp_path / "other name")
    assert look(tmp_path / "other name").hash == sealed.hash
    assert send(tmp_path / "V.nghisu", commune, province).hash != sealed.hash


@pytest.mark.parametrize("over", [{"fmt": 2}, {"requires": ["magic"]}, {"kind": "dream"}, {"requires": [{}]}])
def test_a_bundle_of_a_newer_program_says_what_to_install(forger, refused, over):
    age = forger.age(b"")
    assert refused(zipped(forger.members(forger.manifest(age, 0, **over), age))) == "too_new"


@pytest.mark.parametrize(
    "over",
    [
        {"fmt": 0},
        {"fmt": True},
        {"fmt": "1"},
        {"kind": 1},
        {"kind": "card"},
        {"from": {"key": "x"}},
        {"from": {"key": "../..", "instance": "a", "seq": 1}},
        {"from": {"key": "x", "instance": "a", "seq": -1}},
        {"to": "a b"},
        {"base": "../"},
        {"prev": "x" * 64},
        {"created": "9" * 50},
        {"created": "\u202e2026"},
        {"app": "1.0\n"},
        {"to": "x\n"},
        {"base": "a" * 64 + "\n"},
        {"payload": None},
        {"payload": {"sha256": "0" * 64, "size": 1, "raw_size": 1}},
        {"attachments": [{"sha256": 1}]},
        {"card": []},
    ],
)
def test_a_manifest_of_another_form_is_damaged(forger, refused, over):
    age = forger.age(b"")
    assert refused(zipped(forger.members(forger.manifest(age, 0, **over), age))) == "damaged"


@pytest.mark.parametrize(
    "manifest",
    [b"", b"[]", b"{}", b"\xff", b'{"fmt":1,"fmt":1}', b'{"fmt":1}' + b" " * 70_000, b"[" * 60_000],
)
def test_a_manifest_that_is_none_is_refused(forger, refused, manifest):
    assert refused(zipped(forger.members(manifest, b"x"))) in ("damaged", "too_big")


BAD_LINES = [
    b"",
    b"null",
    b"[]",
    b"{",
    b'{"a":1}{"b":2}',
    b'{"a":1,"a":2}',
    b'{"a":1,"\\u0061":2}',
    b'{"d":{"x":[{"y":1,"y":1}]}}',
    b'{"a":NaN}',
    b'{"a":Infinity}',
    b'{"a":1e999}',
    b'{"a":9223372036854775808}',
    b'{"a":-9223372036854775809}',
    b'{"a":' + b"9" * 100_000 + b"}",
    b'{"a":"\\ud800"}',
    b'{"a":"\\udc00\\ud800"}',
    b'{"a":"\xed\xa0\x80"}',
    b'{"a":"\xff"}',
    b'{"a":01}',
    b"{'a':1}",
    b'{"a":"\x01"}',
    b"\xef\xbb\xbf{}",
    b'{"a":' + b"[" * 9 + b"]" * 9 + b"}",
    b'{"a":' + b"[" * 500_000,
    b'{"a":' * 200_000,
]


@pytest.mark.parametrize("spoiled", BAD_LINES, ids=range(len(BAD_LINES)))
def test_a_line_that_is_not_strict_json_is_refused(tmp_path, forger, refused, spoiled):
    with pytest.raises(Fault) as fault:
        parse(spoiled)
    assert fault.value.code == "bad_line"
    assert refused(forger.bundle(forger.plain(spoiled))) == "bad_line"


def test_strict_json_in_another_hand_is_read():
    assert parse(b' {"a" : "\\u0111\\/" , "b":[1.50, -0, 1e3], "c":{"d":null}} ') == {
        "a": "đ/",
        "b": [1.5, 0, 1000.0],
        "c": {"d": None},
    }
    assert parse(b'{"a":9223372036854775807,"b":true}') == {"a": 2**63 - 1, "b": True}


def test_a_million_brackets_and_a_line_of_ten_megabytes_are_too_big(forger, refused):
    assert refused(forger.bundle(forger.plain(b'{"a":' + b"[" * 1_000_000))) in ("bad_line", "too_big")
    assert refused(forger.bundle(forger.plain(b"[" * 1_100_000))) == "too_big"
    assert refused(forger.bundle(forger.plain(b'{"a":"%s"}' % (b"x" * 10_000_000)))) == "too_big"


def test_too_many_lines_and_too_many_bytes_are_too_big(forger, refused):
    crowd = forger.plain(*(record(number) for number in range(50)))
    assert refused(forger.bundle(crowd), Limits(lines=40)) == "too_big"
    assert refused(forger.bundle(crowd), Limits(raw_size=1000)) == "too_big"


def test_a_payload_of_another_length_than_promised_is_refused(forger, refused):
    plain = forger.plain(record(1))
    assert refused(forger.bundle(plain, raw_size=len(plain) - 1)) == "damaged"
    assert refused(forger.bundle(plain, raw_size=len(plain) + 1)) == "incomplete"
    assert refused(forger.bundle(plain, raw_size=0)) == "damaged"


def test_anything_but_one_whole_zstd_frame_is_refused(forger, refused):
    plain = forger.plain(record(1))
    good = zstandard.ZstdCompressor(write_checksum=True).compress(plain)
    skippable = b"\x50\x2a\x4d\x18" + struct.pack("<L", 4) + b"hide"
    for spoiled in (
        b"",
        good[:-1],
        good[:-5],
        good + good,
        good + b"x",
        good + skippable,
        b"x" + good,
        plain,
    ):
        assert refused(forger.bundle(plain, spoiled)) in ("damaged", "incomplete")
    spoiled = good[:-1] + bytes([good[-1] ^ 1])
    assert refused(forger.bundle(plain, spoiled)) == "damaged"


def test_a_frame_that_wants_much_memory_is_refused(forger, refused):
    parameters = zstandard.ZstdCompressionParameters(window_log=27, enable_ldm=True)
    wide = zstandard.ZstdCompressor(compression_params=parameters).compressobj()
    plain = forger.plain(record(1))
    assert refused(forger.bundle(plain, wide.compress(plain) + wide.flush())) == "damaged"


def test_header_and_trailer_must_be_there_and_agree(forger, refused, commune, province):
    foreign = header(draft(commune, province, base="ab" * 32))
    assert refused(forger.bundle(forger.plain(header=foreign))) == "header_differs"
    assert refused(forger.bundle(forger.plain(header=record(1)))) == "header_differs"
    assert refused(forger.bundle(forger.plain(record(1), trailer=line(end=1, n=2)))) == "incomplete"
    assert refused(forger.bundle(forger.plain(record(1), trailer=line(end=1, n=True)))) == "incomplete"
    assert refused(forger.bundle(forger.plain(record(1), trailer=record(2)))) == "incomplete"
    assert refused(forger.bundle(forger.plain(record(1))[:-1])) == "incomplete"
    assert refused(forger.bundle(b"\n")) == "bad_line"
    assert refused(forger.bundle(b"")) == "bad_line"


def test_a_payload_that_is_not_age_is_damaged(forger, refused):
    for age in (b"", b"junk", b"age-encryption.org/v1\n", b"age-encryption.org/v1\n-> X25519 x\n"):
        assert refused(zipped(forger.members(forger.manifest(age, 0), age))) == "damaged"


def test_age_cut_or_changed_and_signed_again_is_damaged(forger, refused):
    age = forger.age(os.urandom(100_000))
    for spoiled in (age[:-1], age[:70_000], age + b"x", age[:90_000] + b"\0" + age[90_001:]):
        assert refused(zipped(forger.members(forger.manifest(spoiled, 1), spoiled))) == "damaged"


def test_a_file_changed_after_it_was_verified_is_not_opened(tmp_path, commune, province, honest):
    path = written(tmp_path, honest)
    bundle = verify(look(path), commune.public)
    path.write_bytes(send(tmp_path / "o.nghisu", commune, province).path.read_bytes())
    with pytest.raises(Fault) as fault:
        list(open_lines(bundle, [province.identity]))
    assert fault.value.code == "damaged"


def test_sealing_refuses_what_could_not_be_read_again(tmp_path, commune, province):
    given = draft(commune, province)
    to = [province.public.recipient]
    with pytest.raises(Fault) as fault:
        seal(tmp_path / "U.nghisu", given, [b"x" * 2_000_000], commune, to)
    assert fault.value.code == "too_big"
    for lines in ([b"a\nb"], [b""]):
        with pytest.raises(ValueError, match="line of a bundle"):
            seal(tmp_path / "U.nghisu", given, lines, commune, to)
    with pytest.raises(Fault):
        seal(tmp_path / "U.nghisu", given, [b"{}"], commune, ["age1nobody"])
    with pytest.raises(Fault):
        seal(tmp_path / "U.nghisu", given, [b"{}"], commune, [])
    with pytest.raises(ValueError, match="whoever signs"):
        seal(tmp_path / "U.nghisu", given, [b"{}"], province, to)
    card = Draft(kind="card", sender=Sender(commune.public.fingerprint, "i", 1), card={"x": "y" * 70_000})
    with pytest.raises(Fault) as fault:
        seal_bare(tmp_path / "U.nghisu", card, commune)
    assert fault.value.code == "too_big"
    assert list(tmp_path.iterdir()) == []


def test_what_goes_wrong_while_lines_are_made_is_told_as_it_is(tmp_path, commune, province):
    def lines():
        yield b"{}"
        raise LookupError("the database is gone")

    with pytest.raises(LookupError, match="database"):
        seal(tmp_path / "U.nghisu", draft(commune, province), lines(), commune, [province.public.recipient])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="/dev/full is Linux'")
def test_a_full_disk_while_sealing_says_so(tmp_path, commune, province):
    (tmp_path / "U.nghisu.payload.part").symlink_to("/dev/full")
    with pytest.raises(Fault) as fault:
        send(tmp_path / "U.nghisu", commune, province, records=9)
    assert fault.value.code == "full"
