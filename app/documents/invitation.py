"""Giấy mời dự kỳ họp (Nghị định 30/2020/NĐ-CP, Mẫu 1.7), to the delegates and guests or to one guest."""

from ..domain.records.invitee import GROUPS, Invitee
from ..domain.records.session import MODES
from ..domain.story import Story
from . import blocks as b
from .naming import (
    guest_name,
    letterhead,
    number_or_room,
    person,
    recipients,
    session_kind,
    session_name,
    standing_signer,
    title_of,
)
from .wording import listed, moment_words

SYMBOL = "GM-HĐND"
_MOST_ITEMS = 4
_USUAL = ("opening", "procedure", "break", "closing")
_ABSENCE = (
    "Đề nghị đại biểu Hội đồng nhân dân dự họp đầy đủ, đúng giờ; trường hợp không thể dự họp thì báo cáo "
    "lý do trước với chủ tọa kỳ họp"
)


def invitation(story: Story, invitee: Invitee | None = None) -> b.Document:
    """The invitation of one guest, or the general one to all delegates and guests."""
    session = story.session
    blocks = (
        letterhead(story, number_or_room(session.convening_number, SYMBOL), session.convened_on),
        b.Title("Giấy mời", (f"Dự {session_name(story)}", story.council.of_term)),
        *_invited(story, invitee),
        *(b.Paragraph(line) for line in _particulars(story)),
        *_agenda(story),
        *(b.Paragraph(f"{line}.") for line in _requests(invitee)),
        _signatures(story, invitee),
    )
    return b.Document(
        title=title_of(story, "Giấy mời dự"),
        kind="invitation",
        blocks=b.ended(blocks),
        author=story.council.name,
    )


def _invited(story: Story, invitee: Invitee | None) -> tuple[b.Block, ...]:
    """Who invites, whom, and to what."""
    opening = f"Thường trực {story.council.name} trân trọng kính mời:"
    kind = session_kind(story)
    what = f"Tới dự {session_name(story)} {story.council.name}{f' ({kind})' if kind else ''}."
    if invitee is not None:
        name = guest_name(invitee)
        return b.Paragraph(f"{opening} {name[:1].upper()}{name[1:]}."), b.Paragraph(what)
    everybody = (f"Các vị đại biểu {story.council.of_term}", *_groups(story))
    return b.Paragraph(opening), b.Items(listed(everybody)), b.Paragraph(what)


def _groups(story: Story) -> list[str]:
    """The guests by group, named where they are named, invited by post where not."""
    lines = []
    for code in GROUPS:
        guests = [guest_name(guest) for guest in story.invitees if guest.group == code]
        lines += [name[:1].upper() + name[1:] for name in guests]
    return lines


def _particulars(story: Story) -> list[str]:
    session = story.session
    chairs = session.chairs or tuple(id for id in (story.standing_chair,) if id)
    named = "; ".join(person(story, id) for id in chairs) or f"Thường trực {story.council.name}"
    start = moment_words(session.opens_at) if session.opens_at else ""
    end = ""
    if session.opens_at and session.ends_at and session.ends_at.date() > session.opens_at.date():
        end = f" đến {moment_words(session.ends_at)}"
    lines = [f"Chủ trì: {named}.", f"Thời gian: {'từ ' if end else ''}{start}{end}."]
    lines.append(f"Địa điểm: {session.place.rstrip('.')}.")
    lines += [] if session.mode == "in_person" else [f"Hình thức họp: {MODES[session.mode].lower()}."]
    return lines


def _agenda(story: Story) -> tuple[b.Block, ...]:
    """What the session is about, in the words of its main content or of its agenda."""
    if story.session.title:
        return (b.Paragraph(f"Nội dung: {story.session.title.rstrip('.')}."),)
    told = [item.title for item in story.items if item.kind not in _USUAL]
    if len(told) > _MOST_ITEMS:
        return (b.Paragraph("Nội dung: theo Chương trình kỳ họp gửi kèm giấy mời."),)
    return (b.Paragraph("Nội dung:"), b.Items(listed(told))) if told else ()


def _requests(invitee: Invitee | None) -> tuple[str, ...]:
    """What to mind; absence is the delegates' affair (Luật 72/2025/QH15 Điều 33)."""
    documents = "Tài liệu kỳ họp được gửi đến đại biểu trước ngày khai mạc theo quy định"
    return ("Rất mong ông (bà) bố trí thời gian tới dự",) if invitee else (documents, _ABSENCE)


def _signatures(story: Story, invitee: Invitee | None) -> b.Signatures:
    usual = ("Như trên", "Lưu: VT") if invitee else ("Như trên", "Thường trực Đảng ủy (b/c)", "Lưu: VT")
    return b.Signatures(right=standing_signer(story), recipients=recipients(story, "invitation", usual))
