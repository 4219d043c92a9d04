"""Questioning: question, answer, further question, the answer owed in writing, and the asker's verdict."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from ..domain.deadlines import overdue_days
from ..domain.errors import Invalid, Refused
from ..domain.records.answer import Answer
from ..domain.records.promise import Promise
from ..domain.records.question import Question
from ..domain.records.session import Session
from ..domain.text import clean
from ..store.work import Work
from . import records
from .context import Context
from .promises import OpenPromise, named, open_promises, promise, settle
from .rules import deadline_in, law_in
from .seats import now_in

__all__ = [
    "Exchange", "OpenPromise", "OwedAnswer", "answer", "ask", "further", "judge", "open_promises",
    "owe_written", "owed_answers", "promise", "settle", "thread", "write_answer", "write_question",
]  # fmt: skip

WRITTEN_ANSWER = "question.written_answer"


@dataclass(frozen=True)
class Exchange:
    """A question with its answers and promises, and the questions asked further to it."""

    question: Question
    answers: tuple[Answer, ...]
    promises: tuple[Promise, ...]
    further: tuple["Exchange", ...]
    owed: bool


@dataclass(frozen=True)
class OwedAnswer:
    question: Question
    days_late: int


def ask(
    context: Context,
    session_id: str,
    asker: str,
    respondent: str,
    text: str,
    *,
    item_id: str = "",
    channel: str = "oral",
    at: datetime | None = None,
) -> Question:
    """A delegate asks; `respondent` is a person's id, or a name and post as spoken."""
    with context.store.write() as work:
        session = work.get(Session, session_id)
        question = Question(
            session=session_id,
            item=item_id,
            asker=asker,
            text=clean(text),
            channel=channel,
            asked_at=at or now_in(work, session, context.clock()),
            **named(work, "respondent", respondent),
        )
        return _add(context, work, question)


def further(context: Context, question_id: str, text: str, asker: str = "") -> Question:
    """Ask again to the same matter, by the same delegate unless another is named."""
    with context.store.write() as work:
        first = work.get(Question, question_id)
        again = replace(
            first,
            id="",
            version=0,
            further_to=first.id,
            asker=asker or first.asker,
            text=clean(text),
            channel="oral",
            asked_at=now_in(work, work.get(Session, first.session), context.clock()),
            satisfied="",
            written_due_on=None,
            written_due_why="",
        )
        return _add(context, work, again)


def answer(
    context: Context,
    question_id: str,
    text: str,
    *,
    respondent: str = "",
    kind: str = "oral",
    number: str = "",
    at: datetime | None = None,
) -> Answer:
    """The answer, by the one asked unless another is named; an answer in writing settles what was owed."""
    with context.store.write() as work:
        question = work.get(Question, question_id)
        who = named(work, "respondent", respondent or question.respondent or question.respondent_text)
        given = Answer(
            question=question.id,
            text=clean(text),
            kind=kind,
            number=number,
            at=at or now_in(work, work.get(Session, question.session), context.clock()),
            **who,
        )
        return records.keep(context, work, given)


def owe_written(context: Context, question_id: str) -> Question:
    """Record that the answer will come in writing, with its day and how the day was reckoned."""
    with context.store.write() as work:
        question = work.get(Question, question_id)
        if question.asked_at is None:
            raise Invalid({"asked_at": "Ghi lúc chất vấn rồi tính hạn trả lời"})
        due = deadline_in(law_in(work), WRITTEN_ANSWER, question.asked_at.date())
        owing = replace(question, written_due_on=due.day, written_due_why="\n".join(due.explanation))
        return question if owing == question else records.keep(context, work, owing)


def judge(context: Context, question_id: str, satisfied: bool | None) -> Question:
    """Whether the asker agrees with the answer; None takes the verdict back."""
    verdict = {True: "yes", False: "no", None: ""}[satisfied]
    with context.store.write() as work:
        question = work.get(Question, question_id)
        if verdict and not work.find(Answer, question=question.id):
            raise Refused("Chất vấn này chưa có trả lời. Ghi trả lời rồi ghi ý kiến của người chất vấn.")
        judged = replace(question, satisfied=verdict)
        return question if judged == question else records.keep(context, work, judged)


def write_question(context: Context, question_id: str, text: str) -> Question:
    """Save the words of a question while they are typed; the same words save nothing."""
    with context.store.write() as work:
        before = work.get(Question, question_id)
        after = replace(before, text=clean(text))
        return before if after == before else records.keep(context, work, after)


def write_answer(context: Context, answer_id: str, text: str) -> Answer:
    """Save the words of an answer while they are typed; the same words save nothing."""
    with context.store.write() as work:
        before = work.get(Answer, answer_id)
        after = replace(before, text=clean(text))
        return before if after == before else records.keep(context, work, after)


def thread(context: Context, place_id: str) -> list[Exchange]:
    """The questioning of a session or of one agenda item, in order, each with what followed from it."""
    with context.store.read() as work:
        found = work.find(Question, session=place_id) or work.find(Question, item=place_id)
        known = {question.id for question in found}
        firsts = [question for question in _ordered(found) if question.further_to not in known]
        return [_exchange(work, question, found) for question in firsts]


def owed_answers(context: Context) -> list[OwedAnswer]:
    """Every written answer still owed, the oldest day first."""
    with context.store.read() as work:
        owing = [q for q in work.find(Question) if _owed(q, work.find(Answer, question=q.id))]
    owing.sort(key=lambda question: question.written_due_on or date.max)
    return [OwedAnswer(q, overdue_days(q.written_due_on or date.max, context.today)) for q in owing]


def _add(context: Context, work: Work, question: Question) -> Question:
    last = max((one.order or 0 for one in work.find(Question, session=question.session)), default=0)
    return records.keep(context, work, replace(question, order=last + 1))


def _exchange(work: Work, question: Question, found: list[Question]) -> Exchange:
    answers = tuple(work.find(Answer, question=question.id))
    after = [one for one in _ordered(found) if one.further_to == question.id]
    return Exchange(
        question=question,
        answers=answers,
        promises=tuple(work.find(Promise, question=question.id)),
        further=tuple(_exchange(work, one, found) for one in after),
        owed=_owed(question, answers),
    )


def _owed(question: Question, answers: list[Answer] | tuple[Answer, ...]) -> bool:
    return question.written_due_on is not None and not any(one.kind == "written" for one in answers)


def _ordered(questions: list[Question]) -> list[Question]:
    return sorted(questions, key=lambda one: one.order or 0)
