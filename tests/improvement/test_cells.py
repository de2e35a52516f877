"""What people write into cells."""

from datetime import date

import pytest

from learnonce.improvement.calc import cells
from learnonce.improvement.calc.cells import Number, Unclear


@pytest.mark.parametrize(
    ("cell", "amount"),
    [
        ("41", 41),
        (" 41 ", 41),
        ("1,234", 1234),
        ("12,345,678.5", 12345678.5),
        ("1 234", 1234),
        ("1\u00a0234", 1234),
        ("36777.0", 36777),
        (".5", 0.5),
        ("-3", -3),
        ("\u22123", -3),
        ("£1,200.50", 1200.5),
        ("0", 0),
        ("1e3", 1000),
    ],
)
def test_numbers(cell, amount):
    assert cells.number(cell) == Number(amount)


def test_a_share_says_that_it_is_one():
    assert cells.number("85 %") == Number(85, is_percent=True)


@pytest.mark.parametrize(
    "cell",
    ["", "  ", "n/a", "N/A", "#N/A", "-", "\u2013", "<5", "< 10", "\u22647", "under 5", "*", "..", "Null"],
)
def test_what_is_missing_is_not_zero(cell):
    assert cells.number(cell).amount is None


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        ("12,5", "a decimal or thousands"),
        ("nil", "write 0 if there were none"),
        ("12 calls", "Leave out the words"),
        ("about ten", "not a number"),
        ("1.2.3", "not a number"),
        ("(12)", "not a number"),
    ],
)
def test_what_is_unclear_is_said(cell, words):
    with pytest.raises(Unclear, match=words):
        cells.number(cell)


THIRD = date(2025, 3, 3)
MARCH = date(2025, 3, 1)


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("2025-03-03", THIRD),
        ("2025-03-03 00:00:00", THIRD),
        ("2025-03-03T09:30:00Z", THIRD),
        ("2025/3/3", THIRD),
        ("20250303", THIRD),
        ("03/03/2025", THIRD),
        ("3/3/25", THIRD),
        ("3.3.2025", THIRD),
        ("03-03-2025 09:30", THIRD),
        ("3 March 2025", THIRD),
        ("3rd March 2025", THIRD),
        ("03-Mar-25", THIRD),
        ("Mon 3 Mar 2025", THIRD),
        ("March 3, 2025", THIRD),
        ("w/c 03/03/2025", THIRD),
        ("Week commencing 3 March 2025", THIRD),
        ("2025-W10", THIRD),
        ("W10 2025", THIRD),
        ("Week 10, 2025", THIRD),
        ("Mar 2025", MARCH),
        ("March 2025", MARCH),
        ("Mar-25", MARCH),
        ("Sept 2024", date(2024, 9, 1)),
        ("2025 March", MARCH),
        ("2025-03", MARCH),
        ("03/2025", MARCH),
        ("202503", MARCH),
        ("Q2 2025", date(2025, 4, 1)),
        ("2025 Q2", date(2025, 4, 1)),
        ("2024/25 Q4", date(2025, 1, 1)),
        ("Q1 2024/25", date(2024, 4, 1)),
        ("31/12/2024", date(2024, 12, 31)),
    ],
)
def test_days(cell, day):
    assert cells.day(cell) == day


def test_the_month_may_come_first_where_it_is_said_so():
    assert cells.day("3/4/2025") == date(2025, 4, 3)
    assert cells.day("3/4/2025", order=cells.MDY) == date(2025, 3, 4)
    assert [cells.is_month_first(cell) for cell in ("3/14/2025", "14/3/2025", "3/4/2025", "Mar 2025")] == [
        True,
        False,
        None,
        None,
    ]


def test_numbers_of_excel_are_days_only_where_that_is_known():
    assert cells.day("45719", serials=True) == THIRD
    assert cells.day("45719.0", serials=True) == THIRD
    with pytest.raises(Unclear):
        cells.day("45719")


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        ("30/2/2025", "no such day"),
        ("2025-13-01", "no such day"),
        ("W60 2025", "no such day"),
        ("Week 9", "say the year"),
        ("Total", "not a date"),
        ("", "not a date"),
        ("2025", "not a date"),
        ("12", "not a date"),
    ],
)
def test_what_is_no_day_is_said(cell, words):
    with pytest.raises(Unclear, match=words):
        cells.day(cell)
