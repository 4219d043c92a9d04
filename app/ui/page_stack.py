"""The pages themselves: built when first shown, refreshed when their kinds changed, one at a time on show."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget

from app.ui.failures import attempt
from app.ui.page import Desk, Page, PageSpec


class PageStack(QStackedWidget):
    """Each page stands in a scrolling area, so that no page can make the window grow."""

    status = Signal(str)

    def __init__(self, specs: Sequence[PageSpec], desk: Desk) -> None:
        super().__init__()
        self._specs = {spec.name: spec for spec in specs}
        self._desk = desk
        self._pages: dict[str, Page] = {}
        self._areas: dict[str, QScrollArea] = {}
        self._stale: set[str] = set()
        self._compact = False
        self.name = ""

    def page(self) -> Page | None:
        """The page on show."""
        return self._pages.get(self.name)

    def built(self) -> dict[str, Page]:
        return dict(self._pages)

    def go(self, name: str) -> bool:
        """Show a page; False when there is none of that name or the page on show wants to stay."""
        if name not in self._specs or (name != self.name and not self.may_leave()):
            return False
        return self._show(name)

    def may_leave(self) -> bool:
        """Whether the page on show has saved what was being typed and lets go."""
        page = self.page()
        return page is None or page.leave()

    def open(self, kind: str, id: str) -> bool:
        """Show a record on the page that knows its kind: the one on show, else the first that takes it."""
        if not self.may_leave():
            return False
        for name in sorted(self._specs, key=lambda name: name != self.name):
            if kind in self._kinds(name) and self._ready(name).open_record(kind, id):
                return self._show(name)
        return False

    def kinds_changed(self, kinds: frozenset[str]) -> None:
        """Refresh the page on show now, the hidden ones when they are shown."""
        self._stale |= {name for name, page in self._pages.items() if page.kinds & kinds}
        self._freshen(self.name)

    def arrange(self, compact: bool) -> None:
        self._compact = compact
        for page in self._pages.values():
            page.arrange(compact)

    def _kinds(self, name: str) -> frozenset[str]:
        known = getattr(self._specs[name].build, "kinds", None)
        return known if known is not None else self._ready(name).kinds

    def _show(self, name: str) -> bool:
        self._ready(name)
        self.name = name
        self.setCurrentWidget(self._areas[name])
        return True

    def _ready(self, name: str) -> Page:
        """The page, built and fresh."""
        if name not in self._pages:
            self._build(name)
        self._freshen(name)
        return self._pages[name]

    def _build(self, name: str) -> None:
        page = self._specs[name].build(self._desk)
        page.status.connect(lambda words, name=name: self.status.emit(words) if name == self.name else None)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        self._pages[name], self._areas[name] = page, area
        self._stale.add(name)
        self.addWidget(area)
        page.arrange(self._compact)

    def _freshen(self, name: str) -> None:
        if name in self._stale:
            self._stale.discard(name)
            attempt(self._pages[name], self._pages[name].refresh)
