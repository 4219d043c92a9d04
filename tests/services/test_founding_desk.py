"""Setting up a province's desk and a courier: no council, term or numbering books are asked for."""

import pytest

from app.domain.errors import Invalid, Refused
from app.domain.records.organization import Organization
from app.services import accounts, founding_desk, records, stations, today
from app.services.context import Context, office
from app.services.founding_desk import DeskSetUp

GIVEN = {"role": "superior", "province": "31", "name": "", "account": "Nguyễn Thị Sổ"}


def test_a_province_is_set_up_without_a_council(bare: Context) -> None:
    founding_desk.set_up_desk(bare, DeskSetUp(**GIVEN))
    own = office(bare)
    assert own and own.place_name == "HĐND thành phố Hải Phòng" and own.unit == bare.store.owner
    assert stations.role(bare) == "superior"
    assert [one.name for one in accounts.accounts(bare)] == ["Nguyễn Thị Sổ"]
    assert records.find(bare, Organization) == []
    assert today.due(bare) == []


def test_a_courier_is_set_up_the_same_way(bare: Context) -> None:
    founding_desk.set_up_desk(
        bare, DeskSetUp(**GIVEN | {"role": "relay", "name": "Trung tâm hành chính công"})
    )
    own = office(bare)
    assert own and own.place_name == "Trung tâm hành chính công"
    assert stations.role(bare) == "relay"


def test_what_is_missing_is_said_and_nothing_is_made(bare: Context) -> None:
    with pytest.raises(Invalid) as wrong:
        founding_desk.set_up_desk(bare, DeskSetUp(**GIVEN | {"province": "", "account": " "}))
    assert set(wrong.value.problems) == {"province", "account"}
    assert office(bare) is None
    founding_desk.set_up_desk(bare, DeskSetUp(**GIVEN))
    with pytest.raises(Refused):
        founding_desk.set_up_desk(bare, DeskSetUp(**GIVEN))
