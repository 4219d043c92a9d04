"""The papers of the page: whose they are, what is asked first, and how the preview makes them."""

from collections.abc import Callable
from datetime import date
from typing import Any

from app.documents.blocks import Document
from app.domain import fields as f
from app.domain.records.contact_meeting import ContactMeeting
from app.domain.records.forwarding import Forwarding
from app.services import proofs, recommendation_papers, records
from app.ui.page import Desk
from app.ui.pdf_preview import PdfPreview
from app.ui.recommendations.findings import ask_for_meeting, ask_for_session
from app.ui.verb_dialog import ask_verb
from app.ui.words import tr


class Papers:
    """Shows papers in `preview`; `shown()` brings it forward."""

    def __init__(self, desk: Desk, preview: PdfPreview, shown: Callable[[], Any]) -> None:
        self._desk, self._preview, self._shown = desk, preview, shown

    def letter(self, id: str) -> None:
        found = records.get(self._desk.context, Forwarding, id)
        kind = tr("Công văn đôn đốc") if found.kind == "remind" else tr("Công văn chuyển kiến nghị")
        self._show(id, f"{kind} {found.number}".strip(),
                   lambda: recommendation_papers.letter(self._desk.context, id))  # fmt: skip

    def results_of_session(self) -> None:
        session = ask_for_session(self._desk, tr("Báo cáo kết quả giải quyết kiến nghị"))
        if session:
            self._show(session.id, tr("Kết quả giải quyết kiến nghị, {session}", session=session.called()),
                       lambda: recommendation_papers.results(self._desk.context, session.id))  # fmt: skip

    def results_of_period(self) -> None:
        context = self._desk.context
        fields = {
            "since": f.Day(label=tr("Tiếp nhận từ ngày"), required=True),
            "until": f.Day(label=tr("Đến hết ngày"), required=True),
        }
        values = {"since": date(context.today.year, 1, 1), "until": context.today}

        def show(since: date, until: date) -> None:
            self._show(f"{since} {until}", tr("Kết quả giải quyết kiến nghị"),
                       lambda: recommendation_papers.results(context, since=since, until=until))  # fmt: skip

        title = tr("Báo cáo kết quả giải quyết kiến nghị")
        ask_verb(self._desk, title, tr("Lập báo cáo"), fields, show, values=values)

    def readout(self) -> None:
        meeting: ContactMeeting | None = ask_for_meeting(self._desk, tr("Kết quả trả lời để đọc cho cử tri"))
        if meeting:
            self._show(f"readout {meeting.id}", tr("Đọc cho cử tri: {place}", place=meeting.place),
                       lambda: recommendation_papers.readout(self._desk.context, meeting.id))  # fmt: skip

    def _show(self, key: str, title: str, make: Callable[[], Document]) -> None:
        source = proofs.composed(make, lambda: recommendation_papers.file_name(make()))
        self._preview.show_source(key, source, title)
        self._shown()
