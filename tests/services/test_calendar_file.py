"""The calendar file is what RFC 5545 asks for, keeps its names, and names nobody."""

import re
from dataclasses import replace
from datetime import date, datetime

import pytest

from app.domain.errors import Refused
from app.domain.records.agenda_item import AgendaItem
from app.domain.records.organization import Organization
from app.domain.records.petition import Petition
from app.domain.records.petition_deadline import PetitionDeadline
from app.domain.records.recommendation import Recommendation
from app.domain.records.resolution import Resolution
from app.domain.records.session import Session
from app.services import calendar_file, preparation, questioning, records, sessions

OPENING = datetime(2026, 12, 15, 7, 30)
SECRET = ("Đỗ Kim Ngân Tuyến", "0912345678", "034085001234", "Nhà số 7 ngõ Vạn Kiếp")


@pytest.fixture
def planned(context):
    given = {"opens_at": OPENING, "place": "Hội trường A; tầng 2, nhà văn hóa"}
    return sessions.plan(context, Session(kind="regular", season="year_end", **given))


def lines(context):
    """The lines of the file as a reader unfolds them."""
    return calendar_file.calendar(context).decode().replace("\r\n ", "").split("\r\n")


def events(context):
    """Each event as its properties by name."""
    text = "\n".join(lines(context))
    found = re.findall(r"BEGIN:VEVENT\n(.*?)\nEND:VEVENT", text, re.DOTALL)
    return [dict(re.split(r"[:;]", line, maxsplit=1) for line in each.split("\n")) for each in found]


def event(context, words):
    return next(one for one in events(context) if words in one["SUMMARY"])


def test_the_file_opens_and_closes_as_the_standard_says(context, planned):
    found = lines(context)
    assert found[:2] == ["BEGIN:VCALENDAR", "VERSION:2.0"]
    assert found[-2:] == ["END:VCALENDAR", ""]
    assert found.count("BEGIN:VEVENT") == found.count("END:VEVENT") > 5
    assert "X-WR-CALNAME:Lịch việc Hội đồng nhân dân xã Gia Lộc" in found


def test_the_time_zone_is_in_the_file_because_readers_do_not_all_know_it(context, planned):
    found = lines(context)
    zone = found[found.index("BEGIN:VTIMEZONE") : found.index("END:VTIMEZONE")]
    assert "TZID:Asia/Ho_Chi_Minh" in zone and "TZOFFSETTO:+0700" in zone
    session = event(context, "Kỳ họp thứ 1")
    assert session["DTSTART"] == "TZID=Asia/Ho_Chi_Minh:20261215T073000"
    assert session["DTEND"] == "TZID=Asia/Ho_Chi_Minh:20261215T113000"


def test_no_line_is_longer_than_75_octets_and_no_letter_is_cut(context, planned):
    place = "Hội trường " + "nhà văn hóa thôn Thượng Bì " * 10
    records.save(context, replace(planned, place=place.strip()))
    assert event(context, "Kỳ họp thứ 1")["LOCATION"] == place.strip()
    made = calendar_file.calendar(context)
    assert max(len(line) for line in made.split(b"\r\n")) <= 75
    for line in made.split(b"\r\n"):
        line.decode()
    assert b"\n" not in made.replace(b"\r\n", b"")


def test_commas_semicolons_and_line_breaks_are_escaped(context, planned):
    assert event(context, "Kỳ họp thứ 1")["LOCATION"] == "Hội trường A\\; tầng 2\\, nhà văn hóa"
    records.save(context, replace(planned, place="Phòng 1\\2\nnhà B"))
    assert event(context, "Kỳ họp thứ 1")["LOCATION"] == "Phòng 1\\\\2\\nnhà B"


