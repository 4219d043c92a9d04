"""What became of the voters' recommendations, for a session or a period: tables that add up, line by line."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ..domain.competence import LEVELS
from ..domain.contact_flow import PASSED_ON
from ..domain.deadlines import overdue_days
from ..domain.errors import Refused
from ..domain.figures import Figure, counted
from ..domain.outcomes import CLAIMS, VERDICTS, difference
from ..domain.records.recommendation import Recommendation
from ..domain.records.reply import Reply
from ..domain.records.topic import Topic
from ..domain.text import fold, sort_key
from ..store.work import Work
from .assessments import claim_groups
from .context import Context
from .recommendation_tree import voices_in
from .replies import branches, latest
from .telling import areas_in

# Every recommendation stands in exactly one of these columns.
COLUMNS = {**CLAIMS, "waiting": "Đã chuyển, chưa trả lời", "not_passed": "Chưa chuyển"}
NO_LEVEL, NO_TOPIC, NO_COMMITTEE = "Chưa xác định", "Chưa phân loại", "Chưa giao Ban"
NO_AUTHORITY, NO_PLACE = "Chưa xác định", "Không ghi thôn, tổ dân phố"
ASK = "Chọn kỳ họp hoặc khoảng thời gian của báo cáo."


@dataclass(frozen=True)
class ResultRow:
    """One line of a table: a total and its columns, which add up to it."""

    key: str
    label: str
    total: Figure
    columns: Mapping[str, Figure]


@dataclass(frozen=True)
class ResultLine:
    """One recommendation in the report's annex, as it stands today; `carried` counts earlier sessions."""

    recommendation: Recommendation
    topic: str
    areas: tuple[str, ...]
    voices: Figure
    authority: str
    column: str
    outcome: str
    reply: Reply | None
    verdict: str
    difference: str
    carried: int
    days_late: int


@dataclass(frozen=True)
class ResultsReport:
    """Main items only, each counted once; `voices` counts every voice, of merged ones too."""

    whole: ResultRow
    voices: Figure
    by_topic: tuple[ResultRow, ...]
    by_committee: tuple[ResultRow, ...]
    by_competence: tuple[ResultRow, ...]
    by_authority: tuple[ResultRow, ...]
    by_area: tuple[ResultRow, ...]
    verdicts: Mapping[str, Figure]
    claim_by_verdict: Mapping[tuple[str, str], Figure]
    differing: Figure
    overdue: Figure
    carried: Figure
    told: Figure
    closed: Figure
    lines: tuple[ResultLine, ...]


def results_report(
    context: Context, session_id: str = "", *, since: date | None = None, until: date | None = None
) -> ResultsReport:
    """Of everything followed to a session, those carried over from it too; or received in a period."""
    if not session_id and since is None and until is None:
        raise Refused(ASK)
    with context.store.read() as work:
        items = _of_session(work, session_id) if session_id else _of_period(work, since, until)
        known = _Known(context, work, items)
        lines = tuple(known.line(item) for item in items)
        return _report(lines, known)


class _Known:
    """The names and groups a report needs, read once; then the line of each recommendation."""

    def __init__(self, context: Context, work: Work, items: Sequence[Recommendation]) -> None:
        self._work, self._today = work, context.today
        self._groups = claim_groups(work)
        self._paths = {branch.record.id: branch.path for branch in branches(work, every=True)}
        self.topics = sorted(work.find(Topic), key=lambda one: (one.order is None, one.order or 0, one.id))
        self._topic = {one.id: one for one in self.topics}
        self.areas = {item.id: areas_in(work, item) for item in items}
        pointed = [id for item in items for id in (item.authority, *self.areas[item.id])]
        self.names = work.called([*pointed, *(one.committee for one in self.topics)])

    def line(self, item: Recommendation) -> ResultLine:
        late = item.state == "forwarded" and item.due_on
        group = self._groups.get(item.claim, "")
        return ResultLine(
            recommendation=item,
            topic=self._topic[item.topic].name if item.topic in self._topic else "",
            areas=tuple(self.names.get(id, "") for id in self.areas[item.id]) or _written(item.area_text),
            voices=counted("voice", (voice.id for voice in voices_in(self._work, item))),
            authority=self.names.get(item.authority, item.authority_text),
            column=group or ("waiting" if item.state in PASSED_ON else "not_passed"),
            outcome=self._paths.get(item.claim, ""),
            reply=latest(self._work, item.id),
            verdict=VERDICTS.get(item.assessment, ""),
            difference=difference(group, item.assessment),
            carried=len(item.carried_from),
            days_late=overdue_days(item.due_on, self._today) if late and item.due_on else 0,
        )

    def committee(self, line: ResultLine) -> str:
        topic = self._topic.get(line.recommendation.topic)
        return topic.committee if topic else ""


