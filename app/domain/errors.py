"""The two ways a person's wish can be turned down; anything else is a bug."""

from collections.abc import Mapping


class Refused(Exception):
    """Not possible now; the message is one Vietnamese sentence saying what to do next."""


class Invalid(Exception):
    """What was entered is not acceptable; `problems` maps a field name to a Vietnamese sentence."""

    def __init__(self, problems: Mapping[str, str]) -> None:
        super().__init__("; ".join(problems.values()))
        self.problems = dict(problems)
