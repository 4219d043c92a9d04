"""The panel beside a list: one record to read, or its form to write in, with its history."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.domain.errors import Invalid, Refused
from app.domain.record import Record, RecordType
from app.services import records
from app.services.context import Context
from app.ui.look import px
from app.ui.page import Desk
from app.ui.parts import Button, Label, column, icon_button, panel, primary, quiet, row, secondary
from app.ui.record_detail import RecordDetail
from app.ui.record_form import RecordForm
from app.ui.words import tr

WIDTH = 372
Save = Callable[[Context, Any], Any]
Drop = Callable[[Context, Any], Callable[[], Any]]


def delete(context: Context, record: Record) -> Callable[[], Any]:
    """Delete a record and give what takes it back."""
    records.delete(context, record)
    return lambda: records.undelete(context, record)


class RecordPanel(QWidget):
    """Shows a record (`show_id`), its form (`edit`, `show_new`), and saves or deletes it with an undo.

    It stands in a Side, which `shown(True)` brings it forward in and `shown(False)` takes it away from.

    `store` is the service that saves: records.save unless the kind has a verb of its own. `extra` widgets
    stand under the facts, `buttons` beside "Sửa"; `drop` deletes and gives the undo, None: no deleting.
    """

    saved = Signal(str)
    left = Signal()
    shown = Signal(bool)

    def __init__(
        self,
        desk: Desk,
        rtype: RecordType,
        only: Iterable[str] = (),
        store: Save = records.save,
        extra: Sequence[QWidget] = (),
        buttons: Sequence[Button] = (),
        drop: Drop | None = delete,
    ) -> None:
        super().__init__()
        self.desk, self.rtype, self._store, self._drop = desk, rtype, store, drop
        self.record: Record | None = None
        self.writing = False
        self.form = RecordForm(rtype, desk.context, only)
        self.detail = RecordDetail(desk, rtype, extra, tuple(self.form.fields))
        self._kind = Label(tr(rtype.title), "small", "text3", elide=True)
        self._title = Label("", "h2", wrap=True)
        self.setLayout(column((self._frame(buttons), 1), gap=0))
        self.setFixedWidth(px(WIDTH))

    def show_id(self, id: str) -> None:
        """The record to read; an empty id closes the panel."""
        if not id:
            self.close_panel()
            return
        self.record = records.get(self.desk.context, self.rtype.cls, id)
        self._read_mode()

    def show_new(self, **values: Any) -> None:
        """An empty form; `values` are filled in already."""
        self.desk.context.user.must_edit(self.rtype.name)
        self.record = self.rtype.cls(**values)
        self._write_mode(tr("Thêm {kind}", kind=self.rtype.title.lower()))

    def edit(self) -> None:
        """The form of the record shown; refused at once to a person who may only read."""
        if self.record is None or self.writing:
            return
        self.desk.context.user.must_edit(self.rtype.name)
        self._write_mode(self.record.called())

    def refresh(self) -> None:
        """Read the record again, unless its form is open."""
        if self.record is None or self.writing:
            return
        try:
            self.show_id(self.record.id)
        except Refused:  # deleted elsewhere
            self.close_panel()

    def dirty(self) -> bool:
        return self.writing and self.form.changed()

    def save(self) -> bool:
        """Save the form; False, with the problems under their fields, when that is not possible."""
        if not self.writing or self.record is None:
            return True
        before = self.record
        try:
            after = self._store(self.desk.context, self.form.read())
        except Invalid as invalid:
            self._tell(invalid.problems)
            return False
        self.writing = False
        self.show_id(after.id)
        self._say_saved(before, after)
        self.saved.emit(after.id)
        return True

    def save_typed(self) -> bool:
        """Before another record or page is shown: save what was typed, if anything was."""
        if self.dirty():
            return self.save()
        self.writing = False
        return True

    def delete(self) -> None:
        """Delete the record shown; the toast takes it back."""
        if self.record is None or not self.record.id or self._drop is None:
            return
        gone, context = self.record, self.desk.context
        undo = self._drop(context, gone)
        self.close_panel()
        self.desk.say(tr("Đã xóa {name}", name=_name(gone)), undo)

    def cancel(self) -> None:
        """Leave the form; the toast brings back what was typed."""
        typed, record = self.dirty(), self.record
        self.writing = False
        if record is None or not record.id:
            self.close_panel()
        else:
            self.show_id(record.id)
            self.left.emit()
        if typed:
            self.desk.say(tr("Đã bỏ phần đang gõ"), lambda: self._take_up(record))

    def escape(self) -> bool:
        """Leave the form, then the panel; False when there was nothing to leave."""
        if self.record is None:
            return False
        self._close()
        return True

    def close_panel(self) -> None:
        if self.record is not None:
            self.record, self.writing = None, False
            self.shown.emit(False)
            self.left.emit()

    def _take_up(self, record: Record | None) -> None:
        """The form still holds what was typed, until another record is put in it."""
        self.record = record
        self._mode(writing=True)

    def _say_saved(self, before: Record, after: Record) -> None:
        context, name = self.desk.context, _name(after)
        if before.id:
            self.desk.say(tr("Đã lưu {name}", name=name), lambda: records.undo(context, before, after))
        else:
            self.desk.say(tr("Đã thêm {name}", name=name), lambda: records.delete(context, after))

    def _tell(self, problems: dict[str, str]) -> None:
        self.form.show_problems(problems)
        elsewhere = [words for name, words in problems.items() if name not in self.form.boxes]
        if elsewhere:
            self.desk.problem(" ".join(elsewhere))

    def _read_mode(self) -> None:
        assert self.record is not None
        self._title.set_text(self.record.called() or tr(self.rtype.title))
        self.detail.show_record(self.record)
        self._mode(writing=False)

    def _write_mode(self, title: str) -> None:
        assert self.record is not None
        self._title.set_text(title)
        self.form.show_record(self.record)
        self._mode(writing=True)
        self.form.focus_first()

    def _mode(self, writing: bool) -> None:
        self.writing = writing
        self.form.setVisible(writing)
        self.detail.setVisible(not writing)
        for button, when in self._buttons.items():
            button.setVisible(when == writing)
        self.shown.emit(True)

    def _frame(self, more: Sequence[Button]) -> QFrame:
        close = icon_button("x", tr("Đóng"), self._close)
        head = column(row((self._kind, 1), close), self._title, gap=0, margins=(16, 8, 10, 8))
        body = column(self.form, self.detail, None, gap=0, margins=(16, 4, 16, 12))
        self._buttons: dict[Button, bool] = {
            primary(tr("Lưu"), self.save, "check", "Ctrl+S"): True,
            secondary(tr("Không lưu"), self.cancel): True,
            primary(tr("Sửa"), self.edit, "pen-line", "Ctrl+E"): False,
            **dict.fromkeys(more, False),
            **({quiet(tr("Xóa"), self.delete): False} if self._drop else {}),
        }
        buttons: QHBoxLayout = row(*self._buttons, None, margins=(16, 12, 16, 12))
        return panel(head, body, buttons)

    def _close(self) -> None:
        self.cancel() if self.writing else self.close_panel()


def _name(record: Record) -> str:
    return record.called() or tr("bản ghi")
