"""What is erased is in no file of the folder afterwards, in no spelling."""

import base64
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from province_server import ENGINES

from app.domain.records.person import Person
from app.domain.text import fold
from app.store.files import FileShelf
from app.store.listing import Query
from app.store.store import Store, open_store

AT = datetime(2026, 12, 15, 8, 0)
NAME, ADDRESS = "Khuất Thị Ngọc Ẩn Danh", "ngõ 17 thôn Đồng Vắng"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "Dữ liệu"


@pytest.fixture
def engine() -> str:
    """Bytes are looked for in the files of the folder; one test is of every engine."""
    return "sqlite"


@pytest.fixture
def store(folder: Path, engine_url: str) -> Iterator[Store]:
    store = open_store(folder, engine_url)
    with store.write() as work:
        for number in range(300):
            work.save(Person(full_name=f"Trần Văn Số {number}", address=f"xóm {number}"), "me", AT)
    yield store
    store.close()


def traces(folder: Path, text: str) -> list[str]:
    shapes = {text, text.upper(), fold(text), unicodedata.normalize("NFD", text), fold(text).split()[-1]}
    needles = {shape.encode(code) for shape in shapes for code in ("utf-8", "utf-16-le", "utf-16-be")}
    needles |= {base64.b64encode(text.encode())[:-4]}
    contents = {file.name: file.read_bytes() for file in folder.rglob("*") if file.is_file()}
    return [name for name, content in contents.items() if any(needle in content for needle in needles)]


def test_erased_words_are_in_no_byte_of_the_folder(store, folder):
    with store.write() as work:
        made = work.save(Person(full_name=NAME, address=ADDRESS, note=NAME), "me", AT)
    with store.write() as work:
        changed = work.save(replace(made, full_name=f"{NAME} Hai", hometown=ADDRESS), "me", AT)
    with store.write() as work:
        shown = work.save(replace(changed, full_name=NAME, position="người cung cấp tin"), "me", AT)
    assert traces(folder, NAME) and traces(folder, ADDRESS)  # the search for traces finds what is there

    with store.write() as work:
        erased = work.erase(shown, ("full_name", "address", "hometown", "note"), "me", AT)

    assert (erased.full_name, erased.position, erased.version) == ("", "người cung cấp tin", 4)
    assert traces(folder, NAME) == [] and traces(folder, ADDRESS) == []
    with store.read() as work:
        assert work.get(Person, made.id) == erased
        assert [change.deed for change in work.changes(made.id)] == ["erased", "changed", "changed", "made"]
        assert work.changes(made.id)[1].before == {"position": ""}
        assert work.ids("person", Query(words="khuất")) == []
        assert work.ids("person", Query(words="cung cấp")) == [made.id]
        assert len(work.ids("person", Query(words="trần văn"))) == 300


@pytest.mark.parametrize("engine", ENGINES)
def test_erased_words_are_in_no_row_of_any_table(store):
    with store.write() as work:
        made = work.save(Person(full_name=NAME, address=ADDRESS, note=NAME), "me", AT)
    with store.write() as work:
        changed = work.save(replace(made, full_name=f"{NAME} Hai", position="người cung cấp tin"), "me", AT)
    assert rows_with(store, "danh") and rows_with(store, "Danh") and rows_with(store, "Vắng")
    with store.write() as work:
        erased = work.erase(changed, ("full_name", "address", "note"), "me", AT)
    assert rows_with(store, "danh") == rows_with(store, "Danh") == rows_with(store, "Vắng") == 0
    with store.read() as work:
        assert work.get(Person, made.id) == erased
        assert work.ids("person", Query(words="khuất")) == []
        assert work.ids("person", Query(words="cung cấp")) == [made.id]


def rows_with(store: Store, words: str) -> int:
    tables = ("person", "history", "search_entry", "search_words")
    whole = "CAST(t AS TEXT)" if store.on_a_server else None
    with store.read() as work:
        return sum(
            words in str(row)
            for table in tables
            for row in work._connection.exec_driver_sql(f"SELECT {whole or '*'} FROM {table} t")
        )


def test_an_erased_record_can_be_deleted_without_its_words_coming_back(store, folder):
    with store.write() as work:
        made = work.save(Person(full_name=NAME), "me", AT)
    with store.write() as work:
        work.delete(work.erase(made, ("full_name",), "me", AT), "me", AT)
    assert traces(folder, NAME) == []


def test_the_log_is_emptied_later_when_somebody_still_reads(store, folder):
    with store.write() as work:
        made = work.save(Person(full_name=NAME), "me", AT)
    with store.read() as reader:
        assert reader.get(Person, made.id).full_name == NAME
        store._pen.exec_driver_sql("PRAGMA busy_timeout=50")
        store._pen.rollback()
        with store.write() as work:
            work.erase(made, ("full_name",), "me", AT)
        assert traces(folder, NAME)
    with store.write() as work:
        work.save(Person(full_name="Người khác"), "me", AT)
    assert traces(folder, NAME) == []


def test_a_removed_file_is_gone(tmp_path):
    shelf = FileShelf(tmp_path / "files")
    digest = shelf.keep(NAME.encode())
    shelf.erase(digest)
    shelf.erase(digest)
    assert traces(tmp_path, NAME) == [] and not shelf.sound(digest)
