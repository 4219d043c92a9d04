"""Who asks to be enrolled: the digits of the signed paper are typed and compared with the file."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.exchange.keys import thirty_digits
from app.services import desk_intake, stations
from app.services.station_province import Founding
from app.ui.look import px
from app.ui.page import Desk
from app.ui.parts import (
    Button,
    Cell,
    Column,
    Label,
    Stage,
    Table,
    card,
    column,
    empty_state,
    hline,
    holder,
    primary,
    quiet,
    row,
    secondary,
)
from app.ui.words import tr


class EnrolTab(QWidget):
    """`approve` and `refuse` carry (file, request); `found` makes the keys, `card` hands the card out."""

    approve = Signal(object)
    refuse = Signal(object)
    found = Signal()
    card_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.asked: dict[str, tuple[Path, stations.Request]] = {}
        columns = [
            Column("name", tr("Đơn vị"), sortable=False),
            Column("code", tr("Mã"), 80, sortable=False),
            Column("day", tr("Làm ngày"), 110, sortable=False),
            Column("known", tr("Trên bàn này"), 220, sortable=False),
        ]
        self.table = Table(tr("Đề nghị đăng ký"), columns, self._cells)
        self.stage = Stage(self.table)
        self.yes: Button = primary(tr("Duyệt…"), lambda: self._tell(self.approve), "check")
        self.no: Button = quiet(tr("Không duyệt"), lambda: self._tell(self.refuse))
        words = tr("Chỉ duyệt khi có giấy đăng ký đã ký tên, đóng dấu của đơn vị.")
        self.foot = holder(
            column(
                hline(),
                row(
                    (Label(words, "small", "text2", wrap=True), 1), self.no, self.yes, margins=(16, 8, 12, 8)
                ),
                gap=0,
            )
        )
        self.digits = Label("", "h3")
        self.card_words = Label("", "small", "text2", wrap=True)
        self.hand = secondary(tr("Ghi thẻ ra USB"), self.card_asked.emit, "usb")
        own = column(Label(tr("Thẻ của cấp trên"), "h3"), self.card_words, self.digits, gap=4)
        self.own = card(row((own, 1), self.hand, gap=12, margins=(16, 12, 12, 12)))
        self.waiting = Label("", "small", "text2", wrap=True)
        list_card = card(column((self.stage, 1), self.foot, gap=0, margins=(1, 4, 1, 1)))
        self.lists = holder(column(self.own, self.waiting, (list_card, 1), gap=12))
        begin = primary(tr("Lập khóa và thẻ"), self.found.emit, "lock")
        sentence = tr(
            "Bàn tổng hợp cần khóa và thẻ để các xã biết gửi cho ai. Làm một lần, mất khoảng một phút."
        )
        self.unfounded = card(column(empty_state(tr("Chưa có khóa của cấp trên"), sentence, begin, "lock")))
        self.setLayout(column((self.lists, 1), (self.unfounded, 1)))
        self.table.opened.connect(lambda _: self._tell(self.approve))

    def refresh(self) -> None:
        context = self.desk.context
        made = stations.province_card(context)
        self.lists.setVisible(made is not None)
        self.unfounded.setVisible(made is None)
        if made is None:
            return
        self.card_words.set_text(
            tr(
                "{name}, thẻ số {n}. Ba mươi chữ số dưới đây ghi trong công văn gửi các xã.",
                name=made.name,
                n=made.n,
            )
        )
        self.digits.set_text(thirty_digits(made.root))
        waiting = len(stations.held(context))
        self.waiting.set_text(tr("{n} gói đến trước khi nơi gửi đăng ký; duyệt xong sẽ tự nhận.", n=waiting))
        self.waiting.setVisible(waiting > 0)
        requests = [(path, stations.read_request(path)) for path, _ in desk_intake.requests(context)]
        self.asked = {path.name: (path, asked) for path, asked in requests}
        self.table.show_ids(list(self.asked))
        self.foot.setVisible(bool(self.asked))
        if self.asked:
            self.stage.show_content()
            if not self.table.id():
                self.table.go_to_row(0)
        else:
            sentence = tr("Nhập thư mục hoặc USB có tệp đăng ký của xã, đề nghị sẽ hiện ở đây.")
            self.stage.show_state(
                empty_state(tr("Không có đề nghị nào chờ duyệt"), sentence, icon="user-check")
            )

    def _tell(self, signal: object) -> None:
        if self.table.id():
            signal.emit(self.asked[self.table.id()])  # type: ignore[attr-defined]

    def _cells(self, ids: Sequence[str]) -> Mapping[str, Sequence[Cell | str]]:
        return {id: self._row(self.asked[id][1]) for id in ids if id in self.asked}

    def _row(self, asked: stations.Request) -> list[Cell | str]:
        same = stations.namesakes(self.desk.context, asked)
        known = any(peer.unit == asked.unit for peer in stations.communes(self.desk.context))
        if same:
            words = Cell(tr("Cài lại từ đầu"), "amber", chip=True)
        elif known:
            words = Cell(tr("Thêm máy hoặc đổi khóa"), "blue", chip=True)
        else:
            words = Cell(tr("Đơn vị mới"), "green", chip=True)
        day = asked.created[:10].split("-")
        return [asked.name, asked.code, "/".join(reversed(day)), words]


class FoundingWords(QWidget):
    """What is shown once: root and recovery key for the envelope, thirty digits for the letter."""

    def __init__(self, founding: Founding) -> None:
        super().__init__()
        lines = [
            Label(tr("Khóa gốc, cất trong phong bì niêm phong"), "small", "text3"),
            _selectable(founding.root),
        ]
        if founding.recovery:
            lines += [
                Label(tr("Khóa phục hồi, cất nơi khác"), "small", "text3"),
                _selectable(founding.recovery),
            ]
        lines += [Label(tr("Ba mươi chữ số cho công văn"), "small", "text3"), Label(founding.digits, "h3")]
        self.setLayout(column(*lines, gap=4))
        self.setMinimumWidth(px(520))


def _selectable(words: str) -> Label:
    label = Label(words, "strong", wrap=True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
