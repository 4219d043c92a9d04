"""The page of a courier: look into a folder, see what is whole, copy it on, sign a receipt."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from app.services import relay, sending
from app.services.relay import Seen
from app.ui.exchange.key_ring import KeyRing
from app.ui.exchange.stick_dialog import choose_place
from app.ui.exchange.words import size
from app.ui.page import Page
from app.ui.parts import (
    Cell,
    Column,
    Notice,
    PageHead,
    Stage,
    Table,
    card,
    column,
    empty_state,
    page_layout,
    primary,
    secondary,
)
from app.ui.tasks import Progress
from app.ui.words import tr


class RelayPage(Page):
    """What lies on a stick or in a folder; nothing of it can be read here."""

    kinds = frozenset({"station"})

    def build(self) -> None:
        self.sticks = sending.drives
        self.ring = KeyRing(self.desk)
        self.found: list[Seen] = []
        self.notice = Notice("green", "")
        self.notice.hide()
        columns = [
            Column("kind", tr("Loại"), 136, sortable=False),
            Column("file", tr("Tệp"), 220, sortable=False, least=True),
            Column("number", tr("Số"), 56, right=True, sortable=False),
            Column("day", tr("Làm lúc"), 130, sortable=False),
            Column("size", tr("Dung lượng"), 112, right=True, sortable=False),
            Column("state", tr("Kiểm tra"), 112, sortable=False),
            Column("words", tr("Giải thích"), sortable=False),
        ]
        self.table = Table(tr("Gói trong thư mục"), columns, self._cells)
        self.stage = Stage(self.table)
        self.look_button = primary(tr("Kiểm tra thư mục"), self.new, "folder-open", "Ctrl+N")
        self.carry_button = secondary(tr("Chép tiếp…"), self.carry, "copy")
        self.receipt_button = secondary(tr("Ký biên nhận"), self.receipt, "pen-line")
        self.head = PageHead(tr("Trung chuyển"), self.receipt_button, self.carry_button, self.look_button)
        sheet = card(column((self.stage, 1), margins=(1, 4, 1, 1)))
        self.setLayout(page_layout(self.head, self.notice, (sheet, 1), gap=12))

    def refresh(self) -> None:
        whole = [one for one in self.found if one.whole and not one.twice]
        facts = tr("Chép và kiểm tra gói; không đọc được nội dung")
        if self.found:
            facts = tr("{n} gói còn nguyên trên {all} tệp", n=len(whole), all=len(self.found))
        self.head.show_title(tr("Trung chuyển"), facts)
        for button in (self.carry_button, self.receipt_button):
            button.set_enabled(bool(whole), tr("Kiểm tra thư mục có gói trước."))
        self.table.show_ids([str(n) for n in range(len(self.found))])
        if self.found:
            self.stage.show_content()
        else:
            sentence = tr("Chọn USB hoặc thư mục có gói của các xã hay của tỉnh.")
            action = primary(tr("Kiểm tra thư mục"), self.new, "folder-open")
            self.stage.show_state(empty_state(tr("Chưa kiểm tra thư mục nào"), sentence, action, "usb"))

    def new(self) -> None:
        """Choose a stick or folder and look at every bundle in it."""
        if place := choose_place(self.desk, self.sticks, tr("Kiểm tra gói ở đâu"), "", tr("Kiểm tra")):
            check = partial(relay.check, place)
            self.desk.tasks.run(check, self._seen, title=tr("Đang kiểm tra gói"))

    def carry(self) -> None:
        """Copy what is whole to another stick or folder."""
        place = choose_place(self.desk, self.sticks, tr("Chép gói tới đâu"), "", tr("Chép"), need=1)
        if place is None:
            return
        found = list(self.found)

        def copy(progress: Progress) -> tuple[list[Path], list[str]]:
            return relay.carry(found, place, progress)

        self.desk.tasks.run(copy, self._carried, title=tr("Đang chép gói"))

    def receipt(self) -> None:
        """A signed file that names the bundles seen whole; it may lie beside them."""
        keys = self.ring.make()
        place = keys and choose_place(
            self.desk, self.sticks, tr("Ghi biên nhận lên đâu"), "", tr("Ghi"), need=1
        )
        if keys and place:
            file = relay.receipt(self.desk.context, keys, self.found, place)
            if file is not None:
                self._tell("green", tr("Đã ghi biên nhận {name}", name=file.name), "")

    def keys(self) -> list[tuple[str, str]]:
        return [("Ctrl+N", tr("Kiểm tra thư mục"))]

    def _seen(self, found: list[Seen]) -> None:
        self.found = sorted(found, key=lambda one: (one.whole, one.twice))
        wrong = sum(not one.whole for one in found)
        self.notice.setVisible(bool(wrong))
        if wrong:
            self._tell(
                "amber", tr("{n} tệp không còn nguyên", n=wrong), tr("Xin nơi gửi chép lại các tệp này.")
            )
        self.refresh()

    def _carried(self, done: tuple[list[Path], list[str]]) -> None:
        copied, problems = done
        title = tr("Đã chép và kiểm tra {n} gói", n=len(copied))
        self._tell("amber" if problems else "green", title, " ".join(problems) or tr("Có thể rút USB."))

    def _tell(self, tone: str, title: str, text: str) -> None:
        self.notice.set_tone(tone)
        self.notice.show_words(text, title)
        self.notice.show()

    def _cells(self, ids: Sequence[str]) -> Mapping[str, Sequence[Cell | str]]:
        return {id: _row(self.found[int(id)]) for id in ids if int(id) < len(self.found)}


def _row(one: Seen) -> list[Cell | str]:
    words, tone = (tr("Trùng"), "grey") if one.twice else (tr("Còn nguyên"), "green")
    state = Cell(words, tone, chip=True) if one.whole else Cell(tr("Hỏng"), "red", chip=True)
    kind = tr(relay.KINDS[one.kind]) if one.kind else ""
    made = _moment(one.made_on)
    return [kind, one.path.name, str(one.number or ""), made, size(one.size) if one.size else "", state,
            tr(one.sentence) if one.twice or not one.whole else ""]  # fmt: skip


def _moment(written: str) -> str:
    """As the clock of its sender said, "" where that is no time."""
    try:
        return f"{datetime.fromisoformat(written):%d/%m/%Y %H:%M}"
    except ValueError:
        return ""
