"""The navigation at the left: sections of pages with badges and keys; a rail when the window is narrow."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QPushButton

from app.ui.look import pixmap, px, theme
from app.ui.look.tokens import NAV_WIDTH, RADIUS, RAIL_WIDTH, ROW
from app.ui.page import PageSpec
from app.ui.parts import Label, clear, column, holder, picture, row, scroll
from app.ui.parts.layout import Item
from app.ui.parts.paint import CENTER, RIGHT, chip_width, paint_chip, paint_text
from app.ui.words import tr

Badge = tuple[int, str] | None


class NavButton(QPushButton):
    """One page: icon, word, badge, digit; on the rail the word stands under the icon."""

    def __init__(self, spec: PageSpec, key: str, rail: bool) -> None:
        super().__init__()
        self.spec, self.key, self.rail = spec, key, rail
        self._badge: Badge = None
        self.setCheckable(True)
        self.setProperty("kind", "rail" if rail else "nav")
        self.setFixedHeight(px(ROW["rail" if rail else "nav"]))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setShortcut(QKeySequence(key))
        self.setToolTip(f"{spec.words}  ({key})" if key else spec.words)
        self.show_badge(None)

    def show_badge(self, badge: Badge) -> None:
        self._badge = badge if badge and badge[0] else None
        count = tr("{n} việc", n=self._badge[0]) if self._badge else ""
        self.setAccessibleName(f"{self.spec.words}, {count}" if count else self.spec.words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_soft" if self.isChecked() else "hover"))
            painter.drawRoundedRect(self.rect(), px(RADIUS["control"]), px(RADIUS["control"]))
        (self._paint_rail if self.rail else self._paint_row)(painter)
        painter.end()

    def _paint_row(self, painter: QPainter) -> None:
        on, high, right = self.isChecked(), self.height(), self.width() - px(10)
        painter.drawPixmap(
            px(10), (high - px(18)) // 2, pixmap(self.spec.icon, "accent_text" if on else "text2")
        )
        if self.key[-1:].isdigit():
            paint_text(
                painter, QRect(right - px(12), 0, px(12), high), self.key[-1], "text3", "small", align=RIGHT
            )
        room = right - px(20)
        if self._badge:
            count, tone = self._badge
            room -= chip_width(painter, str(count), 7)
            paint_chip(painter, room, high / 2, str(count), tone, 7, 20)
        words = QRect(px(38), 0, room - px(42), high)
        paint_text(
            painter, words, self.spec.words, "accent_text" if on else "text", weight=600 if on else 500
        )

    def _paint_rail(self, painter: QPainter) -> None:
        on, tone = self.isChecked(), "accent_text" if self.isChecked() else "text"
        painter.drawPixmap(
            (self.width() - px(20)) // 2, px(6), pixmap(self.spec.icon, tone if on else "text2", 20)
        )
        if self._badge:
            paint_chip(painter, self.width() / 2 + px(7), px(12), str(self._badge[0]), self._badge[1], 5, 20)
        words = QRect(0, px(27), self.width(), px(20))
        paint_text(
            painter, words, self.spec.short or self.spec.words, tone, "caption", 600 if on else 500, CENTER
        )


class Navigation(QFrame):
    """`chosen(page name)` when a page is picked by mouse or key."""

    chosen = Signal(str)

    def __init__(self, specs: Sequence[PageSpec], saved: str) -> None:
        super().__init__()
        self.setObjectName("nav")
        self.setAccessibleName(tr("Các trang"))
        self._specs, self._saved = list(specs), saved
        self._buttons: dict[str, NavButton] = {}
        self._current = ""
        self._box = column(gap=0)
        self.setLayout(self._box)
        self.arrange()

    def keys(self) -> dict[str, str]:
        """Page name → key: Ctrl+1..9 in order, unless the page brings its own."""
        plain = [spec.name for spec in self._specs if spec.section and not spec.key]
        digits = {name: f"Ctrl+{number}" for number, name in enumerate(plain[:9], start=1)}
        return {spec.name: spec.key or digits.get(spec.name, "") for spec in self._specs}

    def arrange(self) -> None:
        """Build the full navigation or the rail, whichever fits the window now."""
        rail = theme.compact
        clear(self._box)
        self._group = QButtonGroup(self)
        self._buttons = {}
        for spec in self._specs:
            button = NavButton(spec, self.keys()[spec.name], rail)
            button.clicked.connect(lambda _=False, name=spec.name: self.chosen.emit(name))
            self._group.addButton(button)
            self._buttons[spec.name] = button
        self.setFixedWidth(px(RAIL_WIDTH if rail else NAV_WIDTH))
        self._fill(rail)
        self.show_badges()
        self.show_current(self._current)

    def show_current(self, name: str) -> None:
        self._current = name
        if name in self._buttons:
            self._buttons[name].setChecked(True)

    def show_saved(self, words: str) -> None:
        """The line at the foot about the newest backup."""
        self._saved = words
        self.arrange()

    def show_badges(self) -> None:
        """Ask every page for its count again."""
        for button in self._buttons.values():
            badge = button.spec.badge
            button.show_badge(badge() if badge else None)

    def _fill(self, rail: bool) -> None:
        pages = column(*self._section_items(rail), None, gap=2, margins=(3, 3, 3, 3))
        feet = [self._buttons[spec.name] for spec in self._specs if not spec.section]
        area = scroll(pages)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side = 3 if rail else 9
        foot = column(
            *feet, *([] if rail or not self._saved else [self._saved_line()]), gap=4, margins=(3, 4, 3, 9)
        )
        everything = column(self._head(rail), (area, 1), foot, gap=0, margins=(side, 9, side, 0))
        self._box.addWidget(holder(everything), 1)

    def _section_items(self, rail: bool) -> list[Item]:
        items: list[Item] = []
        for title in dict.fromkeys(spec.section for spec in self._specs if spec.section):
            if not rail:
                first = not items
                hint = [Label(tr("Ctrl +"), "small", "text3")] if first else []
                items += [5, row(Label(title, "caption"), None, *hint, margins=(10, 0, 10, 2))]
            items += [self._buttons[spec.name] for spec in self._specs if spec.section == title]
        return items

    def _head(self, rail: bool) -> QHBoxLayout:
        mark = QLabel()
        mark.setObjectName("mark")
        mark.setPixmap(pixmap("landmark", "on_accent", 20))
        mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        mark.setFixedSize(px(34), px(34))
        if rail:
            return row(None, mark, None, margins=(0, 3, 0, 4))
        words = column(
            None, Label(tr("Nghị Sự"), "h3"), Label(tr("Làm việc ngoại tuyến"), "small", "text3"), None, gap=0
        )
        return row(mark, words, None, gap=10, margins=(7, 3, 0, 5))

    def _saved_line(self) -> QHBoxLayout:
        words = Label(self._saved, "small", "text3", elide=True)
        return row(picture("hard-drive", "text3", 16), (words, 1), gap=8, margins=(10, 0, 0, 0))
