"""The deadlines of the law with their articles, and beside each the office's own number of days."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.domain.deadlines import BEFORE, Rule
from app.domain.record import TYPES
from app.domain.records.rule_override import RuleOverride
from app.domain.text import fold, words_of
from app.services import records, rules
from app.ui.form_panel import FormPanel
from app.ui.page import Desk
from app.ui.parts import (
    Cell,
    Column,
    Label,
    SearchField,
    Stage,
    card,
    clear,
    column,
    fact,
    hline,
    nothing_found,
    quiet,
    row,
)  # fmt: skip
from app.ui.record_form import RecordForm
from app.ui.record_table import FittingTable
from app.ui.side import Side
from app.ui.words import tr

OWN = ("days", "unit", "source", "since")


class RulePanel(FormPanel):
    """What the law says, and the form for the office's own number with its ground and first day."""

    def __init__(self, desk: Desk) -> None:
        self.form = RecordForm(TYPES["rule_override"], desk.context, OWN)
        self._facts = column(gap=8)
        self.back = quiet(tr("Dùng lại số của luật"), self._use_law, "rotate-ccw")
        self.rule, self._kept = "", RuleOverride()
        body = QWidget()
        own = Label(tr("Quy định riêng của đơn vị").upper(), "caption")
        body.setLayout(column(self._facts, hline(), own, self.form, row(self.back, None), gap=10))
        super().__init__(
            desk, tr("Thời hạn"), tr("Lưu quy định riêng"), body, self._keep, self._show, self.form.changed
        )

    def show_rule(self, rule: Rule, own: RuleOverride | None) -> None:
        """The rule of the law, which the office's own may replace, and that one if there is one."""
        law = rule.overrides or rule
        clear(self._facts)
        for label, words in _facts(law).items():
            self._facts.addLayout(fact(label, words))
        self.rule = rule.id
        self._kept = own or RuleOverride(rule=rule.id)
        self.form.show_record(self._kept)
        self.back.setVisible(own is not None)
        self.open_panel(rule.title)

    def _keep(self) -> None:
        before, context = self._kept, self.desk.context
        read = self.form.read()
        after = records.save(context, read)
        if before.id:
            self.desk.say(tr("Đã lưu quy định riêng"), lambda: records.undo(context, before, after))
        else:
            self.desk.say(tr("Đã lưu quy định riêng"), lambda: records.delete(context, after))

    def _use_law(self) -> None:
        gone, context = self._kept, self.desk.context
        records.delete(context, gone)
        self.close_panel()
        self.desk.say(tr("Dùng lại số ngày của luật"), lambda: records.undelete(context, gone))

    def _show(self, problems: Mapping[str, str]) -> None:
        self.form.show_problems(problems)


class RulesPart(QWidget):
    """A list of every rule in force today; the row opens it beside."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._rules: dict[str, Rule] = {}
        self._own: dict[str, RuleOverride] = {}
        self.search = SearchField(tr("Tìm trong các thời hạn"), "Ctrl+F")
        self.table = FittingTable(tr("Thời hạn theo luật"), _columns(), self._cells)
        self.stage = Stage(self.table)
        self.panel = RulePanel(desk)
        self.side = Side(self.panel)
        left = column(self.search, (card(column(self.stage, margins=(1, 4, 1, 4))), 1), gap=12)
        self.setLayout(row((left, 1), self.side, gap=16))
        self.search.asked.connect(lambda _: self.refresh())
        self.table.current.connect(self._follow)
        self.panel.left.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))

    def refresh(self) -> None:
        context = self.desk.context
        self._own = {own.rule: own for own in records.find(context, RuleOverride)}
        known = rules.law(context).rulebook.in_force(context.today)
        wanted = words_of(self.search.text())
        self._rules = {rule.id: rule for rule in known if _fits(rule, wanted)}
        self.table.show_quietly(list(self._rules))
        if self._rules:
            self.stage.show_content()
        else:
            self.stage.show_state(nothing_found(self.search.text(), self.search.clear))

    def save(self) -> None:
        self.side.save()

    def save_typed(self) -> bool:
        return self.side.save_typed()

    def escape(self) -> bool:
        if self.side.escape():
            return True
        searched = bool(self.search.text())
        self.search.clear()
        return searched

    def open_id(self, id: str) -> bool:
        """An own rule found by the search."""
        own = next((each for each in self._own.values() if each.id == id), None)
        return own is not None and self.table.go_to(own.rule)

    def _follow(self, id: str) -> None:
        if id and not self.side.save_typed():
            self.table.go_quietly(self.panel.rule)
        elif id:
            self.refresh()
            self.panel.show_rule(self._rules[id], self._own.get(id))

    def _cells(self, ids: Sequence[str]) -> Mapping[str, Sequence[Cell | str]]:
        return {id: self._row(self._rules[id]) for id in ids}

    def _row(self, rule: Rule) -> list[Cell | str]:
        days = (
            Cell(tr("{days}, riêng", days=rule.words), "blue", chip=True)
            if rule.overrides
            else Cell(rule.words)
        )
        return [Cell(rule.title), days, rule.source]


def _columns() -> list[Column]:
    return [
        Column("title", tr("Việc phải làm"), sortable=False),
        Column("days", tr("Áp dụng"), 156, sortable=False),
        Column("source", tr("Căn cứ"), 300, sortable=False),
    ]


def _fits(rule: Rule, wanted: list[str]) -> bool:
    words = f" {fold(f'{rule.title} {rule.source} {rule.event}')}"
    return all(f" {word}" in words for word in wanted)


def _facts(law: Rule) -> dict[str, str]:
    way = tr("trước {event}") if law.direction == BEFORE else tr("kể từ {event}")
    event = way.format(event=law.event) if law.event else ""
    told = {
        tr("Theo luật"): f"{law.words} {event}".strip(),
        tr("Căn cứ"): law.source,
        tr("Ghi chú"): ". ".join(filter(None, (law.note, law.conflict))),
        tr("Độ tin cậy"): ""
        if law.verified
        else tr("Chưa đối chiếu với văn bản gốc, kiểm tra trước khi dùng"),
    }
    others = "; ".join(f"{other.value:02d} {other.unit} ({other.source})" for other in law.alternatives)
    return {label: words for label, words in (told | {tr("Văn bản khác ghi"): others}).items() if words}
