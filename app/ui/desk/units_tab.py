"""The communes: who sent when, who is late, what differs; one of them beside with what to do about it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from app.domain.text import fold
from app.services import desk as desk_service
from app.services import desk_units
from app.services.desk import CommuneStatus
from app.store.station_log import Arrived
from app.ui.desk import words
from app.ui.look import px
from app.ui.page import Desk
from app.ui.parts import (
    Cell,
    Chip,
    Column,
    Combo,
    Label,
    SearchField,
    Stage,
    Table,
    card,
    clear,
    column,
    empty_state,
    fact,
    holder,
    icon_button,
    nothing_found,
    panel,
    primary,
    quiet,
    row,
    secondary,
)
from app.ui.record_table import FittingTable
from app.ui.words import tr

WIDTH = 340


class UnitsTab(QWidget):
    """`reply`, `again`, `revoke` and `merge` carry the unit; `import_asked` is for the empty list."""

    reply = Signal(str)
    again = Signal(str)
    revoke = Signal(object)
    merge = Signal(object)
    import_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.every: dict[str, CommuneStatus] = {}
        self.search = SearchField(tr("Tìm đơn vị theo tên hoặc mã"), "Ctrl+F")
        self.filter = Combo({"": tr("Mọi trạng thái")}, compact=True)
        self.filter.setAccessibleName(tr("Trạng thái"))
        columns = [
            Column("code", tr("Mã"), 72, sortable=False),
            Column("name", tr("Đơn vị"), sortable=False),
            Column("state", tr("Trạng thái"), 170, sortable=False),
            Column("last", tr("Gói gần nhất"), 132, sortable=False),
            Column("records", tr("Bản ghi"), 84, right=True, sortable=False, least=True),
        ]
        self.table = FittingTable(tr("Các đơn vị"), columns, self._cells)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.stage = Stage(self.table)
        self.side = UnitSide(desk)
        self.side.hide()
        left = column(
            row((self.search, 1), self.filter), (card(column(self.stage, margins=(1, 4, 1, 1))), 1), gap=12
        )
        self.setLayout(row((holder(left), 1), self.side, gap=16))
        self._connect()

    def refresh(self) -> None:
        self.every = {one.unit: one for one in desk_service.status(self.desk.context)}
        counts = {
            code: sum(code in one.states for one in self.every.values()) for code in desk_service.STATES
        }
        counts[desk_service.GOOD] = sum(not one.states for one in self.every.values())
        options = {
            code: f"{tr(name)} ({counts[code]})" for code, name in desk_service.STATES.items() if counts[code]
        }
        self.filter.set_options({"": tr("Mọi trạng thái"), **options})
        self.show_rows()

    def show_rows(self) -> None:
        """The units the filter leaves, and the one beside them."""
        found = [unit for unit, one in self.every.items() if self._fits(one)]
        self.table.show_ids(found)
        if found:
            self.stage.show_content()
        elif self.every:
            self.stage.show_state(nothing_found(self.search.text(), self.clear_filters))
        else:
            sentence = tr("Nhập thư mục có tệp đăng ký của các xã, rồi duyệt ở phần Đăng ký.")
            action = primary(tr("Nhập thư mục"), self.import_asked.emit, "folder-open")
            self.stage.show_state(empty_state(tr("Chưa có đơn vị nào đăng ký"), sentence, action, "users"))
        self._show_side()

    def chosen(self) -> list[str]:
        """The rows selected together, by Ctrl or Shift."""
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        ids = self.table.ids()
        return [ids[number] for number in rows if number < len(ids)]

    def is_filtered(self) -> bool:
        return bool(self.search.text() or self.filter.code())

    def clear_filters(self) -> None:
        self.search.clear()
        self.filter.set_code("")
        self.show_rows()

    def _connect(self) -> None:
        self.search.asked.connect(lambda _: self.show_rows())
        self.filter.currentIndexChanged.connect(lambda _: self.show_rows())
        self.table.current.connect(lambda _: self._show_side())
        self.side.closed.connect(self.side.hide)
        for mine, theirs in ((self.reply, self.side.reply), (self.again, self.side.again)):
            theirs.connect(mine.emit)
        self.side.revoke.connect(self.revoke.emit)
        self.side.merge.connect(self.merge.emit)

    def _fits(self, one: CommuneStatus) -> bool:
        code, typed = self.filter.code(), fold(self.search.text())
        wanted = not code or code in one.states or (code == desk_service.GOOD and not one.states)
        return wanted and typed in fold(f"{one.name} {one.code}")

    def _show_side(self) -> None:
        one = self.every.get(self.table.id())
        if one is not None:
            self.side.show_unit(one)
        self.side.setVisible(one is not None)

    def _cells(self, ids: Sequence[str]) -> Mapping[str, Sequence[Cell | str]]:
        def cells(one: CommuneStatus) -> list[Cell | str]:
            last = f"{one.last_at:%d/%m/%Y}" if one.last_at else ""
            return [one.code, one.name, words.state(one), last, str(one.records or "")]

        return {id: cells(self.every[id]) for id in ids if id in self.every}


class UnitSide(QWidget):
    """One commune: what is wrong, its last bundles, and what can be done."""

    reply = Signal(str)
    again = Signal(str)
    revoke = Signal(object)
    merge = Signal(object)
    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.unit: CommuneStatus | None = None
        self.title, self.chip = Label("", "h2", wrap=True), Chip()
        self.wrong = Label("", "body", "text2", wrap=True)
        self.facts = column(gap=8)
        self.bundles = Table(tr("Gói gần đây"), _bundle_columns(), self._cells)
        self.bundles.setMinimumHeight(px(150))
        self.lately = Label(tr("Gói gần đây").upper(), "caption")
        self._came: list[Arrived] = []
        self.make = primary(tr("Tạo gói trả"), lambda: self._tell(self.reply), "send")
        self.ask = secondary(tr("Xin gửi lại đủ"), lambda: self._tell(self.again))
        self.merger = quiet(tr("Sáp nhập…"), lambda: self.merge.emit(self.unit))
        self.end = quiet(tr("Thu hồi…"), lambda: self.revoke.emit(self.unit))
        close = icon_button("x", tr("Đóng"), self.closed.emit)
        head = column(
            row((self.title, 1), close, top=True), row(self.chip, None), gap=4, margins=(16, 10, 10, 8)
        )
        body = column(self.wrong, self.facts, self.lately, (self.bundles, 3), None,
                      gap=10, margins=(16, 4, 16, 12))  # fmt: skip
        foot = column(
            row(self.make, self.ask, None), row(self.merger, self.end, None), gap=4, margins=(16, 10, 12, 10)
        )
        self.setLayout(column((panel(head, body, foot), 1)))
        self.setFixedWidth(px(WIDTH))

    def show_unit(self, one: CommuneStatus) -> None:
        self.unit = one
        self.title.set_text(one.name)
        cell = words.state(one)
        self.chip.show_state(cell.text, cell.tone)
        self.wrong.set_text(words.states(one))
        self.wrong.setVisible(bool(one.states))
        clear(self.facts)
        last = f"{one.last_at:%d/%m/%Y %H:%M}" if one.last_at else tr("chưa có")
        both = ((tr("Mã"), one.code), (tr("Bản ghi"), str(one.records)))
        self.facts.addLayout(row(*((fact(*pair), 1) for pair in both), gap=12))
        self.facts.addLayout(fact(tr("Gói gần nhất"), last))
        if one.refused:
            self.facts.addLayout(fact(tr("Dòng bị từ chối"), str(one.refused)))
        with self.desk.context.store.read() as work:
            above = desk_units.chain(work, one.unit, self.desk.context.today)
            self._came = [a for peer in one.peers for a in work.log.arrivals(peer.key, 10)]
        if above:
            self.facts.addLayout(fact(tr("Thuộc"), ", ".join(unit.called() for unit in above)))
        self.bundles.show_ids([str(n) for n in range(len(self._came))])
        self.bundles.setVisible(bool(self._came))
        self.lately.setVisible(bool(self._came))
        live = any(not peer.revoked_at for peer in one.peers)
        for button in (self.make, self.ask, self.end):
            button.setVisible(live)

    def _tell(self, signal: object) -> None:
        if self.unit is not None:
            signal.emit(self.unit.unit)  # type: ignore[attr-defined]

    def _cells(self, ids: Sequence[str]) -> Mapping[str, Sequence[Cell | str]]:
        found = {id: self._came[int(id)] for id in ids if int(id) < len(self._came)}
        return {id: [str(a.their_number), f"{a.at:%d/%m/%Y}", _outcome(a)] for id, a in found.items()}


def _bundle_columns() -> list[Column]:
    return [
        Column("number", tr("Số"), 48, sortable=False),
        Column("at", tr("Nhận ngày"), 108, sortable=False),
        Column("what", tr("Kết quả"), sortable=False),
    ]


def _outcome(one: Arrived) -> Cell | str:
    if one.state == "waiting":
        return Cell(tr("Chờ gói trước"), "amber", chip=True)
    fresh = sum(fates.get(f, 0) for fates in one.outcome.values() for f in ("new", "changed", "displaced"))
    return tr("{n} mới hoặc sửa", n=fresh)
