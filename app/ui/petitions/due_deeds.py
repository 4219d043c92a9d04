"""What a person notes of the days of a letter: kept, not applying and why, reckoned anew; each undone."""

from datetime import date

from app.domain import fields as f
from app.services import petition_deadlines as deadlines
from app.services.petition_deadlines import Change, Due
from app.ui.ask import Ask
from app.ui.look import px
from app.ui.page import Desk
from app.ui.parts import Label, Notice, column, holder, scroll
from app.ui.petitions.held import Held
from app.ui.verb_dialog import ask_verb
from app.ui.words import tr

WIDE, SCROLL = 520, 300


class DueDeeds:
    """`act(verb, due)` for one day, `recompute(held)` for all that run."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def act(self, held: Held, verb: str, due: Due) -> None:
        {
            "done": self._done, "undone": self._undone, "skip": self._skip, "apply": self._apply,
            "recompute": lambda _: self.recompute(held),
        }[verb](due)  # fmt: skip

    def recompute(self, held: Held) -> None:
        """What would move is shown with its reasons first; nothing moves by itself."""
        context = self._desk.context
        changes = deadlines.recompute(context, held.letter.id)
        if not changes:
            self._desk.say(tr("Tính lại: không thời hạn nào đổi"))
            return
        before = {one.record.id: one.record for one in held.dues}
        if self._agreed(held, changes):
            after = deadlines.apply(context, changes)
            former = [before[one.id] for one in after]
            self._desk.say(
                tr("Đã tính lại {n} thời hạn", n=len(after)),
                lambda: deadlines.put_back(context, former, after),
            )

    def _agreed(self, held: Held, changes: list[Change]) -> bool:
        lines = [holder(column(Label(_moved(one), "strong", wrap=True),
                               Label("\n".join(one.explanation), "small", "text2", wrap=True), gap=2))
                 for one in changes]  # fmt: skip
        inside = holder(column(*lines, None, gap=12))
        area = scroll(column(inside, gap=0))
        area.setMinimumSize(px(WIDE), min(px(SCROLL), inside.heightForWidth(px(WIDE)) + px(4)))
        ask = Ask(self._desk.dialogs.parent, tr("Tính lại thời hạn {code}", code=held.letter.code), body=area)
        ask.add(tr("Ghi {n} ngày mới", n=len(changes)))
        return self._desk.dialogs.run(ask)

    def _done(self, due: Due) -> None:
        context, id = self._desk.context, due.record.id
        fields = {"done_on": f.Day(label=tr("Làm xong ngày"), required=True)}

        def note(done_on: date) -> None:
            deadlines.mark_done(context, id, done_on)

        title, values = tr("Đã làm: {what}", what=tr(due.record.title)), {"done_on": context.today}
        if ask_verb(self._desk, title, tr("Ghi đã làm"), fields, note, values=values):
            self._desk.say(tr("Đã ghi việc làm xong"), lambda: deadlines.mark_done(context, id, None))

    def _undone(self, due: Due) -> None:
        context, id, before = self._desk.context, due.record.id, due.record.done_on
        deadlines.mark_done(context, id, None)
        self._desk.say(tr("Đã bỏ dấu làm xong"), lambda: deadlines.mark_done(context, id, before))

    def _skip(self, due: Due) -> None:
        context, id = self._desk.context, due.record.id
        fields = {"reason": f.Text(label=tr("Lý do"), required=True, help=tr("Lý do đứng cạnh thời hạn"))}

        def skip(reason: str) -> None:
            deadlines.skip(context, id, reason=reason)

        more = [Notice("amber", tr(due.record.title))]
        title = tr("Không áp dụng thời hạn này")
        if ask_verb(self._desk, title, tr("Không áp dụng"), fields, skip, more=more):
            self._desk.say(tr("Thời hạn không áp dụng nữa"), lambda: deadlines.skip(context, id, False))

    def _apply(self, due: Due) -> None:
        context, id, reason = self._desk.context, due.record.id, due.aside
        deadlines.skip(context, id, False)
        self._desk.say(tr("Thời hạn áp dụng lại"), lambda: deadlines.skip(context, id, reason=reason))


def _moved(one: Change) -> str:
    days = (f"{day:%d/%m/%Y}" if day else tr("Không rõ ngày") for day in (one.before, one.after))
    return f"{tr(one.deadline.title)}: {' → '.join(days)}"
