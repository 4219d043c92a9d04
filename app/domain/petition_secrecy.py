"""Of a denunciation nothing is kept that tells who denounced (Luật Tố cáo 25/2018/QH14 Điều 9, 47, 56)."""

from collections.abc import Mapping
from typing import Any

from .fields import LongText, Text
from .identity_hints import hints, mark
from .petition_days import why_aside
from .petition_kinds import SECRET
from .record import Problems, Record, type_of

# Fields through which a denunciation would point at the person who made it.
WHO = ("petitioners", "representatives", "visitor")
# Written by the program from what it knows itself.
COMPUTED = frozenset({
    "code", "lacking", "names_checked", "rule", "rule_from", "calendar_version", "explanation", "event"
})  # fmt: skip
NOBODY = "Đơn tố cáo không ghi người tố cáo. Để trống ô này; danh tính chỉ nằm trên đơn giấy đã niêm phong"
NEVER = "Có chỗ {why}. Bỏ khỏi đơn tố cáo rồi lưu lại"
LOOK = "Có chỗ {why}. Soát lại và xác nhận đó không phải người tố cáo, hoặc bỏ đi rồi lưu lại"


def nothing_tells_who_denounced(record: Any) -> Problems:
    """Rule of the records that hold a denunciation themselves."""
    return secrecy_problems(record) if record.kind == SECRET else {}


def secrecy_problems(record: Any) -> Problems:
    """Why this record of a denunciation may not be kept, by field; the sentences never quote the text."""
    problems = {name: NOBODY for name in WHO if getattr(record, name, None)}
    texts = free_texts(record)
    vouched = record.names_checked if hasattr(record, "names_checked") else ""
    seen = bool(vouched) and vouched == mark(texts)
    return problems | _problems(texts, seen)


def free_texts(record: Record) -> dict[str, str]:
    """What a person typed into the record, by field."""
    fields = type_of(record).fields
    typed = (name for name, field in fields.items() if isinstance(field, Text | LongText))
    found = {name: getattr(record, name) for name in typed if name not in COMPUTED}
    if hasattr(record, "explanation"):  # of a day: reckoned, but for the reason a person set it aside
        found["explanation"] = why_aside(record.explanation)
    return {name: text for name, text in found.items() if text}


def _problems(texts: Mapping[str, str], seen: bool) -> Problems:
    problems: Problems = {}
    for name, text in texts.items():
        for hint in hints(text):
            if hint.certain or not seen:
                words = NEVER if hint.certain else LOOK
                problems.setdefault(name, words.format(why=hint.why))
    return problems
