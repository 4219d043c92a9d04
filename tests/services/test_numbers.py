"""Numbers come one after another, are shown whatever became of them, and are never given twice."""

import threading
from dataclasses import replace
from datetime import date

import pytest

from app.domain.errors import Invalid, Refused
from app.domain.records.number_book import NumberBook
from app.domain.records.number_entry import NumberEntry
from app.services import numbers, records

ON = date(2026, 12, 15)


def take(context, kind="individual", on=ON, document="", **more):
    with context.store.write() as work:
        document = document or f"văn bản {len(work.find(NumberEntry))}"
        return numbers.take(context, work, kind, "resolution", document, "về dự toán", on, **more)


def book(context, kind="individual"):
    with context.store.write() as work:
        return numbers.book_for(context, work, kind)


def test_the_standard_books_are_opened_once_and_a_changed_one_stays(context):
    mine = book(context)
    changed = records.save(context, replace(mine, symbol="NQ-HĐND.GL"))
    with context.store.write() as work:
        numbers.ensure_books(context, work)
    assert [b.id for b in numbers.books(context) if b.document_kind == "individual"] == [changed.id]
    assert take(context).text == "01/NQ-HĐND.GL"


def test_each_kind_has_its_own_run_and_a_legal_normative_one_bears_its_year(context):
    assert [take(context).text for _ in range(2)] == ["01/NQ-HĐND", "02/NQ-HĐND"]
    assert take(context, "normative").text == "01/2026/NQ-HĐND"
    assert take(context, "minutes").text == "01/BB-HĐND"


def test_a_new_year_starts_at_one_and_the_old_year_goes_on_where_it_was(context):
    take(context)
    assert take(context, on=date(2027, 1, 1)).text == "01/NQ-HĐND"
    assert take(context, on=date(2026, 12, 31)).text == "02/NQ-HĐND"


def test_a_book_of_the_term_runs_on_over_the_years(context):
    records.save(context, replace(book(context, "notice"), scope="term"))
    first, second = take(context, "notice"), take(context, "notice", on=date(2027, 3, 1))
    assert (first.text, second.text) == ("01/TB-HĐND", "02/TB-HĐND")
    assert first.period == second.period == "Khóa I (2026-2031)"


def test_a_document_gets_one_number_only(context):
    take(context, document="một văn bản")
    with pytest.raises(Refused, match="đã có số 01/NQ-HĐND"):
        take(context, document="một văn bản")


def test_a_reserved_number_is_passed_over_until_its_document_comes(context):
    kept = numbers.reserve(context, book(context), "Nghị quyết về đất đai", ON)
    assert (kept.text, kept.state) == ("01/NQ-HĐND", "reserved")
    assert take(context).number == 2
    used = take(context, number=1)
    assert (used.id, used.state, used.subject) == (kept.id, "used", "về dự toán")
    assert numbers.next_number(context, book(context), ON) == 3


def test_a_number_already_given_is_refused_with_what_became_of_it(context):
    take(context)
    cancelled = numbers.reserve(context, book(context), "thử", ON)
    numbers.cancel(context, cancelled.id, "Ghi nhầm")
    for number, words in ((1, "đã dùng"), (2, "đã hủy và không dùng lại")):
        with pytest.raises(Invalid, match=words):
            take(context, number=number)
    assert take(context).number == 3


def test_a_number_on_a_document_is_not_cancelled_behind_its_back(context):
    entry = take(context)
    with pytest.raises(Refused, match="Gỡ số ở văn bản đó"):
        numbers.cancel(context, entry.id, "nhầm")


def test_reserving_and_cancelling_need_a_reason(context):
    with pytest.raises(Invalid, match="lý do giữ số"):
        numbers.reserve(context, book(context), " ", ON)
    kept = numbers.reserve(context, book(context), "sẽ dùng", ON)
    with pytest.raises(Invalid, match="lý do hủy số"):
        numbers.cancel(context, kept.id, "")


def test_the_register_shows_used_reserved_cancelled_and_missing_numbers_in_order(context):
    mine = book(context)
    numbers.enter(context, mine, 4, date(2026, 3, 2), "về nhân sự")
    numbers.cancel(context, numbers.reserve(context, mine, "thử", ON).id, "Bỏ")
    numbers.reserve(context, mine, "sẽ dùng", ON)
    take(context)
    lines = numbers.register(context, mine, numbers.period(context, mine, ON))
    assert [(line.number, line.state) for line in lines] == [
        (1, "gap"), (2, "gap"), (3, "gap"), (4, "used"), (5, "cancelled"), (6, "reserved"), (7, "used"),
    ]  # fmt: skip
    assert (lines[0].text, lines[0].state_words, lines[0].entry) == ("01/NQ-HĐND", "Khuyết số", None)
    assert numbers.gaps(context, mine, "2026") == (1, 2, 3)


def test_a_closed_book_gives_no_number_and_says_what_to_do(context):
    records.save(context, replace(book(context, "letter"), active=False))
    with pytest.raises(Refused, match="Mở sổ"):
        take(context, "letter")


def test_a_new_book_can_start_at_a_later_number(context):
    records.save(context, replace(book(context), first_number=15))
    assert take(context).number == 15
    assert numbers.gaps(context, book(context), "2026") == ()


def test_two_people_at_the_same_moment_never_get_the_same_number(context):
    book(context)
    got, start = [], threading.Barrier(4)

    def work_away(who: int) -> None:
        start.wait()
        for turn in range(6):
            got.append(take(context, document=f"{who}-{turn}").number)

    threads = [threading.Thread(target=work_away, args=(who,)) for who in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert sorted(got) == list(range(1, 25))


def test_a_number_given_after_the_next_working_day_is_told(context):
    friday = date(2026, 12, 11)
    assert numbers.late_words(context, friday, date(2026, 12, 14)) == ""
    assert "chậm nhất ngày 14/12/2026" in numbers.late_words(context, friday, date(2026, 12, 15))


def test_every_book_that_ships_is_a_book(context):
    with context.store.write() as work:
        numbers.ensure_books(context, work)
    assert len(records.find(context, NumberBook)) == len({b.document_kind for b in numbers.books(context)})
