"""The tables of the report on results as lines of figures: what they are called and what stands in them."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.figures import Figure, share
from app.domain.outcomes import CLAIMS, VERDICTS
from app.services.results import COLUMNS, ResultRow, ResultsReport
from app.ui.words import tr


@dataclass(frozen=True)
class Line:
    """A label and its figures; `last` is the share that is settled, in words."""

    label: str
    figures: tuple[Figure, ...]
    last: str = ""


@dataclass(frozen=True)
class FigureTable:
    """Columns, lines, and the line they add up to."""

    heads: tuple[str, ...]
    lines: tuple[Line, ...]
    total: Line


def table_names() -> dict[str, str]:
    return {
        "committee": tr("Ban của HĐND"),
        "topic": tr("Lĩnh vực"),
        "competence": tr("Thẩm quyền"),
        "authority": tr("Cơ quan giải quyết"),
        "area": tr("Thôn, tổ dân phố"),
        "verdict": tr("HĐND đánh giá"),
    }


def table_of(report: ResultsReport, name: str) -> FigureTable:
    if name == "verdict":
        return _verdicts(report)
    rows: dict[str, Sequence[ResultRow]] = {
        "committee": report.by_committee,
        "topic": report.by_topic,
        "competence": report.by_competence,
        "authority": report.by_authority,
        "area": report.by_area,
    }
    heads = (tr("Tổng số"), *_short_columns().values(), tr("Tỷ lệ"))
    return FigureTable(heads, tuple(_line(row) for row in rows[name]), _line(report.whole))


def _line(row: ResultRow) -> Line:
    settled = row.columns["resolved"].value + row.columns["explained"].value
    figures = (row.total, *(row.columns[key] for key in COLUMNS))
    return Line(tr(row.label), figures, share(settled, row.total.value))


def _verdicts(report: ResultsReport) -> FigureTable:
    """What was claimed down, what the council found across; each side adds up."""
    found = report.claim_by_verdict
    rows = {claim: [found[claim, verdict] for verdict in VERDICTS] for claim in CLAIMS}
    columns = [[found[claim, verdict] for claim in CLAIMS] for verdict in VERDICTS]
    lines = tuple(Line(tr(CLAIMS[claim]), (_sum(row), *row)) for claim, row in rows.items())
    sums = tuple(_sum(column) for column in columns)
    heads = (tr("Đã đánh giá"), *(tr(words) for words in VERDICTS.values()))
    return FigureTable(heads, lines, Line(tr("Tổng cộng"), (_sum(sums), *sums)))


def _sum(figures: Sequence[Figure]) -> Figure:
    """Of records none of which stands in two of them."""
    ids = tuple(id for figure in figures for id in figure.ids)
    return Figure(len(ids), figures[0].kind, ids)


def _short_columns() -> dict[str, str]:
    """As the printed table calls them, in its order."""
    return {
        "resolved": tr("Đã giải quyết"),
        "in_progress": tr("Đang giải quyết"),
        "explained": tr("Giải trình"),
        "unresolved": tr("Chưa giải quyết"),
        "waiting": tr("Chưa trả lời"),
        "not_passed": tr("Chưa chuyển"),
    }
