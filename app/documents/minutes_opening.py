"""Minutes, first parts: when and where, who was there, who chaired and who wrote."""

from collections.abc import Iterable
from datetime import datetime

from ..domain.attendance import ARRIVE, EXCUSED, LATE, LEFT, RETURNED, UNEXCUSED, Passage, absence, present
from ..domain.records.invitee import GROUPS, Invitee
from ..domain.records.session import MODES
from ..domain.story import Story
from ..domain.voting import percent
from . import blocks as b
from .minutes_part import Section
from .naming import clock_words, guest_name, item_reference, person, short_name
from .wording import count_words, hour_words, listed, moment_words, share_words

_MOVED = {LATE: "đến", LEFT: "ra về", RETURNED: "trở lại họp"}


def opening_sections(story: Story) -> tuple[Section, ...]:
    """The parts above "Nội dung"."""
    return (
        Section("time", "Thời gian, địa điểm", _time_and_place(story)),
        Section("delegates", "Đại biểu dự họp", _delegates(story), (b.Paragraph("Thành phần tham dự:"),)),
        *_movements(story),
        *_guests(story),
        Section("chair", "Chủ tọa", (_officers("Chủ trì (chủ tọa)", story, story.session.chairs),)),
        Section(
            "secretaries",
            "Thư ký",
            (_officers("Thư ký (người ghi biên bản)", story, story.session.secretaries),),
        ),
    )


def _time_and_place(story: Story) -> tuple[b.Block, ...]:
    session = story.session
    start = moment_words(story.opening) if story.opening else ""
    lines = [f"Thời gian bắt đầu: {start}."]
    lines += _sittings(story)
    lines.append(f"Địa điểm: {session.place.rstrip('.')}.")
    if session.mode != "in_person":
        lines.append(f"Hình thức họp: {MODES.get(session.mode, '').lower()}.")
    lines += _closed(story)
    if session.requested_by:
        lines.append(f"Kỳ họp được triệu tập theo yêu cầu của {session.requested_by.rstrip('.')}.")
    if session.title:
        lines.append(f"Nội dung chính: {session.title.rstrip('.')}.")
    return tuple(b.Paragraph(line) for line in lines)


def _sittings(story: Story) -> list[str]:
    """The sittings, where there are several."""
    if len(story.sittings) < 2:
        return []
    told = []
    for sitting in story.sittings:
        start = moment_words(sitting.starts_at) if sitting.starts_at else ""
        end = f" đến {hour_words(sitting.ends_at)}" if sitting.ends_at else ""
        place = f", tại {sitting.place}" if sitting.place and sitting.place != story.session.place else ""
        told.append(f"- {sitting.name}: từ {start}{end}{place};")
    told[-1] = told[-1].removesuffix(";") + "."
    return [f"Kỳ họp gồm {count_words(len(story.sittings), 'phiên')}:", *told]


def _closed(story: Story) -> list[str]:
    """Whether the public was kept out, of all of it or of some sittings and items."""
    if story.session.openness == "closed":
        return ["Kỳ họp được tổ chức kín."]
    sittings = [sitting.name for sitting in story.sittings if sitting.openness == "closed"]
    items = [item_reference(story, item) for item in story.items if item.openness == "closed"]
    named = ", ".join([*sittings, *items])
    return [f"Kỳ họp công khai; họp kín: {named}."] if named else []


def _delegates(story: Story) -> tuple[b.Block, ...]:
    """Total, present, absent; then the absent by name with their reasons."""
    figures, moment = story.figures, story.roll_call
    if figures is None or moment is None:
        return (b.Items(("Đại biểu Hội đồng nhân dân: chưa điểm danh.",)),)
    here = present(story.movements, moment)
    away = [id for id in story.delegates if id not in here]
    share = percent(figures.present, figures.total)
    came = f"có mặt {share_words(figures.present, figures.total)} đại biểu (đạt {share})"
    absent = f"vắng mặt {count_words(len(away), 'đại biểu')}" if away else "không có đại biểu vắng mặt"
    words = f"Đại biểu Hội đồng nhân dân: {_total(story)}; {came}; {absent}."
    return (b.Items((words,)), *_away(story, away, moment))


