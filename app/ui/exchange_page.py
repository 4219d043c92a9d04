"""Gửi – nhận: what has changed goes to the superior on a stick, and answers come back."""

from pathlib import Path

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from app.domain.errors import Refused
from app.services import due_exchange, receiving, sending, station_papers, stations
from app.services.conflicts import Conflict
from app.services.receiving import Brought, Looked, Taken
from app.services.sending import Made
from app.store.station_log import Arrived
from app.ui.exchange.arriving import ArrivingView
from app.ui.exchange.brought import BroughtView
from app.ui.exchange.conflict import ConflictView
from app.ui.exchange.courier import Courier
from app.ui.exchange.enrolling import Enrolling
from app.ui.exchange.enrolment_steps import EnrolmentSteps
from app.ui.exchange.front import LOOK, SENT, Front
from app.ui.exchange.key_ring import KeyRing
from app.ui.exchange.leaving import LeavingView
from app.ui.exchange.papers import unjudged
from app.ui.exchange.sharing import ask_rhythm, ask_sharing
from app.ui.exchange.stick_dialog import choose_place
from app.ui.page import Page
from app.ui.parts import PageHead, page_layout, primary, quiet, secondary
from app.ui.pdf_preview import PdfPreview
from app.ui.views import Views
from app.ui.words import tr


