"""Papers of letters and receptions say what the form asks, name who must be named and nobody else."""

from datetime import date, datetime
from pathlib import Path

import pytest
from letters import denunciation, letter, person

from app.documents import blocks as b
from app.documents.pdf import pdf_bytes
from app.documents.square_code import picture, squares
from app.domain.errors import Refused
from app.domain.records.petition import Petition
from app.domain.records.petition_step import PetitionStep
from app.domain.records.reception import Reception
from app.domain.records.reception_day import ReceptionDay
from app.domain.roles import User
from app.services import (
    petition_follow_up,
    petition_handling,
    petition_papers,
    petition_steps,
    petitions,
    printing,
    reception,
    records,
)
from app.services.context import Context

BODY = "Ủy ban nhân dân xã Gia Lộc"


def examined(
    context: Context, kind: str = "complaint", competence: str = "administrative", **given: object
) -> Petition:
    people = [] if kind == "denunciation" else [person()]
    made = petitions.take_in(context, letter(kind, **given) if people else denunciation(**given), people)
    return petitions.classify(context, made.id, lacking=(), competence=competence, competent_text=BODY)


def said(document: b.Document) -> str:
    return "\n".join(_words(document.blocks))


def _words(blocks: tuple[b.Block, ...]) -> list[str]:
    found: list[str] = []
    for block in blocks:
        match block:
            case b.Table():
                rows = (block.header, *block.rows)
                found += ["".join(run.text for run in b.runs(cell)) for row in rows for cell in row]
            case b.Paragraph():
                found.append("".join(run.text for run in b.runs(block.text)))
            case b.Items():
                found += ["".join(run.text for run in b.runs(item)) for item in block.items]
            case b.Letterhead():
                found += [*block.agency, block.number, block.place_date, block.about]
            case b.Title():
                found += [block.kind, *block.subject]
            case b.Addressees():
                found += block.names
            case b.Code():
                found += [block.text, *("".join(run.text for run in b.runs(line)) for line in block.lines)]
            case b.Signatures():
                found += [*block.recipients, block.right.name, *block.right.titles]
    return found


def paper(context: Context, step: PetitionStep) -> str:
    return said(petition_papers.make(context, "step", step.id))


def obeys(context: Context, document: b.Document, tmp_path: Path) -> list[str]:
    file = petition_papers.save_document(document, tmp_path / "paper.pdf")
    return [str(one) for one in printing.layout_problems(file)]


def test_a_complaint_is_forwarded_with_who_sent_it_and_by_when_the_result_is_told(context, tmp_path):
    made = examined(context, written_on=date(2026, 11, 10), people=3)
    step = petition_handling.handle(context, made.id, "forward", numbered=True)
    words = paper(context, step)
    assert "01/PC-HĐND" in words and "Đơn khiếu nại" in words
    assert "đơn khiếu nại đề ngày 10 tháng 11 năm 2026 của bà Khuất Thị Ngà, địa chỉ: thôn Đồng Vắng" in words
    assert "và 02 người khác" in words
    assert (
        "07 ngày làm việc, kể từ ngày vụ việc được giải quyết (khoản 2 Điều 27 Luật Tiếp công dân)" in words
    )
    assert obeys(context, petition_papers.make(context, "step", step.id), tmp_path) == []


def test_the_slip_of_a_denunciation_leaves_its_author_to_the_pen(context, tmp_path):
    made = examined(context, "denunciation")
    step = petition_handling.handle(context, made.id, "forward", numbered=True)
    document = petition_papers.make(context, "step", step.id)
    words = said(document)
    assert "Họ tên người tố cáo: ......" in words and "Địa chỉ: ......" in words
    assert "Luật Tố cáo 25/2018/QH14 Điều 24 khoản 2" in words and "giữ bí mật" in words
    assert petition_papers.file_name(document) == f"Phiếu chuyển đơn tố cáo, hồ sơ {made.code}"
    assert obeys(context, document, tmp_path) == []


def test_the_receipt_bears_the_code_and_a_square_that_says_only_it(context):
    made = examined(context, originals="Giấy chứng nhận (bản gốc)\n- Biên lai", written_on=date(2026, 11, 10))
    document = petition_papers.make(context, "receipt", made.id)
    code = next(block for block in document.blocks if isinstance(block, b.Code))
    words = said(document)
    assert code.text == made.code and f"Mã tra cứu:\n{made.code}" in words
    assert "Giấy chứng nhận (bản gốc);" in words and "Đơn đề ngày 10/11/2026;" in words
    assert "Vào 08 giờ 00 phút, ngày 16 tháng 11 năm 2026" in words
    assert squares(made.code) != squares("26-0002-M") and picture(made.code).startswith(b"\x89PNG")


