"""The papers a session can be printed as, for the menu of its file."""

from collections.abc import Sequence

from app.domain.records.session import Session
from app.domain.records.vote_event import VoteEvent
from app.services import records
from app.services.context import Context
from app.ui.words import tr

BEFORE = ("invitation", "programme", "delegates", "script")


def papers_of(context: Context, session: Session) -> Sequence[tuple[str, str, str]]:
    """(words, paper, id of the record): before the session, of it, and of each secret ballot."""
    names = {
        "invitation": tr("Giấy mời"),
        "programme": tr("Chương trình kỳ họp"),
        "delegates": tr("Danh sách đại biểu ký tên"),
        "script": tr("Kịch bản điều hành"),
    }
    found = [(names[paper], paper, session.id) for paper in BEFORE]
    if session.opened_at:
        found.append((tr("Biên bản kỳ họp"), "minutes", session.id))
    ballots = records.find(context, VoteEvent, session=session.id, method="secret_ballot", state="recorded")
    return found + [
        (tr("Biên bản kiểm phiếu: {title}", title=one.title), "ballots", one.id) for one in ballots
    ]
