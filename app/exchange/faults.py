"""What can be wrong with a file from outside: a code for programs and one sentence for the person."""

from app.domain.errors import Refused

SENTENCES = {
    "not_a_bundle": "Tệp này không phải gói của Nghị Sự. Chọn tệp khác.",
    "torn": "Gói bị đứt đoạn, chép chưa hết. Chép lại từ máy đã tạo gói rồi nhận lại.",
    "damaged": "Gói bị hỏng hoặc đã bị sửa. Xin nơi gửi chép lại gói rồi nhận lại.",
    "wrong_signature": "Chữ ký của gói không đúng với nơi gửi. Không nhận; hỏi lại nơi gửi rồi xin gói mới.",
    "unknown_sender": "Chưa biết nơi gửi gói này. Đăng ký nơi gửi hoặc nhận thẻ cấp trên rồi nhận lại.",
    "revoked": "Khóa của nơi gửi đã bị thu hồi. Bảo nơi gửi đăng ký lại rồi tạo gói mới.",
    "wrong_recipient": "Gói này gửi cho nơi khác, máy này không mở được. Chuyển gói tới đúng nơi nhận.",
    "too_big": "Gói lớn hơn mức cho phép nên chưa nhận. Giữ gói lại và báo người hỗ trợ.",
    "too_new": "Gói do bản Nghị Sự mới hơn tạo ra. Cài bản mới rồi nhận lại; gói được giữ nguyên.",
    "header_differs": "Phần trong gói không khớp với phần đã ký. Không nhận; xin nơi gửi tạo lại gói.",
    "bad_line": "Trong gói có dòng không đọc được. Xin nơi gửi tạo lại gói.",
    "incomplete": "Gói thiếu phần cuối. Xin nơi gửi tạo lại gói.",
    "old_card": "Thẻ này cũ hơn thẻ đang dùng. Không nhận; dùng thẻ mới nhất của cấp trên.",
    "old_list": "Danh mục này cũ hơn danh mục đang dùng. Không nhận; xin cấp trên bản mới nhất.",
    "bad_card": "Thẻ này sai chữ ký hoặc thiếu thông tin. Xin nơi cấp làm lại thẻ.",
    "unreadable": "Không đọc được tệp. Rút USB ra, cắm lại rồi thử lại.",
    "unwritable": "Không ghi được lên USB hoặc thư mục này. Kiểm tra khóa chống ghi, hoặc chọn nơi khác.",
    "read_only": "USB hoặc thư mục này chỉ cho đọc. Mở khóa chống ghi, hoặc chọn nơi khác.",
    "full": "Không đủ chỗ trống để ghi. Xóa bớt tệp trên đó, hoặc chọn nơi khác.",
    "vanished": "USB đã bị rút ra hoặc không còn thấy. Cắm lại rồi làm lại.",
    "fat_limit": "USB định dạng FAT32 không ghi được tệp từ 4 GiB. Dùng USB định dạng exFAT hoặc NTFS.",
    "copy_differs": "Bản chép trên USB khác với bản gốc. USB có thể đang hỏng; dùng USB khác.",
    "attachment_differs": "Tệp đính kèm trên máy đã bị sửa hoặc hỏng. Đính kèm lại tệp rồi tạo lại gói.",
    "no_keys": "Máy này không còn khóa bí mật của đơn vị. Đăng ký lại với cấp trên; dữ liệu không mất.",
    "wrong_passphrase": "Câu mật khẩu không đúng. Gõ lại câu mật khẩu của tệp khóa.",
    "no_keyring": "Máy này không có kho khóa của hệ điều hành. Đặt câu mật khẩu để giữ khóa trong tệp.",
    "bad_keys": "Tệp khóa bị hỏng. Lấy bản cất riêng của tệp, hoặc đăng ký lại với cấp trên.",
}


class Fault(Refused):
    """A file or a stick that cannot be used; `code` says which way, the message what to do next."""

    def __init__(self, code: str, about: str = "") -> None:
        super().__init__(SENTENCES[code])
        self.code = code
        self.about = about
        """Where exactly, in English, for the journal: never text from the file itself."""
