"""Công văn that passes voters' recommendations on, or reminds of them; the items stand in its annex."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..domain.recommendation_papers import Asked, LetterStory
from . import blocks as b
from .contact_naming import lines_of, lower
from .letter_parts import council_head, standing, standing_signer
from .naming import UNNAMED_SYMBOL, number_or_room, receivers
from .wording import count_words, day_words, place_date

_FORWARD = ("TT", "Nội dung kiến nghị", "Cử tri nêu", "Lĩnh vực", "Mã")
_FORWARD_WIDTHS = (10, 66, 27, 28, 34)
_REMIND = ("TT", "Nội dung kiến nghị", "Cử tri nêu", "Văn bản đã chuyển", "Hạn trả lời")
_REMIND_WIDTHS = (11, 70, 28, 30, 26)
_ALIGNS: tuple[b.Align, ...] = ("centre", "left", "left", "left", "centre")


@dataclass(frozen=True)
class LetterWords:
    """What a letter says where the office said nothing else: its opening, who gets it, who signs."""

    opening: str
    recipients: str
    signer: str


def usual_words(story: LetterStory) -> LetterWords:
    opening = _reminded(story) if story.letter.kind == "remind" else _received(story)
    signer = standing_signer(story.signing).name
    return LetterWords("\n".join(opening), "\n".join(_usual_recipients(story)), signer)


def forwarding_letter(story: LetterStory) -> b.Document:
    """The letter with the day it asks for an answer by, and its annex."""
    letter, number = story.letter, number_or_room(story.letter.number, UNNAMED_SYMBOL)
    subject = letter.subject[:1].lower() + letter.subject[1:]
    dateline = place_date(story.council.place, letter.dated)
    body = (
        council_head(story.council, number, dateline, f"V/v {subject}"),
        b.Addressees((story.to,)),
        *(_reminding(story) if letter.kind == "remind" else _passing_on(story)),
        _signed(story),
    )
    blocks = (*b.ended(body), *_annex(story))
    return b.Document(
        f"Công văn {subject}, gửi {story.to}",
        "letter",
        blocks,
        draft=letter.state == "draft",
        author=story.council.name,
    )


def _passing_on(story: LetterStory) -> Iterator[b.Block]:
    for line in lines_of(story.letter.opening) or _received(story):
        yield b.Paragraph(line)
    if len(story.by_topic) > 1:
        told = tuple(f"{topic}: {count_words(n, 'kiến nghị')}" for topic, n in story.by_topic)
        yield b.Paragraph("Trong đó, theo lĩnh vực:")
        yield b.Items(tuple(f"{line}{'.' if n == len(told) else ';'}" for n, line in enumerate(told, 1)))
    yield b.Paragraph(
        f"{standing(story.council)} chuyển các kiến nghị nêu trên và đề nghị {story.to} xem xét, chỉ đạo "
        "giải quyết, trả lời cử tri theo thẩm quyền."
    )
    yield b.Paragraph(
        f"Kết quả giải quyết đề nghị gửi bằng văn bản về {standing(story.council)}{_by(story)} để theo dõi, "
        "giám sát và thông báo với cử tri theo quy định."
    )


def _reminding(story: LetterStory) -> Iterator[b.Block]:
    for line in lines_of(story.letter.opening) or _reminded(story):
        yield b.Paragraph(line)
    yield b.Paragraph(
        f"{standing(story.council)} đôn đốc lần {story.letter.ordinal or 1} và đề nghị {story.to} khẩn "
        f"trương giải quyết, trả lời bằng văn bản{_by(story)}; nêu rõ nguyên nhân chậm trả lời, kết "
        "quả giải quyết từng kiến nghị và thời hạn hoàn thành đối với kiến nghị chưa giải quyết xong."
    )


def _received(story: LetterStory) -> tuple[str, ...]:
    """How a letter that passes on begins, unless the office has words of its own."""
    occasion = f"Qua {story.occasion}, " if story.occasion else ""
    count = count_words(len(story.asked), "kiến nghị")
    return (
        f"{occasion}{standing(story.council)} đã tiếp nhận, tổng hợp {count} của cử tri thuộc trách "
        f"nhiệm xem xét, giải quyết của {story.to} (có danh mục kèm theo).",
    )


def _reminded(story: LetterStory) -> tuple[str, ...]:
    """How a reminder begins."""
    count, days = count_words(len(story.asked), "kiến nghị"), max(one.days_late for one in story.asked)
    letters = f" tại {', '.join(story.earlier)}" if story.earlier else ""
    late = f", trong đó kiến nghị quá hạn lâu nhất là {count_words(days, 'ngày')}" if days else ""
    return (
        f"{standing(story.council)} đã chuyển {story.to} {count} của cử tri{letters}.",
        f"Đến nay {standing(story.council)} chưa nhận được văn bản trả lời đối với {count} nêu trên{late}"
        " (có danh mục kèm theo).",
    )


def _by(story: LetterStory) -> str:
    return f" trước {day_words(story.letter.due_on)}" if story.letter.due_on else ""


def _signed(story: LetterStory) -> b.Signatures:
    lines = receivers(story.letter.recipients.splitlines(), _usual_recipients(story))
    return b.Signatures(right=standing_signer(story.signing), recipients=lines)


def _usual_recipients(story: LetterStory) -> tuple[str, ...]:
    unit = story.council.unit_kind
    return ("Như trên", f"Thường trực Đảng ủy {unit} (b/c)", f"Các Ban của HĐND {unit}", "Lưu: VT")


def _annex(story: LetterStory) -> Iterator[b.Block]:
    letter = story.letter
    number = letter.number or "........"
    dated = day_words(letter.dated) if letter.dated else "ngày ... tháng ... năm ......"
    reminding = letter.kind == "remind"
    title = "Danh mục kiến nghị chưa được trả lời" if reminding else "Danh mục kiến nghị của cử tri"
    yield b.Annex(title, reference=f"(Kèm theo Công văn số {number} {dated} của {standing(story.council)})")
    header, widths = (_REMIND, _REMIND_WIDTHS) if reminding else (_FORWARD, _FORWARD_WIDTHS)
    row = _overdue_row if reminding else _row
    rows = tuple(row(place, one) for place, one in enumerate(story.asked, 1))
    yield b.Table(header, rows, widths, _ALIGNS, row_height=8)


def _row(place: int, one: Asked) -> tuple[str, ...]:
    return str(place), _words(one), _places(one), one.topic, one.code


def _overdue_row(place: int, one: Asked) -> tuple[str, ...]:
    due = f"{one.due_on:%d/%m/%Y}" if one.due_on else ""
    late = f"\n(quá {count_words(one.days_late, 'ngày')})" if one.days_late else ""
    return str(place), _words(one), _places(one), one.earlier, f"{due}{late}"


def _words(one: Asked) -> str:
    return "\n".join(lines_of(one.text))


def _places(one: Asked) -> str:
    places = ", ".join(lower(place) for place in one.places)
    return f"{places} ({count_words(one.voices, 'lượt')})" if one.voices > 1 else places
