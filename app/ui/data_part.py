"""Settings, data: where they lie, the copies and how one is put back, and whether everything is sound."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.services import backups
from app.ui.page import Desk
from app.ui.parts import (
    Label,
    Notice,
    clear,
    column,
    hline,
    holder,
    icon_button,
    line_edit,
    primary,
    quiet,
    row,
    secondary,
)
from app.ui.screen import Screen
from app.ui.settings_parts import sheet
from app.ui.words import tr

SHOWN = 8


class DataPart(QWidget):
    """Where the data lies, the copies, a copy now, one put back, and whether everything is sound."""

    def __init__(self, desk: Desk, screen: Screen | None = None) -> None:
        super().__init__()
        self.desk, self._screen = desk, screen
        folder = line_edit(str(desk.context.folder))
        folder.setReadOnly(True)
        folder.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        folder.setAccessibleName(tr("Thư mục dữ liệu"))
        open_folder = icon_button("folder", tr("Mở thư mục dữ liệu"), self._open_folder)
        self.copies = column(gap=0)
        self.notice = Notice("green", "")
        self.notice.hide()
        copy = primary(tr("Sao lưu ngay"), self.back_up, "hard-drive")
        check = secondary(tr("Kiểm tra dữ liệu"), self.check)
        words = tr("Mọi dữ liệu nằm trong thư mục này trên máy. Chép cả thư mục là chép được tất cả.")
        if desk.context.store.on_a_server:
            words = tr("Dữ liệu nằm trên máy chủ; người quản trị máy chủ sao lưu và phục hồi.")
            copy.hide()
        body = column(
            Label(tr("Dữ liệu và sao lưu"), "h2"),
            Label(words, "small", "text2", wrap=True),
            row((folder, 1), open_folder),
            hline(),
            row(copy, check, None),
            self.notice,
            Label(tr("Các bản sao").upper(), "caption"),
            self.copies,
            None,
            gap=12,
        )
        self.setLayout(column((sheet(body), 1), gap=0))

    def refresh(self) -> None:
        """The newest copies; older ones lie in the folder and can be put back by hand."""
        clear(self.copies)
        found = backups.copies(self.desk.context.folder)
        for copy in found[:SHOWN]:
            self.copies.addWidget(self._copy(copy))
        if not found:
            self.copies.addWidget(Label(tr("Chưa có bản sao nào."), "body", "text2"))

    def _copy(self, copy: Path) -> QWidget:
        back = quiet(tr("Khôi phục"), lambda: self.put_back(copy), "rotate-ccw")
        back.setAccessibleName(tr("Khôi phục {name}", name=copy.name))
        back.setVisible(self._screen is not None)
        return holder(row((Label(_copy_words(copy), "body", "text2"), 1), back))

    def put_back(self, copy: Path) -> None:
        """Everything becomes as it was in the copy; what is here now becomes a copy itself."""
        words = tr(
            "Dữ liệu trở lại như {when}. Những gì ghi từ lúc đó đến nay được giữ thành một bản sao riêng, "
            "có thể khôi phục lại.",
            when=_when(copy),
        )
        wanted = self.desk.dialogs.confirm(tr("Khôi phục từ bản sao lưu"), words, tr("Khôi phục"))
        if wanted and self._screen is not None:
            self._screen.put_back(copy)

    def back_up(self) -> None:
        context = self.desk.context
        self.desk.tasks.run(
            lambda progress: backups.back_up(context), self._copied, title=tr("Đang sao lưu…")
        )

    def check(self) -> None:
        context = self.desk.context
        self.desk.tasks.run(
            lambda progress: backups.problems(context), self._checked, title=tr("Đang kiểm tra dữ liệu…")
        )

    def save_typed(self) -> bool:
        return True

    def escape(self) -> bool:
        return False

    def _copied(self, made: Path) -> None:
        self.refresh()
        self._tell("green", tr("Đã sao lưu và kiểm tra lại bản sao {name}.", name=made.name))

    def _checked(self, problems: list[str]) -> None:
        if not problems:
            self._tell("green", tr("Dữ liệu nguyên vẹn."))
            return
        sentence = tr(
            "Có {n} chỗ không khớp. Sao lưu ngay, rồi gửi danh sách này cho người hỗ trợ:", n=len(problems)
        )
        self._tell("red", "\n".join([sentence, *problems[:10]]))

    def _tell(self, tone: str, words: str) -> None:
        self.notice.set_tone(tone)
        self.notice.show_words(words)
        self.notice.show()

    def _open_folder(self) -> None:
        self.desk.dialogs.show_in_folder(self.desk.context.store.path)


def _when(copy: Path) -> str:
    return f"{datetime.fromtimestamp(copy.stat().st_mtime):%H:%M %d/%m/%Y}"


def _copy_words(copy: Path) -> str:
    kinds = {"khoi-phuc": tr("trước khi khôi phục"), "nang-cap": tr("trước khi nâng cấp")}
    why = next((words for mark, words in kinds.items() if mark in copy.name), "")
    return f"{_when(copy)}, {why}" if why else _when(copy)
