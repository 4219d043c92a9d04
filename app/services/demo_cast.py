"""Who plays the demo, by which clock, from what kind of script."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

Script = Mapping[str, Any]


class Clock:
    """Local time that the script moves."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def on(self, day: date, hour: int = 8) -> None:
        self.now = datetime.combine(day, time(hour))


@dataclass(frozen=True)
class Cast:
    """Ids of people and bodies by the names the script uses, and the guests of every session."""

    people: Mapping[str, str]
    bodies: Mapping[str, str]
    guests: list[list[str]]
