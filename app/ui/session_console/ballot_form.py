"""A secret ballot: every ballot accounted for, the answers or the votes of each candidate, and who counts."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.ballots import Election
from app.domain.records.candidate import Candidate
from app.domain.records.vote_event import VoteEvent
from app.domain.voting import Outcome
from app.services import records, votes
from app.services.ballots import Sheet
from app.services.context import Context
from app.ui.parts import Label, clear, column, holder, icon_button, row
from app.ui.session_console.count_box import CountBox
from app.ui.session_console.keeping import Keeper
from app.ui.session_console.tellers import Tellers
from app.ui.session_console.verdict import Verdict, wrong_words
from app.ui.words import tr

BALLOTS = ("issued", "returned", "valid", "invalid")
ANSWERS = ("in_favour", "against")


class CandidateRow(QWidget):
    """One candidate with the ballots for and against, and the way off the list."""

    def __init__(self, candidate: Candidate, drop: Callable[[], Any]) -> None:
        super().__init__()
        self.candidate = candidate
        self.in_favour = CountBox(tr("Đồng ý"), large=False)
        self.against = CountBox(tr("Không"), large=False)
        self.in_favour.edit.setAccessibleName(tr("{name}: đồng ý", name=candidate.name))
        self.against.edit.setAccessibleName(tr("{name}: không đồng ý", name=candidate.name))
        name, post = (
            Label(candidate.name, "strong", elide=True),
            Label(candidate.post, "small", "text2", elide=True),
        )
        off = icon_button("x", tr("Bỏ {name} khỏi danh sách", name=candidate.name), drop)
        who, away = column(None, name, post, None, gap=0), column(None, off)
        boxes = ((self.in_favour, 1), (self.against, 1))
        self.setLayout(row((who, 3), *boxes, away, gap=6, margins=(3, 0, 3, 0)))
        self.in_favour.show_typed(candidate.in_favour)
        self.against.show_typed(candidate.against)

    def counts(self) -> tuple[int | None, int | None]:
        return self.in_favour.typed(), self.against.typed()


class BallotForm(QWidget):
    """Only sums are kept, never who voted what; what is typed is kept with the open vote at once.

    `dropped(candidate id)` when somebody is to come off the list.
    """

    kept = Signal()
    dropped = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._event = VoteEvent()
        self._rows: list[CandidateRow] = []
        words = (tr("Phát ra"), tr("Thu vào"), tr("Hợp lệ"), tr("Không hợp lệ"))
        self.ballots = {name: CountBox(said, large=False) for name, said in zip(BALLOTS, words, strict=True)}
        self.answers = {
            "in_favour": CountBox(tr("Đồng ý"), "viz1", large=False),
            "against": CountBox(tr("Không đồng ý"), "viz2", large=False),
        }
        self.blank = Label("", "small", "text2")
        self.tellers, self.verdict = Tellers(context), Verdict()
        self.keeper = Keeper(self, self._typed, self._keep)
        self.keeper.kept.connect(self.kept)
        for box in (*self.ballots.values(), *self.answers.values()):
            box.edited.connect(self._edited)
        self._people = column(gap=4)
        self._one_question = holder(
            row(*((box, 1) for box in self.answers.values()), (column(None, self.blank, 8), 1), gap=8)
        )
        accounting = row(*((box, 1) for box in self.ballots.values()), gap=8)
        self.setLayout(
            column(accounting, self._one_question, self._people, self.verdict, self.tellers, gap=8)
        )

    def show_event(self, event: VoteEvent) -> None:
        """Show an open vote; what is being typed for it stays."""
        standing = votes.candidates(self._context, event.id)
        fresh = event.id != self._event.id
        self._event = event
        if fresh or [one.id for one in standing] != [shown.candidate.id for shown in self._rows]:
            self._show_numbers(event, standing)
        self.tellers.show_event(event)
        self._judge()

    def start(self) -> None:
        self.ballots["issued"].edit.setFocus()
        self.ballots["issued"].edit.selectAll()

    def flush(self) -> bool:
        return all([self.keeper.flush(), self.tellers.flush()])

    def record(self) -> VoteEvent:
        self.flush()
        recorded = votes.record_ballots(self._context, self._event.id, self._sheet())
        self.forget()
        return recorded

    def forget(self) -> None:
        """The vote was recorded or dropped: nothing here is waiting to be saved."""
        self.keeper.let_go()
        self._event = VoteEvent()

    def _show_numbers(self, event: VoteEvent, standing: list[Candidate]) -> None:
        for name, box in (*self.ballots.items(), *self.answers.items()):
            box.show_typed(getattr(event, name))
        if event.issued is None:
            self.ballots["issued"].show_derived(event.present)
        clear(self._people)
        self._rows = [CandidateRow(one, partial(self.dropped.emit, one.id)) for one in standing]
        for shown in self._rows:
            self._people.addWidget(shown)
            shown.in_favour.edited.connect(self._edited)
            shown.against.edited.connect(self._edited)
        self._one_question.setVisible(not standing)
        self.keeper.own(event.id, self._typed())

    def _numbers(self) -> dict[str, int | None]:
        """The ballots as they stand, those worked out among them."""
        return {name: int(box.edit.text()) if box.edit.text() else None for name, box in self.ballots.items()}

    def _sheet(self) -> Sheet:
        issued, returned, valid, invalid = (number or 0 for number in self._numbers().values())
        if not self._rows:
            agree, against = (box.typed() for box in self.answers.values())
            return Sheet(issued, returned, valid, invalid, agree, against)
        counts = {shown.candidate.id: shown.counts() for shown in self._rows}
        given = {id: (agree, against) for id, (agree, against) in counts.items() if agree is not None}
        return Sheet(issued, returned, valid, invalid, candidates=given)

    def _typed(self) -> str:
        boxes = [*self.ballots.values(), *self.answers.values()]
        boxes += [box for shown in self._rows for box in (shown.in_favour, shown.against)]
        return "|".join("" if box.typed() is None else str(box.typed()) for box in boxes)

    def _keep(self, event_id: str, typed: str) -> None:
        numbers = [int(part) if part else None for part in typed.split("|")]
        names = (*BALLOTS, *ANSWERS)
        given = dict(zip(names, numbers, strict=False))
        votes.revise(self._context, event_id, **given)
        for shown in self._rows:
            agree, against = shown.counts()
            fresh = records.get(self._context, Candidate, shown.candidate.id)
            if (fresh.in_favour, fresh.against) != (agree, against):
                fresh.in_favour, fresh.against = agree, against
                records.save(self._context, fresh)

    def _edited(self) -> None:
        self._derive()
        self._judge()
        self.keeper.typed()

    def _derive(self) -> None:
        """What was put in and is not valid is invalid; what is not said stays empty."""
        numbers = self._numbers()
        returned, valid = numbers["returned"], numbers["valid"]
        if returned is not None and valid is not None and valid <= returned:
            self.ballots["invalid"].show_derived(returned - valid)

    def _judge(self) -> None:
        boxes = self.ballots | self.answers
        for box in boxes.values():
            box.set_wrong(False)
        if any(number is None for number in self._numbers().values()):
            self.blank.set_text("")
            self.verdict.show_words("grey", tr("Nhập phiếu thu vào và phiếu hợp lệ trước"))
            return
        found = votes.preview_ballots(self._context, self._event.id, self._sheet())
        self._show(found)

    def _show(self, found: Outcome | Election | dict[str, str]) -> None:
        numbers = self._numbers()
        marked = sum(box.typed() or 0 for box in self.answers.values())
        self.blank.set_text(tr("Không đánh dấu: {n}", n=max(0, (numbers["valid"] or 0) - marked)))
        if isinstance(found, Election):
            self.verdict.show_election(found)
        elif isinstance(found, Outcome):
            self.verdict.show_outcome(found)
        else:
            self._mark(found)

    def _mark(self, problems: dict[str, str]) -> None:
        """Numbers not typed yet are asked for quietly; numbers that cannot be are marked."""
        shown = self.ballots | self.answers
        shown |= {each.candidate.id: each.in_favour for each in self._rows}
        typed = {name for name, box in shown.items() if box.edit.text()}
        wrong = [name for name in problems if name in typed]
        for name in wrong:
            shown[name].set_wrong(True)
        self.verdict.show_words("red" if wrong or "" in problems else "grey", wrong_words(problems))
