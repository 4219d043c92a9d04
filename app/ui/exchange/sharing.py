"""What an office decides of its sending: which more fields leave, and after how many days to remind."""

from PySide6.QtWidgets import QCheckBox

from app.domain import fields as f
from app.domain.record import TYPES
from app.services import sending, travel
from app.ui.ask import Ask
from app.ui.look import px
from app.ui.page import Desk
from app.ui.parts import Combo, FieldBox, Label, check_box, clear, column, holder, scroll
from app.ui.verb_dialog import ask_verb
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


def ask_sharing(desk: Desk) -> None:
    """The administrator's, and the only way for personal data out of the office."""
    desk.context.user.must_edit("office")
    dialog = SharingDialog(desk)
    if desk.dialogs.run(dialog) and dialog.changed:
        desk.say(tr("{n} bản ghi sẽ gửi lại với các mục đã chọn", n=dialog.changed))


def ask_rhythm(desk: Desk) -> None:
    """After how many days without sending Hôm nay reminds."""
    field = f.Whole(
        label=tr("Nhắc khi đã bao nhiêu ngày chưa gửi"), help=tr("0 là không nhắc"), least=0, most=365
    )
    with desk.context.store.read() as work:
        now = sending.rhythm(work)

    def keep(days: int | None) -> None:
        sending.set_rhythm(desk.context, days or 0)

    ask_verb(desk, tr("Nhắc gửi"), tr("Lưu"), {"days": field}, keep, values={"days": now})
