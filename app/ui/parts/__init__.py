"""The building blocks pages are made of; import them from here."""

from app.ui.parts.buttons import Button, danger, icon_button, menu_button, primary, quiet, secondary
from app.ui.parts.cards import Notice, PageHead, card, page_layout, panel, section
from app.ui.parts.charts import Event, StepBar, Timeline, VoteBar
from app.ui.parts.fields import Combo, FieldBox, TextArea, check_box, count_edit, line_edit, show_problems
from app.ui.parts.layout import clear, column, hline, holder, restyle, row, scroll
from app.ui.parts.month import DayMark, MonthStrip
from app.ui.parts.pills import Pills, Segmented
from app.ui.parts.rows import RowDelegate, RowList
from app.ui.parts.search_field import SearchField
from app.ui.parts.states import Stage, empty_state, failed_state, loading_state, nothing_found
from app.ui.parts.table import Cell, Column, Table
from app.ui.parts.text import Chip, Label, avatar, fact, keycap, picture
from app.ui.parts.toggle import Toggle

__all__ = [
    "Button", "Cell", "Chip", "Column", "Combo", "DayMark", "Event", "FieldBox", "Label",
    "MonthStrip", "Notice", "PageHead",
    "Pills", "RowDelegate", "RowList", "SearchField", "Segmented", "Stage", "StepBar", "Table", "TextArea",
    "Timeline", "Toggle", "VoteBar", "avatar", "card", "check_box", "clear", "column", "count_edit", "danger",
    "empty_state",
    "fact", "failed_state", "hline", "holder", "icon_button", "keycap", "line_edit", "loading_state",
    "menu_button", "nothing_found", "page_layout", "panel", "picture", "primary", "quiet", "restyle", "row",
    "scroll", "secondary", "section", "show_problems",
]  # fmt: skip
