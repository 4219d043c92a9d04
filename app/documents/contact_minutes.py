"""Biên bản hội nghị tiếp xúc cử tri on the frame of Mẫu 01/HNCT; who spoke stands in an annex when asked."""

from collections.abc import Callable, Iterator

from ..domain.contact_story import Heard, MeetingStory, Pledge
from ..domain.records.voice import HANDLING, HONORIFICS, KINDS
from ..domain.roman import to_roman
from . import blocks as b
from .contact_naming import contact_words, form_words, joint_words, lines_of, lower, place_of, voter
from .letter_parts import PEN, council_head
from .naming import number_or_room, receivers
from .wording import count_words, day_words, hour_words, listed, moment_words

SYMBOL = "BB-HĐND"
INTERNAL = "Danh sách cử tri phát biểu (lưu hành nội bộ)"
_TO = "Thường trực HĐND (để tổng hợp)"
_HEADER = ("Ý kiến", "Cử tri", "Thôn, tổ dân phố", "Nội dung")
_WIDTHS = (16, 46, 38, 65)
Parts = Iterator[b.Block]


def contact_minutes(story: MeetingStory, names: bool = False) -> b.Document:
    """The whole paper; with `names` the internal annex tells who spoke."""
    meeting = story.point.meeting
    subject = (f"Hội nghị {contact_words(story.of)}", f"tại {place_of(story)}")
    blocks = (
        council_head(story.of.council, number_or_room(meeting.number, SYMBOL)),
        b.Title("Biên bản", subject),
        b.Paragraph(_opening(story)),
        *_chapters(story),
        b.Paragraph(_end(story)),
        _signatures(story),
        *(_annex(story) if names else ()),
    )
    title = f"Biên bản hội nghị {contact_words(story.of)}, {place_of(story)}"
    draft = meeting.closed_at is None
    return b.Document(title, "minutes", b.ended(blocks), draft=draft, author=story.of.council.name)


def _opening(story: MeetingStory) -> str:
    meeting = story.point.meeting
    at = meeting.opened_at or meeting.starts_at
    when = moment_words(at) if at else "...... giờ ......, ngày ...... tháng ...... năm ......"
    joint = f", {joint_words(story.of.round)}" if story.of.round.joint else ""
    return (
        f"Hồi {when}, tại {place_of(story)}, đã tiến hành hội nghị {contact_words(story.of)} "
        f"của đại biểu {story.of.council.name}{joint} (hình thức {form_words(meeting)})."
    )


def _chapters(story: MeetingStory) -> Iterator[b.Block]:
    """The chapters that have something to say, numbered in order."""
    written: tuple[tuple[str, Callable[[MeetingStory], Parts]], ...] = (
        ("Thành phần hội nghị", _present),
        ("Nội dung đại biểu báo cáo với cử tri", lambda one: _lines(one.point.meeting.reported)),
        ("Ý kiến, kiến nghị của cử tri", _heard),
        ("Phần trả lời, tiếp thu chung", lambda one: _lines(one.point.meeting.reception)),
        ("Những việc hứa với cử tri", _promised),
        ("Kết luận của chủ trì hội nghị", lambda one: _lines(one.point.meeting.conclusion)),
    )
    number = 0
    for title, compose in written:
        parts = tuple(compose(story))
        if parts:
            number += 1
            yield b.Heading("roman", title, f"{to_roman(number)}.")
            yield from parts


def _lines(text: str) -> Parts:
    yield from (b.Paragraph(line) for line in lines_of(text))


def _present(story: MeetingStory) -> Parts:
    meeting = story.point.meeting
    yield b.Paragraph(f"Họ và tên người chủ trì hội nghị: {_office(story.chair, meeting.chair_post)}.")
    yield b.Paragraph(f"Họ và tên thư ký hội nghị: {_office(story.secretary, meeting.secretary_post)}.")
    group = f" ({story.point.group})" if story.point.group else ""
    yield from _people(f"Đại biểu {story.of.council.short}{group}:", story.present)
    yield from _people("Đại biểu được phân công vắng mặt:", story.absent)
    yield from _people("Đại biểu Quốc hội, đại biểu Hội đồng nhân dân cấp tỉnh:", lines_of(meeting.superiors))
    yield from _people("Đại diện cơ quan, đơn vị, đoàn thể:", lines_of(meeting.officials))
    if story.point.areas:
        yield b.Paragraph(f"Cử tri tham dự: {', '.join(lower(area) for area in story.point.areas)}.")
    yield b.Paragraph(f"Tổng số cử tri được mời: {_count(meeting.voters_invited)}.")
    yield b.Paragraph(f"Tổng số cử tri có mặt tại hội nghị: {_count(meeting.voters_present)}.")


def _people(lead: str, names: tuple[str, ...]) -> Parts:
    if names:
        yield b.Paragraph(lead)
        yield b.Items(listed(names))


def _heard(story: MeetingStory) -> Parts:
    if not story.heard:
        yield b.Paragraph("Không có ý kiến, kiến nghị của cử tri.")
        return
    yield b.Paragraph(_summary(story))
    for number, heard in enumerate(story.heard, 1):
        yield from _voice(number, heard)


