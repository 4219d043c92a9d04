"""The built-in preview of a paper: its pages, what Decree 30 says of them, PDF, Word, printing."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from app.domain.errors import Refused
from app.services.proofs import Proof, Source
from app.ui.page import Desk
from app.ui.paper_out import print_paper, save_paper
from app.ui.paper_view import PaperView
from app.ui.parts import (
    Label,
    Stage,
    card,
    column,
    failed_state,
    hline,
    holder,
    icon_button,
    picture,
    quiet,
    row,
)
from app.ui.tasks import Cancelled
from app.ui.words import tr

SOON = 350
"""Milliseconds after the last change before the paper is made again."""


class PdfPreview(QWidget):
    """Shows a source, and again after `refresh()`; made in the background, the former stays until then.

    `made(proof)` tells that a new one is on show. `actions` stand at the right of the toolbar, `back` puts a
    way out at its left.
    """

    made = Signal(object)

    def __init__(
        self, desk: Desk, title: str = "", *actions: QWidget, back: Callable[[], Any] | None = None
    ) -> None:
        super().__init__()
        self.desk, self.source, self.proof = desk, None, None  # type: Desk, Source | None, Proof | None
        self._key, self._asked, self._stale, self._tinted = "", 0, False, ""
        self._file: Path | None = None
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self._make)
        self.view = PaperView(title or tr("Bản in A4"))
        self.stage = Stage(self.view)
        self.title = Label(title or tr("Bản in A4"), "strong", elide=True)
        self.page_words = Label("", "small", "text3")
        self._build(actions, back)

    def show_source(self, key: str, source: Source, title: str = "") -> None:
        """Show a paper; `key` says which, so that the same one again is only made anew."""
        fresh = key != self._key
        self._key, self.source = key, source
        if title:
            self.title.set_text(title)
        self.pdf_button.setVisible(".pdf" in source.endings)
        self.word_button.setVisible(".docx" in source.endings)
        if fresh:
            self._clear()
            self._make()
        else:
            self.refresh()

    def refresh(self) -> None:
        """Something the paper tells of has changed; made again after a pause in the changes."""
        self._soon.start()

    def tint(self, part: str) -> None:
        """Mark a part of the paper and bring it into view."""
        self._tinted = part
        places = [place for place in self.proof.places if place.part == part] if self.proof else []
        self.view.tint(places)
        if places:
            self.view.show_place(places[0])

    def save_pdf(self) -> None:
        if self.source:
            save_paper(self.desk, self.source, ".pdf", self._saved)

    def save_word(self) -> None:
        if self.source:
            save_paper(self.desk, self.source, ".docx", self._saved)

    def print(self) -> None:
        if self.proof:
            print_paper(self.desk, self.view.document(), self.proof.title)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._make()

    def _build(self, actions: tuple[QWidget, ...], back: Callable[[], Any] | None) -> None:
        self.pdf_button = quiet(tr("PDF"), self.save_pdf, "file-down", tip=tr("Lưu thành PDF"))
        self.word_button = quiet(tr("Word"), self.save_word, "file-type-2", tip=tr("Lưu thành Word"))
        self.print_button = quiet(tr("In"), self.print, "printer", "Ctrl+P")
        tools = (self.pdf_button, self.word_button, self.print_button, *actions)
        way_back = [icon_button("chevron-left", tr("Quay lại"), back, "Esc")] if back else []
        head = row(
            *way_back, self.title, self.page_words, None, *tools, margins=(16 if not back else 8, 8, 9, 8)
        )
        self.setLayout(
            column((card(column(head, hline(), (self.stage, 1), hline(), self._foot(), gap=0,
                                margins=(1, 1, 1, 1))), 1), gap=0)
        )  # fmt: skip
        self.view.page_shown.connect(self._tell_page)
        self.view.zoomed.connect(lambda zoom: self.zoom_words.set_text(tr("{n}%", n=round(zoom * 100))))

    def _foot(self) -> QWidget:
        self._mark = picture("circle-check", "green", 16)
        self.verdict = Label("", "small", "text2", elide=True)
        self.more = quiet(tr("Xem"), self._toggle_list)
        self.folder_button = quiet(tr("Mở thư mục"), self._open_folder, "folder-open")
        self.zoom_words = Label("100%", "small", "text3")
        self.list = Label("", "small", "text2", wrap=True)
        self.list.hide()
        zoom = (
            icon_button("minus", tr("Thu nhỏ"), self.view.zoom_out, tip=tr("Thu nhỏ (Ctrl -)")),
            self.zoom_words,
            icon_button("plus", tr("Phóng to"), self.view.zoom_in, tip=tr("Phóng to (Ctrl +)")),
            quiet(tr("Vừa khung"), self.view.fit, tip=tr("Vừa bề ngang khung (Ctrl 0)")),
        )
        self.more.hide()
        self.folder_button.hide()
        self._mark.hide()
        line = row(
            self._mark, (self.verdict, 1), self.more, self.folder_button, *zoom, gap=6, margins=(14, 3, 6, 3)
        )
        return holder(column(line, holder(column(self.list, margins=(16, 0, 16, 8))), gap=0))

    def _make(self) -> None:
        self._soon.stop()
        self._stale = not self.isVisible()
        if self.source is None or self._stale:
            return
        self._asked += 1
        asked, source = self._asked, self.source
        if self.proof is None:
            self.stage.show_loading(tr("Đang dựng trang in…"))
        self.desk.tasks.run(
            lambda _: source.make(),
            lambda proof: self._show(proof) if asked == self._asked else None,
            lambda error: self._fail(error) if asked == self._asked else None,
            title=tr("Đang dựng trang in…"),
        )

    def _show(self, proof: Proof) -> None:
        changed = self.proof is None or proof.data != self.proof.data
        self.proof = proof
        if changed:
            self.view.show_pdf(proof.data)
        self.stage.show_content()
        self._show_verdict(proof)
        self.view.tint([place for place in proof.places if place.part == self._tinted])
        self.made.emit(proof)

    def _fail(self, error: BaseException) -> None:
        if isinstance(error, Refused):
            self.stage.show_state(failed_state(tr("Chưa dựng được trang in"), str(error), self._make))
        elif not isinstance(error, Cancelled):
            self.desk.tasks.unhandled.emit(error)

    def _show_verdict(self, proof: Proof) -> None:
        found = proof.deviations
        words = (
            tr("{n} điểm khác thể thức Nghị định 30", n=len(found))
            if found
            else tr("Đúng thể thức Nghị định 30")
        )
        tone = "amber" if found else "green"
        self._mark.setPixmap(picture("triangle-alert" if found else "circle-check", tone, 16).pixmap())
        self._mark.setVisible(proof.judged)
        self.verdict.set_text(words if proof.judged else "")
        self.verdict.set_tone("amber" if found else "text2")
        self.list.set_text("\n".join(map(str, found)))
        self.more.setVisible(bool(found))
        self.list.setVisible(bool(found) and self.list.isVisible())

    def _toggle_list(self) -> None:
        self.list.setVisible(not self.list.isVisible())
        self.more.set_words(tr("Ẩn") if self.list.isVisible() else tr("Xem"))

    def _tell_page(self, page: int, pages: int) -> None:
        self.page_words.set_text(tr("Trang {page}/{pages}", page=page, pages=pages) if pages else "")

    def _clear(self) -> None:
        self.proof, self._file = None, None
        self.folder_button.hide()
        self.view.verticalScrollBar().setValue(0)

    def _saved(self, path: Path) -> None:
        self._file = path
        self.folder_button.show()

    def _open_folder(self) -> None:
        if self._file:
            self.desk.dialogs.show_in_folder(self._file)
