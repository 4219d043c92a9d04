"""What became of a promise, noted where it is due: no page shows a promise by itself."""

from datetime import date
from functools import partial

from app.domain import fields as f
from app.domain.records.promise import STATES, Promise
from app.services import promises, records
from app.services.due import Due
from app.ui.page import Desk
from app.ui.verb_dialog import ask_verb
from app.ui.words import tr

SETTLED = ("done", "partly", "not_done")


def ask_result(desk: Desk, one: Due) -> bool:
    """Ask and note it; can be taken back from the toast."""
    fields = {
        "state": f.Choice(
            label=tr("Kết quả"), required=True, options={code: STATES[code] for code in SETTLED}
        ),
        "result": f.LongText(label=tr("Kết quả thực hiện, minh chứng")),
        "done_on": f.Day(label=tr("Xong ngày"), help=tr("Để trống thì lấy hôm nay")),
    }
    values = {"state": "done", "done_on": desk.context.today}
    facts = " · ".join(
        words for words in (one.who, one.about, tr("hạn {day}", day=f"{one.day:%d/%m/%Y}")) if words
    )
    text = f"{one.title}\n{facts}"
    return ask_verb(
        desk,
        tr("Kết quả thực hiện lời hứa"),
        tr("Ghi kết quả"),
        fields,
        partial(_settle, desk, one),
        text,
        values,
    )


def _settle(desk: Desk, one: Due, state: str, result: str, done_on: date | None) -> None:
    context = desk.context
    before = records.get(context, Promise, one.id)
    after = promises.settle(context, one.id, state or "open", result, done_on)
    if after != before:
        desk.say(tr("Đã ghi kết quả lời hứa"), lambda: records.undo(context, before, after))
