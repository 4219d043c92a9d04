"""The database on a PostgreSQL server: several at once, failures in a sentence each, nothing half done."""

import logging
import subprocess
import sys
import threading
import traceback
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import date, datetime
from itertools import pairwise
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from province_server import MISSING, Server, programs, running
from sqlalchemy import inspect
from sqlalchemy.exc import DatabaseError

from app.domain.errors import Refused
from app.domain.records.agenda_item import AgendaItem
from app.domain.records.paper import Paper
from app.domain.records.person import Person
from app.services.context import open_context
from app.store import address, full_text, migrate, postgres
from app.store.listing import Query
from app.store.station_tables import metadata
from app.store.store import Store, open_store

AT = datetime(2026, 12, 15, 8, 0)
SECRET = "mật khẩu thử"


@pytest.fixture
def engine() -> str:
    return "postgresql"


@pytest.fixture
def store(tmp_path: Path, engine_url: str) -> Iterator[Store]:
    store = open_store(tmp_path, engine_url)
    yield store
    store.close()


@pytest.fixture
def other(tmp_path: Path, engine_url: str, store: Store) -> Iterator[Store]:
    """Another officer's window on the same database."""
    other = open_store(tmp_path, engine_url)
    yield other
    other.close()


@pytest.fixture
def mortal() -> Iterator[Server]:
    """A server of its own, to be killed; it asks for a password."""
    bin = programs()
    if bin is None:
        pytest.skip(MISSING)
    with running(bin, auth="scram-sha-256") as server:
        yield server


def put(store: Store, *records):
    with store.write() as work:
        saved = [work.save(record, "me", AT) for record in records]
    return saved[0] if len(saved) == 1 else saved


def people(store: Store) -> list[str]:
    with store.read() as work:
        return [person.full_name for person in work.find(Person)]


def test_the_folder_says_which_database_it_belongs_to(tmp_path, engine_url):
    address.settle(tmp_path, engine_url)
    for name in ("Một", "Hai"):
        context = open_context(tmp_path)
        put(context.store, Person(full_name=name))
        context.store.close()
    store = open_store(tmp_path / "khác", engine_url)
    assert people(store) == ["Một", "Hai"] and store.on_a_server
    store.close()
    assert [file.name for file in tmp_path.iterdir()] == ["database.url"]


NO_ADDRESSES = [
    "chuyện gì đó",
    "mysql://a@b/c",
    "postgresql://kế-toán:bí-mật@máy:x/y",
    "////",
    "sqlite:///:memory:",
    "sqlite:////tmp/khác.db",
    "sqlite://máy-chủ/nghisu.db",
]


@pytest.mark.parametrize("line", NO_ADDRESSES)
def test_an_address_that_is_none_is_refused_and_not_repeated(tmp_path, line):
    (tmp_path / "database.url").write_text(line, encoding="utf-8")
    with pytest.raises(Refused, match="không đúng dạng") as refused:
        open_store(tmp_path)
    assert line not in str(refused.value) and "bí-mật" not in str(refused.value)
    assert not (tmp_path / "nghisu.db").exists()


def test_the_address_may_be_that_of_a_file_in_another_folder(tmp_path):
    folder, elsewhere = tmp_path / "dữ liệu", tmp_path / "ổ khác"
    address.settle(folder, f"sqlite:///{elsewhere}/nghisu.db")
    store = open_store(folder)
    put(store, Person(full_name="Một"))
    assert (elsewhere / "lock").exists()
    store.close()
    again = open_store(tmp_path / "nữa", f"sqlite:///{elsewhere}/nghisu.db")
    assert people(again) == ["Một"] and not again.on_a_server and again.path == elsewhere / "nghisu.db"
    again.close()
    assert [file.name for file in folder.iterdir()] == ["database.url"]
    own = open_store(tmp_path / "của mình", "sqlite:///nghisu.db")
    assert own.path == tmp_path / "của mình" / "nghisu.db"
    own.close()


