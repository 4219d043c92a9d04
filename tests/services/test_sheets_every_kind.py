"""Every kind of record goes out as a workbook and comes back as it was, without a line written for it."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest

from app.domain import fields as f
from app.domain import records as _kinds  # noqa: F401  registers every kind
from app.domain.record import TYPES
from app.domain.records.office import Office
from app.services import records, sheets
from app.services.context import Context, open_context
from app.services.sheets import CHANGED, DOUBTFUL, SAME
from tests.test_every_type import sample


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    made = open_context(tmp_path / "xã", clock=lambda: datetime(2026, 11, 20, 8, 30))
    yield made
    made.store.close()


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Context]:
    """One data folder for what only looks."""
    made = open_context(tmp_path_factory.mktemp("xã") / "chung", clock=lambda: datetime(2026, 11, 20, 8, 30))
    yield made
    made.store.close()


@pytest.mark.parametrize("kind", list(TYPES))
def test_what_went_out_comes_back_as_the_same_record(context, tmp_path, kind):
    saved = records.save(context, sample(context, TYPES[kind]))
    if kind != "office":
        records.save(context, sample(context, TYPES["office"]))
    with context.store.write() as work:
        for office in work.find(Office):
            office.collects_sensitive = True
            records.keep(context, work, office)
    saved = records.get(context, type(saved), saved.id)
    path = tmp_path / "ra.xlsx"
    sheets.export(context, kind, path, columns=list(TYPES[kind].fields), private=True, ids=True)
    before = records.find(context, type(saved))
    plan = sheets.plan(context, sheets.read(context, kind, path))
    assert [row.state for row in plan.rows] == [SAME] * len(before), [row.reason for row in plan.rows]
    sheets.take_in(context, plan)
    assert records.find(context, type(saved)) == before


@pytest.mark.parametrize("kind", list(TYPES))
def test_every_field_is_found_by_its_own_label(shared, kind):
    labels = {field.label: name for name, field in TYPES[kind].fields.items()}
    assert len(labels) == len(TYPES[kind].fields)
    reading = sheets.read(shared, kind, "\t".join(labels) + "\n" + "\t".join("x" for _ in labels))
    assert {one.heading: one.field for one in reading.columns} == labels


def test_a_workbook_edited_in_excel_changes_the_records_it_came_from(context, tmp_path):
    for _ in range(2):
        records.save(context, sample(context, TYPES["area"]))
    path = tmp_path / "ra.xlsx"
    sheets.export(context, "area", path, ids=True)
    book = openpyxl.load_workbook(path)
    cell = next(cell for cell in book.active[2] if cell.value == "ẨTên")
    cell.value = "Tên mới"
    book.save(path)
    plan = sheets.plan(context, sheets.read(context, "area", path))
    assert [row.state for row in plan.rows] == [CHANGED, SAME, SAME, SAME]
    sheets.take_in(context, plan)
    assert [one.name for one in records.find(context, TYPES["area"].cls)].count("Tên mới") == 1


@pytest.mark.parametrize("kind", list(TYPES))
def test_personal_data_stay_here_unless_they_are_asked_for(shared, tmp_path, kind):
    book = openpyxl.load_workbook(
        sheets.export(shared, kind, tmp_path / "a.xlsx", columns=list(TYPES[kind].fields))
    )
    headings = {cell.value for cell in book.active[1]}
    private = {field.label for field in TYPES[kind].fields.values() if field.private or field.sensitive}
    assert not headings & private


def test_days_are_days_and_numbers_numbers_in_what_goes_out(context, tmp_path):
    records.save(context, sample(context, TYPES["term"]))
    columns = ["starts_on", "elected_total"]
    sheet = openpyxl.load_workbook(
        sheets.export(context, "term", tmp_path / "a.xlsx", columns=columns)
    ).active
    assert sheet["A2"].is_date and sheet["A2"].value == datetime(2026, 11, 20)
    assert isinstance(sheet["B2"].value, int)
    assert isinstance(TYPES["term"].fields["starts_on"], f.Day)


@pytest.mark.parametrize("kind", list(TYPES))
def test_the_same_texts_without_ids_and_said_twice_add_nothing(context, tmp_path, kind):
    saved = records.save(context, sample(context, TYPES[kind]))
    if kind != "office":
        records.save(context, sample(context, TYPES["office"]))
    with context.store.write() as work:
        for office in work.find(Office):
            office.collects_sensitive = True
            records.keep(context, work, office)
    path = tmp_path / "ra.xlsx"
    sheets.export(context, kind, path, columns=list(TYPES[kind].fields), private=True)
    book = openpyxl.load_workbook(path)
    book.active.title = "Lần một"
    book.copy_worksheet(book.active)
    book.save(path)
    before = records.find(context, type(saved))
    plan = sheets.plan(context, sheets.read(context, kind, path))
    assert len(plan.rows) == 2 * len(before)
    asked = [row for row in plan.rows if "có thể là" in row.reason]  # the sample has namesakes
    others = {row.state for row in plan.rows if row not in asked}
    assert others <= {SAME} and {row.state for row in asked} <= {DOUBTFUL}, [row.reason for row in plan.rows]
    sheets.take_in(context, plan)
    assert records.find(context, type(saved)) == before
