"""Cards, soft cards, notices, page heads and side panels: the surfaces a page is made of."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QSizePolicy, QWidget

from app.ui.look import px
from app.ui.parts.buttons import Button, secondary
from app.ui.parts.layout import Item, column, hline, restyle, row, scroll
from app.ui.parts.text import Chip, Label, picture

NOTICE_ICON = {"red": "triangle-alert", "amber": "triangle-alert", "green": "circle-check", "blue": "info"}


def card(layout: QLayout, width: float = 0, kind: str = "true") -> QFrame:
    """A surface with a hairline round it; `kind="soft"` for the sunken one."""
    frame = QFrame()
    frame.setLayout(layout)
    frame.setProperty("card", kind)
    if width:
        frame.setFixedWidth(px(width))
    return frame


def section(title: str, *items: Item, gap: float = 8) -> QFrame:
    """A card with a title (h3) and things under it."""
    return card(column(Label(title, "h3"), *items, gap=gap, margins=(16, 12, 16, 16)))


class Notice(QFrame):
    """A soft ground with an icon, a sentence, maybe a title and one button; tones red amber green blue."""

    def __init__(
        self, tone: str, text: str, title: str = "", action: str = "", on: Callable[[], Any] | None = None
    ) -> None:
        super().__init__()
        self.setProperty("notice", tone)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._title = Label(title, "strong", tone, wrap=True)
        self._text = Label(text, "small", tone if not title else "text2", wrap=True)
        self._icon = picture(NOTICE_ICON[tone], tone, 20 if title else 18)
        self.button: Button = secondary(action, on)
        words = column(None, self._title, self._text, None, gap=0)
        self.setLayout(row(self._icon, (words, 1), self.button, gap=10, margins=(12, 8, 8, 8)))
        self._title.setVisible(bool(title))
        self.button.setVisible(bool(action))

    def show_words(self, text: str, title: str = "") -> None:
        self._text.set_text(text)
        self._text.setVisible(bool(text))
        self._title.set_text(title)
        self._title.setVisible(bool(title))

    def set_tone(self, tone: str) -> None:
        restyle(self, notice=tone)
        self._title.set_tone(tone)
        self._text.set_tone("text2" if self._title.text() else tone)
        fresh = picture(NOTICE_ICON[tone], tone, 20 if self._title.text() else 18)
        self._icon.setPixmap(fresh.pixmap())


class PageHead(QWidget):
    """The h1, one sentence of facts, a chip perhaps, and the actions at the right, the one primary last."""

    def __init__(self, title: str, *actions: QWidget, facts: str = "") -> None:
        super().__init__()
        self.title = Label(title, "h1", elide=True)
        self.facts = Label(facts, "body", "text2", elide=True)
        self.chip = Chip()
        self.chip.hide()
        self._first: QHBoxLayout = row(self.title, self.chip, None, gap=12)
        self.setLayout(row((column(self._first, self.facts, gap=2), 1), 16, *actions, gap=8))

    def show_title(self, title: str, facts: str = "") -> None:
        self.title.set_text(title)
        self.facts.set_text(facts)

    def show_state(self, text: str, tone: str) -> None:
        """The chip beside the title; empty words take it away."""
        self.chip.setVisible(bool(text))
        self.chip.show_state(text, tone)


def panel(head: QLayout, body: QLayout, foot: QLayout | None = None, width: float = 0) -> QFrame:
    """A side panel: a fixed head, a body that scrolls, and fixed actions at the foot."""
    items: list[Item] = [head, (scroll(body), 1)]
    if foot is not None:
        items += [hline(), foot]
    return card(column(*items, gap=0, margins=(1, 1, 1, 1)), width)


def page_layout(*items: Item, gap: float = 16) -> QLayout:
    """The usual page: padding 24/18/24/16, gutters 16."""
    return column(*items, gap=gap, margins=(24, 18, 24, 16))
