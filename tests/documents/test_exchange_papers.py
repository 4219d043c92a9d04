"""Papers of the exchange say what the files say, and obey Decree 30 where it applies."""

from datetime import datetime

import pytest

from app.documents.bundle_slip import BundleSheet, bundle_slip, short
from app.documents.enrolment_paper import EnrolmentSheet, enrolment_paper
from app.documents.founding_sheet import RootSheet, founding_sheet
from app.documents.render import check, docx_bytes, pdf_bytes

from .reading import docx_text, pdf_text

AT = datetime(2026, 11, 21, 22, 10)
AGENCY = ("Hội đồng nhân dân", "xã Gia Lộc")
DIGITS = "99863 71271 55147 37801 16505 25937"


def enrolment():
    return enrolment_paper(
        EnrolmentSheet(
            agency=AGENCY,
            unit="xã Gia Lộc",
            code="26734",
            superior="Tỉnh Hải Đông",
            place="Gia Lộc",
            digits=DIGITS,
            qr="NGHISU1:" + "A" * 52 + ":AGE1" + "Q" * 58,
            file="E-26734-9f3a2c-000000-9f3a2c1b.nghisu",
            at=AT,
        )
    )


def slip(**changed):
    given = {
        "agency": AGENCY,
        "receiver": "Tỉnh Hải Đông",
        "place": "Gia Lộc",
        "number": 12,
        "made_at": AT,
        "file": "U-26734-9f3a2c-000012-9f3a2c1b.nghisu",
        "size": 1_234_567,
        "hash": "9f3a2c1b77d0e4aa" * 4,
        "contents": ["2 kỳ họp", "14 kiến nghị"],
        "on": AT,
    }
    return bundle_slip(BundleSheet(**given | changed))


def root(recovery="AGE-SECRET-KEY-1" + "Q" * 58):
    return founding_sheet(RootSheet("Tỉnh Hải Đông", 1, DIGITS, "ABCD " * 12 + "EFGH", recovery, AT))


def written(document, folder):
    file = folder / "giấy.pdf"
    file.write_bytes(pdf_bytes(document))
    return file


def words(text):
    return " ".join(text.split())


def test_the_request_is_one_page_that_obeys_decree_30(tmp_path):
    file = written(enrolment(), tmp_path)
    assert [str(one) for one in check(file)] == []
    assert file.read_bytes().count(b"/Type /Page\n") <= 1


def test_the_request_bears_the_digits_and_names_its_file(tmp_path):
    text = words(pdf_text(written(enrolment(), tmp_path)))
    assert DIGITS in text and "E-26734-9f3a2c-000000-9f3a2c1b.nghisu" in text
    assert "mã đơn vị 26734" in text and "đóng dấu" in text


def test_the_slip_tells_what_when_and_who_signs(tmp_path):
    text = words(pdf_text(written(slip(), tmp_path)))
    for part in (
        "Gói dữ liệu số 12",
        "9f3a 2c1b 77d0 e4aa",
        "1,2 MB",
        "2 kỳ họp, 14 kiến nghị",
        "NGƯỜI NHẬN",
    ):
        assert part in text


def test_a_bundle_with_no_record_says_so(tmp_path):
    text = words(pdf_text(written(slip(contents=[], size=310), tmp_path)))
    assert "không có bản ghi mới" in text and "1 kB" in text


def test_the_sheet_of_the_root_holds_every_letter_of_both_keys(tmp_path):
    text = "".join(pdf_text(written(root(), tmp_path)).split())
    assert "ABCD" * 12 + "EFGH" in text and "AGE-SECRET-KEY-1" + "Q" * 58 in text
    assert "dự phòng, mở gói" not in words(pdf_text(written(root(""), tmp_path)))


@pytest.mark.parametrize("paper", [enrolment, slip, root])
def test_word_says_what_the_pdf_says(paper):
    assert "Gia Lộc" in docx_text(docx_bytes(paper())) or "HẢI ĐÔNG" in docx_text(docx_bytes(paper())).upper()


def test_a_hash_is_shortened_to_four_groups():
    assert short("0123456789abcdef" * 4) == "0123 4567 89ab cdef"
