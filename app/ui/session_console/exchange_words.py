"""An exchange of question and answer in the words of its row and of its state."""

from datetime import date

from app.domain.text import clean
from app.services.questioning import Exchange
from app.ui.session_console.room import Room
from app.ui.words import tr


def exchange_title(room: Room, number: int, exchange: Exchange) -> str:
    """ "2. Bà Lan hỏi ông Long (hỏi thêm)"."""
    question = exchange.question
    asker = room.name(question.asker)
    asked = room.name(question.respondent, question.respondent_text)
    asked = asked[:1].lower() + asked[1:] if question.respondent else asked
    words = tr("{n}. {asker} hỏi {asked}", n=number, asker=asker, asked=asked)
    return f"{words} {tr('(hỏi thêm)')}" if question.further_to else words


def exchange_state(exchange: Exchange) -> tuple[str, str]:
    """Where it stands, in words, and the tone of its chip."""
    verdict = exchange.question.satisfied
    if exchange.owed and exchange.question.written_due_on:
        return tr("Nợ văn bản, hạn {day}", day=day_words(exchange.question.written_due_on)), "amber"
    if verdict:
        return (tr("Đồng ý"), "green") if verdict == "yes" else (tr("Chưa đồng ý"), "amber")
    if exchange.answers:
        return tr("Đã trả lời"), "blue"
    return tr("Chờ trả lời"), "grey"


def promise_words(exchange: Exchange) -> list[str]:
    """What was promised, each with its day."""
    return [
        tr("Hứa: {what}, hạn {day}", what=clean(one.text), day=day_words(one.due_on))
        if one.due_on
        else tr("Hứa: {what}, chưa có hạn", what=clean(one.text))
        for one in exchange.promises
    ]


def day_words(day: date | None) -> str:
    return f"{day:%d/%m/%Y}" if day else ""
