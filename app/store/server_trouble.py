"""What a PostgreSQL server refuses, said as a sentence for a person, without the server's own message."""

import re

DOWN = (
    "Không nối được với máy chủ dữ liệu. Kiểm tra mạng và hỏi người quản trị xem máy chủ PostgreSQL"
    " có đang chạy không, rồi làm lại."
)
NOT_KNOWN = (
    "Máy chủ dữ liệu không nhận tài khoản hoặc mật khẩu này. Hỏi người quản trị máy chủ, sửa tệp"
    " database.url hoặc .pgpass rồi mở lại."
)
NO_DATABASE = (
    "Trên máy chủ không có cơ sở dữ liệu này. Nhờ người quản trị máy chủ tạo, hoặc sửa tên trong tệp"
    " database.url rồi mở lại."
)
CROWDED = "Máy chủ dữ liệu đang có quá nhiều người nối vào. Chờ ít phút rồi làm lại."
STARTING = "Máy chủ dữ liệu đang khởi động hoặc đang dừng. Chờ ít phút rồi làm lại."
LOST = (
    "Mất kết nối với máy chủ dữ liệu. Không có gì được ghi dở dang; chờ nối lại được, xem bản ghi đã đổi chưa"
    " rồi hãy làm lại. Nội dung đang gõ vẫn còn."
)
BUSY = (
    "Người khác đang ghi vào cùng dữ liệu nên chưa lưu. Chờ ít phút rồi bấm lưu lại; nội dung đang gõ"
    " vẫn còn."
)
FULL = (
    "Ổ đĩa của máy chủ dữ liệu đã đầy nên chưa lưu được. Báo người quản trị máy chủ rồi lưu lại; nội dung"
    " đang gõ vẫn còn."
)
NOT_ALLOWED = (
    "Tài khoản trên máy chủ dữ liệu chưa có quyền này. Nhờ người quản trị máy chủ cấp quyền tạo bảng,"
    " đọc và ghi trong cơ sở dữ liệu của Nghị Sự."
)
READ_ONLY = (
    "Máy chủ dữ liệu này chỉ cho đọc nên chưa lưu. Nối vào máy chủ chính rồi làm lại;"
    " nội dung đang gõ vẫn còn."
)
BROKEN = (
    "Máy chủ dữ liệu báo dữ liệu bị hỏng. Đừng làm gì thêm; báo ngay người quản trị máy chủ để lấy lại"
    " từ bản sao lưu."
)
TOO_BIG = "Nội dung này dài hoặc lạ đến mức máy chủ dữ liệu không nhận. Rút ngắn hoặc gõ lại rồi lưu."

# By the five signs of SQLSTATE, or their first two.
_STATES = {
    "08": LOST,
    "57P01": LOST,
    "57P02": LOST,
    "57P03": STARTING,
    "57014": BUSY,
    "55P03": BUSY,
    "40": BUSY,
    "25P03": LOST,
    "25006": READ_ONLY,
    "28": NOT_KNOWN,
    "3D": NO_DATABASE,
    "42501": NOT_ALLOWED,
    "53100": FULL,
    "53": CROWDED,
    "54": TOO_BIG,
    "22021": TOO_BIG,
    "22P05": TOO_BIG,
    "58": BROKEN,
    "XX": BROKEN,
}
# While connecting the driver has only the server's message.
_MESSAGES = (
    (r'database ".*" does not exist', NO_DATABASE),
    (r"password|authentication|pg_hba|role .* does not exist|not permitted to log in", NOT_KNOWN),
    (r"too many (clients|connections)|remaining connection slots", CROWDED),
    (r"starting up|shutting down|recovery mode", STARTING),
    (r"permission denied for database", NOT_ALLOWED),
    (r"connection (failed|is bad|timeout)|failed to resolve|could not translate", DOWN),
)


def in_words(error: BaseException) -> str | None:
    """The sentence for what psycopg raised; None for what is a bug of ours."""
    state = getattr(error, "sqlstate", None)
    if state:
        return _STATES.get(state) or _STATES.get(state[:2])
    message = str(error)
    for pattern, sentence in _MESSAGES:
        if re.search(pattern, message):
            return sentence
    if "NUL" in message or "0x00" in message:
        return TOO_BIG
    return LOST if type(error).__name__ == "OperationalError" else None
