"""The layout check finds each departure from Decree 30, and none in our own papers."""

import io
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from reportlab.pdfgen.canvas import Canvas

from app.documents import blocks as b
from app.documents import pdf_closing, pdf_pages, styles
from app.documents.fonts import BOLD, REGULAR, face_name
from app.documents.layout_check import Deviation, check
from app.documents.pdf import write_pdf

from . import papers


def found(tmp_path: Path, document: b.Document) -> list[Deviation]:
    path = tmp_path / "paper.pdf"
    write_pdf(document, path)
    return check(path)


def rules(deviations: Iterable[Deviation]) -> set[str]:
    return {deviation.rule for deviation in deviations}


def with_head(**changes: str | tuple[str, ...]) -> b.Document:
    document = papers.minutes()
    head = replace(papers.HEAD, **changes)  # type: ignore[arg-type]
    return replace(document, blocks=(head, *document.blocks[1:]))


@pytest.mark.parametrize("speeches", [0, 1, 3, 6, 40])
def test_our_minutes_have_no_deviation(tmp_path: Path, speeches: int) -> None:
    assert found(tmp_path, papers.minutes(speeches)) == []


@pytest.mark.parametrize(
    "document",
    [papers.resolution(), papers.minutes(draft=True), papers.letter(), papers.regulations()],
    ids=["resolution", "draft", "letter", "regulations"],
)
def test_our_other_papers_have_no_deviation(tmp_path: Path, document: b.Document) -> None:
    assert found(tmp_path, document) == []


@pytest.mark.parametrize("lines", range(1, 60, 3))
def test_a_body_of_any_length_keeps_its_signatures(tmp_path: Path, lines: int) -> None:
    head = papers.minutes().blocks[:2]
    body = tuple(b.Paragraph(f"Nội dung thứ {number} của biên bản.") for number in range(lines))
    document = b.Document("Thử", "minutes", b.ended((*head, *body, papers.signatures())))
    assert found(tmp_path, document) == []


@pytest.mark.parametrize(
    ("page", "rule"),
    [
        (b.Page(left=20), "margin-left"),
        (b.Page(left=40), "margin-left"),
        (b.Page(right=10), "margin-right"),
        (b.Page(right=25), "margin-right"),
        (b.Page(top=15), "margin-top"),
        (b.Page(top=32), "margin-top"),
        (b.Page(bottom=12), "margin-bottom"),
        (b.Page(body=12), "body"),
        (b.Page(body=16), "body"),
        (b.Page(leading=1.0), "line-spacing"),
        (b.Page(leading=2.0), "line-spacing"),
        (b.Page(gap=2), "paragraph-gap"),
        (b.Page(indent=20), "indent"),
    ],
)
def test_a_page_set_wrongly_is_reported(tmp_path: Path, page: b.Page, rule: str) -> None:
    assert rule in rules(found(tmp_path, replace(papers.minutes(), page=page)))


@pytest.mark.parametrize(
    "number", ["5 / NQ-HĐND", "5/NQ-HĐND", "05/NQ - HĐND", "05-NQ/HĐND ", "05 NQ-HĐND", "05/nq-hđnd"]
)
def test_a_number_in_the_wrong_form_is_reported(tmp_path: Path, number: str) -> None:
    assert rules(found(tmp_path, with_head(number=number))) == {"number"}


@pytest.mark.parametrize(
    "number", ["05/NQ-HĐND", "12/2026/NQ-HĐND", "41/TTr-UBND", "15/HĐND-VP", "/BB-HĐND", "07/QyĐ-HĐND"]
)
def test_a_number_in_the_right_form_is_not(tmp_path: Path, number: str) -> None:
    assert found(tmp_path, with_head(number=number)) == []


@pytest.mark.parametrize(
    "written",
    [
        "Gia Lộc, ngày 5 tháng 01 năm 2026",
        "Gia Lộc, ngày 05 tháng 1 năm 2026",
        "Gia Lộc ngày 05 tháng 01 năm 2026",
        "Gia Lộc, ngày 05 tháng 03 năm 2026",
    ],
)
def test_a_date_in_the_wrong_form_is_reported(tmp_path: Path, written: str) -> None:
    assert rules(found(tmp_path, with_head(place_date=written))) == {"place-date"}


def test_only_minutes_go_without_a_date(tmp_path: Path) -> None:
    document = papers.minutes()
    title = b.Title("Báo cáo", ("Kết quả giám sát",))
    report = replace(document, blocks=(papers.HEAD, title, *document.blocks[2:]))
    assert rules(found(tmp_path, report)) == {"place-date"}


def test_a_missing_or_an_early_end_mark_is_reported(tmp_path: Path) -> None:
    document = papers.minutes()
    *body, last, signing = document.blocks
    bare = replace(document, blocks=(*body, b.Paragraph("Kỳ họp kết thúc."), signing))
    assert rules(found(tmp_path, bare)) == {"end-mark"}
    early = replace(document, blocks=(*body, b.Paragraph("Hết phần một./."), last, signing))
    assert rules(found(tmp_path, early)) == {"end-mark"}


def test_signatures_alone_on_a_page_are_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_closing, "_KEPT_LINES", 0)
    document = papers.minutes()
    *body, signing = document.blocks
    orphaned = replace(document, blocks=(*body, b.PageBreak(), signing))
    assert rules(found(tmp_path, orphaned)) == {"signature"}


