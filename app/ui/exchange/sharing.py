"""Choosing what more of a kind leaves the office: the administrator's, and the only way for personal data."""

from PySide6.QtWidgets import QCheckBox

from app.domain.record import TYPES
from app.services import travel
from app.ui.ask import Ask
from app.ui.look import px
from app.ui.page import Desk
from app.ui.parts import Combo, FieldBox, Label, check_box, clear, column, holder, scroll
from app.ui.words import tr

WIDTH, HEIGHT = 560, 280


class SharingDialog(Ask):
    """One kind at a time; `changed` records leave anew in the next bundle."""

    def __init__(self, desk: Desk, kind: str = "petition") -> None:
        self._desk, self.changed = desk, 0
        kinds = {k: tr(TYPES[k].title) for k in TYPES if travel.could_share(k)}
        self.kind = Combo(kinds)
        self.kind.set_code(kind)
        self.boxes: dict[str, QCheckBox] = {}
        self._list = column(gap=6)
        area = scroll(column(self._list, None, margins=(3, 3, 3, 3)))
        area.setFixedHeight(px(HEIGHT))
        text = tr("Mục không đánh dấu ở lại máy này. Chỉ đánh dấu khi cấp trên có yêu cầu bằng văn bản.")
        words = Label(tr("Gửi thêm các mục"), "label", "text2")
        body = column(FieldBox(tr("Loại bản ghi"), self.kind), words, area, gap=10, margins=(3, 3, 3, 3))
        super().__init__(desk.dialogs.parent, tr("Gửi thêm"), text, holder(body))
        self.setMinimumWidth(px(WIDTH))
        self.verb = self.add(tr("Lưu"))
        self.kind.currentIndexChanged.connect(lambda _: self._show_kind())
        self._show_kind()

    def accept(self) -> None:
        chosen = [name for name, box in self.boxes.items() if box.isChecked()]
        self.changed = travel.share(self._desk.context, self.kind.code(), chosen)
        super().accept()

    def _show_kind(self) -> None:
        clear(self._list)
        with self._desk.context.store.read() as work:
            chosen = travel.shared(work).get(self.kind.code(), ())
        labels = travel.could_share(self.kind.code())
        private = TYPES[self.kind.code()].fields
        self.boxes = {}
        for name, label in labels.items():
            words = tr("{label} (dữ liệu cá nhân)", label=tr(label)) if private[name].private else tr(label)
            self.boxes[name] = check_box(words, name in chosen)
            self._list.addWidget(self.boxes[name])
