"""A visit in the twelve columns of Mẫu số 03/TCD, as the screen words them."""

from app.domain.petition_kinds import KINDS, SECRET
from app.domain.records.petitioner import Petitioner
from app.domain.records.reception import Reception
from app.ui.words import tr


def twelve(visit: Reception, person: Petitioner | None) -> list[tuple[str, str]]:
    """(heading, words) by column; of one who denounces columns 3 and 4 say so."""
    name, reach = _who(visit, person)
    competent = tr("Thuộc thẩm quyền") if visit.is_competent else ""
    return [
        (tr("1. Số thứ tự"), str(visit.number or "")),
        (tr("2. Ngày tiếp"), f"{visit.received_on:%d/%m/%Y}" if visit.received_on else ""),
        (tr("3. Họ tên"), name),
        (tr("4. Địa chỉ, giấy tờ"), reach),
        (tr("5. Nội dung vụ việc"), visit.content or visit.subject),
        (tr("6. Phân loại, số người"), f"{tr(KINDS.get(visit.kind, ''))} · {visit.visitors or 1}"),
        (tr("7. Số người cùng nội dung"), str(visit.same_content or "")),
        (tr("8. Cơ quan đã giải quyết"), visit.settled_by),
        (tr("9. Thẩm quyền"), competent),
        (tr("10. Hướng dẫn"), " · ".join(filter(None, (visit.guided_to, visit.guide_number)))),
        (tr("11. Chuyển, thụ lý"), " · ".join(filter(None, (visit.accepted_by, visit.forward_number)))),
        (tr("12. Theo dõi, kết quả"), visit.follow_up),
    ]


def _who(visit: Reception, person: Petitioner | None) -> tuple[str, str]:
    if visit.kind == SECRET:
        return tr("Không ghi người tố cáo"), ""
    if person is None:
        return "", ""
    return person.full_name, " · ".join(filter(None, (person.address, person.id_number)))
