"""The first start of an installation that is no commune's: a province's desk, or a courier between."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.services import founding_desk, places
from app.services.founding_desk import PROVINCE, RELAY, DeskSetUp
from app.ui.parts import (
    Combo,
    FieldBox,
    Label,
    Segmented,
    column,
    line_edit,
    primary,
    row,
    secondary,
    show_problems,
)  # fmt: skip
from app.ui.words import tr


class DeskStep(QWidget):
    """Which role, which province, who; `done(DeskSetUp)` and `left()`."""

    done = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.role = Segmented({PROVINCE: tr("Cấp tỉnh"), RELAY: tr("Đơn vị trung chuyển")}, tr("Vai trò"))
        provinces = {one.code: f"{one.name} ({one.kind.lower()})" for one in places.provinces()}
        self.province = Combo({"": tr("Chọn tỉnh, thành phố"), **provinces})
        self.name, self.account, self.position = line_edit(), line_edit(), line_edit()
        self.boxes = {
            "province": FieldBox(tr("Tỉnh, thành phố"), self.province, required=True),
            "name": FieldBox(tr("Tên cơ quan"), self.name, tr("Hiện ở đầu màn hình và trên giấy")),
            "account": FieldBox(tr("Người dùng đầu tiên"), self.account, required=True),
            "account_position": FieldBox(tr("Chức vụ"), self.position),
        }
        self.role_words = Label("", "small", "text2", wrap=True)
        self.role.chosen.connect(lambda _: self._show_role())
        self.province.currentIndexChanged.connect(lambda _: self._suggest())
        people = row((self.boxes["account"], 1), (self.boxes["account_position"], 1), gap=12, top=True)
        foot = row(secondary(tr("Quay lại"), self.left.emit), None, primary(tr("Bắt đầu dùng"), self._finish))
        head = Label(tr("Thiết lập cho cấp tỉnh, đơn vị trung chuyển"), "h1", elide=True)
        fields = (row(self.role, None), self.role_words, self.boxes["province"], self.boxes["name"], people)
        self.setLayout(column(head, 4, *fields, None, foot, gap=12, margins=(32, 26, 32, 22)))
        self._show_role()

    def begin(self) -> None:
        self.province.setFocus(Qt.FocusReason.OtherFocusReason)

    def given(self) -> DeskSetUp:
        return DeskSetUp(
            role=self.role.code(),
            province=self.province.code(),
            name=self.name.text(),
            account=self.account.text(),
            account_position=self.position.text(),
        )

    def show_problems(self, problems: dict[str, str]) -> None:
        show_problems(self.boxes, problems)

    def _finish(self) -> None:
        self.done.emit(self.given())

    def _suggest(self) -> None:
        if self.role.code() == PROVINCE:
            self.name.setText(founding_desk.usual_name(self.province.code()))

    def _show_role(self) -> None:
        words = {
            PROVINCE: tr("Nhận gói của các xã, xem số liệu chung, trả lời kiến nghị gửi lên, tạo gói trả."),
            RELAY: tr(
                "Chép gói từ xã lên tỉnh và ngược lại, kiểm tra gói còn nguyên; không đọc được nội dung."
            ),
        }
        self.role_words.set_text(words[self.role.code()])
        self._suggest()
