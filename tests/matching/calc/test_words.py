import pytest

from learnonce.matching.calc.overlap import word_overlap
from learnonce.matching.calc.words import Closeness, closeness


@pytest.mark.parametrize(
    ("cosine", "expected"),
    [
        (1.0, Closeness.SOLVED),
        (0.80, Closeness.SOLVED),
        (0.7999, Closeness.SIMILAR),
        (0.60, Closeness.SIMILAR),
        (0.5999, Closeness.LOOSE),
        (0.50, Closeness.LOOSE),
        (0.4999, Closeness.FAR),
        (-0.2, Closeness.FAR),
    ],
)
def test_each_step_begins_where_it_says(cosine, expected):
    assert closeness(cosine) is expected


def test_words_alone_promise_no_more_than_a_loose_relation():
    assert closeness(None) is Closeness.LOOSE


def test_every_closeness_can_be_said():
    assert Closeness.SOLVED.words == "Solved elsewhere"
    assert all(step.words for step in Closeness)


class TestWordOverlap:
    def test_counts_distinct_words_of_the_shorter_text(self):
        # shorter: the, desk, asks, two, names = 5; shared: the, desk, two, names = 4
        long = "At the DESK we check two, two names of everybody daily"

        assert word_overlap("The desk asks two names", long) == 0.8

    def test_a_summary_lies_wholly_within_its_long_text(self):
        assert word_overlap("check two names", "we check the two names of everybody") == 1.0

    def test_nothing_shares_nothing(self):
        assert word_overlap("", "") == 0.0
        assert word_overlap("fax", "...") == 0.0
