"""Two versions of a text side by side in one: what went is struck out, what came is underlined."""

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from app.domain.word_changes import GONE, KEPT, NEW, Piece, count_changes, word_changes
from app.ui.look import theme
from app.ui.parts import Label, card, column, hline, icon_button, row
from app.ui.words import tr


class WordsCompare(QWidget):
    """`show_texts` puts two versions beside each other; the marks are strokes too, not colour alone."""

    def __init__(self, back: Callable[[], Any]) -> None:
        super().__init__()
        self.title = Label("", "strong", elide=True)
        self.counts = Label("", "small", "text3")
        self.text = QTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        way_back = icon_button("chevron-left", tr("Quay lại"), back, "Esc")
        head = row(way_back, (self.title, 1), self.counts, margins=(8, 8, 16, 8))
        body = column(self.text, margins=(16, 12, 16, 12))
        self.setLayout(
            column((card(column(head, hline(), (body, 1), gap=0, margins=(1, 1, 1, 1))), 1), gap=0)
        )
        self.setFocusProxy(self.text)

    def show_texts(self, title: str, before: str, after: str) -> None:
        pieces = word_changes(before, after)
        gone, new = count_changes(pieces)
        same = tr("Không khác chữ nào")
        words = tr("Bỏ {gone} chữ, thêm {new} chữ", gone=gone, new=new) if gone or new else same
        self.title.set_text(title)
        self.counts.set_text(words)
        self.text.setAccessibleName(f"{title}. {words}")
        self._fill(pieces)

    def _fill(self, pieces: list[Piece]) -> None:
        self.text.clear()
        cursor = self.text.textCursor()
        formats = {fate: _format(fate) for fate in (KEPT, GONE, NEW)}
        for number, piece in enumerate(pieces):
            if number and not piece.text.startswith("\n") and not cursor.atBlockStart():
                cursor.insertText(" ", formats[KEPT])
            cursor.insertText(piece.text, formats[piece.fate])
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        self.text.setTextCursor(cursor)


def _format(fate: str) -> QTextCharFormat:
    made = QTextCharFormat()
    tone = {KEPT: "text", GONE: "red", NEW: "green"}[fate]
    made.setForeground(theme.colour(tone))
    if fate != KEPT:
        made.setBackground(theme.colour(f"{tone}_soft"))
    made.setFontStrikeOut(fate == GONE)
    made.setFontUnderline(fate == NEW)
    return made
