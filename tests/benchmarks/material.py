"""What the benchmarks work on: the demo commune with ten years behind it, and 200,000 records more."""

from datetime import datetime
from pathlib import Path
from random import Random

from app.domain.record import Record
from app.domain.records.agenda_item import AgendaItem
from app.domain.records.person import Person
from app.services import demo
from app.services.context import Context, open_context

AT = datetime(2026, 12, 15, 8, 0)
YEARS, PERSONS, ITEMS, AT_ONCE = 10, 20_000, 200_000, 10_000
LAST = "Mục cuối cùng của dữ liệu đo"
_FAMILIES = "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đinh Mai Trịnh"
_GIVEN = "An Ánh Bình Cường Dũng Đông Đức Giang Hà Hạnh Hải Hường Khánh Lan Linh Mỹ Ngọc Oanh Phúc Quý"
_MIDDLE = "Văn Thị Đình Hữu Minh Ngọc Quang Thanh Thu Xuân Đức Hồng Kim Công Bá"
_WORDS = """
báo cáo tờ trình nghị quyết kế hoạch đầu tư công ngân sách dự toán quyết toán thu chi đường liên thôn kênh
mương thủy lợi đất đai bồi thường giải phóng mặt bằng môi trường rác thải nước sạch điện trường học trạm y tế
hộ nghèo chính sách người có công quốc phòng an ninh trật tự xây dựng nông thôn mới văn hóa thể thao
"""
FAMILIES, MIDDLE, GIVEN, WORDS = (text.split() for text in (_FAMILIES, _MIDDLE, _GIVEN, _WORDS))
KINDS = ("report", "verification", "discussion", "resolution", "other")


def made(folder: Path) -> Context:
    """The folder opened, with everything in it from an earlier run or made now, in about a minute."""
    context = open_context(folder)
    with context.store.read() as work:
        if work.find(AgendaItem, title=LAST):
            return context
    demo.make(context, years=YEARS)
    chance = Random(2026)
    _save(context, [_person(chance) for _ in range(PERSONS)])
    _save(context, [_item(chance, number) for number in range(ITEMS)])
    _save(context, [AgendaItem(session="", order=ITEMS, title=LAST, kind="other")])
    return context


def _save(context: Context, new: list[Record]) -> None:
    for start in range(0, len(new), AT_ONCE):
        with context.store.write() as work:
            for record in new[start : start + AT_ONCE]:
                work.save(record, context.user.id, AT)


def _person(chance: Random) -> Record:
    name = " ".join(chance.choice(names) for names in (FAMILIES, MIDDLE, GIVEN))
    return Person(honorific=chance.choice(("ong", "ba")), full_name=name, position=words(chance, 4))


def _item(chance: Random, number: int) -> Record:
    title = f"{words(chance, 12).capitalize()} năm {2026 + number % 10}"
    notes = words(chance, 20) if number % 4 == 0 else ""
    return AgendaItem(session="", order=number, title=title, kind=chance.choice(KINDS), notes=notes)


def words(chance: Random, count: int) -> str:
    return " ".join(chance.choices(WORDS, k=count))
