"""Tính thời hạn: a day, a rule of the law or a bare number of days, and the answer while one types."""

from datetime import date

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QStackedLayout, QWidget

from app.domain import fields as f
from app.domain.errors import Refused
from app.services import deadline_answers
from app.services.context import Context
from app.services.deadline_answers import Answer
from app.ui.deadlines.answer_view import AnswerView
from app.ui.deadlines.rule_list import RuleList
from app.ui.editors import LineEditor
from app.ui.look import px
from app.ui.parts import (
    FieldBox,
    Label,
    Segmented,
    column,
    count_edit,
    holder,
    page_layout,
    primary,
    row,
    secondary,
)  # fmt: skip
from app.ui.words import tr

RULE, DAYS, WORKING, CALENDAR = "rule", "days", "working", "calendar"
USUAL = "petition.answer"
LEFT, WIDTH, HEIGHT, EDGE = 308, 1210, 720, 40


class DeadlineDialog(QDialog):
    """Everything is reckoned anew at each keystroke; nothing is stored."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.found: Answer | None = None
        self.setWindowTitle(tr("Tính thời hạn"))
        self.day = LineEditor(f.Day(label=tr("Ngày xảy ra sự kiện"), required=True))
        self.day.set_value(context.today)
        self.day_box = FieldBox(tr("Ngày xảy ra sự kiện"), self.day, tr("Đếm từ ngày hôm sau."))
        self.way = Segmented({RULE: tr("Theo quy định"), DAYS: tr("Số ngày")}, tr("Cách tính"))
        self.rules = RuleList(deadline_answers.choices(context))
        self.count = count_edit("7")
        self.unit = Segmented({WORKING: tr("Ngày làm việc"), CALENDAR: tr("Ngày")}, tr("Loại ngày"))
        self.answer = AnswerView()
        self._lay_out(parent)
        self._connect()
        self.rules.go_to(USUAL)
        self.reckon()
        self.day.setFocus()
        self.day.selectAll()

    def ask(self, rule_id: str, start: date | None = None) -> None:
        """Begin with this rule."""
        self.way.set_code(RULE)
        if start is not None:
            self.day.set_value(start)
        self.rules.go_to(rule_id)
        self._choose_way()

    def reckon(self) -> None:
        """Answer what is typed; the sentence instead where it cannot be answered."""
        self.found = None
        self.day_box.set_problem("")
        try:
            self.found = self._reckoned()
        except f.BadValue as problem:
            self.day_box.set_problem(str(problem))
            self.answer.show_refusal(tr("Ghi ngày và chọn một thời hạn để xem hạn."))
        except Refused as refusal:
            self.answer.show_refusal(str(refusal))
        if self.found is not None:
            self.answer.show_answer(self.found, self._context.today)
        self.copy.set_enabled(self.found is not None)

    def _reckoned(self) -> Answer:
        start: date | None = self.day.value()
        if start is None:
            raise Refused(tr("Ghi ngày và chọn một thời hạn để xem hạn."))
        if self.way.code() == RULE:
            return self._of_rule(start)
        if not self.count.text().isdigit():
            raise Refused(tr("Ghi số ngày."))
        days, working = int(self.count.text()), self.unit.code() == WORKING
        return deadline_answers.count(self._context, days, working, start)

    def _of_rule(self, start: date) -> Answer:
        rule = self.rules.value()
        if rule is None:
            raise Refused(tr("Ghi ngày và chọn một thời hạn để xem hạn."))
        return deadline_answers.answer(self._context, rule.id, start)

    def _lay_out(self, parent: QWidget | None) -> None:
        self.copy = secondary(tr("Chép kết quả"), self._copy, "copy")
        close = primary(tr("Đóng"), self.accept)
        for button in (self.copy, close):
            button.setAutoDefault(False)  # Enter in a field only tidies what was typed
        own = column(FieldBox(tr("Số ngày"), self.count), self.unit, None, gap=12, margins=(3, 3, 3, 3))
        self._ways = QStackedLayout()
        self._ways.addWidget(self.rules)
        self._ways.addWidget(holder(own))
        asked = column(self.day_box, self.way, gap=12, margins=(3, 0, 3, 0))
        left = holder(column(asked, (self._ways, 1), gap=8), LEFT)
        origin = tr("Số ngày lấy từ luật trong chương trình và quy định riêng ghi ở Cài đặt.")
        told = Label(origin, "small", "text3", elide=True)
        self.setLayout(
            page_layout(
                Label(tr("Tính thời hạn"), "h1"),
                (row(left, (self.answer, 1), gap=16), 1),
                row((told, 1), self.copy, close, gap=8),
                gap=14,
            )
        )
        room = parent.size() if parent else self.sizeHint()
        self.resize(min(px(WIDTH), room.width() - EDGE), min(px(HEIGHT), room.height() - EDGE))

    def _connect(self) -> None:
        self.day.textEdited.connect(lambda _: self.reckon())
        self.count.textEdited.connect(lambda _: self.reckon())
        self.rules.chosen.connect(lambda _: self.reckon())
        self.unit.chosen.connect(lambda _: self.reckon())
        self.way.chosen.connect(lambda _: self._choose_way())

    def _choose_way(self) -> None:
        self._ways.setCurrentIndex(0 if self.way.code() == RULE else 1)
        self.reckon()
        (self.rules.search if self.way.code() == RULE else self.count).setFocus()

    def _copy(self) -> None:
        if self.found is not None:
            QGuiApplication.clipboard().setText(self.found.text())
            self.copy.set_words(tr("Đã chép"))
