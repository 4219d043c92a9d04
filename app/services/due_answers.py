"""Answers to questions of delegates that are still owed in writing."""

from ..domain.records.answer import Answer
from ..domain.records.question import Question
from .due import Due, Look

SOURCE = "written_answer"


def written_answers(look: Look) -> list[Due]:
    """The questions to be answered in writing that have no written answer yet."""
    asked = [id for id, day in look.work.column("question", "written_due_on") if day]
    given = {id for (id,) in look.work.pick(Answer, ("question",), kind="written")} if asked else set()
    found = [look.work.get(Question, id) for id in asked if id not in given]
    names = look.work.called([one.respondent for one in found if one.respondent])
    return [_due(look, one, names) for one in found]


def _due(look: Look, one: Question, names: dict[str, str]) -> Due:
    assert one.written_due_on is not None
    session = look.sessions.get(one.session)
    about = session.called() if session else ""
    return look.due(
        SOURCE,
        ("question", one.id),
        f"Trả lời chất vấn bằng văn bản: {one.text}",
        one.written_due_on,
        "Ghi văn bản trả lời",
        who=names.get(one.respondent) or one.respondent_text,
        outside=f"Trả lời chất vấn bằng văn bản ({about})",
        about=about,
        within=("session", one.session),
        why=tuple(one.written_due_why.splitlines()),
    )
