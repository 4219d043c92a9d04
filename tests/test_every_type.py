"""Every kind of record on its whole way: form, store, list, search, JSON, and back."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.domain import fields as f
from app.domain import records as _kinds  # noqa: F401  registers every kind
from app.domain.record import TYPES, Record, RecordType
from app.domain.text import words_of
from app.services import records
from app.services.context import Context, open_context
from app.store.listing import Query
from app.ui.record_form import RecordForm
from app.ui.record_table import RecordTable

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

# Where a rule of the kind asks for more than a field does.
FITTING: dict[tuple[str, str], Any] = {
    ("term", "number"): "XXI",
    ("term", "first_year"): 2026,
    ("term", "last_year"): 2031,
    ("person", "birth"): "1968",
}


# What reads the description of a record type and acts on it; a screen that does more is written by hand.
READERS = (
    "store/schema.py", "ui/editors.py", "ui/record_picker.py", "ui/record_form.py", "ui/record_detail.py",
    "ui/record_table.py",
)  # fmt: skip
MOST_LINES = 900


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    made = open_context(tmp_path, clock=lambda: datetime(2026, 11, 20, 8, 30))
    yield made
    made.store.close()


def sample(context: Context, rtype: RecordType, deep: int = 0) -> Record:
    """A record with something in every field; what it refers to is made first, two steps deep."""
    values = {name: value_of(context, rtype, name, field, deep) for name, field in rtype.fields.items()}
    return rtype.cls(**values)


def value_of(context: Context, rtype: RecordType, name: str, field: f.Field, deep: int) -> Any:
    if (rtype.name, name) in FITTING:
        return FITTING[rtype.name, name]
    match field:
        case f.Ref():
            return target_of(context, field, deep)
        case f.Refs():
            made = target_of(context, field, deep)
            return (made,) if made else ()
        case f.Choice():
            return list(field.options)[-1]
        case f.Whole():
            return max(field.least or 0, min(3, field.most or 3))
        case f.Day():
            return date(2026, 11, 20)
        case f.Moment():
            return datetime(2026, 11, 20, 7, 30)
        case f.Flag():
            return True
        case f.LongText():
            return f"Đoạn một: {field.label}\nĐoạn hai <b> & 5 < 6"
        case f.Text():
            return f"Ẩ{field.label}"[: min(field.longest, 40)].strip()
    raise AssertionError(f"a field kind without a sample: {field}")


def target_of(context: Context, field: f.Ref | f.Refs, deep: int) -> str:
    """Optional references are left empty in what is only there to be referred to, or it would never end."""
    if deep and not field.required:
        return ""
    made = records.save(context, sample(context, TYPES[field.target], deep + 1))
    return made.id


@pytest.mark.parametrize("kind", list(TYPES))
def test_a_record_goes_its_whole_way(qtbot: QtBot, context: Context, kind: str) -> None:
    rtype = TYPES[kind]
    wanted = sample(context, rtype)
    assert rtype.check(wanted) == {}

    form = RecordForm(rtype, context, rtype.fields)
    qtbot.addWidget(form)
    form.show_record(wanted)
    assert form.read() == wanted
    assert not form.changed()

    saved = records.save(context, form.read())
    with context.store.read() as work:
        assert work.get(rtype.cls, saved.id) == saved

    table = RecordTable(rtype, context)
    qtbot.addWidget(table)
    table.refresh()
    assert table.go_to(saved.id)
    row = table.cells([saved.id])[saved.id]
    assert len(row) == len(table.names) and any(row)

    assert rtype.from_json(rtype.to_json(saved)) == saved
    if rtype.shown(saved):
        words = " ".join(words_of(rtype.shown(saved))[:3])
        assert saved.id in records.ids(context, kind, Query(words=words))
        assert records.called(context, [saved.id]) == {saved.id: saved.called()}


@pytest.mark.parametrize("kind", list(TYPES))
def test_an_edit_in_the_form_changes_only_what_was_typed(qtbot: QtBot, context: Context, kind: str) -> None:
    rtype = TYPES[kind]
    saved = records.save(context, sample(context, rtype))
    form = RecordForm(rtype, context, rtype.fields)
    qtbot.addWidget(form)
    form.show_record(saved)
    assert records.save(context, form.read()).version == saved.version + 1
    with context.store.read() as work:
        assert work.changes(saved.id)[0].before == {}


def test_the_generic_readers_stay_small_enough_to_be_read_in_one_go() -> None:
    app = Path(__file__).resolve().parent.parent / "app"
    lines = {name: len((app / name).read_text("utf-8").splitlines()) for name in READERS}
    assert sum(lines.values()) <= MOST_LINES, lines
