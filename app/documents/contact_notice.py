"""Thông báo for voters that a meeting is held, and Giấy mời to those who come to it."""

from collections.abc import Iterator

from ..domain.contact_story import MeetingStory
from . import blocks as b
from .contact_naming import above, closing, contact_words, form_words, invited, lines_of, place_of, planned
from .letter_parts import council_head, standing
from .naming import number_or_room
from .wording import listed, place_date

NOTICE_SYMBOL = "TB-HĐND"
INVITATION_SYMBOL = "GM-HĐND"


def contact_notice(story: MeetingStory) -> b.Document:
    """To the voters of the thôn invited, for posting."""
    of = story.of
    subject = contact_words(of)
    blocks = (
        council_head(of.council, number_or_room("", NOTICE_SYMBOL), place_date(of.council.place, None)),
        b.Title("Thông báo", (f"Hội nghị {subject}",)),
        b.Paragraph(
            f"{standing(of.council)} thông báo tới {invited(story.point)} về việc đại biểu Hội đồng nhân dân "
            f"{subject} như sau:"
        ),
        *_particulars(story),
        *_delegates(story),
        *_content(story),
        b.Paragraph(f"Trân trọng kính mời {invited(story.point)} tham dự đầy đủ, đúng giờ."),
        closing(of.signing, ("Như trên", "Niêm yết tại thôn, tổ dân phố", "Lưu: VT")),
    )
    title = f"Thông báo {subject}, {place_of(story)}"
    return b.Document(title, "notice", b.ended(blocks), author=of.council.name)


def contact_invitation(story: MeetingStory) -> b.Document:
    """To the delegates, the Front, the people's committee and the heads of the thôn."""
    of, unit = story.of, story.of.council.unit_kind
    blocks = (
        council_head(of.council, number_or_room("", INVITATION_SYMBOL), place_date(of.council.place, None)),
        b.Title("Giấy mời", (f"Dự hội nghị {contact_words(of)}",)),
        b.Paragraph(f"{standing(of.council)} trân trọng kính mời:"),
        b.Items(listed(_guests(story, unit))),
        b.Paragraph(f"Tới dự hội nghị {contact_words(of)}."),
        *_particulars(story),
        *_content(story),
        b.Paragraph("Rất mong các vị đại biểu bố trí thời gian tới dự."),
        closing(of.signing, ("Như trên", "Lưu: VT")),
    )
    title = f"Giấy mời hội nghị {contact_words(of)}, {place_of(story)}"
    return b.Document(title, "invitation", b.ended(blocks), author=of.council.name)


def _guests(story: MeetingStory, unit: str) -> list[str]:
    meeting = story.point.meeting
    above = list(lines_of(meeting.superiors))
    people = "; ".join(story.point.delegates)
    named = [f"Đại biểu Hội đồng nhân dân: {people}"] if people else []
    officials = list(lines_of(meeting.officials)) or [
        f"Đại diện lãnh đạo Ủy ban nhân dân {unit} và các phòng, đơn vị liên quan"
    ]
    front = f"Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam {unit}"
    heads = f"Trưởng {', '.join(story.point.areas)}" if story.point.areas else "Trưởng các thôn, tổ dân phố"
    return [*above, front, *named, *officials, heads]


def _particulars(story: MeetingStory) -> Iterator[b.Block]:
    meeting = story.point.meeting
    yield b.Paragraph(f"Thời gian: {planned(meeting)}.")
    yield b.Paragraph(f"Địa điểm: {place_of(story)}.")
    if meeting.mode != "in_person":
        yield b.Paragraph(f"Hình thức: {form_words(meeting)}.")


def _delegates(story: MeetingStory) -> Iterator[b.Block]:
    if story.point.delegates:
        group = f" ({story.point.group})" if story.point.group else ""
        yield b.Paragraph(f"Đại biểu tiếp xúc{group}: {'; '.join(story.point.delegates)}.")
    if people := above(story.point.meeting):
        yield b.Paragraph(f"{people}.")


def _content(story: MeetingStory) -> Iterator[b.Block]:
    lines = lines_of(story.of.round.content)
    if lines:
        yield b.Paragraph("Nội dung: đại biểu báo cáo với cử tri")
        yield b.Items(listed(lines))
    yield b.Paragraph("Cử tri phát biểu ý kiến, kiến nghị; đại biểu và đại diện cơ quan trả lời, tiếp thu.")
