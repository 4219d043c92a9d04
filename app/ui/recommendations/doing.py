"""The verbs of recommendations as the buttons do them: ask, do, say what was done, offer to take it back."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from app.domain import fields as f
from app.domain.record import TYPES
from app.domain.records.forwarding import Forwarding
from app.domain.records.recommendation import Recommendation
from app.services import deeds, forwarding, recommendation_steps, recommendations, records, similar
from app.services.deeds import Deed
from app.ui.page import Desk
from app.ui.parts import Notice
from app.ui.recommendations import asking, findings
from app.ui.verb_dialog import ask_verb
from app.ui.words import tr

Ids = Sequence[str]


class Doing:
    """`edit(id)` opens the form, `show_letter(id)` a letter just sent, `done()` clears what was ticked."""

    def __init__(
        self,
        desk: Desk,
        edit: Callable[[str], Any],
        show_letter: Callable[[str], Any],
        done: Callable[[], Any],
    ) -> None:
        self._desk, self._edit, self._show_letter, self._done = desk, edit, show_letter, done
        one = self._one
        self._verbs: dict[str, Callable[[Ids], Any]] = {
            "forward": lambda ids: self._sent(asking.ask_to_forward(desk, ids)),
            "remind": lambda ids: self._sent(asking.ask_to_remind(desk, ids)),
            "extend": self._extend,
            "withdraw": lambda ids: self._withdraw(one(ids)),
            "reply": self._reply,
            "assess": self._assess,
            "tell": lambda ids: self._tell(findings.ask_where_told(desk, ids)),
            "close": lambda ids: self._tell(findings.ask_to_close(desk, ids)),
            "reopen": lambda ids: self._tell(findings.ask_to_reopen(desk, one(ids))),
            "carry": self._carry,
            "merge": self._merge,
            "unmerge": lambda ids: self._tell(recommendations.unmerge(desk.context, ids[0])),
            "consolidate": lambda ids: self._tell(recommendation_steps.consolidate(desk.context, ids)),
            "unconsolidate": lambda ids: self._tell(recommendation_steps.unconsolidate(desk.context, ids)),
            "classify": self._classify,
            "publish": lambda ids: self._tell(recommendations.publish(desk.context, ids)),
            "internal": lambda ids: self._tell(recommendations.publish(desk.context, ids, False)),
            "edit": lambda ids: self._edit(ids[0]),
        }

    def do(self, code: str, ids: Ids) -> None:
        if ids:
            self._verbs[code](list(ids))

    def _one(self, ids: Ids) -> Recommendation:
        return records.get(self._desk.context, Recommendation, ids[0])

    def _tell(self, deed: Deed[Any] | None) -> None:
        if deed is not None:
            self._desk.say(deed.words, lambda: deeds.take_back(self._desk.context, deed))
            self._done()

    def _sent(self, letter: Forwarding | None) -> None:
        if letter is None:
            return
        count, number = len(letter.recommendations), letter.number
        if letter.kind == "remind":
            words = tr("Đã đôn đốc {count} kiến nghị bằng văn bản {number}", count=count, number=number)
        else:
            words = tr("Đã chuyển {count} kiến nghị bằng văn bản {number}", count=count, number=number)
        self._done()
        self._show_letter(letter.id)
        self._desk.say(words)

    def _reply(self, ids: Ids) -> None:
        desk = self._desk
        if len(ids) == 1:
            self._tell(findings.ask_for_reply(desk, self._one(ids)))
        else:
            self._tell(findings.ask_for_replies(desk, [self._one([id]) for id in ids]))

    def _assess(self, ids: Ids) -> None:
        claim = findings.claim_words(self._desk, self._one(ids)) if len(ids) == 1 else ""
        self._tell(findings.ask_for_finding(self._desk, ids, claim))

    def _extend(self, ids: Ids) -> None:
        made: list[Deed[Any]] = []

        def extend(to: date, due_why: str) -> None:
            made.append(forwarding.extend(self._desk.context, ids, to, due_why))

        asking.ask_for_more_time(self._desk, ids, extend)
        self._tell(made[-1] if made else None)

    def _withdraw(self, item: Recommendation) -> None:
        context, letter = self._desk.context, records.get(self._desk.context, Forwarding, item.forwarding)
        fields = {"reason": f.Text(label=tr("Lý do thu hồi"), required=True)}
        text = tr("Số văn bản ghi là đã hủy và không cấp lại; {n} kiến nghị thôi chờ văn bản này.",
                  n=len(letter.recommendations))  # fmt: skip
        title = tr("Thu hồi văn bản {number}", number=letter.number)

        def withdraw(reason: str) -> None:
            forwarding.withdraw(context, letter.id, reason)

        if ask_verb(self._desk, title, tr("Thu hồi"), fields, withdraw, text, kind="danger"):
            self._desk.say(tr("Đã thu hồi văn bản {number}", number=letter.number))

    def _classify(self, ids: Ids) -> None:
        made: list[Deed[Any]] = []
        names = ("topic", "competence", "authority")
        item = self._one(ids)

        def classify(**given: str) -> None:
            kept = ("topic", "competence") if len(ids) == 1 else ()
            chosen = {name: value for name, value in given.items() if value or name in kept}
            made.append(recommendations.classify(self._desk.context, ids, **chosen))

        fields = {name: TYPES["recommendation"].fields[name] for name in names}
        values = {name: getattr(item, name) for name in names} if len(ids) == 1 else {}
        title = tr("Phân loại {n} kiến nghị", n=len(ids))
        text = tr("Để trống cơ quan thì theo lĩnh vực và thẩm quyền.")
        ask_verb(self._desk, title, tr("Phân loại"), fields, classify, text, values)
        self._tell(made[-1] if made else None)

    def _merge(self, ids: Ids) -> None:
        """Several ticked: which of them is the main one; a single one: into which other."""
        made: list[Deed[Any]] = []
        context = self._desk.context

        def merge(main: str) -> None:
            others = [id for id in ids if id != main]
            made.append(recommendations.merge(context, main, others))

        several = len(ids) > 1
        text = tr("Mọi ý kiến được giữ nguyên; tách ra lại được.")
        field, more = self._main_of(ids) if several else self._other_than(self._one(ids))
        values = {"main": ids[0]} if several else {}
        title = tr("Gộp {n} kiến nghị trùng", n=len(ids)) if several else tr("Gộp vào kiến nghị khác")
        ask_verb(self._desk, title, tr("Gộp"), {"main": field}, merge, text, values, more)
        self._tell(made[-1] if made else None)

    def _main_of(self, ids: Ids) -> tuple[f.Field, list[Notice]]:
        options = {id: self._one([id]).called() for id in ids}
        return f.Choice(label=tr("Kiến nghị chính"), options=options, required=True), []

    def _other_than(self, item: Recommendation) -> tuple[f.Field, list[Notice]]:
        like = similar.similar(self._desk.context, item.text, kind="recommendation", besides=item.id)
        more = [Notice("blue", "\n".join(one.text for one in like), tr("Gần giống"))] if like else []
        return f.Ref(label=tr("Gộp vào kiến nghị"), target="recommendation", required=True), more

    def _carry(self, ids: Ids) -> None:
        """To another session, the earlier one noted; those of none are taken into its list."""
        context = self._desk.context
        followed = {self._one([id]).session for id in ids}
        title = tr("Chuyển {n} kiến nghị sang kỳ họp", n=len(ids))
        only = next(iter(followed)) if len(followed) == 1 else ""
        session = findings.ask_for_session(self._desk, title, only)
        if session is None:
            return
        if only:
            self._tell(recommendation_steps.carry_over(context, only, session.id, ids))
        else:
            self._tell(recommendation_steps.consolidate(context, ids, session.id))
