"""Who may do what: roles are combined in one person, because an office has one to three people."""

from dataclasses import dataclass

from .errors import Refused

ROLES = {
    "registrar": "Văn thư",
    "council_officer": "Chuyên viên HĐND",
    "petition_officer": "Xử lý đơn",
    "leader": "Lãnh đạo (xem)",
    "administrator": "Quản trị",
}
_OFFICE = frozenset({"registrar", "council_officer", "administrator"})
# Kinds whose change alters how everything else is reckoned or who may write: the administrator's.
_ADMINISTERED = frozenset({"account", "office", "rule_override"})


@dataclass(frozen=True)
class User:
    """The person at the keyboard; `id` is an account's, or a name in brackets for the program itself."""

    id: str
    name: str
    roles: frozenset[str]

    def may_edit(self, kind: str) -> bool:
        allowed = {"administrator"} if kind in _ADMINISTERED else _OFFICE
        return bool(self.roles & allowed)

    def must_edit(self, kind: str) -> None:
        """Raise Refused, naming the roles that may, when this person may not change such records."""
        if not self.may_edit(kind):
            allowed = {"administrator"} if kind in _ADMINISTERED else _OFFICE
            words = ", ".join(ROLES[role] for role in ROLES if role in allowed)
            raise Refused(f"{self.name} chỉ được xem phần này. Người có vai trò {words} mới sửa được.")


# Set-up, the demo and tests act as the program itself.
PROGRAM = User("(program)", "Nghị Sự", frozenset(ROLES))
