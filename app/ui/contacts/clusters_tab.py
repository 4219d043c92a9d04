"""Voices taken away that say one thing, gathered to be looked over and made recommendations in one step."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.domain.records.contact_round import ContactRound
from app.domain.text import fold
from app.services import deeds, recommendations, records, similar
from app.services.recommendations import Group
from app.services.similar import Cluster
from app.ui.look import px
from app.ui.page import Desk
from app.ui.parts import (
    Label,
    RowDelegate,
    RowList,
    Stage,
    card,
    column,
    empty_state,
    holder,
    primary,
    quiet,
    row,
    scroll,
)
from app.ui.parts.paint import chip_width, paint_chip, paint_text, paint_tick_box
from app.ui.parts.rows import Index
from app.ui.words import tr


@dataclass(frozen=True)
class ClusterRow:
    """A cluster with its tick."""

    cluster: Cluster
    ticked: bool

    @property
    def key(self) -> str:
        return self.cluster.voices[0].id

    @property
    def count(self) -> str:
        return tr("{n} lượt", n=len(self.cluster.voices))

    @property
    def detail(self) -> str:
        if self.cluster.existing:
            return tr("Thêm vào kiến nghị đã có: {words}", words=self.cluster.existing.text)
        if len(self.cluster.voices) > 1:
            return tr("Cùng các từ: {words}", words=", ".join(_as_written(self.cluster)))
        return tr("Kiến nghị mới")

    @property
    def spoken(self) -> str:
        ticked = tr("đã chọn") if self.ticked else tr("chưa chọn")
        return ", ".join((self.cluster.voices[0].text, self.count, self.detail, ticked))


def _as_written(cluster: Cluster) -> list[str]:
    """The words the voices share with their marks, in the order of the first of them."""
    shared = {fold(word) for word in cluster.words}
    spoken = [word.strip(".,;:()") for word in cluster.voices[0].text.split()]
    return list(dict.fromkeys(word for word in spoken if fold(word) in shared))


class ClusterDelegate(RowDelegate):
    """The tick, the words of the first voice, under it why they are one, at the right how many."""

    def __init__(self) -> None:
        super().__init__(54, keep=True)

    def paint_row(self, painter: QPainter, rect: QRect, value: ClusterRow, index: Index) -> None:
        left, top = rect.left() + px(46), rect.top() + px(6)
        paint_tick_box(painter, rect.left() + px(16), rect.center().y() + 1, value.ticked)
        right = rect.right() - px(14) - chip_width(painter, value.count)
        tone = "blue" if len(value.cluster.voices) > 1 else "grey"
        paint_chip(painter, right, rect.center().y() + 1, value.count, tone)
        room = right - px(12) - left
        paint_text(painter, QRect(left, top, room, px(22)), value.cluster.voices[0].text)
        paint_text(painter, QRect(left, top + px(21), room, px(20)), value.detail, "text2", "small")


class ClustersTab(QWidget):
    """Space ticks, the button makes the recommendations; the toast takes all of them back."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk, self._round = desk, ContactRound()
        self._asked, self._off = 0, frozenset[str]()
        self._shown: list[ClusterRow] = []
        self.list = RowList(
            tr("Nhóm ý kiến giống nhau"), ClusterDelegate(), lambda one: one.spoken, key=lambda one: one.key
        )
        self.facts = Label("", "small", "text2", elide=True)
        self.make_button = primary(tr("Đưa vào kiến nghị"), self.make, "check")
        self.all_button = quiet(tr("Chọn tất cả"), self.tick_all)
        self._inside = column(gap=8, margins=(16, 14, 16, 16))
        self._words = Label("", "body", wrap=True)
        self._inside.addWidget(self._words)
        self._inside.addStretch(1)
        self._detail = card(column((scroll(self._inside), 1), margins=(1, 1, 1, 1)), 300)
        head = row((self.facts, 1), self.all_button, self.make_button, gap=8)
        lists = row((card(column(self.list, margins=(1, 4, 1, 4))), 1), self._detail, gap=16)
        self.stage = Stage(holder(column(head, (holder(lists), 1), gap=12)))
        self.setLayout(column((self.stage, 1), gap=0))
        self.list.ticked.connect(self._tick)
        self.list.current.connect(self._show_cluster)

    def show_round(self, planned: ContactRound) -> None:
        """Gathered in the background: a round may hold thousands of voices."""
        if planned.id != self._round.id:
            self._off = frozenset()
        self._round = planned
        self._asked += 1
        asked, context = self._asked, self.desk.context
        self.stage.show_loading(tr("Đang so các ý kiến…"))
        self.desk.tasks.run(
            lambda _: similar.clusters(context, planned.id),
            lambda found: self._show(found) if asked == self._asked else None,
            title=tr("Đang so các ý kiến…"),
        )

    def make(self) -> None:
        """The clusters ticked become recommendations, or join those that say the same."""
        ticked = [one.cluster for one in self._rows() if one.ticked]
        groups = [
            Group(tuple(voice.id for voice in one.voices), one.existing.id if one.existing else "")
            for one in ticked
        ]
        if not groups:
            self.desk.problem(tr("Chưa chọn nhóm nào. Dấu cách chọn nhóm đang đứng."))
            return
        deed = recommendations.make_all(self.desk.context, groups)
        self.desk.say(deed.words, lambda: deeds.take_back(self.desk.context, deed))

    def tick_all(self) -> None:
        rows = self._rows()
        every = all(one.ticked for one in rows)
        self._off = frozenset(one.key for one in rows) if every else frozenset()
        self._show([one.cluster for one in rows])

    def _rows(self) -> list[ClusterRow]:
        return self._shown

    def _tick(self, one: ClusterRow) -> None:
        self._off = self._off ^ {one.key}
        self._show([each.cluster for each in self._rows()])

    def _show(self, found: list[Cluster]) -> None:
        if not found:
            words = tr("Mọi ý kiến tiếp thu của đợt này đã nằm trong kiến nghị, hoặc chưa có ý kiến nào.")
            self.stage.show_state(empty_state(tr("Không còn gì để tổng hợp"), words, icon="circle-check"))
            return
        self.stage.show_content()
        self._shown = rows = [ClusterRow(one, one.voices[0].id not in self._off) for one in found]
        self.list.show_rows(rows)
        count = sum(len(one.voices) for one in found)
        words = tr("{n} ý kiến tiếp thu thành {m} kiến nghị", n=count, m=len(found))
        self.facts.set_text(words)
        self._show_cluster(self.list.value() or rows[0])

    def _show_cluster(self, one: ClusterRow | None) -> None:
        if one is None:
            return
        named = records.called(self.desk.context, [voice.area for voice in one.cluster.voices if voice.area])
        lines = []
        for voice in one.cluster.voices:
            place = named.get(voice.area, voice.area_text) or tr("Không ghi thôn")
            lines.append(f"{place}: {voice.text}")
        self._words.set_text("\n\n".join(lines))
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
