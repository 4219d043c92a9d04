"""A paper for the screen: its places and its verdict, its file, and the copy that was signed."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.records.session import Session
from app.domain.records.signed_copy import SignedCopy
from app.services import attendance, minutes, numbers, proofs, records, sessions
from app.services.context import Context


@pytest.fixture
def held(context: Context, session: Session) -> Session:
    attendance.all_present(context, session.id)
    return sessions.close(context, session.id)


def test_a_proof_tells_where_the_parts_stand_and_that_the_decree_is_kept(
    context: Context, held: Session
) -> None:
    proof = proofs.paper(context, "minutes", held.id).make()
    assert proof.data.startswith(b"%PDF") and proof.deviations == ()
    assert {"time", "delegates", "closing"} <= {place.part for place in proof.places}


def test_signed_minutes_are_shown_exactly_as_they_were_signed(context: Context, held: Session) -> None:
    made = minutes.minutes_of(context, held.id)
    copy = minutes.sign(context, made.id)
    minutes.write_part(context, made.id, "closing", "Kỳ họp bế mạc trong không khí đoàn kết.")
    signed = proofs.paper(context, "minutes", held.id).make()
    assert signed.data == context.files.read(copy.digest) and signed.places == ()
    working = proofs.working_copy(context, held.id).make()
    assert working.data != signed.data and working.places


def test_a_signed_copy_is_saved_byte_for_byte_and_only_as_pdf(
    context: Context, held: Session, tmp_path: Path
) -> None:
    copy = minutes.sign(context, minutes.minutes_of(context, held.id).id)
    source = proofs.signed_copy(context, copy)
    assert source.endings == (".pdf",)
    path = source.save(tmp_path / "bản ký.pdf")
    assert path.read_bytes() == context.files.read(copy.digest)
    assert isinstance(copy, SignedCopy) and source.name() == copy.called()


def test_the_working_copy_goes_to_word_with_what_was_changed_since(
    context: Context, held: Session, tmp_path: Path
) -> None:
    source = proofs.working_copy(context, held.id)
    path = source.save(tmp_path / f"{source.name()}.docx")
    assert path.read_bytes()[:2] == b"PK"


def test_a_register_is_a_paper_too_but_no_form_of_the_decree(
    context: Context, held: Session, tmp_path: Path
) -> None:
    minutes.sign(context, minutes.minutes_of(context, held.id).id)
    book = next(one for one in numbers.books(context) if one.document_kind == "minutes")
    source = proofs.register(context, book, "2026")
    proof = source.make()
    assert proof.data.startswith(b"%PDF") and not proof.judged
    assert source.save(tmp_path / "sổ.pdf").read_bytes() == proof.data


def test_a_paper_follows_its_records(context: Context, held: Session) -> None:
    source = proofs.paper(context, "minutes", held.id)
    before = source.make().data
    records.save(context, replace(held, title="bàn việc nước sạch"))
    assert source.make().data != before
