"""The protocol as a model: whatever happens to sticks, laptops and the province, in the end nothing is lost.

MODEL_HISTORIES says how many are drawn (6,000 unless given); the seed of each is its number.
"""

import os
from itertools import permutations

from tests.exchange.model import Line, Station, Version
from tests.exchange.walking import PROVINCE, STEPS, History, Lost, held

HISTORIES = int(os.environ.get("MODEL_HISTORIES", "6000"))
TRIPS = 4  # round trips until all is as it should be, however bad it was


def test_no_history_loses_anything_or_leaves_two_sides_different():
    worst = 0
    for seed in range(HISTORIES):
        history = History(seed)
        try:
            worst = max(worst, history.run())
        except Lost as lost:
            raise AssertionError(f"seed {seed}: {lost}\n{shortest(seed)}") from None
    print(f"\n{HISTORIES} histories; at most {worst} round trips until quiet")
    assert worst <= TRIPS


def shortest(seed: int) -> str:
    """The deeds of the shortest beginning of a history that ends badly, one a line."""
    for steps in range(1, STEPS + 1):
        history = History(seed, steps=steps)
        try:
            history.run()
        except Lost:
            break
    return "\n".join(history.told)


def test_versions_joined_in_any_order_and_however_often_give_the_same():
    versions = [
        Line("unit-1", "r", Version(n, words)) for n, words in ((1, "a"), (2, "b"), (2, "c"), (3, ""))
    ]
    found = set()
    for order in permutations([*versions, versions[1]]):
        station = Station(PROVINCE, desk=True)
        sender = Station("unit-1")
        station.knows(sender)
        for line in order:
            station.change += 1
            station._join(line, sender.instance, station.peers[sender.key])
        kept = frozenset(line.version for line in station.displaced)
        found.add((held(station, "unit-1")["r"], kept))
    assert found == {(Version(3, ""), frozenset(line.version for line in versions[:3]))}
