"""The page of citizen reception: a visit, its statement and slips, the schedule, its posting."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from conftest import Answers
from gia_loc import answering, gia_loc, words_on
from pytestqt.qtbot import QtBot

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


def test_a_new_visit_takes_the_next_number_with_its_person(page: ReceptionPage, context: Context) -> None:
    page.new()
    page.visit.person.form.editors["full_name"].set_value("Lò Thị Mận")
    page.visit.form.editors["kind"].set_value("report")
    page.visit.form.editors["subject"].set_value("Rác ở chợ Mới")
    page.save()
    made = records.find(context, Reception, subject="Rác ở chợ Mới")[0]
    assert made.number == 2 and made.visitor
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


def test_the_slip_the_book_and_the_schedule_are_papers(
    qtbot: QtBot, page: ReceptionPage, context: Context
) -> None:
    reception.plan_day(context, ReceptionDay(starts_at=datetime(2026, 12, 10, 8), place="Trụ sở HĐND"))
    for show in (lambda: page.do("receipt"), page.show_book, page.show_schedule):
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
    assert [one.visitor for one in made] == [""]
    data = b"".join(one.read_bytes() for one in context.folder.rglob("*") if one.is_file())
    assert "Mã Thị Kín".encode() not in data


def test_the_page_fits_a_small_window_with_large_letters(page: ReceptionPage) -> None:
    assert page.minimumSizeHint().width() <= 1130
    assert page.minimumSizeHint().height() <= 660
