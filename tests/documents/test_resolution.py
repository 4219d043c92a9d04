"""Resolutions in the forms of Decree 30 (Mẫu 1.1) and of a legal normative document."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.documents import blocks as b
from app.documents import layout_check
from app.documents.minutes_part import plain_text
from app.documents.pdf import render
from app.documents.resolution import articles, resolution
from app.domain.records.resolution import Resolution

from . import sessions as s

GROUNDS = "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15\nCăn cứ Luật Ngân sách nhà nước."
ARTICLES = (
    "Điều 1. Phê chuẩn dự toán ngân sách xã năm 2027 như sau:\n1. Tổng thu: 48.215.300.000 đồng.\n"
    "a) Thu thuế < 5 & > 3;\nĐiều 2. Giao Ủy ban nhân dân xã tổ chức thực hiện."
)


def record(**more: object) -> Resolution:
    given: dict[str, object] = {
        "grounds": GROUNDS,
        "considering": "Xét Tờ trình số 41/TTr-UBND của Ủy ban nhân dân xã;",
        "articles": ARTICLES,
        "adopted_on": s.DAY,
    }
    title = str(more.pop("title", "về dự toán ngân sách xã năm 2027"))
    return s.resolution("r1", title, **(given | more))


def words(document: b.Document) -> str:
    return plain_text(document.blocks)


def of_kind(document: b.Document, kind: type[b.Block]) -> list[b.Block]:
    return [block for block in document.blocks if isinstance(block, kind)]


def test_an_individual_resolution_resolves_under_the_name_of_the_council() -> None:
    document = resolution(s.the_case(), record(number="05/NQ-HĐND"))
    centred = of_kind(document, b.Centred)
    assert centred == [
        b.Centred(("HỘI ĐỒNG NHÂN DÂN XÃ GIA LỘC", "KHÓA I, KỲ HỌP THỨ 3")),
        b.Centred(("QUYẾT NGHỊ:",)),
    ]
    subject = ("Về dự toán ngân sách xã năm 2027",)
    assert of_kind(document, b.Title) == [b.Title("Nghị quyết", subject, part="title")]


def test_a_normative_resolution_is_issued_with_the_year_in_its_number() -> None:
    document = resolution(s.the_case(), record(kind="normative", title="Quy định mức chi tiếp công dân"))
    assert of_kind(document, b.Centred) == []
    head = document.blocks[0]
    assert isinstance(head, b.Letterhead) and head.number == "/2026/NQ-HĐND"
    assert "Hội đồng nhân dân xã ban hành Nghị quyết quy định mức chi tiếp công dân." in words(document)


def test_a_normative_resolution_of_the_old_law_still_resolves() -> None:
    document = resolution(replace(s.the_case(), normative_issues=False), record(kind="normative"))
    assert b.Centred(("QUYẾT NGHỊ:",)) in document.blocks


def test_each_ground_ends_with_a_semicolon_and_the_last_with_a_stop() -> None:
    grounds = of_kind(resolution(s.the_case(), record()), b.Grounds)
    assert grounds == [
        b.Grounds((
            "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;",
            "Căn cứ Luật Ngân sách nhà nước;",
            "Xét Tờ trình số 41/TTr-UBND của Ủy ban nhân dân xã.",
        ), part="grounds")
    ]  # fmt: skip


def test_the_chairman_alone_signs_under_the_closing_formula() -> None:
    document = resolution(s.the_case(), record(effective_on=date(2026, 12, 25)))
    end = document.blocks[-1]
    assert isinstance(end, b.Signatures) and end.left is None
    assert end.right.titles == ("Chủ tịch",) and end.right.authority == ()
    assert words(document).endswith(
        "Nghị quyết này đã được Hội đồng nhân dân xã Gia Lộc khóa I, Kỳ họp thứ 3 thông qua ngày 15 tháng 12 "
        "năm 2026 và có hiệu lực từ ngày 25 tháng 12 năm 2026./."
    )


def test_whoever_chaired_signs_where_the_post_is_vacant() -> None:
    vacant = replace(s.the_case(), standing_chair="")
    story = replace(vacant, session=replace(vacant.session, chairs=("d2",)))
    end = resolution(story, record()).blocks[-1]
    assert isinstance(end, b.Signatures)
    assert (end.right.name, end.right.titles) == ("Lê Văn Thắm", ("Chủ tọa kỳ họp",))


def test_a_formula_that_was_typed_is_not_said_twice() -> None:
    typed = f"{ARTICLES}\nNghị quyết này đã được Hội đồng nhân dân xã Gia Lộc thông qua ngày 15/12/2026."
    assert words(resolution(s.the_case(), record(articles=typed))).count("Nghị quyết này đã được") == 1


def test_articles_keep_every_typed_line_and_know_titles_from_text() -> None:
    blocks = articles(
        "Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Đối tượng\nCơ quan.\nĐiều 2. Giao Ủy ban.\n- gạch 5 < 6"
    )
    assert blocks == (
        b.Heading("chapter", "QUY ĐỊNH CHUNG", "Chương I"),
        b.Heading("article", "Đối tượng", "Điều 1."),
        b.Paragraph("Cơ quan."),
        b.lead("Điều 2.", "Giao Ủy ban."),
        b.Paragraph("- gạch 5 < 6"),
    )


def test_an_article_on_a_line_of_its_own_takes_its_text_from_the_next() -> None:
    assert articles("Chương I\nĐiều 1.\nGiao Ủy ban.\nĐiều 2.\nĐiều 3. Giám sát.") == (
        b.Heading("chapter", "", "Chương I"),
        b.lead("Điều 1.", "Giao Ủy ban."),
        b.lead("Điều 2.", ""),
        b.lead("Điều 3.", "Giám sát."),
    )


def test_own_receivers_come_first_and_the_archive_closes_the_list() -> None:
    end = resolution(s.the_case(), record(recipients="- Như Điều 2;\nĐảng ủy xã")).blocks[-1]
    assert isinstance(end, b.Signatures)
    assert end.recipients == ("- Như Điều 2;", "- Đảng ủy xã;", "- Lưu: VT.")


@pytest.mark.parametrize(("state", "draft"), [("draft", True), ("rejected", True), ("adopted", False)])
def test_only_an_adopted_resolution_is_no_draft(state: str, draft: bool) -> None:
    assert resolution(s.the_case(), record(state=state)).draft is draft


@pytest.mark.parametrize("kind", ["individual", "normative"])
def test_a_resolution_on_paper_has_no_deviation_from_the_decree(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "nghị quyết.pdf"
    path.write_bytes(render(resolution(s.the_case(), record(kind=kind))).data)
    assert layout_check.check(path) == []
