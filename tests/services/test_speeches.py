"""The queue, the clock and the words of those who speak."""

import pytest

from app.domain.errors import Refused
from app.domain.records.agenda_item import AgendaItem
from app.domain.records.speech import Speech
from app.services import records, speeches
from app.services.context import office


@pytest.fixture
def item(context, session):
    return records.save(
        context, AgendaItem(session=session.id, order=1, title="Thảo luận", kind="discussion")
    )


def changes(context, id):
    with context.store.read() as work:
        return len(work.changes(id))


def test_speakers_wait_in_the_order_in_which_they_were_called(context, item, delegates):
    for person in delegates[:3]:
        speeches.call(context, item.id, person.id)
    guest = speeches.call(context, item.id, "Ông Trương Văn Khách, Trưởng thôn Đông", "explanation")
    queue = speeches.queue(context, item.id)
    assert [one.speaker for one in queue] == [p.id for p in delegates[:3]] + [""]
    assert guest.speaker_text == "Ông Trương Văn Khách, Trưởng thôn Đông"


def test_the_time_allowed_is_the_offices_own_or_the_usual_one(context, item, delegates):
    assert [speeches.allowed(context, kind) for kind in ("report", "question", "answer")] == [600, 180, 420]
    settings = office(context)
    settings.question_minutes, settings.discussion_minutes = 2, None
    records.save(context, settings)
    assert speeches.call(context, item.id, delegates[0].id, "question").allowed_seconds == 120
    assert speeches.allowed(context, "discussion") == 420


def test_one_speaks_at_a_time(context, item, delegates, clock):
    first, second = (speeches.call(context, item.id, person.id) for person in delegates[:2])
    begun = speeches.start(context, first.id)
    with pytest.raises(Refused, match="Ông Đặng Quốc Ẩn đang phát biểu"):
        speeches.start(context, second.id)
    clock.forward(seconds=90)
    speeches.pause(context, first.id, 90)
    assert speeches.start(context, second.id).state == "speaking"
    speeches.stop(context, second.id, 30)
    again = speeches.start(context, first.id)
    assert (again.started_at, again.seconds) == (begun.started_at, 90)
    done = speeches.stop(context, first.id, 240)
    assert (done.state, done.seconds) == ("done", 240)


def test_a_machine_that_dies_while_somebody_speaks_loses_nothing_of_the_clock(
    context, item, delegates, clock
):
    speech = speeches.call(context, item.id, delegates[0].id)
    speeches.start(context, speech.id)
    clock.forward(seconds=90)
    speeches.pause(context, speech.id, 90)
    clock.forward(minutes=20)
    speeches.start(context, speech.id)
    clock.forward(seconds=41)
    after_the_crash = records.get(context, Speech, speech.id)
    assert speeches.spoken(after_the_crash, clock()) == 131
    clock.forward(seconds=9)
    stopped = speeches.stop(context, speech.id, speeches.spoken(after_the_crash, clock()))
    assert speeches.spoken(stopped, clock()) == 140


def test_a_clock_that_never_started_cannot_be_stopped(context, item, delegates):
    waiting = speeches.call(context, item.id, delegates[0].id)
    with pytest.raises(Refused, match="Bấm bắt đầu trước"):
        speeches.stop(context, waiting.id, 0)


def test_words_are_kept_as_typed_and_saving_the_same_words_writes_nothing(context, item, delegates):
    speech = speeches.call(context, item.id, delegates[0].id)
    told = []
    context.store.subscribe(told.append)
    text = "Đề nghị làm rõ <b>5 < 6</b> & tiến độ\n\nDòng thứ ba"
    for _ in range(5):
        saved = speeches.write(context, speech.id, text)
    assert saved.text == text and changes(context, speech.id) == 2 and len(told) == 1
    assert speeches.write(context, speech.id, "Đồng ý").text == "Đồng ý"


def test_a_speech_of_5000_words_is_kept_whole(context, item, delegates):
    speech = speeches.call(context, item.id, delegates[0].id)
    text = "Nghị quyết được thực hiện nghiêm túc. " * 700
    assert speeches.write(context, speech.id, text).text == text.strip()
    assert records.get(context, Speech, speech.id).text == text.strip()


def test_typing_does_not_disturb_the_clock(context, item, delegates):
    speech = speeches.call(context, item.id, delegates[0].id)
    speeches.start(context, speech.id)
    speeches.write(context, speech.id, "đang gõ")
    assert speeches.stop(context, speech.id, 5).text == "đang gõ"


def test_the_queue_is_put_in_another_order_and_only_those_moved_are_written(context, item, delegates):
    a, b, c = (speeches.call(context, item.id, person.id) for person in delegates[:3])
    speeches.reorder(context, item.id, [a.id, c.id])
    assert [one.id for one in speeches.queue(context, item.id)] == [a.id, c.id, b.id]
    assert changes(context, a.id) == 1


def test_who_has_not_spoken_leaves_the_queue_but_words_are_never_thrown_away(context, item, delegates):
    waiting, spoken = (speeches.call(context, item.id, person.id) for person in delegates[:2])
    speeches.write(context, spoken.id, "Tôi đồng ý")
    speeches.remove(context, waiting.id)
    with pytest.raises(Refused):
        speeches.remove(context, spoken.id)
    assert [one.id for one in speeches.queue(context, item.id)] == [spoken.id]


def test_the_chair_gives_more_time(context, item, delegates):
    speech = speeches.call(context, item.id, delegates[0].id, "question")
    assert speeches.extend(context, speech.id, 60).allowed_seconds == 240
