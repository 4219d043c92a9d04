"""The page of recommendations: found, passed on in one letter, answered, assessed, told, merged, closed."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from conftest import Answers
from gia_loc import answering, gia_loc, words_on
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.records.forwarding import Forwarding
from app.domain.records.recommendation import Recommendation
from app.domain.records.superior_reply import SuperiorReply
from app.services import assessments, forwarding, recommendation_reports, records, replies, similar
from app.services.context import Context
from app.ui.page import Desk
from app.ui.recommendations.events import events_of
from app.ui.recommendations.held import read_held
from app.ui.recommendations_page import RecommendationsPage

sys.path.insert(0, str(Path(__file__).parents[1] / "services"))
import hearing

Told = list[tuple[str, Any]]
KEY = Qt.Key


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    made = gia_loc(tmp_path / "data")
    for n, text in enumerate(hearing.TEXTS[:6], 1):
        code = f"KN-2026-9{n:03d}"
        hearing.items(made, 1, code=code, text=f"{text} (mục {n})", received_on=date(2026, 10, 1))
    yield made
    made.store.close()


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, context: Context) -> RecommendationsPage:
    made = RecommendationsPage(replace(desk, context=context))
    qtbot.addWidget(made)
    made.resize(1130, 712)
    made.show()
    context.store.subscribe(lambda kinds: made.refresh() if kinds & made.kinds else None)
    made.refresh()
    return made


def the(context: Context, code: str) -> Recommendation:
    return records.find(context, Recommendation, code=code)[0]


def press(page: RecommendationsPage, words: str) -> None:
    button = next(one for one in (page.panel.first, page.panel.second) if one.text() == words)
    button.click()


def counts(page: RecommendationsPage) -> list[int]:
    """What the first four pills say."""
    pills = [page.list.pills._buttons[code].text() for code in ("", "unsent", "waiting", "late")]
    return [int(words.split()[-1]) for words in pills]


def newest(context: Context, kind: str = "forward") -> Forwarding:
    return max(records.find(context, Forwarding, kind=kind), key=lambda one: one.id)


def pick(page: RecommendationsPage, words: str) -> None:
    next(one for one in page.panel.menu.actions() if one.text() == words).trigger()


def test_the_pills_count_every_step_and_a_late_answer_is_red(
    page: RecommendationsPage, context: Context
) -> None:
    before = counts(page)
    late, waiting = the(context, "KN-2026-9001"), the(context, "KN-2026-9002")
    body = hearing.body(context, "people_committee")
    forwarding.forward(
        context, [late.id], body, dated=context.today - timedelta(60), due_on=context.today - timedelta(3)
    )
    forwarding.forward(context, [waiting.id], body)
    assert [now - was for now, was in zip(counts(page), before, strict=True)] == [0, -2, 1, 1]
    assert page.open_record("recommendation", late.id)
    assert page.panel.chip.text() == "Quá hạn 3 ngày"


def test_the_search_needs_no_marks_and_says_when_nothing_is_found(page: RecommendationsPage) -> None:
    page.list.search.setText("rac thai muc")
    page.list.show_wanted()
    assert len(page.list.table.ids()) == 1
    page.list.search.setText("zzz")
    page.list.show_wanted()
    assert not page.list.stage.shows_content()
    assert page.escape()
    assert len(page.list.table.ids()) == len(page.list.every)


def test_space_ticks_rows_and_all_of_them_go_in_one_letter(
    page: RecommendationsPage, context: Context, answers: Answers, told: Told
) -> None:
    table = page.list.table
    table.setFocus()
    for row in (0, 1, 2):
        table.go_to_row(row)
        QTest.keyClick(table, KEY.Key_Space)
    assert page.list.bulk.isVisible()
    answers.given["run"] = answering()
    page.list.bulk.forward.click()
    letter = newest(context)
    assert len(letter.recommendations) == 3
    assert letter.number in told[-1][1]
    assert not page.list.bulk.isVisible()


def test_an_answer_is_recorded_assessed_otherwise_and_the_difference_stands_there(
    qtbot: QtBot, page: RecommendationsPage, context: Context, answers: Answers
) -> None:
    item = the(context, "KN-2026-9003")
    forwarding.forward(context, [item.id], hearing.body(context, "people_committee"))
    page.open_record("recommendation", item.id)
    outcome = next(one.record.id for one in replies.outcomes(context) if one.record.group == "resolved")
    answers.given["run"] = answering(outcome=outcome, number="41/BC-UBND", text="Đã vá xong mặt đường")
    press(page, "Ghi trả lời")
    answers.given["run"] = answering(verdict="partly", reason="Còn một đoạn")
    press(page, "Đánh giá")
    qtbot.waitUntil(lambda: "Hai bên khác nhau" in words_on(page.panel))
    words = words_on(page.panel)
    assert "Mới giải quyết một phần" in words
    assert "Đã vá xong mặt đường" in words
    assert len(assessments.of(context, item.id)) == 1


def test_a_reminder_is_the_first_of_its_kind(
    page: RecommendationsPage, context: Context, answers: Answers
) -> None:
    item = the(context, "KN-2026-9004")
    forwarding.forward(context, [item.id], "Phòng Kinh tế", dated=date(2026, 9, 1))
    page.open_record("recommendation", item.id)
    answers.given["run"] = answering()
    press(page, "Đôn đốc")
    reminder = newest(context, "remind")
    assert (reminder.ordinal, reminder.organization_text) == (1, "Phòng Kinh tế")


def test_duplicates_are_merged_and_taken_apart_again(
    page: RecommendationsPage, context: Context, answers: Answers, told: Told
) -> None:
    main, other = the(context, "KN-2026-9005"), the(context, "KN-2026-9006")
    page.list.table.tick([main.id, other.id])
    answers.given["run"] = answering(main=main.id)
    page.list.bulk.merge.trigger()
    assert other.id not in page.list.table.ids()
    assert page.open_record("recommendation", other.id)
    press(page, "Tách ra")
    assert other.id in page.list.table.ids()
    told[-1][1][1]()
    assert records.get(context, Recommendation, other.id).merged_into == main.id


def test_a_recommendation_from_another_source_is_entered_in_the_form(
    page: RecommendationsPage, context: Context
) -> None:
    page.new()
    page.write.form.editors["text"].set_value("Biển báo ngã ba Ruối mờ hết chữ")
    page.save()
    made = [one for one in records.find(context, Recommendation) if "ngã ba Ruối" in one.text]
    assert made[0].source == "delegate" and made[0].code
    assert page.id == made[0].id


def test_closing_what_is_not_settled_asks_for_the_reason(
    page: RecommendationsPage, context: Context, answers: Answers
) -> None:
    item = the(context, "KN-2026-9001")
    outcome = hearing.outcome(context, replies.outcomes(context)[0].record.code)
    replies.record(context, replies.Reply(recommendation=item.id, received_on=context.today, outcome=outcome))
    page.open_record("recommendation", item.id)
    answers.given["run"] = answering()
    pick(page, "Đóng")
    assert the(context, "KN-2026-9001").state == "answered"
    answers.given["run"] = answering(closed_why="Cử tri rút kiến nghị")
    pick(page, "Đóng")
    assert the(context, "KN-2026-9001").state == "closed"


def test_the_page_fits_a_small_window_with_large_letters(page: RecommendationsPage) -> None:
    assert page.minimumSizeHint().width() <= 1130
    assert page.minimumSizeHint().height() <= 660


def test_the_letter_just_sent_is_on_show_and_esc_goes_back(
    qtbot: QtBot, page: RecommendationsPage, context: Context, answers: Answers
) -> None:
    page.open_record("recommendation", the(context, "KN-2026-9002").id)
    answers.given["run"] = answering()
    press(page, "Chuyển")
    qtbot.waitUntil(lambda: page.preview.proof is not None)
    assert page.preview.proof and not page.preview.proof.deviations
    assert page.escape()
    assert page.list.isVisible()
    letter = newest(context)
    assert page.open_record("forwarding", letter.id)
    assert page.preview.isVisible()


def test_the_report_of_a_period_is_made_and_obeys_decree_30(
    qtbot: QtBot, page: RecommendationsPage, answers: Answers
) -> None:
    page.show_results()
    page.views.results.choice.set_code("period")
    page.views.results.refresh()
    page.print()
    qtbot.waitUntil(lambda: page.preview.proof is not None)
    assert page.preview.proof and not page.preview.proof.deviations


def test_a_voice_is_shown_at_its_meeting(page: RecommendationsPage, context: Context, told: Told) -> None:
    _, (meeting,) = hearing.a_round(context)
    voice = hearing.said(context, meeting, "Cống đầu thôn bị tắc")
    assert page.open_record("voice", voice.id)
    assert told[-1] == ("open", ("contact_meeting", meeting.id))


def test_a_likely_duplicate_is_pointed_out_while_it_is_typed(
    qtbot: QtBot, page: RecommendationsPage, context: Context
) -> None:
    similar.warm(context)
    item = the(context, "KN-2026-9001")
    page.new()
    editor = page.write.form.editors["text"]
    editor.setPlainText(item.text)
    qtbot.waitUntil(lambda: bool(page.write.like), timeout=3000)
    assert page.write.like[0].id == item.id


def late(context: Context, code: str, body: str, days: int) -> None:
    dated, due_on = context.today - timedelta(days + 10), context.today - timedelta(days)
    forwarding.forward(context, [the(context, code).id], body, dated=dated, due_on=due_on)


def test_the_day_to_answer_by_follows_the_day_of_the_letter_until_it_is_typed(
    page: RecommendationsPage, context: Context, answers: Answers
) -> None:
    page.open_record("recommendation", the(context, "KN-2026-9001").id)
    seen: list[Any] = []

    def look(dialog: Any) -> bool:
        for name, typed in (("dated", "10/11/2026"), ("due_on", "30/12/2026"), ("dated", "11/11/2026")):
            dialog.editors[name].setText(typed)
            dialog.editors[name].edited.emit()
            seen.append((dialog.editors["due_on"].text(), dialog.why.toPlainText()))
        dialog.editors["opening"].setPlainText("Thực hiện chương trình giám sát năm 2026.")
        dialog.accept()
        return bool(dialog.result())

    answers.given["run"] = look
    press(page, "Chuyển")
    assert [due for due, _ in seen] == ["17/11/2026", "30/12/2026", "30/12/2026"]
    assert "07 ngày" in seen[0][1]
    assert seen[2][1].startswith("Giữ hạn đã ghi tay; theo quy định là 18/11/2026.")
    letter = newest(context)
    assert letter.opening == "Thực hiện chương trình giám sát năm 2026."
    assert (letter.recipients, letter.due_on) == ("", date(2026, 12, 30))


def test_one_reply_is_written_down_for_all_that_are_ticked(
    page: RecommendationsPage, context: Context, answers: Answers, told: Told
) -> None:
    ids = [the(context, f"KN-2026-900{n}").id for n in (1, 2, 3)]
    forwarding.forward(context, ids, hearing.body(context, "people_committee"))
    page.list.table.tick(ids)
    outcome = next(one.record.id for one in replies.outcomes(context) if one.record.group == "resolved")
    answers.given["run"] = answering(outcome=outcome, number="41/BC-UBND")
    page.list.bulk.reply.click()
    assert {the(context, f"KN-2026-900{n}").state for n in (1, 2, 3)} == {"answered"}
    told[-1][1][1]()
    assert the(context, "KN-2026-9002").state == "forwarded"


def test_everything_overdue_is_reminded_in_one_go_and_printed_as_one_file(
    qtbot: QtBot, page: RecommendationsPage, context: Context, answers: Answers
) -> None:
    late(context, "KN-2026-9001", hearing.body(context, "people_committee"), 12)
    late(context, "KN-2026-9002", "Điện lực khu vực", 3)
    assert page.list.narrowing.remind.isVisible()
    page.list.narrowing.remind.click()
    reminders = page.views.reminders
    assert reminders.title.text() == "2 kiến nghị quá hạn của 2 cơ quan"
    qtbot.waitUntil(lambda: "quá 12 ngày" in words_on(reminders) and "Lần 1" in words_on(reminders))
    answers.given["run"] = answering()
    reminders.button.click()
    qtbot.waitUntil(lambda: page.preview.proof is not None)
    assert page.preview.proof and not page.preview.proof.deviations
    assert len(records.find(context, Forwarding, kind="remind")) == 2
    assert page.escape() and reminders.isVisible()
    assert not reminders.ticked()
    qtbot.waitUntil(lambda: "còn thời gian trả lời" in words_on(reminders))


def test_what_is_claimed_done_and_not_found_so_is_one_press_away(
    page: RecommendationsPage, context: Context
) -> None:
    ids = [the(context, f"KN-2026-900{n}").id for n in (1, 2)]
    forwarding.forward(context, ids, hearing.body(context, "people_committee"))
    outcome = next(one.record.id for one in replies.outcomes(context) if one.record.group == "resolved")
    replies.record_all(context, [replies.Reply(recommendation=id, outcome=outcome) for id in ids])
    assessments.assess(context, ids[:1], "not_done", "Chưa làm")
    doubt = page.list.narrowing.doubt
    assert doubt.isVisible() and doubt.text().endswith(" 1")
    doubt.click()
    assert page.list.table.ids() == ids[:1]
    assert page.escape()
    assert len(page.list.table.ids()) == len(page.list.every)


def test_recommendations_said_twice_are_gathered_and_merged_at_once(
    qtbot: QtBot, page: RecommendationsPage, context: Context, told: Told
) -> None:
    twins = hearing.items(context, 2, text="Nước sinh hoạt cụm Ruối đục nhiều tháng, đề nghị kiểm tra")
    page.list.gather.click()
    same = page.views.gather.same
    qtbot.waitUntil(lambda: bool(same.rows))
    groups = [[item.id for item in one.found.items] for one in same.rows]
    assert [one.id for one in twins] in groups
    same.merge()
    assert records.get(context, Recommendation, twins[1].id).merged_into == twins[0].id
    told[-1][1][1]()
    assert not records.get(context, Recommendation, twins[1].id).merged_into


def test_what_the_list_shows_leaves_as_a_workbook(
    qtbot: QtBot, page: RecommendationsPage, answers: Answers, tmp_path: Path
) -> None:
    page.list.search.setText("rac thai muc")
    page.list.show_wanted()
    answers.given["save_file"] = tmp_path / "kiến nghị.xlsx"
    page.give_out()
    qtbot.waitUntil((tmp_path / "kiến nghị.xlsx").exists)
    rows = list(openpyxl.load_workbook(tmp_path / "kiến nghị.xlsx").active.values)
    assert len(rows) == 2 and "Rác thải" in rows[1][1]


def test_the_book_of_numbers_leads_to_the_report_that_bears_the_number(
    page: RecommendationsPage, context: Context
) -> None:
    scope = recommendation_reports.Scope(since=date(2026, 9, 1), until=date(2026, 11, 20))
    entry = recommendation_reports.issue(context, scope)
    assert page.open_record(entry.document_kind, entry.document)
    assert page.views.results.scope() == scope
    assert page.views.results.number.text() == entry.text


def test_what_the_superior_wrote_stands_in_the_story(
    qtbot: QtBot, page: RecommendationsPage, context: Context
) -> None:
    item = page.list.table.ids()[0]
    page.open_record("recommendation", item)
    given = {"step": "answered", "number": "12/UBND-NN", "dated": date(2026, 11, 19)}
    answer = SuperiorReply(
        owner="tỉnh",
        addressee=context.store.owner,
        recommendation=item,
        organization="Sở Nông nghiệp và Môi trường",
        text="Đã bố trí vốn năm 2027.",
        **given,
    )
    records.save(context, answer)
    page.refresh()
    qtbot.waitUntil(lambda: "Đã bố trí vốn năm 2027." in words_on(page.panel))
    assert "12/UBND-NN" in words_on(page.panel)
    assert "Cấp trên trả lời" in [one.what for one in events_of(read_held(context, item))]
