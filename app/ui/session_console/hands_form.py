"""Counting hands: three numbers, the third worked out, all checked while typed, the bar, the verdict."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import Invalid
from app.domain.records.vote_event import VoteEvent
from app.domain.voting import Outcome
from app.services import votes
from app.services.context import Context
from app.ui.parts import Label, VoteBar, column, holder, icon_button, row
from app.ui.session_console.count_box import CountBox
from app.ui.session_console.keeping import Keeper, KeptLine
from app.ui.session_console.verdict import Verdict, wrong_words
from app.ui.words import tr

NAMES = ("in_favour", "against", "abstained")
TOKENS = ("viz1", "viz2", "viz3")


class HandsForm(QWidget):
    """What is typed is kept with the open vote at once; `record()` makes it the result.

    `sum` tells that the numbers agree with those present, `ask` unfolds who counted where there is little
    room; the panel gives both a place.
    """

    kept = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._event = VoteEvent()
        words = (tr("Tán thành"), tr("Không tán thành"), tr("Không biểu quyết"))
        self.boxes = {
            name: CountBox(said, token) for name, said, token in zip(NAMES, words, TOKENS, strict=True)
        }
        self.sum = Label("", "small", "text2")
        self.bar, self.verdict = VoteBar(), Verdict()
        self.keeper = Keeper(self, self._typed, self._keep)
        self.keeper.kept.connect(self.kept)
        for box in self.boxes.values():
            box.edited.connect(self._edited)
        self._build_counter()
        counts = row(*((box, 1) for box in self.boxes.values()), gap=6)
        told = column(self.bar, self.verdict, gap=6, margins=(3, 0, 3, 0))
        self.setLayout(column(counts, told, self._counter, gap=6))

    def _build_counter(self) -> None:
        self._compact = self._asked = False
        self.ask = icon_button("users", tr("Người đếm phiếu"), self.name_counter)
        self.ask.setProperty("kind", "inside")
        self.counted_by = KeptLine(tr("Người đếm phiếu"), self._keep_counter)
        self.counted_by.keeper.kept.connect(self.kept)
        label = Label(tr("Người đếm phiếu"), "small", "text2")
        label.setBuddy(self.counted_by)
        self._counter = holder(row(label, (self.counted_by, 1), gap=8, margins=(3, 0, 3, 3)))

    def show_event(self, event: VoteEvent) -> None:
        """Show an open vote; what is being typed for it stays, but who is present may have changed."""
        fresh = event.id != self._event.id
        self._event = event
        if fresh:
            for name, box in self.boxes.items():
                box.show_typed(getattr(event, name))
            self.keeper.own(event.id, self._typed())
            self._asked = False
        self.counted_by.show_text(event.id, event.counted_by)
        self.arrange(self._compact)
        self._judge()

    def arrange(self, compact: bool) -> None:
        """Who counted is a line of its own where there is room, or once it is asked for or known."""
        self._compact = compact
        shown = not compact or self._asked or bool(self.counted_by.text())
        self._counter.setVisible(shown)
        self.ask.setVisible(not shown)

    def name_counter(self) -> None:
        """The line of who counted comes, with the keyboard in it."""
        self._asked = True
        self.arrange(self._compact)
        self.counted_by.setFocus()

    def start(self) -> None:
        self.boxes["in_favour"].edit.setFocus()
        self.boxes["in_favour"].edit.selectAll()

    def flush(self) -> bool:
        return all([self.keeper.flush(), self.counted_by.keeper.flush()])

    def record(self) -> VoteEvent:
        """Record what stands in the boxes; raises Invalid where it does not add up."""
        self.counted_by.keeper.flush()
        in_favour, against, abstained = self._numbers().values()
        recorded = votes.record_counts(self._context, self._event.id, in_favour, against, abstained)
        self.forget()
        return recorded

    def forget(self) -> None:
        """The vote was recorded or dropped: nothing here is waiting to be saved."""
        self.keeper.let_go()
        self.counted_by.keeper.let_go()
        self._event = VoteEvent()

    def _numbers(self) -> dict[str, int | None]:
        return {name: box.typed() for name, box in self.boxes.items()}

    def _typed(self) -> str:
        return "|".join("" if n is None else str(n) for n in self._numbers().values())

    def _keep(self, event_id: str, typed: str) -> None:
        numbers = [int(part) if part else None for part in typed.split("|")]
        votes.revise(self._context, event_id, **dict(zip(NAMES, numbers, strict=True)))

    def _keep_counter(self, event_id: str, name: str) -> None:
        votes.revise(self._context, event_id, counted_by=name.strip())

    def _edited(self) -> None:
        self._judge()
        self.keeper.typed()

    def _judge(self) -> None:
        numbers = self._numbers()
        for box in self.boxes.values():
            box.set_wrong(False)
        if all(number is None for number in numbers.values()):
            self._nothing_yet()
            return
        try:
            counts = votes.counted(self._event, *numbers.values())
        except Invalid as wrong:
            self._wrong(wrong.problems, finished=sum(n is not None for n in numbers.values()) > 1)
            return
        for name, box in self.boxes.items():
            box.show_derived(getattr(counts, name))
        self.sum.set_text(counts.words.rstrip("."))
        self.sum.set_tone("green")
        self._show(votes.preview(self._context, self._event.id, *(getattr(counts, n) for n in NAMES)))

    def _nothing_yet(self) -> None:
        for box in self.boxes.values():
            box.show_derived(None)
        self.sum.set_tone("text2")
        self.sum.set_text(tr("Nhập hai số, số kia tự tính"))
        self._bar(0, 0, 0)
        self.verdict.show_words(
            "grey",
            tr("Chưa có số phiếu"),
            why=tr("Chốt {n} đại biểu có mặt. Kết quả hiện ở đây ngay khi gõ số.", n=self._event.present),
        )

    def _wrong(self, problems: dict[str, str], finished: bool) -> None:
        """Numbers still missing are told quietly; numbers that cannot be are marked."""
        typed = {name: number for name, number in self._numbers().items() if number is not None}
        over = sum(typed.values()) > (self._event.present or 0)
        for name, box in self.boxes.items():
            box.show_derived(None)
            box.set_wrong((over or finished) and name in typed)
        tone = "red" if over or finished else "grey"
        self.sum.set_text("")
        self._bar(*(typed.get(name, 0) for name in NAMES))
        self.verdict.show_words(tone, wrong_words(problems))

    def _show(self, found: Outcome | dict[str, str]) -> None:
        if isinstance(found, Outcome):
            self.verdict.show_outcome(found)
            numbers = [int(box.edit.text() or 0) for box in self.boxes.values()]
            self._bar(*numbers, need=found.needed, base=found.base, sentence=found.sentence)
        else:
            self.verdict.show_words("red", wrong_words(found))

    def _bar(self, *numbers: int, need: int = 0, base: int = 0, sentence: str = "") -> None:
        show_bar(self.bar, self._context, self._event, numbers, need, base, sentence)


def show_bar(
    bar: VoteBar,
    context: Context,
    event: VoteEvent,
    numbers: tuple[int, ...],
    need: int,
    base: int,
    sentence: str,
) -> None:
    """The counts over the whole denominator; before there is a result, the number that will be needed."""
    if not need:
        found = votes.preview(context, event.id, 0, event.present or 0, 0)
        need, base = (found.needed, found.base) if isinstance(found, Outcome) else (0, event.present or 0)
    away = base - (event.present or 0)
    rest = tr("{n} vắng", n=away) if away > 0 else ""
    bar.show_counts(list(zip(numbers, TOKENS, strict=False)), base, need, rest, sentence)
