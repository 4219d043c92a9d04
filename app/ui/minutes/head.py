"""The head of the minutes page: whose minutes, signed or not, which version, which other session."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal

from app.domain.records.session import Session
from app.services.presence import hour
from app.ui.minutes.held import Held, versions
from app.ui.parts import Combo, PageHead, quiet
from app.ui.words import tr


class MinutesHead(PageHead):
    """`session_chosen(id)`, `version_chosen(id or NOW)`, `compare_asked`, `file_asked`."""

    session_chosen = Signal(str)
    version_chosen = Signal(str)
    compare_asked = Signal()
    file_asked = Signal()

    def __init__(self) -> None:
        self.sessions, self.versions = Combo(compact=True), Combo(compact=True)
        self.sessions.setAccessibleName(tr("Kỳ họp"))
        self.versions.setAccessibleName(tr("Bản biên bản"))
        self.compare_button = quiet(tr("So với bản đã ký"), lambda: self.compare_asked.emit())
        self.file_button = quiet(tr("Hồ sơ kỳ họp"), lambda: self.file_asked.emit())
        super().__init__(tr("Biên bản"), self.compare_button, self.file_button, self.versions, self.sessions)
        self.sessions.activated.connect(lambda _: self.session_chosen.emit(self.sessions.code()))
        self.versions.activated.connect(lambda _: self.version_chosen.emit(self.versions.code()))

    def show_sessions(self, sessions: Sequence[Session]) -> None:
        self.sessions.set_options({one.id: one.called() for one in sessions})
        self.sessions.setVisible(len(sessions) > 1)

    def show_held(self, held: Held, latest: bool) -> None:
        """Show whose minutes; `latest` goes to the newest signed copy, else the version chosen stays."""
        self.sessions.set_code(held.session.id)
        self.show_title(tr("Biên bản {session}", session=held.session.called()), facts_of(held))
        self.show_state(*((tr("Đã ký"), "green") if held.signed else (tr("Chưa ký"), "grey")))
        known = versions(held)
        self.versions.set_options(known)
        if latest:
            self.versions.setCurrentIndex(0)
        self.versions.setVisible(len(known) > 1)
        self.file_button.show()
        self.compare_button.setVisible(held.signed)

    def show_nothing(self) -> None:
        self.show_title(tr("Biên bản"))
        self.show_state("", "grey")
        for widget in (self.versions, self.sessions, self.compare_button, self.file_button):
            widget.hide()


def facts_of(held: Held) -> str:
    """The number and the day of signing, or what is still being written."""
    if not held.signed:
        opened = held.session.opened_at
        when = tr("họp ngày {day}", day=f"{opened:%d/%m/%Y}") if opened else ""
        return " · ".join(filter(None, (tr("Bản dự thảo"), when)))
    signed = [tr("ký ngày {day}", day=f"{copy.signed_on:%d/%m/%Y}") for copy in held.copies[:1]]
    again = [tr("đính chính {n} lần", n=len(held.copies) - 1)] if len(held.copies) > 1 else []
    return " · ".join([tr("Số {number}", number=held.minutes.number), *signed, *again])


def saved_words(held: Held, at: datetime) -> str:
    """The same with the time the last words reached the disk."""
    return f"{facts_of(held)} · {tr('đã tự lưu {hour}', hour=hour(at))}"