def _summary(story: MeetingStory) -> str:
    """How many voices of each kind, and what became of them at once; what is none is not mentioned."""
    spoken = [heard.voice for heard in story.heard]
    kinds = [(sum(v.kind == kind for v in spoken), words.lower()) for kind, words in KINDS.items()]
    fates = [(sum(v.handling == code for v in spoken), words) for code, words in _FATES.items()]
    said = " và ".join(count_words(count, words) for count, words in kinds if count)
    done = ", ".join(count_words(count, words) for count, words in fates if count)
    return f"Hội nghị ghi nhận {count_words(len(spoken), 'lượt ý kiến')} của cử tri: {said}; trong đó {done}."


_FATES = {
    "answered": "ý kiến được trả lời tại hội nghị",
    "taken": "ý kiến được tiếp thu, chuyển cơ quan có thẩm quyền",
    "noted": "ý kiến được ghi nhận",
}


def _voice(number: int, heard: Heard) -> Parts:
    voice = heard.voice
    facts = "; ".join(word for word in (KINDS[voice.kind].lower(), _field(heard), _level(heard)) if word)
    first, *rest = lines_of(voice.text) or ("",)
    yield b.lead(f"{number}. {voter(heard)}", f"({facts}): {first}")
    yield from (b.Paragraph(line) for line in rest)
    if voice.handling == "answered":
        by = f" của {heard.answered_by}" if heard.answered_by else ""
        answer, *more = lines_of(voice.answer) or ("Đã trả lời trực tiếp tại hội nghị.",)
        yield b.Paragraph((b.Run(f"Trả lời{by}:", italic=True), b.Run(f" {answer}")))
        yield from (b.Paragraph(line) for line in more)
        return
    fate = HANDLING[voice.handling].rstrip(".")
    note = "".join(f" {line}" for line in lines_of(voice.answer))
    yield b.Paragraph((b.Run("Xử lý tại hội nghị:", italic=True), b.Run(f" {fate.lower()}.{note}")))


def _field(heard: Heard) -> str:
    return f"lĩnh vực {heard.topic[:1].lower()}{heard.topic[1:]}" if heard.topic else ""


def _level(heard: Heard) -> str:
    return f"thẩm quyền {heard.competence[:1].lower()}{heard.competence[1:]}" if heard.competence else ""


def _promised(story: MeetingStory) -> Parts:
    if story.pledges:
        yield b.Items(listed(_pledge(one) for one in story.pledges))


def _pledge(one: Pledge) -> str:
    promise = one.promise
    parts = [f"{one.by}: {promise.text.strip().rstrip('.')}"]
    parts += [f"cơ quan thực hiện: {one.body}"] if one.body else []
    parts += [f"kết quả: {promise.product.rstrip('.')}"] if promise.product else []
    parts += [f"thời hạn: {day_words(promise.due_on)}"] if promise.due_on else []
    return "; ".join(parts)


def _end(story: MeetingStory) -> str:
    at, begun = story.point.meeting.closed_at, story.point.meeting.opened_at
    if at is None:
        return "Hội nghị kết thúc hồi: ...... giờ ...... cùng ngày."
    same = begun is None or begun.date() == at.date()
    return f"Hội nghị kết thúc hồi {f'{hour_words(at)} cùng ngày' if same else moment_words(at)}."


def _signatures(story: MeetingStory) -> b.Signatures:
    return b.Signatures(
        left=b.Signer(_bare(story.secretary), ("Thư ký hội nghị",)),
        right=b.Signer(_bare(story.chair), ("Chủ trì hội nghị",)),
        recipients=receivers((), (_TO, f"Ban Thường trực UBMTTQ Việt Nam {story.of.council.unit_kind}")),
    )


def _annex(story: MeetingStory) -> tuple[b.Block, ...]:
    rows = tuple(
        (str(number), _speaker(heard), heard.place, "\n".join(lines_of(heard.voice.text)))
        for number, heard in enumerate(story.heard, 1)
    )
    aligns: tuple[b.Align, ...] = ("centre", "left", "left", "left")
    reference = "Tài liệu chứa thông tin cá nhân, không sao gửi ra ngoài cơ quan"
    return (
        b.Annex(INTERNAL, reference=reference),
        b.Table(_HEADER, rows, _WIDTHS, aligns, row_height=9),
    )


def _speaker(heard: Heard) -> str:
    honorific = HONORIFICS.get(heard.voice.honorific, "")
    return f"{honorific} {heard.voice.speaker}".strip() or "Không ghi họ tên"


def _office(name: str, post: str) -> str:
    """ "Bà Âu Thị Vải. Chức vụ: Phó Chủ tịch …"; what was not written down is left to the pen."""
    who = name or PEN
    return f"{who}. Chức vụ: {post.rstrip('.')}" if post else who


def _bare(name: str) -> str:
    """The name as it stands under a signature, without Ông or Bà."""
    first, _, rest = name.partition(" ")
    return rest if first in HONORIFICS.values() and rest else name


def _count(value: int | None) -> str:
    return count_words(value, "cử tri") if value is not None else "...... cử tri"
