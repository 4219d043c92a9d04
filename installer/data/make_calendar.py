"""Writes resources/law/days.toml, the calendar of days off, from the `holidays` package, corrected.

Run by a maintainer when the yearly notice is published: python installer/data/make_calendar.py
"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import holidays

TARGET = Path(__file__).resolve().parents[2] / "resources" / "law" / "days.toml"
YEARS = range(2025, 2032)
FORECAST_FROM = 2027  # the first year whose Tết and National Day notices were not yet published
VERSION = "2026-11-21"
LABOUR_CODE = "Bộ luật Lao động 45/2019/QH14 Điều 112"
CULTURE_DAY = "Nghị quyết 80-NQ/TW (ngày 24/11 là Ngày Văn hóa Việt Nam)"
SWAP = "Thông báo hoán đổi ngày làm việc của năm"
# The package names these days after the wrong lunar day or in other words than the law's.
NAMES = {
    "Ngày Giỗ Tổ Hùng Vương": "Giỗ Tổ Hùng Vương, mùng 10 tháng 3 âm lịch",
    "Ngày Quốc tế Lao động": "Ngày Quốc tế lao động",
}
# Known from the press, not in the package: (day, name, kind).
EXTRA_OFF = [(date(2026, 1, 2), "Nghỉ hoán đổi, làm bù thứ Bảy 10/01/2026", "hoán đổi")]
EXTRA_WORKED = [(date(2026, 1, 10), "Làm bù cho thứ Sáu 02/01/2026")]

HEADER = f"""\
# Calendar of days off, {YEARS[0]}–{YEARS[-1]}. Written by installer/data/make_calendar.py; an office adds its
# own days in the application, not here. Saturdays and Sundays are days off without being listed.
# kind: "lễ" holiday, "bù" in lieu of a holiday on a weekend, "hoán đổi" swapped with a worked Saturday.
# forecast: true until the yearly notice is published (Tết, the second day of Quốc khánh, what hangs on them).
# verified: false where only the press or memory says so.
"""


def tet_of(year: int) -> date:
    """The first day of the lunar year."""
    days = holidays.country_holidays("VN", years=year, language="vi")
    return next(day for day, name in sorted(days.items()) if name == "Tết Nguyên Đán")


def tet_name(day: date) -> str:
    """The lunar day in words; each tháng Chạp before Tết 2025–2031 has 29 days (new moons, UTC+7)."""
    place = (day - tet_of(day.year)).days
    if place >= 0:
        return f"Tết Âm lịch, mùng {place + 1}"
    return f"Tết Âm lịch, {30 + place} tháng Chạp{', giao thừa' if place == -1 else ''}"


def is_tet(name: str) -> bool:
    return name.endswith("Tết") or "Tết Nguyên Đán" in name


def surplus_tet(days: dict[date, str]) -> set[date]:
    """Tết lasts five weekdays; the package lists a further Saturday in some years."""
    block = sorted(day for day, name in days.items() if is_tet(name))
    weekdays = [day for day in block if day.weekday() < 5]
    return {day for day in block if day > weekdays[4]}


def named(day: date, name: str) -> tuple[str, str]:
    """(name in the law's words, kind) of a day of the package."""
    if is_tet(name):
        return tet_name(day), "lễ"
    if "thay cho" in name:
        return f"Nghỉ hoán đổi, làm bù thứ Bảy {name[-11:-1]}", "hoán đổi"
    plain = name.removesuffix(" (nghỉ bù)")
    kind = "lễ" if plain == name else "bù"
    return NAMES.get(plain, plain) + ("" if kind == "lễ" else ", nghỉ bù"), kind


def is_forecast(day: date, name: str) -> bool:
    moves = "Tết Âm lịch" in name or ("Quốc khánh" in name and (day.month, day.day) != (9, 2))
    return day.year >= FORECAST_FROM and moves


def source_of(day: date, kind: str) -> str:
    if kind == "hoán đổi":
        return SWAP
    return CULTURE_DAY if day.month == 11 else LABOUR_CODE


def rows(year: int) -> Iterator[tuple[date, str, str, bool, bool]]:
    """(day, name, kind, forecast, verified) of one year, in order."""
    days = dict(holidays.country_holidays("VN", years=year, language="vi").items())
    for day in set(days) - surplus_tet(days):
        name, kind = named(day, days[day])
        yield day, name, kind, is_forecast(day, name), True
    for day, name, kind in EXTRA_OFF:
        if day.year == year:
            yield day, name, kind, False, False


def off_block(row: tuple[date, str, str, bool, bool]) -> str:
    day, name, kind, forecast, verified = row
    flags = f"forecast = {str(forecast).lower()}\nverified = {str(verified).lower()}\n"
    return (
        f'[[off]]\nday = {day}\nname = "{name}"\nkind = "{kind}"\n{flags}source = "{source_of(day, kind)}"\n'
    )


def worked_blocks() -> Iterator[str]:
    known = holidays.country_holidays("VN", years=list(YEARS), language="vi").weekend_workdays
    swapped = {
        day: off
        for year in YEARS
        for off, name, *_ in rows(year)
        for day in known
        if f"{day:%d/%m/%Y}" in name
    }
    listed = [(day, f"Làm bù cho ngày nghỉ {off:%d/%m/%Y}", True) for day, off in sorted(swapped.items())]
    for day, name, verified in sorted(listed + [(day, name, False) for day, name in EXTRA_WORKED]):
        flags = f"verified = {str(verified).lower()}\n"
        yield f'[[worked]]\nday = {day}\nname = "{name}"\n{flags}source = "{SWAP}"\n'


def main() -> None:
    head = f'{HEADER}\nversion = "{VERSION}"\nyears = [{YEARS[0]}, {YEARS[-1]}]\n'
    listed = [off_block(row) for year in YEARS for row in sorted(rows(year))]
    TARGET.write_text("\n".join([head, *listed, *worked_blocks()]), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
