"""Words point to a field; marks are respected when typed, and the longest phrase speaks."""

import pytest

from app.domain.keywords import Hint, propose, spelling

HINTS = (
    Hint("transport", ("đường", "đường liên thôn", "quốc lộ")),
    Hint("utilities", ("điện", "đường điện", "nước sạch")),
    Hint("land", ("đất", "sổ đỏ")),
    Hint("justice", ("hòa giải",)),
)


def targets(text):
    return [one.target for one in propose(text, HINTS)]


def test_a_phrase_hides_the_shorter_one_inside_it():
    (found,) = propose("Đường điện hạ thế chùng thấp", HINTS)
    assert (found.target, found.words) == ("utilities", ("đường điện",))


def test_the_field_with_more_words_comes_first_and_the_others_follow():
    found = propose("Sổ đỏ cấp chậm vì vướng đường liên thôn", HINTS)
    assert [(one.target, one.words) for one in found] == [
        ("transport", ("đường liên thôn",)),
        ("land", ("sổ đỏ",)),
    ]


def test_marks_tell_words_apart_when_they_are_typed():
    assert targets("Cần đạt chuẩn") == [] and targets("Cần đất ở") == ["land"]
    assert targets("Bà con điền đơn") == []


def test_a_text_without_marks_is_compared_by_phrases_only():
    assert targets("duong lien thon hong") == ["transport"]
    assert targets("dat chuan nong thon moi") == []


def test_both_places_of_a_tone_mark_are_one_word():
    assert targets("Đề nghị hoà giải") == targets("Đề nghị hòa giải") == ["justice"]
    assert spelling("thuý") == spelling("thúy") and spelling("hoa") != spelling("hóa")


@pytest.mark.parametrize("text", ["", "   ", "....", "123"])
def test_nothing_points_to_nothing(text):
    assert propose(text, HINTS) == []


def test_a_word_inside_another_is_not_a_word():
    assert targets("Quốc lộ") == ["transport"] and targets("quốclộ") == []
