"""Gửi – nhận with real windows: two data folders, one stick; enrol, send, receive, decide."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from conftest import Answers
from gia_loc import NOW, answering, gia_loc, words_on
from office_window import fits, office_window
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDialog
from pytestqt.qtbot import QtBot
from two_offices import PASSPHRASE, Two, two_offices

from app.domain.records.recommendation import Recommendation
from app.domain.records.superior_reply import SuperiorReply
from app.domain.records.topic import Topic
from app.services import bundle_out, conflicts, due_exchange, records, sending, stations, today
from app.services.context import Context, open_context
from app.ui.exchange.front import CAME, LOOK
from app.ui.exchange.key_ring import KeyRing
from app.ui.exchange.sharing import SharingDialog
from app.ui.exchange.stick_dialog import StickDialog
from app.ui.exchange_page import ExchangePage
from app.ui.main_window import MainWindow
from app.ui.page import Desk
from app.ui.pages import page_specs
from app.ui.screen import Screen

Told = list[tuple[str, Any]]


@pytest.fixture
def two(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Two]:
    def secrets(folder: Path) -> None:
        monkeypatch.setenv("XDG_CONFIG_HOME", str(folder))
        monkeypatch.setenv("LOCALAPPDATA", str(folder))

    made = two_offices(tmp_path, secrets)
    yield made
    made.close()


class Ear(QObject):
    """The worker commits too; the page hears of it on its own thread, as from the window."""

    heard = Signal(object)


def the_page(qtbot: QtBot, desk: Desk, context: Context) -> ExchangePage:
    made = ExchangePage(replace(desk, context=context))
    qtbot.addWidget(made)
    made.resize(1130, 712)
    made.show()
    ear = Ear(made)
    ear.heard.connect(lambda kinds: made.refresh() if kinds & made.kinds else None)
    context.store.subscribe(ear.heard.emit)
    return made


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, two: Two, answers: Answers) -> ExchangePage:
    made = the_page(qtbot, desk, two.commune)
    made.sticks = two.sticks
    answers.given["run"] = pressing
    return made


def pressing(dialog: QDialog) -> bool:
    """Enter in whatever asks: the stick that is plugged in, the passphrase."""
    if isinstance(dialog, StickDialog):
        dialog.go.click()
        return bool(dialog.result())
    answer: bool = answering(words=PASSPHRASE)(dialog)
    return answer


def sent(qtbot: QtBot, page: ExchangePage) -> None:
    page.send_button.click()
    qtbot.waitUntil(lambda: not page.courier.busy, timeout=20_000)


def received(qtbot: QtBot, page: ExchangePage) -> None:
    page.receive_button.click()
    qtbot.waitUntil(lambda: not page.courier.busy, timeout=20_000)
    page.arriving.take.click()
    qtbot.waitUntil(lambda: not page.courier.busy and not page.desk.tasks.busy(), timeout=20_000)


def test_what_waits_stands_in_words_and_two_clicks_write_it_to_the_stick(
    qtbot: QtBot, page: ExchangePage, two: Two
) -> None:
    assert "kỳ họp" in page.front.amount.text() and "kiến nghị" in page.front.amount.text()
    assert "Tỉnh Hải Đông" in page.front.since.text()
    sent(qtbot, page)
    assert "Đã ghi và kiểm tra xong, có thể rút USB" in words_on(page)
    (file,) = (two.stick / "NGHISU").glob("U-*")
    assert file.read_bytes() == bundle_out.outbox(two.commune, sending.history(two.commune)[0]).read_bytes()
    two.to_province()
    assert len(two.province.rows(two.commune.store.owner)) == len(records.find(two.commune, Topic))
    page.front.notice.button.click()
    qtbot.waitUntil(lambda: page.preview.proof is not None, timeout=20_000)
    assert page.escape() and page.views.currentWidget() is page.front


def test_what_came_back_is_shown_taken_in_and_opened(
    qtbot: QtBot, page: ExchangePage, two: Two, told: Told
) -> None:
    sent(qtbot, page)
    two.to_province()
    two.from_province("Công văn của tỉnh", "Lĩnh vực mới")
    (two.stick / "hỏng.nghisu").write_bytes(next(iter((two.stick / "NGHISU").glob("D-*"))).read_bytes()[:-9])
    page.receive_button.click()
    qtbot.waitUntil(lambda: not page.courier.busy, timeout=20_000)
    assert page.views.currentWidget() is page.arriving
    assert page.arriving.head.title.text() == "Trên KINGSTON: 1 gói nhận được, 1 gói không nhận được"
    assert "gói của đơn vị này gửi đi" in page.arriving.head.under.text()
    assert page.arriving.pills.code() == "new" and len(page.arriving.lines.ids()) == 2
    page.arriving.table.go_to_row(1)
    assert "chép" in page.arriving.why._text.text().lower() and page.arriving.takeable()
    page.save()
    qtbot.waitUntil(lambda: not page.courier.busy and not page.desk.tasks.busy(), timeout=20_000)
    assert page.views.currentWidget() is page.brought
    assert [one.called for one in page.brought.records] == ["Công văn của tỉnh", "Lĩnh vực mới"]
    QTest.keyClick(page.brought.table, Qt.Key.Key_Return)
    assert told[-1] == ("open", ("topic", page.brought.records[0].id))
    page.escape()
    assert page.front.amount.text() == "Không có gì mới để gửi"
    assert "Đã xác nhận" in words_of(page, 0)
    with two.commune.store.read() as work:
        assert work.search("cong van cua tinh")


def words_of(page: ExchangePage, table: int) -> str:
    model = page.front.tables[table].model()
    cells = [model.index(0, column).data() for column in range(model.columnCount())]
    return " | ".join(cells)


def test_what_was_seen_when_it_came_is_not_told_in_today(qtbot: QtBot, page: ExchangePage, two: Two) -> None:
    sent(qtbot, page)
    two.to_province()
    two.from_province("Công văn của tỉnh")
    received(qtbot, page)
    assert "Công văn của tỉnh" in words_on(page.brought.facts)
    assert [one.id for one in today.due(two.commune) if one.kind == "bundle"] == []
    page.escape()
    page.front.show_way(CAME)
    QTest.keyClick(page.front.tables[1], Qt.Key.Key_Return)
    assert page.views.currentWidget() is page.brought


def test_an_answer_of_the_superior_stays_in_today_until_it_was_read(
    qtbot: QtBot, page: ExchangePage, two: Two
) -> None:
    asked = records.find(two.commune, Recommendation)[0]
    sent(qtbot, page)
    two.to_province()
    two.from_province("Công văn của tỉnh")
    answer(two, asked.id)
    shutil.rmtree(two.stick / "NGHISU")
    two.from_province()
    received(qtbot, page)
    (due,) = [one for one in today.due(two.commune) if one.source == due_exchange.CAME]
    assert due.kind == "superior_reply" and due.title == "Tỉnh Hải Đông: Đã trả lời 12/UBND-KT"
    page.escape()
    assert page.open_record(due.kind, due.id)
    qtbot.waitUntil(lambda: "Đồng ý bố trí vốn." in words_on(page.brought.facts))
    assert not [one for one in today.due(two.commune) if one.source == due_exchange.CAME]


def answer(two: Two, recommendation: str) -> None:
    """The superior writes an answer to one recommendation."""
    given = SuperiorReply(
        owner=two.province.unit, addressee=two.commune.store.owner, recommendation=recommendation,
        text="Đồng ý bố trí vốn.", number="12/UBND-KT", dated=NOW.date(), organization="UBND tỉnh",
    )  # fmt: skip
    with two.province.context.store.write() as work:
        work.save(given, by="", at=two.province.clock())


def test_the_preview_shows_what_leaves_and_what_stays(qtbot: QtBot, page: ExchangePage) -> None:
    page.front.preview.click()
    assert page.views.currentWidget() is page.leaving
    assert page.leaving.kinds.id() == "session"
    assert page.leaving.kinds.go_to("petition")
    assert "người gửi đơn" in page.leaving.stays.text()
    assert page.leaving.records.ids()
    qtbot.waitUntil(lambda: "Ngày nhận" in words_on(page.leaving.facts))


def test_the_administrator_sends_more_and_the_records_concerned_leave_anew(
    qtbot: QtBot, page: ExchangePage, two: Two, answers: Answers, told: Told
) -> None:
    def more(dialog: QDialog) -> bool:
        assert isinstance(dialog, SharingDialog)
        dialog.kind.set_code("person")
        box: QCheckBox = dialog.boxes["phone"]
        box.setChecked(True)
        dialog.accept()
        return bool(dialog.result())

    answers.given["run"] = more
    page.front.share_asked.emit()
    assert told[-1][0] == "say" and "gửi lại" in told[-1][1]
    assert "Điện thoại" in sending.fields(two.commune, "person")[0]


def test_a_stick_that_cannot_be_written_loses_nothing_and_the_bundle_goes_to_another(
    qtbot: QtBot, page: ExchangePage, two: Two
) -> None:
    (two.stick / "NGHISU").write_text("một tệp trùng tên thư mục")
    sent(qtbot, page)
    assert "Chưa ghi được lên USB" in words_on(page)
    assert "Chưa ghi ra USB" in words_of(page, 0)
    (two.stick / "NGHISU").unlink()
    page.front.again.click()
    qtbot.waitUntil(lambda: not page.courier.busy, timeout=20_000)
    assert "Đã ghi USB, chờ xác nhận" in words_of(page, 0)
    assert len(sending.history(two.commune)) == 1


def test_the_choice_of_sticks_follows_what_is_plugged_in(
    desk: Desk, two: Two, answers: Answers, qtbot: QtBot
) -> None:
    plugged: list[Any] = []
    dialog = StickDialog(replace(desk, context=two.commune), lambda: plugged, "Ghi", "", "Ghi", need=1)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "Chưa thấy USB nào" in words_on(dialog) and not dialog.go.isEnabled()
    plugged += [replace(two.sticks()[0], read_only=True, path=two.stick.parent), *two.sticks()]
    qtbot.waitUntil(lambda: dialog.go.isEnabled(), timeout=4000)
    assert dialog.go.text() == "Ghi: KINGSTON"
    answers.given["choose_folder"] = two.stick
    dialog.other.click()
    assert dialog.place == two.stick


def conflicting(qtbot: QtBot, page: ExchangePage, two: Two) -> Topic:
    mine = records.save(two.commune, Topic(name="Bản đầu", code="bd"))
    sent(qtbot, page)
    two.to_province()
    two.from_province()
    received(qtbot, page)
    two.change_there(mine.id, "Bản ở máy kia")
    ours = records.save(two.commune, replace(records.get(two.commune, Topic, mine.id), name="Bản ở máy này"))
    shutil.rmtree(two.stick / "NGHISU")
    two.from_province()
    received(qtbot, page)
    return ours


def test_two_versions_stand_beside_each_other_and_one_is_chosen(
    qtbot: QtBot, page: ExchangePage, two: Two, told: Told
) -> None:
    ours = conflicting(qtbot, page, two)
    page.escape()
    page.front.show_way(LOOK)
    QTest.keyClick(page.front.tables[2], Qt.Key.Key_Return)
    assert page.views.currentWidget() is page.conflict
    qtbot.waitUntil(
        lambda: {"Bản ở máy kia", "Bản ở máy này"} <= set(words_on(page.conflict.sides).split("\n"))
    )
    page.conflict.bring.click()
    assert records.get(two.commune, Topic, ours.id).name == "Bản ở máy này"
    assert page.views.currentWidget() is page.front and not page.front.conflicts
    _, (_, undo) = told[-1]
    undo()
    assert records.get(two.commune, Topic, ours.id).name == "Bản ở máy kia"
    assert len(conflicts.waiting(two.commune)) == 1


def test_an_office_that_is_not_enrolled_sees_three_steps_and_does_them(
    qtbot: QtBot, desk: Desk, answers: Answers, two: Two, tmp_path: Path, told: Told
) -> None:
    commune = gia_loc(tmp_path / "chưa đăng ký")
    province = open_context(tmp_path / "tỉnh khác", lambda: NOW)
    province.store.owner = "unit-song-hau"
    founding = stations.found_province(province, "Tỉnh Sông Hậu", PASSPHRASE)
    page = the_page(qtbot, desk, commune)
    page.sticks = two.sticks
    assert page.views.currentWidget() is page.enrolling and not page.send_button.isVisible()
    assert not page.enrolling.paper.isEnabled()

    def asked(dialog: QDialog) -> bool:
        if isinstance(dialog, StickDialog):
            return pressing(dialog)
        given = {"words": PASSPHRASE, "again": PASSPHRASE, "digits": founding.digits}
        return bool(answering(**{n: given[n] for n in dialog.editors})(dialog))  # type: ignore[attr-defined]

    answers.given["run"] = asked
    page.enrolling.file.click()
    assert list((two.stick / "NGHISU").glob("E-*"))
    assert page.enrolling.digits.text() and page.enrolling.paper.isEnabled()
    page.enrolling.paper.click()
    qtbot.waitUntil(lambda: page.preview.proof is not None, timeout=20_000)
    page.escape()
    stations.publish_card(province, stations.keys(province, PASSPHRASE), two.stick)
    page.enrolling.card.click()
    assert page.views.currentWidget() is page.front
    assert (
        page.head.facts.text() == "Cấp trên: Tỉnh Sông Hậu" and page.head.chip.text() == "Chờ cấp trên duyệt"
    )
    commune.store.close()
    province.store.close()


def test_a_wrong_passphrase_is_said_under_its_field(desk: Desk, two: Two, answers: Answers) -> None:
    ring = KeyRing(replace(desk, context=two.commune))
    answers.given["run"] = answering(words="không phải câu này")
    assert ring.keys() is None
    answers.given["run"] = answering(words=PASSPHRASE)
    assert ring.keys() is not None


def test_the_office_chooses_when_to_be_reminded(page: ExchangePage, two: Two, answers: Answers) -> None:
    answers.given["run"] = answering(days=3)
    page.front.rhythm_asked.emit()
    with two.commune.store.read() as work:
        assert sending.rhythm(work) == 3


def test_new_keys_are_made_where_the_passphrase_was_forgotten(
    page: ExchangePage, two: Two, answers: Answers
) -> None:
    page.enrol_button.click()
    assert page.back_button.isVisible()
    answers.given["run"] = answering(words="một câu hoàn toàn mới", again="một câu hoàn toàn mới")
    page.enrolling.renew.click()
    fresh = stations.public(two.commune)
    assert fresh is not None and fresh != two.mine.public
    assert page.escape() and page.views.currentWidget() is page.front


@pytest.mark.parametrize("scale", [1.0, 1.25])
def test_everything_fits_a_small_window(qtbot: QtBot, screen: Screen, two: Two, scale: float) -> None:
    screen.appearance.set_scale(scale)
    spec = next(one for one in page_specs(screen) if one.name == "exchange")
    window: MainWindow = office_window(qtbot, screen, two.commune, spec)
    page = window.pages.page()
    assert isinstance(page, ExchangePage)
    assert fits(window)
    for show in (page.show_leaving, page.show_enrolling):
        show()
        assert fits(window)
