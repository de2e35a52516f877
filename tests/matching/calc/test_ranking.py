import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from learnonce.matching.calc import ranking


class TestIdf:
    def test_matches_a_hand_worked_case(self):
        # ln(1 + (10 - 2 + 0.5) / (2 + 0.5)) = ln 4.4
        assert ranking.idf(documents=10, holding=2) == pytest.approx(math.log(4.4))

    def test_a_word_in_every_text_still_weighs_a_little(self):
        # ln(1 + 0.5 / 10.5)
        assert ranking.idf(documents=10, holding=10) == pytest.approx(0.046520, abs=1e-6)

    @pytest.mark.parametrize(("documents", "holding"), [(0, 0), (0, 5), (3, 900), (5, -1)])
    def test_counts_of_different_age_never_make_it_negative(self, documents, holding):
        assert ranking.idf(documents=documents, holding=holding) > 0


class TestBm25:
    def test_matches_a_hand_worked_case(self):
        # length twice the mean: 1.5 x (1 - 0.75 + 0.75 x 2) = 2.625
        # "fax": 1.0 x 2 x 2.5 / (2 + 2.625) = 1.081081; "queue": 0.5 x 1 x 2.5 / (1 + 2.625) = 0.344828
        found = ranking.bm25(
            {"fax": 2, "queue": 1, "unasked": 9},
            words=200,
            mean_words=100,
            weights={"fax": 1.0, "queue": 0.5},
        )

        assert found == pytest.approx(1.425909, abs=1e-6)

    def test_a_collection_never_counted_treats_every_length_alike(self):
        # 1.0 x 1 x 2.5 / (1 + 1.5)
        assert ranking.bm25({"fax": 1}, words=7, mean_words=0, weights={"fax": 1.0}) == pytest.approx(1.0)

    @settings(deadline=None)
    @given(
        mentions=st.dictionaries(st.sampled_from("abcdef"), st.integers(0, 10_000)),
        words=st.integers(0, 100_000),
        mean=st.floats(0.1, 10_000),
    )
    def test_never_exceeds_its_bound(self, mentions, words, mean):
        weights = {"a": 1.2, "b": 0.1, "c": 7.0}

        found = ranking.bm25(mentions, words=words, mean_words=mean, weights=weights)

        assert 0 <= ranking.share_of_bound(found, weights) <= 1 + 1e-9


def test_a_query_without_words_has_no_share():
    assert ranking.share_of_bound(0.0, {}) == 0


def test_the_blend_is_sixty_five_to_thirty_five():
    # 0.65 x 0.8 + 0.35 x 0.4
    assert ranking.blend(0.8, 0.4) == pytest.approx(0.66)
