"""Daily copies are made once, kept in number, and damage is found."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.domain.records.attachment import Attachment
from app.domain.records.membership import Membership
from app.domain.records.person import Person
from app.services import backups, records
from app.services.context import Context, open_context

NOW = datetime(2026, 12, 15, 8, 0)


@pytest.fixture
def context(tmp_path: Path):
    opened = open_context(tmp_path, lambda: NOW)
    yield opened
    opened.store.close()


def test_one_copy_a_day_is_enough(context: Context):
    assert backups.back_up_daily(context) is not None
    assert backups.back_up_daily(context) is None
    tomorrow = Context(context.store, context.folder, context.files, clock=lambda: NOW + timedelta(days=1))
    assert backups.back_up_daily(tomorrow) is not None


def test_the_oldest_copies_make_room(context: Context):
    for day in range(backups.KEPT + 3):
        at = NOW + timedelta(days=day)
        backups.back_up(Context(context.store, context.folder, context.files, clock=lambda at=at: at))
    kept = sorted((context.folder / "backups").glob("*.db"))
    assert len(kept) == backups.KEPT and kept[0].name == "nghisu-20261218-080000.db"
    assert len(list((context.folder / "backups").glob("*.sha256"))) == backups.KEPT


def test_sound_data_has_no_problems_and_damage_is_named(context: Context):
    records.save(context, Person(full_name="Trần Thị Ơn"))
    assert backups.problems(context) == []
    digest = context.files.keep(b"anh")
    records.save(context, Attachment(record_kind="paper", record="p", name="a.png", digest=digest, size=3))
    context.files.path(digest).unlink()
    member = Membership(person="không có", organization="", role="delegate", starts_on=NOW.date())
    with context.store.write() as work:
        work.save(member, "me", NOW)
    found = backups.problems(context)
    assert len(found) == 2 and "person → không có" in found[0] and digest[:12] in found[1]
