"""The bar under a page that wants one: its keys, and at the right what it says about itself (saved time)."""

from PySide6.QtWidgets import QFrame

from app.ui.look import px, theme
from app.ui.look.tokens import ROW
from app.ui.page import Page
from app.ui.parts import Label, clear, keycap, row


class PageFooter(QFrame):
    """Hidden for pages without `footer`; when the window is narrow only the first four keys stand here."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("footer")
        self.setFixedHeight(px(ROW["footer"]))
        self._keys = row(gap=20)
        self.status = Label("", "small", "text3")
        self.setLayout(row(self._keys, None, self.status, gap=20, margins=(24, 0, 24, 0)))
        self.hide()

    def show_page(self, page: Page | None) -> None:
        clear(self._keys)
        wanted = page is not None and page.footer
        if page is not None and wanted:
            for key, words in page.keys()[: 4 if theme.compact else 6]:
                self._keys.addLayout(row(keycap(key), Label(words, "small", "text2"), gap=6))
        self.setVisible(wanted)

    def say(self, words: str) -> None:
        self.status.set_text(words)
