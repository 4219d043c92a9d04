"""Tables come in row by row as planned, none lost, none twice; and go out as people expect them."""

from dataclasses import replace
from datetime import date, datetime

import damaged
import openpyxl
import pytest

from app.domain.errors import Refused
from app.domain.record import TYPES
from app.domain.records.agenda_item import AgendaItem
from app.domain.records.area import Area
from app.domain.records.column_map import ColumnMap
from app.domain.records.contact_meeting import ContactMeeting
from app.domain.records.contact_round import ContactRound
from app.domain.records.office import Office
from app.domain.records.organization import Organization
from app.domain.records.person import Person
from app.domain.records.petition import Petition
from app.domain.records.petition_deadline import PetitionDeadline
from app.domain.records.recommendation import Recommendation
from app.domain.records.voice import Voice
from app.domain.roles import User
from app.services import petitions, plain, records, sheets
from app.services.sheets import AS_NEW, CHANGED, CREATE, DOUBTFUL, LEAVE, NEW, REFUSED, SAME, Matching

AREAS = (
    "Loại\tTên\tTrưởng thôn\tSố hộ\tSố cử tri\n"
    "thôn\tĐông\tLý Thị Na\t120\t310\nthôn\tĐoài\tTạ Văn Khế\t1.250\t\n"
)


def taken(context, kind, source, **chosen):
    plan = sheets.plan(context, sheets.read(context, kind, source), Matching(**chosen))
    return plan, sheets.take_in(context, plan)


def states(plan):
    return [row.state for row in plan.rows]


def adds_up(plan):
    counts = plan.counts
    by_state = counts.new + counts.same + counts.changed + counts.doubtful + counts.refused + counts.left
    return by_state == len(plan.rows) and by_state + counts.passed == counts.total


def saved(path, rows, merge=()):
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    for area in merge:
        book.active.merge_cells(area)
    book.save(path)
    return path


def test_nothing_is_written_before_it_is_taken_in_and_then_all_of_it(context):
    reading = sheets.read(context, "area", AREAS)
    assert [(one.heading, one.field) for one in reading.columns] == [
        ("Loại", "kind"), ("Tên", "name"), ("Trưởng thôn", "head"), ("Số hộ", "households"),
        ("Số cử tri", "voters"),
    ]  # fmt: skip
    plan = sheets.plan(context, reading)
    assert states(plan) == [NEW, NEW] and adds_up(plan)
    assert records.find(context, Area) == []
    done = sheets.take_in(context, plan)
    dong, doai = records.find(context, Area)
    assert (dong.called(), dong.head, dong.households, dong.voters) == ("thôn Đông", "Lý Thị Na", 120, 310)
    assert doai.households == 1250
    assert done.counts.new == 2 and done.token.words == "Đã nhập 2 thôn, tổ dân phố mới"


def test_the_same_table_again_adds_nothing_and_a_changed_cell_changes_one_record(context):
    taken(context, "area", AREAS)
    assert states(taken(context, "area", AREAS)[0]) == [SAME, SAME]
    plan, _ = taken(context, "area", AREAS.replace("120", "121"))
    assert states(plan) == [CHANGED, SAME]
    (change,) = plan.rows[0].changes
    assert (change.label, change.before, change.after) == ("Số hộ", "120", "121")
    assert sorted(one.households for one in records.find(context, Area)) == [121, 1250]


def test_an_empty_cell_never_empties_a_field(context):
    taken(context, "area", AREAS)
    plan, _ = taken(context, "area", "Loại\tTên\tSố hộ\nthôn\tĐông\t\n")
    assert states(plan) == [SAME]
    assert records.find(context, Area, name="Đông")[0].households == 120


def test_taking_in_is_undone_in_one_step(context):
    _, first = taken(context, "area", AREAS)
    _, second = taken(context, "area", AREAS.replace("120", "121") + "thôn\tHạ\t\t5\t\n")
    sheets.undo(context, second.token)
    assert sorted(one.households for one in records.find(context, Area)) == [120, 1250]
    with pytest.raises(Refused):
        sheets.undo(context, first.token)


