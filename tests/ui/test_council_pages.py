"""The council's pages: delegates come, hold posts, leave; bodies and their members; the catalogue."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.records.constituency import Constituency
from app.domain.records.membership import Membership
from app.domain.records.number_book import NumberBook
from app.domain.records.organization import Organization
from app.domain.records.person import Person
from app.services import council, delegates, records
from app.services.context import Context
from app.ui.catalogue_page import CataloguePage
from app.ui.delegates_in_dialog import DelegatesIn
from app.ui.delegates_page import DelegatesPage
from app.ui.organizations_page import OrganizationsPage
from app.ui.page import Desk, Page
from app.ui.parts import Button
from tests.ui.conftest import Answers
from tests.ui.council import council_at_work, type_words

# The screen of the tests has no windows to raise, move or measure.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    made = council_at_work(tmp_path / "data")
    yield made
    made.store.close()


def shown(qtbot: QtBot, desk: Desk, context: Context, kind: type[Page]) -> Any:
    page = kind(replace(desk, context=context))
    qtbot.addWidget(page)
    page.resize(1130, 712)
    page.show()
    context.store.subscribe(lambda kinds: page.refresh() if kinds & page.kinds else None)
    page.refresh()
    return page


def words_on(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def press(qtbot: QtBot, page: QWidget, words: str) -> None:
    button = next(b for b in page.findChildren(Button) if b.text() == words and b.isVisible())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def person_called(context: Context, name: str) -> Person:
    return records.find(context, Person, full_name=name)[0]


def in_office(context: Context) -> list[str]:
    return [each.person.full_name for each in council.delegates(context, context.today)]


def test_the_list_says_who_how_many_and_from_where(qtbot: QtBot, desk: Desk, context: Context) -> None:
    page = shown(qtbot, desk, context, DelegatesPage)
    assert page.head.facts.text() == "5/25 đại biểu đang làm nhiệm vụ · Khóa XXI, nhiệm kỳ 2026 - 2031"
    row = [page.table.model().index(0, column).data() for column in range(6)]
    assert row[:5] == ["1", "Ông Nguyễn Văn Ẩm", "12/03/1968", "Đại biểu", "Tổ đại biểu số 1"]


def test_a_delegate_is_added_with_seat_group_and_constituency_in_one_form(
    qtbot: QtBot, desk: Desk, context: Context, told: list[Any]
) -> None:
    page = shown(qtbot, desk, context, DelegatesPage)
    press(qtbot, page, "Thêm đại biểu")
    form = page.adding
    type_words(form.person.editors["full_name"], "Hoàng Thị Mỹ Ẩn")
    type_words(form.seat.editors["constituency"], "Đơn vị bầu cử số 2")
    form.seat.editors["constituency"].suggestions.popup().hide()
    assert form.seat.editors["starts_on"].text() == "01/04/2026"
    form.group.setCurrentIndex(2)
    page.save()
    added = next(d for d in council.delegates(context, context.today) if "Ẩn" in d.person.full_name)
    assert (added.group_name, added.constituency_name) == ("Tổ đại biểu số 2", "Đơn vị bầu cử số 2")
    assert page.panel.record.id == added.person.id
    told[-1][1][1]()
    assert "Hoàng Thị Mỹ Ẩn" not in in_office(context)
    assert not records.find(context, Person, full_name="Hoàng Thị Mỹ Ẩn")


def test_problems_of_person_and_seat_are_said_together(qtbot: QtBot, desk: Desk, context: Context) -> None:
    page = shown(qtbot, desk, context, DelegatesPage)
    page.new()
    page.adding.seat.editors["starts_on"].clear()
    page.save()
    assert page.adding.person.problems() == {"full_name": "Chưa nhập họ và tên"}
    assert page.adding.seat.problems() == {"starts_on": "Chưa nhập từ ngày"}
    assert page.adding.person.editors["full_name"].hasFocus() or not page.isActiveWindow()
    assert len(in_office(context)) == 5


def test_a_mandate_ends_with_a_day_and_a_reason_and_can_be_taken_back(
    qtbot: QtBot, desk: Desk, context: Context, told: list[Any]
) -> None:
    page = shown(qtbot, desk, context, DelegatesPage)
    page.table.go_to(person_called(context, "Lê Thị Ánh").id)
    press(qtbot, page, "Thôi nhiệm vụ")
    qtbot.keyClicks(page.ending.day, "31/11/2026")
    page.save()
    assert "không có ngày 31" in page.ending.boxes["ends_on"].problem()
    assert page.ending.boxes["end_reason"].problem() == "Chưa nhập lý do"
    page.ending.day.clear()
    qtbot.keyClicks(page.ending.day, "1/11/2026")
    type_words(page.ending.reason, "chuyển công tác")
    page.save()
    assert "Lê Thị Ánh" not in in_office(context)
    assert council.delegate_counts(context, context.today) == (25, 4)
    page.pills.chosen.emit("out")
    page.pills.set_code("out")
    page.refresh()
    assert page.table.model().index(0, 1).data() == "Bà Lê Thị Ánh"
    assert page.table.model().index(0, 3).data() == "Thôi từ 01/11/2026"
    told[-1][1][1]()
    assert "Lê Thị Ánh" in in_office(context)


def test_a_delegate_entered_by_mistake_is_removed_and_comes_back(
    qtbot: QtBot, desk: Desk, context: Context, told: list[Any]
) -> None:
    page = shown(qtbot, desk, context, DelegatesPage)
    page.table.go_to(person_called(context, "Lê Thị Ánh").id)
    press(qtbot, page, "Xóa")
    assert "Lê Thị Ánh" not in in_office(context)
    told[-1][1][1]()
    assert "Lê Thị Ánh" in in_office(context)


def test_a_post_is_given_and_stands_in_the_list(qtbot: QtBot, desk: Desk, context: Context) -> None:
    page = shown(qtbot, desk, context, DelegatesPage)
    page.table.go_to_row(0)
    press(qtbot, page, "Thêm chức vụ")
    form = page.post.form
    type_words(form.editors["organization"], "Ban Kinh tế - Ngân sách")
    form.editors["organization"].suggestions.popup().hide()
    form.editors["role"].set_value("head")
    page.save()
    assert page.table.model().index(0, 3).data() == "Trưởng Ban Kinh tế - Ngân sách"
    assert "Ban Kinh tế - Ngân sách" in [body for body, _ in page.posts.rows.values()]
    assert page.side.top() is page.panel


def test_the_list_is_searched_without_marks(qtbot: QtBot, desk: Desk, context: Context) -> None:
    page = shown(qtbot, desk, context, DelegatesPage)
    type_words(page.search, "huong")
    page.search.returnPressed.emit()
    assert [page.table.model().index(0, 1).data()] == ["Bà Đặng Thị Hường"]
    type_words(page.search, " zzz")
    page.search.returnPressed.emit()
    assert "Không tìm thấy “huong zzz”" in words_on(page)
    assert page.escape()


def test_a_delegate_found_by_the_search_box_opens(qtbot: QtBot, desk: Desk, context: Context) -> None:
    page = shown(qtbot, desk, context, DelegatesPage)
    person = person_called(context, "Trần Đình Ước")
    assert page.open_record("person", person.id)
    assert page.shown_record() == ("person", person.id)
    guest = records.save(context, Person(full_name="Khách Mời"))
    assert not page.open_record("person", guest.id)


TABLE = (
    "STT\tHọ và tên\tNăm sinh\tNghề nghiệp\tĐơn vị bầu cử\n"
    "1\tLê Thị Ánh\t1990\tGiáo viên\tĐơn vị bầu cử số 2\n"
    "2\tTrần Văn Mới\t1977\tBác sĩ\tĐơn vị bầu cử số 1\n"
    "3\tTrần Văn Mới\t1977\tBác sĩ\tĐơn vị bầu cử số 1\n"
)


def test_a_pasted_table_is_shown_before_it_is_taken_in(
    qtbot: QtBot, desk: Desk, context: Context, answers: Answers, told: list[Any]
) -> None:
    def look_and_take(dialog: QDialog) -> bool:
        assert isinstance(dialog, DelegatesIn)
        dialog.paste.setPlainText(TABLE)
        qtbot.waitUntil(lambda: dialog.preview is not None)
        states = [dialog.table.model().index(row, 1).data() for row in range(3)]
        assert states == ["Đã có", "Mới", "Xem lại"]
        assert "Trần Văn Mới" not in in_office(context)
        dialog.table.opened.emit(dialog.table.ids()[0])
        assert dialog.take.text() == "Nhập 1 đại biểu"
        dialog.take.click()
        return True

    answers.given["run"] = look_and_take
    page = shown(qtbot, desk, context, DelegatesPage)
    page.take_in()
    assert "Trần Văn Mới" in in_office(context)
    assert told[-1] == ("say", "Đã nhập 1 đại biểu mới, điền thêm cho 0, 0 đã đủ")


def test_a_list_in_a_workbook_is_read(
    qtbot: QtBot, desk: Desk, context: Context, answers: Answers, tmp_path: Path
) -> None:
    book = openpyxl.Workbook()
    for line in TABLE.splitlines():
        book.active.append(line.split("\t"))
    book.save(tmp_path / "danh sách.xlsx")
    answers.given["open_file"] = tmp_path / "danh sách.xlsx"
    dialog = DelegatesIn(replace(desk, context=context), None)
    qtbot.addWidget(dialog)
    dialog.show()
    press(qtbot, dialog, "Chọn tệp .xlsx")
    assert [row.values["full_name"] for row in dialog.chosen()] == ["Lê Thị Ánh", "Trần Văn Mới"]


def test_a_text_that_is_no_list_is_said_and_nothing_happens(
    qtbot: QtBot, desk: Desk, context: Context
) -> None:
    dialog = DelegatesIn(replace(desk, context=context), None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.read("a\tb\n1\t2")
    assert any("Họ và tên" in words for words in words_on(dialog))
    dialog.take.click()
    assert any("Chưa có dòng nào để nhập" in words for words in words_on(dialog))
    assert len(in_office(context)) == 5


def test_a_body_shows_its_members_and_takes_another(qtbot: QtBot, desk: Desk, context: Context) -> None:
    page = shown(qtbot, desk, context, OrganizationsPage)
    (ban, *_) = records.find(context, Organization, kind="committee")
    assert page.open_record("organization", ban.id)
    press(qtbot, page, "Thêm thành viên")
    post = page.pane.side.top()
    assert post.form.editors["organization"].text() == ban.name
    type_words(post.form.editors["person"], "Bà Đặng Thị Hường")
    post.form.editors["person"].suggestions.popup().hide()
    post.form.editors["role"].set_value("member")
    page.save()
    (membership,) = records.find(context, Membership, organization=ban.id)
    assert records.called(context, [membership.person])[membership.person] == "Bà Đặng Thị Hường"
    assert page.pane.side.top() is page.pane.panel


def test_a_body_in_use_is_not_deleted_and_says_where(qtbot: QtBot, desk: Desk, context: Context) -> None:
    page = shown(qtbot, desk, context, OrganizationsPage)
    (body,) = records.find(context, Organization, kind="council")
    page.open_record("organization", body.id)
    refused: list[str] = []
    page.tell_problem = refused.append
    press(qtbot, page, "Xóa")
    assert refused and "vì còn dùng ở" in refused[0]


def test_the_catalogue_keeps_a_list_of_each_kind(qtbot: QtBot, desk: Desk, context: Context) -> None:
    page = shown(qtbot, desk, context, CataloguePage)
    assert page.head.facts.text() == "5 người"
    page.sections.go("constituency")
    page.new()
    assert page.pane().panel.form.editors["term"].text() == "Khóa XXI, nhiệm kỳ 2026 - 2031"
    type_words(page.pane().panel.form.editors["name"], "Đơn vị bầu cử số 4")
    page.sections.go("area")
    assert records.find(context, Constituency, name="Đơn vị bầu cử số 4")
    assert page.sections.name == "area"
    assert page.open_record("constituency", records.find(context, Constituency)[0].id)
    assert not page.open_record("session", "x")


def test_the_catalogue_stays_where_something_typed_cannot_be_saved(
    qtbot: QtBot, desk: Desk, context: Context
) -> None:
    page = shown(qtbot, desk, context, CataloguePage)
    page.sections.go("area")
    page.new()
    type_words(page.pane().panel.form.editors["head"], "Ông Trưởng Thôn")
    assert not page.sections.go("term")
    assert page.sections.name == "area"
    assert page.pane().panel.form.problems()["name"] == "Chưa nhập tên"
    assert not page.leave()


def test_a_number_book_made_by_hand_has_a_kind_of_its_own(qtbot: QtBot, desk: Desk, context: Context) -> None:
    page = shown(qtbot, desk, context, CataloguePage)
    page.sections.go("number_book")
    page.new()
    form = page.pane().panel.form
    type_words(form.editors["name"], "Sổ giấy giới thiệu")
    type_words(form.editors["symbol"], "GGT-HĐND")
    page.save()
    (book,) = records.find(context, NumberBook, name="Sổ giấy giới thiệu")
    assert book.document_kind == "GGT-HĐND"


@pytest.mark.parametrize("kind", [DelegatesPage, OrganizationsPage, CataloguePage])
@pytest.mark.parametrize("scale", [1.0, 1.25])
def test_a_page_fits_the_window(
    qtbot: QtBot, desk: Desk, screen: Any, context: Context, kind: type[Page], scale: float
) -> None:
    screen.appearance.set_scale(scale)
    page = shown(qtbot, desk, context, kind)
    page.arrange(scale > 1)
    page.new()
    room = (1256, 698) if scale > 1 else (1130, 712)
    assert page.minimumSizeHint().width() <= room[0] and page.minimumSizeHint().height() <= room[1]


def test_people_end_and_begin_on_days_the_counts_follow(context: Context) -> None:
    (seat,) = records.find(
        context, Membership, person=person_called(context, "Vũ Thị Ba").id, role="delegate"
    )
    delegates.end(context, seat.person, date(2026, 12, 1), "từ nhiệm")
    assert "Vũ Thị Ba" in in_office(context)
    assert [d.person.full_name for d in delegates.former(context, date(2026, 12, 1))] == ["Vũ Thị Ba"]
