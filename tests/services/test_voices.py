"""One line for each voice, kept from the line before, proposed a field from its words, never lost."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from app.domain.errors import Invalid, Refused
from app.domain.record import TYPES
from app.domain.records.area import Area
from app.domain.records.contact_meeting import ContactMeeting
from app.domain.records.contact_round import ContactRound
from app.domain.records.keyword_rule import KeywordRule
from app.domain.records.topic import Topic
from app.domain.records.voice import Voice
from app.services import contact_meetings, contacts, deeds, promises, records, topics, voices

ROAD = "Đường liên thôn Đông - Đoài xuống cấp, đề nghị UBND xã sửa chữa trước mùa mưa."


@pytest.fixture
def area(context):
    return records.save(context, Area(kind="thon", name="Đông"))


@pytest.fixture
def meeting(context, area):
    point = ContactMeeting(place="Nhà văn hóa", areas=(area.id,), starts_at=datetime(2026, 11, 16, 8))
    planned = ContactRound(kind="thematic", title="Về giao thông", starts_on=date(2026, 11, 16))
    made = contacts.plan_round(context, planned, [point]).result
    return contacts.points(context, made.id)[0]


def said(context, meeting, text, **more):
    return voices.add(context, Voice(meeting=meeting.id, text=text, **more))


def test_voices_are_numbered_as_they_are_spoken_and_a_line_keeps_what_the_line_before_had(
    context, meeting, area
):
    blank = voices.next_line(context, meeting.id)
    assert (blank.area, blank.speaker, blank.kind) == (area.id, "", "recommendation")
    first = voices.add(
        context, replace(blank, text=ROAD, honorific="ba", speaker="Ngọ Thị Thử", kind="opinion")
    )
    blank = voices.next_line(context, meeting.id)
    assert (blank.speaker, blank.honorific, blank.area, blank.kind, blank.text) == (
        "Ngọ Thị Thử", "ba", area.id, "opinion", "",
    )  # fmt: skip
    second = voices.add(context, replace(blank, text="Đèn đường tắt"))
    assert [one.order for one in voices.voices(context, meeting.id)] == [1, 2] == [first.order, second.order]


def test_who_spoke_is_private_and_never_names_the_record(context, meeting):
    voice = said(context, meeting, ROAD, speaker="Ngọ Thị Thử")
    fields = TYPES["voice"].fields
    assert fields["speaker"].private and not fields["speaker"].travels
    assert "Ngọ" not in voice.called() and voice.called().startswith("Đường liên thôn")


def test_an_answer_on_the_spot_says_who_answered_or_how(context, meeting, delegates):
    voice = said(context, meeting, ROAD)
    with pytest.raises(Invalid, match="Ghi ai trả lời"):
        voices.handle(context, voice.id, "answered")
    known = voices.handle(context, voice.id, "answered", "Sửa xong trong tháng 12.", delegates[4].id)
    assert (known.answered_by, known.answered_by_text) == (delegates[4].id, "")
    other = voices.handle(context, voice.id, "answered", answered_by="Trưởng Công an xã")
    assert (other.answered_by, other.answered_by_text) == ("", "Trưởng Công an xã")
    taken = voices.handle(context, voice.id, "taken")
    assert taken.handling == "taken" and taken.answer == "Sửa xong trong tháng 12."


def test_the_same_values_save_nothing(context, meeting):
    voice = said(context, meeting, ROAD)
    assert voices.change(context, voice.id, text=ROAD).version == voice.version
    assert voices.change(context, voice.id, text="Khác").version == voice.version + 1


def test_a_voice_taken_out_comes_back_with_its_place(context, meeting):
    kept = [said(context, meeting, text) for text in ("một", "hai", "ba")]
    deed = voices.remove(context, kept[1].id)
    assert [(one.text, one.order) for one in voices.voices(context, meeting.id)] == [("một", 1), ("ba", 2)]
    deeds.take_back(context, deed)
    assert [(one.text, one.order) for one in voices.voices(context, meeting.id)] == [
        ("một", 1), ("hai", 2), ("ba", 3),
    ]  # fmt: skip


def test_what_was_edited_since_is_not_undone_over(context, meeting):
    kept = [said(context, meeting, text) for text in ("một", "hai")]
    deed = voices.classify(context, [one.id for one in kept], competence="province")
    voices.change(context, kept[1].id, text="hai, sửa lại")
    with pytest.raises(Refused, match="sửa ở chỗ khác"):
        deeds.take_back(context, deed)
    assert {one.competence for one in voices.voices(context, meeting.id)} == {"province"}


def test_voices_change_places(context, meeting):
    kept = [said(context, meeting, text) for text in ("một", "hai", "ba")]
    voices.move(context, kept[2].id, 1)
    assert [one.text for one in voices.voices(context, meeting.id)] == ["ba", "một", "hai"]


def test_after_the_minutes_are_signed_words_stay_and_the_class_may_still_be_put_right(context, meeting):
    voice = said(context, meeting, ROAD)
    contact_meetings.open_meeting(context, meeting.id)
    contact_meetings.close_meeting(context, meeting.id)
    contact_meetings.set_chair(context, meeting.id, "Ông Chủ")
    contact_meetings.set_secretary(context, meeting.id, "Bà Thư")
    contact_meetings.write(context, meeting.id, voters_present=20)
    contact_meetings.sign(context, meeting.id)
    with pytest.raises(Refused, match="đã ký"):
        voices.change(context, voice.id, text="khác")
    assert voices.classify(context, [voice.id], competence="commune").result[0].competence == "commune"


def test_a_promise_to_the_voters_bears_its_day_and_keeps_its_voice_from_being_removed(
    context, meeting, delegates, session
):
    voice = said(context, meeting, ROAD)
    made = voices.promise(
        context, meeting.id, delegates[4].id, "Sửa đường", voice_id=voice.id, due_on=date(2026, 12, 31)
    )
    assert voices.promises(context, meeting.id) == [made] and made.session == ""
    with pytest.raises(Refused, match="lời hứa"):
        voices.remove(context, voice.id)
    assert promises.open_promises(context, session.id) == []  # not a promise made at a session


def test_the_field_and_the_level_are_proposed_with_the_words_that_say_so(context):
    road = topics.propose(context, ROAD)
    assert (road.topic_name, road.topic_words) == ("Giao thông, thủy lợi", ("đường liên thôn",))
    assert (road.competence, road.competence_words) == ("commune", ())
    highway = topics.propose(context, "Mặt đường quốc lộ 5 hư hỏng nặng")
    assert (highway.competence, highway.competence_name) == ("central", "Trung ương")
    assert highway.competence_words == ("quốc lộ",)
    assert topics.propose(context, "Xin cảm ơn").topic == ""


def test_the_former_district_is_proposed_only_in_its_time(context):
    text = "Đề nghị UBND huyện bố trí vốn"
    assert topics.propose(context, text, date(2025, 6, 30)).competence == "district"
    assert topics.propose(context, text).competence == "commune"
    (found,) = topics.successors(text)
    assert found.words == "UBND huyện" and found.level == "commune" and "Điều 54" in found.source


def test_the_most_exact_name_of_a_former_body_tells_who_has_its_work(context):
    (found,) = topics.successors("Phòng Tài nguyên và Môi trường chưa trả lời")
    assert "Phòng Kinh tế" in found.now


def test_the_office_s_own_words_are_heard(context):
    own = records.save(context, Topic(name="Nghề gốm", active=True, order=99))
    assert "Nghề gốm" not in topics.propose(context, "Lò gốm tỏa khói").topic_name
    records.save(context, KeywordRule(words="lò gốm\nbàn xoay", topic=own.id))
    found = topics.propose(context, "Lò gốm tỏa khói")
    assert (found.topic, found.topic_words) == (own.id, ("lò gốm",))


def test_a_rule_put_out_of_use_and_a_field_put_out_of_use_propose_nothing(context):
    before = topics.propose(context, ROAD)
    field = records.get(context, Topic, before.topic)
    records.save(context, replace(field, active=False))
    assert topics.propose(context, ROAD).topic == ""
    assert field.name not in [one.name for one in topics.topics(context)]


def test_every_standard_field_has_its_committee_and_its_department(context):
    found = topics.topics(context)
    assert len(found) == 19 and all(one.committee and one.department for one in found)
    names = records.called(context, [one.committee for one in found])
    assert set(names.values()) == {"Ban Kinh tế - Ngân sách", "Ban Văn hóa - Xã hội"}


def test_the_standard_lists_are_made_once(context):
    first = topics.topics(context)
    records.delete(context, records.find(context, KeywordRule)[0])
    assert topics.topics(context) == first
    count = len(records.find(context, KeywordRule))
    topics.propose(context, ROAD)
    assert len(records.find(context, KeywordRule)) == count
