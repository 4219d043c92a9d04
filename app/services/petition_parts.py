"""Letters of the same content: found, held together as a family; a mixed letter split into its parts."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from ..domain.errors import Refused
from ..domain.petition_kinds import SECRET
from ..domain.records.petition import Petition
from ..domain.records.petition_deadline import PetitionDeadline
from ..domain.records.petition_step import PetitionStep
from ..domain.similarity import Phrasebook, SimilarTexts
from ..store.work import Work
from . import records, rules
from .context import Context
from .petitions import keep_in, take_in_work

SECRET_PART = (
    "Phần tố cáo không tách từ đơn có tên người gửi. Lập một đơn mới loại Tố cáo, không nối với đơn này."
)
WORKED_ON = "Đơn {code} đã được xử lý nên không gộp lại được. Xử lý từng đơn đã tách."
LEAST_PARTS = 2
TOO_FEW = "Ghi từ hai nội dung trở lên để tách. Đơn có một nội dung thì sửa loại đơn."
ITSELF = "Đơn này đã cùng nội dung với đơn kia. Chọn một đơn khác."
_BOILERPLATE = ("đề nghị", "kính gửi", "hội đồng nhân dân", "ủy ban nhân dân", "giải quyết", "xem xét")


@dataclass(frozen=True)
class Similar:
    """A letter that says nearly the same; `score` is 1 for the same words, `words` those shared."""

    petition: Petition
    score: float
    words: tuple[str, ...]


def similar(context: Context, text: str, kind: str, besides: str = "", most: int = 5) -> list[Similar]:
    """Letters that say nearly the same, the most alike first; denunciations only among their like."""
    context.user.must_see_private("petition")
    letters = records.find(context, Petition)
    found = [one for one in letters if one.id != besides and _comparable(one, kind)]
    index = SimilarTexts(Phrasebook(_BOILERPLATE))
    for petition in found:
        index.put(petition.id, f"{petition.subject}\n{petition.content}")
    known = {petition.id: petition for petition in found}
    return [Similar(known[one.id], one.score, one.words) for one in index.like(text, most)]


def mark_repeat(context: Context, id: str, of: str) -> Petition:
    """Note that a letter repeats another one, or with "" that it does not."""
    known = rules.law(context)
    with context.store.write() as work:
        petition = work.get(Petition, id)
        if of and any(one.id == id for one in family(work, work.get(Petition, of))):
            raise Refused(ITSELF)
        return keep_in(context, work, known, replace(petition, repeats=of))


def family(work: Work, petition: Petition) -> list[Petition]:
    """The letters of the same content as this one, itself among them, as far as a person marked them so."""
    everything = {one.id: one for one in work.find(Petition)}
    root = _root(everything, petition)
    return [one for one in everything.values() if _root(everything, one) == root]


def split(context: Context, id: str, parts: Iterable[Petition]) -> list[Petition]:
    """Make one linked letter of each part of a mixed one; people, source and days are those of the whole.

    A denunciation is never a part: from the whole one would find who denounced.
    """
    known = rules.law(context)
    with context.store.write() as work:
        whole = work.get(Petition, id)
        if whole.kind != "mixed":
            raise Refused("Chỉ tách đơn loại Nhiều nội dung. Sửa loại đơn trước rồi tách.")
        listed = list(parts)
        if any(part.kind == SECRET for part in listed):
            raise Refused(SECRET_PART)
        if len(listed) < LEAST_PARTS:
            raise Refused(TOO_FEW)
        return [take_in_work(context, work, known, _part(whole, part)) for part in listed]


def parts_of(context: Context, id: str) -> list[Petition]:
    """The letters made of the matters of a mixed one, in order."""
    found = records.find(context, Petition, split_from=id) if id else []
    return sorted(found, key=lambda one: one.code)


def repeats_of(context: Context, id: str) -> list[Petition]:
    """The letters a person marked as repeating this one."""
    return sorted(records.find(context, Petition, repeats=id), key=lambda one: one.code)


def unsplit(context: Context, parts: Iterable[Petition]) -> None:
    """Undo a split: all of its parts go, or none where one was already worked on; their codes stay used."""
    with context.store.write() as work:
        for part in parts:
            found = work.get(Petition, part.id)
            if found.version != part.version or work.find(PetitionStep, petition=part.id):
                raise Refused(WORKED_ON.format(code=part.code))
            for due in work.find(PetitionDeadline, petition=part.id):
                work.delete(due, by=context.user.id, at=context.clock())
            work.delete(found, by=context.user.id, at=context.clock())


def _part(whole: Petition, part: Petition) -> Petition:
    return replace(
        part,
        id="",
        version=0,
        split_from=whole.id,
        received_on=whole.received_on,
        written_on=whole.written_on,
        source=whole.source,
        sender=whole.sender,
        sender_text=whole.sender_text,
        sender_number=whole.sender_number,
        asks_result=whole.asks_result,
        is_remote=whole.is_remote,
        petitioners=whole.petitioners,
        representatives=whole.representatives,
        people=whole.people,
        responsible=part.responsible or whole.responsible,
    )


def _comparable(petition: Petition, kind: str) -> bool:
    return (petition.kind == SECRET) == (kind == SECRET)


def _root(known: dict[str, Petition], petition: Petition) -> str:
    seen: set[str] = set()
    while petition.repeats in known and petition.id not in seen:
        seen.add(petition.id)
        petition = known[petition.repeats]
    return petition.id
