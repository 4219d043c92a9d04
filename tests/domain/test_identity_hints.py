"""What may tell who a person is, is pointed out; what office papers always say is not."""

import itertools
import unicodedata

import pytest

from app.domain.identity_hints import CERTAIN, flat, hints, mark


def kinds(text: str, *known: str) -> list[str]:
    return [hint.kind for hint in hints(text, known)]


def pointed_out(text: str) -> list[str]:
    return [text[hint.start : hint.end] for hint in hints(text)]


@pytest.mark.parametrize(
    "name",
    [
        "Nguyễn Văn Tèo", "Khuất Thị Ngà", "Ẩn Thị Ỷ", "Y Bhăm Niê", "H'Hen Êban", "K'Brểu", "Thào A Sùng",
        "Giàng Thị Mỷ", "Lò Văn Ẻn", "N.V.A", "Nguyễn V.A", "NGUYỄN VĂN TÈO", "nguyễn văn tèo",
        "nguyen van teo",
        "NGUYEN VAN TEO", "ông Tèo", "bà Bảy Bún", "anh Sáu", "Chị Hoa", "vợ anh Tèo", "cụ Ẩm", "thằng Út",
        "Hoàng-Anh Vũ", "Ma Seo Củi", "Đoàn Văn Hậu", "Văn Phú Quý", "Trần  Ổi",
    ],
)  # fmt: skip
def test_a_name_is_pointed_out_however_it_is_written(name):
    text = f"Theo lời kể thì {name} biết rõ việc thu tiền."
    assert {"name"} & set(kinds(text)), name
    assert "name" in kinds(unicodedata.normalize("NFD", text))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("gọi 0912345678 để hỏi", "phone"),
        ("gọi 0912 345 678", "phone"),
        ("gọi 091.234.5678", "phone"),
        ("gọi 09-12-34-56-78", "phone"),
        ("gọi (0220) 3715 234", "phone"),
        ("gọi +84 912 345 678", "phone"),
        ("gọi ０９１２３４５６７８", "phone"),
        ("gọi không chín một hai ba bốn năm sáu bảy tám", "phone"),
        ("gọi 09 một hai 345 sáu bảy tám chín", "phone"),
        ("căn cước 031185001234", "identity_number"),
        ("căn cước 031 185 001 234", "identity_number"),
        ("căn cước 031.185.001.234", "identity_number"),
        ("chứng minh 141234567", "identity_number"),
        ("hộ chiếu B1234567", "identity_number"),
        ("tài khoản 19034567890123", "identity_number"),
        ("thư teo.nguyen@thu.vn", "email"),
        ("thư teo (at) thu.vn", "email"),
        ("zalo teonguyen", "contact"),
        ("facebook.com/teo", "contact"),
        ("tôi là người làm ở đó", "self"),
        ("Người tố cáo: ở xóm trên", "self"),
        ("trú tại xóm trên", "address"),
        ("nhà ở ngõ 12", "address"),
        ("số 25 đường liên thôn", "address"),
        ("sinh năm 1975", "birth"),
    ],
)
def test_what_leads_to_a_person_is_pointed_out_by_its_kind(text, kind):
    assert kind in kinds(text)
    assert (kind in CERTAIN) == any(hint.certain for hint in hints(text))


@pytest.mark.parametrize(
    "text",
    [
        "Cán bộ thôn thu tiền làm đường không có biên lai, không công khai.",
        "Nghị quyết số 12/2026/NQ-HĐND ngày 15/12/2026 của Hội đồng nhân dân xã",
        "Phó Chủ tịch Ủy ban nhân dân xã, Trưởng Công an xã, Trưởng thôn nhận tiền",
        "thu 1.500.000.000 đồng của công ty TNHH Hải Long từ năm 2021 - 2025",
        "thửa đất số 125, tờ bản đồ số 23, diện tích 1.250,5 m2 tại thôn Đồng Bào",
        "Từ 08 giờ 30 ngày 05/01/2026 đến 17h00; các thửa 12 15 18 20 22 24 26",
        "Mặt trận Tổ quốc Việt Nam, Đoàn Thanh niên, Hội Nông dân, Ban Quản lý dự án",
        "Két Văn phòng, bì số 3",
        "Quyết định 1234/QĐ-UBND; mỗi hộ 500.000 đồng, cộng 150.000.000 đồng",
        "Bà con nhân dân phản ánh; ông bà nào cũng biết",
    ],
)
def test_the_words_of_office_papers_are_left_alone(text):
    assert pointed_out(text) == []


def test_the_offices_own_places_are_no_persons():
    text = "Tiền của dân Gia Lộc, Đồng Tái"
    assert kinds(text) == ["name", "name"]
    assert kinds(text, "Gia Lộc", "Đồng Tái") == []


def test_places_in_a_hint_are_places_in_the_text():
    assert pointed_out("Việc do Khuất Thị Ngà kể, 0912 345 678.") == ["Khuất Thị Ngà", "0912 345 678"]
    text = "Đường Đồng Tái ﬁ Ẩ"
    assert len(flat(text)) == len(text)


def test_overlapping_hints_are_told_once_and_the_certain_one_stays():
    found = hints("ông Tèo 0912345678 zalo 0912345678")
    assert [hint.kind for hint in found] == ["name", "phone", "phone"]
    assert all(one.end <= other.start for one, other in itertools.pairwise(found))


def test_a_mark_holds_for_exactly_the_texts_it_was_given_for():
    texts = {"subject": "Thu tiền", "content": "Ông Ước thu tiền"}
    assert mark(texts) == mark(dict(reversed(texts.items()))) == mark(texts | {"note": ""})
    assert mark(texts) != mark(texts | {"content": "Ông Ước thu tiền "[:-2]})
    assert mark({}) == ""


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Theo bà Hoa thì tiền đã thu", "bà Hoa"),
        ("Ông Tám đứng thu", "Ông Tám"),
        ("cô giáo Lan thu tiền", "cô giáo Lan"),
        ("ông tên là Tám", "ông tên là Tám"),
        ("lão Tám, mụ Hoa", "lão Tám"),
        ("BÀ HOA thu tiền", "BÀ HOA"),
        ("ong Tam thu tien", "ong Tam"),
        ("ông: Tám", "ông: Tám"),
    ],
)
def test_a_bare_given_name_after_a_form_of_address_is_pointed_out(text, name):
    assert name in [text[one.start : one.end] for one in hints(text)]


@pytest.mark.parametrize(
    "text", ["ông Thôn trưởng", "thầy Hiệu trưởng", "bà Phó phòng", "bà con thôn Đồng Vắng"]
)
def test_a_post_after_a_form_of_address_is_no_name(text):
    assert hints(text) == []
