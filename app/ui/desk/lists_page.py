"""Lists the superior makes for everybody: fields and results of replies, none of a commune among them."""

from functools import partial

from app.domain.record import TYPES
from app.ui.catalogue_page import COLUMNS, FIELDS, CataloguePage
from app.ui.parts import PageHead, page_layout
from app.ui.record_page import RecordPane
from app.ui.sections import Part, Sections
from app.ui.words import tr

LISTS = ("topic", "reply_outcome")


class ListsPage(CataloguePage):
    """Only what this desk wrote itself: it reaches the communes with every bundle, or as one file for all."""

    kinds = frozenset(LISTS)

    def build(self) -> None:
        self.head = PageHead(tr("Danh mục chung"))
        parts = [Part(kind, tr(TYPES[kind].title), partial(self._pane, kind)) for kind in LISTS]
        self.sections = Sections(tr("Danh mục chung"), parts, lambda pane: pane.side.save_typed())  # type: ignore[attr-defined]
        self.sections.shown.connect(self.guard(lambda _: self.refresh()))
        self.setLayout(page_layout(self.head, (self.sections, 1)))
        self.sections.go(LISTS[0])

    def open_record(self, kind: str, id: str) -> bool:
        return kind in LISTS and self.sections.go(kind) and self.pane().open_id(id)

    def _pane(self, kind: str) -> RecordPane:
        own, title = {"owner": self.desk.context.store.owner}, tr(TYPES[kind].title)
        add = tr("Thêm {kind}", kind=title.lower())
        pane = RecordPane(self.desk, kind, COLUMNS[kind], FIELDS[kind], equals=own, add=add)
        words = tr("Các xã nhận được cùng gói trả, hoặc cả danh mục trong một tệp")
        pane.counted.connect(lambda n: self.head.show_title(tr("Danh mục chung"), words))
        return pane
