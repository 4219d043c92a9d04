"""Bàn tổng hợp and the courier's page as a person uses them."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog

from app.domain.records.recommendation import Recommendation
from app.domain.records.topic import Topic
from app.domain.records.unit import Unit
from app.exchange.keys import StationKeys
from app.services import bundle_in, bundle_out, founding_desk, stations, superior_replies
from app.services.context import Context, open_context
from app.services.founding_desk import DeskSetUp
from app.store.station_log import Peer
from app.ui.desk.lists_page import ListsPage
from app.ui.desk.relay_page import RelayPage
from app.ui.desk_page import ENROL, FIGURES, UNITS, DeskPage
from app.ui.verb_dialog import VerbDialog

SECRET = "một câu dài để thử"


def clock() -> datetime:
    return datetime(2026, 11, 21, 9)


@dataclass
class Commune:
    context: Context
    keys: StationKeys
    unit: Unit

    def keep(self, *made):
        with self.context.store.write() as work:
            return [work.save(replace(one, owner=self.unit.id), "", clock()) for one in made]

    def send(self, to: str, stick: Path) -> None:
        stick.mkdir(exist_ok=True)
        for made in bundle_out.make(self.context, to, self.keys):
            shutil.copy(bundle_out.outbox(self.context, made), stick)

    def take(self, stick: Path) -> None:
        for file in stick.rglob("D-*.nghisu"):
            bundle_in.take(self.context, file, self.keys)


@pytest.fixture
def province(tmp_path: Path) -> Iterator[Context]:
    context = open_context(tmp_path / "tỉnh", clock)
    founding_desk.set_up_desk(
        context, DeskSetUp(role="superior", province="31", name="", account="Nguyễn Thị Sổ")
    )
    stations.found_province(context, "HĐND thành phố Hải Phòng", SECRET)
    yield context
    context.store.close()


@pytest.fixture
def commune(province: Context, tmp_path: Path) -> Iterator[Commune]:
    context = open_context(tmp_path / "xã", clock)
    unit = Unit(
        id="unit-10001",
        owner="unit-10001",
        version=1,
        code="10001",
        kind="xa",
        name="Gia Lộc",
        level="commune",
    )
    context.store.owner = unit.id
    keys, public = StationKeys.make(), stations.public(province)
    assert public is not None
    with context.store.write() as work:
        work.adopt(unit, "", clock())
        work.log.keep_peer(
            Peer(
                key=public.fingerprint,
                role="superior",
                unit=province.store.owner,
                name="Hải Phòng",
                signing=public.signing.hex(),
                recipient=public.recipient,
            )
        )
    yield Commune(context, keys, unit)
    context.store.close()


@pytest.fixture
def page(qtbot, desk, province: Context) -> DeskPage:
    made = DeskPage(replace(desk, context=province))
    made.doing.ring._held = stations.keys(province, SECRET)
    made.doing.sticks = lambda: ()
    qtbot.addWidget(made)
    made.resize(1110, 690)
    made.refresh()
    return made


def choose(answers, place: Path) -> None:
    """The person chooses a folder in the question for a stick."""
    answers.given["choose_folder"] = place
    answers.given["run"] = lambda dialog: dialog.other.click() or True


def fill(answers, **values: object) -> None:
    """The person fills a question in and presses its verb."""

    def act(dialog: QDialog) -> bool:
        assert isinstance(dialog, VerbDialog)
        for name, value in values.items():
            dialog.editors[name].set_value(value)
        dialog.accept()
        return dialog.result() == QDialog.DialogCode.Accepted

    answers.given["run"] = act


def import_folder(qtbot, page: DeskPage, answers, stick: Path) -> None:
    choose(answers, stick)
    page.take_button.click()
    qtbot.waitUntil(lambda: not page.desk.tasks.busy(), timeout=20_000)


def enrolled(qtbot, page: DeskPage, answers, commune: Commune, stick: Path) -> None:
    asked = stations.request(commune.context, commune.keys, stick)
    import_folder(qtbot, page, answers, stick)
    page.show_part(ENROL)
    fill(answers, digits=asked.digits)
    page.enrol.yes.click()
    qtbot.waitUntil(lambda: not page.desk.tasks.busy(), timeout=20_000)


def test_a_commune_is_enrolled_from_the_digits_of_the_paper_and_what_came_early_is_taken_in(
    qtbot, page: DeskPage, answers, commune: Commune, tmp_path: Path, told
) -> None:
    stick = tmp_path / "stick"
    commune.keep(Recommendation(text="Sửa cầu", received_on=date(2026, 10, 1)))
    commune.send(stations.public(page.desk.context).fingerprint, stick)
    asked = stations.request(commune.context, commune.keys, stick)
    import_folder(qtbot, page, answers, stick)
    assert [one.fate for one in page.found.found] == ["request", "kept"]
    page.show_part(ENROL)
    assert len(page.enrol.table.ids()) == 1
    fill(answers, digits="1" * 30)
    page.enrol.yes.click()
    assert stations.communes(page.desk.context) == []
    fill(answers, digits=asked.digits)
    page.enrol.yes.click()
    qtbot.waitUntil(lambda: not page.desk.tasks.busy(), timeout=20_000)
    page.show_part(UNITS)
    (one,) = page.units.every.values()
    assert (one.name, one.state) == ("xã Gia Lộc", "good")
    page.show_part(ENROL)
    assert page.enrol.asked == {}


def test_a_folder_with_a_bad_file_says_which_and_takes_the_rest(
    qtbot, page: DeskPage, answers, commune: Commune, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    enrolled(qtbot, page, answers, commune, tmp_path / "first")
    commune.send(stations.public(page.desk.context).fingerprint, stick)
    (stick / "hỏng.nghisu").write_bytes(b"PK")
    import_folder(qtbot, page, answers, stick)
    assert page.views.currentWidget() is page.found
    assert sorted(one.fate for one in page.found.found) == ["new", "refused"]
    assert page.escape() and page.views.currentIndex() == 0


def test_recommendations_handed_up_are_assigned_and_answered_and_go_back(
    qtbot, page: DeskPage, answers, commune: Commune, tmp_path: Path
) -> None:
    (item,) = commune.keep(
        Recommendation(
            text="Sửa cầu Bía", received_on=date(2026, 10, 1), competence="province", state="forwarded"
        )
    )
    enrolled(qtbot, page, answers, commune, tmp_path / "first")
    commune.send(stations.public(page.desk.context).fingerprint, tmp_path / "stick")
    import_folder(qtbot, page, answers, tmp_path / "stick")
    assert page.open_record("recommendation", item.id)
    fill(answers, organization="Sở Xây dựng", due_on=date(2026, 11, 1))
    page.asked.side.assign.emit()
    assert page.asked.every[item.id].late
    fill(answers, organization="Sở Xây dựng", number="12/SXD", outcome="resolved", text="Đã sửa xong.")
    page.asked.side.answer.emit()
    assert page.asked.every[item.id].state == "answered"
    choose(answers, tmp_path / "back")
    page.reply_chosen()
    qtbot.waitUntil(lambda: not page.desk.tasks.busy(), timeout=20_000)
    commune.take(tmp_path / "back")
    with commune.context.store.read() as work:
        told = superior_replies.for_recommendation(work, item.id)
    assert [one.step for one in told] == ["assigned", "answered"]


def test_a_figure_opens_its_communes_and_their_records(
    qtbot, page: DeskPage, answers, commune: Commune, tmp_path: Path
) -> None:
    (roads,) = commune.keep(Topic(name="Giao thông"))
    commune.keep(
        *(Recommendation(text=f"Cầu {n}", received_on=date(2026, n, 1), topic=roads.id) for n in (1, 2))
    )
    enrolled(qtbot, page, answers, commune, tmp_path / "first")
    commune.send(stations.public(page.desk.context).fingerprint, tmp_path / "stick")
    import_folder(qtbot, page, answers, tmp_path / "stick")
    page.show_part(FIGURES)
    page.figures.buttons["fields", "Giao thông"].click()
    assert page.figures.behind.units.ids() == ["", commune.unit.id]
    assert len(page.figures.behind.records["recommendation"].ids()) == 2
    page.figures.year.set_code("2025")
    assert not page.figures.buttons
    assert page.figures.close_records()


def test_a_new_desk_asks_for_its_keys_first(qtbot, desk, answers, tmp_path: Path) -> None:
    context = open_context(tmp_path / "mới", clock)
    founding_desk.set_up_desk(context, DeskSetUp(role="superior", province="31", name="", account="Sổ"))
    page = DeskPage(replace(desk, context=context))
    qtbot.addWidget(page)
    page.refresh()
    assert page.parts.code() == ENROL and not page.take_button.isEnabled()

    def act(dialog: QDialog) -> bool:
        if not isinstance(dialog, VerbDialog):
            return False
        if "passphrase" in dialog.editors:
            dialog.editors["passphrase"].set_value(SECRET)
            dialog.editors["again"].set_value(SECRET)
        dialog.accept()
        return True

    answers.given["run"] = act
    page.enrol.found.emit()
    assert stations.province_card(context) is not None
    assert ("confirm", "Đã ghi lại khóa gốc?") in answers.asked
    assert page.take_button.isEnabled()
    context.store.close()


def test_a_courier_checks_copies_and_cannot_read(
    qtbot, desk, answers, commune: Commune, province: Context, tmp_path: Path
) -> None:
    stick, onward = tmp_path / "stick", tmp_path / "onward"
    commune.keep(Recommendation(text="Sửa cầu", received_on=date(2026, 10, 1)))
    commune.send(stations.public(province).fingerprint, stick)
    whole = next(stick.glob("U-*"))
    shutil.copy(whole, stick / "again.nghisu")
    (stick / "đứt.nghisu").write_bytes(whole.read_bytes()[:-50])
    page = RelayPage(replace(desk, context=province))
    qtbot.addWidget(page)
    page.sticks = lambda: ()
    page.refresh()
    choose(answers, stick)
    page.look_button.click()
    qtbot.waitUntil(lambda: not desk.tasks.busy(), timeout=20_000)
    assert sorted((one.whole, one.twice) for one in page.found) == [
        (False, False),
        (True, False),
        (True, True),
    ]
    choose(answers, onward)
    page.carry_button.click()
    qtbot.waitUntil(lambda: not desk.tasks.busy(), timeout=20_000)
    (copied,) = onward.rglob("*.nghisu")
    assert copied.read_bytes() == whole.read_bytes()
    page.ring._held = stations.keys(province, SECRET)
    page.receipt_button.click()
    assert len(list(onward.rglob("R-*.nghisu"))) == 1


def test_lists_for_everybody_hold_only_what_the_desk_wrote(
    qtbot, page: DeskPage, answers, commune: Commune, tmp_path: Path
) -> None:
    commune.keep(Topic(name="Của xã"))
    enrolled(qtbot, page, answers, commune, tmp_path / "first")
    commune.send(stations.public(page.desk.context).fingerprint, tmp_path / "stick")
    import_folder(qtbot, page, answers, tmp_path / "stick")
    lists = ListsPage(page.desk)
    qtbot.addWidget(lists)
    lists.refresh()
    assert lists.pane().table.ids() == []
    lists.new()
    lists.pane().panel.form.boxes["name"].editor.setText("Lĩnh vực của tỉnh")
    lists.save()
    assert len(lists.pane().table.ids()) == 1
    choose(answers, tmp_path / "lists")
    page.doing.publish()
    assert len(list((tmp_path / "lists").rglob("B-*.nghisu"))) == 1