def test_a_missing_page_number_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_pages, "_number_page", lambda _canvas, _pages: None)
    assert rules(found(tmp_path, papers.minutes())) == {"page-number"}


def numbered(draw: Callable[[Canvas, int], None]) -> Callable[[Canvas, pdf_pages.Pages], None]:
    def on_page(canvas: Canvas, pages: pdf_pages.Pages) -> None:
        pages.number += 1
        draw(canvas, pages.number)

    return on_page


@pytest.mark.parametrize(
    ("x", "y", "size", "first"),
    [(297.6, 805, 14, True), (120, 805, 14, False), (297.6, 30, 14, False), (297.6, 805, 10, False)],
    ids=["on page 1", "not centred", "at the foot", "too small"],
)
def test_a_page_number_in_the_wrong_place_is_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, x: float, y: float, size: float, first: bool
) -> None:
    def draw(canvas: Canvas, number: int) -> None:
        if number > 1 or first:
            canvas.setFont(REGULAR, size)
            canvas.drawCentredString(x, y, str(number))

    monkeypatch.setattr(pdf_pages, "_number_page", numbered(draw))
    assert rules(found(tmp_path, papers.minutes())) == {"page-number"}


@pytest.mark.parametrize(
    ("name", "value", "rule"),
    [
        ("COUNTRY", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "country"),
        ("MOTTO", "Độc lập – Tự do – Hạnh phúc", "motto"),
        ("COUNTRY_STYLE", replace(styles.COUNTRY_STYLE, bold=False), "country"),
        ("MOTTO_STYLE", replace(styles.MOTTO_STYLE, size=12), "motto"),
        ("AGENCY", replace(styles.AGENCY, size=15), "agency"),
        ("TITLE", replace(styles.TITLE, size=17), "title"),
        ("RULE_SHARE", 0.9, "title"),
        ("RECIPIENTS", replace(styles.RECIPIENTS, size=14), "recipients"),
        ("RECIPIENT", replace(styles.RECIPIENT, size=9), "recipients"),
        ("SIGNER", replace(styles.SIGNER, size=16), "signature"),
    ],
)
def test_a_component_set_wrongly_is_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, value: object, rule: str
) -> None:
    monkeypatch.setattr(styles, name, value)
    assert rule in rules(found(tmp_path, papers.minutes()))


def drawn(
    tmp_path: Path, draw: Callable[[Canvas], None], size: tuple[float, float] = (595.28, 841.89)
) -> list[Deviation]:
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=size, initialFontName=face_name(False, False))
    draw(canvas)
    canvas.save()
    path = tmp_path / "foreign.pdf"
    path.write_bytes(stream.getvalue())
    return check(path)


def test_another_face_and_one_not_embedded_are_reported(tmp_path: Path) -> None:
    def helvetica(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 14)
        canvas.drawString(90, 700, "Noi dung")

    fonts = [deviation.found for deviation in drawn(tmp_path, helvetica) if deviation.rule == "font"]
    assert fonts == ["Phông chữ: Helvetica", "Phông chữ: Helvetica không được nhúng trong tệp"]


def test_coloured_text_decomposed_text_and_other_paper_are_reported(tmp_path: Path) -> None:
    def coloured(canvas: Canvas) -> None:
        canvas.setFont(BOLD, 14)
        canvas.setFillColorRGB(0.8, 0, 0)
        canvas.drawString(90, 700, "Nguye\u0302\u0303n")

    assert {"colour", "text", "paper"} <= rules(drawn(tmp_path, coloured, (612, 792)))


def test_ragged_text_is_reported(tmp_path: Path) -> None:
    def ragged(canvas: Canvas) -> None:
        canvas.setFont(REGULAR, 14)
        for number in range(20):
            words = "Nội dung văn bản không canh đều hai lề của trang giấy số"
            canvas.drawString(85.04, 700 - 18 * number, words[: 56 - 3 * (number % 5)])

    assert "justified" in rules(drawn(tmp_path, ragged))


def test_a_file_that_is_no_pdf_is_one_deviation(tmp_path: Path) -> None:
    path = tmp_path / "not.pdf"
    path.write_text("xin chào", "utf-8")
    assert [deviation.rule for deviation in check(path)] == ["text"]


def test_a_deviation_is_a_sentence_with_its_source(tmp_path: Path) -> None:
    (deviation,) = found(tmp_path, with_head(number="5 / NQ-HĐND"))
    assert str(deviation) == (
        "Trang 1: Số, ký hiệu: “Số: 5 / NQ-HĐND”. Yêu cầu: dạng “Số: 05/NQ-HĐND”, không cách chữ "
        "(Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.3)."
    )


def test_damaged_instructions_are_passed_over_and_said(tmp_path: Path) -> None:
    path = tmp_path / "damaged.pdf"
    write_pdf(papers.minutes(0), path)
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        page = pdf.pages[0]
        page.contents_add(b"BT /Nothing Tf 1 0 0 Tm (x) Tj ET 1 cm re")
        pdf.save(path)
    assert [(each.rule, each.page) for each in check(path)] == [("text", 1)]
