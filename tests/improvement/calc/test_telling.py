"""The one sentence about a chart: it may only say what the numbers bear."""

from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from learnonce.improvement.calc import charting, judging, numbers, telling
from learnonce.improvement.calc.judging import Verdict
from learnonce.improvement.calc.spc.icons import Wanted
from learnonce.improvement.calc.spc.lines import Kind

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

    found = judging.judge(charting.answer(one))

    assert found.before == pytest.approx(100 * 600 / 720)
    assert found.after == pytest.approx(100 * 208 / 480)


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (41.2, 27.4, ("41", "27")),
        (0.0412, 0.0274, ("0.041", "0.027")),
        (3.14, 3.06, ("3.14", "3.06")),
        (41.2, 40.9, ("41.2", "40.9")),
        (0.0, 2.0, ("0", "2")),
        (-3.0, 4.0, ("-3", "4")),
        (1_234.4, 987.6, ("1,230", "988")),
        (41_237.0, 27_114.0, ("41,200", "27,100")),
        (41_237.0, 41_243.0, ("41,237", "41,243")),
        (1_351_000.0, 1_352_000.0, ("1.351 million", "1.352 million")),
        (2.5e12, 1.2e9, ("2,500 billion", "1.2 billion")),
    ],
)
def test_levels_have_as_many_digits_as_it_takes(before, after, said):
    assert numbers.levels(before, after) == said


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (74.2, 92.4, ("74", "92")),
        (99.6, 99.97, ("99.6", "99.97")),
        (97.0, 100.0, ("97", "100")),
        (0.2, 0.0, ("0.20", "0")),
    ],
)
def test_a_share_of_nearly_all_is_not_said_to_be_all(before, after, said):
    first, second = numbers.levels(before, after, is_share=True)

    assert (first, second) == said


def numbered(values, **more):
    """A sentence about values, with other words."""
    words = replace(CALLS, **more.pop("words", {}))
    return telling.tell(charting.answer(question(values, **more)), words).sentence


HIGH = [60, 58, 63, 57, 61, 59, 62]
UP = {"wanted": Wanted.HIGHER}
AFTER = {"began": 12}
WAIT = {"subject": "“Wait”", "plural": False, "after_number": " minutes"}
SHARE = {"subject": "“Seen in time”", "plural": False, "after_number": "%"}
RARE = {"subject": "“Falls”", "plural": False, "after_number": " days", "period": "case", "rare": True}
CHANCE = "this is unlikely to be chance."
NOT_WANTED = "this is unlikely to be chance, and not what you wanted."
FELL = "repeat calls have really fallen"

SAID = [
    # the way that is wanted, the other, and none
    (AT_REST + HIGH, AFTER | UP, f"from about 41 to about 60 a week; {CHANCE}"),
    (AT_REST + HIGH, AFTER, f"from about 41 to about 60 a week; {NOT_WANTED}"),
    (AT_REST + LOW, AFTER | UP, f"to about 27 a week; {NOT_WANTED}"),
    (AT_REST + HIGH, AFTER | {"wanted": Wanted.NEITHER}, f"to about 60 a week; {CHANCE}"),
    # a trend alone, and one the wrong way
    ([*AT_REST, 35, 36, 37, 39, 41, 43, 46], {}, f"have risen 6 times running; {NOT_WANTED}"),
    ([*AT_REST, 46, 43, 41, 39, 37, 36, 35], {}, f"have fallen 6 times running; {CHANCE}"),
    # only limits
    ([*AT_REST, 90, 41, 38, 40], {}, "the reading of the week of 31 March, 90 a week, was unusually high:"),
    ([*AT_REST, 1, 41, 38, 40], {}, "1 a week, was unusually low: something was different then."),
    ([*AT_REST * 2, 90, 41, 38, 90, 44, 40], {}, "was unusually high (1 earlier one stood out too):"),
    ([*AT_REST, 90], {}, "The newest reading, 90 a week, is unusually high: ask what was different"),
    # a change before the marked start
    ([*AT_REST, *LOW, *LOW], {"began": 17}, "were on the move before 5 May, so this chart cannot tell"),
    # came and went, for the better and for the worse
    (AT_REST + LOW + AT_REST, AFTER, "were lower than before, but it has not lasted."),
    (AT_REST + HIGH + AT_REST, AFTER, "were higher than before, but this has passed."),
    # too few
    ([], {}, "There are no readings yet."),
    ([40], {}, "there is 1 reading, and it takes 10"),
    ([None, 40, None, 41], {}, "there are 2 readings, and it takes 10"),
    (AT_REST[:11] + AT_REST[:7], {"began": 11}, "before it there are only 11 readings, and it takes 12"),
    ([*AT_REST, 40], AFTER, "since 31 March there is 1 reading, and it takes 7."),
    (
        AT_REST + AT_REST[:3],
        {"rebased": (MONDAY + timedelta(weeks=12),)},
        "there are 3 readings since 31 March, and it takes 10",
    ),
    (
        [*AT_REST, *AT_REST[:9]],  # two of the twelve before are left out
        AFTER | {"excluded": (MONDAY, MONDAY + timedelta(weeks=1))},
        "on 31 March: before it there are only 10 readings, and it takes 12",
    ),
    # all the same, with a start and without; and from one level to another
    ([5] * 12, {}, "Every reading is the same: 5 a week."),
    ([5] * 20, AFTER, "Every reading is the same: 5 a week."),
    ([5] * 12 + [8] * 8, AFTER, "from about 5 to about 8 a week"),
    # words of units: one and many, per cent, large numbers
    ([1] * 12, {"words": WAIT}, "Every reading is the same: 1 minute."),
    ([2] * 12, {"words": WAIT}, "Every reading is the same: 2 minutes."),
    ([100] * 12, {"words": SHARE}, "Every reading is the same: 100%."),
    (
        AT_REST + LOW,
        AFTER | {"words": SHARE},
        "“Seen in time” has really fallen, from about 41% to about 27%;",
    ),
    ([31_000 * value for value in AT_REST + LOW], AFTER, "from about 1.27 million to about 850,000 a week"),
    # words of time
    (AT_REST * 2 + LOW * 2, {"words": {"period": "month"}}, f"Since June, {FELL}"),
    (AT_REST * 2 + LOW * 2, {"words": {"period": "quarter"}}, f"Since the quarter from June, {FELL}"),
    (AT_REST * 2 + LOW * 2, {"words": {"period": "day"}}, f"Since 23 June, {FELL}"),
    (AT_REST * 4 + LOW * 2, {}, f"Since the week of 8 December 2025, {FELL}"),
    # rare things: a higher number is a rarer thing
    (
        AT_REST + HIGH,
        AFTER | UP | {"words": RARE},
        f"“Falls” really happens less often: about 41 days between two before, about 60 days now; {CHANCE}",
    ),
    (
        AT_REST + LOW,
        AFTER | UP | {"words": RARE},
        f"really happens more often: about 41 days between two before, about 27 days now; {NOT_WANTED}",
    ),
]


