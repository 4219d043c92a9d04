"""The page of voter contact: rounds and their plan, warnings and days, numbers that open their records."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.records.contact_meeting import ContactMeeting
from app.domain.records.contact_round import ContactRound
from app.domain.records.person import Person
from app.domain.records.recommendation import Recommendation
from app.domain.records.voice import Voice
from app.services import contacts, records, voices
from app.services.context import Context
from app.ui.contacts import ContactsPage
from app.ui.contacts.round_verbs import main_verb
from app.ui.page import Desk
from tests.ui.conftest import Answers
from tests.ui.council import type_words
from tests.ui.gia_loc import answering, gia_loc, words_on

Told = list[tuple[str, object]]


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    made = gia_loc(tmp_path / "data")
    yield made
    made.store.close()


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, context: Context) -> ContactsPage:
    made = ContactsPage(replace(desk, context=context))
    qtbot.addWidget(made)
    made.resize(1130, 712)
    made.show()
    context.store.subscribe(lambda kinds: made.refresh() if kinds & made.kinds else None)
    made.refresh()
    qtbot.waitUntil(lambda: not desk.tasks.busy())
    return made


@pytest.fixture
def planned(context: Context) -> ContactRound:
    """A second round, of a theme, with one point."""
    point = ContactMeeting(place="Nhà văn hóa thôn Ngà", starts_at=datetime(2026, 12, 1, 8))
    one = ContactRound(kind="thematic", title="Nước sạch", starts_on=date(2026, 12, 1))
    return contacts.plan_round(context, one, [point]).result


def test_the_latest_round_is_shown_with_its_points(page: ContactsPage) -> None:
    assert page.file.name.text() == "Tiếp xúc cử tri trước Kỳ họp thứ 4"
    assert [shown.place.text() for shown in page.file.plan.rows][:2] == [
        "Nhà văn hóa thôn Phương Điếm",
        "Nhà văn hóa thôn Chằm",
    ]
    assert page.file.plan.rows[0].areas.text() == "thôn Phương Điếm, thôn Cuối, thôn Ngà"


def test_a_round_is_planned_by_keyboard_alone(page: ContactsPage, context: Context) -> None:
    page.new()
    form = page.form.form
    form.editors["kind"].set_value("residence")
    form.editors["starts_on"].set_value(date(2026, 12, 7))
    page.save()
    assert page.file.name.text() == "Tiếp xúc cử tri nơi cư trú"
    spare = page.file.plan.rows[0]
    assert spare.group.hasFocus()
    type_words(spare.place, "Đình làng Cuối")
    spare.when.setFocus()
    QTest.keyClicks(spare.when, "14:00 7/12/2026")
    type_words(spare.areas, "cuối")
    QTest.keyClick(spare.areas, Qt.Key.Key_Return)
    (made,) = contacts.points(context, page.file.round.id)
    assert (made.place, made.starts_at) == ("Đình làng Cuối", datetime(2026, 12, 7, 14))
    assert len(made.areas) == 1 and len(page.file.plan.rows) == 2


def test_a_tổ_brings_its_delegates(page: ContactsPage, context: Context, planned: ContactRound) -> None:
    assert page.open_record("contact_round", planned.id)
    row = page.file.plan.rows[0]
    row.group.setCurrentIndex(2)
    row.group.activated.emit(2)
    (point,) = contacts.points(context, planned.id)
    assert point.group and point.delegates


def test_a_thôn_nobody_entered_is_told_under_its_row(page: ContactsPage, planned: ContactRound) -> None:
    assert page.open_record("contact_round", planned.id)
    row = page.file.plan.rows[0]
    row.areas.setText("Ngà, Vô Danh")
    assert not row.flush()
    assert "Vô Danh" in row.problem.text()


def test_what_the_plan_lacks_and_the_days_of_the_law_are_told(page: ContactsPage) -> None:
    words = words_on(page.file.plan)
    assert "15/11/2026" in words and "30 ngày trước ngày khai mạc" in words
    row = page.file.plan.rows[0]
    assert not row.place.isEnabled()  # the meeting is over and its minutes are signed


def test_the_numbers_are_the_published_ones_and_open_their_records(
    page: ContactsPage, context: Context
) -> None:
    assert page.file.go("figures")
    figures = page.file.figures
    names = ("present", "speakers", "voices", "answered", "forwarded")
    assert [figures.figure(name) for name in names] == [233, 8, 15, 10, 5]
    figures.show_records("answered")
    table = figures.tables["voice"]
    assert len(table.model().ids) == 10
    table.opened.emit(table.model().ids[0])
    assert page.meeting.form.voice.id == table.model().ids[0]
    assert page.shown_record() == ("contact_meeting", page.meeting.meeting.id)


def test_voices_that_say_one_thing_become_one_recommendation(
    page: ContactsPage, context: Context, planned: ContactRound, qtbot: QtBot, told: Told
) -> None:
    (point,) = contacts.points(context, planned.id)
    for text in ("Nước máy đục vào buổi sáng ở ngõ 2", "Nước máy đục vào buổi sáng ở ngõ 2 và ngõ 4"):
        voices.add(context, Voice(meeting=point.id, text=text, competence="commune"))
    before = len(records.find(context, Recommendation))
    assert page.open_record("contact_round", planned.id)
    page.file.go("clusters")
    qtbot.waitUntil(lambda: page.file.clusters.facts.text() != "")
    page.file.clusters.make()
    assert len(records.find(context, Recommendation)) == before + 1
    said, undo = next(words for kind, words in told if kind == "say" and isinstance(words, tuple))
    assert "kiến nghị" in said
    undo()
    assert len(records.find(context, Recommendation)) == before


def test_a_plan_is_issued_with_its_number(
    page: ContactsPage, context: Context, planned: ContactRound, answers: Answers
) -> None:
    answers.given["run"] = answering(on=date(2026, 11, 22))
    verb = main_verb(page.desk, planned)
    assert verb is not None
    verb.do()
    after = records.get(context, ContactRound, planned.id)
    assert after.state == "issued" and after.plan_number.endswith("KH-HĐND")
    assert page.open_record("contact_round", planned.id)
    assert page.file.chip.text() == "Đã ban hành kế hoạch"


def test_every_paper_is_shown_and_left_with_escape(page: ContactsPage, qtbot: QtBot) -> None:
    page.show_paper("report", page.file.round.id, "Báo cáo tổng hợp")
    qtbot.waitUntil(lambda: page.preview.proof is not None, timeout=20_000)
    assert page.preview.proof.deviations == ()
    assert page.escape() and page.stack.currentIndex() == 0


@pytest.mark.parametrize("scale", [1.0, 1.25])
def test_it_fits_a_small_window(page: ContactsPage, screen, qtbot: QtBot, desk: Desk, context, scale) -> None:
    screen.appearance.set_scale(scale)
    made = ContactsPage(page.desk)
    qtbot.addWidget(made)
    made.refresh()
    room = (1130, 712) if scale == 1.0 else (1256, 698)
    assert made.minimumSizeHint().width() <= room[0]
    made.open_meeting(contacts.points(context, made.file.round.id)[0].id)
    assert made.minimumSizeHint().height() <= room[1]


def test_the_form_of_a_point_takes_an_online_meeting_with_those_from_above(
    page: ContactsPage, context: Context, planned: ContactRound
) -> None:
    assert page.open_record("contact_round", planned.id)
    (point,) = contacts.points(context, planned.id)
    page.file.plan.rows[0].form_button.click()
    editors = page.point.form.editors
    editors["mode"].set_value("hybrid")
    editors["links"].set_value("Hội trường UBND xã\nNhà văn hóa thôn Ngà")
    editors["superiors"].set_value("Bà Khổng Thị Mai, đại biểu HĐND tỉnh")
    chosen = records.find(context, Person)[0]
    editors["delegates"].set_value((chosen.id,))
    page.save()
    after = records.get(context, ContactMeeting, point.id)
    assert (after.mode, after.delegates) == ("hybrid", (chosen.id,))
    words = page.file.plan.rows[0].who.text()
    assert "Nhà văn hóa thôn Ngà" in words and "Bà Khổng Thị Mai" in words and chosen.full_name in words


def test_tables_of_a_round_are_offered_where_its_parts_are(page: ContactsPage, answers: Answers) -> None:
    words = [action.text() for action in page.file.in_button.menu().actions()]
    assert words == ["Ý kiến, kiến nghị cử tri", "Điểm tiếp xúc của đợt này", "Các đợt tiếp xúc"]
    assert len(page.file.out_button.menu().actions()) == 3


def test_the_voices_of_a_round_leave_without_who_spoke(
    page: ContactsPage, context: Context, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    answers.given["save_file"] = tmp_path / "ý kiến.xlsx"
    page.file.out_button.menu().actions()[0].trigger()
    qtbot.waitUntil((tmp_path / "ý kiến.xlsx").exists)
    rows = list(openpyxl.load_workbook(tmp_path / "ý kiến.xlsx").active.iter_rows(values_only=True))
    told = " ".join(str(cell) for row in rows for cell in row)
    assert "trạm biến áp" in told.lower()
    assert not any(voice.speaker in told for voice in records.find(context, Voice) if voice.speaker)
