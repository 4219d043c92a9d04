"""The first draft of a resolution: grounds in force on its day, "Xét" from its papers, the usual articles."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from typing import Any

from ..documents.naming import paper_name
from ..domain.errors import Refused
from ..domain.records.office import Office
from ..domain.records.resolution import Resolution
from ..domain.story import Story
from ..domain.text import clean, fold
from ..paths import resource
from . import gather, records
from .context import Context, office

_LEAD = re.compile(r"^(?:về\s+)?(?:(?:việc\s+)?thông qua\s+)?", re.IGNORECASE)
# The papers a resolution is made on; a draft of it is not its own ground.
GROUNDS = ("submission", "report", "plan", "other", "verification")


def draft(context: Context, session_id: str, item_id: str, kind: str, title: str) -> Resolution:
    """Start a resolution from the template; every word of it can be changed until it is adopted."""
    story = gather.story(context, session_id)
    if story.item(item_id) is None and item_id:
        raise Refused("Mục này không thuộc kỳ họp. Chọn một mục trong chương trình của kỳ họp.")
    bare = re.sub(r"^nghị quyết\s+", "", clean(title), flags=re.IGNORECASE).rstrip(" .")
    settings = office(context) or Office()
    resolution = Resolution(
        session=session_id,
        item=item_id,
        kind=kind,
        title=bare,
        grounds="\n".join(grounds(kind, bare, story.day)),
        considering=_considering(story, item_id),
        articles=_articles(story, kind, bare),
        recipients=settings.resolution_recipients,
    )
    return records.save(context, resolution)


def refresh_considering(context: Context, resolution_id: str) -> Resolution:
    """Write "Xét" anew from the papers the item has by now."""
    resolution = records.get(context, Resolution, resolution_id)
    story = gather.story(context, resolution.session)
    changed = _considering(story, resolution.item)
    if changed == resolution.considering:
        return resolution
    resolution.considering = changed
    return records.save(context, resolution)


def grounds(kind: str, title: str, on: date) -> tuple[str, ...]:
    """The texts a resolution of this kind and title rests on, as they were in force on the day."""
    return tuple(row["text"] for row in _file()["ground"] if _calls_for(row, kind, title, on))


def _calls_for(row: Mapping[str, Any], kind: str, title: str, on: date) -> bool:
    in_time = row["from"] <= on <= row.get("to", date.max)
    words = row.get("about")
    return in_time and kind in row.get("kinds", (kind,)) and (not words or _names(title, words))


def _names(title: str, words: Iterable[str]) -> bool:
    return any(fold(word) in fold(title) for word in words)


def _considering(story: Story, item_id: str) -> str:
    papers = [paper for paper in story.papers if item_id in paper.items and paper.kind in GROUNDS]
    papers.sort(key=lambda paper: GROUNDS.index(paper.kind))
    lines = _file()["considering"]
    names = "; ".join(paper_name(story, paper) for paper in papers)
    return _written(lines["with_papers" if papers else "without_papers"], story, papers=names)


def _articles(story: Story, kind: str, title: str) -> str:
    subject = _LEAD.sub("", title)
    regulates = subject if subject.startswith("quy định") else f"quy định {subject}"
    rows = [row for row in _file()["article"] if kind in row.get("kinds", (kind,))]
    lines = []
    for number, row in enumerate(rows, start=1):
        text = _written(row["text"].strip(), story, subject=subject, regulates=regulates)
        heading = row.get("heading", "")
        lines += [f"Điều {number}. {heading}", text] if heading else [f"Điều {number}. {text}"]
    return "\n".join(lines)


def _written(text: str, story: Story, **more: str) -> str:
    own = story.council
    return text.format(
        council=own.name,
        council_short=own.short,
        committee=f"Ủy ban nhân dân {own.unit_kind}",
        unit=f"{own.unit_kind} {own.unit_name}",
        **more,
    )


@cache
def _file() -> Mapping[str, Any]:
    with resource("templates/resolution.toml").open("rb") as file:
        return tomllib.load(file)