@pytest.mark.parametrize(("values", "more", "said"), SAID)
def test_the_words_fit_what_happened(values, more, said):
    assert said in numbered(values, **more)


def test_a_drift_knows_whether_it_is_the_way_wanted():
    drift = told([*AT_REST, 35, 36, 37, 39, 41, 43, 46])

    assert (drift.verdict, drift.higher, drift.better) == (Verdict.DRIFT, True, False)


def test_six_rises_across_a_gap_are_no_drift():
    assert told([*AT_REST, 35, 36, 37, None, 39, 41, 43, 46]).verdict is not Verdict.DRIFT


def test_the_spread_of_measurements_is_not_said_to_be_their_size():
    days = [MONDAY + timedelta(weeks=week) for week in range(20) for _ in range(3)]
    amounts = [50.0 + way * (4 + week % 3 if week < 12 else 1) for week in range(20) for way in (-1, 0, 1)]
    asked = charting.Question(
        kind=Kind.S,
        days=tuple(days),
        amounts=tuple(amounts),
        samples=True,
        wanted=Wanted.LOWER,
        began=days[36],
    )

    found = telling.tell(charting.answer(asked), replace(CALLS, **WAIT))

    assert "the spread of “Wait” has really fallen, from about 5" in found.sentence


BLAMING = ("you should", "fail", "fault", "bad", "poor", "wrong", "must", "worse")


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
    assert not [word for word in BLAMING if word in found.sentence.lower()]
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
    up = judging.judge(charting.answer(question(values, began=began)))
    down = judging.judge(charting.answer(question([100 - value for value in values], began=began)))

    assert up.verdict is down.verdict
    if up.higher is not None:
        assert up.higher != down.higher


@given(st.lists(st.integers(0, 60), min_size=20, max_size=40), st.integers(12, 19), st.integers(2, 9))
def test_other_units_tell_the_same(values, began, times):
    one = judging.judge(charting.answer(question(values, began=began)))
    other = judging.judge(charting.answer(question([times * value for value in values], began=began)))

    assert (one.verdict, one.since, one.higher) == (other.verdict, other.since, other.higher)


def test_a_change_is_told_of_few_series_that_hold_none():
    """Made series without a change: at most one in sixteen is called one."""
    rng = np.random.default_rng(1)
    called = 0
    for _ in range(160):
        values = rng.normal(40, 6, 34).round()
        called += judging.judge(charting.answer(question(values, began=14))).verdict is Verdict.CHANGED
    assert called <= 10


def test_a_real_step_is_told_most_of_the_time():
    rng = np.random.default_rng(2)
    steps = [np.r_[rng.normal(40, 6, 14), rng.normal(28, 6, 14)] for _ in range(60)]
    found = [judging.judge(charting.answer(question(values, began=14))).verdict for values in steps]

    assert found.count(Verdict.CHANGED) >= 48


@pytest.mark.parametrize("kind", [Kind.I, Kind.RUN])
def test_steady_readings_long_after_a_short_time_before_are_seldom_called_a_change(kind):
    """The level before is only known from fourteen readings: sixty later ones must not be held against it."""
    rng = np.random.default_rng(3)
    said = [told(rng.normal(41, 6, 74).round(), began=14, kind=kind).verdict for _ in range(200)]

    changed = sum(verdict in {Verdict.CHANGED, Verdict.DID_NOT_LAST} for verdict in said)

    assert changed <= 12  # about 3 in 100; 43 and 21 in 100 when sides alone were counted
