"""Sample pages made of the parts (invented commune and people), to look at and to try the shell with."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.domain.errors import Refused
from app.ui.look import px, theme
from app.ui.main_window import MainWindow
from app.ui.page import Desk, Page, PageSpec
from app.ui.parts import (
    Cell,
    Chip,
    Column,
    Combo,
    DayMark,
    Event,
    FieldBox,
    Label,
    MonthStrip,
    Notice,
    PageHead,
    Pills,
    RowDelegate,
    RowList,
    SearchField,
    Segmented,
    Stage,
    StepBar,
    Table,
    TextArea,
    Timeline,
    Toggle,
    VoteBar,
    card,
    check_box,
    column,
    count_edit,
    danger,
    empty_state,
    fact,
    hline,
    holder,
    icon_button,
    line_edit,
    loading_state,
    menu_button,
    page_layout,
    panel,
    picture,
    primary,
    quiet,
    row,
    scroll,
    secondary,
    section,
)
from app.ui.parts.paint import RIGHT, chip_width, paint_chip, paint_text, paint_tick_box
from app.ui.screen import Screen
from app.ui.search_box import Hit
from app.ui.wiring import Wiring

Task = tuple[str, str, str, str, str]
LATE: list[Task] = [
    (
        "Trả lời kiến nghị ngập đường liên thôn Đông – Đoài",
        "Phòng Kinh tế xã",
        "Quá hạn 3 ngày",
        "red",
        "17/11",
    ),
    ("Gửi kết luận giám sát trạm y tế cho UBND xã", "Ban VH – XH", "Quá hạn 2 ngày", "red", "18/11"),
]
TODAY: list[Task] = [
    ("Gửi giấy mời kỳ họp tới 25 đại biểu", "Chị Hạnh", "Hôm nay", "amber", "20/11"),
    ("Tổng hợp ý kiến cử tri thôn Hạ, gửi Mặt trận", "Anh Dũng", "Hôm nay", "amber", "20/11"),
    ("Chốt giờ tiếp xúc cử tri Tổ số 3 với trưởng thôn", "Chị Hạnh", "Hôm nay", "amber", "20/11"),
]
SOON: list[Task] = [
    ("Nhận dự thảo nghị quyết ngân sách năm 2027", "UBND xã", "Còn 3 ngày", "blue", "23/11"),
    ("Báo cáo thẩm tra dự toán ngân sách", "Ban KT – NS", "Còn 5 ngày", "blue", "25/11"),
    ("Đóng gói tài liệu kỳ họp ra 25 USB", "Anh Dũng", "Còn 10 ngày", "grey", "30/11"),
]
PETITIONS = [
    ("0152", "Đèn đường ngõ 4 hỏng, tối từ đầu tháng 10", "Thôn Hạ", "04/12", "Đang xử lý", "blue"),
    ("0147", "Đường liên thôn Đông – Đoài ngập sau mưa", "Thôn Đông", "17/11", "Quá hạn", "red"),
    ("0145", "Xin mở lại điểm gom rác chợ Mới", "Thôn Thượng", "30/11", "Đang xử lý", "blue"),
    ("0144", "Chậm cấp giấy chứng nhận đất ở đợt 2", "Thôn Đoài", "25/11", "Chờ ý kiến", "amber"),
    ("0138", "Hỗ trợ giống vụ đông cho hộ cận nghèo", "Thôn Đông", "15/11", "Đã trả lời", "green"),
    ("0128", "Chó thả rông trên đê, đề nghị nhắc nhở", "Thôn Đông", "06/11", "Đã đóng", "grey"),
]


class TaskRow(RowDelegate):
    """Box, title, who, chip, date; two lines when compact."""

    def row_height(self) -> int:
        return px(56 if theme.compact else 44)

    def paint_row(self, painter: QPainter, rect: QRect, value: Task, index: object) -> None:
        title, who, state, tone, date = value
        middle, end, left = rect.center().y() + 1, rect.right() - px(16), rect.left() + px(44)
        paint_tick_box(painter, rect.left() + px(16), middle, False)
        when = QRect(end - px(48), rect.top(), px(48), rect.height())
        weight = 600 if tone == "red" else None
        paint_text(painter, when, date, "red" if tone == "red" else "text2", "small", weight, RIGHT)
        chip = end - px(48 + 124)
        paint_chip(painter, chip, middle, state, tone)
        if theme.compact:
            paint_text(painter, QRect(left, rect.top() + px(8), chip - left - px(12), px(22)), title)
            paint_text(
                painter, QRect(left, rect.top() + px(30), chip - left - px(12), px(18)), who, "text2", "small"
            )
            return
        paint_text(painter, QRect(chip - px(132), rect.top(), px(120), rect.height()), who, "text2", "small")
        paint_text(painter, QRect(left, rect.top(), chip - px(148) - left, rect.height()), title)
        assert chip_width(painter, state) <= px(124)


class TodayPage(Page):
    """Three cards of tasks and the next session."""

    kinds = frozenset({"task"})

    def build(self) -> None:
        self.lists: list[RowList] = []
        groups = [
            self._group(*each)
            for each in (("Quá hạn", "red", LATE), ("Hôm nay", "", TODAY), ("Sắp đến", "", SOON))
        ]
        head = PageHead(
            "Chào buổi sáng, chị Hạnh",
            secondary("Thêm kiến nghị", self.refuse, icon="plus"),
            primary("Thêm việc", self.new, icon="plus", key="Ctrl+N"),
            facts="Thứ Sáu, 20/11/2026 · 2 việc quá hạn, 3 việc cần xong hôm nay",
        )
        right = holder(column(self._next(), self._month(), None, gap=12), 336)
        body = row((column(*groups, None, gap=12), 1), right, gap=16)
        self.setLayout(page_layout(head, (scroll(body), 1)))

    def new(self) -> None:
        self.desk.say("Đã thêm 1 việc", lambda: self.desk.say("Đã bỏ việc vừa thêm"))

    def refuse(self) -> None:
        raise Refused("Chưa có nhiệm kỳ nào. Thêm nhiệm kỳ rồi ghi kiến nghị.")

    def _group(self, title: str, tone: str, tasks: Sequence[Task]) -> QWidget:
        view = RowList(title, TaskRow(44), " · ".join)
        view.show_rows(tasks)
        view.fit_height()
        self.lists.append(view)
        head = row(
            Label(title, "h3", tone), Label(str(len(tasks)), "small", "text3"), None, margins=(16, 10, 16, 8)
        )
        return card(column(head, view, 4, gap=0, margins=(1, 1, 1, 1)))

    def _month(self) -> QWidget:
        strip, day = MonthStrip(), date(2026, 11, 20)
        due, met = DayMark("Hạn việc"), DayMark("Tiếp xúc cử tri", ring=True)
        late = [DayMark("Trả lời kiến nghị", tone="red")]
        marks = {day.replace(day=26): [met], day.replace(day=23): [due], day.replace(day=17): late}
        strip.show_month(day, day, marks, [due, met])
        head = row(
            *(Label("Tháng 11 năm 2026", "h3"), None, icon_button("chevron-left", "Tháng trước")),
            icon_button("chevron-right", "Tháng sau"),
            gap=0,
        )
        return card(column(head, strip, gap=2, margins=(16, 8, 12, 8)))

    def _next(self) -> QWidget:
        bar = StepBar()
        bar.show_steps(5, 9, "Đã xong 5 trong 9 bước chuẩn bị")
        steps = [
            row(
                picture("circle-check" if done else "circle", "green" if done else "text3"),
                (Label(step, elide=True), 1),
            )
            for step, done in (("Thông báo triệu tập", True), ("Gửi giấy mời đại biểu", False))
        ]
        return card(
            column(
                row(Label("KỲ HỌP SẮP TỚI", "caption"), None, Chip("Còn 20 ngày", "blue")),
                *(Label("Kỳ họp thứ Ba", "h2"), Label("Thứ Năm, 10/12/2026 · 7 giờ 30", "small", "text2")),
                *(
                    row(Label("Chuẩn bị", "small", "text2"), None, Label("5/9 bước", "small", "text2")),
                    bar,
                    *steps,
                ),
                row(secondary("Mở hồ sơ kỳ họp", icon="arrow-right"), None),
                margins=(16, 14, 16, 14),
            )
        )


class PetitionsPage(Page):
    """A table with filters and a panel beside it."""

    kinds = frozenset({"petition"})
    footer = True

    def build(self) -> None:
        self.refreshed = 0
        self.search = SearchField("Tìm trong danh sách", "Ctrl+F")
        self.pills = Pills({"all": "Tất cả", "open": "Đang xử lý", "late": "Quá hạn"}, "Lọc theo trạng thái")
        self.pills.set_counts({"all": 48, "open": 21, "late": 3})
        columns = [
            Column("code", "Mã", 62),
            Column("text", "Nội dung kiến nghị"),
            Column("place", "Nơi nêu", 116, least=True),
            Column("due", "Hạn", 68),
            Column("state", "Trạng thái", 120),
        ]
        self.table = Table("Danh sách kiến nghị cử tri", columns, self.fetch)
        self.stage = Stage(self.table)
        foot = row(Label("Đang xem 6 trong 48 kiến nghị", "small", "text3"), None, margins=(12, 8, 12, 8))
        table = card(column((self.stage, 1), hline(), foot, gap=0, margins=(1, 4, 1, 0)))
        kind = Combo({"": "Mọi lĩnh vực", "road": "Giao thông"}, compact=True)
        kind.setAccessibleName("Lĩnh vực")
        self.detail = self._detail()
        left = column(row((self.search, 1), kind), self.pills, (table, 1), gap=10)
        head = PageHead(
            "Kiến nghị cử tri",
            secondary("Nhập từ biên bản", icon="file-text"),
            primary("Thêm kiến nghị", self.new, icon="plus", key="Ctrl+N"),
            facts="48 kiến nghị từ đầu nhiệm kỳ · 3 quá hạn",
        )
        self.setLayout(page_layout(head, (row((left, 1), self.detail, gap=16), 1)))

    def fetch(self, ids: Sequence[str]) -> dict[str, Sequence[Cell | str]]:
        found = {each[0]: each for each in PETITIONS}
        return {
            id: [
                Cell(id, "text3"),
                text,
                place,
                Cell(due, "red" if tone == "red" else ""),
                Cell(state, tone, chip=True),
            ]
            for id in ids
            for _, text, place, due, state, tone in [found[id]]
        }

    def refresh(self) -> None:
        self.refreshed += 1
        self.table.show_ids([each[0] for each in PETITIONS])
        self.status.emit("Đã tự lưu 9 giờ 41")

    def open_record(self, kind: str, id: str) -> bool:
        return self.table.go_to(id)

    def shown_record(self) -> tuple[str, str] | None:
        return ("petition", self.table.id()) if self.table.id() else None

    def focus_search(self) -> None:
        self.search.setFocus()

    def panes(self) -> list[QWidget]:
        return [self.table, self.due.editor]

    def keys(self) -> list[tuple[str, str]]:
        return [("Enter", "Mở kiến nghị"), ("F4", "Đôn đốc")]

    def _detail(self) -> QWidget:
        self.due = FieldBox("Hạn trả lời", line_edit("31/11/2026"), required=True)
        self.due.set_problem("Tháng 11 chỉ có 30 ngày. Nhập lại ngày.")
        head = row(
            *(Label("KN-0147", "small", "text3"), Chip("Quá hạn 3 ngày", "red"), None),
            *(icon_button("printer", "In phiếu"), icon_button("x", "Đóng chi tiết")),
            margins=(16, 10, 10, 8),
        )
        events = [
            Event("Đôn đốc lần 1", "19/11/2026", "Chị Hạnh", "red"),
            Event("Chuyển giải quyết", "16/10/2026", "HĐND xã"),
        ]
        body = column(
            Label("Đường liên thôn Đông – Đoài ngập sau mưa, đề nghị nạo vét rãnh", "h3", wrap=True),
            row(
                (fact("Người nêu", "Ông Nguyễn Văn Tấn"), 1),
                (fact("Nơi nêu", "Thôn Đông"), 1),
                gap=12,
                top=True,
            ),
            *(hline(), Label("GIAO GIẢI QUYẾT", "caption")),
            FieldBox("Cơ quan giải quyết", Combo({"kt": "Phòng Kinh tế xã", "ub": "UBND xã"})),
            *(self.due, hline(), Label("DIỄN BIẾN", "caption"), Timeline(events), None),
            margins=(16, 0, 12, 12),
        )
        foot = row(
            primary("Ghi trả lời", icon="pen-line"),
            secondary("Đôn đốc"),
            None,
            quiet("Chuyển"),
            margins=(16, 12, 16, 12),
        )
        return panel(head, body, foot, width=372)


class GalleryPage(Page):
    """Every part once."""

    def build(self) -> None:
        off = primary("Ghi kết quả")
        off.set_enabled(False, "Chưa đủ số người họp.")
        more = menu_button(
            icon_button("settings", "Thêm việc khác"),
            ("Xuất Excel", lambda: None),
            None,
            ("In", lambda: None),
        )
        buttons = section(
            "Nút",
            row(
                primary("Ghi kết quả", icon="check"), secondary("Đôn đốc", icon="send"), quiet("Chuyển"), None
            ),
            row(danger("Xóa 3 việc"), off, icon_button("printer", "In"), more, None),
            row(Segmented({"list": "Danh sách", "month": "Lịch"}, "Cách xem"), None),
        )
        tones = {
            "red": "Quá hạn",
            "amber": "Chờ",
            "green": "Đã trả lời",
            "blue": "Đang xử lý",
            "grey": "Đã đóng",
        }
        chips = section("Nhãn trạng thái", row(*[Chip(words, tone) for tone, words in tones.items()], None))
        bar = VoteBar()
        bar.show_counts(((13, "viz1"), (7, "viz2"), (3, "viz3")), 25, 13, "2 vắng", "13/25 tán thành, cần 13")
        vote = section(
            "Biểu quyết",
            bar,
            row(count_edit("13"), count_edit("7")),
            row(Toggle("Có mặt", True), Toggle("Vắng"), None),
        )
        roles = ("display", "h1", "h2", "h3", "body", "small", "caption")
        words = section("Chữ", *[Label("ẰẮẪẬ ỀẾỄỆ ồốỗộ 0123", role) for role in roles], None)
        left = column(buttons, chips, vote, (words, 1), gap=12)
        self.box = FieldBox("Có lỗi", line_edit("25"))
        self.box.set_problem("Tối đa 23 vì chỉ 23 người có mặt.")
        ticked = check_box("Đã nhận giấy mời", True)
        fields = section(
            "Ô nhập",
            *(
                FieldBox("Bình thường", line_edit("Bà Hoàng Thị Mai")),
                FieldBox("Trống, có ví dụ", line_edit("", "30/11/2026")),
            ),
            *(self.box, FieldBox("Ghi chú", TextArea("Kênh N3", 3), hint="Lấy từ ghi chú khi điều hành.")),
            *(check_box("Gửi kèm tài liệu"), ticked, None),
        )
        empty = empty_state(
            "Chưa có kiến nghị nào", "Thêm kiến nghị đầu tiên.", primary("Thêm kiến nghị", icon="plus")
        )
        broken = Notice("red", "Rút ra, cắm lại rồi bấm Thử lại.", "Không đọc được USB", "Thử lại")
        warn = Notice("amber", "Còn thiếu giờ kết thúc.", action="Đi tới")
        right = column(
            card(column(empty)),
            card(column(loading_state("Đang mở 48 kiến nghị…"))),
            broken,
            warn,
            None,
            gap=12,
        )
        body = scroll(row((left, 1), (fields, 1), (right, 1), gap=16), margins=3)
        self.setLayout(page_layout(PageHead("Bộ phận giao diện", facts="Mẫu để đối chiếu"), (body, 1)))


class Changes(QWidget):
    """Stands for the store: who subscribed is told which kinds changed."""

    committed = Signal(object)


HITS = [
    Hit("session", "Kỳ họp", "s1", "Kỳ họp thứ Ba", "10/12/2026 · Hội trường UBND xã"),
    Hit(
        "petition",
        "Kiến nghị",
        "0147",
        "Đường liên thôn Đông – Đoài ngập sau mưa",
        "Thôn Đông · quá hạn 3 ngày",
    ),
    Hit("petition", "Kiến nghị", "0138", "Hỗ trợ giống vụ đông cho hộ cận nghèo", "Thôn Đông · đã trả lời"),
]


def search(words: str) -> list[Hit]:
    return [hit for hit in HITS if words.casefold() in f"{hit.title} {hit.detail}".casefold()]


def specs() -> list[PageSpec]:
    def plain(name: str) -> type[Page]:
        return type(name, (Page,), {"kinds": frozenset()})

    return [
        PageSpec("today", "HẰNG NGÀY", "Hôm nay", "sun", TodayPage, lambda: (2, "red")),
        PageSpec(
            "petitions",
            "HẰNG NGÀY",
            "Kiến nghị cử tri",
            "message-square-text",
            PetitionsPage,
            lambda: (21, "grey"),
            "Kiến nghị",
        ),
        PageSpec("sessions", "KỲ HỌP", "Kỳ họp", "calendar-days", plain("Sessions")),
        PageSpec("console", "KỲ HỌP", "Điều hành kỳ họp", "gavel", plain("Console"), short="Điều hành"),
        PageSpec("minutes", "KỲ HỌP", "Biên bản", "file-text", plain("Minutes"), lambda: (1, "grey")),
        PageSpec("people", "DỮ LIỆU", "Đại biểu", "users", plain("People")),
        PageSpec("gallery", "DỮ LIỆU", "Bộ phận", "landmark", GalleryPage),
        PageSpec("settings", "", "Cài đặt", "settings", plain("Settings"), key="Ctrl+,"),
    ]


def window(screen: Screen, changes: Changes | None = None) -> MainWindow:
    """The window over the sample pages."""
    told = changes or Changes()
    wiring = Wiring(
        context=lambda: None,
        specs=specs,
        council=lambda: ("HĐND xã Tân Hòa", "Nhiệm kỳ 2026–2031"),
        user=lambda: "Lê Thị Hạnh",
        search=search,
        subscribe=told.committed.connect,
        switch_user=lambda: None,
        saved=lambda: "Đã sao lưu hôm qua",
    )
    made = MainWindow(screen, wiring)
    made.changes = told  # type: ignore[attr-defined]
    return made


__all__ = ["Changes", "Desk", "window"]
