"""The page of letters: found, classified, passed on with a paper, answered, told; secrets stay unasked."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from conftest import Answers
from gia_loc import answering, gia_loc, words_on
from pytestqt.qtbot import QtBot

from app.domain.records.petition import Petition
from app.domain.roles import User
from app.services import petition_steps, petitions, records
from app.services.context import Context
from app.ui.page import Desk
from app.ui.petitions_page import PetitionsPage

sys.path.insert(0, str(Path(__file__).parents[1] / "services"))
from letters import denunciation, letter, person

Told = list[tuple[str, Any]]


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    made = gia_loc(tmp_path / "data")
    yield made
    made.store.close()


@pytest.fixture
def complaint(context: Context) -> Petition:
    return petitions.take_in(context, letter(), [person()])


def shown(qtbot: QtBot, desk: Desk, context: Context) -> PetitionsPage:
    made = PetitionsPage(replace(desk, context=context))
    qtbot.addWidget(made)
    made.resize(1130, 712)
    made.show()
    context.store.subscribe(lambda kinds: made.refresh() if kinds & made.kinds else None)
    made.refresh()
    return made


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, context: Context, complaint: Petition) -> PetitionsPage:
    made = shown(qtbot, desk, context)
    made.open_record("petition", complaint.id)
    return made


def pick(page: PetitionsPage, words: str) -> None:
    next(one for one in page.panel.menu.actions() if one.text() == words).trigger()


def press(page: PetitionsPage, words: str) -> None:
    next(one for one in (page.panel.first, page.panel.second) if one.text() == words).click()


def now(context: Context, before: Petition) -> Petition:
    return records.get(context, Petition, before.id)


def test_a_letter_stands_in_the_list_with_its_days_and_why(qtbot: QtBot, page: PetitionsPage) -> None:
    assert len(page.list.table.ids()) == len(page.list.every)
    qtbot.waitUntil(lambda: "THỜI HẠN" in words_on(page.panel))
    words = words_on(page.panel)
    assert "Khuất Thị Ngà" in words
    assert page.held and page.held.dues[0].explanation


def test_the_search_needs_no_marks_and_never_looks_at_people(page: PetitionsPage) -> None:
    page.list.search.setText("boi thuong lien thon")
    page.list.show_wanted()
    assert len(page.list.table.ids()) == 1
    page.list.search.setText("Khuất Thị Ngà")
    page.list.show_wanted()
    assert page.list.table.ids() == []
    assert page.escape() and page.list.table.ids()


def test_a_complaint_of_another_body_is_guided_there_with_a_numbered_slip(
    qtbot: QtBot, page: PetitionsPage, context: Context, answers: Answers, complaint: Petition
) -> None:
    answers.given["run"] = answering(competence="administrative", competent_text="UBND xã Gia Lộc")
    press(page, "Phân loại")
    assert now(context, complaint).state == "examined"
    answers.given["run"] = answering(reason="Thuộc thẩm quyền của Chủ tịch UBND xã", numbered=True)
    press(page, "Hướng dẫn")
    assert page.views.currentWidget() is page.preview
    qtbot.waitUntil(lambda: page.preview.proof is not None)
    assert petition_steps.steps(context, complaint.id)[-1].number
    assert page.escape() and page.views.currentWidget() is page.front


def test_what_the_law_closes_is_refused_with_its_article(
    page: PetitionsPage, context: Context, told: Told, complaint: Petition
) -> None:
    assert page.held
    closed = next(one for one in page.held.outcomes if one.problem)
    page.doing.do(closed.outcome)
    assert told[-1] == ("problem", closed.problem)
    assert now(context, complaint).state == "received"


def test_a_result_is_noted_told_to_the_citizen_and_the_file_ends(
    page: PetitionsPage, context: Context, answers: Answers, complaint: Petition, told: Told
) -> None:
    petitions.change(context, complaint.id, kind="proposal")
    petitions.classify(context, complaint.id, competence="administrative", competent_text="UBND xã")
    page.open_record("petition", complaint.id)
    answers.given["run"] = answering()
    press(page, "Chuyển đơn")
    page.escape()
    answers.given["run"] = answering(result="Đã điều chỉnh mức bồi thường", number="12/UBND")
    press(page, "Ghi kết quả")
    assert now(context, complaint).state == "answered"
    answers.given["run"] = answering()
    press(page, "Báo công dân")
    page.escape()
    press(page, "Kết thúc")
    assert now(context, complaint).state == "closed"
    assert "Đã kết thúc" in told[-1][1][0]


def test_the_last_step_is_taken_back(
    page: PetitionsPage, context: Context, answers: Answers, complaint: Petition, told: Told
) -> None:
    answers.given["run"] = answering()
    pick(page, "Báo công dân")
    assert petition_steps.steps(context, complaint.id)
    told[-1][1][1]()
    assert petition_steps.steps(context, complaint.id) == []


def test_who_may_not_see_citizens_sees_the_code_and_no_person(
    qtbot: QtBot, desk: Desk, context: Context, complaint: Petition
) -> None:
    officer = context.acting_as(User("a2", "Đặng Quốc Ẩn", frozenset({"council_officer"})))
    page = shown(qtbot, desk, officer)
    page.open_record("petition", complaint.id)
    qtbot.waitUntil(lambda: "chỉ người xử lý đơn" in words_on(page))
    words = words_on(page)
    assert complaint.code in words
    assert "Khuất" not in words and "Đồng Vắng" not in words
    assert not page.panel.first.isVisible() and not page.panel.printer.isVisible()


def test_a_denunciation_shows_its_sealed_place_and_nobody(
    qtbot: QtBot, page: PetitionsPage, context: Context
) -> None:
    secret = petitions.take_in(context, denunciation())
    assert page.open_record("petition", secret.id)
    qtbot.waitUntil(lambda: "Két Văn phòng, bì số 3" in words_on(page.panel))
    words = words_on(page.panel)
    assert "không lưu người tố cáo" in words
    assert "NGƯỜI GỬI" not in words


def test_the_page_fits_a_small_window_with_large_letters(page: PetitionsPage) -> None:
    assert page.minimumSizeHint().width() <= 1130
    assert page.minimumSizeHint().height() <= 660


def test_the_person_comes_first_and_their_earlier_letters_show_while_the_name_is_typed(
    qtbot: QtBot, page: PetitionsPage, context: Context
) -> None:
    page.new()
    people = page.intake.people
    assert page.focusWidget() is people.form.editors["full_name"]
    qtbot.keyClicks(people.form.editors["full_name"], "khuat thi n")
    qtbot.waitUntil(lambda: bool(people.found))
    assert "đã có 1 đơn" in people.found[0].sentence
    people.choose(people.found[0])
    assert people.form.editors["address"].text() == "thôn Đồng Vắng, xã Gia Lộc"
    page.intake.form.editors["subject"].set_value("Chậm trả lời về mức bồi thường")
    page.intake.form.editors["source"].set_value("counter")
    page.save()
    assert page.views.currentWidget() is page.front and page.held
    made = page.held.letter
    assert made.subject == "Chậm trả lời về mức bồi thường" and len(made.petitioners) == 1
    assert made.petitioners == records.find(context, Petition, code="26-0001-L")[0].petitioners


def test_several_people_and_who_speaks_for_them(page: PetitionsPage, context: Context) -> None:
    page.new()
    people, form = page.intake.people, page.intake.form
    people.form.editors["full_name"].set_value("Nông Văn Dền")
    people.speaks.setChecked(True)
    people.add()
    people.form.editors["full_name"].set_value("Lò Thị Mận")
    for name, value in {"subject": "Nước sạch yếu giờ cao điểm", "source": "counter", "people": 7}.items():
        form.editors[name].set_value(value)
    page.save()
    assert page.held
    made = page.held.letter
    assert (made.people, len(made.petitioners), len(made.representatives)) == (7, 2, 1)


def test_what_is_wrong_stands_under_its_field_and_nothing_is_written(
    page: PetitionsPage, context: Context, answers: Answers
) -> None:
    before = len(records.find(context, Petition))
    page.new()
    page.save()
    assert page.intake.form.boxes["subject"].problem()
    assert len(records.find(context, Petition)) == before
    page.intake.form.editors["subject"].set_value("Đang nhập dở")
    answers.given["confirm"] = False
    assert not page.leave()


def test_a_denunciation_asks_for_nobody_and_points_out_what_may_tell(
    page: PetitionsPage, context: Context
) -> None:
    page.new()
    people, form = page.intake.people, page.intake.form
    people.form.editors["full_name"].set_value("Mã Thị Kín")
    page.intake.kinds.set_code("denunciation")
    page.intake.kinds.chosen.emit("denunciation")
    assert not people.isVisible() and form.boxes["sealed_place"].isVisible()
    for name, value in {"subject": "Thu tiền sai quy định", "source": "post", "sealed_place": "Két số 1",
                        "content": "Gọi 0912345678 để hỏi"}.items():  # fmt: skip
        form.editors[name].set_value(value)
    before = len(records.find(context, Petition))
    page.save()
    assert page.intake.hints.isVisible() and not page.intake.hints.button.isVisible()
    assert len(records.find(context, Petition)) == before
    form.editors["content"].set_value("Trưởng thôn Hoàng Văn Thụ thu tiền không biên lai")
    page.save()
    assert page.intake.hints.button.isVisible()
    page.intake.hints.button.click()
    assert page.held and page.held.letter.kind == "denunciation"
    assert page.held.letter.petitioners == () and page.held.letter.people is None
    data = b"".join(one.read_bytes() for one in context.folder.rglob("*") if one.is_file())
    assert "Mã Thị Kín".encode() not in data
