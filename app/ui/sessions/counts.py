"""How much there is in each part of a session's file, asked without opening the parts."""

from app.domain.records.agenda_item import AgendaItem
from app.domain.records.invitee import Invitee
from app.domain.records.paper import Paper
from app.domain.records.preparation_step import PreparationStep
from app.domain.records.resolution import Resolution
from app.domain.records.session import Session
from app.services import presence
from app.services.context import Context


def counts(context: Context, session: Session) -> dict[str, str]:
    """Part → what stands after its name: "5/13", "8", or nothing."""
    with context.store.read() as work:
        steps = [one for one in work.find(PreparationStep, session=session.id) if not one.skipped]
        items = [one for one in work.find(AgendaItem, session=session.id) if one.kind != "break"]
        found = {
            "papers": len(work.find(Paper, session=session.id)),
            "agenda": len(items),
            "guests": len(work.find(Invitee, session=session.id)),
            "resolutions": len(work.find(Resolution, session=session.id)),
        }
    done = sum(one.done_on is not None for one in steps)
    words = {name: str(count) for name, count in found.items()}
    return words | {"preparation": f"{done}/{len(steps)}", "roll": _roll(context, session)}


def _roll(context: Context, session: Session) -> str:
    if session.opened_at is None:
        return ""
    figures = presence.roll(context, session.id, session.closed_at).figures
    return f"{figures.present}/{figures.total}"
