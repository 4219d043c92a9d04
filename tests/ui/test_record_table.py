"""The table: the database sorts and finds, rows come a page at a time, letters jump."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.domain.record import TYPES
from app.domain.records.area import Area
from app.domain.records.person import Person
from app.services import records
from app.services.context import Context
from app.store.listing import Query
from app.ui.record_table import RecordTable
from tests.ui.council import commune

# The screen of the tests has no windows to raise, move or measure.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    made = commune(tmp_path)
    yield made
    made.store.close()


def shown(qtbot: QtBot, context: Context, kind: str = "person") -> RecordTable:
    table = RecordTable(TYPES[kind], context)
    qtbot.addWidget(table)
    table.resize(900, 400)
    table.show()
    table.refresh()
    return table


def column_of(table: RecordTable, name: str) -> list[str]:
    number = table.names.index(name)
    model = table.model()
    return [model.index(row, number).data() for row in range(model.rowCount())]


def test_people_stand_by_given_name(qtbot: QtBot, context: Context) -> None:
    table = shown(qtbot, context)
    names = ["Lê Thị Ánh", "Nguyễn Văn Ẩm", "Đặng Thị Hường", "Trần Đình Ước"]
    assert column_of(table, "full_name") == names
    assert column_of(table, "honorific")[0] == "Bà"


def test_a_click_on_a_title_sorts_in_the_database(qtbot: QtBot, context: Context) -> None:
    table = shown(qtbot, context)
    table.sort_by("full_name", descending=True)
    assert column_of(table, "full_name")[0] == "Trần Đình Ước"
    header = table.horizontalHeader()
    header.setSortIndicator(table.names.index("birth"), Qt.SortOrder.AscendingOrder)
    assert table.query.order == "birth"


def test_words_narrow_the_list_without_their_marks(qtbot: QtBot, context: Context) -> None:
    table = shown(qtbot, context)
    assert table.ask(Query(words="dinh uoc")) == 1
    assert column_of(table, "full_name") == ["Trần Đình Ước"]
    assert table.ask(Query(words="không có ai")) == 0


def test_letters_typed_jump_to_a_row(qtbot: QtBot, context: Context) -> None:
    table = shown(qtbot, context)
    table.go_to_row(0)
    qtbot.keyClicks(table, "huong")
    assert table.model().index(table.currentIndex().row(), 1).data() == "Đặng Thị Hường"


def test_the_current_row_stays_current_when_the_list_is_asked_again(qtbot: QtBot, context: Context) -> None:
    table = shown(qtbot, context)
    table.go_to_row(2)
    kept = table.id()
    records.save(context, Person(full_name="Lê Thị An"))
    table.refresh()
    assert table.id() == kept


def test_rows_are_read_a_page_at_a_time(qtbot: QtBot, context: Context) -> None:
    with context.store.write() as work:
        for number in range(250):
            records.keep(context, work, Area(kind="thon", name=f"Thôn số {number:03}"))
    table = shown(qtbot, context, "area")
    asked: list[int] = []
    read = table.cells
    table.model().fetch = lambda ids: asked.append(len(ids)) or read(ids)  # type: ignore[attr-defined]
    table.refresh()
    asked.clear()
    table.model().index(120, 0).data()
    table.model().index(199, 0).data()
    assert asked == [100]


def test_the_model_is_sound(qtbot: QtBot, qtmodeltester: ModelTester, context: Context) -> None:
    table = shown(qtbot, context, "area")
    qtmodeltester.check(table.model(), force_py=True)
    table.sort_by("name", descending=True)
    qtmodeltester.check(table.model(), force_py=True)


@pytest.mark.parametrize("kind", list(TYPES))
def test_the_column_one_reads_first_always_has_room(qtbot: QtBot, context: Context, kind: str) -> None:
    table = shown(qtbot, context, kind)
    (main,) = [n for n, c in enumerate(table.model().columns) if not c.width]  # type: ignore[attr-defined]
    for width in (1080, 694, 480):
        table.resize(width, 400)
        QApplication.processEvents()
        assert table.columnWidth(main) >= 200
