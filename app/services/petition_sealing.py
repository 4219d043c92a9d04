"""A letter that turns out to be a denunciation: everything that tells who sent it is erased for good."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from ..domain.errors import Invalid, Refused
from ..domain.petition_kinds import SECRET
from ..domain.petition_secrecy import free_texts
from ..domain.record import type_of
from ..domain.records.attachment import Attachment
from ..domain.records.petition import Petition
from ..domain.records.petition_step import PetitionStep
from ..domain.records.petitioner import Petitioner
from ..domain.records.reception import Reception
from ..domain.records.signed_copy import SignedCopy
from ..paths import backups_folder
from ..store.work import Work
from . import backups, records, rules
from .context import Context
from .petitions import SEALED, keep_in
from .records import R

_LINKS = (
    "petitioners",
    "representatives",
    "repeats",
    "split_from",
    "sender_text",
    "sender_number",
    "responsible",
    "kind",
)
NOT_TWICE = "Đơn này đã là đơn tố cáo; không còn dữ liệu nào về người gửi để xóa."


@dataclass(frozen=True)
class Sealed:
    """The denunciation, and the copies made while it was not one, which still hold who sent it."""

    petition: Petition
    copies: tuple[Path, ...]


def become_denunciation(
    context: Context, id: str, *, subject: str, content: str, sealed_place: str, vouched: bool = False
) -> Sealed:
    """Make a denunciation of a letter; its texts are written anew, whatever else was typed is erased.

    Who sent it, the texts of its steps and receptions, and its files go from the records, their history, the
    search words and the disk. A person with other letters stays there, without a trace of this one.
    """
    if not sealed_place:
        raise Invalid({"sealed_place": SEALED})
    known = rules.law(context)
    with context.store.write() as work:
        petition = work.get(Petition, id)
        if petition.kind == SECRET:
            raise Refused(NOT_TWICE)
        copies = tuple(_copies_since(context, _made_at(work, id)))
        files = _erase_files(context, work, petition)
        _erase_steps(context, work, petition)
        _cut_off(context, work, petition)
        bare = _erased(context, work, petition, (*free_texts(petition), *_LINKS))
        visits = [erase_visit(context, work, one) for one in work.find(Reception, petition=id)]
        _erase_people(context, work, {*petition.petitioners, *petition.representatives})
        secret = replace(bare, kind=SECRET, code=petition.code, subject=subject, content=content)
        saved = keep_in(context, work, known, replace(secret, sealed_place=sealed_place), vouched)
        for visit in visits:
            _keep_as_secret(context, work, visit, petition)
    for digest in files:
        context.files.erase(digest)
    return Sealed(saved, copies)


def forget_copies(context: Context, copies: tuple[Path, ...]) -> Path:
    """Make a fresh checked copy of the data, then delete the older ones that still hold who sent a letter."""
    context.user.must_edit("petition")
    fresh = backups.back_up(context, "sau-khi-xoa")
    for copy in copies:
        if copy != fresh and copy.parent == backups_folder(context.folder):
            copy.with_suffix(".sha256").unlink(missing_ok=True)
            copy.unlink(missing_ok=True)
    return fresh


def _erased(context: Context, work: Work, record: R, fields: tuple[str, ...]) -> R:
    return work.erase(record, dict.fromkeys(fields), by=context.user.id, at=context.clock())


def _erase_steps(context: Context, work: Work, petition: Petition) -> None:
    for step in work.find(PetitionStep, petition=petition.id):
        _erased(context, work, step, ("reason", "text", "body_text"))


def _cut_off(context: Context, work: Work, petition: Petition) -> None:
    """Other letters said to repeat this one, or to be parts of it, would lead to the person."""
    for name in ("repeats", "split_from"):
        for other in work.find(Petition, **{name: petition.id}):
            _erased(context, work, other, (name,))


def _keep_as_secret(context: Context, work: Work, visit: Reception, petition: Petition) -> None:
    """The visit stays in the book as that of somebody who denounced."""
    subject = f"Tố cáo, hồ sơ {petition.code}"
    records.keep(context, work, replace(visit, kind=SECRET, petition=petition.id, subject=subject))


def erase_visit(context: Context, work: Work, visit: Reception) -> Reception:
    """Take who came, every text and the letter out of a visit, and the person known from nothing else."""
    bare = _erased(context, work, visit, (*free_texts(visit), "visitor", "petition", "kind"))
    _erase_people(context, work, {visit.visitor})
    return bare


def _erase_people(context: Context, work: Work, ids: Iterable[str]) -> None:
    for id in ids:
        person = work.look_up(Petitioner, id)
        if person is not None and not work.referrers(person):
            gone = _erased(context, work, person, tuple(type_of(person).fields))
            work.delete(gone, by=context.user.id, at=context.clock())


def _erase_files(context: Context, work: Work, petition: Petition) -> list[str]:
    """Erase and delete the attachments of the letter and its steps; gives the files nothing else needs."""
    holders = [petition.id, *(step.id for step in work.find(PetitionStep, petition=petition.id))]
    holders += [visit.id for visit in work.find(Reception, petition=petition.id)]
    attached = [one for holder in holders for one in work.find(Attachment, record=holder)]
    digests = _digests(work, holders)
    for one in attached:
        gone = _erased(context, work, one, tuple(type_of(one).fields))
        work.delete(gone, by=context.user.id, at=context.clock())
    return [d for d in digests if not work.find(Attachment, digest=d) and not work.find(SignedCopy, digest=d)]


def _digests(work: Work, holders: Iterable[str]) -> set[str]:
    """Of every file there ever was with these records: one that was taken off lies on the disk as well."""
    wanted = set(holders)
    ever = {id for id, record in work.column("attachment", "record", deleted=True) if record in wanted}
    return {
        digest for id, digest in work.column("attachment", "digest", deleted=True) if id in ever and digest
    }


def _made_at(work: Work, id: str) -> datetime:
    return work.changes(id)[-1].at


def _copies_since(context: Context, made: datetime) -> Iterator[Path]:
    """The copies of the database made from the day of registering on."""
    for copy in sorted(backups_folder(context.folder).glob("nghisu-*.db")):
        if copy.name.split("-")[1] >= f"{made:%Y%m%d}":
            yield copy
