"""The command line: the same services without a window. 0 done, 1 refused with a sentence, 2 wrong usage."""

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from datetime import date
from pathlib import Path

from app import __version__, cli_bundle, cli_desk, cli_exchange, cli_sheets
from app.domain.errors import Invalid, Refused
from app.domain.fields import BadValue, Day
from app.domain.record import TYPES
from app.paths import data_folder
from app.services import backups, plain, records
from app.services.context import Context, open_context
from app.store.listing import Query

DONE, REFUSED = 0, 1
PAPERS = ("minutes", "resolution", "invitation", "programme")


def run(words: Sequence[str]) -> int:
    """Do what the words ask; `words` has at least one command. Gives the exit code."""
    given = _parser().parse_args(words)
    verb: Callable[[argparse.Namespace], int] = given.verb
    try:
        return verb(given)
    except plain.BadFile as refusal:
        return _refuse(str(refusal), *refusal.problems)
    except Refused as refusal:
        return _refuse(str(refusal))
    except Invalid as refusal:
        return _refuse(*refusal.problems.values())


def _refuse(*lines: str) -> int:
    print(*lines, sep="\n", file=sys.stderr)
    return REFUSED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="nghisu", description="Nghị Sự: công việc của HĐND cấp xã.")
    parser.set_defaults(verb=None)
    commands = parser.add_subparsers(metavar="LỆNH", required=True)
    folder = argparse.ArgumentParser(add_help=False)
    folder.add_argument("--data", type=Path, metavar="DIR", help="thư mục dữ liệu")

    def command(name: str, verb: Callable[[argparse.Namespace], int], words: str) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=words, description=words, parents=[folder])
        added.set_defaults(verb=verb)
        return added

    _record_commands(command)
    _paper_commands(command)
    _deadline_command(command)
    cli_sheets.add(command("sheet", sheet, "nhập, xuất bảng Excel"))
    for part in (cli_exchange, cli_bundle, cli_desk):
        part.add(command)
    command("check", check, "kiểm tra dữ liệu còn nguyên vẹn")
    command("version", version, "in số phiên bản")
    return parser


Adder = Callable[[str, Callable[[argparse.Namespace], int], str], argparse.ArgumentParser]


def _record_commands(command: Adder) -> None:
    demo_words = command("demo", demo, "tạo xã mẫu với người hư cấu")
    demo_words.add_argument("--no-window", action="store_true", help="không mở cửa sổ")
    demo_words.add_argument("--years", type=int, default=0, metavar="N", help="thêm N năm dữ liệu cũ để thử")
    listing = command("list", list_records, "liệt kê bản ghi của một loại")
    listing.add_argument("kind", metavar="KIND", choices=sorted(TYPES), help=", ".join(sorted(TYPES)))
    listing.add_argument("--json", action="store_true", help="in JSON")
    dump = command("dump", dump_records, "ghi mọi bản ghi ra JSON")
    dump.add_argument("--to", type=Path, required=True, metavar="FILE.json")
    load = command("load", load_records, "nhập bản ghi từ JSON; sai một chỗ thì không nhập gì")
    load.add_argument("file", type=Path, metavar="FILE.json")


def _paper_commands(command: Adder) -> None:
    paper = command("print", print_paper, "in một văn bản ra PDF hoặc Word")
    paper.add_argument("paper", choices=PAPERS)
    which = paper.add_mutually_exclusive_group(required=True)
    which.add_argument("id", nargs="?", metavar="ID", help="mã kỳ họp hoặc nghị quyết")
    which.add_argument("--latest", action="store_true", help="bản gần nhất")
    paper.add_argument("--to", type=Path, required=True, metavar="FILE.pdf|FILE.docx")
    layout = command("layout-check", check_layout, "đối chiếu một tệp PDF với Nghị định 30/2020/NĐ-CP")
    layout.add_argument("file", type=Path, metavar="FILE.pdf")


