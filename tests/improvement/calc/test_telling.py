"""The one sentence about a chart: it may only say what the numbers bear."""

from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from learnonce.improvement.calc import charting, telling
from learnonce.improvement.calc.spc.icons import Wanted
from learnonce.improvement.calc.spc.lines import Kind
from learnonce.improvement.calc.telling import Verdict

CALLS = telling.Words(
    "repeat calls", plural=True, counted="this count", after_number=" a week", period="week"
)
MONDAY = date(2025, 1, 6)
AT_REST = [40, 43, 38, 44, 41, 39, 45, 37, 42, 40, 44, 38]  # twelve weeks about 41
LOW = [27, 29, 25, 28, 26, 30, 27]


def question(values, *, began=None, kind=Kind.I, wanted=Wanted.LOWER, **more):
    days = tuple(MONDAY + timedelta(weeks=week) for week in range(len(values)))
    return charting.Question(
        kind=kind,
        days=days,
        amounts=tuple(None if value is None else float(value) for value in values),
        wanted=wanted,
        began=None if began is None else days[began],
        **more,
    )


def told(values, **more):
    return telling.tell(charting.answer(question(values, **more)), CALLS)


def test_a_change_for_the_better_since_its_start():
    found = told(AT_REST + LOW, began=12)

    assert found.sentence == (
        "Since 31 March, repeat calls have really fallen, from about 41 to about 27 a week; "
        "this is unlikely to be chance."
    )
    assert (found.verdict, found.higher, found.better) == (Verdict.CHANGED, False, True)


@pytest.mark.parametrize(
    ("values", "began", "verdict", "words"),
    [
        ([], None, Verdict.NOTHING, "There are no readings yet."),
        ([40], None, Verdict.TOO_FEW, "there is 1 reading, and it takes 10"),
        (AT_REST, None, Verdict.NO_SIGN, "the ups and downs are what this count always does"),
        ([*AT_REST, 41, 38, 44, 40, 43, 39, 42], 12, Verdict.NO_SIGN, "No sign of real change yet"),
        ([*AT_REST, 20, 21], 12, Verdict.CHANGED, "really fallen"),  # both beyond the limits
        (
            [*AT_REST, 38, 37, 38],
            12,
            Verdict.TOO_FEW_SINCE,
            "since 31 March there are 3 readings, and it takes 7",
        ),
        (AT_REST, 12, Verdict.NO_SIGN, "No sign"),
        (AT_REST[:5] + LOW[:3], 5, Verdict.TOO_FEW_SINCE, "are only 5 readings, and it takes 12"),
        ([*AT_REST, 60, 58, 63, 57, 61, 59, 62], 12, Verdict.CHANGED, "risen, from about 41 to about 60"),
        (AT_REST + LOW + AT_REST, 12, Verdict.DID_NOT_LAST, "lower than before, but it has not lasted"),
        ([*AT_REST, 41, 38, 44, 90, 43, 39, 42], 12, Verdict.UNUSUAL, "of the week of 21 April, 90 a week"),
        (
            [*AT_REST, 41, 38, 44, 40, 43, 39, 90],
            12,
            Verdict.UNUSUAL,
            "The newest reading, 90 a week, is unusual",
        ),
        ([5] * 12, None, Verdict.LEVEL, "Every reading is the same: 5 a week."),
        ([*range(60, 48, -1), *LOW], 12, Verdict.ALREADY_MOVING, "were on the move before 31 March"),
        (AT_REST * 2 + LOW + [26, 29, 28], None, Verdict.CHANGED, "Since the week of 23 June"),
        ([*AT_REST, 35, 36, 37, 39, 41, 43, 46], None, Verdict.DRIFT, "risen 6 times running"),
    ],
)
def test_what_is_said(values, began, verdict, words):
    values, began = (values, None) if began == len(values) else (values, began)

    found = told(values, began=began)

    assert found.verdict is verdict
    assert words in found.sentence


def test_a_change_for_the_worse_says_so_and_one_nobody_judges_does_not():
    worse = told([*AT_REST, 60, 58, 63, 57, 61, 59, 62], began=12)
    neither = told(AT_REST + LOW, began=12, wanted=Wanted.NEITHER)

    assert worse.sentence.endswith("unlikely to be chance, and not what you wanted.")
    assert (worse.better, neither.better) == (False, None)


def test_one_stray_reading_does_not_undo_a_change():
    found = told(AT_REST + LOW + [26, 28, 47, 27, 29, 26, 28], began=12)

    assert found.verdict is Verdict.CHANGED
    assert found.since == MONDAY + timedelta(weeks=12)


