"""Presence worked out from arrivals and departures, entered in any order."""

from datetime import datetime

from hypothesis import given
from hypothesis import strategies as st

from app.domain.attendance import Movement, absence, arrivals_and_departures, figures, present
from app.services.law import load_law

QUORUM = load_law().quorum(datetime(2026, 11, 21).date())
PEOPLE = tuple("abcdefghi")


def at(hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, 21, hour, minute)


def moved(person: str, kind: str, hour: int, minute: int = 0) -> Movement:
    return Movement(person, at(hour, minute), kind)


def test_presence_is_what_the_last_movement_says() -> None:
    day = [moved("a", "arrive", 8), moved("a", "leave", 9), moved("a", "arrive", 10)]
    assert [present(day, at(hour)) for hour in (7, 8, 9, 11)] == [frozenset(), {"a"}, frozenset(), {"a"}]


def test_the_order_of_entry_does_not_matter_between_different_moments() -> None:
    day = [moved("a", "leave", 9), moved("a", "arrive", 8)]
    assert present(day, at(8, 30)) == {"a"}
    assert present(day, at(9)) == frozenset()


def test_of_two_entries_of_one_moment_the_later_entered_corrects_the_earlier() -> None:
    day = [moved("a", "arrive", 8), moved("a", "excused", 8)]
    assert present(day, at(8)) == frozenset()
    assert absence(day, "a", at(8)) == "excused"


def test_figures_add_up_to_the_delegates() -> None:
    day = [moved(person, "arrive", 8) for person in "abcdef"]
    day += [moved("g", "excused", 7), moved("h", "unexcused", 8), moved("f", "leave", 9)]
    found = figures(PEOPLE, day, at(10), QUORUM)
    assert (found.present, found.excused, found.unexcused, found.left, found.not_recorded) == (5, 1, 1, 1, 1)
    assert (found.total, found.quorum_needed, found.quorate) == (9, 6, False)
    assert figures(PEOPLE, day, at(8, 30), QUORUM).quorate


def test_quorum_is_taken_of_the_elected_when_seats_are_vacant() -> None:
    day = [moved(person, "arrive", 8) for person in "abcdef"]
    found = figures(PEOPLE, day, at(9), QUORUM, total=10)
    assert (found.total, found.quorum_needed, found.quorate) == (10, 7, False)


def test_a_reason_learnt_later_explains_the_whole_session() -> None:
    day = [moved("a", "unexcused", 8), moved("a", "excused", 11)]
    assert absence(day, "a", at(9)) == "excused"
    assert figures(("a",), day, at(9), QUORUM).excused == 1


def test_guests_are_not_counted() -> None:
    assert figures(("a",), [moved("guest", "arrive", 8)], at(9), QUORUM).present == 0


def test_the_minutes_list_who_came_late_left_and_came_back() -> None:
    day = [
        moved("a", "arrive", 7, 55),
        moved("b", "arrive", 9, 15),
        moved("a", "leave", 10),
        moved("a", "arrive", 10, 30),
        moved("b", "leave", 11),
    ]
    found = [
        (one.kind, one.movement.person, one.movement.at.hour) for one in arrivals_and_departures(day, at(8))
    ]
    assert found == [("late", "b", 9), ("left", "a", 10), ("returned", "a", 10), ("left", "b", 11)]


def test_arriving_at_the_opening_is_not_late_and_saying_it_twice_changes_nothing() -> None:
    day = [moved("a", "arrive", 8), moved("a", "arrive", 9), moved("b", "leave", 9)]
    assert arrivals_and_departures(day, at(8)) == []


def test_an_excused_delegate_who_comes_after_all_is_late() -> None:
    day = [moved("a", "excused", 7), moved("a", "arrive", 9)]
    assert [one.kind for one in arrivals_and_departures(day, at(8))] == ["late"]
    assert present(day, at(9)) == {"a"}


def test_one_who_was_there_early_but_not_at_the_opening_is_late() -> None:
    day = [moved("a", "arrive", 7), moved("a", "leave", 7, 30), moved("a", "arrive", 9)]
    assert [one.kind for one in arrivals_and_departures(day, at(8))] == ["late"]


MOVEMENTS = st.lists(
    st.builds(
        Movement,
        st.sampled_from(PEOPLE),
        st.integers(0, 1439).map(lambda minute: at(minute // 60, minute % 60)),
        st.sampled_from(("arrive", "leave", "excused", "unexcused")),
    ),
    max_size=40,
)


@given(MOVEMENTS, st.integers(0, 1439))
def test_every_delegate_is_counted_once(movements: list[Movement], minute: int) -> None:
    found = figures(PEOPLE, movements, at(minute // 60, minute % 60), QUORUM)
    absent = found.excused + found.unexcused + found.left + found.not_recorded
    assert found.present + absent == found.total == len(PEOPLE)


@given(MOVEMENTS.filter(lambda all_: len({(m.person, m.at) for m in all_}) == len(all_)), st.randoms())
def test_any_order_of_entry_gives_the_same_presence(movements: list[Movement], random: object) -> None:
    shuffled = list(movements)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert present(shuffled, at(23, 59)) == present(movements, at(23, 59))
    passages = [arrivals_and_departures(one, at(8)) for one in (shuffled, movements)]
    assert set(passages[0]) == set(passages[1])
