"""A new session in one small form: the day first, for it decides which kinds of session the law knows."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain import fields as f
from app.domain.errors import Invalid
from app.domain.record import TYPES
from app.domain.records.session import SEASONS, Session
from app.services import council, preparation, sessions
from app.ui.editors import LineEditor
from app.ui.form_panel import FormPanel
from app.ui.page import Desk
from app.ui.parts import Combo, FieldBox, column, row, show_problems
from app.ui.words import tr


class NewSession(FormPanel):
    """`added(id)` when it was planned, with its steps and its usual agenda."""

    added = Signal(str)

    def __init__(self, desk: Desk) -> None:
        fields = TYPES["session"].fields
        self.opens_at, self.number = LineEditor(fields["opens_at"]), LineEditor(fields["number"])
        self.place, self.about = LineEditor(fields["place"]), LineEditor(fields["title"])
        self.kind, self.season = Combo(), Combo({code: tr(words) for code, words in SEASONS.items()})
        self.boxes = {
            "opens_at": FieldBox(tr("Khai mạc"), self.opens_at, required=True),
            "kind": FieldBox(tr("Loại kỳ họp"), self.kind, required=True),
            "season": FieldBox(tr("Thường lệ"), self.season),
            "number": FieldBox(tr("Kỳ họp thứ"), self.number, required=True),
            "place": FieldBox(tr("Địa điểm"), self.place, required=True),
            "title": FieldBox(tr("Nội dung chính"), self.about, tr("Ghi cho kỳ họp chuyên đề, đột xuất")),
        }
        self._proposed: dict[str, str] = {}
        self._sources: dict[str, str] = {}
        box = self.boxes
        body = QWidget()
        body.setLayout(
            column(
                box["opens_at"], box["kind"], row((box["season"], 1), (box["number"], 1), gap=12, top=True),
                box["place"], box["title"], gap=12,
            )
        )  # fmt: skip
        super().__init__(desk, tr("Kỳ họp"), tr("Lập kỳ họp"), body, self._plan, self._show, self._typed)
        self.opens_at.editingFinished.connect(self._show_kinds)
        self.kind.currentIndexChanged.connect(lambda _: self._show_season())

    def show_new(self) -> None:
        """An empty form with what the office's settings propose."""
        context = self.desk.context
        context.user.must_edit("session")
        self.opens_at.clear()
        self.about.clear()
        self.number.setText(str(sessions.next_number(context)))
        self.place.setText(council.council(context).office.usual_place)
        self._show_kinds()
        self.kind.set_code("first" if self.number.text() == "1" else "regular")
        self._proposed = {"number": self.number.text(), "place": self.place.text()}
        self.open_panel(tr("Lập kỳ họp mới"))
        self.opens_at.setFocus()

    def _plan(self) -> None:
        saved = sessions.plan(self.desk.context, self._read())
        steps = preparation.summary(self.desk.context, saved.id)[1]
        words = tr("Đã lập {name} với {n} việc chuẩn bị", name=saved.called(), n=steps)
        self.desk.say(words)
        self.added.emit(saved.id)

    def _read(self) -> Session:
        values: dict[str, Any] = {"kind": self.kind.code()}
        problems = {}
        editors = {"opens_at": self.opens_at, "number": self.number, "place": self.place, "title": self.about}
        for name, each in editors.items():
            try:
                values[name] = each.value()
            except f.BadValue as problem:
                problems[name] = str(problem)
        if problems:
            raise Invalid(problems)
        season = self.season.code() if self.kind.code() == "regular" else ""
        return Session(**values, season=season)

    def _show_kinds(self) -> None:
        """The kinds the law of the day knows, with its article."""
        context = self.desk.context
        try:
            opens_at = self.opens_at.value()
        except f.BadValue:
            return
        day = opens_at.date() if opens_at else context.today
        known = {kind.id: kind for kind in sessions.kinds(context, day)}
        self.kind.set_options({kind.id: kind.words[:1].upper() + kind.words[1:] for kind in known.values()})
        self._sources = {kind.id: kind.source for kind in known.values()}
        if opens_at:
            self.season.set_code("mid_year" if opens_at.month < 9 else "year_end")
        self._show_season()

    def _show_season(self) -> None:
        self.boxes["kind"].set_hint(self._sources.get(self.kind.code(), ""))
        self.boxes["season"].setVisible(self.kind.code() == "regular")

    def _show(self, problems: Mapping[str, str]) -> None:
        show_problems(self.boxes, dict(problems))

    def _typed(self) -> bool:
        now = {"number": self.number.text(), "place": self.place.text()}
        return bool(self.opens_at.text() or self.about.text()) or now != self._proposed
