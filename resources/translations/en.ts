<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message>
        <source>Nghị Sự</source>
        <translation>Nghị Sự</translation>
    </message>
    <message>
        <source>Phần mềm gặp lỗi</source>
        <translation>The application met an error</translation>
    </message>
    <message>
        <source>Việc vừa làm có thể chưa xong. Dữ liệu đã lưu trước đó vẫn còn nguyên. Làm lại một lần nữa; nếu vẫn lỗi, bấm Sao chép chi tiết rồi gửi cho người hỗ trợ.</source>
        <translation>What you just did may be unfinished. Everything saved before is intact. Try once more; if it fails again, press Copy details and send them to your supporter.</translation>
    </message>
    <message>
        <source>Chọn</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Ghi</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Chi tiết lỗi</source>
        <translation>Error details</translation>
    </message>
    <message>
        <source>Sao chép chi tiết</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>Tư cách đại biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lưu đại biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa chọn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm đại biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ví dụ chuyển công tác khỏi xã</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày đầu tiên không còn là đại biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Các chức vụ trong HĐND cũng thôi từ ngày này. Biên bản các kỳ họp trước giữ nguyên.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thôi nhiệm vụ đại biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi thôi nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} thôi làm đại biểu từ {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ngày/tháng/năm, ví dụ {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>giờ rồi ngày, ví dụ {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở trang</source>
        <translation>Open a page</translation>
    </message>
    <message>
        <source>Tìm khắp nơi</source>
        <translation>Search everywhere</translation>
    </message>
    <message>
        <source>Tìm trong danh sách này</source>
        <translation>Search this list</translation>
    </message>
    <message>
        <source>Thêm mới</source>
        <translation>Add new</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Lưu ngay</source>
        <translation>Save now</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Sang khung bên cạnh</source>
        <translation>Next pane</translation>
    </message>
    <message>
        <source>Đóng khung, rồi bỏ lọc</source>
        <translation>Close the panel, then clear the filter</translation>
    </message>
    <message>
        <source>Danh sách phím tắt</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Mũi tên</source>
        <translation>Arrows</translation>
    </message>
    <message>
        <source>Lên, xuống một dòng</source>
        <translation>One row up or down</translation>
    </message>
    <message>
        <source>Mở dòng đang chọn</source>
        <translation>Open the current row</translation>
    </message>
    <message>
        <source>Dấu cách</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Đánh dấu dòng đang chọn</source>
        <translation>Tick the current row</translation>
    </message>
    <message>
        <source>Dòng đầu, dòng cuối</source>
        <translation>First row, last row</translation>
    </message>
    <message>
        <source>Chữ cái</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Nhảy tới dòng, không cần dấu</source>
        <translation>Jump to a row, marks not needed</translation>
    </message>
    <message>
        <source>Phím tắt</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>Mọi trang</source>
        <translation>Every page</translation>
    </message>
    <message>
        <source>Trong danh sách</source>
        <translation>In lists</translation>
    </message>
    <message>
        <source>Nhập đại biểu từ bảng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chép các dòng trong Excel hoặc Word, cả dòng tiêu đề, rồi dán vào đây</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bảng dán vào</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Các dòng đọc được</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhập</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bảng tính và CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn danh sách đại biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đọc được {n} dòng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} người đã có, chỉ điền thêm chỗ trống.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} dòng cần xem lại nên chưa nhập.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không rõ cột: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không lưu theo thiết lập: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dán bảng hoặc chọn tệp. Xem trước ở đây, chưa lưu gì cho tới khi bấm Nhập.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có dòng nào</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhập {n} đại biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có dòng nào để nhập. Dán bảng hoặc chọn tệp trước.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã nhập {new} đại biểu mới, điền thêm cho {changed}, {same} đã đủ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xem lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Để lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã có</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mới</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter hoặc bấm đúp để bỏ một dòng ra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn tệp .xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Dòng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chức vụ, tổ, đơn vị bầu cử</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nghề nghiệp, điều cần xem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã dừng. Không có gì bị thay đổi.</source>
        <translation>Stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>Trang này</source>
        <translation>This page</translation>
    </message>
    <message>
        <source>Một việc đang chạy</source>
        <translation>Something is still running</translation>
    </message>
    <message>
        <source>Đóng bây giờ thì việc đó dừng lại, không có gì bị thay đổi.</source>
        <translation>Closing now stops it; nothing is changed.</translation>
    </message>
    <message>
        <source>Dừng và đóng</source>
        <translation>Stop and close</translation>
    </message>
    <message>
        <source>{n} việc</source>
        <translation>{n} items</translation>
    </message>
    <message>
        <source>Các trang</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Ctrl +</source>
        <translation>Ctrl +</translation>
    </message>
    <message>
        <source>Làm việc ngoại tuyến</source>
        <translation>Works offline</translation>
    </message>
    <message>
        <source>cần {n}</source>
        <translation>needs {n}</translation>
    </message>
    <message>
        <source>Xóa chữ tìm</source>
        <translation>Clear search</translation>
    </message>
    <message>
        <source>Không tìm thấy “{words}”</source>
        <translation>Nothing found for “{words}”</translation>
    </message>
    <message>
        <source>Không có dòng nào hợp bộ lọc</source>
        <translation>No row matches the filter</translation>
    </message>
    <message>
        <source>Thử ít chữ hơn, hoặc xóa bộ lọc.</source>
        <translation>Try fewer words, or clear the filter.</translation>
    </message>
    <message>
        <source>Xóa bộ lọc</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>Thử lại</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Lịch sử sửa đổi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khôi phục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trước: {before} · {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>để trống</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhập từ bảng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tìm trong danh sách</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang làm nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã thôi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lọc đại biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danh sách đại biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}/{total} đại biểu đang làm nhiệm vụ · {term}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thôi nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có ai thôi nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trong nhiệm kỳ này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm từng người, hoặc nhập cả danh sách từ bảng Excel, Word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có đại biểu nào</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tổ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thôi từ {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có {kind} nào</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mỗi dòng thêm vào đây được lưu ngay trên máy này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danh mục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa dòng đang chọn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lưu phần đang gõ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã xóa {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã bỏ phần đang gõ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã lưu {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã thêm {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không lưu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bản ghi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gõ vài chữ để chọn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở danh sách</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có {kind} “{words}”; chọn một dòng gợi ý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn một dòng gợi ý, hoặc xóa chữ đang gõ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bỏ {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kết quả tìm</source>
        <translation>Search results</translation>
    </message>
    <message>
        <source>Không tìm thấy “{words}”. Thử ít chữ hơn, hoặc không dấu.</source>
        <translation>Nothing found for “{words}”. Try fewer words, or without marks.</translation>
    </message>
    <message>
        <source>chọn</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>mở</source>
        <translation>open</translation>
    </message>
    <message>
        <source>đóng</source>
        <translation>close</translation>
    </message>
    <message>
        <source>Đóng thông báo</source>
        <translation>Close message</translation>
    </message>
    <message>
        <source>Dừng việc đang chạy</source>
        <translation>Stop what is running</translation>
    </message>
    <message>
        <source>Đang làm…</source>
        <translation>Working…</translation>
    </message>
    <message>
        <source>{done}/{total}</source>
        <translation>{done}/{total}</translation>
    </message>
    <message>
        <source>{title} {done} trên {total}</source>
        <translation>{title} {done} of {total}</translation>
    </message>
    <message>
        <source>Tìm kỳ họp, đại biểu, nghị quyết, văn bản</source>
        <translation>Search sessions, delegates, resolutions, papers</translation>
    </message>
    <message>
        <source>Đổi sang nền sáng</source>
        <translation>Switch to light</translation>
    </message>
    <message>
        <source>Đổi sang nền tối</source>
        <translation>Switch to dark</translation>
    </message>
    <message>
        <source>Người dùng: {name}</source>
        <translation>User: {name}</translation>
    </message>
    <message>
        <source>Đổi người dùng</source>
        <translation>Switch user</translation>
    </message>
    <message>
        <source>Chữ vừa</source>
        <translation>Normal text</translation>
    </message>
    <message>
        <source>Chữ lớn</source>
        <translation>Large text</translation>
    </message>
    <message>
        <source>Chữ rất lớn</source>
        <translation>Very large text</translation>
    </message>
    <message>
        <source>Màu theo máy</source>
        <translation>Colours as the system</translation>
    </message>
    <message>
        <source>Nền sáng</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Nền tối</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Bước {n}/{total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bắt đầu dùng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiếp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người dùng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sổ tay của Hội đồng nhân dân cấp xã, từ triệu tập kỳ họp đến biên bản đã ký.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thiết lập xã của tôi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn xã, phường, đặc khu, ghi khóa và nhiệm kỳ. Mất vài phút, sửa lại được sau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xem thử trước</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Một xã mẫu với 25 đại biểu và ba kỳ họp đã diễn ra. Tên người đều do phần mềm đặt ra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dùng thử với xã mẫu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mọi dữ liệu nằm trên máy này. Không cần mạng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thành viên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm chức vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm thành viên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chưa rõ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>từ {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn thư</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vai trò</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chuyên viên HĐND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xử lý đơn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lãnh đạo (xem)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quản trị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang dùng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mục chương trình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kỳ họp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phiên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thứ tự</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khai mạc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Họp tiếp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thủ tục, chương trình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Báo cáo, tờ trình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Báo cáo thẩm tra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thảo luận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chất vấn và trả lời chất vấn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhân sự</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thông qua nghị quyết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bế mạc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nghỉ giải lao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nội dung khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đề nghị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đủ hồ sơ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trong chương trình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang trình bày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang thảo luận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang biểu quyết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã xong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã thông qua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thông qua có sửa đổi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không thông qua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lùi kỳ sau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rút khỏi chương trình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người trình bày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người trình bày (ghi tay)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khi người trình bày không có trong danh bạ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dự kiến bắt đầu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dự kiến (phút)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cần biểu quyết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Công khai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Họp kín</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tạm dừng đồng hồ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dừng, hết lượt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người tiếp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cho đồng hồ chạy tiếp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sẽ trình bày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có người phát biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F4 để ghi người phát biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hết lượt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bắt đầu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chờ phát biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/ {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Còn {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kết thúc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bắt đầu mục này</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi chú diễn biến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở lại mục này</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biểu quyết lúc này được ghi là không đủ đại biểu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có mặt {n}/{total}, thiếu {short} đại biểu để đủ {need}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} đến {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bắt đầu {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kết luận của chủ tọa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trả lời chất vấn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chất vấn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chất vấn mới</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa hỏi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ý kiến người hỏi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hỏi thêm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi lời hứa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trả lời bằng văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người hỏi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hỏi thêm:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người trả lời</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hỏi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trả lời</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trả lời của {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn người hỏi và người trả lời trước</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người trả lời (ghi tay)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hình thức</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trực tiếp tại kỳ họp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bằng văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có lý do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không lý do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vắng thế nào</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lúc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9 giờ 15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Về lúc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đến lúc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>từ mục {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tại mục {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>không theo mục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giờ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số văn bản trả lời</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nội dung trả lời</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thôn, tổ dân phố</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thôn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tổ dân phố</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>khu phố</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ấp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buôn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>làng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thuộc đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trưởng thôn, tổ trưởng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số hộ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số cử tri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đến hết ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhập vào</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp kèm theo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loại bản ghi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mã bản ghi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên tệp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiểu tệp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mã băm SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dung lượng (byte)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Điểm danh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đại biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Việc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Về</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vắng có lý do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vắng không lý do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tại mục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày nghỉ, ngày làm bù</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày nghỉ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày làm bù</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người ứng cử, người được lấy phiếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lần biểu quyết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biểu quyết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biểu quyết lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biểu quyết tiếp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bỏ lần này</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chốt lại có mặt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có biểu quyết đang mở. Bấm Bắt đầu biểu quyết trước.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do biểu quyết lại (ghi vào biên bản)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lần {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đồng ý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không đồng ý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: đồng ý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: không đồng ý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phát ra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu vào</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hợp lệ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không hợp lệ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhập phiếu thu vào và phiếu hợp lệ trước</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không đánh dấu: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trúng cử</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không trúng cử</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị bầu cử</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhiệm kỳ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ví dụ: Đơn vị bầu cử số 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gồm các thôn, tổ dân phố</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Địa bàn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số đại biểu được bầu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khách mời</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thành phần</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HĐND, UBND cấp trên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đảng ủy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ủy ban nhân dân, phòng, đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mặt trận Tổ quốc, đoàn thể</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trưởng thôn, tổ trưởng tổ dân phố</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đại diện cử tri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khách khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xưng hô</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ông</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bà</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Để trống khi mời theo chức danh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chức vụ, cơ quan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có dự</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chức vụ, tư cách thành viên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cơ quan, tổ chức</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chủ tịch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phó Chủ tịch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trưởng Ban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phó Trưởng Ban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ủy viên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tổ trưởng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tổ phó</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thành viên Tổ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trưởng phòng, thủ trưởng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chức vụ ghi trên văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Để trống thì lấy theo vai trò</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chuyên trách</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thôi từ ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày đầu tiên không còn giữ chức vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do thôi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biên bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số, ký hiệu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trong sổ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dự thảo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã đọc và thông qua tại kỳ họp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số trang, số bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phần của biên bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phần</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sổ số văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên sổ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loại văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ký hiệu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ví dụ: NQ-HĐND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đánh số theo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Năm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi năm trong số</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản quy phạm pháp luật: 12/2026/NQ-HĐND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số đầu tiên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sổ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Năm, nhiệm kỳ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giữ trước</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã dùng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã hủy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trích yếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do giữ, hủy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thiết lập của văn phòng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị hành chính</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hội đồng nhân dân</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhiệm kỳ hiện nay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Địa danh trên văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nơi họp thường dùng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trình bày báo cáo (phút)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thời gian phát biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nêu chất vấn (phút)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trả lời chất vấn (phút)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thảo luận (phút)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có ghi dân tộc, tôn giáo của đại biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dữ liệu cá nhân</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nơi nhận nghị quyết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nơi nhận biên bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nơi nhận giấy mời</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhãn năm rõ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mỗi dòng một nhãn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thường trực HĐND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ban của HĐND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tổ đại biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ủy ban nhân dân</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phòng, đơn vị thuộc UBND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cấp ủy Đảng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cơ quan cấp trên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên đầy đủ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên viết tắt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ký hiệu trên văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ví dụ: HĐND, UBND, BKTNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thuộc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cơ quan kế thừa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tài liệu kỳ họp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tờ trình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Báo cáo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dự thảo nghị quyết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kế hoạch, đề án</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tài liệu khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên tài liệu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cơ quan soạn thảo, trình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cơ quan trình (ghi tay)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thẩm tra tài liệu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bắt buộc phải có</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hạn nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã nhận ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gửi đại biểu ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày, năm sinh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi được cả khi chỉ biết năm, ví dụ 1968</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nghề nghiệp, chức vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nơi công tác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quê quán</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý lịch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nơi ở hiện nay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thư điện tử</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trình độ học vấn, chuyên môn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý luận chính trị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày vào Đảng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đại biểu Quốc hội, HĐND các khóa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dân tộc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dữ liệu nhạy cảm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tôn giáo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Việc chuẩn bị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quy định</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quy định có từ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bản lịch nghỉ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hạn của lời hứa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hạn, 31/12/2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cách tính hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người làm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xong ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không áp dụng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lời hứa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Từ chất vấn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Việc đã hứa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người hứa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người hứa (ghi tay)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cơ quan chủ trì</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sản phẩm phải có</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang thực hiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xong một phần</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không thực hiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kết quả thực hiện, minh chứng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đại biểu chất vấn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người bị chất vấn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người bị chất vấn (ghi tay)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nội dung chất vấn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phiếu chất vấn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chất vấn lại câu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ý kiến của người chất vấn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đồng ý với trả lời</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa đồng ý với trả lời</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hạn trả lời bằng văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nghị quyết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nghị quyết cá biệt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nghị quyết quy phạm pháp luật</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viết tiếp sau “Nghị quyết …”, ví dụ: về dự toán ngân sách xã năm 2027</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã thẩm tra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không được thông qua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã ký chứng thực</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã phát hành</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hết hiệu lực</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mỗi dòng một căn cứ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xét</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Các điều</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mỗi điều bắt đầu bằng “Điều 1.” trên dòng riêng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nơi nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mỗi dòng một nơi nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biểu quyết thông qua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thông qua ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ký chứng thực ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chức vụ người ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có hiệu lực từ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hết hiệu lực từ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gửi cấp trên ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tác động đến nghị quyết khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tác động</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa đổi, bổ sung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thay thế</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bãi bỏ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phạm vi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toàn bộ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Một phần</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nghị quyết bị tác động</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản bị tác động (ghi tay)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Điều, khoản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quy định riêng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mã quy định</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ngày làm việc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ví dụ: Quy chế làm việc, Điều 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kỳ họp thứ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loại kỳ họp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kỳ họp thứ nhất</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kỳ họp thường lệ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kỳ họp chuyên đề</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kỳ họp để giải quyết công việc phát sinh đột xuất</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kỳ họp bất thường</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thường lệ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>giữa năm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cuối năm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nội dung chính</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ví dụ: thông qua kế hoạch đầu tư công</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dự kiến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã triệu tập</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang họp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tạm nghỉ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã bế mạc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có biên bản dự thảo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã ký biên bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã lưu trữ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoãn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Dự kiến bế mạc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Địa điểm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trực tiếp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trực tuyến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trực tiếp kết hợp trực tuyến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Họp theo yêu cầu của</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày triệu tập</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triệu tập</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số văn bản triệu tập</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chủ tọa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Điều hành</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thư ký kỳ họp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tổng số đại biểu được bầu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số đại biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số đại biểu hiện có</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bắt đầu thực tế</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diễn biến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bế mạc thực tế</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do hoãn, hủy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bản đã ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bản thứ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do đính chính</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phiên họp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên phiên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phiên trù bị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phiên khai mạc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phiên làm việc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thảo luận tổ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phiên bế mạc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phát biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người phát biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gõ tên rồi Enter để ghi vào danh sách</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loại phát biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danh sách phát biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nội dung phát biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cho phát biểu sớm hơn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cho phát biểu muộn hơn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bỏ khỏi danh sách</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm 1 phút</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nội dung: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nói {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>được {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người phát biểu (ghi tay)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trình bày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nêu chất vấn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giải trình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chờ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang nói</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tạm dừng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã nói (giây)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Được nói (giây)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khóa, nhiệm kỳ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khóa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số La Mã, ví dụ XXI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bắt đầu nhiệm kỳ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kết thúc nhiệm kỳ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhiệm kỳ từ năm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhiệm kỳ đến năm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mã đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xã</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phường</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đặc khu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thị trấn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>huyện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thị xã</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thành phố thuộc tỉnh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tỉnh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thành phố</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cấp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cấp xã</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cấp huyện (trước 01/7/2025)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cấp tỉnh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị cấp trên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị kế thừa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ý kiến biểu quyết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ý kiến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tán thành</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không tán thành</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không biểu quyết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhập hai số, số còn lại tự tính từ {n} đại biểu có mặt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có số phiếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kết quả hiện ở đây ngay khi gõ số.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} vắng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nội dung biểu quyết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giơ tay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biểu quyết công khai theo tên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bỏ phiếu kín</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biểu quyết điện tử</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bắt đầu biểu quyết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biểu quyết về</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loại quyết định</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tỷ lệ cần</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fraction} của {base} ({what}) là {n}. {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chốt {n} đại biểu có mặt khi bắt đầu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có mặt {n}, cần {need}: biểu quyết sẽ ghi là không đủ đại biểu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã ghi kết quả</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã biểu quyết lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi kết quả</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có mặt khi biểu quyết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đại biểu có mặt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phiếu phát ra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phiếu thu vào</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phiếu hợp lệ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phiếu không hợp lệ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số người được bầu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ban kiểm phiếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người đếm phiếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số cần để thông qua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tính trên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đủ đại biểu để biểu quyết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Được thông qua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kết quả bằng lời</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cách tính</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biểu quyết lại thay cho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do biểu quyết lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quá giờ {n} giây</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quá giờ {n} phút {m} giây</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quá giờ {n} phút</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gõ vài chữ tên xã, phường, đặc khu hoặc mã</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xã, phường, đặc khu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xã, phường, đặc khu của bạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gõ tên rồi chọn một dòng trong danh sách</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gõ không dấu cũng được. Danh sách gồm 3.321 đơn vị từ 01/7/2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tìm xã của bạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số Tổ đại biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số đơn vị bầu cử</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Để trống khi không chia Tổ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có thể thêm sau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khóa và nhiệm kỳ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người thiết lập làm được mọi việc và là người quản trị. Đổi được trong phần Cài đặt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bỏ người này</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm người dùng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ai dùng phần mềm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn ít nhất một vai trò cho người này</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phần mềm lập sẵn Thường trực, các Ban, Tổ đại biểu, UBND và các phòng, MTTQ, sổ số văn bản.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiếp theo: nhập đại biểu, từng người hoặc cả danh sách từ Excel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xem lại rồi bắt đầu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tổ chức</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Các lựa chọn</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>Hôm nay, {day}</source>
        <translation>Today, {day}</translation>
    </message>
    <message>
        <source>T2</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>T3</source>
        <translation>Tu</translation>
    </message>
    <message>
        <source>T4</source>
        <translation>We</translation>
    </message>
    <message>
        <source>T5</source>
        <translation>Th</translation>
    </message>
    <message>
        <source>T6</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>T7</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>CN</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>Lịch tháng {month}</source>
        <translation>Calendar {month}</translation>
    </message>
    <message>
        <source>Chương trình kỳ họp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chương trình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done}/{total} mục xong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Để lại, chưa quyết định</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} · {n} phút</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dự kiến {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chậm {n} phút so với dự kiến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chậm {h} giờ {n} phút so với dự kiến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danh sách đại biểu có mặt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tất cả có mặt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tìm đại biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đổi có mặt, vắng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có mặt {n}/{total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đủ điều kiện họp (cần {n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thiếu {n} để đủ {need}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chức vụ bầu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Họ tên người ứng cử</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bớt một người được bầu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm một người được bầu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bầu {n} người</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi họ tên và chức vụ của người ứng cử rồi bấm Thêm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tự tính từ số có mặt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}. {asker} hỏi {asked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nợ văn bản, hạn {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa đồng ý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã trả lời</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chờ trả lời</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hứa: {text}, hạn {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hứa: {text}, chưa có hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Việc khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm mục vào chương trình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa tên mục này</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm mục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nội dung của mục mới</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa tên mục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nội dung của mục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Để sau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa bế mạc được, còn {n} việc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đi tới</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đi tới: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ý kiến từng đại biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Còn lại tán thành</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã ghi {n}/{total} đại biểu có mặt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Còn {n} đại biểu chưa ghi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mục {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nghỉ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trình: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiểm tra lại các số.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thay cho lần trước: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi lúc {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phát ra {issued}, thu vào {returned}, hợp lệ {valid}, không hợp lệ {invalid}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} tán thành, {b} không tán thành, {c} không biểu quyết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vào làm việc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ai đang dùng?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn tên của mình.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