def test_the_others_hear_which_kinds_changed_and_one_does_not_hear_oneself_twice(store, other):
    heard, own = [], []
    ready = threading.Event()
    other.subscribe(lambda kinds: (heard.append(kinds), ready.set()))
    store.subscribe(own.append)
    for _ in range(50):  # until the other listens
        put(store, Person(full_name="Trần An"))
        if ready.wait(0.2):
            break
    assert heard[0] == frozenset({"person"})
    assert own and all(kinds == frozenset({"person"}) for kinds in own)
    with store.read() as work:
        assert len(own) == len(work.ids("person", Query()))


def test_of_two_officers_who_edit_the_same_version_the_second_is_refused(store, other):
    first = put(store, Person(full_name="Lê Thị Hoa"))
    put(other, replace(first, full_name="Lê Thị Hoà"))
    with pytest.raises(Refused, match="vừa được sửa"):
        put(store, replace(first, full_name="Khác"))
    assert people(store) == ["Lê Thị Hoà"]


def test_changes_are_numbered_in_the_order_they_are_committed(store, other):
    def write(into: Store, who: str) -> None:
        for number in range(20):
            put(into, Person(full_name=f"{who} {number}"), Person(full_name=f"{who} {number} nữa"))

    threads = [threading.Thread(target=write, args=pair) for pair in ((store, "A"), (other, "B"))]
    seen: list[list[str]] = []
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        with store.read() as work:
            seen.append([id for _, id in sorted(work.touched(0)[1], key=lambda pair: pair[1])])
            newest = work.touched(0)[0]
            assert len(work.touched(0)[1]) == newest == len(work.find(Person))  # one moment, no gap
    assert len(people(store)) == 80 and all(set(a) <= set(b) for a, b in pairwise(seen))


def test_who_waits_too_long_for_another_writer_is_told_so(store, engine_url, tmp_path, monkeypatch):
    monkeypatch.setattr(postgres, "SETTINGS", ("SET lock_timeout = '100ms'",))
    other = open_store(tmp_path, engine_url)
    with store.write() as work:
        work.save(Person(full_name="Một"), "me", AT)
        with pytest.raises(Refused, match="Người khác đang ghi"):
            put(other, Person(full_name="Hai"))
    assert people(other) == ["Một"]
    other.close()


def test_a_reader_sees_one_moment_and_does_not_wait(store, other):
    put(store, Person(full_name="Một"))
    with store.read() as reader:
        assert len(reader.find(Person)) == 1
        put(other, Person(full_name="Hai"))
        assert len(reader.find(Person)) == 1 and reader.touched(0)[0] == 1
    assert len(people(store)) == 2


def test_whoever_only_reads_cannot_write(store):
    with store.read() as work, pytest.raises(RuntimeError):
        work.save(Person(full_name="Không"), "me", AT)


def test_a_server_that_dies_in_the_middle_leaves_nothing_and_is_found_again(mortal, tmp_path, monkeypatch):
    monkeypatch.setenv("PGPASSWORD", SECRET)
    store = open_store(tmp_path, mortal.make("xa"))
    kept = put(store, Person(full_name="Còn"))
    with pytest.raises(Refused, match="Mất kết nối"), store.write() as work:
        work.save(Person(full_name="Dở dang"), "me", AT)
        mortal.kill()
        work.save(Person(full_name="Dở dang nữa"), "me", AT)
    with pytest.raises(Refused, match="Không nối được"):
        people(store)
    with pytest.raises(Refused, match="Không nối được"):
        put(store, Person(full_name="Cũng không"))
    mortal.start()
    assert people(store) == ["Còn"]
    put(store, replace(kept, note="vẫn ghi được"))
    mortal.kill()
    mortal.start()
    put(store, Person(full_name="Ghi ngay sau khi khởi động lại"))
    assert len(people(store)) == 2
    store.close()


