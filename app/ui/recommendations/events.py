"""What happened to a recommendation as points on a line, the newest first."""

from datetime import date

from app.domain.outcomes import VERDICTS
from app.domain.records.assessment import Assessment
from app.domain.records.forwarding import Forwarding
from app.domain.records.reply import Reply
from app.domain.records.superior_reply import SuperiorReply
from app.ui.parts import Event
from app.ui.recommendations.held import Held
from app.ui.words import tr

Point = tuple[date, int, Event]


def events_of(held: Held) -> list[Event]:
    """On the same day in the order things usually happen."""
    story, item = held.story, held.item
    points: list[Point] = []
    if item.received_on:
        heard = tr("{n} lượt ý kiến", n=len(story.voices)) if story.voices else held.source
        points.append((item.received_on, 0, _event(tr("Tiếp nhận"), item.received_on, heard)))
    points += [_letter(held, one) for one in story.letters if one.dated and one.state != "draft"]
    points += [_reply(held, one) for one in story.replies if one.received_on]
    points += [_superior(one) for one in story.superior if one.dated]
    points += [_finding(held, one) for one in story.assessments if one.assessed_on]
    if item.told_on:
        places = ", ".join(meeting.place for meeting in story.told_at)
        points.append((item.told_on, 4, _event(tr("Báo cử tri"), item.told_on, places)))
    if item.closed_on:
        points.append((item.closed_on, 5, _event(tr("Kết thúc"), item.closed_on, item.closed_why)))
    return [event for _, _, event in sorted(points, key=lambda point: point[:2], reverse=True)]


def _letter(held: Held, letter: Forwarding) -> Point:
    assert letter.dated
    to = held.names.get(letter.organization, "") or letter.organization_text
    who = " · ".join(filter(None, (letter.number, to)))
    if letter.kind == "remind":
        what, tone = tr("Đôn đốc lần {n}", n=letter.ordinal or 1), "red"
    else:
        what, tone = tr("Chuyển giải quyết"), "accent"
    if letter.state == "withdrawn":
        what = tr("{what} (đã thu hồi)", what=what)
    return letter.dated, 1, _event(what, letter.dated, who, tone)


def _reply(held: Held, reply: Reply) -> Point:
    assert reply.received_on
    who = held.names.get(reply.organization, "") or reply.organization_text or held.authority
    what = tr("Trả lời: {outcome}", outcome=held.outcomes.get(reply.outcome, "").split(" › ")[0])
    return (
        reply.received_on,
        2,
        _event(what, reply.received_on, " · ".join(filter(None, (reply.number, who)))),
    )


def _superior(reply: SuperiorReply) -> Point:
    assert reply.dated
    what = tr("Cấp trên trả lời") if reply.step == "answered" else tr("Cấp trên giao giải quyết")
    return (
        reply.dated,
        2,
        _event(what, reply.dated, " · ".join(filter(None, (reply.number, reply.organization)))),
    )


def _finding(held: Held, finding: Assessment) -> Point:
    assert finding.assessed_on
    what = tr("HĐND đánh giá: {verdict}", verdict=tr(VERDICTS[finding.verdict]).lower())
    who = finding.reason or held.names.get(finding.organization, "")
    return finding.assessed_on, 3, _event(what, finding.assessed_on, who)


def _event(what: str, on: date, who: str, tone: str = "accent") -> Event:
    return Event(what, f"{on:%d/%m/%Y}", who, tone)
