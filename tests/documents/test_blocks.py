"""The end mark is set once, wherever the body ends."""

import pytest

from app.documents import blocks as b


@pytest.mark.parametrize("typed", ["thông qua", "thông qua.", "thông qua;", "thông qua./.", "thông qua. "])
def test_the_last_paragraph_ends_with_the_mark_once(typed: str) -> None:
    (ended,) = b.ended((b.Paragraph(typed),))
    assert ended == b.Paragraph("thông qua./.")


def test_the_mark_stands_before_the_signatures_and_not_in_the_annex() -> None:
    signed = b.Signatures(b.Signer("Trần Văn Đạt", ("Chủ tịch",)))
    body = (
        b.Paragraph("Điều 1."),
        b.Items(
            ("một;", (b.Run("hai", bold=True), b.Run("."))),
        ),
        signed,
        b.Annex("A"),
    )
    ended = b.ended(body)
    assert ended[1] == b.Items(("một;", (b.Run("hai", bold=True), b.Run("./."))))
    assert ended[2:] == body[2:]


def test_a_table_at_the_end_is_followed_by_the_mark() -> None:
    table = b.Table(("A",), (("1",),), part="votes")
    assert b.ended((table,)) == (table, b.Paragraph("./.", style="right", part="votes"))


def test_marking_twice_changes_nothing() -> None:
    once = b.ended((b.Paragraph("Kỳ họp bế mạc."),))
    assert b.ended(once) == once
