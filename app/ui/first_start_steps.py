"""The steps of setting up: which commune, which term, who uses the program, and a last look."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain import fields as f
from app.domain.errors import Invalid
from app.domain.record import TYPES, Problems, type_of
from app.domain.records.account import Account
from app.domain.records.term import Term
from app.domain.roles import ROLES
from app.services.context import Context
from app.services.places import Place, search_places
from app.ui.editors import LineEditor
from app.ui.look import px
from app.ui.parts import (
    FieldBox,
    Label,
    RowDelegate,
    RowList,
    SearchField,
    Stage,
    card,
    check_box,
    clear,
    column,
    empty_state,
    fact,
    icon_button,
    line_edit,
    nothing_found,
    quiet,
    row,
    show_problems,
)  # fmt: skip
from app.ui.parts.paint import RIGHT, paint_text
from app.ui.parts.rows import Index
from app.ui.record_form import RecordForm
from app.ui.words import tr

TERM = ("number", "first_year", "last_year", "starts_on", "elected_total")
MOST_PARTS = 40


class Step(QWidget):
    """One step: `check()` raises Invalid while it is not complete; a step without questions always is."""

    def title(self) -> str:
        raise NotImplementedError

    def begin(self) -> None:
        """Put the keyboard where one begins."""

    def check(self) -> None:
        """Nothing to answer."""

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Nothing to answer."""


class PlaceDelegate(RowDelegate):
    """The commune, and its province at the right."""

    def __init__(self) -> None:
        super().__init__(40, keep=True)

    def paint_row(self, painter: QPainter, rect: QRect, value: Place, index: Index) -> None:
        inner = rect.adjusted(px(12), 0, -px(12), 0)
        paint_text(painter, inner, value.name, weight=500)
        paint_text(painter, inner, f"{value.province} · {value.code}", "text2", "small", align=RIGHT)


class PlaceStep(Step):
    """Type a few letters of the commune, with or without marks, and pick it; Enter picks the first."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.search = SearchField(tr("Gõ vài chữ tên xã, phường, đặc khu hoặc mã"))
        self.list = RowList(tr("Xã, phường, đặc khu"), PlaceDelegate(), _spoken, key=lambda place: place.code)
        self.stage = Stage(self.list)
        self._problem = Label("", "small", "red")
        sheet = card(column(self.stage, margins=(1, 4, 1, 4)))
        self.setLayout(column(self.search, self._problem, (sheet, 1), gap=8))
        self.search.asked.connect(self.look)
        self.list.opened.connect(lambda _: self.chosen.emit())
        self.list.clicked.connect(lambda _: self.show_problems({}))
        self.look("")

    def title(self) -> str:
        return tr("Xã, phường, đặc khu của bạn")

    def begin(self) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self) -> Place | None:
        return self.list.value()

    def check(self) -> None:
        if self.place() is None:
            raise Invalid({"place": tr("Gõ tên rồi chọn một dòng trong danh sách")})

    def show_problems(self, problems: Mapping[str, str]) -> None:
        self._problem.set_text(problems.get("place", ""))
        self._problem.setVisible(bool(problems))

    def look(self, words: str) -> None:
        found = search_places(words)
        self.list.show_rows(found)
        self.show_problems({})
        if found:
            self.stage.show_content()
            self.list.go_to_row(0)
        elif words:
            self.stage.show_state(nothing_found(words, self.search.clear))
        else:
            sentence = tr("Gõ không dấu cũng được. Danh sách gồm 3.321 đơn vị từ 01/7/2025.")
            self.stage.show_state(empty_state(tr("Tìm xã của bạn"), sentence, icon="map-pin"))


class TermStep(Step):
    """Khóa, nhiệm kỳ, how many delegates were elected, how many Tổ and constituencies."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.form = RecordForm(TYPES["term"], context, TERM)
        self._groups = LineEditor(f.Whole(label=tr("Số Tổ đại biểu"), least=0, most=MOST_PARTS))
        self._places = LineEditor(f.Whole(label=tr("Số đơn vị bầu cử"), least=0, most=MOST_PARTS))
        self.boxes = {
            "groups": FieldBox(tr("Số Tổ đại biểu"), self._groups, tr("Để trống khi không chia Tổ")),
            "constituencies": FieldBox(tr("Số đơn vị bầu cử"), self._places, tr("Có thể thêm sau")),
        }
        both = row(*((box, 1) for box in self.boxes.values()), gap=12, top=True)
        self.setLayout(column(self.form, both, None, gap=12))
        self.form.show_record(Term())

    def title(self) -> str:
        return tr("Khóa và nhiệm kỳ")

    def begin(self) -> None:
        self.form.focus_first()

    def term(self) -> Term:
        read = self.form.read()
        assert isinstance(read, Term)
        return replace(read, number=read.number.upper())

    def groups(self) -> int:
        return self._groups.value() or 0

    def constituencies(self) -> int:
        return self._places.value() or 0

    def check(self) -> None:
        term = self.term()
        term.council = "?"  # Made at the end, together with the term.
        problems = type_of(term).check(term) | self._count_problems()
        if problems:
            raise Invalid(problems)

    def show_problems(self, problems: Mapping[str, str]) -> None:
        show_problems(self.boxes, dict(problems))
        self.form.show_problems(problems)

    def _count_problems(self) -> Problems:
        problems: Problems = {}
        for name, line in (("groups", self._groups), ("constituencies", self._places)):
            try:
                problems[name] = line.field.check(line.value()) or ""
            except f.BadValue as problem:
                problems[name] = str(problem)
        return {name: words for name, words in problems.items() if words}


