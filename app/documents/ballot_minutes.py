"""Biên bản kiểm phiếu of a secret ballot: every ballot, every candidate, signed by the tellers."""

from collections.abc import Iterator

from ..domain.records.candidate import RESULTS, Candidate
from ..domain.records.vote_event import VoteEvent
from ..domain.story import Story
from ..domain.voting import percent
from . import blocks as b
from .naming import letterhead, session_lines, title_of, with_post
from .vote_words import counts, needed_words, no_quorum, total_of, verdict
from .wording import count_words, listed, moment_words, share_words

SYMBOL = "BB-HĐND"
_WIDTHS = (12, 40, 37, 16, 20, 19, 21)


def ballot_minutes(story: Story, event: VoteEvent) -> b.Document:
    """The whole paper; a draft while the ballots are not counted."""
    blocks = (
        letterhead(story, f"/{SYMBOL}", dated=False),
        b.Title("Biên bản", (f"Kiểm phiếu: {event.title}", *session_lines(story))),
        *_opening(story, event),
        *_accounts(story, event),
        *_results(story, event),
        *_ending(event),
        _signed(story, event),
    )
    return b.Document(
        title=title_of(story, f"Biên bản kiểm phiếu {event.title},"),
        kind="ballots",
        blocks=b.ended(blocks),
        draft=event.state == "open",
        author=story.council.name,
    )


def _opening(story: Story, event: VoteEvent) -> Iterator[b.Block]:
    """When, where, and who counted."""
    if event.opened_at:
        yield b.Paragraph(f"Thời gian bắt đầu: {moment_words(event.opened_at)}.")
    yield b.Paragraph(f"Địa điểm: {story.session.place.rstrip('.')}.")
    tellers = [human for id in event.tellers if (human := story.human(id))]
    named = [with_post(human, story) for human in tellers]
    if named:
        roles = ["Trưởng ban", *(["Thành viên"] * (len(named) - 1))]
        lines = [f"{name} - {role}" for name, role in zip(named, roles, strict=True)]
        yield b.Paragraph(f"Ban kiểm phiếu gồm {count_words(len(named), 'người')}:")
        yield b.Items(listed(lines))
    elif event.counted_by:
        yield b.Paragraph(f"Người đếm phiếu: {event.counted_by}.")


def _accounts(story: Story, event: VoteEvent) -> Iterator[b.Block]:
    """Every ballot: given out, put in, valid, invalid, and those that did not come back."""
    total, present = total_of(story, event), event.present or 0
    issued, returned = event.issued or 0, event.returned or 0
    yield b.Heading("clause", "Số phiếu", "1.")
    lines = [
        f"Tổng số đại biểu Hội đồng nhân dân: {count_words(total, 'đại biểu')}",
        f"Số đại biểu có mặt khi bỏ phiếu: {share_words(present, total)} đại biểu",
        f"Số phiếu phát ra: {count_words(issued, 'phiếu')}",
        f"Số phiếu thu vào: {count_words(returned, 'phiếu')}",
        f"Số phiếu hợp lệ: {count_words(event.valid or 0, 'phiếu')}",
        f"Số phiếu không hợp lệ: {count_words(event.invalid or 0, 'phiếu')}",
        f"Số phiếu phát ra không thu lại được: {count_words(max(issued - returned, 0), 'phiếu')}",
    ]
    yield b.Items(listed(lines))
    if not event.quorate and event.present is not None:
        yield b.Paragraph(no_quorum(story, event))


def _results(story: Story, event: VoteEvent) -> Iterator[b.Block]:
    """The candidates in a table, or the counts of a single question."""
    candidates = story.candidates_of(event.id)
    yield b.Heading("clause", "Kết quả", "2.")
    if not candidates:
        result = verdict(event)
        yield b.Paragraph(f"{counts(story, event)}.")
        yield b.Paragraph(f"Mức cần có: {needed_words(story, event)}.")
        yield b.Paragraph(f"Kết quả: {event.title} {result}.") if result else b.Paragraph("Chưa có kết quả.")
        return
    seats = f"; số người được bầu: {count_words(event.seats, 'người')}" if event.seats else ""
    yield b.Paragraph(f"Danh sách gồm {count_words(len(candidates), 'người')}{seats}.")
    yield _table(story, event, candidates)
    yield b.Paragraph(f"Mức cần có: {needed_words(story, event)}.")
    won = [_name(story, one) for one in candidates if one.elected == "yes"]
    if any(one.elected for one in candidates):
        yield b.Paragraph(f"Người trúng cử: {', '.join(won)}." if won else "Không có người trúng cử.")


def _table(story: Story, event: VoteEvent, candidates: tuple[Candidate, ...]) -> b.Table:
    total = total_of(story, event)
    rows = tuple(
        (
            str(number),
            _name(story, one),
            one.post,
            count_words(one.in_favour or 0),
            "" if one.against is None else count_words(one.against),
            percent(one.in_favour or 0, total),
            RESULTS.get(one.elected, ""),
        )
        for number, one in enumerate(candidates, start=1)
    )
    return b.Table(
        header=("STT", "Họ và tên", "Chức vụ", "Đồng ý", "Không đồng ý", "Tỷ lệ trên tổng số", "Kết quả"),
        rows=rows,
        widths=_WIDTHS,
        aligns=("centre", "left", "left", "centre", "centre", "centre", "centre"),
    )


def _name(story: Story, one: Candidate) -> str:
    human = story.human(one.person)
    return human.called if human else one.name


def _ending(event: VoteEvent) -> Iterator[b.Block]:
    yield b.Paragraph("Biên bản này đã được đọc lại, các thành viên Ban kiểm phiếu thống nhất ký tên.")
    if event.recorded_at:
        yield b.Paragraph(f"Việc kiểm phiếu kết thúc vào {moment_words(event.recorded_at)}.")


def _signed(story: Story, event: VoteEvent) -> b.Signatures:
    """The head of the tellers at the right, the others at the left."""
    names = [human.name for id in event.tellers if (human := story.human(id))]
    head = b.Signer(names[0] if names else "", ("Trưởng ban kiểm phiếu",))
    others = b.Signer(names[1], ("Thành viên",), also=tuple(names[2:])) if len(names) > 1 else None
    return b.Signatures(right=head, left=others, recipients=("- Thường trực HĐND;", "- Lưu: Hồ sơ kỳ họp."))
