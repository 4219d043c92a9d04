"""Recommendations that say one thing, to be looked over and merged in one step."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.records.recommendation import Recommendation
from app.services import deeds, recommendation_duplicates
from app.services.recommendation_duplicates import Duplicates
from app.ui.page import Desk
from app.ui.parts import Label, column, empty_state, holder, quiet, row
from app.ui.ticked_groups import GroupRow, Shown, TickedGroups, as_written
from app.ui.words import tr


class DuplicatesList(QWidget):
    """The groups; `item_wanted(id)` opens one of their items."""

    item_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk, self._asked = desk, 0
        verb = (tr("Gộp các nhóm đã chọn"), "copy")
        self.groups: TickedGroups[Duplicates] = TickedGroups(
            tr("Nhóm kiến nghị trùng"), verb, 340, _told, self._items
        )
        self.list, self.stage = self.groups.list, self.groups.stage
        self.setLayout(column((self.groups, 1), gap=0))
        self.groups.wanted.connect(self._merge)
        self.groups.none_ticked.connect(desk.problem)

    @property
    def rows(self) -> list[GroupRow[Duplicates]]:
        return self.groups.rows

    def refresh(self) -> None:
        """Compared in the background: there may be thousands."""
        self._asked += 1
        asked, context = self._asked, self.desk.context
        self.stage.show_loading(tr("Đang so các kiến nghị…"))
        self.desk.tasks.run(
            lambda _: recommendation_duplicates.duplicates(context),
            lambda found: self._show(found) if asked == self._asked else None,
            title=tr("Đang so các kiến nghị…"),
        )

    def merge(self) -> None:
        self.groups.carry_out()

    def _merge(self, ticked: Sequence[Duplicates]) -> None:
        groups = [[item.id for item in one.items] for one in ticked]
        deed = recommendation_duplicates.merge_all(self.desk.context, groups)
        self.desk.say(deed.words, lambda: deeds.take_back(self.desk.context, deed))

    def _show(self, found: list[Duplicates]) -> None:
        if not found:
            words = tr("Không có hai kiến nghị nào đang theo dõi nói gần như nhau.")
            self.stage.show_state(empty_state(tr("Không có kiến nghị trùng"), words, icon="circle-check"))
            return
        count = sum(len(one.items) for one in found)
        words = tr("{n} kiến nghị thành {m}; mọi ý kiến được giữ, tách ra lại được", n=count, m=len(found))
        self.groups.show_groups(found, words)

    def _items(self, group: Duplicates) -> list[QWidget]:
        return [self._item(item, main=not place) for place, item in enumerate(group.items)]

    def _item(self, item: Recommendation, main: bool) -> QWidget:
        words = tr("{code} (kiến nghị chính)", code=item.code) if main else item.code
        button = quiet(words, lambda: self.item_wanted.emit(item.id))
        return holder(column(row(button, None), Label(item.text, wrap=True), gap=2))


def _told(group: Duplicates) -> Shown:
    first = group.items[0]
    detail = tr("Cùng các từ: {words}", words=as_written(group.words, first.text))
    return Shown(first.id, first.text, tr("{n} kiến nghị", n=len(group.items)), detail)
