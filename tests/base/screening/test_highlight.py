from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from learnonce.base.screening.highlight import segments
from learnonce.base.screening.identifiers import find


@dataclass(frozen=True)
class Span:
    start: int
    end: int


class TestSegments:
    def test_cuts_a_text_at_its_findings(self):
        text = "We rang Mrs Carter twice."

        pieces = segments(text, find(text))

        assert [(piece, item.kind.value if item else None) for piece, item in pieces] == [
            ("We rang ", None), ("Mrs Carter", "person"), (" twice.", None),
        ]  # fmt: skip

    def test_of_nothing_is_nothing(self):
        assert segments("", []) == []

    def test_marks_the_first_of_two_that_overlap(self):
        assert segments("abcdef", [Span(2, 5), Span(1, 3)]) == [
            ("a", None),
            ("bc", Span(1, 3)),
            ("def", None),
        ]

    @given(st.text(max_size=40), st.lists(st.builds(Span, st.integers(0, 50), st.integers(0, 50))))
    def test_joined_again_is_the_text(self, text, spans):
        pieces = segments(text, spans)

        assert "".join(piece for piece, _ in pieces) == text
        assert all(piece == text[item.start : item.end] for piece, item in pieces if item)
