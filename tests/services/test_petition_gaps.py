"""Codes are given once, days are judged by people with a reason, splits and files are taken back."""

from dataclasses import replace
from datetime import date

import pytest
from letters import denunciation, letter, person

from app.domain.errors import Invalid, Refused
from app.domain.records.petition import Petition
from app.domain.records.petition_deadline import PetitionDeadline
from app.domain.records.petitioner import Petitioner
from app.domain.records.reception import Reception
from app.services import (
    attachments,
    petition_deadlines,
    petition_follow_up,
    petition_handling,
    petition_papers,
    petition_parts,
    petition_sealing,
    petition_steps,
    petitions,
    reception,
    records,
)
from app.services.sheet_admission import objection


def test_the_code_of_a_deleted_letter_is_never_given_again(context):
    made = petitions.take_in(context, letter())
    with context.store.write() as work:
        for due in work.find(PetitionDeadline, petition=made.id):
            work.delete(due, by="a", at=context.clock())
    records.delete(context, records.get(context, Petition, made.id))
    assert petitions.take_in(context, letter()).code.startswith("26-0002-")


def test_a_day_set_aside_by_hand_says_why_and_stays_so_when_the_letter_changes(context):
    made = petitions.take_in(context, letter("proposal"), [person()])
    due = petition_deadlines.deadlines(context, made.id)[0].record
    petition_deadlines.skip(context, due.id, reason="Người gửi đã rút đơn\nbằng văn bản")
    petitions.change(context, made.id, topic="land")
    kept = records.get(context, PetitionDeadline, due.id)
    assert kept.skipped and "Không áp dụng: Người gửi đã rút đơn bằng văn bản" in kept.explanation
    assert petition_deadlines.recompute(context, made.id) == []
    again = petition_deadlines.skip(context, due.id, skipped=False)
    assert (again.skipped, again.explanation) == (False, due.explanation)


def test_the_reason_of_a_day_of_a_denunciation_names_nobody(context):
    made = petitions.take_in(context, denunciation())
    due = petition_deadlines.deadlines(context, made.id)[0].record
    for reason in ("bà Khuất Thị Ngà rút đơn", "bà Hoa đã rút", "gọi 0912345678"):
        with pytest.raises(Invalid):
            petition_deadlines.skip(context, due.id, reason=reason)
    assert petition_deadlines.skip(context, due.id, reason="Đơn đã rút bằng văn bản").skipped


def test_days_reckoned_anew_are_put_back(context):
    made = petitions.take_in(context, letter("proposal"), [person()])
    due = petition_deadlines.deadlines(context, made.id)[0].record
    moved = records.save(context, replace(due, due_on=date(2026, 1, 5)))
    changes = petition_deadlines.recompute(context, made.id)
    assert [(one.before, one.after) for one in changes] == [(date(2026, 1, 5), due.due_on)]
    after = petition_deadlines.apply(context, changes)
    petition_deadlines.put_back(context, [moved], after)
    assert records.get(context, PetitionDeadline, due.id).due_on == date(2026, 1, 5)


def test_nothing_beside_a_person_leads_to_a_denunciation(context):
    secret = petitions.take_in(context, denunciation())
    for wrong in (
        letter(note=f"Cùng người với hồ sơ {secret.code}"),
        letter(content=f"xem {secret.code.replace('-', ' ').lower()}"),
    ):
        with pytest.raises(Refused, match="đơn tố cáo"):
            petitions.take_in(context, wrong, [person()])
    with pytest.raises(Refused, match="đơn tố cáo"):
        reception.receive(context, Reception(kind="report", subject=f"Hỏi về {secret.code}"), person())
    for wrong in (person(address=f"hồ sơ {secret.code}"), person(address="Tố cáo cán bộ thôn")):
        with pytest.raises(Refused):
            records.save(context, wrong)
        with context.store.read() as work:
            assert objection(work, wrong)
    assert records.find(context, Petitioner) == []
    other = petitions.take_in(context, letter(), [person("Tô Cao Sơn")])
    assert petitions.change(context, other.id, note=f"Hỏi lại mã {other.code}").note


def test_a_person_saved_beforehand_cannot_become_the_sender_of_a_denunciation(context):
    known = records.save(context, person())
    secret = petitions.take_in(context, denunciation())
    for changed in (replace(secret, petitioners=(known.id,)), replace(secret, representatives=(known.id,))):
        with pytest.raises(Invalid):
            records.save(context, changed)
    with pytest.raises(Invalid):
        petitions.change(context, secret.id, [known])
    with pytest.raises(Invalid):
        petitions.take_in(context, denunciation(petitioners=(known.id,)))
    assert records.get(context, Petition, secret.id).petitioners == ()


