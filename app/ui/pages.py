"""The pages of the window in the order of the navigation, and what the window is told about the office."""

from collections.abc import Sequence
from importlib import import_module
from typing import Any

from app.domain.errors import Refused
from app.domain.record import TYPES
from app.services import backups, council
from app.services.context import Context, office
from app.ui.page import Desk, Page, PageSpec
from app.ui.screen import Screen
from app.ui.search_box import Hit
from app.ui.today.badge import LateBadge
from app.ui.words import tr


class Later:
    """A page whose module is loaded when it is first wanted: a start needs one page, not all of them."""

    def __init__(self, module: str, name: str, **given: Any) -> None:
        self._module, self._name, self._given = module, name, given

    def __call__(self, desk: Desk) -> Page:
        return self._page()(desk, **self._given)

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of record it shows, for who opens one of them."""
        return self._page().kinds

    def _page(self) -> type[Page]:
        found: type[Page] = getattr(import_module(self._module), self._name)
        return found


PLACES = {
    "today": ("app.ui.today_page", "TodayPage"),
    "recommendations": ("app.ui.recommendations_page", "RecommendationsPage"),
    "contacts": ("app.ui.contacts.page", "ContactsPage"),
    "petitions": ("app.ui.petitions_page", "PetitionsPage"),
    "reception": ("app.ui.reception_page", "ReceptionPage"),
    "sessions": ("app.ui.sessions.page", "SessionsPage"),
    "console": ("app.ui.session_console.console_page", "SessionConsole"),
    "minutes": ("app.ui.minutes_page", "MinutesPage"),
    "resolutions": ("app.ui.resolutions_page", "ResolutionsPage"),
    "delegates": ("app.ui.delegates_page", "DelegatesPage"),
    "organizations": ("app.ui.organizations_page", "OrganizationsPage"),
    "registers": ("app.ui.registers_page", "RegistersPage"),
    "exchange": ("app.ui.exchange_page", "ExchangePage"),
    "desk": ("app.ui.desk_page", "DeskPage"),
    "lists": ("app.ui.desk.lists_page", "ListsPage"),
    "relay": ("app.ui.desk.relay_page", "RelayPage"),
    "catalogue": ("app.ui.catalogue_page", "CataloguePage"),
    "settings": ("app.ui.settings_page", "SettingsPage"),
}


def page_specs(screen: Screen, late: LateBadge | None = None, role: str = "") -> Sequence[PageSpec]:
    """Asked anew whenever the window is built, because the words change with the language."""
    daily, meeting, council_section, data = tr("HẰNG NGÀY"), tr("KỲ HỌP"), tr("HỘI ĐỒNG"), tr("DỮ LIỆU")

    def spec(name: str, section: str, words: str, icon: str, short: str = "", **given: Any) -> PageSpec:
        badge = late if name == "today" else None
        return PageSpec(name, section, words, icon, Later(*PLACES[name], **given), badge, short)

    if role in ("superior", "relay"):
        settings = spec("settings", "", tr("Cài đặt"), "settings", screen=screen)
        if role == "relay":
            return spec("relay", daily, tr("Trung chuyển"), "usb", tr("Chuyển")), settings
        desk = spec("desk", daily, tr("Bàn tổng hợp"), "landmark", tr("Bàn"))
        return desk, spec("lists", data, tr("Danh mục chung"), "hard-drive", tr("Danh mục")), settings
    return (
        spec("today", daily, tr("Hôm nay"), "sun"),
        spec("recommendations", daily, tr("Kiến nghị cử tri"), "message-square-text", tr("Kiến nghị")),
        spec("contacts", daily, tr("Tiếp xúc cử tri"), "mic", tr("TXCT")),
        spec("petitions", daily, tr("Đơn thư"), "inbox"),
        spec("reception", daily, tr("Tiếp công dân"), "user-check", tr("Tiếp dân")),
        spec("sessions", meeting, tr("Kỳ họp"), "calendar-days"),
        spec("console", meeting, tr("Điều hành kỳ họp"), "gavel", tr("Điều hành")),
        spec("minutes", meeting, tr("Biên bản"), "file-text"),
        spec("resolutions", meeting, tr("Nghị quyết"), "landmark"),
        spec("delegates", council_section, tr("Đại biểu"), "users"),
        spec("organizations", council_section, tr("Tổ chức"), "list-checks"),
        spec("registers", data, tr("Sổ văn bản"), "archive"),
        spec("exchange", data, tr("Gửi – nhận"), "usb"),
        spec("catalogue", data, tr("Danh mục"), "hard-drive"),
        spec("settings", "", tr("Cài đặt"), "settings", screen=screen),
    )


def role_of(context: Context) -> str:
    """What this installation is, "" for a commune's; asked without loading what the exchange needs."""
    with context.store.read() as work:
        return work.log.fact("role")


def council_words(context: Context) -> tuple[str, str]:
    """("HĐND xã Gia Lộc", "Nhiệm kỳ 2026–2031") for the top bar."""
    try:
        own = council.council(context)
    except Refused:
        return _office_words(context)
    years = tr("Nhiệm kỳ {first}–{last}", first=own.term.first_year, last=own.term.last_year)
    return tr("HĐND {unit}", unit=own.unit.called()), years


def _office_words(context: Context) -> tuple[str, str]:
    """What stands there for an office without a council."""
    settings = office(context)
    roles = {"superior": tr("Bàn tổng hợp"), "relay": tr("Trung chuyển")}
    return settings.place_name if settings else tr("Nghị Sự"), roles.get(role_of(context), "")


def backup_words(context: Context) -> str:
    """One line about the newest backup for the foot of the navigation."""
    last = backups.last_backup_day(context)
    if last is None:
        return tr("Chưa sao lưu")
    if last == context.today:
        return tr("Đã sao lưu hôm nay")
    return tr("Sao lưu ngày {day}", day=f"{last:%d/%m}")


LISTS = ("topic", "keyword_rule", "reply_outcome", "column_map")
"""Kinds that only sort other records: nobody who searches is after them."""


def search(context: Context, words: str) -> list[Hit]:
    """The hits of Ctrl+K with their kind in words, those in lists of words last."""
    with context.store.read() as work:
        found = sorted(work.search(words), key=lambda hit: hit.kind in LISTS)
    return [
        Hit(hit.kind, tr(TYPES[hit.kind].title), hit.id, hit.called, _detail(hit.called, hit.shown))
        for hit in found
    ]


def _detail(called: str, shown: str) -> str:
    """What was found beyond the name, shortened to a line."""
    rest = shown.removeprefix(called).strip(" ·")
    return rest if len(rest) <= 160 else rest[:159] + "…"
