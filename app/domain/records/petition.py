"""Đơn khiếu nại, tố cáo, kiến nghị, phản ánh gửi HĐND xã (Luật Tiếp công dân 42/2013/QH13 Điều 22, 25-28)."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from ..fields import Choice, Day, Flag, LongText, Ref, Refs, Text, Whole
from ..petition_kinds import KINDS
from ..petition_secrecy import nothing_tells_who_denounced
from ..record import Problems, Record, record

SOURCES = {
    "reception": "Qua tiếp công dân",
    "counter": "Nộp trực tiếp",
    "box": "Hộp thư góp ý",
    "post": "Bưu chính",
    "online": "Trực tuyến",
    "voter_contact": "Qua tiếp xúc cử tri",
    "deputy": "Đại biểu Quốc hội chuyển",
    "delegate": "Đại biểu HĐND chuyển",
    "front": "Mặt trận Tổ quốc, đoàn thể chuyển",
    "press": "Báo chí chuyển",
    "agency": "Cơ quan khác chuyển",
    "leader": "Lãnh đạo chuyển",
}
# Sent on by a body which is told the result or gets the letter back.
FORWARDED = frozenset({"deputy", "delegate", "front", "press", "agency"})
TOPICS = {
    "land": "Đất đai, nhà ở",
    "compensation": "Bồi thường, giải phóng mặt bằng",
    "construction": "Xây dựng, giao thông",
    "environment": "Môi trường, vệ sinh",
    "policy": "Chế độ, chính sách xã hội",
    "officials": "Cán bộ, công chức, công vụ",
    "finance": "Tài chính, các khoản thu",
    "order": "An ninh, trật tự",
    "justice": "Tư pháp, thi hành án",
    "corruption": "Tham nhũng, lãng phí, tiêu cực",
    "party": "Đảng, đoàn thể",
    "other": "Khác",
}
ELIGIBILITY = {"met": "Đủ điều kiện xử lý", "not_met": "Không đủ điều kiện xử lý"}
COMPETENCE = {
    "own": "HĐND, Thường trực HĐND xã",
    "administrative": "Cơ quan hành chính nhà nước",
    "elected": "Cơ quan dân cử khác",
    "judicial": "Cơ quan tố tụng, thi hành án",
    "political": "Tổ chức chính trị, xã hội, tôn giáo",
    "public_service": "Đơn vị sự nghiệp công lập",
    "enterprise": "Doanh nghiệp nhà nước",
}
STATES = {
    "received": "Mới nhận",
    "examined": "Đã phân loại",
    "handled": "Đã xử lý, chờ kết quả",
    "answered": "Có kết quả, chưa báo công dân",
    "told": "Đã báo công dân",
    "closed": "Đã xong",
}
OUTCOMES = {
    "accept": "Đề xuất thụ lý",
    "not_accept": "Thông báo không thụ lý",
    "guide": "Hướng dẫn",
    "forward": "Chuyển đơn",
    "return": "Trả lại đơn",
    "file": "Lưu đơn",
    "watch": "Lưu theo dõi",
}
REPLIES = {
    "settled": "Đã giải quyết xong",
    "in_progress": "Đang xem xét, giải quyết",
    "explained": "Giải trình, cung cấp thông tin",
    "not_settled": "Chưa giải quyết",
}
ASSESSMENTS = {
    "sound": "Giải quyết đúng, đầy đủ",
    "incomplete": "Chưa đầy đủ, yêu cầu giải quyết tiếp",
    "late": "Đúng nhưng chậm",
    "doubtful": "Có dấu hiệu sai, kiến nghị xem xét lại",
}


def written_before_received(petition: "Petition") -> Problems:
    if petition.written_on and petition.received_on and petition.written_on > petition.received_on:
        return {"written_on": "Ngày ghi trên đơn sau ngày nhận đơn, sửa lại một trong hai ngày"}
    return {}


def told_after_result(petition: "Petition") -> Problems:
    if petition.result_on and petition.told_on and petition.told_on < petition.result_on:
        return {"told_on": "Ngày báo công dân trước ngày nhận kết quả, sửa lại một trong hai ngày"}
    return {}


@record("petition", "Đơn thư", written_before_received, told_after_result, nothing_tells_who_denounced)
@dataclass(kw_only=True)
class Petition(Record):
    """A petition is called by its code. `lacking` lists the conditions not met by id, blank between.

    `names_checked` is the mark of the texts of a denunciation in which a person saw nothing of the denouncer.
    """

    code: Annotated[str, Text(label="Mã hồ sơ", required=True, listed=True, search=True, longest=20)] = ""
    kind: Annotated[str, Choice(label="Loại đơn", options=KINDS, required=True, listed=True)] = ""
    received_on: Annotated[date | None, Day(label="Ngày nhận", required=True, listed=True)] = None
    written_on: Annotated[date | None, Day(label="Ngày ghi trên đơn", travels=False)] = None
    source: Annotated[str, Choice(label="Nguồn đơn", options=SOURCES, required=True, listed=True)] = ""
    sender: Annotated[str, Ref(label="Cơ quan chuyển đến", target="organization", travels=False)] = ""
    sender_text: Annotated[str, Text(label="Nơi chuyển đến (ghi tay)", travels=False)] = ""
    sender_number: Annotated[str, Text(label="Số văn bản chuyển đến", travels=False, longest=60)] = ""
    subject: Annotated[
        str,
        Text(
            label="Trích yếu",
            help="Việc gì, ở đâu; không ghi tên, địa chỉ người gửi",
            required=True,
            listed=True,
            search=True,
            travels=False,
        ),
    ] = ""
    content: Annotated[str, LongText(label="Nội dung tóm tắt", private=True, travels=False)] = ""
    topic: Annotated[str, Choice(label="Lĩnh vực", options=TOPICS)] = ""
    area: Annotated[str, Ref(label="Nơi xảy ra vụ việc", target="area", travels=False)] = ""
    petitioners: Annotated[
        tuple[str, ...], Refs(label="Người gửi đơn", target="petitioner", private=True, travels=False)
    ] = ()
    representatives: Annotated[
        tuple[str, ...], Refs(label="Người đại diện", target="petitioner", private=True, travels=False)
    ] = ()
    people: Annotated[int | None, Whole(label="Số người đứng tên", least=1)] = None
    originals: Annotated[
        str, LongText(label="Giấy tờ, tài liệu gốc kèm theo", private=True, travels=False)
    ] = ""
    originals_returned_on: Annotated[date | None, Day(label="Trả giấy tờ gốc ngày", travels=False)] = None
    sealed_place: Annotated[str, Text(label="Nơi cất đơn giấy", travels=False)] = ""
    eligibility: Annotated[str, Choice(label="Điều kiện", options=ELIGIBILITY)] = ""
    lacking: Annotated[str, Text(label="Điều kiện chưa đạt", travels=False)] = ""
    competence: Annotated[str, Choice(label="Thẩm quyền", options=COMPETENCE)] = ""
    competent_body: Annotated[str, Ref(label="Cơ quan có thẩm quyền", target="organization")] = ""
    competent_text: Annotated[str, Text(label="Cơ quan có thẩm quyền (ghi tay)", travels=False)] = ""
    repeats: Annotated[str, Ref(label="Trùng nội dung với đơn", target="petition", travels=False)] = ""
    split_from: Annotated[str, Ref(label="Tách từ đơn", target="petition", travels=False)] = ""
    asks_result: Annotated[bool, Flag(label="Người gửi yêu cầu báo kết quả", travels=False)] = True
    is_complex: Annotated[bool, Flag(label="Vụ việc phức tạp")] = False
    is_remote: Annotated[bool, Flag(label="Vùng sâu, vùng xa")] = False
    responsible: Annotated[str, Ref(label="Người xử lý", target="account", travels=False)] = ""
    state: Annotated[str, Choice(label="Tình trạng", options=STATES, required=True, listed=True)] = "received"
    outcome: Annotated[str, Choice(label="Hướng xử lý", options=OUTCOMES, listed=True)] = ""
    decided_on: Annotated[date | None, Day(label="Cơ quan có thẩm quyền giải quyết ngày")] = None
    result_on: Annotated[date | None, Day(label="Nhận kết quả ngày")] = None
    result_number: Annotated[str, Text(label="Số văn bản trả lời", travels=False, longest=60)] = ""
    result: Annotated[str, LongText(label="Kết quả giải quyết", private=True, travels=False)] = ""
    reply: Annotated[str, Choice(label="Loại kết quả", options=REPLIES)] = ""
    assessment: Annotated[str, Choice(label="Thường trực HĐND đánh giá", options=ASSESSMENTS)] = ""
    told_on: Annotated[date | None, Day(label="Báo công dân ngày")] = None
    note: Annotated[str, LongText(label="Ghi chú", private=True, travels=False)] = ""
    names_checked: Annotated[
        str, Text(label="Đã soát tên người trong nội dung", travels=False, longest=40)
    ] = ""

    def called(self) -> str:
        return self.code
