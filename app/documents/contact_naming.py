"""How rounds, meetings and voices are named in the papers of voter contact."""

from collections.abc import Sequence

from ..domain.contact_story import Heard, MeetingStory, Point, RoundStory
from ..domain.petition_case import Signing
from ..domain.records.contact_meeting import MODES, ContactMeeting
from ..domain.records.contact_round import JOINT, KINDS, ContactRound
from . import blocks as b
from .letter_parts import standing_signer
from .naming import receivers
from .wording import day_words, moment_words

_OF_A_SESSION = {"before_session": "trước", "after_session": "sau"}
_DAYS = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật")


def contact_words(story: RoundStory) -> str:
    """ "tiếp xúc cử tri trước Kỳ họp thứ 4"; thematic rounds are named by their title."""
    kind = story.round.kind
    if kind in _OF_A_SESSION:
        return f"tiếp xúc cử tri {_OF_A_SESSION[kind]} {story.session or 'kỳ họp'}"
    title = story.round.title
    if "tiếp xúc cử tri" in title.lower():
        return title[:1].lower() + title[1:]
    return f"tiếp xúc cử tri {KINDS.get(kind, '').lower()}: {title}"


def period(story: RoundStory) -> str:
    """ "từ ngày … đến ngày …"; one day alone is named alone."""
    starts, ends = story.round.starts_on, story.round.ends_on
    if starts is None:
        return ""
    if ends is None or ends == starts:
        return day_words(starts)
    return f"từ {day_words(starts)} đến {day_words(ends)}"


def when(meeting: ContactMeeting) -> str:
    """ "Thứ Hai, 23/11/2026\\n08h00", for a cell of a table."""
    at = meeting.starts_at
    return f"{_DAYS[at.weekday()]}, {at:%d/%m/%Y}\n{at:%Hh%M}" if at else ""


def planned(meeting: ContactMeeting) -> str:
    return moment_words(meeting.starts_at) if meeting.starts_at else ""


def form_words(meeting: ContactMeeting) -> str:
    """ "trực tuyến, các điểm cầu: …"."""
    places = "; ".join(line.rstrip(".;") for line in lines_of(meeting.links))
    links = f", các điểm cầu: {places}" if places and meeting.mode != "in_person" else ""
    return f"{MODES[meeting.mode].lower()}{links}"


def joint_words(one: ContactRound) -> str:
    """ "cùng đại biểu Quốc hội" in a sentence; nothing when the council meets the voters alone."""
    words = JOINT.get(one.joint, "")
    return words[:1].lower() + words[1:]


def above(meeting: ContactMeeting) -> str:
    """ "Cùng tiếp xúc: …", the delegates of the Assembly and the province; nothing when there are none."""
    people = "; ".join(line.rstrip(".;") for line in lines_of(meeting.superiors))
    return f"Cùng tiếp xúc: {people}" if people else ""


def invited(point: Point) -> str:
    """ "cử tri thôn Đông, thôn Đoài"."""
    return f"cử tri {', '.join(lower(name) for name in point.areas)}" if point.areas else "cử tri"


def voter(heard: Heard) -> str:
    """A voter by place alone: who spoke stands nowhere but in the internal annex."""
    return f"Cử tri {lower(heard.place)}" if heard.place else "Cử tri"


def lower(words: str) -> str:
    """A name of a thôn inside a sentence: "thôn Đông"."""
    return words[:1].lower() + words[1:] if words.startswith(("Thôn ", "Tổ ", "Khu ", "Xóm ")) else words


def lines_of(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def closing(signing: Signing, recipients: Sequence[str]) -> b.Signatures:
    return b.Signatures(right=standing_signer(signing), recipients=receivers((), recipients))


def place_of(story: MeetingStory) -> str:
    return story.point.meeting.place.rstrip(".")
