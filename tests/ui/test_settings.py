"""The settings: what the office changes holds at once, its own days come before the law's, screens obey."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.errors import Refused
from app.domain.records.account import Account
from app.domain.records.calendar_day import CalendarDay
from app.domain.records.rule_override import RuleOverride
from app.services import accounts, backups, records, rules
from app.services.context import Context, office
from app.ui.look import theme
from app.ui.page import Desk
from app.ui.parts import Button
from app.ui.screen import Screen
from app.ui.settings_page import SettingsPage
from tests.ui.conftest import Answers
from tests.ui.council import council_at_work, type_words

# The screen of the tests has no windows to raise, move or measure.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
PARTS = ("office", "times", "papers", "personal", "people", "rules", "days", "screen", "data")


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    made = council_at_work(tmp_path / "data")
    yield made
    made.store.close()


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, screen: Screen, context: Context) -> SettingsPage:
    made = SettingsPage(replace(desk, context=context), screen)
    qtbot.addWidget(made)
    made.resize(1130, 712)
    made.show()
    context.store.subscribe(lambda kinds: made.refresh() if kinds & made.kinds else None)
    made.refresh()
    return made


def words_on(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def press(qtbot: QtBot, page: QWidget, words: str) -> None:
    button = next(b for b in page.findChildren(Button) if b.text() == words and b.isVisible())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def column_of(table: Any, number: int) -> list[str]:
    model = table.model()
    return [model.index(row, number).data() for row in range(model.rowCount())]


def test_the_name_of_the_place_is_changed_and_taken_back(
    page: SettingsPage, context: Context, told: list[Any]
) -> None:
    page.part().form.editors["place_name"].clear()
    type_words(page.part().form.editors["place_name"], "Thạch Khôi")
    page.save()
    assert (own := office(context)) and own.place_name == "Thạch Khôi"
    assert told[-1][1][0] == "Đã lưu thiết lập"
    told[-1][1][1]()
    assert (own := office(context)) and own.place_name == "Gia Lộc"
    assert page.part().form.editors["place_name"].text() == "Gia Lộc"


def test_going_to_another_part_saves_what_was_typed(
    qtbot: QtBot, page: SettingsPage, context: Context
) -> None:
    page.sections.go("times")
    page.part().form.editors["report_minutes"].clear()
    qtbot.keyClicks(page.part().form.editors["report_minutes"], "12")
    assert page.sections.go("papers")
    assert (own := office(context)) and own.report_minutes == 12


def test_a_wrong_number_keeps_the_part_and_says_why(qtbot: QtBot, page: SettingsPage) -> None:
    page.sections.go("times")
    page.part().form.editors["report_minutes"].clear()
    qtbot.keyClicks(page.part().form.editors["report_minutes"], "999")
    assert not page.sections.go("papers")
    assert page.part().form.problems()["report_minutes"] == "Trình bày báo cáo (phút) không lớn hơn 240"
    assert page.escape()
    assert page.sections.go("papers")


def test_personal_data_is_off_until_the_office_turns_it_on(
    qtbot: QtBot, page: SettingsPage, context: Context
) -> None:
    assert not records.shows_sensitive(context)
    page.sections.go("personal")
    page.part().form.editors["collects_sensitive"].click()
    page.save()
    assert records.shows_sensitive(context)


def test_an_own_number_of_days_comes_before_the_laws(
    qtbot: QtBot, page: SettingsPage, context: Context, told: list[Any]
) -> None:
    page.sections.go("rules")
    page.part().table.go_to("session.papers")
    assert any("trước ngày khai mạc" in words for words in words_on(page))
    form = page.part().panel.form
    qtbot.keyClicks(form.editors["days"], "8")
    form.editors["unit"].set_value("ngày")
    qtbot.keyClicks(form.editors["since"], "1/5/2026")
    page.save()
    assert form.problems() == {"source": "Chưa nhập căn cứ"}
    type_words(form.editors["source"], "Quy chế làm việc, Điều 12")
    page.save()
    start = date(2026, 12, 15)
    assert rules.law(context).rulebook.rule("session.papers", start).value == 8
    shown = page.part().table.ids().index("session.papers")
    assert column_of(page.part().table, 1)[shown] == "08 ngày, riêng"
    page.part().table.go_quietly("")
    page.part().table.go_to("session.papers")
    press(qtbot, page, "Dùng lại số của luật")
    assert rules.law(context).rulebook.rule("session.papers", start).value == 5
    told[-1][1][1]()
    assert rules.law(context).rulebook.rule("session.papers", start).value == 8
    (own,) = records.find(context, RuleOverride)
    assert page.open_record("rule_override", own.id)


def test_the_rules_are_searched_without_marks(page: SettingsPage) -> None:
    page.sections.go("rules")
    type_words(page.part().search, "trieu tap")
    page.part().search.returnPressed.emit()
    assert page.part().table.ids()
    assert all("triệu tập" in words for words in column_of(page.part().table, 0))


def test_a_day_off_of_the_office_is_reckoned_with(qtbot: QtBot, page: SettingsPage, context: Context) -> None:
    day = date(2026, 11, 25)
    assert rules.law(context).calendar.is_working(day)
    page.sections.go("days")
    page.new()
    form = page.part().panel.form
    qtbot.keyClicks(form.editors["day"], "25/11/2026")
    type_words(form.editors["name"], "Nghỉ theo thông báo")
    page.save()
    assert not rules.law(context).calendar.is_working(day)
    shown = column_of(page.part().table, 0).index("25/11/2026")
    assert column_of(page.part().table, 3)[shown] == "Đơn vị thêm"
    (own,) = records.find(context, CalendarDay)
    assert page.open_record("calendar_day", own.id)
    assert page.part().panel.record.id == own.id


def test_forecast_days_are_marked_in_words(page: SettingsPage) -> None:
    page.sections.go("days")
    assert page.part().year.code() == "2026"
    page.part().year.set_code("2030")
    page.part().refresh()
    states = column_of(page.part().table, 3)
    assert "Dự báo" in states
    count = states.count("Dự báo")
    assert any(words.startswith(f"{count} ngày của năm 2030 là dự báo") for words in words_on(page))


def test_a_person_is_added_with_combined_roles_and_the_last_administrator_stays(
    qtbot: QtBot, page: SettingsPage, context: Context
) -> None:
    page.sections.go("people")
    press(qtbot, page, "Thêm người dùng")
    form = page.part().panel.form
    type_words(form.editors["name"], "Ngô Thị Hà")
    for role in ("registrar", "leader"):
        form.editors[role].click()
    page.save()
    (added,) = records.find(context, Account, name="Ngô Thị Hà")
    assert added.registrar and added.leader and not added.administrator
    (first,) = records.find(context, Account, administrator=True)
    page.part().table.go_to(first.id)
    page.edit()
    page.part().panel.form.editors["administrator"].click()
    with pytest.raises(Refused, match="quản trị duy nhất"):
        page.save()
    assert accounts.user_of(records.get(context, Account, first.id)).may_edit("account")
    assert "Xóa" not in [button.text() for button in page.findChildren(Button) if button.isVisible()]


def test_colours_and_text_size_change_at_once(page: SettingsPage, screen: Screen) -> None:
    page.sections.go("screen")
    page.part().scale.chosen.emit("1.25")
    page.part().scheme.chosen.emit("dark")
    assert (theme.scale, theme.dark) == (1.25, True)
    page.refresh()
    assert (page.part().scale.code(), page.part().scheme.code()) == ("1.25", "dark")
    assert page.shown_record() == ("settings", "screen")
    assert page.open_record("settings", "data")


def test_a_copy_is_made_now_and_said(qtbot: QtBot, page: SettingsPage, context: Context) -> None:
    page.sections.go("data")
    qtbot.waitUntil(lambda: "Chưa có bản sao nào." in words_on(page))
    press(qtbot, page, "Sao lưu ngay")
    qtbot.waitUntil(lambda: any("Đã sao lưu" in words for words in words_on(page)))
    assert backups.last_backup(context) is not None
    press(qtbot, page, "Kiểm tra dữ liệu")
    qtbot.waitUntil(lambda: "Dữ liệu nguyên vẹn." in words_on(page))


def test_a_copy_is_put_back_only_after_the_person_said_so(
    qtbot: QtBot, page: SettingsPage, context: Context, answers: Answers, screen: Screen
) -> None:
    copy, wanted = backups.back_up(context), []
    screen.put_back = wanted.append
    page.sections.go("data")
    qtbot.waitUntil(lambda: any(b.text() == "Khôi phục" and b.isVisible() for b in page.findChildren(Button)))
    answers.given["confirm"] = False
    press(qtbot, page, "Khôi phục")
    assert not wanted
    answers.given["confirm"] = True
    press(qtbot, page, "Khôi phục")
    assert wanted == [copy]


def test_the_data_folder_opens(qtbot: QtBot, page: SettingsPage, answers: Answers) -> None:
    page.sections.go("data")
    folder = next(b for b in page.findChildren(Button) if b.accessibleName() == "Mở thư mục dữ liệu")
    folder.click()
    assert answers.asked[-1][0] == "show_in_folder"


@pytest.mark.parametrize("scale", [1.0, 1.25])
def test_every_part_fits_the_window(
    qtbot: QtBot, desk: Desk, screen: Screen, context: Context, scale: float
) -> None:
    screen.appearance.set_scale(scale)
    page = SettingsPage(replace(desk, context=context), screen)
    qtbot.addWidget(page)
    page.show()
    page.arrange(scale > 1)
    for name in PARTS:
        page.sections.go(name)
        room = (1256, 698) if scale > 1 else (1130, 712)
        hint = page.minimumSizeHint()
        assert hint.width() <= room[0] and hint.height() <= room[1], name
