"""The verbs of a resolution as its buttons do them: ask, do, say what was done and offer to take it back."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from app.domain.records.resolution import Resolution
from app.domain.records.resolution_effect import ResolutionEffect
from app.services import records
from app.services import resolutions as service
from app.ui.page import Desk
from app.ui.resolutions import asking
from app.ui.resolutions.held import Held, read_held
from app.ui.words import tr


class Doing:
    """`held()` is the resolution on show, `gone()` what happens on the screen once it was deleted."""

    def __init__(self, desk: Desk, held: Callable[[], Held | None], gone: Callable[[], Any]) -> None:
        self._desk, self._held, self._gone = desk, held, gone
        self._verbs: dict[str, Callable[[Held], Any]] = {
            "vote": self._vote,
            "verify": lambda held: self._set_state(held, "verified", tr("Đã ghi nhận thẩm tra")),
            "unverify": lambda held: self._set_state(held, "draft", tr("Đã bỏ ghi nhận thẩm tra")),
            "refresh_considering": self._refresh_considering,
            "delete": self._delete,
            "sign": self._sign,
            "unsign": self._unsign,
            "give_number": self._give_number,
            "withdraw_number": self._withdraw,
            "issue": self._issue,
            "send_up": self._send_up,
        }

    def do(self, code: str) -> None:
        """Do the deed of this code with the resolution on show, as it is now."""
        if held := self._held():
            self._verbs[code](read_held(self._desk.context, held.resolution.id))

    def add_effect(self) -> None:
        held = self._held()
        if held and asking.ask_for_effect(self._desk, held):
            self._desk.say(tr("Đã ghi tác động"))

    def drop_effect(self, effect: ResolutionEffect) -> None:
        context = self._desk.context
        records.delete(context, effect)
        self._desk.say(tr("Đã bỏ tác động"), lambda: records.undelete(context, effect))

    def _vote(self, held: Held) -> None:
        """To the console, at the item the resolution is voted in."""
        self._desk.go("console")
        if held.item:
            self._desk.open("agenda_item", held.item.id)

    def _set_state(self, held: Held, state: str, words: str) -> None:
        self._keep(held.resolution, replace(held.resolution, state=state), words)

    def _keep(self, before: Resolution, after: Resolution, words: str) -> None:
        saved = records.save(self._desk.context, after)
        self._desk.say(words, lambda: records.undo(self._desk.context, before, saved))

    def _refresh_considering(self, held: Held) -> None:
        before = held.resolution.considering
        after = service.refresh_considering(self._desk.context, held.resolution.id)
        if after.considering == before:
            self._desk.say(tr("Phần Xét đã đúng với tài liệu của mục này"))
        else:
            back = replace(after, considering=before)
            undo = lambda: records.undo(self._desk.context, back, after)  # noqa: E731
            self._desk.say(tr("Đã viết lại phần Xét"), undo)

    def _delete(self, held: Held) -> None:
        found, context = held.resolution, self._desk.context
        records.delete(context, found)
        self._gone()
        self._desk.say(tr("Đã xóa dự thảo"), lambda: records.undelete(context, found))

    def _sign(self, held: Held) -> None:
        if asking.ask_to_sign(self._desk, held):
            undo = lambda: service.unsign(self._desk.context, held.resolution.id)  # noqa: E731
            self._desk.say(tr("Đã ghi nhận ký chứng thực"), undo)

    def _unsign(self, held: Held) -> None:
        before = held.resolution
        after = service.unsign(self._desk.context, before.id)
        undo = lambda: records.undo(self._desk.context, before, after)  # noqa: E731
        self._desk.say(tr("Đã bỏ ghi nhận ký"), undo)

    def _give_number(self, held: Held) -> None:
        if numbered := asking.ask_for_number(self._desk, held):
            words = tr("Đã cấp số {number}.", number=numbered.resolution.number)
            self._desk.say(" ".join(filter(None, (words, numbered.warning))))

    def _withdraw(self, held: Held) -> None:
        if asking.ask_to_withdraw(self._desk, held):
            self._desk.say(tr("Đã thu hồi số {number}", number=held.resolution.number))

    def _issue(self, held: Held) -> None:
        if asking.ask_to_issue(self._desk, held):
            self._desk.say(tr("Đã phát hành nghị quyết số {number}", number=held.resolution.number))

    def _send_up(self, held: Held) -> None:
        before, context = held.resolution, self._desk.context
        if asking.ask_to_send_up(self._desk, held):
            after = records.get(context, Resolution, before.id)
            undo = lambda: records.undo(context, before, after)  # noqa: E731
            self._desk.say(tr("Đã ghi ngày gửi cấp trên"), undo)
