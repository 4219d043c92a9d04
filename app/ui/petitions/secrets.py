"""What in the texts of a denunciation may tell who denounced, pointed out before anything is saved."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.text import clean as cleaned
from app.services.secrecy import Finding
from app.ui.parts import Label, Notice, clear, column, secondary
from app.ui.words import tr


class SecretHints(QWidget):
    """`vouched` when a person says that none of it is the one who denounced."""

    vouched = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lines = column(gap=6)
        self.setLayout(self._lines)
        self.button = secondary(tr("Không phải người tố cáo, lưu"), self.vouched.emit, "check")
        self._rows = column(gap=4)
        self.notice = Notice("amber", "")
        self._lines.addWidget(self.notice)
        self._lines.addLayout(self._rows)
        self._lines.addWidget(self.button)
        self.hide()

    def show_findings(self, findings: Sequence[Finding], texts: dict[str, str]) -> None:
        """Each stretch with why; what may never stand there leaves no way but to take it out."""
        clear(self._rows)
        for one in findings:
            stretch = cleaned(texts.get(one.field, ""))[one.hint.start : one.hint.end]
            words = tr(
                "{label}: “{stretch}” {why}", label=tr(one.label), stretch=stretch, why=tr(one.hint.why)
            )
            self._rows.addWidget(Label(words, "small", "red" if one.hint.certain else "amber", wrap=True))
        certain = any(one.hint.certain for one in findings)
        text = (
            tr("Bỏ số điện thoại, số giấy tờ, thư điện tử rồi lưu lại.")
            if certain
            else tr("Soát từng chỗ: không chỗ nào được nói ra người tố cáo.")
        )
        self.notice.show_words(text, tr("Có thể lộ người tố cáo"))
        self.notice.set_tone("red" if certain else "amber")
        self.button.setVisible(not certain)
        self.setVisible(bool(findings))
