"""A resolution from its first draft to the level above: adopted by a vote, signed, then numbered."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from app.domain.errors import Invalid, Refused
from app.domain.records.agenda_item import AgendaItem
from app.domain.records.membership import Membership
from app.domain.records.number_entry import NumberEntry
from app.domain.records.organization import Organization
from app.domain.records.paper import Paper
from app.domain.records.resolution import Resolution
from app.services import attendance, citations, numbers, records, resolutions, votes

ADOPTED = date(2026, 11, 16)
TITLE = "về dự toán ngân sách xã năm 2027"


@pytest.fixture
def item(context, session):
    return records.save(
        context, AgendaItem(session=session.id, order=1, title="Dự toán", kind="resolution", decides=True)
    )


@pytest.fixture
def draft(context, session, item):
    return resolutions.draft(context, session.id, item.id, "individual", TITLE)


@pytest.fixture
def adopted(context, session, item, draft):
    attendance.all_present(context, session.id)
    event = votes.open_vote(context, item.id, f"Thông qua Nghị quyết {TITLE}", "show_of_hands", "resolution")
    votes.record_counts(context, event.id, 25)
    return records.get(context, Resolution, draft.id)


@pytest.fixture
def signed(context, adopted):
    return resolutions.sign(context, adopted.id, date(2026, 11, 17))


def a_resolution(context, session, **given):
    usual = {"session": session.id, "title": "về việc cũ", "state": "issued", "number": "03/NQ-HĐND"}
    return records.save(context, Resolution(**usual | given))


def test_a_draft_starts_with_the_grounds_in_force_the_papers_and_the_usual_articles(context, session, item):
    committee = next(body for body in records.find(context, Organization) if body.kind == "people_committee")
    for kind, number, title in (
        ("verification", "05/BC-BKTNS", "thẩm tra dự toán"),
        ("submission", "41/TTr-UBND", TITLE),
        ("draft", "", "Dự thảo nghị quyết"),
    ):
        paper = Paper(
            session=session.id,
            items=(item.id,),
            kind=kind,
            number=number,
            title=title,
            issued_on=date(2026, 11, 5),
            author=committee.id,
        )
        records.save(context, paper)
    made = resolutions.draft(context, session.id, item.id, "individual", f"Nghị quyết {TITLE}.")
    assert (made.title, made.state, made.number) == (TITLE, "draft", "")
    assert made.grounds.splitlines() == [
        "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;",
        "Căn cứ Luật Ngân sách nhà nước số 89/2025/QH15;",
    ]
    assert made.considering.startswith("Xét Tờ trình số 41/TTr-UBND ngày 05 tháng 11 năm 2026 của ")
    assert made.considering.index("Tờ trình") < made.considering.index("05/BC-BKTNS")
    assert "Dự thảo" not in made.considering
    assert made.considering.endswith("và ý kiến thảo luận của đại biểu Hội đồng nhân dân xã tại kỳ họp.")
    lines = made.articles.splitlines()
    assert lines[0] == "Điều 1. Thông qua dự toán ngân sách xã năm 2027."
    assert lines[1:3] == [
        "Điều 2. Tổ chức thực hiện",
        "1. Giao Ủy ban nhân dân xã tổ chức thực hiện Nghị quyết này.",
    ]
    assert made.recipients.splitlines()[-1] == "Lưu: VT, Hồ sơ kỳ họp"
    assert resolutions.warnings(context, made) == []


def test_papers_that_come_later_are_taken_into_the_draft_on_request(context, session, item, draft):
    assert draft.considering.startswith("Xét đề nghị của Ủy ban nhân dân xã và ý kiến thảo luận")
    assert resolutions.refresh_considering(context, draft.id) == draft
    paper = Paper(session=session.id, items=(item.id,), kind="submission", title=TITLE, number="41/TTr-UBND")
    records.save(context, paper)
    assert "41/TTr-UBND" in resolutions.refresh_considering(context, draft.id).considering


def test_a_legal_normative_draft_has_its_own_grounds_and_articles(context, session, item):
    made = resolutions.draft(context, session.id, item.id, "normative", "Quy định mức thu phí chợ")
    assert "Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15" in made.grounds
    heads = [line for line in made.articles.splitlines() if line.startswith("Điều")]
    assert heads == [
        "Điều 1. Phạm vi điều chỉnh",
        "Điều 2. Đối tượng áp dụng",
        "Điều 3. Hiệu lực thi hành",
        "Điều 4. Tổ chức thực hiện",
    ]
    assert "xã Gia Lộc" in made.articles
    (warning,) = resolutions.warnings(context, made)
    assert "ngày có hiệu lực" in warning.text and warning.quote in made.articles


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2018, 7, 1), "ngày 19 tháng 6 năm 2015;"),
        (date(2021, 7, 20), "ngày 22 tháng 11 năm 2019;"),
        (date(2025, 4, 1), "65/2025/QH15"),
        (date(2025, 6, 16), "72/2025/QH15"),
    ],
)
def test_the_grounds_are_those_of_the_day_and_never_outdated_on_it(day, expected):
    from app.services.resolution_draft import grounds

    for kind in ("individual", "normative"):
        lines = grounds(kind, "về giám sát, đầu tư công và dự toán ngân sách", day)
        assert lines[0].endswith(expected) or expected in lines[0]
        assert citations.warnings_in("\n".join(lines), day) == []


def test_an_item_of_another_session_is_refused(context, session, draft):
    with pytest.raises(Refused, match="không thuộc kỳ họp"):
        resolutions.draft(context, session.id, "elsewhere", "individual", TITLE)


def test_only_an_adopted_resolution_is_signed_and_not_before_its_adoption(context, draft):
    with pytest.raises(Refused, match="dự thảo nên chưa ký chứng thực được"):
        resolutions.sign(context, draft.id, ADOPTED)


def test_the_chair_signs_unless_another_does(context, session, adopted, delegates):
    with pytest.raises(Invalid, match="trước ngày thông qua 16/11/2026"):
        resolutions.sign(context, adopted.id, date(2026, 11, 15))
    signed = resolutions.sign(context, adopted.id, ADOPTED)
    assert (signed.signer, signed.signer_title, signed.state) == (delegates[0].id, "Chủ tịch", "signed")
    assert resolutions.unsign(context, adopted.id).state == "adopted"
    deputy = resolutions.sign(context, adopted.id, ADOPTED, delegates[1].id)
    assert deputy.signer_title == "Phó Chủ tịch"


def test_where_the_chair_is_vacant_who_presided_signs(context, session, adopted, delegates):
    for post in records.find(context, Membership, person=delegates[0].id, role="chair"):
        records.save(context, replace(post, ends_on=date(2026, 11, 1)))
    records.save(context, replace(session, chairs=(delegates[9].id,)))
    signed = resolutions.sign(context, adopted.id, ADOPTED)
    assert (signed.signer, signed.signer_title) == (delegates[9].id, "Chủ tọa kỳ họp")


def test_a_number_comes_after_the_signature_and_only_once(context, adopted):
    with pytest.raises(Refused, match="chưa cấp số được"):
        resolutions.give_number(context, adopted.id)
    resolutions.sign(context, adopted.id, ADOPTED)
    given = resolutions.give_number(context, adopted.id)
    assert (given.resolution.number, given.entry.document, given.warning) == ("01/NQ-HĐND", adopted.id, "")
    assert given.entry.given_on == ADOPTED and given.entry.subject == TITLE
    with pytest.raises(Refused, match="không đánh lại"):
        resolutions.give_number(context, adopted.id)
    assert len(records.find(context, NumberEntry)) == 1


def test_a_late_number_is_given_with_a_warning(context, signed, clock):
    clock.at(2026, 11, 20)
    assert [one.days_late for one in resolutions.duties(context, signed.id)] == [2, 2]
    given = resolutions.give_number(context, signed.id)
    assert "chậm nhất ngày 18/11/2026" in given.warning and given.resolution.number == "01/NQ-HĐND"


def test_a_normative_resolution_bears_the_year_in_its_number(context, signed):
    records.save(context, replace(signed, kind="normative"))
    assert resolutions.give_number(context, signed.id).resolution.number == "01/2026/NQ-HĐND"


def test_a_reserved_number_can_be_taken(context, signed):
    with context.store.write() as work:
        book = numbers.book_for(context, work, "individual")
    kept = numbers.reserve(context, book, "Cho nghị quyết này", ADOPTED, number=7)
    assert resolutions.give_number(context, signed.id, number=7).entry.id == kept.id


def test_a_wrong_number_is_withdrawn_stays_cancelled_and_is_never_given_again(context, signed):
    entry = resolutions.give_number(context, signed.id).entry
    with pytest.raises(Refused, match="Thu hồi số trước"):
        resolutions.unsign(context, signed.id)
    bare = resolutions.withdraw_number(context, signed.id, "Cấp nhầm sổ")
    assert (bare.number, bare.number_entry) == ("", "")
    assert records.get(context, NumberEntry, entry.id).state == "cancelled"
    assert resolutions.give_number(context, signed.id).resolution.number == "02/NQ-HĐND"


def test_it_is_issued_with_a_number_and_then_sent_up(context, session, signed, clock):
    with pytest.raises(Refused, match="chưa có số"):
        resolutions.issue(context, signed.id)
    resolutions.give_number(context, signed.id)
    with pytest.raises(Refused, match="chưa gửi cấp trên được"):
        resolutions.send_up(context, signed.id)
    assert resolutions.issue(context, signed.id).state == "issued"
    records.save(context, replace(session, state="closed", closed_at=datetime(2026, 11, 16, 16, 30)))
    (duty,) = resolutions.duties(context, signed.id)
    assert (duty.due, duty.done_on, duty.days_late) == (date(2026, 11, 26), None, 0)
    clock.at(2026, 12, 1)
    assert resolutions.duties(context, signed.id)[0].days_late == 5
    assert resolutions.send_up(context, signed.id, date(2026, 11, 25)).sent_on == date(2026, 11, 25)
    assert resolutions.duties(context, signed.id)[0].days_late == 0


def test_effects_are_told_from_both_sides_and_whole_ones_end_the_old_when_issued(
    context, session, signed, clock
):
    old = a_resolution(context, session, signed_on=date(2025, 12, 20))
    other = a_resolution(context, session, number="04/NQ-HĐND", signed_on=date(2025, 12, 20))
    resolutions.add_effect(context, signed.id, "replaces", "whole", target=old.id)
    resolutions.add_effect(context, signed.id, "amends", "part", target=other.id, detail="khoản 2 Điều 3")
    text = "Quyết định số 12/2020/QĐ-UBND"
    resolutions.add_effect(context, signed.id, "repeals", "whole", target_text=text)
    assert [one.words for one in resolutions.effects(context, signed.id)] == [
        "Thay thế toàn bộ Nghị quyết số 03/NQ-HĐND",
        "Sửa đổi, bổ sung khoản 2 Điều 3 Nghị quyết số 04/NQ-HĐND",
        "Bãi bỏ toàn bộ Quyết định số 12/2020/QĐ-UBND",
    ]
    assert records.get(context, Resolution, old.id).state == "issued"
    resolutions.give_number(context, signed.id)
    resolutions.issue(context, signed.id)
    (passive,) = resolutions.effects(context, old.id)
    assert not passive.outgoing and passive.words == "Được Nghị quyết số 01/NQ-HĐND thay thế toàn bộ"
    ended = records.get(context, Resolution, old.id)
    assert (ended.state, ended.expired_on) == ("expired", context.today)
    assert records.get(context, Resolution, other.id).state == "issued"
    assert resolutions.in_force(ended, date(2026, 11, 15)) and not resolutions.in_force(ended, context.today)


def test_an_effect_from_a_later_day_ends_the_old_one_on_that_day(context, session, signed):
    old = a_resolution(context, session, signed_on=date(2025, 12, 20))
    resolutions.add_effect(context, signed.id, "repeals", "whole", target=old.id)
    resolutions.give_number(context, signed.id)
    named = records.get(context, Resolution, signed.id)
    records.save(context, replace(named, effective_on=date(2027, 1, 1)))
    resolutions.issue(context, signed.id)
    ended = records.get(context, Resolution, old.id)
    assert (ended.state, ended.expired_on) == ("issued", date(2027, 1, 1))
    assert resolutions.in_force(ended, date(2026, 12, 31)) and not resolutions.in_force(
        ended, date(2027, 1, 1)
    )


def test_an_effect_names_something_else_and_a_part_is_named(context, session, signed):
    with pytest.raises(Refused, match="chính nó"):
        resolutions.add_effect(context, signed.id, "amends", "whole", target=signed.id)
    with pytest.raises(Invalid, match="điều, khoản"):
        resolutions.add_effect(context, signed.id, "amends", "part", target_text="Nghị quyết cũ")


def test_an_effect_before_the_earliest_day_of_a_normative_resolution_is_told(context, signed):
    early = replace(
        signed, kind="normative", effective_on=date(2026, 11, 20), articles="Điều 3. Hiệu lực: có hiệu lực"
    )
    (warning,) = resolutions.warnings(context, early)
    assert "sớm nhất 24/11/2026" in warning.text and warning.quote == "20/11/2026"
    assert resolutions.warnings(context, replace(early, effective_on=date(2026, 11, 24))) == []


@pytest.mark.parametrize(
    ("line", "quote", "instead"),
    [
        ("Căn cứ Luật số 80/2015/QH13;", "80/2015/QH13", "64/2025/QH15"),
        ("Căn cứ Luật Tổ chức chính quyền địa phương năm 2015;", "địa phương năm 2015", "72/2025/QH15"),
        ("Căn cứ Luật số 87/2015/QH13", "87/2015/QH13", "121/2025/QH15"),
        ("Căn cứ Nghị định số 34/2016/NĐ-CP", "34/2016/NĐ-CP", "78/2025/NĐ-CP"),
        ("Giao Uỷ ban nhân dân huyện thực hiện", "Uỷ ban nhân dân huyện", "cấp huyện không còn"),
        ("Giao Phòng Tài chính - Kế hoạch thẩm định", "Phòng Tài chính - Kế hoạch", "Phòng Kinh tế"),
        ("Ban Pháp chế giám sát", "Ban Pháp chế", "Ban Kinh tế - Ngân sách"),
        ("Trên địa bàn tỉnh Hải Dương", "tỉnh Hải Dương", "thành phố Hải Phòng"),
    ],
)
def test_an_outdated_text_or_name_is_quoted_with_what_to_write_instead(line, quote, instead):
    (warning,) = citations.warnings_in(line, ADOPTED)
    assert quote in warning.quote and warning.quote in line and instead in warning.text


@pytest.mark.parametrize(
    "line",
    [
        "Căn cứ Luật số 72/2025/QH15; Luật số 180/2015/QH13;",
        "Ban Pháp chế Hội đồng nhân dân tỉnh",
        "Quyết định số 12/2021/QĐ-UBND ngày 05/6/2021 của Ủy ban nhân dân tỉnh Hải Dương",
        "Bãi bỏ Nghị quyết ban hành theo Luật số 80/2015/QH13",
        "Ủy ban nhân dân xã, Phòng Kinh tế, thành phố Hải Phòng",
    ],
)
def test_what_is_right_or_only_history_is_left_in_peace(line):
    assert citations.warnings_in(line, ADOPTED) == []


def test_on_its_own_day_an_old_text_was_right(context, session, draft):
    line = "Căn cứ Luật số 77/2015/QH13;\nCăn cứ đề nghị của Ủy ban nhân dân huyện Gia Lộc"
    assert citations.warnings_in(line, date(2021, 7, 20)) == []
    (first, second) = resolutions.outdated_citations(context, replace(draft, grounds=line))
    assert (first.quote, second.field) == ("77/2015/QH13", "grounds")
    day = datetime(2021, 7, 20, 8, 0)
    records.save(context, replace(session, opens_at=day, opened_at=day, kind="extraordinary"))
    assert resolutions.outdated_citations(context, replace(draft, grounds=line)) == []
