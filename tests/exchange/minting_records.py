"""Run by hand once when kinds of record were added: bundles as the services make them, with all that travels.

python -m tests.exchange.minting_records tests/exchange/golden/records-2

What lies in tests/exchange/golden is never written again: every later version must still take it in alike.
"""

import json
import shutil
import sys
import tempfile
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from app.domain import fields as f
from app.domain.record import TYPES, Record
from app.exchange.keys import StationKeys
from app.services import bundle_files, travel
from app.store.outgoing import Wanted, look
from app.store.station_log import COMMUNE, SUPERIOR
from tests.exchange.village import PROVINCE, Office

KEYS = Path(__file__).parent / "golden" / "keys"
UNIT = "golden-unit"
PICTURE = b"\x89PNG\r\n\x1a\n not really a picture"
FROM_ABOVE = frozenset({"superior_reply", "succession"})


def keys(name: str) -> StationKeys:
    return StationKeys.from_secret((KEYS / f"{name}.json").read_bytes())


def offices(folder: Path) -> tuple[Office, Office]:
    """A commune and a province that know each other."""
    commune = Office(folder / "commune", UNIT, keys("commune"))
    province = Office(folder / "province", PROVINCE, keys("province"))
    commune.knows(province, SUPERIOR)
    province.knows(commune, COMMUNE)
    return commune, province


def record(kind: str, number: int, owner: str) -> Record:
    """A record with something in every field."""
    rtype = TYPES[kind]
    values = {name: _value(name, field, number) for name, field in rtype.fields.items()}
    return rtype.cls(id=_id(kind, number, owner), owner=owner, **values)


def _id(kind: str, number: int, owner: str = UNIT) -> str:
    return f"{'golden' if owner == UNIT else 'above'}-{kind}-{number}".replace("_", "-")


def _value(name: str, field: f.Field, number: int) -> Any:
    match field:
        case f.Day():
            return date(2026, 11, number)
        case f.Moment():
            return datetime(2026, 11, number, 8, 30)
        case f.Whole():
            return 2000 + number
        case f.Flag():
            return True
        case f.Choice():
            return sorted(field.options)[0]
        case f.Ref():
            return UNIT if name == "addressee" else _id(field.target, 1)
        case f.Refs():
            return (_id(field.target, 1), _id(field.target, 2))
    return f"{field.label} số {number} “Đặng Thị Ường”"


def fill(office: Office, kinds: list[str]) -> None:
    """Of every kind one record, one that was edited, and one that was deleted."""
    with office.context.store.write() as work:
        for kind in kinds:
            at = office.clock()
            for number in (1, 2, 3):
                saved = work.save(_filed(office, record(kind, number, office.unit)), by="", at=at)
                if number == 2:
                    saved = work.save(saved, by="", at=at)
                if number == 3:
                    work.delete(saved, by="", at=at)


def _filed(office: Office, made: Record) -> Record:
    """What speaks of a file speaks of one that is there."""
    if not hasattr(made, "digest"):
        return made
    digest = office.context.files.keep(PICTURE)
    held = {"record_kind": "session"} if hasattr(made, "record_kind") else {}
    return replace(made, digest=digest, size=len(PICTURE), **held)


def contents(office: Office, owner: str) -> dict[str, dict[str, Any]]:
    """kind → id → version, hash and content of what is here of an owner, as it would leave."""
    with office.context.store.read() as work:
        found = {
            kind: {one.id: one for one in look(work.reader, wire, Wanted([owner]), 1000)}
            for kind, wire in travel.wires(work).items()
        }
    return {
        kind: {id: [one.version, one.hash, json.loads(one.content)] for id, one in sorted(lines.items())}
        for kind, lines in found.items()
        if lines
    }


def mint(target: Path, folder: Path) -> None:
    commune, province = offices(folder)
    kinds = sorted(travel.usual())
    fill(commune, [kind for kind in kinds if kind not in FROM_ABOVE])
    fill(province, [kind for kind in kinds if kind in FROM_ABOVE | {"unit", "topic", "organization"}])
    (up,) = commune.send(province)
    (pack,) = bundle_files.make(commune.context, province.key, commune.keys)
    taken = province.receive(up)
    (down,) = province.send(commune)
    given = commune.receive(down)
    assert taken and given and not taken.refusals and not given.refusals
    expected = {
        "up": {"outcome": taken.outcome, "records": contents(province, UNIT)},
        "down": {"outcome": given.outcome, "records": contents(commune, PROVINCE)},
    }
    for name, path in (("up", up), ("down", down), ("files", pack)):
        shutil.copyfile(path, target / f"{name}.nghisu")
    told = json.dumps(expected, ensure_ascii=False, sort_keys=True, indent=1)
    (target / "expected.json").write_text(f"{told}\n", encoding="utf-8")
    commune.close()
    province.close()


if __name__ == "__main__":
    target = Path(sys.argv[1])
    target.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as folder:
        mint(target, Path(folder))
