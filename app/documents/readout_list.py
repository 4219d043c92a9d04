"""Thông báo kết quả trả lời kiến nghị: the answers to read out to the voters at their next meeting."""

from collections.abc import Iterator

from ..domain.recommendation_papers import ReadOut, ReadOutStory
from . import blocks as b
from .contact_naming import closing, lines_of, lower
from .letter_parts import council_head, standing
from .naming import number_or_room
from .wording import count_words, day_words, place_date

SYMBOL = "TB-HĐND"


def readout_list(story: ReadOutStory) -> b.Document:
    """The whole paper; voters are named by their thôn alone."""
    council = story.council
    subject = "Kết quả giải quyết, trả lời kiến nghị của cử tri"
    blocks = (
        council_head(council, number_or_room("", SYMBOL), place_date(council.place, story.on)),
        b.Title("Thông báo", (subject,)),
        b.Paragraph(
            f"{standing(council)} thông báo tới cử tri dự hội nghị tại {story.place} kết quả giải quyết, "
            f"trả lời {count_words(len(story.lines), 'kiến nghị')} như sau:"
        ),
        *_answers(story),
        closing(story.signing, ("Cử tri dự hội nghị", "Niêm yết tại thôn, tổ dân phố", "Lưu: VT")),
    )
    return b.Document(
        f"Thông báo kết quả trả lời kiến nghị, {story.place}", "notice", b.ended(blocks), author=council.name
    )


def _answers(story: ReadOutStory) -> Iterator[b.Block]:
    if not story.lines:
        yield b.Paragraph("Không có kiến nghị nào chờ thông báo tại hội nghị này.")
    for number, line in enumerate(story.lines, 1):
        yield b.lead(f"{number}. {_who(line)}:", " ".join(lines_of(line.text)))
        yield b.Paragraph((b.Run("Kết quả:", bold=True), b.Run(f" {_result(line)}")))
        for words in lines_of(line.reply):
            yield b.Paragraph(words)


def _who(line: ReadOut) -> str:
    places = ", ".join(lower(place) for place in line.places)
    heard = f" ({count_words(line.voices, 'lượt ý kiến')})" if line.voices > 1 else ""
    return f"Cử tri {places}{heard}" if places else f"Cử tri{heard}"


def _result(line: ReadOut) -> str:
    outcome = line.outcome.replace(" › ", ", ")
    number = f" (theo văn bản số {line.number})" if line.number else ""
    promised = f", hoàn thành trước {day_words(line.promised_on)}" if line.promised_on else ""
    return f"{outcome}{promised}{number}."
