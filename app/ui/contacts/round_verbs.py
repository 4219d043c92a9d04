"""What can be done with a round in each of its states, and the questions some of it asks first."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from app.domain import fields as f
from app.domain.records.contact_round import ContactRound
from app.services import contacts
from app.ui.page import Desk
from app.ui.sessions.verbs import Verb
from app.ui.verb_dialog import ask_verb
from app.ui.words import tr


def main_verb(desk: Desk, planned: ContactRound) -> Verb | None:
    """The one thing that comes next."""
    verbs = {
        "planned": Verb("issue", tr("Ban hành kế hoạch"), "send", lambda: _issue(desk, planned, "plan")),
        "issued": Verb("report", tr("Lập báo cáo"), "file-text", lambda: _issue(desk, planned, "report")),
        "cancelled": Verb("reinstate", tr("Khôi phục"), "rotate-ccw", lambda: _reinstate(desk, planned)),
    }
    return verbs.get(planned.state)


def more_verbs(desk: Desk, planned: ContactRound) -> Sequence[tuple[str, Callable[[], Any]]]:
    """(words, verb) of everything else."""
    cancel = (tr("Hủy đợt tiếp xúc"), lambda: _cancel(desk, planned))
    report = (tr("Lập báo cáo tổng hợp"), lambda: _issue(desk, planned, "report"))
    found: dict[str, list[tuple[str, Callable[[], Any]]]] = {
        "planned": [report, cancel],
        "issued": [(tr("Thu hồi kế hoạch"), lambda: _withdraw(desk, planned, "plan")), cancel],
        "consolidated": [(tr("Thu hồi báo cáo"), lambda: _withdraw(desk, planned, "report"))],
    }
    return found.get(planned.state, [])


def _issue(desk: Desk, planned: ContactRound, paper: str) -> None:
    plan = paper == "plan"

    def issue(on: date | None, number: int | None) -> None:
        (contacts.issue_plan if plan else contacts.issue_report)(desk.context, planned.id, on, number)

    fields = {
        "on": f.Day(label=tr("Ngày ban hành"), required=True),
        "number": f.Whole(label=tr("Số văn bản"), help=tr("Để trống: lấy số tiếp theo của sổ"), least=1),
    }
    title = tr("Ban hành kế hoạch") if plan else tr("Lập báo cáo tổng hợp")
    if ask_verb(desk, title, title, fields, issue, planned.title, {"on": desk.context.today}):
        desk.say(tr("Đã ban hành kế hoạch") if plan else tr("Đã lập báo cáo tổng hợp"))


def _withdraw(desk: Desk, planned: ContactRound, paper: str) -> None:
    plan = paper == "plan"

    def withdraw(reason: str) -> None:
        (contacts.withdraw_plan if plan else contacts.withdraw_report)(desk.context, planned.id, reason)

    number = planned.plan_number if plan else planned.report_number
    fields = {"reason": f.Text(label=tr("Lý do"), required=True)}
    text = tr("Số văn bản này ở trong sổ với tình trạng hủy, không cấp lại.")
    title = tr("Thu hồi văn bản số {number}", number=number)
    if ask_verb(desk, title, tr("Thu hồi"), fields, withdraw, text, kind="danger", leave=tr("Để nguyên")):
        desk.say(tr("Đã thu hồi văn bản số {number}", number=number))


def _cancel(desk: Desk, planned: ContactRound) -> None:
    def cancel(reason: str) -> None:
        contacts.cancel_round(desk.context, planned.id, reason)

    fields = {"reason": f.Text(label=tr("Lý do"), required=True)}
    title = tr("Hủy {name}", name=planned.title[:1].lower() + planned.title[1:])
    button = tr("Hủy đợt tiếp xúc")
    if ask_verb(desk, title, button, fields, cancel, kind="danger", leave=tr("Để nguyên")):
        desk.say(tr("Đã hủy đợt tiếp xúc"))


def _reinstate(desk: Desk, planned: ContactRound) -> None:
    contacts.reinstate_round(desk.context, planned.id)
    desk.say(tr("Đã khôi phục đợt tiếp xúc"))
