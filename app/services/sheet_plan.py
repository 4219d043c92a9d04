"""What taking a table in would do, row by row, before anything is written."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from ..domain.code_lists import mark_key
from ..domain.record import TYPES, Record
from ..domain.table_columns import ID
from ..store.work import Work
from . import contact_standards, records
from .context import Context
from .sheet_admission import COUNTED, objection
from .sheet_columns import Filling, fill_of
from .sheet_fonts import Mend
from .sheet_identity import Known, differences
from .sheet_near import NearTexts
from .sheet_outcome import (
    AS_NEW,
    CHANGED,
    DOUBTFUL,
    LEAVE,
    LEFT,
    NEW,
    REFUSED,
    SAME,
    Counts,
    Difference,
    Matching,
    Plan,
    PlanRow,
    Unknown,
)
from .sheet_rows import Draft, Drafting
from .sheet_source import Reading, SourceRow
from .sheet_targets import Candidate
from .sheet_values import Doubt, Values
from .sheet_words import words_for

Progress = Callable[[int, int], None]
MOST_NEAR = 30_000
LISTS = frozenset(("topic", "reply_outcome"))


def plan(
    context: Context, reading: Reading, matching: Matching | None = None, progress: Progress | None = None
) -> Plan:
    """What would come in; raises Refused when this person may not write such records."""
    chosen = matching or Matching()
    context.user.must_edit(reading.kind)
    columns = _columns(context, reading, chosen)
    with context.store.read() as work:
        create = chosen.create | frozenset(words_for(reading.kind).makes)
        values = Values(work, reading.kind, reading.memory, chosen.values, create)
        filling = fill_of(context, work, reading.kind, columns, chosen.fills, values)
        drafting = Drafting(reading, columns, values)
        judge = _Judge(work, reading, chosen, filling, values)
        for position, row in enumerate(reading.rows):
            judge.take(position, row, drafting.draft(row))
            if progress and position % 50 == 0:
                progress(position, len(reading.rows))
        unknown = tuple(
            Unknown(*key, n, values.meant(*key))
            for key, n in sorted(drafting.unknown.items(), key=_often_first)
        )
    return Plan(
        reading=reading,
        matching=chosen,
        columns=columns,
        rows=tuple(rows := judge.finished()),
        counts=_counted(reading, rows),
        mends=_in_order(reading, [*reading.mends, *drafting.mends]),
        unknown=unknown,
        fills=filling.words,
        made=tuple(record for target in values.targets for record in target.made.values()),
    )


def _columns(context: Context, reading: Reading, chosen: Matching) -> dict[str, str]:
    """Column → field without what the office decided not to keep; lists pointed at are made if need be."""
    fields, keeps_all = TYPES[reading.kind].fields, records.shows_sensitive(context)
    wanted = dict(reading.mapping if chosen.columns is None else chosen.columns)
    left = {key: name for key, name in wanted.items() if name == ID or name in fields}
    kept = {key: name for key, name in left.items() if name == ID or keeps_all or not fields[name].sensitive}
    if {
        field.target for name, field in TYPES[reading.kind].references.items() if name in kept.values()
    } & LISTS:
        contact_standards.ensure(context)
    return kept


def _counted(reading: Reading, rows: Sequence[PlanRow]) -> Counts:
    counts = Counter(row.state for row in rows)
    return Counts(total=reading.total, passed=reading.passed_rows, **counts)


class _Judge:
    """Decides for each row what it is, knowing the records here and the rows before it."""

    def __init__(
        self, work: Work, reading: Reading, chosen: Matching, filling: Filling, values: Values
    ) -> None:
        self._work, self._here = work, work.find(TYPES[reading.kind].cls)
        self._kind, self._rtype = reading.kind, TYPES[reading.kind]
        self._words, self._chosen, self._filling = words_for(reading.kind), chosen, filling
        self._values = values
        pointed = {name: value for name, value in filling.values.items() if name in self._rtype.references}
        self._pointed = pointed  # rows filled with a session are told apart within it
        self._known = Known(reading.kind, self._words.key, self._here)
        self._from_row: dict[str, PlanRow] = {}  # record → the row that claimed it
        self._rows: list[PlanRow] = []
        self._drafts: list[Draft] = []
        self._orders: dict[tuple[Any, ...], int] = {}

    def take(self, position: int, source: SourceRow, draft: Draft) -> None:
        row = PlanRow(position, source.sheet, source.number, NEW, draft.words)
        self._drafts.append(draft)
        self._rows.append(self._judged(row, draft))

    def finished(self) -> list[PlanRow]:
        """The rows, those nearly the same as another marked; that needs every text at once."""
        return self._with_near() if self._words.near and len(self._here) < MOST_NEAR else self._rows

    def _judged(self, row: PlanRow, draft: Draft) -> PlanRow:
        decided = self._chosen.rows.get(row.position, "")
        if decided == LEAVE:
            return replace(row, state=LEFT, reason="đã chọn bỏ qua")
        if draft.problems:
            return replace(row, state=REFUSED, reason="; ".join(draft.problems), doubts=draft.doubts)
        if doubts := self._open(draft):
            sentences = dict.fromkeys(doubt.sentence for doubt in doubts)
            return replace(row, state=DOUBTFUL, reason="; ".join(sentences), doubts=doubts)
        found = self._found(draft, decided)
        agreeing = [one for one in found if not differences(one, draft.values)]
        if len(found) > 1 and not agreeing and self._chosen.doubtful != AS_NEW:
            reason = f"có {len(found)} bản ghi như dòng này, chọn một"
            return replace(row, state=DOUBTFUL, reason=reason, doubts=(_which(found),))
        if len(found) > 1 and not agreeing:
            return self._new(row, draft)
        return self._compared(row, draft, (agreeing or found)[0]) if found else self._new(row, draft)

    def _open(self, draft: Draft) -> tuple[Doubt, ...]:
        """The doubts left: a record known already still points where it did if the words are the same."""
        if not draft.doubts:
            return ()
        found = [self._known.by_id.get(draft.id)] if draft.id else self._known.find(draft.values)
        record = found[0] if len(found) == 1 else None
        if record is None:
            return draft.doubts
        here = {name: self._values.shown(name, getattr(record, name)) for name in draft.asked}
        same = {name for name, words in draft.asked.items() if mark_key(words) == mark_key(here[name])}
        return tuple(doubt for doubt in draft.doubts if doubt.field not in same)

    def _found(self, draft: Draft, decided: str) -> list[Record]:
        if decided == AS_NEW:
            return []
        wanted = decided or draft.id
        if wanted:
            record = self._known.by_id.get(wanted)
            return [record] if record else []
        return self._known.find({**self._pointed, **draft.values})

    def _compared(self, row: PlanRow, draft: Draft, record: Record) -> PlanRow:
        changed = differences(record, {n: v for n, v in draft.values.items() if n not in draft.made})
        earlier = self._from_row.get(record.id)
        if not changed:
            reason = f"trùng dòng {_place(earlier, row)}" if earlier else ""
            self._from_row.setdefault(record.id, row)
            return replace(row, state=SAME, reason=reason)
        row = replace(row, other=earlier.record if earlier else record, own=draft.values)
        changes = tuple(self._difference(record, name, value) for name, value in changed.items())
        if earlier and self._chosen.doubtful == AS_NEW:
            return self._new(row, draft)
        if earlier:
            what = ", ".join(change.label for change in changes)
            reason = f"như dòng {_place(earlier, row)} nhưng khác: {what}"
            return replace(row, state=DOUBTFUL, reason=reason, changes=changes)
        after = replace(record, **changed)
        if why := self._why_not(after):
            return replace(row, state=REFUSED, reason=why, changes=changes)
        reason = ", ".join(change.label for change in changes)
        return self._claimed(replace(row, state=CHANGED, reason=reason, record=after, changes=changes))

    def _new(self, row: PlanRow, draft: Draft) -> PlanRow:
        values = {"id": draft.new_id, **self._filling.values, **draft.whole()}
        record = self._rtype.cls(**values)
        self._put_in_order(record)
        counted = COUNTED.get(self._kind, {})
        missing: dict[str, Any] = {
            name: value for name, value in counted.items() if not getattr(record, name)
        }
        if why := self._why_not(replace(record, **missing)):
            return replace(row, state=REFUSED, reason=why)
        return self._claimed(replace(row, state=NEW, record=record))

    def _why_not(self, record: Record) -> str:
        problems = self._rtype.check(record)
        return "; ".join(problems.values()) if problems else objection(self._work, record)

    def _put_in_order(self, record: Any) -> None:
        """A row of something that is in order without a number of its own comes after the last."""
        parents = [name for name, field in self._rtype.references.items() if field.required]
        if "order" not in self._rtype.fields or not parents:
            return
        parent = tuple(getattr(record, name) for name in parents)
        if not self._orders:
            for one in self._here:
                key = tuple(getattr(one, name) for name in parents)
                self._orders[key] = max(self._orders.get(key, 0), getattr(one, "order", None) or 0)
        record.order = record.order or self._orders.get(parent, 0) + 1
        self._orders[parent] = max(self._orders.get(parent, 0), record.order)

    def _claimed(self, row: PlanRow) -> PlanRow:
        if row.record is not None:
            self._known.put(row.record)
            self._from_row[row.record.id] = row
        return row

    def _difference(self, record: Record, name: str, after: Any) -> Difference:
        own = self._rtype.fields[name]
        before = getattr(record, name)
        return Difference(name, own.label, self._values.shown(name, before), self._values.shown(name, after))

    def _with_near(self) -> list[PlanRow]:
        name = self._words.near
        new = {row.record.id: row for row in self._rows if row.state == NEW and row.record is not None}
        here = {record.id: record for record in self._here}
        texts = {id: getattr(record, name) for id, record in here.items()}
        added = {id: getattr(row.record, name) for id, row in new.items()}
        near = NearTexts((texts | added).items(), contact_standards.boilerplate())
        for id in texts:
            near.see(id)
        return [self._near_or_not(row, near, here, new) for row in self._rows]

    def _near_or_not(
        self, row: PlanRow, near: NearTexts, here: Mapping[str, Record], new: Mapping[str, PlanRow]
    ) -> PlanRow:
        if row.state != NEW or row.record is None:
            return row
        as_new = AS_NEW in (self._chosen.doubtful, self._chosen.rows.get(row.position))
        found = None if as_new else near.earlier(row.record.id)
        if found is None:
            near.see(row.record.id)
            return row
        where = f"dòng {_place(new[found.id], row)}" if found.id in new else "một bản ghi đã có"
        reason = f"gần giống {where} ({found.score:.0%})"
        other = here.get(found.id) or new[found.id].record
        own = self._drafts[row.position].values
        return replace(row, state=DOUBTFUL, reason=reason, other=other, own=own)


def _in_order(reading: Reading, mends: Sequence[Mend]) -> tuple[Mend, ...]:
    """As the rows stand in the workbook, of a cell mended twice the first mend first."""
    sheets = {sheet.name: place for place, sheet in enumerate(reading.sheets)}
    return tuple(sorted(mends, key=lambda mend: (sheets.get(mend.sheet, 0), mend.number)))


def _often_first(counted: tuple[tuple[str, str], int]) -> tuple[str, int]:
    return counted[0][0], -counted[1]


def _place(earlier: PlanRow, row: PlanRow) -> str:
    return str(earlier.number) if earlier.sheet == row.sheet else f"{earlier.number} trang {earlier.sheet}"


def _which(found: Sequence[Record]) -> Doubt:
    return Doubt(ID, "", "Chọn bản ghi", tuple(Candidate(one.id, one.called()) for one in found))
