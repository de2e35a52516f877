"""Laws that hold for any pooling, beside the reference cases."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from learnonce.insight.calc import pooling
from learnonce.insight.calc.between import METHODS, ML, REML
from learnonce.insight.calc.errors import CannotPool

effects = some.floats(-3, 3).map(lambda value: round(value, 3))
variances = some.floats(0.01, 2).map(lambda value: round(value, 3))
places = some.lists(some.tuples(effects, variances), min_size=3, max_size=12)


@pytest.mark.parametrize("method", METHODS)
@given(places=places, shift=effects)
@settings(max_examples=15, deadline=None)
def test_moving_all_effects_moves_the_answer_and_nothing_else(method, places, shift):
    y, v = np.array(places).T

    here = pooling.pool(y, v, method=method)
    there = pooling.pool(y + shift, v, method=method)

    assert there.estimate == pytest.approx(here.estimate + shift, abs=1e-6)
    assert there.tau2 == pytest.approx(here.tau2, rel=1e-5, abs=1e-7)
    assert there.std_error == pytest.approx(here.std_error, rel=1e-5, abs=1e-6)


@given(places=places)
@settings(max_examples=25, deadline=None)
def test_the_pooled_effect_lies_among_the_effects_and_a_new_place_is_less_sure(places):
    y, v = np.array(places).T

    found = pooling.pool(y, v)

    assert min(y) - 1e-9 <= found.estimate <= max(y) + 1e-9
    assert found.prediction_t.lower <= found.interval.lower + 1e-9
    assert found.weights_percent.sum() == pytest.approx(100)
    spread = pooling.tau2_interval(y, v)
    assert 0 <= spread.lower <= spread.upper


def test_a_place_without_uncertainty_or_no_place_at_all_is_refused():
    with pytest.raises(CannotPool, match="A variance is 0 or less"):
        pooling.pool([1.0, 2.0], [0.1, 0.0])
    with pytest.raises(CannotPool, match="No place has an effect"):
        pooling.pool([math.nan], [0.1])
    with pytest.raises(CannotPool, match="between 0 and 1"):
        pooling.pool([1.0], [0.1], level=95)


# Two summits of the likelihood, one at 0: in the first the other is the higher, in the second the one at 0.
PRECISE = (0.00054873, 3.75e-06, 0.00133459, 0.00179252, 0.00176098)
SEEN = (0.0293, 0.0303, -0.0068, 0.0078, 0.1359)


@pytest.mark.parametrize("method", [REML, ML])
@pytest.mark.parametrize("left_out", [2, 3])
def test_of_two_summits_of_the_likelihood_it_is_the_higher(method, left_out):
    y, v = np.delete(SEEN, left_out), np.delete(PRECISE, left_out)

    def likelihood(t):
        w = 1 / (v + t)
        rest = y - w @ y / w.sum()
        return np.log(w).sum() - w @ rest**2 - (np.log(w.sum()) if method == REML else 0)

    places = np.concatenate([[0.0], np.geomspace(1e-8, 1, 20_001)])
    best = max(places, key=likelihood)

    assert pooling.pool(y, v, method=method).tau2 == pytest.approx(best, rel=2e-3, abs=1e-9)


def test_two_groups_need_three_places_and_both_groups():
    with pytest.raises(CannotPool, match="three places"):
        pooling.compare([1, 2], [1, 1], [0, 1], method=REML)
    with pytest.raises(CannotPool, match="one group"):
        pooling.compare([1, 2, 3], [1, 1, 1], [1, 1, 1])
    assert pooling.tau2_interval([1.0], [0.1]) is None
    assert pooling.leave_one_out([1.0], [0.1]) == []
