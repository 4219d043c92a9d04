"""Each rule of the protocol taken away is missed: some history loses something without it.

The rules are methods of the model; a protocol that lacks one overrides it. How far one must search is known,
since the histories are drawn from their numbers.
"""

from collections.abc import Iterable

import pytest

from tests.exchange.model import Acknowledged, Bundle, Line, Made, Peer, Row, Station
from tests.exchange.walking import History, Lost

SEARCHED, NET = 20_000, 1_500


class AcknowledgesByCounter(Station):
    """The highest number stands for all bundles below it."""

    def acknowledgement(self, peer: Peer) -> Acknowledged:
        whole = [a for a in self.arrived.values() if (a.peer, a.instance) == (peer.key, peer.instance)]
        numbers = [came.number for came in whole if came.taken and came.whole]
        return Acknowledged(peer.instance, tuple(sorted(numbers)[-1:]))

    def made_here(self, heard: Acknowledged) -> list[Made]:
        made = self.made.values()
        return [one for one in made if one.instance == heard.instance and one.number in heard.bundles]


class DropsByCounter(Station):
    """A bundle with a lower number than the last is taken for an old one."""

    def already(self, bundle: Bundle) -> bool:
        taken = [came.number for came in self.arrived.values() if came.taken and came.peer == bundle.sender]
        return super().already(bundle) or bundle.number <= max(taken, default=0)


class StaysWhoItIsAfterAForeignAcknowledgement(Station):
    """A copy of the laptop is heard of, and nothing done."""

    def hear_of_a_copy(self) -> None:
        pass


class NewKeysKeepTheIncarnation(Station):
    """A backup older than the keys speaks as whoever had the former ones."""

    def own(self) -> None:
        pass


class SuperiorTakesWhateverItsBase(Station):
    """What lies between is missing, and the bundle is acknowledged."""

    def whole(self, bundle: Bundle) -> bool:
        return self.desk or super().whole(bundle)


class CommuneAcknowledgesWhateverItsBase(Station):
    """The same on the way down."""

    def whole(self, bundle: Bundle) -> bool:
        return not self.desk or super().whole(bundle)


class KeepsNothingThatGaveWay(Station):
    """No history."""

    def keep(self, line: Line) -> None:
        pass


class KeepsWhatGaveWayToItself(Station):
    """What gave way in a commune is not sent."""

    def former(self, since: int) -> Iterable[Line]:
        return ()


class LeavesTheLesserVersionWhereItIs(Station):
    """Who sent a lesser version is not told of the greater one."""

    def given_back(self, here: Row, sender: str) -> Row:
        return here


class DoesNotGiveBackWhatTheSuperiorLost(Station):
    """The superior is another incarnation, and what it wrote is not sent to it."""

    def meet(self, peer: Peer, spoken_as: str) -> Peer:
        met = super().meet(peer, spoken_as)._replace(echo=False)
        self.peers[peer.key] = met
        return met


class SendsOneStreamToAllIncarnations(Station):
    """What one copy of a laptop acknowledged, all are taken to have."""

    def stream(self, peer: Peer) -> str:
        return peer.key

    def incarnations(self, peer: Peer) -> list[str]:
        return super().incarnations(peer)[-1:]


class BuildsOnBundlesForAnotherIncarnation(Station):
    """They leave out what that incarnation brought."""

    def newest(self, peer: Peer, known: list[Made]) -> Made | None:
        return max(known, key=lambda made: made.upto, default=None)


class MeetsOnlyWhomItCouldTake(Station):
    """A superior that went back does not answer who speaks of what it no longer knows."""

    def incarnations(self, peer: Peer) -> list[str]:
        lately = [came for came in self.arrived.values() if came.peer == peer.key and came.taken]
        return list(dict.fromkeys(came.instance for came in lately)) or [""]


class AcknowledgedOnceIsForEver(Station):
    """The base never goes back, whatever the other side lost."""

    def newest(self, peer: Peer, known: list[Made]) -> Made | None:
        before = self.base(peer)
        return super().newest(peer, known + ([before] if before else []))


NEEDED = (
    AcknowledgesByCounter,
    DropsByCounter,
    StaysWhoItIsAfterAForeignAcknowledgement,
    NewKeysKeepTheIncarnation,
    SuperiorTakesWhateverItsBase,
    KeepsNothingThatGaveWay,
    KeepsWhatGaveWayToItself,
    SendsOneStreamToAllIncarnations,
    BuildsOnBundlesForAnotherIncarnation,
    MeetsOnlyWhomItCouldTake,
    DoesNotGiveBackWhatTheSuperiorLost,
    AcknowledgedOnceIsForEver,
)


@pytest.mark.parametrize("protocol", NEEDED, ids=lambda protocol: protocol.__name__)
def test_a_protocol_without_one_of_its_rules_loses_something(protocol: type[Station]) -> None:
    for seed in range(SEARCHED):
        try:
            History(seed, protocol).run()
        except Lost as lost:
            print(f"\nseed {seed}: {lost}")
            return
    pytest.fail(f"nothing was lost in {SEARCHED} histories")


@pytest.mark.parametrize(
    "protocol",
    (CommuneAcknowledgesWhateverItsBase, LeavesTheLesserVersionWhereItIs),
    ids=lambda protocol: protocol.__name__,
)
def test_two_rules_are_a_second_net_under_others(protocol: type[Station]) -> None:
    """Who lacks what he acknowledged hears of bundles he never made, too, and begins anew; both rules stay,
    for a program of another make may not have that one."""
    for seed in range(NET):
        History(seed, protocol).run()


@pytest.mark.parametrize(("protocol", "recovers"), [(Station, True), (AcknowledgedOnceIsForEver, False)])
def test_a_superior_that_went_back_between_two_bundles_needs_the_base_to_go_back(protocol, recovers):
    commune, province = protocol("unit-1"), protocol("province", desk=True)
    commune.knows(province)
    province.knows(commune)
    commune.write("a", "một")
    trip(commune, province)
    before = province.state()
    commune.write("b", "hai")
    trip(commune, province)
    province.restore(before)
    for _ in range(10):
        trip(commune, province)
    assert ("b" in province.rows) is recovers


def trip(commune: Station, province: Station) -> None:
    for bundle in commune.send(province.key):
        province.receive(bundle)
    for bundle in province.send(commune.key):
        commune.receive(bundle)
