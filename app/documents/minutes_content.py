"""Minutes: opening and agenda, the papers submitted, and the discussion."""

from collections.abc import Sequence

from ..domain.records.agenda_item import AgendaItem
from ..domain.records.paper import Paper
from ..domain.story import Story
from . import blocks as b
from .minutes_items import noted, numbered
from .minutes_part import Section
from .naming import mentioned, paper_name, session_name
from .wording import listed, moment_words

_OPENING = ("opening", "procedure")
_REPORTS = ("report", "verification")
_NOT_HELD = ("deferred", "withdrawn")
_APART = (*_OPENING, "questioning", "personnel", "closing")


def opening_and_agenda(story: Story) -> list[Section]:
    """Opening, procedure, and the programme as it was adopted."""
    first_items, procedure = (
        [
            Section(f"item/{item.id}", item.title, noted(story, item), _titled(item))
            for item in story.items
            if item.kind == kind
        ]
        for kind in _OPENING
    )
    opened = story.session.opened_at
    first = f"Lúc {moment_words(opened)}, chủ tọa khai mạc {session_name(story)}." if opened else ""
    opening = [Section("opening", "Khai mạc", (b.Paragraph(first),))] if first else []
    told = [*opening, *first_items, *_agenda(story), *procedure]
    return [one for one in told if one.body]


def _titled(item: AgendaItem) -> tuple[b.Block, ...]:
    return (b.Paragraph((b.Run(f"{item.title.rstrip('.:')}:", bold=True),)),)


def _agenda(story: Story) -> list[Section]:
    """The numbered programme, by sitting where there are several."""
    shown = [item for item in story.items if item.kind != "break"]
    if not shown:
        return []
    head = b.Paragraph("Chương trình kỳ họp gồm các nội dung:")
    if len(story.sittings) < 2:
        return [Section("agenda", "Chương trình kỳ họp", (head, _listed(story, shown)))]
    blocks: list[b.Block] = [head]
    for sitting in story.sittings:
        mine = [item for item in shown if item.sitting == sitting.id]
        blocks += [b.Paragraph(f"{sitting.name}:"), _listed(story, mine)] if mine else []
    known = {sitting.id for sitting in story.sittings}
    rest = [item for item in shown if item.sitting not in known]
    blocks += [_listed(story, rest)] if rest else []
    return [Section("agenda", "Chương trình kỳ họp", tuple(blocks))]


def _listed(story: Story, items: Sequence[AgendaItem]) -> b.Items:
    lines = [f"{story.item_number(item.id)}. {item.title}" for item in items]
    return b.Items(listed(lines), mark="")


def papers(story: Story) -> list[Section]:
    """Each paper with who presented it and which Ban verified it."""
    verified = {paper.verifies: paper for paper in story.papers if paper.verifies}
    attached = {paper.id for target, paper in verified.items() if _known(story, target)}
    rest = sorted((one for one in story.papers if one.id not in attached), key=lambda one: _place(story, one))
    lines = [
        f"{number}. {_told(story, one, verified.get(one.id))}" for number, one in enumerate(rest, start=1)
    ]
    lines += _reports_without_paper(story, len(lines) + 1)
    body = (b.Items(tuple(lines), mark=""),) if lines else ()
    return [Section("papers", "Các báo cáo, tờ trình", body)] if body else []


def _known(story: Story, id: str) -> bool:
    return any(paper.id == id for paper in story.papers)


def _place(story: Story, paper: Paper) -> tuple[int, str]:
    """Papers stand in the order of the items they belong to."""
    places = [index for index, item in enumerate(story.items) if item.id in paper.items]
    return min(places, default=len(story.items)), paper.id


def _told(story: Story, paper: Paper, verification: Paper | None) -> str:
    words = _presented(story, paper)
    if verification is not None:
        words += f" Thẩm tra: {_presented(story, verification)}"
    return words


def _presented(story: Story, paper: Paper) -> str:
    item = next((story.item(id) for id in paper.items if story.item(id)), None)
    id = paper.presenter or (item.presenter if item and paper.kind != "draft" else "")
    text = item.presenter_text if item and not id and paper.kind != "draft" else ""
    who = mentioned(story, id, text)
    return f"{paper_name(story, paper).rstrip('.')}{f'; trình bày: {who}' if who else ''}."


def _reports_without_paper(story: Story, first: int) -> list[str]:
    """Report items for which no paper was entered, told by title and presenter."""
    covered = {id for paper in story.papers for id in paper.items}
    held = [one for one in story.items if one.kind in _REPORTS and one.state not in _NOT_HELD]
    bare = [one for one in held if one.id not in covered]
    lines = []
    for number, item in enumerate(bare, start=first):
        who = mentioned(story, item.presenter, item.presenter_text)
        lines.append(f"{number}. {item.title.rstrip('.')}{f'; trình bày: {who}' if who else ''}.")
    return lines


def discussion(story: Story) -> list[Section]:
    """Every item with something said, noted or decided that has no part of its own."""
    return numbered(story, (item for item in story.items if item.kind not in _APART))
