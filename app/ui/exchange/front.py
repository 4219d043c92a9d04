"""The front of the page: what waits to be sent in words, and the history of what went and came."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services import conflicts, receiving, sending
from app.services.conflicts import Conflict
from app.services.sending import Made, Waiting
from app.store.station_log import Arrived
from app.ui.exchange.words import amount, came_counts, came_state, made_state, of_kinds, size, title
from app.ui.page import Desk
from app.ui.parts import (
    Cell,
    Column,
    Label,
    Notice,
    Segmented,
    Stage,
    Table,
    card,
    column,
    empty_state,
    hline,
    holder,
    menu_button,
    quiet,
    row,
    secondary,
)
from app.ui.views import Views
from app.ui.words import tr

SENT, CAME, LOOK, REFUSED = "sent", "came", "look", "refused"


class Front(QWidget):
    """Signals carry what was opened: a bundle made or come, a conflict, (kind, id) of a record."""

    preview_asked = Signal()
    share_asked = Signal()
    rhythm_asked = Signal()
    copy_asked = Signal(object)
    slip_asked = Signal(object)
    came_opened = Signal(object)
    conflict_opened = Signal(object)
    record_opened = Signal(str, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.made: list[Made] = []
        self.came: list[Arrived] = []
        self.conflicts: list[Conflict] = []
        self.refusals: list[tuple[str, str, str]] = []
        self._names: Mapping[str, str] = {}
        self.notice = Notice("green", "", "", tr("In phiếu giao nhận"), self._ask_slip)
        self.notice.hide()
        self.amount = Label("", "h2", wrap=True)
        self.since = Label("", "small", "text2", wrap=True)
        self.preview = quiet(tr("Xem nội dung gói"), self.preview_asked.emit, "eye", "Alt+X")
        self.options = menu_button(
            quiet(tr("Tùy chọn"), icon="settings"),
            (tr("Gửi thêm…"), self.share_asked.emit),
            (tr("Nhắc gửi…"), self.rhythm_asked.emit),
        )
        words = column(Label(tr("Chờ gửi").upper(), "caption", "text3"), self.amount, self.since, gap=4)
        self.sheet = card(row((words, 1), self.preview, self.options, gap=8, margins=(16, 12, 12, 14)))
        self.ways = Segmented({SENT: tr("Đã gửi"), CAME: tr("Đã nhận"), LOOK: tr("Cần xem lại"),
                               REFUSED: tr("Cấp trên chưa nhận")}, tr("Lịch sử"))  # fmt: skip
        self._make_tables()
        history = card(column((self.views, 1), gap=0, margins=(1, 4, 1, 1)))
        self.setLayout(column(self.notice, self.sheet, row(self.ways, None), (history, 1), gap=12))
        self._connect()

    def refresh(self, waiting: Waiting) -> None:
        context = self.desk.context
        self.amount.set_text(amount(waiting.groups) or tr("Không có gì mới để gửi"))
        self.preview.setVisible(waiting.records > 0)
        self.options.setVisible(context.user.may_edit("office"))
        self.made, self.came = sending.history(context), receiving.history(context)
        self.since.set_text(_since(waiting, self.made))
        self.conflicts, self.refusals = conflicts.waiting(context), receiving.told_refusals(context)
        self._names = self._called([id for _, id, _ in self.refusals])
        counted = {LOOK: len(self.conflicts), REFUSED: len(self.refusals)}
        self.ways.set_counts({way: number for way, number in counted.items() if number})
        for view, stage, values, words in zip(
            self.tables, self.stages, self._values(), _empty(), strict=True
        ):
            view.show_ids([str(number) for number in range(len(values))])
            if values:
                stage.show_content()
                if not view.id():
                    view.go_to_row(0)
            else:
                stage.show_state(empty_state(*words))
        self._show_verbs()

    def tell(self, tone: str, words: str, title: str, slip: bool = False) -> None:
        """What was done, above everything; the slip can be printed at once."""
        self.notice.set_tone(tone)
        self.notice.show_words(words, title)
        self.notice.button.setVisible(slip)
        self.notice.show()

    def tell_unwritten(self, why: str, made: Made) -> None:
        """A stick failed: what was made is not lost with it."""
        kept = next((one for one in self.made if one.hash == made.hash), made)
        if kept.given_at:
            self.tell("amber", why, tr("Đã ghi gói, tệp kèm theo chưa ghi hết"))
            return
        stays = tr("Gói số {n} vẫn còn trên máy: bấm Ghi ra USB để ghi lại.", n=made.number)
        self.tell("red", f"{why} {stays}", tr("Chưa ghi được lên USB"))

    def show_way(self, code: str) -> None:
        self.ways.set_code(code)
        self._show_way(code)

    def table(self) -> Table:
        return self.tables[self.views.currentIndex()]

    def sent_bundle(self) -> Made | None:
        at = self.tables[0].id()
        return self.made[int(at)] if at and int(at) < len(self.made) else None

    def _values(self) -> tuple[Sequence[object], ...]:
        return self.made, self.came, self.conflicts, self.refusals

    def _make_tables(self) -> None:
        self.tables = [
            Table(tr("Gói đã gửi"), _sent_columns(), self._sent_cells),
            Table(tr("Gói đã nhận"), _came_columns(), self._came_cells),
            Table(tr("Bản ghi cần xem lại"), _look_columns(), self._look_cells),
            Table(tr("Bản ghi cấp trên chưa nhận"), _refused_columns(), self._refused_cells),
        ]
        self.stages = [Stage(table) for table in self.tables]
        self.again = secondary(tr("Ghi ra USB"), self._ask_copy, "usb")
        self.slip = secondary(tr("In phiếu giao nhận"), self._ask_slip, "printer")
        self.facts = Label("", "small", "text3", elide=True)
        self.foot = holder(
            column(hline(), row((self.facts, 1), self.slip, self.again, margins=(16, 8, 12, 8)), gap=0)
        )
        self.views = Views()
        self.views.addWidget(holder(column((self.stages[0], 1), self.foot, gap=0)))
        for stage in self.stages[1:]:
            self.views.addWidget(stage)

    def _connect(self) -> None:
        self.ways.chosen.connect(self._show_way)
        self.tables[0].current.connect(lambda _: self._show_verbs())
        self.tables[0].opened.connect(lambda _: self._ask_slip())
        self.tables[1].opened.connect(lambda id: self.came_opened.emit(self.came[int(id)]))
        self.tables[2].opened.connect(lambda id: self.conflict_opened.emit(self.conflicts[int(id)]))
        self.tables[3].opened.connect(lambda id: self.record_opened.emit(*self.refusals[int(id)][:2]))

    def _show_way(self, code: str) -> None:
        self.views.setCurrentIndex((SENT, CAME, LOOK, REFUSED).index(code))

    def _show_verbs(self) -> None:
        one = self.sent_bundle()
        self.foot.setVisible(one is not None)
        if one is not None:
            place = tr("ghi ra {place}", place=one.given_to) if one.given_to else tr("chưa ghi ra đâu")
            self.facts.set_text(
                tr("Gói số {n} · mã {code} · {place}", n=one.number, code=one.hash[:8], place=place)
            )

    def _ask_copy(self) -> None:
        self.copy_asked.emit(self.sent_bundle())

    def _ask_slip(self) -> None:
        self.slip_asked.emit(self.sent_bundle())

    def _called(self, ids: list[str]) -> Mapping[str, str]:
        with self.desk.context.store.read() as work:
            return work.called(ids)

    def _sent_cells(self, ids: Sequence[str]) -> Mapping[str, Sequence[Cell | str]]:
        def cells(one: Made) -> list[Cell | str]:
            words, tone = made_state(one, self.made)
            chip = Cell(words, tone, chip=True)
            return [str(one.number), f"{one.at:%d/%m/%Y %H:%M}", of_kinds(one.counts), size(one.size), chip]

        return {id: cells(self.made[int(id)]) for id in ids if int(id) < len(self.made)}

    def _came_cells(self, ids: Sequence[str]) -> Mapping[str, Sequence[Cell | str]]:
        def cells(one: Arrived) -> list[Cell | str]:
            words, tone = came_state(one)
            at = f"{one.at:%d/%m/%Y %H:%M}"
            return [str(one.their_number), at, came_counts(one), size(one.size), Cell(words, tone, chip=True)]

        return {id: cells(self.came[int(id)]) for id in ids if int(id) < len(self.came)}

    def _look_cells(self, ids: Sequence[str]) -> Mapping[str, Sequence[Cell | str]]:
        found = {id: self.conflicts[int(id)] for id in ids if int(id) < len(self.conflicts)}
        return {id: [title(one.kind), one.called, f"{one.kept.at:%d/%m/%Y}"] for id, one in found.items()}

    def _refused_cells(self, ids: Sequence[str]) -> Mapping[str, Sequence[Cell | str]]:
        found = {id: self.refusals[int(id)] for id in ids if int(id) < len(self.refusals)}
        return {
            id: [title(kind), self._names.get(record, record), Cell(tr(why), "red")]
            for id, (kind, record, why) in found.items()
        }


def _since(waiting: Waiting, bundles: list[Made]) -> str:
    """What the amount is counted from, and what is on its way already."""
    last = next((one for one in bundles if one.given_at), None)
    if last is not None and not last.confirmed_at and waiting.records:
        day = f"{last.given_at:%d/%m}"
        given = tr("Gói số {n} ghi ra USB ngày {day} đang chờ xác nhận.", n=last.number, day=day)
        again = tr("Gói sau vẫn có đủ những gì trong đó, phòng khi USB mất.")
        return f"{given} {again}"
    name, made = waiting.to.name, waiting.since
    if made is None:
        return tr("{name} chưa xác nhận gói nào nên gói sẽ có đủ mọi thứ từ đầu.", name=name)
    words = tr("Kể từ gói số {n} ngày {day}", n=made.number, day=f"{made.at:%d/%m/%Y}")
    return tr("{words}, gói gần nhất {name} xác nhận đã nhận.", words=words, name=name)


def _empty() -> list[tuple[str, str]]:
    return [
        (tr("Chưa tạo gói nào"), tr("Cắm USB rồi bấm Tạo gói gửi.")),
        (tr("Chưa nhận gói nào"), tr("Cắm USB mang từ cấp trên về rồi bấm Nhận gói.")),
        (tr("Không có gì phải xem lại"), tr("Ở đây hiện bản ghi mà hai nơi cùng sửa.")),
        (tr("Cấp trên đã nhận hết"), tr("Ở đây hiện bản ghi mà cấp trên báo không nhận được, kèm lý do.")),
    ]


def _sent_columns() -> list[Column]:
    return [
        Column("number", tr("Số"), 56, sortable=False),
        Column("at", tr("Tạo lúc"), 142, sortable=False),
        Column("what", tr("Gồm"), sortable=False),
        Column("size", tr("Dung lượng"), 118, sortable=False, least=True),
        Column("state", tr("Trạng thái"), 220, sortable=False),
    ]


def _came_columns() -> list[Column]:
    return [
        Column("number", tr("Số"), 56, sortable=False),
        Column("at", tr("Nhận lúc"), 142, sortable=False),
        Column("what", tr("Đem về"), sortable=False),
        Column("size", tr("Dung lượng"), 118, sortable=False, least=True),
        Column("state", tr("Trạng thái"), 150, sortable=False),
    ]


def _look_columns() -> list[Column]:
    return [
        Column("kind", tr("Loại"), 230, sortable=False),
        Column("called", tr("Bản ghi"), sortable=False),
        Column("day", tr("Ngày"), 110, sortable=False),
    ]


def _refused_columns() -> list[Column]:
    return [
        Column("kind", tr("Loại"), 180, sortable=False),
        Column("called", tr("Bản ghi"), sortable=False),
        Column("why", tr("Vì sao"), 360, sortable=False),
    ]