def test_a_split_makes_linked_letters_and_is_taken_back_while_nothing_was_done(context):
    whole = petitions.take_in(context, letter("mixed", sender_number="12/CV"), [person()])
    with pytest.raises(Refused, match="hai nội dung"):
        petition_parts.split(context, whole.id, [letter("complaint")])
    parts = petition_parts.split(context, whole.id, [letter("complaint"), letter("report")])
    assert [one.id for one in petition_parts.parts_of(context, whole.id)] == [one.id for one in parts]
    assert {one.sender_number for one in parts} == {"12/CV"}
    petition_parts.unsplit(context, parts)
    assert petition_parts.parts_of(context, whole.id) == []
    parts = petition_parts.split(context, whole.id, [letter("complaint"), letter("report")])
    petitions.change(context, parts[0].id, topic="land")
    with pytest.raises(Refused, match="đã được xử lý"):
        petition_parts.unsplit(context, parts)
    assert len(petition_parts.parts_of(context, whole.id)) == 2


def test_a_file_is_removed_put_back_and_saved_as_a_copy(context, tmp_path):
    made = petitions.take_in(context, letter(), [person()])
    scan = tmp_path / "quét.pdf"
    scan.write_bytes(b"%PDF-1.4\n")
    kept = attachments.attach(context, "petition", made.id, scan)
    assert attachments.save_copy(context, kept, tmp_path / "bản sao.pdf").read_bytes() == scan.read_bytes()
    removed = attachments.remove(context, kept.id)
    assert attachments.attachments(context, made.id) == []
    attachments.put_back(context, removed)
    assert [one.name for one in attachments.attachments(context, made.id)] == ["Tệp 1.pdf"]
    assert attachments.takes_files(context, "petition", made.id) == ""
    attachments.attach(context, "petition", made.id, scan)
    attachments.remove(context, kept.id)
    assert attachments.attach(context, "petition", made.id, scan).name == "Tệp 3.pdf"
    secret = petitions.take_in(context, denunciation())
    assert "không kèm tệp" in attachments.takes_files(context, "petition", secret.id)


def test_the_paper_of_a_step_is_seen_before_the_step_is_noted(context):
    made = petitions.take_in(context, letter("proposal"), [person()])
    petitions.classify(context, made.id, competence="administrative", competent_text="UBND xã")
    step = petition_papers.drafted(context, made.id, "forward", reason="Thuộc thẩm quyền của UBND xã")
    assert (step.body_text, step.id) == ("UBND xã", "")
    assert petition_papers.draft(context, made.id, step).title
    assert records.get(context, Petition, made.id).state == "examined"


def test_a_file_taken_off_goes_from_the_disk_as_well_when_the_letter_is_a_denunciation(context, tmp_path):
    made = petitions.take_in(context, letter(), [person()])
    scan = tmp_path / "quét.pdf"
    scan.write_bytes(b"%PDF-1.4\nKhuat Thi Nga ky ten")
    for _ in range(2):
        attachments.remove(context, attachments.attach(context, "petition", made.id, scan).id)
    petition_sealing.become_denunciation(
        context, made.id, subject="Thu tiền sai quy định", content="", sealed_place="Két số 1"
    )
    kept = [one for one in context.folder.rglob("*") if one.is_file() and b"ky ten" in one.read_bytes()]
    assert kept == []


def forwarded(context) -> Petition:
    made = petitions.take_in(context, letter("proposal"), [person()])
    petitions.classify(context, made.id, competence="administrative", competent_text="UBND xã")
    petition_handling.handle(context, made.id, "forward")
    return made


def test_a_second_answer_taken_back_leaves_the_first_as_it_was_judged(context):
    made = forwarded(context)
    petition_follow_up.receive_result(context, made.id, "Đang xem xét", number="1/UBND", reply="in_progress")
    first = petition_follow_up.assess(context, made.id, "incomplete")
    again = petition_follow_up.receive_result(context, made.id, "Đã trả đủ", number="2/UBND")
    assert (again.assessment, again.state) == ("", "answered")
    back = petition_steps.take_back(context, petition_steps.steps(context, made.id)[-1].id)
    assert (back.result, back.result_number, back.reply, back.assessment, back.state) == (
        first.result, "1/UBND", "in_progress", "incomplete", "handled",
    )  # fmt: skip


def test_a_day_a_step_tells_is_not_unsaid_by_hand(context):
    made = forwarded(context)
    due = next(one for one in petition_deadlines.deadlines(context, made.id) if one.record.done_on)
    with pytest.raises(Refused, match="Diễn biến"):
        petition_deadlines.mark_done(context, due.record.id, None)
