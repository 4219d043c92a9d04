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
        <source>Nhập gói từ đâu</source>
        <translation>Where the bundles to take in are</translation>
    </message>
    <message>
        <source>Mỗi đơn vị một gói, chỉ đơn vị đó mở được.</source>
        <translation>A bundle for each unit; only that unit can open it.</translation>
    </message>
    <message>
        <source>Ghi</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Ghi gói trả lên đâu</source>
        <translation>Where to write the return bundles</translation>
    </message>
    <message>
        <source>Có thể rút USB.</source>
        <translation>You may pull out the stick.</translation>
    </message>
    <message>
        <source>Đang tạo gói trả</source>
        <translation>Making return bundles</translation>
    </message>
    <message>
        <source>Gói trả tới đây sẽ xin đơn vị gửi lại đủ</source>
        <translation>The next return bundle asks the unit to send everything again</translation>
    </message>
    <message>
        <source>Trả lời {n} kiến nghị</source>
        <translation>Answer {n} recommendations</translation>
    </message>
    <message>
        <source>Đã ghi trả lời; xã nhận được trong gói trả tới đây</source>
        <translation>Answers recorded; communes get them in the next return bundle</translation>
    </message>
    <message>
        <source>Giao cơ quan</source>
        <translation>Give to the body</translation>
    </message>
    <message>
        <source>Hạn giải quyết</source>
        <translation>To be settled by</translation>
    </message>
    <message>
        <source>Yêu cầu</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Giao giải quyết {n} kiến nghị</source>
        <translation>Give {n} recommendations to a body</translation>
    </message>
    <message>
        <source>Giao</source>
        <translation>Give</translation>
    </message>
    <message>
        <source>Đã giao; xã được báo trong gói trả tới đây</source>
        <translation>Given; communes are told in the next return bundle</translation>
    </message>
    <message>
        <source>Tên cấp trên, như ghi trong công văn</source>
        <translation>Name of the superior, as written in the official letter</translation>
    </message>
    <message>
        <source>Từ 8 ký tự; hỏi lại mỗi lần mở bàn. Ghi lại và cất riêng.</source>
        <translation>At least 8 characters; asked each time the desk is opened. Write it down and keep it apart.</translation>
    </message>
    <message>
        <source>Câu mật khẩu giữ khóa</source>
        <translation>Passphrase that keeps the keys</translation>
    </message>
    <message>
        <source>Khóa gốc chỉ hiện một lần để in và cất trong phong bì; máy này không giữ lại.</source>
        <translation>The root key is shown only once, to be printed and put into an envelope; this machine does not keep it.</translation>
    </message>
    <message>
        <source>Lập khóa và thẻ</source>
        <translation>Make keys and card</translation>
    </message>
    <message>
        <source>Lập khóa</source>
        <translation>Make keys</translation>
    </message>
    <message>
        <source>Ghi thẻ lên đâu</source>
        <translation>Where to write the card</translation>
    </message>
    <message>
        <source>Đưa USB cùng công văn có ba mươi chữ số.</source>
        <translation>Hand over the stick together with the letter that bears the thirty digits.</translation>
    </message>
    <message>
        <source>Đã ghi {name}</source>
        <translation>{name} written</translation>
    </message>
    <message>
        <source>Danh mục, quy tắc thời hạn, ngày nghỉ và việc sáp nhập; xã nào cũng nhận được.</source>
        <translation>Lists, rules for deadlines, holidays and mergers; every commune may take it.</translation>
    </message>
    <message>
        <source>Ghi danh mục lên đâu</source>
        <translation>Where to write the lists</translation>
    </message>
    <message>
        <source>Ba mươi chữ số trên giấy</source>
        <translation>The thirty digits on the paper</translation>
    </message>
    <message>
        <source>Máy cài lại từ đầu: trả hồ sơ cũ của xã về máy này</source>
        <translation>Machine set up from nothing: return the commune&apos;s earlier records to it</translation>
    </message>
    <message>
        <source>Gõ dãy số từ tờ giấy đã ký và đóng dấu, không lấy từ USB. Quét mã vuông vào ô này cũng được.</source>
        <translation>Type the digits from the signed and stamped paper, not from the stick. The square code may be scanned into this field.</translation>
    </message>
    <message>
        <source>Duyệt đăng ký của {name}</source>
        <translation>Approve the enrolment of {name}</translation>
    </message>
    <message>
        <source>Duyệt</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Đã duyệt {name}; tạo gói trả để đơn vị biết</source>
        <translation>{name} approved; make a return bundle so that the unit knows</translation>
    </message>
    <message>
        <source>Không duyệt {name}</source>
        <translation>Do not approve {name}</translation>
    </message>
    <message>
        <source>Tệp đề nghị bị bỏ khỏi danh sách. Đơn vị vẫn gửi lại được.</source>
        <translation>The request is taken off the list. The unit may send it again.</translation>
    </message>
    <message>
        <source>Không duyệt</source>
        <translation>Do not approve</translation>
    </message>
    <message>
        <source>Gói ký bằng khóa cũ không được nhận nữa. Hồ sơ đã nhận giữ nguyên; đăng ký lại là gửi được.</source>
        <translation>Bundles signed with the old keys are no longer taken in. Records received stay; after enrolling again it can send.</translation>
    </message>
    <message>
        <source>Thu hồi đăng ký của {name}</source>
        <translation>Revoke the enrolment of {name}</translation>
    </message>
    <message>
        <source>Sáp nhập vào</source>
        <translation>Merge into</translation>
    </message>
    <message>
        <source>Hồ sơ của đơn vị cũ được trả về máy của đơn vị kế thừa. Gói đến muộn vẫn được nhận.</source>
        <translation>Records of the old unit are returned to the machines of its successor. Late bundles are still taken in.</translation>
    </message>
    <message>
        <source>Sáp nhập {name}</source>
        <translation>Merge {name}</translation>
    </message>
    <message>
        <source>Ghi sáp nhập</source>
        <translation>Record the merger</translation>
    </message>
    <message>
        <source>Đang nhập gói</source>
        <translation>Taking bundles in</translation>
    </message>
    <message>
        <source>Đang nhập gói chờ</source>
        <translation>Taking waiting bundles in</translation>
    </message>
    <message>
        <source>Đã ghi lại khóa gốc?</source>
        <translation>Is the root key written down?</translation>
    </message>
    <message>
        <source>Không có khóa gốc thì khi mất máy phải đăng ký lại mọi xã.</source>
        <translation>Without the root key, losing this machine means enrolling every commune again.</translation>
    </message>
    <message>
        <source>Đã ghi lại</source>
        <translation>Written down</translation>
    </message>
    <message>
        <source>In tờ khóa gốc và cất vào phong bì</source>
        <translation>Print the sheet of the root key and put it into an envelope</translation>
    </message>
    <message>
        <source>Đóng cửa sổ này thì không xem lại được. Lưu thành PDF trên USB riêng, in ra rồi xóa tệp.</source>
        <translation>Once this window is closed it cannot be seen again. Save it as PDF on a stick of its own, print it, then delete the file.</translation>
    </message>
    <message>
        <source>Đã cất xong</source>
        <translation>It is put away</translation>
    </message>
    <message>
        <source>Lưu PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Lưu tờ khóa gốc</source>
        <translation>Save the sheet of the root key</translation>
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
        <translation>Delegate status</translation>
    </message>
    <message>
        <source>Lưu đại biểu</source>
        <translation>Save delegate</translation>
    </message>
    <message>
        <source>Chưa chọn</source>
        <translation>Not chosen</translation>
    </message>
    <message>
        <source>Thêm đại biểu</source>
        <translation>Add delegate</translation>
    </message>
    <message>
        <source>ví dụ chuyển công tác khỏi xã</source>
        <translation>e.g. moved to a job outside the commune</translation>
    </message>
    <message>
        <source>Ngày đầu tiên không còn là đại biểu</source>
        <translation>First day no longer a delegate</translation>
    </message>
    <message>
        <source>Các chức vụ trong HĐND cũng thôi từ ngày này. Biên bản các kỳ họp trước giữ nguyên.</source>
        <translation>Council posts also end on this day. Minutes of earlier sessions stay as they are.</translation>
    </message>
    <message>
        <source>Thôi nhiệm vụ đại biểu</source>
        <translation>End delegate&apos;s duties</translation>
    </message>
    <message>
        <source>Ghi thôi nhiệm vụ</source>
        <translation>Record end of duties</translation>
    </message>
    <message>
        <source>{name} thôi làm đại biểu từ {day}</source>
        <translation>{name} ceases to be a delegate from {day}</translation>
    </message>
    <message>
        <source>ngày/tháng/năm, ví dụ {example}</source>
        <translation>day/month/year, e.g. {example}</translation>
    </message>
    <message>
        <source>giờ rồi ngày, ví dụ {example}</source>
        <translation>time then date, e.g. {example}</translation>
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
        <source>{n} cuộc tiếp xúc cử tri</source>
        <translation>{n} voter contacts</translation>
    </message>
    <message>
        <source>{n} lượt tiếp công dân</source>
        <translation>{n} citizen receptions</translation>
    </message>
    <message>
        <source>{n} người</source>
        <translation>{n} people</translation>
    </message>
    <message>
        <source>{n} mục khác</source>
        <translation>{n} other items</translation>
    </message>
    <message>
        <source>{n} ghi chép kỳ họp</source>
        <translation>{n} notes of sessions</translation>
    </message>
    <message>
        <source>{n} mục của nghị quyết</source>
        <translation>{n} items of resolutions</translation>
    </message>
    <message>
        <source>{n} bước xử lý kiến nghị</source>
        <translation>{n} steps of recommendations</translation>
    </message>
    <message>
        <source>{n} bước xử lý đơn</source>
        <translation>{n} steps of petitions</translation>
    </message>
    <message>
        <source>{n} mục tiếp xúc cử tri</source>
        <translation>{n} items of voter contact</translation>
    </message>
    <message>
        <source>{n} mục tiếp công dân</source>
        <translation>{n} items of citizen reception</translation>
    </message>
    <message>
        <source>{n} chức vụ</source>
        <translation>{n} posts</translation>
    </message>
    <message>
        <source>không có mục nào</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>{n} byte</source>
        <translation>{n} bytes</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Thế chỗ</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>Cũ hơn ở đây</source>
        <translation>Older than here</translation>
    </message>
    <message>
        <source>Chưa có ở đây, sẽ được thêm.</source>
        <translation>Not here yet, will be added.</translation>
    </message>
    <message>
        <source>Có bản mới hơn, sẽ thay bản đang có.</source>
        <translation>There is a newer version, it will replace the one here.</translation>
    </message>
    <message>
        <source>Ở đây cũng đã sửa. Bản trong gói thay vào, bản ở đây chờ ở mục Cần xem lại.</source>
        <translation>Changed here, too. The one in the bundle takes its place, the one here waits under To review.</translation>
    </message>
    <message>
        <source>Bản đang có ở đây mới hơn và được giữ nguyên.</source>
        <translation>The one here is newer and stays.</translation>
    </message>
    <message>
        <source>Không nhận được; cấp trên sẽ được báo lại.</source>
        <translation>Cannot be taken in; the superior will be told.</translation>
    </message>
    <message>
        <source>không có gì mới</source>
        <translation>nothing new</translation>
    </message>
    <message>
        <source>Đã xác nhận {day}</source>
        <translation>Confirmed {day}</translation>
    </message>
    <message>
        <source>Có trong gói số {n}</source>
        <translation>In bundle number {n}</translation>
    </message>
    <message>
        <source>Đã ghi USB, chờ xác nhận</source>
        <translation>Written to a stick, waiting to be confirmed</translation>
    </message>
    <message>
        <source>Chưa ghi ra USB</source>
        <translation>Not written to a stick yet</translation>
    </message>
    <message>
        <source>Nhận được</source>
        <translation>Can be taken in</translation>
    </message>
    <message>
        <source>Thiếu {n} dòng</source>
        <translation>{n} lines missing</translation>
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
        <source>In giấy tờ của hội nghị  (Ctrl+P)</source>
        <translation>Print meeting papers  (Ctrl+P)</translation>
    </message>
    <message>
        <source>Ý kiến cử tri</source>
        <translation>Voters&apos; opinions</translation>
    </message>
    <message>
        <source>Thêm lời hứa</source>
        <translation>Add promise</translation>
    </message>
    <message>
        <source>Thành phần, nội dung</source>
        <translation>Participants, content</translation>
    </message>
    <message>
        <source>Các phần của hội nghị</source>
        <translation>Parts of the meeting</translation>
    </message>
    <message>
        <source>Quay lại đợt tiếp xúc</source>
        <translation>Back to contact round</translation>
    </message>
    <message>
        <source>Gõ lời cử tri ở khung dưới; mỗi lượt một dòng, Enter để ghi.</source>
        <translation>Type the voters&apos; words in the box below; one line per turn, Enter to record.</translation>
    </message>
    <message>
        <source>Chưa ghi ý kiến nào</source>
        <translation>No opinions recorded yet</translation>
    </message>
    <message>
        <source>{opinions} ý kiến, {recommendations} kiến nghị · {answered} đã trả lời, {taken} tiếp thu</source>
        <translation>{opinions} opinions, {recommendations} recommendations · {answered} answered, {taken} taken up</translation>
    </message>
    <message>
        <source>{n} cử tri có mặt</source>
        <translation>{n} voters present</translation>
    </message>
    <message>
        <source>Việc khác với hội nghị này</source>
        <translation>Other actions for this meeting</translation>
    </message>
    <message>
        <source>Biên bản hội nghị</source>
        <translation>Meeting minutes</translation>
    </message>
    <message>
        <source>Biên bản kèm danh sách cử tri (nội bộ)</source>
        <translation>Minutes with voter list (internal)</translation>
    </message>
    <message>
        <source>Thông báo cho cử tri</source>
        <translation>Notice to voters</translation>
    </message>
    <message>
        <source>Giấy mời dự hội nghị</source>
        <translation>Meeting invitation</translation>
    </message>
    <message>
        <source>Đã lưu {at}</source>
        <translation>Saved {at}</translation>
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
        <source>Trợ giúp của trang và phím tắt</source>
        <translation>Help of the page and keys</translation>
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
        <source>Mọi trang</source>
        <translation>Every page</translation>
    </message>
    <message>
        <source>Trong danh sách</source>
        <translation>In lists</translation>
    </message>
    <message>
        <source>Nhập đại biểu từ bảng</source>
        <translation>Import delegates from a table</translation>
    </message>
    <message>
        <source>Chép các dòng trong Excel hoặc Word, cả dòng tiêu đề, rồi dán vào đây</source>
        <translation>Copy the rows in Excel or Word, header row included, then paste here</translation>
    </message>
    <message>
        <source>Bảng dán vào</source>
        <translation>Pasted table</translation>
    </message>
    <message>
        <source>Các dòng đọc được</source>
        <translation>Rows read</translation>
    </message>
    <message>
        <source>Nhập</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Bảng tính và CSV</source>
        <translation>Spreadsheets and CSV</translation>
    </message>
    <message>
        <source>Chọn danh sách đại biểu</source>
        <translation>Choose delegate list</translation>
    </message>
    <message>
        <source>Đọc được {n} dòng.</source>
        <translation>{n} rows read.</translation>
    </message>
    <message>
        <source>{n} người đã có, chỉ điền thêm chỗ trống.</source>
        <translation>{n} people already listed; only blanks filled in.</translation>
    </message>
    <message>
        <source>{n} dòng cần xem lại nên chưa nhập.</source>
        <translation>{n} rows need review and were not imported.</translation>
    </message>
    <message>
        <source>Không rõ cột: {columns}.</source>
        <translation>Columns not recognised: {columns}.</translation>
    </message>
    <message>
        <source>Không lưu theo thiết lập: {columns}.</source>
        <translation>Not stored, as set: {columns}.</translation>
    </message>
    <message>
        <source>Dán bảng hoặc chọn tệp. Xem trước ở đây, chưa lưu gì cho tới khi bấm Nhập.</source>
        <translation>Paste a table or choose a file. This is a preview; nothing is saved until you press Import.</translation>
    </message>
    <message>
        <source>Chưa có dòng nào</source>
        <translation>No rows yet</translation>
    </message>
    <message>
        <source>Nhập {n} đại biểu</source>
        <translation>Import {n} delegates</translation>
    </message>
    <message>
        <source>Chưa có dòng nào để nhập. Dán bảng hoặc chọn tệp trước.</source>
        <translation>No rows to import. Paste a table or choose a file first.</translation>
    </message>
    <message>
        <source>Đã nhập {new} đại biểu mới, điền thêm cho {changed}, {same} đã đủ</source>
        <translation>{new} new delegates imported, {changed} completed, {same} already complete</translation>
    </message>
    <message>
        <source>Xem lại</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Để lại</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Đã có</source>
        <translation>Already listed</translation>
    </message>
    <message>
        <source>Mới</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Enter hoặc bấm đúp để bỏ một dòng ra</source>
        <translation>Enter or double-click to leave a row out</translation>
    </message>
    <message>
        <source>Chọn tệp .xlsx</source>
        <translation>Choose .xlsx file</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Chưa có hội nghị nào</source>
        <translation>No meetings yet</translation>
    </message>
    <message>
        <source>Thêm điểm tiếp xúc ở phần Kế hoạch.</source>
        <translation>Add a contact point under Plan.</translation>
    </message>
    <message>
        <source>Theo lĩnh vực</source>
        <translation>By field</translation>
    </message>
    <message>
        <source>Theo thẩm quyền</source>
        <translation>By competence</translation>
    </message>
    <message>
        <source>Theo thôn, tổ dân phố</source>
        <translation>By village, residential group</translation>
    </message>
    <message>
        <source>cử tri dự</source>
        <translation>voters attending</translation>
    </message>
    <message>
        <source>người phát biểu</source>
        <translation>speakers</translation>
    </message>
    <message>
        <source>lượt ý kiến</source>
        <translation>voices</translation>
    </message>
    <message>
        <source>ý kiến</source>
        <translation>opinions</translation>
    </message>
    <message>
        <source>kiến nghị</source>
        <translation>recommendations</translation>
    </message>
    <message>
        <source>trả lời tại chỗ</source>
        <translation>answered on the spot</translation>
    </message>
    <message>
        <source>tiếp thu</source>
        <translation>taken up</translation>
    </message>
    <message>
        <source>đã chuyển</source>
        <translation>forwarded</translation>
    </message>
    <message>
        <source>Cử tri dự</source>
        <translation>Voters attending</translation>
    </message>
    <message>
        <source>Lượt</source>
        <translation>Voices</translation>
    </message>
    <message>
        <source>Đã chuyển</source>
        <translation>Forwarded</translation>
    </message>
    <message>
        <source>Theo điểm tiếp xúc</source>
        <translation>By contact point</translation>
    </message>
    <message>
        <source>Kiến nghị</source>
        <translation>Recommendation</translation>
    </message>
    <message>
        <source>Xem {what}</source>
        <translation>View {what}</translation>
    </message>
    <message>
        <source>Dòng</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Chức vụ, tổ, đơn vị bầu cử</source>
        <translation>Post, group, constituency</translation>
    </message>
    <message>
        <source>Nghề nghiệp, điều cần xem</source>
        <translation>Occupation, points to check</translation>
    </message>
    <message>
        <source>Đã dừng. Không có gì bị thay đổi.</source>
        <translation>Stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>Tìm chủ đề</source>
        <translation>Find a topic</translation>
    </message>
    <message>
        <source>Chủ đề</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Không có chủ đề nào mang các chữ này.</source>
        <translation>No topic has these letters.</translation>
    </message>
    <message>
        <source>Trang này</source>
        <translation>This page</translation>
    </message>
    <message>
        <source>Trợ giúp để mở bên cạnh được; F1 ở trang khác mở chủ đề của trang đó.</source>
        <translation>The help may stay open beside the work; F1 on another page opens the topic of that page.</translation>
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
        <translation>Change history</translation>
    </message>
    <message>
        <source>{who}, {time}</source>
        <translation>{who}, {time}</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Ký biên bản</source>
        <translation>Sign minutes</translation>
    </message>
    <message>
        <source>Khôi phục</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Hoãn hội nghị</source>
        <translation>Postpone meeting</translation>
    </message>
    <message>
        <source>Hủy hội nghị</source>
        <translation>Cancel meeting</translation>
    </message>
    <message>
        <source>Xóa điểm này</source>
        <translation>Delete this venue</translation>
    </message>
    <message>
        <source>Mở lại hội nghị</source>
        <translation>Reopen meeting</translation>
    </message>
    <message>
        <source>Bỏ ký biên bản</source>
        <translation>Unsign minutes</translation>
    </message>
    <message>
        <source>Nhập ý kiến từ bảng</source>
        <translation>Opinions from a table</translation>
    </message>
    <message>
        <source>Xuất ý kiến ra Excel</source>
        <translation>Opinions to Excel</translation>
    </message>
    <message>
        <source>Hội nghị đã bắt đầu</source>
        <translation>Meeting started</translation>
    </message>
    <message>
        <source>Hội nghị đã kết thúc. Tổ báo cáo chậm nhất {day}</source>
        <translation>Meeting ended. The group must report by {day}</translation>
    </message>
    <message>
        <source>Biên bản chưa ký được: {first}</source>
        <translation>Minutes cannot be signed yet: {first}</translation>
    </message>
    <message>
        <source>Ký ngày</source>
        <translation>Date signed</translation>
    </message>
    <message>
        <source>Số biên bản</source>
        <translation>Minutes number</translation>
    </message>
    <message>
        <source>Để trống: lấy số tiếp theo của sổ</source>
        <translation>Leave blank to take the next number in the register</translation>
    </message>
    <message>
        <source>Ký biên bản hội nghị tại {place}</source>
        <translation>Sign minutes of the meeting at {place}</translation>
    </message>
    <message>
        <source>Đã ký biên bản hội nghị tại {place}</source>
        <translation>Minutes of the meeting at {place} signed</translation>
    </message>
    <message>
        <source>Bỏ ký biên bản {number}</source>
        <translation>Unsign minutes {number}</translation>
    </message>
    <message>
        <source>Số biên bản này ở trong sổ với tình trạng hủy, không cấp lại.</source>
        <translation>This minutes number stays in the register as cancelled and is not reissued.</translation>
    </message>
    <message>
        <source>Bỏ ký</source>
        <translation>Unsign</translation>
    </message>
    <message>
        <source>Để nguyên</source>
        <translation>Leave as is</translation>
    </message>
    <message>
        <source>Đã bỏ ký biên bản</source>
        <translation>Minutes unsigned</translation>
    </message>
    <message>
        <source>Hoãn hội nghị tại {place}</source>
        <translation>Postpone meeting at {place}</translation>
    </message>
    <message>
        <source>Hủy hội nghị tại {place}</source>
        <translation>Cancel meeting at {place}</translation>
    </message>
    <message>
        <source>Đã hoãn hội nghị</source>
        <translation>Meeting postponed</translation>
    </message>
    <message>
        <source>Đã hủy hội nghị</source>
        <translation>Meeting cancelled</translation>
    </message>
    <message>
        <source>Bắt đầu dự kiến</source>
        <translation>Planned start</translation>
    </message>
    <message>
        <source>Khôi phục hội nghị tại {place}</source>
        <translation>Restore meeting at {place}</translation>
    </message>
    <message>
        <source>Đã khôi phục hội nghị</source>
        <translation>Meeting restored</translation>
    </message>
    <message>
        <source>Đã ghi ngày Tổ báo cáo</source>
        <translation>Group&apos;s report date recorded</translation>
    </message>
    <message>
        <source>Tổ đã báo cáo</source>
        <translation>Group has reported</translation>
    </message>
    <message>
        <source>Sửa {label}</source>
        <translation>Edit {label}</translation>
    </message>
    <message>
        <source>trước: {before} · {who}</source>
        <translation>before: {before} · {who}</translation>
    </message>
    <message>
        <source>để trống</source>
        <translation>blank</translation>
    </message>
    <message>
        <source>Nhập từ bảng</source>
        <translation>Import from table</translation>
    </message>
    <message>
        <source>Tìm trong danh sách</source>
        <translation>Search the list</translation>
    </message>
    <message>
        <source>Đang làm nhiệm vụ</source>
        <translation>In office</translation>
    </message>
    <message>
        <source>Đã thôi</source>
        <translation>Left office</translation>
    </message>
    <message>
        <source>Lọc đại biểu</source>
        <translation>Filter delegates</translation>
    </message>
    <message>
        <source>Danh sách đại biểu</source>
        <translation>Delegate list</translation>
    </message>
    <message>
        <source>{n}/{total} đại biểu đang làm nhiệm vụ · {term}</source>
        <translation>{n}/{total} delegates in office · {term}</translation>
    </message>
    <message>
        <source>Thôi nhiệm vụ</source>
        <translation>End of duties</translation>
    </message>
    <message>
        <source>Chưa có ai thôi nhiệm vụ</source>
        <translation>No one has left office</translation>
    </message>
    <message>
        <source>Trong nhiệm kỳ này.</source>
        <translation>In this term.</translation>
    </message>
    <message>
        <source>Thêm từng người, hoặc nhập cả danh sách từ bảng Excel, Word.</source>
        <translation>Add one by one, or import the whole list from an Excel or Word table.</translation>
    </message>
    <message>
        <source>Chưa có đại biểu nào</source>
        <translation>No delegates yet</translation>
    </message>
    <message>
        <source>TT</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Sinh</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Tổ</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Thôi từ {day}</source>
        <translation>Left from {day}</translation>
    </message>
    <message>
        <source>Xuất Excel</source>
        <translation>Export to Excel</translation>
    </message>
    <message>
        <source>Danh mục chung</source>
        <translation>Shared lists</translation>
    </message>
    <message>
        <source>Thêm {kind}</source>
        <translation>Add {kind}</translation>
    </message>
    <message>
        <source>Các xã nhận được cùng gói trả, hoặc cả danh mục trong một tệp</source>
        <translation>Communes get them with their return bundles, or all of them in one file</translation>
    </message>
    <message>
        <source>Chưa có {kind} nào</source>
        <translation>No {kind} yet</translation>
    </message>
    <message>
        <source>Mỗi dòng thêm vào đây được lưu ngay trên máy này.</source>
        <translation>Each row added here is saved at once on this computer.</translation>
    </message>
    <message>
        <source>Thêm</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Danh mục</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Sửa dòng đang chọn</source>
        <translation>Edit selected row</translation>
    </message>
    <message>
        <source>Lưu phần đang gõ</source>
        <translation>Save what was typed</translation>
    </message>
    <message>
        <source>Đã xóa {name}</source>
        <translation>Deleted {name}</translation>
    </message>
    <message>
        <source>Đã bỏ phần đang gõ</source>
        <translation>Typed text discarded</translation>
    </message>
    <message>
        <source>Đã lưu {name}</source>
        <translation>Saved {name}</translation>
    </message>
    <message>
        <source>Đã thêm {name}</source>
        <translation>Added {name}</translation>
    </message>
    <message>
        <source>Tìm theo trích yếu</source>
        <translation>Search summaries</translation>
    </message>
    <message>
        <source>Sổ tiếp</source>
        <translation>Reception book</translation>
    </message>
    <message>
        <source>Lịch tiếp</source>
        <translation>Reception schedule</translation>
    </message>
    <message>
        <source>Sổ hoặc lịch</source>
        <translation>Book or schedule</translation>
    </message>
    <message>
        <source>STT</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Mục không đánh dấu ở lại máy này. Chỉ đánh dấu khi cấp trên có yêu cầu bằng văn bản.</source>
        <translation>Fields not ticked stay on this machine. Tick them only when the superior asked in writing.</translation>
    </message>
    <message>
        <source>Gửi thêm các mục</source>
        <translation>Send these fields as well</translation>
    </message>
    <message>
        <source>Gửi thêm</source>
        <translation>Send more</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>{label} (dữ liệu cá nhân)</source>
        <translation>{label} (personal data)</translation>
    </message>
    <message>
        <source>{n} bản ghi sẽ gửi lại với các mục đã chọn</source>
        <translation>{n} records will leave again with the fields chosen</translation>
    </message>
    <message>
        <source>Nhắc khi đã bao nhiêu ngày chưa gửi</source>
        <translation>Remind after how many days without sending</translation>
    </message>
    <message>
        <source>0 là không nhắc</source>
        <translation>0 means never</translation>
    </message>
    <message>
        <source>Nhắc gửi</source>
        <translation>Remind me to send</translation>
    </message>
    <message>
        <source>{n} lượt tiếp năm {year}</source>
        <translation>{n} visits in {year}</translation>
    </message>
    <message>
        <source>{n} buổi chưa niêm yết</source>
        <translation>{n} sessions not yet posted</translation>
    </message>
    <message>
        <source>Chưa có buổi tiếp nào để in. Thêm buổi tiếp vào lịch trước.</source>
        <translation>No reception sessions to print yet. Add one to the schedule first.</translation>
    </message>
    <message>
        <source>Buổi tiếp mới</source>
        <translation>New reception session</translation>
    </message>
    <message>
        <source>Đã ghi niêm yết {n} buổi</source>
        <translation>{n} sessions recorded as posted</translation>
    </message>
    <message>
        <source>Năm của sổ</source>
        <translation>Year of the book</translation>
    </message>
    <message>
        <source>Thêm lượt tiếp</source>
        <translation>Add visit</translation>
    </message>
    <message>
        <source>Mỗi lượt tiếp là một dòng của Sổ tiếp công dân, Mẫu số 03/TCD.</source>
        <translation>Each visit is one line of the citizen reception book, Form 03/TCD.</translation>
    </message>
    <message>
        <source>Chưa có lượt tiếp nào năm {year}</source>
        <translation>No reception yet in {year}</translation>
    </message>
    <message>
        <source>Không ghi ai tố cáo. Cất đơn giấy vào bì niêm phong, ghi nơi cất; hồ sơ chỉ có mã.</source>
        <translation>Do not record who made the denunciation. Seal the paper letter in an envelope and note where it is kept; the file holds only a code.</translation>
    </message>
    <message>
        <source>Sửa {code}</source>
        <translation>Edit {code}</translation>
    </message>
    <message>
        <source>Nhận đơn</source>
        <translation>Receive letter</translation>
    </message>
    <message>
        <source>Nội dung đơn</source>
        <translation>Letter content</translation>
    </message>
    <message>
        <source>Đã biết</source>
        <translation>Known so far</translation>
    </message>
    <message>
        <source>Đơn gần giống</source>
        <translation>Similar letters</translation>
    </message>
    <message>
        <source>Ghi đơn này trùng với {code}</source>
        <translation>Record this letter as a duplicate of {code}</translation>
    </message>
    <message>
        <source>Tệp</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Làm lúc</source>
        <translation>Made at</translation>
    </message>
    <message>
        <source>Dung lượng</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Kiểm tra</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Giải thích</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Gói trong thư mục</source>
        <translation>Bundles in the folder</translation>
    </message>
    <message>
        <source>Kiểm tra thư mục</source>
        <translation>Check a folder</translation>
    </message>
    <message>
        <source>Chép tiếp…</source>
        <translation>Copy on…</translation>
    </message>
    <message>
        <source>Ký biên nhận</source>
        <translation>Sign a receipt</translation>
    </message>
    <message>
        <source>Trung chuyển</source>
        <translation>Courier</translation>
    </message>
    <message>
        <source>Chép và kiểm tra gói; không đọc được nội dung</source>
        <translation>Copies and checks bundles; cannot read them</translation>
    </message>
    <message>
        <source>{n} gói còn nguyên trên {all} tệp</source>
        <translation>{n} bundles whole of {all} files</translation>
    </message>
    <message>
        <source>Kiểm tra thư mục có gói trước.</source>
        <translation>Check a folder with bundles first.</translation>
    </message>
    <message>
        <source>Chọn USB hoặc thư mục có gói của các xã hay của tỉnh.</source>
        <translation>Choose the stick or folder with bundles of communes or of the province.</translation>
    </message>
    <message>
        <source>Chưa kiểm tra thư mục nào</source>
        <translation>No folder checked yet</translation>
    </message>
    <message>
        <source>Kiểm tra gói ở đâu</source>
        <translation>Where to check bundles</translation>
    </message>
    <message>
        <source>Đang kiểm tra gói</source>
        <translation>Checking bundles</translation>
    </message>
    <message>
        <source>Chép gói tới đâu</source>
        <translation>Where to copy the bundles</translation>
    </message>
    <message>
        <source>Chép</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Đang chép gói</source>
        <translation>Copying bundles</translation>
    </message>
    <message>
        <source>Ghi biên nhận lên đâu</source>
        <translation>Where to write the receipt</translation>
    </message>
    <message>
        <source>Đã ghi biên nhận {name}</source>
        <translation>Receipt {name} written</translation>
    </message>
    <message>
        <source>{n} tệp không còn nguyên</source>
        <translation>{n} files are not whole</translation>
    </message>
    <message>
        <source>Xin nơi gửi chép lại các tệp này.</source>
        <translation>Ask the sender to copy these files again.</translation>
    </message>
    <message>
        <source>Đã chép và kiểm tra {n} gói</source>
        <translation>{n} bundles copied and checked</translation>
    </message>
    <message>
        <source>Trùng</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Còn nguyên</source>
        <translation>Whole</translation>
    </message>
    <message>
        <source>Hỏng</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>Sẽ ghi trùng với {code}</source>
        <translation>Will be recorded as a duplicate of {code}</translation>
    </message>
    <message>
        <source>Thời hạn sẽ chạy</source>
        <translation>Deadlines that will run</translation>
    </message>
    <message>
        <source>Gần giống kiến nghị đã có</source>
        <translation>Close to an existing recommendation</translation>
    </message>
    <message>
        <source>Không lưu</source>
        <translation>Don&apos;t save</translation>
    </message>
    <message>
        <source>bản ghi</source>
        <translation>record</translation>
    </message>
    <message>
        <source>Gõ vài chữ để chọn</source>
        <translation>Type a few letters to choose</translation>
    </message>
    <message>
        <source>Mở danh sách</source>
        <translation>Open list</translation>
    </message>
    <message>
        <source>Chưa có {kind} “{words}”; chọn một dòng gợi ý</source>
        <translation>No {kind} “{words}” yet; choose a suggestion</translation>
    </message>
    <message>
        <source>Chọn một dòng gợi ý, hoặc xóa chữ đang gõ</source>
        <translation>Choose a suggestion, or clear the typed text</translation>
    </message>
    <message>
        <source>Là người đại diện</source>
        <translation>Is the representative</translation>
    </message>
    <message>
        <source>Thêm người cùng đứng tên</source>
        <translation>Add co-signatory</translation>
    </message>
    <message>
        <source>Ghi họ và tên trước khi thêm người khác</source>
        <translation>Enter the full name before adding another person</translation>
    </message>
    <message>
        <source>{name} (đại diện)</source>
        <translation>{name} (representative)</translation>
    </message>
    <message>
        <source>Kèm tệp</source>
        <translation>Attach a file</translation>
    </message>
    <message>
        <source>PDF, ảnh JPG, PNG, DOCX, XLSX; kéo thả vào đây</source>
        <translation>PDF, JPG, PNG pictures, DOCX, XLSX; drag and drop here</translation>
    </message>
    <message>
        <source>Chưa kèm bản chụp nào.</source>
        <translation>No copy attached yet.</translation>
    </message>
    <message>
        <source>Xem {name}</source>
        <translation>View {name}</translation>
    </message>
    <message>
        <source>Lưu bản sao {name}</source>
        <translation>Save a copy of {name}</translation>
    </message>
    <message>
        <source>Bỏ {name}</source>
        <translation>Remove {name}</translation>
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
        <source>Đã lưu thiết lập</source>
        <translation>Settings saved</translation>
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
        <source>Theo máy</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Màu nền</source>
        <translation>Background</translation>
    </message>
    <message>
        <source>Vừa</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Lớn</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Rất lớn</source>
        <translation>Very large</translation>
    </message>
    <message>
        <source>Cỡ chữ</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Ngôn ngữ</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Có tác dụng ngay, chỉ trên máy này.</source>
        <translation>Takes effect at once, on this computer only.</translation>
    </message>
    <message>
        <source>Thư mục dữ liệu</source>
        <translation>Data folder</translation>
    </message>
    <message>
        <source>Mở thư mục dữ liệu</source>
        <translation>Open data folder</translation>
    </message>
    <message>
        <source>Sao lưu ngay</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Kiểm tra dữ liệu</source>
        <translation>Check data</translation>
    </message>
    <message>
        <source>Mọi dữ liệu nằm trong thư mục này trên máy. Chép cả thư mục là chép được tất cả.</source>
        <translation>All data is in this folder on the computer. Copying the folder copies everything.</translation>
    </message>
    <message>
        <source>Dữ liệu nằm trên máy chủ; người quản trị máy chủ sao lưu và phục hồi.</source>
        <translation>The data lie on a server; its administrator makes and restores backups.</translation>
    </message>
    <message>
        <source>Dữ liệu và sao lưu</source>
        <translation>Data and backup</translation>
    </message>
    <message>
        <source>Các bản sao</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Chưa có bản sao nào.</source>
        <translation>No backup yet.</translation>
    </message>
    <message>
        <source>Khôi phục {name}</source>
        <translation>Restore {name}</translation>
    </message>
    <message>
        <source>Dữ liệu trở lại như {when}. Những gì ghi từ lúc đó đến nay được giữ thành một bản sao riêng, có thể khôi phục lại.</source>
        <translation>The data go back to what they were at {when}. What was recorded since then is kept as a copy of its own and can be restored.</translation>
    </message>
    <message>
        <source>Khôi phục từ bản sao lưu</source>
        <translation>Restore from a backup</translation>
    </message>
    <message>
        <source>Đang sao lưu…</source>
        <translation>Backing up…</translation>
    </message>
    <message>
        <source>Đang kiểm tra dữ liệu…</source>
        <translation>Checking data…</translation>
    </message>
    <message>
        <source>Đã sao lưu và kiểm tra lại bản sao {name}.</source>
        <translation>Backup {name} made and verified.</translation>
    </message>
    <message>
        <source>Dữ liệu nguyên vẹn.</source>
        <translation>Data is intact.</translation>
    </message>
    <message>
        <source>Có {n} chỗ không khớp. Sao lưu ngay, rồi gửi danh sách này cho người hỗ trợ:</source>
        <translation>{n} mismatches found. Back up now, then send this list to your support contact:</translation>
    </message>
    <message>
        <source>trước khi khôi phục</source>
        <translation>before a restore</translation>
    </message>
    <message>
        <source>trước khi nâng cấp</source>
        <translation>before an upgrade</translation>
    </message>
    <message>
        <source>Đang tạo xã mẫu…</source>
        <translation>Creating sample commune…</translation>
    </message>
    <message>
        <source>Bước {n}/{total}</source>
        <translation>Step {n}/{total}</translation>
    </message>
    <message>
        <source>Bắt đầu dùng</source>
        <translation>Start using</translation>
    </message>
    <message>
        <source>Tiếp</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Người dùng</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Sổ tay của Hội đồng nhân dân cấp xã, từ triệu tập kỳ họp đến biên bản đã ký.</source>
        <translation>The handbook of the commune People&apos;s Council, from convening a session to signed minutes.</translation>
    </message>
    <message>
        <source>Thiết lập xã của tôi</source>
        <translation>Set up my commune</translation>
    </message>
    <message>
        <source>Chọn xã, phường, đặc khu, ghi khóa và nhiệm kỳ. Mất vài phút, sửa lại được sau.</source>
        <translation>Choose the commune, ward or special zone; enter the legislature and term. Takes a few minutes and can be changed later.</translation>
    </message>
    <message>
        <source>Xem thử trước</source>
        <translation>Take a look first</translation>
    </message>
    <message>
        <source>Một xã mẫu với 25 đại biểu và ba kỳ họp đã diễn ra. Tên người đều do phần mềm đặt ra.</source>
        <translation>A sample commune with 25 delegates and three past sessions. All personal names are made up by the software.</translation>
    </message>
    <message>
        <source>Dùng thử với xã mẫu</source>
        <translation>Try sample commune</translation>
    </message>
    <message>
        <source>Đang làm</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Mọi dữ liệu nằm trên máy này. Không cần mạng.</source>
        <translation>All data is on this computer. No network needed.</translation>
    </message>
    <message>
        <source>Máy của cấp tỉnh, đơn vị trung chuyển</source>
        <translation>Machine of a province or a courier</translation>
    </message>
    <message>
        <source>Cần để ý</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>Nơi gửi</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Kết quả nhập thư mục</source>
        <translation>What came of the folder</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Thành viên</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Thêm chức vụ</source>
        <translation>Add post</translation>
    </message>
    <message>
        <source>Thêm thành viên</source>
        <translation>Add member</translation>
    </message>
    <message>
        <source>chưa rõ</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>từ {day}</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <source>Văn thư</source>
        <translation>Records clerk</translation>
    </message>
    <message>
        <source>Vai trò</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Đơn vị trung chuyển</source>
        <translation>Courier unit</translation>
    </message>
    <message>
        <source>Chọn tỉnh, thành phố</source>
        <translation>Choose a province or city</translation>
    </message>
    <message>
        <source>Tỉnh, thành phố</source>
        <translation>Province or city</translation>
    </message>
    <message>
        <source>Tên cơ quan</source>
        <translation>Name of the body</translation>
    </message>
    <message>
        <source>Hiện ở đầu màn hình và trên giấy</source>
        <translation>Shown at the top of the screen and on paper</translation>
    </message>
    <message>
        <source>Người dùng đầu tiên</source>
        <translation>First user</translation>
    </message>
    <message>
        <source>Thiết lập cho cấp tỉnh, đơn vị trung chuyển</source>
        <translation>Set up for a province or a courier</translation>
    </message>
    <message>
        <source>Nhận gói của các xã, xem số liệu chung, trả lời kiến nghị gửi lên, tạo gói trả.</source>
        <translation>Receives bundles of communes, shows figures over all, answers recommendations handed up, makes return bundles.</translation>
    </message>
    <message>
        <source>Chép gói từ xã lên tỉnh và ngược lại, kiểm tra gói còn nguyên; không đọc được nội dung.</source>
        <translation>Copies bundles from communes to the province and back, checks that they are whole; cannot read them.</translation>
    </message>
    <message>
        <source>Chuyên viên HĐND</source>
        <translation>Council officer</translation>
    </message>
    <message>
        <source>Xử lý đơn</source>
        <translation>Letters officer</translation>
    </message>
    <message>
        <source>Lãnh đạo (xem)</source>
        <translation>Leader (view)</translation>
    </message>
    <message>
        <source>Quản trị</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Đang dùng</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Mục chương trình</source>
        <translation>Agenda item</translation>
    </message>
    <message>
        <source>Căn cứ, Xét, các điều và nơi nhận được soạn sẵn theo mẫu, sửa được từng chữ.</source>
        <translation>Legal bases, considerations, articles and recipients are drafted from the template; every word can be edited.</translation>
    </message>
    <message>
        <source>Soạn nghị quyết</source>
        <translation>Draft resolution</translation>
    </message>
    <message>
        <source>Soạn</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Không thuộc mục nào</source>
        <translation>Not under any item</translation>
    </message>
    <message>
        <source>Kỳ họp</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Bản biên bản</source>
        <translation>Minutes version</translation>
    </message>
    <message>
        <source>So với bản đã ký</source>
        <translation>Compare with signed version</translation>
    </message>
    <message>
        <source>Hồ sơ kỳ họp</source>
        <translation>Session file</translation>
    </message>
    <message>
        <source>Biên bản {session}</source>
        <translation>Minutes of {session}</translation>
    </message>
    <message>
        <source>Chưa ký</source>
        <translation>Not signed</translation>
    </message>
    <message>
        <source>họp ngày {day}</source>
        <translation>held on {day}</translation>
    </message>
    <message>
        <source>Bản dự thảo</source>
        <translation>Draft version</translation>
    </message>
    <message>
        <source>ký ngày {day}</source>
        <translation>signed on {day}</translation>
    </message>
    <message>
        <source>đính chính {n} lần</source>
        <translation>corrected {n} times</translation>
    </message>
    <message>
        <source>Số {number}</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>Phiên</source>
        <translation>Sitting</translation>
    </message>
    <message>
        <source>Thứ tự</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Ghi ai trả lời hoặc trả lời thế nào</source>
        <translation>Record who answered, or how</translation>
    </message>
    <message>
        <source>Ông, bà</source>
        <translation>Mr/Ms</translation>
    </message>
    <message>
        <source>Cử tri</source>
        <translation>Voter</translation>
    </message>
    <message>
        <source>Họ tên cử tri</source>
        <translation>Voter&apos;s full name</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Cử tri nói gì. Enter: ghi và sang người tiếp theo</source>
        <translation>What the voter said. Enter: record and go to the next person</translation>
    </message>
    <message>
        <source>Xử lý tại hội nghị</source>
        <translation>Handled at the meeting</translation>
    </message>
    <message>
        <source>Trả lời thế nào</source>
        <translation>How it was answered</translation>
    </message>
    <message>
        <source>Ghi, tiếp</source>
        <translation>Record, next</translation>
    </message>
    <message>
        <source>Ghi và sang dòng mới</source>
        <translation>Record and start a new line</translation>
    </message>
    <message>
        <source>Ghi lời hứa  (F8)</source>
        <translation>Record promise  (F8)</translation>
    </message>
    <message>
        <source>Ý kiến {n}</source>
        <translation>Opinion {n}</translation>
    </message>
    <message>
        <source>Ý kiến mới</source>
        <translation>New opinion</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Ghi đã triệu tập</source>
        <translation>Record as convened</translation>
    </message>
    <message>
        <source>Khai mạc</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>Họp tiếp</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Ghi trả lời</source>
        <translation>Record answer</translation>
    </message>
    <message>
        <source>Đánh giá</source>
        <translation>Assess</translation>
    </message>
    <message>
        <source>Báo cử tri</source>
        <translation>Inform voters</translation>
    </message>
    <message>
        <source>Mở lại</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Tách ra</source>
        <translation>Split off</translation>
    </message>
    <message>
        <source>Gộp vào kiến nghị khác</source>
        <translation>Merge into another recommendation</translation>
    </message>
    <message>
        <source>Đưa về đã ghi nhận</source>
        <translation>Return to recorded</translation>
    </message>
    <message>
        <source>Sửa nội dung</source>
        <translation>Edit content</translation>
    </message>
    <message>
        <source>Phân loại, giao cơ quan</source>
        <translation>Classify, assign body</translation>
    </message>
    <message>
        <source>Thu hồi văn bản chuyển</source>
        <translation>Withdraw forwarding document</translation>
    </message>
    <message>
        <source>Để nội bộ</source>
        <translation>Keep internal</translation>
    </message>
    <message>
        <source>Thủ tục, chương trình</source>
        <translation>Procedure, agenda</translation>
    </message>
    <message>
        <source>Báo cáo, tờ trình</source>
        <translation>Reports, submissions</translation>
    </message>
    <message>
        <source>Báo cáo thẩm tra</source>
        <translation>Verification report</translation>
    </message>
    <message>
        <source>Thảo luận</source>
        <translation>Debate</translation>
    </message>
    <message>
        <source>Chất vấn và trả lời chất vấn</source>
        <translation>Questioning and answers</translation>
    </message>
    <message>
        <source>Nhân sự</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Thông qua nghị quyết</source>
        <translation>Adoption of resolutions</translation>
    </message>
    <message>
        <source>Bế mạc</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Nghỉ giải lao</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Nội dung khác</source>
        <translation>Other business</translation>
    </message>
    <message>
        <source>Chọn Tổ</source>
        <translation>Choose group</translation>
    </message>
    <message>
        <source>Ngày giờ</source>
        <translation>Date and time</translation>
    </message>
    <message>
        <source>8:00 23/11/2026</source>
        <translation>8:00 23/11/2026</translation>
    </message>
    <message>
        <source>Nhà văn hóa thôn…</source>
        <translation>Cultural house of village…</translation>
    </message>
    <message>
        <source>Thôn mời dự</source>
        <translation>Villages invited</translation>
    </message>
    <message>
        <source>Các thôn, cách nhau dấu phẩy</source>
        <translation>Villages, separated by commas</translation>
    </message>
    <message>
        <source>Mở hội nghị</source>
        <translation>Open meeting</translation>
    </message>
    <message>
        <source>Hình thức, đại biểu</source>
        <translation>Form, delegates</translation>
    </message>
    <message>
        <source>Hình thức, đại biểu tại {place}</source>
        <translation>Form and delegates at {place}</translation>
    </message>
    <message>
        <source>Mở hội nghị tại {place}</source>
        <translation>Open the meeting at {place}</translation>
    </message>
    <message>
        <source>Chưa có thôn “{word}” trong danh mục</source>
        <translation>Village “{word}” is not in the list</translation>
    </message>
    <message>
        <source>Giờ, ngày</source>
        <translation>Time, date</translation>
    </message>
    <message>
        <source>Cử tri các thôn</source>
        <translation>Voters of villages</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Cùng tiếp xúc: {people}</source>
        <translation>Meeting together: {people}</translation>
    </message>
    <message>
        <source>Đề nghị</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Đủ hồ sơ</source>
        <translation>Papers complete</translation>
    </message>
    <message>
        <source>Trong chương trình</source>
        <translation>On the agenda</translation>
    </message>
    <message>
        <source>Đang trình bày</source>
        <translation>Being presented</translation>
    </message>
    <message>
        <source>Đang thảo luận</source>
        <translation>Under debate</translation>
    </message>
    <message>
        <source>Đang biểu quyết</source>
        <translation>Being voted on</translation>
    </message>
    <message>
        <source>bế mạc {hour} ngày {day}</source>
        <translation>closed at {hour} on {day}</translation>
    </message>
    <message>
        <source>Ghi tệp đăng ký</source>
        <translation>Write the request</translation>
    </message>
    <message>
        <source>In giấy đăng ký</source>
        <translation>Print the enrolment sheet</translation>
    </message>
    <message>
        <source>Nhận thẻ cấp trên</source>
        <translation>Take the superior&apos;s card</translation>
    </message>
    <message>
        <source>Tạo khóa mới…</source>
        <translation>Make new keys…</translation>
    </message>
    <message>
        <source>Dãy số của đơn vị, in trên giấy đăng ký</source>
        <translation>Digits of this unit, printed on the enrolment sheet</translation>
    </message>
    <message>
        <source>Ghi tệp đăng ký lên USB</source>
        <translation>Write the request to a stick</translation>
    </message>
    <message>
        <source>Tệp chỉ có tên đơn vị và khóa công khai. Khóa bí mật không rời máy này.</source>
        <translation>The file holds only the unit&apos;s name and public keys. The secret keys never leave this machine.</translation>
    </message>
    <message>
        <source>In giấy đăng ký, ký và đóng dấu</source>
        <translation>Print the enrolment sheet, sign and stamp it</translation>
    </message>
    <message>
        <source>Giấy A4 có mã vuông và ba mươi chữ số để cấp trên đối chiếu với tệp.</source>
        <translation>An A4 sheet with a square code and thirty digits for the superior to compare with the file.</translation>
    </message>
    <message>
        <source>Mang USB và giấy tới cấp trên, rồi nhận thẻ về</source>
        <translation>Take stick and sheet to the superior, then take the card</translation>
    </message>
    <message>
        <source>Cấp trên duyệt rồi đưa lại USB có thẻ. Nhận thẻ xong là gửi gói được.</source>
        <translation>The superior approves and gives the stick back with the card. Once the card is taken, bundles can be sent.</translation>
    </message>
    <message>
        <source>Không cần mạng. Làm một lần cho mỗi máy; mất máy hay cài lại thì làm lại, dữ liệu không mất.</source>
        <translation>No network needed. Done once for each machine; after a loss or a new installation do it again, no data are lost.</translation>
    </message>
    <message>
        <source>Đăng ký với cấp trên</source>
        <translation>Enrol with the superior</translation>
    </message>
    <message>
        <source>Ghi lại tệp</source>
        <translation>Write the file again</translation>
    </message>
    <message>
        <source>Ghi tệp đăng ký trước, giấy in theo tệp.</source>
        <translation>Write the request first; the sheet is printed from it.</translation>
    </message>
    <message>
        <source>Đã xong</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Làm tiếp</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Chờ thẻ</source>
        <translation>Waiting for the card</translation>
    </message>
    <message>
        <source>Xong chậm {n} ngày</source>
        <translation>Done {n} days late</translation>
    </message>
    <message>
        <source>Đã thông qua</source>
        <translation>Adopted</translation>
    </message>
    <message>
        <source>Thông qua có sửa đổi</source>
        <translation>Adopted with amendments</translation>
    </message>
    <message>
        <source>Không thông qua</source>
        <translation>Not adopted</translation>
    </message>
    <message>
        <source>Lùi kỳ sau</source>
        <translation>Deferred to next session</translation>
    </message>
    <message>
        <source>Rút khỏi chương trình</source>
        <translation>Withdrawn from agenda</translation>
    </message>
    <message>
        <source>Người trình bày</source>
        <translation>Presenter</translation>
    </message>
    <message>
        <source>Người trình bày (ghi tay)</source>
        <translation>Presenter (typed in)</translation>
    </message>
    <message>
        <source>Khi người trình bày không có trong danh bạ</source>
        <translation>When the presenter is not in the directory</translation>
    </message>
    <message>
        <source>Dự kiến bắt đầu</source>
        <translation>Planned start</translation>
    </message>
    <message>
        <source>Dự kiến (phút)</source>
        <translation>Planned (minutes)</translation>
    </message>
    <message>
        <source>Cần biểu quyết</source>
        <translation>Vote needed</translation>
    </message>
    <message>
        <source>Chuyển một văn bản</source>
        <translation>Forward in one document</translation>
    </message>
    <message>
        <source>Gộp</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Gộp các kiến nghị trùng</source>
        <translation>Merge duplicate recommendations</translation>
    </message>
    <message>
        <source>Bỏ chọn</source>
        <translation>Clear selection</translation>
    </message>
    <message>
        <source>Tổng hợp vào danh sách</source>
        <translation>Compile into list</translation>
    </message>
    <message>
        <source>Phân loại</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Ghi một trả lời cho mọi kiến nghị đã chọn</source>
        <translation>Record one reply for all the recommendations chosen</translation>
    </message>
    <message>
        <source>Đã chọn {n}</source>
        <translation>{n} chosen</translation>
    </message>
    <message>
        <source>Đôn đốc trong một văn bản</source>
        <translation>Remind in one document</translation>
    </message>
    <message>
        <source>Đánh giá như nhau</source>
        <translation>Same assessment for all</translation>
    </message>
    <message>
        <source>Ghi đã báo cử tri</source>
        <translation>Record voters informed</translation>
    </message>
    <message>
        <source>Chuyển kỳ sau</source>
        <translation>Carry to next session</translation>
    </message>
    <message>
        <source>Công khai</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Họp kín</source>
        <translation>Closed sitting</translation>
    </message>
    <message>
        <source>Tạm dừng đồng hồ</source>
        <translation>Pause timer</translation>
    </message>
    <message>
        <source>Dừng, hết lượt</source>
        <translation>Stop, end turn</translation>
    </message>
    <message>
        <source>Người tiếp</source>
        <translation>Next speaker</translation>
    </message>
    <message>
        <source>Cho đồng hồ chạy tiếp</source>
        <translation>Resume timer</translation>
    </message>
    <message>
        <source>Sẽ trình bày</source>
        <translation>To present</translation>
    </message>
    <message>
        <source>Chưa có người phát biểu</source>
        <translation>No speakers yet</translation>
    </message>
    <message>
        <source>F4 để ghi người phát biểu</source>
        <translation>F4 to record a speaker</translation>
    </message>
    <message>
        <source>Hết lượt</source>
        <translation>Time up</translation>
    </message>
    <message>
        <source>{place} · chờ</source>
        <translation>{place} · waiting</translation>
    </message>
    <message>
        <source>Bắt đầu</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>/ {time}</source>
        <translation>/ {time}</translation>
    </message>
    <message>
        <source>Còn {time}</source>
        <translation>{time} left</translation>
    </message>
    <message>
        <source>Kết thúc</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Bắt đầu mục này</source>
        <translation>Start this item</translation>
    </message>
    <message>
        <source>Ghi chú diễn biến</source>
        <translation>Note proceedings</translation>
    </message>
    <message>
        <source>Mở lại mục này</source>
        <translation>Reopen this item</translation>
    </message>
    <message>
        <source>Biểu quyết lúc này được ghi là không đủ đại biểu.</source>
        <translation>A vote taken now is recorded as inquorate.</translation>
    </message>
    <message>
        <source>Có mặt {n}/{total}, thiếu {short} đại biểu để đủ {need}</source>
        <translation>{n}/{total} present, {short} delegates short of the {need} required</translation>
    </message>
    <message>
        <source>{a} đến {b}</source>
        <translation>{a} to {b}</translation>
    </message>
    <message>
        <source>Bắt đầu {at}</source>
        <translation>Started {at}</translation>
    </message>
    <message>
        <source>Kết luận của chủ tọa</source>
        <translation>Chair&apos;s conclusion</translation>
    </message>
    <message>
        <source>Trả lời chất vấn</source>
        <translation>Answers to questions</translation>
    </message>
    <message>
        <source>Mục tiếp</source>
        <translation>Next item</translation>
    </message>
    <message>
        <source>Chất vấn</source>
        <translation>Questioning</translation>
    </message>
    <message>
        <source>Đổi có mặt, vắng</source>
        <translation>Change attendance</translation>
    </message>
    <message>
        <source>{item} chưa quyết định, để lại</source>
        <translation>{item} undecided, left open</translation>
    </message>
    <message>
        <source>Hết chương trình, bấm Bế mạc</source>
        <translation>End of agenda; press Closing</translation>
    </message>
    <message>
        <source>Đã ghi {n} đại biểu có mặt</source>
        <translation>{n} delegates recorded present</translation>
    </message>
    <message>
        <source>Đã ghi kết quả {at}</source>
        <translation>Result recorded {at}</translation>
    </message>
    <message>
        <source>Đã tự lưu {at}</source>
        <translation>Autosaved {at}</translation>
    </message>
    <message>
        <source>Chất vấn mới</source>
        <translation>New questioning</translation>
    </message>
    <message>
        <source>Câu mới</source>
        <translation>New question</translation>
    </message>
    <message>
        <source>Chưa hỏi</source>
        <translation>Not asked yet</translation>
    </message>
    <message>
        <source>Ý kiến người hỏi</source>
        <translation>Questioner&apos;s opinion</translation>
    </message>
    <message>
        <source>Hỏi thêm</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Các đợt tiếp xúc</source>
        <translation>Contact rounds</translation>
    </message>
    <message>
        <source>Tiếp xúc cử tri</source>
        <translation>Voter contact</translation>
    </message>
    <message>
        <source>Lập đợt</source>
        <translation>Create round</translation>
    </message>
    <message>
        <source>{n} đợt</source>
        <translation>{n} rounds</translation>
    </message>
    <message>
        <source>Đã lưu</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Ghi lời cử tri, sang dòng mới</source>
        <translation>Record voter&apos;s words, new line</translation>
    </message>
    <message>
        <source>Sang ô cử tri</source>
        <translation>Go to voter box</translation>
    </message>
    <message>
        <source>Đổi ý kiến, kiến nghị</source>
        <translation>Switch opinion, recommendation</translation>
    </message>
    <message>
        <source>Trả lời tại chỗ</source>
        <translation>Answered on the spot</translation>
    </message>
    <message>
        <source>Chọn lĩnh vực</source>
        <translation>Choose field</translation>
    </message>
    <message>
        <source>Ghi lời hứa</source>
        <translation>Record promise</translation>
    </message>
    <message>
        <source>Lập đợt; trong hội nghị: dòng mới</source>
        <translation>Create round; in a meeting: new line</translation>
    </message>
    <message>
        <source>Xóa dòng đang sửa</source>
        <translation>Delete current line</translation>
    </message>
    <message>
        <source>Chuyển ý kiến lên, xuống</source>
        <translation>Move opinion up, down</translation>
    </message>
    <message>
        <source>Lập đợt đầu tiên: thêm các điểm tiếp xúc, in kế hoạch, rồi ghi lời cử tri tại từng hội nghị.</source>
        <translation>Create the first round: add contact points, print the plan, then record voters&apos; words at each meeting.</translation>
    </message>
    <message>
        <source>Chưa có đợt tiếp xúc nào</source>
        <translation>No contact rounds yet</translation>
    </message>
    <message>
        <source>Trả lời bằng văn bản</source>
        <translation>Answer in writing</translation>
    </message>
    <message>
        <source>Người hỏi</source>
        <translation>Questioner</translation>
    </message>
    <message>
        <source>Hỏi thêm:</source>
        <translation>Follow-up:</translation>
    </message>
    <message>
        <source>Người trả lời</source>
        <translation>Respondent</translation>
    </message>
    <message>
        <source>hỏi</source>
        <translation>asks</translation>
    </message>
    <message>
        <source>Trả lời</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Trả lời của {who}</source>
        <translation>Answer by {who}</translation>
    </message>
    <message>
        <source>Chọn người hỏi và người trả lời trước</source>
        <translation>Choose the questioner and respondent first</translation>
    </message>
    <message>
        <source>Người trả lời (ghi tay)</source>
        <translation>Respondent (typed in)</translation>
    </message>
    <message>
        <source>Hình thức</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Niêm yết</source>
        <translation>Post notice</translation>
    </message>
    <message>
        <source>Lịch tiếp công dân</source>
        <translation>Citizen reception schedule</translation>
    </message>
    <message>
        <source>Đã niêm yết</source>
        <translation>Posted</translation>
    </message>
    <message>
        <source>In lịch</source>
        <translation>Print schedule</translation>
    </message>
    <message>
        <source>Thêm buổi tiếp</source>
        <translation>Add session</translation>
    </message>
    <message>
        <source>Lịch được niêm yết trước 05 ngày làm việc; hạn tính sẵn cho từng buổi.</source>
        <translation>The schedule is posted 05 working days ahead; the deadline is worked out for each session.</translation>
    </message>
    <message>
        <source>Chưa có buổi tiếp nào</source>
        <translation>No reception sessions yet</translation>
    </message>
    <message>
        <source>Ngày {day}</source>
        <translation>Date {day}</translation>
    </message>
    <message>
        <source>Chưa niêm yết</source>
        <translation>Not yet posted</translation>
    </message>
    <message>
        <source>Trực tiếp tại kỳ họp</source>
        <translation>In person at the session</translation>
    </message>
    <message>
        <source>Bằng văn bản</source>
        <translation>In writing</translation>
    </message>
    <message>
        <source>Có lý do</source>
        <translation>With reason</translation>
    </message>
    <message>
        <source>Không lý do</source>
        <translation>Without reason</translation>
    </message>
    <message>
        <source>Vắng thế nào</source>
        <translation>Type of absence</translation>
    </message>
    <message>
        <source>Lúc</source>
        <translation>At</translation>
    </message>
    <message>
        <source>9 giờ 15</source>
        <translation>9.15 am</translation>
    </message>
    <message>
        <source>Về lúc</source>
        <translation>Left at</translation>
    </message>
    <message>
        <source>Đến lúc</source>
        <translation>Arrived at</translation>
    </message>
    <message>
        <source>từ mục {n}</source>
        <translation>from item {n}</translation>
    </message>
    <message>
        <source>tại mục {n}</source>
        <translation>at item {n}</translation>
    </message>
    <message>
        <source>từ mục …</source>
        <translation>from item …</translation>
    </message>
    <message>
        <source>tại mục …</source>
        <translation>at item …</translation>
    </message>
    <message>
        <source>Giờ</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Kết quả theo báo cáo</source>
        <translation>Result as reported</translation>
    </message>
    <message>
        <source>Số văn bản trả lời</source>
        <translation>Written answer number</translation>
    </message>
    <message>
        <source>Tìm đơn vị theo tên hoặc mã</source>
        <translation>Find a unit by name or code</translation>
    </message>
    <message>
        <source>Mọi trạng thái</source>
        <translation>Any state</translation>
    </message>
    <message>
        <source>Gói gần nhất</source>
        <translation>Newest bundle</translation>
    </message>
    <message>
        <source>Các đơn vị</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Nhập thư mục có tệp đăng ký của các xã, rồi duyệt ở phần Đăng ký.</source>
        <translation>Take in a folder with the communes&apos; requests, then approve them under Enrolment.</translation>
    </message>
    <message>
        <source>Nhập thư mục</source>
        <translation>Take in a folder</translation>
    </message>
    <message>
        <source>Chưa có đơn vị nào đăng ký</source>
        <translation>No unit enrolled yet</translation>
    </message>
    <message>
        <source>Gói gần đây</source>
        <translation>Recent bundles</translation>
    </message>
    <message>
        <source>Tạo gói trả</source>
        <translation>Make return bundle</translation>
    </message>
    <message>
        <source>Xin gửi lại đủ</source>
        <translation>Ask for everything again</translation>
    </message>
    <message>
        <source>Sáp nhập…</source>
        <translation>Merge…</translation>
    </message>
    <message>
        <source>Thu hồi…</source>
        <translation>Revoke…</translation>
    </message>
    <message>
        <source>chưa có</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>Dòng bị từ chối</source>
        <translation>Lines refused</translation>
    </message>
    <message>
        <source>Nhận ngày</source>
        <translation>Date received</translation>
    </message>
    <message>
        <source>Chờ gói trước</source>
        <translation>Waiting for an earlier bundle</translation>
    </message>
    <message>
        <source>{n} mới hoặc sửa</source>
        <translation>{n} new or changed</translation>
    </message>
    <message>
        <source>Sẽ xong ngày (lộ trình)</source>
        <translation>Expected completion (roadmap)</translation>
    </message>
    <message>
        <source>Ghi trả lời {code}</source>
        <translation>Record answer to {code}</translation>
    </message>
    <message>
        <source>Nhận xét, căn cứ</source>
        <translation>Remarks, grounds</translation>
    </message>
    <message>
        <source>Yêu cầu tiếp theo</source>
        <translation>Further request</translation>
    </message>
    <message>
        <source>Cơ quan giải quyết báo cáo</source>
        <translation>Reported by handling body</translation>
    </message>
    <message>
        <source>Đánh giá kết quả giải quyết {n} kiến nghị</source>
        <translation>Assess the handling of {n} recommendations</translation>
    </message>
    <message>
        <source>Chưa có hội nghị tiếp xúc cử tri nào. Lập đợt tiếp xúc trước.</source>
        <translation>No voter contact meetings yet. Create a contact round first.</translation>
    </message>
    <message>
        <source>Ghi đã báo cử tri {n} kiến nghị</source>
        <translation>Record voters informed of {n} recommendations</translation>
    </message>
    <message>
        <source>Kiến nghị có kết quả khác thì ghi riêng.</source>
        <translation>Recommendations with another outcome are recorded one by one.</translation>
    </message>
    <message>
        <source>Ghi một trả lời cho {n} kiến nghị</source>
        <translation>Record one reply for {n} recommendations</translation>
    </message>
    <message>
        <source>Lý do kết thúc</source>
        <translation>Reason for closing</translation>
    </message>
    <message>
        <source>Phải ghi khi HĐND chưa đánh giá là đã xong</source>
        <translation>Required when the Council has not assessed it as done</translation>
    </message>
    <message>
        <source>Đóng {n} kiến nghị</source>
        <translation>Close {n} recommendations</translation>
    </message>
    <message>
        <source>Lý do mở lại</source>
        <translation>Reason for reopening</translation>
    </message>
    <message>
        <source>Mở lại {code}</source>
        <translation>Reopen {code}</translation>
    </message>
    <message>
        <source>Chưa có kỳ họp nào để chuyển sang. Thêm kỳ họp trước.</source>
        <translation>No session to carry to yet. Add a session first.</translation>
    </message>
    <message>
        <source>Nội dung trả lời</source>
        <translation>Content of answer</translation>
    </message>
    <message>
        <source>Thôn, tổ dân phố</source>
        <translation>Villages, residential groups</translation>
    </message>
    <message>
        <source>thôn</source>
        <translation>village</translation>
    </message>
    <message>
        <source>tổ dân phố</source>
        <translation>residential group</translation>
    </message>
    <message>
        <source>khu phố</source>
        <translation>neighbourhood</translation>
    </message>
    <message>
        <source>ấp</source>
        <translation>hamlet (ấp)</translation>
    </message>
    <message>
        <source>bản</source>
        <translation>village (bản)</translation>
    </message>
    <message>
        <source>buôn</source>
        <translation>village (buôn)</translation>
    </message>
    <message>
        <source>làng</source>
        <translation>village (làng)</translation>
    </message>
    <message>
        <source>Thêm ngày</source>
        <translation>Add day</translation>
    </message>
    <message>
        <source>{n} ngày của năm {year} là dự báo. Khi có thông báo hằng năm, thêm ngày đúng ở đây.</source>
        <translation>{n} days of {year} are forecasts. When the yearly notice comes out, add the correct days here.</translation>
    </message>
    <message>
        <source>Thứ</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Đơn vị thêm</source>
        <translation>Unit added</translation>
    </message>
    <message>
        <source>Dự báo</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>Xem từng tệp</source>
        <translation>See each file</translation>
    </message>
    <message>
        <source>Cho các dòng đang chọn</source>
        <translation>For the lines chosen</translation>
    </message>
    <message>
        <source>Cho các đơn vị đang hiện</source>
        <translation>For the units shown</translation>
    </message>
    <message>
        <source>Cho mọi đơn vị</source>
        <translation>For all units</translation>
    </message>
    <message>
        <source>Danh mục chung cho mọi xã</source>
        <translation>Shared lists for all communes</translation>
    </message>
    <message>
        <source>Bàn tổng hợp</source>
        <translation>Consolidation desk</translation>
    </message>
    <message>
        <source>Số liệu</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Cần xem lại</source>
        <translation>Needs review</translation>
    </message>
    <message>
        <source>Đăng ký</source>
        <translation>Enrolment</translation>
    </message>
    <message>
        <source>Các phần của bàn</source>
        <translation>Parts of the desk</translation>
    </message>
    <message>
        <source>Lập khóa và thẻ ở phần Đăng ký trước.</source>
        <translation>Make keys and card under Enrolment first.</translation>
    </message>
    <message>
        <source>Chưa chọn dòng nào. Giữ Ctrl rồi bấm để chọn nhiều dòng.</source>
        <translation>No line chosen. Hold Ctrl and click to choose several.</translation>
    </message>
    <message>
        <source>Giữ khi bấm để chọn nhiều dòng</source>
        <translation>Hold while clicking to choose several lines</translation>
    </message>
    <message>
        <source>Đóng khung bên, xóa bộ lọc</source>
        <translation>Close the side panel, clear the filter</translation>
    </message>
    <message>
        <source>{n} đơn vị</source>
        <translation>{n} units</translation>
    </message>
    <message>
        <source>{n} chưa gửi hoặc gửi muộn</source>
        <translation>{n} have not sent or are late</translation>
    </message>
    <message>
        <source>{n} kiến nghị chờ xử lý</source>
        <translation>{n} recommendations to settle</translation>
    </message>
    <message>
        <source>Thuộc đơn vị</source>
        <translation>Belongs to unit</translation>
    </message>
    <message>
        <source>Trưởng thôn, tổ trưởng</source>
        <translation>Village or group head</translation>
    </message>
    <message>
        <source>Số hộ</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>Số cử tri</source>
        <translation>Voters</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Công văn đôn đốc</source>
        <translation>Reminder letter</translation>
    </message>
    <message>
        <source>Công văn chuyển kiến nghị</source>
        <translation>Letter forwarding recommendations</translation>
    </message>
    <message>
        <source>Kết quả giải quyết kiến nghị {number}</source>
        <translation>Outcome of recommendation {number}</translation>
    </message>
    <message>
        <source>{n} công văn đôn đốc</source>
        <translation>{n} reminder letters</translation>
    </message>
    <message>
        <source>Báo cáo đã có số {number}</source>
        <translation>The report has number {number}</translation>
    </message>
    <message>
        <source>Báo cáo lấy số tiếp theo của sổ báo cáo và được giữ nguyên như hôm nay.</source>
        <translation>The report takes the next number of the book of reports and is kept as it is today.</translation>
    </message>
    <message>
        <source>Cấp số báo cáo kết quả giải quyết kiến nghị</source>
        <translation>Number the report on the outcome of recommendations</translation>
    </message>
    <message>
        <source>Đã thu hồi báo cáo {number}</source>
        <translation>Report {number} withdrawn</translation>
    </message>
    <message>
        <source>Số văn bản ghi là đã hủy và không cấp lại; báo cáo trở lại là dự thảo.</source>
        <translation>The number is marked cancelled and never given again; the report is a draft once more.</translation>
    </message>
    <message>
        <source>Thu hồi báo cáo {number}</source>
        <translation>Withdraw report {number}</translation>
    </message>
    <message>
        <source>Kiến nghị của nhiều thôn được tính ở dòng của từng thôn.</source>
        <translation>A recommendation of several villages is counted in the row of each.</translation>
    </message>
    <message>
        <source>Bảng của báo cáo</source>
        <translation>Tables of the report</translation>
    </message>
    <message>
        <source>Báo cáo của</source>
        <translation>Report for</translation>
    </message>
    <message>
        <source>Tiếp nhận từ ngày</source>
        <translation>Received from</translation>
    </message>
    <message>
        <source>Đến hết ngày</source>
        <translation>Until end of</translation>
    </message>
    <message>
        <source>đến</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Xem bản in</source>
        <translation>View as printed</translation>
    </message>
    <message>
        <source>Lượt ý kiến của cử tri</source>
        <translation>Voices of voters</translation>
    </message>
    <message>
        <source>Theo ngày tiếp nhận</source>
        <translation>By day of receipt</translation>
    </message>
    <message>
        <source>Ghi ngày của báo cáo, ví dụ 01/01/2026.</source>
        <translation>Write the day of the report, e.g. 01/01/2026.</translation>
    </message>
    <message>
        <source>Chọn kỳ họp khác, hoặc khoảng ngày tiếp nhận khác.</source>
        <translation>Choose another session, or another span of days of receipt.</translation>
    </message>
    <message>
        <source>Không có kiến nghị nào trong báo cáo này</source>
        <translation>No recommendation in this report</translation>
    </message>
    <message>
        <source>quá hạn trả lời</source>
        <translation>reply overdue</translation>
    </message>
    <message>
        <source>khác báo cáo</source>
        <translation>differs from the report</translation>
    </message>
    <message>
        <source>chuyển tiếp</source>
        <translation>carried over</translation>
    </message>
    <message>
        <source>đã báo cử tri</source>
        <translation>told to voters</translation>
    </message>
    <message>
        <source>đã kết thúc</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>Kết quả trả lời để đọc cho cử tri</source>
        <translation>Answers to read to voters</translation>
    </message>
    <message>
        <source>Đọc cho cử tri: {place}</source>
        <translation>Read to voters: {place}</translation>
    </message>
    <message>
        <source>Nhập vào</source>
        <translation>Merged into</translation>
    </message>
    <message>
        <source>Đánh giá giải quyết kiến nghị</source>
        <translation>Assessment of recommendation handling</translation>
    </message>
    <message>
        <source>Xét trả lời</source>
        <translation>Answer assessed</translation>
    </message>
    <message>
        <source>Ngày đánh giá</source>
        <translation>Date assessed</translation>
    </message>
    <message>
        <source>Cơ quan đánh giá</source>
        <translation>Assessing body</translation>
    </message>
    <message>
        <source>Hoàn thành</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Giải trình đạt yêu cầu</source>
        <translation>Satisfactory explanation</translation>
    </message>
    <message>
        <source>Mới giải quyết một phần</source>
        <translation>Partly resolved</translation>
    </message>
    <message>
        <source>Chưa giải quyết</source>
        <translation>Not resolved</translation>
    </message>
    <message>
        <source>Tệp kèm theo</source>
        <translation>Attached files</translation>
    </message>
    <message>
        <source>Loại bản ghi</source>
        <translation>Record type</translation>
    </message>
    <message>
        <source>Mã bản ghi</source>
        <translation>Record ID</translation>
    </message>
    <message>
        <source>Tên tệp</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>Kiểu tệp</source>
        <translation>File type</translation>
    </message>
    <message>
        <source>Mã băm SHA-256</source>
        <translation>SHA-256 hash</translation>
    </message>
    <message>
        <source>Dung lượng (byte)</source>
        <translation>Size (bytes)</translation>
    </message>
    <message>
        <source>Điểm danh</source>
        <translation>Roll call</translation>
    </message>
    <message>
        <source>Đại biểu</source>
        <translation>Delegate</translation>
    </message>
    <message>
        <source>Xem thay đổi</source>
        <translation>View changes</translation>
    </message>
    <message>
        <source>Thêm việc</source>
        <translation>Add task</translation>
    </message>
    <message>
        <source>{done}/{total} bước</source>
        <translation>{done}/{total} steps</translation>
    </message>
    <message>
        <source>Kỳ họp này không có việc chuẩn bị nào. Thêm việc của văn phòng.</source>
        <translation>This session has no preparation tasks. Add the office&apos;s own.</translation>
    </message>
    <message>
        <source>Chưa có việc nào</source>
        <translation>No tasks yet</translation>
    </message>
    <message>
        <source>Đã xong: {step}</source>
        <translation>Done: {step}</translation>
    </message>
    <message>
        <source>Chưa xong: {step}</source>
        <translation>Not done: {step}</translation>
    </message>
    <message>
        <source>Việc</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Thêm việc chuẩn bị</source>
        <translation>Add preparation task</translation>
    </message>
    <message>
        <source>Đã tính lại {n} hạn</source>
        <translation>{n} deadlines recalculated</translation>
    </message>
    <message>
        <source>{n} hạn không còn khớp với quy định, lịch nghỉ hoặc ngày khai mạc hiện nay.</source>
        <translation>{n} deadlines no longer match the rules, the holiday calendar or the current opening date.</translation>
    </message>
    <message>
        <source>Đến</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Về</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Vắng có lý do</source>
        <translation>Absent with reason</translation>
    </message>
    <message>
        <source>Vắng không lý do</source>
        <translation>Absent without reason</translation>
    </message>
    <message>
        <source>Tại mục</source>
        <translation>At item</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Ngày nghỉ, ngày làm bù</source>
        <translation>Holidays and make-up working days</translation>
    </message>
    <message>
        <source>Tính thời hạn</source>
        <translation>Reckon a deadline</translation>
    </message>
    <message>
        <source>Ngày xảy ra sự kiện</source>
        <translation>Day it happened</translation>
    </message>
    <message>
        <source>Đếm từ ngày hôm sau.</source>
        <translation>Counted from the next day.</translation>
    </message>
    <message>
        <source>Theo quy định</source>
        <translation>By rule</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Ngày làm việc</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>Loại ngày</source>
        <translation>Kind of days</translation>
    </message>
    <message>
        <source>Ghi ngày và chọn một thời hạn để xem hạn.</source>
        <translation>Write the day and choose a deadline to see when it ends.</translation>
    </message>
    <message>
        <source>Ghi số ngày.</source>
        <translation>Write the number of days.</translation>
    </message>
    <message>
        <source>Chép kết quả</source>
        <translation>Copy the outcome</translation>
    </message>
    <message>
        <source>Số ngày lấy từ luật trong chương trình và quy định riêng ghi ở Cài đặt.</source>
        <translation>The numbers of days come from the law in the program and from your own rules in Settings.</translation>
    </message>
    <message>
        <source>Đã chép</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Ngày nghỉ</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>Ngày làm bù</source>
        <translation>Make-up working day</translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Người ứng cử, người được lấy phiếu</source>
        <translation>Candidates and persons voted on</translation>
    </message>
    <message>
        <source>Lần biểu quyết</source>
        <translation>Voting round</translation>
    </message>
    <message>
        <source>Biểu quyết</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Ký chứng thực</source>
        <translation>Sign and certify</translation>
    </message>
    <message>
        <source>Gửi cấp trên</source>
        <translation>Send to higher level</translation>
    </message>
    <message>
        <source>Bỏ ghi nhận ký</source>
        <translation>Undo signing record</translation>
    </message>
    <message>
        <source>Sửa ngày gửi cấp trên</source>
        <translation>Edit date sent to higher level</translation>
    </message>
    <message>
        <source>Ghi nhận đã thẩm tra</source>
        <translation>Record as verified</translation>
    </message>
    <message>
        <source>Bỏ ghi nhận thẩm tra</source>
        <translation>Undo verification record</translation>
    </message>
    <message>
        <source>Viết lại phần Xét từ tài liệu</source>
        <translation>Rewrite considerations from documents</translation>
    </message>
    <message>
        <source>Xóa dự thảo</source>
        <translation>Delete draft</translation>
    </message>
    <message>
        <source>Sửa nội dung biểu quyết</source>
        <translation>Edit vote subject</translation>
    </message>
    <message>
        <source>Biểu quyết lại</source>
        <translation>Vote again</translation>
    </message>
    <message>
        <source>Biểu quyết tiếp</source>
        <translation>Next vote</translation>
    </message>
    <message>
        <source>Bỏ lần này</source>
        <translation>Discard this round</translation>
    </message>
    <message>
        <source>Chốt lại có mặt</source>
        <translation>Update attendance</translation>
    </message>
    <message>
        <source>Chưa có biểu quyết đang mở. Bấm Bắt đầu biểu quyết trước.</source>
        <translation>No vote is open. Press Start vote first.</translation>
    </message>
    <message>
        <source>Lý do biểu quyết lại (ghi vào biên bản)</source>
        <translation>Reason for voting again (goes in the minutes)</translation>
    </message>
    <message>
        <source>Nội dung biểu quyết (ghi vào biên bản)</source>
        <translation>Vote subject (goes in the minutes)</translation>
    </message>
    <message>
        <source>Lập công văn đôn đốc</source>
        <translation>Make reminder letters</translation>
    </message>
    <message>
        <source>{n} kiến nghị quá hạn của {m} cơ quan</source>
        <translation>{n} overdue recommendations of {m} bodies</translation>
    </message>
    <message>
        <source>Đôn đốc việc quá hạn</source>
        <translation>Remind all that is overdue</translation>
    </message>
    <message>
        <source>Mọi kiến nghị đã chuyển còn trong hạn hoặc đã có trả lời.</source>
        <translation>All recommendations forwarded are still in time or answered.</translation>
    </message>
    <message>
        <source>Không có việc quá hạn</source>
        <translation>Nothing is overdue</translation>
    </message>
    <message>
        <source>Chưa chọn cơ quan nào. Đánh dấu ô trước tên cơ quan.</source>
        <translation>No body chosen yet. Tick the box before its name.</translation>
    </message>
    <message>
        <source>Nơi nhận khác</source>
        <translation>Other addressee</translation>
    </message>
    <message>
        <source>{n} kiến nghị, lâu nhất {m} ngày</source>
        <translation>{n} recommendations, the latest {m} days late</translation>
    </message>
    <message>
        <source>Lần {n}</source>
        <translation>Round {n}</translation>
    </message>
    <message>
        <source>Đã đôn đốc bằng {number} ngày {day}, còn thời gian trả lời đến {due}.</source>
        <translation>Reminded by {number} on {day}, still time to reply until {due}.</translation>
    </message>
    <message>
        <source>Đã đôn đốc bằng {number} ngày {day}, quá {due} vẫn chưa trả lời.</source>
        <translation>Reminded by {number} on {day}, no reply by {due}.</translation>
    </message>
    <message>
        <source>hạn {day}, quá {n} ngày</source>
        <translation>due {day}, {n} days late</translation>
    </message>
    <message>
        <source>Người</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Đồng ý</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Không đồng ý</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>{name}: đồng ý</source>
        <translation>{name}: for</translation>
    </message>
    <message>
        <source>Không</source>
        <translation>No</translation>
    </message>
    <message>
        <source>{name}: không đồng ý</source>
        <translation>{name}: against</translation>
    </message>
    <message>
        <source>Bỏ {name} khỏi danh sách</source>
        <translation>Remove {name} from list</translation>
    </message>
    <message>
        <source>Phát ra</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Thu vào</source>
        <translation>Collected</translation>
    </message>
    <message>
        <source>Hợp lệ</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Không hợp lệ</source>
        <translation>Invalid</translation>
    </message>
    <message>
        <source>Nhập phiếu thu vào và phiếu hợp lệ trước</source>
        <translation>Enter ballots collected and valid ballots first</translation>
    </message>
    <message>
        <source>Không đánh dấu: {n}</source>
        <translation>Unmarked: {n}</translation>
    </message>
    <message>
        <source>Nguồn</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Nơi nêu</source>
        <translation>Raised at</translation>
    </message>
    <message>
        <source>Người nêu</source>
        <translation>Raised by</translation>
    </message>
    <message>
        <source>Theo dõi đến</source>
        <translation>Follow until</translation>
    </message>
    <message>
        <source>Có</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Đã gộp vào {code}. Việc làm ở kiến nghị chính.</source>
        <translation>Merged into {code}. Work on the main recommendation.</translation>
    </message>
    <message>
        <source>Mở</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Đổi</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Phân loại, giao cơ quan giải quyết</source>
        <translation>Classify, assign handling body</translation>
    </message>
    <message>
        <source>Chưa giao cơ quan nào</source>
        <translation>No body assigned yet</translation>
    </message>
    <message>
        <source>Cấp trên giải quyết</source>
        <translation>Settled by the superior</translation>
    </message>
    <message>
        <source>Tìm theo nội dung, đơn vị</source>
        <translation>Find by words or unit</translation>
    </message>
    <message>
        <source>Giao quá hạn</source>
        <translation>Given and overdue</translation>
    </message>
    <message>
        <source>Kiến nghị gửi lên</source>
        <translation>Recommendations handed up</translation>
    </message>
    <message>
        <source>Kiến nghị thuộc thẩm quyền cấp trên mà xã đã chuyển sẽ hiện ở đây.</source>
        <translation>Recommendations within the superior&apos;s competence that communes have forwarded appear here.</translation>
    </message>
    <message>
        <source>Chưa có kiến nghị nào gửi lên</source>
        <translation>No recommendation handed up yet</translation>
    </message>
    <message>
        <source>Cấp trên đã làm</source>
        <translation>The superior has done</translation>
    </message>
    <message>
        <source>Giao giải quyết</source>
        <translation>Assign for handling</translation>
    </message>
    <message>
        <source>Xã tiếp nhận</source>
        <translation>Received by the commune</translation>
    </message>
    <message>
        <source>số {number}</source>
        <translation>number {number}</translation>
    </message>
    <message>
        <source>Cơ quan giải quyết</source>
        <translation>Resolving body</translation>
    </message>
    <message>
        <source>Hứa xong</source>
        <translation>Promised by</translation>
    </message>
    <message>
        <source>Văn bản đôn đốc</source>
        <translation>Reminder document</translation>
    </message>
    <message>
        <source>Văn bản chuyển</source>
        <translation>Forwarding document</translation>
    </message>
    <message>
        <source>Theo báo cáo của UBND</source>
        <translation>As reported by the People&apos;s Committee</translation>
    </message>
    <message>
        <source>Chưa có</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>HĐND đánh giá</source>
        <translation>Council assessment</translation>
    </message>
    <message>
        <source>Chưa đánh giá</source>
        <translation>Not yet assessed</translation>
    </message>
    <message>
        <source>Hai bên khác nhau</source>
        <translation>The two sides differ</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Hội nghị: {place}</source>
        <translation>Meeting: {place}</translation>
    </message>
    <message>
        <source>Đã gộp vào đây</source>
        <translation>Merged into this</translation>
    </message>
    <message>
        <source>Nơi xảy ra</source>
        <translation>Where it happened</translation>
    </message>
    <message>
        <source>Trùng với {code}</source>
        <translation>Duplicate of {code}</translation>
    </message>
    <message>
        <source>Tách từ {code}</source>
        <translation>Split from {code}</translation>
    </message>
    <message>
        <source>Đã tách thành</source>
        <translation>Split into</translation>
    </message>
    <message>
        <source>Cùng tách ra với</source>
        <translation>Split together with</translation>
    </message>
    <message>
        <source>Đơn trùng nội dung</source>
        <translation>Petition of the same content</translation>
    </message>
    <message>
        <source>Phần mềm không lưu người tố cáo. Danh tính chỉ nằm trên đơn giấy đã niêm phong.</source>
        <translation>The application does not store who made the denunciation. Their identity is only on the sealed paper letter.</translation>
    </message>
    <message>
        <source>Đơn tố cáo</source>
        <translation>Denunciation letter</translation>
    </message>
    <message>
        <source>Tên, địa chỉ và nội dung chỉ người xử lý đơn xem được.</source>
        <translation>Only the person handling the letter can see the name, address and content.</translation>
    </message>
    <message>
        <source>Tính lại</source>
        <translation>Reckon again</translation>
    </message>
    <message>
        <source>Nhận kết quả</source>
        <translation>Result received</translation>
    </message>
    <message>
        <source>Văn bản:</source>
        <translation>Document:</translation>
    </message>
    <message>
        <source>VÌ SAO</source>
        <translation>WHY</translation>
    </message>
    <message>
        <source>Vì sao</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Chưa đối chiếu với văn bản gốc: {source}. Kiểm tra trước khi dùng.</source>
        <translation>Not yet compared with the original text: {source}. Check before use.</translation>
    </message>
    <message>
        <source>Lịch nghỉ quanh những ngày này còn là dự kiến, đối chiếu thông báo của năm.</source>
        <translation>The holidays around these days are still a forecast; compare with the year&apos;s notice.</translation>
    </message>
    <message>
        <source>đang dùng</source>
        <translation>in use</translation>
    </message>
    <message>
        <source>CÁC VĂN BẢN GHI KHÁC NHAU</source>
        <translation>THE TEXTS SAY DIFFERENT THINGS</translation>
    </message>
    <message>
        <source>{time}: {days}</source>
        <translation>{time}: {days}</translation>
    </message>
    <message>
        <source>chưa đối chiếu</source>
        <translation>not compared yet</translation>
    </message>
    <message>
        <source>áp dụng</source>
        <translation>applies</translation>
    </message>
    <message>
        <source>QUY ĐỊNH THEO THỜI GIAN, TÍNH TỪ CÙNG NGÀY</source>
        <translation>THE RULE OVER TIME, RECKONED FROM THE SAME DAY</translation>
    </message>
    <message>
        <source>{words} → {day}</source>
        <translation>{words} → {day}</translation>
    </message>
    <message>
        <source>Từ {since}</source>
        <translation>From {since}</translation>
    </message>
    <message>
        <source>{since} – {until}</source>
        <translation>{since} – {until}</translation>
    </message>
    <message>
        <source>Số nhỏ: ngày thứ mấy được đếm. Gạch ngang: không đếm. Nền vàng: lễ, nghỉ bù, thứ Bảy làm bù.</source>
        <translation>Small numbers: which day is counted. A line: not counted. Yellow: holiday, day in lieu, Saturday worked in lieu.</translation>
    </message>
    <message>
        <source>Giấy tờ gốc, đã trả {day}</source>
        <translation>Original papers, returned {day}</translation>
    </message>
    <message>
        <source>Giấy tờ gốc đang giữ</source>
        <translation>Original papers held</translation>
    </message>
    <message>
        <source>Tính lại: không thời hạn nào đổi</source>
        <translation>Reckoned again: no deadline changes</translation>
    </message>
    <message>
        <source>Đã tính lại {n} thời hạn</source>
        <translation>{n} deadlines reckoned again</translation>
    </message>
    <message>
        <source>Tính lại thời hạn {code}</source>
        <translation>Reckon the deadlines of {code} again</translation>
    </message>
    <message>
        <source>Ghi {n} ngày mới</source>
        <translation>Save {n} new days</translation>
    </message>
    <message>
        <source>Làm xong ngày</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Đã làm: {what}</source>
        <translation>Done: {what}</translation>
    </message>
    <message>
        <source>Ghi đã làm</source>
        <translation>Record as done</translation>
    </message>
    <message>
        <source>Đã ghi việc làm xong</source>
        <translation>Recorded as done</translation>
    </message>
    <message>
        <source>Đã bỏ dấu làm xong</source>
        <translation>No longer marked as done</translation>
    </message>
    <message>
        <source>Lý do đứng cạnh thời hạn</source>
        <translation>The reason stands beside the deadline</translation>
    </message>
    <message>
        <source>Không áp dụng thời hạn này</source>
        <translation>This deadline does not apply</translation>
    </message>
    <message>
        <source>Thời hạn không áp dụng nữa</source>
        <translation>The deadline no longer applies</translation>
    </message>
    <message>
        <source>Thời hạn áp dụng lại</source>
        <translation>The deadline applies again</translation>
    </message>
    <message>
        <source>Không rõ ngày</source>
        <translation>Date unknown</translation>
    </message>
    <message>
        <source>Không áp dụng: {reason}</source>
        <translation>Does not apply: {reason}</translation>
    </message>
    <message>
        <source>Căn cứ này chưa đối chiếu được với văn bản gốc.</source>
        <translation>This ground could not be compared with the original text yet.</translation>
    </message>
    <message>
        <source>Việc với thời hạn này: {title}</source>
        <translation>What to do with this deadline: {title}</translation>
    </message>
    <message>
        <source>{day}, xong {done}</source>
        <translation>{day}, done {done}</translation>
    </message>
    <message>
        <source>{day}, quá hạn {n} ngày</source>
        <translation>{day}, {n} days overdue</translation>
    </message>
    <message>
        <source>{day}, đến hạn hôm nay</source>
        <translation>{day}, due today</translation>
    </message>
    <message>
        <source>{day}, còn {n} ngày</source>
        <translation>{day}, {n} days left</translation>
    </message>
    <message>
        <source>Áp dụng lại</source>
        <translation>Apply again</translation>
    </message>
    <message>
        <source>Chưa làm</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>{what} lần {n}</source>
        <translation>{what} no. {n}</translation>
    </message>
    <message>
        <source>{session} (chuyển tiếp {n} kỳ)</source>
        <translation>{session} (carried over {n} sessions)</translation>
    </message>
    <message>
        <source>Trúng cử</source>
        <translation>Elected</translation>
    </message>
    <message>
        <source>Không trúng cử</source>
        <translation>Not elected</translation>
    </message>
    <message>
        <source>Đơn vị bầu cử</source>
        <translation>Constituency</translation>
    </message>
    <message>
        <source>Nhiệm kỳ</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Ví dụ: Đơn vị bầu cử số 1</source>
        <translation>E.g. Constituency No. 1</translation>
    </message>
    <message>
        <source>Gồm các thôn, tổ dân phố</source>
        <translation>Villages and residential groups included</translation>
    </message>
    <message>
        <source>Địa bàn</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Số đại biểu được bầu</source>
        <translation>Delegates to be elected</translation>
    </message>
    <message>
        <source>In giấy tờ của kỳ họp  (Ctrl+P)</source>
        <translation>Print session papers  (Ctrl+P)</translation>
    </message>
    <message>
        <source>Chuẩn bị</source>
        <translation>Preparation</translation>
    </message>
    <message>
        <source>Tài liệu</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Khách mời</source>
        <translation>Guests</translation>
    </message>
    <message>
        <source>Thông tin</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Các phần của hồ sơ</source>
        <translation>Parts of the file</translation>
    </message>
    <message>
        <source>Việc khác với kỳ họp này</source>
        <translation>Other actions for this session</translation>
    </message>
    <message>
        <source>Còn {n} việc trước khi bế mạc: {first}</source>
        <translation>{n} tasks left before closing: {first}</translation>
    </message>
    <message>
        <source>Thành phần</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>HĐND, UBND cấp trên</source>
        <translation>Higher-level Council and People&apos;s Committee</translation>
    </message>
    <message>
        <source>Đảng ủy</source>
        <translation>Party Committee</translation>
    </message>
    <message>
        <source>Ủy ban nhân dân, phòng, đơn vị</source>
        <translation>People&apos;s Committee, divisions, units</translation>
    </message>
    <message>
        <source>Mặt trận Tổ quốc, đoàn thể</source>
        <translation>Fatherland Front, mass organisations</translation>
    </message>
    <message>
        <source>Trưởng thôn, tổ trưởng tổ dân phố</source>
        <translation>Village and residential group heads</translation>
    </message>
    <message>
        <source>Đại diện cử tri</source>
        <translation>Voter representatives</translation>
    </message>
    <message>
        <source>Khách khác</source>
        <translation>Other guests</translation>
    </message>
    <message>
        <source>Xưng hô</source>
        <translation>Form of address</translation>
    </message>
    <message>
        <source>Ông</source>
        <translation>Mr</translation>
    </message>
    <message>
        <source>Bà</source>
        <translation>Ms</translation>
    </message>
    <message>
        <source>Để trống khi mời theo chức danh</source>
        <translation>Leave blank when inviting by post</translation>
    </message>
    <message>
        <source>Chức vụ, cơ quan</source>
        <translation>Post, organisation</translation>
    </message>
    <message>
        <source>Có dự</source>
        <translation>Attended</translation>
    </message>
    <message>
        <source>Chức vụ, tư cách thành viên</source>
        <translation>Posts and memberships</translation>
    </message>
    <message>
        <source>Cơ quan, tổ chức</source>
        <translation>Body, organisation</translation>
    </message>
    <message>
        <source>Chủ tịch</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Phó Chủ tịch</source>
        <translation>Vice-Chair</translation>
    </message>
    <message>
        <source>Trưởng Ban</source>
        <translation>Committee Head</translation>
    </message>
    <message>
        <source>Phó Trưởng Ban</source>
        <translation>Deputy Committee Head</translation>
    </message>
    <message>
        <source>Ủy viên</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Tổ trưởng</source>
        <translation>Group Head</translation>
    </message>
    <message>
        <source>Tổ phó</source>
        <translation>Deputy Group Head</translation>
    </message>
    <message>
        <source>Thành viên Tổ</source>
        <translation>Group member</translation>
    </message>
    <message>
        <source>Trưởng phòng, thủ trưởng</source>
        <translation>Division or unit head</translation>
    </message>
    <message>
        <source>Khác</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Chức vụ ghi trên văn bản</source>
        <translation>Post as written on documents</translation>
    </message>
    <message>
        <source>Để trống thì lấy theo vai trò</source>
        <translation>Leave blank to use the role</translation>
    </message>
    <message>
        <source>Chuyên trách</source>
        <translation>Full-time</translation>
    </message>
    <message>
        <source>Thôi từ ngày</source>
        <translation>Left from</translation>
    </message>
    <message>
        <source>Ngày đầu tiên không còn giữ chức vụ</source>
        <translation>First day no longer in post</translation>
    </message>
    <message>
        <source>Lý do thôi</source>
        <translation>Reason for leaving</translation>
    </message>
    <message>
        <source>Biên bản</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Các số trong sổ</source>
        <translation>Numbers in the register</translation>
    </message>
    <message>
        <source>Mở văn bản</source>
        <translation>Open document</translation>
    </message>
    <message>
        <source>Ghi số này</source>
        <translation>Record this number</translation>
    </message>
    <message>
        <source>Hủy số</source>
        <translation>Cancel number</translation>
    </message>
    <message>
        <source>Số, ký hiệu</source>
        <translation>Number and symbol</translation>
    </message>
    <message>
        <source>Chưa rõ văn bản nào mang số này</source>
        <translation>Document with this number not known</translation>
    </message>
    <message>
        <source>Số bị bỏ cách. Tìm được văn bản giấy thì ghi vào, hoặc để nguyên.</source>
        <translation>Number skipped. Record it if the paper document is found, or leave it.</translation>
    </message>
    <message>
        <source>Đã hủy: {reason}</source>
        <translation>Cancelled: {reason}</translation>
    </message>
    <message>
        <source>Giữ từ {day}: {reason}</source>
        <translation>Held from {day}: {reason}</translation>
    </message>
    <message>
        <source> · ghi từ sổ giấy</source>
        <translation> · recorded from paper register</translation>
    </message>
    <message>
        <source>Trong sổ</source>
        <translation>In register</translation>
    </message>
    <message>
        <source>Dự thảo</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Đã ký</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Đã đọc và thông qua tại kỳ họp</source>
        <translation>Read and adopted at the session</translation>
    </message>
    <message>
        <source>Số trang, số bản</source>
        <translation>Pages, copies</translation>
    </message>
    <message>
        <source>Phần của biên bản</source>
        <translation>Part of the minutes</translation>
    </message>
    <message>
        <source>Phần</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Sổ số văn bản</source>
        <translation>Document number register</translation>
    </message>
    <message>
        <source>Tên sổ</source>
        <translation>Register name</translation>
    </message>
    <message>
        <source>Loại văn bản</source>
        <translation>Document type</translation>
    </message>
    <message>
        <source>Ký hiệu</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Ví dụ: NQ-HĐND</source>
        <translation>E.g. NQ-HĐND</translation>
    </message>
    <message>
        <source>Đánh số theo</source>
        <translation>Numbered by</translation>
    </message>
    <message>
        <source>Mọi năm</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Số liệu của mọi đơn vị, tính đến gói gần nhất</source>
        <translation>Figures of all units, up to their newest bundles</translation>
    </message>
    <message>
        <source>Nhập gói của các xã, hoặc chọn năm khác.</source>
        <translation>Take in the communes&apos; bundles, or choose another year.</translation>
    </message>
    <message>
        <source>Chưa có số liệu</source>
        <translation>No figures yet</translation>
    </message>
    <message>
        <source>Số lượng</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Theo đơn vị</source>
        <translation>By unit</translation>
    </message>
    <message>
        <source>Mọi đơn vị</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>Ghi năm trong số</source>
        <translation>Year in number</translation>
    </message>
    <message>
        <source>Văn bản quy phạm pháp luật: 12/2026/NQ-HĐND</source>
        <translation>Legal normative documents: 12/2026/NQ-HĐND</translation>
    </message>
    <message>
        <source>Số đầu tiên</source>
        <translation>First number</translation>
    </message>
    <message>
        <source>Ban hành kế hoạch</source>
        <translation>Issue plan</translation>
    </message>
    <message>
        <source>Lập báo cáo</source>
        <translation>Make report</translation>
    </message>
    <message>
        <source>Hủy đợt tiếp xúc</source>
        <translation>Cancel contact round</translation>
    </message>
    <message>
        <source>Lập báo cáo tổng hợp</source>
        <translation>Make summary report</translation>
    </message>
    <message>
        <source>Thu hồi kế hoạch</source>
        <translation>Withdraw plan</translation>
    </message>
    <message>
        <source>Thu hồi báo cáo</source>
        <translation>Withdraw report</translation>
    </message>
    <message>
        <source>Ngày ban hành</source>
        <translation>Date issued</translation>
    </message>
    <message>
        <source>Số văn bản</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>Đã ban hành kế hoạch</source>
        <translation>Plan issued</translation>
    </message>
    <message>
        <source>Đã lập báo cáo tổng hợp</source>
        <translation>Summary report made</translation>
    </message>
    <message>
        <source>Số văn bản này ở trong sổ với tình trạng hủy, không cấp lại.</source>
        <translation>This document number stays in the register as cancelled and is not reissued.</translation>
    </message>
    <message>
        <source>Thu hồi văn bản số {number}</source>
        <translation>Withdraw document number {number}</translation>
    </message>
    <message>
        <source>Thu hồi</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Đã thu hồi văn bản số {number}</source>
        <translation>Document number {number} withdrawn</translation>
    </message>
    <message>
        <source>Hủy {name}</source>
        <translation>Cancel {name}</translation>
    </message>
    <message>
        <source>Đã hủy đợt tiếp xúc</source>
        <translation>Contact round cancelled</translation>
    </message>
    <message>
        <source>Đã khôi phục đợt tiếp xúc</source>
        <translation>Contact round restored</translation>
    </message>
    <message>
        <source>Bản ghi hai nơi cùng sửa</source>
        <translation>Records changed in two places</translation>
    </message>
    <message>
        <source>Sổ</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Năm, nhiệm kỳ</source>
        <translation>Year, term</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Số lần</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>Số văn bản cấp trùng</source>
        <translation>Numbers given twice</translation>
    </message>
    <message>
        <source>Số cấp trùng không bị bỏ; báo đơn vị để sửa ở sổ của đơn vị.</source>
        <translation>Numbers given twice are not dropped; tell the unit to mend its own book.</translation>
    </message>
    <message>
        <source>Ở đây hiện bản ghi mà hai nơi cùng sửa mà chưa biết của nhau.</source>
        <translation>Records changed in two places without knowing of each other appear here.</translation>
    </message>
    <message>
        <source>Không có gì phải xem lại</source>
        <translation>Nothing to review</translation>
    </message>
    <message>
        <source>Giữ cho văn bản nào</source>
        <translation>Held for which document</translation>
    </message>
    <message>
        <source>Số giữ trước không cấp cho văn bản khác. Nó nằm trong sổ cùng lý do.</source>
        <translation>A held number is not issued to another document. It stays in the register with its reason.</translation>
    </message>
    <message>
        <source>Giữ số trong sổ {book}</source>
        <translation>Hold a number in register {book}</translation>
    </message>
    <message>
        <source>Giữ số</source>
        <translation>Hold number</translation>
    </message>
    <message>
        <source>Văn bản đã cấp số trên giấy trước đây. Sổ ghi vào năm của ngày văn bản.</source>
        <translation>Documents numbered on paper earlier. The register files them under the year of the document date.</translation>
    </message>
    <message>
        <source>Ghi số đã cấp vào sổ {book}</source>
        <translation>Record an issued number in register {book}</translation>
    </message>
    <message>
        <source>Ghi vào sổ</source>
        <translation>Record in register</translation>
    </message>
    <message>
        <source>Lý do hủy</source>
        <translation>Reason for cancelling</translation>
    </message>
    <message>
        <source>Số đã hủy vẫn nằm trong sổ và không cấp lại.</source>
        <translation>A cancelled number stays in the register and is not reissued.</translation>
    </message>
    <message>
        <source>Hủy số {number}</source>
        <translation>Cancel number {number}</translation>
    </message>
    <message>
        <source>Hủy số này</source>
        <translation>Cancel this number</translation>
    </message>
    <message>
        <source>Giữ nguyên</source>
        <translation>Keep as is</translation>
    </message>
    <message>
        <source>Giữ trước</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Đã dùng</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>In sổ</source>
        <translation>Print register</translation>
    </message>
    <message>
        <source>Ghi số cũ</source>
        <translation>Record old number</translation>
    </message>
    <message>
        <source>Tìm số, trích yếu</source>
        <translation>Search number or summary</translation>
    </message>
    <message>
        <source>Lọc theo tình trạng</source>
        <translation>Filter by status</translation>
    </message>
    <message>
        <source>Sổ in</source>
        <translation>Printed register</translation>
    </message>
    <message>
        <source>Đã giữ số {number}</source>
        <translation>Number {number} held</translation>
    </message>
    <message>
        <source>Đã hủy số {number}</source>
        <translation>Number {number} cancelled</translation>
    </message>
    <message>
        <source>Không mở được văn bản mang số {number}.</source>
        <translation>Could not open the document numbered {number}.</translation>
    </message>
    <message>
        <source>Mở văn bản mang số</source>
        <translation>Open document with number</translation>
    </message>
    <message>
        <source>Sổ in: {book}</source>
        <translation>Printed register: {book}</translation>
    </message>
    <message>
        <source>Số vào sổ khi cấp cho một văn bản, khi giữ trước, hoặc khi ghi lại từ sổ giấy.</source>
        <translation>A number enters the register when issued to a document, held in advance, or copied from the paper register.</translation>
    </message>
    <message>
        <source>Sổ chưa có số nào</source>
        <translation>No numbers in the register yet</translation>
    </message>
    <message>
        <source>Đã ghi số {number} vào sổ</source>
        <translation>Number {number} recorded in register</translation>
    </message>
    <message>
        <source>Sổ này không dùng nữa. Giữ số trong sổ đang dùng.</source>
        <translation>This register is no longer used. Hold the number in the current register.</translation>
    </message>
    <message>
        <source>Đã hủy</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Khuyết</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>{n} số đã dùng</source>
        <translation>{n} numbers used</translation>
    </message>
    <message>
        <source>{n} số khuyết</source>
        <translation>{n} numbers missing</translation>
    </message>
    <message>
        <source>số tiếp theo {n}</source>
        <translation>next number {n}</translation>
    </message>
    <message>
        <source>Theo thẩm quyền các kiến nghị thuộc {places}.</source>
        <translation>By competence, the recommendations belong to {places}.</translation>
    </message>
    <message>
        <source>Chuyển {n} kiến nghị trong một văn bản</source>
        <translation>Forward {n} recommendations in one document</translation>
    </message>
    <message>
        <source>Chuyển kiến nghị</source>
        <translation>Refer recommendations</translation>
    </message>
    <message>
        <source>Chuyển</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Đôn đốc {n} kiến nghị</source>
        <translation>Remind of {n} recommendations</translation>
    </message>
    <message>
        <source>Lập {n} công văn đôn đốc</source>
        <translation>Make {n} reminder letters</translation>
    </message>
    <message>
        <source>Lập văn bản</source>
        <translation>Make the letter</translation>
    </message>
    <message>
        <source>Đôn đốc</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>Hạn mới</source>
        <translation>New deadline</translation>
    </message>
    <message>
        <source>Lý do, văn bản gia hạn</source>
        <translation>Reason, extension document</translation>
    </message>
    <message>
        <source>Hạn cũ và lý do được giữ lại trong cách tính hạn.</source>
        <translation>The old deadline and the reason are kept in the deadline calculation.</translation>
    </message>
    <message>
        <source>Gia hạn trả lời</source>
        <translation>Extend answer deadline</translation>
    </message>
    <message>
        <source>Gia hạn</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>Giữ hạn đã ghi tay; theo quy định là {day}.</source>
        <translation>Keeps the deadline written by hand; by rule it is {day}.</translation>
    </message>
    <message>
        <source>Kính gửi</source>
        <translation>Addressed to</translation>
    </message>
    <message>
        <source>Hoặc ghi tay nơi nhận</source>
        <translation>Or type in the recipient</translation>
    </message>
    <message>
        <source>Lời mở đầu</source>
        <translation>Opening words</translation>
    </message>
    <message>
        <source>Mỗi dòng một nơi</source>
        <translation>One place a line</translation>
    </message>
    <message>
        <source>Kính gửi (ghi tay)</source>
        <translation>Addressed to (typed in)</translation>
    </message>
    <message>
        <source>Khi không có trong danh mục</source>
        <translation>When not in the list</translation>
    </message>
    <message>
        <source>Trích yếu</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Để trống thì theo mẫu</source>
        <translation>Leave blank to use the template</translation>
    </message>
    <message>
        <source>Hạn trả lời</source>
        <translation>Answer due</translation>
    </message>
    <message>
        <source>Văn bản lấy số tiếp theo của sổ công văn đi.</source>
        <translation>The document takes the next number in the outgoing register.</translation>
    </message>
    <message>
        <source>Lý do giữ, hủy</source>
        <translation>Reason for holding or cancelling</translation>
    </message>
    <message>
        <source>Thiết lập của văn phòng</source>
        <translation>Office settings</translation>
    </message>
    <message>
        <source>Đơn vị hành chính</source>
        <translation>Administrative unit</translation>
    </message>
    <message>
        <source>Hội đồng nhân dân</source>
        <translation>People&apos;s Council</translation>
    </message>
    <message>
        <source>Nhiệm kỳ hiện nay</source>
        <translation>Current term</translation>
    </message>
    <message>
        <source>Địa danh trên văn bản</source>
        <translation>Place name on documents</translation>
    </message>
    <message>
        <source>Nơi họp thường dùng</source>
        <translation>Usual meeting place</translation>
    </message>
    <message>
        <source>Trình bày báo cáo (phút)</source>
        <translation>Presenting reports (minutes)</translation>
    </message>
    <message>
        <source>Thời gian phát biểu</source>
        <translation>Speaking time</translation>
    </message>
    <message>
        <source>Nêu chất vấn (phút)</source>
        <translation>Putting a question (minutes)</translation>
    </message>
    <message>
        <source>Trả lời chất vấn (phút)</source>
        <translation>Answering questions (minutes)</translation>
    </message>
    <message>
        <source>Thảo luận (phút)</source>
        <translation>Debate (minutes)</translation>
    </message>
    <message>
        <source>Có ghi dân tộc, tôn giáo của đại biểu</source>
        <translation>Record delegates&apos; ethnicity and religion</translation>
    </message>
    <message>
        <source>Sửa xong bấm Lưu; sang phần khác thì phần đang gõ được lưu.</source>
        <translation>Press Save when done; moving to another part saves what was typed.</translation>
    </message>
    <message>
        <source>Các phần cài đặt</source>
        <translation>Parts of the settings</translation>
    </message>
    <message>
        <source>Dữ liệu cá nhân</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Ngày nghỉ, làm bù</source>
        <translation>Holidays, make-up days</translation>
    </message>
    <message>
        <source>Màn hình</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>Dữ liệu, sao lưu</source>
        <translation>Data, backup</translation>
    </message>
    <message>
        <source>Đồng hồ khi điều hành kỳ họp bắt đầu từ các số này; chủ tọa đổi được cho từng lượt.</source>
        <translation>The timer for running a session starts from these figures; the chair can change it for each turn.</translation>
    </message>
    <message>
        <source>Mỗi dòng một nơi nhận. Văn bản lập sau dùng danh sách này; văn bản đã ký giữ nguyên.</source>
        <translation>One recipient per line. Later documents use this list; signed documents stay as they are.</translation>
    </message>
    <message>
        <source>Dân tộc và tôn giáo là dữ liệu nhạy cảm. Chỉ bật khi có yêu cầu báo cáo cơ cấu đại biểu; khi tắt, các ô này không hiện và không nhập từ bảng, dữ liệu đã ghi vẫn còn.</source>
        <translation>Ethnicity and religion are sensitive data. Turn on only when a report on delegate composition is required; when off, these boxes are hidden and not imported from tables, and data already recorded is kept.</translation>
    </message>
    <message>
        <source>Nơi nhận nghị quyết</source>
        <translation>Resolution recipients</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Nơi nhận biên bản</source>
        <translation>Minutes recipients</translation>
    </message>
    <message>
        <source>Nơi nhận giấy mời</source>
        <translation>Invitation recipients</translation>
    </message>
    <message>
        <source>Nhãn năm rõ</source>
        <translation>“Five clears” labels</translation>
    </message>
    <message>
        <source>Mỗi dòng một nhãn</source>
        <translation>One label per line</translation>
    </message>
    <message>
        <source>Thường trực HĐND</source>
        <translation>Council Standing Body</translation>
    </message>
    <message>
        <source>Ban của HĐND</source>
        <translation>Council Committee</translation>
    </message>
    <message>
        <source>Tổ đại biểu</source>
        <translation>Delegates&apos; group</translation>
    </message>
    <message>
        <source>Ủy ban nhân dân</source>
        <translation>People&apos;s Committee</translation>
    </message>
    <message>
        <source>Phòng, đơn vị thuộc UBND</source>
        <translation>Division or unit of the People&apos;s Committee</translation>
    </message>
    <message>
        <source>Cấp ủy Đảng</source>
        <translation>Party committee</translation>
    </message>
    <message>
        <source>Cơ quan cấp trên</source>
        <translation>Higher-level body</translation>
    </message>
    <message>
        <source>Tên đầy đủ</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Tên viết tắt</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Ký hiệu trên văn bản</source>
        <translation>Symbol on documents</translation>
    </message>
    <message>
        <source>Ví dụ: HĐND, UBND, BKTNS</source>
        <translation>E.g. HĐND, UBND, BKTNS</translation>
    </message>
    <message>
        <source>Thuộc</source>
        <translation>Under</translation>
    </message>
    <message>
        <source>Cơ quan kế thừa</source>
        <translation>Successor body</translation>
    </message>
    <message>
        <source>Tài liệu kỳ họp</source>
        <translation>Session documents</translation>
    </message>
    <message>
        <source>Tờ trình</source>
        <translation>Submission</translation>
    </message>
    <message>
        <source>Báo cáo</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Dự thảo nghị quyết</source>
        <translation>Draft resolution</translation>
    </message>
    <message>
        <source>Kế hoạch, đề án</source>
        <translation>Plan, scheme</translation>
    </message>
    <message>
        <source>Tài liệu khác</source>
        <translation>Other document</translation>
    </message>
    <message>
        <source>Tên tài liệu</source>
        <translation>Document title</translation>
    </message>
    <message>
        <source>Ngày văn bản</source>
        <translation>Document date</translation>
    </message>
    <message>
        <source>Cơ quan soạn thảo, trình</source>
        <translation>Drafting or submitting body</translation>
    </message>
    <message>
        <source>Cơ quan trình (ghi tay)</source>
        <translation>Submitting body (typed in)</translation>
    </message>
    <message>
        <source>Thẩm tra tài liệu</source>
        <translation>Document verification</translation>
    </message>
    <message>
        <source>Bắt buộc phải có</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Hạn nhận</source>
        <translation>Due in</translation>
    </message>
    <message>
        <source>Đã nhận ngày</source>
        <translation>Date received</translation>
    </message>
    <message>
        <source>Gửi đại biểu ngày</source>
        <translation>Date sent to delegates</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Ngày, năm sinh</source>
        <translation>Date or year of birth</translation>
    </message>
    <message>
        <source>Ghi được cả khi chỉ biết năm, ví dụ 1968</source>
        <translation>The year alone will do, e.g. 1968</translation>
    </message>
    <message>
        <source>Nghề nghiệp, chức vụ</source>
        <translation>Occupation, post</translation>
    </message>
    <message>
        <source>Nơi công tác</source>
        <translation>Workplace</translation>
    </message>
    <message>
        <source>Quê quán</source>
        <translation>Home town</translation>
    </message>
    <message>
        <source>Lý lịch</source>
        <translation>Background</translation>
    </message>
    <message>
        <source>Nơi ở hiện nay</source>
        <translation>Current address</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Thư điện tử</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Trình độ học vấn, chuyên môn</source>
        <translation>Education, qualifications</translation>
    </message>
    <message>
        <source>Lý luận chính trị</source>
        <translation>Political theory level</translation>
    </message>
    <message>
        <source>Ngày vào Đảng</source>
        <translation>Date joined the Party</translation>
    </message>
    <message>
        <source>Đại biểu Quốc hội, HĐND các khóa</source>
        <translation>Past National Assembly or Council mandates</translation>
    </message>
    <message>
        <source>Dân tộc</source>
        <translation>Ethnicity</translation>
    </message>
    <message>
        <source>Dữ liệu nhạy cảm</source>
        <translation>Sensitive data</translation>
    </message>
    <message>
        <source>Tôn giáo</source>
        <translation>Religion</translation>
    </message>
    <message>
        <source>Việc chuẩn bị</source>
        <translation>Preparation tasks</translation>
    </message>
    <message>
        <source>hạn {day}</source>
        <translation>due {day}</translation>
    </message>
    <message>
        <source>Quy định</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Quy định có từ</source>
        <translation>Rule dates from</translation>
    </message>
    <message>
        <source>Bản lịch nghỉ</source>
        <translation>Holiday calendar version</translation>
    </message>
    <message>
        <source>Hạn của lời hứa</source>
        <translation>Promise deadline</translation>
    </message>
    <message>
        <source>Hạn, 31/12/2026</source>
        <translation>Due, 31/12/2026</translation>
    </message>
    <message>
        <source>Hạn</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Cách tính hạn</source>
        <translation>How the deadline is calculated</translation>
    </message>
    <message>
        <source>Người làm</source>
        <translation>Assigned to</translation>
    </message>
    <message>
        <source>Xong ngày</source>
        <translation>Date done</translation>
    </message>
    <message>
        <source>Để trống thì lấy hôm nay</source>
        <translation>Left empty: today</translation>
    </message>
    <message>
        <source>Kết quả thực hiện lời hứa</source>
        <translation>Outcome of the promise</translation>
    </message>
    <message>
        <source>Đã ghi kết quả lời hứa</source>
        <translation>Outcome of the promise recorded</translation>
    </message>
    <message>
        <source>Sửa số ngày</source>
        <translation>Edit number of days</translation>
    </message>
    <message>
        <source>Số ngày theo quy chế của đơn vị</source>
        <translation>Days under the unit&apos;s rules of procedure</translation>
    </message>
    <message>
        <source>Không áp dụng</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>Xong hôm nay</source>
        <translation>Done today</translation>
    </message>
    <message>
        <source>Vì sao hạn {day}</source>
        <translation>Why due {day}</translation>
    </message>
    <message>
        <source>Chưa có ngày đến hạn</source>
        <translation>No due date yet</translation>
    </message>
    <message>
        <source>Việc này không có hạn theo quy định.</source>
        <translation>No deadline is set for this task.</translation>
    </message>
    <message>
        <source>Có áp dụng</source>
        <translation>Applicable</translation>
    </message>
    <message>
        <source>Chưa xong</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>{step}: số ngày theo quy chế của đơn vị, thay cho quy định chung.</source>
        <translation>{step}: days under the unit&apos;s rules of procedure, in place of the general rule.</translation>
    </message>
    <message>
        <source>Số ngày của đơn vị</source>
        <translation>Unit&apos;s number of days</translation>
    </message>
    <message>
        <source>Ghi số ngày</source>
        <translation>Record days</translation>
    </message>
    <message>
        <source>Lời hứa</source>
        <translation>Promises</translation>
    </message>
    <message>
        <source>Từ chất vấn</source>
        <translation>From questioning</translation>
    </message>
    <message>
        <source>Việc đã hứa</source>
        <translation>What was promised</translation>
    </message>
    <message>
        <source>Người hứa</source>
        <translation>Promised by</translation>
    </message>
    <message>
        <source>Người hứa (ghi tay)</source>
        <translation>Promised by (typed in)</translation>
    </message>
    <message>
        <source>Khi không có trong sổ</source>
        <translation>When not in the register</translation>
    </message>
    <message>
        <source>Cơ quan chủ trì</source>
        <translation>Lead body</translation>
    </message>
    <message>
        <source>Chưa ghi việc đã hứa</source>
        <translation>Promised action not entered</translation>
    </message>
    <message>
        <source>Chưa ghi người hứa</source>
        <translation>Promiser not entered</translation>
    </message>
    <message>
        <source>Lời hứa với cử tri</source>
        <translation>Promises to voters</translation>
    </message>
    <message>
        <source>Đã ghi lời hứa</source>
        <translation>Promise recorded</translation>
    </message>
    <message>
        <source>Sản phẩm phải có</source>
        <translation>Required output</translation>
    </message>
    <message>
        <source>Đang thực hiện</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Xong một phần</source>
        <translation>Partly done</translation>
    </message>
    <message>
        <source>Không thực hiện</source>
        <translation>Not carried out</translation>
    </message>
    <message>
        <source>Kết quả thực hiện, minh chứng</source>
        <translation>Results, evidence</translation>
    </message>
    <message>
        <source>Đại biểu chất vấn</source>
        <translation>Questioning delegate</translation>
    </message>
    <message>
        <source>Người bị chất vấn</source>
        <translation>Person questioned</translation>
    </message>
    <message>
        <source>Người bị chất vấn (ghi tay)</source>
        <translation>Person questioned (typed in)</translation>
    </message>
    <message>
        <source>Nội dung chất vấn</source>
        <translation>Content of the question</translation>
    </message>
    <message>
        <source>Phiếu chất vấn</source>
        <translation>Question form</translation>
    </message>
    <message>
        <source>Chất vấn lại câu</source>
        <translation>Follow-up to question</translation>
    </message>
    <message>
        <source>Ý kiến của người chất vấn</source>
        <translation>Questioner&apos;s opinion</translation>
    </message>
    <message>
        <source>Đồng ý với trả lời</source>
        <translation>Satisfied with the answer</translation>
    </message>
    <message>
        <source>Chưa đồng ý với trả lời</source>
        <translation>Not satisfied with the answer</translation>
    </message>
    <message>
        <source>Hạn trả lời bằng văn bản</source>
        <translation>Written answer due</translation>
    </message>
    <message>
        <source>KỲ HỌP</source>
        <translation>SESSION</translation>
    </message>
    <message>
        <source>HỘI ĐỒNG</source>
        <translation>COUNCIL</translation>
    </message>
    <message>
        <source>DỮ LIỆU</source>
        <translation>DATA</translation>
    </message>
    <message>
        <source>HẰNG NGÀY</source>
        <translation>DAILY</translation>
    </message>
    <message>
        <source>Hôm nay</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Kiến nghị cử tri</source>
        <translation>Voters&apos; recommendations</translation>
    </message>
    <message>
        <source>TXCT</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Tiếp dân</source>
        <translation>Reception</translation>
    </message>
    <message>
        <source>Điều hành kỳ họp</source>
        <translation>Run session</translation>
    </message>
    <message>
        <source>Nghị quyết</source>
        <translation>Resolutions</translation>
    </message>
    <message>
        <source>Sổ văn bản</source>
        <translation>Document register</translation>
    </message>
    <message>
        <source>Cài đặt</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Bàn</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Nhiệm kỳ {first}–{last}</source>
        <translation>Term {first}–{last}</translation>
    </message>
    <message>
        <source>HĐND {unit}</source>
        <translation>{unit} Council</translation>
    </message>
    <message>
        <source>Chưa sao lưu</source>
        <translation>Not backed up</translation>
    </message>
    <message>
        <source>Đã sao lưu hôm nay</source>
        <translation>Backed up today</translation>
    </message>
    <message>
        <source>Sao lưu ngày {day}</source>
        <translation>Backed up {day}</translation>
    </message>
    <message>
        <source>Nghị quyết cá biệt</source>
        <translation>Individual resolution</translation>
    </message>
    <message>
        <source>Nghị quyết quy phạm pháp luật</source>
        <translation>Normative resolution</translation>
    </message>
    <message>
        <source>Viết tiếp sau “Nghị quyết …”, ví dụ: về dự toán ngân sách xã năm 2027</source>
        <translation>Write what follows “Resolution …”, e.g. on the commune budget estimate for 2027</translation>
    </message>
    <message>
        <source>Đã thẩm tra</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Không được thông qua</source>
        <translation>Not adopted</translation>
    </message>
    <message>
        <source>Đã ký chứng thực</source>
        <translation>Signed and certified</translation>
    </message>
    <message>
        <source>Danh sách nghị quyết</source>
        <translation>Resolution list</translation>
    </message>
    <message>
        <source>Mọi kỳ họp</source>
        <translation>All sessions</translation>
    </message>
    <message>
        <source>Soạn cho một mục của kỳ họp; căn cứ, các điều và nơi nhận có sẵn theo mẫu.</source>
        <translation>Drafted for an agenda item; legal bases, articles and recipients come from the template.</translation>
    </message>
    <message>
        <source>Chưa có nghị quyết nào</source>
        <translation>No resolutions yet</translation>
    </message>
    <message>
        <source>Đang soạn</source>
        <translation>Being drafted</translation>
    </message>
    <message>
        <source>Chờ hoàn tất</source>
        <translation>Awaiting completion</translation>
    </message>
    <message>
        <source>Đã phát hành</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Không dùng</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>Thời hạn</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Chưa biểu quyết.</source>
        <translation>Not voted on yet.</translation>
    </message>
    <message>
        <source>Mở biểu quyết</source>
        <translation>Open vote</translation>
    </message>
    <message>
        <source>Đã làm</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Thêm tác động</source>
        <translation>Add effect</translation>
    </message>
    <message>
        <source>Sửa đổi, thay thế, bãi bỏ</source>
        <translation>Amends, replaces, repeals</translation>
    </message>
    <message>
        <source>Mở nghị quyết đó</source>
        <translation>Open that resolution</translation>
    </message>
    <message>
        <source>Bỏ tác động này</source>
        <translation>Remove this effect</translation>
    </message>
    <message>
        <source>Thông qua</source>
        <translation>Adopt</translation>
    </message>
    <message>
        <source>Cấp số {number}</source>
        <translation>Assign number {number}</translation>
    </message>
    <message>
        <source>Trong sổ ghi ngày ký</source>
        <translation>Signing date in the register</translation>
    </message>
    <message>
        <source>Có hiệu lực</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Hết hiệu lực</source>
        <translation>No longer in force</translation>
    </message>
    <message>
        <source>Mỗi dòng một căn cứ</source>
        <translation>One legal basis per line</translation>
    </message>
    <message>
        <source>Xét</source>
        <translation>Considering</translation>
    </message>
    <message>
        <source>Các điều</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Mỗi điều bắt đầu bằng “Điều 1.” trên dòng riêng</source>
        <translation>Each article starts with “Điều 1.” on its own line</translation>
    </message>
    <message>
        <source>Nơi nhận</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Cách ghép cột khi nhập bảng</source>
        <translation>Column mapping for table import</translation>
    </message>
    <message>
        <source>Dấu của bảng</source>
        <translation>Table signature</translation>
    </message>
    <message>
        <source>Cột và trường</source>
        <translation>Columns and fields</translation>
    </message>
    <message>
        <source>Cách ghi danh mục</source>
        <translation>How list values are written</translation>
    </message>
    <message>
        <source>Hội nghị tiếp xúc cử tri</source>
        <translation>Voter contact meeting</translation>
    </message>
    <message>
        <source>Đợt tiếp xúc</source>
        <translation>Contact round</translation>
    </message>
    <message>
        <source>Điểm số</source>
        <translation>Venue no.</translation>
    </message>
    <message>
        <source>Thôn, tổ dân phố tham dự</source>
        <translation>Villages and residential groups attending</translation>
    </message>
    <message>
        <source>Các điểm cầu</source>
        <translation>Linked venues</translation>
    </message>
    <message>
        <source>Đang diễn ra</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Bắt đầu lúc</source>
        <translation>Started at</translation>
    </message>
    <message>
        <source>Kết thúc lúc</source>
        <translation>Ended at</translation>
    </message>
    <message>
        <source>Chủ trì (ghi tay)</source>
        <translation>Chair (typed in)</translation>
    </message>
    <message>
        <source>Họ và tên khi không có trong sổ</source>
        <translation>Full name when not in the register</translation>
    </message>
    <message>
        <source>Chức vụ người chủ trì</source>
        <translation>Chair&apos;s post</translation>
    </message>
    <message>
        <source>Ví dụ: Chủ tịch UBMTTQ xã</source>
        <translation>E.g. Chair of the commune Fatherland Front Committee</translation>
    </message>
    <message>
        <source>Thư ký (ghi tay)</source>
        <translation>Secretary (typed in)</translation>
    </message>
    <message>
        <source>Chức vụ thư ký</source>
        <translation>Secretary&apos;s post</translation>
    </message>
    <message>
        <source>Đại biểu được phân công</source>
        <translation>Assigned delegates</translation>
    </message>
    <message>
        <source>Đại biểu Quốc hội, đại biểu HĐND cấp tỉnh</source>
        <translation>National Assembly deputies, provincial Council delegates</translation>
    </message>
    <message>
        <source>Mỗi dòng một người: họ tên, chức vụ</source>
        <translation>One person per line: full name, post</translation>
    </message>
    <message>
        <source>Đại diện UBND, phòng, đơn vị, đoàn thể</source>
        <translation>Representatives of the People&apos;s Committee, divisions, units and organisations</translation>
    </message>
    <message>
        <source>Cử tri được mời</source>
        <translation>Voters invited</translation>
    </message>
    <message>
        <source>Cử tri có mặt</source>
        <translation>Voters present</translation>
    </message>
    <message>
        <source>Đại biểu báo cáo với cử tri</source>
        <translation>Delegate reporting to voters</translation>
    </message>
    <message>
        <source>Phần trả lời, tiếp thu chung</source>
        <translation>General answers and points taken up</translation>
    </message>
    <message>
        <source>Kết luận của chủ trì</source>
        <translation>Chair&apos;s conclusion</translation>
    </message>
    <message>
        <source>Số biên bản trong sổ</source>
        <translation>Minutes number in register</translation>
    </message>
    <message>
        <source>Ký biên bản ngày</source>
        <translation>Date minutes signed</translation>
    </message>
    <message>
        <source>Hạn Tổ báo cáo</source>
        <translation>Group report due</translation>
    </message>
    <message>
        <source>Báo cáo của Tổ</source>
        <translation>Group&apos;s report</translation>
    </message>
    <message>
        <source>Tổ đã báo cáo ngày</source>
        <translation>Date group reported</translation>
    </message>
    <message>
        <source>Đợt tiếp xúc cử tri</source>
        <translation>Voter contact round</translation>
    </message>
    <message>
        <source>Kiến nghị trùng nhau</source>
        <translation>Duplicate recommendations</translation>
    </message>
    <message>
        <source>Ý kiến chưa vào kiến nghị</source>
        <translation>Opinions not in a recommendation yet</translation>
    </message>
    <message>
        <source>Gộp trùng</source>
        <translation>Merge duplicates</translation>
    </message>
    <message>
        <source>Quay lại danh sách</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>{title}: {n} ý kiến</source>
        <translation>{title}: {n} opinions</translation>
    </message>
    <message>
        <source>Mọi ý kiến tiếp thu ở các hội nghị đã nằm trong kiến nghị.</source>
        <translation>All opinions taken up at the meetings are in recommendations.</translation>
    </message>
    <message>
        <source>Không còn ý kiến nào</source>
        <translation>No opinion left</translation>
    </message>
    <message>
        <source>Loại đợt</source>
        <translation>Round type</translation>
    </message>
    <message>
        <source>Trước kỳ họp</source>
        <translation>Before the session</translation>
    </message>
    <message>
        <source>Sau kỳ họp</source>
        <translation>After the session</translation>
    </message>
    <message>
        <source>Theo chuyên đề</source>
        <translation>By topic</translation>
    </message>
    <message>
        <source>Nơi cư trú</source>
        <translation>At place of residence</translation>
    </message>
    <message>
        <source>Nơi làm việc</source>
        <translation>At workplace</translation>
    </message>
    <message>
        <source>Ngoài đơn vị bầu cử</source>
        <translation>Outside the constituency</translation>
    </message>
    <message>
        <source>Tên đợt</source>
        <translation>Round name</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Đã tổng hợp</source>
        <translation>Summarised</translation>
    </message>
    <message>
        <source>Tiếp xúc chung nhiều cấp</source>
        <translation>Joint contact at several levels</translation>
    </message>
    <message>
        <source>Cùng đại biểu HĐND cấp tỉnh</source>
        <translation>With provincial Council delegates</translation>
    </message>
    <message>
        <source>Cùng đại biểu Quốc hội</source>
        <translation>With National Assembly deputies</translation>
    </message>
    <message>
        <source>Cùng đại biểu Quốc hội và đại biểu HĐND cấp tỉnh</source>
        <translation>With National Assembly deputies and provincial Council delegates</translation>
    </message>
    <message>
        <source>Nội dung báo cáo với cử tri</source>
        <translation>Content reported to voters</translation>
    </message>
    <message>
        <source>Số kế hoạch</source>
        <translation>Plan number</translation>
    </message>
    <message>
        <source>Số kế hoạch trong sổ</source>
        <translation>Plan number in register</translation>
    </message>
    <message>
        <source>Ngày kế hoạch</source>
        <translation>Plan date</translation>
    </message>
    <message>
        <source>Số báo cáo tổng hợp</source>
        <translation>Summary report number</translation>
    </message>
    <message>
        <source>Số báo cáo trong sổ</source>
        <translation>Report number in register</translation>
    </message>
    <message>
        <source>Ngày báo cáo tổng hợp</source>
        <translation>Summary report date</translation>
    </message>
    <message>
        <source>Văn bản chuyển, đôn đốc kiến nghị</source>
        <translation>Referral or reminder of recommendations</translation>
    </message>
    <message>
        <source>Đôn đốc lần</source>
        <translation>Reminder no.</translation>
    </message>
    <message>
        <source>Các kiến nghị</source>
        <translation>Recommendations</translation>
    </message>
    <message>
        <source>Đã thu hồi</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Quy định tính hạn</source>
        <translation>Deadline rule</translation>
    </message>
    <message>
        <source>Quy định có hiệu lực từ</source>
        <translation>Rule in force from</translation>
    </message>
    <message>
        <source>Lời mở đầu văn bản</source>
        <translation>Opening words of the document</translation>
    </message>
    <message>
        <source>Mỗi dòng một nơi nhận</source>
        <translation>One recipient per line</translation>
    </message>
    <message>
        <source>Từ khóa phân loại</source>
        <translation>Classification keywords</translation>
    </message>
    <message>
        <source>Từ khóa</source>
        <translation>Keywords</translation>
    </message>
    <message>
        <source>Mỗi dòng một từ, cụm từ</source>
        <translation>One word or phrase per line</translation>
    </message>
    <message>
        <source>Cho thấy lĩnh vực</source>
        <translation>Suggests field</translation>
    </message>
    <message>
        <source>Cho thấy thẩm quyền</source>
        <translation>Suggests competence</translation>
    </message>
    <message>
        <source>Trung ương</source>
        <translation>Central level</translation>
    </message>
    <message>
        <source>Sáp nhập, chia tách đơn vị</source>
        <translation>Mergers and divisions of units</translation>
    </message>
    <message>
        <source>Đơn vị cũ</source>
        <translation>Former unit</translation>
    </message>
    <message>
        <source>Trả lời của cấp trên</source>
        <translation>Superior&apos;s answer</translation>
    </message>
    <message>
        <source>Gửi đơn vị</source>
        <translation>For unit</translation>
    </message>
    <message>
        <source>Việc đã làm</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Đã giao giải quyết</source>
        <translation>Given to a body</translation>
    </message>
    <message>
        <source>Cơ quan giải quyết, trả lời</source>
        <translation>Body that settles or answers</translation>
    </message>
    <message>
        <source>Đơn thư</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Mã hồ sơ</source>
        <translation>File code</translation>
    </message>
    <message>
        <source>Loại đơn</source>
        <translation>Letter type</translation>
    </message>
    <message>
        <source>Khiếu nại</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Đến tố cáo, không ghi người đến</source>
        <translation>Came to denounce; who came is not recorded</translation>
    </message>
    <message>
        <source>Không ghi tên, giấy tờ người tố cáo.</source>
        <translation>Do not record the name or papers of the person who made the denunciation.</translation>
    </message>
    <message>
        <source>Tố cáo</source>
        <translation>Denunciation</translation>
    </message>
    <message>
        <source>Sổ tiếp công dân</source>
        <translation>Citizen reception book</translation>
    </message>
    <message>
        <source>Lượt tiếp mới</source>
        <translation>New visit</translation>
    </message>
    <message>
        <source>Soát chỗ có thể lộ người tố cáo</source>
        <translation>Check for anything that may reveal who made the denunciation</translation>
    </message>
    <message>
        <source>Nhiều nội dung</source>
        <translation>Mixed content</translation>
    </message>
    <message>
        <source>Phản ánh</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Ngày nhận</source>
        <translation>Date received</translation>
    </message>
    <message>
        <source>Ngày ghi trên đơn</source>
        <translation>Date on the letter</translation>
    </message>
    <message>
        <source>Nguồn đơn</source>
        <translation>Source of letter</translation>
    </message>
    <message>
        <source>Qua tiếp công dân</source>
        <translation>At citizen reception</translation>
    </message>
    <message>
        <source>Nộp trực tiếp</source>
        <translation>Handed in</translation>
    </message>
    <message>
        <source>Hộp thư góp ý</source>
        <translation>Suggestion box</translation>
    </message>
    <message>
        <source>Bưu chính</source>
        <translation>By post</translation>
    </message>
    <message>
        <source>Qua tiếp xúc cử tri</source>
        <translation>At voter contact</translation>
    </message>
    <message>
        <source>Đại biểu Quốc hội chuyển</source>
        <translation>Passed on by National Assembly deputy</translation>
    </message>
    <message>
        <source>Đại biểu HĐND chuyển</source>
        <translation>Passed on by Council delegate</translation>
    </message>
    <message>
        <source>Mặt trận Tổ quốc, đoàn thể chuyển</source>
        <translation>Passed on by Fatherland Front or organisation</translation>
    </message>
    <message>
        <source>Báo chí chuyển</source>
        <translation>Passed on by the press</translation>
    </message>
    <message>
        <source>Cơ quan khác chuyển</source>
        <translation>Passed on by another body</translation>
    </message>
    <message>
        <source>Lãnh đạo chuyển</source>
        <translation>Passed on by leader</translation>
    </message>
    <message>
        <source>Cơ quan chuyển đến</source>
        <translation>Forwarding body</translation>
    </message>
    <message>
        <source>Nơi chuyển đến (ghi tay)</source>
        <translation>Forwarded from (typed in)</translation>
    </message>
    <message>
        <source>Số văn bản chuyển đến</source>
        <translation>Forwarding document number</translation>
    </message>
    <message>
        <source>Việc gì, ở đâu; không ghi tên, địa chỉ người gửi</source>
        <translation>What and where; no name or address of the sender</translation>
    </message>
    <message>
        <source>Nội dung tóm tắt</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Bỏ nội dung này</source>
        <translation>Remove this matter</translation>
    </message>
    <message>
        <source>Ghi nội dung này là việc gì</source>
        <translation>Say what this matter is</translation>
    </message>
    <message>
        <source>Thêm nội dung</source>
        <translation>Add a matter</translation>
    </message>
    <message>
        <source>Nội dung cả đơn</source>
        <translation>Matters of the whole petition</translation>
    </message>
    <message>
        <source>Người gửi, nguồn, ngày nhận lấy theo đơn này. Phần tố cáo thì lập đơn mới.</source>
        <translation>Sender, source and day of receipt follow this petition. For the denunciation, make a new petition.</translation>
    </message>
    <message>
        <source>Tách {code} thành các đơn</source>
        <translation>Split {code} into petitions</translation>
    </message>
    <message>
        <source>Nội dung {n}</source>
        <translation>Matter {n}</translation>
    </message>
    <message>
        <source>Tách thành {n} đơn</source>
        <translation>Split into {n} petitions</translation>
    </message>
    <message>
        <source>Đất đai, nhà ở</source>
        <translation>Land, housing</translation>
    </message>
    <message>
        <source>Bồi thường, giải phóng mặt bằng</source>
        <translation>Compensation, site clearance</translation>
    </message>
    <message>
        <source>Xây dựng, giao thông</source>
        <translation>Construction, transport</translation>
    </message>
    <message>
        <source>Môi trường, vệ sinh</source>
        <translation>Environment, sanitation</translation>
    </message>
    <message>
        <source>Chế độ, chính sách xã hội</source>
        <translation>Social benefits and policy</translation>
    </message>
    <message>
        <source>Cán bộ, công chức, công vụ</source>
        <translation>Officials, civil servants, public service</translation>
    </message>
    <message>
        <source>Tài chính, các khoản thu</source>
        <translation>Finance, charges</translation>
    </message>
    <message>
        <source>An ninh, trật tự</source>
        <translation>Security, public order</translation>
    </message>
    <message>
        <source>Tư pháp, thi hành án</source>
        <translation>Justice, enforcement of judgments</translation>
    </message>
    <message>
        <source>Tham nhũng, lãng phí, tiêu cực</source>
        <translation>Corruption, waste, misconduct</translation>
    </message>
    <message>
        <source>Đảng, đoàn thể</source>
        <translation>Party, mass organisations</translation>
    </message>
    <message>
        <source>Nơi xảy ra vụ việc</source>
        <translation>Where it happened</translation>
    </message>
    <message>
        <source>Người gửi đơn</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Người đại diện</source>
        <translation>Representative</translation>
    </message>
    <message>
        <source>Số người đứng tên</source>
        <translation>Number of signatories</translation>
    </message>
    <message>
        <source>Giấy tờ, tài liệu gốc kèm theo</source>
        <translation>Original papers enclosed</translation>
    </message>
    <message>
        <source>Trả giấy tờ gốc ngày</source>
        <translation>Date originals returned</translation>
    </message>
    <message>
        <source>Nơi cất đơn giấy</source>
        <translation>Where the paper letter is kept</translation>
    </message>
    <message>
        <source>Điều kiện</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Đủ điều kiện xử lý</source>
        <translation>Conditions met</translation>
    </message>
    <message>
        <source>Không đủ điều kiện xử lý</source>
        <translation>Conditions not met</translation>
    </message>
    <message>
        <source>Điều kiện chưa đạt</source>
        <translation>Unmet conditions</translation>
    </message>
    <message>
        <source>HĐND, Thường trực HĐND xã</source>
        <translation>Commune Council and its Standing Body</translation>
    </message>
    <message>
        <source>Cơ quan hành chính nhà nước</source>
        <translation>State administrative body</translation>
    </message>
    <message>
        <source>Cơ quan dân cử khác</source>
        <translation>Other elected body</translation>
    </message>
    <message>
        <source>Cơ quan tố tụng, thi hành án</source>
        <translation>Judicial or enforcement body</translation>
    </message>
    <message>
        <source>Tổ chức chính trị, xã hội, tôn giáo</source>
        <translation>Political, social or religious organisation</translation>
    </message>
    <message>
        <source>Đơn vị sự nghiệp công lập</source>
        <translation>Public service unit</translation>
    </message>
    <message>
        <source>Doanh nghiệp nhà nước</source>
        <translation>State enterprise</translation>
    </message>
    <message>
        <source>Cơ quan có thẩm quyền</source>
        <translation>Competent body</translation>
    </message>
    <message>
        <source>Cơ quan có thẩm quyền (ghi tay)</source>
        <translation>Competent body (typed in)</translation>
    </message>
    <message>
        <source>Trùng nội dung với đơn</source>
        <translation>Same content as letter</translation>
    </message>
    <message>
        <source>Tách từ đơn</source>
        <translation>Split from letter</translation>
    </message>
    <message>
        <source>Người gửi yêu cầu báo kết quả</source>
        <translation>Sender asks to be told the result</translation>
    </message>
    <message>
        <source>Vụ việc phức tạp</source>
        <translation>Complex case</translation>
    </message>
    <message>
        <source>Vùng sâu, vùng xa</source>
        <translation>Remote area</translation>
    </message>
    <message>
        <source>Người xử lý</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>Mới nhận</source>
        <translation>Newly received</translation>
    </message>
    <message>
        <source>Đã phân loại</source>
        <translation>Classified</translation>
    </message>
    <message>
        <source>Đã ghi trùng đơn</source>
        <translation>Letter recorded as duplicate</translation>
    </message>
    <message>
        <source>Căn cứ: {ground}</source>
        <translation>Ground: {ground}</translation>
    </message>
    <message>
        <source>{what}, hồ sơ {code}</source>
        <translation>{what}, file {code}</translation>
    </message>
    <message>
        <source>{what}: đã ghi</source>
        <translation>{what}: recorded</translation>
    </message>
    <message>
        <source>Để trống thì lấy số kế tiếp của sổ</source>
        <translation>Left empty: the next number of the book</translation>
    </message>
    <message>
        <source>Lấy số cho {what}, hồ sơ {code}</source>
        <translation>Take a number for {what}, file {code}</translation>
    </message>
    <message>
        <source>Lấy số</source>
        <translation>Take a number</translation>
    </message>
    <message>
        <source>Đã lấy số {number}</source>
        <translation>Number {number} taken</translation>
    </message>
    <message>
        <source>Đã tách thành {codes}</source>
        <translation>Split into {codes}</translation>
    </message>
    <message>
        <source>Đã kết thúc {code}</source>
        <translation>{code} closed</translation>
    </message>
    <message>
        <source>Đã mở lại {code}</source>
        <translation>{code} reopened</translation>
    </message>
    <message>
        <source>Số văn bản đã lấy được ghi là hủy trong sổ và không cấp lại.</source>
        <translation>The document number already taken is recorded as cancelled in the register and is not reissued.</translation>
    </message>
    <message>
        <source>Bỏ việc “{what}”</source>
        <translation>Undo step “{what}”</translation>
    </message>
    <message>
        <source>Bỏ việc này</source>
        <translation>Undo this step</translation>
    </message>
    <message>
        <source>Đã bỏ việc “{what}”</source>
        <translation>Step “{what}” undone</translation>
    </message>
    <message>
        <source>Đã xử lý, chờ kết quả</source>
        <translation>Handled, awaiting result</translation>
    </message>
    <message>
        <source>Có kết quả, chưa báo công dân</source>
        <translation>Result received, citizen not told</translation>
    </message>
    <message>
        <source>Đã báo công dân</source>
        <translation>Citizen told</translation>
    </message>
    <message>
        <source>Hướng xử lý</source>
        <translation>Course of action</translation>
    </message>
    <message>
        <source>Đề xuất thụ lý</source>
        <translation>Propose acceptance</translation>
    </message>
    <message>
        <source>Thông báo không thụ lý</source>
        <translation>Notify non-acceptance</translation>
    </message>
    <message>
        <source>Không thụ lý</source>
        <translation>Do not admit</translation>
    </message>
    <message>
        <source>Hướng dẫn</source>
        <translation>Give guidance</translation>
    </message>
    <message>
        <source>Chuyển đơn</source>
        <translation>Forward letter</translation>
    </message>
    <message>
        <source>Trả lại đơn</source>
        <translation>Return letter</translation>
    </message>
    <message>
        <source>Lưu đơn</source>
        <translation>File letter</translation>
    </message>
    <message>
        <source>Lưu theo dõi</source>
        <translation>File and monitor</translation>
    </message>
    <message>
        <source>Tách đơn</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Ghi cơ quan đã thụ lý</source>
        <translation>Record body that admitted</translation>
    </message>
    <message>
        <source>Yêu cầu báo cáo</source>
        <translation>Request report</translation>
    </message>
    <message>
        <source>Báo cần kéo dài</source>
        <translation>Report more time needed</translation>
    </message>
    <message>
        <source>Báo công dân</source>
        <translation>Inform citizen</translation>
    </message>
    <message>
        <source>Trả giấy tờ gốc</source>
        <translation>Return original papers</translation>
    </message>
    <message>
        <source>Sửa thông tin đơn</source>
        <translation>Edit letter details</translation>
    </message>
    <message>
        <source>Ghi trùng với đơn khác</source>
        <translation>Record as duplicate of another</translation>
    </message>
    <message>
        <source>Bỏ việc ghi sau cùng</source>
        <translation>Undo last recorded step</translation>
    </message>
    <message>
        <source>Chuyển thành đơn tố cáo</source>
        <translation>Convert to denunciation</translation>
    </message>
    <message>
        <source>Cơ quan có thẩm quyền giải quyết ngày</source>
        <translation>Date resolved by competent body</translation>
    </message>
    <message>
        <source>Nhận kết quả ngày</source>
        <translation>Date result received</translation>
    </message>
    <message>
        <source>Cơ quan nhận</source>
        <translation>Receiving body</translation>
    </message>
    <message>
        <source>Cơ quan nhận (ghi tay)</source>
        <translation>Receiving body (typed in)</translation>
    </message>
    <message>
        <source>Lý do, ghi trong văn bản</source>
        <translation>Reason, shown in the document</translation>
    </message>
    <message>
        <source>Lấy số văn bản ngay</source>
        <translation>Take document number now</translation>
    </message>
    <message>
        <source>Đã soát: tên trong nội dung không phải người tố cáo</source>
        <translation>Checked: the name in the content is not the person who made the denunciation</translation>
    </message>
    <message>
        <source>Thiếu: {what}</source>
        <translation>Missing: {what}</translation>
    </message>
    <message>
        <source>Điều kiện đối với loại đơn ngày nhận {day}.</source>
        <translation>Conditions for this type of letter, received {day}.</translation>
    </message>
    <message>
        <source>Phân loại {code}</source>
        <translation>Classify {code}</translation>
    </message>
    <message>
        <source>Không có đơn nào có nội dung gần giống.</source>
        <translation>No letters with similar content.</translation>
    </message>
    <message>
        <source>Ghi trùng {code}</source>
        <translation>Record {code} as duplicate</translation>
    </message>
    <message>
        <source>Ghi trùng</source>
        <translation>Record duplicate</translation>
    </message>
    <message>
        <source>Kết quả giải quyết</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Loại kết quả</source>
        <translation>Result type</translation>
    </message>
    <message>
        <source>Cơ quan giải quyết ngày</source>
        <translation>Date resolved by handling body</translation>
    </message>
    <message>
        <source>Ghi kết quả {code}</source>
        <translation>Record result of {code}</translation>
    </message>
    <message>
        <source>Đánh giá việc giải quyết {code}</source>
        <translation>Assess the handling of {code}</translation>
    </message>
    <message>
        <source>Trích yếu viết lại</source>
        <translation>Rewritten summary</translation>
    </message>
    <message>
        <source>Nội dung viết lại</source>
        <translation>Rewritten content</translation>
    </message>
    <message>
        <source>Người gửi, nội dung cũ và tệp kèm bị xóa hẳn, không lấy lại được. Mã hồ sơ giữ nguyên.</source>
        <translation>The sender, old content and attachments are deleted for good and cannot be recovered. The file code stays the same.</translation>
    </message>
    <message>
        <source>Chuyển {code} thành đơn tố cáo</source>
        <translation>Convert {code} to denunciation</translation>
    </message>
    <message>
        <source>Xóa và chuyển</source>
        <translation>Delete and convert</translation>
    </message>
    <message>
        <source>Đã chuyển {code} thành đơn tố cáo</source>
        <translation>{code} converted to denunciation</translation>
    </message>
    <message>
        <source>{n} bản sao lưu cũ còn giữ người gửi. Lập bản sao mới rồi xóa các bản đó.</source>
        <translation>{n} old backups still hold the sender. Make a new backup, then delete these.</translation>
    </message>
    <message>
        <source>Xóa bản sao lưu cũ</source>
        <translation>Delete old backups</translation>
    </message>
    <message>
        <source>Xóa {n} bản</source>
        <translation>Delete {n} backups</translation>
    </message>
    <message>
        <source>Đã giải quyết xong</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>Đang xem xét, giải quyết</source>
        <translation>Under consideration</translation>
    </message>
    <message>
        <source>Giải trình, cung cấp thông tin</source>
        <translation>Explanation, information given</translation>
    </message>
    <message>
        <source>Thường trực HĐND đánh giá</source>
        <translation>Standing Body&apos;s assessment</translation>
    </message>
    <message>
        <source>Giải quyết đúng, đầy đủ</source>
        <translation>Resolved correctly and fully</translation>
    </message>
    <message>
        <source>Chưa đầy đủ, yêu cầu giải quyết tiếp</source>
        <translation>Incomplete, further action requested</translation>
    </message>
    <message>
        <source>Đúng nhưng chậm</source>
        <translation>Correct but late</translation>
    </message>
    <message>
        <source>Có dấu hiệu sai, kiến nghị xem xét lại</source>
        <translation>Signs of error, review recommended</translation>
    </message>
    <message>
        <source>Báo công dân ngày</source>
        <translation>Date citizen told</translation>
    </message>
    <message>
        <source>Đã soát tên người trong nội dung</source>
        <translation>Content checked for personal names</translation>
    </message>
    <message>
        <source>Thời hạn xử lý đơn</source>
        <translation>Letter handling deadline</translation>
    </message>
    <message>
        <source>Ai làm</source>
        <translation>Who acts</translation>
    </message>
    <message>
        <source>Văn phòng HĐND</source>
        <translation>Council Office</translation>
    </message>
    <message>
        <source>Tính từ việc</source>
        <translation>Counted from event</translation>
    </message>
    <message>
        <source>Tính từ ngày</source>
        <translation>Counted from date</translation>
    </message>
    <message>
        <source>Bước xử lý đơn</source>
        <translation>Letter handling step</translation>
    </message>
    <message>
        <source>Hướng dẫn tách đơn</source>
        <translation>Guidance on splitting the letter</translation>
    </message>
    <message>
        <source>Cơ quan có thẩm quyền thụ lý</source>
        <translation>Acceptance by competent body</translation>
    </message>
    <message>
        <source>Báo cần kéo dài thời gian xem xét</source>
        <translation>Notice of longer consideration</translation>
    </message>
    <message>
        <source>Yêu cầu báo cáo việc giải quyết</source>
        <translation>Request for report on handling</translation>
    </message>
    <message>
        <source>Nhận kết quả giải quyết</source>
        <translation>Receipt of result</translation>
    </message>
    <message>
        <source>Đánh giá việc giải quyết</source>
        <translation>Assessment of handling</translation>
    </message>
    <message>
        <source>Thông báo cho công dân</source>
        <translation>Notice to citizen</translation>
    </message>
    <message>
        <source>Trả giấy tờ, tài liệu gốc</source>
        <translation>Return of original papers</translation>
    </message>
    <message>
        <source>Cơ quan</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Cơ quan (ghi tay)</source>
        <translation>Body (typed in)</translation>
    </message>
    <message>
        <source>Số trong sổ</source>
        <translation>Number in register</translation>
    </message>
    <message>
        <source>Nội dung văn bản (sửa)</source>
        <translation>Document text (edited)</translation>
    </message>
    <message>
        <source>Lần thứ</source>
        <translation>Round no.</translation>
    </message>
    <message>
        <source>Họ và tên, tên tổ chức</source>
        <translation>Full name or organisation name</translation>
    </message>
    <message>
        <source>Là cơ quan, tổ chức</source>
        <translation>Is a body or organisation</translation>
    </message>
    <message>
        <source>Địa chỉ</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Số căn cước, hộ chiếu</source>
        <translation>ID card or passport number</translation>
    </message>
    <message>
        <source>12 số; giấy tờ khác thì ghi tên giấy tờ và số</source>
        <translation>12 digits; for other papers, give the type and number</translation>
    </message>
    <message>
        <source>Từ ý kiến cử tri</source>
        <translation>From voter&apos;s opinion</translation>
    </message>
    <message>
        <source>Lượt tiếp công dân</source>
        <translation>Citizen reception visit</translation>
    </message>
    <message>
        <source>Số thứ tự</source>
        <translation>Serial no.</translation>
    </message>
    <message>
        <source>Ngày tiếp</source>
        <translation>Reception date</translation>
    </message>
    <message>
        <source>Buổi tiếp</source>
        <translation>Reception session</translation>
    </message>
    <message>
        <source>Người tiếp (ghi tay)</source>
        <translation>Received by (typed in)</translation>
    </message>
    <message>
        <source>Công dân</source>
        <translation>Citizen</translation>
    </message>
    <message>
        <source>Số người đến</source>
        <translation>Number of visitors</translation>
    </message>
    <message>
        <source>Việc gì, ở đâu; không ghi tên, địa chỉ công dân</source>
        <translation>What and where; no name or address of the citizen</translation>
    </message>
    <message>
        <source>Nội dung vụ việc</source>
        <translation>Content of the case</translation>
    </message>
    <message>
        <source>Số công dân có đơn cùng một nội dung</source>
        <translation>Citizens with letters on the same matter</translation>
    </message>
    <message>
        <source>Cơ quan đã giải quyết hết thẩm quyền</source>
        <translation>Body that has exhausted its competence</translation>
    </message>
    <message>
        <source>Thuộc thẩm quyền</source>
        <translation>Competence</translation>
    </message>
    <message>
        <source>1. Số thứ tự</source>
        <translation>1. No.</translation>
    </message>
    <message>
        <source>2. Ngày tiếp</source>
        <translation>2. Date received</translation>
    </message>
    <message>
        <source>3. Họ tên</source>
        <translation>3. Full name</translation>
    </message>
    <message>
        <source>4. Địa chỉ, giấy tờ</source>
        <translation>4. Address, papers</translation>
    </message>
    <message>
        <source>5. Nội dung vụ việc</source>
        <translation>5. Content of the case</translation>
    </message>
    <message>
        <source>6. Phân loại, số người</source>
        <translation>6. Type, number of people</translation>
    </message>
    <message>
        <source>7. Số người cùng nội dung</source>
        <translation>7. Number with same content</translation>
    </message>
    <message>
        <source>8. Cơ quan đã giải quyết</source>
        <translation>8. Body that has handled it</translation>
    </message>
    <message>
        <source>9. Thẩm quyền</source>
        <translation>9. Competence</translation>
    </message>
    <message>
        <source>10. Hướng dẫn</source>
        <translation>10. Guidance</translation>
    </message>
    <message>
        <source>11. Chuyển, thụ lý</source>
        <translation>11. Forwarded, admitted</translation>
    </message>
    <message>
        <source>12. Theo dõi, kết quả</source>
        <translation>12. Follow-up, result</translation>
    </message>
    <message>
        <source>Không ghi người tố cáo</source>
        <translation>Person making the denunciation not recorded</translation>
    </message>
    <message>
        <source>Hướng dẫn đến cơ quan</source>
        <translation>Directed to body</translation>
    </message>
    <message>
        <source>Số văn bản hướng dẫn</source>
        <translation>Guidance document number</translation>
    </message>
    <message>
        <source>Cơ quan thụ lý</source>
        <translation>Accepting body</translation>
    </message>
    <message>
        <source>Số văn bản chuyển đơn</source>
        <translation>Forwarding document number</translation>
    </message>
    <message>
        <source>Theo dõi quá trình, kết quả giải quyết</source>
        <translation>Monitoring of progress and result</translation>
    </message>
    <message>
        <source>Lời trình bày được ghi lại</source>
        <translation>Statement as recorded</translation>
    </message>
    <message>
        <source>Đã đọc lại cho công dân nghe</source>
        <translation>Read back to the citizen</translation>
    </message>
    <message>
        <source>Công dân đã ký, điểm chỉ</source>
        <translation>Citizen has signed or fingerprinted</translation>
    </message>
    <message>
        <source>Thông tin, tài liệu công dân cung cấp</source>
        <translation>Information and documents from the citizen</translation>
    </message>
    <message>
        <source>Lời trình bày</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Ghi xong thì đọc lại cho công dân nghe, in ra rồi ký.</source>
        <translation>When done, read it back to the citizen, print it and have it signed.</translation>
    </message>
    <message>
        <source>Ghi lời trình bày</source>
        <translation>Record statement</translation>
    </message>
    <message>
        <source>Căn cứ từ chối</source>
        <translation>Ground for refusal</translation>
    </message>
    <message>
        <source>Từ chối tiếp</source>
        <translation>Refuse reception</translation>
    </message>
    <message>
        <source>Thông báo bằng văn bản đến {day}</source>
        <translation>Written notice by {day}</translation>
    </message>
    <message>
        <source>Đã ghi từ chối tiếp</source>
        <translation>Refusal to receive recorded</translation>
    </message>
    <message>
        <source>Ghi cả họ tên, giấy tờ, lời công dân</source>
        <translation>Also names, papers and words of citizens</translation>
    </message>
    <message>
        <source>Mười hai cột của Mẫu số 03/TCD. Bản gửi ra ngoài cơ quan để trống họ tên, giấy tờ.</source>
        <translation>The twelve columns of Form 03/TCD. A copy that leaves the office has no names and papers.</translation>
    </message>
    <message>
        <source>Xuất sổ năm {year}</source>
        <translation>Export the book of {year}</translation>
    </message>
    <message>
        <source>Lập đơn từ lượt tiếp</source>
        <translation>Create letter from visit</translation>
    </message>
    <message>
        <source>Lập đơn</source>
        <translation>Create letter</translation>
    </message>
    <message>
        <source>Đã lập đơn {code}</source>
        <translation>Letter {code} created</translation>
    </message>
    <message>
        <source>Say do chất kích thích, mất khả năng nhận thức</source>
        <translation>Intoxicated or not in control of their faculties</translation>
    </message>
    <message>
        <source>Đe dọa, xúc phạm, vi phạm nội quy nơi tiếp công dân</source>
        <translation>Threats, insults or breach of reception rules</translation>
    </message>
    <message>
        <source>Mang vũ khí, vật nguy hiểm mà không gửi lại, giao nộp</source>
        <translation>Carrying weapons or dangerous objects without handing them in</translation>
    </message>
    <message>
        <source>Không chấp hành kiểm tra an ninh</source>
        <translation>Refusing security checks</translation>
    </message>
    <message>
        <source>Tự ý ghi âm, ghi hình, phát trực tiếp khi đã được yêu cầu không làm</source>
        <translation>Recording, filming or streaming after being told not to</translation>
    </message>
    <message>
        <source>Kích động, gây rối trật tự nơi tiếp công dân</source>
        <translation>Incitement or disorder at the reception place</translation>
    </message>
    <message>
        <source>Không đủ năng lực hành vi dân sự mà không có người đại diện hợp pháp</source>
        <translation>Lacks legal capacity and has no lawful representative</translation>
    </message>
    <message>
        <source>Người đại diện, được ủy quyền không có giấy tờ hợp pháp</source>
        <translation>Representative or proxy without lawful papers</translation>
    </message>
    <message>
        <source>Nội dung không thuộc phạm vi khiếu nại, tố cáo, kiến nghị, phản ánh</source>
        <translation>Matter is not a complaint, denunciation, recommendation or feedback</translation>
    </message>
    <message>
        <source>Đã được tiếp, hướng dẫn, trả lời bằng văn bản, không có tình tiết mới</source>
        <translation>Already received, guided and answered in writing, with nothing new</translation>
    </message>
    <message>
        <source>Đã có bản án, quyết định của Tòa án có hiệu lực, không thuộc diện xem xét lại</source>
        <translation>Court judgment or decision in force and not open to review</translation>
    </message>
    <message>
        <source>Cơ quan có thẩm quyền khác đang thụ lý, giải quyết</source>
        <translation>Being handled by another competent body</translation>
    </message>
    <message>
        <source>Đã giải quyết đúng chính sách, pháp luật, đã có văn bản thông báo</source>
        <translation>Resolved in line with policy and law, with written notice given</translation>
    </message>
    <message>
        <source>Buổi tiếp công dân</source>
        <translation>Citizen reception session</translation>
    </message>
    <message>
        <source>Đột xuất</source>
        <translation>Unscheduled</translation>
    </message>
    <message>
        <source>Thường xuyên</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Định kỳ</source>
        <translation>Periodic</translation>
    </message>
    <message>
        <source>Cách tiếp</source>
        <translation>Form of reception</translation>
    </message>
    <message>
        <source>Nơi tiếp</source>
        <translation>Reception place</translation>
    </message>
    <message>
        <source>Thành phần khác</source>
        <translation>Other participants</translation>
    </message>
    <message>
        <source>Dự kiến nội dung</source>
        <translation>Planned content</translation>
    </message>
    <message>
        <source>Hạn niêm yết</source>
        <translation>Notice due</translation>
    </message>
    <message>
        <source>Niêm yết ngày</source>
        <translation>Date notice posted</translation>
    </message>
    <message>
        <source>Tiếp công dân</source>
        <translation>Citizen reception</translation>
    </message>
    <message>
        <source>Đại biểu phản ánh</source>
        <translation>Raised by delegate</translation>
    </message>
    <message>
        <source>Giám sát, khảo sát</source>
        <translation>Oversight, survey</translation>
    </message>
    <message>
        <source>Cấp trên chuyển đến</source>
        <translation>Passed down by higher level</translation>
    </message>
    <message>
        <source>Báo chí, mạng xã hội</source>
        <translation>Press, social media</translation>
    </message>
    <message>
        <source>Nguồn khác</source>
        <translation>Other source</translation>
    </message>
    <message>
        <source>Nguồn (ghi rõ)</source>
        <translation>Source (specify)</translation>
    </message>
    <message>
        <source>Ngày tiếp nhận</source>
        <translation>Date received</translation>
    </message>
    <message>
        <source>Nơi kiến nghị (ghi tay)</source>
        <translation>Place concerned (typed in)</translation>
    </message>
    <message>
        <source>Cơ quan giải quyết (ghi tay)</source>
        <translation>Resolving body (typed in)</translation>
    </message>
    <message>
        <source>Theo dõi đến kỳ họp</source>
        <translation>Monitor until session</translation>
    </message>
    <message>
        <source>Theo dõi</source>
        <translation>Monitoring</translation>
    </message>
    <message>
        <source>Chuyển tiếp từ các kỳ họp</source>
        <translation>Carried over from sessions</translation>
    </message>
    <message>
        <source>Bước xử lý</source>
        <translation>Handling step</translation>
    </message>
    <message>
        <source>Đã chuyển, chờ trả lời</source>
        <translation>Referred, awaiting answer</translation>
    </message>
    <message>
        <source>Đã có trả lời</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>HĐND đã đánh giá</source>
        <translation>Assessed by Council</translation>
    </message>
    <message>
        <source>Đã trả lời cử tri</source>
        <translation>Voters answered</translation>
    </message>
    <message>
        <source>Văn bản chuyển gần nhất</source>
        <translation>Latest referral</translation>
    </message>
    <message>
        <source>Cách tính hạn, gia hạn</source>
        <translation>Deadline calculation, extension</translation>
    </message>
    <message>
        <source>Đã trả lời tại hội nghị</source>
        <translation>Answered at the meeting</translation>
    </message>
    <message>
        <source>Trả lời cử tri ngày</source>
        <translation>Date voters answered</translation>
    </message>
    <message>
        <source>Kết thúc ngày</source>
        <translation>Date closed</translation>
    </message>
    <message>
        <source>Lý do kết thúc, mở lại</source>
        <translation>Reason for closing or reopening</translation>
    </message>
    <message>
        <source>Mức công khai</source>
        <translation>Disclosure level</translation>
    </message>
    <message>
        <source>Nội bộ</source>
        <translation>Internal</translation>
    </message>
    <message>
        <source>Trả lời kiến nghị</source>
        <translation>Answer to recommendation</translation>
    </message>
    <message>
        <source>Cơ quan trả lời</source>
        <translation>Answering body</translation>
    </message>
    <message>
        <source>Cơ quan trả lời (ghi tay)</source>
        <translation>Answering body (typed in)</translation>
    </message>
    <message>
        <source>Minh chứng</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Văn bản, hình ảnh, nơi lưu</source>
        <translation>Documents, photos, where kept</translation>
    </message>
    <message>
        <source>Kết quả trả lời</source>
        <translation>Result of answer</translation>
    </message>
    <message>
        <source>Tên kết quả</source>
        <translation>Result name</translation>
    </message>
    <message>
        <source>Nhóm</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Tổng số</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tỷ lệ</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Tổng cộng</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Đã giải quyết</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>Đang giải quyết</source>
        <translation>Being resolved</translation>
    </message>
    <message>
        <source>Chưa trả lời</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>Chưa chuyển</source>
        <translation>Not forwarded</translation>
    </message>
    <message>
        <source>Thuộc nhánh</source>
        <translation>Under branch</translation>
    </message>
    <message>
        <source>Mã của nhánh có sẵn; để trống khi tự thêm</source>
        <translation>Code of a built-in branch; leave blank for your own</translation>
    </message>
    <message>
        <source>Phải ghi ngày hoàn thành theo lộ trình</source>
        <translation>Roadmap completion date required</translation>
    </message>
    <message>
        <source>Biểu quyết thông qua</source>
        <translation>Adoption vote</translation>
    </message>
    <message>
        <source>Thông qua ngày</source>
        <translation>Date adopted</translation>
    </message>
    <message>
        <source>Ký chứng thực ngày</source>
        <translation>Date signed and certified</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signatory</translation>
    </message>
    <message>
        <source>Chủ tịch hoặc chủ tọa kỳ họp</source>
        <translation>Chair of the Council or of the session</translation>
    </message>
    <message>
        <source>Từ lúc ký, lời văn của nghị quyết không sửa được nữa.</source>
        <translation>Once signed, the wording of the resolution can no longer be edited.</translation>
    </message>
    <message>
        <source>Nên xem lại trước khi ký</source>
        <translation>Review before signing</translation>
    </message>
    <message>
        <source>Ký chứng thực nghị quyết</source>
        <translation>Sign and certify resolution</translation>
    </message>
    <message>
        <source>Ghi đã ký</source>
        <translation>Record as signed</translation>
    </message>
    <message>
        <source>Ngày cấp số</source>
        <translation>Date numbered</translation>
    </message>
    <message>
        <source>Cấp số nghị quyết</source>
        <translation>Number resolution</translation>
    </message>
    <message>
        <source>Cấp số</source>
        <translation>Assign number</translation>
    </message>
    <message>
        <source>Số đã cấp không đánh lại. Cấp nhầm thì thu hồi, số đó ghi là đã hủy.</source>
        <translation>An issued number is never reassigned. If issued by mistake, withdraw it; it is recorded as cancelled.</translation>
    </message>
    <message>
        <source>Các văn bản hết hiệu lực</source>
        <translation>Documents no longer in force</translation>
    </message>
    <message>
        <source>Nghị quyết được gửi tới các nơi nhận. Từ đây không thu hồi số và không bỏ ghi nhận ký được.</source>
        <translation>The resolution is sent to its recipients. From here its number cannot be withdrawn and its signing record cannot be undone.</translation>
    </message>
    <message>
        <source>Phát hành nghị quyết số {number}</source>
        <translation>Issue resolution No. {number}</translation>
    </message>
    <message>
        <source>Phát hành</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Ngày gửi trước ngày ký {day}. Sửa lại ngày gửi.</source>
        <translation>The sending date is before the signing date {day}. Correct the sending date.</translation>
    </message>
    <message>
        <source>Ngày gửi</source>
        <translation>Date sent</translation>
    </message>
    <message>
        <source>Gửi nghị quyết số {number} lên cấp trên</source>
        <translation>Send resolution No. {number} to higher level</translation>
    </message>
    <message>
        <source>Ghi đã gửi</source>
        <translation>Record as sent</translation>
    </message>
    <message>
        <source>Số này ghi là đã hủy trong sổ và không cấp lại.</source>
        <translation>This number is recorded as cancelled in the register and is not reissued.</translation>
    </message>
    <message>
        <source>Thu hồi số {number}</source>
        <translation>Withdraw number {number}</translation>
    </message>
    <message>
        <source>Thu hồi số</source>
        <translation>Withdraw number</translation>
    </message>
    <message>
        <source>Chọn nghị quyết trong danh sách, hoặc ghi tay văn bản không có ở đây.</source>
        <translation>Choose a resolution from the list, or type in a document that is not here.</translation>
    </message>
    <message>
        <source>Tác động đến văn bản khác</source>
        <translation>Effect on other documents</translation>
    </message>
    <message>
        <source>Ghi tác động</source>
        <translation>Record effect</translation>
    </message>
    <message>
        <source>Số tiếp theo</source>
        <translation>Next number</translation>
    </message>
    <message>
        <source>{number}, số tiếp theo</source>
        <translation>{number}, next number</translation>
    </message>
    <message>
        <source>{number}, giữ trước: {reason}</source>
        <translation>{number}, held: {reason}</translation>
    </message>
    <message>
        <source>Chức vụ người ký</source>
        <translation>Signatory&apos;s post</translation>
    </message>
    <message>
        <source>Có hiệu lực từ</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Hết hiệu lực từ</source>
        <translation>No longer in force from</translation>
    </message>
    <message>
        <source>Gửi cấp trên ngày</source>
        <translation>Date sent to higher level</translation>
    </message>
    <message>
        <source>Tác động đến nghị quyết khác</source>
        <translation>Effect on other resolutions</translation>
    </message>
    <message>
        <source>Tác động</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Sửa đổi, bổ sung</source>
        <translation>Amends, supplements</translation>
    </message>
    <message>
        <source>Thay thế</source>
        <translation>Replaces</translation>
    </message>
    <message>
        <source>Bãi bỏ</source>
        <translation>Repeals</translation>
    </message>
    <message>
        <source>Phạm vi</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Toàn bộ</source>
        <translation>Whole</translation>
    </message>
    <message>
        <source>Một phần</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Nghị quyết bị tác động</source>
        <translation>Resolution affected</translation>
    </message>
    <message>
        <source>Văn bản bị tác động (ghi tay)</source>
        <translation>Document affected (typed in)</translation>
    </message>
    <message>
        <source>Điều, khoản</source>
        <translation>Article, clause</translation>
    </message>
    <message>
        <source>Quy định riêng</source>
        <translation>Own rule</translation>
    </message>
    <message>
        <source>Mã quy định</source>
        <translation>Rule code</translation>
    </message>
    <message>
        <source>Số ngày</source>
        <translation>Number of days</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>ngày</source>
        <translation>days</translation>
    </message>
    <message>
        <source>ngày làm việc</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>Ví dụ: Quy chế làm việc, Điều 12</source>
        <translation>E.g. Rules of procedure, Article 12</translation>
    </message>
    <message>
        <source>Kỳ họp thứ</source>
        <translation>Session no.</translation>
    </message>
    <message>
        <source>Ghi cho kỳ họp chuyên đề, đột xuất</source>
        <translation>For thematic or extraordinary sessions</translation>
    </message>
    <message>
        <source>Lập kỳ họp</source>
        <translation>Create session</translation>
    </message>
    <message>
        <source>Lập kỳ họp mới</source>
        <translation>Create new session</translation>
    </message>
    <message>
        <source>Đã lập {name} với {n} việc chuẩn bị</source>
        <translation>Created {name} with {n} preparation tasks</translation>
    </message>
    <message>
        <source>Loại kỳ họp</source>
        <translation>Session type</translation>
    </message>
    <message>
        <source>kỳ họp thứ nhất</source>
        <translation>first session</translation>
    </message>
    <message>
        <source>kỳ họp thường lệ</source>
        <translation>regular session</translation>
    </message>
    <message>
        <source>kỳ họp chuyên đề</source>
        <translation>thematic session</translation>
    </message>
    <message>
        <source>kỳ họp để giải quyết công việc phát sinh đột xuất</source>
        <translation>session on urgent business</translation>
    </message>
    <message>
        <source>kỳ họp bất thường</source>
        <translation>extraordinary session</translation>
    </message>
    <message>
        <source>Thường lệ</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>giữa năm</source>
        <translation>mid-year</translation>
    </message>
    <message>
        <source>cuối năm</source>
        <translation>year-end</translation>
    </message>
    <message>
        <source>Nội dung chính</source>
        <translation>Main content</translation>
    </message>
    <message>
        <source>Ví dụ: thông qua kế hoạch đầu tư công</source>
        <translation>E.g. adopting the public investment plan</translation>
    </message>
    <message>
        <source>Dự kiến</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Đã triệu tập</source>
        <translation>Convened</translation>
    </message>
    <message>
        <source>KỲ HỌP SẮP TỚI</source>
        <translation>NEXT SESSION</translation>
    </message>
    <message>
        <source>Chưa có kỳ họp nào được lập.</source>
        <translation>No session created yet.</translation>
    </message>
    <message>
        <source>Mở hồ sơ kỳ họp</source>
        <translation>Open session file</translation>
    </message>
    <message>
        <source>KỲ HỌP ĐANG DIỄN RA</source>
        <translation>SESSION IN PROGRESS</translation>
    </message>
    <message>
        <source>{day} · {time}</source>
        <translation>{day} · {time}</translation>
    </message>
    <message>
        <source>Chuẩn bị: đã xong {done} trong {total} bước</source>
        <translation>Preparation: {done} of {total} steps done</translation>
    </message>
    <message>
        <source>Đang họp</source>
        <translation>In session</translation>
    </message>
    <message>
        <source>Đã qua {n} ngày</source>
        <translation>{n} days ago</translation>
    </message>
    <message>
        <source>Tạm nghỉ</source>
        <translation>In recess</translation>
    </message>
    <message>
        <source>Đã bế mạc</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Có biên bản dự thảo</source>
        <translation>Draft minutes ready</translation>
    </message>
    <message>
        <source>Đã ký biên bản</source>
        <translation>Minutes signed</translation>
    </message>
    <message>
        <source>Đã lưu trữ</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Hoãn</source>
        <translation>Postponed</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Dự kiến bế mạc</source>
        <translation>Planned closing</translation>
    </message>
    <message>
        <source>Địa điểm</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Trực tiếp</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>Trực tuyến</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Trực tiếp kết hợp trực tuyến</source>
        <translation>In person and online</translation>
    </message>
    <message>
        <source>Khi họp trực tuyến hoặc kết hợp; mỗi dòng một nơi</source>
        <translation>When the meeting is online or mixed; one place a line</translation>
    </message>
    <message>
        <source>Họp theo yêu cầu của</source>
        <translation>Held at the request of</translation>
    </message>
    <message>
        <source>Ngày triệu tập</source>
        <translation>Date convened</translation>
    </message>
    <message>
        <source>Triệu tập</source>
        <translation>Convene</translation>
    </message>
    <message>
        <source>Lưu trữ</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Hoãn kỳ họp</source>
        <translation>Postpone session</translation>
    </message>
    <message>
        <source>Hủy kỳ họp</source>
        <translation>Cancel session</translation>
    </message>
    <message>
        <source>Ngày gửi quyết định triệu tập</source>
        <translation>Date convening decision sent</translation>
    </message>
    <message>
        <source>Số văn bản triệu tập</source>
        <translation>Convening document number</translation>
    </message>
    <message>
        <source>Để trống nếu chưa có số</source>
        <translation>Leave blank if not yet numbered</translation>
    </message>
    <message>
        <source>Triệu tập {session}</source>
        <translation>Convene {session}</translation>
    </message>
    <message>
        <source>Đã triệu tập {session}</source>
        <translation>Convened {session}</translation>
    </message>
    <message>
        <source>Hồ sơ đã chuẩn bị giữ nguyên; khôi phục được với ngày khai mạc mới.</source>
        <translation>Papers already prepared are kept; the session can be restored with a new opening date.</translation>
    </message>
    <message>
        <source>Số thứ tự kỳ họp vẫn được giữ, không dùng lại cho kỳ họp khác.</source>
        <translation>The session number is kept and not reused for another session.</translation>
    </message>
    <message>
        <source>Hoãn {session}</source>
        <translation>Postpone {session}</translation>
    </message>
    <message>
        <source>Hủy {session}</source>
        <translation>Cancel {session}</translation>
    </message>
    <message>
        <source>Đã hoãn {session}</source>
        <translation>Postponed {session}</translation>
    </message>
    <message>
        <source>Đã hủy {session}</source>
        <translation>Cancelled {session}</translation>
    </message>
    <message>
        <source>Khai mạc lúc</source>
        <translation>Opens at</translation>
    </message>
    <message>
        <source>Để trống nếu giữ ngày giờ cũ</source>
        <translation>Leave blank to keep the old date and time</translation>
    </message>
    <message>
        <source>Khôi phục {session}</source>
        <translation>Restore {session}</translation>
    </message>
    <message>
        <source>Kỳ họp trở lại tình trạng dự kiến và phải triệu tập lại.</source>
        <translation>The session returns to planned status and must be convened again.</translation>
    </message>
    <message>
        <source>Đã khôi phục {session}</source>
        <translation>Restored {session}</translation>
    </message>
    <message>
        <source>Lưu trữ {session}</source>
        <translation>Archive {session}</translation>
    </message>
    <message>
        <source>Hồ sơ kỳ họp chỉ còn xem và in, không đổi tình trạng được nữa.</source>
        <translation>The session file can then only be viewed and printed; its status can no longer change.</translation>
    </message>
    <message>
        <source>Lưu trữ hồ sơ</source>
        <translation>Archive file</translation>
    </message>
    <message>
        <source>Đã lưu trữ {session}</source>
        <translation>Archived {session}</translation>
    </message>
    <message>
        <source>Chủ tọa</source>
        <translation>Session chair</translation>
    </message>
    <message>
        <source>Điều hành</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Thư ký kỳ họp</source>
        <translation>Session secretary</translation>
    </message>
    <message>
        <source>Tổng số đại biểu được bầu</source>
        <translation>Total delegates elected</translation>
    </message>
    <message>
        <source>Số đại biểu</source>
        <translation>Number of delegates</translation>
    </message>
    <message>
        <source>Số đại biểu hiện có</source>
        <translation>Current number of delegates</translation>
    </message>
    <message>
        <source>Bắt đầu thực tế</source>
        <translation>Actual start</translation>
    </message>
    <message>
        <source>Diễn biến</source>
        <translation>Proceedings</translation>
    </message>
    <message>
        <source>Bế mạc thực tế</source>
        <translation>Actual closing</translation>
    </message>
    <message>
        <source>Lý do hoãn, hủy</source>
        <translation>Reason for postponing or cancelling</translation>
    </message>
    <message>
        <source>Bản in A4</source>
        <translation>A4 print</translation>
    </message>
    <message>
        <source>Bản đã ký</source>
        <translation>Signed version</translation>
    </message>
    <message>
        <source>Lời thư ký so với lời tự ghép</source>
        <translation>Secretary&apos;s wording and auto-composed wording</translation>
    </message>
    <message>
        <source>Nội dung hiện nay so với bản đã ký</source>
        <translation>Current content and signed version</translation>
    </message>
    <message>
        <source>Đang so hai bản…</source>
        <translation>Comparing the two versions…</translation>
    </message>
    <message>
        <source>Bản thứ</source>
        <translation>Version no.</translation>
    </message>
    <message>
        <source>Tên văn bản</source>
        <translation>Document name</translation>
    </message>
    <message>
        <source>Ngày ký</source>
        <translation>Date signed</translation>
    </message>
    <message>
        <source>Bản PDF được giữ nguyên từ lúc ký và biên bản được cấp số trong sổ. Sau đó chỉ sửa được bằng bản đính chính.</source>
        <translation>The PDF is kept as signed and the minutes get a number in the register. After that, changes need a correction.</translation>
    </message>
    <message>
        <source>Còn thiếu</source>
        <translation>Still missing</translation>
    </message>
    <message>
        <source>Ký {name}</source>
        <translation>Sign {name}</translation>
    </message>
    <message>
        <source>Lý do đính chính</source>
        <translation>Reason for correction</translation>
    </message>
    <message>
        <source>Được in trong biên bản</source>
        <translation>Printed in the minutes</translation>
    </message>
    <message>
        <source>Bản đã ký vẫn giữ nguyên. Bản đính chính là bản mới, có số thứ tự và lý do.</source>
        <translation>The signed version stays as it is. A correction is a new version with its own number and reason.</translation>
    </message>
    <message>
        <source>Đính chính {name}</source>
        <translation>Correct {name}</translation>
    </message>
    <message>
        <source>Lập bản đính chính</source>
        <translation>Create correction</translation>
    </message>
    <message>
        <source>Phiên họp</source>
        <translation>Sitting</translation>
    </message>
    <message>
        <source>Tên phiên</source>
        <translation>Sitting name</translation>
    </message>
    <message>
        <source>Phiên trù bị</source>
        <translation>Preparatory sitting</translation>
    </message>
    <message>
        <source>Phiên khai mạc</source>
        <translation>Opening sitting</translation>
    </message>
    <message>
        <source>Phiên làm việc</source>
        <translation>Working sitting</translation>
    </message>
    <message>
        <source>Thảo luận tổ</source>
        <translation>Group discussion</translation>
    </message>
    <message>
        <source>Phiên bế mạc</source>
        <translation>Closing sitting</translation>
    </message>
    <message>
        <source>Phát biểu</source>
        <translation>Speech</translation>
    </message>
    <message>
        <source>Người phát biểu</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>Gõ tên rồi Enter để ghi vào danh sách</source>
        <translation>Type a name, then Enter to add to the list</translation>
    </message>
    <message>
        <source>Loại phát biểu</source>
        <translation>Speech type</translation>
    </message>
    <message>
        <source>Danh sách phát biểu</source>
        <translation>Speakers&apos; list</translation>
    </message>
    <message>
        <source>Nội dung phát biểu</source>
        <translation>Content of speech</translation>
    </message>
    <message>
        <source>Cho phát biểu sớm hơn</source>
        <translation>Move speaker earlier</translation>
    </message>
    <message>
        <source>Cho phát biểu muộn hơn</source>
        <translation>Move speaker later</translation>
    </message>
    <message>
        <source>Bỏ khỏi danh sách</source>
        <translation>Remove from list</translation>
    </message>
    <message>
        <source>Thêm 1 phút</source>
        <translation>Add 1 minute</translation>
    </message>
    <message>
        <source>Nội dung: {name}</source>
        <translation>Content: {name}</translation>
    </message>
    <message>
        <source>nói {time}</source>
        <translation>spoke {time}</translation>
    </message>
    <message>
        <source>được {time}</source>
        <translation>allowed {time}</translation>
    </message>
    <message>
        <source>Người phát biểu (ghi tay)</source>
        <translation>Speaker (typed in)</translation>
    </message>
    <message>
        <source>Trình bày</source>
        <translation>Presentation</translation>
    </message>
    <message>
        <source>Nêu chất vấn</source>
        <translation>Put question</translation>
    </message>
    <message>
        <source>Giải trình</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Chờ</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Đang nói</source>
        <translation>Speaking</translation>
    </message>
    <message>
        <source>Tạm dừng</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Nói tiếp từ</source>
        <translation>Resumed from</translation>
    </message>
    <message>
        <source>Đã nói (giây)</source>
        <translation>Spoken (seconds)</translation>
    </message>
    <message>
        <source>Được nói (giây)</source>
        <translation>Allowed (seconds)</translation>
    </message>
    <message>
        <source>Khóa, nhiệm kỳ</source>
        <translation>Legislature, term</translation>
    </message>
    <message>
        <source>Khóa</source>
        <translation>Legislature</translation>
    </message>
    <message>
        <source>Số La Mã, ví dụ XXI</source>
        <translation>Roman numeral, e.g. XXI</translation>
    </message>
    <message>
        <source>Bắt đầu nhiệm kỳ</source>
        <translation>Start of term</translation>
    </message>
    <message>
        <source>Kết thúc nhiệm kỳ</source>
        <translation>End of term</translation>
    </message>
    <message>
        <source>Nhiệm kỳ từ năm</source>
        <translation>Term from year</translation>
    </message>
    <message>
        <source>Nhiệm kỳ đến năm</source>
        <translation>Term to year</translation>
    </message>
    <message>
        <source>Tên lĩnh vực</source>
        <translation>Field name</translation>
    </message>
    <message>
        <source>Mã của lĩnh vực có sẵn; để trống khi tự thêm</source>
        <translation>Code of a built-in field; leave blank for your own</translation>
    </message>
    <message>
        <source>Phòng, đơn vị tham mưu</source>
        <translation>Advisory division or unit</translation>
    </message>
    <message>
        <source>Mã đơn vị</source>
        <translation>Unit code</translation>
    </message>
    <message>
        <source>xã</source>
        <translation>commune</translation>
    </message>
    <message>
        <source>phường</source>
        <translation>ward</translation>
    </message>
    <message>
        <source>đặc khu</source>
        <translation>special zone</translation>
    </message>
    <message>
        <source>thị trấn</source>
        <translation>township</translation>
    </message>
    <message>
        <source>huyện</source>
        <translation>district</translation>
    </message>
    <message>
        <source>quận</source>
        <translation>urban district</translation>
    </message>
    <message>
        <source>thị xã</source>
        <translation>town</translation>
    </message>
    <message>
        <source>thành phố thuộc tỉnh</source>
        <translation>provincial city</translation>
    </message>
    <message>
        <source>tỉnh</source>
        <translation>province</translation>
    </message>
    <message>
        <source>thành phố</source>
        <translation>city</translation>
    </message>
    <message>
        <source>Cấp</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Cấp xã</source>
        <translation>Commune level</translation>
    </message>
    <message>
        <source>Cấp huyện (trước 01/7/2025)</source>
        <translation>District level (before 01/7/2025)</translation>
    </message>
    <message>
        <source>Cấp tỉnh</source>
        <translation>Provincial level</translation>
    </message>
    <message>
        <source>Đơn vị cấp trên</source>
        <translation>Higher-level unit</translation>
    </message>
    <message>
        <source>Đơn vị kế thừa</source>
        <translation>Successor unit</translation>
    </message>
    <message>
        <source>Ý kiến, kiến nghị cử tri</source>
        <translation>Voters&apos; opinions and recommendations</translation>
    </message>
    <message>
        <source>Điểm tiếp xúc của đợt này</source>
        <translation>Meeting points of this round</translation>
    </message>
    <message>
        <source>Ý kiến, kiến nghị của đợt này</source>
        <translation>Opinions and recommendations of this round</translation>
    </message>
    <message>
        <source>Hội nghị</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Thôn, tổ dân phố (ghi tay)</source>
        <translation>Village, residential group (typed in)</translation>
    </message>
    <message>
        <source>Tiếp thu, chuyển cơ quan có thẩm quyền</source>
        <translation>Take up and refer to competent body</translation>
    </message>
    <message>
        <source>Ý kiến biểu quyết</source>
        <translation>Vote cast</translation>
    </message>
    <message>
        <source>Ý kiến</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>Tán thành</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Không tán thành</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>Không biểu quyết</source>
        <translation>Abstained</translation>
    </message>
    <message>
        <source>Nhập hai số, số kia tự tính</source>
        <translation>Enter two figures; the third is worked out</translation>
    </message>
    <message>
        <source>Chốt {n} đại biểu có mặt. Kết quả hiện ở đây ngay khi gõ số.</source>
        <translation>{n} delegates counted present. The result appears here as you type.</translation>
    </message>
    <message>
        <source>Chưa có số phiếu</source>
        <translation>No votes entered</translation>
    </message>
    <message>
        <source>{n} vắng</source>
        <translation>{n} absent</translation>
    </message>
    <message>
        <source>Nội dung biểu quyết</source>
        <translation>Vote subject</translation>
    </message>
    <message>
        <source>Giơ tay</source>
        <translation>Show of hands</translation>
    </message>
    <message>
        <source>Biểu quyết công khai theo tên</source>
        <translation>Roll-call vote</translation>
    </message>
    <message>
        <source>Bỏ phiếu kín</source>
        <translation>Secret ballot</translation>
    </message>
    <message>
        <source>Biểu quyết điện tử</source>
        <translation>Electronic vote</translation>
    </message>
    <message>
        <source>Bắt đầu biểu quyết</source>
        <translation>Start vote</translation>
    </message>
    <message>
        <source>Biểu quyết về</source>
        <translation>Vote on</translation>
    </message>
    <message>
        <source>Loại quyết định</source>
        <translation>Decision type</translation>
    </message>
    <message>
        <source>Tỷ lệ cần</source>
        <translation>Required share</translation>
    </message>
    <message>
        <source>Nghị quyết {what}</source>
        <translation>Resolution {what}</translation>
    </message>
    <message>
        <source>{fraction} của {base} ({what}) là {n}. {source}.</source>
        <translation>{fraction} of {base} ({what}) is {n}. {source}.</translation>
    </message>
    <message>
        <source>Chốt {n} đại biểu có mặt khi bắt đầu.</source>
        <translation>{n} delegates counted present at the start.</translation>
    </message>
    <message>
        <source>Có mặt {n}, cần {need}: biểu quyết sẽ ghi là không đủ đại biểu.</source>
        <translation>{n} present, {need} needed: the vote will be recorded as inquorate.</translation>
    </message>
    <message>
        <source>Đã ghi kết quả</source>
        <translation>Result recorded</translation>
    </message>
    <message>
        <source>Đã biểu quyết lại</source>
        <translation>Voted again</translation>
    </message>
    <message>
        <source>Ghi kết quả</source>
        <translation>Record result</translation>
    </message>
    <message>
        <source>Có mặt khi biểu quyết</source>
        <translation>Present at the vote</translation>
    </message>
    <message>
        <source>Chủ trì</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Gõ họ tên</source>
        <translation>Type full name</translation>
    </message>
    <message>
        <source>Thư ký</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>Thêm đại biểu khác: gõ họ tên</source>
        <translation>Add another delegate: type the name</translation>
    </message>
    <message>
        <source>Đại biểu có mặt</source>
        <translation>Delegates present</translation>
    </message>
    <message>
        <source>Chưa phân công đại biểu. Chọn Tổ đại biểu ở phần Kế hoạch.</source>
        <translation>No delegates assigned. Choose a delegates&apos; group under Plan.</translation>
    </message>
    <message>
        <source>Chưa có “{name}” trong sổ đại biểu, cán bộ</source>
        <translation>“{name}” is not in the book of delegates and officials</translation>
    </message>
    <message>
        <source>Phiếu phát ra</source>
        <translation>Ballots issued</translation>
    </message>
    <message>
        <source>Phiếu thu vào</source>
        <translation>Ballots collected</translation>
    </message>
    <message>
        <source>Phiếu hợp lệ</source>
        <translation>Valid ballots</translation>
    </message>
    <message>
        <source>Phiếu không hợp lệ</source>
        <translation>Invalid ballots</translation>
    </message>
    <message>
        <source>Số người được bầu</source>
        <translation>Number to be elected</translation>
    </message>
    <message>
        <source>Ban kiểm phiếu</source>
        <translation>Counting board</translation>
    </message>
    <message>
        <source>Người đếm phiếu</source>
        <translation>Ballot counters</translation>
    </message>
    <message>
        <source>Số cần để thông qua</source>
        <translation>Number needed to adopt</translation>
    </message>
    <message>
        <source>Tính trên</source>
        <translation>Counted on</translation>
    </message>
    <message>
        <source>Đủ đại biểu để biểu quyết</source>
        <translation>Quorum for voting</translation>
    </message>
    <message>
        <source>Được thông qua</source>
        <translation>Adopted</translation>
    </message>
    <message>
        <source>Kết quả bằng lời</source>
        <translation>Result in words</translation>
    </message>
    <message>
        <source>Cách tính</source>
        <translation>How it is calculated</translation>
    </message>
    <message>
        <source>Biểu quyết lại thay cho</source>
        <translation>Replaces earlier vote</translation>
    </message>
    <message>
        <source>Lý do biểu quyết lại</source>
        <translation>Reason for voting again</translation>
    </message>
    <message>
        <source>Quá giờ {n} giây</source>
        <translation>{n} seconds over</translation>
    </message>
    <message>
        <source>Quá giờ {n} phút {m} giây</source>
        <translation>{n} minutes {m} seconds over</translation>
    </message>
    <message>
        <source>Quá giờ {n} phút</source>
        <translation>{n} minutes over</translation>
    </message>
    <message>
        <source>Gõ vài chữ tên xã, phường, đặc khu hoặc mã</source>
        <translation>Type part of a commune, ward or special zone name, or its code</translation>
    </message>
    <message>
        <source>Xã, phường, đặc khu</source>
        <translation>Commune, ward or special zone</translation>
    </message>
    <message>
        <source>Xã, phường, đặc khu của bạn</source>
        <translation>Your commune, ward or special zone</translation>
    </message>
    <message>
        <source>Gõ tên rồi chọn một dòng trong danh sách</source>
        <translation>Type a name, then choose a row in the list</translation>
    </message>
    <message>
        <source>Gõ không dấu cũng được. Danh sách gồm 3.321 đơn vị từ 01/7/2025.</source>
        <translation>Accents are not needed. The list has 3,321 units from 01/7/2025.</translation>
    </message>
    <message>
        <source>Tìm xã của bạn</source>
        <translation>Find your commune</translation>
    </message>
    <message>
        <source>Số Tổ đại biểu</source>
        <translation>Number of delegates&apos; groups</translation>
    </message>
    <message>
        <source>Số đơn vị bầu cử</source>
        <translation>Number of constituencies</translation>
    </message>
    <message>
        <source>Để trống khi không chia Tổ</source>
        <translation>Leave blank if there are no groups</translation>
    </message>
    <message>
        <source>Có thể thêm sau</source>
        <translation>Can be added later</translation>
    </message>
    <message>
        <source>Khóa và nhiệm kỳ</source>
        <translation>Legislature and term</translation>
    </message>
    <message>
        <source>Người thiết lập làm được mọi việc và là người quản trị. Đổi được trong phần Cài đặt.</source>
        <translation>The person setting up can do everything and is the administrator. This can be changed in Settings.</translation>
    </message>
    <message>
        <source>Bỏ người này</source>
        <translation>Remove this person</translation>
    </message>
    <message>
        <source>Thêm người dùng</source>
        <translation>Add user</translation>
    </message>
    <message>
        <source>Ai dùng phần mềm</source>
        <translation>Who uses the software</translation>
    </message>
    <message>
        <source>Chọn ít nhất một vai trò cho người này</source>
        <translation>Choose at least one role for this person</translation>
    </message>
    <message>
        <source>Phần mềm lập sẵn Thường trực, các Ban, Tổ đại biểu, UBND và các phòng, MTTQ, sổ số văn bản.</source>
        <translation>The software sets up the Standing Body, Committees, delegates&apos; groups, People&apos;s Committee and divisions, Fatherland Front and number registers.</translation>
    </message>
    <message>
        <source>Tiếp theo: nhập đại biểu, từng người hoặc cả danh sách từ Excel.</source>
        <translation>Next: enter delegates, one by one or the whole list from Excel.</translation>
    </message>
    <message>
        <source>Xem lại rồi bắt đầu</source>
        <translation>Review, then start</translation>
    </message>
    <message>
        <source>Tổ chức</source>
        <translation>Organisation</translation>
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
        <source>hết hạn</source>
        <translation>ends</translation>
    </message>
    <message>
        <source>ngày thứ {n}</source>
        <translation>day {n}</translation>
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
        <translation>Session agenda</translation>
    </message>
    <message>
        <source>Chương trình</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>{done}/{total} xong</source>
        <translation>{done}/{total} done</translation>
    </message>
    <message>
        <source>Để lại, chưa quyết định</source>
        <translation>Left open, undecided</translation>
    </message>
    <message>
        <source>{at} · {n} phút</source>
        <translation>{at} · {n} minutes</translation>
    </message>
    <message>
        <source>dự kiến {at}</source>
        <translation>planned {at}</translation>
    </message>
    <message>
        <source>Chậm {n} phút so với dự kiến</source>
        <translation>{n} minutes behind plan</translation>
    </message>
    <message>
        <source>Chậm {h} giờ {n} phút so với dự kiến</source>
        <translation>{h} hours {n} minutes behind plan</translation>
    </message>
    <message>
        <source>Danh sách đại biểu có mặt</source>
        <translation>List of delegates present</translation>
    </message>
    <message>
        <source>Tất cả có mặt</source>
        <translation>All present</translation>
    </message>
    <message>
        <source>Tất cả có mặt (F8)</source>
        <translation>All present (F8)</translation>
    </message>
    <message>
        <source>Tìm đại biểu</source>
        <translation>Find delegate</translation>
    </message>
    <message>
        <source>đổi có mặt, vắng</source>
        <translation>change attendance</translation>
    </message>
    <message>
        <source>Có mặt {n}/{total}</source>
        <translation>{n}/{total} present</translation>
    </message>
    <message>
        <source>Đủ điều kiện họp (cần {n})</source>
        <translation>Quorum met ({n} needed)</translation>
    </message>
    <message>
        <source>Thiếu {n} để đủ {need}</source>
        <translation>{n} short of {need}</translation>
    </message>
    <message>
        <source>Chức vụ bầu</source>
        <translation>Post to be filled</translation>
    </message>
    <message>
        <source>Họ tên người ứng cử</source>
        <translation>Candidate&apos;s full name</translation>
    </message>
    <message>
        <source>Bớt một người được bầu</source>
        <translation>One fewer to elect</translation>
    </message>
    <message>
        <source>Thêm một người được bầu</source>
        <translation>One more to elect</translation>
    </message>
    <message>
        <source>Họ tên người được đề nghị miễn nhiệm</source>
        <translation>Full name of the person proposed for relief from office</translation>
    </message>
    <message>
        <source>Họ tên người bị đề nghị bãi nhiệm</source>
        <translation>Full name of the person proposed for removal from office</translation>
    </message>
    <message>
        <source>Họ tên người được lấy phiếu</source>
        <translation>Full name of the person voted on</translation>
    </message>
    <message>
        <source>Bầu {n} người</source>
        <translation>Elect {n}</translation>
    </message>
    <message>
        <source>Ghi họ tên và chức vụ rồi bấm Thêm.</source>
        <translation>Enter the full name and post, then press Add.</translation>
    </message>
    <message>
        <source>Tự tính từ số có mặt</source>
        <translation>Worked out from those present</translation>
    </message>
    <message>
        <source>{n}. {asker} hỏi {asked}</source>
        <translation>{n}. {asker} asks {asked}</translation>
    </message>
    <message>
        <source>Nợ văn bản, hạn {day}</source>
        <translation>Written answer owed, due {day}</translation>
    </message>
    <message>
        <source>Chưa đồng ý</source>
        <translation>Not satisfied</translation>
    </message>
    <message>
        <source>Hứa: {what}, hạn {day}</source>
        <translation>Promise: {what}, due {day}</translation>
    </message>
    <message>
        <source>Hứa: {what}, chưa có hạn</source>
        <translation>Promise: {what}, no deadline yet</translation>
    </message>
    <message>
        <source>Tiếp thu, chuyển</source>
        <translation>Take up, refer</translation>
    </message>
    <message>
        <source>Ghi nhận</source>
        <translation>Noted</translation>
    </message>
    <message>
        <source>Đã trả lời</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Tiếp thu</source>
        <translation>Taken up</translation>
    </message>
    <message>
        <source>{start} đến {end}</source>
        <translation>{start} to {end}</translation>
    </message>
    <message>
        <source>bắt đầu {at}</source>
        <translation>started {at}</translation>
    </message>
    <message>
        <source>Quá hạn</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Chờ kết quả</source>
        <translation>Awaiting result</translation>
    </message>
    <message>
        <source>Đã xử lý</source>
        <translation>Handled</translation>
    </message>
    <message>
        <source>Chờ báo dân</source>
        <translation>Citizen to be informed</translation>
    </message>
    <message>
        <source>Đã báo dân</source>
        <translation>Citizen informed</translation>
    </message>
    <message>
        <source>Đã ghi nhận</source>
        <translation>Noted</translation>
    </message>
    <message>
        <source>Chờ chuyển</source>
        <translation>To be forwarded</translation>
    </message>
    <message>
        <source>Chờ trả lời</source>
        <translation>Awaiting answer</translation>
    </message>
    <message>
        <source>Chờ đánh giá</source>
        <translation>Awaiting assessment</translation>
    </message>
    <message>
        <source>Khác báo cáo</source>
        <translation>Differs</translation>
    </message>
    <message>
        <source>Đã đánh giá</source>
        <translation>Assessed</translation>
    </message>
    <message>
        <source>Chưa đạt</source>
        <translation>Not satisfactory</translation>
    </message>
    <message>
        <source>Đã báo cử tri</source>
        <translation>Voters informed</translation>
    </message>
    <message>
        <source>Đã kết thúc</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Giấy biên nhận</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Việc khác</source>
        <translation>Other actions</translation>
    </message>
    <message>
        <source>Thêm mục vào chương trình</source>
        <translation>Add item to agenda</translation>
    </message>
    <message>
        <source>Sửa tên mục này</source>
        <translation>Rename this item</translation>
    </message>
    <message>
        <source>Thêm mục</source>
        <translation>Add item</translation>
    </message>
    <message>
        <source>Nội dung của mục mới</source>
        <translation>Content of the new item</translation>
    </message>
    <message>
        <source>Sửa tên mục</source>
        <translation>Rename item</translation>
    </message>
    <message>
        <source>Nội dung của mục</source>
        <translation>Content of the item</translation>
    </message>
    <message>
        <source>Để sau</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Chưa bế mạc được, còn {n} việc</source>
        <translation>Cannot close yet, {n} tasks left</translation>
    </message>
    <message>
        <source>Đi tới</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>Phần này đã về lời tự ghép</source>
        <translation>This part is back to auto-composed wording</translation>
    </message>
    <message>
        <source>{words} Còn {n} việc khác.</source>
        <translation>{words} {n} other tasks left.</translation>
    </message>
    <message>
        <source>Đi tới: {what}</source>
        <translation>Go to: {what}</translation>
    </message>
    <message>
        <source>Chưa ghi</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>Ý kiến từng đại biểu</source>
        <translation>Each delegate&apos;s vote</translation>
    </message>
    <message>
        <source>Còn lại tán thành</source>
        <translation>Rest for</translation>
    </message>
    <message>
        <source>Đã ghi {n}/{total} đại biểu có mặt</source>
        <translation>{n}/{total} delegates present recorded</translation>
    </message>
    <message>
        <source>Còn {n} đại biểu chưa ghi</source>
        <translation>{n} delegates not recorded</translation>
    </message>
    <message>
        <source>Mục {n}</source>
        <translation>Item {n}</translation>
    </message>
    <message>
        <source>Nghỉ</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Trình: {who}</source>
        <translation>Submitted by: {who}</translation>
    </message>
    <message>
        <source>Kiểm tra lại các số.</source>
        <translation>Check the figures.</translation>
    </message>
    <message>
        <source>Thay cho lần trước: {why}</source>
        <translation>Replaces the previous round: {why}</translation>
    </message>
    <message>
        <source>Ghi lúc {at}</source>
        <translation>Recorded at {at}</translation>
    </message>
    <message>
        <source>Phát ra {issued}, thu vào {returned}, hợp lệ {valid}, không hợp lệ {invalid}</source>
        <translation>{issued} issued, {returned} collected, {valid} valid, {invalid} invalid</translation>
    </message>
    <message>
        <source>{a} tán thành, {b} không tán thành, {c} không biểu quyết</source>
        <translation>{a} for, {b} against, {c} abstained</translation>
    </message>
    <message>
        <source>Vào làm việc</source>
        <translation>Start work</translation>
    </message>
    <message>
        <source>Ai đang dùng?</source>
        <translation>Who is using this?</translation>
    </message>
    <message>
        <source>Chọn tên của mình.</source>
        <translation>Choose your name.</translation>
    </message>
    <message>
        <source>{n} lượt</source>
        <translation>{n} voices</translation>
    </message>
    <message>
        <source>Thêm vào kiến nghị đã có: {words}</source>
        <translation>Add to existing recommendation: {words}</translation>
    </message>
    <message>
        <source>Cùng các từ: {words}</source>
        <translation>Shared words: {words}</translation>
    </message>
    <message>
        <source>Kiến nghị mới</source>
        <translation>New recommendation</translation>
    </message>
    <message>
        <source>đã chọn</source>
        <translation>selected</translation>
    </message>
    <message>
        <source>chưa chọn</source>
        <translation>not selected</translation>
    </message>
    <message>
        <source>Nhóm ý kiến giống nhau</source>
        <translation>Groups of similar opinions</translation>
    </message>
    <message>
        <source>Đưa vào kiến nghị</source>
        <translation>Make a recommendation</translation>
    </message>
    <message>
        <source>Chọn tất cả</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Đang so các ý kiến…</source>
        <translation>Comparing opinions…</translation>
    </message>
    <message>
        <source>Chưa chọn nhóm nào. Dấu cách chọn nhóm đang đứng.</source>
        <translation>No group selected. Space selects the current group.</translation>
    </message>
    <message>
        <source>Mọi ý kiến tiếp thu của đợt này đã nằm trong kiến nghị, hoặc chưa có ý kiến nào.</source>
        <translation>All opinions taken up in this round are already in recommendations, or there are no opinions yet.</translation>
    </message>
    <message>
        <source>Không còn gì để tổng hợp</source>
        <translation>Nothing left to compile</translation>
    </message>
    <message>
        <source>{n} ý kiến tiếp thu thành {m} kiến nghị</source>
        <translation>{n} opinions taken up into {m} recommendations</translation>
    </message>
    <message>
        <source>Không ghi thôn</source>
        <translation>No village recorded</translation>
    </message>
    <message>
        <source>Chưa chọn lĩnh vực</source>
        <translation>No field chosen</translation>
    </message>
    <message>
        <source>Lĩnh vực</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Thẩm quyền</source>
        <translation>Competence</translation>
    </message>
    <message>
        <source>Gần giống ý kiến đã ghi: “{words}”</source>
        <translation>Close to a recorded opinion: “{words}”</translation>
    </message>
    <message>
        <source>Đề xuất theo từ: {words}</source>
        <translation>Suggested from: {words}</translation>
    </message>
    <message>
        <source>Các điểm tiếp xúc</source>
        <translation>Contact points</translation>
    </message>
    <message>
        <source>Enter ở dòng cuối thêm điểm mới; mọi chữ tự lưu</source>
        <translation>Enter on the last line adds a new point; everything typed is saved</translation>
    </message>
    <message>
        <source>Các ngày tính theo luật</source>
        <translation>Dates worked out by law</translation>
    </message>
    <message>
        <source>Xem lại kế hoạch</source>
        <translation>Preview plan</translation>
    </message>
    <message>
        <source>In giấy tờ của đợt  (Ctrl+P)</source>
        <translation>Print round papers  (Ctrl+P)</translation>
    </message>
    <message>
        <source>Kế hoạch</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Báo cáo tổng hợp</source>
        <translation>Summary report</translation>
    </message>
    <message>
        <source>Gộp kiến nghị</source>
        <translation>Merge recommendations</translation>
    </message>
    <message>
        <source>Các phần của đợt tiếp xúc</source>
        <translation>Parts of the contact round</translation>
    </message>
    <message>
        <source>Sửa thông tin đợt</source>
        <translation>Edit round details</translation>
    </message>
    <message>
        <source>kế hoạch {number}</source>
        <translation>plan {number}</translation>
    </message>
    <message>
        <source>báo cáo {number}</source>
        <translation>report {number}</translation>
    </message>
    <message>
        <source>{n} điểm</source>
        <translation>{n} points</translation>
    </message>
    <message>
        <source>Việc khác với đợt này</source>
        <translation>Other actions for this round</translation>
    </message>
    <message>
        <source>Kế hoạch tiếp xúc cử tri</source>
        <translation>Voter contact plan</translation>
    </message>
    <message>
        <source>Thông báo</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Giấy mời</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>biên bản {session}</source>
        <translation>minutes of {session}</translation>
    </message>
    <message>
        <source>Đính chính {n}, ký {day}</source>
        <translation>Correction {n}, signed {day}</translation>
    </message>
    <message>
        <source>Bản ký {day}</source>
        <translation>Signed version of {day}</translation>
    </message>
    <message>
        <source>Nội dung hiện nay</source>
        <translation>Current content</translation>
    </message>
    <message>
        <source>Thiếu {n}</source>
        <translation>{n} missing</translation>
    </message>
    <message>
        <source>Tự ghép</source>
        <translation>Auto-composed</translation>
    </message>
    <message>
        <source>Lời thư ký</source>
        <translation>Secretary&apos;s wording</translation>
    </message>
    <message>
        <source>Có ghi thêm</source>
        <translation>Has additions</translation>
    </message>
    <message>
        <source>Nội dung biên bản</source>
        <translation>Contents of the minutes</translation>
    </message>
    <message>
        <source>{done}/{total} phần</source>
        <translation>{done}/{total} parts</translation>
    </message>
    <message>
        <source>Lời của phần này</source>
        <translation>Wording of this part</translation>
    </message>
    <message>
        <source>Ghi thêm sau phần này</source>
        <translation>Addition after this part</translation>
    </message>
    <message>
        <source>Về lời tự ghép</source>
        <translation>Restore auto-composed wording</translation>
    </message>
    <message>
        <source>So chữ</source>
        <translation>Compare wording</translation>
    </message>
    <message>
        <source>So với lời tự ghép</source>
        <translation>Compare with auto-composed wording</translation>
    </message>
    <message>
        <source>Ghi thêm</source>
        <translation>Add note</translation>
    </message>
    <message>
        <source>Phần {n}. {title}</source>
        <translation>Part {n}. {title}</translation>
    </message>
    <message>
        <source>Lời thư ký, in thay cho lời tự ghép.</source>
        <translation>Secretary&apos;s wording, printed in place of the auto-composed wording.</translation>
    </message>
    <message>
        <source>Ghép từ những gì đã ghi. Sửa ở đây thì lời thư ký thay cho lời ghép.</source>
        <translation>Composed from what was recorded. If edited here, the secretary&apos;s wording replaces it.</translation>
    </message>
    <message>
        <source>Ký</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Đính chính</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Đã lưu lời của phần này</source>
        <translation>Wording of this part saved</translation>
    </message>
    <message>
        <source>Sửa lời của phần đang chọn</source>
        <translation>Edit wording of selected part</translation>
    </message>
    <message>
        <source>Sang phần trước, phần sau</source>
        <translation>Next or previous part</translation>
    </message>
    <message>
        <source>Phóng to, thu nhỏ bản in</source>
        <translation>Zoom print view in or out</translation>
    </message>
    <message>
        <source>Chưa ký được biên bản.</source>
        <translation>The minutes cannot be signed yet.</translation>
    </message>
    <message>
        <source>Đã ký {name}</source>
        <translation>Signed {name}</translation>
    </message>
    <message>
        <source>Nội dung hiện nay không khác bản đã ký. Sửa lời văn hoặc dữ liệu trước rồi đính chính.</source>
        <translation>The current content does not differ from the signed version. Edit the wording or data first, then correct.</translation>
    </message>
    <message>
        <source>Đã lập bản đính chính {name}</source>
        <translation>Correction of {name} created</translation>
    </message>
    <message>
        <source>Biên bản được ghép từ kỳ họp. Khai mạc một kỳ họp thì biên bản của nó hiện ở đây.</source>
        <translation>Minutes are composed from the session. Once a session opens, its minutes appear here.</translation>
    </message>
    <message>
        <source>Mở Kỳ họp</source>
        <translation>Open Sessions</translation>
    </message>
    <message>
        <source>Chưa có kỳ họp nào khai mạc</source>
        <translation>No session has opened yet</translation>
    </message>
    <message>
        <source>Lưu thành PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Lưu thành Word</source>
        <translation>Save as Word</translation>
    </message>
    <message>
        <source>Tệp PDF (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
    </message>
    <message>
        <source>Tệp Word (*.docx)</source>
        <translation>Word file (*.docx)</translation>
    </message>
    <message>
        <source>Đã lưu {file}</source>
        <translation>Saved {file}</translation>
    </message>
    <message>
        <source>Đang ghi {file}…</source>
        <translation>Writing {file}…</translation>
    </message>
    <message>
        <source>Đã gửi {title} tới máy in</source>
        <translation>Sent {title} to the printer</translation>
    </message>
    <message>
        <source>{name}, trang {page} trên {pages}</source>
        <translation>{name}, page {page} of {pages}</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>Xem</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Mở thư mục</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Thu nhỏ</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Thu nhỏ (Ctrl -)</source>
        <translation>Zoom out (Ctrl -)</translation>
    </message>
    <message>
        <source>Phóng to</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Phóng to (Ctrl +)</source>
        <translation>Zoom in (Ctrl +)</translation>
    </message>
    <message>
        <source>Vừa khung</source>
        <translation>Fit</translation>
    </message>
    <message>
        <source>Vừa bề ngang khung (Ctrl 0)</source>
        <translation>Fit width (Ctrl 0)</translation>
    </message>
    <message>
        <source>Đang dựng trang in…</source>
        <translation>Preparing print page…</translation>
    </message>
    <message>
        <source>Chưa dựng được trang in</source>
        <translation>Print page could not be prepared</translation>
    </message>
    <message>
        <source>{n} điểm khác thể thức Nghị định 30</source>
        <translation>{n} departures from Decree 30 format</translation>
    </message>
    <message>
        <source>Đúng thể thức Nghị định 30</source>
        <translation>Follows Decree 30 format</translation>
    </message>
    <message>
        <source>Ẩn</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Trang {page}/{pages}</source>
        <translation>Page {page}/{pages}</translation>
    </message>
    <message>
        <source>Trình chiếu</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Đã đôn đốc {count} kiến nghị bằng văn bản {number}</source>
        <translation>Reminder of {count} recommendations sent in document {number}</translation>
    </message>
    <message>
        <source>Đã chuyển {count} kiến nghị bằng văn bản {number}</source>
        <translation>{count} recommendations forwarded in document {number}</translation>
    </message>
    <message>
        <source>Lý do thu hồi</source>
        <translation>Reason for withdrawal</translation>
    </message>
    <message>
        <source>Số văn bản ghi là đã hủy và không cấp lại; {n} kiến nghị thôi chờ văn bản này.</source>
        <translation>The document number is recorded as cancelled and is not reissued; {n} recommendations no longer await this document.</translation>
    </message>
    <message>
        <source>Thu hồi văn bản {number}</source>
        <translation>Withdraw document {number}</translation>
    </message>
    <message>
        <source>Đã thu hồi văn bản {number}</source>
        <translation>Document {number} withdrawn</translation>
    </message>
    <message>
        <source>Phân loại {n} kiến nghị</source>
        <translation>Classify {n} recommendations</translation>
    </message>
    <message>
        <source>Để trống cơ quan thì theo lĩnh vực và thẩm quyền.</source>
        <translation>Leave the body blank to use field and competence.</translation>
    </message>
    <message>
        <source>Mọi ý kiến được giữ nguyên; tách ra lại được.</source>
        <translation>Every opinion is kept as it is and can be split off again.</translation>
    </message>
    <message>
        <source>Gộp {n} kiến nghị trùng</source>
        <translation>Merge {n} duplicate recommendations</translation>
    </message>
    <message>
        <source>Kiến nghị chính</source>
        <translation>Main recommendation</translation>
    </message>
    <message>
        <source>Gần giống</source>
        <translation>Similar</translation>
    </message>
    <message>
        <source>Gộp vào kiến nghị</source>
        <translation>Merged into recommendation</translation>
    </message>
    <message>
        <source>Chuyển {n} kiến nghị sang kỳ họp</source>
        <translation>Carry {n} recommendations to a session</translation>
    </message>
    <message>
        <source>{n} lượt ý kiến</source>
        <translation>{n} voices</translation>
    </message>
    <message>
        <source>Tiếp nhận</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Đôn đốc lần {n}</source>
        <translation>Reminder no. {n}</translation>
    </message>
    <message>
        <source>Chuyển giải quyết</source>
        <translation>Forwarded for handling</translation>
    </message>
    <message>
        <source>{what} (đã thu hồi)</source>
        <translation>{what} (withdrawn)</translation>
    </message>
    <message>
        <source>Trả lời: {outcome}</source>
        <translation>Answer: {outcome}</translation>
    </message>
    <message>
        <source>Cấp trên trả lời</source>
        <translation>The superior answered</translation>
    </message>
    <message>
        <source>Cấp trên giao giải quyết</source>
        <translation>The superior gave it to a body</translation>
    </message>
    <message>
        <source>HĐND đánh giá: {verdict}</source>
        <translation>Council&apos;s assessment: {verdict}</translation>
    </message>
    <message>
        <source>Xem văn bản</source>
        <translation>View document</translation>
    </message>
    <message>
        <source>Quá hạn {n} ngày</source>
        <translation>{n} days overdue</translation>
    </message>
    <message>
        <source>Đã gộp</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>Lọc theo trạng thái</source>
        <translation>Filter by status</translation>
    </message>
    <message>
        <source>Mọi lĩnh vực</source>
        <translation>All fields</translation>
    </message>
    <message>
        <source>Kiến nghị lập từ ý kiến của hội nghị tiếp xúc cử tri, hoặc ghi từ nguồn khác.</source>
        <translation>Recommendations come from opinions at voter contact meetings, or are recorded from other sources.</translation>
    </message>
    <message>
        <source>Thêm kiến nghị</source>
        <translation>Add recommendation</translation>
    </message>
    <message>
        <source>Chưa có kiến nghị nào</source>
        <translation>No recommendations yet</translation>
    </message>
    <message>
        <source>Danh sách đơn thư</source>
        <translation>List of letters</translation>
    </message>
    <message>
        <source>Tìm theo mã hồ sơ, trích yếu</source>
        <translation>Search file codes, summaries</translation>
    </message>
    <message>
        <source>Mọi loại đơn</source>
        <translation>All letter types</translation>
    </message>
    <message>
        <source>Đơn gửi đến HĐND được ghi vào sổ, có mã hồ sơ và thời hạn từng việc.</source>
        <translation>Letters sent to the Council are entered in the register, with a file code and a deadline for each step.</translation>
    </message>
    <message>
        <source>Chưa có đơn nào</source>
        <translation>No letters yet</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Chờ xử lý</source>
        <translation>To be handled</translation>
    </message>
    <message>
        <source>Xong</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Nội dung kiến nghị</source>
        <translation>Content of recommendation</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Danh sách kiến nghị</source>
        <translation>List of recommendations</translation>
    </message>
    <message>
        <source> (+{n} trùng)</source>
        <translation> (+{n} duplicates)</translation>
    </message>
    <message>
        <source>Đã chọn</source>
        <translation>Selected</translation>
    </message>
    <message>
        <source>Chọn dòng để làm cùng lúc</source>
        <translation>Select lines to act on together</translation>
    </message>
    <message>
        <source>Chọn mọi dòng đang hiện, hoặc bỏ chọn</source>
        <translation>Select all lines shown, or clear selection</translation>
    </message>
    <message>
        <source>Đơn đang nhập chưa ghi vào sổ.</source>
        <translation>The letter being entered is not in the register yet.</translation>
    </message>
    <message>
        <source>Bỏ đơn đang nhập</source>
        <translation>Discard letter being entered</translation>
    </message>
    <message>
        <source>Bỏ</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Đến khung chi tiết</source>
        <translation>Go to detail pane</translation>
    </message>
    <message>
        <source>Giấy biên nhận, in</source>
        <translation>Receipt, print</translation>
    </message>
    <message>
        <source>Về danh sách, xóa bộ lọc</source>
        <translation>Back to list, clear filters</translation>
    </message>
    <message>
        <source>Đã ghi {code}</source>
        <translation>{code} recorded</translation>
    </message>
    <message>
        <source>{n} đơn</source>
        <translation>{n} letters</translation>
    </message>
    <message>
        <source>{n} chờ xử lý</source>
        <translation>{n} to be handled</translation>
    </message>
    <message>
        <source>Đã lưu {code}</source>
        <translation>{code} saved</translation>
    </message>
    <message>
        <source>{n} kiến nghị</source>
        <translation>{n} recommendations</translation>
    </message>
    <message>
        <source>Nhóm kiến nghị trùng</source>
        <translation>Groups of duplicates</translation>
    </message>
    <message>
        <source>Gộp các nhóm đã chọn</source>
        <translation>Merge the groups chosen</translation>
    </message>
    <message>
        <source>Đang so các kiến nghị…</source>
        <translation>Comparing the recommendations…</translation>
    </message>
    <message>
        <source>Không có hai kiến nghị nào đang theo dõi nói gần như nhau.</source>
        <translation>No two recommendations followed up say nearly the same.</translation>
    </message>
    <message>
        <source>Không có kiến nghị trùng</source>
        <translation>No duplicates</translation>
    </message>
    <message>
        <source>{n} kiến nghị thành {m}; mọi ý kiến được giữ, tách ra lại được</source>
        <translation>{n} recommendations become {m}; every opinion is kept and can be split off again</translation>
    </message>
    <message>
        <source>{code} (kiến nghị chính)</source>
        <translation>{code} (main recommendation)</translation>
    </message>
    <message>
        <source>{n} quá hạn</source>
        <translation>{n} overdue</translation>
    </message>
    <message>
        <source>{n} chờ chuyển</source>
        <translation>{n} to be forwarded</translation>
    </message>
    <message>
        <source>{symbol} · không dùng nữa</source>
        <translation>{symbol} · no longer used</translation>
    </message>
    <message>
        <source>{symbol} · chưa có số</source>
        <translation>{symbol} · no numbers yet</translation>
    </message>
    <message>
        <source>{symbol} · {n} số</source>
        <translation>{symbol} · {n} numbers</translation>
    </message>
    <message>
        <source>Các sổ</source>
        <translation>Registers</translation>
    </message>
    <message>
        <source>Năm {year}</source>
        <translation>Year {year}</translation>
    </message>
    <message>
        <source>Đã ghi nhận thẩm tra</source>
        <translation>Verification recorded</translation>
    </message>
    <message>
        <source>Đã bỏ ghi nhận thẩm tra</source>
        <translation>Verification record undone</translation>
    </message>
    <message>
        <source>Đã ghi tác động</source>
        <translation>Effect recorded</translation>
    </message>
    <message>
        <source>Đã bỏ tác động</source>
        <translation>Effect removed</translation>
    </message>
    <message>
        <source>Phần Xét đã đúng với tài liệu của mục này</source>
        <translation>The considerations already match this item&apos;s documents</translation>
    </message>
    <message>
        <source>Đã viết lại phần Xét</source>
        <translation>Considerations rewritten</translation>
    </message>
    <message>
        <source>Đã xóa dự thảo</source>
        <translation>Draft deleted</translation>
    </message>
    <message>
        <source>Đã ghi nhận ký chứng thực</source>
        <translation>Signing and certification recorded</translation>
    </message>
    <message>
        <source>Đã bỏ ghi nhận ký</source>
        <translation>Signing record undone</translation>
    </message>
    <message>
        <source>Đã cấp số {number}.</source>
        <translation>Number {number} assigned.</translation>
    </message>
    <message>
        <source>Đã thu hồi số {number}</source>
        <translation>Number {number} withdrawn</translation>
    </message>
    <message>
        <source>Đã phát hành nghị quyết số {number}</source>
        <translation>Resolution No. {number} issued</translation>
    </message>
    <message>
        <source>Đã ghi ngày gửi cấp trên</source>
        <translation>Date sent to higher level recorded</translation>
    </message>
    <message>
        <source>ngày/tháng/năm</source>
        <translation>day/month/year</translation>
    </message>
    <message>
        <source>Nghị quyết đã ký nên không sửa lời văn được nữa.</source>
        <translation>The resolution is signed, so its wording can no longer be edited.</translation>
    </message>
    <message>
        <source>Hạn {day}</source>
        <translation>Due {day}</translation>
    </message>
    <message>
        <source>Xong {day}, chậm {n} ngày</source>
        <translation>Done {day}, {n} days late</translation>
    </message>
    <message>
        <source>Xong {day}</source>
        <translation>Done {day}</translation>
    </message>
    <message>
        <source>Còn {n} ngày</source>
        <translation>{n} days left</translation>
    </message>
    <message>
        <source>thông qua {day}</source>
        <translation>adopted {day}</translation>
    </message>
    <message>
        <source>Chưa có số</source>
        <translation>No number yet</translation>
    </message>
    <message>
        <source>Tệp đăng ký nhỏ, ghi vào thư mục NGHISU. Không có bí mật nào trong tệp.</source>
        <translation>A small file, written into the folder NGHISU. There is no secret in it.</translation>
    </message>
    <message>
        <source>Ghi tệp đăng ký lên đâu</source>
        <translation>Where to write the request</translation>
    </message>
    <message>
        <source>Đã ghi và kiểm tra tệp {name}</source>
        <translation>File {name} written and checked</translation>
    </message>
    <message>
        <source>Tạo khóa mới</source>
        <translation>Make new keys</translation>
    </message>
    <message>
        <source>Khóa đang dùng bị bỏ và đơn vị phải đăng ký lại bằng tệp và giấy mới. Dữ liệu không mất.</source>
        <translation>The keys in use are given up and the unit must enrol again with a new file and a new sheet. No data are lost.</translation>
    </message>
    <message>
        <source>Đã tạo khóa mới. Ghi lại tệp đăng ký và in giấy mới.</source>
        <translation>New keys made. Write the request again and print a new sheet.</translation>
    </message>
    <message>
        <source>Chưa có tệp đăng ký. Ghi tệp đăng ký lên USB trước, giấy in theo tệp.</source>
        <translation>No request yet. Write it to a stick first; the sheet is printed from it.</translation>
    </message>
    <message>
        <source>Giấy đăng ký</source>
        <translation>Enrolment sheet</translation>
    </message>
    <message>
        <source>USB cấp trên đưa về, hoặc thư mục có tệp thẻ.</source>
        <translation>The stick the superior gave back, or a folder with the card.</translation>
    </message>
    <message>
        <source>Đọc</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Nhận thẻ từ đâu</source>
        <translation>Where the card is</translation>
    </message>
    <message>
        <source>Không thấy thẻ của cấp trên ở đây. Xin cấp trên ghi thẻ lên USB rồi nhận lại.</source>
        <translation>No card of a superior found here. Ask the superior to write it to the stick, then take it.</translation>
    </message>
    <message>
        <source>Có nhiều thẻ</source>
        <translation>There are several cards</translation>
    </message>
    <message>
        <source>Thẻ của cấp trên nào</source>
        <translation>Which superior&apos;s card</translation>
    </message>
    <message>
        <source>Ba mươi chữ số trong công văn</source>
        <translation>The thirty digits in the letter</translation>
    </message>
    <message>
        <source>Gõ dãy số in trong công văn của cấp trên để chắc thẻ này đúng là của nơi đó.</source>
        <translation>Type the digits printed in the superior&apos;s letter, to be sure that this card is theirs.</translation>
    </message>
    <message>
        <source>Thẻ: {card}</source>
        <translation>Card: {card}</translation>
    </message>
    <message>
        <source>Đối chiếu thẻ cấp trên</source>
        <translation>Compare the superior&apos;s card</translation>
    </message>
    <message>
        <source>Nhận thẻ</source>
        <translation>Take the card</translation>
    </message>
    <message>
        <source>{name}, thẻ số {n}</source>
        <translation>{name}, card number {n}</translation>
    </message>
    <message>
        <source>Đi tới chỗ này, bấm nữa sang chỗ sau  (F8)</source>
        <translation>Go to this point, press again for the next  (F8)</translation>
    </message>
    <message>
        <source>Nên xem lại {n}/{total}</source>
        <translation>To review {n}/{total}</translation>
    </message>
    <message>
        <source>Nên xem lại</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>Lời văn</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>Hồ sơ</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Xem lời văn hoặc hồ sơ</source>
        <translation>View wording or file</translation>
    </message>
    <message>
        <source>đã tự lưu {hour}</source>
        <translation>autosaved {hour}</translation>
    </message>
    <message>
        <source>Về danh sách</source>
        <translation>Back to list</translation>
    </message>
    <message>
        <source>Đã thông qua: sửa cho đúng lời văn Hội đồng đã biểu quyết, rồi ký.</source>
        <translation>Adopted: edit to match the wording the Council voted on, then sign.</translation>
    </message>
    <message>
        <source>Không được thông qua. Biểu quyết lại thì ghi trong Điều hành kỳ họp.</source>
        <translation>Not adopted. To vote again, record it under Run session.</translation>
    </message>
    <message>
        <source>Đã ký nên chỉ đọc. Muốn sửa thì ban hành nghị quyết sửa đổi hoặc thay thế.</source>
        <translation>Signed, so read-only. To change it, issue an amending or replacing resolution.</translation>
    </message>
    <message>
        <source>Chưa có kỳ họp nào để soạn nghị quyết. Thêm kỳ họp trước.</source>
        <translation>No session to draft a resolution for. Add a session first.</translation>
    </message>
    <message>
        <source>Đã soạn dự thảo theo mẫu</source>
        <translation>Draft made from the template</translation>
    </message>
    <message>
        <source>Đã lưu lời văn</source>
        <translation>Wording saved</translation>
    </message>
    <message>
        <source>Mở nghị quyết đang chọn</source>
        <translation>Open selected resolution</translation>
    </message>
    <message>
        <source>Đến chỗ nên xem lại</source>
        <translation>Go to point to review</translation>
    </message>
    <message>
        <source>{n} nghị quyết</source>
        <translation>{n} resolutions</translation>
    </message>
    <message>
        <source>Nghị quyết số {number}</source>
        <translation>Resolution No. {number}</translation>
    </message>
    <message>
        <source>Dùng lại số của luật</source>
        <translation>Use statutory number</translation>
    </message>
    <message>
        <source>Quy định riêng của đơn vị</source>
        <translation>Own rules of the unit</translation>
    </message>
    <message>
        <source>Lưu quy định riêng</source>
        <translation>Save own rule</translation>
    </message>
    <message>
        <source>Đã lưu quy định riêng</source>
        <translation>Own rule saved</translation>
    </message>
    <message>
        <source>Dùng lại số ngày của luật</source>
        <translation>Use statutory number of days</translation>
    </message>
    <message>
        <source>Tìm trong các thời hạn</source>
        <translation>Search time limits</translation>
    </message>
    <message>
        <source>Thời hạn theo luật</source>
        <translation>Statutory time limits</translation>
    </message>
    <message>
        <source>{days}, riêng</source>
        <translation>{days}, own rule</translation>
    </message>
    <message>
        <source>Việc phải làm</source>
        <translation>Task to do</translation>
    </message>
    <message>
        <source>Áp dụng</source>
        <translation>Applies</translation>
    </message>
    <message>
        <source>trước {event}</source>
        <translation>before {event}</translation>
    </message>
    <message>
        <source>kể từ {event}</source>
        <translation>from {event}</translation>
    </message>
    <message>
        <source>Theo luật</source>
        <translation>By law</translation>
    </message>
    <message>
        <source>Độ tin cậy</source>
        <translation>Reliability</translation>
    </message>
    <message>
        <source>Chưa đối chiếu với văn bản gốc, kiểm tra trước khi dùng</source>
        <translation>Not yet checked against the original text; check before use</translation>
    </message>
    <message>
        <source>Văn bản khác ghi</source>
        <translation>Another document says</translation>
    </message>
    <message>
        <source>Chưa có kỳ họp nào đang họp</source>
        <translation>No session in progress</translation>
    </message>
    <message>
        <source>Chưa có kỳ họp nào được triệu tập. Lập kỳ họp ở trang Kỳ họp trước.</source>
        <translation>No session has been convened. Create one on the Sessions page first.</translation>
    </message>
    <message>
        <source>Mở kỳ họp</source>
        <translation>Open session</translation>
    </message>
    <message>
        <source>Kỳ họp khác</source>
        <translation>Another session</translation>
    </message>
    <message>
        <source>{name} dự kiến khai mạc {at} ngày {day}, {place}.</source>
        <translation>{name} is due to open at {at} on {day}, {place}.</translation>
    </message>
    <message>
        <source>Khai mạc lúc {at}</source>
        <translation>Opened at {at}</translation>
    </message>
    <message>
        <source>Bế mạc lúc {at}</source>
        <translation>Closed at {at}</translation>
    </message>
    <message>
        <source>Kỳ họp đã bế mạc</source>
        <translation>Session closed</translation>
    </message>
    <message>
        <source>Kỳ họp sắp khai mạc</source>
        <translation>Session about to open</translation>
    </message>
    <message>
        <source>Đang biểu quyết: {how}</source>
        <translation>Voting: {how}</translation>
    </message>
    <message>
        <source>trong {time}</source>
        <translation>in {time}</translation>
    </message>
    <message>
        <source>{n} phút</source>
        <translation>{n} minutes</translation>
    </message>
    <message>
        <source>cần biểu quyết</source>
        <translation>vote needed</translation>
    </message>
    <message>
        <source>Thêm từng mục theo thứ tự sẽ họp.</source>
        <translation>Add items in the order they will be taken.</translation>
    </message>
    <message>
        <source>Chưa có mục nào</source>
        <translation>No items yet</translation>
    </message>
    <message>
        <source>Đã chuyển “{title}” lên mục thứ {n}</source>
        <translation>“{title}” moved to item {n}</translation>
    </message>
    <message>
        <source>Lên một mục</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Lên một mục  (Alt+↑)</source>
        <translation>Move up  (Alt+↑)</translation>
    </message>
    <message>
        <source>Xuống một mục</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Xuống một mục  (Alt+↓)</source>
        <translation>Move down  (Alt+↓)</translation>
    </message>
    <message>
        <source>Sửa mục đang chọn  (F2)</source>
        <translation>Edit selected item  (F2)</translation>
    </message>
    <message>
        <source>{h} giờ {m} phút</source>
        <translation>{h} hours {m} minutes</translation>
    </message>
    <message>
        <source>{m} phút</source>
        <translation>{m} minutes</translation>
    </message>
    <message>
        <source>Dự kiến {length} · {n} mục biểu quyết</source>
        <translation>Planned {length} · {n} items to vote on</translation>
    </message>
    <message>
        <source>Giấy mời của khách này</source>
        <translation>This guest&apos;s invitation</translation>
    </message>
    <message>
        <source>Lấy khách kỳ trước</source>
        <translation>Copy previous guests</translation>
    </message>
    <message>
        <source>Thêm khách</source>
        <translation>Add guest</translation>
    </message>
    <message>
        <source>Chọn một khách trong danh sách rồi bấm lại.</source>
        <translation>Choose a guest in the list, then press again.</translation>
    </message>
    <message>
        <source>Đã thêm {n} khách</source>
        <translation>{n} guests added</translation>
    </message>
    <message>
        <source>Khách kỳ trước đã có đủ trong danh sách này</source>
        <translation>All guests of the previous session are already in this list</translation>
    </message>
    <message>
        <source>{n} khách mời</source>
        <translation>{n} guests</translation>
    </message>
    <message>
        <source>Biên bản đã ký nên thông tin kỳ họp giữ nguyên.</source>
        <translation>The minutes are signed, so the session details stay as they are.</translation>
    </message>
    <message>
        <source>Đổi ngày khai mạc thì các hạn được đề nghị tính lại.</source>
        <translation>If the opening date changes, recalculating the deadlines is suggested.</translation>
    </message>
    <message>
        <source>Các kỳ họp</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>In giấy mời, chương trình, kịch bản</source>
        <translation>Print invitations, agenda, script</translation>
    </message>
    <message>
        <source>Đánh dấu việc xong, tài liệu đã nhận, đã gửi</source>
        <translation>Mark tasks done, documents received or sent</translation>
    </message>
    <message>
        <source>Chuyển mục chương trình lên, xuống</source>
        <translation>Move agenda item up or down</translation>
    </message>
    <message>
        <source>Sửa mục đang chọn</source>
        <translation>Edit selected item</translation>
    </message>
    <message>
        <source>Lập kỳ họp đầu tiên: các việc chuẩn bị và hạn của từng việc được tính sẵn theo luật.</source>
        <translation>Create the first session: preparation tasks and their deadlines are worked out from the law.</translation>
    </message>
    <message>
        <source>Chưa có kỳ họp nào</source>
        <translation>No sessions yet</translation>
    </message>
    <message>
        <source>{n} kỳ họp</source>
        <translation>{n} sessions</translation>
    </message>
    <message>
        <source>Gửi chậm</source>
        <translation>Sent late</translation>
    </message>
    <message>
        <source>In phiếu giao nhận</source>
        <translation>Print the hand-over slip</translation>
    </message>
    <message>
        <source>Xem nội dung gói</source>
        <translation>See what is in the bundle</translation>
    </message>
    <message>
        <source>Tùy chọn</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Gửi thêm…</source>
        <translation>Send more…</translation>
    </message>
    <message>
        <source>Nhắc gửi…</source>
        <translation>Remind me to send…</translation>
    </message>
    <message>
        <source>Chờ gửi</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <source>Đã gửi</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Cấp trên chưa nhận</source>
        <translation>Not taken by the superior</translation>
    </message>
    <message>
        <source>Lịch sử</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Không có gì mới để gửi</source>
        <translation>Nothing new to send</translation>
    </message>
    <message>
        <source>Đã ghi gói, tệp kèm theo chưa ghi hết</source>
        <translation>The bundle is written, its files not all</translation>
    </message>
    <message>
        <source>Gói số {n} vẫn còn trên máy: bấm Ghi ra USB để ghi lại.</source>
        <translation>Bundle number {n} is still on this machine: press Write to a stick to write it again.</translation>
    </message>
    <message>
        <source>Gói đã gửi</source>
        <translation>Bundles sent</translation>
    </message>
    <message>
        <source>Gói đã nhận</source>
        <translation>Bundles received</translation>
    </message>
    <message>
        <source>Bản ghi cần xem lại</source>
        <translation>Records to review</translation>
    </message>
    <message>
        <source>Bản ghi cấp trên chưa nhận</source>
        <translation>Records the superior could not take</translation>
    </message>
    <message>
        <source>Ghi ra USB</source>
        <translation>Write to a stick</translation>
    </message>
    <message>
        <source>ghi ra {place}</source>
        <translation>written to {place}</translation>
    </message>
    <message>
        <source>chưa ghi ra đâu</source>
        <translation>not written anywhere yet</translation>
    </message>
    <message>
        <source>Gói số {n} · mã {code} · {place}</source>
        <translation>Bundle number {n} · code {code} · {place}</translation>
    </message>
    <message>
        <source>Gói số {n} ghi ra USB ngày {day} đang chờ xác nhận.</source>
        <translation>Bundle number {n}, written to a stick on {day}, waits to be confirmed.</translation>
    </message>
    <message>
        <source>Gói sau vẫn có đủ những gì trong đó, phòng khi USB mất.</source>
        <translation>The next bundle holds all of it again, in case the stick is lost.</translation>
    </message>
    <message>
        <source>{name} chưa xác nhận gói nào nên gói sẽ có đủ mọi thứ từ đầu.</source>
        <translation>{name} has not confirmed any bundle, so the bundle will hold everything from the beginning.</translation>
    </message>
    <message>
        <source>Kể từ gói số {n} ngày {day}</source>
        <translation>Since bundle number {n} of {day}</translation>
    </message>
    <message>
        <source>{words}, gói gần nhất {name} xác nhận đã nhận.</source>
        <translation>{words}, the newest bundle {name} confirmed.</translation>
    </message>
    <message>
        <source>Chưa tạo gói nào</source>
        <translation>No bundle made yet</translation>
    </message>
    <message>
        <source>Cắm USB rồi bấm Tạo gói gửi.</source>
        <translation>Plug in a stick, then press Make bundle.</translation>
    </message>
    <message>
        <source>Chưa nhận gói nào</source>
        <translation>No bundle received yet</translation>
    </message>
    <message>
        <source>Cắm USB mang từ cấp trên về rồi bấm Nhận gói.</source>
        <translation>Plug in the stick brought from the superior, then press Receive bundle.</translation>
    </message>
    <message>
        <source>Ở đây hiện bản ghi mà hai nơi cùng sửa.</source>
        <translation>Records changed in two places appear here.</translation>
    </message>
    <message>
        <source>Cấp trên đã nhận hết</source>
        <translation>The superior has taken everything</translation>
    </message>
    <message>
        <source>Ở đây hiện bản ghi mà cấp trên báo không nhận được, kèm lý do.</source>
        <translation>Records the superior could not take appear here, with the reason.</translation>
    </message>
    <message>
        <source>Tạo lúc</source>
        <translation>Made at</translation>
    </message>
    <message>
        <source>Gồm</source>
        <translation>Holds</translation>
    </message>
    <message>
        <source>Nhận lúc</source>
        <translation>Received at</translation>
    </message>
    <message>
        <source>Đem về</source>
        <translation>Brought</translation>
    </message>
    <message>
        <source>Chưa gửi</source>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>Chưa nhận</source>
        <translation>Not received</translation>
    </message>
    <message>
        <source>Danh sách đại biểu ký tên</source>
        <translation>Delegates&apos; signature list</translation>
    </message>
    <message>
        <source>Kịch bản điều hành</source>
        <translation>Chair&apos;s script</translation>
    </message>
    <message>
        <source>Biên bản kỳ họp</source>
        <translation>Session minutes</translation>
    </message>
    <message>
        <source>Biên bản kiểm phiếu: {title}</source>
        <translation>Vote-count minutes: {title}</translation>
    </message>
    <message>
        <source>Nhận hôm nay</source>
        <translation>Received today</translation>
    </message>
    <message>
        <source>Gửi hôm nay</source>
        <translation>Sent today</translation>
    </message>
    <message>
        <source>Gửi đại biểu hôm nay</source>
        <translation>Sent to delegates today</translation>
    </message>
    <message>
        <source>Gửi tất cả đã nhận</source>
        <translation>Send all received</translation>
    </message>
    <message>
        <source>Thêm tờ trình, báo cáo, dự thảo nghị quyết để biết cái nào còn thiếu.</source>
        <translation>Add submissions, reports and draft resolutions to see what is still missing.</translation>
    </message>
    <message>
        <source>Chưa có tài liệu nào</source>
        <translation>No documents yet</translation>
    </message>
    <message>
        <source>Thêm tài liệu</source>
        <translation>Add document</translation>
    </message>
    <message>
        <source>Đã nhận {paper}</source>
        <translation>Received {paper}</translation>
    </message>
    <message>
        <source>Đã gửi đại biểu {paper}</source>
        <translation>Sent to delegates: {paper}</translation>
    </message>
    <message>
        <source>Đã gửi đại biểu {n} tài liệu</source>
        <translation>{n} documents sent to delegates</translation>
    </message>
    <message>
        <source>{sent}/{n} đã gửi đại biểu</source>
        <translation>{sent}/{n} sent to delegates</translation>
    </message>
    <message>
        <source>Và {n} việc khác.</source>
        <translation>And {n} other tasks.</translation>
    </message>
    <message>
        <source>Tính lại {n} hạn</source>
        <translation>Recalculate {n} deadlines</translation>
    </message>
    <message>
        <source>Theo quy định, lịch nghỉ và ngày khai mạc hiện nay. Việc đã xong giữ nguyên hạn cũ.</source>
        <translation>By the current rules, holiday calendar and opening date. Completed tasks keep their old deadlines.</translation>
    </message>
    <message>
        <source>chưa có hạn</source>
        <translation>no deadline yet</translation>
    </message>
    <message>
        <source>không có hạn</source>
        <translation>no deadline</translation>
    </message>
    <message>
        <source>{before} thành {after}</source>
        <translation>{before} to {after}</translation>
    </message>
    <message>
        <source>Nghị quyết của kỳ họp</source>
        <translation>Session resolutions</translation>
    </message>
    <message>
        <source>Mở nghị quyết  (Enter)</source>
        <translation>Open resolution  (Enter)</translation>
    </message>
    <message>
        <source>{n} nghị quyết, {adopted} đã thông qua</source>
        <translation>{n} resolutions, {adopted} adopted</translation>
    </message>
    <message>
        <source>Soạn từ mẫu: căn cứ đang có hiệu lực, Xét từ tài liệu của mục, các điều, nơi nhận.</source>
        <translation>Drafted from the template: legal bases in force, considerations from the item&apos;s documents, articles, recipients.</translation>
    </message>
    <message>
        <source>Mở Điều hành kỳ họp</source>
        <translation>Open Run session</translation>
    </message>
    <message>
        <source>Danh sách điểm danh có từ lúc khai mạc. In danh sách ký tên ở nút In.</source>
        <translation>The roll call is available once the session opens. Use Print for the signature list.</translation>
    </message>
    <message>
        <source>Chưa điểm danh</source>
        <translation>Roll not called yet</translation>
    </message>
    <message>
        <source>{n}/{total}</source>
        <translation>{n}/{total}</translation>
    </message>
    <message>
        <source>Khi bế mạc: {sentence}</source>
        <translation>At closing: {sentence}</translation>
    </message>
    <message>
        <source>Chưa mở được dữ liệu</source>
        <translation>Data could not be opened</translation>
    </message>
    <message>
        <source>Bản sao lưu gần nhất lúc {time}. Tệp đang hỏng được giữ riêng.</source>
        <translation>The newest backup is of {time}. The damaged file is kept apart.</translation>
    </message>
    <message>
        <source>Chưa khôi phục được</source>
        <translation>Could not restore</translation>
    </message>
    <message>
        <source>Đang tạo xã mẫu</source>
        <translation>Creating sample commune</translation>
    </message>
    <message>
        <source>{weekday}, {day}</source>
        <translation>{weekday}, {day}</translation>
    </message>
    <message>
        <source>Thứ Hai</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Thứ Ba</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Thứ Tư</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Thứ Năm</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Thứ Sáu</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Thứ Bảy</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Chủ nhật</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>{hour} giờ {minute}</source>
        <translation>{hour}:{minute}</translation>
    </message>
    <message>
        <source>{hour} giờ</source>
        <translation>{hour}:00</translation>
    </message>
    <message>
        <source>Đã qua</source>
        <translation>Past</translation>
    </message>
    <message>
        <source>Chào buổi sáng</source>
        <translation>Good morning</translation>
    </message>
    <message>
        <source>Chào buổi trưa</source>
        <translation>Good afternoon</translation>
    </message>
    <message>
        <source>Chào buổi chiều</source>
        <translation>Good afternoon</translation>
    </message>
    <message>
        <source>Chào buổi tối</source>
        <translation>Good evening</translation>
    </message>
    <message>
        <source>Xem cả {n} việc</source>
        <translation>View all {n} tasks</translation>
    </message>
    <message>
        <source>Sắp đến trong bao nhiêu ngày làm việc</source>
        <translation>How many working days ahead counts as coming up</translation>
    </message>
    <message>
        <source>Số ngày làm việc</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>Sắp đến</source>
        <translation>Coming up</translation>
    </message>
    <message>
        <source>Bỏ lọc ngày</source>
        <translation>Clear day filter</translation>
    </message>
    <message>
        <source>Không có việc nào phải xong hôm nay.</source>
        <translation>Nothing to finish today.</translation>
    </message>
    <message>
        <source>Không có việc nào trong {n} ngày làm việc tới.</source>
        <translation>Nothing in the next {n} working days.</translation>
    </message>
    <message>
        <source>Sau đó còn {n} việc.</source>
        <translation>{n} more tasks after that.</translation>
    </message>
    <message>
        <source>Ngày này chưa có việc hay cuộc họp nào.</source>
        <translation>No tasks or meetings on this day yet.</translation>
    </message>
    <message>
        <source>Dấu cách: {step}</source>
        <translation>Space: {step}</translation>
    </message>
    <message>
        <source>Còn {n} ngày làm việc</source>
        <translation>{n} working days left</translation>
    </message>
    <message>
        <source>{place} · {time}</source>
        <translation>{place} · {time}</translation>
    </message>
    <message>
        <source>Cuộc họp sắp tới</source>
        <translation>Next meeting</translation>
    </message>
    <message>
        <source>Đã sẵn sàng</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Còn: {things}</source>
        <translation>Left: {things}</translation>
    </message>
    <message>
        <source>{day} lúc {time}</source>
        <translation>{day} at {time}</translation>
    </message>
    <message>
        <source>Tháng trước</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Tháng sau</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>Tháng {month} năm {year}</source>
        <translation>Month {month}, {year}</translation>
    </message>
    <message>
        <source>Cuộc họp</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Hạn việc</source>
        <translation>Task deadlines</translation>
    </message>
    <message>
        <source>Tiếng nói cử tri chưa có câu trả lời</source>
        <translation>Voters&apos; opinions not yet answered</translation>
    </message>
    <message>
        <source>Mọi người</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>Lọc theo người chịu trách nhiệm</source>
        <translation>Filter by person responsible</translation>
    </message>
    <message>
        <source>Xuất lịch</source>
        <translation>Export calendar</translation>
    </message>
    <message>
        <source>Lưu lịch thành tệp .ics</source>
        <translation>Save calendar as .ics file</translation>
    </message>
    <message>
        <source>{who} ({n})</source>
        <translation>{who} ({n})</translation>
    </message>
    <message>
        <source>Nhận gói</source>
        <translation>Receive bundle</translation>
    </message>
    <message>
        <source>Tạo gói gửi</source>
        <translation>Make bundle</translation>
    </message>
    <message>
        <source>Gửi – nhận</source>
        <translation>Send and receive</translation>
    </message>
    <message>
        <source>Chưa đăng ký với cấp trên</source>
        <translation>Not enrolled with a superior yet</translation>
    </message>
    <message>
        <source>Cấp trên: {name}</source>
        <translation>Superior: {name}</translation>
    </message>
    <message>
        <source>gửi gần nhất {day}</source>
        <translation>last sent {day}</translation>
    </message>
    <message>
        <source>Chờ cấp trên duyệt</source>
        <translation>Waiting for the superior&apos;s approval</translation>
    </message>
    <message>
        <source>Gói được mã hóa: người mang USB không đọc được.</source>
        <translation>The bundle is encrypted: who carries the stick cannot read it.</translation>
    </message>
    <message>
        <source>Ghi gói lên đâu</source>
        <translation>Where to write the bundle</translation>
    </message>
    <message>
        <source>Nhận gói từ đâu</source>
        <translation>Where the bundle is</translation>
    </message>
    <message>
        <source>Nhận mọi gói tốt đang xem</source>
        <translation>Take in all good bundles shown</translation>
    </message>
    <message>
        <source>In phiếu giao nhận của gói đang chọn</source>
        <translation>Print the hand-over slip of the bundle chosen</translation>
    </message>
    <message>
        <source>Phiếu giao nhận gói số {n}</source>
        <translation>Hand-over slip of bundle number {n}</translation>
    </message>
    <message>
        <source>Về trang trước</source>
        <translation>Back to the page before</translation>
    </message>
    <message>
        <source>Gói số {n} nhận ngày {day}</source>
        <translation>Bundle number {n} received on {day}</translation>
    </message>
    <message>
        <source>Ghi gói số {n} lên đâu</source>
        <translation>Where to write bundle number {n}</translation>
    </message>
    <message>
        <source>Từ nay gửi gói được.</source>
        <translation>From now on bundles can be sent.</translation>
    </message>
    <message>
        <source>Đã nhận thẻ của cấp trên</source>
        <translation>The superior&apos;s card is taken</translation>
    </message>
    <message>
        <source>Gói số {n}: {file} trong thư mục NGHISU.</source>
        <translation>Bundle number {n}: {file} in the folder NGHISU.</translation>
    </message>
    <message>
        <source>Đã ghi và kiểm tra xong, có thể rút USB</source>
        <translation>Written and checked, you may pull out the stick</translation>
    </message>
    <message>
        <source>Chưa ghi được lên USB</source>
        <translation>Not written to the stick</translation>
    </message>
    <message>
        <source>Chưa có trang nào mở được mục này.</source>
        <translation>No page can open this item yet.</translation>
    </message>
    <message>
        <source>Việc chuẩn bị {session}.</source>
        <translation>Preparation for {session}.</translation>
    </message>
    <message>
        <source>Lịch việc {day}.ics</source>
        <translation>Task calendar {day}.ics</translation>
    </message>
    <message>
        <source>Tệp lịch (*.ics)</source>
        <translation>Calendar file (*.ics)</translation>
    </message>
    <message>
        <source>Đã xuất lịch ra {name}</source>
        <translation>Calendar exported to {name}</translation>
    </message>
    <message>
        <source>Làm việc tiếp theo của dòng: đánh dấu xong, hoặc mở để ghi</source>
        <translation>Do the row&apos;s next step: mark done, or open to record</translation>
    </message>
    <message>
        <source>Mở hồ sơ của dòng</source>
        <translation>Open the row&apos;s file</translation>
    </message>
    <message>
        <source>Sang nhóm kế tiếp, rồi lịch tháng</source>
        <translation>Next group, then month calendar</translation>
    </message>
    <message>
        <source>Trong lịch: tháng trước, tháng sau</source>
        <translation>In the calendar: previous or next month</translation>
    </message>
    <message>
        <source>Bỏ lọc ngày, rồi bỏ lọc người</source>
        <translation>Clear day filter, then person filter</translation>
    </message>
    <message>
        <source>{greeting}, {name}</source>
        <translation>{greeting}, {name}</translation>
    </message>
    <message>
        <source>{n} việc quá hạn</source>
        <translation>{n} tasks overdue</translation>
    </message>
    <message>
        <source>{n} việc cần xong hôm nay</source>
        <translation>{n} tasks to finish today</translation>
    </message>
    <message>
        <source>không có việc nào quá hạn hay đến hạn hôm nay</source>
        <translation>nothing overdue or due today</translation>
    </message>
    <message>
        <source>{day} · {words}</source>
        <translation>{day} · {words}</translation>
    </message>
    <message>
        <source>Không khác chữ nào</source>
        <translation>No wording differences</translation>
    </message>
    <message>
        <source>Bỏ {gone} chữ, thêm {new} chữ</source>
        <translation>{gone} words removed, {new} words added</translation>
    </message>
    <message>
        <source>Không phải người tố cáo, lưu</source>
        <translation>Not the denouncer, save</translation>
    </message>
    <message>
        <source>{label}: “{stretch}” {why}</source>
        <translation>{label}: “{stretch}” {why}</translation>
    </message>
    <message>
        <source>Bỏ số điện thoại, số giấy tờ, thư điện tử rồi lưu lại.</source>
        <translation>Remove phone numbers, paper numbers and email addresses, then save again.</translation>
    </message>
    <message>
        <source>Soát từng chỗ: không chỗ nào được nói ra người tố cáo.</source>
        <translation>Check each place: none may reveal who made the denunciation.</translation>
    </message>
    <message>
        <source>Có thể lộ người tố cáo</source>
        <translation>May reveal who made the denunciation</translation>
    </message>
    <message>
        <source>Biên nhận</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Mở đơn</source>
        <translation>Open letter</translation>
    </message>
    <message>
        <source>Đã đọc lại</source>
        <translation>Read back</translation>
    </message>
    <message>
        <source>Thông báo từ chối</source>
        <translation>Notice of refusal</translation>
    </message>
    <message>
        <source>In để ký</source>
        <translation>Print to sign</translation>
    </message>
    <message>
        <source>In thông báo</source>
        <translation>Print the notice</translation>
    </message>
    <message>
        <source>Sửa lượt tiếp</source>
        <translation>Edit visit</translation>
    </message>
    <message>
        <source>In lời trình bày</source>
        <translation>Print statement</translation>
    </message>
    <message>
        <source>Chưa đọc lại</source>
        <translation>Not yet read back</translation>
    </message>
    <message>
        <source>Lời trình bày: {state}</source>
        <translation>Statement: {state}</translation>
    </message>
    <message>
        <source>Cột trong bảng</source>
        <translation>Column in table</translation>
    </message>
    <message>
        <source>(không nhập)</source>
        <translation>(not imported)</translation>
    </message>
    <message>
        <source>Cột {heading}</source>
        <translation>Column {heading}</translation>
    </message>
    <message>
        <source>cột trống</source>
        <translation>empty column</translation>
    </message>
    <message>
        <source>Đoán theo tên cột, xem lại</source>
        <translation>Guessed from the column name, check</translation>
    </message>
    <message>
        <source>Điền cho mọi dòng</source>
        <translation>Fill in for all rows</translation>
    </message>
    <message>
        <source>Dòng {n}</source>
        <translation>Row {n}</translation>
    </message>
    <message>
        <source>Tạo mới “{words}”</source>
        <translation>Create “{words}”</translation>
    </message>
    <message>
        <source>Để trống ô này</source>
        <translation>Leave this cell blank</translation>
    </message>
    <message>
        <source>Nhập như dòng mới</source>
        <translation>Import as new row</translation>
    </message>
    <message>
        <source>Bỏ qua dòng này</source>
        <translation>Skip this row</translation>
    </message>
    <message>
        <source>Nhập {kind} từ bảng</source>
        <translation>Import {kind} from table</translation>
    </message>
    <message>
        <source>Đang đọc bảng…</source>
        <translation>Reading the table…</translation>
    </message>
    <message>
        <source>Chép các dòng trong Excel, cả dòng tiêu đề, rồi dán vào đây</source>
        <translation>Copy the rows in Excel, heading row included, then paste them here</translation>
    </message>
    <message>
        <source>Nhập cả dòng gần giống</source>
        <translation>Import similar rows too</translation>
    </message>
    <message>
        <source>Tạo mục chưa có trong danh mục</source>
        <translation>Create items not in the list</translation>
    </message>
    <message>
        <source>Chọn tệp</source>
        <translation>Choose file</translation>
    </message>
    <message>
        <source>Chọn bảng</source>
        <translation>Choose table</translation>
    </message>
    <message>
        <source>{name}: {rows} dòng dữ liệu, {passed} dòng bỏ qua</source>
        <translation>{name}: {rows} rows of data, {passed} rows skipped</translation>
    </message>
    <message>
        <source>Nhập {n} dòng</source>
        <translation>Import {n} rows</translation>
    </message>
    <message>
        <source>Enter: quyết định một dòng</source>
        <translation>Enter: decide one row</translation>
    </message>
    <message>
        <source>Enter: ghép tên này cho mọi dòng</source>
        <translation>Enter: match this name in all rows</translation>
    </message>
    <message>
        <source>Đang xem lại bảng. Chờ xong rồi bấm Nhập.</source>
        <translation>Checking the table. Wait until it is done, then press Import.</translation>
    </message>
    <message>
        <source>Chưa có dòng nào để nhập.</source>
        <translation>No rows to import yet.</translation>
    </message>
    <message>
        <source>Đang nhập…</source>
        <translation>Importing…</translation>
    </message>
    <message>
        <source>{n} dòng cần xem, để lại nếu không quyết định.</source>
        <translation>{n} rows need checking; left out if not decided.</translation>
    </message>
    <message>
        <source>{n} dòng không nhập được, lý do ghi ở từng dòng.</source>
        <translation>{n} rows cannot be imported; the reason is shown on each row.</translation>
    </message>
    <message>
        <source>{n} tên chưa có trong danh mục, ghép ở “Tên chưa khớp”.</source>
        <translation>{n} names are not in the lists; match them under “Names not matched”.</translation>
    </message>
    <message>
        <source>{n} dòng đang ẩn trong Excel cũng được đọc.</source>
        <translation>{n} rows hidden in Excel are read as well.</translation>
    </message>
    <message>
        <source>Cột không nhập: {columns}.</source>
        <translation>Columns not imported: {columns}.</translation>
    </message>
    <message>
        <source>Trang không đọc: {sheets}.</source>
        <translation>Sheets not read: {sheets}.</translation>
    </message>
    <message>
        <source>Các dòng</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Tên chưa khớp</source>
        <translation>Names not matched</translation>
    </message>
    <message>
        <source>Giá trị đã sửa</source>
        <translation>Corrected values</translation>
    </message>
    <message>
        <source>Không phải dữ liệu</source>
        <translation>Not data</translation>
    </message>
    <message>
        <source>Xem gì</source>
        <translation>What to show</translation>
    </message>
    <message>
        <source>Tình trạng của dòng</source>
        <translation>Row status</translation>
    </message>
    <message>
        <source>Tên chưa khớp danh mục</source>
        <translation>Names not matched with a list</translation>
    </message>
    <message>
        <source>Dòng không phải dữ liệu</source>
        <translation>Rows that are not data</translation>
    </message>
    <message>
        <source>chưa ghép</source>
        <translation>not matched</translation>
    </message>
    <message>
        <source>{label}: {before} → {after}</source>
        <translation>{label}: {before} → {after}</translation>
    </message>
    <message>
        <source>Cần xem</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>Không nhập</source>
        <translation>Not imported</translation>
    </message>
    <message>
        <source>Bỏ qua</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Sẽ làm gì</source>
        <translation>What will be done</translation>
    </message>
    <message>
        <source>Bản ghi</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Cột</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Trong bảng ghi</source>
        <translation>In the table</translation>
    </message>
    <message>
        <source>Số dòng</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Ghép với</source>
        <translation>Matched with</translation>
    </message>
    <message>
        <source>Trong bảng</source>
        <translation>In table</translation>
    </message>
    <message>
        <source>Sẽ ghi</source>
        <translation>Will be recorded</translation>
    </message>
    <message>
        <source>Đã sửa gì</source>
        <translation>What was corrected</translation>
    </message>
    <message>
        <source>Là gì</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Bảng tính (*.xlsx)</source>
        <translation>Spreadsheet (*.xlsx)</translation>
    </message>
    <message>
        <source>{days} · {group}</source>
        <translation>{days} · {group}</translation>
    </message>
    <message>
        <source>Tìm việc, điều luật</source>
        <translation>Find a task or an article</translation>
    </message>
    <message>
        <source>Thời hạn theo quy định</source>
        <translation>Deadlines by rule</translation>
    </message>
    <message>
        <source>Không có thời hạn nào mang các chữ này.</source>
        <translation>No deadline has these letters.</translation>
    </message>
    <message>
        <source>Một ngày và một thời hạn của luật: ngày hết hạn và vì sao</source>
        <translation>A day and a deadline of the law: when it ends and why</translation>
    </message>
    <message>
        <source>Công cụ</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Trợ giúp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Nội dung trợ giúp</source>
        <translation>Contents of the help</translation>
    </message>
    <message>
        <source>PDF, ảnh, Word, Excel ({patterns})</source>
        <translation>PDF, pictures, Word, Excel ({patterns})</translation>
    </message>
    <message>
        <source>Kèm tệp vào {code}</source>
        <translation>Attach a file to {code}</translation>
    </message>
    <message>
        <source>Đã kèm {n} tệp</source>
        <translation>{n} files attached</translation>
    </message>
    <message>
        <source>Tệp (*{ending})</source>
        <translation>Files (*{ending})</translation>
    </message>
    <message>
        <source>Lưu bản sao</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Đã bỏ {name}</source>
        <translation>{name} removed</translation>
    </message>
    <message>
        <source>Xem trước</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Xem trước, chưa ghi</source>
        <translation>Preview, nothing saved yet</translation>
    </message>
    <message>
        <source>Về báo cáo</source>
        <translation>Back to the report</translation>
    </message>
    <message>
        <source>Bỏ lọc theo báo cáo</source>
        <translation>No longer filter by the report</translation>
    </message>
    <message>
        <source>Đôn đốc tất cả</source>
        <translation>Remind all</translation>
    </message>
    <message>
        <source>Đôn đốc tất cả việc quá hạn ({n})</source>
        <translation>Remind all that is overdue ({n})</translation>
    </message>
    <message>
        <source>UBND nói xong, HĐND chưa thấy {n}</source>
        <translation>UBND says done, HĐND has not seen it {n}</translation>
    </message>
    <message>
        <source>Đã lập {n} công văn đôn đốc: {numbers}</source>
        <translation>{n} reminder letters made: {numbers}</translation>
    </message>
    <message>
        <source>Dòng {n} trong bảng</source>
        <translation>Row {n} of the table</translation>
    </message>
    <message>
        <source>Giữ như đã có</source>
        <translation>Keep as it is here</translation>
    </message>
    <message>
        <source>Lấy theo bảng</source>
        <translation>Take from the table</translation>
    </message>
    <message>
        <source>Dòng trước của bảng</source>
        <translation>Row of the table before</translation>
    </message>
    <message>
        <source>Dòng này</source>
        <translation>This row</translation>
    </message>
    <message>
        <source>“{words}” trong bảng là gì</source>
        <translation>What “{words}” in the table is</translation>
    </message>
    <message>
        <source>Ghép một lần cho {n} dòng, nhớ cho các bảng sau.</source>
        <translation>Match once for {n} rows, remembered for later tables.</translation>
    </message>
    <message>
        <source>Tạo mới</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Ghép</source>
        <translation>Match</translation>
    </message>
    <message>
        <source>Làm ngày</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Trên bàn này</source>
        <translation>On this desk</translation>
    </message>
    <message>
        <source>Đề nghị đăng ký</source>
        <translation>Enrolment requests</translation>
    </message>
    <message>
        <source>Duyệt…</source>
        <translation>Approve…</translation>
    </message>
    <message>
        <source>Chỉ duyệt khi có giấy đăng ký đã ký tên, đóng dấu của đơn vị.</source>
        <translation>Approve only with an enrolment sheet signed and stamped by the unit.</translation>
    </message>
    <message>
        <source>Ghi thẻ ra USB</source>
        <translation>Write the card to a stick</translation>
    </message>
    <message>
        <source>Thẻ của cấp trên</source>
        <translation>Card of the superior</translation>
    </message>
    <message>
        <source>Bàn tổng hợp cần khóa và thẻ để các xã biết gửi cho ai. Làm một lần, mất khoảng một phút.</source>
        <translation>The desk needs keys and a card so that communes know whom they send to. Done once, it takes about a minute.</translation>
    </message>
    <message>
        <source>Chưa có khóa của cấp trên</source>
        <translation>The superior has no keys yet</translation>
    </message>
    <message>
        <source>{name}, thẻ số {n}. Ba mươi chữ số dưới đây ghi trong công văn gửi các xã.</source>
        <translation>{name}, card number {n}. The thirty digits below go into the letter to the communes.</translation>
    </message>
    <message>
        <source>{n} gói đến trước khi nơi gửi đăng ký; duyệt xong sẽ tự nhận.</source>
        <translation>{n} bundles came before their sender enrolled; once approved they are taken in by themselves.</translation>
    </message>
    <message>
        <source>Nhập thư mục hoặc USB có tệp đăng ký của xã, đề nghị sẽ hiện ở đây.</source>
        <translation>Take in a folder or stick with communes&apos; requests; they appear here.</translation>
    </message>
    <message>
        <source>Không có đề nghị nào chờ duyệt</source>
        <translation>No request waits for approval</translation>
    </message>
    <message>
        <source>Cài lại từ đầu</source>
        <translation>Set up from nothing</translation>
    </message>
    <message>
        <source>Thêm máy hoặc đổi khóa</source>
        <translation>Another machine or new keys</translation>
    </message>
    <message>
        <source>Đơn vị mới</source>
        <translation>New unit</translation>
    </message>
    <message>
        <source>Khóa gốc, cất trong phong bì niêm phong</source>
        <translation>Root key, kept in a sealed envelope</translation>
    </message>
    <message>
        <source>Khóa phục hồi, cất nơi khác</source>
        <translation>Recovery key, kept elsewhere</translation>
    </message>
    <message>
        <source>Ba mươi chữ số cho công văn</source>
        <translation>Thirty digits for the letter</translation>
    </message>
    <message>
        <source>Muộn {n} ngày</source>
        <translation>{n} days late</translation>
    </message>
    <message>
        <source>Đã đăng ký nhưng chưa có gói nào đến.</source>
        <translation>Enrolled, but no bundle has come yet.</translation>
    </message>
    <message>
        <source>Gói gần nhất đến cách đây {n} ngày.</source>
        <translation>The newest bundle came {n} days ago.</translation>
    </message>
    <message>
        <source>Dữ liệu ở đây khác dữ liệu đơn vị báo. Xin gửi lại đủ để sửa.</source>
        <translation>The data here differ from what the unit says. Ask for everything again to mend it.</translation>
    </message>
    <message>
        <source>{n} gói chờ gói trước của nó. Xin gửi lại đủ nếu gói trước bị mất.</source>
        <translation>{n} bundles wait for an earlier one. Ask for everything again if that one is lost.</translation>
    </message>
    <message>
        <source>Hai máy đang dùng chung một bản sao dữ liệu. Hỏi đơn vị máy nào là máy chính.</source>
        <translation>Two machines use one copy of the data. Ask the unit which is the main one.</translation>
    </message>
    <message>
        <source>{n} bản ghi hai nơi cùng sửa, cần người xem lại.</source>
        <translation>{n} records were changed in two places and need a person to look.</translation>
    </message>
    <message>
        <source>Đã sáp nhập; hồ sơ hiện dưới {name}.</source>
        <translation>Merged; records are shown under {name}.</translation>
    </message>
    <message>
        <source>Đăng ký đã bị thu hồi.</source>
        <translation>The enrolment was revoked.</translation>
    </message>
    <message>
        <source>Đã nhận</source>
        <translation>Taken in</translation>
    </message>
    <message>
        <source>Nhận từ trước</source>
        <translation>Taken in before</translation>
    </message>
    <message>
        <source>Giữ lại</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Xin đăng ký</source>
        <translation>Asks to enrol</translation>
    </message>
    <message>
        <source>Không nhận</source>
        <translation>Not taken</translation>
    </message>
    <message>
        <source>{n} gói nhận mới</source>
        <translation>{n} bundles newly taken in</translation>
    </message>
    <message>
        <source>{n} gói nhận từ trước</source>
        <translation>{n} bundles taken in before</translation>
    </message>
    <message>
        <source>{n} gói chờ gói trước</source>
        <translation>{n} bundles wait for an earlier one</translation>
    </message>
    <message>
        <source>{n} gói giữ lại chờ đăng ký</source>
        <translation>{n} bundles kept until enrolment</translation>
    </message>
    <message>
        <source>{n} đề nghị đăng ký</source>
        <translation>{n} requests to enrol</translation>
    </message>
    <message>
        <source>{n} tệp không nhận được</source>
        <translation>{n} files not taken</translation>
    </message>
    <message>
        <source>Không có gói nào trong thư mục này.</source>
        <translation>No bundle in this folder.</translation>
    </message>
    <message>
        <source>Đã ghi và kiểm tra {n} gói trả.</source>
        <translation>{n} return bundles written and checked.</translation>
    </message>
    <message>
        <source>{n} nơi chưa làm được: {names}. {why}</source>
        <translation>{n} not done: {names}. {why}</translation>
    </message>
    <message>
        <source>Nhận</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>Chỗ khác…</source>
        <translation>Elsewhere…</translation>
    </message>
    <message>
        <source>Gói trên USB</source>
        <translation>Bundles on the stick</translation>
    </message>
    <message>
        <source>Lọc theo kết quả</source>
        <translation>Filter by outcome</translation>
    </message>
    <message>
        <source>Bản ghi trong gói</source>
        <translation>Records in the bundle</translation>
    </message>
    <message>
        <source>Đang có ở đây</source>
        <translation>Here now</translation>
    </message>
    <message>
        <source>Trong gói</source>
        <translation>In the bundle</translation>
    </message>
    <message>
        <source>{n} gói nhận được</source>
        <translation>{n} bundles can be taken in</translation>
    </message>
    <message>
        <source>{n} gói không nhận được</source>
        <translation>{n} bundles cannot be taken in</translation>
    </message>
    <message>
        <source>Trên {place}: {words}</source>
        <translation>On {place}: {words}</translation>
    </message>
    <message>
        <source>Nhận {n} gói</source>
        <translation>Take in {n} bundles</translation>
    </message>
    <message>
        <source>Đã tìm trong mọi thư mục, kể cả thư mục ẩn. Cắm USB khác, hoặc chọn chỗ khác.</source>
        <translation>All folders were searched, hidden ones too. Plug in another stick, or choose another place.</translation>
    </message>
    <message>
        <source>Không có gói nào gửi cho đơn vị này</source>
        <translation>No bundle here is for this unit</translation>
    </message>
    <message>
        <source>Gói này không có mục nào thuộc nhóm đang chọn.</source>
        <translation>This bundle has nothing in the group chosen.</translation>
    </message>
    <message>
        <source>Không có mục nào</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>Đã xóa ở nơi gửi</source>
        <translation>Deleted by the sender</translation>
    </message>
    <message>
        <source>Ngày tạo</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>Nhận lại không đổi gì</source>
        <translation>Taking it again changes nothing</translation>
    </message>
    <message>
        <source>{n} tệp kèm theo</source>
        <translation>{n} files with it</translation>
    </message>
    <message>
        <source>{n} gói gửi nơi khác, để nguyên</source>
        <translation>{n} bundles for others, left as they are</translation>
    </message>
    <message>
        <source>{n} gói của đơn vị này gửi đi</source>
        <translation>{n} bundles sent by this unit</translation>
    </message>
    <message>
        <source>có thư mục không đọc được</source>
        <translation>some folders could not be read</translation>
    </message>
    <message>
        <source>Bản ghi mới về</source>
        <translation>Records that came</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>{n} gói chờ gói trước nó; được giữ lại, chưa mất gì.</source>
        <translation>{n} bundles wait for an earlier one; they are kept, nothing is lost.</translation>
    </message>
    <message>
        <source>{n} bản ghi hai nơi cùng sửa, cần xem lại.</source>
        <translation>{n} records were changed in two places and need review.</translation>
    </message>
    <message>
        <source>Đã nhận {n} gói, có thể rút USB</source>
        <translation>{n} bundles received, you may pull out the stick</translation>
    </message>
    <message>
        <source>Enter: mở bản ghi</source>
        <translation>Enter: open the record</translation>
    </message>
    <message>
        <source>{title}: {why}</source>
        <translation>{title}: {why}</translation>
    </message>
    <message>
        <source>và {n} dòng nữa</source>
        <translation>and {n} more lines</translation>
    </message>
    <message>
        <source>Mọi mục trong gói đã có ở đây, hoặc đã được sửa tiếp từ đó.</source>
        <translation>Everything in the bundle is here already, or was changed since.</translation>
    </message>
    <message>
        <source>Không có gì mới</source>
        <translation>Nothing new</translation>
    </message>
    <message>
        <source>Đã xóa</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Mới về</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Bản đang có</source>
        <translation>The one here</translation>
    </message>
    <message>
        <source>Bản kia</source>
        <translation>The other one</translation>
    </message>
    <message>
        <source>Giữ bản đang có</source>
        <translation>Keep the one here</translation>
    </message>
    <message>
        <source>Lấy lại bản kia</source>
        <translation>Take the other one back</translation>
    </message>
    <message>
        <source>Hai nơi sửa cùng một bản ghi mà chưa biết của nhau. Bản không chọn vẫn còn trong lịch sử.</source>
        <translation>Two places changed one record without knowing of each other. The one not chosen stays in the history.</translation>
    </message>
    <message>
        <source>{kind} · bản kia nhường chỗ ngày {day}</source>
        <translation>{kind} · the other gave way on {day}</translation>
    </message>
    <message>
        <source>Bản kia là xóa bản ghi này. Lấy lại bản kia thì bản ghi bị xóa.</source>
        <translation>The other one deletes this record. If you take it back, the record is deleted.</translation>
    </message>
    <message>
        <source>Đã lấy lại bản kia</source>
        <translation>The other one was taken back</translation>
    </message>
    <message>
        <source>Đã giữ bản đang có</source>
        <translation>The one here was kept</translation>
    </message>
    <message>
        <source>{done}: {name}</source>
        <translation>{done}: {name}</translation>
    </message>
    <message>
        <source>Đang tạo và ghi gói…</source>
        <translation>Making and writing the bundle…</translation>
    </message>
    <message>
        <source>Đang ghi gói số {n}…</source>
        <translation>Writing bundle number {n}…</translation>
    </message>
    <message>
        <source>Đang xem gói trên USB…</source>
        <translation>Looking at the bundles on the stick…</translation>
    </message>
    <message>
        <source>Đang lập chỉ mục tìm kiếm…</source>
        <translation>Indexing for the search…</translation>
    </message>
    <message>
        <source>Đang nhận gói…</source>
        <translation>Receiving bundles…</translation>
    </message>
    <message>
        <source>Đang làm dở việc trước. Chờ xong rồi bấm lại.</source>
        <translation>Still busy with the former task. Wait for it, then press again.</translation>
    </message>
    <message>
        <source>Câu mật khẩu mở khóa bí mật của đơn vị trên máy này. Chỉ hỏi một lần mỗi lần mở trang.</source>
        <translation>The passphrase opens the unit&apos;s secret keys on this machine. Asked once each time the page is opened.</translation>
    </message>
    <message>
        <source>Mở khóa của đơn vị</source>
        <translation>Open the unit&apos;s keys</translation>
    </message>
    <message>
        <source>Mở khóa</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Hai lần gõ khác nhau. Gõ lại cả hai.</source>
        <translation>The two differ. Type both again.</translation>
    </message>
    <message>
        <source>Máy này không có kho khóa. Đặt một câu mật khẩu từ 8 ký tự, ghi lại và cất riêng.</source>
        <translation>This machine has no key store. Choose a passphrase of at least 8 characters, write it down and keep it apart.</translation>
    </message>
    <message>
        <source>Đặt câu mật khẩu</source>
        <translation>Choose a passphrase</translation>
    </message>
    <message>
        <source>Tạo khóa</source>
        <translation>Make keys</translation>
    </message>
    <message>
        <source>Câu mật khẩu</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Gõ lại câu mật khẩu</source>
        <translation>Type the passphrase again</translation>
    </message>
    <message>
        <source>Số mục</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Loại bản ghi trong gói</source>
        <translation>Kind of records in the bundle</translation>
    </message>
    <message>
        <source>Trong gói gửi {name}: {n} mục</source>
        <translation>In the bundle for {name}: {n} items</translation>
    </message>
    <message>
        <source>{n} mục nữa không hiện ở đây nhưng vẫn nằm trong gói.</source>
        <translation>{n} more items are not shown here but are in the bundle.</translation>
    </message>
    <message>
        <source>Ở lại máy này: {fields}.</source>
        <translation>Stays on this machine: {fields}.</translation>
    </message>
    <message>
        <source>Mọi mục của loại này đều đi cùng gói.</source>
        <translation>All fields of this kind go with the bundle.</translation>
    </message>
    <message>
        <source>Đã xóa; gói báo cho cấp trên biết</source>
        <translation>Deleted; the bundle tells the superior</translation>
    </message>
    <message>
        <source>(để trống)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Giống nhau ở cả hai bản</source>
        <translation>The same in both</translation>
    </message>
    <message>
        <source>Hai bản giống nhau</source>
        <translation>Both are the same</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>Stick</translation>
    </message>
    <message>
        <source>Còn trống</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>USB đang cắm</source>
        <translation>Sticks plugged in</translation>
    </message>
    <message>
        <source>Thư mục khác…</source>
        <translation>Another folder…</translation>
    </message>
    <message>
        <source>Cắm USB vào máy, danh sách này tự hiện. Hoặc chọn một thư mục khác.</source>
        <translation>Plug a stick into the machine, this list follows by itself. Or choose another folder.</translation>
    </message>
    <message>
        <source>Chưa thấy USB nào</source>
        <translation>No stick found</translation>
    </message>
    <message>
        <source>Cắm USB, hoặc bấm Thư mục khác.</source>
        <translation>Plug in a stick, or press Another folder.</translation>
    </message>
    <message>
        <source>{verb}: {name}</source>
        <translation>{verb}: {name}</translation>
    </message>
    <message>
        <source>Khóa ghi</source>
        <translation>Write-protected</translation>
    </message>
    <message>
        <source>Không đủ chỗ</source>
        <translation>Not enough room</translation>
    </message>
    <message>
        <source>Dùng được</source>
        <translation>Usable</translation>
    </message>
</context>
</TS>
