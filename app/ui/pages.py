"""The pages of the window in the order of the navigation, and what the window is told about the office."""

from collections.abc import Sequence

from app.domain.errors import Refused
from app.domain.record import TYPES
from app.services import backups, council
from app.services.context import Context
from app.ui.catalogue_page import CataloguePage
from app.ui.contacts import ContactsPage
from app.ui.delegates_page import DelegatesPage
from app.ui.minutes_page import MinutesPage
from app.ui.organizations_page import OrganizationsPage
from app.ui.page import PageSpec
from app.ui.recommendations_page import RecommendationsPage
from app.ui.registers_page import RegistersPage
from app.ui.resolutions_page import ResolutionsPage
from app.ui.screen import Screen
from app.ui.search_box import Hit
from app.ui.session_console.console_page import SessionConsole
from app.ui.sessions.page import SessionsPage
from app.ui.settings_page import SettingsPage
from app.ui.today.badge import LateBadge
from app.ui.today_page import TodayPage
from app.ui.words import tr


def page_specs(screen: Screen, late: LateBadge | None = None) -> Sequence[PageSpec]:
    """Asked anew whenever the window is built, because the words change with the language."""
    meeting, council_words, data = tr("KỲ HỌP"), tr("HỘI ĐỒNG"), tr("DỮ LIỆU")
    return (
        PageSpec("today", tr("HẰNG NGÀY"), tr("Hôm nay"), "sun", TodayPage, badge=late),
        PageSpec(
            "recommendations",
            tr("HẰNG NGÀY"),
            tr("Kiến nghị cử tri"),
            "message-square-text",
            RecommendationsPage,
            short=tr("Kiến nghị"),
        ),
        PageSpec("contacts", tr("HẰNG NGÀY"), tr("Tiếp xúc cử tri"), "mic", ContactsPage, short=tr("TXCT")),
        PageSpec("sessions", meeting, tr("Kỳ họp"), "calendar-days", SessionsPage),
        PageSpec("console", meeting, tr("Điều hành kỳ họp"), "gavel", SessionConsole, short=tr("Điều hành")),
        PageSpec("minutes", meeting, tr("Biên bản"), "file-text", MinutesPage),
        PageSpec("resolutions", meeting, tr("Nghị quyết"), "landmark", ResolutionsPage),
        PageSpec("delegates", council_words, tr("Đại biểu"), "users", DelegatesPage),
        PageSpec("organizations", council_words, tr("Tổ chức"), "list-checks", OrganizationsPage),
        PageSpec("registers", data, tr("Sổ văn bản"), "inbox", RegistersPage),
        PageSpec("catalogue", data, tr("Danh mục"), "hard-drive", CataloguePage),
        PageSpec("settings", "", tr("Cài đặt"), "settings", lambda desk: SettingsPage(desk, screen)),
    )


def council_words(context: Context) -> tuple[str, str]:
    """("HĐND xã Gia Lộc", "Nhiệm kỳ 2026–2031") for the top bar."""
    try:
        own = council.council(context)
    except Refused:
        return tr("Nghị Sự"), ""
    years = tr("Nhiệm kỳ {first}–{last}", first=own.term.first_year, last=own.term.last_year)
    return tr("HĐND {unit}", unit=own.unit.called()), years


def backup_words(context: Context) -> str:
    """One line about the newest backup for the foot of the navigation."""
    last = backups.last_backup_day(context)
    if last is None:
        return tr("Chưa sao lưu")
    if last == context.today:
        return tr("Đã sao lưu hôm nay")
    return tr("Sao lưu ngày {day}", day=f"{last:%d/%m}")


def search(context: Context, words: str) -> list[Hit]:
    """The hits of Ctrl+K with their kind in words."""
    with context.store.read() as work:
        found = work.search(words)
    return [
        Hit(hit.kind, tr(TYPES[hit.kind].title), hit.id, hit.called, _detail(hit.called, hit.shown))
        for hit in found
    ]


def _detail(called: str, shown: str) -> str:
    """What was found beyond the name, shortened to a line."""
    rest = shown.removeprefix(called).strip(" ·")
    return rest if len(rest) <= 160 else rest[:159] + "…"
