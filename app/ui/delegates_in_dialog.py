"""Taking in delegates from a pasted table or a file: paste, look at what was read, take it in."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QWidget

from app.domain.errors import Refused
from app.domain.record import TYPES
from app.services import delegates_in
from app.services.delegates_in import Preview, Row
from app.ui.look import px
from app.ui.look.focus import FocusRing
from app.ui.page import Desk
from app.ui.parts import (
    Cell,
    Column,
    Label,
    Notice,
    Stage,
    Table,
    TextArea,
    card,
    column,
    empty_state,
    page_layout,
    primary,
    row,
    secondary,
)  # fmt: skip
from app.ui.words import tr

PAUSE = 250
"""Milliseconds after the last change before the pasted text is read."""


class DelegatesIn(QDialog):
    """Nothing is saved before "Nhập"; a row with a problem is left out and says why."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.preview: Preview | None = None
        self._left: set[int] = set()
        self.setWindowTitle(tr("Nhập đại biểu từ bảng"))
        self.paste = TextArea(lines=3)
        self.paste.setPlaceholderText(
            tr("Chép các dòng trong Excel hoặc Word, cả dòng tiêu đề, rồi dán vào đây")
        )
        self.paste.setAccessibleName(tr("Bảng dán vào"))
        self.table = Table(tr("Các dòng đọc được"), _columns(), self._cells)
        self.stage = Stage(self.table)
        self.notice = Notice("blue", "")
        self.notice.hide()
        self.take = primary(tr("Nhập"), self._take_in, "check")
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._lay_out(parent)
        self.ring = FocusRing(self)
        self._connect()
        self._show_nothing()

    def read(self, source: object) -> None:
        """Look at a pasted text or a file; what is no table is said in the notice."""
        try:
            self.preview = delegates_in.read_table(self.desk.context, source)  # type: ignore[arg-type]
        except Refused as refused:
            self.preview = None
            self._show_nothing()
            self.tell_problem(str(refused))
            return
        self._left = set()
        self._show_rows()

    def tell_problem(self, sentence: str) -> None:
        self.notice.set_tone("red")
        self.notice.show_words(sentence)
        self.notice.show()

    def chosen(self) -> list[Row]:
        rows = self.preview.rows if self.preview else ()
        return [each for each in rows if each.fit and each.number not in self._left]

    def _connect(self) -> None:
        self.paste.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self._read_pasted)
        self.table.opened.connect(lambda id: self._toggle(int(id)))

    def _read_pasted(self) -> None:
        text = self.paste.toPlainText()
        if text.strip():
            self.read(text)
        else:
            self.preview = None
            self.notice.hide()
            self._show_nothing()

    def _choose_file(self) -> None:
        patterns = tr("Bảng tính và CSV") + " (*.xlsx *.csv)"
        if path := self.desk.dialogs.open_file(tr("Chọn danh sách đại biểu"), patterns):
            self.read(path)

    def _show_rows(self) -> None:
        assert self.preview is not None
        self.table.show_ids([str(each.number) for each in self.preview.rows])
        self.stage.show_content()
        wrong = sum(not each.fit for each in self.preview.rows)
        known = sum(bool(each.existing) for each in self.preview.rows)
        words = [tr("Đọc được {n} dòng.", n=len(self.preview.rows))]
        words += [tr("{n} người đã có, chỉ điền thêm chỗ trống.", n=known)] if known else []
        words += [tr("{n} dòng cần xem lại nên chưa nhập.", n=wrong)] if wrong else []
        words += self._columns_unread(self.preview)
        self.notice.set_tone("amber" if wrong else "blue")
        self.notice.show_words(" ".join(words))
        self.notice.show()
        self._name_button()

    def _columns_unread(self, preview: Preview) -> list[str]:
        words = []
        if preview.ignored:
            words.append(tr("Không rõ cột: {columns}.", columns=", ".join(preview.ignored)))
        if preview.left_out:
            words.append(tr("Không lưu theo thiết lập: {columns}.", columns=", ".join(preview.left_out)))
        return words

    def _show_nothing(self) -> None:
        sentence = tr("Dán bảng hoặc chọn tệp. Xem trước ở đây, chưa lưu gì cho tới khi bấm Nhập.")
        self.stage.show_state(empty_state(tr("Chưa có dòng nào"), sentence, icon="file-down"))
        self._name_button()

    def _name_button(self) -> None:
        count = len(self.chosen())
        self.take.set_words(tr("Nhập {n} đại biểu", n=count) if count else tr("Nhập"))

    def _toggle(self, number: int) -> None:
        """Enter or a double click leaves a row out, or takes it in again."""
        self._left ^= {number}
        self.table.show_ids(self.table.ids())
        self._name_button()

    def _take_in(self) -> None:
        if self.preview is None or not self.chosen():
            raise Refused(tr("Chưa có dòng nào để nhập. Dán bảng hoặc chọn tệp trước."))
        taken = delegates_in.take_in(self.desk.context, self.preview, self.chosen())
        words = tr(
            "Đã nhập {new} đại biểu mới, điền thêm cho {changed}, {same} đã đủ",
            new=taken.new, changed=taken.changed, same=taken.same,
        )  # fmt: skip
        self.desk.say(words)
        self.accept()

    def _cells(self, ids: Sequence[str]) -> Mapping[str, Sequence[Cell | str]]:
        rows = {str(each.number): each for each in (self.preview.rows if self.preview else ())}
        return {id: self._row(rows[id]) for id in ids if id in rows}

    def _row(self, each: Row) -> list[Cell | str]:
        values = each.values
        seat = ", ".join(
            filter(None, (values.get(name, "") for name in ("council_post", "group", "constituency")))
        )
        told = "; ".join(each.problems.values()) or values.get("position", "")
        return [
            str(each.number),
            self._state(each),
            values["full_name"],
            values.get("birth", ""),
            seat,
            Cell(told, "red" if each.problems else ""),
        ]

    def _state(self, each: Row) -> Cell:
        if not each.fit:
            return Cell(tr("Xem lại"), "red", chip=True)
        if each.number in self._left:
            return Cell(tr("Để lại"), "grey", chip=True)
        return Cell(tr("Đã có"), "blue", chip=True) if each.existing else Cell(tr("Mới"), "green", chip=True)

    def _lay_out(self, parent: QWidget | None) -> None:
        hint = Label(tr("Enter hoặc bấm đúp để bỏ một dòng ra"), "small", "text3")
        sheet = card(column(self.stage, margins=(1, 4, 1, 4)))
        file = secondary(tr("Chọn tệp .xlsx"), self._choose_file, "file-down")
        self.setLayout(
            page_layout(
                Label(tr("Nhập đại biểu từ bảng"), "h1"),
                row((self.paste, 1), file, top=True),
                self.notice,
                (sheet, 1),
                row(hint, None, secondary(tr("Đóng"), self.reject), self.take),
                gap=12,
            )
        )
        room = parent.size() if parent else self.sizeHint()
        self.resize(min(px(1020), max(room.width() - px(80), 600)), max(room.height() - px(80), px(480)))


def _columns() -> list[Column]:
    birth = tr(TYPES["person"].fields["birth"].label)
    return [
        Column("number", tr("Dòng"), 64, right=True, sortable=False),
        Column("state", "", 96, sortable=False),
        Column("name", tr("Họ và tên"), sortable=False),
        Column("birth", birth, 134, sortable=False),
        Column("seat", tr("Chức vụ, tổ, đơn vị bầu cử"), 230, sortable=False),
        Column("told", tr("Nghề nghiệp, điều cần xem"), 250, sortable=False),
    ]
