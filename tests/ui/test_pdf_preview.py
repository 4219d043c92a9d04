"""The built-in preview: pages, zoom, the check of Decree 30, files, printing, papers that fail."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import Answers
from gia_loc import gia_loc, session_of, words_on
from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.documents.layout_check import Deviation
from app.domain.errors import Refused
from app.services import proofs, records
from app.services.context import Context
from app.services.proofs import Proof, Source
from app.ui.page import Desk
from app.ui.parts import Button
from app.ui.pdf_preview import PdfPreview

Told = list[tuple[str, object]]


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    made = gia_loc(tmp_path / "data")
    yield made
    made.store.close()


@pytest.fixture
def preview(qtbot: QtBot, desk: Desk, context: Context) -> PdfPreview:
    made = PdfPreview(replace(desk, context=context), "Bản in A4")
    qtbot.addWidget(made)
    made.resize(660, 610)
    made.show()
    return made


def minutes(context: Context) -> Source:
    return proofs.paper(context, "minutes", session_of(context, 3).id)


def show(qtbot: QtBot, preview: PdfPreview, source: Source, key: str = "paper") -> None:
    with qtbot.waitSignal(preview.made):
        preview.show_source(key, source)


def test_a_paper_is_shown_with_its_pages_and_obeys_the_decree(
    qtbot: QtBot, preview: PdfPreview, context: Context
) -> None:
    show(qtbot, preview, minutes(context))
    assert preview.view.pages() >= 2
    assert "Trang 1/" in preview.page_words.text()
    assert preview.verdict.text() == "Đúng thể thức Nghị định 30"
    picture = preview.view.grab().toImage()
    colours = {picture.pixelColor(x, picture.height() // 2).lightness() for x in range(picture.width())}
    assert min(colours) < 100 < max(colours)  # ink on paper


def test_deviations_are_counted_and_listed_on_demand(
    qtbot: QtBot, preview: PdfPreview, context: Context
) -> None:
    found = (Deviation("margins", 1, "Lề trái: 12 mm", "30 – 35 mm", "Nghị định 30/2020/NĐ-CP, Phụ lục I"),)
    source = minutes(context)
    show(qtbot, preview, replace(source, make=lambda: replace(source.make(), deviations=found)))
    assert preview.verdict.text() == "1 điểm khác thể thức Nghị định 30"
    assert "Lề trái: 12 mm" not in words_on(preview)
    preview.more.click()
    assert "Trang 1: Lề trái: 12 mm. Yêu cầu: 30 – 35 mm" in words_on(preview)


def test_the_paper_is_read_with_the_keyboard(qtbot: QtBot, preview: PdfPreview, context: Context) -> None:
    show(qtbot, preview, minutes(context))
    view = preview.view
    fitted = view.zoom()
    QTest.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom() > fitted
    QTest.keyClick(view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom() == pytest.approx(fitted)
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.page() == view.pages()
    assert view.accessibleName() == f"Bản in A4, trang {view.pages()} trên {view.pages()}"
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.page() == 1


def test_a_paper_is_saved_as_pdf_and_word_and_its_folder_opened(
    qtbot: QtBot, preview: PdfPreview, context: Context, answers: Answers, tmp_path: Path, told: Told
) -> None:
    show(qtbot, preview, minutes(context))
    for button, name in ((preview.pdf_button, "Biên bản.pdf"), (preview.word_button, "Biên bản.docx")):
        answers.given["save_file"] = tmp_path / name
        button.click()
        qtbot.waitUntil(
            lambda name=name: (tmp_path / name).exists() and told[-1:] == [("say", f"Đã lưu {name}")]
        )
    assert (tmp_path / "Biên bản.pdf").read_bytes() == preview.proof.data
    preview.folder_button.click()
    assert answers.asked[-1] == ("show_in_folder", "Biên bản.docx")


def test_changing_ones_mind_about_saving_writes_nothing(
    qtbot: QtBot, preview: PdfPreview, context: Context, answers: Answers, told: Told
) -> None:
    show(qtbot, preview, minutes(context))
    answers.given["save_file"] = None
    preview.pdf_button.click()
    assert not preview.folder_button.isVisible() and not told


def test_every_page_reaches_the_printer(
    qtbot: QtBot, preview: PdfPreview, context: Context, answers: Answers, tmp_path: Path
) -> None:
    show(qtbot, preview, minutes(context))
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "in.pdf"))
    answers.given["choose_printer"] = printer
    preview.print_button.click()
    printed = QPdfDocument()
    printed.load(str(tmp_path / "in.pdf"))
    assert printed.pageCount() == preview.view.pages()
    size = printed.pagePointSize(0)
    assert (round(size.width()), round(size.height())) == (595, 842)


def test_a_paper_that_cannot_be_made_says_why_and_can_be_tried_again(
    qtbot: QtBot, preview: PdfPreview, context: Context
) -> None:
    source, failing = minutes(context), [True]

    def make() -> Proof:
        if failing:
            raise Refused("Bản đã ký không còn trong máy. Chép lại từ bản sao lưu rồi bấm Thử lại.")
        return source.make()

    preview.show_source("paper", replace(source, make=make))
    qtbot.waitUntil(lambda: "Chép lại từ bản sao lưu" in words_on(preview))
    failing.clear()
    again = next(each for each in preview.findChildren(Button) if each.text() == "Thử lại")
    with qtbot.waitSignal(preview.made):
        again.click()
    assert preview.stage.shows_content()


def test_a_change_keeps_the_place_on_the_desk(qtbot: QtBot, preview: PdfPreview, context: Context) -> None:
    show(qtbot, preview, minutes(context))
    preview.view.verticalScrollBar().setValue(600)
    records.save(context, replace(session_of(context, 3), title="bàn về ngân sách, đầu tư và đất đai"))
    former = preview.proof
    with qtbot.waitSignal(preview.made):
        preview.refresh()
    assert preview.proof.data != former.data
    assert preview.view.verticalScrollBar().value() == 600


def test_a_part_is_tinted_on_the_screen_only(qtbot: QtBot, preview: PdfPreview, context: Context) -> None:
    show(qtbot, preview, minutes(context))
    plain = preview.view.grab().toImage()
    preview.tint("time")
    assert preview.view.grab().toImage() != plain
    assert preview.proof.data == minutes(context).make().data


def test_a_hidden_preview_waits_until_it_is_looked_at(
    qtbot: QtBot, preview: PdfPreview, context: Context
) -> None:
    preview.hide()
    preview.show_source("paper", minutes(context))
    assert preview.proof is None
    with qtbot.waitSignal(preview.made):
        preview.show()