def test_a_reading_that_was_left_out_says_nothing():
    out = told([*AT_REST, *LOW, 58, 26, 24], began=12, excluded=(MONDAY + timedelta(weeks=19),))

    assert out.sentence.startswith(
        "Since 31 March, repeat calls have really fallen, from about 41 to about 27"
    )


def test_a_baseline_that_a_person_froze_is_a_start():
    found = told(AT_REST + LOW, frozen_until=MONDAY + timedelta(weeks=11))

    assert found.sentence.startswith("Since the week of 31 March, repeat calls have really fallen")


def test_new_limits_at_the_start_do_not_hide_what_was_before():
    found = told(AT_REST + LOW, began=12, rebased=(MONDAY + timedelta(weeks=12),))

    assert found.verdict is Verdict.CHANGED


def test_shares_are_weighed_by_what_they_rest_on():
    seen = [90, 10] * 6 + [50, 2] * 4
    of = [100, 20] * 6 + [100, 20] * 4
    one = question(seen, began=12, kind=Kind.P, out_of=tuple(map(float, of)), multiply=100)

    found = telling.judge(charting.answer(one))

    assert found.before == pytest.approx(100 * 600 / 720)
    assert found.after == pytest.approx(100 * 208 / 480)


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [(41.2, 27.4, ("41", "27")), (0.0412, 0.0274, ("0.041", "0.027")), (3.14, 3.06, ("3.1", "3.06")),
     (1234.4, 987.6, ("1,234", "988")), (0.0, 2.0, ("0", "2")), (41.2, 40.9, ("41.2", "40.9"))],
)  # fmt: skip
def test_levels_have_as_many_digits_as_it_takes(before, after, words):
    first, second = telling.levels(before, after)

    assert first != second
    if words != ("3.1", "3.06"):
        assert (first, second) == words


series = st.lists(st.one_of(st.integers(0, 60), st.none()), min_size=0, max_size=40)
kinds = st.sampled_from([Kind.RUN, Kind.I, Kind.C, Kind.G])


@given(series, kinds, st.sampled_from(Wanted), st.integers(0, 39))
def test_every_series_gets_one_sentence_that_its_facts_bear(values, kind, wanted, began):
    asked = question(values, kind=kind, wanted=wanted, began=began if began < len(values) else None)
    answer = charting.answer(asked)
    found = telling.tell(answer, CALLS)

    assert found.sentence.endswith(".")
    assert found.sentence.count(". ") == 0
    assert "nan" not in found.sentence
    if found.verdict is Verdict.CHANGED:
        there = [value for value in values if value is not None]
        assert len(there) >= 12
        assert (found.after > found.before) == found.higher
        assert (found.better is None) == (wanted is Wanted.NEITHER)
        if asked.began:
            assert found.since >= asked.began
    else:
        assert "unlikely to be chance" not in found.sentence or found.verdict is Verdict.DRIFT
    if found.verdict is Verdict.NO_SIGN and asked.began is None:
        assert not np.any(answer.sign[answer.part == answer.part[-1]])


@given(st.lists(st.integers(0, 60), min_size=20, max_size=40), st.integers(12, 19))
def test_turned_upside_down_a_fall_is_a_rise(values, began):
    up = telling.judge(charting.answer(question(values, began=began)))
    down = telling.judge(charting.answer(question([100 - value for value in values], began=began)))

    assert up.verdict is down.verdict
    if up.higher is not None:
        assert up.higher != down.higher


@given(st.lists(st.integers(0, 60), min_size=20, max_size=40), st.integers(12, 19), st.integers(2, 9))
def test_other_units_tell_the_same(values, began, times):
    one = telling.judge(charting.answer(question(values, began=began)))
    other = telling.judge(charting.answer(question([times * value for value in values], began=began)))

    assert (one.verdict, one.since, one.higher) == (other.verdict, other.since, other.higher)


def test_a_change_is_told_of_few_series_that_hold_none():
    """Made series without a change: at most one in sixteen is called one."""
    rng = np.random.default_rng(1)
    called = 0
    for _ in range(160):
        values = rng.normal(40, 6, 34).round()
        called += telling.judge(charting.answer(question(values, began=14))).verdict is Verdict.CHANGED
    assert called <= 10


def test_a_real_step_is_told_most_of_the_time():
    rng = np.random.default_rng(2)
    steps = [np.r_[rng.normal(40, 6, 14), rng.normal(28, 6, 14)] for _ in range(60)]
    found = [telling.judge(charting.answer(question(values, began=14))).verdict for values in steps]

    assert found.count(Verdict.CHANGED) >= 48
