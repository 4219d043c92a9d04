"""A record to read: its facts by section, and who changed what before."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtWidgets import QLayout, QWidget

from app.domain import fields as f
from app.domain.record import Record, RecordType
from app.services import history, records
from app.services.history import Edit
from app.ui.page import Desk
from app.ui.parts import Event, Label, Timeline, clear, column, fact, hline, row
from app.ui.words import tr

SHORT = 22
"""Values and labels up to this many letters share a line with another."""


class RecordDetail(QWidget):
    """What is filled in, in two columns where it is short; fields left empty are not shown.

    `extra` are widgets with a `show_record` of their own, between the facts and the history.
    """

    def __init__(
        self, desk: Desk, rtype: RecordType, extra: Sequence[QWidget] = (), only: Sequence[str] = ()
    ) -> None:
        super().__init__()
        self.desk, self.rtype = desk, rtype
        self._facts = column(gap=8)
        self.history = Timeline()
        self._title = Label(tr("Lịch sử sửa đổi").upper(), "caption")
        self._extra, self._only = extra, only or tuple(rtype.fields)
        self.setLayout(column(self._facts, *extra, hline(), self._title, self.history, gap=10))

    def show_record(self, record: Record) -> None:
        clear(self._facts)
        shown = self._words(record)
        for section, names in groupby(shown, key=lambda name: self.rtype.fields[name].section):
            if section:
                self._facts.addWidget(hline())
                self._facts.addWidget(Label(tr(section).upper(), "caption"))
            for line in _lines([(tr(self.rtype.fields[name].label), shown[name]) for name in names]):
                self._facts.addLayout(line)
        for each in self._extra:
            each.show_record(record)  # type: ignore[attr-defined]
        edits = history.of_record(self.desk.context, self.rtype.name, record.id)
        self.history.show_events([event for edit in edits for event in _events(edit)])

    def _words(self, record: Record) -> dict[str, str]:
        keeps = records.shows_sensitive(self.desk.context)
        names = records.called(self.desk.context, _pointed(self.rtype, record))
        words = {
            name: _shown(self.rtype.fields[name], getattr(record, name), names)
            for name in self._only
            if keeps or not self.rtype.fields[name].sensitive
        }
        title = record.called()
        return {name: each for name, each in words.items() if each and not self._said(name, each, title)}

    def _said(self, name: str, words: str, title: str) -> bool:
        """Whether the title above already says it."""
        return isinstance(self.rtype.fields[name], f.Text | f.Choice) and words in title


def _pointed(rtype: RecordType, record: Record) -> list[str]:
    values = [getattr(record, name) for name in rtype.references]
    return [id for value in values for id in ([value] if isinstance(value, str) else value)]


def _shown(field: f.Field, value: object, names: dict[str, str]) -> str:
    match field:
        case f.Ref():
            return names.get(str(value), "")
        case f.Refs():
            return ", ".join(names.get(id, "") for id in value)  # type: ignore[attr-defined]
        case f.Choice() | f.Flag():
            return tr(field.format(value)) if value else ""  # type: ignore[arg-type]
        case _:
            return field.format(value)


def _lines(facts: list[tuple[str, str]]) -> list[QLayout]:
    lines: list[QLayout] = []
    while facts:
        pair = facts[:2]
        if len(pair) == 2 and all(len(words) <= SHORT for each in pair for words in each):
            lines.append(row(*((fact(*each), 1) for each in pair), gap=12, top=False))
            facts = facts[2:]
        else:
            lines.append(fact(*facts.pop(0)))
    return lines


def _events(edit: Edit) -> Sequence[Event]:
    """One point for each field an edit changed, with what it held before."""
    when, who = f"{edit.at:%d/%m/%Y}", tr("{who}, {time}", who=edit.who, time=f"{edit.at:%H:%M}")
    words = {"made": tr("Thêm mới"), "deleted": tr("Xóa"), "restored": tr("Khôi phục"), "changed": tr("Sửa")}
    if not edit.fields:
        return [Event(words[edit.deed], when, who)]
    return [
        Event(
            tr("Sửa {label}", label=tr(each.label).lower()),
            when,
            tr("trước: {before} · {who}", before=each.before or tr("để trống"), who=who),
        )
        for each in edit.fields
    ]