def test_what_was_used_since_is_not_undone(context):
    _, done = taken(context, "area", AREAS)
    area = records.find(context, Area)[0]
    taken(context, "recommendation", f"Nội dung kiến nghị\tThôn\nĐề nghị sửa đường\t{area.called()}\n")
    with pytest.raises(Refused, match="kiến nghị"):
        sheets.undo(context, done.token)
    assert len(records.find(context, Area)) == 2


def test_a_table_that_cannot_be_written_whole_writes_nothing(context):
    reading = sheets.read(context, "area", AREAS)
    plan = sheets.plan(context, reading)

    class Stopped(Exception):
        pass

    def stop(done, total):
        raise Stopped

    with pytest.raises(Stopped):
        sheets.take_in(context, plan, stop)
    assert records.find(context, Area) == []


def test_a_second_sheet_that_repeats_the_same_texts_adds_nothing(context, tmp_path):
    rows = [
        ["STT", "Nội dung kiến nghị", "Ngày tiếp nhận"],
        [1, "Đề nghị sửa đường thôn Đông", date(2026, 1, 5)],
    ]
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    again = book.create_sheet("Bản sao")
    again.append(["TT", "Ý kiến, kiến nghị"])
    again.append([1, "-  đề nghị sửa đường thôn Đông."])
    other = book.create_sheet("Ghi chép")
    other.append(["linh tinh"])
    book.save(tmp_path / "a.xlsx")
    plan, _ = taken(context, "recommendation", tmp_path / "a.xlsx")
    assert states(plan) == [NEW, SAME] and adds_up(plan)
    assert plan.rows[1].reason == "trùng dòng 2 trang Sheet"
    assert [(one.name, bool(one.why)) for one in plan.reading.sheets] == [
        ("Sheet", False), ("Bản sao", False), ("Ghi chép", True),
    ]  # fmt: skip
    assert len(records.find(context, Recommendation)) == 1


def test_every_row_of_an_official_table_is_told_what_became_of_it(context, tmp_path):
    path = saved(
        tmp_path / "a.xlsx",
        [
            ["UBND XÃ GIA LỘC"], ["TỔNG HỢP KIẾN NGHỊ CỬ TRI"], [],
            ["STT", "Nội dung kiến nghị", "Cử tri (thôn/tổ)", "Cơ quan", "Kết quả giải quyết", None],
            [None, None, None, "giải quyết", "Đã", "Chưa"], [1, 2, 3, 4, 5, 6],
            ["I", "LĨNH VỰC GIAO THÔNG"],
            [1, "Đề nghị sửa đường", "thôn Đông", "Phòng Kinh tế"],
            [2, "Đề nghị nạo vét mương", None, "bgtvt"],
            [],
            ["STT", "Nội dung kiến nghị", "Cử tri (thôn/tổ)"],
            [3, None, "thôn Hạ"], [4],
            ["Tổng cộng", 3], [None, None, None, "NGƯỜI LẬP BIỂU"],
        ],
        ["A4:A5", "B4:B5", "C4:C5", "E4:F4", "C8:C9", "A2:F2"],
    )  # fmt: skip
    plan, _ = taken(context, "recommendation", path)
    assert adds_up(plan) and plan.counts.total == 15
    assert [(row.number, row.state) for row in plan.rows] == [
        (8, NEW), (9, NEW), (12, REFUSED)
    ]  # fmt: skip
    assert [one.record.area_text for one in plan.rows[:2]] == ["thôn Đông", "thôn Đông"]
    assert plan.rows[1].record.authority_text == "Bộ Giao thông vận tải"
    whys = {passed.number: passed.why for passed in plan.reading.passed}
    assert whys == {
        1: "phần trên bảng", 2: "phần trên bảng", 3: "dòng trống", 4: "tiêu đề cột", 5: "tiêu đề cột",
        6: "dòng đánh số cột", 7: "dòng tiêu đề mục", 10: "dòng trống", 11: "tiêu đề lặp lại",
        13: "chỉ có số thứ tự", 14: "dòng tổng cộng", 15: "phần dưới bảng, ký tên",
    }  # fmt: skip


