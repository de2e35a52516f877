import pytest

from learnonce.matching.calc import metrics


class TestNdcg:
    def test_matches_a_hand_worked_case_with_linear_gain(self):
        # found: grade 1 at rank 1, 2 at rank 3: 1/log2(2) + 2/log2(4) = 2
        # ideal: 2/log2(2) + 1/log2(3) = 2.630930
        assert metrics.ndcg(["b", "x", "a"], {"a": 2, "b": 1, "x": 0}) == pytest.approx(
            2 / 2.630930, abs=1e-6
        )

    def test_what_stands_eleventh_counts_nothing(self):
        ranking = [f"x{place}" for place in range(10)] + ["a"]

        assert metrics.ndcg(ranking, {"a": 1}) == 0

    def test_the_ideal_holds_no_more_than_ten(self):
        grades = {f"a{place}": 1 for place in range(25)}

        assert metrics.ndcg([f"a{place}" for place in range(10)], grades) == pytest.approx(1)


def test_recall_is_of_all_that_are_right():
    assert metrics.recall(["a", "x"], {"a": 1, "b": 2, "x": 0, "c": 1, "d": 1}) == 0.25


def test_reciprocal_rank_is_that_of_the_first_right_answer():
    assert metrics.reciprocal_rank(["x", "b", "a"], {"a": 2, "b": 1, "x": 0}) == 0.5
    assert metrics.reciprocal_rank([f"x{place}" for place in range(10)] + ["a"], {"a": 1}) == 0


def test_a_query_judged_only_wrong_has_no_positive():
    assert not metrics.has_positive({"a": 0})
    assert metrics.has_positive({"a": 0, "b": 1})
