"""Numbers of documents: written, given once, never changed; gaps in sight."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import Refused
from app.domain.numbering import (
    Symbol,
    Taken,
    gaps,
    listing,
    next_number,
    number_problem,
    parse_symbol,
    period_of,
    written,
)
from app.domain.roman import from_roman, to_roman

BOOK = (Taken(1, "used"), Taken(2, "cancelled"), Taken(5, "reserved"))


def test_a_number_is_written_with_a_zero_below_ten() -> None:
    assert written(5, "NQ-HĐND") == "05/NQ-HĐND"
    assert written(12, "NQ-HĐND", 2026) == "12/2026/NQ-HĐND"
    assert written(120, "HĐND-VP") == "120/HĐND-VP"


def test_a_written_number_is_read_back() -> None:
    assert parse_symbol("05/NQ-HĐND") == Symbol(5, None, "NQ-HĐND")
    assert parse_symbol(" 12 / 2026 / NQ-HĐND ") == Symbol(12, 2026, "NQ-HĐND")
    assert parse_symbol("15/HĐND-VP") == Symbol(15, None, "HĐND-VP")
    assert parse_symbol("292/BC-HĐND").number == 292


@pytest.mark.parametrize("text", ["", "NQ-HĐND", "5", "0/NQ-HĐND", "5/26/NQ-HĐND", "5/NQ HĐND 5", "-5/NQ"])
def test_what_is_not_a_number_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(Refused, match="Viết như 05/NQ-HĐND"):
        parse_symbol(text)


def test_the_next_number_follows_the_highest_whatever_became_of_it() -> None:
    assert next_number(BOOK) == 6
    assert next_number(()) == 1
    assert next_number((), first=40) == 40
    assert next_number((Taken(1, "cancelled"),)) == 2


def test_gaps_are_seen_and_not_filled() -> None:
    assert gaps(BOOK) == (3, 4)
    assert gaps((Taken(41, "used"),), first=40) == (40,)
    assert [(one.number, one.state) for one in listing(BOOK)] == [
        (1, "used"),
        (2, "cancelled"),
        (3, "gap"),
        (4, "gap"),
        (5, "reserved"),
    ]


def test_a_number_is_given_once() -> None:
    assert number_problem(3, BOOK, "NQ-HĐND") == ""
    assert number_problem(6, BOOK, "NQ-HĐND") == ""
    assert number_problem(1, BOOK, "NQ-HĐND") == "Số 01/NQ-HĐND đã dùng. Số tiếp theo là 06."
    assert number_problem(2, BOOK, "NQ-HĐND") == "Số 02/NQ-HĐND đã hủy và không dùng lại. Số tiếp theo là 06."
    assert number_problem(5, BOOK, "NQ-HĐND") == "Số 05/NQ-HĐND đã giữ trước. Số tiếp theo là 06."
    assert number_problem(0, BOOK, "NQ-HĐND") == "Số nhỏ nhất của sổ là 01."


def test_a_number_runs_in_its_year_or_in_its_term() -> None:
    assert period_of("year", date(2026, 11, 21), "XXI") == "2026"
    assert period_of("term", date(2026, 11, 21), "XXI") == "XXI"


@given(
    st.integers(1, 99999),
    st.none() | st.integers(1990, 2100),
    st.sampled_from(("NQ-HĐND", "TTr-UBND", "HĐND-VP")),
)
def test_writing_and_reading_agree(number: int, year: int | None, symbol: str) -> None:
    assert parse_symbol(written(number, symbol, year)) == Symbol(number, year, symbol)


@given(st.lists(st.integers(1, 60), max_size=30))
def test_numbers_given_one_after_another_leave_no_new_gap(numbers: list[int]) -> None:
    book = tuple(Taken(number, "used") for number in numbers)
    after = (*book, Taken(next_number(book), "used"))
    assert gaps(after) == gaps(book)


@given(st.integers(1, 3999))
def test_roman_numerals_are_read_as_written(number: int) -> None:
    assert from_roman(to_roman(number)) == number


@pytest.mark.parametrize("text", ["", "IIII", "VX", "IM", "xx", "XXl", "MMMM", "12", "X I"])
def test_what_is_not_a_roman_numeral_is_none(text: str) -> None:
    assert from_roman(text) is None


def test_there_is_no_roman_zero() -> None:
    with pytest.raises(ValueError, match="no Roman numeral"):
        to_roman(0)
