import pytest

from learnonce.ui.dates import month_words


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("2026-03", "March 2026"),
        ("2026-Q1", "January to March 2026"),
        ("2026-Q4", "October to December 2026"),
        ("2026", "2026"),
        ("2026-13", "2026-13"),
        ("last spring", "last spring"),
        ("", ""),
    ],
)
def test_a_month_is_said_in_words(written, said):
    assert month_words(written) == said
