"""The PDF holds every letter that was typed, the same bytes each time, quickly."""

import ast
import time
import unicodedata
from pathlib import Path
from typing import TypeGuard

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.documents import blocks as b
from app.documents.fonts import printable
from app.documents.layout_check_parts import dissect
from app.documents.layout_check_reading import read_sheets
from app.documents.pdf import pdf_bytes, render, write_pdf
from app.paths import resource

from . import papers
from .reading import pdf_lines, pdf_text, visible

TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
VOWELS = "aăâeêioôơuưy"
LETTERS = sorted(
    {unicodedata.normalize("NFC", vowel + tone) for vowel in VOWELS + VOWELS.upper() for tone in TONES}
    | set("đĐ")
)
HOSTILE = (
    "Ông A <a@x.vn> tố cáo",
    "5 < 6 & 7 > 3",
    "<b>đậm</b> &lt;b&gt; &bogus; &#x41;",
    '<img src="/etc/passwd"/>',
    "</para><para>",
    "<font size='0.1' color='white'>ẩn</font>",
    "<![CDATA[x]]><!-- x --><?x y?>",
    "=cmd|'/C calc'!A0",
    "\u202egnp.exe",
    "a\x00b\x0bc\x1fd\ud800e\uffff",
    "A" * 20_000,
    "☐ ☑ ✓ 😀 中文 １２３ ﬁ ①",
)


def paper(*blocks: b.Block) -> b.Document:
    return b.Document("Thử", "test", blocks)


def written(tmp_path: Path, *blocks: b.Block) -> Path:
    path = tmp_path / "paper.pdf"
    write_pdf(paper(*blocks), path)
    return path


def test_every_vietnamese_letter_comes_back_composed(tmp_path: Path) -> None:
    assert len(LETTERS) == 146
    faces = (
        b.Run(" ".join(LETTERS)),
        b.Run(" ".join(LETTERS), bold=True),
        b.Run(" ".join(LETTERS), italic=True),
    )
    path = written(tmp_path, *(b.Paragraph((run,)) for run in faces))
    text = pdf_text(path)
    assert visible(text) == visible("".join(LETTERS) * 3)
    assert unicodedata.is_normalized("NFC", text)


def test_decomposed_typing_is_printed_composed(tmp_path: Path) -> None:
    path = written(tmp_path, b.Paragraph(unicodedata.normalize("NFD", "Nguyễn Thị Hường, ấp Đồng Bào")))
    assert pdf_lines(path) == ["Nguyễn Thị Hường, ấp Đồng Bào"]


