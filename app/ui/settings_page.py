"""Settings: the office, speaking times, papers, personal data, people, deadlines, days off, screen, data."""

from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from app.services import accounts
from app.ui.data_part import DataPart
from app.ui.holidays_part import HolidaysPart
from app.ui.page import Desk, Page
from app.ui.parts import PageHead, page_layout
from app.ui.record_page import RecordPane
from app.ui.rules_part import RulesPart
from app.ui.screen import Screen
from app.ui.sections import Part, Sections
from app.ui.settings_parts import OfficePart, ScreenPart
from app.ui.words import tr

PARTS_OF = {"account": "people", "rule_override": "rules", "calendar_day": "days", "settings": ""}
ACCOUNT_COLUMNS = ("name", "position", "administrator", "active")


class SettingsPage(Page):
    """One part on show; each saves what was typed before another is shown.

    Without a `screen` to change, the part about colours and text size is left out.
    """

    kinds = frozenset({"office", "account", "rule_override", "calendar_day", "term", "settings"})

    def __init__(self, desk: Desk, screen: Screen | None = None) -> None:
        self._screen = screen
        super().__init__(desk)

    def build(self) -> None:
        head = PageHead(
            tr("Cài đặt"), facts=tr("Sửa xong bấm Lưu; sang phần khác thì phần đang gõ được lưu.")
        )
        self.sections = Sections(tr("Các phần cài đặt"), self._parts(), lambda part: part.save_typed())  # type: ignore[attr-defined]
        self.sections.shown.connect(self.guard(lambda _: self.refresh()))
        self.setLayout(page_layout(head, (self.sections, 1)))
        self.sections.go("office")

    def part(self) -> Any:
        return self.sections.part()

    def refresh(self) -> None:
        self.part().refresh()

    def leave(self) -> bool:
        return bool(self.part().save_typed())

    def escape(self) -> bool:
        return bool(self.part().escape())

    def new(self) -> None:
        self._ask("new")

    def edit(self) -> None:
        self._ask("edit")

    def save(self) -> None:
        self._ask("save")

    def focus_search(self) -> None:
        search = getattr(self.part(), "search", None)
        if search is not None:
            search.setFocus()

    def arrange(self, compact: bool) -> None:
        self.sections.arrange(compact)

    def panes(self) -> list[QWidget]:
        return [self.sections.list, self.part()]

    def open_record(self, kind: str, id: str) -> bool:
        """An account, an own rule, an own day; or ("settings", name of a part)."""
        if kind not in PARTS_OF:
            return False
        if kind == "settings":
            return self.sections.go(id)
        return self.sections.go(PARTS_OF[kind]) and bool(self.part().open_id(id))

    def shown_record(self) -> tuple[str, str] | None:
        return ("settings", self.sections.name)

    def _ask(self, verb: str) -> None:
        if do := getattr(self.part(), verb, None):
            do()

    def _parts(self) -> list[Part]:
        return [
            Part(
                "office",
                tr("Đơn vị"),
                partial(self._office, tr("Đơn vị"), ("place_name", "usual_place", "term")),
            ),
            Part("times", tr("Thời gian phát biểu"), self._times),
            Part("papers", tr("Văn bản"), self._papers),
            Part("personal", tr("Dữ liệu cá nhân"), self._personal),
            Part("people", tr("Người dùng"), self._people),
            Part("rules", tr("Thời hạn theo luật"), partial(RulesPart, self.desk)),
            Part("days", tr("Ngày nghỉ, làm bù"), partial(HolidaysPart, self.desk)),
            *([Part("screen", tr("Màn hình"), partial(ScreenPart, self._screen))] if self._screen else []),
            Part("data", tr("Dữ liệu, sao lưu"), partial(DataPart, self.desk, self._screen)),
        ]

    def _office(self, title: str, names: tuple[str, ...], note: str = "") -> QWidget:
        return OfficePart(self.desk, title, names, note)

    def _times(self) -> QWidget:
        names = ("report_minutes", "question_minutes", "answer_minutes", "discussion_minutes")
        note = tr("Đồng hồ khi điều hành kỳ họp bắt đầu từ các số này; chủ tọa đổi được cho từng lượt.")
        return self._office(tr("Thời gian phát biểu"), names, note)

    def _papers(self) -> QWidget:
        names = ("resolution_recipients", "minutes_recipients", "invitation_recipients", "five_clear")
        note = tr("Mỗi dòng một nơi nhận. Văn bản lập sau dùng danh sách này; văn bản đã ký giữ nguyên.")
        return self._office(tr("Văn bản"), names, note)

    def _personal(self) -> QWidget:
        note = tr(
            "Dân tộc và tôn giáo là dữ liệu nhạy cảm. Chỉ bật khi có yêu cầu báo cáo cơ cấu đại biểu; "
            "khi tắt, các ô này không hiện và không nhập từ bảng, dữ liệu đã ghi vẫn còn."
        )
        return self._office(tr("Dữ liệu cá nhân"), ("collects_sensitive",), note)

    def _people(self) -> QWidget:
        return RecordPane(
            self.desk, "account", ACCOUNT_COLUMNS, store=accounts.change, drop=None, add=tr("Thêm người dùng")
        )
