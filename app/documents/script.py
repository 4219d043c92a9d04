"""Kịch bản điều hành: what the chair says at each item, the wording of every vote, the time everybody has."""

from collections.abc import Callable, Iterator
from datetime import datetime

from ..domain.records.agenda_item import AgendaItem
from ..domain.story import Story
from . import blocks as b
from .naming import (
    UNNAMED_SYMBOL,
    letterhead,
    mentioned,
    paper_name,
    person,
    session_lines,
    session_name,
    short_name,
    title_of,
)
from .programme import timetable
from .script_votes import quorum_words, votes_of
from .wording import count_words, hour_words

Words = Iterator[str]
_HONOURED = "Kính thưa các vị đại biểu"
_MINUTE = 60
_ANSWERED = "Người bị chất vấn trả lời trực tiếp, nêu rõ trách nhiệm, biện pháp và thời hạn khắc phục."


def script(story: Story) -> b.Document:
    """The whole paper, item after item."""
    planned = timetable(story)
    body = [block for item in story.items for block in _item(story, item, planned.get(item.id))]
    blocks = (
        letterhead(story, f"/{UNNAMED_SYMBOL}", story.opening.date() if story.opening else None),
        b.Title("Kịch bản điều hành", session_lines(story)),
        *_chairs(story),
        *body,
        _signatures(story),
    )
    return b.Document(
        title=title_of(story, "Kịch bản điều hành"),
        kind="script",
        blocks=b.ended(blocks),
        author=story.council.name,
    )


def _chairs(story: Story) -> Iterator[b.Block]:
    named = "; ".join(person(story, id) for id in story.session.chairs)
    if named:
        yield b.Paragraph(f"Chủ tọa: {named}.", part="chairs")


def _signatures(story: Story) -> b.Signatures:
    chair = next((human for id in story.session.chairs if (human := story.human(id))), None)
    lines = ("- Chủ tọa kỳ họp;", "- Thư ký kỳ họp;", "- Lưu: VT.")
    return b.Signatures(right=b.Signer(chair.name if chair else "", ("Chủ tọa",)), recipients=lines)


def _item(story: Story, item: AgendaItem, at: datetime | None) -> Iterator[b.Block]:
    """Heading, a line on time and presenter, the chair's words, the votes."""
    part = f"item/{item.id}"
    number = story.item_number(item.id)
    yield b.Heading("clause", item.title, f"{number}." if number else "", part=part)
    meta = _meta(story, item, at)
    if meta:
        yield b.Paragraph((b.Run(meta, italic=True),), part=part)
    for line in _WORDS.get(item.kind, _other)(story, item):
        yield said(line, part)
    yield from votes_of(story, item, part)


def said(words: str, part: str) -> b.Paragraph:
    """What the chair says aloud."""
    return b.Paragraph((b.Run("Chủ tọa: ", bold=True), b.Run(words)), part=part)


def _meta(story: Story, item: AgendaItem, at: datetime | None) -> str:
    who = person(story, item.presenter, item.presenter_text)
    facts = (
        f"Bắt đầu {hour_words(at)}" if at else "",
        f"trong {count_words(item.planned_minutes)} phút" if item.planned_minutes else "",
        f"người thực hiện: {who}" if who else "",
        "họp kín" if item.openness == "closed" else "",
    )
    words = "; ".join(fact for fact in facts if fact)
    return f"({words[:1].upper()}{words[1:]})" if words else ""


def minutes_of(story: Story, kind: str) -> str:
    """ "10 phút": the speaking time of a kind of speech."""
    return f"{count_words(story.seconds.get(kind, 0) // _MINUTE)} phút"


def _opening(story: Story, item: AgendaItem) -> Words:
    """Those present are introduced at the first opening item, the session is opened at the last."""
    openings = [one.id for one in story.items if one.kind == "opening"]
    if item.id == openings[0]:
        yield f"{_HONOURED}, thưa quý vị khách mời; xin trân trọng giới thiệu thành phần dự họp."
        yield quorum_words(story)
    if item.id == openings[-1]:
        yield f"Thay mặt chủ tọa, tôi xin khai mạc {session_name(story)} {story.council.of_term}."


