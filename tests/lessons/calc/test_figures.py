"""Small numbers are not shown, and a share never gives one away."""

import pytest

from learnonce.lessons.calc.figures import Count, Share, days


@pytest.mark.parametrize(
    ("number", "words"), [(0, "Fewer than 5"), (4, "Fewer than 5"), (5, "5"), (1200, "1,200")]
)
def test_counts(number, words):
    assert Count.of(number).words == words


@pytest.mark.parametrize(
    ("part", "whole", "words"),
    [
        (5, 20, "25 %"),
        (0, 20, "0 %"),
        (20, 20, "100 %"),
        (4, 20, "Too few to say"),  # four searches
        (16, 20, "Too few to say"),  # the other four
        (0, 4, "Too few to say"),
    ],
)
def test_shares(part, whole, words):
    assert Share.of(part, whole).words == words


@pytest.mark.parametrize(
    ("seconds", "of", "words"),
    [
        (86_400 * 12.9, 5, "12 days"),
        (86_400, 5, "1 day"),
        (3_600, 5, "Less than a day"),
        (86_400, 4, "Too few to say"),
        (None, 0, "Too few to say"),
    ],
)
def test_times(seconds, of, words):
    assert days(seconds, of=of) == words
