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
_ADMINISTRATORS = frozenset({"administrator"})
# Letters and receptions hold what citizens told in confidence (Nghị định 154/2026/NĐ-CP Điều 12):
# who handles them reads and writes them; a leader reads the paper that is laid before him to be signed.
PETITIONS = frozenset({"petition", "petitioner", "petition_step", "petition_deadline", "reception"})
_PETITION_DESK = frozenset({"petition_officer", "administrator"})
# Written by whoever handles letters as well: the schedule, files, numbers of slips.
_SHARED = frozenset({"reception_day", "attachment", "number_book", "number_entry"})


@dataclass(frozen=True)
class User:
    """The person at the keyboard; `id` is an account's, or a name in brackets for the program itself."""

    id: str
    name: str
    roles: frozenset[str]

    def may_edit(self, kind: str) -> bool:
        return bool(self.roles & editors(kind))

    def may_see_private(self, kind: str) -> bool:
        """Whether personal data in records of this kind are shown to this person."""
        return kind not in PETITIONS or bool(self.roles & _PETITION_DESK)

    def must_see_private(self, kind: str) -> None:
        if not self.may_see_private(kind):
            words = _role_words(_PETITION_DESK)
            raise Refused(
                f"{self.name} không xem được dữ liệu của công dân. Người có vai trò {words} mới xem."
            )

    def must_edit(self, kind: str) -> None:
        """Raise Refused, naming the roles that may, when this person may not change such records."""
        if not self.may_edit(kind):
            words = _role_words(editors(kind))
            raise Refused(f"{self.name} chỉ được xem phần này. Người có vai trò {words} mới sửa được.")


def editors(kind: str) -> frozenset[str]:
    """The roles that may change records of this kind."""
    if kind in _ADMINISTERED:
        return _ADMINISTRATORS
    if kind in PETITIONS:
        return _PETITION_DESK
    return _OFFICE | _PETITION_DESK if kind in _SHARED else _OFFICE


def _role_words(roles: frozenset[str]) -> str:
    return ", ".join(words for role, words in ROLES.items() if role in roles)


# Set-up, the demo and tests act as the program itself.
PROGRAM = User("(program)", "Nghị Sự", frozenset(ROLES))
