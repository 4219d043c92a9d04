"""The minutes of a session: composed from the records, completed by the clerk, signed, corrected."""

import hashlib
import re
from dataclasses import dataclass, replace
from datetime import date

from ..documents.blocks import Document
from ..documents.minutes import minutes as compose_minutes
from ..documents.minutes import sections
from ..documents.minutes_part import ADDED, Section, plain_text
from ..documents.pdf import pdf_bytes
from ..domain.errors import Invalid, Refused
from ..domain.lacks import Lack, lacks
from ..domain.records.minutes import Minutes
from ..domain.records.minutes_part import MinutesPart
from ..domain.records.session import Session
from ..domain.records.signed_copy import SignedCopy
from ..domain.story import Story
from ..domain.text import clean
from ..store.work import Work
from . import gather, records
from .context import Context
from .numbers import take
from .sessions import move_in

KIND = "minutes"
COMPOSED, OWN, COMPLETED = "composed", "own", "completed"
STATE_WORDS = {
    COMPOSED: "Ghép từ dữ liệu",
    OWN: "Lời thư ký",
    COMPLETED: "Ghép từ dữ liệu, thư ký ghi thêm",
}
_FIGURES = re.compile(r"\d+/\d+(?= đại biểu)|\d+,\d%")


@dataclass(frozen=True)
class Part:
    """A part as the screen shows it: what is composed, what the clerk wrote instead, what was added after."""

    key: str
    title: str
    composed_text: str
    own_text: str
    added_text: str
    state: str

    @property
    def words(self) -> str:
        return STATE_WORDS[self.state]

    @property
    def text(self) -> str:
        """The words as they are printed."""
        return "\n".join(text for text in (self.own_text or self.composed_text, self.added_text) if text)


def minutes_of(context: Context, session_id: str) -> Minutes:
    """The minutes of the session, made when first asked for."""
    with context.store.read() as work:
        found = work.find(Minutes, session=session_id)
    if found:
        return found[0]
    with context.store.write() as work:
        session = work.get(Session, session_id)
        made = records.keep(context, work, Minutes(session=session_id, started_at=session.opened_at))
        if session.state == "closed":
            move_in(context, work, session_id, "draft_minutes")
    return made


def parts(context: Context, minutes_id: str) -> list[Part]:
    """Every part in the order of the paper."""
    story = _story(context, minutes_id)
    return [_part(section, story) for section in sections(story)]


def write_part(
    context: Context, minutes_id: str, key: str, text: str, *, added: bool = False
) -> MinutesPart | None:
    """Keep the clerk's own words for a part: in place of the composed ones, or `added` after them.

    Empty words, or the composed ones unchanged, put the part back to what is composed.
    """
    with context.store.write() as work:
        minutes = work.get(Minutes, minutes_id)
        stored = key + ADDED if added else key
        before = next(iter(work.find(MinutesPart, minutes=minutes_id, part=stored)), None)
        section = _section(gather.read(work, minutes.session), key)
        if section is None and before is None:
            raise Refused("Phần này không còn trong biên bản. Mở lại biên bản để xem các phần hiện có.")
        composed = "" if added or section is None else plain_text(section.body)
        if not text.strip() or (clean(text) == clean(composed)):
            _forget(context, work, before)
            return None
        part = before or MinutesPart(minutes=minutes_id, part=stored)
        return records.keep(context, work, replace(part, text=clean(text)))


def reset_part(context: Context, minutes_id: str, key: str) -> None:
    """Throw away the clerk's own words for a part; its history keeps them."""
    with context.store.write() as work:
        for stored in (key, key + ADDED):
            for part in work.find(MinutesPart, minutes=minutes_id, part=stored):
                _forget(context, work, part)


def compose(context: Context, session_id: str) -> Document:
    """The whole paper as it stands now."""
    return compose_minutes(gather.story(context, session_id))


def missing(context: Context, session_id: str) -> list[Lack]:
    """What is still to do, grave things first, and own words whose figures the records contradict."""
    story = gather.story(context, session_id)
    return [*lacks(story), *_contradictions(story)]


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
    story = _story(context, minutes_id)
    return bool(story.copies) and _changed(story)


def signed_pdf(context: Context, minutes_id: str) -> bytes | None:
    """The latest signed copy, exactly as it was signed; None before the signing."""
    signed = copies(context, minutes_id)
    return context.files.read(signed[-1].digest) if signed else None


def _story(context: Context, minutes_id: str) -> Story:
    with context.store.read() as work:
        return gather.read(work, work.get(Minutes, minutes_id).session)


def _section(story: Story, key: str) -> Section | None:
    return next((section for section in sections(story) if section.key == key), None)


def _part(section: Section, story: Story) -> Part:
    own, added = story.own.get(section.key, ""), story.own.get(section.key + ADDED, "")
    state = OWN if own else COMPLETED if added else COMPOSED
    return Part(section.key, section.title, plain_text(section.body), own, added, state)


def _forget(context: Context, work: Work, part: MinutesPart | None) -> None:
    if part is not None:
        context.user.must_edit("minutes_part")
        work.delete(part, by=context.user.id, at=context.clock())


def _contradictions(story: Story) -> list[Lack]:
    """Figures in the clerk's own words that the composed words of the same part do not have."""
    found = []
    for section in sections(story):
        composed = set(_FIGURES.findall(plain_text(section.body)))
        strange = [one for one in _FIGURES.findall(story.own.get(section.key, "")) if one not in composed]
        if composed and strange:
            written, known = ", ".join(strange), ", ".join(sorted(composed))
            words = f"Phần {section.title}: lời thư ký ghi {written}, dữ liệu ghi {known}."
            found.append(Lack(section.key, words))
    return found


def _must_be_complete(story: Story, on: date) -> None:
    grave = [lack.sentence for lack in lacks(story) if lack.grave]
    if grave:
        raise Refused(f"Chưa ký được biên bản. {' '.join(grave)}")
    if story.ending and on < story.ending.date():
        raise Invalid({"signed_on": f"Ngày ký trước ngày bế mạc {story.ending:%d/%m/%Y}, sửa lại"})


def _keep_signed(context: Context, work: Work, minutes: Minutes, story: Story, on: date) -> None:
    """The minutes signed and numbered, before the paper is made."""
    number, entry = minutes.number, minutes.number_entry
    if not number:
        subject = f"Biên bản {story.session.called()} {story.council.name}"
        taken = take(context, work, KIND, KIND, minutes.id, subject, on)
        number, entry = taken.text, taken.id
    signed = replace(
        minutes,
        number=number,
        number_entry=entry,
        state="signed",
        started_at=story.opening,
        ended_at=story.ending,
    )
    records.keep(context, work, signed)


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
