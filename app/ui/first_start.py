"""The first start: try the demo commune, or set up one's own in three calm steps."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from app.domain.errors import Invalid
from app.domain.roles import PROGRAM
from app.services import accounts, council, founding_desk
from app.services.context import Context
from app.services.council import SetUp
from app.services.founding_desk import DeskSetUp
from app.ui.failures import attempt
from app.ui.first_start_desk import DeskStep
from app.ui.first_start_steps import PeopleStep, PlaceStep, ReadyStep, Step, TermStep
from app.ui.look import px
from app.ui.look.focus import FocusRing
from app.ui.parts import (
    Label,
    StepBar,
    card,
    column,
    holder,
    picture,
    primary,
    quiet,
    row,
    scroll,
    secondary,
)  # fmt: skip
from app.ui.toast import ProblemBar
from app.ui.words import tr

WIDTH, HEIGHT = 780, 560


class FirstStart(QWidget):
    """`demo_wanted()` asks for the demo commune; `ready()` says that the office is set up in `context`."""

    demo_wanted = Signal()
    ready = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.setWindowTitle(tr("Nghị Sự"))
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.problems = ProblemBar()
        self.place, self.term = PlaceStep(), TermStep(context)
        self.people, self.summary = PeopleStep(), ReadyStep()
        self.steps: tuple[Step, ...] = (self.place, self.term, self.people, self.summary)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._welcome())
        self._stack.addWidget(self._wizard())
        self.desk = DeskStep()
        self._stack.addWidget(self.desk)
        sheet = card(self._stack, WIDTH)
        sheet.setMaximumHeight(px(HEIGHT))
        middle = row(None, sheet, None)
        self.setLayout(column(self.problems, (holder(column(None, (middle, 100), None)), 1), gap=0))
        self.place.chosen.connect(lambda: attempt(self, self.forward))
        self.desk.done.connect(lambda given: attempt(self, lambda: self.set_up_desk(given)))
        self.desk.left.connect(self.back)
        self.ring = FocusRing(self)
        self.resize(1366, 768)

    def tell_problem(self, sentence: str) -> None:
        self.wait("")
        self.problems.tell(sentence)

    def wait(self, sentence: str) -> None:
        """Say that something is being made; an empty sentence gives the buttons back."""
        self._busy.set_text(sentence)
        self._moving.setVisible(bool(sentence))
        self._offers.setEnabled(not sentence)

    def begin(self) -> None:
        """From the welcome to the first step."""
        self._stack.setCurrentIndex(1)
        self._go(0)

    def begin_desk(self) -> None:
        """From the welcome to the one step of a province or a courier."""
        self._stack.setCurrentWidget(self.desk)
        self.desk.begin()

    def set_up_desk(self, given: DeskSetUp) -> None:
        self.problems.hide()
        try:
            founding_desk.set_up_desk(self._context.acting_as(PROGRAM), given)
        except Invalid as invalid:
            self.desk.show_problems(invalid.problems)
            return
        self.ready.emit()

    def forward(self) -> None:
        """To the next step, when this one is complete; from the last one, set up."""
        self.problems.hide()
        try:
            self.steps[self._inner.currentIndex()].check()
        except Invalid as invalid:
            self.steps[self._inner.currentIndex()].show_problems(invalid.problems)
            return
        if self._inner.currentIndex() == len(self.steps) - 1:
            self.set_up()
        else:
            self._go(self._inner.currentIndex() + 1)

    def back(self) -> None:
        self.problems.hide()
        if self._stack.currentWidget() is self.desk or self._inner.currentIndex() == 0:
            self._stack.setCurrentIndex(0)
        else:
            self._go(self._inner.currentIndex() - 1)

    def given(self) -> SetUp:
        """Everything answered; raises Invalid when a step is not complete."""
        place, term, first = self.place.place(), self.term.term(), self.people.first()
        assert place is not None
        return SetUp(
            code=place.code,
            term_number=term.number,
            first_year=term.first_year or 0,
            last_year=term.last_year or 0,
            starts_on=term.starts_on or self._context.today,
            elected_total=term.elected_total or 0,
            account=first.name,
            account_position=first.position,
            groups=self.term.groups(),
            constituencies=self.term.constituencies(),
        )

    def set_up(self) -> None:
        acting = self._context.acting_as(PROGRAM)
        council.set_up(acting, self.given())
        (first,) = accounts.accounts(acting)
        for other in self.people.others():
            accounts.change(acting.acting_as(accounts.user_of(first)), replace(other))
        self.ready.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._stack.currentIndex() > 0:
            self.back()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._stack.currentIndex() == 1:
            attempt(self, self.forward)
        else:
            super().keyPressEvent(event)

    def _want_demo(self) -> None:
        self.problems.hide()
        self.wait(tr("Đang tạo xã mẫu…"))
        self.demo_wanted.emit()

    def _go(self, number: int) -> None:
        step = self.steps[number]
        last = number == len(self.steps) - 1
        self._inner.setCurrentIndex(number)
        self._title.set_text(step.title())
        self._count.set_text(tr("Bước {n}/{total}", n=number + 1, total=len(self.steps)))
        self._bar.show_steps(number + 1, len(self.steps), self._count.text())
        self._next.set_words(tr("Bắt đầu dùng") if last else tr("Tiếp"))
        if last:
            self.summary.show_choices(self._answers())
        step.begin()

    def _answers(self) -> Mapping[str, str]:
        place, term = self.place.place(), self.term.term()
        assert place is not None
        people = [self.people.first(), *self.people.others()]
        return {
            tr("Hội đồng nhân dân"): f"{place.name}, {place.province}",
            tr("Khóa, nhiệm kỳ"): term.called(),
            tr("Tổng số đại biểu được bầu"): str(term.elected_total),
            tr("Người dùng"): ", ".join(each.name for each in people),
        }

    def _welcome(self) -> QWidget:
        tagline = tr("Sổ tay của Hội đồng nhân dân cấp xã, từ triệu tập kỳ họp đến biên bản đã ký.")
        own = _offer(
            tr("Thiết lập xã của tôi"),
            tr("Chọn xã, phường, đặc khu, ghi khóa và nhiệm kỳ. Mất vài phút, sửa lại được sau."),
            primary(tr("Thiết lập xã của tôi"), self.begin, "landmark"),
        )
        demo = _offer(
            tr("Xem thử trước"),
            tr("Một xã mẫu với 25 đại biểu và ba kỳ họp đã diễn ra. Tên người đều do phần mềm đặt ra."),
            secondary(tr("Dùng thử với xã mẫu"), self._want_demo, "users"),
        )
        self._busy, self._moving = Label("", "body", "text2"), StepBar(tr("Đang làm"))
        self._moving.show_steps(0, 0, tr("Đang làm"))
        self._moving.hide()
        note = Label(tr("Mọi dữ liệu nằm trên máy này. Không cần mạng."), "small", "text3")
        head = column(Label(tr("Nghị Sự"), "display"), Label(tagline, "body", "text2", wrap=True), gap=4)
        top = row(picture("landmark", "accent", 40), (head, 1), gap=16)
        self._offers = holder(row((own, 1), (demo, 1), gap=16))
        waiting = column(self._busy, self._moving, gap=6)
        self.superior = quiet(tr("Máy của cấp tỉnh, đơn vị trung chuyển"), self.begin_desk, "building")
        return holder(
            column(
                top,
                8,
                self._offers,
                waiting,
                None,
                row((note, 1), self.superior),
                gap=16,
                margins=(40, 36, 40, 28),
            )
        )

    def _wizard(self) -> QWidget:
        self._title, self._count = Label("", "h1"), Label("", "small", "text3")
        self._bar, self._inner = StepBar(), QStackedLayout()
        for step in self.steps:
            self._inner.addWidget(scroll(column(step, margins=(3, 3, 12, 3))))
        self._next = primary(tr("Tiếp"), self.forward, "arrow-right")
        foot = row(secondary(tr("Quay lại"), self.back), None, self._next)
        head = row((self._title, 1), self._count)
        return holder(column(head, self._bar, 4, (self._inner, 1), foot, gap=12, margins=(32, 26, 32, 22)))


def _offer(title: str, words: str, button: QWidget) -> QWidget:
    """One of the two ways to begin."""
    sentence = Label(words, "body", "text2", wrap=True)
    text = column(Label(title, "h2"), sentence, None, row(button, None), gap=8, margins=(20, 20, 20, 20))
    offer = card(text, kind="soft")
    offer.setMinimumHeight(px(210))
    return offer
