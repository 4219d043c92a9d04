"""The people who use the application in this office, and how one of them comes in."""

from dataclasses import replace

from ..domain.errors import Refused
from ..domain.records.account import Account
from ..domain.roles import ROLES, User
from ..domain.text import name_key
from . import records
from .context import Context

LAST_ADMINISTRATOR = (
    "Đây là người quản trị duy nhất đang dùng. Giao vai trò Quản trị cho một người khác trước rồi đổi."
)


def accounts(context: Context, all_of_them: bool = False) -> list[Account]:
    """Who may be chosen at the start, by given name; with `all_of_them` also those no longer in use."""
    found = records.find(context, Account)
    return sorted((a for a in found if a.active or all_of_them), key=lambda a: name_key(a.name))


def user_of(account: Account) -> User:
    """The account as the person at the keyboard, with the roles it combines."""
    held = frozenset(role for role in ROLES if getattr(account, role))
    return User(account.id, account.name, held)


def sign_in(context: Context, account: Account, secret: str | None = None) -> Context:
    """A context acting as this person. No account has a secret yet, so none is asked for or accepted."""
    current = records.get(context, Account, account.id)
    if not current.active:
        raise Refused(f"{current.name} không còn dùng phần mềm này. Chọn người khác.")
    if secret:
        raise Refused(f"{current.name} chưa đặt mật khẩu. Để trống ô mật khẩu rồi vào.")
    return context.acting_as(user_of(current))


def change(context: Context, account: Account) -> Account:
    """Save a new or edited account; refused when the office would be left without an administrator."""
    with context.store.write() as work:
        others = [a for a in work.find(Account, administrator=True, active=True) if a.id != account.id]
        if not others and not (account.administrator and account.active):
            raise Refused(LAST_ADMINISTRATOR)
        return records.keep(context, work, account)


def retire(context: Context, account_id: str) -> Account:
    """Take an account out of use; what it wrote stays under its name."""
    return change(context, replace(records.get(context, Account, account_id), active=False))
