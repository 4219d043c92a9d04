"""A database that cannot be used is refused with a sentence and left exactly as it was."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from app.domain.errors import Refused
from app.domain.records.person import Person
from app.store.store import NAME, open_store

AT = datetime(2026, 12, 15, 8, 0)


def foreign(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE tasks (id INTEGER)")
        db.commit()


def text_file(path: Path) -> None:
    path.write_text("Đây là một tệp văn bản, không phải cơ sở dữ liệu. " * 50, encoding="utf-8")


def newer(path: Path) -> None:
    open_store(path.parent).close()
    with closing(sqlite3.connect(path)) as db:
        db.execute("UPDATE alembic_version SET version_num = '9999'")
        db.commit()


def damaged(path: Path) -> None:
    open_store(path.parent).close()
    content = bytearray(path.read_bytes())
    content[16:4000] = os.urandom(3984)
    path.write_bytes(content)


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (foreign, "không phải dữ liệu"),
        (text_file, "không phải dữ liệu"),
        (newer, "mới hơn"),
        (damaged, "hỏng"),
    ],
)
def test_an_unusable_file_is_refused_and_untouched(tmp_path, spoil: Callable[[Path], None], sentence: str):
    path = tmp_path / NAME
    spoil(path)
    before = path.read_bytes()
    with pytest.raises(Refused, match=sentence):
        open_store(tmp_path)
    assert path.read_bytes() == before


def test_a_refused_folder_can_be_opened_once_the_file_is_put_right(tmp_path):
    foreign(tmp_path / NAME)
    with pytest.raises(Refused):
        open_store(tmp_path)
    (tmp_path / NAME).unlink()
    open_store(tmp_path).close()


def test_a_folder_on_another_machine_is_refused():
    with pytest.raises(Refused, match="máy khác"):
        open_store(Path("\\\\may-chu\\chung"))


def test_a_full_disk_is_said_in_words_and_the_next_save_works(tmp_path):
    store = open_store(tmp_path)
    with store.read() as work:
        pages = work._connection.exec_driver_sql("PRAGMA page_count").scalar()
    limit_pages(store, pages + 1)
    with pytest.raises(Refused, match="đầy"), store.write() as work:
        for number in range(500):
            work.save(Person(full_name=f"Người {number}", note="x" * 4000), "me", AT)
    limit_pages(store, 1_000_000)
    with store.write() as work:
        work.save(Person(full_name="Sau khi dọn ổ đĩa"), "me", AT)
    with store.read() as work:
        assert [person.full_name for person in work.find(Person)] == ["Sau khi dọn ổ đĩa"]
    store.close()


def limit_pages(store, pages: int) -> None:
    """The limit belongs to a connection: set it on every one of the pool by keeping just one."""
    store._engine.dispose()
    with store._engine.connect() as connection:
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_is_refused(tmp_path):
    tmp_path.chmod(0o500)
    with pytest.raises(Refused, match="Không ghi được"):
        open_store(tmp_path / "moi")
    tmp_path.chmod(0o700)
