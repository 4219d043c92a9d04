"""Letters are taken in with their people, get a code and days, are classified, found again and split."""

from dataclasses import replace
from datetime import date

import pytest
from letters import denunciation, letter, person

from app.domain.errors import Invalid, Refused
from app.domain.records.petition import Petition
from app.domain.records.petitioner import Petitioner
from app.domain.roles import ROLES, User
from app.services import (
    attachments,
    history,
    petition_deadlines,
    petition_handling,
    petition_parts,
    petition_steps,
    petitions,
    records,
)
from app.store.listing import Query


@pytest.fixture
def officer(context):
    return context.acting_as(User("a1", "Lâm Thị Thư", frozenset({"petition_officer"})))


@pytest.fixture
def leader(context):
    return context.acting_as(User("a2", "Đặng Quốc Ẩn", frozenset({"leader", "council_officer"})))


def problems(deed, *given, **named) -> dict[str, str]:
    with pytest.raises(Invalid) as refused:
        deed(*given, **named)
    return refused.value.problems


def test_a_letter_gets_a_code_a_person_and_the_day_of_receipt(context):
    made = petitions.take_in(context, letter(received_on=None), [person()])
    assert made.received_on == context.today and made.people == 1 and made.state == "received"
    assert made.called() == made.code and made.code.startswith("26-0001-")
    assert petitions.take_in(context, letter()).code.startswith("26-0002-")
    assert petitions.take_in(context, letter(received_on=date(2027, 1, 4))).code.startswith("27-0001-")
    assert records.get(context, Petitioner, made.petitioners[0]).full_name == "Khuất Thị Ngà"


def test_a_letter_is_found_by_the_code_a_citizen_shows(context):
    made = petitions.take_in(context, letter(), [person()])
    assert petitions.by_code(context, made.code.replace("-", " ").lower()).id == made.id
    with pytest.raises(Refused, match="gõ sai"):
        petitions.by_code(context, made.code.replace("0001", "0002"))
    with pytest.raises(Refused, match="Không có đơn"):
        petitions.by_code(context, petitions.lookup_code(2026, 77))


def test_a_person_with_earlier_letters_is_taken_again_and_a_new_address_is_kept(context):
    first = petitions.take_in(context, letter(), [person()])
    human = records.get(context, Petitioner, first.petitioners[0])
    second = petitions.take_in(context, letter(), [human])
    assert second.petitioners == first.petitioners
    third = petitions.take_in(context, letter(), [replace(human, address="xóm Chùa")])
    assert third.petitioners == first.petitioners
    assert records.find(context, Petitioner)[0].address == "xóm Chùa"


def test_all_that_is_wrong_with_a_letter_is_said_at_once(context):
    wrong = problems(petitions.take_in, context, Petition(kind="proposal", people=1), [person(), person()])
    assert {"source", "subject", "people"} <= set(wrong)
    assert records.find(context, Petitioner) == []


def test_the_subject_which_others_read_names_nobody(context):
    wrong = problems(petitions.take_in, context, letter(subject="Đơn của bà khuat thi nga"), [person()])
    assert set(wrong) == {"subject"}
    made = petitions.take_in(context, letter(), [person()])
    assert set(problems(petitions.change, context, made.id, subject="Đất của Khuất Thị Ngà")) == {"subject"}


def test_representatives_are_among_the_senders_and_as_many_as_the_law_allows(context):
    crowd = [person(f"Lý Văn Út {number}", id_number="") for number in range(6)]
    made = petitions.take_in(context, letter("proposal", people=8), crowd, (0, 3))
    assert made.representatives == (made.petitioners[0], made.petitioners[3])
    said = problems(petitions.take_in, context, letter("proposal", people=8), crowd, (0, 1, 2))
    assert "Luật Tiếp công dân" in said["representatives"]
    assert len(petitions.representatives_words(replace(made, kind="complaint", people=10))) == 2


def test_classifying_notes_what_is_lacking_and_examines(context):
    made = petitions.take_in(context, letter(), [person()])
    known = {one.id for one in petitions.conditions(made)}
    assert {"signed", "respondent", "in_time"} <= known and "accused" not in known
    seen = petitions.classify(context, made.id, lacking=["signed", "dated"], competence="administrative")
    assert (seen.state, seen.eligibility, seen.lacking) == ("examined", "not_met", "signed dated")
    assert petitions.classify(context, made.id, lacking="").eligibility == "met"


def test_days_that_run_follow_what_the_letter_turns_out_to_be(context):
    made = petitions.take_in(context, letter("report"), [person()])
    rules = {due.record.rule for due in petition_deadlines.deadlines(context, made.id)}
    assert rules == {"petition.answer", "petition.neglected"}
    secret = petitions.take_in(context, denunciation())
    found = {due.record.rule: due for due in petition_deadlines.deadlines(context, secret.id)}
    assert "denunciation.initial" in found and "denunciation.forward" not in found
    petitions.classify(context, secret.id, lacking=(), competence="judicial")
    found = {due.record.rule: due for due in petition_deadlines.deadlines(context, secret.id)}
    assert found["denunciation.forward"].open
    petitions.classify(context, secret.id, competence="own")
    found = {due.record.rule: due for due in petition_deadlines.deadlines(context, secret.id)}
    assert found["denunciation.forward"].record.skipped


