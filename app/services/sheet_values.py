"""The cells of a table as values of fields: what was mended, what is unknown, what may mean several."""

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from typing import Any

from ..domain import fields as f
from ..domain.code_lists import EXACT, Match, Spellings, mark_key
from ..domain.fields import BadValue, Field
from ..domain.record import TYPES
from ..domain.table_columns import mark
from ..domain.table_values import Cell, PartOfDay, excel_error, parts, read_cell, tidy, words_of_cell
from ..store.work import Work
from .sheet_memory import Memory
from .sheet_targets import Candidate, Targets
from .sheet_words import words_for, written_beside

CREATE, EMPTY = "+", "-"  # decisions of a person about words that mean no record here
UNKNOWN = "{label}: chưa có “{words}”. Chọn mục có sẵn hoặc cho tạo mới"
NOTED = "chưa có trong danh mục, ghi vào Ghi chú"
SEVERAL = "{label}: “{words}” có thể là {count} mục. Chọn một"
NO_OPTION = "{label}: “{words}” không có trong danh mục ({options})"
NOT_CREATED = "{label}: chưa tạo được “{words}”: {why}"
ERROR = "{label}: ô báo lỗi {words} trong Excel"


@dataclass(frozen=True)
class Doubt:
    """Words that may mean several records, or none: the candidates to choose from."""

    field: str
    words: str
    sentence: str
    candidates: tuple[Candidate, ...] = ()


@dataclass(frozen=True)
class Got:
    """What one cell gives: values by field, what was mended, what is wrong, what is in doubt.

    `asked` are the words in it that a person may match, or has matched, with something here.
    """

    values: Mapping[str, Any] = field(default_factory=dict)
    why: str = ""
    problem: str = ""
    doubt: Doubt | None = None
    asked: tuple[str, ...] = ()


