import pytest
from procrastinate.contrib.django.models import ProcrastinateJob

from learnonce.base import tasks
from learnonce.matching import queries, services
from learnonce.matching.adapters import LOCAL, embedder
from learnonce.matching.models import Collection, IndexedText, Lexeme, Shelf
from learnonce.matching.services.indexing import EMBED
from tests.matching.conftest import EVERYBODY


def waiting():
    return IndexedText.objects.filter(vector_0__isnull=True).count()


def jobs(name=EMBED):
    return ProcrastinateJob.objects.filter(task_name=name).count()


class TestIndexText:
    def test_a_text_is_found_by_its_words_before_it_is_embedded(self, put):
        put(7, "The SX-9 label printer jams.", title="Printer")

        (like,) = queries.similar_to("SX-9 printer", tokens=EVERYBODY)

        assert (like.object_id, like.title, like.cosine) == (7, "Printer", None)
        assert like.closeness is queries.Closeness.LOOSE

    def test_a_text_is_found_by_its_meaning_once_it_is_embedded(self, put):
        put(7, "Phone lines jam on Monday mornings.")
        services.embed_pending()

        (like,) = queries.similar_to("patients cannot reach us by telephone", tokens=EVERYBODY)

        assert like.cosine > 0.4

    def test_queues_one_job_for_a_transaction(self, put):
        before = jobs()

        put(1, "One")
        put(2, "Two")

        assert jobs() == before + 1

    def test_the_same_text_again_keeps_its_vector(self, put):
        put(1, "Phones jam")
        services.embed_pending()

        put(1, "Phones jam", audience=["t:3"], tags=["a"], place_id=9)

        row = IndexedText.objects.get()
        assert (row.audience, row.tags, row.place_id) == (["t:3"], ["a"], 9)
        assert waiting() == 0

    def test_a_worker_told_to_stop_leaves_the_rest_to_the_next(self, put):
        put(1, "Phones jam")
        before = jobs()

        tasks.stopping.set()
        try:
            assert services.embed_pending() == 0
        finally:
            tasks.stopping.clear()

        assert (waiting(), jobs()) == (1, before + 1)
        assert services.embed_pending() == 1

    def test_another_text_waits_for_its_vector_again(self, put):
        put(1, "Phones jam")
        services.embed_pending()

        put(1, "Bins overflow")

        assert waiting() == 1
        assert not queries.similar_to("phones", tokens=EVERYBODY)

    def test_nothing_changed_touches_no_row(self, put):
        put(1, "Phones jam")
        before = IndexedText.objects.get().changed_at

        put(1, "Phones jam")

        assert IndexedText.objects.get().changed_at == before

    @pytest.mark.parametrize(
        "text", ["zero \x00 inside", "half \ud800 a character", "x" * 3_000, "word " * 60_000, "", "   "]
    )
    def test_takes_any_text_there_may_be(self, put, text):
        put(1, text)
        services.embed_pending()

        assert waiting() == 0

    def test_counts_words_with_repeats_and_without_stop_words(self, put):
        put(1, "the phones and the phone are jammed", title="Phones")

        assert IndexedText.objects.get().words == 4


class TestChanges:
    def test_an_audience_takes_effect_at_once(self, desk):
        services.set_audience(kind="lesson", object_id=1, audience=["t:3"])

        assert 1 not in {like.object_id for like in queries.similar_to("Monday calls", tokens=EVERYBODY)}
        assert queries.similar_to("Monday calls", tokens=frozenset({"t:3"}))[0].object_id == 1

    def test_tags_take_effect_at_once(self, desk):
        services.set_tags(kind="lesson", object_id=3, tags=["topic:safety", "topic:safety"])

        (like,) = queries.similar_to("Monday calls", tokens=EVERYBODY, tags=["topic:safety"])

        assert (like.object_id, like.tags) == (3, ("topic:safety",))

    def test_a_forgotten_text_is_gone(self, desk):
        services.forget_text(kind="lesson", object_id=1)

        assert 1 not in {like.object_id for like in queries.similar_to("Monday calls", tokens=EVERYBODY)}

    def test_a_text_nobody_indexed_is_no_error(self, db):
        services.set_audience(kind="lesson", object_id=1, audience=["public"])
        services.set_tags(kind="lesson", object_id=1, tags=[])
        services.forget_text(kind="lesson", object_id=1)

        assert not IndexedText.objects.exists()