def test_letters_that_say_nearly_the_same_are_found_among_their_like(context):
    first = petitions.take_in(context, letter(), [person()])
    secret = petitions.take_in(context, denunciation())
    text = "Không đồng ý mức bồi thường đất làm đường liên thôn, xem lại quyết định thu hồi"
    assert [one.petition.id for one in petition_parts.similar(context, text, "complaint")] == [first.id]
    assert petition_parts.similar(context, text, "complaint", besides=first.id) == []
    told = petition_parts.similar(context, "thu tiền làm đường không có biên lai", "denunciation")
    assert [one.petition.id for one in told] == [secret.id]


def test_repeated_letters_are_one_family_and_no_ring(context):
    one, two, three = (petitions.take_in(context, letter()) for _ in range(3))
    petition_parts.mark_repeat(context, two.id, one.id)
    petition_parts.mark_repeat(context, three.id, two.id)
    with context.store.read() as work:
        assert {p.id for p in petition_parts.family(work, one)} == {one.id, two.id, three.id}
    with pytest.raises(Refused, match="đã cùng nội dung"):
        petition_parts.mark_repeat(context, one.id, three.id)
    petition_parts.mark_repeat(context, three.id, "")
    with context.store.read() as work:
        assert {p.id for p in petition_parts.family(work, one)} == {one.id, two.id}


def test_a_mixed_letter_is_split_into_linked_ones(context):
    whole = petitions.take_in(context, letter("mixed", source="box"), [person()])
    parts = [letter("complaint", subject="Bồi thường"), letter("report", subject="Rác thải")]
    made = petition_parts.split(context, whole.id, parts)
    assert [(one.kind, one.split_from, one.source) for one in made] == [
        ("complaint", whole.id, "box"),
        ("report", whole.id, "box"),
    ]
    assert {one.petitioners for one in made} == {whole.petitioners}
    with pytest.raises(Refused, match="Nhiều nội dung"):
        petition_parts.split(context, made[0].id, parts)


def test_an_officer_for_letters_handles_them_alone(officer, tmp_path):
    made = petitions.take_in(officer, letter(), [person()])
    petitions.classify(officer, made.id, lacking=(), competence="administrative", competent_text="UBND xã")
    assert petition_handling.handle(officer, made.id, "forward", numbered=True).number == "01/PC-HĐND"
    scan = tmp_path / "đơn của bà Ngà.pdf"
    scan.write_bytes(b"%PDF-1.4")
    kept = attachments.attach(officer, "petition", made.id, scan)
    assert kept.name == "Tệp 1.pdf"  # what the file was called may be a citizen's name
    assert attachments.content(officer, kept) == b"%PDF-1.4"


def test_who_does_not_handle_letters_sees_no_citizen(context, leader, tmp_path):
    made = petitions.take_in(context, letter(), [person()])
    petitions.change(context, made.id, content="Nội dung khác của bà Khuất Thị Ngà")
    seen = records.get(leader, Petition, made.id)
    assert (seen.subject, seen.content, seen.petitioners) == (made.subject, "", ())
    assert records.find(leader, Petitioner)[0].full_name == ""
    shown = records.rows(leader, "petitioner", list(made.petitioners), ["full_name", "address"])
    assert shown == {made.petitioners[0]: ("", "")}
    assert all("Khuất" not in repr(edit) for edit in history.of_record(leader, "petition", made.id))
    assert any("bồi thường" in repr(edit) for edit in history.of_record(context, "petition", made.id))
    scan = tmp_path / "đơn.pdf"
    scan.write_bytes(b"%PDF-1.4")
    kept = attachments.attach(context, "petition", made.id, scan)
    assert attachments.attachments(leader, made.id) == []
    for deed in (
        lambda: petition_parts.similar(leader, "đất", "complaint"),
        lambda: attachments.content(leader, kept),
        lambda: petitions.take_in(leader, letter()),
    ):
        with pytest.raises(Refused):
            deed()


def test_every_role_but_two_is_kept_from_what_citizens_told():
    for role in ROLES:
        user = User("x", "X", frozenset({role}))
        assert user.may_see_private("petition") == (role in ("petition_officer", "administrator"))
        assert user.may_see_private("person")
        assert user.may_edit("petitioner") == user.may_see_private("petitioner")


def test_neither_people_nor_content_are_words_of_the_search(context):
    made = petitions.take_in(context, letter(note="bà Ngà dặn gọi buổi tối"), [person()])
    with context.store.read() as work:
        assert [hit.id for hit in work.search("mức bồi thường")] == [made.id]
        for words in ("Khuất", "Đồng Vắng", "031185001234", "thu hồi đất", "gọi buổi tối"):
            assert work.search(words) == []
        assert work.called(made.petitioners) == {}
    assert records.ids(context, "petition", Query(words=made.code)) == [made.id]
    assert Petitioner(full_name="Khuất Thị Ngà").called() == "Người gửi đơn"


def test_a_file_is_taken_by_what_it_is(context, tmp_path):
    made = petitions.take_in(context, letter(), [person()])
    for name, content in (("đơn.pdf", b"MZ program"), ("bảng.xlsm", b"PK\x03\x04"), ("trống.pdf", b"")):
        file = tmp_path / name
        file.write_bytes(content)
        with pytest.raises(Refused, match="không phải PDF"):
            attachments.attach(context, "petition", made.id, file)
    with pytest.raises(Refused, match="Chưa đọc được"):
        attachments.attach(context, "petition", made.id, tmp_path / "không có.pdf")
    assert attachments.attachments(context, made.id) == [] and petition_steps.steps(context, made.id) == []
