"""The command line's `sheet import` and `sheet export`: tables in and out without a window."""

import argparse
import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.domain.errors import Refused
from app.domain.record import TYPES
from app.services import sheets
from app.services.context import Context

KIND = "loại bản ghi, ví dụ recommendation"
SAMPLES = 20


def add(sheet: argparse.ArgumentParser) -> None:
    """Give the command `sheet` its two verbs; the data folder may stand before or after them."""
    folder = argparse.ArgumentParser(add_help=False)
    folder.add_argument("--data", type=Path, metavar="DIR", default=argparse.SUPPRESS, help="thư mục dữ liệu")
    verbs = sheet.add_subparsers(dest="sheet_verb", metavar="VIỆC", required=True)
    into = verbs.add_parser("import", help="nhập một bảng", description="Nhập một bảng.", parents=[folder])
    into.add_argument(
        "kind", metavar="KIND", choices=sorted(TYPES), help="loại bản ghi, ví dụ recommendation"
    )
    into.add_argument("file", type=Path, metavar="FILE", help=".xlsx, .xls, .csv")
    into.add_argument("--preview", action="store_true", help="chỉ xem, không nhập gì")
    into.add_argument("--json", action="store_true", help="in JSON, có từng dòng")
    into.add_argument("--sheet", default="", metavar="TÊN", help="chỉ đọc trang này")
    into.add_argument("--set", action="append", default=[], type=_pair, metavar="TRƯỜNG=GIÁ_TRỊ",
                      help="điền cho dòng không ghi, ví dụ received_on=01/07/2026")  # fmt: skip
    into.add_argument("--column", action="append", default=[], type=_pair, metavar="CỘT=TRƯỜNG",
                      help="ghép cột với trường; trường trống thì bỏ cột")  # fmt: skip
    into.add_argument("--create", action="store_true", help="tạo mới cơ quan, thôn… chưa có trong danh mục")
    into.add_argument("--doubtful", choices=("leave", "new"), default="leave",
                      help="dòng gần giống dòng khác: để lại (mặc định) hoặc nhập như mới")  # fmt: skip
    out = verbs.add_parser(
        "export", help="xuất một danh sách", description="Xuất ra .xlsx.", parents=[folder]
    )
    out.add_argument("kind", metavar="KIND", choices=sorted(TYPES), help=KIND)
    out.add_argument("--to", type=Path, required=True, metavar="FILE.xlsx")
    out.add_argument("--all", action="store_true", help="mọi trường, không chỉ các cột của danh sách")
    out.add_argument("--private", action="store_true", help="kèm dữ liệu cá nhân")
    out.add_argument("--ids", action="store_true", help="kèm cột mã ẩn để nhập lại đúng bản ghi")


def _pair(text: str) -> tuple[str, str]:
    name, sign, value = text.partition("=")
    if not sign:
        raise argparse.ArgumentTypeError(f"viết như tên=giá trị, không phải “{text}”")
    return name.strip(), value.strip()


def run(context: Context, given: argparse.Namespace) -> bool:
    """Do what was asked and print what came of it."""
    if given.sheet_verb == "export":
        return _export(context, given)
    plan = _planned(context, given)
    done = None if given.preview else sheets.take_in(context, plan)
    if given.json:
        print(json.dumps(_told(plan, done), ensure_ascii=False, indent=1))
    else:
        print(*_lines(plan, done), sep="\n")
    return True


def _export(context: Context, given: argparse.Namespace) -> bool:
    if given.to.suffix.casefold() != ".xlsx":
        raise Refused("Tên tệp phải kết thúc bằng .xlsx.")
    columns = list(TYPES[given.kind].fields) if given.all else None
    sheets.export(context, given.kind, given.to, columns=columns, private=given.private, ids=given.ids)
    print(f"Đã ghi {given.to}")
    return True


def _planned(context: Context, given: argparse.Namespace) -> sheets.Plan:
    reading = sheets.read(context, given.kind, given.file, given.sheet)
    matching = sheets.Matching(
        columns=_columns(reading, dict(given.column)) if given.column else None,
        fills=dict(given.set),
        doubtful=sheets.AS_NEW if given.doubtful == "new" else "",
        create=_pointed(given.kind) if given.create else frozenset(),
    )
    return sheets.plan(context, reading, matching)