def test_a_server_that_dies_at_the_commit_is_said_too_and_listeners_are_told_after_it_is_back(
    mortal, tmp_path, monkeypatch
):
    monkeypatch.setenv("PGPASSWORD", SECRET)
    monkeypatch.setattr("app.store.notices.RESTING", 0.1)
    store = open_store(tmp_path, mortal.make("xa"))
    heard = threading.Event()
    store.subscribe(lambda kinds: heard.set() if "paper" in kinds else None)
    with pytest.raises(Refused, match="Mất kết nối"), store.write() as work:
        work.save(Person(full_name="Dở dang"), "me", AT)
        mortal.kill()
    mortal.start()
    assert heard.wait(20)  # anything may have changed meanwhile
    assert people(store) == []
    store.close()


HALF = """
import pathlib, sys
from datetime import datetime
from app.domain.records.person import Person
from app.store.store import open_store

with open_store(pathlib.Path(), sys.argv[1]).write() as work:
    for number in range(100):
        work.save(Person(full_name=f"Dở dang {number}"), "me", datetime(2026, 12, 15))
    print("half", flush=True)
    sys.stdin.read()
"""


def test_a_window_killed_in_the_middle_leaves_nothing_and_holds_nobody_up(store, engine_url):
    other = subprocess.Popen(
        [sys.executable, "-c", HALF, engine_url], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    with other:
        assert other.stdout.readline() == b"half\n"
        other.kill()
    put(store, Person(full_name="Ghi được ngay"))
    assert people(store) == ["Ghi được ngay"]


def test_each_way_of_not_getting_in_has_its_sentence_and_none_tells_the_password(
    mortal, tmp_path, monkeypatch, caplog
):
    caplog.set_level(logging.DEBUG)
    right = mortal.url("không_có").replace("nghisu@", "nghisu:m%E1%BA%ADt%20kh%E1%BA%A9u%20th%E1%BB%AD@")
    wrong, nobody = right.replace("m%E1", "M%E1"), right.replace("nghisu:", "ai:")
    mortal.stop()
    expected = {right: "không có cơ sở dữ liệu này", wrong: "tài khoản hoặc mật khẩu", nobody: "tài khoản"}
    with pytest.raises(Refused, match="Không nối được"):
        open_store(tmp_path, right)
    mortal.start()
    for url, sentence in expected.items():
        with pytest.raises(Refused, match=sentence) as refused:
            open_store(tmp_path, url)
        assert "khẩu thử" not in str(refused.value) and "%E1" not in str(refused.value)
    assert "khẩu thử" not in caplog.text and "%BA%A9u" not in caplog.text


def test_a_database_of_another_program_is_refused_and_left_alone(server, tmp_path):
    url = server.make(f"other_{uuid4().hex}")
    plain = url.replace("+psycopg", "")
    with psycopg.connect(plain, autocommit=True) as db:
        db.execute("CREATE TABLE tasks (id int)")
    with pytest.raises(Refused, match="bảng của chương trình khác"):
        open_store(tmp_path, url)
    with psycopg.connect(plain) as db:
        assert db.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'").fetchone() == (1,)


def test_a_database_of_a_newer_application_is_refused(store, engine_url, tmp_path):
    with psycopg.connect(engine_url.replace("+psycopg", ""), autocommit=True) as db:
        db.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(Refused, match="mới hơn"):
        open_store(tmp_path, engine_url)


def test_a_database_that_cannot_hold_vietnamese_is_refused(server, tmp_path):
    name = f"latin_{uuid4().hex}"
    server.admin(f"CREATE DATABASE \"{name}\" TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'")
    with pytest.raises(Refused, match="UTF8"):
        open_store(tmp_path, server.url(name))


def test_two_who_open_a_new_database_at_once_make_its_tables_once(server, tmp_path):
    url, stores = server.make(f"new_{uuid4().hex}"), []
    threads = [threading.Thread(target=lambda: stores.append(open_store(tmp_path, url))) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len(stores) == 2 and people(stores[0]) == people(stores[1]) == []
    for store in stores:
        store.close()


def shape(engine) -> dict[str, object]:
    found = inspect(engine)
    tables = sorted(set(found.get_table_names()) - {"alembic_version"})
    return {
        table: (
            sorted((c["name"], str(c["type"]), c["nullable"]) for c in found.get_columns(table)),
            found.get_pk_constraint(table)["constrained_columns"],
            sorted((i["name"], tuple(i["column_names"]), i["unique"]) for i in found.get_indexes(table)),
        )
        for table in tables
    }


def test_migrations_end_in_the_tables_the_records_describe_also_here(store, server, request):
    made = postgres.engine_for(address.of_folder(Path(), server.make(f"made_{uuid4().hex}")).server)
    request.addfinalizer(made.dispose)
    with made.connect().execution_options(writing=True) as connection, connection.begin():
        metadata.create_all(connection)
        for statement in full_text.TSVECTOR_TABLE:
            connection.exec_driver_sql(statement)
    assert shape(store._engine) == shape(made)


def test_older_tables_with_data_are_brought_to_todays(server, tmp_path):
    url = server.make(f"old_{uuid4().hex}")
    engine = postgres.engine_for(address.of_folder(Path(), url).server)
    for revision in sorted(migrate.known()):
        migrate.upgrade(engine, target=revision)
        assert migrate.current(engine) == revision
    engine.dispose()
    open_store(tmp_path, url).close()


@pytest.fixture
def vietnamese(server: Server, tmp_path: Path) -> Iterator[Store]:
    """A database whose own way of comparing texts is the dictionary's."""
    name = f"vi_{uuid4().hex}"
    made = f"CREATE DATABASE \"{name}\" TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'vi'"
    try:
        server.admin(made)
    except (psycopg.errors.FeatureNotSupported, psycopg.errors.SyntaxError):
        pytest.skip("this PostgreSQL compares texts by bytes only")
    store = open_store(tmp_path, server.url(name))
    yield store
    store.close()


def test_lists_are_in_the_order_of_bytes_with_the_empty_first_as_in_a_file(vietnamese, tmp_path):
    file, store = open_store(tmp_path / "tệp"), vietnamese
    days = [date(2026, 12, 1), None, date(2025, 1, 1)]
    kinds = ["b", "A", "a-b", "a b", "ab", "B", "Đ", "d", ""]
    papers = [Paper(id=f"{n:036}", session="s", kind=kind, title=kind, received_on=days[n % 3])
              for n, kind in enumerate(kinds)]  # fmt: skip
    for one in (store, file):
        put(one, *papers)
    with store.read() as here, file.read() as there:
        for order in ("received_on", "kind", "title", "id"):
            for descending in (False, True):
                query = Query(order=order, descending=descending)
                assert here.ids("paper", query) == there.ids("paper", query), (order, descending)
        wanted = "SELECT 'b' < 'A', 'Đ' < 'e', min(kind), max(kind) FROM paper"
        assert here.reader.execute(wanted).fetchone() == (False, True, "", "Đ")
        assert there.reader.execute(wanted).fetchone() == (False, False, "", "Đ")
    file.close()


def test_numbers_are_as_wide_as_in_a_file(store):
    saved = put(store, AgendaItem(session="s", order=5_000_000_000, title="Ngân sách"))
    with store.read() as work:
        assert work.find(AgendaItem, order=5_000_000_000) == [saved]


def test_texts_of_any_kind_are_kept_and_found(store):
    strange = "a%b %s %(x)s :y ?, '\"\\ {0}\n\t€ 𝄞 " + "x" * 5000 + " cuối"
    long = " ".join(f"từ{n}" for n in range(150_000))
    first, second = put(store, Person(full_name=strange), Person(full_name="Dài", note=long))
    put(store, replace(first, position="Chức %s :vụ ?"))
    with store.read() as work:
        assert work.get(Person, first.id).full_name == strange
        assert work.get(Person, second.id).note == long
        assert [hit.id for hit in work.search("cuối")] == [first.id]
        assert [hit.id for hit in work.search("' & !")] == []
        assert store.check() == []


def test_what_the_server_cannot_hold_is_refused_in_a_sentence(store):
    with pytest.raises(Refused, match="không nhận"):
        put(store, Person(full_name="a\0b"))
    assert people(store) == []


def test_copies_are_the_servers_to_make_and_the_index_is_checked(store, engine_url):
    put(store, Person(full_name="Trần An"))
    with pytest.raises(Refused, match="người quản trị máy chủ"):
        _ = store.path
    assert store.check() == []
    with psycopg.connect(engine_url.replace("+psycopg", ""), autocommit=True) as db:
        db.execute("DELETE FROM search_words")
    assert store.check() == ["search index: 1"]


def test_connections_of_many_windows_are_given_back(server, fresh_database, tmp_path):
    url = server.make(f"many_{uuid4().hex}", fresh_database)
    with ExitStack() as windows:
        for number in range(8):
            store = open_store(tmp_path, url)
            windows.callback(store.close)
            put(store, Person(full_name=f"Cửa sổ {number}"))
        assert len(people(store)) == 8
    with psycopg.connect(server.url("postgres").replace("+psycopg", "")) as db:
        count = db.execute("SELECT count(*) FROM pg_stat_activity WHERE datname LIKE 'many_%'").fetchone()
    assert count == (0,)


@pytest.mark.parametrize("number", [1, 300])
def test_what_was_in_a_row_that_failed_is_in_no_message(store, number):
    statement = 'INSERT INTO "area" ("id", "name", "version") VALUES (?, ?, ?)'
    name = "Khuất"
    with pytest.raises(DatabaseError) as failed, store.write() as work:
        work.pen.executemany(statement, [(f"{n}", f"{name} Ẩn", None) for n in range(number)])
    told = "".join(traceback.format_exception(failed.value))
    assert "23502 area version" in told and f"{name} Ẩn" not in told


UPSERT = (
    'INSERT INTO "area"'
    ' ("id", "version", "changed", "content_hash", "name", "gone", "name_sort", "head_sort")'
    ' VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "name" = excluded."name"'
)


@pytest.mark.parametrize("number", [3, 300])
def test_many_rows_go_the_same_way_in_as_few(store, number):
    def row(n: int, name: str) -> tuple:
        return (f"{n:04}", 1, 1, "", f"{name} {n}\t\\N %s", n % 2 == 0, b"\0\xff\\", b"")

    with store.write() as work:
        work.pen.executemany(UPSERT, [row(n, "Thôn") for n in range(number)])
    with store.write() as work:
        work.pen.executemany(UPSERT, [row(n, "Xóm") for n in range(1, number + 2)])
        work.pen.executemany(UPSERT, [row(0, name) for name in ("Cũ", *["Mới"] * number)])
    with store.read() as work:
        rows = work._connection.exec_driver_sql("SELECT name, gone, name_sort FROM area ORDER BY id").all()
    assert len(rows) == number + 2 and {bytes(row[2]) for row in rows} == {b"\0\xff\\"}
    assert [row[0] for row in rows[:2]] == ["Mới 0\t\\N %s", "Xóm 1\t\\N %s"]
    assert [row[1] for row in rows[:3]] == [True, False, True]


def test_rows_fetched_in_parts_are_those_of_the_moment_of_asking(store):
    put(store, *(Person(full_name=f"Người {n}") for n in range(25)))
    with store.write() as work:
        rows = work.pen.execute("SELECT full_name FROM person WHERE owner = ? ORDER BY changed", ("",))
        found = rows.fetchmany(10)
        work.pen.execute("UPDATE person SET full_name = ? WHERE owner = ?", ("khác", ""))
        while part := rows.fetchmany(10):
            found += part
        assert [row[0] for row in found] == [f"Người {n}" for n in range(25)]
        wanted = "SELECT count(*) FROM person WHERE full_name = ?"
        assert work.pen.execute(wanted, ("khác",)).fetchone() == (25,)
