"""People of the office: combined roles, coming in, and never an office without an administrator."""

from dataclasses import replace

import pytest

from app.domain.errors import Refused
from app.domain.records.account import Account
from app.domain.records.person import Person
from app.services import accounts, records


def test_set_up_leaves_one_person_who_may_do_everything(context):
    (only,) = accounts.accounts(context)
    assert only.name == "Lâm Thị Thư"
    assert accounts.user_of(only).roles == {
        "registrar",
        "council_officer",
        "petition_officer",
        "administrator",
    }


def test_who_signs_in_is_written_beside_every_change(context):
    acting = accounts.sign_in(context, accounts.accounts(context)[0])
    saved = records.save(acting, Person(full_name="Khuất Thị Khách"))
    with context.store.read() as work:
        assert work.changes(saved.id)[0].by == accounts.accounts(context)[0].id


def test_a_leader_looks_and_changes_nothing(context):
    leader = accounts.change(context, Account(name="Đặng Quốc Ẩn", leader=True))
    acting = accounts.sign_in(context, leader)
    with pytest.raises(Refused, match="chỉ được xem"):
        records.save(acting, Person(full_name="Khuất Thị Khách"))


def test_accounts_are_listed_by_given_name_without_those_out_of_use(context):
    for name in ("Vũ Ân", "Phạm An"):
        accounts.change(context, Account(name=name, registrar=True))
    gone = accounts.change(context, Account(name="Bùi Dũng", registrar=True))
    accounts.retire(context, gone.id)
    assert [a.name for a in accounts.accounts(context)] == ["Phạm An", "Vũ Ân", "Lâm Thị Thư"]
    assert len(accounts.accounts(context, all_of_them=True)) == 4
    with pytest.raises(Refused, match="không còn dùng"):
        accounts.sign_in(context, gone)


def test_a_password_nobody_set_is_not_accepted(context):
    with pytest.raises(Refused, match="chưa đặt mật khẩu"):
        accounts.sign_in(context, accounts.accounts(context)[0], "bí mật")


def test_the_last_administrator_stays(context):
    (only,) = accounts.accounts(context)
    with pytest.raises(Refused, match="quản trị duy nhất"):
        accounts.retire(context, only.id)
    with pytest.raises(Refused, match="quản trị duy nhất"):
        accounts.change(context, replace(only, administrator=False))
    accounts.change(context, Account(name="Phạm An", administrator=True))
    assert not accounts.retire(context, only.id).active