def test_the_headings_between_rows_may_be_matched_to_a_field(context, tmp_path):
    rows = [["TT", "Nội dung kiến nghị", "Ghi chú"], ["I", "Giao thông, thủy lợi"], [1, "Đề nghị sửa đường"]]
    reading = sheets.read(context, "recommendation", saved(tmp_path / "a.xlsx", rows, ["B2:C2"]))
    plan = sheets.plan(context, reading, Matching(columns={**reading.mapping, "§": "topic"}))
    assert records.called(context, [plan.rows[0].record.topic]).popitem()[1] == "Giao thông, thủy lợi"


def test_a_wrong_column_is_put_right_and_remembered_for_the_next_table_like_it(context):
    source = "Việc dân nêu\tNơi\nĐề nghị sửa đường\tthôn Đông\n"
    reading = sheets.read(context, "recommendation", source)
    assert reading.mapping == {}
    columns = {reading.columns[0].key: "text", reading.columns[1].key: "areas"}
    sheets.take_in(context, sheets.plan(context, reading, Matching(columns=columns)))
    again = sheets.read(context, "recommendation", source.replace("sửa đường", "làm cầu"))
    assert [(one.field, one.confidence) for one in again.columns] == [("text", 1.0), ("areas", 1.0)]
    (kept,) = records.find(context, ColumnMap)
    assert "dân" not in kept.headings and "nơi" not in kept.headings


def test_what_was_chosen_for_a_spelling_is_remembered_without_its_words(context):
    body = records.find(context, Organization, kind="people_committee")[0]
    source = "Nội dung kiến nghị\tCơ quan giải quyết\nĐề nghị sửa đường\tỦy ban mình\n"
    plan, _ = taken(context, "recommendation", source, values={("authority", "Ủy ban mình"): body.id})
    assert plan.rows[0].record.authority == body.id
    again = sheets.plan(context, sheets.read(context, "recommendation", source.replace("đường", "cầu")))
    assert again.rows[0].record.authority == body.id
    assert "mình" not in records.find(context, ColumnMap)[0].spellings


def test_references_are_found_by_name_and_two_of_one_name_are_asked_about(context):
    two = [records.save(context, Person(full_name="Lý Thị Na", birth=birth)) for birth in ("1960", "1970")]
    session = {"session": plan_session(context)}
    source = "Nội dung\tNgười trình bày\tLoại\nBáo cáo A\t{who}\tBáo cáo\n"
    columns = {"noi dung": "title", "nguoi trinh bay": "presenter", "loai": "kind"}
    plan, _ = taken(
        context, "agenda_item", source.format(who="Đ/c Lý Thị Na"), columns=columns, fills=session
    )
    assert states(plan) == [DOUBTFUL]
    (doubt,) = plan.rows[0].doubts
    assert {one.id for one in doubt.candidates} >= {one.id for one in two}
    chosen = {("presenter", doubt.words): two[1].id}
    plan, _ = taken(
        context,
        "agenda_item",
        source.format(who="Đ/c Lý Thị Na"),
        columns=columns,
        fills=session,
        values=chosen,
    )
    assert records.find(context, AgendaItem)[0].presenter == two[1].id


def plan_session(context):
    from app.domain.records.session import Session
    from app.services.context import office

    made = Session(
        term=office(context).term,
        number=1,
        kind="regular",
        opens_at=datetime(2026, 6, 1, 8),
        place="Hội trường",
    )
    return records.save(context, made).id


