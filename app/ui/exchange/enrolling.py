"""Reporting to a superior without a network: a file, a paper, a card back, and which are done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.exchange.keys import thirty_digits
from app.services import stations
from app.ui.look import px
from app.ui.page import Desk
from app.ui.parts import Button, Chip, Label, card, column, holder, primary, quiet, row, scroll, secondary
from app.ui.words import tr


class Enrolling(QWidget):
    """`file_asked`, `paper_asked` and `card_asked` are the three steps."""

    file_asked = Signal()
    paper_asked = Signal()
    card_asked = Signal()
    keys_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.file = primary(tr("Ghi tệp đăng ký"), self.file_asked.emit, "usb")
        self.paper = secondary(tr("In giấy đăng ký"), self.paper_asked.emit, "printer")
        self.card = secondary(tr("Nhận thẻ cấp trên"), self.card_asked.emit, "download")
        self.chips = [Chip() for _ in range(3)]
        self.digits = Label("", "h3")
        self.renew = quiet(tr("Tạo khóa mới…"), self.keys_asked.emit, "rotate-ccw")
        caption = Label(tr("Dãy số của đơn vị, in trên giấy đăng ký"), "small", "text3")
        self.digits_box = holder(row((column(caption, self.digits, gap=2), 1), self.renew))
        steps = [
            _step("1", tr("Ghi tệp đăng ký lên USB"),
                  tr("Tệp chỉ có tên đơn vị và khóa công khai. Khóa bí mật không rời máy này."),
                  self.chips[0], self.file),
            _step("2", tr("In giấy đăng ký, ký và đóng dấu"),
                  tr("Giấy A4 có mã vuông và ba mươi chữ số để cấp trên đối chiếu với tệp."),
                  self.chips[1], self.paper),
            _step("3", tr("Mang USB và giấy tới cấp trên, rồi nhận thẻ về"),
                  tr("Cấp trên duyệt rồi đưa lại USB có thẻ. Nhận thẻ xong là gửi gói được."),
                  self.chips[2], self.card),
        ]  # fmt: skip
        intro = tr(
            "Không cần mạng. Làm một lần cho mỗi máy; mất máy hay cài lại thì làm lại, dữ liệu không mất."
        )
        heads = (Label(tr("Đăng ký với cấp trên"), "h2"), Label(intro, "body", "text2", wrap=True))
        body = column(*heads, 4, *steps, self.digits_box, None, gap=12, margins=(20, 16, 20, 16))
        sheet = card(column(scroll(body), margins=(1, 1, 1, 1)))
        self.setLayout(row((sheet, 1), gap=0))

    def refresh(self) -> None:
        context = self.desk.context
        public = stations.public(context)
        joined = stations.superior(context) is not None
        self.digits.set_text(thirty_digits(public) if public else "")
        self.digits_box.setVisible(public is not None)
        self.file.set_words(tr("Ghi lại tệp") if public else tr("Ghi tệp đăng ký"))
        self.paper.set_enabled(public is not None, tr("Ghi tệp đăng ký trước, giấy in theo tệp."))
        self._show_chip(0, public is not None, joined)
        self._show_chip(1, joined, joined)
        self._show_chip(2, joined, joined)

    def _show_chip(self, step: int, done: bool, joined: bool) -> None:
        words, tone = (tr("Đã xong"), "green") if done else (tr("Chưa làm"), "grey")
        if step and not joined and stations.public(self.desk.context) is not None:
            words, tone = (tr("Làm tiếp"), "blue") if step == 1 else (tr("Chờ thẻ"), "amber")
        self.chips[step].show_state(words, tone)


def _step(number: str, title: str, text: str, chip: Chip, button: Button) -> QFrame:
    head = row(Label(title, "h3", wrap=False), chip, None, gap=10)
    words = column(head, Label(text, "small", "text2", wrap=True), gap=4)
    count = Label(number, "h2", "accent_text")
    count.setFixedWidth(px(24))
    return card(row(count, (words, 1), button, gap=12, margins=(14, 12, 14, 12)))
