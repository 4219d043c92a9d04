"""One body written in several ways is found; two that only look alike are kept apart."""

import pytest

from app.domain.code_lists import NOT, PLACES, Spellings, bare_key, mark_key

BODIES = {
    "gt": ["Bộ Giao thông vận tải"],
    "gd": ["Bộ Giáo dục và Đào tạo"],
    "ld": ["Bộ Lao động - Thương binh và Xã hội"],
    "nn": ["Bộ Nông nghiệp và Phát triển nông thôn"],
    "nm": ["Bộ Nông nghiệp và Môi trường"],
    "kt": ["Phòng Kinh tế"],
    "ub": ["Ủy ban nhân dân xã Gia Lộc", "UBND"],
}


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Bộ Giao thông vận tải", "gt"), ("bộ giao thông", "gt"), ("bgtvt", "gt"), ("BGTVT", "gt"),
        ("Bộ GTVT", "gt"), ("BO GIAO THONG VAN TAI", "gt"), ("Bộ GD&ĐT", "gd"), ("BGDĐT", "gd"),
        ("Bộ Giáo dục & Đào tạo", "gd"), ("Bộ LĐTB&XH", "ld"), ("Bộ LĐ-TB và XH", "ld"), ("BLĐTBXH", "ld"),
        ("Bộ NN&PTNT", "nn"), ("P. Kinh tế", "kt"), ("P.KT", "kt"), ("UBND xã", "ub"), ("ubnd", "ub"),
        ("Uỷ ban nhân dân xã Gia Lộc", "ub"), ("Phòng Kinh tế, xã Gia Lộc", "kt"),
    ],
)  # fmt: skip
def test_a_body_is_found_however_it_is_written(words, code):
    assert Spellings(BODIES).find(words).codes == (code,)


def test_what_may_be_two_bodies_gives_both_and_what_is_none_gives_none():
    known = Spellings(BODIES)
    assert known.find("Bộ Nông nghiệp").codes == ("nm", "nn")
    assert known.find("Bộ Quốc phòng").codes == ()
    assert known.find(" - ").codes == ()


def test_places_are_told_apart_by_their_marks_and_never_by_a_part_of_their_name():
    known = Spellings({"a": ["thôn Đông", "Đông"], "b": ["thôn Đông Thượng"], "c": ["thôn Hà", "Hà"]}, PLACES)
    assert known.find("Thôn ĐÔNG").only == known.find("T. Đông").only == known.find("dong").only == "a"
    assert known.find("thôn Đồng").codes == known.find("thôn Hạ").codes == known.find("ĐT").codes == ()
    assert known.find("Ha").only == "c"


def test_people_are_never_found_by_initials():
    assert Spellings({"a": ["Nguyễn Văn An"]}, NOT).find("NVA").codes == ()


def test_keys_do_not_mind_where_the_tone_stands_but_which_it_is():
    assert mark_key("Hoà Bình") == mark_key("hòa  bình.") != mark_key("Họa Bình")
    assert bare_key("Uỷ ban, Ủy ban") == "uy ban uy ban"
