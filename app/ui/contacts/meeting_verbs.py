"""What can be done with a meeting in each of its states, and the questions some of it asks first."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any

from app.domain import fields as f
from app.domain.records.contact_meeting import ContactMeeting
from app.services import contact_meetings, contacts, deeds, records
from app.ui.contacts.sheet_verbs import give_voices_out, take_voices_in
from app.ui.page import Desk
from app.ui.sessions.verbs import Verb
from app.ui.verb_dialog import ask_verb
from app.ui.words import tr


def main_verb(desk: Desk, meeting: ContactMeeting) -> Verb | None:
    """The one thing that comes next."""
    verbs = {
        "planned": Verb("open", tr("Bắt đầu"), "play", lambda: _open(desk, meeting)),
        "running": Verb("close", tr("Kết thúc"), "square", lambda: _close(desk, meeting)),
        "done": Verb("sign", tr("Ký biên bản"), "pen-line", lambda: _sign(desk, meeting)),
        "postponed": Verb("reinstate", tr("Khôi phục"), "rotate-ccw", lambda: _reinstate(desk, meeting)),
        "cancelled": Verb("reinstate", tr("Khôi phục"), "rotate-ccw", lambda: _reinstate(desk, meeting)),
    }
    return verbs.get(meeting.state)


def more_verbs(desk: Desk, meeting: ContactMeeting) -> Sequence[tuple[str, Callable[[], Any]]]:
    """(words, verb) of everything else."""
    found: dict[str, list[tuple[str, Callable[[], Any]]]] = {
        "planned": [
            (tr("Hoãn hội nghị"), lambda: _put_off(desk, meeting, "postpone")),
            (tr("Hủy hội nghị"), lambda: _put_off(desk, meeting, "cancel")),
            (tr("Xóa điểm này"), lambda: _remove(desk, meeting)),
        ],
        "running": [
            (tr("Hoãn hội nghị"), lambda: _put_off(desk, meeting, "postpone")),
            (tr("Hủy hội nghị"), lambda: _put_off(desk, meeting, "cancel")),
        ],
        "done": [
            (tr("Mở lại hội nghị"), lambda: contact_meetings.reopen_meeting(desk.context, meeting.id)),
            *_report(desk, meeting),
        ],
        "signed": [(tr("Bỏ ký biên bản"), lambda: _unsign(desk, meeting)), *_report(desk, meeting)],
        "postponed": [(tr("Hủy hội nghị"), lambda: _put_off(desk, meeting, "cancel"))],
    }
    return [*found.get(meeting.state, []), *_sheets(desk, meeting)]


def _sheets(desk: Desk, meeting: ContactMeeting) -> list[tuple[str, Callable[[], Any]]]:
    """Until the minutes are signed voices may come from a table; they can always leave as one."""
    take_in = (tr("Nhập ý kiến từ bảng"), lambda: take_voices_in(desk, meeting.id))
    give_out = (tr("Xuất ý kiến ra Excel"), lambda: give_voices_out(desk, (meeting.id,)))
    return [give_out] if meeting.state == "signed" else [take_in, give_out]


def _open(desk: Desk, meeting: ContactMeeting) -> None:
    opened = contact_meetings.open_meeting(desk.context, meeting.id)
    desk.say(tr("Hội nghị đã bắt đầu"), lambda: records.undo(desk.context, meeting, opened))


def _close(desk: Desk, meeting: ContactMeeting) -> None:
    closed = contact_meetings.close_meeting(desk.context, meeting.id)
    due = f"{closed.report_due_on:%d/%m/%Y}" if closed.report_due_on else ""
    words = tr("Hội nghị đã kết thúc. Tổ báo cáo chậm nhất {day}", day=due)
    desk.say(words, lambda: contact_meetings.reopen_meeting(desk.context, meeting.id))


def _sign(desk: Desk, meeting: ContactMeeting) -> None:
    lacks = contact_meetings.lacks(desk.context, meeting.id)
    if grave := [lack for lack in lacks if lack.grave]:
        desk.problem(tr("Biên bản chưa ký được: {first}", first=grave[0].sentence))
        return

    def sign(on: date | None, number: int | None) -> None:
        contact_meetings.sign(desk.context, meeting.id, on, number)

    fields = {
        "on": f.Day(label=tr("Ký ngày"), required=True),
        "number": f.Whole(label=tr("Số biên bản"), help=tr("Để trống: lấy số tiếp theo của sổ"), least=1),
    }
    text = " ".join(lack.sentence for lack in lacks)
    title = tr("Ký biên bản hội nghị tại {place}", place=meeting.place)
    if ask_verb(desk, title, tr("Ký biên bản"), fields, sign, text, {"on": desk.context.today}):
        desk.say(tr("Đã ký biên bản hội nghị tại {place}", place=meeting.place))


def _unsign(desk: Desk, meeting: ContactMeeting) -> None:
    def unsign(reason: str) -> None:
        contact_meetings.unsign(desk.context, meeting.id, reason)

    fields = {"reason": f.Text(label=tr("Lý do"), required=True)}
    title = tr("Bỏ ký biên bản {number}", number=meeting.number)
    text = tr("Số biên bản này ở trong sổ với tình trạng hủy, không cấp lại.")
    if ask_verb(desk, title, tr("Bỏ ký"), fields, unsign, text, kind="danger", leave=tr("Để nguyên")):
        desk.say(tr("Đã bỏ ký biên bản"))


def _put_off(desk: Desk, meeting: ContactMeeting, how: str) -> None:
    postpone = how == "postpone"
    verb = contact_meetings.postpone if postpone else contact_meetings.cancel

    def put_off(reason: str) -> None:
        verb(desk.context, meeting.id, reason)

    words = tr("Hoãn hội nghị tại {place}", place=meeting.place)
    words = words if postpone else tr("Hủy hội nghị tại {place}", place=meeting.place)
    fields = {"reason": f.Text(label=tr("Lý do"), required=True)}
    kind = "primary" if postpone else "danger"
    button = tr("Hoãn") if postpone else tr("Hủy hội nghị")
    if ask_verb(desk, words, button, fields, put_off, kind=kind, leave=tr("Để nguyên")):
        desk.say(tr("Đã hoãn hội nghị") if postpone else tr("Đã hủy hội nghị"))


def _reinstate(desk: Desk, meeting: ContactMeeting) -> None:
    def reinstate(starts_at: datetime | None) -> None:
        contact_meetings.reinstate(desk.context, meeting.id, starts_at)

    fields = {"starts_at": f.Moment(label=tr("Bắt đầu dự kiến"), required=True)}
    title = tr("Khôi phục hội nghị tại {place}", place=meeting.place)
    if ask_verb(desk, title, tr("Khôi phục"), fields, reinstate, values={"starts_at": meeting.starts_at}):
        desk.say(tr("Đã khôi phục hội nghị"))


def _remove(desk: Desk, meeting: ContactMeeting) -> None:
    deed = contacts.remove_point(desk.context, meeting.id)
    desk.say(deed.words, lambda: deeds.take_back(desk.context, deed))


def _report(desk: Desk, meeting: ContactMeeting) -> list[tuple[str, Callable[[], Any]]]:
    """Until it came, the report of the tổ can be noted."""
    if meeting.reported_on:
        return []

    def received() -> None:
        contact_meetings.report_received(desk.context, meeting.id)
        desk.say(tr("Đã ghi ngày Tổ báo cáo"))

    return [(tr("Tổ đã báo cáo"), received)]
