"""What is asked before something is noted of a letter: fields by verb, secrecy of denunciations."""

from collections.abc import Callable
from typing import Any

from app.domain import fields as f
from app.domain.petition_kinds import KINDS, SECRET
from app.domain.record import TYPES
from app.domain.records.petition import ASSESSMENTS, REPLIES
from app.services import petition_follow_up, petition_parts, petition_sealing, petitions
from app.ui.page import Desk
from app.ui.parts import Notice
from app.ui.petitions.held import Held
from app.ui.petitions.tall_dialog import TallDialog
from app.ui.verb_dialog import ask_verb
from app.ui.words import tr

_TO_A_BODY = frozenset({"forward", "return"})
_WITH_A_REASON = frozenset({"not_accept", "return", "file"})
_NUMBERED = frozenset({"accept", "not_accept", "guide", "forward", "return", "remind", "request", "tell"})
_BARE = frozenset({"remind", "originals"})
_UNNUMBERED = frozenset({"accept", "file", "watch"})


def step_fields(desk: Desk, held: Held, code: str) -> dict[str, f.Field]:
    """The fields of the verb of this code, by the names of its service."""
    fields: dict[str, f.Field] = {"on": f.Day(label=tr("Ngày"), required=True)}
    if code in _TO_A_BODY:
        fields["body"] = f.Ref(label=tr("Cơ quan nhận"), target="organization")
        fields["body_text"] = f.Text(
            label=tr("Cơ quan nhận (ghi tay)"), help=tr("Khi không có trong danh mục")
        )
    if code not in _BARE:
        must = code in _WITH_A_REASON or code == "prolonged"
        fields["reason"] = f.LongText(label=tr("Lý do, ghi trong văn bản"), required=must)
    if code in _NUMBERED - _UNNUMBERED:
        fields["numbered"] = f.Flag(label=tr("Lấy số văn bản ngay"))
    if held.secret and code in held_outcomes(held):
        fields["vouched"] = vouching()
    return fields


def held_outcomes(held: Held) -> set[str]:
    return {one.outcome for one in held.outcomes}


def vouching() -> f.Flag:
    """Asked of every text of a denunciation in which a name may stand."""
    return f.Flag(label=tr("Đã soát: tên trong nội dung không phải người tố cáo"))


def step_values(desk: Desk, held: Held, code: str) -> dict[str, Any]:
    values: dict[str, Any] = {"on": desk.context.today}
    letter = held.letter
    if code in _TO_A_BODY:
        body, text = letter.competent_body, letter.competent_text
        if code == "return":
            body, text = letter.sender, letter.sender_text
        values |= {"body": body, "body_text": "" if body else text}
    return values


def ask_for_classes(desk: Desk, held: Held) -> bool:
    """Kind, whose matter it is, and a tick at each condition that fails; a long list scrolls."""
    of, letter = TYPES["petition"].fields, held.letter
    conditions = petitions.conditions(letter)
    fields: dict[str, f.Field] = {} if held.secret else {"kind": _open_kinds()}
    fields |= {name: of[name] for name in ("competence", "competent_body", "competent_text", "is_complex")}
    words = tr("Thiếu: {what}")
    fields |= {f"lacks_{one.id}": f.Flag(label=words.format(what=tr(one.words))) for one in conditions}
    lacking = letter.lacking.split()
    values = {name: getattr(letter, name) for name in fields if hasattr(letter, name)}
    values |= {f"lacks_{one.id}": one.id in lacking for one in conditions}
    if held.secret:
        fields["vouched"] = vouching()

    def classify(**given: Any) -> None:
        missing = [one.id for one in conditions if given.pop(f"lacks_{one.id}")]
        petitions.classify(desk.context, letter.id, lacking=missing, **given)

    text = tr("Điều kiện đối với loại đơn ngày nhận {day}.", day=f"{letter.received_on:%d/%m/%Y}")
    title = tr("Phân loại {code}", code=letter.code)
    return desk.dialogs.run(TallDialog(desk, title, tr("Phân loại"), fields, classify, text, values))


