"""A letter of several matters made into one letter for each, written down side by side."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.domain.errors import Invalid, Refused
from app.domain.petition_kinds import KINDS, SECRET
from app.domain.records.petition import TOPICS, Petition
from app.services import petition_parts
from app.ui.ask import Ask
from app.ui.look import px
from app.ui.page import Desk
from app.ui.parts import (
    Combo,
    FieldBox,
    Label,
    Notice,
    TextArea,
    card,
    clear,
    column,
    holder,
    icon_button,
    line_edit,
    quiet,
    row,
    scroll,
)
from app.ui.petitions.held import Held
from app.ui.words import tr

WIDE, HIGH = 640, 380
LEAST = petition_parts.LEAST_PARTS


class PartBox(QWidget):
    """One matter: what kind of letter it is, its subject and its words."""

    def __init__(self) -> None:
        super().__init__()
        kinds = {code: tr(words) for code, words in KINDS.items() if code not in (SECRET, "mixed")}
        self.kind, self.topic = (
            Combo(kinds),
            Combo({"": tr("Chưa chọn")} | {c: tr(w) for c, w in TOPICS.items()}),
        )
        self.subject, self.content = line_edit(), TextArea("", 2)
        self.boxes = {
            "kind": FieldBox(tr("Loại đơn"), self.kind, required=True),
            "topic": FieldBox(tr("Lĩnh vực"), self.topic),
            "subject": FieldBox(tr("Trích yếu"), self.subject, required=True),
            "content": FieldBox(tr("Nội dung tóm tắt"), self.content),
        }
        self.title = Label("", "strong")
        self.drop = icon_button("x", tr("Bỏ nội dung này"))
        head = row(self.title, None, self.drop)
        kinds_row = row((self.boxes["kind"], 1), (self.boxes["topic"], 1), gap=12, top=True)
        body = column(
            head, kinds_row, self.boxes["subject"], self.boxes["content"], gap=8, margins=(12, 8, 12, 12)
        )
        self.setLayout(column(card(body, kind="soft")))

    def part(self) -> Petition:
        return Petition(
            kind=self.kind.code(),
            topic=self.topic.code(),
            subject=self.subject.text().strip(),
            content=self.content.toPlainText().strip(),
        )

    def says_what(self) -> bool:
        problem = "" if self.subject.text().strip() else tr("Ghi nội dung này là việc gì")
        self.boxes["subject"].set_problem(problem)
        return not problem


class SplitDialog(Ask):
    """`made` holds the letters once it was accepted; refusals stand above, the words stay."""

    def __init__(self, desk: Desk, held: Held) -> None:
        self._context, self._held = desk.context, held
        self.made: list[Petition] = []
        self.parts: list[PartBox] = []
        self._refusal = Notice("red", "")
        self._refusal.hide()
        self._list = column(gap=10)
        self.more = quiet(tr("Thêm nội dung"), self.add_part, "plus")
        whole = [TextArea(held.letter.content, 3)] if held.letter.content else []
        for area in whole:
            area.setReadOnly(True)
            area.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            area.setAccessibleName(tr("Nội dung cả đơn"))
        words = [Label(tr("Nội dung cả đơn"), "label", "text2")] if whole else []
        inside = column(*words, *whole, self._list, row(self.more, None), None, gap=8, margins=(3, 3, 8, 3))
        self._area = scroll(inside)
        self._area.setMinimumSize(px(WIDE), px(HIGH))
        secret = tr("Người gửi, nguồn, ngày nhận lấy theo đơn này. Phần tố cáo thì lập đơn mới.")
        title = tr("Tách {code} thành các đơn", code=held.letter.code)
        super().__init__(
            desk.dialogs.parent, title, secret, holder(column(self._refusal, (self._area, 1), gap=8))
        )
        self.verb = self.add("")
        for _ in range(LEAST):
            self.add_part()
        self.parts[0].kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_part(self) -> None:
        box = PartBox()
        box.drop.clicked.connect(partial(self._drop, box))
        self.parts.append(box)
        self._list.addWidget(box)
        self._count()
        box.kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """All of the letters or none."""
        empty = [box for box in self.parts if not box.says_what()]
        if empty:
            empty[0].subject.setFocus()
            return
        try:
            parts = [box.part() for box in self.parts]
            self.made = petition_parts.split(self._context, self._held.letter.id, parts)
        except Invalid as invalid:
            self._tell(" ".join(invalid.problems.values()))
        except Refused as refusal:
            self._tell(str(refusal))
        else:
            super().accept()

    def _drop(self, box: PartBox) -> None:
        self.parts.remove(box)
        clear(self._list)
        for each in self.parts:
            each.show()
            self._list.addWidget(each)
        self._count()

    def _count(self) -> None:
        for number, box in enumerate(self.parts, 1):
            box.title.set_text(tr("Nội dung {n}", n=number))
            box.drop.setVisible(len(self.parts) > LEAST)
        self.verb.set_words(tr("Tách thành {n} đơn", n=len(self.parts)))

    def _tell(self, sentence: str) -> None:
        self._refusal.show_words(sentence)
        self._refusal.setVisible(bool(sentence))