def _procedure(story: Story, item: AgendaItem) -> Words:
    yield f"{_HONOURED}, xin ý kiến Hội đồng nhân dân về nội dung: {item.title}."
    writers = ", ".join(short_name(story, id) for id in story.session.secretaries)
    if writers and "thư ký" in item.title.casefold():
        yield f"Xin giới thiệu {writers} làm thư ký kỳ họp."
    yield "Có đại biểu nào có ý kiến khác không? Nếu không, đề nghị Hội đồng nhân dân biểu quyết."


def _report(story: Story, item: AgendaItem) -> Words:
    papers = [paper for paper in story.papers if item.id in paper.items]
    named = [(paper.presenter, paper_name(story, paper), paper.kind) for paper in papers]
    for id, what, kind in named or [("", item.title, item.kind)]:
        who = _invited(story, id) or _invited(story, item.presenter, item.presenter_text)
        time = minutes_of(story, "verification" if kind == "verification" else "report")
        yield f"Xin mời {who or 'người được phân công'} trình bày {what}. Thời gian không quá {time}."


def _invited(story: Story, id: str, text: str = "") -> str:
    """The person before a verb: a post is closed with a comma."""
    who = mentioned(story, id, text)
    return f"{who}," if ", " in who else who


def _discussion(story: Story, item: AgendaItem) -> Words:
    time = minutes_of(story, "speech")
    yield f"Đề nghị các vị đại biểu thảo luận; mỗi lượt phát biểu không quá {time}. Xin mời đại biểu đăng ký."
    yield "Xin mời cơ quan trình giải trình những ý kiến đại biểu đã nêu."
    yield "Tôi xin kết luận nội dung thảo luận như sau:"


def _questioning(story: Story, item: AgendaItem) -> Words:
    kinds = ("question", "answer", "further_question")
    asked, answered, further = (minutes_of(story, kind) for kind in kinds)
    times = f"Mỗi chất vấn không quá {asked}, trả lời không quá {answered}, chất vấn lại không quá {further}."
    yield f"Hội đồng nhân dân tiến hành chất vấn. {times} {_ANSWERED}"
    for question in story.questions:
        if question.channel == "slip":
            asker = mentioned(story, question.asker)
            whom = mentioned(story, question.respondent, question.respondent_text)
            yield f"Xin mời {asker} chất vấn {whom}: {' '.join(question.text.split())}"
    yield "Đại biểu nào còn ý kiến chất vấn? Nếu không, tôi xin kết thúc phần chất vấn."


def _personnel(story: Story, item: AgendaItem) -> Words:
    yield f"Hội đồng nhân dân tiến hành nội dung: {item.title}."
    yield "Xin giới thiệu danh sách và Ban kiểm phiếu để Hội đồng nhân dân cho ý kiến, biểu quyết."
    yield "Xin mời Ban kiểm phiếu phổ biến thể lệ, phát phiếu, kiểm phiếu và công bố kết quả."


def _resolution(story: Story, item: AgendaItem) -> Words:
    yield "Xin mời thư ký kỳ họp trình bày dự thảo nghị quyết. Có đại biểu nào có ý kiến khác không?"


def _closing(story: Story, item: AgendaItem) -> Words:
    yield "Xin mời thư ký kỳ họp đọc biên bản để Hội đồng nhân dân cho ý kiến."
    yield (f"{session_name(story)} đã hoàn thành chương trình đề ra. Tôi xin tuyên bố bế mạc kỳ họp.")


def _pause(story: Story, item: AgendaItem) -> Words:
    length = f" {count_words(item.planned_minutes)} phút" if item.planned_minutes else ""
    yield f"Mời các vị đại biểu nghỉ giải lao{length}."


def _other(story: Story, item: AgendaItem) -> Words:
    who = _invited(story, item.presenter, item.presenter_text)
    yield f"Xin mời {who} trình bày: {item.title}." if who else f"Xem xét nội dung: {item.title}."


_WORDS: dict[str, Callable[[Story, AgendaItem], Words]] = {
    "opening": _opening,
    "procedure": _procedure,
    "report": _report,
    "verification": _report,
    "discussion": _discussion,
    "questioning": _questioning,
    "personnel": _personnel,
    "resolution": _resolution,
    "closing": _closing,
    "break": _pause,
}
