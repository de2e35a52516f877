"""What holds for every chart, and where the product rightly differs from the reference tools."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from learnonce.improvement.calc.spc import charts, data_count, funnels, icons, joining, runs, zones
from learnonce.improvement.calc.spc.charts import Settings, draw
from learnonce.improvement.calc.spc.lines import Kind, Lines, Refused

NAMES = Lines.__slots__
numbers = st.one_of(st.integers(1, 40).map(float), st.just(np.nan))
shapes = st.integers(1, 30).flatmap(
    lambda length: st.lists(st.lists(numbers, min_size=length, max_size=length), min_size=1, max_size=4)
)


@given(shapes, st.sampled_from(Kind), st.booleans(), st.integers(0, 12))
def test_many_charts_at_once_are_what_each_is_by_itself(rows, kind, screen, end):
    y = np.array(rows)
    settings = Settings(kind=kind, screen=screen, part_ends=(end,) if end else (), exclude=(2,))
    more = {"n": np.full_like(y, 50.0), "sd": np.ones_like(y)}
    if kind in (Kind.P, Kind.P_PRIME):
        y /= 50
    together = draw(y, settings, **more)
    for number in range(len(y)):
        row = slice(number, number + 1)
        alone = draw(y[row], settings, n=more["n"][row], sd=more["sd"][row])
        for name in NAMES:
            # Adding up in another order moves the last digits.
            one, other = (getattr(found.lines, name) for found in (together, alone))
            np.testing.assert_allclose(one[row], other, rtol=1e-12, atol=1e-12)
        np.testing.assert_array_equal(together.runs_signal[row], alone.runs_signal)
    marks = data_count.read(y)
    for number in range(len(y)):
        np.testing.assert_array_equal(marks.sign[number], data_count.read(y[number : number + 1]).sign[0])


@given(shapes, st.sampled_from([Kind.I, Kind.C, Kind.U, Kind.I_PRIME, Kind.XBAR]))
def test_limits_lie_about_the_centre(rows, kind):
    y = np.array(rows)
    lines = draw(y, Settings(kind=kind), n=np.full_like(y, 4.0), sd=np.ones_like(y)).lines
    low, near_low, centre, near_high, high = (
        getattr(lines, name) for name in ("lower", "lower_2s", "centre", "upper_2s", "upper")
    )
    for below, above in ((low, near_low), (near_low, centre), (centre, near_high), (near_high, high)):
        assert not np.any(below > above)


@given(st.lists(st.integers(1, 40).map(float), min_size=1, max_size=40))
def test_upside_down_the_runs_and_signs_are_the_same_and_the_other_way_round(values):
    y = np.array([values])
    up, down = runs.anhoej(y, np.median(y)[None, None]), runs.anhoej(-y, -np.median(y)[None, None])
    assert (up.longest, up.crossings, up.signal) == (down.longest, down.crossings, down.signal)
    here, there = data_count.read(y).sign, data_count.read(-y).sign
    np.testing.assert_array_equal(np.where(here > 0, here - 1 + 2 * (here % 2), 0), there)


@pytest.mark.parametrize("kind", [Kind.I, Kind.T, Kind.I_PRIME])
def test_a_level_series_keeps_its_limits_when_screened_and_the_reference_has_none(kind):
    y = np.full((1, 12), 0.1)

    ours = draw(y, Settings(kind=kind, screen=True))
    theirs = draw(y, Settings(kind=kind, screen=True, as_reference=True))

    np.testing.assert_allclose(ours.lines.upper, 0.1)
    assert not ours.outside.any()
    assert np.isnan(theirs.lines.upper).all()
    assert data_count.read(y, screen=True).sign.tolist() == [[0] * 12]


def test_a_missing_value_is_no_trend_and_the_reference_stops():
    y = np.array([[5, 4, 6, 1, 2, 3, np.nan, 5, 6, 7, 8.0]])

    assert data_count.Sign.RISING not in data_count.read(y).sign
    with pytest.raises(data_count.Refused, match="missing value"):
        data_count.read(y, as_reference=True)


def test_a_centre_given_for_rare_events_is_the_line_drawn():
    y = np.array([[1, 3, 2, 2, 7.0]])

    ours, theirs = (
        draw(y, Settings(kind=Kind.G, fixed_centre=2.0, as_reference=way)).lines.centre[0, 0]
        for way in (False, True)
    )
    time = draw(y, Settings(kind=Kind.T, fixed_centre=2.0)).lines.centre[0, 0]

    assert (ours, theirs) == (2.0, 0.693 * 2)
    assert time == pytest.approx(2.0)


def test_the_spread_of_a_frozen_i_prime_is_that_of_its_baseline():
    quiet, wild = [10, 12] * 6, [10, 90] * 6
    frozen = Settings(kind=Kind.I_PRIME, freeze=12)
    y = np.array([quiet + wild], dtype=float)

    alone = draw(np.array([quiet], dtype=float), Settings(kind=Kind.I_PRIME))

    assert draw(y, frozen).lines.upper[0, 0] == pytest.approx(alone.lines.upper[0, 0])
    reference = Settings(kind=Kind.I_PRIME, freeze=12, as_reference=True)
    assert draw(y, reference).lines.upper[0, 0] > 3 * alone.lines.upper[0, 0]


def test_several_empty_rows_add_up_to_nothing_and_not_to_zero():
    rows = ["a", "a", "b"], np.array([np.nan, np.nan, 3.0])

    ours = joining.join(*rows, aggregate=joining.Aggregate.SUM)
    theirs = joining.join(*rows, aggregate=joining.Aggregate.SUM, as_reference=True)

    assert np.isnan(ours.value[0])
    assert theirs.value[0] == 0


def test_an_empty_subgroup_takes_nothing_from_the_spread():
    size, sd = np.array([[2, 0, 2.0]]), np.array([[3, np.nan, 3.0]])

    ours = draw(sd, Settings(kind=Kind.S), n=size, sd=sd)

    np.testing.assert_allclose(ours.lines.centre, 3.0)


def test_screening_is_off_unless_asked_for():
    spike = np.array([[10, 14] * 4 + [110] + [14, 10, 14]], dtype=float)

    assert charts.Settings().screen is False
    assert data_count.read(spike).upper[0, 0] > 2 * data_count.read(spike, screen=True).upper[0, 0] > 60


def test_a_time_of_zero_is_refused_with_a_reason():
    with pytest.raises(Refused, match="greater than zero"):
        draw(np.array([[3, 0.0]]), Settings(kind=Kind.T))


@pytest.mark.parametrize(
    ("target", "wanted", "picture"),
    [
        (30, icons.Wanted.HIGHER, "fail"),
        (30, icons.Wanted.LOWER, "pass"),
        (5, icons.Wanted.HIGHER, "pass"),
        (5, icons.Wanted.LOWER, "fail"),
        (20, icons.Wanted.LOWER, "inconsistent"),
        (15, icons.Wanted.LOWER, "inconsistent"),
        (np.nan, icons.Wanted.LOWER, "none"),
        (15, icons.Wanted.NEITHER, "none"),
    ],
)
def test_whether_the_target_will_be_met(target, wanted, picture):
    found = icons.assurance(np.array([float(target)]), np.array([10.0]), np.array([20.0]), wanted)

    assert found.tolist() == [picture]


def test_a_funnel_widens_for_places_that_differ_throughout_and_refuses_a_single_one():
    seen, expected = np.array([60, 140, 70, 130, 65, 135.0, 100, 100]), np.full(8, 100.0)

    wide = funnels.funnel(seen, expected, data=funnels.Data.RATIO, method=funnels.Method.ROOT)
    narrow = funnels.funnel(seen, expected, data=funnels.Data.RATIO, method=funnels.Method.ROOT, widen=False)

    assert wide.adjusted_used
    assert not wide.outside.any()
    assert narrow.outside.tolist() == [True, True, True, False, True, True, False, False]
    with pytest.raises(funnels.Refused, match="two places"):
        funnels.funnel(seen[:1], expected[:1], data=funnels.Data.RATIO)


def test_a_share_of_a_small_place_stays_between_none_and_all():
    limits = funnels.funnel(np.array([1, 9.0]), np.array([1, 10.0]), data=funnels.Data.SHARE).plain

    assert limits.lower_998.min() >= 0
    assert limits.upper_998.tolist()[0] == 1


def test_the_reference_turns_the_limits_of_its_largest_place_back():
    seen, asked = np.array([97.0, 40, 99]), np.array([100.0, 100, 100])
    ours, theirs = (
        funnels.funnel(seen, asked, data=funnels.Data.SHARE, trim_by=0.25, as_reference=as_reference)
        for as_reference in (False, True)
    )

    angle = np.arcsin(np.sqrt(236 / 300))
    past = angle + funnels.Z_998 * np.sqrt(1 / 400 + theirs.tau2)
    assert past > np.pi / 2
    assert ours.adjusted.upper_998.tolist() == [1, 1, 1]
    np.testing.assert_allclose(theirs.adjusted.upper_998, np.sin(past) ** 2)


def test_two_rises_that_meet_in_equal_values_both_rise_and_in_the_reference_one_point_falls():
    y = np.array([[1, 2, 3, 4, 5, 6, 7, 7, 8, 9, 10, 11, 12, 13.0]])

    assert data_count.Sign.FALLING not in data_count.read(y).sign
    assert data_count.read(y, as_reference=True).sign[0, 6] == data_count.Sign.FALLING


def test_one_value_has_no_limits_and_the_reference_leaves_one_at_nought():
    y = np.array([[5.0]])

    for kind in (Kind.MR, Kind.T):
        assert np.isnan(draw(y, Settings(kind=kind)).lines.lower).all()
        assert draw(y, Settings(kind=kind, as_reference=True)).lines.lower.tolist() == [[0]]


def test_equal_values_join_to_that_value_without_any_spread():
    joined = joining.join([1] * 7, np.full(7, 0.1))

    assert (joined.value[0], joined.sd[0]) == (0.1, 0)


def test_a_gap_in_a_window_of_zones_is_no_signal():
    found = zones.western_electric(np.array([[2.5, np.nan, 2.5, 2.5]]), 0.0, 1.0)

    assert not found.completes[1].any()