def test_the_hour_of_a_receipt_printed_later_is_left_to_the_pen(context, clock):
    made = examined(context, "denunciation")
    clock.at(2026, 11, 18)
    words = said(petition_papers.make(context, "receipt", made.id))
    assert "Vào ....... giờ" in words and "ông (bà): ....." in words


LETTERS = {
    "guide": ("complaint", "administrative", "V/v hướng dẫn gửi đơn khiếu nại", "thuộc thẩm quyền của"),
    "return": ("proposal", "judicial", "V/v trả lại đơn kiến nghị", "gửi trả lại đơn"),
    "not_accept": ("proposal", "own", "không đủ điều kiện thụ lý", "vì lý do sau đây"),
    "accept": ("proposal", "own", "Thụ lý đơn kiến nghị", "Đề xuất Thường trực"),
    "file": ("report", "", "Xếp lưu đơn phản ánh", "Thời hạn lưu 01 năm"),
    "watch": ("report", "", "Lưu theo dõi đơn phản ánh", "Lưu để theo dõi"),
}


@pytest.mark.parametrize("outcome", LETTERS)
def test_every_outcome_has_its_paper(context, outcome, tmp_path):
    kind, competence, title, body = LETTERS[outcome]
    source = {"source": "press", "sender_text": "Báo Hải Phòng"} if outcome == "return" else {}
    made = examined(context, kind, competence, **source)
    if outcome in ("not_accept", "file"):
        petitions.classify(context, made.id, lacking=["signed"])
    step = petition_handling.handle(context, made.id, outcome, reason="Đơn không có chữ ký")
    words = paper(context, step)
    assert title in words and body in words and made.code in words
    if outcome in ("guide", "return", "not_accept"):
        petition_steps.give_number(context, step.id)
        assert obeys(context, petition_papers.make(context, "step", step.id), tmp_path) == []


def test_the_one_time_rule_stands_in_the_guidance_without_an_article_nobody_read(context):
    made = examined(context)
    words = paper(context, petition_handling.handle(context, made.id, "guide"))
    assert "Việc hướng dẫn chỉ thực hiện một lần." in words and "05/2021" not in words


def test_a_reminder_names_the_slip_and_how_late_the_answer_is(context, clock, tmp_path):
    made = examined(context)
    petition_handling.handle(context, made.id, "forward", numbered=True)
    clock.at(2026, 12, 14)
    petition_follow_up.remind(context, made.id)
    step = petition_follow_up.remind(context, made.id, numbered=True)
    words = paper(context, step)
    assert "V/v đôn đốc giải quyết đơn khiếu nại (lần 2)" in words and "Phiếu chuyển số 01/PC-HĐND" in words
    assert "quá hạn 18 ngày so với ngày 26 tháng 11 năm 2026" in words
    assert obeys(context, petition_papers.make(context, "step", step.id), tmp_path) == []
    asked = petition_follow_up.request_report(context, made.id, "Làm rõ diện tích đất")
    assert "Làm rõ diện tích đất" in paper(context, asked) and "giám sát" in paper(context, asked)


def test_the_citizen_is_told_the_result_in_the_bodys_words(context, tmp_path):
    made = examined(context)
    petition_handling.handle(context, made.id, "forward", numbered=True)
    petition_follow_up.receive_result(context, made.id, "Đã điều chỉnh mức bồi thường", number="151/UBND-ĐC")
    step = petition_follow_up.tell(context, made.id, numbered=True)
    words = paper(context, step)
    assert "Bà Khuất Thị Ngà" in words and "văn bản số 151/UBND-ĐC" in words
    assert "Đã điều chỉnh mức bồi thường" in words and "đã giải quyết xong" in words
    assert obeys(context, petition_papers.make(context, "step", step.id), tmp_path) == []


def test_the_offices_own_wording_takes_the_place_of_the_usual_body(context):
    made = examined(context)
    step = petition_handling.handle(context, made.id, "forward")
    records.save(context, PetitionStep(**vars(step) | {"text": "Đoạn một của văn phòng.\nĐoạn hai."}))
    words = paper(context, step)
    assert "Đoạn một của văn phòng." in words and "Đoạn hai./." in words and "Nội dung đơn" not in words


def test_a_paper_is_seen_before_anything_is_decided(context):
    made = examined(context)
    step = PetitionStep(petition=made.id, kind="forward", on=context.today, body_text=BODY)
    assert "Phiếu chuyển" in said(petition_papers.draft(context, made.id, step))
    assert petition_steps.steps(context, made.id) == []


