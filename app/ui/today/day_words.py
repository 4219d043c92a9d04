"""Days and what is left until them in words."""

from datetime import date, datetime

from app.services.due import Due
from app.ui.words import tr

SOON = 7  # working days; from here on a thing is told in grey


def long_day(day: date) -> str:
    """ "Thứ Sáu, 20/11/2026"."""
    return tr("{weekday}, {day}", weekday=weekday(day), day=f"{day:%d/%m/%Y}")


def weekday(day: date) -> str:
    names = (
        *(tr("Thứ Hai"), tr("Thứ Ba"), tr("Thứ Tư"), tr("Thứ Năm")),
        *(tr("Thứ Sáu"), tr("Thứ Bảy"), tr("Chủ nhật")),
    )
    return names[day.weekday()]


def short_day(day: date, today: date) -> str:
    """ "25/11", with the year only when it is not this one."""
    return f"{day:%d/%m}" if day.year == today.year else f"{day:%d/%m/%Y}"


def clock(at: datetime) -> str:
    """ "7 giờ 30"."""
    if at.minute:
        return tr("{hour} giờ {minute}", hour=at.hour, minute=f"{at.minute:02d}")
    return tr("{hour} giờ", hour=at.hour)


def state(one: Due, today: date) -> tuple[str, str]:
    """What is left, in words, and the tone of the chip that says it; days are calendar days."""
    if one.late_days:
        return tr("Quá hạn {n} ngày", n=one.late_days), "red"
    if one.day == today:
        return tr("Hôm nay"), "amber"
    if one.day < today:
        return tr("Đã qua"), "grey"
    tone = "blue" if one.working_days_left <= SOON else "grey"
    return tr("Còn {n} ngày", n=(one.day - today).days), tone


def greeting(now: datetime) -> str:
    """What one says at this hour."""
    if now.hour < 11:
        return tr("Chào buổi sáng")
    if now.hour < 13:
        return tr("Chào buổi trưa")
    return tr("Chào buổi chiều") if now.hour < 18 else tr("Chào buổi tối")
