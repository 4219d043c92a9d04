"""Thousands of spoiled bundles: none is accepted, none escapes as anything but a typed refusal."""

import os
import time
from collections import Counter
from pathlib import Path

import pytest
from forging import Forger, written
from mutants import from_inside, from_outside
from sending import draft, header, receive, record, send

from app.exchange import reading
from app.exchange.enrolment import ask, read_enrolment
from app.exchange.envelope import seal
from app.exchange.faults import Fault
from app.exchange.keys import PublicKeys, StationKeys
from app.exchange.lines import parse
from app.exchange.manifest import Sender
from app.exchange.opening import Limits, open_lines
from app.exchange.reading import look, verify

COUNT = int(os.environ.get("EXCHANGE_MUTANTS", "20000"))
SEED = int(os.environ.get("EXCHANGE_SEED", "20261121"))
SLOWEST = 5.0
LIMITS = Limits(raw_size=1 << 22)


@pytest.fixture
def bundles(tmp_path, commune, province) -> list[bytes]:
    """One of each sort a station is handed by a stick."""
    made = [send(tmp_path / f"{size}.nghisu", commune, province, size).path for size in (1, 40)]
    given = draft(commune, province, kind="broadcast")
    made.append(seal(tmp_path / "B.nghisu", given, [header(given), record(1)], commune, []).path)
    sender = Sender(commune.public.fingerprint, "k3f9a2", 1)
    words = {"unit": "gia-loc", "name": "Xã Gia Lộc", "created": "2026-11-21", "app": "1.0"}
    made.append(ask(tmp_path / "E.nghisu", commune, sender, **words).path)
    return [path.read_bytes() for path in made]


class Judge:
    """Hands mutants to the reader one after another and counts what became of them."""

    def __init__(self, file: Path, commune: StationKeys, province: StationKeys) -> None:
        self.file, self.commune, self.province = file, commune, province
        self.codes: Counter[str] = Counter()
        self.accepted: list[tuple[str, bytes]] = []
        self.slowest = 0.0

    def outsider(self, how: str, raw: bytes) -> None:
        written(self.file.parent, raw)
        started = time.perf_counter()
        try:
            label = look(self.file)
            verify(label, self.commune.public)
            self.accepted.append((how, raw))
        except Fault as fault:
            self.codes[fault.code] += 1
        self.slowest = max(self.slowest, time.perf_counter() - started)

    def insider(self, how: str, raw: bytes) -> None:
        written(self.file.parent, raw)
        started = time.perf_counter()
        try:
            read = receive(self.file, self.commune, self.province, LIMITS)
            self.accepted.append((how, repr(read).encode()))
        except Fault as fault:
            self.codes[fault.code] += 1
        self.slowest = max(self.slowest, time.perf_counter() - started)


@pytest.fixture
def judge(tmp_path, commune, province) -> Judge:
    return Judge(tmp_path / "evil.nghisu", commune, province)


def test_no_mutant_from_outside_is_accepted_and_none_reaches_decryption(judge, bundles):
    for how, raw in from_outside(SEED, COUNT * 3 // 4, bundles):
        judge.outsider(how, raw)
    assert judge.accepted == []
    assert judge.codes.total() == COUNT * 3 // 4
    assert judge.codes["wrong_signature"] > COUNT // 20  # The ZIP was sound: only the signature told.
    assert judge.slowest < SLOWEST


def test_no_mutant_of_an_enrolled_forger_escapes_as_an_error(judge, commune, province):
    forger = Forger(commune, province)
    plain = forger.plain(*(record(number) for number in range(20)))
    for how, raw in from_inside(SEED, COUNT // 4, forger, plain):
        judge.insider(how, raw)
    assert judge.codes.total() + len(judge.accepted) == COUNT // 4
    assert judge.codes["bad_line"] > COUNT // 100
    assert judge.slowest < SLOWEST
    honest = repr([read_back(number) for number in range(20)]).encode()
    by_hand = [how for how, read in judge.accepted if how in ("frame", "age") and read != honest]
    assert by_hand == [], "a spoiled frame or ciphertext gave other records"


def read_back(number: int) -> dict[str, object]:
    return parse(record(number))


def test_the_mutants_would_notice_a_reader_that_does_not_check_signatures(judge, bundles, monkeypatch):
    monkeypatch.setattr(PublicKeys, "verify", lambda *_: True)
    for how, raw in from_outside(SEED, 2000, bundles):
        judge.outsider(how, raw)
    assert {how for how, _ in judge.accepted} >= {"digit", "rebuilt"}


def test_the_mutants_would_notice_a_reader_that_does_not_check_the_container(judge, bundles, monkeypatch):
    monkeypatch.setattr(reading, "read_directory", lambda *_: None)
    for how, raw in from_outside(SEED, 2000, bundles):
        judge.outsider(how, raw)
    assert judge.accepted


def test_an_enrolment_spoiled_in_any_byte_is_refused(tmp_path, bundles):
    for at in range(len(bundles[3])):
        spoiled = bytearray(bundles[3])
        spoiled[at] ^= 4
        written(tmp_path, bytes(spoiled))
        with pytest.raises(Fault):
            read_enrolment(tmp_path / "evil.nghisu")


def test_nothing_is_opened_that_was_not_verified(tmp_path, commune, province):
    label = look(send(tmp_path / "U.nghisu", commune, province).path)
    with pytest.raises(AttributeError):
        next(open_lines(label, [province.identity]))
