import pytest

from learnonce.matching import queries, services
from learnonce.matching.queries.search import Scope, read, search
from tests.matching.conftest import EVERYBODY


def numbers(likes):
    return [like.object_id for like in likes]


class TestSimilarTo:
    def test_the_closest_in_meaning_comes_first(self, desk):
        likes = queries.similar_to("we cannot get through by telephone on Mondays", tokens=EVERYBODY)

        assert likes[0].object_id == 1
        assert [like.score for like in likes] == sorted((like.score for like in likes), reverse=True)

    def test_a_name_or_code_is_found_by_its_word(self, desk):
        assert queries.similar_to("sx-9", tokens=EVERYBODY)[0].object_id == 5

    def test_says_how_close_in_words(self, desk):
        same = "Monday calls\nPhone lines jam on Monday mornings. A call-back queue cut the wait."

        likes = queries.similar_to(same, tokens=EVERYBODY)

        assert likes[0].closeness is queries.Closeness.SOLVED
        assert likes[-1].closeness is queries.Closeness.FAR

    @pytest.mark.parametrize("text", ["", "  ", "the and of", "?!", "\x00", "'"])
    def test_nothing_to_look_for_finds_nothing(self, desk, text):
        assert queries.similar_to(text, tokens=EVERYBODY) == []

    @pytest.mark.parametrize(
        "text",
        ["it's 'quoted' \\ & | ! : * ( )", "%s %(x)s {} {where}", "日本語", "a" * 9_000, "fax " * 9_000],
    )
    def test_takes_any_text_there_may_be(self, desk, text):
        assert isinstance(queries.similar_to(text, tokens=EVERYBODY), list)

    def test_keeps_to_kinds_tags_places_and_leaves_out_what_is_excluded(self, put):
        put(1, "Phones jam", kind="lesson", tags=["a", "b"], place_id=1)
        put(2, "Phones jam", kind="lesson", tags=["a"], place_id=2)
        put(3, "Phones jam", kind="question", tags=["b"])
        services.embed_pending()

        def found(**scope):
            return sorted(numbers(queries.similar_to("phones jam", tokens=EVERYBODY, **scope)))

        assert found() == [1, 2, 3]
        assert found(kinds=["question"]) == [3]
        assert found(tags=["a", "b"]) == [1]
        assert found(places=[2, 3]) == [2]
        assert found(places=[]) == []
        assert found(exclude=[("lesson", 1), ("lesson", 3)]) == [2, 3]
        assert found(limit=2) == [1, 2]

    def test_costs_as_many_queries_whatever_the_length(self, desk, django_assert_num_queries):
        with django_assert_num_queries(3):  # read, settings, search; a larger collection adds an estimate
            queries.similar_to("Monday calls", tokens=EVERYBODY)

    def test_an_empty_index_finds_nothing(self, db):
        assert queries.similar_to("phones", tokens=EVERYBODY) == []


class TestAudience:
    """Nothing of a text the asker may not see comes through: not it, its number, or its pull on others."""

    @pytest.fixture
    def hidden(self, put):
        put(90, "Phone lines jam on Monday mornings for us alone.", title="Secret", audience=["t:9"])
        put(91, "Telephone trouble on Mondays.", title="For nobody", audience=[])
        services.embed_pending()

    @pytest.mark.parametrize("text", ["phone lines jam on monday mornings", "secret", "alone"])
    def test_what_the_asker_may_not_see_changes_nothing(self, desk, put, text):
        before = queries.similar_to(text, tokens=EVERYBODY)

        put(90, "Phone lines jam on Monday mornings for us alone.", title="Secret", audience=["t:9"])
        put(91, "Telephone trouble on Mondays.", title="For nobody", audience=[])
        services.embed_pending()

        assert queries.similar_to(text, tokens=EVERYBODY) == before

    @pytest.mark.parametrize("wide", [False, True])
    def test_no_arm_offers_it_as_a_candidate(self, desk, hidden, wide, monkeypatch):
        if wide:  # as in a collection too large to look at one by one
            monkeypatch.setattr("learnonce.matching.queries.search._is_narrow", lambda *_: False)
        asked = read("phone lines jam on monday mornings for us alone secret")

        found = {one.object_id for one in search(asked, Scope(tokens=EVERYBODY))}

        assert not found & {90, 91}

    def test_its_own_team_finds_it(self, desk, hidden):
        tokens = EVERYBODY | {"t:9"}

        assert 90 in numbers(queries.similar_to("phone lines jam", tokens=tokens))

    def test_without_tokens_nothing_is_found(self, desk):
        assert queries.similar_to("phone lines jam", tokens=frozenset()) == []

    def test_the_likes_of_a_hidden_text_cannot_be_asked_for(self, desk, hidden):
        assert queries.likes_of("lesson", 90, tokens=EVERYBODY) == []
        assert queries.near_duplicates("lesson", 90, tokens=EVERYBODY) == []

    def test_a_hidden_twin_is_not_told(self, put):
        put(1, "Phone lines jam on Monday mornings.")
        put(2, "Phone lines jam on Monday mornings.", audience=["t:9"])
        services.embed_pending()

        assert queries.near_duplicates("lesson", 1, tokens=EVERYBODY) == []
        assert [
            twin.object_id for twin in queries.near_duplicates("lesson", 1, tokens=EVERYBODY | {"t:9"})
        ] == [2]


class TestLikesOf:
    def test_finds_what_its_text_would_find_without_itself(self, desk):
        likes = queries.likes_of("lesson", 1, tokens=EVERYBODY)
        asked = queries.similar_to(
            "Monday calls\nPhone lines jam on Monday mornings. A call-back queue cut the wait.",
            tokens=EVERYBODY,
            exclude=[("lesson", 1)],
        )

        assert numbers(likes) == numbers(asked)
        assert likes[0].score == pytest.approx(asked[0].score, abs=0.01)

    def test_of_a_text_not_indexed_is_nothing(self, desk):
        assert queries.likes_of("lesson", 404, tokens=EVERYBODY) == []


class TestNearDuplicates:
    def test_finds_the_edited_copy_and_not_the_look_alike(self, put):
        text = "Phone lines jam on Monday mornings. A call-back queue cut the wait from ten minutes to two."
        put(1, text)
        put(2, text.replace("Monday mornings", "a Monday morning"))
        put(3, "Phone lines jam in the first hour of each day, and nothing we tried has cut the wait.")
        put(4, text, kind="question")
        services.embed_pending()

        (twin,) = queries.near_duplicates("lesson", 1, tokens=EVERYBODY)

        assert twin.object_id == 2
        assert twin.cosine >= 0.92
        assert twin.overlap > 0.8

    def test_a_text_that_waits_for_its_vector_has_none_yet(self, put):
        put(1, "Phones jam")
        put(2, "Phones jam")

        assert queries.near_duplicates("lesson", 1, tokens=EVERYBODY) == []


def test_index_state_of_an_empty_index(db):
    assert queries.index_state() == queries.IndexState(
        texts=0, model="", waiting=0, next_model="", filled=None
    )
