"""Nghị quyết: the list, the draft being written with its paper beside it, and what is done with it next."""

from app.services import proofs
from app.ui.look import px
from app.ui.page import Page
from app.ui.parts import PageHead, RowDelegate, RowList, SearchField, card, column, page_layout, row
from app.ui.parts.paint import paint_chip, paint_text
from app.ui.pdf_preview import PdfPreview
from app.ui.resolutions.listing import TONES, all_shown, wanted
from app.ui.words import tr


class Rows(RowDelegate):
    def paint_row(self, painter, rect, value, index):
        paint_text(painter, rect.adjusted(px(12), 0, 0, -px(20)), value.resolution.title)
        paint_chip(
            painter,
            rect.left() + px(12),
            rect.bottom() - px(16),
            value.state_words,
            TONES[value.resolution.state],
        )


class ResolutionsPage(Page):
    """The list at the left, the paper at the right."""

    kinds = frozenset({"resolution", "resolution_effect", "vote_event", "session"})

    def build(self) -> None:
        self.head = PageHead(tr("Nghị quyết"))
        self.search = SearchField(tr("Tìm trong danh sách"), "Ctrl+F")
        self.list = RowList(
            tr("Danh sách nghị quyết"), Rows(60), lambda one: one.spoken, key=lambda one: one.resolution.id
        )
        self.preview = PdfPreview(self.desk, tr("Bản in A4"))
        left = card(column(self.search, (self.list, 1), margins=(8, 8, 8, 8)), 404)
        self.setLayout(page_layout(self.head, (row(left, (self.preview, 1), gap=16), 1)))
        self.search.asked.connect(self.guard(lambda _: self.refresh()))
        self.list.current.connect(self.guard(self._show))

    def refresh(self) -> None:
        shown = [one for one in all_shown(self.desk.context) if wanted(one, "", "", self.search.text())]
        self.list.show_rows(shown)

    def open_record(self, kind: str, id: str) -> bool:
        return kind == "resolution" and self.list.go_to(id)

    def _show(self, one) -> None:
        if one is not None:
            source = proofs.paper(self.desk.context, "resolution", one.resolution.id)
            self.preview.show_source(one.resolution.id, source)
