"""The page of letters: found, classified, passed on with a paper, answered, told; secrets stay unasked."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from conftest import Answers
from gia_loc import answering, gia_loc, words_on
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.records.petition import Petition
from app.domain.roles import User
from app.services import attachments, petition_handling, petition_steps, petitions, records
from app.services.context import Context
from app.ui.page import Desk
from app.ui.parts import Notice
from app.ui.petitions_page import PetitionsPage
from app.ui.screen import Screen

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


def test_the_page_fits_a_small_window(page: PetitionsPage) -> None:
    assert page.minimumSizeHint().width() <= 1130
    assert page.minimumSizeHint().height() <= 660


def test_the_page_fits_a_small_window_with_large_letters(
    qtbot: QtBot, desk: Desk, screen: Screen, context: Context, complaint: Petition
) -> None:
    screen.appearance.set_scale(1.25)
    page = shown(qtbot, desk, context)
    page.arrange(compact=True)
    page.open_record("petition", complaint.id)
    for _ in range(2):
        qtbot.waitUntil(lambda: page.minimumSizeHint().width() <= 1366 - 110)
        page.new()


def test_the_person_comes_first_and_their_earlier_letters_show_while_the_name_is_typed(
    qtbot: QtBot, page: PetitionsPage, context: Context, complaint: Petition
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
    assert made.petitioners == complaint.petitioners


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


def test_what_was_registered_is_corrected_and_its_people_stay(
    page: PetitionsPage, context: Context, complaint: Petition
) -> None:
    page.edit()
    page.intake.form.editors["people"].set_value(3)
    page.intake.form.editors["subject"].set_value("Mức bồi thường, đã sửa")
    page.save()
    after = now(context, complaint)
    assert (after.subject, after.people, after.petitioners) == (
        "Mức bồi thường, đã sửa",
        3,
        complaint.petitioners,
    )


def test_after_a_person_is_chosen_the_keyboard_is_in_the_form(qtbot: QtBot, page: PetitionsPage) -> None:
    page.new()
    people = page.intake.people
    qtbot.keyClicks(people.form.editors["full_name"], "khuat thi n")
    qtbot.waitUntil(lambda: bool(people.findChildren(Notice)))
    people.findChildren(Notice)[0].findChildren(QPushButton)[0].click()
    assert people.form.isAncestorOf(page.focusWidget())


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


def mixed_letter(context: Context) -> Petition:
    made = petitions.take_in(context, letter("mixed"), [person()])
    return petitions.classify(context, made.id, competence="administrative", competent_text="UBND xã")


def test_a_letter_of_several_matters_is_split_and_the_parts_lead_to_each_other(
    qtbot: QtBot, page: PetitionsPage, context: Context, answers: Answers, told: Told
) -> None:
    whole = mixed_letter(context)
    page.open_record("petition", whole.id)

    def split(dialog: Any) -> bool:
        dialog.accept()
        assert not dialog.result() and dialog.parts[0].boxes["subject"].problem()
        for box, words in zip(dialog.parts, ("Bồi thường đất", "Đường liên thôn hư hỏng"), strict=True):
            box.subject.setText(words)
        dialog.accept()
        return bool(dialog.result())

    answers.given["run"] = split
    press(page, "Tách đơn")
    assert page.held
    one, two = page.held.parts
    qtbot.waitUntil(lambda: one.code in buttons_on(page.panel))
    assert page.panel.first.text() == "Lưu theo dõi"
    page.panel.dossier.letter_wanted.emit(one.id)
    qtbot.waitUntil(lambda: f"Tách từ {whole.code}" in buttons_on(page.panel))
    assert two.code in buttons_on(page.panel)
    told[-1][1][1]()
    assert (
        now(context, whole).state == "examined" and records.find(context, Petition, split_from=whole.id) == []
    )


def buttons_on(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QPushButton) if one.isVisible())


def test_a_file_is_attached_seen_copied_and_removed(
    qtbot: QtBot, page: PetitionsPage, context: Context, answers: Answers, told: Told, tmp_path: Path
) -> None:
    picture = tmp_path / "ảnh của bà Ngà.png"
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    image.save(str(picture))
    answers.given["open_file"] = picture
    page.panel.dossier.attach_wanted.emit()
    assert page.held and [one.name for one in page.held.files] == ["Tệp 1.png"]
    file = page.held.files[0]
    page.panel.dossier.file_verb.emit("open", file)
    qtbot.waitUntil(lambda: page.preview.proof is not None)
    assert page.preview.proof and page.preview.proof.data.startswith(b"%PDF")
    page.escape()
    answers.given["save_file"] = tmp_path / "bản sao"
    page.panel.dossier.file_verb.emit("copy", file)
    assert (tmp_path / "bản sao.png").read_bytes() == picture.read_bytes()
    page.panel.dossier.file_verb.emit("remove", file)
    assert page.held.files == ()
    told[-1][1][1]()
    assert page.held and len(page.held.files) == 1


def test_a_damaged_file_is_said_to_be_so_and_the_letter_stays_on_show(
    page: PetitionsPage, context: Context, complaint: Petition, tmp_path: Path, told: Told
) -> None:
    scan = tmp_path / "hỏng.pdf"
    scan.write_bytes(b"%PDF-1.4\n")
    kept = attachments.attach(context, "petition", complaint.id, scan)
    page.panel.dossier.file_verb.emit("open", kept)
    assert "hỏng hoặc có mật khẩu" in str(told[-1]) and page.views.currentWidget() is page.front


def test_a_denunciation_takes_no_file_however_it_comes(
    qtbot: QtBot, page: PetitionsPage, context: Context, tmp_path: Path
) -> None:
    secret = petitions.take_in(context, denunciation())
    page.open_record("petition", secret.id)
    qtbot.waitUntil(lambda: "không kèm tệp nào" in words_on(page.panel))
    assert "Kèm tệp" not in buttons_on(page.panel)
    scan = tmp_path / "đơn của bà Mã Thị Kín.pdf"
    scan.write_bytes(b"%PDF-1.4\n")
    page.tell_problem = lambda sentence: None  # type: ignore[method-assign]
    page.panel.files_dropped.emit([scan])
    assert attachments.attachments(context, secret.id) == []


def test_a_day_is_noted_as_kept_set_aside_and_reckoned_anew_each_undone(
    page: PetitionsPage, context: Context, answers: Answers, told: Told
) -> None:
    def due() -> Any:
        assert page.held
        return next(one for one in page.held.dues if one.record.id == first)

    assert page.held
    first = page.held.dues[0].record.id
    answers.given["run"] = answering()
    page.panel.dossier.due_verb.emit("done", due())
    assert due().record.done_on == context.today
    told[-1][1][1]()
    assert due().record.done_on is None
    answers.given["run"] = answering(reason="Người gửi rút đơn")
    page.panel.dossier.due_verb.emit("skip", due())
    assert due().aside == "Người gửi rút đơn"
    told[-1][1][1]()
    assert due().open
    right = due().record.due_on
    records.save(context, replace(due().record, due_on=date(2026, 1, 5)))
    answers.given["run"] = True
    page.panel.dossier.recompute_wanted.emit()
    assert due().record.due_on == right
    told[-1][1][1]()
    assert due().record.due_on == date(2026, 1, 5)


def test_the_paper_is_seen_before_the_step_is_noted_and_what_was_typed_stays(
    qtbot: QtBot, page: PetitionsPage, context: Context, answers: Answers, complaint: Petition
) -> None:
    petitions.classify(context, complaint.id, competence="administrative", competent_text="UBND xã")
    page.open_record("petition", complaint.id)
    seen: list[Any] = []

    def guide(dialog: Any) -> bool:
        if hasattr(dialog, "preview"):
            dialog.show()
            qtbot.waitUntil(lambda: dialog.preview.proof is not None)
            seen.append(dialog.preview.proof)
            return False
        dialog.editors["reason"].set_value("Thuộc thẩm quyền của Chủ tịch UBND xã")
        dialog.look.click()
        assert petition_steps.steps(context, complaint.id) == []
        assert dialog.editors["reason"].value() == "Thuộc thẩm quyền của Chủ tịch UBND xã"
        dialog.accept()
        return bool(dialog.result())

    answers.given["run"] = guide
    press(page, "Hướng dẫn")
    step = petition_steps.steps(context, complaint.id)[-1]
    assert seen and seen[0].data.startswith(b"%PDF") and not step.number
    page.escape()
    answers.given["run"] = answering()
    page.panel.dossier.number_wanted.emit(step.id)
    assert petition_steps.steps(context, complaint.id)[-1].number


def test_the_answer_is_watched_until_it_is_enough(
    page: PetitionsPage, context: Context, answers: Answers, complaint: Petition
) -> None:
    petitions.change(context, complaint.id, kind="proposal")
    petitions.classify(context, complaint.id, competence="administrative", competent_text="UBND xã")
    petition_handling.handle(context, complaint.id, "forward")
    page.open_record("petition", complaint.id)
    firsts = [page.panel.first.text()]
    for typed in (
        {"result": "Đang xem xét"},
        {},
        {"assessment": "incomplete"},
        {},
        {"result": "Đã trả đủ"},
        {},
    ):
        answers.given["run"] = answering(**typed)
        page.panel.first.click()
        page.escape()
        firsts.append(page.panel.first.text())
    assert firsts == ["Ghi kết quả", "Báo công dân", "Đánh giá", "Yêu cầu báo cáo", "Ghi kết quả",
                      "Báo công dân", "Đánh giá"]  # fmt: skip


def test_what_the_list_shows_goes_out_as_a_workbook_without_names(
    qtbot: QtBot, page: PetitionsPage, context: Context, answers: Answers, told: Told, tmp_path: Path
) -> None:
    answers.given["save_file"] = tmp_path / "đơn"
    page.list.search.setText("boi thuong lien thon")
    page.list.show_wanted()
    page.give_list_out()
    qtbot.waitUntil(lambda: (tmp_path / "đơn.xlsx").is_file())
    sheet = openpyxl.load_workbook(tmp_path / "đơn.xlsx").active
    said = [str(cell) for row in sheet.iter_rows(values_only=True) for cell in row if cell]
    assert sum("Mức bồi thường" in words for words in said) == 1
    assert not any("Khuất" in words for words in said)


def test_files_dragged_onto_the_dossier_are_attached(
    page: PetitionsPage, context: Context, complaint: Petition, tmp_path: Path
) -> None:
    scans = [tmp_path / "một.pdf", tmp_path / "hai.pdf"]
    data = QMimeData()
    for number, scan in enumerate(scans):
        scan.write_bytes(b"%%PDF-1.4\n%d" % number)
    data.setUrls([QUrl.fromLocalFile(str(scan)) for scan in scans])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.panel.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, none))
    assert [one.name for one in attachments.attachments(context, complaint.id)] == ["Tệp 1.pdf", "Tệp 2.pdf"]


def test_texts_that_say_otherwise_stand_beside_the_day_without_a_click(
    qtbot: QtBot, page: PetitionsPage, context: Context
) -> None:
    assert page.held
    due = page.held.dues[0].record
    other = "Văn bản khác ghi 15 ngày làm việc (Thông tư 05/2021/TT-TTCP): hạn là thứ Ba 08/12/2026."
    records.save(context, replace(due, explanation=f"{due.explanation}\n{other}"))
    qtbot.waitUntil(lambda: other in words_on(page.panel))
    assert "Bắt đầu đếm từ" not in words_on(page.panel)
