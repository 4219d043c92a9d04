"""The form: fields by section, problems under them, nothing typed is lost."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.errors import Invalid
from app.domain.record import TYPES
from app.domain.records.office import Office
from app.domain.records.organization import Organization
from app.domain.records.person import Person
from app.domain.records.term import Term
from app.domain.records.unit import Unit
from app.services import records
from app.services.context import Context
from app.ui.record_form import RecordForm
from tests.ui.council import commune, type_words

# The screen of the tests has no windows to raise, move or measure.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    made = commune(tmp_path)
    yield made
    made.store.close()


def form_of(qtbot: QtBot, context: Context, rtype: str, **values: object) -> RecordForm:
    form = RecordForm(TYPES[rtype], context)
    qtbot.addWidget(form)
    form.show_record(TYPES[rtype].cls(**values))
    form.show()
    return form


def test_what_is_typed_becomes_the_record(qtbot: QtBot, context: Context) -> None:
    form = form_of(qtbot, context, "person", note="Ghi chú cũ")
    with qtbot.waitSignal(form.edited):
        type_words(form.editors["full_name"], "Đỗ Thị Ngọc Ẩn")
    qtbot.keyClicks(form.editors["birth"], "1970")
    person = form.read()
    assert person == Person(full_name="Đỗ Thị Ngọc Ẩn", birth="1970", note="Ghi chú cũ")
    assert form.changed()


def test_a_wrong_day_is_said_under_its_field_on_leaving_it(qtbot: QtBot, context: Context) -> None:
    form = form_of(qtbot, context, "area", kind="thon", name="Đông")
    line = form.editors["valid_from"]
    qtbot.keyClicks(line, "31/11/2026")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert "không có ngày 31" in form.problems()["valid_from"]
    with pytest.raises(Invalid):
        form.read()
    qtbot.keyClick(line, Qt.Key.Key_Backspace)
    assert form.problems() == {}


def test_problems_of_a_service_go_under_their_fields_and_the_first_takes_the_keyboard(
    qtbot: QtBot, context: Context
) -> None:
    form = form_of(qtbot, context, "person")
    with pytest.raises(Invalid) as refused:
        records.save(context, form.read())
    form.show_problems(refused.value.problems)
    assert form.problems() == {"full_name": "Chưa nhập họ và tên"}
    assert form.focusWidget() is form.editors["full_name"]


def test_sensitive_fields_are_shown_only_when_the_office_keeps_them(qtbot: QtBot, context: Context) -> None:
    form = form_of(qtbot, context, "person")
    assert form.boxes["ethnicity"].isHidden() and "DỮ LIỆU NHẠY CẢM" not in headings(form)
    unit = records.save(context, Unit(code="10999", kind="xa", name="Gia Lộc", level="commune"))
    council = records.save(context, Organization(kind="council", name="Hội đồng nhân dân xã Gia Lộc"))
    term = records.save(context, term_of(council.id))
    records.save(
        context,
        Office(unit=unit.id, council=council.id, term=term.id, place_name="Gia Lộc", collects_sensitive=True),
    )
    form.show_record(Person())
    assert form.boxes["ethnicity"].isVisible() and "DỮ LIỆU NHẠY CẢM" in headings(form)


def headings(form: RecordForm) -> list[str]:
    return [label.text() for label in form.findChildren(QLabel) if label.isVisible()]


def term_of(council: str) -> Term:
    years = {"first_year": 2026, "last_year": 2031}
    return Term(council=council, number="XXI", starts_on=date(2026, 4, 1), elected_total=25, **years)


def test_what_a_hidden_field_holds_is_kept(qtbot: QtBot, context: Context) -> None:
    form = form_of(qtbot, context, "person", full_name="Lê Thị Ánh", ethnicity="Tày")
    type_words(form.editors["position"], "Giáo viên")
    person = form.read()
    assert isinstance(person, Person)
    assert person.ethnicity == "Tày"


def test_every_editor_has_its_label_for_a_screen_reader(qtbot: QtBot, context: Context) -> None:
    form = form_of(qtbot, context, "membership")
    for name, field in form.fields.items():
        assert form.editors[name].accessibleName() == field.label, name


def test_tab_goes_through_the_fields_in_their_order(qtbot: QtBot, context: Context) -> None:
    form = form_of(qtbot, context, "area")
    form.focus_first()
    visited = []
    for _ in range(4):
        visited.append(form.focusWidget().objectName())
        qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
    assert visited == ["kind", "name", "unit", "head"]
