"""The resolutions of the list: which are shown, in which order, and in what words."""

from dataclasses import dataclass

from app.domain.records.resolution import STATES, Resolution
from app.domain.records.session import Session
from app.domain.text import words_of
from app.services.context import Context
from app.ui.words import tr

TONES = {
    "draft": "blue",
    "verified": "blue",
    "adopted": "amber",
    "rejected": "red",
    "signed": "amber",
    "issued": "green",
    "expired": "grey",
}
FILTERS = {
    "": tuple(STATES),
    "writing": ("draft", "verified"),
    "finishing": ("adopted", "signed"),
    "issued": ("issued",),
    "over": ("rejected", "expired"),
}
ORDER = {state: place for place, state in enumerate(("adopted", "signed", "draft", "verified"))}


@dataclass(frozen=True)
class Shown:
    """A resolution with the session it belongs to."""

    resolution: Resolution
    session: Session | None

    @property
    def state_words(self) -> str:
        return tr(STATES[self.resolution.state])

    @property
    def title(self) -> str:
        """As it stands under "NGHỊ QUYẾT", opening with a capital."""
        title = self.resolution.title
        return title[:1].upper() + title[1:]

    @property
    def facts(self) -> str:
        """Number, day of adoption, session, as far as there are any."""
        found = self.resolution
        day = tr("thông qua {day}", day=f"{found.adopted_on:%d/%m/%Y}") if found.adopted_on else ""
        where = self.session.called() if self.session else ""
        return " · ".join(filter(None, (found.number, day, where)))

    @property
    def spoken(self) -> str:
        return f"{self.title}, {self.state_words}, {self.facts}"


def all_shown(context: Context) -> list[Shown]:
    """Every resolution: what still has to be done first, then the newest."""
    with context.store.read() as work:
        sessions = {one.id: one for one in work.find(Session)}
        found = [Shown(one, sessions.get(one.session)) for one in work.find(Resolution)]
    found.sort(key=lambda one: one.resolution.id, reverse=True)
    return sorted(found, key=lambda one: ORDER.get(one.resolution.state, len(ORDER)))


def wanted(one: Shown, states: str, session: str, words: str) -> bool:
    """Whether a resolution answers the filters."""
    found = one.resolution
    if found.state not in FILTERS[states] or (session and found.session != session):
        return False
    told = f" {' '.join(words_of(f'{found.title} {found.number} {one.facts}'))}"
    return all(f" {word}" in told for word in words_of(words))


def sessions_of(shown: list[Shown]) -> dict[str, str]:
    """The sessions that have resolutions, the newest first."""
    known = {one.session.id: one.session for one in shown if one.session}
    newest = sorted(known.values(), key=lambda one: (one.opens_at is not None, one.opens_at), reverse=True)
    return {one.id: one.called() for one in newest}