def test_an_unknown_name_is_written_by_hand_or_made_on_request(context):
    source = "Nội dung kiến nghị\tThôn\tCơ quan giải quyết\nĐề nghị sửa đường\tThôn Đông; thôn Hạ\tsxd\n"
    plan = sheets.plan(context, sheets.read(context, "recommendation", source))
    record = plan.rows[0].record
    assert (record.area_text, record.authority_text) == ("Thôn Đông; thôn Hạ", "Sở Xây dựng")
    assert {(one.field, one.rows) for one in plan.unknown} == {("areas", 1), ("authority", 1)}
    _, done = taken(context, "recommendation", source, create=frozenset({"area", "organization"}))
    (kept,) = records.find(context, Recommendation)
    assert records.called(context, kept.areas).values() == {"thôn Đông", "thôn Hạ"} or done.made == 3
    assert sorted(one.called() for one in records.find(context, Area)) == ["thôn Hạ", "thôn Đông"]
    body = records.get(context, Organization, kept.authority)
    assert (body.name, body.kind) == ("Sở Xây dựng", "superior")
    assert done.made == 3
    sheets.undo(context, done.token)
    assert records.find(context, Area) == records.find(context, Recommendation) == []


def test_one_unknown_name_alone_may_be_made(context):
    source = "Nội dung kiến nghị\tThôn\nĐề nghị sửa đường\tthôn Đông\nĐề nghị làm cầu\tthôn Hạ\n"
    _, done = taken(context, "recommendation", source, values={("areas", "thôn Đông"): CREATE})
    assert done.made == 1 and [one.called() for one in records.find(context, Area)] == ["thôn Đông"]


def test_a_list_word_nobody_knows_is_kept_in_the_note(context):
    source = "Nội dung kiến nghị\tLĩnh vực\tGhi chú\nĐề nghị sửa đường\tHàng hải\thỏi lại\n"
    plan, _ = taken(context, "recommendation", source)
    assert records.find(context, Recommendation)[0].note.splitlines() == ["Lĩnh vực: Hàng hải", "hỏi lại"]
    assert any("Ghi chú" in mend.why for mend in plan.mends)
    assert states(taken(context, "recommendation", source)[0]) == [SAME]


def test_options_of_a_list_are_known_by_their_words_codes_and_other_names(context):
    source = "Nội dung kiến nghị\tTrạng thái\tThẩm quyền\n" + "".join(
        f"Đề nghị việc {n}\t{state}\t{level}\n"
        for n, (state, level) in enumerate(
            [("Đã kết thúc", "Cấp xã"), ("closed", "commune"), ("ĐÃ XONG", "phường"), ("Đã xong ạ", "xã")]
        )
    )
    plan, _ = taken(context, "recommendation", source)
    assert states(plan) == [NEW, NEW, NEW, REFUSED]
    assert {(row.record.state, row.record.competence) for row in plan.rows[:3]} == {("closed", "commune")}
    assert "Đã xong ạ" in plan.rows[3].reason and "Đã kết thúc" in plan.rows[3].reason
    decided = {("state", "Đã xong ạ"): "closed"}
    assert states(taken(context, "recommendation", source, values=decided)[0])[3] == NEW


def test_values_that_cannot_be_read_refuse_the_row_and_say_why(context, tmp_path):
    rows = [
        ["Nội dung kiến nghị", "Ngày tiếp nhận", "Hạn trả lời"],
        ["Đề nghị một", "31/02/2026"], ["Đề nghị hai", "#REF!"], ["Đề nghị ba", "=TODAY()"],
        ["Đề nghị bốn", None, "5/1/26"],
    ]  # fmt: skip
    plan, _ = taken(context, "recommendation", saved(tmp_path / "a.xlsx", rows))
    assert states(plan) == [REFUSED, REFUSED, REFUSED, NEW] and adds_up(plan)
    for row, words in zip(plan.rows[:3], ("không có ngày 31/02/2026", "#REF!", "công thức"), strict=True):
        assert words in row.reason
    assert plan.rows[3].record.received_on == context.today and plan.rows[3].record.due_on == date(2026, 1, 5)


