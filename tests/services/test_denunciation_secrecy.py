"""Nothing the application writes tells who denounced, whichever way a clerk may mistakenly put it in.

Thirty invented people are tried through every field, visits, steps, files, a loaded file, the change of kind;
then every byte of the data folder, of papers, dumps and of what was told is searched for them.
"""

import base64
import json
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from letters import denunciation, letter, person

from app.documents.docx import docx_bytes
from app.documents.pdf import pdf_bytes
from app.domain import fields as f
from app.domain.errors import Invalid, Refused
from app.domain.petition_secrecy import COMPUTED
from app.domain.record import type_of
from app.domain.records.attachment import Attachment
from app.domain.records.petition import Petition
from app.domain.records.petition_deadline import PetitionDeadline
from app.domain.records.petition_step import PetitionStep
from app.domain.records.petitioner import Petitioner
from app.domain.records.reception import Reception
from app.domain.text import fold, name_key, sort_key
from app.services import (
    attachments,
    backups,
    numbers,
    people_search,
    petition_follow_up,
    petition_handling,
    petition_papers,
    petition_parts,
    petition_sealing,
    petition_steps,
    petitions,
    plain,
    reception,
    records,
    secrecy,
    sheets,
)
from app.services.context import Context

NAMES = (
    "Khuất Thị Ngà", "Lý Văn Út", "Phùng Đức Gồ", "Thào A Sùng", "Y Bhăm Niê", "H'Hen Êban", "Giàng Thị Mỷ",
    "Lò Văn Ẻn", "Âu Thị Vịn", "Ông Văn Chuối", "Đoàn Hữu Bưởi", "Ma Seo Củi", "Từ Ngọc Khế", "Uông Bá Mít",
    "Văn Phú Quất", "KHỔNG THỊ SẤU", "NGHIÊM XUÂN ỔI", "nguyễn văn tèo", "le thi na", "TRAN VAN ROI",
    "Cấn Thị Xoài-Hồng", "Quàng Văn Điều", "Hờ A Lầu", "Bế Thị Dâu", "Nông Đức Nhót", "Sầm Thị Bòng",
    "Triệu Mùi Pham",
    "Kim Thị Ấu", "Thạch Sương", "Ninh Quang Roi",
)  # fmt: skip
SAFE = "Cán bộ thôn thu tiền làm đường không có biên lai"
PDF = b"%PDF-1.4\n"


@dataclass(frozen=True)
class Identity:
    name: str
    phone: str
    id_number: str
    email: str
    address: str

    @property
    def traces(self) -> tuple[str, ...]:
        return self.name, self.phone, self.id_number, self.email, self.address

    @property
    def said(self) -> str:
        return f"Tôi là {self.name}, {self.address}, {self.phone}, căn cước {self.id_number}, {self.email}"


def identity(number: int, name: str) -> Identity:
    return Identity(
        name,
        f"09{number:02d}{7654321 - number}",
        f"0311{number:02d}{880011 + number:06d}",
        f"{fold(name).replace(' ', '.')}{number}@thu{number}.vn",
        f"số nhà {700 + number} ngõ {40 + number}",
    )


PEOPLE = [identity(number, name) for number, name in enumerate(NAMES)]


@pytest.fixture
def told(context: Context) -> list[str]:
    """Every sentence a person was told or a log would have."""
    return []


@pytest.fixture
def attempt(told: list[str]) -> Callable[..., Any]:
    def attempted(deed: Callable[..., Any], *given: Any, **named: Any) -> Any:
        """What the deed gives, or None when it is turned down; a log would keep the sentence."""
        try:
            return deed(*given, **named)
        except (Invalid, Refused) as refusal:
            told.append(f"{type(refusal).__name__}: {refusal} {getattr(refusal, 'problems', '')}")
            return None

    return attempted


def text_fields(record: Any) -> list[str]:
    fields = type_of(record).fields.items()
    return [name for name, field in fields if isinstance(field, f.Text | f.LongText) and name not in COMPUTED]