def test_a_deadline_is_a_whole_day_and_keeps_nobody_busy(context, planned):
    convening = event(context, "triệu tập")
    assert convening["SUMMARY"] == "Hạn: Gửi quyết định triệu tập kỳ họp (Kỳ họp thứ 1)"
    assert (convening["DTSTART"], convening["DTEND"]) == ("VALUE=DATE:20261125", "VALUE=DATE:20261126")
    assert convening["TRANSP"] == "TRANSPARENT"


def test_a_session_is_told_once_and_not_as_a_deadline_too(context, planned):
    assert [one["SUMMARY"] for one in events(context) if one["SUMMARY"].startswith("Kỳ họp")] == [
        "Kỳ họp thứ 1"
    ]


def test_the_same_record_keeps_its_name_when_its_day_moves(context, clock, planned):
    before = {one["UID"]: one for one in events(context)}
    clock.forward(days=2)
    later = datetime(2026, 12, 22, 7, 30)
    records.save(context, replace(planned, opens_at=later))
    preparation.apply(context, preparation.recompute(context, planned.id))
    after = {one["UID"]: one for one in events(context)}
    assert before.keys() == after.keys()
    moved = [uid for uid in after if after[uid]["DTSTART"] != before[uid]["DTSTART"]]
    assert len(moved) == len(after)
    assert {one["DTSTAMP"] for one in after.values()} == {"20261118T010000Z"}


def test_a_session_called_off_is_taken_off_the_calendar_of_the_reader(context, planned):
    sessions.cancel(context, planned.id, "Mưa bão")
    (only,) = events(context)
    assert (only["SUMMARY"], only["STATUS"]) == ("Kỳ họp thứ 1", "CANCELLED")


def test_sessions_of_earlier_years_stay_out(context, planned):
    old = Session(term=planned.term, number=9, kind="thematic", state="archived", place="Hội trường")
    records.save(context, replace(old, opens_at=datetime(2025, 6, 1, 8)))
    assert not [one for one in events(context) if "thứ 9" in one["SUMMARY"]]


def test_nothing_anybody_said_or_is_called_leaves_the_office(context, session, delegates):
    """Who promised, who asked, who voted, who wrote: planted in every text a deadline can come from."""
    words = " ".join(SECRET)
    day, body = date(2026, 11, 20), records.find(context, Organization, kind="people_committee")[0]
    asked = questioning.ask(context, session.id, delegates[7].id, words, words)
    questioning.owe_written(context, asked.id)
    questioning.promise(context, session.id, words, words, due_on=day)
    preparation.add(context, session.id, words, date(2026, 12, 1))
    held = {"state": "adopted", "adopted_on": day}
    records.save(context, Resolution(session=session.id, title=words, **held))
    given = {"code": "DT-0007", "kind": "proposal", "source": "counter", "subject": words, "content": words}
    letter = records.save(context, Petition(received_on=day, **given))
    deadline = PetitionDeadline(petition=letter.id, title="Trả lời công dân", explanation=words, due_on=day)
    records.save(context, deadline)
    text = Recommendation(text=words, received_on=day, state="forwarded", due_on=day, due_why=words)
    records.save(context, replace(text, authority=body.id))
    item = AgendaItem(session=session.id, order=1, title=words, kind="questioning")
    records.save(context, item)
    records.save(context, replace(session, state="closed", closed_at=datetime(2026, 11, 16, 17)))
    unfolded = "\n".join(lines(context))
    assert unfolded.count("BEGIN:VEVENT") >= 7
    assert [secret for secret in SECRET if secret in unfolded] == []
    assert [one.full_name for one in delegates if one.full_name in unfolded] == []


def test_the_file_is_there_whole_or_not_at_all(context, planned, tmp_path):
    made = calendar_file.save(context, tmp_path / "lịch việc.ics")
    assert made.read_bytes() == calendar_file.calendar(context)
    with pytest.raises(Refused):
        calendar_file.save(context, tmp_path / "lịch.txt")
    with pytest.raises(Refused):
        calendar_file.save(context, tmp_path / "không có" / "lịch.ics")
