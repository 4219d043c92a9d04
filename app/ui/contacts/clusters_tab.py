"""Voices taken away that say one thing, gathered to be looked over and made recommendations in one step."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.domain.records.contact_round import ContactRound
from app.services import deeds, recommendations, records, similar
from app.services.recommendations import Group
from app.services.similar import Cluster
from app.ui.page import Desk
from app.ui.parts import Label, column, empty_state
from app.ui.ticked_groups import Shown, TickedGroups, as_written
from app.ui.words import tr


class ClustersTab(QWidget):
    """The clusters of a round; the toast takes all that was made of them back."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk, self._round, self._asked = desk, ContactRound(), 0
        verb = (tr("Đưa vào kiến nghị"), "check")
        self.groups: TickedGroups[Cluster] = TickedGroups(
            tr("Nhóm ý kiến giống nhau"), verb, 300, _told, self._voices
        )
        self.facts = self.groups.facts
        self.setLayout(column((self.groups, 1), gap=0))
        self.groups.wanted.connect(self._make)
        self.groups.none_ticked.connect(desk.problem)

    def show_round(self, planned: ContactRound) -> None:
        """Gathered in the background: a round may hold thousands of voices."""
        if planned.id != self._round.id:
            self.groups.forget_ticks()
        self._round = planned
        self._asked += 1
        asked, context = self._asked, self.desk.context
        self.groups.stage.show_loading(tr("Đang so các ý kiến…"))
        self.desk.tasks.run(
            lambda _: similar.clusters(context, planned.id),
            lambda found: self._show(found) if asked == self._asked else None,
            title=tr("Đang so các ý kiến…"),
        )

    def make(self) -> None:
        """The clusters ticked become recommendations, or join those that say the same."""
        self.groups.carry_out()

    def _make(self, ticked: Sequence[Cluster]) -> None:
        groups = [
            Group(tuple(voice.id for voice in one.voices), one.existing.id if one.existing else "")
            for one in ticked
        ]
        deed = recommendations.make_all(self.desk.context, groups)
        self.desk.say(deed.words, lambda: deeds.take_back(self.desk.context, deed))

    def _show(self, found: list[Cluster]) -> None:
        if not found:
            words = tr("Mọi ý kiến tiếp thu của đợt này đã nằm trong kiến nghị, hoặc chưa có ý kiến nào.")
            empty = empty_state(tr("Không còn gì để tổng hợp"), words, icon="circle-check")
            self.groups.stage.show_state(empty)
            return
        count = sum(len(one.voices) for one in found)
        words = tr("{n} ý kiến tiếp thu thành {m} kiến nghị", n=count, m=len(found))
        self.groups.show_groups(found, words)

    def _voices(self, cluster: Cluster) -> list[QWidget]:
        named = records.called(self.desk.context, [voice.area for voice in cluster.voices if voice.area])
        places = [named.get(one.area, one.area_text) or tr("Không ghi thôn") for one in cluster.voices]
        lines = [f"{place}: {one.text}" for place, one in zip(places, cluster.voices, strict=True)]
        return [Label("\n\n".join(lines), "body", wrap=True)]


def _told(cluster: Cluster) -> Shown:
    first, several = cluster.voices[0], len(cluster.voices) > 1
    if cluster.existing:
        detail = tr("Thêm vào kiến nghị đã có: {words}", words=cluster.existing.text)
    elif several:
        detail = tr("Cùng các từ: {words}", words=as_written(cluster.words, first.text))
    else:
        detail = tr("Kiến nghị mới")
    count = tr("{n} lượt", n=len(cluster.voices))
    return Shown(first.id, first.text, count, detail, "blue" if several else "grey")
