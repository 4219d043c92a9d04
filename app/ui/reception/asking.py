"""What is asked of a visit: the statement, why it was refused, the letter it becomes."""

from typing import Any

from app.domain import fields as f
from app.domain.petition_kinds import SECRET
from app.domain.records.petition import SOURCES, Petition
from app.domain.records.reception import REFUSALS, Reception
from app.services import reception, reception_export, records
from app.ui.page import Desk
from app.ui.petitions.asking import vouching
from app.ui.verb_dialog import ask_verb
from app.ui.words import tr


def ask_for_statement(desk: Desk, visit: Reception) -> bool:
    """What a citizen without a letter says, in their words."""
    fields: dict[str, f.Field] = {"text": f.LongText(label=tr("Lời trình bày"), required=True)}
    fields |= _vouching(visit)

    def write(**given: Any) -> None:
        reception.write_statement(desk.context, visit.id, **given)

    text = tr("Ghi xong thì đọc lại cho công dân nghe, in ra rồi ký.")
    values = {"text": visit.statement}
    return ask_verb(desk, tr("Ghi lời trình bày"), tr("Ghi"), fields, write, text, values)


def ask_why_refused(desk: Desk, visit: Reception) -> None:
    """The ground; where the refusal is due in writing, by when is said."""
    fields = {"ground": f.Choice(label=tr("Căn cứ từ chối"), options=REFUSALS, required=True)}
    words = tr("Từ chối tiếp")
    if ask_verb(desk, words, words, fields, lambda ground: reception.refuse(desk.context, visit.id, ground)):
        due = reception.refusal_due(desk.context, records.get(desk.context, Reception, visit.id))
        day = f"{due.day:%d/%m/%Y}" if due and due.day else ""
        desk.say(tr("Thông báo bằng văn bản đến {day}", day=day) if day else tr("Đã ghi từ chối tiếp"))


def ask_for_workbook(desk: Desk, year: int) -> None:
    """The book in its twelve columns; personal data leave only when the person says so."""
    context = desk.context
    fields = {"named": f.Flag(label=tr("Ghi cả họ tên, giấy tờ, lời công dân"))}

    def save(named: bool) -> None:
        chosen = desk.dialogs.save_file(
            tr("Xuất Excel"), reception_export.file_name(year), tr("Bảng tính (*.xlsx)")
        )
        if chosen is not None:
            written = reception_export.save_book(context, year, chosen, named=named)
            desk.say(tr("Đã lưu {file}", file=written.name))

    text = tr("Mười hai cột của Mẫu số 03/TCD. Bản gửi ra ngoài cơ quan để trống họ tên, giấy tờ.")
    ask_verb(desk, tr("Xuất sổ năm {year}", year=year), tr("Xuất Excel"), fields, save, text)


def ask_for_letter(desk: Desk, visit: Reception) -> None:
    """What the visit tells already stands there; of a denunciation its sealed place is asked."""
    fields: dict[str, f.Field] = {
        "subject": f.Text(label=tr("Trích yếu"), required=True),
        "source": f.Choice(label=tr("Nguồn đơn"), options=SOURCES, required=True),
    }
    if visit.kind == SECRET:
        fields["sealed_place"] = f.Text(label=tr("Nơi cất đơn giấy"), required=True)
    fields |= _vouching(visit)
    made: list[Petition] = []

    def take_in(vouched: bool = False, **given: Any) -> None:
        made.append(reception.to_petition(desk.context, visit.id, Petition(**given), vouched=vouched))

    values = {"subject": visit.subject, "source": "reception"}
    if ask_verb(desk, tr("Lập đơn từ lượt tiếp"), tr("Lập đơn"), fields, take_in, values=values):
        desk.say(tr("Đã lập đơn {code}", code=made[-1].code))


def _vouching(visit: Reception) -> dict[str, f.Field]:
    return {"vouched": vouching()} if visit.kind == SECRET else {}
