"""The store keeps what it acknowledged and nothing else."""

import threading
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from app.domain.errors import Refused
from app.domain.records.membership import Membership
from app.domain.records.paper import Paper
from app.domain.records.person import Person
from app.domain.records.session import Session
from app.store.listing import Query
from app.store.store import Store, open_store

AT = datetime(2026, 12, 15, 8, 0)


@pytest.fixture
def store(tmp_path: Path, engine_url: str) -> Iterator[Store]:
    store = open_store(tmp_path / "Dữ liệu xã", engine_url)
    yield store
    store.close()


def put(store: Store, *records):
    with store.write() as work:
        saved = [work.save(record, "me", AT) for record in records]
    return saved[0] if len(saved) == 1 else saved


def ids(store: Store, kind: str, **query):
    with store.read() as work:
        return work.ids(kind, Query(**query))


def test_a_saved_record_reads_back_equal(store):
    paper = Paper(
        session="s", kind="report", title="Báo cáo", items=("a", "b"), received_on=date(2026, 12, 1)
    )
    saved = put(store, paper)
    assert (saved.version, len(saved.id)) == (1, 36)
    with store.read() as work:
        assert work.get(Paper, saved.id) == saved


def test_columns_are_picked_of_the_same_records_that_are_found(store):
    papers = [
        Paper(session="s", kind="report", title=f"Báo cáo {n}", items=("a", "b")[:n], received_on=day)
        for n, day in ((1, None), (2, date(2026, 12, 1)))
    ]
    first, second = put(store, *papers)
    with store.read() as work:
        picked = work.pick(Paper, ("id", "items", "received_on"), session="s")
        assert picked == [(first.id, ("a",), None), (second.id, ("a", "b"), date(2026, 12, 1))]
        assert work.pick(Paper, ("title",), session="s", received_on=None) == [("Báo cáo 1",)]


def test_the_second_of_two_edits_of_the_same_version_is_refused_and_overwrites_nothing(store):
    first = put(store, Person(full_name="Lê Thị Hoa"))
    put(store, Person(**vars(first) | {"full_name": "Lê Thị Hoà"}))
    with pytest.raises(Refused, match="vừa được sửa"):
        put(store, Person(**vars(first) | {"full_name": "Khác"}))
    with store.read() as work:
        assert work.get(Person, first.id).full_name == "Lê Thị Hoà"


def test_a_failed_transaction_leaves_nothing_and_announces_nothing(store):
    told: list[frozenset[str]] = []
    store.subscribe(told.append)
    with pytest.raises(ZeroDivisionError), store.write() as work:
        work.save(Person(full_name="Không còn"), "me", AT)
        _ = 1 / 0
    assert ids(store, "person") == [] and told == []


def test_one_announcement_names_every_kind_that_changed_after_the_commit(store):
    told = []
    store.subscribe(lambda kinds: told.append((kinds, ids(store, "person"))))
    person, _ = put(
        store, Person(full_name="Trần An"), Membership(person="p", organization="o", role="delegate")
    )
    assert told == [(frozenset({"person", "membership"}), [person.id])]


def test_history_keeps_former_values_of_changed_fields_only(store):
    first = put(store, Person(full_name="Trần An", position="Giáo viên"))
    put(store, Person(**vars(first) | {"position": "Hiệu trưởng"}))
    with store.read() as work:
        newest, oldest = work.changes(first.id)
    assert (newest.deed, newest.before, newest.by) == ("changed", {"position": "Giáo viên"}, "me")
    assert (oldest.deed, oldest.before) == ("made", {})


def test_a_deleted_record_leaves_lists_and_search_but_stays_as_a_tombstone(store):
    person = put(store, Person(full_name="Đặng Đức"))
    with store.write() as work:
        work.delete(person, "me", AT)
    with store.read() as work:
        assert work.search("dang") == [] and work.ids("person", Query()) == []
        assert work.changes(person.id)[0].before["full_name"] == "Đặng Đức"
        with pytest.raises(Refused, match="không còn"):
            work.get(Person, person.id)


