"""Một lượt tiếp công dân, một dòng của Sổ tiếp công dân (Mẫu số 03/TCD, Nghị định 154/2026/NĐ-CP)."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from ..fields import Choice, Day, Flag, LongText, Ref, Text, Whole
from ..petition_kinds import KINDS
from ..petition_secrecy import nothing_tells_who_denounced
from ..record import Record, record

REFUSALS = {
    "drunk": "Say do chất kích thích, mất khả năng nhận thức",
    "threat": "Đe dọa, xúc phạm, vi phạm nội quy nơi tiếp công dân",
    "weapon": "Mang vũ khí, vật nguy hiểm mà không gửi lại, giao nộp",
    "check": "Không chấp hành kiểm tra an ninh",
    "recording": "Tự ý ghi âm, ghi hình, phát trực tiếp khi đã được yêu cầu không làm",
    "disorder": "Kích động, gây rối trật tự nơi tiếp công dân",
    "incapable": "Không đủ năng lực hành vi dân sự mà không có người đại diện hợp pháp",
    "no_authority": "Người đại diện, được ủy quyền không có giấy tờ hợp pháp",
    "out_of_scope": "Nội dung không thuộc phạm vi khiếu nại, tố cáo, kiến nghị, phản ánh",
    "answered": "Đã được tiếp, hướng dẫn, trả lời bằng văn bản, không có tình tiết mới",
    "judged": "Đã có bản án, quyết định của Tòa án có hiệu lực, không thuộc diện xem xét lại",
    "elsewhere": "Cơ quan có thẩm quyền khác đang thụ lý, giải quyết",
    "settled": "Đã giải quyết đúng chính sách, pháp luật, đã có văn bản thông báo",
}


@record("reception", "Lượt tiếp công dân", nothing_tells_who_denounced)
@dataclass(kw_only=True)
class Reception(Record):
    """The numbers in the comments are the columns of Mẫu số 03/TCD; who denounces is never a visitor here."""

    number: Annotated[int | None, Whole(label="Số thứ tự", required=True, listed=True, least=1)] = None  # 1
    received_on: Annotated[date | None, Day(label="Ngày tiếp", required=True, listed=True)] = None  # 2
    day: Annotated[str, Ref(label="Buổi tiếp", target="reception_day")] = ""
    receiver: Annotated[str, Ref(label="Người tiếp", target="person")] = ""
    receiver_text: Annotated[str, Text(label="Người tiếp (ghi tay)")] = ""
    visitor: Annotated[str, Ref(label="Công dân", target="petitioner", private=True, travels=False)] = (
        ""  # 3, 4
    )
    visitors: Annotated[int | None, Whole(label="Số người đến", least=1)] = 1
    subject: Annotated[
        str,
        Text(
            label="Trích yếu",
            help="Việc gì, ở đâu; không ghi tên, địa chỉ công dân",
            required=True,
            listed=True,
            travels=False,
        ),
    ] = ""
    content: Annotated[str, LongText(label="Nội dung vụ việc", private=True, travels=False)] = ""  # 5
    kind: Annotated[str, Choice(label="Phân loại", options=KINDS, required=True, listed=True)] = ""  # 6
    same_content: Annotated[int | None, Whole(label="Số công dân có đơn cùng một nội dung", least=1)] = (
        None  # 7
    )
    settled_by: Annotated[str, Text(label="Cơ quan đã giải quyết hết thẩm quyền", travels=False)] = ""  # 8
    is_competent: Annotated[bool, Flag(label="Thuộc thẩm quyền")] = False  # 9
    guided_to: Annotated[str, Text(label="Hướng dẫn đến cơ quan", travels=False)] = ""  # 10
    guide_number: Annotated[str, Text(label="Số văn bản hướng dẫn", travels=False, longest=60)] = ""
    accepted_by: Annotated[str, Text(label="Cơ quan thụ lý", travels=False)] = ""  # 11
    forward_number: Annotated[str, Text(label="Số văn bản chuyển đơn", travels=False, longest=60)] = ""
    follow_up: Annotated[
        str, LongText(label="Theo dõi quá trình, kết quả giải quyết", private=True, travels=False)
    ] = ""  # 12
    petition: Annotated[str, Ref(label="Đơn thư", target="petition", private=True, travels=False)] = ""
    statement: Annotated[str, LongText(label="Lời trình bày được ghi lại", private=True, travels=False)] = ""
    read_back: Annotated[bool, Flag(label="Đã đọc lại cho công dân nghe")] = False
    signed: Annotated[bool, Flag(label="Công dân đã ký, điểm chỉ")] = False
    papers: Annotated[
        str, LongText(label="Thông tin, tài liệu công dân cung cấp", private=True, travels=False)
    ] = ""
    refusal: Annotated[str, Choice(label="Từ chối tiếp", options=REFUSALS)] = ""
    names_checked: Annotated[
        str, Text(label="Đã soát tên người trong nội dung", travels=False, longest=40)
    ] = ""

    def called(self) -> str:
        return f"Lượt {self.number} ngày {self.received_on:%d/%m/%Y}" if self.received_on else ""
