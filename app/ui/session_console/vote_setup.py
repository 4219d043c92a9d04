"""Before a vote: what is voted on, the kind of decision, the method, and the share it needs, explained."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from app.domain.records.agenda_item import AgendaItem
from app.domain.records.resolution import Resolution
from app.domain.records.vote_event import METHODS, VoteEvent
from app.domain.voting import BASE_WORDS, IN_OFFICE, PRESENT, TOTAL, Requirement, needed
from app.services import records, rules, votes
from app.services.context import Context
from app.services.presence import RollFigures
from app.ui.parts import Combo, FieldBox, Label, Pills, column, holder, primary, row
from app.ui.session_console.room import Room
from app.ui.words import tr

USUAL = {"procedure": "agenda", "personnel": "election", "resolution": "resolution"}
WAYS = ("show_of_hands", "by_name", "secret_ballot")
OPEN_DRAFTS = ("draft", "verified", "rejected")


class VoteSetup(QWidget):
    """Everything starts with the usual answer, so that one more key opens the vote."""

    def __init__(self, context: Context, on_open: Callable[[], Any]) -> None:
        super().__init__()
        self._context = context
        self._room: Room | None = None
        self._item = AgendaItem()
        self._asked = ""
        self.subject, self.decision, self.requirement = Combo(), Combo(), Combo()
        self.method = Pills({way: tr(METHODS[way]) for way in WAYS}, tr("Hình thức"), gap=6)
        self.why, self.snapshot = Label("", "small", "text2", wrap=True), Label("", "small", wrap=True)
        self.open = primary(tr("Bắt đầu biểu quyết"), on_open, icon="gavel")
        self._subject = FieldBox(tr("Biểu quyết về"), self.subject)
        decision = FieldBox(tr("Loại quyết định"), self.decision)
        requirement = FieldBox(tr("Tỷ lệ cần"), self.requirement)
        self.decision.activated.connect(lambda _: self._decision_chosen())
        self.requirement.activated.connect(lambda _: self._explain())
        way = holder(column(Label(tr("Hình thức"), "label", "text2"), self.method, gap=4))
        choices = row((decision, 1), (requirement, 1), gap=12, top=True)
        foot = row((self.snapshot, 1), self.open, gap=12)
        self.setLayout(column(self._subject, choices, way, self.why, None, foot, gap=8, margins=(3, 0, 3, 3)))

    def show_room(self, room: Room) -> None:
        item = room.shown
        self._room = room
        if item is None:
            return
        another = item.id != self._item.id
        if another:
            self._usual(item)
        self._item = item
        self._show_subjects(item, another)
        self._explain()
        self._show_snapshot(room.roll.figures)

    def open_vote(self) -> VoteEvent:
        """Put it to the vote as chosen, with those present now."""
        subject = self.subject.code()
        title = self.subject.currentText() if subject else self._item.title
        return votes.open_vote(
            self._context,
            self._item.id,
            title,
            self.method.code(),
            self.decision.code(),
            self.requirement.code(),
            subject or None,
            seats=1 if self.decision.code() == "election" else None,
        )

    def _usual(self, item: AgendaItem) -> None:
        law, on = rules.law(self._context), self._context.today
        self.decision.set_options({row.id: tr(row.words) for row in law.decisions})
        wanted = votes.requirements(self._context, on)
        self.requirement.set_options({one.id: _short(one) for one in wanted})
        self.decision.set_code(USUAL.get(item.kind, "resolution" if item.decides else "procedure"))
        self._decision_chosen()

    def _decision_chosen(self) -> None:
        code = self.decision.code()
        usual = votes.default_requirement(self._context, code, self._context.today)
        self.requirement.set_code(usual.id)
        kind = next(row for row in rules.law(self._context).decisions if row.id == code)
        self.method.set_code("secret_ballot" if kind.secret else "show_of_hands")
        self._explain()

    def _show_subjects(self, item: AgendaItem, another: bool) -> None:
        """The drafts of the item that are not decided, the first one chosen, and the item's own matter."""
        drafts = records.find(self._context, Resolution, item=item.id)
        options = {
            one.id: tr("Nghị quyết {what}", what=one.title) for one in drafts if one.state in OPEN_DRAFTS
        }
        self.subject.set_options(options | {"": item.title})
        if another:
            self.subject.setCurrentIndex(0)
        self._subject.setVisible(bool(options))

    def _explain(self) -> None:
        """How many that is today, of which total, and where it is written."""
        code = self.requirement.code()
        chosen = [one for one in votes.requirements(self._context, self._context.today) if one.id == code]
        if not chosen or self._room is None:
            return
        one, figures = chosen[0], self._room.roll.figures
        base = {TOTAL: figures.elected_total, IN_OFFICE: figures.in_office, PRESENT: figures.present}[
            one.base
        ]
        words = tr(
            "{fraction} của {base} ({what}) là {n}. {source}.",
            fraction=one.fraction[:1].upper() + one.fraction[1:],
            base=base,
            what=BASE_WORDS[one.base],
            n=needed(one, base),
            source=one.source,
        )
        self.why.set_text(words)
        self.why.setToolTip(one.note)

    def _show_snapshot(self, figures: RollFigures) -> None:
        if figures.quorate:
            words = tr("Chốt {n} đại biểu có mặt khi bắt đầu.", n=figures.present)
        else:
            words = tr(
                "Có mặt {n}, cần {need}: biểu quyết sẽ ghi là không đủ đại biểu.",
                n=figures.present,
                need=figures.quorum_needed,
            )
        self.snapshot.set_text(words)
        self.snapshot.set_tone("text2" if figures.quorate else "red")


def _short(one: Requirement) -> str:
    """ "Quá nửa tổng số": the words of a choice that has to fit on one line."""
    return f"{one.fraction[:1].upper()}{one.fraction[1:]} {BASE_WORDS[one.base]}"
