"""The verbs of letters as the buttons do them: ask, do, show the paper, offer to take it back."""

from collections.abc import Callable
from typing import Any

from app.domain import fields as f
from app.domain.records.petition import OUTCOMES
from app.domain.records.petition_step import KINDS, PetitionStep
from app.services import petition_follow_up as after
from app.services import petition_handling, petition_papers, petition_parts, petition_steps, petitions
from app.ui.page import Desk
from app.ui.parts import Label
from app.ui.petitions import asking
from app.ui.petitions.held import Held
from app.ui.petitions.split_dialog import SplitDialog
from app.ui.petitions.step_dialog import StepDialog
from app.ui.verb_dialog import ask_verb
from app.ui.words import tr

CLASSED = (
    "kind",
    "lacking",
    "eligibility",
    "competence",
    "competent_body",
    "competent_text",
    "is_complex",
    "state",
)


class Doing:
    """`held()` is the letter on show, `show_paper(step)` its paper, `edit()` opens the form."""

    def __init__(
        self,
        desk: Desk,
        held: Callable[[], Held | None],
        show_paper: Callable[[PetitionStep], Any],
        edit: Callable[[], Any],
    ) -> None:
        self._desk, self._held, self._show_paper = desk, held, show_paper
        self._verbs: dict[str, Callable[[Held], Any]] = {
            "edit": lambda _: edit(),
            "classify": self._classify,
            "part": self._part,
            "repeat": self._repeat,
            "result": lambda held: self._changed(
                held, asking.ask_for_result(desk, held), tr("Đã ghi kết quả")
            ),
            "assess": lambda held: self._changed(
                held, asking.ask_for_judgement(desk, held), tr("Đã đánh giá")
            ),
            "denounce": lambda held: asking.ask_to_become_denunciation(desk, held),
            "close": self._close,
            "reopen": self._reopen,
            "take_back": self._take_back,
        }

    def do(self, code: str) -> None:
        held = self._held()
        if held is None:
            return
        if code in self._verbs:
            self._verbs[code](held)
        elif code in OUTCOMES:
            self._handle(held, code)
        else:
            self._step(held, code)

    def _handle(self, held: Held, outcome: str) -> None:
        """What the law closes is said at once with its article; else its fields are asked for."""
        found = next(one for one in held.outcomes if one.outcome == outcome)
        if found.problem:
            self._desk.problem(found.problem)
            return
        letter, context = held.letter, self._desk.context
        self._noted(
            held, outcome, asking.step_fields(self._desk, held, outcome), tr(OUTCOMES[outcome]),
            lambda **given: petition_handling.handle(context, letter.id, outcome, **given),
            asking.step_values(self._desk, held, outcome), found.ground,
        )  # fmt: skip

    def _step(self, held: Held, code: str) -> None:
        context, id = self._desk.context, held.letter.id
        verbs: dict[str, Callable[..., PetitionStep]] = {
            "split": petition_handling.split_guidance, "accepted": after.accepted, "remind": after.remind,
            "request": after.request_report, "prolonged": after.prolong, "tell": after.tell,
            "originals": after.return_originals,
        }  # fmt: skip
        fields, values = asking.step_fields(self._desk, held, code), {"on": context.today}
        do = lambda **given: verbs[code](context, id, **given)  # noqa: E731
        self._noted(held, code, fields, tr(KINDS[code]), do, values)

    def _noted(
        self,
        held: Held,
        kind: str,
        fields: Any,
        words: str,
        do: Callable[..., PetitionStep],
        values: Any,
        ground: str = "",
    ) -> None:
        made: list[PetitionStep] = []

        def note(**given: Any) -> None:
            made.append(do(**given))

        more = [Label(tr("Căn cứ: {ground}", ground=ground), "small", "text2", wrap=True)] if ground else []
        title = tr("{what}, hồ sơ {code}", what=words, code=held.letter.code)
        if self._asked(held, kind, title, words, fields, note, values, more):
            self._say(made[-1], words)

    def _asked(
        self, held: Held, kind: str, title: str, words: str, fields: Any, note: Any, values: Any, more: Any
    ) -> bool:
        """A step with a paper lets the paper be seen before it is noted."""
        if not petition_papers.has_paper(PetitionStep(kind=kind)):
            return ask_verb(self._desk, title, words, fields, note, values=values, more=more)
        dialog = StepDialog(self._desk, held.letter.id, kind, title, words, fields, note, values, more)
        return self._desk.dialogs.run(dialog)

    def _say(self, step: PetitionStep, words: str) -> None:
        done = tr("{what}: đã ghi", what=words)
        if petition_papers.has_paper(step):
            self._show_paper(step)
        self._desk.say(done, lambda: petition_steps.take_back(self._desk.context, step.id))

    def number(self, step: PetitionStep) -> None:
        """A number for the paper of a step that was noted without one."""
        context, held = self._desk.context, self._held()
        if held is None:
            return
        fields = {"number": f.Whole(label=tr("Số"), least=1, help=tr("Để trống thì lấy số kế tiếp của sổ"))}
        made: list[PetitionStep] = []

        def give(number: int | None) -> None:
            made.append(petition_steps.give_number(context, step.id, number))

        title = tr(
            "Lấy số cho {what}, hồ sơ {code}", what=tr(KINDS[step.kind]).lower(), code=held.letter.code
        )
        if ask_verb(self._desk, title, tr("Lấy số"), fields, give):
            self._desk.say(tr("Đã lấy số {number}", number=made[-1].number))

    def _classify(self, held: Held) -> None:
        """Undone by putting back what the letter was taken for."""
        if asking.ask_for_classes(self._desk, held):
            before = {name: getattr(held.letter, name) for name in CLASSED}
            context, id = self._desk.context, held.letter.id
            self._desk.say(tr("Đã phân loại"), lambda: petitions.change(context, id, **before))

    def _repeat(self, held: Held) -> None:
        if asking.ask_which_letter(self._desk, held):
            context, letter = self._desk.context, held.letter
            self._desk.say(
                tr("Đã ghi trùng đơn"),
                lambda: petition_parts.mark_repeat(context, letter.id, letter.repeats),
            )

    def _part(self, held: Held) -> None:
        dialog = SplitDialog(self._desk, held)
        if self._desk.dialogs.run(dialog):
            codes, made = ", ".join(one.code for one in dialog.made), dialog.made
            self._desk.say(
                tr("Đã tách thành {codes}", codes=codes),
                lambda: petition_parts.unsplit(self._desk.context, made),
            )

    def _changed(self, held: Held, done: bool, words: str) -> None:
        """Undone by taking back the step it left."""
        if done:
            context = self._desk.context
            last = petition_steps.steps(context, held.letter.id)[-1].id
            self._desk.say(words, lambda: petition_steps.take_back(context, last))

    def _close(self, held: Held) -> None:
        context, id = self._desk.context, held.letter.id
        after.close(context, id)
        self._desk.say(tr("Đã kết thúc {code}", code=held.letter.code), lambda: after.reopen(context, id))

    def _reopen(self, held: Held) -> None:
        after.reopen(self._desk.context, held.letter.id)
        self._desk.say(tr("Đã mở lại {code}", code=held.letter.code))

    def _take_back(self, held: Held) -> None:
        if held.last is None:
            return
        what = tr(KINDS[held.last.kind])
        text = tr("Số văn bản đã lấy được ghi là hủy trong sổ và không cấp lại.") if held.last.number else ""
        if self._desk.dialogs.confirm(tr("Bỏ việc “{what}”", what=what), text, tr("Bỏ việc này")):
            petition_steps.take_back(self._desk.context, held.last.id)
            self._desk.say(tr("Đã bỏ việc “{what}”", what=what))
