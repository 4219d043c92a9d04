"""Texts of before Unicode become Unicode; texts that are Unicode already stay as they are."""

import pytest

from app.domain import legacy_text as legacy

TCVN3 = "®Ò nghÞ UBND x· quan t©m söa ch÷a ®­êng giao th«ng n«ng th«n"
VNI = "Ñeà nghò UBND xaõ quan taâm söûa chöõa ñöôøng giao thoâng noâng thoân"
MEANT = "Đề nghị UBND xã quan tâm sửa chữa đường giao thông nông thôn"


def test_both_old_encodings_become_the_same_words():
    assert legacy.to_unicode(VNI, legacy.VNI) == MEANT
    assert legacy.to_unicode(TCVN3, legacy.TCVN3) == MEANT[0].lower() + MEANT[1:]


def test_every_vietnamese_letter_goes_through_both_encodings_and_back():
    small = "aàáảãạăằắẳẵặâầấẩẫậđeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ"
    from tests.services.damaged import in_tcvn3, in_vni

    assert legacy.to_unicode(in_tcvn3(small), legacy.TCVN3) == small
    assert legacy.to_unicode(in_vni(small), legacy.VNI) == small
    assert legacy.to_unicode(in_vni(small.upper()), legacy.VNI) == small.upper()


@pytest.mark.parametrize(
    ("texts", "encoding"),
    [
        ([TCVN3], legacy.TCVN3),
        ([VNI], legacy.VNI),
        (["Đề nghị sửa đường".encode().decode("latin-1")], legacy.MOJIBAKE),
        ([MEANT], ""),
        (["Hà", "có", "ô tô", "thôn Là"], ""),
        (["Café Müller", "Đơn giá 5 €"], ""),
        (["plain ascii"], ""),
        ([], ""),
    ],
)
def test_the_encoding_is_told_by_how_the_words_read(texts, encoding):
    assert legacy.guess(texts) == encoding


def test_a_font_tells_the_encoding_and_capital_fonts_show_capitals():
    text = "céng hßa x· héi chñ nghÜa viÖt nam"
    assert legacy.from_font(text, ".VnTime") == "cộng hòa xã hội chủ nghĩa việt nam"
    assert legacy.from_font(text, ".VnTimeH") == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    assert legacy.from_font("ñöôøng", "VNI-Times") == "đường"
    assert legacy.from_font("Đường", ".VnTime") == "Đường"
    assert legacy.from_font("Hà có", "Times New Roman") == "Hà có"


def test_only_the_old_cells_of_a_mixed_column_are_converted():
    assert legacy.mend("söa ®­êng", legacy.TCVN3) == "sửa đường"
    assert legacy.mend("sửa đường", legacy.TCVN3) == "sửa đường"
    assert legacy.mend("là có", legacy.TCVN3) == "là có"


def test_words_that_read_either_way_follow_a_column_that_is_old_throughout():
    assert legacy.mend("céng", legacy.TCVN3, all_of_it=True) == "cộng"
    assert legacy.mend("céng", legacy.TCVN3) == "céng"
