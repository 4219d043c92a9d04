"""The minutes of a session: composed from the records, completed by the clerk, signed, corrected."""

import re
from dataclasses import dataclass, replace

from ..documents.blocks import Document
from ..documents.minutes import ORPHANED, sections
from ..documents.minutes import minutes as compose_minutes
from ..documents.minutes_part import ADDED, Section, plain_text
from ..domain.errors import Refused
from ..domain.lacks import Lack, lacks
from ..domain.records.minutes import Minutes
from ..domain.records.minutes_part import MinutesPart
from ..domain.records.session import Session
from ..domain.story import Story
from ..domain.text import clean
from ..store.work import Work
from . import gather, records
from .context import Context
from .minutes_signing import changed_since_signing, copies, correct, give_number, sign, signed_pdf
from .sessions import move_in

__all__ = [
    "Part", "changed_since_signing", "compose", "copies", "correct", "give_number", "minutes_of", "missing",
    "parts", "reset_part", "sign", "signed_pdf", "write_part",
]  # fmt: skip

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
        if section.title == ORPHANED:
            words = "Lời thư ký của một phần không còn dữ liệu vẫn in ở cuối. Chuyển sang phần khác hoặc xóa."
            found.append(Lack(section.key, words))
        composed = set(_FIGURES.findall(plain_text(section.body)))
        strange = [one for one in _FIGURES.findall(story.own.get(section.key, "")) if one not in composed]
        if composed and strange:
            written, known = ", ".join(strange), ", ".join(sorted(composed))
            words = f"Phần {section.title}: lời thư ký ghi {written}, dữ liệu ghi {known}."
            found.append(Lack(section.key, words))
    return found
