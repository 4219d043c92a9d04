"""The parts: what they show, what they say to a screen reader, and that every one works by keyboard."""

from collections.abc import Sequence
from datetime import date

import gallery
import pytest
from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QFocusEvent, QInputMethodEvent, QPainter
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.ui.look import SCALES, px
from app.ui.page import Desk
from app.ui.parts import (
    Cell,
    Column,
    Combo,
    DayMark,
    FieldBox,
    Label,
    MonthStrip,
    Pills,
    RowDelegate,
    RowList,
    SearchField,
    Stage,
    Table,
    TextArea,
    Timeline,
    Toggle,
    VoteBar,
    avatar,
    icon_button,
    line_edit,
    nothing_found,
    primary,
    show_problems,
)
from app.ui.parts.charts import Event
from app.ui.parts.rows import RowModel
from app.ui.parts.table import TableModel
from app.ui.screen import Screen

pytestmark = pytest.mark.usefixtures("screen")


def type_words(field: QWidget, words: str) -> None:
    """As a Vietnamese input method does it: the finished letters arrive as one commit."""
    event = QInputMethodEvent()
    event.setCommitString(words)
    QApplication.sendEvent(field, event)


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


class PlainRow(RowDelegate):
    def paint_row(self, painter: QPainter, rect: object, value: object, index: object) -> None:
        pass


def people(qtbot: QtBot, *names: str) -> RowList:
    view = RowList("Đại biểu", PlainRow(44), str)
    qtbot.addWidget(view)
    view.show_rows(names)
    view.show()
    return view


def rows(ids: Sequence[str]) -> dict[str, Sequence[Cell | str]]:
    return {id: [id, f"Kiến nghị số {id}", Cell("Quá hạn", "red", chip=True)] for id in ids}


def table(qtbot: QtBot, count: int) -> Table:
    columns = [
        Column("code", "Mã", 62),
        Column("text", "Nội dung"),
        Column("state", "Trạng thái", 120, least=True),
    ]
    view = Table("Kiến nghị", columns, rows)
    qtbot.addWidget(view)
    view.show_ids([str(number) for number in range(count)])
    return view


# Words


def test_a_label_never_reads_what_was_typed_as_markup(qtbot: QtBot) -> None:
    label = Label("<b>5 < 6</b> & tiếp")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_long_label_is_shortened_but_keeps_its_whole_text_and_never_widens_the_window(qtbot: QtBot) -> None:
    long = "Ủy ban Mặt trận Tổ quốc Việt Nam xã Gia Lộc và các tổ chức chính trị – xã hội"
    window = QWidget()
    qtbot.addWidget(window)
    label = Label(long, elide=True)
    QVBoxLayout(window).addWidget(label)
    window.resize(200, 60)
    window.show()
    assert window.width() == 200
    assert QLabel.text(label).endswith("…")
    assert label.text() == label.toolTip() == label.accessibleName() == long


def test_an_avatar_shows_the_initials_of_family_and_given_name(qtbot: QtBot) -> None:
    one, single = avatar("Lê Thị Hạnh"), avatar("Ánh")
    qtbot.addWidget(one)
    qtbot.addWidget(single)
    assert (one.text(), single.text()) == ("LH", "Á")


# Buttons


def test_an_icon_button_has_a_name_and_a_tip_and_says_its_key(qtbot: QtBot) -> None:
    button = icon_button("printer", "In phiếu", key="Ctrl+Alt+I")
    qtbot.addWidget(button)
    assert button.text() == ""
    assert name_of(button) == "In phiếu"
    assert button.toolTip() == "In phiếu  (Ctrl+Alt+I)"
    assert button.shortcut().toString() == "Ctrl+Alt+I"


def test_a_key_the_window_routes_is_told_but_not_taken(qtbot: QtBot) -> None:
    button = primary("Thêm việc", key="Ctrl+N")
    qtbot.addWidget(button)
    assert button.toolTip() == "Thêm việc  (Ctrl+N)"
    assert button.shortcut().isEmpty()


def test_a_disabled_button_says_why(qtbot: QtBot) -> None:
    button = primary("Ký")
    qtbot.addWidget(button)
    button.set_enabled(False, "Còn thiếu chữ ký thư ký.")
    assert button.toolTip() == "Còn thiếu chữ ký thư ký."
    button.set_enabled(True)
    assert button.toolTip() == "Ký"


# Fields


