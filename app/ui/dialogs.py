"""The only place where a modal opens; pages reach it through their desk, tests hand in one that answers."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from app.ui.ask import Ask
from app.ui.look.focus import FocusRing
from app.ui.parts import Combo, FieldBox, TextArea, line_edit, secondary
from app.ui.words import tr


class Dialogs:
    """Every question that stops the work: files, irreversible things, choices, printing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.parent = parent

    def open_file(self, title: str, patterns: str) -> Path | None:
        """Ask for a file; `patterns` as in "Bảng tính (*.xlsx)". None when the person changed their mind."""
        name, _ = QFileDialog.getOpenFileName(self.parent, title, "", patterns)
        return Path(name) if name else None

    def save_file(self, title: str, suggested: str, patterns: str) -> Path | None:
        """Ask where to write; an existing file is only replaced after the system's own question."""
        name, _ = QFileDialog.getSaveFileName(self.parent, title, suggested, patterns)
        return Path(name) if name else None

    def choose_folder(self, title: str) -> Path | None:
        name = QFileDialog.getExistingDirectory(self.parent, title)
        return Path(name) if name else None

    def confirm(self, title: str, text: str, verb: str) -> bool:
        """Ask before an irreversible thing; `title` names it, `verb` stands on the button ("Xóa 3 việc")."""
        ask = Ask(self.parent, title, text)
        ask.add(verb, "danger")
        return ask.yes()

    def inform(self, title: str, text: str) -> None:
        """Say what must be read before going on; rare: a toast or the quiet bar is the usual way."""
        Ask(self.parent, title, text, leave=tr("Đóng")).yes()

    def choose(self, title: str, label: str, options: dict[str, str]) -> str | None:
        """Ask for one of the options (code → words); None when the person changed their mind."""
        combo = Combo(options)
        ask = Ask(self.parent, title, body=FieldBox(label, combo))
        ask.add(tr("Chọn"))
        return combo.code() if ask.yes() else None

    def ask_text(self, title: str, label: str, text: str = "") -> str | None:
        """Ask for a line of text, such as a reason; None when the person changed their mind."""
        edit = line_edit(text)
        ask = Ask(self.parent, title, body=FieldBox(label, edit))
        ask.add(tr("Ghi"))
        return edit.text() if ask.yes() else None

    def run(self, dialog: QDialog) -> bool:
        """Show a dialog built by a page (a wizard, a preview); True when it was accepted."""
        FocusRing(dialog)
        return dialog.exec() == QDialog.DialogCode.Accepted

    def choose_printer(self, title: str) -> QPrinter | None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title)
        dialog = QPrintDialog(printer, self.parent)
        return printer if dialog.exec() == QDialog.DialogCode.Accepted else None

    def show_in_folder(self, file: Path) -> None:
        """Open the folder a file lies in with the system's file window."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent)))

    def failure(self, details: str) -> None:
        """The one dialog for a bug: what is safe, what to do, and the details to hand to a helper."""
        text = tr(
            "Việc vừa làm có thể chưa xong. Dữ liệu đã lưu trước đó vẫn còn nguyên. "
            "Làm lại một lần nữa; nếu vẫn lỗi, bấm Sao chép chi tiết rồi gửi cho người hỗ trợ."
        )
        area = TextArea(details, 5)
        area.setReadOnly(True)
        area.setAccessibleName(tr("Chi tiết lỗi"))
        ask = Ask(self.parent, tr("Phần mềm gặp lỗi"), text, area, leave=tr("Đóng"))
        copy = secondary(tr("Sao chép chi tiết"), lambda: QGuiApplication.clipboard().setText(details))
        ask.buttons.insertWidget(0, copy)
        ask.leave.setFocus()
        ask.yes()