def _total(story: Story) -> str:
    total = f"tổng số {count_words(story.elected_total, 'đại biểu')}"
    vacant = story.in_office and story.in_office != story.elected_total
    return f"{total} được bầu, hiện có {count_words(story.in_office, 'đại biểu')}" if vacant else total


def _away(story: Story, away: list[str], moment: datetime) -> tuple[b.Block, ...]:
    """A line for the excused and one for the unexcused, and for whoever is neither where there are any."""
    if not away:
        return ()
    ways = {id: absence(story.movements, id, moment) for id in away}
    excused = [id for id in away if ways[id] == EXCUSED]
    unexcused = [id for id in away if ways[id] == UNEXCUSED]
    rest = [id for id in away if id not in (*excused, *unexcused)]
    later = [id for id in rest if _came_later(story, id)]
    unknown = [id for id in rest if id not in later]
    lines = [_group("Vắng có lý do", story, excused), _group("Vắng không lý do", story, unexcused)]
    lines += [_group("Chưa có mặt khi khai mạc, đến sau", story, later)] if later else []
    lines += [_group("Chưa ghi lý do vắng", story, unknown)] if unknown else []
    return (b.Items(listed(lines), mark="+"),)


def _came_later(story: Story, id: str) -> bool:
    return any(movement.person == id and movement.kind == ARRIVE for movement in story.movements)


def _group(words: str, story: Story, ids: list[str]) -> str:
    if not ids:
        return f"{words}: không"
    return f"{words}: {count_words(len(ids), 'đại biểu')}, gồm " + ", ".join(_absent(story, id) for id in ids)


def _absent(story: Story, id: str) -> str:
    """The name, and the reason where one was given."""
    noted = [m for m in story.movements if m.person == id and m.kind in (EXCUSED, UNEXCUSED) and m.reason]
    return f"{short_name(story, id)} ({noted[-1].reason.rstrip('.')})" if noted else short_name(story, id)


def _movements(story: Story) -> tuple[Section, ...]:
    """Who came late, left or came back; no part where nobody did."""
    passages = (one for one in story.passages if one.movement.person in story.people)
    told = tuple(_passage(story, one) for one in passages)
    if not told:
        return ()
    body = (b.Items((f"Đại biểu đến muộn, về sớm: {'; '.join(told)}.",)),)
    return (Section("movements", "Đến muộn, về sớm", body),)


def _passage(story: Story, passage: Passage) -> str:
    """ "bà Đỗ Thị Quỳnh đến lúc 09 giờ 15 phút", "ông Lê Văn Nghĩa ra về từ mục 7 (…), lúc …"."""
    movement = passage.movement
    item = story.item(movement.item)
    at = f" từ {item_reference(story, item)}," if item and passage.kind == LEFT else ""
    during = f", khi đang ở {item_reference(story, item)}" if item and passage.kind != LEFT else ""
    why = f" (lý do: {movement.reason.rstrip('.')})" if movement.reason else ""
    hour = f" lúc {clock_words(story, movement.at)}"
    return f"{short_name(story, movement.person)} {_MOVED[passage.kind]}{at}{hour}{during}{why}"


def _guests(story: Story) -> tuple[Section, ...]:
    """The guests who came, group by group."""
    came = [guest for guest in story.invitees if guest.came]
    if not came:
        return ()
    groups = [(words, [one for one in came if one.group == code]) for code, words in GROUPS.items()]
    told = tuple(f"{words}: {_guest_names(guests)}" for words, guests in groups if guests)
    named = all(guest.full_name for guest in came)
    count = f" {count_words(len(came), 'người')}," if named else ""
    heading = b.Items((f"Khách mời:{count} gồm:" if named else "Khách mời:",))
    return (Section("guests", "Khách mời", (heading, b.Items(listed(told), mark="+"))),)


def _guest_names(guests: Iterable[Invitee]) -> str:
    return "; ".join(guest_name(guest) for guest in guests)


def _officers(words: str, story: Story, ids: tuple[str, ...]) -> b.Block:
    named = "; ".join(person(story, id) for id in ids) or "chưa ghi"
    return b.Paragraph(f"{words}: {named}.")
