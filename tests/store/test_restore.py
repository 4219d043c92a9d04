"""A backup put in the place of the database: all of it or nothing, and what was there is never lost."""

import subprocess
import sys
from datetime import datetime
from subprocess import PIPE

import pytest

from app.domain.errors import Refused
from app.domain.records.topic import Topic
from app.store import backup
from app.store.restore import put_back
from app.store.store import NAME, open_store

NOW = datetime(2026, 11, 21, 22, 0)


def names(folder):
    store = open_store(folder)
    with store.read() as work:
        found = [topic.name for topic in work.find(Topic)]
    store.close()
    return found


def write(folder, name):
    store = open_store(folder)
    with store.write() as work:
        work.save(Topic(name=name), by="", at=NOW)
    store.close()


@pytest.fixture
def copy(tmp_path):
    write(tmp_path, "cũ")
    made = backup.back_up(tmp_path / NAME, tmp_path / "backups", NOW)
    write(tmp_path, "mới")
    return made


def test_the_records_are_those_of_the_backup_and_the_former_ones_lie_aside(tmp_path, copy):
    aside = put_back(tmp_path, copy, NOW)
    assert names(tmp_path) == ["cũ"]
    backup.verify(aside)
    put_back(tmp_path, aside, NOW)
    assert names(tmp_path) == ["cũ", "mới"]


def test_a_damaged_backup_is_refused_and_nothing_changes(tmp_path, copy):
    content = bytearray(copy.read_bytes())
    content[5000] ^= 1
    copy.write_bytes(content)
    with pytest.raises(Refused, match="không nguyên vẹn"):
        put_back(tmp_path, copy, NOW)
    assert names(tmp_path) == ["cũ", "mới"]


def test_a_folder_that_is_open_is_left_alone(tmp_path, copy):
    program = "import sys; from pathlib import Path; from app.store.store import open_store\n"
    program += "store = open_store(Path(sys.argv[1])); print('open', flush=True); input()"
    other = subprocess.Popen(
        [sys.executable, "-c", program, str(tmp_path)], stdin=PIPE, stdout=PIPE, text=True
    )
    with other:
        assert other.stdout.readline() == "open\n"
        with pytest.raises(Refused, match="cửa sổ khác"):
            put_back(tmp_path, copy, NOW)
        other.communicate("\n")
    assert names(tmp_path) == ["cũ", "mới"]


def test_a_broken_database_is_kept_as_it_is_and_gives_way(tmp_path, copy):
    (tmp_path / NAME).write_bytes(b"SQLite format 3\0" + b"rubbish" * 500)
    aside = put_back(tmp_path, copy, NOW)
    assert names(tmp_path) == ["cũ"]
    assert aside.read_bytes().endswith(b"rubbish")


def test_a_database_that_is_gone_comes_back(tmp_path, copy):
    for file in tmp_path.glob(f"{NAME}*"):
        file.unlink()
    put_back(tmp_path, copy, NOW)
    assert names(tmp_path) == ["cũ"]
