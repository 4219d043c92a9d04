"""Everything the panel shows of one recommendation at one moment."""

from dataclasses import dataclass

from app.domain.competence import LEVELS
from app.domain.outcomes import VERDICTS
from app.domain.records.contact_meeting import ContactMeeting
from app.domain.records.recommendation import SOURCES, Recommendation
from app.domain.records.session import Session
from app.domain.records.voice import Voice
from app.domain.roles import User
from app.services import recommendation_story
from app.services.context import Context
from app.services.recommendation_story import Story
from app.services.replies import branches
from app.services.telling import areas_in
from app.store.work import Work
from app.ui.words import tr


@dataclass(frozen=True)
class Held:
    """A recommendation's story with every name looked up."""

    story: Story
    names: dict[str, str]
    outcomes: dict[str, str]
    places: str
    speakers: str
    meetings: tuple[ContactMeeting, ...]
    session: Session | None

    @property
    def item(self) -> Recommendation:
        return self.story.recommendation

    @property
    def authority(self) -> str:
        return self.names.get(self.item.authority, "") or self.item.authority_text

    @property
    def topic(self) -> str:
        return self.names.get(self.item.topic, "")

    @property
    def level(self) -> str:
        return tr(LEVELS.get(self.item.competence, ""))

    @property
    def source(self) -> str:
        return " · ".join(filter(None, (tr(SOURCES.get(self.item.source, "")), self.item.source_text)))

    @property
    def claim(self) -> str:
        """What the answering body reports, its place in the tree."""
        return self.outcomes.get(self.item.claim, "")

    @property
    def verdict(self) -> str:
        return tr(VERDICTS.get(self.item.assessment, ""))


def read_held(context: Context, id: str) -> Held:
    """Ask the services for everything; speakers only for who may see them."""
    story = recommendation_story.story(context, id)
    item = story.recommendation
    with context.store.read() as work:
        places = areas_in(work, item)
        session = work.look_up(Session, item.session)
        return Held(
            story=story,
            names=work.called(_pointed(story)),
            outcomes={one.record.id: one.path for one in branches(work, every=True)},
            places=", ".join(work.called(places).values()) or item.area_text,
            speakers=_speakers(context.user, story.voices),
            meetings=_meetings(work, story),
            session=session,
        )


def _pointed(story: Story) -> set[str]:
    item = story.recommendation
    named = {item.authority, item.topic, *(one.organization for one in story.letters)}
    replied = {one.organization for one in story.replies}
    return named | replied | {one.organization for one in story.assessments}


def _speakers(user: User, voices: tuple[Voice, ...]) -> str:
    if not user.may_see_private("voice"):
        return ""
    return ", ".join(dict.fromkeys(one.speaker for one in voices if one.speaker))


def _meetings(work: Work, story: Story) -> tuple[ContactMeeting, ...]:
    ids = dict.fromkeys(voice.meeting for voice in story.voices)
    return tuple(work.get(ContactMeeting, id) for id in ids)
