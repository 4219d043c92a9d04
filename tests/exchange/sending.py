"""Two stations and the bundles that go between them."""

import json
from collections.abc import Iterable
from pathlib import Path

from app.exchange.envelope import Sealed, seal
from app.exchange.keys import StationKeys
from app.exchange.lines import header_of, parse, trailer_of
from app.exchange.manifest import Draft, Sender
from app.exchange.opening import Limits, open_lines
from app.exchange.reading import look, verify


def line(**values: object) -> bytes:
    return json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode()


def draft(sender: StationKeys, to: StationKeys, **more: object) -> Draft:
    given = {"kind": "up", "created": "2026-11-21T09:12:00+07:00", "app": "1.0"} | more
    return Draft(sender=Sender(sender.public.fingerprint, "k3f9a2", 12), to=to.public.fingerprint, **given)


def header(given: Draft) -> bytes:
    sender = {"key": given.sender.key, "instance": given.sender.instance, "seq": given.sender.seq}
    return line(h=1, **{"from": sender}, to=given.to, base=given.base, schema={"petition": 1}, acks=[])


def record(number: int) -> bytes:
    return line(
        t="petition", i=f"{number:032x}", o="gia-loc", v=1, k="ab" * 16, d={"title": f"Đơn số {number}"}
    )


def whole(given: Draft, records: Iterable[bytes]) -> list[bytes]:
    records = list(records)
    return [header(given), *records, line(end=1, n=len(records))]


def send(
    target: Path, commune: StationKeys, province: StationKeys, records: int = 3, **more: object
) -> Sealed:
    given = draft(commune, province, **more)
    return seal(
        target, given, whole(given, map(record, range(records))), commune, [province.public.recipient]
    )


def receive(path: Path, sender: StationKeys, me: StationKeys, limits: Limits | None = None) -> list[dict]:
    """Everything a receiver does; the records between header and trailer."""
    bundle = verify(look(path), sender.public, to=me.public.fingerprint)
    lines = open_lines(bundle, [me.identity], limits)
    header_of(next(lines, b""), bundle.manifest)
    *records, last = list(lines) or [b""]
    trailer_of(last, len(records))
    return [parse(record) for record in records]
