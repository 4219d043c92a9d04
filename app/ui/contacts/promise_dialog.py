"""Writing down a promise made to the voters, from the voice it answers."""

from datetime import date

from app.domain import fields as f
from app.domain.errors import Invalid
from app.domain.records.voice import Voice
from app.services import voices
from app.ui.page import Desk
from app.ui.verb_dialog import ask_verb
from app.ui.words import tr


def ask_promise(desk: Desk, voice: Voice) -> bool:
    """Who promises what until when; what was answered is put in to begin with."""
    fields = {
        "text": f.LongText(label=tr("Việc đã hứa"), required=True),
        "person": f.Ref(label=tr("Người hứa"), target="person"),
        "name": f.Text(label=tr("Người hứa (ghi tay)"), help=tr("Khi không có trong sổ")),
        "due_on": f.Day(label=tr("Hạn")),
        "organization": f.Ref(label=tr("Cơ quan chủ trì"), target="organization"),
    }

    def promise(text: str, person: str, name: str, due_on: date | None, organization: str) -> None:
        if not text:
            raise Invalid({"text": tr("Chưa ghi việc đã hứa")})
        if not (person or name):
            raise Invalid({"person": tr("Chưa ghi người hứa")})
        voices.promise(
            desk.context, voice.meeting, person or name, text,
            voice_id=voice.id, due_on=due_on, organization=organization,
        )  # fmt: skip

    given = {"text": voice.answer, "person": voice.answered_by, "name": voice.answered_by_text}
    done = ask_verb(desk, tr("Lời hứa với cử tri"), tr("Ghi lời hứa"), fields, promise, values=given)
    if done:
        desk.say(tr("Đã ghi lời hứa"))
    return done