def test_search_finds_without_marks_and_puts_exact_marks_first(store):
    put(
        store,
        Person(full_name="Hà Văn Đường"),
        Person(full_name="Hạ Thị Dương"),
        Person(full_name="Hạ Văn Lâm"),
    )
    with store.read() as work:
        assert next(hit.called for hit in work.search("Hà")) == "Hà Văn Đường"
        assert len(work.search("ha")) == 3
        assert next(hit.called for hit in work.search("đường")) == "Hà Văn Đường"
        assert {hit.called for hit in work.search("duong")} == {"Hà Văn Đường", "Hạ Thị Dương"}
        assert work.search('") OR 1=1 --') == [] and work.search("*") == []


def test_people_are_listed_by_given_name_in_the_vietnamese_order(store):
    for name in ("Trần Văn Ông", "Lê Ánh", "Nguyễn Đức", "Bùi Dũng", "Phạm An", "Vũ Ân"):
        put(store, Person(full_name=name))
    listed = ids(store, "person", order="full_name")
    with store.read() as work:
        rows = work.rows("person", listed, ["full_name"])
    given = [rows[id][0].split()[-1] for id in listed]
    assert given == ["An", "Ánh", "Ân", "Dũng", "Đức", "Ông"]


def test_a_list_can_be_narrowed_by_words_and_values(store):
    put(
        store,
        Session(number=1, kind="regular", place="Hội trường Đông"),
        Session(number=2, kind="urgent", place="Nhà văn hóa"),
    )
    assert len(ids(store, "session", words="dong")) == 1
    assert len(ids(store, "session", equals={"kind": "urgent"})) == 1
    assert len(ids(store, "session", among={"kind": ("urgent", "regular")})) == 2


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
def test_a_second_program_on_the_same_folder_is_refused_until_the_first_ends(store, tmp_path):
    with pytest.raises(Refused, match="đang mở ở một cửa sổ khác"):
        _open_in_another_process(store.path.parent)
    store.close()
    _open_in_another_process(store.path.parent)


def _open_in_another_process(folder: Path) -> None:
    import subprocess
    import sys

    code = (
        "import sys, pathlib\nfrom app.store.store import open_store\nfrom app.domain.errors import Refused\n"
        "try: open_store(pathlib.Path(sys.argv[1]))\nexcept Refused as e: sys.exit(str(e))"
    )
    run = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", code, str(folder)], capture_output=True, text=True
    )
    if run.returncode:
        raise Refused(run.stderr.strip())


def test_a_writer_on_another_thread_waits_its_turn(store):
    done = []
    with store.write() as work:
        other = threading.Thread(target=lambda: done.append(put(store, Person(full_name="Hai"))))
        other.start()
        work.save(Person(full_name="Một"), "me", AT)
        assert done == []
    other.join(5)
    assert len(done) == 1 and len(ids(store, "person")) == 2


def test_write_inside_write_is_a_bug_and_says_so(store):
    with pytest.raises(RuntimeError), store.write(), store.write():
        pass


def type_notes(store, first, text: str, at: datetime, by: str = "me"):
    with store.write() as work:
        return work.save(Person(**vars(first) | {"note": text}), by, at)


def test_a_text_saved_while_it_is_typed_is_one_change_in_the_history(store):
    person = put(store, Person(full_name="Trần An", note="Cũ"))
    for second, text in enumerate(("C", "Ch", "Chữ", "Chữ mới")):
        person = type_notes(store, person, text, AT.replace(second=second))
    with store.read() as work:
        newest, made = work.changes(person.id)
    assert (newest.before, newest.version, made.deed) == ({"note": "Cũ"}, 5, "made")


def test_typing_after_a_pause_or_by_somebody_else_is_a_change_of_its_own(store):
    person = put(store, Person(full_name="Trần An"))
    person = type_notes(store, person, "Một", AT)
    person = type_notes(store, person, "Hai", AT.replace(minute=10))
    person = type_notes(store, person, "Ba", AT.replace(minute=10, second=1), by="you")
    with store.read() as work:
        assert [change.before.get("note") for change in work.changes(person.id)] == ["Hai", "Một", "", None]