def ask_which_letter(desk: Desk, held: Held) -> bool:
    """The letters that say nearly the same are offered."""
    letter, context = held.letter, desk.context
    like = petition_parts.similar(context, f"{letter.subject}\n{letter.content}", letter.kind, letter.id)
    options = {one.petition.id: f"{one.petition.code} · {one.petition.subject}" for one in like}
    field = f.Choice(label=tr("Trùng nội dung với đơn"), options=options)
    more = [] if like else [Notice("blue", tr("Không có đơn nào có nội dung gần giống."))]
    return ask_verb(
        desk, tr("Ghi trùng {code}", code=letter.code), tr("Ghi trùng"), {"of": field},
        lambda of: petition_parts.mark_repeat(context, letter.id, of), "", {"of": letter.repeats}, more,
    )  # fmt: skip


def ask_for_result(desk: Desk, held: Held) -> bool:
    fields: dict[str, f.Field] = {
        "result": f.LongText(label=tr("Kết quả giải quyết"), required=True),
        "reply": f.Choice(label=tr("Loại kết quả"), options=REPLIES, required=True),
        "on": f.Day(label=tr("Nhận ngày"), required=True),
        "number": f.Text(label=tr("Số văn bản trả lời"), longest=60),
        "decided_on": f.Day(label=tr("Cơ quan giải quyết ngày")),
    }
    if held.secret:
        fields["vouched"] = vouching()
    id, context = held.letter.id, desk.context
    receive: Callable[..., Any] = lambda **given: petition_follow_up.receive_result(context, id, **given)  # noqa: E731
    title = tr("Ghi kết quả {code}", code=held.letter.code)
    return ask_verb(
        desk, title, tr("Ghi kết quả"), fields, receive, values={"on": context.today, "reply": "settled"}
    )


def ask_for_judgement(desk: Desk, held: Held) -> bool:
    fields = {
        "assessment": f.Choice(label=tr("Thường trực HĐND đánh giá"), options=ASSESSMENTS, required=True),
        "reason": f.LongText(label=tr("Nhận xét, căn cứ")),
        "on": f.Day(label=tr("Ngày"), required=True),
    }
    id, context = held.letter.id, desk.context
    judge: Callable[..., Any] = lambda **given: petition_follow_up.assess(context, id, **given)  # noqa: E731
    title = tr("Đánh giá việc giải quyết {code}", code=held.letter.code)
    return ask_verb(desk, title, tr("Đánh giá"), fields, judge, values={"on": context.today})


def ask_to_become_denunciation(desk: Desk, held: Held) -> None:
    """The texts are written anew, who sent it is erased for good; older copies are offered for deletion."""
    fields: dict[str, f.Field] = {
        "subject": f.Text(label=tr("Trích yếu viết lại"), required=True),
        "content": f.LongText(label=tr("Nội dung viết lại")),
        "sealed_place": f.Text(label=tr("Nơi cất đơn giấy"), required=True),
        "vouched": vouching(),
    }
    made: list[petition_sealing.Sealed] = []

    def become(**given: Any) -> None:
        made.append(petition_sealing.become_denunciation(desk.context, held.letter.id, **given))

    text = tr("Người gửi, nội dung cũ và tệp kèm bị xóa hẳn, không lấy lại được. Mã hồ sơ giữ nguyên.")
    title = tr("Chuyển {code} thành đơn tố cáo", code=held.letter.code)
    if not ask_verb(desk, title, tr("Xóa và chuyển"), fields, become, text, kind="danger"):
        return
    desk.say(tr("Đã chuyển {code} thành đơn tố cáo", code=held.letter.code))
    copies = made[-1].copies
    words = tr("{n} bản sao lưu cũ còn giữ người gửi. Lập bản sao mới rồi xóa các bản đó.", n=len(copies))
    if copies and desk.dialogs.confirm(tr("Xóa bản sao lưu cũ"), words, tr("Xóa {n} bản", n=len(copies))):
        petition_sealing.forget_copies(desk.context, copies)


def _open_kinds() -> f.Choice:
    """To a denunciation leads a verb of its own, which erases who sent it."""
    options = {code: words for code, words in KINDS.items() if code != SECRET}
    return f.Choice(label=tr("Loại đơn"), options=options, required=True)
