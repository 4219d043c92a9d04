"""The catalogue: every smaller kind of record the council stands on, one list at a time."""

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from app.domain.record import TYPES
from app.domain.records.number_book import NumberBook
from app.services import council, records, topics
from app.services.context import Context
from app.ui.page import Page
from app.ui.parts import PageHead, page_layout, primary
from app.ui.record_page import RecordPane
from app.ui.sections import Part, Sections
from app.ui.words import tr

KINDS = (
    "person", "area", "constituency", "term", "unit", "number_book", "topic", "keyword_rule", "reply_outcome",
)  # fmt: skip
STANDARD = ("topic", "keyword_rule", "reply_outcome")
"""Lists that are made from the standard ones when first asked for."""
COLUMNS = {
    "person": ("full_name", "honorific", "birth", "position"),
    "unit": ("name", "kind", "code", "level"),
    "term": ("number", "first_year", "last_year"),
    "number_book": ("name", "symbol", "scope", "active"),
    "topic": ("name", "committee", "department", "active"),
    "keyword_rule": ("words", "topic", "competence", "active"),
    "reply_outcome": ("name", "group", "parent", "active"),
}
FIELDS = {
    "number_book": ("name", "symbol", "scope", "year_inside", "first_number", "active"),
    "topic": ("name", "committee", "department", "order", "active"),
    "reply_outcome": ("name", "group", "parent", "dated", "order", "active"),
}
"""What is shown of a kind where not everything is for people: the codes of standard rows are not."""


class CataloguePage(Page):
    """A kind at the left, its list and panel at the right."""

    kinds = frozenset(KINDS)

    def build(self) -> None:
        self.head = PageHead(tr("Danh mục"), primary(tr("Thêm"), self.new, "plus", "Ctrl+N"))
        parts = [Part(kind, tr(TYPES[kind].title), partial(self._pane, kind)) for kind in KINDS]
        self.sections = Sections(tr("Danh mục"), parts, lambda pane: pane.side.save_typed())  # type: ignore[attr-defined]
        self.sections.shown.connect(self.guard(lambda _: self.refresh()))
        self.setLayout(page_layout(self.head, (self.sections, 1)))
        self.sections.go(KINDS[0])

    def pane(self) -> RecordPane:
        shown = self.sections.part()
        assert isinstance(shown, RecordPane)
        return shown

    def refresh(self) -> None:
        self.pane().refresh()

    def new(self) -> None:
        self.pane().new()

    def edit(self) -> None:
        self.pane().edit()

    def save(self) -> None:
        self.pane().side.save()

    def leave(self) -> bool:
        return self.pane().side.save_typed()

    def escape(self) -> bool:
        return self.pane().escape()

    def focus_search(self) -> None:
        self.pane().search.setFocus()

    def arrange(self, compact: bool) -> None:
        self.sections.arrange(compact)

    def panes(self) -> list[QWidget]:
        return [self.sections.list, self.pane().table, self.pane().side]

    def open_record(self, kind: str, id: str) -> bool:
        return kind in KINDS and self.sections.go(kind) and self.pane().open_id(id)

    def shown_record(self) -> tuple[str, str] | None:
        record = self.pane().panel.record
        return (self.sections.name, record.id) if record and record.id else None

    def keys(self) -> list[tuple[str, str]]:
        return [("Enter", tr("Sửa dòng đang chọn")), ("Ctrl+S", tr("Lưu phần đang gõ"))]

    def _pane(self, kind: str) -> RecordPane:
        if kind in STANDARD:
            topics.topics(self.desk.context)
        store = _save_book if kind == "number_book" else records.save
        pane = RecordPane(self.desk, kind, COLUMNS.get(kind, ()), FIELDS.get(kind, ()), store=store)
        pane.fills = partial(_fills, self.desk.context, kind)
        title = tr(TYPES[kind].title)
        pane.counted.connect(lambda n: self.head.show_title(tr("Danh mục"), f"{n} {title.lower()}"))
        return pane


def _fills(context: Context, kind: str) -> dict[str, Any]:
    """What a new record of a kind nearly always points at: the office's own term, unit and council."""
    own = council.council(context)
    fills = {
        "constituency": {"term": own.term.id},
        "area": {"unit": own.unit.id},
        "term": {"council": own.organization.id},
    }
    return fills.get(kind, {})


def _save_book(context: Context, book: NumberBook) -> NumberBook:
    """A book made by hand is for documents of its own symbol; those of the law keep their kind."""
    return records.save(context, replace(book, document_kind=book.document_kind or book.symbol))
