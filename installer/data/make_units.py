"""Writes resources/units from the wheel of PyPI `vietnamadminunits` (MIT): communes now and before 7/2025.

Run by a maintainer: pip download --no-deps vietnamadminunits==1.0.4, then
python installer/data/make_units.py vietnamadminunits-1.0.4-py3-none-any.whl
"""

import json
import sqlite3
import sys
import tempfile
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any
from zipfile import ZipFile

TARGET = Path(__file__).resolve().parents[2] / "resources" / "units"
DATASET = "vietnamadminunits/data/dataset.db"
CONVERTER = "vietnamadminunits/data/converter_2025.json"

Unit = dict[str, str]
Successors = dict[str, list[Unit]]
Mapping = dict[str, dict[str, Any]]


def table(database: Path, name: str) -> list[Unit]:
    """All rows of one table of the package's database."""
    connection = sqlite3.connect(database)
    connection.row_factory = sqlite3.Row
    rows = [dict(row) for row in connection.execute(f"SELECT * FROM {name}")]
    connection.close()
    return rows


def successors(mapping: Mapping, today: list[Unit]) -> Successors:
    """Former key → today's communes that took over a part of it, the package's default first."""
    by_key = {(unit["provinceKey"], unit["wardKey"]): unit for unit in today}
    found: Successors = defaultdict(list)
    for province, communes in mapping["DICT_PROVINCE_WARD_NO_DIVIDED"].items():
        for commune, former_keys in communes.items():
            for key in former_keys:
                found[key].append(by_key[province, commune])
    for province, divided in mapping["DICT_PROVINCE_WARD_DIVIDED"].items():
        for key, parts in divided.items():
            ordered = sorted(parts, key=lambda part: not part["isDefaultNewWard"])
            found[key] += [by_key[province, part["newWardKey"]] for part in ordered]
    return found


def likeliest_first(unit: Unit, heirs: list[Unit]) -> list[str]:
    """The heir that kept the name leads: the package's default was chosen by area and is often another."""
    return [
        heir["wardCode"] for heir in sorted(heirs, key=lambda heir: heir["wardShort"] != unit["wardShort"])
    ]


def write(name: str, header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    lines = ["\t".join(header), *sorted("\t".join(row) for row in rows)]
    text = unicodedata.normalize("NFC", "\n".join(lines) + "\n")
    (TARGET / name).write_text(text, encoding="utf-8", newline="\n")


def former_row(unit: Unit, heirs: Successors) -> Sequence[str]:
    """Five island districts had no communes: the district stands for itself, with its three-digit code."""
    key = f"{unit['provinceKey']}_{unit['districtKey']}_{unit['wardKey'] or ''}"
    kind, name, code = (
        (unit["wardType"], unit["wardShort"], unit["wardCode"])
        if unit["wardCode"]
        else (unit["districtType"], unit["districtShort"], unit["districtCode"])
    )
    return code, kind, name, unit["district"], unit["province"], ",".join(likeliest_first(unit, heirs[key]))


def province_kind(name: str) -> str:
    return "Thành phố" if name.startswith("Thành phố") else "Tỉnh"


def main(wheel: Path) -> None:
    with ZipFile(wheel) as archive, tempfile.TemporaryDirectory() as folder:
        database = Path(archive.extract(DATASET, folder))
        mapping = json.loads(archive.read(CONVERTER))
        today, former = table(database, "admin_units"), table(database, "admin_units_legacy")
        licence = next(name for name in archive.namelist() if name.endswith("licenses/LICENSE"))
        (TARGET / "LICENSE-vietnamadminunits-MIT.txt").write_bytes(archive.read(licence))
    heirs = successors(mapping, today)
    provinces = {
        (unit["provinceCode"], province_kind(unit["province"]), unit["provinceShort"]) for unit in today
    }
    write("provinces.tsv", ("code", "kind", "name"), provinces)
    communes = (
        (unit["wardCode"], unit["wardType"], unit["wardShort"], unit["provinceCode"]) for unit in today
    )
    write("communes.tsv", ("code", "kind", "name", "province"), communes)
    header = ("code", "kind", "name", "district", "province", "successors")
    write("former_units.tsv", header, (former_row(unit, heirs) for unit in former))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
