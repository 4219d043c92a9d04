"""What a clerk does with every citizen: the visit in the book, the letter looked at, its papers printed."""

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from tests.documents.reading import pdf_text
from tests.journeys.clerk import CTRL, KEY, Clerk


def printed(clerk: Clerk, folder: Path, name: str) -> str:
    """The paper on show, saved as PDF by its button and read back from the disk in one line."""
    clerk.sees("Trang 1/")
    clerk.press("PDF")
    clerk.sees(f"Đã lưu {name}.pdf")
    return " ".join(pdf_text(folder / f"{name}.pdf").split())


def back(clerk: Clerk) -> None:
    """From the paper to what it was made of."""
    clerk.press("Quay lại")


def visit_of_one_known(clerk: Clerk, name: str, earlier: str) -> None:
    """A new line of the book; whoever is typed was here before, and is taken as found."""
    clerk.go("Tiếp công dân")
    clerk.key(KEY.Key_N, CTRL)
    clerk.type(name)
    clerk.sees(earlier)
    clerk.press("Chọn")
    clerk.choose("Phân loại", "Khiếu nại")


def classified(clerk: Clerk, body: str) -> None:
    """Nothing is lacking, and another body is competent."""

    def answer() -> None:
        clerk.sees("Thiếu: Có chữ ký hoặc điểm chỉ của người viết đơn")
        clerk.choose("Thẩm quyền", "Cơ quan hành chính nhà nước")
        clerk.pick("Cơ quan có thẩm quyền", body)
        clerk.press("Phân loại")

    clerk.press("Phân loại", then=answer)
    clerk.sees("Đã phân loại")


def noted(clerk: Clerk, button: str, verb: str = "", *, numbered: bool = True, **fields: str) -> None:
    """Press a button of the letter, fill what it asks, do it."""

    def answer() -> None:
        for name, words in fields.items():
            clerk.write(name, words)
        if numbered:
            clerk.press("Lấy số văn bản ngay")
        clerk.press(verb or button)

    clerk.press(button, then=answer)


def from_menu(clerk: Clerk, entry: str, verb: str) -> None:
    """Take an entry of the menu "Khác" and press the verb of what it asks."""

    def answer() -> None:
        asked = QApplication.activeModalWidget()
        if asked is None:
            QTimer.singleShot(10, answer)
            return
        try:
            clerk.press(verb)
        finally:
            asked.close()

    def pick() -> None:
        QTimer.singleShot(0, answer)
        clerk.pick_in_menu(entry)

    clerk.press("Khác", then=pick)