def test_what_a_table_has_no_column_for_is_filled_in_and_told(context):
    plan, _ = taken(context, "recommendation", "Nội dung kiến nghị\nĐề nghị sửa đường\n")
    assert plan.fills == {"received_on": f"{context.today:%d/%m/%Y}"}
    source = "Nội dung kiến nghị\nĐề nghị làm cầu\n"
    plan, _ = taken(
        context, "recommendation", source, fills={"received_on": "1/7/2026", "source": "Báo chí, mạng xã hội"}
    )
    assert (plan.rows[0].record.received_on, plan.rows[0].record.source) == (date(2026, 7, 1), "press")
    with pytest.raises(Refused, match="không có trường"):
        taken(context, "recommendation", source, fills={"lạ": "x"})


def test_rows_that_say_nearly_the_same_wait_for_a_person(context):
    first = "Đề nghị sửa chữa tuyến đường liên thôn đã hư hỏng nặng, xe cộ đi lại rất khó khăn"
    source = (
        f"Nội dung kiến nghị\n{first}\n{first.replace('rất ', '')}\n"
        f"{first} thôn Đông\n{first} thôn Đoài\n"
    )  # fmt: skip
    plan = sheets.plan(context, sheets.read(context, "recommendation", source))
    assert states(plan) == [NEW, DOUBTFUL, DOUBTFUL, DOUBTFUL]
    assert plan.rows[1].reason.startswith("gần giống dòng 2 (")
    plan, _ = taken(context, "recommendation", source, rows={1: AS_NEW, 2: LEAVE})
    assert states(plan)[1:3] == [NEW, "left"] and adds_up(plan)
    assert states(taken(context, "recommendation", source, doubtful=AS_NEW)[0]) == [SAME, SAME, NEW, NEW]
    assert states(taken(context, "recommendation", source)[0]) == [SAME] * 4


def test_the_same_text_from_another_place_is_asked_about_not_overwritten(context):
    source = "Nội dung kiến nghị\tThôn\nĐề nghị sửa đường\tĐông\nĐề nghị sửa đường\tĐoài\n"
    plan, _ = taken(context, "recommendation", source)
    assert states(plan) == [NEW, DOUBTFUL] and "Nơi kiến nghị" in plan.rows[1].reason
    assert states(taken(context, "recommendation", source)[0]) == [SAME, DOUBTFUL]
    assert states(taken(context, "recommendation", source, doubtful=AS_NEW)[0]) == [SAME, NEW]
    assert states(taken(context, "recommendation", source)[0]) == [SAME, SAME]


def test_people_of_one_name_are_told_apart_by_their_birth(context):
    source = "Họ và tên\tNăm sinh\nÔng LÝ VĂN NA\t{birth}\n"
    taken(context, "person", source.format(birth="1960"))
    person = records.find(context, Person, full_name="Lý Văn Na")[0]
    assert person.honorific == "ong"
    assert states(taken(context, "person", source.format(birth="12/3/1960"))[0]) == [CHANGED]
    assert states(taken(context, "person", source.format(birth="1960"))[0]) == [SAME]
    assert states(taken(context, "person", source.format(birth="1971"))[0]) == [NEW]
    assert states(taken(context, "person", source.format(birth=""))[0]) == [SAME]
    more = "Họ và tên\tĐiện thoại\nLý Văn Na\t912345678\n"
    assert states(taken(context, "person", more)[0]) == [DOUBTFUL]
    taken(context, "person", more, rows={0: person.id})
    assert records.get(context, Person, person.id).phone == "0912345678"


