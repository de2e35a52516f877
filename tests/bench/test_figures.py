import math

import pytest

from learnonce.bench.figures import Budget, Figure, Part, number, quantile, table

LIMIT = Figure("list", 26, "ms", Budget(13))
FLOW = Figure("flow", 300, "/s", Budget(150, at_least=True))


def test_a_ratio_is_measured_over_budget():
    assert LIMIT.ratio == 2.0
    assert FLOW.ratio == 2.0
    assert Figure("size", 5, "MB").ratio is None


def test_more_is_worse_for_a_limit_and_better_for_a_flow():
    assert LIMIT.is_kept is False
    assert FLOW.is_kept is True
    assert Figure("just", 13, "ms", Budget(13)).is_kept is True
    assert Figure("size", 5, "MB").is_kept is None


def test_what_could_not_be_measured_keeps_no_budget():
    lost = Figure("found", math.nan, "ms", Budget(1_000))

    assert lost.is_kept is False
    assert lost.tree()["value"] is None
    assert lost.tree()["ratio"] is None


@pytest.mark.parametrize(
    ("share", "expected"),
    # Nearest rank of 1 … 20: rank 10, rank 19, and never below the first.
    [(0.5, 10), (0.95, 19), (1.0, 20), (0.0, 1)],
)
def test_a_quantile_is_one_of_the_values(share, expected):
    assert quantile(list(range(20, 0, -1)), share) == expected


def test_no_values_have_no_quantile():
    assert math.isnan(quantile([], 0.5))


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (0, "0"),
        (0.04567, "0.0457"),
        (1.5, "1.5"),
        (12.34, "12.3"),
        (123.4, "123"),
        (45678, "45,678"),
        (math.nan, "not measured"),
    ],
)
def test_numbers_are_written_with_three_digits_that_matter(value, words):
    assert number(value) == words


def test_a_table_sets_measured_beside_budget_and_marks_what_was_missed():
    lines = table(Part("Pages", [LIMIT, FLOW], ["Measured on a quiet machine."])).splitlines()

    assert lines == [
        "Pages",
        "  what  measured    budget  ratio",
        "  list     26 ms   ≤ 13 ms      2  missed",
        "  flow    300 /s  ≥ 150 /s      2",
        "  Measured on a quiet machine.",
    ]
