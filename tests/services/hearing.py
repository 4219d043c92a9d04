"""A commune that was heard: thôn, a round with meetings, voices, recommendations; everybody invented."""

from datetime import date, datetime

from app.domain.records.area import Area
from app.domain.records.contact_meeting import ContactMeeting
from app.domain.records.contact_round import ContactRound
from app.domain.records.organization import Organization
from app.domain.records.recommendation import Recommendation
from app.domain.records.voice import Voice
from app.services import contacts, recommendations, records, replies, voices

TEXTS = (
    "Đường liên thôn xuống cấp, nhiều ổ gà",
    "Rác thải ven sông chưa được thu gom",
    "Trạm biến áp quá tải, điện yếu giờ cao điểm",
    "Cấp sổ đỏ cho các hộ tái định cư còn chậm",
    "Trường mầm non thiếu phòng học",
    "Bổ sung thuốc bảo hiểm y tế tại trạm",
    "Kênh tưới bị bồi lắng, cần nạo vét",
    "Đèn chiếu sáng ngõ Bắc tắt nhiều tháng",
)


def areas(context, *names):
    return [records.save(context, Area(kind="thon", name=name)) for name in names or ("Đông", "Đoài")]


def a_round(context, session="", meetings=1, places=()):
    """A round before a session (or thematic) with so many meetings, each of one thôn, and their ids."""
    kind = "before_session" if session else "thematic"
    planned = ContactRound(
        kind=kind, session=session, title="" if session else "Chuyên đề", starts_on=date(2026, 11, 9)
    )
    points = [
        ContactMeeting(
            place=f"Điểm {n}",
            starts_at=datetime(2026, 11, 9 + n, 8),
            areas=(places[n % len(places)].id,) if places else (),
        )
        for n in range(meetings)
    ]
    made = contacts.plan_round(context, planned, points).result
    return made, contacts.points(context, made.id)


def said(context, meeting, text, **more):
    given = {"kind": "recommendation", "competence": "commune"} | more
    return voices.add(context, Voice(meeting=meeting.id, text=text, **given))


def items(context, count, **given):
    """So many recommendations entered at once, each with words of its own."""
    made = []
    for n in range(1, count + 1):
        usual = {
            "code": f"KN-2026-{n:04d}",
            "text": f"{TEXTS[n % len(TEXTS)]} (điểm {n})",
            "received_on": date(2026, 11, 10),
            "competence": "commune",
        }
        with context.store.write() as work:
            made.append(records.keep(context, work, Recommendation(**usual | given)))
    return made


def body(context, kind, symbol=""):
    """Id of the office's body of a kind."""
    found = records.find(context, Organization, kind=kind)
    return next(one.id for one in found if not symbol or one.symbol == symbol)


def outcome(context, code):
    """Id of a standard branch of the outcome tree."""
    return next(branch.record.id for branch in replies.outcomes(context) if branch.record.code == code)


def recommendations_of(context, heard):
    """One recommendation of these voices."""
    return recommendations.make(context, [one.id for one in heard]).result