def test_voices_come_into_one_meeting_in_order_and_not_after_it_was_signed(context):
    round = records.save(
        context, ContactRound(kind="before_session", title="Đợt 1", starts_on=date(2026, 11, 1))
    )
    meeting = records.save(
        context, ContactMeeting(round=round.id, place="Nhà văn hóa", starts_at=datetime(2026, 11, 2, 8))
    )
    source = (
        "Cử tri\tNội dung ý kiến\tLoại\n"
        "Bà Lý Thị Na\tĐề nghị sửa đường\tKiến nghị\nTạ Văn Khế\tCảm ơn\tÝ kiến\n"
    )
    plan, _ = taken(context, "voice", source)
    assert plan.fills["meeting"]
    first, second = records.find(context, Voice)
    assert (first.honorific, first.speaker, first.order, first.kind) == (
        "ba",
        "Lý Thị Na",
        1,
        "recommendation",
    )
    assert (second.order, second.kind, second.meeting) == (2, "opinion", meeting.id)
    assert states(taken(context, "voice", source)[0]) == [SAME, SAME]
    records.save(context, replace(records.get(context, ContactMeeting, meeting.id), state="signed"))
    plan, _ = taken(context, "voice", source.replace("đường", "cầu"))
    assert states(plan) == [REFUSED, SAME] and "đã ký" in plan.rows[0].reason


def test_letters_get_their_code_and_deadlines_and_lose_them_when_undone(context):
    source = (
        "Loại đơn\tTrích yếu\tNgày nhận\tNguồn đơn\n"
        "Khiếu nại\tBồi thường đất ở thôn Đông\t2/11/2026\tBưu chính\n"
    )
    _, done = taken(context, "petition", source)
    (letter,) = records.find(context, Petition)
    assert letter.code and letter.received_on == date(2026, 11, 2)
    assert records.find(context, PetitionDeadline, petition=letter.id)
    assert states(taken(context, "petition", source)[0]) == [SAME]
    sheets.undo(context, done.token)
    assert records.find(context, Petition) == records.find(context, PetitionDeadline) == []


def test_who_denounced_comes_in_through_no_column(context):
    source = (
        "Loại đơn\tTrích yếu\tNgười gửi đơn\tGhi chú\n"
        "Tố cáo\tSử dụng sai quỹ đóng góp\tKhuất Thị Ngà\tKhuất Thị Ngà, 0912345678\n"
    )
    for create in (frozenset(), frozenset({"petitioner"})):
        plan, _ = taken(context, "petition", source, create=create)
        assert states(plan) == [REFUSED]
    assert records.find(context, Petition) == []
    with context.store.read() as work:
        assert work.search("Khuất Thị Ngà") == []
    data = (context.folder / "nghisu.db").read_bytes() + (context.folder / "nghisu.db-wal").read_bytes()
    assert "Khuất Thị Ngà".encode() not in data and b"0912345678" not in data


def test_a_step_of_a_denunciation_that_tells_who_denounced_refuses_its_row_only(context):
    letter = petitions.take_in(
        context,
        Petition(
            kind="denunciation",
            received_on=context.today,
            source="post",
            subject="Thu chi quỹ thôn",
            sealed_place="Két, bì số 1",
        ),
        vouched=True,
    )
    heads = "Đơn thư\tViệc\tNgày\tLý do\n"
    step = next(iter(TYPES["petition_step"].fields["kind"].options.values()))
    row = f"{letter.code}\t{step}\t16/11/2026\t"
    plan, _ = taken(context, "petition_step", f"{heads}{row}gọi Khuất Thị Ngà 0912345678\n{row}\n")
    assert states(plan) == [REFUSED, NEW] and "Ngà" not in plan.rows[0].reason
    with context.store.read() as work:
        assert work.search("Khuất Thị Ngà") == []


def test_who_may_only_look_is_refused_before_anything_is_read(context):
    leader = context.acting_as(User("x", "Lãnh đạo", frozenset({"leader"})))
    with pytest.raises(Refused, match="chỉ được xem"):
        sheets.plan(leader, sheets.read(leader, "area", AREAS))


def test_columns_are_told_by_what_stands_in_them_where_their_headings_mislead(context):
    source = "Nội dung kiến nghị\tThẩm quyền giải quyết\tCấp\n" + "".join(
        f"Đề nghị việc thứ {n}\t{body}\t{level}\n"
        for n, (body, level) in enumerate(
            [("Bộ GTVT", "Trung ương"), ("sở y tế", "cấp tỉnh"), ("Phòng Kinh tế", "xã")]
        )
    )
    reading = sheets.read(context, "recommendation", source)
    assert list(reading.mapping.values()) == ["text", "authority", "competence"]
    plan = sheets.plan(context, reading)
    assert [row.record.competence for row in plan.rows] == ["central", "province", "commune"]
    assert [row.record.authority_text for row in plan.rows] == ["Bộ Giao thông vận tải", "Sở Y tế", ""]


