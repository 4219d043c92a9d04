"""What became of a text word by word; nothing of either text is ever lost."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.word_changes import GONE, KEPT, NEW, Piece, count_changes, word_changes

WORDS = st.lists(st.sampled_from(["Đại", "biểu", "có", "mặt", "23/25", "đủ", "\n"]), max_size=12)


def test_a_changed_figure_is_struck_out_and_the_new_one_follows() -> None:
    assert word_changes("có mặt 23/25 đại biểu", "có mặt 24/25 đại biểu") == [
        Piece(KEPT, "có mặt"),
        Piece(GONE, "23/25"),
        Piece(NEW, "24/25"),
        Piece(KEPT, "đại biểu"),
    ]


def test_words_added_at_the_end_are_new_and_paragraphs_stay() -> None:
    pieces = word_changes("Bế mạc.", "Bế mạc.\nĐại biểu chào cờ.")
    assert pieces == [Piece(KEPT, "Bế mạc."), Piece(NEW, "\nĐại biểu chào cờ.")]
    assert count_changes(pieces) == (0, 4)


def test_the_same_words_are_not_changed_by_other_blanks() -> None:
    assert count_changes(word_changes("a  b", "a b")) == (0, 0)


@given(WORDS, WORDS)
def test_both_texts_can_be_read_out_of_the_pieces(before: list[str], after: list[str]) -> None:
    pieces = word_changes(" ".join(before), " ".join(after))
    old = [word for piece in pieces if piece.fate != NEW for word in piece.text.split()]
    new = [word for piece in pieces if piece.fate != GONE for word in piece.text.split()]
    assert old == [word for word in before if word != "\n"]
    assert new == [word for word in after if word != "\n"]
