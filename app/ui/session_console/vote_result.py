"""A recorded vote as it stands: the counts in words, the bar, the verdict, and what it corrects."""

from PySide6.QtWidgets import QWidget

from app.domain.records.vote_event import STATES, VoteEvent
from app.services import votes
from app.services.context import Context
from app.ui.parts import Label, VoteBar, column
from app.ui.session_console.hands_form import TOKENS
from app.ui.session_console.hours import hour
from app.ui.session_console.verdict import Verdict
from app.ui.words import tr


class VoteResult(QWidget):
    """Nothing can be typed here: a wrong count is put right by voting again."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.title = Label("", "strong", wrap=True)
        self.counts = Label("", "body", "text2", wrap=True)
        self.note = Label("", "small", "amber", wrap=True)
        self.bar, self.verdict = VoteBar(), Verdict()
        self.setLayout(
            column(self.title, self.counts, self.bar, self.verdict, self.note, gap=6, margins=(3, 0, 3, 0))
        )

    def show_event(self, event: VoteEvent) -> None:
        self.title.set_text(event.title)
        self.counts.set_text(_counts(event))
        counted = event.in_favour is not None and event.base is not None
        self.bar.setVisible(counted)
        if counted:
            numbers = [event.in_favour or 0, event.against or 0, event.abstained or 0]
            away = (event.base or 0) - (event.present or 0)
            rest = tr("{n} vắng", n=away) if away > 0 else ""
            parts = list(zip(numbers, TOKENS, strict=True))
            self.bar.show_counts(parts, event.base or 0, event.needed or 0, rest, event.sentence)
        self.verdict.show_recorded(event)
        self._show_note(event)

    def _show_note(self, event: VoteEvent) -> None:
        notes = []
        if event.state == "replaced":
            notes.append(tr(STATES["replaced"]))
        if event.corrects:
            notes.append(tr("Thay cho lần trước: {why}", why=event.correction_reason))
        self.note.set_text(". ".join(notes))
        self.note.setVisible(bool(notes))

    def spoken(self, event: VoteEvent) -> str:
        """How the chair declares it."""
        return " ".join(votes.result_words(event))


def _counts(event: VoteEvent) -> str:
    at = tr("Ghi lúc {at}", at=hour(event.recorded_at)) if event.recorded_at else ""
    parts = []
    if event.issued is not None:
        parts.append(
            tr(
                "Phát ra {issued}, thu vào {returned}, hợp lệ {valid}, không hợp lệ {invalid}",
                issued=event.issued,
                returned=event.returned,
                valid=event.valid,
                invalid=event.invalid,
            )
        )
    if event.in_favour is not None:
        parts.append(
            tr(
                "{a} tán thành, {b} không tán thành, {c} không biểu quyết",
                a=event.in_favour,
                b=event.against,
                c=event.abstained,
            )
        )
    return ". ".join([*parts, *([at] if at else [])])
