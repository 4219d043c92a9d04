"""The papers of a session: received, sent to the delegates, and taken back when that was noted by mistake."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from ..domain.records.paper import Paper
from . import records
from .context import Context


def receive(context: Context, paper_id: str, on: date | None = None) -> Paper:
    """Note the day a paper came in."""
    with context.store.write() as work:
        paper = work.get(Paper, paper_id)
        return records.keep(context, work, replace(paper, received_on=on or context.today))


def send(context: Context, paper_ids: Iterable[str], on: date | None = None) -> list[Paper]:
    """Note the day papers went to the delegates; one nobody noted as received was here by then."""
    day = on or context.today
    with context.store.write() as work:
        found = [work.get(Paper, id) for id in paper_ids]
        return [
            records.keep(context, work, replace(paper, sent_on=day, received_on=paper.received_on or day))
            for paper in found
        ]


def put_back(context: Context, before: Iterable[Paper]) -> None:
    """Give papers the days they had before."""
    with context.store.write() as work:
        for paper in before:
            now = work.get(Paper, paper.id)
            records.keep(context, work, replace(now, received_on=paper.received_on, sent_on=paper.sent_on))
