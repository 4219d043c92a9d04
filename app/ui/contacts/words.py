"""What the pages of voter contact say of rounds, meetings and voices, in words and tones."""

from datetime import date, datetime

from app.domain.calendar import day_words
from app.domain.records.contact_meeting import ContactMeeting
from app.domain.records.contact_round import ContactRound
from app.domain.records.voice import HONORIFICS, Voice
from app.services.presence import hour
from app.ui.words import tr

ROUND_TONES = {"planned": "grey", "issued": "blue", "consolidated": "green", "cancelled": "grey"}
MEETING_TONES = {
    "planned": "grey",
    "running": "green",
    "done": "amber",
    "signed": "green",
    "postponed": "amber",
    "cancelled": "grey",
}
HANDLING_TONES = {"taken": "blue", "answered": "green", "noted": "grey"}


def kinds() -> dict[str, str]:
    return {"recommendation": tr("Kiến nghị"), "opinion": tr("Ý kiến")}


def handlings() -> dict[str, str]:
    return {"taken": tr("Tiếp thu, chuyển"), "answered": tr("Trả lời tại chỗ"), "noted": tr("Ghi nhận")}


def handled(code: str) -> str:
    """What a voice in the list became, in a chip."""
    return {"taken": tr("Tiếp thu"), "answered": tr("Đã trả lời"), "noted": tr("Ghi nhận")}[code]


def days_of(one: ContactRound, today: date) -> str:
    """ "23/11 – 26/11"; with the year when it is not this one."""
    days = [day for day in (one.starts_on, one.ends_on) if day]
    shown = [f"{day:%d/%m}" if day.year == today.year else f"{day:%d/%m/%Y}" for day in days]
    return " – ".join(dict.fromkeys(shown))


def moment(at: datetime | None) -> str:
    """ "thứ Hai 23/11/2026 · 8 giờ 05"."""
    return f"{day_words(at.date())} · {hour(at)}" if at else ""


def course_of(meeting: ContactMeeting) -> str:
    """When the meeting is, began, ended."""
    if meeting.closed_at and meeting.opened_at:
        return tr("{start} đến {end}", start=moment(meeting.opened_at), end=hour(meeting.closed_at))
    if meeting.opened_at:
        return tr("bắt đầu {at}", at=moment(meeting.opened_at))
    return moment(meeting.starts_at)


def speaker(voice: Voice) -> str:
    """ "Ông Khuất Văn Tửu"; only on the screen of who may see it."""
    return f"{tr(HONORIFICS.get(voice.honorific, ''))} {voice.speaker}".strip()


def page_keys() -> list[tuple[str, str]]:
    """The keys of the page that F1 tells."""
    return [
        ("Enter", tr("Ghi lời cử tri, sang dòng mới")),
        ("F4", tr("Sang ô cử tri")),
        ("F5", tr("Đổi ý kiến, kiến nghị")),
        ("F6", tr("Trả lời tại chỗ")),
        ("F7", tr("Chọn lĩnh vực")),
        ("F8", tr("Ghi lời hứa")),
        ("Ctrl+N", tr("Lập đợt; trong hội nghị: dòng mới")),
        ("Ctrl+Delete", tr("Xóa dòng đang sửa")),
        ("Alt+↑ ↓", tr("Chuyển ý kiến lên, xuống")),
    ]
