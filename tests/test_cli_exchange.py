"""A whole exchange by the command line: two data folders, one stick folder, each command its own process."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


class Machine:
    """One machine without a key store: its data folder, and where its keys and marks lie."""

    def __init__(self, folder: Path) -> None:
        self.data, self.root = folder / "dữ liệu", ""
        self.around = os.environ | {
            "NGHISU_PASSPHRASE": "câu mật khẩu để thử",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            "XDG_CONFIG_HOME": str(folder / "config"),
            "LOCALAPPDATA": str(folder / "config"),
            "PYTHONUTF8": "1",
        }

    def run(self, *words: object) -> subprocess.CompletedProcess[str]:
        """The command in a process of its own."""
        asked = [sys.executable, "-m", "app", *map(str, words), "--data", str(self.data)]
        return subprocess.run(
            asked, cwd=ROOT, env=self.around, capture_output=True, encoding="utf-8", stdin=subprocess.DEVNULL
        )

    def do(self, *words: object) -> dict:
        """The same; it must succeed, and its JSON is the answer."""
        done = self.run(*words, "--json")
        assert done.returncode == 0, f"{words}: {done.stderr}{done.stdout}"
        return json.loads(done.stdout)


@pytest.fixture(scope="module")
def machines(tmp_path_factory):
    """A commune with its demo records, a province that is founded, and the stick between them."""
    folder = tmp_path_factory.mktemp("trao đổi")
    commune, province = Machine(folder / "xã"), Machine(folder / "tỉnh")
    assert commune.run("demo", "--no-window").returncode == 0
    founded = province.do("desk", "init", "--province", "31", "--account", "Người trực")
    province.root = founded["root"]
    return commune, province, folder / "USB", founded["digits"]


@pytest.fixture(scope="module")
def told(machines):
    """What each step of a first exchange answered; the bundle goes before the approval comes."""
    commune, province, stick, letter = machines
    paper = stick.parent / "giấy.pdf"
    found = {"ask": commune.do("enrol", "export", "--to", stick, "--paper", paper)}
    found["card"] = province.do("enrol", "card", "--to", stick)
    found["wrong letter"] = commune.run("enrol", "join", found["card"]["file"], "--digits", "00000 " * 6)
    found["join"] = commune.do("enrol", "join", found["card"]["file"], "--digits", letter)
    found["before"] = commune.do("bundle", "status")
    found["export"] = commune.do("bundle", "export", "--to", stick, "--slip", stick.parent / "phiếu.docx")
    found["early"] = province.do("desk", "import", stick)
    found["wrong paper"] = province.run("enrol", "approve", found["ask"]["file"], "--digits", letter)
    found["approve"] = province.do(
        "enrol", "approve", found["ask"]["file"], "--digits", found["ask"]["digits"]
    )
    found["status"] = province.do("desk", "status")
    found["reply"] = province.do("desk", "reply", "--to", stick, found["status"]["units"][0]["code"])
    found["preview"] = commune.do("bundle", "import", stick, "--preview")
    found["unsure"] = commune.run("bundle", "import", stick)
    found["import"] = commune.do("bundle", "import", stick, "--yes")
    found["after"] = commune.do("bundle", "status")
    found["keys"] = commune.do("keys", "show")
    return found


def test_the_request_and_its_paper_are_written(told, machines):
    assert Path(told["ask"]["file"]).parent.name == "NGHISU"
    assert Path(told["export"]["file"]).name.startswith("U-10999-")
    assert len(told["ask"]["digits"].replace(" ", "")) == 30
    assert (machines[2].parent / "giấy.pdf").read_bytes().startswith(b"%PDF")
    assert (machines[2].parent / "phiếu.docx").read_bytes().startswith(b"PK")


def test_wrong_digits_are_refused_with_a_sentence(told):
    for refused in (told["wrong letter"], told["wrong paper"]):
        assert refused.returncode == 1 and "Dãy số trên giấy khác" in refused.stderr


def test_the_bundle_waits_for_the_approval_and_is_taken_with_it(told):
    assert told["before"]["waiting"]["session"] > 0
    assert {one["fate"] for one in told["early"]} == {"foreign", "kept", "request"}
    assert set(told["approve"]["taken"]) == {"new"}  # the bundle, and the files beside it
    [unit] = told["status"]["units"]
    assert unit["records"] > 0 and told["status"]["held"] == 0


def test_the_answer_confirms_the_bundle_and_brings_the_approval(told):
    assert [one["problem"] for one in told["reply"]] == [""]
    assert [one["state"] for one in told["preview"]["found"]] == ["good"] and told["preview"]["taken"] == []
    assert told["unsure"].returncode == 1 and "--yes" in told["unsure"].stderr
    assert [one["state"] for one in told["import"]["taken"]] == ["taken"]
    assert told["after"]["waiting"] == {} and told["after"]["bundles"][0]["confirmed_at"]
    assert told["keys"]["enrolled"] and told["keys"]["key"] == told["approve"]["key"]


def test_a_label_is_read_without_data_and_keys(told):
    asked = [sys.executable, "-m", "app", "bundle", "inspect", told["export"]["file"], "--json"]
    done = subprocess.run(asked, cwd=ROOT, capture_output=True, encoding="utf-8")
    shown = json.loads(done.stdout)
    assert done.returncode == 0 and shown["hash"] == told["export"]["hash"] and shown["kind"] == "up"
    refused = subprocess.run([*asked[:5], ROOT / "LICENSE"], cwd=ROOT, capture_output=True, encoding="utf-8")
    assert refused.returncode == 1 and "không phải gói" in refused.stderr


def test_the_same_again_changes_nothing(told, machines):
    commune, province, stick, _ = machines
    before = province.do("desk", "status")["units"]
    again = {one["file"]: one["fate"] for one in province.do("desk", "import", stick)}
    assert again[Path(told["export"]["file"]).name] == "already"
    assert province.do("desk", "status")["units"] == before
    looked = commune.do("bundle", "import", stick, "--yes")["found"]
    assert {one["state"] for one in looked if one["counts"]} <= {"already"} and looked


def test_the_archive_replays_to_the_same_data(told, machines):
    assert machines[1].do("desk", "replay")["equal"]


def test_for_a_person_everything_is_said_in_words(told, machines):
    commune, province, _, _ = machines
    assert "Đã duyệt từ ngày" in commune.run("keys", "show").stdout
    assert "đã xác nhận" in commune.run("bundle", "status").stdout
    assert "Đúng hạn" in province.run("desk", "status").stdout


def test_a_wrong_passphrase_is_refused(told, machines):
    commune = machines[0]
    commune.around |= {"NGHISU_PASSPHRASE": "một câu khác hẳn"}
    refused = commune.run("bundle", "export", "--to", machines[2])
    commune.around |= {"NGHISU_PASSPHRASE": "câu mật khẩu để thử"}
    assert refused.returncode == 1 and "Câu mật khẩu không đúng" in refused.stderr


def test_an_unknown_verb_is_wrong_usage(machines):
    assert machines[0].run("bundle", "send").returncode == 2


def test_a_new_card_of_the_province_reaches_the_commune_with_the_next_bundle(told, machines):
    commune, province, stick, digits = machines
    assert province.run("desk", "renew", "--root", "ABCD EFGH").returncode == 1
    renewed = province.do("desk", "renew", "--root", province.root)
    assert (renewed["number"], renewed["digits"]) == (2, digits)
    province.do("desk", "reply", "--to", stick)
    assert commune.run("bundle", "import", stick, "--yes").returncode == 0
    commune.do("bundle", "export", "--to", stick)
    came = {
        one["file"]: one["fate"] for one in json.loads(province.run("desk", "import", stick, "--json").stdout)
    }
    assert "new" in came.values() and commune.do("keys", "show")["enrolled"]
    assert came[Path(told["export"]["file"]).name] == "refused"  # made for the former keys, taken in long ago
