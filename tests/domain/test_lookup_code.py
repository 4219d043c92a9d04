"""A code on a citizen's slip is short and notices when it is mistyped."""

import itertools

from app.domain.lookup_code import code_number, lookup_code, read_code


def test_a_code_tells_the_year_and_a_number_and_nothing_else():
    assert lookup_code(2026, 42) == "26-0042-" + lookup_code(2026, 42)[-1]
    assert lookup_code(2026, 123456).startswith("26-123456-")
    assert code_number(lookup_code(2031, 42)) == 42


def test_a_code_is_read_however_it_is_typed():
    code = lookup_code(2026, 42)
    for typed in (
        code,
        code.replace("-", ""),
        code.lower(),
        f"  {code.replace('-', ' ')} ",
        code.replace("-", "–"),
    ):
        assert read_code(typed) == code
    assert read_code("") == read_code("bà Ngà") == read_code("26-0042") == ""


def test_a_wrong_digit_or_two_changed_about_is_noticed():
    for number in range(1, 2000, 37):
        code = lookup_code(2026, number)
        digits = [i for i, letter in enumerate(code) if letter.isdigit()]
        for place in digits:
            for digit in "0123456789":
                wrong = code[:place] + digit + code[place + 1 :]
                assert wrong == code or read_code(wrong) == ""
        for one, other in itertools.pairwise(digits):
            letters = list(code)
            letters[one], letters[other] = letters[other], letters[one]
            wrong = "".join(letters)
            assert wrong == code or read_code(wrong) == ""
