"""The Word file holds the same words, in the decree's form."""

import io
import re
import zipfile
from pathlib import Path

import pytest
from docx import Document as open_docx
from docx.oxml.ns import qn
from docx.shared import Mm
from hypothesis import given, settings
from hypothesis import strategies as st

from app.documents import blocks as b
from app.documents.docx import docx_bytes
from app.documents.letters import clean
from app.documents.pdf import write_pdf

from . import papers
from .reading import docx_text, pdf_text, visible


def opened(document: b.Document):  # type: ignore[no-untyped-def]
    return open_docx(io.BytesIO(docx_bytes(document)))


def test_the_word_file_says_what_the_blocks_say() -> None:
    text = docx_text(docx_bytes(papers.minutes()))
    for words in (
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Số: 02/BB-HĐND",
        "BIÊN BẢN",
        "II. THẢO LUẬN",
        "92,0%",
    ):
        assert words in text
    assert text.count("Ông Phạm Văn Ước") == 6
    assert text.count("./.") == 1


def test_the_page_is_a4_with_the_margins_and_a_number_from_page_two() -> None:
    section = opened(papers.minutes()).sections[0]
    assert [round(side / Mm(1)) for side in (section.page_width, section.page_height)] == [210, 297]
    margins = (section.top_margin, section.bottom_margin, section.left_margin, section.right_margin)
    assert [round(margin / Mm(1)) for margin in margins] == [20, 20, 30, 15]
    assert section.different_first_page_header_footer
    assert " PAGE " in section.header._element.xml
    assert not section.first_page_header.paragraphs[0].text


def test_face_and_language_hold_for_every_script() -> None:
    normal = opened(papers.minutes()).styles["Normal"].element.rPr
    fonts = normal.find(qn("w:rFonts"))
    assert {fonts.get(qn(f"w:{script}")) for script in ("ascii", "hAnsi", "eastAsia", "cs")} == {
        "Times New Roman"
    }
    assert normal.find(qn("w:lang")).get(qn("w:val")) == "vi-VN"


def test_an_annex_is_a_section_on_its_side_numbered_from_one() -> None:
    section = opened(papers.resolution()).sections[1]
    assert section.page_width > section.page_height
    assert section._sectPr.find(qn("w:pgNumType")).get(qn("w:start")) == "1"


def test_table_widths_stand_on_columns_and_cells_and_the_header_repeats() -> None:
    table = opened(papers.minutes()).tables[1]
    assert [column.width for column in table.columns] == [cell.width for cell in table.rows[2].cells]
    assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    assert sum(column.width for column in table.columns) == pytest.approx(Mm(165), abs=Mm(1))


def test_the_last_lines_are_held_to_the_signatures() -> None:
    paragraphs = opened(papers.minutes()).paragraphs
    last = next(each for each in paragraphs if each.text.endswith("./."))
    assert last.paragraph_format.keep_with_next


@pytest.mark.parametrize("document", [papers.letter(), papers.minutes(1)], ids=["letter", "minutes"])
def test_word_and_pdf_say_the_same(tmp_path: Path, document: b.Document) -> None:
    path = tmp_path / "paper.pdf"
    write_pdf(document, path)
    assert visible(docx_text(docx_bytes(document))) == visible(pdf_text(path))


def test_a_draft_says_so() -> None:
    assert "DỰ THẢO" in docx_text(docx_bytes(papers.minutes(draft=True)))


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=300))
def test_whatever_is_typed_stands_in_the_word_file(typed: str) -> None:
    data = docx_bytes(b.Document("Thử", "test", (b.Paragraph(typed), b.Table(("Cột",), ((typed,),)))))
    assert visible(docx_text(data)) == visible("\n".join((clean(typed), clean(typed), "Cột")))


def test_the_file_is_a_clean_package() -> None:
    with zipfile.ZipFile(io.BytesIO(docx_bytes(papers.resolution()))) as package:
        assert package.testzip() is None
        assert not re.search(rb"python-docx", package.read("docProps/core.xml"))
