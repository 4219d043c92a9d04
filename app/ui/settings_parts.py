"""The parts of the settings page: the office's own record in pieces, the screen, the data."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget

from app.domain.errors import Invalid
from app.domain.record import TYPES
from app.domain.records.office import Office
from app.services import backups, records
from app.services.context import office
from app.ui.look import theme
from app.ui.page import Desk
from app.ui.parts import (
    Label,
    Notice,
    Segmented,
    card,
    column,
    hline,
    icon_button,
    line_edit,
    primary,
    row,
    scroll,
    secondary,
)  # fmt: skip
from app.ui.parts.layout import Item
from app.ui.record_form import RecordForm
from app.ui.screen import Screen
from app.ui.words import LANGUAGES, tr


class OfficePart(QWidget):
    """Some fields of the office's record, saved together; what is typed is saved on leaving too."""

    def __init__(self, desk: Desk, title: str, names: Sequence[str], note: str = "") -> None:
        super().__init__()
        self.desk = desk
        self.form = RecordForm(TYPES["office"], desk.context, names)
        self.button = primary(tr("Lưu"), self.save, "check", "Ctrl+S")
        words = [Label(note, "small", "text2", wrap=True)] if note else []
        body = column(Label(title, "h2"), *words, self.form, None, gap=12)
        foot = row(self.button, None, margins=(20, 12, 20, 12))
        self.setLayout(column((sheet(body, foot), 1), gap=0))

    def refresh(self) -> None:
        """Read the record again, unless something was typed."""
        own = office(self.desk.context)
        if own is not None and not self.form.changed():
            self.form.show_record(own)

    def save(self) -> bool:
        before = office(self.desk.context)
        if before is None or not self.form.changed():
            return True
        try:
            after = records.save(self.desk.context, self.form.read())
        except Invalid as invalid:
            self.form.show_problems(invalid.problems)
            return False
        assert isinstance(after, Office)
        self.form.show_record(after)
        context = self.desk.context
        self.desk.say(tr("Đã lưu thiết lập"), lambda: self._undo(records.undo(context, before, after)))
        return True

    def save_typed(self) -> bool:
        return self.save()

    def escape(self) -> bool:
        """Put back what is stored."""
        typed = self.form.changed()
        own = office(self.desk.context)
        if typed and own is not None:
            self.form.show_record(own)
        return typed

    def _undo(self, back: Office) -> None:
        self.form.show_record(back)


class ScreenPart(QWidget):
    """Colours, text size and language of this machine; each takes effect at once."""

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self.scheme = Segmented(
            {"system": tr("Theo máy"), "light": tr("Nền sáng"), "dark": tr("Nền tối")}, tr("Màu nền")
        )
        self.scale = Segmented({"1.0": tr("Vừa"), "1.25": tr("Lớn"), "1.5": tr("Rất lớn")}, tr("Cỡ chữ"))
        self.language = Segmented(dict(LANGUAGES), tr("Ngôn ngữ"))
        choices = [_named(tr("Cỡ chữ"), self.scale), _named(tr("Màu nền"), self.scheme)]
        note = tr("Có tác dụng ngay, chỉ trên máy này.")
        body = column(
            Label(tr("Màn hình"), "h2"),
            Label(note, "small", "text2", wrap=True),
            *choices,
            _named(tr("Ngôn ngữ"), self.language),
            None,
            gap=14,
        )
        self.setLayout(column((sheet(body), 1), gap=0))
        self.scheme.chosen.connect(screen.appearance.set_scheme)
        self.scale.chosen.connect(lambda code: screen.appearance.set_scale(float(code)))
        self.language.chosen.connect(screen.set_language)

    def refresh(self) -> None:
        self.scheme.set_code(self._screen.appearance.scheme)
        self.scale.set_code(str(theme.scale))
        self.language.set_code(self._screen.language)

    def save_typed(self) -> bool:
        return True

    def escape(self) -> bool:
        return False


class DataPart(QWidget):
    """Where the data lies, the last copy, a copy now, and whether everything is sound."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        folder = line_edit(str(desk.context.folder))
        folder.setReadOnly(True)
        folder.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        folder.setAccessibleName(tr("Thư mục dữ liệu"))
        open_folder = icon_button("folder", tr("Mở thư mục dữ liệu"), self._open_folder)
        self.last = Label("", "body", "text2", wrap=True)
        self.notice = Notice("green", "")
        self.notice.hide()
        copy = primary(tr("Sao lưu ngay"), self.back_up, "hard-drive")
        check = secondary(tr("Kiểm tra dữ liệu"), self.check)
        words = tr("Mọi dữ liệu nằm trong thư mục này trên máy. Chép cả thư mục là chép được tất cả.")
        body = column(
            Label(tr("Dữ liệu và sao lưu"), "h2"),
            Label(words, "small", "text2", wrap=True),
            row((folder, 1), open_folder),
            hline(),
            Label(tr("Bản sao gần nhất").upper(), "caption"),
            self.last,
            row(copy, check, None),
            self.notice,
            None,
            gap=12,
        )
        self.setLayout(column((sheet(body), 1), gap=0))

    def refresh(self) -> None:
        last = backups.last_backup(self.desk.context)
        words = tr("Chưa có bản sao nào.") if last is None else _copy_words(last)
        self.last.set_text(words)

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


def sheet(body: QLayout, foot: QLayout | None = None) -> QWidget:
    """A card whose words do not run too wide; it scrolls when there is no room, its foot stays."""
    inner = column(row((body, 1), None), margins=(20, 16, 20, 16))
    items: list[Item] = [(scroll(inner), 1)]
    if foot is not None:
        items += [hline(), foot]
    return card(column(*items, gap=0, margins=(1, 1, 1, 1)))


def _named(name: str, choice: QWidget) -> QWidget:
    holder = QWidget()
    holder.setLayout(column(Label(name, "label", "text2"), choice, gap=4))
    return holder


def _copy_words(copy: Path) -> str:
    made = datetime.fromtimestamp(copy.stat().st_mtime)
    return tr("Lúc {time}, tệp {name}.", time=f"{made:%H:%M %d/%m/%Y}", name=copy.name)
