"""Taking a table of any kind in: paste it or choose a file, correct it, see every row, take it in."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QWidget

from app.domain.errors import Refused
from app.domain.record import TYPES
from app.services import sheets
from app.services.sheets import AS_NEW, CHANGED, DOUBTFUL, REFUSED, Plan, PlanRow
from app.ui.look import px
from app.ui.look.focus import FocusRing
from app.ui.page import Desk
from app.ui.parts import (
    Label,
    Notice,
    Stage,
    TextArea,
    card,
    check_box,
    column,
    empty_state,
    holder,
    page_layout,
    primary,
    row,
    secondary,
)  # fmt: skip
from app.ui.sheets.columns_panel import ColumnsPanel
from app.ui.sheets.deciding import decided
from app.ui.sheets.found import NAMES, ROWS, Found
from app.ui.sheets.held import Held
from app.ui.sheets.sides import Sides
from app.ui.sheets.spelling import Spelling
from app.ui.words import tr

PAUSE = 300
"""Milliseconds after the last change before the pasted text is read."""
MATCHING, PASTE = 272, 64


class SheetIn(QDialog):
    """Nothing is written before "Nhập"; every row says what would become of it and why."""

    def __init__(
        self, desk: Desk, kind: str, parent: QWidget | None, fills: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(parent)
        self.desk, self.kind = desk, kind
        self.held = Held(desk, kind, fills or {})
        self._title = tr("Nhập {kind} từ bảng", kind=tr(TYPES[kind].title).lower())
        self.setWindowTitle(self._title)
        self._make_parts()
        self._lay_out(parent)
        self.ring = FocusRing(self)
        self._connect()
        self._show_nothing()

    def read(self, source: str | Path) -> None:
        """Look at a pasted text or a file in the background."""
        self._fresh = True
        self.notice.hide()
        self.stage.show_loading(tr("Đang đọc bảng…"))
        self.held.read(source)

    def tell_problem(self, sentence: str) -> None:
        self._tell("red", sentence)

    def reject(self) -> None:
        """Close; while the table is being written that only stops the writing, and nothing of it stays."""
        self.held.stop()
        if not self.held.writing:
            super().reject()

    def _make_parts(self) -> None:
        self._fresh = True
        self.paste = TextArea(lines=2)
        self.paste.setFixedHeight(px(PASTE))
        self.paste.setPlaceholderText(tr("Chép các dòng trong Excel, cả dòng tiêu đề, rồi dán vào đây"))
        self.paste.setAccessibleName(tr("Bảng dán vào"))
        self.notice = Notice("blue", "")
        self.notice.hide()
        self.facts = Label("", "body", "text2", elide=True)
        self.columns = ColumnsPanel(self.kind)
        self.found = Found()
        self.near = check_box(tr("Nhập cả dòng gần giống"))
        self.making = check_box(tr("Tạo mục chưa có trong danh mục"))
        self.take = primary(tr("Nhập"), self._take_in, "check")
        matching = card(column(self.columns), MATCHING)
        self.stage = Stage(holder(row(matching, (card(column(self.found, margins=(1, 1, 1, 4))), 1), gap=16)))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)

    def _lay_out(self, parent: QWidget | None) -> None:
        file = secondary(tr("Chọn tệp"), self._choose_file, "folder-open")
        leave = secondary(tr("Đóng"), self.reject)
        self.hint = Label("", "small", "text3", elide=True)
        self.setLayout(
            page_layout(
                column(Label(self._title, "h1"), self.facts, gap=2),
                row((self.paste, 1), file, top=True),
                self.notice,
                (self.stage, 1),
                row((self.hint, 1), self.near, self.making, leave, self.take, gap=12),
                gap=12,
            )
        )
        room = parent.size() if parent else self.sizeHint()
        width, height = room.width() - px(60), room.height() - px(60)
        self.resize(min(px(1400), max(width, px(900))), max(height, px(560)))

    def _connect(self) -> None:
        self.paste.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self._read_pasted)
        self.held.planned.connect(self._show_plan)
        self.held.refused.connect(self._show_refusal)
        self.held.done.connect(self._tell_done)
        self.columns.matched.connect(lambda chosen: self.held.match(columns=chosen))
        self.columns.filled.connect(lambda words: self.held.match(fills=words))
        self.found.opened.connect(self._decide)
        self.found.asked.connect(self._match_words)
        self.found.ways.chosen.connect(lambda _: self._show_hint())
        self.near.toggled.connect(lambda on: self.held.match(doubtful=AS_NEW if on else ""))
        self.making.toggled.connect(lambda on: self.held.match(create=self._unknown_kinds() if on else set()))

    def _read_pasted(self) -> None:
        text = self.paste.toPlainText()
        if text.strip():
            self.read(text)
        else:
            self.held.forget()
            self.notice.hide()
            self._show_nothing()

    def _choose_file(self) -> None:
        patterns = tr("Bảng tính và CSV") + " (*.xlsx *.xls *.csv)"
        if path := self.desk.dialogs.open_file(tr("Chọn bảng"), patterns):
            self._pause.stop()
            self.read(path)

    def _show_nothing(self) -> None:
        sentence = tr("Dán bảng hoặc chọn tệp. Xem trước ở đây, chưa lưu gì cho tới khi bấm Nhập.")
        self.stage.show_state(empty_state(tr("Chưa có dòng nào"), sentence, icon="table"))
        self.near.hide()
        self.making.hide()
        self.hint.set_text("")
        self.facts.set_text("")
        self.take.set_words(tr("Nhập"))

    def _show_plan(self) -> None:
        plan = self.held.plan
        assert plan is not None
        self.columns.show_plan(plan, self._fresh)
        self.found.show_plan(plan)
        self._show_words(plan)
        self._show_choices(plan)
        self.stage.show_content()
        self._fresh = False

    def _show_words(self, plan: Plan) -> None:
        facts = tr(
            "{name}: {rows} dòng dữ liệu, {passed} dòng bỏ qua",
            name=plan.reading.name, rows=len(plan.rows), passed=plan.counts.passed,
        )  # fmt: skip
        self.facts.set_text(facts)
        words = list(_warnings(plan))
        self._tell("amber" if words else "blue", " ".join(words))
        count = plan.counts.new + plan.counts.changed
        self.take.set_words(tr("Nhập {n} dòng", n=count) if count else tr("Nhập"))

    def _show_choices(self, plan: Plan) -> None:
        """The questions that apply to this table; one answered stays to be taken back."""
        unknown = any(one.field in TYPES[self.kind].references for one in plan.unknown if not one.meant)
        self.near.setVisible(self.near.isChecked() or bool(plan.counts.doubtful))
        self.making.setVisible(self.making.isChecked() or unknown)
        self._show_hint()

    def _show_hint(self) -> None:
        """What Enter does in the list that is seen."""
        hints = {ROWS: tr("Enter: quyết định một dòng"), NAMES: tr("Enter: ghép tên này cho mọi dòng")}
        self.hint.set_text(hints.get(self.found.ways.code(), "") if self.held.plan else "")

    def _unknown_kinds(self) -> set[str]:
        references = TYPES[self.kind].references
        unknown = self.held.plan.unknown if self.held.plan else ()
        return {references[one.field].target for one in unknown if one.field in references}

    def _decide(self, position: int) -> None:
        plan = self.held.plan
        if plan is None or self.held.writing:
            return
        row = plan.rows[position]
        if row.other is not None and row.state in (DOUBTFUL, CHANGED):
            self._compare(plan, row)
        elif choices := decided(plan, self.held.matching, row, self.desk.dialogs.choose):
            self.held.match(**choices)

    def _compare(self, plan: Plan, row: PlanRow) -> None:
        """Both versions side by side; a row not decided stays as it is."""
        dialog = Sides(self, row, sheets.sides(self.desk.context, plan, row))
        if self.desk.dialogs.run(dialog) and dialog.answer:
            self.held.match(rows={**self.held.matching.rows, row.position: dialog.answer})

    def _match_words(self, number: int) -> None:
        """One spelling for all its rows; nothing chosen takes back what was."""
        plan = self.held.plan
        if plan is None or self.held.writing:
            return
        one = plan.unknown[number]
        dialog = Spelling(self, self.desk.context, plan, one)
        if self.desk.dialogs.run(dialog):
            key = (one.field, one.words)
            others = {each: code for each, code in self.held.matching.values.items() if each != key}
            self.held.match(values=others | ({key: dialog.answer} if dialog.answer else {}))

    def _take_in(self) -> None:
        plan = self.held.plan
        if self.held.busy:
            raise Refused(tr("Đang xem lại bảng. Chờ xong rồi bấm Nhập."))
        if plan is None or not plan.counts.new + plan.counts.changed:
            raise Refused(tr("Chưa có dòng nào để nhập."))
        self._tell("blue", tr("Đang nhập…"))
        self.held.take_in()

    def _tell_done(self, done: sheets.Done) -> None:
        self.desk.say(done.token.words, undo_of(self.desk, done))
        self.accept()

    def _show_refusal(self, sentence: str) -> None:
        if self.held.reading is None:
            self._show_nothing()
        elif self.held.plan is None:
            self.take.set_words(tr("Nhập"))
        self._tell("red", sentence)

    def _tell(self, tone: str, sentence: str) -> None:
        self.notice.set_tone(tone)
        self.notice.show_words(sentence)
        self.notice.setVisible(bool(sentence))


def undo_of(desk: Desk, done: sheets.Done) -> Callable[[], None]:
    """All of the table goes back in one step."""
    return lambda: sheets.undo(desk.context, done.token)


def _warnings(plan: Plan) -> list[str]:
    """What a person must know before taking the table in."""
    words = []
    counts = {DOUBTFUL: plan.counts.doubtful, REFUSED: plan.counts.refused}
    if counts[DOUBTFUL]:
        words.append(tr("{n} dòng cần xem, để lại nếu không quyết định.", n=counts[DOUBTFUL]))
    if counts[REFUSED]:
        words.append(tr("{n} dòng không nhập được, lý do ghi ở từng dòng.", n=counts[REFUSED]))
    if unmatched := sum(not one.meant for one in plan.unknown):
        words.append(tr("{n} tên chưa có trong danh mục, ghép ở “Tên chưa khớp”.", n=unmatched))
    if plan.reading.hidden:
        words.append(tr("{n} dòng đang ẩn trong Excel cũng được đọc.", n=plan.reading.hidden))
    if plan.left_out:
        words.append(tr("Cột không nhập: {columns}.", columns=", ".join(plan.left_out)))
    left = [f"{one.name} ({one.why})" for one in plan.reading.sheets if one.why]
    return words + ([tr("Trang không đọc: {sheets}.", sheets=", ".join(left))] if left else [])