class ExchangePage(Page):
    """The steps to enrol until there is a superior, then what waits and the history; Esc comes back to it."""

    kinds = frozenset({"bundle", "station", *due_exchange.ANSWERS})

    def build(self) -> None:
        self.sticks = sending.drives
        self.ring, self.courier = KeyRing(self.desk), Courier(self.desk)
        self._asked_to_enrol = False
        self.enrolling = Enrolling(self.desk)
        self.steps = EnrolmentSteps(self.desk, self.ring, lambda: self.sticks())
        self.front = Front(self.desk)
        self.leaving = LeavingView(self.desk, self.show_front)
        self.arriving = ArrivingView(self.desk, self.show_front)
        self.brought = BroughtView(self.desk, self.show_front)
        self.conflict = ConflictView(self.desk, self.show_front)
        self.preview = PdfPreview(self.desk, back=self.show_front)
        self.receive_button = secondary(tr("Nhận gói"), self.receive, "download", "Alt+N")
        self.send_button = primary(tr("Tạo gói gửi"), self.new, "usb", "Ctrl+N")
        self.enrol_button = quiet(tr("Đăng ký"), self.show_enrolling, "list-checks")
        self.back_button = secondary(tr("Quay lại"), self.show_front, "chevron-left", "Esc")
        self.head = PageHead(
            tr("Gửi – nhận"), self.back_button, self.enrol_button, self.receive_button, self.send_button
        )
        self.views = Views()
        opened = (self.leaving, self.arriving, self.brought, self.conflict, self.preview)
        for view in (self.enrolling, self.front, *opened):
            self.views.addWidget(view)
        self.setLayout(page_layout(self.head, (self.views, 1)))
        self._connect()

    def refresh(self) -> None:
        waiting = sending.waiting(self.desk.context)
        self.enrolling.refresh()
        if waiting is None:
            self.head.show_title(tr("Gửi – nhận"), tr("Chưa đăng ký với cấp trên"))
            if self.views.currentWidget() is not self.preview:
                self._show(self.enrolling)
            return
        self.front.refresh(waiting)
        approved = stations.enrolled(self.desk.context) is not None
        days = [one.given_at for one in self.front.made if one.given_at]
        facts = [tr("Cấp trên: {name}", name=waiting.to.name)]
        facts += [tr("gửi gần nhất {day}", day=f"{days[0]:%d/%m/%Y}")] if days else []
        self.head.show_title(tr("Gửi – nhận"), " · ".join(facts))
        self.head.show_state("" if approved else tr("Chờ cấp trên duyệt"), "amber")
        if self.views.currentWidget() is self.enrolling and not self._asked_to_enrol:
            self._show(self.front)

    def showEvent(self, event: QShowEvent) -> None:
        """Whatever was edited meanwhile waits too."""
        super().showEvent(event)
        self.refresh()

    def open_record(self, kind: str, id: str) -> bool:
        """A bundle that came, or an answer in it; without an id the page itself."""
        context = self.desk.context
        answer = kind in due_exchange.ANSWERS
        came = receiving.bundle_of(context, kind, id) if answer else receiving.arrived(context, id)
        if came is not None:
            self.show_came(came)
            self.brought.go_to(id)
            due_exchange.mark_read(context, [id])
        elif kind == "bundle":
            self.show_front()
        return came is not None or kind == "bundle"

    def new(self) -> None:
        """Choose the stick, then make, write and compare."""
        if self.views.currentWidget() is not self.front:
            return
        text = tr("Gói được mã hóa: người mang USB không đọc được.")
        place = choose_place(self.desk, self.sticks, tr("Ghi gói lên đâu"), text, tr("Ghi"), need=1)
        keys = self.ring.keys() if place else None
        if place and keys:
            self.courier.send(keys, place)

    def receive(self) -> None:
        """The stick that is plugged in; where there are several or none, ask."""
        found = list(self.sticks())
        if len(found) == 1:
            self._look(found[0].path)
        else:
            self.receive_elsewhere()

    def receive_elsewhere(self) -> None:
        if place := choose_place(self.desk, self.sticks, tr("Nhận gói từ đâu"), "", tr("Đọc"), need=0):
            self._look(place)

    def save(self) -> None:
        """Ctrl+S: take in what is on show."""
        if self.views.currentWidget() is self.arriving:
            self.take()

    def take(self) -> None:
        found = self.arriving.takeable()
        keys = self.ring.keys() if found else None
        if keys:
            self.courier.take(keys, found)

    def print(self) -> None:
        if self.views.currentWidget() is self.preview:
            self.preview.print()
        elif made := self.front.sent_bundle():
            self.show_slip(made)

    def escape(self) -> bool:
        if self.views.currentWidget() is self._home() and not self._asked_to_enrol:
            return False
        self.show_front()
        return True

    def panes(self) -> list[QWidget]:
        lists: dict[QWidget | None, list[QWidget]] = {
            self.arriving: [self.arriving.table, self.arriving.lines],
            self.leaving: [self.leaving.kinds, self.leaving.records],
            self.brought: [self.brought.table],
        }
        return lists.get(self.views.currentWidget(), [self.front.table()])

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+N", tr("Tạo gói gửi")),
            ("Alt+N", tr("Nhận gói")),
            ("Alt+X", tr("Xem nội dung gói")),
            ("Ctrl+S", tr("Nhận mọi gói tốt đang xem")),
            ("Ctrl+P", tr("In phiếu giao nhận của gói đang chọn")),
            ("Esc", tr("Về trang trước")),
        ]

    def show_front(self) -> None:
        self._asked_to_enrol = False
        self._show(self._home())
        self.refresh()
        self.front.table().setFocus()

    def show_enrolling(self) -> None:
        self._asked_to_enrol = True
        self.enrolling.refresh()
        self._show(self.enrolling)

    def show_leaving(self) -> None:
        """What exactly the next bundle holds."""
        if waiting := sending.waiting(self.desk.context):
            self._show(self.leaving)
            self.leaving.show_waiting(waiting)

    def show_came(self, came: Arrived) -> None:
        """What one bundle brought; by looking at it, it is read."""
        title = tr("Gói số {n} nhận ngày {day}", n=came.their_number, day=f"{came.at:%d/%m/%Y}")
        self._show(self.brought)
        self.brought.show_bundles(title, [came])
        due_exchange.mark_read(self.desk.context, [came.hash])

    def show_conflict(self, one: Conflict) -> None:
        self._show(self.conflict)
        self.conflict.show_conflict(one)

    def show_slip(self, made: Made | None) -> None:
        if made is not None:
            context = self.desk.context
            name = tr("Phiếu giao nhận gói số {n}", n=made.number)
            source = unjudged(lambda: station_papers.slip(context, made), name)
            self.preview.show_source(made.hash, source, name)
            self._show(self.preview)

    def show_paper(self) -> None:
        """The page that asks to be enrolled."""
        source = self.steps.paper()
        self.preview.show_source("enrolment", source, tr("Giấy đăng ký"))
        self._show(self.preview)

    def _connect(self) -> None:
        front, guard = self.front, self.guard
        front.preview_asked.connect(guard(self.show_leaving))
        front.share_asked.connect(guard(lambda: ask_sharing(self.desk)))
        front.rhythm_asked.connect(guard(lambda: ask_rhythm(self.desk)))
        front.copy_asked.connect(guard(self._copy))
        front.slip_asked.connect(guard(self.show_slip))
        front.came_opened.connect(guard(self.show_came))
        front.conflict_opened.connect(guard(self.show_conflict))
        front.record_opened.connect(guard(self._open))
        self.arriving.take_asked.connect(guard(self.take))
        self.arriving.elsewhere_asked.connect(guard(self.receive_elsewhere))
        self.brought.opened.connect(guard(lambda one: self._open(one.kind, one.id)))
        self.brought.read.connect(guard(self._mark_read))
        self.brought.review_asked.connect(guard(self._go_on))
        self.conflict.settled.connect(guard(self._go_on))
        self.courier.written.connect(guard(self._tell_written))
        self.courier.looked.connect(guard(self._show_looked))
        self.courier.taken.connect(guard(self._show_taken))
        self.courier.failed.connect(guard(self._tell_failure))
        self.enrolling.file_asked.connect(guard(self.steps.write_file))
        self.enrolling.keys_asked.connect(guard(self.steps.renew))
        self.enrolling.paper_asked.connect(guard(self.show_paper))
        self.enrolling.card_asked.connect(guard(self._take_card))

    def _show(self, view: QWidget) -> None:
        """The verbs of the front stand above it only: a view that was opened has its own."""
        self.views.setCurrentWidget(view)
        for button in (self.enrol_button, self.receive_button, self.send_button):
            button.setVisible(view is self.front)
        self.back_button.setVisible(view is self.enrolling and self._asked_to_enrol)

    def _home(self) -> QWidget:
        joined = stations.superior(self.desk.context) is not None
        return self.front if joined and not self._asked_to_enrol else self.enrolling

    def _look(self, place: Path) -> None:
        if keys := self.ring.keys():
            self.courier.look(keys, place)

    def _copy(self, made: Made) -> None:
        title = tr("Ghi gói số {n} lên đâu", n=made.number)
        if place := choose_place(self.desk, self.sticks, title, "", tr("Ghi"), need=made.size):
            self.courier.copy(made, place)

    def _take_card(self) -> None:
        if self.steps.take_card():
            self.show_front()
            self.front.tell("green", tr("Từ nay gửi gói được."), tr("Đã nhận thẻ của cấp trên"))

    def _tell_written(self, made: Made, path: Path) -> None:
        self.show_front()
        self.front.show_way(SENT)
        self.front.tables[0].go_to_row(0)
        words = tr("Gói số {n}: {file} trong thư mục NGHISU.", n=made.number, file=path.name)
        self.front.tell("green", words, tr("Đã ghi và kiểm tra xong, có thể rút USB"), slip=True)

    def _tell_failure(self, sentence: str, made: Made | None) -> None:
        """What was made is not lost with a stick: it can be written again from the list."""
        if made is None:
            self.desk.problem(sentence)
            return
        self.show_front()
        self.front.show_way(SENT)
        self.front.tell_unwritten(sentence, made)

    def _show_looked(self, looked: Looked, place: Path) -> None:
        self._show(self.arriving)
        self.front.notice.hide()
        self.arriving.show_looked(looked, place.name or str(place))

    def _show_taken(self, taken: list[Taken]) -> None:
        """What came, with the way to each record; what could not be taken says why."""
        came = [one.arrived for one in taken if one.arrived]
        self.refresh()
        self._show(self.brought)
        self.brought.show_taken(taken, len(self.front.conflicts))
        due_exchange.mark_read(self.desk.context, [one.hash for one in came])

    def _go_on(self) -> None:
        """To the next record that two people changed."""
        self.refresh()
        if self.front.conflicts:
            self.show_conflict(self.front.conflicts[0])
        else:
            self.show_front()
            self.front.show_way(LOOK)

    def _mark_read(self, one: Brought) -> None:
        if one.kind in due_exchange.ANSWERS:
            due_exchange.mark_read(self.desk.context, [one.id])

    def _open(self, kind: str, id: str) -> None:
        if not self.desk.open(kind, id):
            raise Refused(tr("Chưa có trang nào mở được mục này."))
