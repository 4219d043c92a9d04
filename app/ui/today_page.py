"""Hôm nay: what is late, due and coming, the next session, the month; one click opens, one key does."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QTimer
from PySide6.QtWidgets import QLayout, QWidget

from app.domain import fields as f
from app.domain.flow import MEETING
from app.domain.roles import PROGRAM
from app.services import calendar_file, gatherings, meetings_ahead, preparation, today, voices_waiting
from app.services.due import Due
from app.services.due_promises import SOURCE as PROMISE
from app.ui.deadlines.dialog import DeadlineDialog
from app.ui.look import px
from app.ui.page import Page
from app.ui.parts import Combo, PageHead, column, holder, primary, row, scroll, secondary
from app.ui.today.ahead_card import AheadCard
from app.ui.today.day_words import greeting, long_day
from app.ui.today.due_groups import DueGroups
from app.ui.today.due_list import DueList
from app.ui.today.meetings_card import MeetingsCard
from app.ui.today.month_card import MonthCard
from app.ui.today.promise_step import ask_result
from app.ui.today.voices_card import VoicesCard
from app.ui.verb_dialog import ask_verb
from app.ui.words import tr

SIDE, WHO, RING = 336, 150, 3
LOOKS_EVERY = 60_000
"""Milliseconds between looks at the clock: the office may leave the page open over night."""


class TodayPage(Page):
    """Everything here is derived from the records anew; nothing about being late is kept anywhere."""

    kinds = frozenset(
        {
            "session", "preparation_step", "promise", "question", "answer", "resolution", "minutes",
            "contact_round", "contact_meeting", "voice", "recommendation", "forwarding", "petition",
            "petition_deadline", "reception_day", "calendar_day", "rule_override", "bundle",
        }
    )  # fmt: skip

    def build(self) -> None:
        context = self.desk.context
        self._due: list[Due] = []
        self._meetings: list[gatherings.Gathering] = []
        self._day: date | None = None
        self._ahead: gatherings.Ahead | None = None
        self.who = Combo({"": tr("Mọi người")}, compact=True)
        self.who.setMaximumWidth(px(WHO))
        self.who.view().setMinimumWidth(px(SIDE))
        self.who.setAccessibleName(tr("Lọc theo người chịu trách nhiệm"))
        self.who.activated.connect(self.guard(lambda _: self._show()))
        export = secondary(tr("Xuất lịch"), self.export, "calendar-days", tip=tr("Lưu lịch thành tệp .ics"))
        days = secondary(tr("Tính thời hạn"), self.reckon_days, "clock", "F9")
        self.add = primary(tr("Thêm việc"), self.new, "plus", "Ctrl+N")
        self.head = PageHead("", self.who, export, days, self.add)
        self.groups = DueGroups(today.windows(context))
        self.ahead = AheadCard(self._open_session, lambda: self.desk.go("sessions"))
        self.month = MonthCard(lambda first, last: gatherings.days_off(context, first, last))
        self.meetings, self.voices = MeetingsCard(), VoicesCard()
        self._connect()
        side = holder(column(self.ahead, self.month, self.meetings, self.voices, None, gap=12), SIDE)
        self._columns = row((self.groups, 1), side, gap=16)
        self.body = scroll(self._columns)
        self.setLayout(column(self._over_body(), (self.body, 1), gap=13, margins=(24 - RING, 18, 0, 13)))
        self.body.verticalScrollBar().rangeChanged.connect(lambda *_: self._keep_edges())
        self._keep_edges()
        self._clock = QTimer(self, interval=LOOKS_EVERY)
        self._clock.timeout.connect(self.guard(self.look_at_clock))
        self._clock.start()

    def _over_body(self) -> QLayout:
        return row((self.head, 1), margins=(RING, 0, 24, 0))

    def _keep_edges(self) -> None:
        """The cards end where the head ends, whether or not the body scrolls; rings have room around them."""
        bar = self.body.verticalScrollBar()
        right = px(24) - (bar.sizeHint().width() if bar.maximum() else 0)
        self._columns.setContentsMargins(px(RING), px(RING), right, px(RING))

    def _connect(self) -> None:
        self.groups.opened.connect(self.guard(self.open_due))
        self.groups.ticked.connect(self.guard(self.take_step))
        self.groups.window_chosen.connect(self.guard(lambda _: self._show()))
        self.groups.day_left.connect(self.guard(lambda: self._filter_day(None)))
        self.groups.at.connect(self.guard(self._follow))
        self.meetings.opened.connect(
            self.guard(lambda one: self.desk.open(one.gathering.kind, one.gathering.id))
        )
        self.voices.opened.connect(self.guard(self._open_voices))
        self.month.chosen.connect(self.guard(self._filter_day))

    def refresh(self) -> None:
        context = self.desk.context
        self._due, self._meetings = today.due(context), gatherings.gatherings(context)
        counts = today.people(self._due)
        words = {who: tr("{who} ({n})", who=who, n=n) for who, n in counts.items()}
        self.who.set_options({"": tr("Mọi người")} | words)
        self._show()
        self._ahead = gatherings.next_session(context)
        self.ahead.show_ahead(self._ahead, context.today)
        self.add.setVisible(self._ahead is not None)
        self.meetings.show_meetings(meetings_ahead.meetings_ahead(context, self._meetings), context.today)
        self.voices.show_waiting(voices_waiting.waiting(context))

    def open_due(self, one: Due) -> None:
        """The page of the record itself, else of what it belongs to."""
        if self.desk.open(one.kind, one.id):
            return
        if one.source == PROMISE:
            ask_result(self.desk, one)
        elif not (one.within and self.desk.open(*one.within)):
            self.desk.problem(tr("Chưa có trang nào mở được mục này."))

    def take_step(self, one: Due) -> None:
        """What needs no words is done at once and can be taken back; the rest is opened."""
        context = self.desk.context
        if one.source == PROMISE:
            ask_result(self.desk, one)
            return
        if not one.at_once:
            self.open_due(one)
            return
        done = today.take_step(context, one)
        self.desk.say(done.words, lambda: today.take_back(context, done))

    def new(self) -> None:
        """A step of the office's own in the preparation of the next session."""
        if self._ahead is None:
            return
        context, session = self.desk.context, self._ahead.session
        fields = {
            "title": f.Text(label=tr("Việc"), required=True),
            "due_on": f.Day(label=tr("Hạn"), required=True),
        }

        def keep(title: str, due_on: date | None) -> None:
            preparation.add(context, session.id, title, due_on)

        text = tr("Việc chuẩn bị {session}.", session=session.called())
        ask_verb(self.desk, tr("Thêm việc"), tr("Thêm việc"), fields, keep, text)

    def export(self) -> None:
        name = tr("Lịch việc {day}.ics", day=f"{self.desk.context.today:%d-%m-%Y}")
        path = self.desk.dialogs.save_file(tr("Xuất lịch"), name, tr("Tệp lịch (*.ics)"))
        if path is not None:
            saved = calendar_file.save(self.desk.context, _with_ending(path))
            self.desk.say(tr("Đã xuất lịch ra {name}", name=saved.name))

    def reckon_days(self) -> None:
        """A deadline by hand: any day, any rule of the law."""
        self.desk.dialogs.run(DeadlineDialog(self.desk.context, self.window()))

    def arrange(self, compact: bool) -> None:
        self.groups.arrange()

    def panes(self) -> list[QWidget]:
        return [*self.groups.lists(), self.month.strip]

    def focus_search(self) -> None:
        self.who.setFocus()

    def escape(self) -> bool:
        """Leave the day, then the person."""
        if self._day is not None:
            self._filter_day(None)
            return True
        if self.who.code():
            self.who.set_code("")
            self._show()
            return True
        return False

    def keys(self) -> list[tuple[str, str]]:
        return [
            (tr("Dấu cách"), tr("Làm việc tiếp theo của dòng: đánh dấu xong, hoặc mở để ghi")),
            ("Enter", tr("Mở hồ sơ của dòng")),
            ("Ctrl+Tab", tr("Sang nhóm kế tiếp, rồi lịch tháng")),
            ("Page Up, Page Down", tr("Trong lịch: tháng trước, tháng sau")),
            ("Esc", tr("Bỏ lọc ngày, rồi bỏ lọc người")),
        ]

    def _show(self) -> None:
        on, who = self.desk.context.today, self.who.code()
        found = [one for one in self._due if not who or one.who == who]
        grouped = today.grouped(found, on, self.groups.days_ahead())
        self.head.show_title(self._greeting(), _facts(on, len(grouped.late), len(grouped.today)))
        if self._day is None:
            self.groups.show_groups(grouped, on)
        else:
            self.groups.show_day(self._day, today.of_day(found, self._meetings, self._day), on)
        self.month.show_marks(found, self._meetings, on)

    def _greeting(self) -> str:
        user = self.desk.context.user
        words = greeting(self.desk.context.clock())
        return words if user == PROGRAM else tr("{greeting}, {name}", greeting=words, name=user.name)

    def _filter_day(self, day: date | None) -> None:
        self._day = day
        self.month.pick(day)
        self._show()
        self.body.verticalScrollBar().setValue(0)

    def _open_session(self) -> None:
        """The console while the session meets, else its file."""
        if self._ahead and (self._ahead.session.state not in MEETING or not self.desk.go("console")):
            self.desk.open("session", self._ahead.session.id)

    def _open_voices(self, found: voices_waiting.Waiting) -> None:
        """The first of them; its page lists the others beside it."""
        self.desk.open(found.kind, found.ids[0])

    def _follow(self, view: DueList) -> None:
        """Scroll so far that the row the keyboard stands on is seen."""
        row_rect: QRect = view.visualRect(view.currentIndex())
        inner = self.body.widget()
        if view.hasFocus() and inner is not None:
            corner: QPoint = view.viewport().mapTo(inner, row_rect.center())
            self.body.ensureVisible(corner.x(), corner.y(), 0, row_rect.height() + px(8))

    def look_at_clock(self) -> None:
        if self.isVisible() and self.month.shown_today() != self.desk.context.today:
            self.refresh()


def _facts(on: date, late: int, now: int) -> str:
    """ "Thứ Sáu, 20/11/2026 · 2 việc quá hạn, 3 việc cần xong hôm nay"."""
    parts = [tr("{n} việc quá hạn", n=late)] if late else []
    parts += [tr("{n} việc cần xong hôm nay", n=now)] if now else []
    words = ", ".join(parts) or tr("không có việc nào quá hạn hay đến hạn hôm nay")
    return tr("{day} · {words}", day=long_day(on), words=words)


def _with_ending(path: Path) -> Path:
    return path if path.suffix.lower() == ".ics" else path.with_name(f"{path.name}.ics")