def test_a_problem_is_words_under_the_field_and_leaves_with_the_first_keystroke(qtbot: QtBot) -> None:
    box = FieldBox("Hạn trả lời", line_edit("31/11/2026"), hint="Ngày, tháng, năm.")
    qtbot.addWidget(box)
    box.show()
    box.set_problem("Tháng 11 chỉ có 30 ngày.")
    assert box.editor.property("invalid") == "true"
    assert box.editor.accessibleDescription() == "Tháng 11 chỉ có 30 ngày."
    type_words(box.editor, "ừ")
    assert box.problem() == ""
    assert box.editor.property("invalid") == "false"
    assert box.editor.accessibleDescription() == "Ngày, tháng, năm."


def test_the_name_of_a_field_is_its_label_without_the_star(qtbot: QtBot) -> None:
    box = FieldBox("Họ và tên", line_edit(), required=True)
    qtbot.addWidget(box)
    assert name_of(box.editor) == "Họ và tên"


def test_problems_go_to_their_fields_and_the_keyboard_to_the_first(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    boxes = {name: FieldBox(name, line_edit()) for name in ("name", "held_on", "place")}
    layout = QVBoxLayout(window)
    for box in boxes.values():
        layout.addWidget(box)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    show_problems(boxes, {"held_on": "Nhập ngày họp.", "place": "Nhập nơi họp."})
    assert [box.problem() for box in boxes.values()] == ["", "Nhập ngày họp.", "Nhập nơi họp."]
    assert window.focusWidget() is boxes["held_on"].editor


def test_tab_leaves_a_text_area_for_the_next_field(qtbot: QtBot) -> None:
    area = TextArea("Ghi chú")
    qtbot.addWidget(area)
    assert area.tabChangesFocus()
    assert area.sizeHint().height() < 192


def test_a_combo_keeps_its_choice_when_the_choices_change_and_speaks_in_codes(qtbot: QtBot) -> None:
    combo = Combo({"a": "Phòng Kinh tế", "b": "Công an xã"})
    qtbot.addWidget(combo)
    combo.set_code("b")
    combo.set_options({"c": "UBND xã", "b": "Công an xã"})
    assert combo.code() == "b"
    combo.set_options({"c": "UBND xã"})
    assert combo.code() == "c"


def test_a_toggle_changes_with_the_space_bar_and_is_a_check_box_to_a_screen_reader(qtbot: QtBot) -> None:
    toggle = Toggle("Có mặt")
    qtbot.addWidget(toggle)
    toggle.show()
    qtbot.keyClick(toggle, Qt.Key.Key_Space)
    assert toggle.isChecked()
    seen = QAccessible.queryAccessibleInterface(toggle)
    assert seen.role() == QAccessible.Role.CheckBox and seen.state().checked


# Searching and filtering


def test_search_asks_once_after_a_pause_and_not_for_each_half_typed_letter(qtbot: QtBot) -> None:
    field = SearchField("Tìm trong danh sách", "Ctrl+F")
    qtbot.addWidget(field)
    asked: list[str] = []
    field.asked.connect(asked.append)
    for letters in ("d", "d", "uo", "ng"):  # Telex on its way to "đường"
        qtbot.keyClicks(field, letters)
    field.clear()
    type_words(field, "đường")
    assert asked == []
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == ["đường"]


def test_enter_asks_at_once_and_escape_empties(qtbot: QtBot) -> None:
    field = SearchField("Tìm")
    qtbot.addWidget(field)
    asked: list[str] = []
    field.asked.connect(asked.append)
    type_words(field, " kênh ")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert asked == ["kênh", ""]
    assert field.text() == ""


def test_the_key_cap_makes_room_for_the_cross_when_there_are_words(qtbot: QtBot) -> None:
    field = SearchField("Tìm", "Ctrl+F")
    qtbot.addWidget(field)
    field.show()
    cross = field.findChild(QPushButton)
    assert not cross.isVisible()
    type_words(field, "ngõ")
    assert cross.isVisible() and name_of(cross) == "Xóa chữ tìm"
    cross.click()
    assert field.text() == ""


def test_pills_tell_the_code_chosen_and_say_their_counts_in_words(qtbot: QtBot) -> None:
    pills = Pills({"all": "Tất cả", "late": "Quá hạn"}, "Lọc")
    qtbot.addWidget(pills)
    pills.set_counts({"late": 3})
    chosen: list[str] = []
    pills.chosen.connect(chosen.append)
    late = next(pill for pill in pills.findChildren(QPushButton) if pill.text() == "Quá hạn 3")
    late.click()
    assert chosen == [pills.code()] == ["late"]


# Lists


def test_letters_jump_without_marks_and_go_on_to_the_next(qtbot: QtBot) -> None:
    view = people(qtbot, "Bà Hoàng Thị Mai", "Ông Đỗ Quang Huy", "Bà Đặng Thị Quỳnh")
    view.keyboardSearch("d")
    assert view.value() == "Ông Đỗ Quang Huy"
    view.keyboardSearch("d")
    assert view.value() == "Bà Đặng Thị Quỳnh"
    view.keyboardSearch("qua")
    assert view.value() == "Ông Đỗ Quang Huy"


def test_enter_opens_and_space_ticks_the_current_row(qtbot: QtBot) -> None:
    view = people(qtbot, "A", "B")
    opened, ticked = [], []
    view.opened.connect(opened.append)
    view.ticked.connect(ticked.append)
    view.go_to("B")
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert (opened, ticked) == (["B"], ["B"])


def test_new_rows_keep_the_current_one_by_its_key_or_stay_near(qtbot: QtBot) -> None:
    view = people(qtbot, "A", "B", "C")
    view.go_to("B")
    view.show_rows(["Z", "A", "B", "C"])
    assert view.value() == "B"
    view.show_rows(["Z", "A", "C"])
    assert view.value() == "C"
    view.show_rows([])
    assert view.value() is None


def test_every_row_has_words_for_a_screen_reader(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    model = RowModel(lambda value: f"Dòng {value}")
    model.show([1, 2, 3])
    qtmodeltester.check(model)
    assert model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole) == "Dòng 2"
    view = people(qtbot, "Bà Mai")
    assert name_of(view) == "Đại biểu"


def test_a_table_model_obeys_qt_and_answers_with_words(qtmodeltester: ModelTester) -> None:
    model = TableModel([Column("a", "Mã", 60), Column("b", "Nội dung"), Column("c", "Trạng thái")], rows)
    model.show_ids(["7", "8"])
    qtmodeltester.check(model)
    assert model.data(model.index(1, 2), Qt.ItemDataRole.AccessibleTextRole) == "Quá hạn"
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.data(QModelIndex()) is None


def test_two_hundred_thousand_rows_are_fetched_only_where_one_looks(qtbot: QtBot) -> None:
    asked: list[int] = []

    def fetch(ids: Sequence[str]) -> dict[str, Sequence[Cell | str]]:
        asked.append(len(ids))
        return {id: [id] for id in ids}

    view = Table("Sổ", [Column("code", "Mã")], fetch)
    qtbot.addWidget(view)
    view.show_ids([str(number) for number in range(200_000)])
    view.resize(400, 400)
    view.show()
    view.go_to_row(150_000)
    view.viewport().repaint()
    assert sum(asked) <= 500


def test_a_table_keeps_its_row_when_it_is_shown_again(qtbot: QtBot) -> None:
    view = table(qtbot, 10)
    assert view.go_to("5")
    view.show_ids(["9", "5", "1"])
    assert view.id() == "5"
    assert not view.go_to("77")
    opened: list[str] = []
    view.opened.connect(opened.append)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened == ["5"]


def test_a_press_on_a_head_asks_for_a_sort_and_showing_the_sort_does_not(qtbot: QtBot) -> None:
    view = table(qtbot, 3)
    asked: list[tuple[str, bool]] = []
    view.sort_asked.connect(lambda name, down: asked.append((name, down)))
    view.show_sort("text", True)
    assert asked == []
    view.horizontalHeader().setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    assert asked == [("code", True)]


def test_the_least_column_goes_when_the_window_is_narrow(qtbot: QtBot, screen: Screen) -> None:
    from app.ui.look import theme

    view = table(qtbot, 1)
    view.show()
    theme.fits(1000)
    view.resize(500, 300)
    assert view.isColumnHidden(2)
    theme.fits(1366)
    view.resize(600, 300)
    assert not view.isColumnHidden(2)


# States and figures


def test_loading_shows_nothing_when_the_answer_comes_quickly(qtbot: QtBot) -> None:
    content = QLabel("48 kiến nghị")
    stage = Stage(content)
    qtbot.addWidget(stage)
    stage.show_loading("Đang mở 48 kiến nghị…")
    assert stage.shows_content()
    stage.show_content()
    qtbot.wait(350)
    assert stage.shows_content()


def test_a_slow_answer_says_what_is_being_opened(qtbot: QtBot) -> None:
    stage = Stage(QLabel("48 kiến nghị"))
    qtbot.addWidget(stage)
    stage.show_loading("Đang mở 48 kiến nghị…")
    qtbot.waitUntil(lambda: not stage.shows_content())
    assert "Đang mở 48 kiến nghị…" in [label.text() for label in stage.findChildren(QLabel)]


def test_no_results_repeats_the_words_and_offers_to_clear(qtbot: QtBot) -> None:
    cleared: list[bool] = []
    state = nothing_found("cầu đường", lambda: cleared.append(True))
    qtbot.addWidget(state)
    assert "Không tìm thấy “cầu đường”" in [label.text() for label in state.findChildren(QLabel)]
    state.findChild(QPushButton).click()
    assert cleared == [True]


def test_figures_say_in_words_what_they_show(qtbot: QtBot) -> None:
    bar, line = VoteBar(), Timeline([Event("Chuyển giải quyết", "16/10/2026", "HĐND xã")])
    for widget in (bar, line):
        qtbot.addWidget(widget)
    bar.show_counts(((13, "viz1"), (7, "viz2")), 25, 13, "5 vắng", "13/25 đại biểu tán thành, cần 13")
    bar.resize(300, 40)
    bar.grab()
    assert name_of(bar) == "13/25 đại biểu tán thành, cần 13"
    assert name_of(line) == "16/10/2026: Chuyển giải quyết. HĐND xã"


def test_a_vote_bar_survives_counts_over_the_total_and_an_empty_council(qtbot: QtBot) -> None:
    bar = VoteBar()
    qtbot.addWidget(bar)
    bar.resize(300, 40)
    for parts, total, need in ((((30, "viz1"),), 25, 13), ((), 0, 0), (((1, "viz1"),), 1, 5)):
        bar.show_counts(parts, total, need, "", "…")
        bar.grab()


def test_a_month_is_walked_with_the_arrows_and_says_what_is_on_each_day(qtbot: QtBot) -> None:
    strip, today = MonthStrip(), date(2026, 11, 20)
    qtbot.addWidget(strip)
    strip.show_month(today, today, {date(2026, 11, 27): [DayMark("Tiếp xúc cử tri Tổ số 3", ring=True)]})
    assert name_of(strip) == "Lịch tháng 11/2026. Hôm nay, 20/11"
    qtbot.keyClick(strip, Qt.Key.Key_Down)
    assert name_of(strip) == "Lịch tháng 11/2026. 27/11: Tiếp xúc cử tri Tổ số 3"
    chosen: list[date] = []
    strip.chosen.connect(chosen.append)
    qtbot.keyClick(strip, Qt.Key.Key_Return)
    for _ in range(10):
        qtbot.keyClick(strip, Qt.Key.Key_Down)
    assert chosen == [date(2026, 11, 27)]
    assert strip.day() == date(2026, 11, 27)


# All parts together


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_part_paints_in_both_themes_and_all_sizes(
    screen: Screen, desk: Desk, qtbot: QtBot, scale: float, scheme: str
) -> None:
    screen.appearance.set_scheme(scheme)
    screen.appearance.set_scale(scale)
    for kind in (gallery.GalleryPage, gallery.TodayPage, gallery.PetitionsPage):
        page = kind(desk)
        qtbot.addWidget(page)
        page.refresh()
        page.resize(1100, 700)
        page.show()
        assert not page.grab().isNull()


def test_every_control_of_the_gallery_has_a_name_and_enough_room_to_be_hit(desk: Desk, qtbot: QtBot) -> None:
    page = gallery.GalleryPage(desk)
    qtbot.addWidget(page)
    page.resize(1366, 1200)
    page.show()
    for button in page.findChildren(QPushButton):
        assert name_of(button), button
        assert button.height() >= px(30), button.accessibleName()
    for field in page.findChildren(QLineEdit):
        assert field.height() >= px(36)


def test_the_wheel_over_a_combo_without_focus_scrolls_the_page_not_the_choice(qtbot: QtBot) -> None:
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent

    combo = Combo({"a": "Một", "b": "Hai"})
    qtbot.addWidget(combo)
    combo.show()
    QApplication.sendEvent(combo, QFocusEvent(QEvent.Type.FocusOut))
    place, none = QPointF(5, 5), QPoint(0, 0)
    buttons, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    down = QWheelEvent(
        place, place, none, QPoint(0, -120), buttons, keys, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(combo, down)
    assert combo.code() == "a"