def _columns(reading: sheets.Reading, wanted: dict[str, str]) -> dict[str, str]:
    """What is proposed, but for the columns named by heading or key."""
    names = {name: one.key for one in reading.columns for name in (one.key, one.heading)}
    for column, name in wanted.items():
        if column not in names:
            raise Refused(
                f"Không có cột “{column}”. Các cột: {'; '.join(c.heading for c in reading.columns)}."
            )
        if name and name not in TYPES[reading.kind].fields:
            raise Refused(f"Không có trường “{name}”. Các trường: {', '.join(TYPES[reading.kind].fields)}.")
    chosen = {names[column]: name for column, name in wanted.items()}
    taken = set(chosen.values())
    return {key: name for key, name in reading.mapping.items() if name not in taken} | chosen


def _pointed(kind: str) -> frozenset[str]:
    return frozenset(field.target for field in TYPES[kind].references.values())


def _lines(plan: sheets.Plan, done: sheets.Done | None) -> list[str]:
    """The columns, the counts, what was filled in, and the reasons of rows that do not come in."""
    fields = TYPES[plan.kind].fields
    lines = [f"{one.heading} → {_label(plan, one.key)}" for one in plan.reading.columns if one.filled]
    lines += [f"Điền cho mọi dòng: {fields[name].label} = {words}" for name, words in plan.fills.items()]
    lines += [f"Trang {one.name}: {one.why}, {one.rows} dòng" for one in plan.reading.sheets if one.why]
    lines.append(_counts(plan))
    whys = Counter(mend.why for mend in plan.mends)
    lines += [f"Đã sửa {count} ô: {why}" for why, count in whys.most_common()]
    lines += _reasons(plan)
    lines.append("Chỉ xem, chưa nhập gì." if done is None else f"{done.token.words}.")
    return lines


def _label(plan: sheets.Plan, key: str) -> str:
    name = plan.columns.get(key, "")
    field = TYPES[plan.kind].fields.get(name)
    return field.label if field else "Mã bản ghi" if name else "(không nhập)"


def _counts(plan: sheets.Plan) -> str:
    counts = asdict(plan.counts)
    states = [f"{counts[state]} {words}" for state, words in sheets.STATES.items()]
    return f"{counts['total']} dòng: {', '.join(states)}, {counts['passed']} tiêu đề và dòng trống"


def _reasons(plan: sheets.Plan) -> list[str]:
    kept = [row for row in plan.rows if row.state in (sheets.DOUBTFUL, sheets.REFUSED)]
    lines = [f"{_where(row, plan)}: {sheets.STATES[row.state]}: {row.reason}" for row in kept[:SAMPLES]]
    if len(kept) > SAMPLES:
        lines.append(f"… và {len(kept) - SAMPLES} dòng nữa; xem đủ bằng --json")
    return lines


def _where(row: sheets.PlanRow, plan: sheets.Plan) -> str:
    read = [one for one in plan.reading.sheets if not one.why]
    return f"Dòng {row.number}" + (f" trang {row.sheet}" if len(read) > 1 else "")


def _told(plan: sheets.Plan, done: sheets.Done | None) -> dict[str, Any]:
    """Everything, for another program."""
    return {
        "kind": plan.kind,
        "file": plan.reading.name,
        "written": done is not None,
        "counts": asdict(plan.counts),
        "columns": [asdict(one) | {"field": plan.columns.get(one.key, "")} for one in plan.reading.columns],
        "filled": dict(plan.fills),
        "sheets": _plain(plan.reading.sheets),
        "mended": _plain(plan.mends),
        "unknown": _plain(plan.unknown),
        "passed": _plain(plan.reading.passed),
        "rows": [_row(row) for row in plan.rows],
        "made": done.made if done else 0,
    }


def _plain(items: Sequence[Any]) -> list[dict[str, Any]]:
    return [asdict(item) for item in items]


def _row(row: sheets.PlanRow) -> dict[str, Any]:
    told = {name: getattr(row, name) for name in ("sheet", "number", "state", "reason", "words")}
    candidates = [asdict(one) for doubt in row.doubts for one in doubt.candidates]
    told["record"] = row.record.id if row.record and row.state in (sheets.NEW, sheets.CHANGED) else ""
    return told | {"changes": _plain(row.changes), "candidates": candidates}
