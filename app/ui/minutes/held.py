"""The sessions that have minutes, and everything the minutes page shows of one of them."""

from dataclasses import dataclass

from app.domain.lacks import Lack
from app.domain.records.minutes import Minutes
from app.domain.records.session import Session
from app.domain.records.signed_copy import SignedCopy
from app.services import minutes as service
from app.services import records
from app.services.context import Context
from app.services.minutes import Part
from app.ui.words import tr

NOW = ""
"""The version of the minutes the records tell now, beside the ids of signed copies."""
UNSIGNED = ("closed", "minutes_drafted", "in_session", "paused")


@dataclass(frozen=True)
class Held:
    """The minutes of a session at one moment."""

    session: Session
    minutes: Minutes
    parts: list[Part]
    lacks: list[Lack]
    copies: list[SignedCopy]

    @property
    def signed(self) -> bool:
        return self.minutes.state == "signed"

    @property
    def name(self) -> str:
        return tr("biên bản {session}", session=self.session.called())

    def lacking(self) -> dict[str, int]:
        """How many things each part lacks."""
        keys = [lack.part for lack in self.lacks]
        return {key: keys.count(key) for key in keys}


def held_sessions(context: Context) -> list[Session]:
    """Every session that was opened, those without signed minutes first, the newest of each first."""
    opened = [one for one in records.find(context, Session) if one.opened_at]
    opened.sort(key=lambda one: one.opened_at, reverse=True)  # type: ignore[arg-type,return-value]
    return sorted(opened, key=lambda one: one.state not in UNSIGNED)


def read_held(context: Context, session_id: str) -> Held:
    """Ask the services for everything; makes the minutes where nobody asked for them before."""
    made = service.minutes_of(context, session_id)
    return Held(
        session=records.get(context, Session, session_id),
        minutes=made,
        parts=service.parts(context, made.id),
        lacks=service.missing(context, session_id),
        copies=service.copies(context, made.id),
    )


def versions(held: Held) -> dict[str, str]:
    """What can be shown: the signed copies, the latest first, and what the records say now."""
    found = {
        copy.id: tr("Đính chính {n}, ký {day}", n=(copy.order or 1) - 1, day=f"{copy.signed_on:%d/%m/%Y}")
        if (copy.order or 1) > 1
        else tr("Bản ký {day}", day=f"{copy.signed_on:%d/%m/%Y}")
        for copy in reversed(held.copies)
    }
    return found | {NOW: tr("Nội dung hiện nay")}


def place_to_go(lack: Lack) -> str:
    """Where a lack is put right: "session", "console", or "" for the part of the minutes itself."""
    if lack.part in ("chair", "secretaries"):
        return "session"
    if lack.part in ("closing", "delegates") or lack.part.startswith(("vote/", "question/")):
        return "console" if lack.grave or lack.part != "delegates" else ""
    return ""
