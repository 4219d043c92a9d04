"""Nghị quyết of one session: what is drafted, voted, signed; opened on the page of resolutions."""

from PySide6.QtWidgets import QWidget

from app.domain.records.resolution import Resolution
from app.domain.records.session import Session
from app.services import records
from app.ui.keys import hand_on
from app.ui.page import Desk
from app.ui.parts import Label, RowList, Stage, card, column, empty_state, hline, primary, quiet, row
from app.ui.resolutions.new_draft import NewDraft
from app.ui.sessions.resolution_rows import ResolutionDelegate, spoken_resolution
from app.ui.words import tr


class ResolutionsTab(QWidget):
    """Enter opens a resolution on its own page."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._session: Session | None = None
        self.words = Label("", "small", "text2", elide=True)
        name = tr("Nghị quyết của kỳ họp")
        self.list = RowList(name, ResolutionDelegate(), spoken_resolution, key=lambda one: one.id)
        self.stage = Stage(self.list)
        open_it = quiet(tr("Mở"), self.open_current, "arrow-right", tip=tr("Mở nghị quyết  (Enter)"))
        head = row((self.words, 1), open_it, quiet(tr("Soạn nghị quyết"), self.new, "plus"),
                   gap=2, margins=(16, 4, 8, 0))  # fmt: skip
        inside = column(head, hline(), (self.stage, 1), gap=0, margins=(1, 4, 1, 4))
        self.setLayout(column((card(inside), 1), gap=0))
        hand_on(self, self.list)
        self.list.opened.connect(lambda one: desk.open("resolution", one.id))

    def show_session(self, session: Session) -> None:
        self._session = session
        found = records.find(self.desk.context, Resolution, session=session.id)
        self.list.show_rows(found)
        adopted = sum(bool(one.adopted_on) for one in found)
        self.words.set_text(tr("{n} nghị quyết, {adopted} đã thông qua", n=len(found), adopted=adopted))
        if found:
            self.stage.show_content()
            if self.list.value() is None:
                self.list.go_to_row(0)
        else:
            words = tr("Soạn từ mẫu: căn cứ đang có hiệu lực, Xét từ tài liệu của mục, các điều, nơi nhận.")
            action = primary(tr("Soạn nghị quyết"), self.new, "plus")
            self.stage.show_state(empty_state(tr("Chưa có nghị quyết nào"), words, action, "file-text"))

    def new(self) -> None:
        """Draft one for this session and go on writing it on its own page."""
        if self._session is None:
            return
        question = NewDraft(self.desk, [self._session], self._session.id)
        if self.desk.dialogs.run(question) and question.made is not None:
            self.desk.open("resolution", question.made.id)

    def open_current(self) -> None:
        if (one := self.list.value()) is not None:
            self.desk.open("resolution", one.id)
