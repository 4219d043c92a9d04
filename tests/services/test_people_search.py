"""The person comes first: who sent what before is found while the name is typed; nothing of it is kept."""

from datetime import date
from time import perf_counter

import pytest
from letters import letter, person

from app.domain.errors import Refused
from app.domain.records.petitioner import Petitioner
from app.domain.records.reception import Reception
from app.domain.roles import User
from app.services import people_search, petitions, reception, records
from app.services.context import Context


def found(context: Context, **asked: str) -> list[str]:
    return [one.petitioner.full_name for one in people_search.earlier(context, **asked)]


@pytest.fixture(autouse=True)
def known(context: Context) -> Petitioner:
    """Bà Ngà with three letters and a visit, and others with names like hers."""
    first = petitions.take_in(context, letter(received_on=date(2026, 3, 2)), [person()])
    human = records.get(context, Petitioner, first.petitioners[0])
    for day in (date(2026, 5, 6), date(2026, 10, 5)):
        petitions.take_in(context, letter(received_on=day), [human])
    reception.receive(context, Reception(kind="report", subject="Rác thải"), human)
    others = ("Khuất Thị Nga", "Khuất Văn Nghĩa", "Lý Thị Ngà")
    for number, name in enumerate(others):
        petitions.take_in(
            context, letter(), [person(name, id_number=f"03118500{number}999", address="xóm Chùa")]
        )
    return human


def test_the_clerk_is_told_how_much_this_person_sent(context, known):
    one = people_search.earlier(context, name="khuất thị ngà")[0]
    assert one.sentence == "Người này đã có 3 đơn, đến 1 lần tiếp công dân; đơn gần nhất ngày 05/10/2026"
    assert [p.received_on.month for p in one.petitions] == [10, 5, 3]
    assert people_search.files_of(context, known.id).petitions == one.petitions


@pytest.mark.parametrize("typed", ["khuat thi nga", "KHUẤT THỊ NGÀ", "Khuất  Thị Ngà", "Khuất Thị Ngà"])
def test_a_name_is_found_with_and_without_marks(context, typed):
    assert set(found(context, name=typed)) >= {"Khuất Thị Ngà", "Khuất Thị Nga"}


def test_a_name_is_found_while_it_is_typed(context):
    assert "Khuất Thị Ngà" in found(context, name="khu th")
    assert found(context, name="k") == []
    assert "Khuất Thị Ngà" in found(context, name="khuat thi ngaf")  # one slip of the finger


def test_the_number_decides_and_the_address_tells_two_alike_apart(context):
    by_number = people_search.earlier(context, id_number="031 185 001 234")
    assert [(one.petitioner.full_name, one.why) for one in by_number] == [
        ("Khuất Thị Ngà", "cùng số giấy tờ")
    ]
    by_place = people_search.earlier(context, name="khuất thị nga", address="thôn Đồng Vắng")
    assert by_place[0].petitioner.full_name == "Khuất Thị Ngà" and "cùng địa chỉ" in by_place[0].why
    assert found(context, address="xóm Chùa") != []
    assert found(context, address="xóm") == []


def test_nobody_is_found_for_a_stranger(context):
    assert found(context, name="Ẩu Bá Xoan", id_number="079123456789") == []
    assert found(context) == []


def test_only_who_handles_letters_may_ask(context):
    leader = context.acting_as(User("a2", "Đặng Quốc Ẩn", frozenset({"leader", "council_officer"})))
    with pytest.raises(Refused, match="Xử lý đơn"):
        people_search.earlier(leader, name="khuất thị ngà")


def test_asking_keeps_nothing(context):
    found(context, name="Ẩu Bá Xoan", phone="0912345678")
    with context.store.read() as work:
        assert work.search("Ẩu Bá Xoan") == []
    assert "Xoan" not in {one.full_name for one in records.find(context, Petitioner)}


def test_a_thousand_people_are_looked_through_while_somebody_types(context):
    with context.store.write() as work:
        for number in range(1000):
            human = Petitioner(
                full_name=f"Trần Văn Số {number}", address=f"thôn {number}", id_number=f"0{number:011d}"
            )
            work.save(human, "me", context.clock())
    people_search.earlier(context, name="trần văn số")
    begun = perf_counter()
    assert len(people_search.earlier(context, name="trần văn số 7")) == 8
    assert perf_counter() - begun < 1
