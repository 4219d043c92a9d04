"""Every paper by its name, as a PDF and as a Word file, and a file checked against the decree."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import Refused
from app.domain.records.agenda_item import AgendaItem
from app.domain.records.attendance_event import AttendanceEvent
from app.domain.records.invitee import Invitee
from app.domain.records.number_book import NumberBook
from app.domain.records.person import Person
from app.domain.records.resolution import Resolution
from app.domain.records.session import Session
from app.domain.records.vote_event import VoteEvent
from app.services import minutes, numbers, printing, records
from app.services.context import Context


@pytest.fixture
def ids(context: Context, session: Session, delegates: list[Person]) -> dict[str, str]:
    """The record of each paper of a session that has met and closed."""
    for person in delegates:
        event = AttendanceEvent(session=session.id, person=person.id, kind="arrive", at=session.opened_at)
        records.save(context, event)
    item = records.save(
        context,
        AgendaItem(session=session.id, order=1, title="Bầu ủy viên", kind="personnel", state="done"),
    )
    resolution = records.save(
        context,
        Resolution(session=session.id, item=item.id, title="về tổ chức", articles="Điều 1. Thành lập tổ."),
    )
    ballot = VoteEvent(
        session=session.id, item=item.id, title="Bầu ủy viên", method="secret_ballot", decision="election",
        requirement="majority_total", state="recorded", present=25, elected_total=25, in_office=25, issued=25,
        returned=25, valid=25, invalid=0, in_favour=20, against=5, abstained=0, needed=13, base=25,
        quorate=True, outcome="passed", tellers=(delegates[8].id, delegates[9].id),
    )  # fmt: skip
    guest = Invitee(session=session.id, group="party", full_name="Lưu Thị Mây", position="Phó Bí thư Đảng ủy")
    ended = replace(session, state="closed", closed_at=session.opened_at)
    records.save(context, ended)
    return dict.fromkeys(("minutes", "invitation", "programme", "delegates", "script"), session.id) | {
        "resolution": resolution.id,
        "ballots": records.save(context, ballot).id,
        "guest": records.save(context, guest).id,
    }


@pytest.mark.parametrize("paper", printing.PAPERS)
def test_every_paper_is_printed_and_obeys_the_decree(
    context: Context, ids: dict[str, str], paper: str, tmp_path: Path
) -> None:
    path = printing.save_as(context, paper, ids[paper], tmp_path / "Giấy tờ.pdf")
    assert path.read_bytes().startswith(b"%PDF-1.7")
    assert printing.layout_problems(path) == []


@pytest.mark.parametrize("paper", printing.PAPERS)
def test_every_paper_is_written_for_word(
    context: Context, ids: dict[str, str], paper: str, tmp_path: Path
) -> None:
    path = printing.save_as(context, paper, ids[paper], tmp_path / "Giấy tờ.docx")
    assert path.read_bytes().startswith(b"PK")


def test_one_guest_gets_an_invitation_of_their_own(context: Context, ids: dict[str, str]) -> None:
    document = printing.make(context, "invitation", ids["guest"])
    assert any("Lưu Thị Mây" in str(block) for block in document.blocks)


def test_the_name_offered_for_a_file_says_nothing_of_a_guest(context: Context, ids: dict[str, str]) -> None:
    name = printing.file_name(context, "invitation", ids["guest"])
    assert name == "Giấy mời dự Kỳ họp thứ 3 Hội đồng nhân dân xã Gia Lộc"


def test_signed_minutes_are_printed_exactly_as_they_were_signed(
    context: Context, ids: dict[str, str]
) -> None:
    made = minutes.minutes_of(context, ids["minutes"])
    draft = printing.pdf(context, "minutes", made.id)
    copy = minutes.sign(context, made.id)
    vote = records.get(context, VoteEvent, ids["ballots"])
    records.save(context, replace(vote, title="Đổi sau khi ký"))
    signed = printing.pdf(context, "minutes", ids["minutes"])
    assert signed == printing.pdf(context, "minutes", made.id) == context.files.read(copy.digest)
    assert signed != draft


def test_an_unknown_paper_or_ending_is_refused_with_a_sentence(
    context: Context, ids: dict[str, str], tmp_path: Path
) -> None:
    with pytest.raises(Refused, match="Không có loại giấy tờ"):
        printing.make(context, "hóa đơn", ids["minutes"])
    with pytest.raises(Refused, match=r"\.pdf hoặc \.docx"):
        printing.save_as(context, "minutes", ids["minutes"], tmp_path / "a.txt")


def test_a_folder_that_cannot_be_written_is_a_sentence_and_leaves_nothing(
    context: Context, ids: dict[str, str], tmp_path: Path
) -> None:
    with pytest.raises(Refused, match="Không ghi được tệp"):
        printing.save_as(context, "minutes", ids["minutes"], tmp_path / "không có" / "a.pdf")
    (tmp_path / "a.pdf").mkdir()
    with pytest.raises(Refused, match="Không ghi được tệp"):
        printing.save_as(context, "minutes", ids["minutes"], tmp_path / "a.pdf")
    assert not (tmp_path / "a.pdf.part").exists()


def test_a_file_that_is_not_there_cannot_be_checked(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="Không mở được tệp"):
        printing.layout_problems(tmp_path / "mất.pdf")


def test_the_book_is_printed_with_its_signers_and_gaps(
    context: Context, ids: dict[str, str], tmp_path: Path
) -> None:
    with context.store.write() as work:
        numbers.ensure_books(context, work)
    book = records.find(context, NumberBook, document_kind="individual")[0]
    numbers.enter(context, book, 3, context.today, "Nghị quyết về <đường> & cầu")
    document = printing.make_register(context, book, "2026")
    told = str(document.blocks)
    assert "01/NQ-HĐND" in told and "Khuyết số" in told and "<đường> & cầu" in told
    assert printing.save_register(context, book, "2026", tmp_path / "sổ.pdf").stat().st_size > 1000
