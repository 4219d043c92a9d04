"""How sessions, councils, people and papers are named in official papers."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from ..domain.records.agenda_item import AgendaItem
from ..domain.records.invitee import HONORIFICS, Invitee
from ..domain.records.paper import KINDS as PAPER_KINDS
from ..domain.records.paper import Paper
from ..domain.records.resolution import Resolution
from ..domain.records.session import SEASONS
from ..domain.story import Human, Story
from . import blocks as b
from .wording import day_words, hour_words, listed, place_date

FIRST = "thứ nhất"
# A paper whose kind has no abbreviation is numbered like a letter (Decree 30, Annex I, II.3).
UNNAMED_SYMBOL = "HĐND-VP"
_ARCHIVE = "Lưu: VT"


def session_name(story: Story) -> str:
    """ "Kỳ họp thứ 3"; the first of a term is "Kỳ họp thứ nhất"."""
    number = story.session.number
    return f"Kỳ họp {FIRST if number == 1 else f'thứ {number}'}"


def session_kind(story: Story) -> str:
    """ "kỳ họp thường lệ cuối năm 2026"; "" where the name of the session already says it."""
    session = story.session
    if session.kind == "first":
        return ""
    season = SEASONS.get(session.season, "")
    year = f" {session.opens_at.year}" if season and session.opens_at else ""
    return f"{story.kind_words} {season}{year}".strip()


def session_lines(story: Story) -> tuple[str, str]:
    """The two lines under the kind of a paper."""
    kind = session_kind(story)
    name = f"{session_name(story)} ({kind})" if kind else session_name(story)
    return name, story.council.of_term


def letterhead(story: Story, number: str = "", on: date | None = None, *, dated: bool = True) -> b.Letterhead:
    """Head of a paper of the council; minutes are not `dated`."""
    unit = f"{story.council.unit_kind} {story.council.unit_name}"
    dateline = place_date(story.council.place, on) if dated else ""
    return b.Letterhead(agency=("Hội đồng nhân dân", unit), number=number, place_date=dateline)


def title_of(story: Story, name: str) -> str:
    """The title of a file: "Biên bản Kỳ họp thứ 3 Hội đồng nhân dân xã Gia Lộc"."""
    return f"{name} {session_name(story)} {story.council.name}"


def standing_signer(story: Story) -> b.Signer:
    """Who signs for the standing body: its chairman, or a vice chairman in his stead."""
    chair, vice = story.human(story.standing_chair), story.human(story.standing_vice)
    authority = "TM. Thường trực Hội đồng nhân dân"
    if chair is None and vice is not None:
        return b.Signer(vice.name, ("Phó Chủ tịch",), (authority, "KT. Chủ tịch"))
    return b.Signer(chair.name if chair else "", ("Chủ tịch",), (authority,))


def recipients(story: Story, paper: str, usual: Sequence[str]) -> tuple[str, ...]:
    """ "Nơi nhận" of a paper: the office's own lines, else the usual ones."""
    return receivers(story.recipients.get(paper, ()), usual)


def receivers(own: Iterable[str], usual: Sequence[str]) -> tuple[str, ...]:
    """Lines of "Nơi nhận", each with its dash and ending, closed by the archive."""
    bare = [line.strip().lstrip("-").strip().rstrip(";.").rstrip() for line in own]
    given = [line for line in bare if line] or list(usual)
    if not any(line.startswith(_ARCHIVE) for line in given):
        given.append(_ARCHIVE)
    return tuple(f"- {line}" for line in listed(given))


def usual_recipients(story: Story) -> tuple[str, ...]:
    """Who gets the papers of a session: the level above, Party, committee, Front, delegates."""
    kind = story.council.unit_kind
    above = story.council.superior or "cấp trên trực tiếp"
    return (
        f"Thường trực HĐND, UBND {above} (b/c)",
        f"Thường trực Đảng ủy {kind}",
        f"UBND, Ban Thường trực UBMTTQ Việt Nam {kind}",
        f"Đại biểu HĐND {kind}",
    )