def test_a_column_without_a_heading_is_not_left_unseen(context):
    plan = sheets.plan(context, sheets.read(context, "area", "Tên\tLoại\t\nĐông\tthôn\tgần chợ\n"))
    assert plan.left_out == ("Cột C",)
    assert plan.rows[0].state == NEW


def test_what_the_office_decided_not_to_keep_stays_out(context):
    source = "Họ và tên\tDân tộc\nQuyền Thị Ngân\tKinh\n"
    plan, _ = taken(context, "person", source)
    assert plan.left_out == ("Dân tộc",) and plan.rows[0].record.ethnicity == ""
    own = records.find(context, Office)[0]
    records.save(context, replace(own, collects_sensitive=True))
    plan, _ = taken(context, "person", source)
    assert [change.after for change in plan.rows[0].changes] == ["Kinh"]


def test_a_preview_writes_nothing_at_all(context):
    before = plain.dump(context)
    sheets.plan(
        context, sheets.read(context, "recommendation", "Nội dung kiến nghị\tThôn\nSửa đường\tĐông\n")
    )
    assert plain.dump(context) == before


def test_what_is_no_table_is_refused(context, tmp_path):
    with pytest.raises(Refused, match="không có dòng nào"):
        sheets.read(context, "area", "Loại\tTên\n")
    with pytest.raises(Refused, match="Không có trang"):
        sheets.read(context, "area", saved(tmp_path / "a.xlsx", [["Tên"], ["Đông"]]), "Trang lạ")


def test_the_damaged_workbook_comes_in_whole_and_only_once(context, tmp_path):
    meant = damaged.write(tmp_path / "tổng hợp.xlsx")
    plan, done = taken(context, "recommendation", tmp_path / "tổng hợp.xlsx", doubtful=AS_NEW)
    assert adds_up(plan) and len(plan.rows) == len(meant) == damaged.ROWS
    assert plan.counts.refused == plan.counts.doubtful == 0
    for row, line in zip(plan.rows, meant, strict=True):
        if row.state == NEW:
            record = row.record
            assert (record.text, record.area_text, record.received_on) == (
                line.text,
                line.locality,
                line.received,
            )
    written = {row.record.authority_text for row in plan.rows if row.record}
    own = {
        records.called(context, [row.record.authority]).get(row.record.authority)
        for row in plan.rows
        if row.record
    }
    assert written - {""} == {
        name for name in damaged.AUTHORITIES if name.startswith(("Bộ", "Sở"))
    } | {"công an xã"}  # fmt: skip
    assert {"Phòng Kinh tế", "Ủy ban nhân dân xã Gia Lộc"} <= own
    kept = records.find(context, Recommendation)
    assert len(kept) == done.counts.new == plan.counts.new
    assert len({one.code for one in kept}) == len(kept)
    again, _ = taken(context, "recommendation", tmp_path / "tổng hợp.xlsx")
    assert again.counts.new == again.counts.changed == again.counts.doubtful == 0
    assert again.counts.same == damaged.ROWS
    assert len(records.find(context, Recommendation)) == len(kept)


def test_an_xls_with_old_fonts_comes_in_as_unicode(context):
    from pathlib import Path

    path = Path(__file__).parent.parent / "documents" / "workbooks" / "old.xls"
    plan, _ = taken(context, "recommendation", path)
    assert [row.record.text for row in plan.rows] == ["đề nghị sửa đường", "Đề nghị nạo vét mương"]
    assert {mend.why for mend in plan.mends} == {"phông chữ TCVN3 (ABC)", "phông chữ VNI"}
    assert plan.rows[1].record.area_text == "thôn Đông" and plan.rows[1].record.received_on == date(
        2026, 1, 6
    )
