"""The resolutions page: drafted, typed, warned about, signed, numbered, issued, sent up; what it ends."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.records.agenda_item import AgendaItem
from app.domain.records.number_entry import NumberEntry
from app.domain.records.resolution import Resolution
from app.domain.records.resolution_effect import ResolutionEffect
from app.services import numbers, records, resolutions
from app.services.context import Context
from app.ui.page import Desk, PageSpec
from app.ui.paper_words import words_of
from app.ui.parts import Button
from app.ui.resolutions.new_draft import subject_of
from app.ui.resolutions_page import ResolutionsPage
from app.ui.screen import Screen
from tests.ui.conftest import Answers
from tests.ui.council import council_at_work, type_words
from tests.ui.gia_loc import answering, gia_loc, session_of, words_on
from tests.ui.office_window import fits, office_window

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
Told = list[tuple[str, object]]
BUDGET = "về dự toán thu, chi ngân sách xã năm 2027"
OWN = "Điều 1. Phê chuẩn dự toán ngân sách xã năm 2027, ưu tiên sửa chữa kênh N3 & đường thôn < 3 km."
OLD_LAW = "Căn cứ Luật Tổ chức chính quyền địa phương số 65/2025/QH15;"
SIGNED = date(2026, 11, 20)


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    made = gia_loc(tmp_path / "data")
    yield made
    made.store.close()


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, context: Context) -> ResolutionsPage:
    return open_page(qtbot, desk, context)


def open_page(qtbot: QtBot, desk: Desk, context: Context) -> ResolutionsPage:
    made = ResolutionsPage(replace(desk, context=context))
    qtbot.addWidget(made)
    made.resize(1130, 712)
    made.show()
    context.store.subscribe(lambda kinds: made.refresh() if kinds & made.kinds else None)
    made.refresh()
    return made


def in_state(context: Context, state: str) -> Resolution:
    return records.find(context, Resolution, state=state)[0]


def budget(context: Context) -> Resolution:
    return records.find(context, Resolution, title=BUDGET)[0]


def now(context: Context, resolution: Resolution) -> Resolution:
    return records.get(context, Resolution, resolution.id)


def titles(page: ResolutionsPage) -> list[str]:
    return [one.title for one in page.list.rows.values()]


def write(page: ResolutionsPage, field: str, words: str) -> None:
    """Go to a field, mark all of it and type over it."""
    text = page.writing.editor.texts[field]
    page.writing.go_to(field)
    text.moveCursor(QTextCursor.MoveOperation.Start)
    text.selectAll()
    type_words(text, words)


def paper_of(page: ResolutionsPage) -> str:
    proof = page.writing.preview.proof
    return " ".join(words_of(proof.data).split()) if proof else ""


def menu_of(bar: Any) -> list[str]:
    return [action.text() for action in bar.menu.actions()]


def choose(bar: Any, words: str) -> None:
    next(action for action in bar.menu.actions() if action.text() == words).trigger()


def test_what_still_has_to_be_done_comes_first_with_its_state_day_and_session(page: ResolutionsPage) -> None:
    rows = page.list.rows.values()
    assert [row.state_words for row in rows] == [
        "Đã thông qua", "Dự thảo", "Dự thảo", "Không được thông qua", "Đã phát hành", "Đã phát hành",
    ]  # fmt: skip
    assert rows[0].facts == "thông qua 23/10/2026 · Kỳ họp thứ 3"
    assert rows[4].facts == "02/NQ-HĐND · thông qua 15/07/2026 · Kỳ họp thứ 2"


def test_the_panel_tells_the_vote_the_duty_that_is_late_and_why_on_that_day(page: ResolutionsPage) -> None:
    words = words_on(page.panel)
    assert "13/25 đại biểu tán thành, đạt 52,0% tổng số: ĐƯỢC THÔNG QUA (cần 13)" in words
    assert "không tính trên 23 người có mặt" in words
    assert "Gửi nghị quyết và biên bản kỳ họp lên cấp trên" in words and "Quá hạn 20 ngày" in words
    assert "Quy chế làm việc" not in words
    next(button for button in page.panel.findChildren(Button) if button.text() == "Vì sao").click()
    assert "Quy chế làm việc" in words_on(page.panel)


def test_pills_session_and_search_narrow_the_list_together(
    qtbot: QtBot, page: ResolutionsPage, context: Context
) -> None:
    next(pill for pill in page.list.pills.findChildren(Button) if "Đang soạn" in pill.text()).click()
    assert len(titles(page)) == 2
    page.list.sessions.set_code(session_of(context, 4).id)
    page.list.refresh()
    assert titles(page) == ["Về dự toán thu, chi ngân sách xã năm 2027"]
    assert page.escape()
    type_words(page.list.search, "nong thon moi")
    qtbot.waitUntil(lambda: len(titles(page)) == 1)
    type_words(page.list.search, "không có")
    qtbot.waitUntil(lambda: not page.list.stage.shows_content())
    assert page.escape() and len(titles(page)) == 6 and not page.escape()


def test_words_typed_are_on_disk_within_a_second_and_on_the_paper(
    qtbot: QtBot, page: ResolutionsPage, context: Context
) -> None:
    page.open_resolution(budget(context).id)
    write(page, "articles", OWN)
    qtbot.waitUntil(lambda: budget(context).articles == OWN, timeout=1000)
    qtbot.waitUntil(lambda: "kênh N3 & đường thôn < 3 km." in paper_of(page), timeout=8000)
    assert "đã tự lưu 14 giờ 05" in page.writing.saved.text()
    assert "DỰ THẢO" in paper_of(page)


def test_the_part_being_written_is_marked_on_the_paper(
    qtbot: QtBot, page: ResolutionsPage, context: Context
) -> None:
    page.open_resolution(budget(context).id)
    page.writing.go_to("considering")
    qtbot.waitUntil(lambda: page.writing.preview.proof is not None, timeout=8000)
    assert {place.part for place in page.writing.preview.view._tinted} == {"grounds"}
    page.writing.go_to("articles")
    assert {place.part for place in page.writing.preview.view._tinted} == {"articles"}


def test_going_back_to_the_list_saves_what_was_typed_there(page: ResolutionsPage, context: Context) -> None:
    page.open_resolution(budget(context).id)
    write(page, "recipients", "Như Điều 2")
    assert page.escape()
    assert budget(context).recipients == "Như Điều 2"
    assert page.list.rows.hasFocus() or page.list.rows.isVisible()
    assert page.list.id() == budget(context).id


def test_an_empty_title_is_said_under_its_field_and_keeps_the_page(
    page: ResolutionsPage, context: Context
) -> None:
    page.open_resolution(budget(context).id)
    page.writing.editor.texts["title"].setFocus()
    page.writing.editor.texts["title"].selectAll()
    QTest.keyClick(page.writing.editor.texts["title"], KEY.Key_Delete)
    assert not page.leave()
    assert page.writing.editor.boxes["title"].problem() == "Chưa nhập trích yếu"
    type_words(page.writing.editor.texts["title"], "về ngân sách")
    assert page.leave() and not page.writing.editor.boxes["title"].problem()


def test_outdated_grounds_are_quoted_and_gone_to(
    qtbot: QtBot, page: ResolutionsPage, context: Context
) -> None:
    page.open_resolution(budget(context).id)
    assert not page.writing.warnings.isVisible()
    write(page, "grounds", OLD_LAW)
    page.save()
    assert page.writing.warnings.isVisible()
    assert "“65/2025/QH15” đã hết hiệu lực" in page.writing.warnings.sentences()[0]
    page.writing.editor.texts["recipients"].setFocus()
    page.writing.warnings.go()
    cursor = page.writing.editor.texts["grounds"].textCursor()
    assert cursor.selectedText() == "65/2025/QH15"


def test_a_new_draft_is_made_from_the_template_for_the_item_that_has_none(
    page: ResolutionsPage, context: Context, answers: Answers, told: Told
) -> None:
    session = session_of(context, 4)
    item = AgendaItem(session=session.id, order=9, title="Thông qua Nghị quyết về phí chợ", kind="resolution")
    saved = records.save(context, replace(item, decides=True))
    before = {one.id for one in records.find(context, Resolution)}

    def press(dialog: Any) -> bool:
        assert dialog.item.code() and dialog.title.toPlainText()
        dialog.item.set_code(saved.id)
        assert dialog.title.toPlainText() == "về phí chợ"
        type_words(dialog.title, "Nghị quyết ")
        dialog.accept()
        return bool(dialog.result())

    answers.given["run"] = press
    page.new()
    made = next(one for one in records.find(context, Resolution) if one.id not in before)
    assert made.item == saved.id and made.title.endswith("về phí chợ")
    assert made.grounds.startswith("Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;")
    assert page.writing.isVisible() and page.held.resolution.id == made.id
    assert told[-1] == ("say", "Đã soạn dự thảo theo mẫu")


def test_the_subject_is_taken_from_the_words_of_the_item() -> None:
    assert subject_of("Thông qua Nghị quyết về dự toán") == "về dự toán"
    assert subject_of("Biểu quyết dự thảo nghị quyết của Hội đồng nhân dân xã về phí chợ") == "về phí chợ"
    assert subject_of("Báo cáo thu ngân sách") == "về báo cáo thu ngân sách"


def test_an_adopted_resolution_is_signed_by_the_chair_and_its_words_are_read_only_then(
    page: ResolutionsPage, context: Context, answers: Answers, told: Told
) -> None:
    adopted = in_state(context, "adopted")
    page.open_resolution(adopted.id)
    assert page.writing.deeds.next.text() == "Ký chứng thực"
    assert "rồi ký" in words_on(page.writing)
    answers.given["run"] = answering(signed_on=SIGNED)
    page.writing.deeds.next.click()
    signed = now(context, adopted)
    assert (signed.state, signed.signed_on, signed.signer_title) == ("signed", SIGNED, "Chủ tịch")
    assert answers.shown.editors["signer"].text()
    assert all(text.isReadOnly() for text in page.writing.editor.texts.values())
    words, undo = told[-1][1]
    assert words == "Đã ghi nhận ký chứng thực"
    undo()
    assert now(context, adopted).state == "adopted"
    assert not page.writing.editor.texts["articles"].isReadOnly()


def test_signing_before_the_day_of_adoption_is_refused_under_the_field(
    page: ResolutionsPage, context: Context, answers: Answers
) -> None:
    page.open_resolution(in_state(context, "adopted").id)
    answers.given["run"] = answering(signed_on=date(2026, 10, 1))
    page.writing.deeds.next.click()
    assert "trước ngày thông qua 23/10/2026" in answers.shown.boxes["signed_on"].problem()
    assert in_state(context, "adopted")


def test_the_next_number_is_shown_and_one_that_comes_late_is_said(
    page: ResolutionsPage, context: Context, answers: Answers, told: Told
) -> None:
    adopted = in_state(context, "adopted")
    resolutions.sign(context, adopted.id, date(2026, 11, 10))
    page.open_resolution(adopted.id)
    seen: list[str] = []

    def give(dialog: Any) -> bool:
        dialog.show()
        seen.extend([dialog.editors["number"].currentText(), words_on(dialog)])
        dialog.accept()
        return bool(dialog.result())

    answers.given["run"] = give
    page.writing.deeds.next.click()
    assert seen[0] == "03, số tiếp theo" and "chậm nhất ngày 11/11/2026" in seen[1]
    assert now(context, adopted).number == "03/NQ-HĐND"
    assert "chậm nhất ngày 11/11/2026" in str(told[-1][1])
    assert page.writing.deeds.next.text() == "Phát hành"


def test_a_number_kept_for_it_can_be_taken(page: ResolutionsPage, context: Context, answers: Answers) -> None:
    adopted = in_state(context, "adopted")
    numbers.reserve(context, numbers.books(context)[0], "Điều chỉnh đầu tư công", number=7)
    resolutions.sign(context, adopted.id, SIGNED)
    page.list.go_to(adopted.id)
    answers.given["run"] = answering(number="7")
    page.panel.deeds.next.click()
    assert now(context, adopted).number == "07/NQ-HĐND"
    entry = records.get(context, NumberEntry, now(context, adopted).number_entry)
    assert entry.state == "used" and entry.document == adopted.id


def test_a_wrong_number_is_withdrawn_with_a_reason_and_stays_cancelled(
    page: ResolutionsPage, context: Context, answers: Answers
) -> None:
    adopted = in_state(context, "adopted")
    resolutions.sign(context, adopted.id, SIGNED)
    entry = resolutions.give_number(context, adopted.id).entry
    page.open_resolution(adopted.id)
    answers.given["run"] = answering(reason="Ghi nhầm sổ")
    choose(page.writing.deeds, "Thu hồi số")
    assert now(context, adopted).number == ""
    assert records.get(context, NumberEntry, entry.id).state == "cancelled"
    assert page.writing.deeds.next.text() == "Cấp số"


def test_issuing_ends_what_it_replaces_and_it_is_sent_up_then(
    qtbot: QtBot, page: ResolutionsPage, context: Context, answers: Answers
) -> None:
    adopted, former = in_state(context, "adopted"), in_state(context, "issued")
    resolutions.sign(context, adopted.id, SIGNED)
    resolutions.give_number(context, adopted.id)
    page.open_resolution(adopted.id)
    answers.given["run"] = answering(effect="replaces", extent="whole", target=former.id)
    page.doing.add_effect()
    page.writing.show_side("story")
    assert f"Thay thế toàn bộ Nghị quyết số {former.number}" in words_on(page.writing.dossier)
    answers.given["run"] = answering()
    page.writing.deeds.next.click()
    assert now(context, adopted).state == "issued" and now(context, former).state == "expired"
    answers.given["run"] = answering(sent_on=date(2026, 11, 1))
    page.writing.deeds.next.click()
    assert now(context, adopted).sent_on is None
    answers.given["run"] = answering(sent_on=date(2026, 11, 22))
    page.writing.deeds.next.click()
    assert now(context, adopted).sent_on == date(2026, 11, 22)
    assert menu_of(page.writing.deeds) == ["Sửa ngày gửi cấp trên"]
    qtbot.waitUntil(lambda: "Xong 22/11" in words_on(page.writing.dossier))


def test_an_effect_on_a_part_must_name_it_and_can_be_dropped_and_brought_back(
    page: ResolutionsPage, context: Context, answers: Answers, told: Told
) -> None:
    draft, former = budget(context), in_state(context, "issued")
    page.open_resolution(draft.id)
    answers.given["run"] = answering(effect="amends", extent="part", target=former.id)
    page.doing.add_effect()
    assert "điều, khoản" in answers.shown.boxes["detail"].problem()
    answers.given["run"] = answering(
        effect="amends", extent="part", target=former.id, detail="khoản 2 Điều 1"
    )
    page.doing.add_effect()
    effect = records.find(context, ResolutionEffect)[0]
    assert page.held.effects[0].words.startswith("Sửa đổi, bổ sung khoản 2 Điều 1 Nghị quyết số")
    page.writing.dossier.effect_dropped.emit(effect)
    assert not page.held.effects
    told[-1][1][1]()
    assert page.held.effects


def test_a_draft_is_marked_verified_and_deleted_each_with_a_way_back(
    page: ResolutionsPage, context: Context, told: Told
) -> None:
    draft = budget(context)
    page.open_resolution(draft.id)
    choose(page.writing.deeds, "Ghi nhận đã thẩm tra")
    assert now(context, draft).state == "verified"
    told[-1][1][1]()
    assert now(context, draft).state == "draft"
    choose(page.writing.deeds, "Xóa dự thảo")
    assert not page.writing.isVisible() and len(titles(page)) == 5
    told[-1][1][1]()
    assert len(titles(page)) == 6


def test_the_considering_is_written_anew_though_the_cursor_stands_in_it(
    page: ResolutionsPage, context: Context, told: Told
) -> None:
    page.open_resolution(budget(context).id)
    write(page, "considering", "Xét theo trí nhớ")
    choose(page.writing.deeds, "Viết lại phần Xét từ tài liệu")
    assert page.writing.editor.texts["considering"].toPlainText().startswith("Xét Tờ trình số 142/TTr-UBND")
    told[-1][1][1]()
    assert page.writing.editor.texts["considering"].toPlainText() == "Xét theo trí nhớ"


def test_the_vote_and_the_session_are_a_press_away(
    page: ResolutionsPage, context: Context, told: Told
) -> None:
    adopted = in_state(context, "adopted")
    page.list.go_to(adopted.id)
    page.panel.dossier.vote_wanted.emit(page.held.vote.id)
    page.panel.dossier.session_wanted.emit(page.held.session.id)
    assert told == [("open", ("vote_event", adopted.vote_event)), ("open", ("session", adopted.session))]


def test_a_vote_without_quorum_is_told_and_decides_nothing(
    qtbot: QtBot, page: ResolutionsPage, context: Context
) -> None:
    merged = next(one for one in records.find(context, Resolution) if "sáp nhập" in one.title)
    page.list.go_to(merged.id)
    qtbot.waitUntil(lambda: "KHÔNG ĐỦ ĐẠI BIỂU ĐỂ BIỂU QUYẾT" in words_on(page.panel))
    assert page.panel.deeds.next.isHidden()


def test_a_normative_draft_without_a_day_of_effect_is_warned_about_and_takes_one(
    page: ResolutionsPage, context: Context
) -> None:
    draft = budget(context)
    page.open_resolution(draft.id)
    assert not page.writing.editor.effective_on.isVisible()
    page.writing.editor.kind.set_code("normative")
    page.writing.editor.kind.activated.emit(1)
    assert now(context, draft).kind == "normative"
    assert page.writing.editor.effective_on.isVisible()
    assert any("Chưa ghi ngày có hiệu lực" in words for words in page.writing.warnings.sentences())
    page.writing.editor.effective_on.setFocus()
    type_words(page.writing.editor.effective_on, "31/02/2027")
    assert not page.leave() and page.writing.editor.boxes["effective_on"].problem()
    page.writing.editor.effective_on.clear()
    type_words(page.writing.editor.effective_on, "1/1/2027")
    assert page.leave() and now(context, draft).effective_on == date(2027, 1, 1)


def test_records_found_elsewhere_open_here(page: ResolutionsPage, context: Context) -> None:
    former, draft = in_state(context, "issued"), budget(context)
    effect = resolutions.add_effect(context, draft.id, "repeals", "whole", target=former.id)
    assert page.open_record("resolution_effect", effect.id)
    assert page.held.resolution.id == draft.id and page.writing.dossier.isVisible()
    assert page.open_record("resolution", former.id)
    assert page.shown_record() == ("resolution", former.id) and page.writing.editor.isVisible()
    assert not page.open_record("session", former.session)


def test_pdf_and_word_are_saved_from_the_paper(
    qtbot: QtBot, page: ResolutionsPage, context: Context, answers: Answers, tmp_path: Path
) -> None:
    page.open_resolution(in_state(context, "issued").id)
    qtbot.waitUntil(lambda: page.writing.preview.proof is not None, timeout=8000)
    assert not page.writing.preview.proof.deviations
    for verb, ending in ((page.writing.preview.save_pdf, ".pdf"), (page.writing.preview.save_word, ".docx")):
        answers.given["save_file"] = tmp_path / f"Nghị quyết{ending}"
        verb()
        qtbot.waitUntil((tmp_path / f"Nghị quyết{ending}").exists, timeout=8000)


def test_a_council_without_resolutions_is_told_how_to_begin(
    qtbot: QtBot, desk: Desk, tmp_path: Path, told: Told
) -> None:
    context = council_at_work(tmp_path / "other")
    page = open_page(qtbot, desk, context)
    assert "Chưa có nghị quyết nào" in words_on(page) and page.panel.isHidden()
    page.new()
    assert told == [("problem", "Chưa có kỳ họp nào để soạn nghị quyết. Thêm kỳ họp trước.")]
    context.store.close()


@pytest.mark.parametrize("scale", [1.0, 1.25])
def test_a_resolution_is_signed_by_keyboard_alone_in_a_window_that_never_grows(
    qtbot: QtBot, screen: Screen, context: Context, answers: Answers, scale: float
) -> None:
    screen.appearance.set_scale(scale)
    spec = PageSpec("resolutions", "KỲ HỌP", "Nghị quyết", "landmark", ResolutionsPage)
    window = office_window(qtbot, screen, context, spec)
    page = window.pages.page()
    assert isinstance(page, ResolutionsPage)
    page.list.rows.setFocus()
    QTest.keyClick(page.list.rows, KEY.Key_Home)
    QTest.keyClick(page.list.rows, KEY.Key_Return)
    assert page.writing.isVisible() and page.writing.editor.texts["title"].hasFocus()
    assert fits(window)
    type_words(page.writing.editor.texts["title"], "(mới) ")
    QTest.keyClick(window, KEY.Key_S, CTRL)
    assert in_state(context, "adopted").title.startswith("(mới)")
    QTest.keyClick(window, KEY.Key_Tab, CTRL)
    assert page.writing.preview.view.hasFocus()
    page.writing.deeds.next.setFocus()
    answers.given["run"] = answering(signed_on=SIGNED)
    QTest.keyClick(page.writing.deeds.next, KEY.Key_Space)
    assert records.find(context, Resolution, state="signed")
    assert fits(window)
    QTest.keyClick(window, KEY.Key_Escape)
    assert page.list.rows.hasFocus()
