"""Invented letters and people, for the tests of petitions and receptions."""

from datetime import date
from typing import Any

from app.domain.records.petition import Petition
from app.domain.records.petitioner import Petitioner


def person(name: str = "Khuất Thị Ngà", **given: Any) -> Petitioner:
    usual = {"honorific": "ba", "address": "thôn Đồng Vắng, xã Gia Lộc", "id_number": "031185001234"}
    return Petitioner(full_name=name, **usual | given)


def letter(kind: str = "complaint", **given: Any) -> Petition:
    usual = {
        "kind": kind,
        "source": "post",
        "received_on": date(2026, 11, 16),
        "subject": "Mức bồi thường đất làm đường liên thôn",
        "content": "Không đồng ý mức bồi thường, đề nghị xem xét lại quyết định thu hồi đất.",
    }
    return Petition(**usual | given)


def denunciation(**given: Any) -> Petition:
    usual = {
        "subject": "Thu tiền làm đường sai quy định",
        "content": "Cán bộ thôn thu tiền làm đường không có biên lai, không công khai.",
        "sealed_place": "Két Văn phòng, bì số 3",
    }
    return letter("denunciation", **usual | given)
