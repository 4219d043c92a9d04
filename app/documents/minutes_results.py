"""Minutes: personnel, resolutions, closing, and who signs."""

from ..domain.records.candidate import Candidate
from ..domain.records.resolution import Resolution
from ..domain.records.resolution_effect import EFFECTS
from ..domain.records.vote_event import VoteEvent
from ..domain.story import Story
from ..domain.voting import percent
from . import blocks as b
from .minutes_items import noted
from .minutes_part import Section
from .naming import recipients, resolution_name, session_name, short_name, usual_recipients
from .vote_words import election_told, is_on_resolution, is_personnel, told, total_of, verdict
from .wording import count_words, moment_words, share_words

_ELECTED = {"yes": "trúng cử", "no": "không trúng cử"}


def personnel(story: Story) -> list[Section]:
    """Elections and other votes on people; no part of the minutes where there were none."""
    events = [one for one in story.votes if one.state != "replaced" and is_personnel(story, one)]
    items = [item for item in story.items if item.kind == "personnel"]
    notes = [Section(f"item/{item.id}", item.title, noted(story, item)) for item in items]
    votes = [_personnel_vote(story, event, number) for number, event in enumerate(events, start=1)]
    return [*(one for one in notes if one.body), *votes]


def _personnel_vote(story: Story, event: VoteEvent, number: int) -> Section:
    heading = b.Heading("clause", event.title, f"{number}.")
    candidates = story.candidates_of(event.id)
    lines = tuple(_standing(story, event, one) for one in candidates)
    settled = any(one.elected for one in candidates)
    result = "" if settled else verdict(event)
    body: list[b.Block] = []
    if event.tellers:
        body.append(
            b.Paragraph(f"Ban kiểm phiếu: {', '.join(short_name(story, id) for id in event.tellers)}.")
        )
    sentences = election_told(story, event) if candidates else told(story, event)
    body.append(b.Paragraph(" ".join(sentences) + (f" Nội dung này {result}." if result else "")))
    body += [b.Items(lines)] if lines else []
    body += [b.Paragraph("Biên bản kiểm phiếu kèm theo.")] if event.method == "secret_ballot" else []
    return Section(f"vote/{event.id}", event.title, tuple(body), (heading,))


def _standing(story: Story, event: VoteEvent, one: Candidate) -> str:
    """ "Ông Lê Văn Nghĩa, …: 24/25 đại biểu đồng ý (đạt 96,0% tổng số đại biểu), …"."""
    human, total = story.human(one.person), total_of(story, event)
    name = human.called if human else one.name
    agreed = one.in_favour or 0
    share = f"đạt {percent(agreed, total)} tổng số đại biểu"
    votes = f"{share_words(agreed, total)} đại biểu đồng ý ({share})"
    against = f"; không đồng ý: {count_words(one.against)}" if one.against is not None else ""
    result = f"; kết quả: {_ELECTED[one.elected]}" if one.elected in _ELECTED else ""
    return f"{name} ({one.post}): {votes}{against}{result}."


def resolutions(story: Story) -> list[Section]:
    """Each resolution with its vote, then votes on resolutions that have no draft in the book."""
    listed = sorted(
        story.resolutions, key=lambda one: (story.item_number(one.item) or len(story.items), one.id)
    )
    found = [_resolution(story, one, number) for number, one in enumerate(listed, start=1)]
    told_of = {event.id for one in listed for event in _votes_on(story, one)}
    loose = [
        event
        for event in story.votes
        if is_on_resolution(story, event) and event.state != "replaced" and event.id not in told_of
    ]
    return found + [_loose(story, event, number) for number, event in enumerate(loose, start=len(found) + 1)]


def _votes_on(story: Story, resolution: Resolution) -> list[VoteEvent]:
    return [
        event
        for event in story.votes
        if event.state != "replaced"
        and resolution.id
        and (event.resolution == resolution.id or event.id == resolution.vote_event)
    ]


def _resolution(story: Story, resolution: Resolution, number: int) -> Section:
    votes = _votes_on(story, resolution)
    sentences = [sentence for event in votes for sentence in _decided(story, event)]
    sentences += _effects(story, resolution) if resolution.state != "rejected" else []
    words = " ".join(sentences) or "Chưa biểu quyết."
    opening = b.Run(f"{number}. {resolution_name(resolution).rstrip('.:')}: ", bold=True)
    return Section(
        f"resolution/{resolution.id}", resolution_name(resolution), (b.Paragraph((opening, b.Run(words))),)
    )


def _loose(story: Story, event: VoteEvent, number: int) -> Section:
    opening = b.Run(f"{number}. {event.title.rstrip('.:')}: ", bold=True)
    words = " ".join(_decided(story, event))
    return Section(f"vote/{event.id}", event.title, (b.Paragraph((opening, b.Run(words))),))


def _decided(story: Story, event: VoteEvent) -> list[str]:
    result = verdict(event)
    return [*told(story, event), *([f"Nghị quyết {result}."] if result else [])]


def _effects(story: Story, resolution: Resolution) -> list[str]:
    """Which earlier resolutions it amends, replaces or repeals."""
    lines = []
    for effect in story.effects:
        if effect.resolution == resolution.id:
            target = story.affected.get(effect.target, "") or effect.target_text
            where = f"{effect.detail} " if effect.detail else ""
            lines.append(f"{EFFECTS[effect.effect]} {where}{target}.")
    return lines


def closing(story: Story) -> list[Section]:
    """The last words, read aloud or not, and the hour at which it ended."""
    items = [item for item in story.items if item.kind == "closing"]
    notes = [Section(f"item/{item.id}", item.title, noted(story, item)) for item in items]
    lines = [f"Chủ tọa bế mạc {session_name(story)}."] if story.ending else []
    minutes = story.minutes
    if minutes and minutes.read_aloud:
        lines.append("Biên bản này đã được đọc lại và được kỳ họp thông qua.")
    if minutes and minutes.pages_note:
        lines.append(f"Biên bản này {minutes.pages_note.strip().rstrip('.')}.")
    last = [*notes, Section("closing", "Bế mạc", (*(b.Paragraph(line) for line in lines), _ended(story)))]
    return [one for one in last if one.body]


def _ended(story: Story) -> b.Block:
    if story.ending is None:
        return b.Paragraph("Kỳ họp chưa bế mạc.")
    return b.Paragraph(f"Kỳ họp kết thúc vào {moment_words(story.ending)}.")


def signatures(story: Story) -> b.Signatures:
    """The secretaries at the left, the chair at the right, "Nơi nhận" under the secretaries."""
    writers = [human.name for id in story.session.secretaries if (human := story.human(id))]
    chair = next((human for id in story.session.chairs if (human := story.human(id))), None)
    post = (chair.post.removesuffix(f" {story.council.unit_kind}"),) if chair and chair.post else ()
    lines = recipients(story, "minutes", (*usual_recipients(story), "Lưu: VT, Hồ sơ"))
    return b.Signatures(
        right=b.Signer(chair.name if chair else "", ("Chủ tọa", *post)),
        left=b.Signer(writers[0] if writers else "", ("Thư ký",), also=tuple(writers[1:])),
        recipients=lines,
    )
