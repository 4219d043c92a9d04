"""Voting on the console: the usual choice, counting, by name, secret ballots, elections, corrections."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from conftest import Answers
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.errors import Invalid
from app.domain.records.agenda_item import AgendaItem
from app.domain.records.candidate import Candidate
from app.domain.records.resolution import Resolution
from app.domain.records.vote import Vote
from app.domain.records.vote_event import VoteEvent
from app.services import attendance, records
from app.services.context import Context
from app.ui.page import Desk
from app.ui.session_console import SessionConsole
from app.ui.session_console.vote_panel import VotePanel
from tests.services.conftest import Clock
from tests.ui import meeting
from tests.ui.council import type_words

KEY = Qt.Key
Made = tuple[Path, datetime]


@pytest.fixture(scope="module")
def midway(tmp_path_factory: pytest.TempPathFactory) -> Made:
    folder = tmp_path_factory.mktemp("biểu quyết") / "xã"
    return folder, meeting.made(folder, midway=True)


@pytest.fixture
def context(midway: Made, tmp_path: Path) -> Iterator[Context]:
    clock = Clock(midway[1])
    opened = meeting.copied(midway[0], tmp_path / "Dữ liệu xã", clock)
    yield opened
    opened.store.close()


@pytest.fixture
def page(context: Context, desk: Desk, qtbot: QtBot) -> SessionConsole:
    """The console by itself, in the middle of item 5, as wide as in a window of 1366 pixels."""
    made = SessionConsole(replace(desk, context=context))
    qtbot.addWidget(made)
    made.resize(1130, 712)
    context.store.subscribe(lambda kinds: made.refresh())
    made.refresh()
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def panel(page: SessionConsole) -> VotePanel:
    return page.item.vote


def opened(panel: VotePanel, method: str = "show_of_hands", decision: str = "") -> VoteEvent:
    """Put the item to the vote."""
    if decision:
        panel.setup.decision.set_code(decision)
        panel.setup.decision.activated.emit(panel.setup.decision.currentIndex())
    panel.setup.method.set_code(method)
    panel.open_vote()
    event = panel._event()
    assert event is not None and event.state == "open"
    return event


def hands(panel: VotePanel) -> Any:
    return panel.forms["hands"]


def type_in(box: Any, words: str) -> None:
    box.edit.selectAll()
    QTest.keyClicks(box.edit, words)


def count(panel: VotePanel, **numbers: str) -> None:
    for name, words in numbers.items():
        type_in(hands(panel).boxes[name], words)


def fresh(context: Context, event: VoteEvent) -> VoteEvent:
    return records.get(context, VoteEvent, event.id)


# Before the vote


def test_the_usual_choice_is_made_and_explained(panel: VotePanel) -> None:
    setup = panel.setup
    assert setup.decision.currentText() == "Thông qua nghị quyết"
    assert setup.requirement.currentText() == "Quá nửa tổng số"
    assert setup.method.code() == "show_of_hands"
    assert setup.why.text() == "Quá nửa của 25 (tổng số) là 13. Luật 72/2025/QH15 Điều 35 khoản 2."
    assert setup.snapshot.text() == "Chốt 23 đại biểu có mặt khi bắt đầu."
    assert setup.subject.currentText() == "Nghị quyết về dự toán ngân sách xã năm 2027"
    assert setup.subject.code() != ""


def test_recalling_a_delegate_takes_two_thirds_in_secret(panel: VotePanel) -> None:
    panel.setup.decision.set_code("recall")
    panel.setup.decision.activated.emit(panel.setup.decision.currentIndex())
    assert panel.setup.requirement.currentText() == "Ít nhất hai phần ba tổng số"
    assert panel.setup.method.code() == "secret_ballot"
    assert "là 17" in panel.setup.why.text()


# Counting


def test_the_third_number_is_worked_out_and_the_verdict_told_while_typing(
    panel: VotePanel, context: Context
) -> None:
    event = opened(panel)
    assert event.present == 23
    count(panel, in_favour="13", against="7")
    form = hands(panel)
    assert form.boxes["abstained"].edit.text() == "3"
    assert form.sum.text() == "13 + 7 + 3 = 23, khớp số đại biểu có mặt"
    assert form.verdict.lead.text() == "13/25 đại biểu tán thành, đạt 52,0% tổng số:"
    assert form.verdict.verdict.text() == "ĐƯỢC THÔNG QUA (cần 13)"
    assert form.verdict.why.text().startswith("Tính trên tổng số 25 đại biểu HĐND, không tính trên 23")
    panel.record()
    assert (fresh(context, event).outcome, fresh(context, event).abstained) == ("passed", 3)
    assert records.get(context, AgendaItem, event.item).state == "adopted"
    assert records.get(context, Resolution, event.resolution).state == "adopted"


def test_most_of_those_voting_are_not_enough(panel: VotePanel, context: Context) -> None:
    event = opened(panel)
    count(panel, in_favour="12", against="8", abstained="3")
    assert hands(panel).verdict.verdict.text() == "KHÔNG ĐƯỢC THÔNG QUA (cần 13)"
    assert hands(panel).verdict.property("notice") == "amber"
    panel.record()
    assert fresh(context, event).outcome == "failed"
    assert records.get(context, AgendaItem, event.item).state == "rejected"


def test_numbers_that_do_not_agree_are_marked_and_refused(panel: VotePanel, context: Context) -> None:
    event = opened(panel)
    count(panel, in_favour="13", against="7", abstained="4")
    assert hands(panel).verdict.property("notice") == "red"
    assert "nhiều hơn 1 so với 23" in hands(panel).verdict.sentence()
    assert hands(panel).boxes["in_favour"].edit.property("invalid") == "true"
    with pytest.raises(Invalid):
        panel.record()
    assert fresh(context, event).state == "open"
    count(panel, abstained="3")
    assert hands(panel).verdict.verdict.text() == "ĐƯỢC THÔNG QUA (cần 13)"


def test_everybody_for_is_one_number(panel: VotePanel) -> None:
    opened(panel)
    count(panel, in_favour="23")
    assert [box.edit.text() for box in hands(panel).boxes.values()] == ["23", "0", "0"]


def test_the_derived_number_follows_when_another_is_corrected(panel: VotePanel) -> None:
    opened(panel)
    count(panel, in_favour="13", against="7")
    count(panel, in_favour="15")
    assert hands(panel).boxes["abstained"].edit.text() == "1"


def test_counts_typed_and_not_recorded_survive_a_restart(
    panel: VotePanel, page: SessionConsole, context: Context, desk: Desk, qtbot: QtBot
) -> None:
    event = opened(panel)
    count(panel, in_favour="13", against="7")
    qtbot.waitUntil(lambda: fresh(context, event).against == 7, timeout=1500)
    assert fresh(context, event).state == "open" and fresh(context, event).abstained is None
    again = SessionConsole(replace(desk, context=context))
    qtbot.addWidget(again)
    again.refresh()
    form = again.item.vote.forms["hands"]
    assert [box.edit.text() for box in form.boxes.values()] == ["13", "7", "3"]


def test_who_counted_the_hands_is_kept_with_the_result(panel: VotePanel, context: Context) -> None:
    event = opened(panel)
    type_words(hands(panel).counted_by, "Tổ thư ký kỳ họp")
    count(panel, in_favour="23")
    panel.record()
    assert fresh(context, event).counted_by == "Tổ thư ký kỳ họp"


def test_in_a_narrow_window_who_counted_comes_when_asked(panel: VotePanel) -> None:
    opened(panel)
    form = hands(panel)
    panel.arrange(compact=True)
    assert not form.counted_by.isVisible() and form.ask.isVisible()
    form.ask.click()
    assert form.counted_by.isVisible() and not form.ask.isVisible()


def test_a_vote_without_quorum_is_flagged(panel: VotePanel, page: SessionConsole, context: Context) -> None:
    for person in meeting.people(context)[10:18]:
        attendance.leave(context, page.room.session.id, person.id)
    page.show_now()
    event = opened(panel)
    assert event.present == 15
    count(panel, in_favour="15")
    assert hands(panel).verdict.verdict.text() == "KHÔNG ĐỦ ĐẠI BIỂU ĐỂ BIỂU QUYẾT (cần 13)"
    assert hands(panel).verdict.property("notice") == "red"
    panel.record()
    assert not fresh(context, event).quorate
    assert records.get(context, AgendaItem, event.item).state not in ("adopted", "rejected")


def test_presence_can_be_taken_again_before_the_count(
    panel: VotePanel, page: SessionConsole, context: Context
) -> None:
    event = opened(panel)
    assert not panel.presence.isVisible()
    attendance.leave(context, page.room.session.id, meeting.people(context)[20].id)
    page.show_now()
    assert panel.presence.isVisible()
    panel.take_presence()
    assert fresh(context, event).present == 22
    count(panel, in_favour="13", against="7")
    assert hands(panel).boxes["abstained"].edit.text() == "2"


def test_an_opened_vote_can_be_dropped(panel: VotePanel, context: Context) -> None:
    event = opened(panel)
    count(panel, in_favour="13", against="7")
    panel.cancel()
    assert records.find(context, VoteEvent, item=event.item) == []
    assert panel.setup.isVisible()
    assert panel.flush()
    opened(panel)
    assert hands(panel).boxes["in_favour"].edit.text() == ""


def test_what_is_voted_on_can_be_put_in_other_words(
    panel: VotePanel, context: Context, answers: Answers
) -> None:
    event = opened(panel)
    answers.given["ask_text"] = "Thông qua toàn văn Nghị quyết"
    panel.rename()
    assert fresh(context, event).title == "Thông qua toàn văn Nghị quyết"


# After the vote


def test_voting_again_is_a_linked_correction_with_a_reason(
    panel: VotePanel, context: Context, answers: Answers
) -> None:
    first = opened(panel)
    count(panel, in_favour="12", against="8")
    panel.record()
    answers.given["ask_text"] = "Đếm nhầm hàng ghế cuối"
    panel.vote_again()
    second = panel._event()
    assert second is not None and second.corrects == first.id
    count(panel, in_favour="13", against="7")
    panel.record()
    assert fresh(context, first).state == "replaced"
    assert panel.result.note.text() == "Thay cho lần trước: Đếm nhầm hàng ghế cuối"
    assert panel.which.count() == 2
    panel._choose(first.id)
    assert panel.result.note.text().startswith("Đã biểu quyết lại")
    assert not panel.again.isVisible()


def test_without_a_reason_nothing_is_voted_again(
    panel: VotePanel, context: Context, answers: Answers
) -> None:
    first = opened(panel)
    count(panel, in_favour="12", against="8")
    panel.record()
    answers.given["ask_text"] = None
    panel.vote_again()
    assert fresh(context, first).state == "recorded"


def test_another_vote_may_follow_on_the_same_item(panel: VotePanel, context: Context) -> None:
    opened(panel)
    count(panel, in_favour="12", against="8")
    panel.record()
    panel.vote_further()
    assert panel.setup.isVisible()


# By name


def test_a_vote_by_name_is_answered_with_three_keys(panel: VotePanel, context: Context) -> None:
    event = opened(panel, "by_name")
    form = panel.forms["by_name"]
    assert form.list.hasFocus() or not panel.isActiveWindow()
    for key in (KEY.Key_1, KEY.Key_2, KEY.Key_3):
        QTest.keyClick(form.list, key)
    assert [one.option for one in form.list.values()[:4]] == ["for", "against", "abstain", ""]
    assert form.sum.text() == "Đã ghi 3/23 đại biểu có mặt"
    assert len(records.find(context, Vote, event=event.id)) == 3
    form.all_for()
    assert form.verdict.verdict.text() == "ĐƯỢC THÔNG QUA (cần 13)"
    panel.record()
    saved = records.find(context, Vote, event=event.id)
    assert len(saved) == 23
    assert (fresh(context, event).in_favour, fresh(context, event).against) == (21, 1)


def test_answers_by_name_can_be_changed_before_they_are_recorded(panel: VotePanel, context: Context) -> None:
    event = opened(panel, "by_name")
    form = panel.forms["by_name"]
    QTest.keyClick(form.list, KEY.Key_1)
    form.list.go_to_row(0)
    QTest.keyClick(form.list, KEY.Key_2)
    votes = records.find(context, Vote, event=event.id)
    assert [vote.option for vote in votes] == ["against"]


def test_a_vote_by_name_is_not_recorded_while_somebody_is_missing(panel: VotePanel, context: Context) -> None:
    event = opened(panel, "by_name")
    QTest.keyClick(panel.forms["by_name"].list, KEY.Key_1)
    with pytest.raises(Invalid, match="Chưa ghi ý kiến"):
        panel.record()
    assert len(records.find(context, Vote, event=event.id)) == 1


def test_a_vote_by_name_that_is_dropped_leaves_no_answers(panel: VotePanel, context: Context) -> None:
    event = opened(panel, "by_name")
    QTest.keyClick(panel.forms["by_name"].list, KEY.Key_1)
    panel.cancel()
    assert records.find(context, Vote, event=event.id) == []


# Secret ballots


def test_a_secret_ballot_accounts_for_every_ballot(panel: VotePanel, context: Context) -> None:
    event = opened(panel, "secret_ballot")
    form = panel.forms["ballot"]
    assert form.ballots["issued"].edit.text() == "23"
    type_in(form.ballots["returned"], "23")
    type_in(form.ballots["valid"], "22")
    assert form.ballots["invalid"].edit.text() == "1"
    type_in(form.answers["in_favour"], "17")
    type_in(form.answers["against"], "4")
    assert form.blank.text() == "Không đánh dấu: 1"
    assert form.verdict.verdict.text() == "ĐƯỢC THÔNG QUA (cần 13)"
    panel.record()
    saved = fresh(context, event)
    assert (saved.issued, saved.returned, saved.valid, saved.invalid) == (23, 23, 22, 1)
    assert records.find(context, Vote, event=event.id) == []


def test_ballots_that_do_not_add_up_are_told(panel: VotePanel) -> None:
    opened(panel, "secret_ballot")
    form = panel.forms["ballot"]
    type_in(form.ballots["returned"], "24")
    type_in(form.ballots["valid"], "24")
    type_in(form.answers["in_favour"], "20")
    type_in(form.answers["against"], "4")
    assert form.verdict.property("notice") == "red"
    assert "Thu vào 24 phiếu, nhiều hơn 23 phiếu phát ra" in form.verdict.sentence()
    assert form.ballots["returned"].edit.property("invalid") == "true"


def test_an_election_counts_each_candidate(panel: VotePanel, context: Context, page: SessionConsole) -> None:
    event = opened(panel, "secret_ballot", "election")
    for name in ("Nguyễn Văn Ước", "Đỗ Thị Ỷ"):
        panel.candidates.name.setText(name)
        panel.candidates.post.setText("Phó Chủ tịch Hội đồng nhân dân xã")
        panel.candidates.add()
    form = panel.forms["ballot"]
    assert [row.candidate.name for row in form._rows] == ["Nguyễn Văn Ước", "Đỗ Thị Ỷ"]
    type_in(form.ballots["returned"], "23")
    type_in(form.ballots["valid"], "23")
    for row, numbers in zip(form._rows, (("15", "8"), ("8", "15")), strict=True):
        type_in(row.in_favour, numbers[0])
        type_in(row.against, numbers[1])
    assert "Bầu được 1/1 người" in form.verdict.sentence()
    panel.record()
    elected = {one.name: one.elected for one in records.find(context, Candidate, event=event.id)}
    assert elected == {"Nguyễn Văn Ước": "yes", "Đỗ Thị Ỷ": "no"}
    assert fresh(context, event).outcome == "passed"


def test_nobody_is_elected_by_a_recall(panel: VotePanel) -> None:
    opened(panel, "secret_ballot", "recall")
    form = panel.candidates
    assert form.name.placeholderText() == "Họ tên người bị đề nghị bãi nhiệm"
    assert form.isVisible() and not form.seats.isVisible()


def test_the_tellers_are_kept_with_the_vote(panel: VotePanel, context: Context, page: SessionConsole) -> None:
    event = opened(panel, "secret_ballot")
    person = meeting.people(context)[5]
    tellers = panel.forms["ballot"].tellers
    tellers.picker.set_value((person.id,))
    tellers.picker.edited.emit()
    assert fresh(context, event).tellers == (person.id,)
    page.show_now()
    QApplication.processEvents()
    assert tellers.picker.value() == (person.id,)
