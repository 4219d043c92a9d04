"""An office is set up at once, and the council is known for any day."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.errors import Invalid, Refused
from app.domain.records.account import Account
from app.domain.records.constituency import Constituency
from app.domain.records.membership import Membership
from app.domain.records.office import Office
from app.domain.records.organization import Organization
from app.domain.records.person import Person
from app.domain.records.term import Term
from app.domain.records.unit import Unit
from app.services import council, records
from app.services.context import office

ON = date(2026, 11, 16)


def test_set_up_makes_the_council_its_bodies_and_the_office(bare, an_office):
    made = council.set_up(bare, an_office())
    assert office(bare) == made
    unit = records.get(bare, Unit, made.unit)
    assert (unit.code, unit.called(), records.get(bare, Unit, unit.parent).called()) == (
        "10999",
        "xã Gia Lộc",
        "thành phố Hải Phòng",
    )
    names = [body.name for body in council.organizations(bare, ON)]
    assert names[:3] == [
        "Hội đồng nhân dân xã Gia Lộc",
        "Thường trực Hội đồng nhân dân xã Gia Lộc",
        "Ủy ban nhân dân xã Gia Lộc",
    ]
    assert {"Ban Kinh tế - Ngân sách", "Ban Văn hóa - Xã hội", "Phòng Kinh tế", "Tổ đại biểu số 2"} <= {
        *names
    }
    assert "Ban Pháp chế" not in names and "Phòng Kinh tế, Hạ tầng và Đô thị" not in names
    assert [p.name for p in records.find(bare, Constituency)][-1] == "Đơn vị bầu cử số 3"


def test_set_up_fills_in_defaults_that_the_office_may_change(bare, an_office):
    made = council.set_up(bare, an_office())
    assert (made.report_minutes, made.question_minutes, made.answer_minutes) == (10, 3, 7)
    assert made.place_name == "Gia Lộc" and made.usual_place == "Hội trường Ủy ban nhân dân xã Gia Lộc"
    assert made.resolution_recipients.splitlines()[0] == "Thường trực HĐND, UBND thành phố Hải Phòng (b/c)"
    assert len(made.five_clear.splitlines()) == 5
    assert records.save(bare, replace(made, report_minutes=15)).report_minutes == 15


def test_a_ward_gets_the_departments_of_a_ward(bare, an_office):
    made = council.set_up(bare, an_office(code="00004"))
    names = {body.name for body in council.organizations(bare, ON)}
    assert records.get(bare, Unit, made.unit).kind == "phuong"
    assert "Phòng Kinh tế, Hạ tầng và Đô thị" in names and "Phòng Kinh tế" not in names


@pytest.mark.parametrize("wrong", [{"term_number": "21"}, {"account": ""}, {"elected_total": 0}])
def test_a_wrong_answer_leaves_nothing_half_made(bare, an_office, wrong):
    with pytest.raises(Invalid):
        council.set_up(bare, an_office(**wrong))
    for kind in (Unit, Organization, Term, Office, Account):
        assert records.find(bare, kind) == []


def test_an_unknown_commune_and_a_second_set_up_are_refused(bare, an_office):
    with pytest.raises(Refused, match="99999"):
        council.set_up(bare, an_office(code="99999"))
    council.set_up(bare, an_office())
    with pytest.raises(Refused, match="đã được thiết lập"):
        council.set_up(bare, an_office())


def test_before_set_up_there_is_no_council_and_it_says_what_to_do(bare):
    with pytest.raises(Refused, match="Thiết lập"):
        council.council(bare)


def test_delegates_come_in_the_order_of_the_list_with_group_post_and_constituency(context, names):
    found = council.delegates(context, ON)
    assert [one.person.full_name for one in found] == list(names)
    chair = found[0]
    assert (chair.group_name, chair.constituency_name) == ("Tổ đại biểu số 1", "Đơn vị bầu cử số 1")
    assert chair.post == "Chủ tịch Hội đồng nhân dân xã"
    assert found[2].post == "Trưởng Ban Kinh tế - Ngân sách" and found[10].post == ""


def test_without_an_order_delegates_are_listed_by_given_name(context):
    for one in council.delegates(context, ON):
        records.save(context, replace(one.membership, order=None))
    given = [one.person.full_name.split()[-1] for one in council.delegates(context, ON)]
    assert given[:4] == ["Ẩn", "Bưởi", "Cẩm", "Diệp"] and given.index("Ổi") > given.index("Ngọc")


def test_who_left_is_counted_until_the_day_before(context):
    leaver = council.delegates(context, ON)[24].membership
    records.save(context, replace(leaver, ends_on=date(2026, 12, 1), end_reason="Chuyển công tác"))
    assert council.delegate_counts(context, date(2026, 11, 30)) == (25, 25)
    assert council.delegate_counts(context, date(2026, 12, 1)) == (25, 24)
    assert council.delegate_counts(context, date(2026, 3, 14)) == (25, 0)


def test_the_number_elected_is_that_of_the_term_of_the_day(context):
    own = council.council(context)
    old = Term(
        council=own.organization.id,
        number="XX",
        starts_on=date(2021, 6, 1),
        ends_on=date(2026, 3, 14),
        first_year=2021,
        last_year=2026,
        elected_total=27,
    )
    records.save(context, old)
    assert council.delegate_counts(context, date(2023, 5, 5))[0] == 27
    assert council.delegate_counts(context, ON)[0] == 25


def test_a_post_is_that_of_the_day_asked_for(context, delegates):
    assert council.post_of(context, delegates[4].id, ON) == "Chủ tịch Ủy ban nhân dân xã"
    assert council.post_of(context, delegates[9].id, ON) == "Đại biểu Hội đồng nhân dân xã"
    guest = records.save(context, Person(full_name="Khuất Thị Khách", position="Trưởng thôn Đông"))
    assert council.post_of(context, guest.id, ON) == "Trưởng thôn Đông"
    post = records.find(context, Membership, person=delegates[4].id, role="chair")[0]
    records.save(context, replace(post, ends_on=ON))
    assert council.post_of(context, delegates[4].id, ON) == "Đại biểu Hội đồng nhân dân xã"
