"""What papers about letters share: heads, who sent the letter, who signs, room for the pen."""

from collections.abc import Iterable, Sequence

from ..domain.petition_case import Case, Signing, Visit
from ..domain.records.petition import Petition
from ..domain.records.petitioner import HONORIFICS, Petitioner
from ..domain.story import Council, Human
from . import blocks as b
from .naming import receivers
from .wording import count_words, day_words, place_date

# Room in which the name of a person who denounced is written by hand on the paper, and nowhere else.
PEN = "." * 60
SHORT_PEN = "." * 30
OUR = "Thường trực"
KIND_WORDS = {
    "complaint": "đơn khiếu nại",
    "denunciation": "đơn tố cáo",
    "mixed": "đơn có nhiều nội dung",
    "proposal": "đơn kiến nghị",
    "report": "đơn phản ánh",
}
_FORMER = {"complaint": "khiếu nại", "denunciation": "tố cáo", "proposal": "kiến nghị", "report": "phản ánh"}


def head(case: Case | Visit, number: str, *, about: str = "", dated: bool = True) -> b.Letterhead:
    """Head of a paper of the council; the day is that of the step, or left to the pen."""
    on = case.step.on if isinstance(case, Case) else None
    return council_head(case.council, number, place_date(case.council.place, on) if dated else "", about)


def council_head(council: Council, number: str = "", dateline: str = "", about: str = "") -> b.Letterhead:
    unit = f"{council.unit_kind} {council.unit_name}"
    return b.Letterhead(("Hội đồng nhân dân", unit), number=number, place_date=dateline, about=about)


def standing(council: Council) -> str:
    """ "Thường trực Hội đồng nhân dân xã Gia Lộc"."""
    return f"{OUR} {council.name}"


def kind_words(petition: Petition) -> str:
    return KIND_WORDS[petition.kind]


def matter(petition: Petition) -> str:
    """ "khiếu nại": what the citizen does, for "người khiếu nại"."""
    return _FORMER.get(petition.kind, "gửi đơn")


def called(person: Petitioner, *, opening: bool = False) -> str:
    """ "bà Khuất Thị Ngà"; an organization by its name alone."""
    if person.is_organization:
        return person.full_name
    honorific = HONORIFICS.get(person.honorific, "Ông (bà)")
    words = f"{honorific} {person.full_name}"
    return words if opening else words[:1].lower() + words[1:]


def citizen(case: Case, *, opening: bool = True) -> str:
    """Whom a paper to the citizen is for; of a denunciation room for the pen."""
    if case.secret or not case.people:
        return f"Ông (bà) {SHORT_PEN}" if opening else f"ông (bà) {SHORT_PEN}"
    return called(case.people[0], opening=opening)


def pen_lines(case: Case) -> tuple[b.Block, ...]:
    """Of a denunciation the lines on which its author is written by hand, on the paper alone."""
    if not case.secret:
        return ()
    lines = ("Họ tên người tố cáo: ", 82), ("Địa chỉ: ", 104)  # dots that fill a line
    return tuple(b.Paragraph(words + "." * dots) for words, dots in lines)


def sent_by(case: Case) -> str:
    """ "của bà Khuất Thị Ngà, địa chỉ: thôn Đồng Vắng, và 04 người khác"; "" of a denunciation."""
    if case.secret or not case.people:
        return ""
    first = case.people[0]
    address = f", địa chỉ: {first.address}" if first.address else ""
    others = (case.petition.people or len(case.people)) - 1
    also = f" và {count_words(others, 'người khác')}" if others > 0 else ""
    speaking = ", ".join(called(one) for one in case.representatives)
    return f"của {called(first)}{address}{also}{f' (đại diện: {speaking})' if speaking else ''}"


def received(case: Case) -> str:
    """ "Ngày 16 tháng 11 năm 2026, Thường trực … nhận được đơn khiếu nại đề ngày … của …, do … chuyển"."""
    petition = case.petition
    on = day_words(petition.received_on) if petition.received_on else ""
    dated = f" đề {day_words(petition.written_on)}" if petition.written_on else ""
    by = f", do {case.sender} chuyển đến" if case.sender else ""
    if by and petition.sender_number:
        by += f" theo văn bản số {petition.sender_number}"
    who = sent_by(case)
    what = f"{kind_words(petition)}{dated}{f' {who}' if who else ''}{by}"
    return f"{on[:1].upper()}{on[1:]}, {standing(case.council)} nhận được {what}."


def about(petition: Petition) -> tuple[str, ...]:
    """What the letter says, paragraph by paragraph, its subject where nothing more was written."""
    told = (petition.content or petition.subject).strip()
    first, *rest = told.split("\n")
    return (f"Nội dung đơn: {first}", *rest)


def own_words(case: Case, usual: Iterable[b.Block]) -> tuple[b.Block, ...]:
    """The body the office wrote itself for this paper, else the usual one."""
    if case.step.text.strip():
        return tuple(b.Paragraph(line) for line in case.step.text.split("\n") if line.strip())
    return tuple(usual)


def signed(case: Case, recipients: Sequence[str]) -> b.Signatures:
    """The standing body signs; the file is named by its code among the receivers."""
    lines = receivers((), (*recipients, f"Lưu: VT, hồ sơ {case.petition.code}"))
    return b.Signatures(right=standing_signer(case.signing), recipients=lines)


def standing_signer(signing: Signing) -> b.Signer:
    """Its chairman, a vice chairman in his stead, or whom the office chose of the two."""
    authority = "TM. Thường trực Hội đồng nhân dân"
    human = signing.chosen or signing.chair or signing.vice
    if human is not None and human == signing.vice and human != signing.chair:
        return b.Signer(human.name, ("Phó Chủ tịch",), (authority, "KT. Chủ tịch"))
    return b.Signer(human.name if human else "", ("Chủ tịch",), (authority,))


def with_post(human: Human | None) -> str:
    """ "Bà Lâm Thị Thư, Công chức Văn phòng", or room for the pen."""
    if human is None:
        return PEN
    name = human.called if human.honorific else human.name
    return f"{name}, {human.post}" if human.post else name


def document(
    case: Case, kind: str, title: str, blocks: Sequence[b.Block], *, closed: bool = True
) -> b.Document:
    """A paper whose title names the file by its code and nobody by name."""
    done = b.ended(tuple(blocks)) if closed else tuple(blocks)
    return b.Document(f"{title}, hồ sơ {case.petition.code}", kind, done, author=case.council.name)
