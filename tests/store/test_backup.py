"""A backup counts only when it was opened and found sound."""

from datetime import datetime
from pathlib import Path

import pytest

from app.domain.errors import Refused
from app.domain.records.person import Person
from app.store import backup
from app.store.files import FileShelf
from app.store.store import Store, open_store

AT = datetime(2026, 12, 15, 8, 0)


@pytest.fixture
def store(tmp_path: Path):
    store = open_store(tmp_path / "xa")
    with store.write() as work:
        work.save(Person(full_name="Trần Văn Ơn"), "me", AT)
    yield store
    store.close()


def test_a_backup_of_a_live_database_holds_what_was_saved(store: Store, tmp_path):
    copy = backup.back_up(store.path, tmp_path / "sao lưu", AT)
    restored = tmp_path / "khac"
    restored.mkdir()
    copy.replace(restored / "nghisu.db")
    again = open_store(restored)
    with again.read() as work:
        assert [p.full_name for p in work.find(Person)] == ["Trần Văn Ơn"]
    again.close()


def test_one_flipped_bit_in_a_backup_is_found(store: Store, tmp_path):
    copy = backup.back_up(store.path, tmp_path, AT)
    content = bytearray(copy.read_bytes())
    for place in range(5000, len(content), len(content) // 40):
        content[place] ^= 1
        copy.write_bytes(content)
        with pytest.raises(Refused, match="không nguyên vẹn"):
            backup.verify(copy)
        content[place] ^= 1
    copy.write_bytes(content)
    backup.verify(copy)


def test_no_half_written_backup_is_left_under_its_final_name(store: Store, tmp_path):
    backup.back_up(store.path, tmp_path, AT)
    assert not list(tmp_path.glob("*.part"))


def test_the_live_database_is_checked_with_its_search_index(store: Store):
    assert backup.check(store.path) == []


def test_a_kept_file_is_read_back_by_its_hash_and_a_changed_one_is_refused(tmp_path):
    shelf = FileShelf(tmp_path)
    digest = shelf.keep(b"noi dung")
    assert shelf.keep(b"noi dung") == digest and shelf.read(digest) == b"noi dung"
    shelf.path(digest).write_bytes(b"khac")
    with pytest.raises(Refused, match="đã bị sửa"):
        shelf.read(digest)


@pytest.mark.parametrize("seal", ["", "0123  nghisu.db"])
def test_a_copy_whose_seal_is_empty_or_another_is_refused(store: Store, tmp_path, seal: str):
    copy = backup.back_up(store.path, tmp_path, AT)
    copy.with_suffix(".sha256").write_text(seal, encoding="utf-8")
    with pytest.raises(Refused, match="không nguyên vẹn"):
        backup.verify(copy)


def test_two_copies_of_the_same_second_are_both_kept(store: Store, tmp_path):
    first, second = (backup.back_up(store.path, tmp_path / "moi" / "nua", AT) for _ in range(2))
    assert first != second
    for copy in (first, second):
        backup.verify(copy)


def test_a_kept_file_that_was_damaged_is_put_right_by_keeping_it_again(tmp_path):
    shelf = FileShelf(tmp_path / "files")
    path = shelf.path(shelf.keep(b"noi dung"))
    path.write_bytes(b"")
    shelf.keep(b"noi dung")
    assert path.read_bytes() == b"noi dung"


@pytest.mark.parametrize(
    "act", [lambda s, at: FileShelf(at).keep(b"x"), lambda s, at: backup.back_up(s.path, at, AT)]
)
def test_a_place_that_cannot_be_written_is_said_in_words(store: Store, tmp_path, act):
    (tmp_path / "tep").write_bytes(b"")
    with pytest.raises(Refused, match=r"Ổ đĩa|thư mục"):
        act(store, tmp_path / "tep" / "duoi")
