"""Bản ghi duy nhất về văn phòng này: đơn vị, nhiệm kỳ đang dùng và các mặc định sửa được."""

from dataclasses import dataclass
from typing import Annotated

from ..fields import Flag, LongText, Ref, Text, Whole
from ..record import Record, record


@record("office", "Thiết lập của văn phòng")
@dataclass(kw_only=True)
class Office(Record):
    unit: Annotated[str, Ref(label="Đơn vị hành chính", target="unit", required=True)] = ""
    # A superior's desk and a courier have neither council nor term.
    council: Annotated[str, Ref(label="Hội đồng nhân dân", target="organization")] = ""
    term: Annotated[str, Ref(label="Nhiệm kỳ hiện nay", target="term")] = ""
    place_name: Annotated[str, Text(label="Địa danh trên văn bản", required=True, longest=80)] = ""
    usual_place: Annotated[str, Text(label="Nơi họp thường dùng")] = ""
    report_minutes: Annotated[
        int | None, Whole(label="Trình bày báo cáo (phút)", least=1, most=240, section="Thời gian phát biểu")
    ] = None
    question_minutes: Annotated[
        int | None, Whole(label="Nêu chất vấn (phút)", least=1, most=240, section="Thời gian phát biểu")
    ] = None
    answer_minutes: Annotated[
        int | None, Whole(label="Trả lời chất vấn (phút)", least=1, most=240, section="Thời gian phát biểu")
    ] = None
    discussion_minutes: Annotated[
        int | None, Whole(label="Thảo luận (phút)", least=1, most=240, section="Thời gian phát biểu")
    ] = None
    collects_sensitive: Annotated[
        bool, Flag(label="Có ghi dân tộc, tôn giáo của đại biểu", section="Dữ liệu cá nhân")
    ] = False
    resolution_recipients: Annotated[str, LongText(label="Nơi nhận nghị quyết", section="Văn bản")] = ""
    minutes_recipients: Annotated[str, LongText(label="Nơi nhận biên bản", section="Văn bản")] = ""
    invitation_recipients: Annotated[str, LongText(label="Nơi nhận giấy mời", section="Văn bản")] = ""
    five_clear: Annotated[str, LongText(label="Nhãn năm rõ", help="Mỗi dòng một nhãn", section="Văn bản")] = (
        ""
    )
