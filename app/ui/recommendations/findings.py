"""What is asked when an answer came, the council assesses it, voters are told, or the following ends."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from app.domain import fields as f
from app.domain.outcomes import CLAIMS, VERDICTS
from app.domain.records.contact_meeting import ContactMeeting
from app.domain.records.recommendation import Recommendation
from app.domain.records.reply import Reply
from app.domain.records.session import Session
from app.services import assessments, recommendation_steps, records, replies, telling
from app.services.deeds import Deed
from app.ui.page import Desk
from app.ui.parts import Notice
from app.ui.recommendations.paired_dialog import PairedDialog
from app.ui.verb_dialog import ask_verb
from app.ui.words import tr


def ask_for_reply(desk: Desk, item: Recommendation) -> Deed[Any] | None:
    """The answer with its place in the tree; a branch with a road map asks for its day."""
    made: list[Deed[Any]] = []

    def record(**given: Any) -> None:
        made.append(replies.record(desk.context, _reply(item, given)))

    _ask_reply(desk, tr("Ghi trả lời {code}", code=item.code), record)
    return made[-1] if made else None


def ask_for_replies(desk: Desk, items: Sequence[Recommendation]) -> Deed[Any] | None:
    """One document that answers many alike: all of them or none."""
    made: list[Deed[Any]] = []

    def record(**given: Any) -> None:
        made.append(replies.record_all(desk.context, [_reply(item, given) for item in items]))

    text = tr("Kiến nghị có kết quả khác thì ghi riêng.")
    _ask_reply(desk, tr("Ghi một trả lời cho {n} kiến nghị", n=len(items)), record, text)
    return made[-1] if made else None


def _reply(item: Recommendation, given: Mapping[str, Any]) -> Reply:
    """By the body that has to resolve it."""
    return Reply(
        recommendation=item.id, organization=item.authority, organization_text=item.authority_text, **given
    )


def _ask_reply(desk: Desk, title: str, record: Callable[..., None], text: str = "") -> None:
    pairs = {"number": "dated", "received_on": "promised_on"}
    values = {"received_on": desk.context.today}
    fields, verb = _reply_fields(desk), tr("Ghi trả lời")
    desk.dialogs.run(PairedDialog(desk, title, verb, fields, record, text, values, pairs))


def _reply_fields(desk: Desk) -> dict[str, f.Field]:
    tree = {one.record.id: one.path for one in replies.outcomes(desk.context)}
    return {
        "outcome": f.Choice(label=tr("Kết quả theo báo cáo"), options=tree, required=True),
        "number": f.Text(label=tr("Số văn bản trả lời"), longest=60),
        "dated": f.Day(label=tr("Ngày văn bản")),
        "received_on": f.Day(label=tr("Nhận ngày"), required=True),
        "promised_on": f.Day(label=tr("Sẽ xong ngày (lộ trình)")),
        "text": f.LongText(label=tr("Nội dung trả lời")),
    }


def ask_for_finding(desk: Desk, ids: Sequence[str], claim: str = "") -> Deed[Any] | None:
    """The council's own finding; what the body claims is shown above it."""
    made: list[Deed[Any]] = []

    def assess(verdict: str, reason: str, request: str) -> None:
        made.append(assessments.assess(desk.context, ids, verdict, reason, request=request))

    fields = {
        "verdict": f.Choice(label=tr("HĐND đánh giá"), options=VERDICTS, required=True),
        "reason": f.LongText(label=tr("Nhận xét, căn cứ")),
        "request": f.Text(label=tr("Yêu cầu tiếp theo"), longest=1000),
    }
    more = [Notice("blue", claim, tr("Cơ quan giải quyết báo cáo"))] if claim else []
    title = tr("Đánh giá kết quả giải quyết {n} kiến nghị", n=len(ids))
    ask_verb(desk, title, tr("Đánh giá"), fields, assess, more=more)
    return made[-1] if made else None


def ask_where_told(desk: Desk, ids: Sequence[str]) -> Deed[Any] | None:
    """At which meeting the answers were read out."""
    title = tr("Ghi đã báo cử tri {n} kiến nghị", n=len(ids))
    meeting = ask_for_meeting(desk, title)
    return telling.tell(desk.context, meeting.id, ids) if meeting else None


def ask_for_meeting(desk: Desk, title: str) -> ContactMeeting | None:
    """A meeting of voters, the newest first."""
    found = [one for one in records.find(desk.context, ContactMeeting) if one.state != "cancelled"]
    found.sort(key=lambda one: (one.starts_at is not None, one.starts_at), reverse=True)
    if not found:
        desk.problem(tr("Chưa có hội nghị tiếp xúc cử tri nào. Lập đợt tiếp xúc trước."))
        return None
    chosen: list[str] = []
    options = {one.id: _met(one) for one in found}
    fields = {"meeting": f.Choice(label=tr("Hội nghị tiếp xúc cử tri"), options=options, required=True)}
    ask_verb(desk, title, tr("Chọn"), fields, lambda meeting: chosen.append(meeting))
    return next((one for one in found if one.id in chosen), None)


def ask_to_close(desk: Desk, ids: Sequence[str]) -> Deed[Any] | None:
    made: list[Deed[Any]] = []

    def close(closed_why: str) -> None:
        made.append(recommendation_steps.close(desk.context, ids, closed_why))

    fields = {
        "closed_why": f.Text(
            label=tr("Lý do kết thúc"), help=tr("Phải ghi khi HĐND chưa đánh giá là đã xong")
        )
    }
    ask_verb(desk, tr("Đóng {n} kiến nghị", n=len(ids)), tr("Đóng"), fields, close)
    return made[-1] if made else None


def ask_to_reopen(desk: Desk, item: Recommendation) -> Deed[Any] | None:
    made: list[Deed[Any]] = []

    def reopen(closed_why: str) -> None:
        made.append(recommendation_steps.reopen(desk.context, item.id, closed_why))

    fields = {"closed_why": f.Text(label=tr("Lý do mở lại"), required=True)}
    ask_verb(desk, tr("Mở lại {code}", code=item.code), tr("Mở lại"), fields, reopen)
    return made[-1] if made else None


def ask_for_session(desk: Desk, title: str, but: str = "") -> Session | None:
    """A session, the newest first, other than the one they are followed to now."""
    found = [one for one in records.find(desk.context, Session) if one.id != but]
    found.sort(key=lambda one: (one.opens_at is not None, one.opens_at), reverse=True)
    if not found:
        desk.problem(tr("Chưa có kỳ họp nào để chuyển sang. Thêm kỳ họp trước."))
        return None
    chosen: list[str] = []
    fields = {"session": f.Choice(label=tr("Kỳ họp"), options={one.id: one.called() for one in found},
                                  required=True)}  # fmt: skip
    ask_verb(desk, title, tr("Chọn"), fields, lambda session: chosen.append(session))
    return next((one for one in found if one.id in chosen), None)


def claim_words(desk: Desk, item: Recommendation) -> str:
    found = {one.record.id: one for one in replies.outcomes(desk.context)}.get(item.claim)
    return f"{found.path} ({tr(CLAIMS[found.record.group]).lower()})" if found else ""


def _met(meeting: ContactMeeting) -> str:
    at: date | None = meeting.starts_at.date() if meeting.starts_at else None
    return f"{at:%d/%m/%Y} · {meeting.place}" if at else meeting.place