def _report(lines: tuple[ResultLine, ...], known: _Known) -> ResultsReport:
    committees = {one.committee: known.names.get(one.committee, "") for one in known.topics if one.committee}
    places = {id: known.names.get(id, "") for ids in known.areas.values() for id in ids}
    return ResultsReport(
        whole=_row("", "Tổng cộng", lines),
        voices=counted("voice", (id for line in lines for id in line.voices.ids)),
        by_topic=_rows(lines, lambda one: (one.recommendation.topic,), _labels(known.topics, NO_TOPIC)),
        by_committee=_rows(lines, lambda one: (known.committee(one),), {**committees, "": NO_COMMITTEE}),
        by_competence=_rows(lines, lambda one: (one.recommendation.competence,), {**LEVELS, "": NO_LEVEL}),
        by_authority=_rows(lines, lambda one: (fold(one.authority),), _spelled(lines)),
        by_area=_rows(lines, lambda one: known.areas[one.recommendation.id] or ("",), _sorted(places)),
        verdicts={key: _those(lines, key) for key in VERDICTS},
        claim_by_verdict={
            (claim, verdict): _those([one for one in lines if one.column == claim], verdict)
            for claim in CLAIMS
            for verdict in VERDICTS
        },
        differing=_counted(one for one in lines if one.difference),
        overdue=_counted(one for one in lines if one.days_late),
        carried=_counted(one for one in lines if one.carried),
        told=_counted(one for one in lines if one.recommendation.told_at),
        closed=_counted(one for one in lines if one.recommendation.state == "closed"),
        lines=lines,
    )


def _of_session(work: Work, session_id: str) -> list[Recommendation]:
    """What is followed to the session now, and what was and has been carried over since."""
    found = work.find(Recommendation, session=session_id, merged_into="")
    gone_on = [id for id, earlier in work.column("recommendation", "carried_from") if session_id in earlier]
    found += [one for one in (work.get(Recommendation, id) for id in gone_on) if not one.merged_into]
    return _ordered({one.id: one for one in found}.values())


def _of_period(work: Work, since: date | None, until: date | None) -> list[Recommendation]:
    first, last = since or date.min, until or date.max
    ids = [id for id, day in work.column("recommendation", "received_on") if day and first <= day <= last]
    return _ordered(one for one in (work.get(Recommendation, id) for id in ids) if not one.merged_into)


def _ordered(items: Iterable[Recommendation]) -> list[Recommendation]:
    return sorted(items, key=lambda one: (one.code, one.id))


def _rows(
    lines: Sequence[ResultLine], keys: Callable[[ResultLine], tuple[str, ...]], labels: Mapping[str, str]
) -> tuple[ResultRow, ...]:
    """A row for each label that has lines; of several thôn a line stands in the row of each."""
    found: dict[str, list[ResultLine]] = {}
    for line in lines:
        for key in keys(line):
            found.setdefault(key if key in labels else "", []).append(line)
    return tuple(_row(key, label, found[key]) for key, label in labels.items() if key in found)


def _row(key: str, label: str, lines: Sequence[ResultLine]) -> ResultRow:
    columns = {column: _counted(one for one in lines if one.column == column) for column in COLUMNS}
    return ResultRow(key, label, _counted(lines), columns)


def _counted(lines: Iterable[ResultLine]) -> Figure:
    return counted("recommendation", (one.recommendation.id for one in lines))


def _those(lines: Iterable[ResultLine], verdict: str) -> Figure:
    return _counted(one for one in lines if one.recommendation.assessment == verdict)


def _labels(topics: Iterable[Topic], none: str) -> dict[str, str]:
    return {**{one.id: one.name for one in topics}, "": none}


def _spelled(lines: Iterable[ResultLine]) -> dict[str, str]:
    """Bodies by name, one whatever the marks and capitals it was written with."""
    words: dict[str, str] = {}
    for line in lines:
        words.setdefault(fold(line.authority), line.authority)
    return {**_sorted({key: name for key, name in words.items() if key}), "": NO_AUTHORITY}


def _sorted(labels: Mapping[str, str]) -> dict[str, str]:
    return {**dict(sorted(labels.items(), key=lambda pair: sort_key(pair[1]))), "": NO_PLACE}


def _written(area_text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in area_text.split(";") if part.strip())
