"""The form in which a recommendation is entered from another source, or its words are put right."""

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.domain.record import TYPES
from app.domain.records.recommendation import Recommendation
from app.services import recommendations, records, similar, topics
from app.ui.form_panel import FormPanel
from app.ui.page import Desk
from app.ui.parts import Label, clear, column, holder, quiet
from app.ui.record_form import RecordForm
from app.ui.words import tr

FIELDS = ("text", "source", "source_text", "received_on", "areas", "area_text", "topic", "competence", "note")
PAUSE = 250
"""Milliseconds without a keystroke before what is like the words is looked for."""


class WritePanel(FormPanel):
    """`done` carries the saved record; `item_wanted(id)` goes to one that says the same."""

    item_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        self.form = RecordForm(TYPES["recommendation"], desk.context, FIELDS)
        self._item = Recommendation()
        self._like = column(gap=2)
        self._pause = QTimer(singleShot=True, interval=PAUSE)
        self.like: list[similar.Similar] = []
        body = holder(column(holder(self._like), self.form, gap=8))
        super().__init__(
            desk, tr("Kiến nghị cử tri"), tr("Lưu"), body, self._save,
            lambda found: self.form.show_problems(dict(found)), self.form.changed,
        )  # fmt: skip
        self._pause.timeout.connect(self._look)
        self.form.editors["text"].edited.connect(self._pause.start)

    def open_new(self) -> None:
        """From a source other than a meeting; today and the usual level stand there."""
        today = self.desk.context.today
        self._open_for(Recommendation(source="delegate", received_on=today, competence="commune"))
        self.open_panel(tr("Thêm kiến nghị"))

    def open_item(self, id: str) -> None:
        self._open_for(records.get(self.desk.context, Recommendation, id))
        self.open_panel(tr("Sửa {code}", code=self._item.code))

    def _open_for(self, item: Recommendation) -> None:
        self._item = item
        self._show_like([])
        self.form.show_record(item)

    def _save(self) -> Recommendation:
        context, typed = self.desk.context, cast(Recommendation, self.form.read())
        if not self._item.id:
            return recommendations.enter(context, typed)
        given = {name: getattr(typed, name) for name in FIELDS}
        return recommendations.change(context, self._item.id, **given)

    def _look(self) -> None:
        """What says nearly the same, while it is typed; field and level are proposed where none is chosen."""
        words = self.form.editors["text"].value()
        context = self.desk.context
        found = similar.similar(context, words, 3, kind="recommendation", besides=self._item.id)
        self._show_like(found)
        if not self._item.id and words:
            proposed = topics.propose(context, words, context.today)
            if proposed.topic_words and not self.form.editors["topic"].value():
                self.form.editors["topic"].set_value(proposed.topic)

    def _show_like(self, found: list[similar.Similar]) -> None:
        self.like = found
        clear(self._like)
        if found:
            self._like.addWidget(Label(tr("Gần giống kiến nghị đã có"), "caption", "amber"))
        for one in found:
            self._like.addWidget(self._line(one))

    def _line(self, one: similar.Similar) -> QWidget:
        words = one.text if len(one.text) <= 46 else f"{one.text[:45]}…"
        go: Callable[[], Any] = lambda: self.item_wanted.emit(one.id)  # noqa: E731
        return quiet(words, go, "copy", tip=one.text)
