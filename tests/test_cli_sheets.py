"""Tables in and out on the command line, the way another program or a careful person would use them."""

import json
from datetime import datetime

import openpyxl
import pytest

from app import cli
from app.domain.records.area import Area
from app.services import records
from app.services.context import open_context

TABLE = "Loại;Tên;Số hộ\nthôn;Đông;1.250\nthôn;Đoài;x\n"


@pytest.fixture
def folder(tmp_path):
    open_context(tmp_path / "xã").store.close()
    return tmp_path / "xã"


@pytest.fixture
def table(tmp_path):
    (tmp_path / "thôn.csv").write_text(TABLE, encoding="utf-8-sig")
    return tmp_path / "thôn.csv"


def run(folder, *words):
    return cli.run(["sheet", *map(str, words), "--data", str(folder)])


def areas(folder):
    context = open_context(folder)
    try:
        return [one.called() for one in records.find(context, Area)]
    finally:
        context.store.close()


def test_a_preview_tells_everything_and_writes_nothing(folder, table, capsys):
    assert run(folder, "import", "area", table, "--preview") == 0
    told = capsys.readouterr().out
    assert "3 dòng: 1 mới, 0 đã có, 0 bổ sung, sửa, 0 cần xem, 1 không nhập được" in told
    assert "Số hộ → Số hộ" in told and "Dòng 3: không nhập được: Số hộ: “x”" in told
    assert "chưa nhập gì" in told
    assert areas(folder) == []


def test_an_import_writes_once_and_not_twice(folder, table, capsys):
    assert run(folder, "import", "area", table) == 0
    assert "Đã nhập 1 thôn, tổ dân phố mới." in capsys.readouterr().out
    assert run(folder, "import", "area", table) == 0
    assert "0 mới, 1 đã có" in capsys.readouterr().out
    assert areas(folder) == ["thôn Đông"]


def test_json_accounts_for_every_row(folder, table, capsys):
    assert run(folder, "import", "area", table, "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["written"] and told["kind"] == "area"
    counts = told["counts"]
    assert counts.pop("total") == sum(counts.values()) == 3
    assert [row["state"] for row in told["rows"]] == ["new", "refused"]
    assert told["rows"][1]["reason"] and told["rows"][0]["record"]
    assert {one["heading"]: one["field"] for one in told["columns"]}["Tên"] == "name"


def test_columns_and_fixed_values_may_be_given(folder, tmp_path, capsys):
    (tmp_path / "a.csv").write_text("Việc;Khi\nĐề nghị sửa đường;5/1/26\n", encoding="utf-8")
    given = ["--column", "Việc=text", "--column", "Khi=received_on", "--set", "source=Báo chí, mạng xã hội"]
    assert run(folder, "import", "recommendation", tmp_path / "a.csv", *given) == 0
    assert run(folder, "export", "recommendation", "--to", tmp_path / "ra.xlsx", "--all") == 0
    sheet = openpyxl.load_workbook(tmp_path / "ra.xlsx").active
    values = {head.value: cell.value for head, cell in zip(sheet[1], sheet[2], strict=True)}
    assert values["Nội dung kiến nghị"] == "Đề nghị sửa đường"
    assert values["Ngày tiếp nhận"] == datetime(2026, 1, 5)
    assert values["Nguồn"] == "Báo chí, mạng xã hội"


def test_doubtful_rows_come_in_only_when_asked_for(folder, tmp_path, capsys):
    text = "Đề nghị sửa chữa tuyến đường liên thôn đã hư hỏng nặng, đi lại rất khó khăn"
    (tmp_path / "a.csv").write_text(f"Nội dung kiến nghị\n{text}\n{text} ạ\n", encoding="utf-8")
    run(folder, "import", "recommendation", tmp_path / "a.csv")
    assert "1 mới" in (told := capsys.readouterr().out) and "gần giống dòng 2" in told
    run(folder, "import", "recommendation", tmp_path / "a.csv", "--doubtful", "new")
    assert "1 mới, 1 đã có" in capsys.readouterr().out


def test_unknown_names_are_made_when_asked_for(folder, tmp_path, capsys):
    (tmp_path / "a.csv").write_text(
        "Nội dung kiến nghị;Thôn\nĐề nghị sửa đường;Thôn Đông\n", encoding="utf-8"
    )
    run(folder, "import", "recommendation", tmp_path / "a.csv", "--create")
    assert areas(folder) == ["thôn Đông"]


def test_personal_data_go_out_only_when_asked_for(folder, tmp_path, capsys):
    (tmp_path / "a.csv").write_text("Họ và tên;Điện thoại\nLý Thị Na;0912345678\n", encoding="utf-8")
    run(folder, "import", "person", tmp_path / "a.csv")
    run(folder, "export", "person", "--to", tmp_path / "a.xlsx", "--all")
    run(folder, "export", "person", "--to", tmp_path / "b.xlsx", "--all", "--private")
    words = [
        {cell.value for row in openpyxl.load_workbook(tmp_path / name).active for cell in row}
        for name in ("a.xlsx", "b.xlsx")
    ]
    assert "0912345678" not in words[0] and "0912345678" in words[1]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["import", "area", "không có.xlsx"], "Chưa mở được"),
        (["export", "area", "--to", "a.pdf"], ".xlsx"),
    ],
)
def test_what_cannot_be_done_is_refused_with_a_sentence(folder, capsys, words, sentence):
    assert run(folder, *words) == 1
    assert sentence in capsys.readouterr().err


def test_a_column_or_field_nobody_knows_is_refused_with_the_known_ones(folder, table, capsys):
    assert run(folder, "import", "area", table, "--column", "Lạ=name") == 1
    assert "Các cột: Loại; Tên; Số hộ" in capsys.readouterr().err
    assert run(folder, "import", "area", table, "--set", "lạ=1") == 1
    assert "không có trường" in capsys.readouterr().err


def test_wrong_usage_ends_with_2(folder, table):
    for words in (["import", "cái gì", table], ["import", "area"], ["import", "area", table, "--set", "x"]):
        with pytest.raises(SystemExit) as ended:
            run(folder, *words)
        assert ended.value.code == 2
