"""Thông tin: when, where, what kind, who presides, who writes; open until the minutes are signed."""

from PySide6.QtWidgets import QWidget

from app.domain import flow
from app.domain.record import TYPES
from app.domain.records.session import Session
from app.services import records
from app.ui.page import Desk
from app.ui.parts import Label, Notice, card, column, hline, primary, row, scroll, secondary
from app.ui.record_form import RecordForm
from app.ui.words import tr

FIELDS = (
    "opens_at", "ends_at", "kind", "season", "title", "place", "openness", "mode", "requested_by",
    "chairs", "secretaries", "note",
)  # fmt: skip
WIDTH = 640


class InfoTab(QWidget):
    """One form; its buttons stand there once something was typed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._session: Session | None = None
        self.form = RecordForm(TYPES["session"], desk.context, FIELDS)
        self.form.setMaximumWidth(WIDTH * 2)
        self.sealed = Notice("blue", tr("Biên bản đã ký nên thông tin kỳ họp giữ nguyên."))
        self.save_button = primary(tr("Lưu"), self.save, "check", "Ctrl+S")
        self.cancel_button = secondary(tr("Không lưu"), self.cancel)
        self.hint = Label(tr("Đổi ngày khai mạc thì các hạn được đề nghị tính lại."), "small", "text3")
        foot = row(self.save_button, self.cancel_button, self.hint, None, margins=(16, 8, 16, 8))
        body = scroll(column(self.sealed, self.form, None, gap=12, margins=(16, 12, 16, 12)))
        self.setLayout(
            column((card(column((body, 1), hline(), foot, gap=0, margins=(1, 1, 1, 1))), 1), gap=0)
        )
        self.setFocusProxy(self.form)
        self.form.edited.connect(self._show_buttons)

    def show_session(self, session: Session) -> None:
        """Show the session; what is being typed stays."""
        same = self._session is not None and self._session.id == session.id
        if same and self.form.changed():
            return
        self._session = session
        self.form.show_record(session)
        reading = session.state in flow.SEALED
        self.sealed.setVisible(reading)
        self.form.setEnabled(not reading)
        self._show_buttons()

    def edit(self) -> None:
        self.form.focus_first()

    def save(self) -> bool:
        """Save what was typed; False, with the problems under the fields, when that is not possible."""
        before = self._session
        if before is None or not self.form.changed():
            return True
        context = self.desk.context
        after = self.form.read()
        assert isinstance(after, Session)
        saved = records.save(context, after)
        self._session = saved
        self.form.show_record(saved)
        self._show_buttons()
        self.desk.say(tr("Đã lưu {name}", name=saved.called()), lambda: records.undo(context, before, saved))
        return True

    def cancel(self) -> None:
        if self._session is not None:
            self.form.show_record(self._session)
            self._show_buttons()

    def _show_buttons(self) -> None:
        typed = self.form.changed()
        self.save_button.setVisible(typed)
        self.cancel_button.setVisible(typed)
