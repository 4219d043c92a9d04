"""The person first: what a citizen sent or said before, found while name, address or number are typed."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher

from ..domain.identity_numbers import digits_of
from ..domain.records.petition import Petition
from ..domain.records.petitioner import Petitioner
from ..domain.records.reception import Reception
from ..domain.text import words_of
from ..store.work import Work
from .context import Context

LEAST_LETTERS = 2
_LEAST_DIGITS = 6
_NEAR = 0.84  # a slip of one letter in a name of three words
# How surely it is the same person: the number decides, then name and address, then the name alone.
_NUMBER, _NAME_AND_PLACE, _NAME, _NEAR_NAME, _PLACE = 100, 60, 40, 20, 5


@dataclass(frozen=True)
class Earlier:
    """A person known from before with what they sent and when they came, the newest first."""

    petitioner: Petitioner
    petitions: tuple[Petition, ...]
    receptions: tuple[Reception, ...]
    score: int
    why: str

    @property
    def sentence(self) -> str:
        """ "Người này đã có 3 đơn, đến 1 lần tiếp công dân; đơn gần nhất ngày 05/01/2026"."""
        parts = [f"đã có {len(self.petitions)} đơn"] if self.petitions else []
        parts += [f"đến {len(self.receptions)} lần tiếp công dân"] if self.receptions else []
        newest = self.petitions[0].received_on if self.petitions else None
        last = f"; đơn gần nhất ngày {newest:%d/%m/%Y}" if newest else ""
        return f"Người này {', '.join(parts) or 'chưa có đơn nào'}{last}"


def earlier(
    context: Context, name: str = "", address: str = "", id_number: str = "", phone: str = "", most: int = 8
) -> list[Earlier]:
    """People who may be the one at the desk, the surest first; nothing of what is asked is kept.

    Raises Refused for a person who may not see what citizens told.
    """
    context.user.must_see_private("petitioner")
    asked = _Asked(words_of(name), words_of(address), digits_of(id_number), digits_of(phone))
    if asked.nothing:
        return []
    with context.store.read() as work:
        judged = ((person, *_judge(asked, person)) for person in work.find(Petitioner))
        likely = sorted((found for found in judged if found[1]), key=lambda found: -found[1])[:most]
        return _with_files(work, likely)


def files_of(context: Context, petitioner_id: str) -> Earlier:
    """Everything this person sent and every time they came."""
    context.user.must_see_private("petitioner")
    with context.store.read() as work:
        return _with_files(work, [(work.get(Petitioner, petitioner_id), 0, "")])[0]


@dataclass(frozen=True)
class _Asked:
    """What was typed, folded; words may be unfinished."""

    name: list[str]
    address: list[str]
    id_number: str
    phone: str

    @property
    def nothing(self) -> bool:
        letters = sum(map(len, self.name)) >= LEAST_LETTERS
        numbers = max(len(self.id_number), len(self.phone)) >= _LEAST_DIGITS
        return not (letters or numbers or len(self.address) > 1)


def _judge(asked: _Asked, person: Petitioner) -> tuple[int, str]:
    """(how surely it is this person, why in words); 0 when it is not."""
    for typed, known, what in (
        (asked.id_number, person.id_number, "số giấy tờ"),
        (asked.phone, person.phone, "số điện thoại"),
    ):
        if len(typed) >= _LEAST_DIGITS and digits_of(known).startswith(typed):
            return _NUMBER, f"cùng {what}"
    score, why = _by_name(asked.name, person)
    near = _shares(asked.address, person.address)
    if score and near:
        return score - _NAME + _NAME_AND_PLACE, f"{why}, cùng địa chỉ"
    if not score and not asked.name and near:
        return _PLACE, "cùng địa chỉ"
    return score, why


def _by_name(asked: list[str], person: Petitioner) -> tuple[int, str]:
    known = words_of(person.full_name)
    if not asked or not known:
        return 0, ""
    if asked == known:
        return _NAME + 1, "cùng họ tên"
    if _begins(asked, known):
        return _NAME, "họ tên bắt đầu giống"
    typed, name = " ".join(asked), " ".join(known)
    alike = len(asked) > 1 and SequenceMatcher(None, typed, name, autojunk=False).ratio() >= _NEAR
    return (_NEAR_NAME, "họ tên gần giống") if alike else (0, "")


def _begins(asked: list[str], known: list[str]) -> bool:
    """Every word typed begins a word of the name, each another one, in order."""
    at = 0
    for word in asked:
        at = next((i + 1 for i in range(at, len(known)) if known[i].startswith(word)), 0)
        if not at:
            return False
    return True


def _shares(asked: list[str], address: str) -> bool:
    """Whether the words typed, but for one, stand in the address."""
    known = set(words_of(address))
    return len(asked) > 1 and sum(word in known for word in asked) >= max(2, len(asked) - 1)


def _with_files(work: Work, people: Iterable[tuple[Petitioner, int, str]]) -> list[Earlier]:
    petitions, visits = work.find(Petition), work.find(Reception)
    return [
        Earlier(
            person,
            tuple(
                sorted((p for p in petitions if person.id in p.petitioners), key=_petition_day, reverse=True)
            ),
            tuple(sorted((v for v in visits if v.visitor == person.id), key=_visit_day, reverse=True)),
            score,
            why,
        )
        for person, score, why in people
    ]


def _petition_day(petition: Petition) -> str:
    return f"{petition.received_on} {petition.id}"


def _visit_day(visit: Reception) -> str:
    return f"{visit.received_on} {visit.id}"