def _deadline_command(command: Adder) -> None:
    due = command("deadline", deadline, "tính một thời hạn và giải thích cách tính")
    how = due.add_mutually_exclusive_group(required=True)
    how.add_argument("rule", nargs="?", metavar="RULE", help="mã quy định, ví dụ session.papers")
    how.add_argument("--days", type=int, metavar="N", help="N ngày")
    how.add_argument("--working-days", type=int, metavar="N", help="N ngày làm việc")
    due.add_argument("--from", dest="start", type=_day, required=True, metavar="DATE", help="2026-11-20")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return _typed_day(text)


def _typed_day(text: str) -> date:
    try:
        day = Day(label="Ngày").parse(text)
    except BadValue as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    if day is None:
        raise argparse.ArgumentTypeError("thiếu ngày")
    return day


@contextmanager
def _opened(given: argparse.Namespace) -> Iterator[Context]:
    context = open_context(data_folder(given.data))
    try:
        yield context
    finally:
        context.store.close()


def demo(given: argparse.Namespace) -> int:
    from app.services import demo as maker

    with _opened(given) as context:
        made = maker.make(context, years=given.years)
        print("Đã tạo xã mẫu." if made else "Xã mẫu đã có sẵn.", context.folder)
    if given.no_window:
        return DONE
    from app.ui.start import start

    return start(data_folder(given.data))


def sheet(given: argparse.Namespace) -> int:
    with _opened(given) as context:
        done = cli_sheets.run(context, given)
    return DONE if done else REFUSED


def list_records(given: argparse.Namespace) -> int:
    rtype = TYPES[given.kind]
    with _opened(given) as context:
        if given.json:
            found = [rtype.to_json(record) for record in records.find(context, rtype.cls)]
            print(json.dumps(found, ensure_ascii=False, indent=1))
            return DONE
        ids = records.ids(context, given.kind, Query())
        for start in range(0, len(ids), 100):
            rows = records.rows(context, given.kind, ids[start : start + 100], list(rtype.listed))
            for id in ids[start : start + 100]:
                print(id, *(" ".join(cell.split()) for cell in rows[id]), sep="\t")
    return DONE


def dump_records(given: argparse.Namespace) -> int:
    with _opened(given) as context:
        print(f"Đã ghi {plain.dump_to(context, given.to)} bản ghi vào {given.to}")
    return DONE


def load_records(given: argparse.Namespace) -> int:
    with _opened(given) as context:
        counts = asdict(plain.load_from(context, given.file))
    print("Đã nhập: {new} mới, {changed} sửa, {same} đã có như vậy".format(**counts))
    return DONE


def print_paper(given: argparse.Namespace) -> int:
    from app.services import printing

    with _opened(given) as context:
        id = printing.latest(context, given.paper) if given.latest else given.id
        printing.save_as(context, given.paper, id, given.to)
    print(f"Đã ghi {given.to}")
    return DONE


def check_layout(given: argparse.Namespace) -> int:
    from app.services import printing

    problems = printing.layout_problems(given.file)
    for problem in problems:
        print(problem)
    if not problems:
        print("Không thấy chỗ nào sai thể thức Nghị định 30/2020/NĐ-CP.")
    return REFUSED if problems else DONE


def deadline(given: argparse.Namespace) -> int:
    from app.services import rules

    with _opened(given) as context:
        if given.rule:
            found = rules.deadline(context, given.rule, given.start)
        else:
            working = given.working_days is not None
            days = given.working_days if working else given.days
            found = rules.count(context, days, working, given.start)
    print(found.day.isoformat(), *found.explanation, sep="\n")
    return DONE


def check(given: argparse.Namespace) -> int:
    with _opened(given) as context:
        problems = backups.problems(context)
    if problems:
        return _refuse("Dữ liệu có chỗ hỏng. Giữ nguyên thư mục và mở bản sao lưu gần nhất.", *problems)
    print("Dữ liệu nguyên vẹn.")
    return DONE


def version(_given: argparse.Namespace) -> int:
    print(f"Nghị Sự {__version__} (Python {sys.version.split()[0]}, SQLite {backups.engine_version()})")
    return DONE
