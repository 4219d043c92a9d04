"""An invented commune, and hands that type Vietnamese, for the tests of the pages."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.records.area import Area
from app.domain.records.constituency import Constituency
from app.domain.records.person import Person
from app.services import council, delegates, records
from app.services.context import Context, open_context
from app.services.council import SetUp

NOW = datetime(2026, 11, 20, 8, 30)
PEOPLE = (
    ("ong", "Nguyễn Văn Ẩm", "12/03/1968", "Bí thư Đảng ủy"),
    ("ba", "Đặng Thị Hường", "1975", "Chủ tịch Hội Phụ nữ"),
    ("ong", "Trần Đình Ước", "1980", "Trưởng thôn Đông"),
    ("ba", "Lê Thị Ánh", "1990", "Giáo viên"),
)


def commune(folder: Path) -> Context:
    """An office with four people and three thôn, and nothing else."""
    context = open_context(folder, clock=lambda: NOW)
    for honorific, name, birth, position in PEOPLE:
        records.save(context, Person(honorific=honorific, full_name=name, birth=birth, position=position))
    for name in ("Đông", "Đoài", "Hạ"):
        records.save(context, Area(kind="thon", name=name, valid_from=date(2025, 7, 1)))
    return context


def council_at_work(folder: Path, opened: Context | None = None) -> Context:
    """The commune of the demo, set up, with five delegates of the first Tổ."""
    context = opened or open_context(folder, clock=lambda: NOW)
    given = SetUp(
        code="10999",
        term_number="XXI",
        first_year=2026,
        last_year=2031,
        starts_on=date(2026, 4, 1),
        elected_total=25,
        account="Phạm Thị Lan Hương",
        account_position="Công chức Văn phòng",
        groups=2,
        constituencies=3,
    )
    council.set_up(context, given)
    (group, *_), (place, *_) = delegates.groups(context), records.find(context, Constituency)
    for number, (honorific, name, birth, position) in enumerate((*PEOPLE, ("ba", "Vũ Thị Ba", "", "")), 1):
        person = Person(honorific=honorific, full_name=name, birth=birth, position=position)
        seat = replace(delegates.new_seat(context), order=number, constituency=place.id)
        delegates.add(context, person, seat, group)
    return context


def type_words(widget: QWidget, words: str) -> None:
    """Type as Vietnamese input does: each syllable is committed whole, none of its letters are keys."""
    for number, syllable in enumerate(words.split(" ")):
        event = QInputMethodEvent()
        event.setCommitString((" " if number else "") + syllable)
        QApplication.sendEvent(widget, event)
