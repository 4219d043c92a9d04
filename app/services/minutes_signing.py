"""Signing the minutes: the paper is frozen by its hash; what is changed later is a correction beside it."""

import hashlib
from dataclasses import replace
from datetime import date

from ..documents.minutes import minutes as compose_minutes
from ..documents.render import pdf_bytes
from ..domain.errors import Invalid, Refused
from ..domain.lacks import lacks
from ..domain.records.minutes import Minutes
from ..domain.records.signed_copy import SignedCopy
from ..domain.story import Story
from ..domain.text import clean
from ..store.work import Work
from . import gather, records
from .context import Context
from .numbers import take
from .sessions import move_in

KIND = "minutes"


def sign(context: Context, minutes_id: str, signed_on: date | None = None) -> SignedCopy:
    """Freeze the minutes: a number where they have none, the PDF kept by its hash, the session signed.

    Refused while something grave is missing; Invalid for a day before the closing.
    """
    on = signed_on or context.today
    with context.store.write() as work:
        minutes = work.get(Minutes, minutes_id)
        if minutes.state == "signed":
            raise Refused("Biên bản này đã ký. Nếu có sai sót, lập bản đính chính và ghi lý do.")
        story = gather.read(work, minutes.session)
        _must_be_complete(story, on)
        _keep_signed(context, work, minutes, story, on)
        move_in(context, work, minutes.session, "sign_minutes")
        return _freeze(context, work, gather.read(work, minutes.session), on)


def correct(context: Context, minutes_id: str, reason: str, signed_on: date | None = None) -> SignedCopy:
    """A new signed copy beside the former ones, which stay; `reason` is printed in it."""
    if not reason.strip():
        raise Invalid({"reason": "Ghi lý do đính chính"})
    with context.store.write() as work:
        minutes = work.get(Minutes, minutes_id)
        if minutes.state != "signed":
            raise Refused("Biên bản chưa ký nên sửa được ngay, không cần đính chính.")
        story = gather.read(work, minutes.session)
        if not _changed(story):
            raise Refused(
                "Nội dung hiện nay không khác bản đã ký. Sửa dữ liệu hoặc lời văn trước rồi đính chính."
            )
        return _freeze(context, work, story, signed_on or context.today, clean(reason))


def copies(context: Context, minutes_id: str) -> list[SignedCopy]:
    """The signed copies, the first signed one first."""
    found = records.find(context, SignedCopy, document=minutes_id)
    return sorted(found, key=lambda copy: copy.order or 0)


def changed_since_signing(context: Context, minutes_id: str) -> bool:
    """Whether the records now say something else than the latest signed copy."""
    with context.store.read() as work:
        story = gather.read(work, work.get(Minutes, minutes_id).session)
    return bool(story.copies) and _changed(story)


def signed_pdf(context: Context, minutes_id: str) -> bytes | None:
    """The latest signed copy, exactly as it was signed; None before the signing."""
    signed = copies(context, minutes_id)
    return context.files.read(signed[-1].digest) if signed else None


def give_number(context: Context, minutes_id: str, on: date | None = None) -> Minutes:
    """Give the minutes their number before they are signed, to print it on the paper that goes round."""
    with context.store.write() as work:
        minutes = work.get(Minutes, minutes_id)
        if minutes.number:
            raise Refused(f"Biên bản này đã có số {minutes.number}; số đã cấp không đánh lại.")
        story = gather.read(work, minutes.session)
        return records.keep(context, work, _numbered(context, work, minutes, story, on or context.today))


def _must_be_complete(story: Story, on: date) -> None:
    grave = [lack.sentence for lack in lacks(story) if lack.grave]
    if grave:
        raise Refused(f"Chưa ký được biên bản. {' '.join(grave)}")
    if story.ending and on < story.ending.date():
        raise Invalid({"signed_on": f"Ngày ký trước ngày bế mạc {story.ending:%d/%m/%Y}, sửa lại"})


def _keep_signed(context: Context, work: Work, minutes: Minutes, story: Story, on: date) -> None:
    """The minutes signed and numbered, before the paper is made."""
    numbered = minutes if minutes.number else _numbered(context, work, minutes, story, on)
    signed = replace(numbered, state="signed", started_at=story.opening, ended_at=story.ending)
    records.keep(context, work, signed)


def _numbered(context: Context, work: Work, minutes: Minutes, story: Story, on: date) -> Minutes:
    """The minutes with the next number of their book, not yet kept."""
    subject = f"Biên bản {story.session.called()} {story.council.name}"
    taken = take(context, work, KIND, KIND, minutes.id, subject, on)
    return replace(minutes, number=taken.text, number_entry=taken.id)


def _freeze(context: Context, work: Work, story: Story, on: date, reason: str = "") -> SignedCopy:
    """Keep the paper by its hash and write down that it was signed."""
    document = compose_minutes(story, reason)
    data = pdf_bytes(document)
    minutes = story.minutes
    copy = SignedCopy(
        document_kind=KIND,
        document=minutes.id if minutes else "",
        order=len(story.copies) + 1,
        title=document.title,
        signed_on=on,
        signers=_signers(story),
        digest=context.files.keep(data),
        size=len(data),
        reason=reason,
    )
    return records.keep(context, work, copy)


def _signers(story: Story) -> str:
    chairs = [f"{human.name} (chủ tọa)" for id in story.session.chairs[:1] if (human := story.human(id))]
    writers = [f"{human.name} (thư ký)" for id in story.session.secretaries if (human := story.human(id))]
    return ", ".join([*chairs, *writers])


def _changed(story: Story) -> bool:
    """The same composition gives the same bytes, so a copy signed in the same words has the same hash."""
    digest = hashlib.sha256(pdf_bytes(compose_minutes(story))).hexdigest()
    return not story.copies or digest != story.copies[-1].digest
