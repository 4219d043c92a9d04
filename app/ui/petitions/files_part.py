"""The files kept with a letter: attached, looked at, copied out, removed; never any of a denunciation."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from app.domain.records.attachment import Attachment
from app.ui.parts import Label, column, holder, icon_button, quiet, row
from app.ui.words import tr

MEGA, KILO = 1_000_000, 1_000
SHOWN = frozenset({"application/pdf", "image/jpeg", "image/png"})
Act = Callable[[str, Attachment], Any]


class FilesPart(QWidget):
    """`act(verb, file)` with open, copy, remove; `attach()` asks for a file. Without them only the list."""

    def __init__(
        self, files: tuple[Attachment, ...], refusal: str, act: Act | None, attach: Callable[[], Any] | None
    ) -> None:
        super().__init__()
        self.add = quiet(
            tr("Kèm tệp"), attach, "paperclip", tip=tr("PDF, ảnh JPG, PNG, DOCX, XLSX; kéo thả vào đây")
        )
        self.add.setVisible(attach is not None and not refusal)
        head = holder(row(Label(tr("Tệp kèm theo").upper(), "caption", "text3"), None, self.add))
        told = [Label(refusal, "small", "text2", wrap=True)] if refusal else []
        self.rows = [_FileLine(one, act) for one in files]
        empty = [] if files or refusal else [Label(tr("Chưa kèm bản chụp nào."), "small", "text3")]
        self.setLayout(column(head, *told, *empty, *self.rows, gap=2))


class _FileLine(QWidget):
    def __init__(self, file: Attachment, act: Act | None) -> None:
        super().__init__()
        size = Label(size_words(file.size or 0), "small", "text3")
        verbs: list[QWidget] = []
        if act is not None:
            if file.media_type in SHOWN:
                verbs.append(icon_button("eye", tr("Xem {name}", name=file.name), lambda: act("open", file)))
            verbs.append(
                icon_button("download", tr("Lưu bản sao {name}", name=file.name), lambda: act("copy", file))
            )
            verbs.append(icon_button("trash", tr("Bỏ {name}", name=file.name), lambda: act("remove", file)))
        self.setLayout(row((Label(file.name, "body", elide=True), 1), size, *verbs, gap=4))


def size_words(size: int) -> str:
    """ "1,4 MB", "320 KB"."""
    if size >= MEGA:
        return f"{size / MEGA:.1f} MB".replace(".", ",")
    return f"{max(1, round(size / KILO))} KB"
