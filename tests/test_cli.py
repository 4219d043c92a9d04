"""The command line says what it did, refuses with a sentence and gives the exit codes it promises."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from app import cli


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the demo commune."""
    made = tmp_path_factory.mktemp("dữ liệu")
    assert cli.run(["demo", "--no-window", "--data", str(made)]) == 0
    return made


def say(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, str, str]:
    """(exit code, what was printed, what went to stderr)."""
    capsys.readouterr()
    code = cli.run([str(word) for word in words])
    out, err = capsys.readouterr()
    return code, out, err


def test_the_demo_is_made_once(capsys, folder):
    code, out, _ = say(capsys, "demo", "--no-window", "--data", folder)
    assert code == 0 and "đã có sẵn" in out


def test_a_list_shows_words_and_json_shows_everything(capsys, folder):
    code, out, _ = say(capsys, "list", "session", "--data", folder)
    assert code == 0 and len(out.splitlines()) == 4 and "kỳ họp chuyên đề" in out
    code, out, _ = say(capsys, "list", "session", "--json", "--data", folder)
    assert code == 0 and {item["number"] for item in json.loads(out)} == {1, 2, 3, 4}


@pytest.mark.parametrize("paper", cli.PAPERS)
@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_the_latest_of_every_paper_is_printed(capsys, folder, tmp_path, paper, suffix):
    target = tmp_path / f"giấy tờ{suffix}"
    code, out, _ = say(capsys, "print", paper, "--latest", "--to", target, "--data", folder)
    assert code == 0 and str(target) in out
    assert target.read_bytes().startswith(b"%PDF" if suffix == ".pdf" else b"PK")


def test_what_it_prints_passes_its_own_layout_check(capsys, folder, tmp_path):
    target = tmp_path / "a.pdf"
    say(capsys, "print", "minutes", "--latest", "--to", target, "--data", folder)
    assert say(capsys, "layout-check", target)[0] == 0


def test_a_page_that_is_not_a_paper_has_its_deviations_listed(capsys, tmp_path):
    import pikepdf

    with pikepdf.new() as pdf:
        pdf.add_blank_page(page_size=(400, 400))
        pdf.save(tmp_path / "b.pdf")
    code, out, _ = say(capsys, "layout-check", tmp_path / "b.pdf")
    assert code == 1 and "A4" in out


def test_a_deadline_is_a_date_and_then_why(capsys, folder):
    code, out, _ = say(capsys, "deadline", "--working-days", 7, "--from", "2026-11-20", "--data", folder)
    assert code == 0 and out.splitlines()[0] == "2026-12-02" and "Ngày Văn hóa Việt Nam" in out
    _, out, _ = say(capsys, "deadline", "session.papers", "--from", "15/12/2026", "--data", folder)
    assert out.splitlines()[0] == "2026-12-10" and "Căn cứ" in out
    _, out, _ = say(capsys, "deadline", "--days", 30, "--from", "2026-10-25", "--data", folder)
    assert out.splitlines()[0] == "2026-11-25"


def test_an_unknown_rule_is_refused_in_words(capsys, folder):
    code, out, err = say(capsys, "deadline", "khong.co", "--from", "2026-11-20", "--data", folder)
    assert (code, out) == (1, "") and "khong.co" in err


def test_a_dump_loads_into_an_empty_folder_and_loading_again_changes_nothing(capsys, folder, tmp_path):
    file, other = tmp_path / "d.json", tmp_path / "khác"
    assert say(capsys, "dump", "--to", file, "--data", folder)[0] == 0
    code, out, _ = say(capsys, "load", file, "--data", other)
    assert code == 0 and "0 đã có như vậy" in out
    code, out, _ = say(capsys, "load", file, "--data", other)
    assert code == 0 and out.startswith("Đã nhập: 0 mới, 0 sửa")


def test_a_bad_file_is_refused_with_every_path(capsys, folder, tmp_path):
    bad = tmp_path / "x.json"
    bad.write_text(json.dumps({"records": {"person": [{"id": "a"}, {"id": "b", "full_name": 3}]}}))
    code, _, err = say(capsys, "load", bad, "--data", folder)
    assert code == 1 and "records.person[0].version" in err and "records.person[1].version" in err


def test_sound_data_is_said_to_be_sound(capsys, folder):
    code, out, _ = say(capsys, "check", "--data", folder)
    assert code == 0 and "nguyên vẹn" in out


def test_a_lost_file_is_found(capsys, tmp_path):
    say(capsys, "demo", "--no-window", "--data", tmp_path)
    signed = next(path for path in (tmp_path / "files").rglob("*") if path.is_file())
    signed.unlink()
    code, _, err = say(capsys, "check", "--data", tmp_path)
    assert code == 1 and signed.name[:12] in err


@pytest.mark.parametrize(
    "words", [["list", "planet"], ["print"], ["deadline", "--from", "2026-01-01"], ["x"]]
)
def test_wrong_usage_ends_with_2(words):
    with pytest.raises(SystemExit) as ended:
        cli.run(words)
    assert ended.value.code == 2


def test_nothing_of_another_file_kind_is_written(capsys, folder, tmp_path):
    code, _, err = say(capsys, "print", "minutes", "--latest", "--to", tmp_path / "a.txt", "--data", folder)
    assert code == 1 and ".pdf" in err and list(tmp_path.iterdir()) == []


def test_it_runs_as_a_module():
    root = Path(__file__).parent.parent
    words = [sys.executable, "-X", "utf8", "-m", "app", "version"]
    ran = subprocess.run(words, cwd=root, capture_output=True, text=True, encoding="utf-8")
    assert ran.returncode == 0 and ran.stdout.startswith("Nghị Sự")
