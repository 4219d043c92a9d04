"""What is said twice: recommendations that are one, and voices of any round not put into one yet."""

from collections import Counter
from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from app.domain.records.contact_meeting import ContactMeeting
from app.domain.records.contact_round import ContactRound
from app.services import follow_up, records
from app.ui.contacts.clusters_tab import ClustersTab
from app.ui.look import px
from app.ui.page import Desk
from app.ui.parts import (
    Combo,
    Label,
    Segmented,
    Stage,
    column,
    empty_state,
    holder,
    icon_button,
    row,
)
from app.ui.recommendations.duplicates_list import DuplicatesList
from app.ui.views import Views
from app.ui.words import tr

SAME, VOICES = "same", "voices"
ROUND = 380


class GatherView(QWidget):
    """Two ways to look: at recommendations, or at the voices of a round."""

    def __init__(self, desk: Desk, back: Callable[[], Any]) -> None:
        super().__init__()
        self.desk = desk
        self.same = DuplicatesList(desk)
        self.voices = ClustersTab(desk)
        self.rounds = Combo()
        self.rounds.setFixedWidth(px(ROUND))
        self.rounds.setAccessibleName(tr("Đợt tiếp xúc cử tri"))
        self.rounds.activated.connect(lambda _: self._show_round())
        ways = {SAME: tr("Kiến nghị trùng nhau"), VOICES: tr("Ý kiến chưa vào kiến nghị")}
        self.ways = Segmented(ways, tr("Gộp trùng"))
        self.ways.chosen.connect(lambda _: self.refresh())
        self.views = Views()
        self.views.addWidget(self.same)
        self.stage = Stage(holder(column((self.voices, 1), gap=0)))
        self.views.addWidget(holder(column(row(self.rounds, None), (self.stage, 1), gap=12)))
        way_back = icon_button("chevron-left", tr("Quay lại danh sách"), back, "Esc")
        title = Label(tr("Gộp trùng"), "h2")
        self.setLayout(column(row(way_back, title, 16, self.ways, None), (self.views, 1), gap=12))

    def refresh(self) -> None:
        """Ask again for the way that is on show."""
        if self.ways.code() == SAME:
            self.views.setCurrentIndex(0)
            self.same.refresh()
            return
        self.views.setCurrentIndex(1)
        self.rounds.set_options(self._waiting())
        self._show_round()

    def _waiting(self) -> dict[str, str]:
        """The rounds with voices not taken up, the newest first, and how many."""
        context = self.desk.context
        meetings = {one.id: one.round for one in records.find(context, ContactMeeting)}
        counts = Counter(meetings[voice.meeting] for voice in follow_up.not_taken_up(context))
        found = [one for one in records.find(context, ContactRound) if counts[one.id]]
        found.sort(key=lambda one: (one.starts_on is not None, one.starts_on), reverse=True)
        return {one.id: tr("{title}: {n} ý kiến", title=one.title, n=counts[one.id]) for one in found}

    def _show_round(self) -> None:
        self.rounds.setVisible(bool(self.rounds.count()))
        if self.rounds.code():
            self.stage.show_content()
            self.voices.show_round(records.get(self.desk.context, ContactRound, self.rounds.code()))
        else:
            words = tr("Mọi ý kiến tiếp thu ở các hội nghị đã nằm trong kiến nghị.")
            self.stage.show_state(empty_state(tr("Không còn ý kiến nào"), words, icon="circle-check"))
