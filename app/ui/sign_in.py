"""Who is at the keyboard: chosen at the start with one press; not asked where there is only one person."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.domain.records.account import Account
from app.domain.roles import ROLES
from app.services import accounts
from app.services.context import Context
from app.ui.failures import guard
from app.ui.look import px
from app.ui.look.focus import FocusRing
from app.ui.parts import Label, RowDelegate, RowList, card, column, holder, primary, row
from app.ui.parts.paint import paint_text
from app.ui.parts.rows import Index
from app.ui.toast import ProblemBar
from app.ui.words import tr

WIDTH, MOST_ROWS = 460, 7


def only_one(context: Context) -> Context | None:
    """A context for the only person who uses the program; None when there is somebody to choose."""
    found = accounts.accounts(context)
    return accounts.sign_in(context, found[0]) if len(found) == 1 else None


class PersonDelegate(RowDelegate):
    """The name, and the position and roles under it."""

    def __init__(self) -> None:
        super().__init__(60)

    def paint_row(self, painter: QPainter, rect: QRect, value: Account, index: Index) -> None:
        inner = rect.adjusted(px(20), px(8), -px(12), -px(8))
        half = inner.height() // 2
        name = QRect(inner.left(), inner.top(), inner.width(), half)
        paint_text(painter, name, value.name, weight=600)
        below = QRect(inner.left(), inner.top() + half, inner.width(), half)
        paint_text(painter, below, _told(value), "text2", "small")


class SignIn(QWidget):
    """`signed_in(context)` once a person was chosen; a password, when accounts have one, is asked here."""

    signed_in = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.setWindowTitle(tr("Nghị Sự"))
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.problems = ProblemBar()
        spoken = lambda account: f"{account.name}, {_told(account)}"  # noqa: E731
        self.list = RowList(tr("Người dùng"), PersonDelegate(), spoken, key=lambda account: account.id)
        self.list.show_rows(accounts.accounts(context))
        self.list.setFixedHeight(px(60) * min(MOST_ROWS, max(1, len(self.list.values()))))
        enter = primary(tr("Vào làm việc"), self.enter, "arrow-right")
        words = Label(tr("Chọn tên của mình."), "body", "text2")
        head = column(Label(tr("Ai đang dùng?"), "h1"), words, gap=2, margins=(20, 20, 20, 6))
        foot = row(None, enter, margins=(20, 8, 20, 20))
        sheet = card(column(head, self.list, foot, gap=4, margins=(1, 1, 1, 1)), WIDTH)
        middle = holder(column(None, row(None, sheet, None), None))
        self.setLayout(column(self.problems, (middle, 1), gap=0))
        self.list.opened.connect(guard(self, lambda _: self.enter()))
        self.list.clicked.connect(guard(self, lambda _: self.enter()))
        self.ring = FocusRing(self)
        self.resize(1366, 768)
        self.list.go_to_row(0)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell_problem(self, sentence: str) -> None:
        self.problems.tell(sentence)

    def enter(self) -> None:
        """As the person of the current row."""
        account = self.list.value()
        if account is not None:
            self.signed_in.emit(accounts.sign_in(self._context, account))


def _told(account: Account) -> str:
    roles = ", ".join(tr(words) for role, words in ROLES.items() if getattr(account, role))
    return " · ".join(filter(None, (account.position, roles)))
