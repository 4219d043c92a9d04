"""Starting a resolution: which item it belongs to, which kind it is, what it is about."""

from app.domain import fields as f
from app.domain.records.resolution import KINDS, Resolution
from app.domain.records.session import Session
from app.services import agenda, resolutions
from app.ui.page import Desk
from app.ui.verb_dialog import ask_verb
from app.ui.words import tr


def ask_to_draft(desk: Desk, session: Session) -> str:
    """Draft a resolution of a session from the template; its id, or "" when the person changed their mind."""
    context, made = desk.context, list[Resolution]()
    items = [
        item for item in agenda.items(context, session.id) if item.kind not in ("opening", "closing", "break")
    ]
    choices = {item.id: item.title for item in items}
    usual = next((item.id for item in items if item.decides), "")

    def draft(title: str, item: str, kind: str) -> None:
        made.append(resolutions.draft(context, session.id, item, kind, title))

    fields = {
        "title": f.Text(
            label=tr("Trích yếu"),
            required=True,
            longest=1000,
            help=tr("Ví dụ: về dự toán ngân sách xã năm 2027"),
        ),
        "item": f.Choice(label=tr("Mục chương trình"), options=choices),
        "kind": f.Choice(label=tr("Loại"), options=KINDS, required=True),
    }
    text = tr("{session}: căn cứ, Xét, các điều và nơi nhận được soạn sẵn, sửa được từng chữ.",
              session=session.called())  # fmt: skip
    values = {"item": usual, "kind": "individual"}
    ask_verb(desk, tr("Soạn nghị quyết"), tr("Soạn nghị quyết"), fields, draft, text, values)
    return made[0].id if made else ""
