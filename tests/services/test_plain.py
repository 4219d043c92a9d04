"""Plain JSON out and in: nothing is lost, nothing is half loaded, twice is once."""

import json
from datetime import date, datetime
from pathlib import Path

import pytest

from app.domain.records.agenda_item import AgendaItem
from app.domain.records.organization import Organization
from app.domain.records.person import Person
from app.domain.records.session import Session
from app.domain.records.term import Term
from app.services import plain, records
from app.services.context import Context, open_context


@pytest.fixture
def context(tmp_path: Path):
    opened = open_context(tmp_path / "a", lambda: datetime(2026, 12, 15, 8, 0))
    yield opened
    opened.store.close()


@pytest.fixture
def other(tmp_path: Path):
    opened = open_context(tmp_path / "b", lambda: datetime(2026, 12, 16, 8, 0))
    yield opened
    opened.store.close()


def fill(context: Context) -> Session:
    council = records.save(context, Organization(kind="council", name="Hội đồng nhân dân xã"))
    term = Term(council=council.id, number="I", starts_on=date(2026, 3, 15), first_year=2026, last_year=2031)
    term = records.save(context, Term(**vars(term) | {"elected_total": 25}))
    chair = records.save(context, Person(full_name="Nguyễn Thị Hường", honorific="ba"))
    session = Session(
        term=term.id, number=2, kind="regular", opens_at=datetime(2026, 7, 1, 8), place="Hội trường"
    )
    session.chairs = (chair.id,)
    return records.save(context, session)


def test_a_dump_loaded_elsewhere_dumps_the_same(context, other):
    fill(context)
    data = json.loads(json.dumps(plain.dump(context)))
    assert plain.load(other, data) == plain.Loaded(4, 0, 0)
    assert plain.dump(other) == plain.dump(context)


def test_loading_twice_changes_nothing(context, other):
    fill(context)
    plain.load(other, plain.dump(context))
    before = plain.dump(other)
    assert plain.load(other, plain.dump(context)) == plain.Loaded(0, 0, 4)
    assert plain.dump(other) == before


def test_an_edit_by_hand_becomes_a_new_version_once(context):
    session = fill(context)
    data = plain.dump(context)
    data["records"]["session"][0]["place"] = "Nhà văn hóa"
    assert plain.load(context, data) == plain.Loaded(0, 1, 3)
    assert plain.load(context, data) == plain.Loaded(0, 0, 4)
    now = records.get(context, Session, session.id)
    assert (now.place, now.version) == ("Nhà văn hóa", session.version + 1)


def test_an_older_file_does_not_overwrite_newer_work(context):
    session = fill(context)
    data = plain.dump(context)
    records.save(context, Session(**vars(session) | {"place": "Mới hơn"}))
    data["records"]["session"][0]["place"] = "Cũ"
    with pytest.raises(plain.BadFile) as caught:
        plain.load(context, data)
    assert caught.value.problems == ["records.session[0]: trong máy đã có bản mới hơn (bản 2, tệp là 1)"]


def test_every_problem_is_reported_with_its_path_and_nothing_is_changed(context, other):
    fill(context)
    data = plain.dump(context)
    data["records"]["session"][0] |= {"number": "hai", "colour": "đỏ"}
    data["records"]["term"][0] |= {"number": "21"}
    data["records"]["person"].append(data["records"]["person"][0])
    data["records"]["agenda_item"] = [
        {"id": "x", "owner": "", "version": 1, "session": "không có", "order": 1}
    ]
    data["records"]["planet"] = []
    with pytest.raises(plain.BadFile) as caught:
        plain.load(other, data)
    found = "\n".join(caught.value.problems)
    for path in (
        "session[0].colour",
        "term[0].number",
        "person[1].id",
        "agenda_item[0].title",
        "records.planet",
    ):
        assert path in found
    assert plain.dump(other)["records"] == {}


def test_a_reference_to_nothing_is_a_problem(context, other):
    fill(context)
    item = AgendaItem(id="i", version=1, session="mất", order=1, title="Mục", kind="report")
    data = {"records": {"agenda_item": [plain.TYPES["agenda_item"].to_json(item)]}}
    with pytest.raises(plain.BadFile) as caught:
        plain.load(context, data)
    assert caught.value.problems == ["records.agenda_item[0].session: không tìm thấy bản ghi mất"]


def test_a_file_that_is_not_json_is_refused_with_its_line(context, tmp_path):
    bad = tmp_path / "x.json"
    bad.write_text('{"records":\n  tiếng Việt}', encoding="utf-8")
    with pytest.raises(plain.Refused, match="dòng 2"):
        plain.load_from(context, bad)
    bad.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(plain.Refused, match="UTF-8"):
        plain.load_from(context, bad)
