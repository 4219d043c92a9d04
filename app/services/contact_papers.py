"""Every paper of voter contact by name: as blocks, as PDF, as a file."""

import re
from pathlib import Path

from ..documents.blocks import Document
from ..documents.contact_minutes import contact_minutes
from ..documents.contact_notice import contact_invitation, contact_notice
from ..documents.contact_plan import contact_plan
from ..documents.contact_report import contact_report
from ..documents.render import docx_bytes, pdf_bytes
from ..domain.contact_story import ItemLine, RoundReport, Tally, TallyLine
from ..domain.errors import Refused
from ..domain.records.recommendation import Recommendation
from ..domain.records.voice import Voice
from ..store.work import Work
from . import contact_gather as gather
from .contact_figures import MeetingFigures, RoundFigures, VoiceFigures, VoiceRow, figures_of_round
from .context import Context
from .printing import write_file

# What each paper is called, and by whose record it is asked for: a round, or one of its meetings.
OF_A_ROUND = {
    "plan": "Kế hoạch tiếp xúc cử tri",
    "report": "Báo cáo tổng hợp ý kiến, kiến nghị cử tri",
}
OF_A_MEETING = {
    "notice": "Thông báo cho cử tri",
    "invitation": "Giấy mời dự hội nghị",
    "minutes": "Biên bản hội nghị",
    "minutes_named": "Biên bản kèm danh sách cử tri (nội bộ)",
}
_UNSAFE = re.compile(r'[\\/:*?"<>|\s]+')
_LONGEST_NAME = 100
_WRITES = {".pdf": pdf_bytes, ".docx": docx_bytes}


def make(context: Context, paper: str, record_id: str) -> Document:
    """The paper as blocks; only who may see what citizens told gets the one with the speakers' names."""
    if paper == "report":
        return contact_report(report(context, record_id))
    if paper == "minutes_named":
        context.user.must_see_private("voice")
    with context.store.read() as work:
        match paper:
            case "plan":
                return contact_plan(gather.round_story(context, work, record_id))
            case "notice":
                return contact_notice(gather.meeting_story(context, work, record_id))
            case "invitation":
                return contact_invitation(gather.meeting_story(context, work, record_id))
            case "minutes" | "minutes_named":
                story = gather.meeting_story(context, work, record_id)
                return contact_minutes(story, names=paper == "minutes_named")
    known = ", ".join((*OF_A_ROUND, *OF_A_MEETING))
    raise Refused(f"Không có loại giấy tờ “{paper}”. Chọn một trong: {known}.")


def report(context: Context, round_id: str) -> RoundReport:
    """The numbers of the round as the report prints them, each the one a click opens on the screen."""
    figures = figures_of_round(context, round_id)
    with context.store.read() as work:
        spoken = [work.get(Voice, id) for id in figures.heard.voices.ids]
        told = [voice for voice in spoken if voice.handling == "answered"]
        return RoundReport(
            of=gather.round_story(context, work, round_id),
            invited=figures.invited.value,
            present=figures.present.value,
            promises=figures.promises.value,
            tally=_tally(figures.heard),
            meetings=tuple(_meeting(one) for one in figures.meetings),
            by_topic=_lines(figures.by_topic),
            by_competence=_lines(figures.by_competence),
            levels=_levels(work, figures, spoken),
            answered=gather.heard_of(work, told),
        )


def pdf(context: Context, paper: str, record_id: str) -> bytes:
    return pdf_bytes(make(context, paper, record_id))


def save_as(context: Context, paper: str, record_id: str, path: Path) -> Path:
    """Write the paper to a file, PDF or Word by its ending; whole or not at all."""
    kind = path.suffix.lower()
    if kind not in _WRITES:
        raise Refused("Tên tệp phải kết thúc bằng .pdf hoặc .docx.")
    return write_file(path, _WRITES[kind](make(context, paper, record_id)))


def file_name(context: Context, paper: str, record_id: str) -> str:
    """A name to offer for the file, without ending: the paper's title, nobody's name."""
    title = make(context, paper, record_id).title
    return _UNSAFE.sub(" ", title)[:_LONGEST_NAME].strip(" .")


def _tally(heard: VoiceFigures) -> Tally:
    names = Tally.__dataclass_fields__
    return Tally(**{name: getattr(heard, name).value for name in names})


def _lines(rows: tuple[VoiceRow, ...]) -> tuple[TallyLine, ...]:
    return tuple(TallyLine(row.label, _tally(row.heard)) for row in rows)


def _meeting(one: MeetingFigures) -> TallyLine:
    label = f"{one.meeting.place} ({one.group})" if one.group else one.meeting.place
    return TallyLine(label, _tally(one.heard), one.invited.value, one.present.value)


def _levels(
    work: Work, figures: RoundFigures, spoken: list[Voice]
) -> tuple[tuple[str, tuple[ItemLine, ...]], ...]:
    """What was taken away, by the level that must answer, one line for each recommendation."""
    found = []
    for row in figures.by_competence:
        taken = set(row.heard.taken.ids)
        voices = [voice for voice in spoken if voice.id in taken]
        if voices:
            found.append((row.label, _items(work, voices)))
    return tuple(found)


def _items(work: Work, voices: list[Voice]) -> tuple[ItemLine, ...]:
    """Voices of one recommendation are one line, in the words of its main item."""
    grouped: dict[str, list[Voice]] = {}
    for voice in voices:
        item = _main(work, voice.recommendation)
        grouped.setdefault(item.id if item else voice.id, []).append(voice)
    return tuple(_item(work, key, those) for key, those in grouped.items())


def _item(work: Work, key: str, voices: list[Voice]) -> ItemLine:
    main = work.look_up(Recommendation, key)
    heard = gather.heard_of(work, voices)
    places = tuple(dict.fromkeys(one.place for one in heard if one.place))
    return ItemLine(main.text if main else voices[0].text, places, heard[0].topic, len(voices))


def _main(work: Work, id: str) -> Recommendation | None:
    item = work.look_up(Recommendation, id) if id else None
    while item and item.merged_into:
        item = work.look_up(Recommendation, item.merged_into)
    return item
