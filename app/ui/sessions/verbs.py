"""What can be done with a session in each of its states, and the questions some of it asks first."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from app.domain import fields as f
from app.domain.records.session import Session
from app.services import minutes, sessions
from app.ui.page import Desk
from app.ui.verb_dialog import ask_verb
from app.ui.words import tr


@dataclass(frozen=True)
class Verb:
    """Words on a button, its icon, and what it does; the first of a state is the primary one."""

    name: str
    words: str
    icon: str
    do: Callable[[], Any]


MAIN = {
    "planned": ("convene",),
    "convened": ("console",),
    "in_session": ("console",),
    "paused": ("console",),
    "closed": ("minutes",),
    "minutes_drafted": ("minutes",),
    "signed": ("minutes", "archive"),
    "archived": ("minutes",),
    "postponed": ("reinstate",),
    "cancelled": ("reinstate",),
}
MORE = {
    "planned": ("postpone", "cancel"),
    "convened": ("postpone", "cancel"),
    "postponed": ("cancel",),
}


def main_verbs(desk: Desk, session: Session) -> Sequence[Verb]:
    return [_verbs(desk, session)[name] for name in MAIN.get(session.state, ())]


def more_verbs(desk: Desk, session: Session) -> Sequence[Verb]:
    return [_verbs(desk, session)[name] for name in MORE.get(session.state, ())]


def _verbs(desk: Desk, session: Session) -> dict[str, Verb]:
    opening = session.state == "convened"
    console = tr("Khai mạc") if opening else tr("Điều hành")
    verbs = (
        Verb("convene", tr("Triệu tập"), "send", lambda: _convene(desk, session)),
        Verb("console", console, "gavel", lambda: desk.go("console")),
        Verb("minutes", tr("Biên bản"), "file-text", lambda: _open_minutes(desk, session)),
        Verb("archive", tr("Lưu trữ"), "archive", lambda: _archive(desk, session)),
        Verb("postpone", tr("Hoãn kỳ họp"), "clock", lambda: _put_off(desk, session, "postpone")),
        Verb("cancel", tr("Hủy kỳ họp"), "x", lambda: _put_off(desk, session, "cancel")),
        Verb("reinstate", tr("Khôi phục"), "rotate-ccw", lambda: _reinstate(desk, session)),
    )
    return {verb.name: verb for verb in verbs}


def _convene(desk: Desk, session: Session) -> None:
    context = desk.context

    def convene(convened_on: date | None, number: str) -> None:
        sessions.convene(context, session.id, convened_on, number)

    fields = {
        "convened_on": f.Day(label=tr("Ngày gửi quyết định triệu tập"), required=True),
        "number": f.Text(label=tr("Số văn bản triệu tập"), longest=40, help=tr("Để trống nếu chưa có số")),
    }
    title = tr("Triệu tập {session}", session=session.called())
    if ask_verb(desk, title, tr("Triệu tập"), fields, convene, values={"convened_on": context.today}):
        desk.say(tr("Đã triệu tập {session}", session=session.called()))


def _put_off(desk: Desk, session: Session, how: str) -> None:
    postpone = how == "postpone"
    verb = sessions.postpone if postpone else sessions.cancel
    fields = {"reason": f.Text(label=tr("Lý do"), required=True)}
    text = (
        tr("Hồ sơ đã chuẩn bị giữ nguyên; khôi phục được với ngày khai mạc mới.")
        if postpone
        else tr("Số thứ tự kỳ họp vẫn được giữ, không dùng lại cho kỳ họp khác.")
    )
    words = tr("Hoãn {session}", session=session.called())
    words = words if postpone else tr("Hủy {session}", session=session.called())

    def put_off(reason: str) -> None:
        verb(desk.context, session.id, reason)

    kind = "primary" if postpone else "danger"
    if ask_verb(desk, words, words, fields, put_off, text, kind=kind, leave=tr("Để nguyên")):
        desk.say(tr("Đã hoãn {session}", session=session.called()) if postpone
                 else tr("Đã hủy {session}", session=session.called()))  # fmt: skip


def _reinstate(desk: Desk, session: Session) -> None:
    def reinstate(opens_at: datetime | None) -> None:
        sessions.reinstate(desk.context, session.id, opens_at)

    fields = {"opens_at": f.Moment(label=tr("Khai mạc lúc"), help=tr("Để trống nếu giữ ngày giờ cũ"))}
    title = tr("Khôi phục {session}", session=session.called())
    text = tr("Kỳ họp trở lại tình trạng dự kiến và phải triệu tập lại.")
    if ask_verb(desk, title, tr("Khôi phục"), fields, reinstate, text, {"opens_at": session.opens_at}):
        desk.say(tr("Đã khôi phục {session}", session=session.called()))


def _archive(desk: Desk, session: Session) -> None:
    title = tr("Lưu trữ {session}", session=session.called())
    text = tr("Hồ sơ kỳ họp chỉ còn xem và in, không đổi tình trạng được nữa.")
    if desk.dialogs.confirm(title, text, tr("Lưu trữ hồ sơ")):
        sessions.archive(desk.context, session.id)
        desk.say(tr("Đã lưu trữ {session}", session=session.called()))


def _open_minutes(desk: Desk, session: Session) -> None:
    desk.open("minutes", minutes.minutes_of(desk.context, session.id).id)
