"""What the minutes of a session still lack, found in the records alone."""

from collections.abc import Iterator
from dataclasses import dataclass

from .attendance import ARRIVE
from .story import Story

_FORMAL = ("break", "opening", "closing")
_WAITING = ("proposed", "ready", "scheduled")


@dataclass(frozen=True)
class Lack:
    """One thing to put right; `part` of the minutes shows it; a grave one stops the signing."""

    part: str
    sentence: str
    grave: bool = False


def lacks(story: Story) -> list[Lack]:
    """Grave ones first."""
    people, talk = (*_people(story), *_attendance(story)), (*_questions(story), *_speeches(story))
    found = [*people, *_votes(story), *talk, *_items(story)]
    return sorted(found, key=lambda lack: not lack.grave)


def _people(story: Story) -> Iterator[Lack]:
    if story.ending is None:
        yield Lack("closing", "Kỳ họp chưa bế mạc. Bế mạc kỳ họp rồi ký biên bản.", grave=True)
    if not any(story.human(id) for id in story.session.chairs):
        yield Lack("chair", "Chưa có chủ tọa. Mở kỳ họp và chọn chủ tọa.", grave=True)
    if not any(story.human(id) for id in story.session.secretaries):
        yield Lack("secretaries", "Chưa có thư ký. Mở kỳ họp và chọn thư ký kỳ họp.", grave=True)


def _attendance(story: Story) -> Iterator[Lack]:
    if not any(movement.kind == ARRIVE for movement in story.movements):
        yield Lack("delegates", "Chưa điểm danh đại biểu nào. Điểm danh rồi ký biên bản.", grave=True)
        return
    told = {movement.person for movement in story.movements}
    silent = [human.name for id in story.delegates if id not in told and (human := story.human(id))]
    if silent:
        yield Lack("delegates", f"Chưa điểm danh: {', '.join(silent)}. Ghi có mặt hoặc lý do vắng.")


def _votes(story: Story) -> Iterator[Lack]:
    for event in story.votes:
        if event.state == "open":
            words = f"Biểu quyết “{event.title}” chưa ghi kết quả. Ghi kết quả hoặc bỏ lần biểu quyết này."
            yield Lack(f"vote/{event.id}", words, grave=True)
    for resolution in story.resolutions:
        voted = any(resolution.id == event.resolution for event in story.votes)
        if not voted and not resolution.vote_event:
            words = f"Nghị quyết {resolution.title} chưa biểu quyết."
            yield Lack(f"resolution/{resolution.id}", words)


def _items(story: Story) -> Iterator[Lack]:
    """Items of a closed session that nobody began or put off."""
    waiting = [one for one in story.items if one.state in _WAITING and one.kind not in _FORMAL]
    if story.ending and waiting:
        numbers = ", ".join(str(story.item_number(item.id)) for item in waiting)
        yield Lack("agenda", f"Chưa tiến hành mục {numbers}. Đánh dấu đã xong, lùi kỳ sau hoặc rút.")


def _questions(story: Story) -> Iterator[Lack]:
    answered = {answer.question for answer in story.answers}
    for number, question in enumerate(story.questions, start=1):
        if question.id not in answered and question.written_due_on is None:
            words = f"Chất vấn {number} chưa ghi trả lời. Ghi trả lời hoặc đánh dấu trả lời bằng văn bản."
            yield Lack(f"question/{question.id}", words)
    for promise in story.promises:
        if promise.due_on is None:
            part = f"question/{promise.question}" if promise.question else "promises"
            yield Lack(part, f"Lời hứa “{promise.text[:60]}” chưa có thời hạn.")


def _speeches(story: Story) -> Iterator[Lack]:
    """Speeches held of which nothing is written down, counted by item."""
    for item in story.items:
        silent = [
            one for one in story.speeches if one.item == item.id and one.state == "done" and not one.text
        ]
        spoken = [one for one in silent if one.kind in ("discussion", "explanation")]
        if spoken:
            words = f"Mục {item.title}: {len(spoken)} lượt phát biểu chưa ghi nội dung."
            yield Lack(f"item/{item.id}", words)
