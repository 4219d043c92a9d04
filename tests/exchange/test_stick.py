"""A stick is searched for what lies on it, and what is written to it is read again."""

import os
import shutil
import sys

import pytest
from sending import send

from app.exchange import drives as plugged
from app.exchange import stick
from app.exchange.faults import Fault
from app.exchange.reading import look

linux = pytest.mark.skipif(sys.platform != "linux", reason="links, pipes and mounts of Linux")


@pytest.fixture
def bundle(tmp_path, commune, province):
    return send(tmp_path / "U.nghisu", commune, province).path


def test_bundles_are_found_in_hidden_folders_under_any_name(tmp_path, bundle):
    usb = tmp_path / "usb"
    hidden = usb / ".Trash-1000" / " " / "$RECYCLE.BIN"
    hidden.mkdir(parents=True)
    shutil.copy(bundle, hidden / "bao cao.pdf.exe")
    shutil.copy(bundle, usb / "không dấu")
    (usb / "ordinary.nghisu.txt").write_bytes(b"PK\3\4 something else")
    (usb / "torn.NGHISU").write_bytes(b"")
    found = stick.scan(usb)
    assert found.whole
    assert {path.name for path in found.found} == {"bao cao.pdf.exe", "không dấu", "torn.NGHISU"}


@linux
def test_links_and_pipes_are_left_alone(tmp_path, bundle):
    usb = tmp_path / "usb"
    usb.mkdir()
    (usb / "out").symlink_to(tmp_path)
    (usb / "file.nghisu").symlink_to(bundle)
    (usb / "round").symlink_to(usb)
    os.mkfifo(usb / "pipe.nghisu")
    assert stick.scan(usb) == stick.Scan((), True)


def test_a_stick_too_deep_or_too_full_says_that_not_all_was_seen(tmp_path, bundle, monkeypatch):
    deep = tmp_path / "usb"
    for _ in range(stick.DEEPEST + 1):
        deep = deep / "d"
    deep.mkdir(parents=True)
    shutil.copy(bundle, tmp_path / "usb" / "a.nghisu")
    assert not stick.scan(tmp_path / "usb").whole
    monkeypatch.setattr(stick, "MOST", 3)
    crowd = tmp_path / "crowd"
    crowd.mkdir()
    for number in range(9):
        (crowd / str(number)).touch()
    assert not stick.scan(crowd).whole


def test_a_stick_that_is_gone_says_so(tmp_path, bundle):
    with pytest.raises(Fault) as fault:
        stick.scan(tmp_path / "gone")
    assert fault.value.code == "vanished"
    with pytest.raises(Fault) as fault:
        stick.copy(tmp_path / "gone" / "x", tmp_path / "y")
    assert fault.value.code == "vanished"


def test_a_copy_is_whole_and_its_hash_is_told(tmp_path, bundle):
    steps: list[tuple[int, int]] = []
    target = tmp_path / "usb" / stick.FOLDER / "U.nghisu"
    digest = stick.copy(bundle, target, lambda done, size: steps.append((done, size)))
    assert target.read_bytes() == bundle.read_bytes()
    assert look(target).size == bundle.stat().st_size
    assert steps[-1] == (bundle.stat().st_size, bundle.stat().st_size)
    assert len(digest) == 64
    assert [file.name for file in target.parent.iterdir()] == ["U.nghisu"]


def test_a_stick_that_gives_back_something_else_is_noticed(tmp_path, bundle, monkeypatch):
    def spoil(path, *rest, _write=stick._write):
        written = _write(path, *rest)
        rest[0].write_bytes(b"\0" * rest[1])
        return written

    monkeypatch.setattr(stick, "_write", spoil)
    with pytest.raises(Fault) as fault:
        stick.copy(bundle, tmp_path / "usb" / "U.nghisu")
    assert fault.value.code == "copy_differs"
    assert list((tmp_path / "usb").iterdir()) == []


@linux
def test_a_full_disk_and_a_protected_folder_are_told_apart(tmp_path, bundle):
    with pytest.raises(Fault) as fault:
        stick.check_room(tmp_path, 1 << 60)
    assert fault.value.code in ("full", "fat_limit")
    with pytest.raises(Fault) as fault:
        stick.copy(bundle, stick.Path("/proc/nghisu/U.nghisu"))
    assert fault.value.code in ("vanished", "read_only")


@linux
def test_a_stick_that_fills_up_while_writing_says_so(tmp_path, bundle):
    (tmp_path / "usb").mkdir()
    (tmp_path / "usb" / "U.nghisu.part").symlink_to("/dev/full")
    with pytest.raises(Fault) as fault:
        stick.copy(bundle, tmp_path / "usb" / "U.nghisu")
    assert fault.value.code == "full"
    assert list((tmp_path / "usb").iterdir()) == []


def test_a_file_too_large_for_fat32_is_told_before_writing(tmp_path, monkeypatch):
    monkeypatch.setattr(stick, "file_system_of", lambda _: "vfat")
    with pytest.raises(Fault) as fault:
        stick.check_room(tmp_path, 2**32)
    assert fault.value.code == "fat_limit"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_may_not_be_written_is_read_only(tmp_path, bundle):
    (tmp_path / "usb").mkdir(mode=0o500)
    with pytest.raises(Fault) as fault:
        stick.copy(bundle, tmp_path / "usb" / "U.nghisu")
    assert fault.value.code == "read_only"


def test_file_names_are_hints_of_ascii_below_sixty_letters():
    name = stick.file_name("up", "26734", "k3f9a2b7", 12, "9f3a2c1b" * 8)
    assert name == "U-26734-k3f9a2-000012-9f3a2c1b.nghisu"
    long = stick.file_name("files", "../xã Gia Lộc" * 9, "", 2**53, "ab" * 32)
    assert long.isascii() and len(long) <= 60 and "/" not in long


def test_the_list_of_mounts_is_read_with_its_blanks(tmp_path):
    listing = tmp_path / "mounts"
    listing.write_text(
        "/dev/sda1 / ext4 rw,relatime 0 0\n"
        "/dev/sdb1 /media/lan/USB\\040CUA\\040LAN vfat ro,nosuid 0 0\n"
        "tmpfs /media/x tmpfs rw 0 0\nbroken\n"
    )
    mounted = plugged.mounts(listing)
    assert [str(mount.path) for mount in mounted] == ["/", "/media/lan/USB CUA LAN", "/media/x"]
    assert [mount.read_only for mount in mounted] == [False, True, False]
    assert list(plugged._removable(mounted)) == []
    assert plugged.mounts(tmp_path / "gone") == []


@linux
def test_this_machine_s_drives_are_listed_without_trouble(tmp_path):
    assert all(drive.total >= drive.free for drive in plugged.drives())
    assert plugged.file_system_of(tmp_path)
