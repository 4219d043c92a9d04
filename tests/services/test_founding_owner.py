"""Who an office is goes up with its bundles like everything else of it."""

from app.domain.record import TYPES
from app.domain.records.unit import Unit
from app.services import records, travel


def test_nothing_an_office_starts_with_is_nobodys(context):
    for kind, rtype in TYPES.items():
        if kind in travel.usual():
            owners = {record.owner for record in records.find(context, rtype.cls)}
            assert owners <= {context.store.owner}, kind


def test_the_unit_of_an_office_owns_itself(context):
    assert any(unit.id == unit.owner == context.store.owner for unit in records.find(context, Unit))