class Values:
    """Reads cells for one kind of record; remembers what was asked of each spelling."""

    def __init__(
        self,
        work: Work,
        kind: str,
        memory: Memory,
        decided: Mapping[tuple[str, str], str],
        create: Set[str],
    ) -> None:
        self._work, self._rtype, self._words = work, TYPES[kind], words_for(kind)
        self._memory, self._decided, self._create = memory, decided, create
        self._targets: dict[str, Targets] = {}
        self._options: dict[str, Spellings] = {}
        self._read: dict[tuple[str, str], Got] = {}

    @property
    def targets(self) -> Iterable[Targets]:
        return self._targets.values()

    def target(self, kind: str) -> Targets:
        if kind not in self._targets:
            self._targets[kind] = Targets(self._work, kind)
        return self._targets[kind]

    def shown(self, name: str, value: Any) -> str:
        """A value in words, records pointed at by what they are called."""
        pointing = self._rtype.references.get(name)
        if pointing is None:
            return self._rtype.fields[name].format(value)
        ids = value if isinstance(value, tuple) else (value,)
        return ", ".join(filter(None, map(self.target(pointing.target).called, ids)))

    def meant(self, name: str, words: str) -> str:
        """What a person said the words mean, in words; "" when nobody has."""
        code, own = self._chosen(name, words), self._rtype.fields[name]
        if code in (CREATE, EMPTY):
            return "tạo mới" if code == CREATE else "để trống"
        if name in self._rtype.references:
            return self.target(self._rtype.references[name].target).called(code)
        return (
            own.format(own.from_json(code))
            if code and not isinstance(own, f.Choice)
            else self._option(own, code)
        )

    def _option(self, own: Field, code: str) -> str:
        return own.options.get(code, "") if isinstance(own, f.Choice) else ""

    def gather(self, name: str, cells: Iterable[Cell]) -> None:
        """Look at a whole column before its first cell is read: spellings explain each other."""
        pointing = self._rtype.references.get(name)
        if pointing is not None:
            target = self.target(pointing.target)
            separators = ";\n" if isinstance(pointing, f.Refs) else "\n"
            target.gather(one for cell in cells for one in target.entries(_words(cell), separators))

    def share_known(self, name: str, entries: Sequence[str]) -> float:
        """What share of the entries the list of a choice or reference knows."""
        own = self._rtype.fields[name]
        if isinstance(own, f.Choice):
            known = [bool(self._spelled(name, own).find(words).codes) for words in entries]
        else:
            target = self.target(self._rtype.references[name].target)
            known = [bool(target.find(words).codes) or target.everybody_knows(words) for words in entries]
        return sum(known) / len(known) if known else 0.0

    def get(self, name: str, cell: Cell, mac: bool = False) -> Got:
        own = self._rtype.fields[name]
        if excel_error(cell):
            return Got(problem=ERROR.format(label=own.label, words=cell))
        match own:
            case f.Ref() | f.Refs() | f.Choice():
                key = (name, _words(cell))
                if key not in self._read:
                    self._read[key] = self._pointed(name, own, key[1])
                return self._read[key]
        return self._day_chosen(name, own, cell) or _plain(name, own, cell, mac)

    def _day_chosen(self, name: str, own: Field, cell: Cell) -> Got | None:
        """The day a person chose for words that only say a month."""
        code = self._decided.get((name, _words(cell)), "") if isinstance(own, f.Day) else ""
        if not code:
            return None
        value = {} if code == EMPTY else {name: own.from_json(code)}
        return Got(value, "ngày đã chọn" if value else "để trống", asked=(_words(cell),))

    def _pointed(self, name: str, own: Field, words: str) -> Got:
        got = self._looked_up(name, own, words)
        return replace(got, asked=(*got.asked, words)) if self._chosen(name, words) and not got.asked else got

    def _looked_up(self, name: str, own: Field, words: str) -> Got:
        match own:
            case f.Choice():
                return self._choice(name, own, words)
            case f.Refs():
                return self._several(name, own, words)
            case f.Ref():
                return self._one(name, own, words)
        raise TypeError(f"{name} points at nothing")

    def _choice(self, name: str, own: f.Choice, words: str) -> Got:
        code = self._chosen(name, words)
        if code == EMPTY:
            return Got(why="để trống")
        found = Match((code,), EXACT) if code in own.options else self._spelled(name, own).find(words)
        if found.only:
            shown = own.options[found.only]
            return Got({name: found.only}, "" if mark_key(shown) == mark_key(words) else "tên trong danh mục")
        options = ", ".join(own.options.values())
        sentence = NO_OPTION.format(label=own.label, words=words, options=options)
        if found.codes:
            near = tuple(Candidate(code, own.options[code]) for code in found.codes)
            asked = SEVERAL.format(label=own.label, words=words, count=len(near))
            return Got(doubt=Doubt(name, words, asked, near), asked=(words,))
        return self._noted(name, own, words, sentence)

    def _spelled(self, name: str, own: f.Choice) -> Spellings:
        if name not in self._options:
            more = self._words.options.get(name, {})
            codes = own.options.items()
            self._options[name] = Spellings({c: (c, shown, *more.get(c, ())) for c, shown in codes})
        return self._options[name]

    def _several(self, name: str, own: f.Refs, words: str) -> Got:
        apart = _entries(words, self, own)
        if len(apart) < 2 or self._chosen(name, words) or self.target(own.target).find(words).codes:
            return _as_list(name, self._one(name, own, words))
        found = [self._one(name, own, part) for part in apart]
        ids = tuple(dict.fromkeys(got.values[name] for got in found if got.values.get(name)))
        wrong = next((got for got in found if got.problem or got.doubt), None)
        if wrong is not None:
            return replace(wrong, asked=_asked(found))
        left: dict[str, Any] = {}
        for beside, separator in ((written_beside(self._rtype.name, name), "; "), ("note", "\n")):
            written = [got.values[beside] for got in found if got.values.get(beside)]
            left |= {beside: separator.join(written)} if written else {}
        why = next((got.why for got in found if got.why), "")
        return Got(({name: ids} if ids else {}) | left, why, asked=_asked(found))

    def _one(self, name: str, own: f.Ref | f.Refs, words: str) -> Got:
        target = self.target(own.target)
        chosen = self._chosen(name, words)
        if chosen == EMPTY:
            return Got(why="để trống")
        found = Match((chosen,), EXACT) if target.has(chosen) else target.find(words)
        if found.only and chosen != CREATE:
            same = mark_key(words) in (mark_key(target.called(found.only)), mark_key(found.only))
            return Got({name: found.only}, "" if same or found.how == EXACT else "tên đầy đủ")
        if found.codes and chosen != CREATE:
            sentence = SEVERAL.format(label=own.label, words=words, count=len(found.codes))
            return Got(doubt=Doubt(name, words, sentence, target.candidates(found.codes)), asked=(words,))
        if chosen == CREATE or own.target in self._create:
            return self._made(name, own, target, words)
        return self._written(name, own, target, words)

    def _made(self, name: str, own: f.Ref | f.Refs, target: Targets, words: str) -> Got:
        id = target.make(words)
        record = target.made.get(id)
        problems = TYPES[own.target].check(record) if record is not None else {}
        if problems:
            why = "; ".join(problems.values())
            return Got(problem=NOT_CREATED.format(label=own.label, words=words, why=why))
        return Got({name: id}, "tạo mới")

    def _written(self, name: str, own: Field, target: Targets, words: str) -> Got:
        """Where a record may also be written by hand, an unknown name goes there."""
        beside = written_beside(self._rtype.name, name)
        if not beside:
            return self._noted(name, own, words, UNKNOWN.format(label=own.label, words=words))
        full = target.canonical(words)
        return Got({beside: full}, "" if full == words else "tên đầy đủ", asked=(words,))

    def _noted(self, name: str, own: Field, words: str, sentence: str) -> Got:
        """What a list does not know is kept in the note, unless the record cannot do without it."""
        if own.required or own.private or "note" not in self._rtype.fields:
            return Got(problem=sentence, asked=(words,))
        return Got({"note": f"{own.label}: {words}"}, NOTED, asked=(words,))

    def _chosen(self, name: str, words: str) -> str:
        return self._decided.get((name, words)) or self._memory.spellings.get((name, mark(words)), "")


def _words(cell: Cell) -> str:
    return " ".join(tidy(words_of_cell(cell)).split(" ")).strip()


def _asked(found: Iterable[Got]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words for got in found for words in got.asked))


def _entries(words: str, values: Values, own: f.Refs) -> list[str]:
    """The names in one cell: between commas only if at least one of them is known."""
    target = values.target(own.target)
    apart = list(target.entries(words))
    if len(apart) == 1 and "," in words and not target.in_parts:
        by_commas = list(parts(words, ",;\n"))
        if any(target.find(one).codes for one in by_commas):
            return by_commas
    return apart


def _as_list(name: str, got: Got) -> Got:
    one = got.values.get(name)
    return replace(got, values={name: (one,)}) if one else got


def _plain(name: str, own: Field, cell: Cell, mac: bool) -> Got:
    try:
        read = read_cell(own, cell, mac, name)
    except PartOfDay as part:
        days = tuple(Candidate(f"{day:%Y-%m-%d}", f"{day:%d/%m/%Y}") for day in part.days)
        return Got(doubt=Doubt(name, _words(cell), str(part), days), asked=(_words(cell),))
    except BadValue as wrong:
        return Got(problem=str(wrong))
    return Got({name: read.value}, read.why)