def test_the_book_has_the_twelve_columns_of_its_form(context):
    visit = reception.receive(
        context, Reception(kind="complaint", subject="Đất", content="Bồi thường đất"), person()
    )
    made = reception.to_petition(context, visit.id, letter(received_on=None))
    petitions.classify(context, made.id, lacking=(), competence="administrative", competent_text=BODY)
    petition_handling.handle(context, made.id, "forward", numbered=True)
    reception.receive(context, Reception(kind="denunciation", subject="Thu tiền sai"))
    document = petition_papers.make_book(context, 2026)
    table = next(block for block in document.blocks if isinstance(block, b.Table))
    assert [head.rsplit("\n", 1)[1] for head in table.header] == [f"({number})" for number in range(1, 13)]
    first, second = table.rows
    assert first[:4] == ("1", "16/11/2026", "Bà Khuất Thị Ngà\nthôn Đồng Vắng, xã Gia Lộc", "031185001234")
    assert first[5] == "Khiếu nại" and first[10] == f"{BODY}, số 01/PC-HĐND" and made.code in first[4]
    assert second[2:4] == ("", "") and second[5] == "Tố cáo"
    assert "Mẫu số 03/TCD" in said(document) and document.blocks[0] == b.PageBreak(landscape=True)
    assert petition_papers.make_book(context, 2026, since=date(2026, 12, 1)).title.startswith(
        "Sổ tiếp công dân từ ngày"
    )


def test_the_book_before_july_2026_bears_no_number_nobody_read(context):
    reception.receive(
        context, Reception(kind="report", subject="Rác", received_on=date(2025, 8, 4)), person()
    )
    assert "Mẫu số" not in said(petition_papers.make_book(context, 2025))


def test_a_statement_is_printed_to_be_read_back_and_signed(context):
    visit = reception.receive(context, Reception(kind="complaint", subject="Đất"), person())
    reception.write_statement(context, visit.id, "Gia đình tôi có 120 m2 đất.\nTôi đề nghị đo lại.")
    words = said(petition_papers.make(context, "statement", visit.id))
    assert "Gia đình tôi có 120 m2 đất." in words and "đã được đọc lại" in words
    assert "bà Khuất Thị Ngà" in words and "031185001234" in words
    secret = reception.receive(context, Reception(kind="denunciation", subject="Thu tiền sai"))
    assert "ông (bà) ....." in said(petition_papers.make(context, "statement", secret.id))


def test_a_refusal_says_its_ground_with_the_article(context):
    visit = reception.receive(context, Reception(kind="report", subject="Rác thải"), person())
    reception.refuse(context, visit.id, "answered")
    words = said(petition_papers.make(context, "refusal", visit.id))
    assert "không có nội dung, tình tiết mới" in words and "Điều 4 khoản 1 điểm h" in words


def test_the_schedule_is_a_notice_to_be_posted(context, delegates, tmp_path):
    with pytest.raises(Refused, match="Chưa có buổi"):
        petition_papers.make_schedule(context, date(2026, 12, 1), date(2026, 12, 31))
    day = ReceptionDay(
        starts_at=datetime(2026, 12, 18, 8), place="Phòng tiếp công dân", receivers=(delegates[0].id,)
    )
    reception.plan_day(context, day)
    document = petition_papers.make_schedule(context, date(2026, 12, 1), date(2026, 12, 31))
    words = said(document)
    assert "tháng 12 năm 2026" in words and "Thứ Sáu, 18/12/2026\n08h00" in words
    assert "Chủ tịch Hội đồng nhân dân xã" in words
    assert obeys(context, document, tmp_path) == []


def test_papers_of_letters_are_for_who_handles_them(context):
    made = examined(context)
    leader = context.acting_as(User("a2", "Đặng Quốc Ẩn", frozenset({"leader", "council_officer"})))
    for deed in (
        lambda: petition_papers.make(leader, "receipt", made.id),
        lambda: petition_papers.make_book(leader, 2026),
        lambda: petition_papers.draft(leader, made.id, PetitionStep(petition=made.id, kind="guide")),
    ):
        with pytest.raises(Refused):
            deed()


def test_hostile_and_long_words_stop_no_paper(context, tmp_path):
    crude = "<b>&amp; \u202e %s {x} " + "chữ " * 3000
    made = petitions.take_in(context, letter(content=crude, originals=crude), [person("<i>Khuất & Ngà</i>")])
    petitions.classify(context, made.id, lacking=(), competence="administrative", competent_text="UBND <xã>")
    step = petition_handling.handle(context, made.id, "forward", reason=crude)
    for name in ("paper.pdf", "paper.docx"):
        assert petition_papers.save_as(context, "step", step.id, tmp_path / name).stat().st_size > 5000
    assert len(pdf_bytes(petition_papers.make(context, "receipt", made.id))) > 5000
    with pytest.raises(Refused, match=r"\.pdf"):
        petition_papers.save_as(context, "step", step.id, tmp_path / "paper.txt")
    with pytest.raises(Refused, match="Không có loại"):
        petition_papers.make(context, "poem", made.id)
