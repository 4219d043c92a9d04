"""The page of citizen reception: a visit, its statement and slips, the schedule, its posting."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from conftest import Answers
from gia_loc import answering, gia_loc, words_on
from pytestqt.qtbot import QtBot

from app.domain.petition_kinds import SECRET
from app.domain.records.petition import Petition
from app.domain.records.petitioner import Petitioner
from app.domain.records.reception import Reception
from app.domain.records.reception_day import ReceptionDay
from app.services import reception, records
from app.services.context import Context
from app.ui.page import Desk
from app.ui.reception_page import ReceptionPage


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    made = gia_loc(tmp_path / "data")
    yield made
    made.store.close()


@pytest.fixture
def visit(context: Context) -> Reception:
    person = Petitioner(full_name="Nông Văn Dền", address="thôn Hạ, xã Gia Lộc")
    asked = Reception(kind="proposal", subject="Đường thôn Hạ hỏng", content="Xe tải chở đất làm hỏng đường")
    return reception.receive(context, asked, person)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, context: Context, visit: Reception) -> ReceptionPage:
    made = ReceptionPage(replace(desk, context=context))
    qtbot.addWidget(made)
    made.resize(1130, 712)
    made.show()
    context.store.subscribe(lambda kinds: made.refresh() if kinds & made.kinds else None)
    made.refresh()
    made.open_record("reception", visit.id)
    return made


def now(context: Context, before: Reception) -> Reception:
    return records.get(context, Reception, before.id)


def test_a_visit_shows_the_columns_of_the_book(qtbot: QtBot, page: ReceptionPage) -> None:
    qtbot.waitUntil(lambda: "Nông Văn Dền" in words_on(page.panel))
    assert "6. Phân loại, số người" in words_on(page.panel)


def test_a_new_visit_takes_the_next_number_with_its_person(
    page: ReceptionPage, context: Context, visit: Reception
) -> None:
    page.new()
    page.visit.person.form.editors["full_name"].set_value("Lò Thị Mận")
    page.visit.form.editors["kind"].set_value("report")
    page.visit.form.editors["subject"].set_value("Rác ở chợ Mới")
    page.save()
    made = records.find(context, Reception, subject="Rác ở chợ Mới")[0]
    assert made.number == visit.number + 1 and made.visitor
    assert page.shown_record() == ("reception", made.id)


def test_a_statement_is_written_read_back_signed_and_becomes_a_letter(
    page: ReceptionPage, context: Context, answers: Answers, visit: Reception
) -> None:
    answers.given["run"] = answering(text="Đường hỏng từ tháng 8, đề nghị sửa")
    page.do("write")
    page.panel.first.click()
    assert now(context, visit).read_back
    page.panel.first.click()
    assert now(context, visit).signed
    answers.given["run"] = answering()
    page.panel.first.click()
    assert records.get(context, Petition, now(context, visit).petition).source == "reception"


def test_the_slip_the_statement_the_book_and_the_schedule_are_papers(
    qtbot: QtBot, page: ReceptionPage, context: Context, visit: Reception
) -> None:
    reception.plan_day(context, ReceptionDay(starts_at=datetime(2026, 12, 10, 8), place="Trụ sở HĐND"))
    reception.write_statement(context, visit.id, "Đường hỏng từ tháng 8, đề nghị sửa")
    papers = (page.panel.paper.click, lambda: page.do("receipt"), page.show_book, page.show_schedule)
    for show in papers:
        page.preview.proof = None
        show()
        qtbot.waitUntil(lambda: page.preview.proof is not None, timeout=10000)
    assert page.escape() and page.views.currentWidget() is page.front


def test_a_day_is_planned_with_its_posting_and_posted(page: ReceptionPage, context: Context) -> None:
    page._show_way("schedule")
    page.new()
    page.day_form.editors["starts_at"].set_value(datetime(2026, 12, 10, 8))
    page.day_form.editors["place"].set_value("Trụ sở HĐND")
    page.save()
    assert page.schedule.unposted() and page.schedule.why.text()
    page.schedule.post.click()
    assert page.schedule.unposted() == []


def test_one_who_denounces_is_nobody_in_the_book(page: ReceptionPage, context: Context) -> None:
    page.new()
    page.visit.person.form.editors["full_name"].set_value("Mã Thị Kín")
    page.visit.form.editors["kind"].set_value("denunciation")
    page.visit.form.editors["kind"].edited.emit()
    assert not page.visit.person.isVisible()
    page.visit.form.editors["subject"].set_value("Tố cáo")
    page.save()
    made = records.find(context, Reception, kind="denunciation")
    assert len(made) == 2 and not any(one.visitor for one in made)
    data = b"".join(one.read_bytes() for one in context.folder.rglob("*") if one.is_file())
    assert "Mã Thị Kín".encode() not in data


def test_the_book_of_another_year_is_chosen_shown_and_printed(
    page: ReceptionPage, context: Context, visit: Reception
) -> None:
    earlier = reception.receive(
        context, Reception(kind="report", subject="Đèn đường tắt", received_on=date(2025, 12, 3))
    )
    assert page.book.years.itemText(1) == "Năm 2025"
    page.book.show_year(2025)
    page.refresh()
    assert page.book.table.ids() == [earlier.id]
    assert "1 lượt tiếp năm 2025" in page.head.facts.text()
    page.open_record("reception", visit.id)
    assert page.book.year() == 2026 and page.shown_record() == ("reception", visit.id)


def test_the_book_leaves_as_a_workbook_without_names_unless_asked(
    page: ReceptionPage, answers: Answers, tmp_path: Path
) -> None:
    answers.given["save_file"] = tmp_path / "sổ.xlsx"
    for named in (False, True):
        answers.given["run"] = answering(named=named)
        page.give_out()
        heading, *_, line = openpyxl.load_workbook(tmp_path / "sổ.xlsx").active.values
        assert len(heading) == 12 and heading[0] == "Số thứ tự (1)"
        assert line[:2] == (8, datetime(2026, 11, 22)) and line[5] == "Kiến nghị"
        assert ("Nông Văn Dền" in (line[2] or "")) is named
        assert line[4] == ("Xe tải chở đất làm hỏng đường" if named else "Đường thôn Hạ hỏng")


def test_a_new_visit_belongs_to_the_reception_day_of_today(page: ReceptionPage, context: Context) -> None:
    day = reception.plan_day(context, ReceptionDay(starts_at=datetime(2026, 11, 22, 8), place="Trụ sở HĐND"))
    page.new()
    assert page.visit.form.editors["day"].value() == day.id


def test_who_comes_to_denounce_is_said_before_a_name_is_typed(page: ReceptionPage) -> None:
    page.new()
    page.visit.accuses.click()
    assert not page.visit.person.isVisible() and page.visit.form.editors["kind"].value() == SECRET
    page.visit.accuses.click()
    assert page.visit.person.isVisible() and page.visit.form.editors["kind"].value() == ""


def test_the_statement_to_be_signed_is_one_press_away(page: ReceptionPage, context: Context) -> None:
    assert page.panel.paper.text() == "Biên nhận"
    reception.write_statement(context, page.book.table.id(), "Đường hỏng từ tháng 8")
    assert page.panel.paper.text() == "In để ký"


def test_for_one_turned_away_the_notice_is_the_next_thing(page: ReceptionPage, context: Context) -> None:
    reception.refuse(context, page.book.table.id(), "judged")
    assert page.panel.first.text() == "In thông báo"
    assert "Lập đơn" in [action.text() for action in page.panel.menu.actions()]


def test_the_page_fits_a_small_window_with_large_letters(page: ReceptionPage) -> None:
    assert page.minimumSizeHint().width() <= 1130
    assert page.minimumSizeHint().height() <= 660
