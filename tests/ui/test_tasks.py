"""Long work: off the GUI thread, answered on it, one at a time, with progress, cancel and a clean end."""

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.domain.errors import Refused
from app.ui.tasks import Cancelled, Progress, Tasks


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


def test_the_verb_runs_elsewhere_and_its_answer_comes_back_here(tasks: Tasks, qtbot: QtBot) -> None:
    places: list[int] = []
    answers: list[int] = []

    def verb(progress: Progress) -> int:
        places.append(threading.get_ident())
        return 42

    def done(answer: int) -> None:
        places.append(threading.get_ident())
        answers.append(answer)

    tasks.run(verb, done)
    qtbot.waitUntil(lambda: answers == [42])
    assert places[0] != places[1] == threading.get_ident()


def test_progress_is_told_on_the_gui_thread(tasks: Tasks, qtbot: QtBot) -> None:
    steps: list[tuple[int, int]] = []
    threads: set[int] = set()

    def note(done: int, total: int) -> None:
        steps.append((done, total))
        threads.add(threading.get_ident())

    def verb(progress: Progress) -> None:
        for number in range(1, 4):
            progress(number, 3)

    with qtbot.waitSignal(tasks.idle):
        tasks.run(verb, lambda _: None, progress=note)
    assert steps[-3:] == [(1, 3), (2, 3), (3, 3)]
    assert threads == {threading.get_ident()}


def test_cancel_raises_inside_the_verb_and_is_told_as_a_cancel(tasks: Tasks, qtbot: QtBot) -> None:
    started, rolled_back = threading.Event(), threading.Event()
    errors: list[BaseException] = []

    def verb(progress: Progress) -> None:
        try:
            while True:
                progress(1, 2)
                started.set()
        finally:
            rolled_back.set()

    tasks.run(verb, pytest.fail, errors.append)
    assert started.wait(5)
    tasks.cancel()
    qtbot.waitUntil(lambda: len(errors) == 1)
    assert isinstance(errors[0], Cancelled)
    assert rolled_back.is_set()


def test_an_error_goes_to_who_asked_and_the_worker_lives_on(tasks: Tasks, qtbot: QtBot) -> None:
    def broken(progress: Progress) -> None:
        raise Refused("Chưa có biên bản nào.")

    errors: list[BaseException] = []
    answers: list[str] = []
    tasks.run(broken, pytest.fail, errors.append)
    tasks.run(lambda progress: "xong", answers.append)
    qtbot.waitUntil(lambda: answers == ["xong"])
    assert [str(error) for error in errors] == ["Chưa có biên bản nào."]


def test_an_error_nobody_asked_for_is_never_lost(tasks: Tasks, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tasks.unhandled) as caught:
        tasks.run(lambda progress: 1 // 0, pytest.fail)
    assert isinstance(caught.args[0], ZeroDivisionError)


def test_pieces_of_work_never_overlap(tasks: Tasks, qtbot: QtBot) -> None:
    running: list[int] = []
    most: list[int] = []

    def verb(progress: Progress) -> None:
        running.append(1)
        most.append(len(running))
        progress(1, 1)
        running.pop()

    for _ in range(5):
        tasks.run(verb, lambda _: None)
    qtbot.waitUntil(lambda: not tasks.busy())
    assert most == [1, 1, 1, 1, 1]


def test_the_title_of_each_piece_is_announced_when_its_turn_comes(tasks: Tasks, qtbot: QtBot) -> None:
    titles: list[str] = []
    tasks.started.connect(titles.append)
    with qtbot.waitSignal(tasks.idle):
        tasks.run(lambda progress: None, lambda _: None, title="Xuất PDF")
        tasks.run(lambda progress: None, lambda _: None, title="Sao lưu")
    assert titles == ["Xuất PDF", "Sao lưu"]


def test_closing_stops_the_work_waits_for_it_and_tells_nobody(qtbot: QtBot) -> None:
    tasks, started, told = Tasks(), threading.Event(), []

    def endless(progress: Progress) -> None:
        while True:
            progress(0, 1)
            started.set()

    def tell(*words: Any) -> None:
        told.append(words)

    tasks.run(endless, tell, tell)
    tasks.run(endless, tell, tell)
    assert started.wait(5)
    tasks.close()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("task")]
    qtbot.wait(10)
    assert told == []
