"""What a clerk does first, whatever comes of it: set the office up, take the delegates in, plan a session."""

from tests.journeys.clerk import CTRL, KEY, Clerk

TERM = {
    "Khóa": "XXI",
    "Nhiệm kỳ từ năm": "2026",
    "Nhiệm kỳ đến năm": "2031",
    "Bắt đầu nhiệm kỳ": "1/4/2026",
    "Tổng số đại biểu được bầu": "29",
    "Số Tổ đại biểu": "3",
    "Số đơn vị bầu cử": "4",
}


def set_up(clerk: Clerk, **other_answers: str) -> None:
    """Xã Gia Lộc by three letters, its term, and one person who does everything."""
    answers = TERM | other_answers
    clerk.sees("Thiết lập xã của tôi", "Dùng thử với xã mẫu")
    clerk.press("Thiết lập xã của tôi")
    clerk.type("gia")
    clerk.row("Xã, phường, đặc khu", "Xã Gia Lộc")
    clerk.press("Tiếp")
    for name, words in answers.items():
        clerk.write(name, words)
    clerk.key(KEY.Key_Return)
    clerk.write("Họ và tên", "Phạm Thị Lan Hương")
    clerk.write("Chức vụ", "Công chức Văn phòng")
    clerk.press("Tiếp")
    years = f"{answers['Nhiệm kỳ từ năm']} - {answers['Nhiệm kỳ đến năm']}"
    clerk.sees(f"Khóa {answers['Khóa']}, nhiệm kỳ {years}", answers["Tổng số đại biểu được bầu"])
    clerk.press("Bắt đầu dùng")
    clerk.sees("HĐND xã Gia Lộc", "Nhiệm kỳ " + years.replace(" - ", "–"))


def take_delegates_in(clerk: Clerk, table: str, count: int) -> None:
    """Paste the list, look at what was read, take it in."""
    clerk.go("Đại biểu")
    clerk.sees("Chưa có đại biểu nào")

    def paste() -> None:
        clerk.paste("Bảng dán vào", table)
        clerk.sees(f"Đọc được {count} dòng.")
        clerk.press(f"Nhập {count} đại biểu")

    clerk.press("Nhập từ bảng", then=paste)
    clerk.sees(f"{count}/{count} đại biểu đang làm nhiệm vụ")


def plan_a_session(clerk: Clerk, opens: str, number: str, kind: str) -> None:
    """The form of a new session, from the keyboard."""
    clerk.go("Kỳ họp")
    clerk.sees("Chưa có kỳ họp nào")
    clerk.key(KEY.Key_N, CTRL)
    clerk.write("Khai mạc", opens)
    clerk.key(KEY.Key_Tab)
    clerk.choose("Loại kỳ họp", kind)
    clerk.write("Kỳ họp thứ", number)
    clerk.write("Địa điểm", "Hội trường Ủy ban nhân dân xã")
    clerk.key(KEY.Key_S, CTRL)
    clerk.sees(f"Kỳ họp thứ {number}", "Dự kiến", "việc chuẩn bị")
