"""Near-duplicates are found whatever the boilerplate, and unlike texts are not joined."""

from app.domain.similarity import Phrasebook, SimilarTexts, groups

BOOK = Phrasebook(("đề nghị", "cử tri", "ubnd xã", "quan tâm", "xem xét", "sớm"))
TEXTS = {
    "1": "Đường liên thôn Đông - Đoài xuống cấp, đề nghị UBND xã sửa chữa",
    "2": "Đề nghị sửa chữa đường liên thôn Đông Đoài đã xuống cấp nhiều năm",
    "3": "Đề nghị UBND xã quan tâm thu gom rác thải đúng giờ",
    "4": "Đề nghị UBND xã quan tâm, sớm xem xét cấp sổ đỏ",
}


def index():
    made = SimilarTexts(BOOK)
    for id, text in TEXTS.items():
        made.put(id, text)
    return made


def test_the_same_matter_in_other_words_is_found_with_the_words_shared():
    found = index().like("duong lien thon Dong Doai xuong cap", typing=True)
    assert [match.id for match in found] == ["1", "2"]
    assert {"lien", "doai", "xuong"} <= set(found[0].words)


def test_boilerplate_alone_makes_nothing_alike():
    assert index().like("Đề nghị UBND xã quan tâm, sớm xem xét việc bảo vệ đê") == []


def test_the_same_text_scores_one_and_an_unknown_one_nothing():
    assert index().like(TEXTS["3"])[0].score == 1.0
    assert index().like("hoàn toàn khác lạ") == [] and index().like("") == []


def test_a_changed_text_is_found_by_its_new_words_and_a_dropped_one_no_more():
    known = index()
    known.put("3", "Học phí mầm non tăng cao")
    assert [match.id for match in known.like("học phí mầm non")] == ["3"]
    assert known.like(TEXTS["3"]) == []
    known.drop("3")
    known.drop("nobody")
    assert known.like("học phí mầm non") == [] and len(known) == 3


def test_texts_are_gathered_round_the_first_that_says_the_same():
    found = groups(TEXTS.items(), BOOK)
    assert [[match.id for match in group] for group in found] == [["1", "2"], ["3"], ["4"]]
    assert found[0][0].score == 1.0 and 0.4 <= found[0][1].score < 1


def test_a_text_that_is_all_boilerplate_is_still_like_itself():
    known = SimilarTexts(BOOK)
    known.put("a", "Đề nghị xem xét")
    assert known.like("Đề nghị xem xét")[0].id == "a"
