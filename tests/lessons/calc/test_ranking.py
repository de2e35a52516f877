"""The order of a list: closeness first, then gently places like mine and what is better known."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learnonce.lessons.calc import grades, ranking

strengths = st.sampled_from([grades.TOLD, grades.REASONED, grades.BEFORE_AND_AFTER, grades.OVER_TIME, "A4"])
replications = st.sampled_from([grades.ONE_PLACE, grades.ECHOED, grades.REPEATED, grades.PROVEN, "BX"])


def test_prefers_the_place_like_mine_among_equals():
    here = ranking.order(0.5, likeness=1, strength="A0", replication="B0")
    there = ranking.order(0.5, likeness=0, strength="A0", replication="B0")

    assert here == pytest.approx(0.53)
    assert there == pytest.approx(0.5)


def test_prefers_the_better_known_among_equals():
    # A2 counts 0.5 and B2 0.7, so 0.6 of 0.03
    assert ranking.order(0.5, likeness=0, strength="A2", replication="B2") == pytest.approx(0.518)


def test_mixed_results_are_not_pushed_down():
    assert ranking.evidence("A2", "BX") == ranking.evidence("A2", "B0")


@given(strengths, replications, st.floats(0, 1))
def test_never_lets_a_lesson_pass_one_that_is_clearly_closer(strength, replication, likeness):
    closer = ranking.order(0.5 + ranking.MOST_LIFT, likeness=0, strength="A0", replication="B0")
    behind = ranking.order(0.5, likeness=likeness, strength=strength, replication=replication)

    assert behind <= closer + 1e-12
