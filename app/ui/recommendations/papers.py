"""The papers of the page: whose they are, what is asked first, and how the preview makes them."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from app.documents.blocks import Document
from app.domain import fields as f
from app.domain.records.contact_meeting import ContactMeeting
from app.domain.records.forwarding import Forwarding
from app.domain.records.number_entry import NumberEntry
from app.services import proofs, recommendation_bundle, recommendation_papers, recommendation_reports, records
from app.services.recommendation_reports import Scope
from app.ui.page import Desk
from app.ui.pdf_preview import PdfPreview
from app.ui.recommendations.findings import ask_for_meeting
from app.ui.verb_dialog import ask_verb
from app.ui.words import tr

SHEET = ".xlsx"


class Papers:
    """Shows papers in `preview`; `shown()` brings it forward."""

    def __init__(self, desk: Desk, preview: PdfPreview, shown: Callable[[], Any]) -> None:
        self._desk, self._preview, self._shown = desk, preview, shown

    def letter(self, id: str) -> None:
        found = records.get(self._desk.context, Forwarding, id)
        kind = tr("Công văn đôn đốc") if found.kind == "remind" else tr("Công văn chuyển kiến nghị")
        self._show(id, f"{kind} {found.number}".strip(),
                   lambda: recommendation_papers.letter(self._desk.context, id))  # fmt: skip

    def results(self, scope: Scope) -> None:
        """The report on results; one with a number as it was when it got it."""
        context, entry = self._desk.context, recommendation_reports.issued(self._desk.context, scope)
        title = tr("Kết quả giải quyết kiến nghị {number}", number=entry.text if entry else "").strip()
        key = f"{scope.key} {entry.id if entry else ''}"
        self._preview.show_source(key, recommendation_reports.source(context, scope), title)
        self._shown()

    def bundle(self, letters: Sequence[Forwarding]) -> None:
        """Letters made in one go, to be printed in one go."""
        ids = [one.id for one in letters]
        title = tr("{n} công văn đôn đốc", n=len(ids))
        source = recommendation_bundle.bundle(self._desk.context, ids, title)
        self._preview.show_source(" ".join(ids), source, title)
        self._shown()

    def results_sheet(self, scope: Scope) -> None:
        """The report's annex as a workbook."""
        desk = self._desk
        name = f"ket-qua-giai-quyet-kien-nghi-{desk.context.today:%Y-%m-%d}{SHEET}"
        chosen = desk.dialogs.save_file(tr("Xuất Excel"), name, tr("Bảng tính (*.xlsx)"))
        if chosen is None:
            return
        path = chosen if chosen.suffix.lower() == SHEET else chosen.with_name(chosen.name + SHEET)
        desk.tasks.run(
            lambda _: recommendation_reports.sheet(desk.context, scope, path),
            lambda written: desk.say(tr("Đã lưu {file}", file=written.name)),
            title=tr("Đang ghi {file}…", file=path.name),
        )

    def number(self, scope: Scope) -> None:
        """Give the report a number from the book, or take it back with the reason."""
        entry = recommendation_reports.issued(self._desk.context, scope)
        if entry is None:
            self._give_number(scope)
        else:
            self._take_number_back(scope, entry)

    def _give_number(self, scope: Scope) -> None:
        context = self._desk.context

        def issue(on: date) -> None:
            given = recommendation_reports.issue(context, scope, on)
            self._desk.say(tr("Báo cáo đã có số {number}", number=given.text))

        fields = {"on": f.Day(label=tr("Ngày văn bản"), required=True)}
        text = tr("Báo cáo lấy số tiếp theo của sổ báo cáo và được giữ nguyên như hôm nay.")
        title = tr("Cấp số báo cáo kết quả giải quyết kiến nghị")
        ask_verb(self._desk, title, tr("Cấp số"), fields, issue, text, {"on": context.today})

    def _take_number_back(self, scope: Scope, entry: NumberEntry) -> None:
        def withdraw(reason: str) -> None:
            recommendation_reports.withdraw(self._desk.context, scope, reason)
            self._desk.say(tr("Đã thu hồi báo cáo {number}", number=entry.text))

        fields = {"reason": f.Text(label=tr("Lý do thu hồi"), required=True)}
        text = tr("Số văn bản ghi là đã hủy và không cấp lại; báo cáo trở lại là dự thảo.")
        title = tr("Thu hồi báo cáo {number}", number=entry.text)
        ask_verb(self._desk, title, tr("Thu hồi"), fields, withdraw, text, kind="danger")

    def readout(self) -> None:
        meeting: ContactMeeting | None = ask_for_meeting(self._desk, tr("Kết quả trả lời để đọc cho cử tri"))
        if meeting:
            self._show(f"readout {meeting.id}", tr("Đọc cho cử tri: {place}", place=meeting.place),
                       lambda: recommendation_papers.readout(self._desk.context, meeting.id))  # fmt: skip

    def _show(self, key: str, title: str, make: Callable[[], Document]) -> None:
        source = proofs.composed(make, lambda: recommendation_papers.file_name(make()))
        self._preview.show_source(key, source, title)
        self._shown()