def needles(trace: str) -> Iterator[bytes]:
    """A text in every shape in which it could lie in a file."""
    composed, apart = unicodedata.normalize("NFC", trace), unicodedata.normalize("NFD", trace)
    shapes = {composed, apart, fold(trace), composed.upper(), composed.lower(), trace.replace(" ", "")}
    grouped = {f"{trace[:4]} {trace[4:7]} {trace[7:]}"} if trace.isdecimal() else set()
    for shape in shapes | grouped:
        yield from (shape.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be"))
        yield json.dumps(shape).strip('"').encode()
    for shape in (composed, apart):
        for code in ("utf-8", "utf-16-le"):
            yield from (_inside_base64(shape.encode(code), shift) for shift in range(3))
    if not trace.isdecimal():
        yield name_key(composed)[:-12]
        yield sort_key(composed)


def _inside_base64(data: bytes, shift: int) -> bytes:
    """The letters which the data always give in base64 when they begin at this place of a group."""
    coded = base64.b64encode(b"\0" * shift + data)
    first = {0: 0, 1: 2, 2: 3}[shift]
    return coded[first : len(coded) - 4] if len(data) > 8 else coded[first:-4] or data


def found_in(blobs: dict[str, bytes], people: list[Identity]) -> list[str]:
    everything = re.sub(rb"\0{32,}", b"\0" * 32, b"\0".join(blobs.values()))  # empty pages only cost time
    shapes = {(one, trace): set(needles(trace)) for one in people for trace in one.traces}
    return [
        f"{name}: {trace}"
        for (_, trace), wanted in shapes.items()
        for needle in wanted
        if len(needle) > 5 and needle in everything
        for name, blob in blobs.items()
        if needle in blob
    ]


def everything_written(context: Context, told: list[str], tmp_path: Path) -> dict[str, bytes]:
    """All files of the data folder, their names, a dump, a backup, all papers, all that was told."""
    backups.back_up(context)
    plain.dump_to(context, context.folder / "dump.json")
    blobs = {str(path): path.read_bytes() for path in context.folder.rglob("*") if path.is_file()}
    blobs["file names"] = "\n".join(map(str, blobs)).encode()
    blobs["told"] = "\n".join(told).encode()
    for number, document in enumerate(papers(context)):
        blobs[f"paper {number}"] = repr(document).encode()
        if number < 4:
            blobs[f"pdf {number}"] = pdf_bytes(document)
            blobs[f"docx {number}"] = docx_bytes(document)
    return blobs


def papers(context: Context) -> Iterator[Any]:
    for petition in records.find(context, Petition, kind="denunciation"):
        yield petition_papers.make(context, "receipt", petition.id)
        for step in petition_steps.steps(context, petition.id):
            if petition_papers.has_paper(step):
                yield petition_papers.make(context, "step", step.id)
    for visit in records.find(context, Reception, kind="denunciation"):
        yield petition_papers.make(context, "statement", visit.id)
        yield petition_papers.make(context, "refusal", visit.id)
    yield petition_papers.make_book(context, 2026)


@pytest.fixture
def secret(context: Context) -> Petition:
    """A denunciation registered as it should be, forwarded and pressed for."""
    made = petitions.take_in(context, denunciation())
    petitions.classify(context, made.id, lacking=(), competence="administrative", competent_text="UBND xã")
    petition_handling.handle(context, made.id, "forward", numbered=True)
    petition_follow_up.remind(context, made.id)
    return petitions.by_code(context, made.code)


def through_the_letter(context: Context, secret: Petition, who: Identity, attempt: Any) -> None:
    for text in (who.name, who.phone, who.id_number, who.email, who.said):
        for name in text_fields(secret):
            fresh = denunciation(**{name: f"{SAFE} {text}"})
            attempt(petitions.take_in, context, fresh)
            attempt(petitions.change, context, secret.id, **{name: f"{SAFE} {text}"})
            attempt(petitions.classify, context, secret.id, **{name: text})
            attempt(records.save, context, replace(records.get(context, Petition, secret.id), **{name: text}))
            if text in (who.phone, who.id_number, who.email):
                attempt(petitions.take_in, context, fresh, vouched=True)
            secrecy.findings(context, fresh)


def through_people(context: Context, secret: Petition, who: Identity, attempt: Any) -> None:
    human = Petitioner(full_name=who.name, address=who.address, id_number=who.id_number, phone=who.phone)
    assert attempt(petitions.take_in, context, denunciation(), [human]) is None
    assert attempt(petitions.take_in, context, denunciation(), [human], (0,), vouched=True) is None
    assert attempt(petitions.change, context, secret.id, [human]) is None
    assert attempt(reception.receive, context, Reception(kind="denunciation", subject=SAFE), human) is None
    asked = {"name": who.name, "address": who.address, "id_number": who.id_number, "phone": who.phone}
    assert people_search.earlier(context, **asked) == []
    petition_parts.similar(context, who.said, "denunciation")
    with context.store.read() as work:
        assert work.search(who.name) == []


def through_steps(context: Context, secret: Petition, who: Identity, attempt: Any) -> None:
    for step in petition_steps.steps(context, secret.id):
        for name in text_fields(step):
            attempt(records.save, context, replace(step, **{name: who.said}))
    attempt(petition_handling.handle, context, secret.id, "watch", reason=who.said)
    attempt(petition_handling.handle, context, secret.id, "watch", body_text=who.name)
    attempt(petition_follow_up.request_report, context, secret.id, who.said)
    attempt(petition_follow_up.prolong, context, secret.id, who.name)
    attempt(petition_follow_up.tell, context, secret.id, reason=f"Đã báo {who.name}, {who.phone}")
    attempt(petition_follow_up.receive_result, context, secret.id, who.said)
    attempt(petition_follow_up.assess, context, secret.id, "sound", who.name)
    for line in records.find(context, PetitionDeadline, petition=secret.id):
        attempt(records.save, context, replace(line, title=who.said))


def through_visits(context: Context, visit: Reception, who: Identity, attempt: Any) -> None:
    for name in text_fields(visit):
        attempt(reception.change, context, visit.id, **{name: who.said})
        attempt(reception.receive, context, replace(visit, id="", version=0, **{name: who.said}))
    attempt(reception.write_statement, context, visit.id, who.said)
    attempt(reception.to_petition, context, visit.id, denunciation(content=who.said))


def through_files(context: Context, secret: Petition, who: Identity, attempt: Any, scans: Path) -> None:
    scan = scans / f"đơn tố cáo của {who.name}.pdf"
    scan.write_bytes(PDF + who.said.encode())
    step = petition_steps.steps(context, secret.id)[0]
    for kind, id in (("petition", secret.id), ("petition_step", step.id)):
        assert attempt(attachments.attach, context, kind, id, scan) is None
        bare = Attachment(record_kind=kind, record=id, name=scan.name, digest="0" * 64, size=1)
        assert attempt(records.save, context, bare) is None


def through_a_loaded_file(context: Context, secret: Petition, who: Identity, attempt: Any) -> None:
    data = json.loads(json.dumps(plain.dump(context)))
    for name in ("subject", "content", "note", "result"):
        for row in data["records"]["petition"]:
            if row["id"] == secret.id:
                changed = row | {name: who.said, "version": row["version"] + 1}
                loaded = plain.FORMAT | {"records": {"petition": [changed]}}
                assert attempt(plain.load, context, loaded) is None
    human = Petitioner(id=f"01a1-{who.phone}", version=1, full_name=who.name)
    row = type_of(secret).to_json(replace(secret, petitioners=(human.id,), version=secret.version + 9))
    both = {"petitioner": [type_of(human).to_json(human)], "petition": [row]}
    assert attempt(plain.load, context, plain.FORMAT | {"records": both}) is None


def become(context: Context, who: Identity, scans: Path, **sealing: Any) -> petition_sealing.Sealed:
    """A letter with everything known of its sender, handled a while, that turns out to be a denunciation."""
    human = person(who.name, address=who.address, id_number=who.id_number, phone=who.phone)
    visit = reception.receive(
        context, Reception(kind="complaint", subject="Đất đai", content=who.said), human
    )
    reception.write_statement(context, visit.id, who.said)
    made = reception.to_petition(
        context, visit.id, letter(content=who.said, originals=who.said, note=who.said)
    )
    petitions.change(context, made.id, content=f"{who.said}, sửa")
    scan = scans / f"{who.name}.pdf"
    scan.write_bytes(PDF + who.said.encode())
    attachments.attach(context, "petition", made.id, scan)
    petitions.classify(context, made.id, lacking=(), competence="administrative", competent_text=who.name)
    petition_handling.handle(context, made.id, "forward", reason=who.said, body_text=who.name)
    petition_follow_up.receive_result(context, made.id, who.said)
    repeated = petitions.take_in(context, letter())
    petition_parts.mark_repeat(context, repeated.id, made.id)
    backups.back_up(context, "truoc")
    texts = {"subject": "Thu tiền sai quy định", "content": SAFE, "sealed_place": "Két, bì số 4"}
    return petition_sealing.become_denunciation(context, made.id, **texts | sealing)


def test_thirty_identities_are_in_no_byte_of_what_was_written(
    context, secret, attempt, told, tmp_path, clock
):
    scans = tmp_path / "ảnh chụp"
    scans.mkdir()
    visit = reception.receive(context, Reception(kind="denunciation", subject=SAFE, content=SAFE))
    for number, who in enumerate(PEOPLE):
        through_people(context, secret, who, attempt)
        through_steps(context, secret, who, attempt)
        through_visits(context, visit, who, attempt)
        through_files(context, secret, who, attempt, scans)
        if number % 5 == 0:
            through_the_letter(context, secret, who, attempt)
            through_a_loaded_file(context, secret, who, attempt)
        if number % 6 == 0:
            clock.forward(minutes=1)
            sealed = become(context, who, scans)
            petition_sealing.forget_copies(context, sealed.copies)
    assert len(told) > 900

    blobs = everything_written(context, told, tmp_path)
    assert found_in(blobs, PEOPLE) == []
    assert SAFE.encode() in blobs[str(context.store.path)]  # and yet the matter itself is there


@pytest.mark.parametrize("create", [frozenset(), frozenset({"petitioner"})])
def test_a_table_with_denouncers_in_every_column_leaves_none_of_them(context, told, tmp_path, create):
    heads = "Loại đơn,Nguồn đơn,Ngày nhận,Trích yếu,Nội dung tóm tắt,Người gửi đơn,Ghi chú,Nơi cất đơn giấy"
    rows = [heads.replace(",", "\t"), f"Tố cáo\tBưu chính\t05/11/2026\t{SAFE}\t\t\t\tKét"]
    for who in PEOPLE:
        rows.append(
            f"Tố cáo\tBưu chính\t05/11/2026\t{who.name}\t{who.said}\t\t{who.phone}\tKét của {who.name}"
        )
        rows.append(f"Tố cáo\tBưu chính\t05/11/2026\t{SAFE} {who.phone[-3:]}\t\t{who.name}\t\tKét")
    matching = sheets.Matching(create=create, doubtful=sheets.AS_NEW)
    planned = sheets.plan(context, sheets.read(context, "petition", "\n".join(rows)), matching)
    done = sheets.take_in(context, planned)
    assert done.counts.refused == 60
    assert [one.subject for one in records.find(context, Petition)] == [SAFE]
    assert found_in(everything_written(context, told, tmp_path), PEOPLE) == []


def test_the_search_for_traces_finds_what_is_there(context, told, tmp_path):
    who = PEOPLE[0]
    human = person(who.name, address=who.address, id_number=who.id_number, phone=who.phone)
    petitions.take_in(context, letter(note=who.email), [human])
    found = found_in(everything_written(context, told, tmp_path), [who])
    assert {line.split(": ")[1] for line in found} == set(who.traces)


def test_a_name_of_another_person_is_kept_once_somebody_looked(context):
    fresh = denunciation(content="Ông Phạm Văn Ước nhận tiền không ghi sổ")
    with pytest.raises(Invalid) as refused:
        petitions.take_in(context, fresh)
    assert "Ước" not in str(refused.value)
    assert [one.hint.kind for one in secrecy.findings(context, fresh)] == ["name"]
    made = petitions.take_in(context, fresh, vouched=True)
    with pytest.raises(Invalid):
        petitions.change(context, made.id, content="Ông Phạm Văn Ước và bà Tạ Thị Na nhận tiền")
    assert petitions.classify(context, made.id, competence="administrative").content == fresh.content


def test_the_offices_own_places_need_no_looking(context):
    made = petitions.take_in(context, denunciation(content="Tiền của dân Gia Lộc không ghi sổ"))
    assert made.names_checked


def test_a_telephone_is_refused_even_when_somebody_vouches(context):
    with pytest.raises(Invalid) as refused:
        petitions.take_in(context, denunciation(content="Gọi 0912 345 678"), vouched=True)
    assert "0912" not in str(refused.value) and "số điện thoại" in str(refused.value)


def test_what_was_sealed_keeps_its_matter_and_days_but_nobody(context, tmp_path, clock):
    who = PEOPLE[3]
    sealed = become(context, who, tmp_path)
    kept = sealed.petition
    assert (kept.kind, kept.petitioners, kept.originals, kept.result, kept.note) == (
        "denunciation",
        (),
        "",
        "",
        "",
    )
    assert kept.received_on == date(2026, 11, 16) and kept.content == SAFE and kept.sealed_place
    assert records.find(context, Petitioner) == [] and records.find(context, Attachment) == []
    visit = records.find(context, Reception)[0]
    assert (visit.kind, visit.visitor, visit.statement, visit.petition) == ("denunciation", "", "", kept.id)
    other = next(one for one in records.find(context, Petition) if one.id != kept.id)
    assert other.repeats == ""
    assert [path.name for path in sealed.copies] == ["nghisu-20261116-080000-truoc.db"]
    fresh = petition_sealing.forget_copies(context, sealed.copies)
    assert backups.last_backup(context) == fresh and not sealed.copies[0].exists()
    with pytest.raises(Refused, match="đã là đơn tố cáo"):
        petition_sealing.become_denunciation(context, kept.id, subject="x", content="", sealed_place="Két")


def test_a_person_with_another_letter_stays_there_without_a_trace_of_the_denunciation(context):
    first = petitions.take_in(context, letter(), [person()])
    human = records.get(context, Petitioner, first.petitioners[0])
    second = petitions.take_in(context, letter(subject="Đất khác"), [human])
    petition_sealing.become_denunciation(
        context, second.id, subject="Thu tiền", content=SAFE, sealed_place="Két"
    )
    assert records.find(context, Petitioner) == [human]
    found = people_search.earlier(context, name=human.full_name)[0]
    assert [one.id for one in found.petitions] == [first.id]
    with context.store.read() as work:
        changes = work.changes(second.id)
        held = [
            change.before.get(name) for change in changes for name in ("petitioners", "subject", "content")
        ]
        assert not any(held)


def test_a_letter_is_made_a_denunciation_only_by_the_deed_that_erases(context):
    made = petitions.take_in(context, letter(), [person()])
    for deed in (petitions.change, petitions.classify):
        with pytest.raises(Refused, match="Chuyển thành đơn tố cáo"):
            deed(context, made.id, kind="denunciation")
    with pytest.raises(Invalid):
        records.save(context, replace(made, kind="denunciation"))
    emptied = petitions.change(context, made.id, petitioners=())
    secret = replace(emptied, kind="denunciation", sealed_place="Két")
    with pytest.raises(Refused, match="Chuyển thành đơn tố cáo"):
        records.save(context, secret)
    row = type_of(secret).to_json(replace(secret, version=secret.version + 1))
    with pytest.raises(Refused, match="Chuyển thành đơn tố cáo"):
        plain.load(context, plain.FORMAT | {"records": {"petition": [row]}})


def test_a_denunciation_is_linked_to_nothing_that_names_its_author(context, secret):
    other = petitions.take_in(context, letter("mixed"), [person()])
    with pytest.raises(Refused, match="không nối"):
        petition_parts.mark_repeat(context, secret.id, other.id)
    with pytest.raises(Refused, match="không nối"):
        petition_parts.mark_repeat(context, other.id, secret.id)
    with pytest.raises(Refused, match="không tách"):
        petition_parts.split(context, other.id, [denunciation()])
    visit = reception.receive(context, Reception(kind="complaint", subject="Đất đai"), person("Lý Văn Út"))
    with pytest.raises(Refused, match="không ghi tên"):
        reception.change(context, visit.id, petition=secret.id)


def test_a_visit_that_turns_out_to_be_a_denunciation_forgets_who_came(context, told, tmp_path):
    who = PEOPLE[7]
    human = person(who.name, address=who.address, id_number=who.id_number, phone=who.phone)
    visit = reception.receive(context, Reception(kind="report", subject="Thu tiền", content=who.said), human)
    changed = reception.change(context, visit.id, kind="denunciation", content=SAFE)
    assert (changed.kind, changed.visitor, changed.content) == ("denunciation", "", SAFE)
    assert found_in(everything_written(context, told, tmp_path), [who]) == []


def test_the_paper_lies_in_a_sealed_place_that_is_noted(context):
    with pytest.raises(Invalid) as refused:
        petitions.take_in(context, denunciation(sealed_place=""))
    assert set(refused.value.problems) == {"sealed_place"}


def test_numbers_of_slips_name_the_code_and_nobody(context):
    made = petitions.take_in(context, letter(), [person()])
    petitions.classify(context, made.id, lacking=(), competence="administrative", competent_text="UBND xã")
    petition_handling.handle(context, made.id, "forward", numbered=True)
    with context.store.read() as work:
        entry = work.find(numbers.NumberEntry, document_kind="petition_step")[0]
    assert entry.subject == f"Chuyển đơn, hồ sơ {made.code}"
    assert "Khuất" not in repr(entry)


def test_a_step_of_a_denunciation_is_held_to_the_same_rule(context, secret):
    with pytest.raises(Invalid):
        records.save(
            context, PetitionStep(petition=secret.id, kind="tell", on=date(2026, 11, 20), reason="bà Ngà")
        )