def with_post(human: Human, story: Story) -> str:
    """ "Ông Trần Văn Đạt, Chủ tịch Hội đồng nhân dân xã"; a delegate without a post is named as delegate."""
    post = human.post or (f"đại biểu {story.council.short}" if human.delegate else "")
    return f"{human.called}, {post}" if post else human.called


def person(story: Story, id: str, text: str = "") -> str:
    """The person with the post, or the name written by hand; "" when nobody is named."""
    human = story.human(id)
    return with_post(human, story) if human else text


def mentioned(story: Story, id: str, text: str = "") -> str:
    """The same inside a sentence: "ông Trần Văn Đạt, …"."""
    named = person(story, id, text)
    return named[:1].lower() + named[1:] if story.human(id) else named


def speaker(story: Story, id: str, text: str = "") -> str:
    """ "Đại biểu Lê Văn Nghĩa (Tổ đại biểu số 2)"; who is not a delegate is named with the post."""
    human = story.human(id)
    if human is None:
        return text
    if not human.delegate:
        return with_post(human, story)
    return f"Đại biểu {human.name} ({human.group})" if human.group else f"Đại biểu {human.name}"


def answering(story: Story, id: str, text: str = "") -> str:
    """The speaker before a verb: a post is closed with a comma, "Ông …, Chủ tịch …, trả lời"."""
    named = speaker(story, id, text)
    return f"{named}," if ", " in named else named


def short_name(story: Story, id: str) -> str:
    """ "bà Đỗ Thị Quỳnh"."""
    human = story.human(id)
    return human.mentioned if human else ""


def guest_name(guest: Invitee) -> str:
    """ "ông Vũ Đình Khang, Bí thư Đảng ủy xã"; a guest invited by post alone is named by it."""
    if not guest.full_name:
        return guest.position
    honorific = HONORIFICS.get(guest.honorific, "").lower()
    return ", ".join(word for word in (f"{honorific} {guest.full_name}".strip(), guest.position) if word)


def author(story: Story, paper: Paper) -> str:
    return story.organizations.get(paper.author, "") or paper.author_text


def paper_name(story: Story, paper: Paper) -> str:
    """ "Tờ trình số 41/TTr-UBND ngày 28 tháng 11 năm 2026 của Ủy ban nhân dân xã về việc …"."""
    kind = "" if paper.kind == "other" else PAPER_KINDS.get(paper.kind, "")
    title = paper.title
    if kind and title.casefold().startswith(kind.casefold()):
        kind, title = title[: len(kind)], title[len(kind) :].strip()
    number = f"số {paper.number}" if paper.number else ""
    day = day_words(paper.issued_on) if paper.issued_on else ""
    by = author(story, paper)
    if title and (number or day or by) and not title.casefold().startswith("về "):
        title = f"về {title}"
    words = (kind, number, day, f"của {by}" if by else "", title)
    return " ".join(word for word in words if word)


def resolution_name(resolution: Resolution) -> str:
    """ "Nghị quyết số 05/NQ-HĐND về dự toán ngân sách xã năm 2027"."""
    title = resolution.title.strip()
    if title.casefold().startswith("nghị quyết"):
        title = title[len("nghị quyết") :].strip()
    number = f" số {resolution.number}" if resolution.number else ""
    return f"Nghị quyết{number} {title}".strip()


def item_reference(story: Story, item: AgendaItem) -> str:
    """ "mục 7 (Thảo luận tại hội trường)"."""
    number = story.item_number(item.id)
    return f"mục {number} ({item.title})" if number else item.title


def clock_words(story: Story, moment: datetime) -> str:
    """ "09 giờ 15 phút", with the day where the session takes several."""
    hour = hour_words(moment)
    return f"{hour}, {day_words(moment.date())}" if story.several_days else hour


def number_or_room(number: str, symbol: str) -> str:
    """The number given, or room to write it by hand: "/BB-HĐND"."""
    return number or f"/{symbol}"