class PersonCard(QWidget):
    """One person who will use the program, and the roles combined in them."""

    removed = Signal()

    def __init__(self, first: bool) -> None:
        super().__init__()
        self.name, self.position = line_edit(), line_edit()
        self.box = FieldBox(tr("Họ và tên"), self.name, required=True)
        self.roles = {role: check_box(tr(words)) for role, words in ROLES.items()}
        fields = row((self.box, 1), (FieldBox(tr("Chức vụ"), self.position), 1), gap=12, top=True)
        lines: list = [fields]
        if first:
            words = tr("Người thiết lập làm được mọi việc và là người quản trị. Đổi được trong phần Cài đặt.")
            lines.append(Label(words, "small", "text2", wrap=True))
        else:
            fields.addLayout(column(23, icon_button("x", tr("Bỏ người này"), self.removed.emit)))
            lines.append(row(*self.roles.values(), None, gap=14))
        sheet = card(column(*lines, gap=8, margins=(14, 10, 14, 12)), kind="soft")
        self.setLayout(column(sheet, gap=0))

    def account(self) -> Account:
        held: dict[str, Any] = {role: box.isChecked() for role, box in self.roles.items()}
        fields = TYPES["account"].fields
        name, position = (
            fields["name"].parse(self.name.text()),
            fields["position"].parse(self.position.text()),
        )
        return replace(Account(name=name, position=position), **held)


class PeopleStep(Step):
    """Who uses the program: one to three people, each with the roles they combine."""

    def __init__(self) -> None:
        super().__init__()
        self.cards: list[PersonCard] = []
        self._lines: QVBoxLayout = column(gap=12)
        add = quiet(tr("Thêm người dùng"), self.add, "user-plus")
        self.setLayout(column(self._lines, row(add, None), None, gap=12))
        self.add()

    def title(self) -> str:
        return tr("Ai dùng phần mềm")

    def begin(self) -> None:
        self.cards[0].name.setFocus(Qt.FocusReason.OtherFocusReason)

    def add(self) -> PersonCard:
        made = PersonCard(first=not self.cards)
        self.cards.append(made)
        self._lines.addWidget(made)
        made.removed.connect(lambda: self._remove(made))
        made.name.setFocus(Qt.FocusReason.OtherFocusReason)
        return made

    def first(self) -> Account:
        return self.cards[0].account()

    def others(self) -> list[Account]:
        return [each.account() for each in self.cards[1:]]

    def check(self) -> None:
        problems = {}
        for number, each in enumerate(self.cards):
            account = each.account()
            wrong = type_of(account).check(account)
            if not wrong and number and not any(getattr(account, role) for role in ROLES):
                wrong = {"name": tr("Chọn ít nhất một vai trò cho người này")}
            if wrong:
                problems[str(number)] = " ".join(wrong.values())
        if problems:
            raise Invalid(problems)

    def show_problems(self, problems: Mapping[str, str]) -> None:
        show_problems({str(number): each.box for number, each in enumerate(self.cards)}, dict(problems))

    def _remove(self, gone: PersonCard) -> None:
        self.cards.remove(gone)
        gone.hide()
        gone.deleteLater()


class ReadyStep(Step):
    """A last look at what was answered."""

    def __init__(self) -> None:
        super().__init__()
        self._facts: QVBoxLayout = column(gap=12)
        made = tr(
            "Phần mềm lập sẵn Thường trực, các Ban, Tổ đại biểu, UBND và các phòng, MTTQ, sổ số văn bản."
        )
        after = tr("Tiếp theo: nhập đại biểu, từng người hoặc cả danh sách từ Excel.")
        words = [Label(each, "body", "text2", wrap=True) for each in (made, after)]
        self.setLayout(column(self._facts, 4, *words, None, gap=10))

    def title(self) -> str:
        return tr("Xem lại rồi bắt đầu")

    def show_choices(self, answers: Mapping[str, str]) -> None:
        clear(self._facts)
        for label, words in answers.items():
            self._facts.addLayout(fact(label, words))


def _spoken(place: Place) -> str:
    return f"{place.name}, {place.province}, {place.code}"
