"""The sentences that explain a count along the calendar: what was counted, skipped, moved or is uncertain."""

from collections.abc import Sequence
from datetime import date, timedelta

from .calendar import Calendar, DayOff, WorkedDay, day_words


def counting_lines(working: bool, start: date, day: date, calendar: Calendar) -> tuple[str, ...]:
    """What was counted between start and deadline, and for working days what was left out and why."""
    if day == start:
        return ()
    later, first, last = day > start, *_counted_span(start, day)
    way = f"Bắt đầu đếm từ {day_words(first)}." if later else f"Đếm lùi từ {day_words(last)}."
    if not working:
        return (way + " Tính cả ngày nghỉ.",)
    return (way, *_skip_lines(first, last, calendar))


def _counted_span(start: date, day: date) -> tuple[date, date]:
    one = timedelta(days=1)
    return (start + one, day) if day > start else (day, start - one)


def _skip_lines(first: date, last: date, calendar: Calendar) -> tuple[str, ...]:
    holidays = calendar.holidays(first, last)
    weekend = len(calendar.skipped(first, last)) - len(holidays)
    rest = (f"Không tính {weekend} ngày nghỉ cuối tuần.",) if weekend else ()
    named = tuple(f"Không tính {run}." for run in _runs(holidays))
    worked = tuple(f"Có tính {run}." for run in _runs(calendar.worked_weekends(first, last)))
    return rest + named + worked


def _runs(entries: Sequence[DayOff | WorkedDay]) -> list[str]:
    """Days that follow each other under one name told together: "… đến thứ Sáu 20/02/2026: Tết Âm lịch"."""
    runs: list[list[DayOff | WorkedDay]] = []
    for entry in entries:
        if runs and (entry.day - runs[-1][-1].day).days == 1 and _short(entry) == _short(runs[-1][-1]):
            runs[-1].append(entry)
        else:
            runs.append([entry])
    return [_run_words(run) for run in runs]


def _run_words(run: Sequence[DayOff | WorkedDay]) -> str:
    if len(run) == 1:
        return f"{day_words(run[0].day)}: {run[0].name}"
    return f"{day_words(run[0].day)} đến {day_words(run[-1].day)}: {_short(run[0])}"


def _short(entry: DayOff | WorkedDay) -> str:
    return entry.name.split(",")[0]


def ending_lines(counted: date, day: date, count: int, calendar: Calendar) -> tuple[str, ...]:
    """Where the count ended on a day off: moved on to `day`, or kept with the working day to finish by."""
    reason = calendar.why_off(counted)
    if not reason:
        return ()
    kind = f"ngày nghỉ ({reason})" if counted in calendar.off else "ngày nghỉ cuối tuần"
    head = f"{_upper_first(day_words(counted))} là {kind}"
    if day != counted:
        moved = f"thời hạn kết thúc vào ngày làm việc tiếp theo, {day_words(day)}"
        return (f"{head}: {moved} (Bộ luật Dân sự 2015 Điều 148 khoản 5).",)
    kept = "hạn không chuyển sang ngày sau, " if count < 0 else ""
    return (f"{head}: {kept}nên xong trong {day_words(calendar.previous_working(day))}.",)


def _upper_first(text: str) -> str:
    return text[:1].upper() + text[1:]


def doubt_lines(doubts: Sequence[DayOff | WorkedDay]) -> tuple[str, ...]:
    """What the yearly notice may still change."""
    why = "là dự kiến hoặc chưa kiểm chứng, đối chiếu với thông báo của năm"
    return tuple(f"Chưa chắc chắn: {run} {why}." for run in _runs(doubts))


def coverage_line(calendar: Calendar) -> str:
    """Said when a count leaves the years of the calendar."""
    return f"Lịch nghỉ chỉ có các năm {calendar.first_year}–{calendar.last_year}; ngoài ra chỉ trừ cuối tuần."