@pytest.mark.parametrize("typed", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_printed_as_it_was_typed(tmp_path: Path, typed: str) -> None:
    table = b.Table((), ((typed,),))
    path = written(tmp_path, b.Paragraph(typed), b.Items((typed,)), b.Heading("clause", typed, "1."), table)
    assert visible(pdf_text(path)) == visible("-1." + printable(typed) * 4)


def test_the_faces_shipped_are_those_with_vietnamese() -> None:
    version = "Version 2.1.5".encode("utf-16-be")
    files = sorted(resource("fonts").glob("LiberationSerif-*.ttf"))
    assert [version in file.read_bytes() for file in files] == [True] * 4


def test_a_letter_the_face_lacks_is_shown_by_a_stand_in() -> None:
    assert printable("☐ ☑ ✓ １２ ㎡ ① 😀") == "□ [x] √ 12 m2 (1) [U+1F600]"
    assert printable("a\u2060b\ufeffc\u00add") == "abcd"
    assert printable("a\x07b") == "a□b"
    assert printable("s\ufeff\u0301") == "ś"


def test_no_module_reads_typed_text_as_markup() -> None:
    modules = resource("").parent.joinpath("app", "documents").glob("*.py")
    trees = [ast.parse(module.read_text("utf-8")) for module in modules]
    taken = [
        name.name for tree in trees for node in ast.walk(tree) if _from_reportlab(node) for name in node.names
    ]
    assert "Flowable" in taken and not {"Paragraph", "XPreformatted", "Preformatted"} & set(taken)


def _from_reportlab(node: ast.AST) -> TypeGuard[ast.ImportFrom]:
    return isinstance(node, ast.ImportFrom) and (node.module or "").startswith("reportlab")


def test_lines_that_were_typed_stay_lines(tmp_path: Path) -> None:
    assert pdf_lines(written(tmp_path, b.Paragraph("một\r\n\nhai\u2028ba"))) == ["một", "hai", "ba"]


def test_a_speech_of_five_thousand_words_is_complete(tmp_path: Path) -> None:
    speech = " ".join(f"từ{number}" for number in range(5000))
    assert pdf_text(written(tmp_path, b.Paragraph(speech))).split() == speech.split()


def test_sixty_pages_take_less_than_two_seconds(tmp_path: Path) -> None:
    document = papers.minutes(speeches=180)
    start = time.perf_counter()
    made = render(document)
    assert time.perf_counter() - start < 2
    assert made.pages >= 60
    path = tmp_path / "long.pdf"
    path.write_bytes(made.data)
    assert pdf_text(path).count("Ông Phạm Văn Ước") == 180


def test_the_same_paper_gives_the_same_bytes() -> None:
    assert pdf_bytes(papers.resolution()) == pdf_bytes(papers.resolution())


def test_the_file_says_its_title_and_language(tmp_path: Path) -> None:
    with pikepdf.open(written(tmp_path, b.Paragraph("x"))) as pdf:
        assert (str(pdf.Root.Lang), str(pdf.docinfo.Title)) == ("vi-VN", "Thử")
        assert pdf.open_metadata()["pdfaid:part"] == "2"


def test_a_cell_taller_than_a_page_goes_on_on_the_next(tmp_path: Path) -> None:
    long = " ".join(f"từ{number}" for number in range(3000))
    table = b.Table(("STT", "Nội dung"), (("1", long), ("2", "ngắn")), widths=(1, 9), total=("", "Cộng"))
    lines = pdf_text(written(tmp_path, table)).split()
    assert [word for word in lines if word.startswith("từ")] == long.split()
    assert lines.count("STT") > 1


def test_long_tables_repeat_their_header(tmp_path: Path) -> None:
    rows = tuple((str(number), "x") for number in range(200))
    path = written(tmp_path, b.Table(("STT", "Họ và tên"), rows))
    with pikepdf.open(path) as pdf:
        pages = len(pdf.pages)
    assert pdf_text(path).count("STT") == pages > 3


def test_places_tell_the_screen_where_each_part_stands() -> None:
    made = render(papers.minutes())
    places = {place.part: place for place in made.places}
    assert places["speech-1"].page <= places["speech-6"].page
    assert all(0 <= place.top < place.bottom <= 842 for place in made.places)


@pytest.mark.parametrize("lines", range(26, 42))
def test_the_signatures_never_lose_the_last_two_lines(tmp_path: Path, lines: int) -> None:
    body = [b.Paragraph(f"Dòng {number}") for number in range(lines - 1)]
    path = written(tmp_path, *b.ended((*body, b.Paragraph("Dòng cuối"), papers.signatures())))
    pages = dissect(read_sheets(path)).lines
    signed = next(page for page in pages if any(line.text == "CHỦ TỌA" for line in page))
    texts = [line.text for line in signed]
    assert texts.index("Dòng cuối./.") > texts.index(f"Dòng {lines - 2}")
    assert "- Lưu: VT, Hồ sơ." in texts


def test_a_head_taller_than_a_page_is_still_complete(tmp_path: Path) -> None:
    long = " ".join(["từ"] * 3000)
    head = b.Letterhead((long,), superior=("x",), number="05/NQ-HĐND", about=long, urgency=long)
    text = pdf_text(written(tmp_path, head, b.Paragraph("Hết")))
    assert (text.count("TỪ"), text.count("từ")) == (6000, 3000)


def test_a_row_taller_than_a_page_may_stand_before_the_signatures(tmp_path: Path) -> None:
    long = " ".join(f"từ{number}" for number in range(2000))
    text = pdf_text(written(tmp_path, b.Table(("Ý kiến",), ((long,),)), papers.signatures()))
    assert text.count("từ") == 2000 and "CHỦ TỌA" in text


def test_receivers_without_end_and_an_empty_paper_are_still_written(tmp_path: Path) -> None:
    many = papers.signatures(recipients=tuple(f"- Nơi {number};" for number in range(300)))
    assert pdf_text(written(tmp_path, b.Paragraph("Hết"), many)).count("- Nơi") == 300
    assert written(tmp_path).stat().st_size > 0


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text(max_size=300), min_size=1, max_size=5))
def test_nothing_visible_is_lost_whatever_is_typed(tmp_path: Path, typed: list[str]) -> None:
    path = written(tmp_path, *(b.Paragraph(text) for text in typed))
    assert visible(pdf_text(path)) == visible("\n".join(printable(text) for text in typed))
