"""Bundles on a stick before they are believed: whose, which, how they are, and what each would do here."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services import receiving
from app.services.receiving import Found, Looked
from app.store.looking import Seen
from app.ui.exchange.head import ViewHead
from app.ui.exchange.sides import Sides
from app.ui.exchange.words import counts, fates, found_state, meanings, size, title
from app.ui.page import Desk
from app.ui.parts import (
    Cell,
    Column,
    Label,
    Notice,
    Pills,
    Stage,
    Table,
    card,
    column,
    empty_state,
    holder,
    primary,
    row,
    secondary,
)
from app.ui.words import tr


class ArrivingView(QWidget):
    """`take_asked` for all good ones in one go; a bad file has its reason and stops no other."""

    take_asked = Signal()
    elsewhere_asked = Signal()

    def __init__(self, desk: Desk, back: Callable[[], Any]) -> None:
        super().__init__()
        self.desk = desk
        self.looked = Looked(())
        self._seen: dict[str, Seen] = {}
        self.take = primary(tr("Nhận"), self.take_asked.emit, "download", "Ctrl+S")
        other = secondary(tr("Chỗ khác…"), self.elsewhere_asked.emit, "folder-open")
        self.head = ViewHead(back, other, self.take)
        self.table = Table(tr("Gói trên USB"), _columns(), self._cells)
        self.why = Notice("red", "")
        self.pills = Pills(
            {code: words for code, words in fates().items() if code != "same"}, tr("Lọc theo kết quả")
        )
        lines = [
            Column("kind", tr("Loại"), 168, sortable=False),
            Column("called", tr("Bản ghi"), sortable=False),
        ]
        self.meaning = Label("", "small", "text3", wrap=True)
        self.lines = Table(tr("Bản ghi trong gói"), lines, self._line_cells)
        self.line_stage = Stage(self.lines)
        self.sides = Sides(tr("Đang có ở đây"), tr("Trong gói"))
        self.stage = Stage(self._content())
        self.setLayout(column(self.head.sheet, (self.stage, 1), gap=12))
        self.table.current.connect(lambda _: self._show_bundle())
        self.pills.chosen.connect(lambda _: self._show_lines())
        self.lines.current.connect(self._show_line)

    def show_looked(self, looked: Looked, place: str) -> None:
        self.looked = looked
        good = self.takeable()
        bad = sum(one.state == receiving.BAD for one in looked.found)
        words = [tr("{n} gói nhận được", n=len(good))] + (
            [tr("{n} gói không nhận được", n=bad)] if bad else []
        )
        title = tr("Trên {place}: {words}", place=place, words=", ".join(words))
        self.head.show_words(title, _passed(looked))
        self.take.set_words(tr("Nhận {n} gói", n=len(good)))
        self.take.setVisible(bool(good))
        self.table.show_ids([str(number) for number in range(len(looked.found))])
        if looked.found:
            self.stage.show_content()
            self.table.go_to_row(0)
            self._show_bundle()
            self.table.setFocus()
        else:
            words_of = tr("Đã tìm trong mọi thư mục, kể cả thư mục ẩn. Cắm USB khác, hoặc chọn chỗ khác.")
            self.stage.show_state(
                empty_state(tr("Không có gói nào gửi cho đơn vị này"), words_of, icon="usb")
            )

    def takeable(self) -> list[Found]:
        return [one for one in self.looked.found if one.state in (receiving.GOOD, receiving.WAITS)]

    def bundle(self) -> Found | None:
        return self.looked.found[int(self.table.id())] if self.table.id() else None

    def _content(self) -> QWidget:
        left = column(
            self.pills,
            row(self.meaning, margins=(12, 0, 12, 0)),
            (self.line_stage, 1),
            gap=8,
            margins=(1, 10, 1, 1),
        )
        self.pills.setContentsMargins(12, 0, 12, 0)
        below = holder(row((card(left), 4), (card(column(self.sides, margins=(1, 1, 1, 1))), 5), gap=16))
        self.below = below
        top = card(column(self.table, margins=(1, 4, 1, 1)))
        return holder(column((top, 2), self.why, (below, 3), gap=12))

    def _show_bundle(self) -> None:
        one = self.bundle()
        if one is None:
            return
        self.why.setVisible(bool(one.why))
        self.why.show_words(one.why, one.name)
        self.below.setVisible(bool(one.seen))
        told = one.counts()
        self.pills.set_counts({code: told.get(code, 0) for code in fates() if code != "same"})
        wanted = next(
            (code for code in ("displaced", "new", "changed", "refused", "lesser") if told.get(code)), "new"
        )
        self.pills.set_code(wanted)
        self._show_lines()

    def _show_lines(self) -> None:
        one, fate = self.bundle(), self.pills.code()
        self.meaning.set_text(meanings()[fate])
        found = [seen for seen in (one.seen if one else ()) if seen.fate == fate]
        self._seen = {str(number): seen for number, seen in enumerate(found)}
        self.lines.show_ids(list(self._seen))
        if found:
            self.line_stage.show_content()
            self.lines.go_to_row(0)
            self._show_line("0")
        else:
            words = tr("Gói này không có mục nào thuộc nhóm đang chọn.")
            self.line_stage.show_state(empty_state(tr("Không có mục nào"), words))
            self.sides.show_facts(())

    def _show_line(self, number: str) -> None:
        if seen := self._seen.get(number):
            why = self._refusal(seen)
            told = receiving.sides(self.desk.context, seen)
            if seen.here is None:
                facts = [(side.label, side.theirs) for side in told if side.theirs]
                self.sides.show_facts([*why, *facts] or [(tr("Trạng thái"), tr("Đã xóa ở nơi gửi"))])
            elif why:
                self.sides.show_facts([*why, *((side.label, side.theirs) for side in told)])
            else:
                self.sides.show_sides(told)

    def _refusal(self, seen: Seen) -> list[tuple[str, str]]:
        one = self.bundle()
        lines = one.outcome.refusals if one else []
        return [(tr("Vì sao"), tr(why)) for kind, id, why in lines if (kind, id) == (seen.kind, seen.id)][:1]

    def _cells(self, ids: Sequence[str]) -> Mapping[str, Sequence[Cell | str]]:
        return {id: _row(self.looked.found[int(id)]) for id in ids if int(id) < len(self.looked.found)}

    def _line_cells(self, ids: Sequence[str]) -> Mapping[str, Sequence[Cell | str]]:
        context = self.desk.context
        return {
            id: [title(self._seen[id].kind), receiving.called(context, self._seen[id])]
            for id in ids
            if id in self._seen
        }


def _columns() -> list[Column]:
    return [
        Column("sender", tr("Nơi gửi"), 176, sortable=False, role="body"),
        Column("number", tr("Số"), 52, sortable=False),
        Column("day", tr("Ngày tạo"), 98, sortable=False, least=True),
        Column("size", tr("Dung lượng"), 118, sortable=False, least=True),
        Column("state", tr("Trạng thái"), 128, sortable=False),
        Column("what", tr("Nội dung"), sortable=False),
    ]


def _row(one: Found) -> list[Cell | str]:
    words, tone = found_state(one)
    sender = one.sender.name if one.sender else one.name
    day = "/".join(reversed(one.made_on[:10].split("-"))) if one.made_on else ""
    what = Cell(one.why, "red") if one.why else _what(one)
    if one.state == receiving.ALREADY:
        what = tr("Nhận lại không đổi gì")
    return [sender, str(one.number or ""), day, size(one.size), Cell(words, tone, chip=True), what]


def _what(one: Found) -> str:
    files = one.outcome.counts.get(("attachment", "new"), 0)
    if files and not one.seen:
        return tr("{n} tệp kèm theo", n=files)
    return counts(one.counts())


def _passed(looked: Looked) -> str:
    words = [tr("{n} gói gửi nơi khác, để nguyên", n=looked.others)] if looked.others else []
    words += [tr("{n} gói của đơn vị này gửi đi", n=looked.own)] if looked.own else []
    words += [] if looked.whole else [tr("có thư mục không đọc được")]
    return " · ".join(words)
