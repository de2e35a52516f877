from hypothesis import given
from hypothesis import strategies as st

from learnonce.lessons.calc.differences import ADDED, LONGEST, REMOVED, SAME, Piece, changes, pieces


def test_marks_words_not_letters():
    assert pieces("We text them today", "We ring them today") == [
        Piece(SAME, "We "),
        Piece(REMOVED, "text"),
        Piece(ADDED, "ring"),
        Piece(SAME, " them today"),
    ]


@given(st.text(alphabet="ab \n", max_size=60), st.text(alphabet="ab \n", max_size=60))
def test_holds_both_texts_whole(before, after):
    found = pieces(before, after)

    assert "".join(piece.text for piece in found if piece.kind != REMOVED) == after
    assert "".join(piece.text for piece in found if piece.kind != ADDED) == before


def test_very_long_texts_are_replaced_as_a_whole():
    before = "word " * (LONGEST + 1)

    assert pieces(before, "short") == [Piece(REMOVED, before), Piece(ADDED, "short")]


def test_names_only_the_fields_that_differ():
    found = changes(
        {"title": "A", "core_parts": ["one"], "before_points": None},
        {"title": "A", "core_parts": ["one", "two"], "before_points": 3},
    )

    assert [change.label for change in found] == ["What must be kept", "Readings before"]