class TestEmbedPending:
    def test_makes_the_vector_of_title_and_text(self, put):
        put(1, "They jam.", title="Phones")

        assert services.embed_pending() == 1

        row = IndexedText.objects.get()
        expected = embedder(LOCAL).embed(["Phones\nThey jam."])[0]
        assert row.vector_0 == pytest.approx(expected.tolist(), abs=1e-3)
        assert row.model_0 == embedder(LOCAL).model

    def test_run_twice_does_nothing_the_second_time(self, put):
        put(1, "Phones jam")
        services.embed_pending()

        assert services.embed_pending() == 0

    def test_takes_the_newest_first_and_queues_the_rest(self, put):
        put(1, "Older")
        put(2, "Newer")
        before = jobs()

        assert services.embed_pending(at_most=1) == 1

        assert IndexedText.objects.get(vector_0__isnull=False).object_id == 2
        assert jobs() == before + 1

    def test_an_embedder_out_of_reach_leaves_texts_waiting(self, put):
        Shelf.objects.create(
            number=0, state="SERVING", choice="http://127.0.0.1:9 m", model="m@127.0.0.1:9/embeddings"
        )
        put(1, "Phones jam")

        with pytest.raises(services.EmbedderUnavailable):
            services.embed_pending()

        assert waiting() == 1
        assert queries.similar_to("phones", tokens=EVERYBODY)[0].cosine is None


class TestReindex:
    def test_the_old_vectors_serve_until_the_new_are_complete(self, desk):
        services.reindex()
        services.embed_pending(at_most=2)

        assert queries.index_state().filled == pytest.approx(0.4)
        assert queries.similar_to("calls on Monday", tokens=EVERYBODY)[0].cosine > 0.5
        assert Shelf.objects.get(state="SERVING").number == 0

    def test_the_new_vectors_take_over_and_the_old_are_cleared(self, desk):
        before = [like.object_id for like in queries.similar_to("calls on Monday", tokens=EVERYBODY)]
        services.reindex()

        services.embed_pending()

        assert Shelf.objects.get(state="SERVING").number == 1
        assert [like.object_id for like in queries.similar_to("calls on Monday", tokens=EVERYBODY)] == before
        services.clear_shelf()
        assert not IndexedText.objects.filter(vector_0__isnull=False).exists()
        assert Shelf.objects.get(number=0).state == "FREE"
        assert queries.similar_to("calls on Monday", tokens=EVERYBODY)[0].cosine > 0.5

    def test_leads_away_from_an_embedder_that_is_gone(self, put, settings):
        Shelf.objects.create(
            number=0, state="SERVING", choice="http://127.0.0.1:9 m", model="m@127.0.0.1:9/embeddings"
        )
        put(1, "Phones jam on Mondays")
        services.reindex()

        services.embed_pending()

        assert Shelf.objects.get(state="SERVING").model == embedder(LOCAL).model
        assert queries.similar_to("telephone trouble", tokens=EVERYBODY)[0].cosine > 0.3

    def test_a_text_changed_meanwhile_is_embedded_for_both(self, desk, put):
        services.reindex()
        services.embed_pending(at_most=2)

        put(1, "Something else altogether")
        services.embed_pending()

        assert not IndexedText.objects.filter(vector_1__isnull=True).exists()

    def test_is_refused_while_another_is_under_way(self, desk):
        services.reindex()

        with pytest.raises(services.ReindexUnderWay, match="A re-index is filling"):
            services.reindex()

    def test_can_be_abandoned(self, desk):
        services.reindex()
        services.embed_pending(at_most=2)

        assert services.abandon_reindex()
        services.clear_shelf()

        assert not IndexedText.objects.filter(vector_1__isnull=False).exists()
        assert queries.index_state().next_model == ""
        assert not services.abandon_reindex()
        services.reindex()

    def test_vectors_of_another_model_are_never_compared(self, desk):
        IndexedText.objects.filter(object_id=1).update(model_0="something older")

        found = {like.object_id: like for like in queries.similar_to("Monday calls", tokens=EVERYBODY)}

        assert found[1].cosine is None
        assert found[2].cosine is not None


class TestRefreshLexemes:
    def test_counts_texts_not_mentions(self, put):
        put(1, "fax fax fax")
        put(2, "a fax and a phone")

        services.refresh_lexemes()

        assert dict(Lexeme.objects.values_list("word", "texts")) == {"fax": 2, "phone": 1}
        # 3 and 2 words
        assert (Collection.objects.get().texts, Collection.objects.get().mean_words) == (2, 2.5)

    def test_forgets_words_that_are_gone(self, put):
        put(1, "fax")
        services.refresh_lexemes()
        put(1, "phone")

        services.refresh_lexemes()

        assert [word.word for word in Lexeme.objects.all()] == ["phone"]

    def test_of_nothing_counts_nothing(self, db):
        services.refresh_lexemes()

        assert Collection.objects.get().texts == 0


def test_the_gist_is_what_the_model_reads_and_the_text_what_the_words_find(db):
    services.index_text(
        kind="note",
        object_id=1,
        audience=["all"],
        place_id=None,
        tags=[],
        title="Ring back",
        text="We bought a kettle and a toaster for the staff room.",
        gist="Nobody answers the telephone in the morning",
    )
    services.embed_pending()

    asked = {"tokens": frozenset({"all"}), "kinds": ("note",)}
    by_gist = queries.similar_to("In the morning nobody answers the phone", **asked)
    by_words = queries.similar_to("toaster", **asked)

    assert by_gist[0].cosine > 0.8
    assert by_words[0].object_id == 1
    assert by_words[0].cosine < 0.4
