"""The verbs of letters as the buttons do them: ask, do, show the paper, offer to take it back."""

from collections.abc import Callable
from typing import Any

from app.domain.records.petition import OUTCOMES
from app.domain.records.petition_step import KINDS, PetitionStep
from app.services import petition_follow_up as after
from app.services import petition_handling, petition_papers, petition_steps
from app.ui.page import Desk
from app.ui.parts import Label
from app.ui.petitions import asking
from app.ui.petitions.held import Held
from app.ui.verb_dialog import ask_verb
from app.ui.words import tr

_ASKED_ALONE = frozenset({"close", "reopen", "take_back"})


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
            "classify": lambda held: self._changed(asking.ask_for_classes(desk, held), tr("Đã phân loại")),
            "repeat": lambda held: self._changed(asking.ask_which_letter(desk, held), tr("Đã ghi trùng đơn")),
            "result": lambda held: self._changed(asking.ask_for_result(desk, held), tr("Đã ghi kết quả")),
            "assess": lambda held: self._changed(asking.ask_for_judgement(desk, held), tr("Đã đánh giá")),
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
            held, asking.step_fields(self._desk, held, outcome), tr(OUTCOMES[outcome]),
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
        self._noted(held, fields, tr(KINDS[code]), lambda **given: verbs[code](context, id, **given), values)

    def _noted(
        self,
        held: Held,
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
        if ask_verb(self._desk, title, words, fields, note, values=values, more=more):
            self._say(made[-1], words)

    def _say(self, step: PetitionStep, words: str) -> None:
        done = tr("{what}: đã ghi", what=words)
        if petition_papers.has_paper(step):
            self._show_paper(step)
        self._desk.say(done, lambda: petition_steps.take_back(self._desk.context, step.id))

    def _changed(self, done: bool, words: str) -> None:
        if done:
            self._desk.say(words)

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
