"""A few thousand texts with made-up vectors: the index against exact search, and what decides between."""

import numpy as np
import pytest
from django.db import connection, transaction

from learnonce.matching import services
from learnonce.matching.models import Collection, Lexeme, Shelf
from learnonce.matching.queries import search as engine
from learnonce.matching.queries.search import Asked, Scope, literal, search

TEXTS = 4_000
MODEL = "made up"


@pytest.fixture(scope="module")
def many(django_db_setup, django_db_blocker):
    """4,000 texts around 40 centres: all public but every fourth, which is team 9's; 40 in place 7."""
    random = np.random.default_rng(7)
    centres = random.normal(size=(40, 384))
    vectors = centres[np.arange(TEXTS) % 40] + random.normal(scale=0.7, size=(TEXTS, 384))
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    with django_db_blocker.unblock(), transaction.atomic():
        fill(vectors)
        yield vectors.astype(np.float32)
        transaction.set_rollback(True)


def fill(vectors):
    rows = [
        (
            number,
            ["t:9"] if number % 4 == 0 else ["public"],
            7 if number % 100 == 1 else 1,
            f"word{number} topic{number % 40}",
            literal(vectors[number]),
        )
        for number in range(TEXTS)
    ]
    with connection.cursor() as cursor:
        cursor.executemany(
            "INSERT INTO matching_indexedtext"
            " (kind, object_id, audience, place_id, tags, title, text, fingerprint, vector_0, model_0)"
            " VALUES ('lesson', %s, %s, %s, '{}', '', %s, '', %s, 'made up')",
            rows,
        )
    Shelf.objects.create(number=0, state=Shelf.State.SERVING, choice="local", model=MODEL)
    services.refresh_lexemes()


def asked(vector, stem="nothing"):
    return Asked(
        counts={stem: 1}, texts=TEXTS, mean_words=2.0, shelf=0, choice="local", model=MODEL, vector=vector
    )


def nearest(vectors, query, *, allowed):
    """The true twenty nearest, by arithmetic."""
    order = np.argsort(-(vectors @ query), kind="stable")
    return [int(number) for number in order if allowed(number)][:20]


@pytest.mark.parametrize(("narrow", "least"), [(True, 1.0), (False, 0.9)])
@pytest.mark.parametrize("token", ["public", "t:9"])
@pytest.mark.usefixtures("db")
def test_finds_the_true_nearest_among_the_visible(many, monkeypatch, narrow, least, token):
    def allowed(number):
        return (number % 4 == 0) == (token == "t:9")

    monkeypatch.setattr(engine, "_is_narrow", lambda *_: narrow)
    shares = []
    for number in range(0, 200, 20):
        query = many[number]
        found = [one.object_id for one in search(asked(query), Scope(tokens={token}))][:20]
        assert all(allowed(one) for one in found)
        shares.append(len(set(found) & set(nearest(many, query, allowed=allowed))) / 20)

    # half-precision numbers may swap the twentieth and the next
    assert np.mean(shares) >= least - 0.01


def test_a_word_finds_a_text_far_from_the_meaning(many, db):
    found = {one.object_id for one in search(asked(-many[1], stem="word1"), Scope(tokens={"public"}))}

    assert 1 in found


def test_the_index_is_really_used_when_much_is_visible(many, db):
    with connection.cursor() as cursor:
        cursor.execute(engine.SETTINGS)  # inside the test's transaction they last
        cursor.execute("SET LOCAL enable_seqscan = off")
        statement = engine._statement(
            asked(many[1]), Scope(tokens={"public"}), narrow=False, nearest=200, rarest=100
        )
        cursor.execute(engine.sql.SQL("EXPLAIN {}").format(statement))
        plan = "\n".join(row[0] for row in cursor.fetchall())

    assert "Index Scan using matching_text_vector_0" in plan
    assert "Bitmap Index Scan on matching_text_document" in plan


class TestIsNarrow:
    @pytest.mark.parametrize(
        ("texts", "visible", "narrow"),
        [
            (4_000, 4_000, True),
            (1_000_000, 5_000, True),
            (1_000_000, 20_000, True),
            (1_000_000, 20_001, False),
            (100_000, 15_000, True),
            (100_000, 15_001, False),
            (5_001, 6_000, False),  # the estimate is younger than the count
        ],
    )
    def test_looks_at_every_text_only_where_few_are_visible(self, monkeypatch, texts, visible, narrow):
        monkeypatch.setattr(engine, "_estimate", lambda _scope: visible)
        query = Asked(counts={"x": 1}, texts=texts, mean_words=1, shelf=0, choice="", model="")

        assert engine._is_narrow(query, Scope(tokens={"public"})) is narrow

    def test_the_planner_knows_about_how_many_are_visible(self, many, db):
        # a quarter of 4,000 is the team's
        assert 800 <= engine._estimate(Scope(tokens={"t:9"})) <= 1_200

    def test_an_estimate_far_too_low_is_corrected(self, many, db, monkeypatch):
        monkeypatch.setattr(engine, "CAP", 100)  # as if 100 were many
        query = many[1]

        found = [one.object_id for one in search(asked(query), Scope(tokens={"public"}))][:20]

        wanted = nearest(many, query, allowed=lambda number: number % 4)
        assert len(set(found) & set(wanted)) >= 18


def test_counting_a_large_collection_from_a_sample_keeps_its_scale(many, db, monkeypatch):
    monkeypatch.setattr("learnonce.matching.services.counting.SAMPLE_FROM", 1_000)
    monkeypatch.setattr("learnonce.matching.services.counting.SAMPLED", 50)

    services.refresh_lexemes()

    assert Collection.objects.get().texts == TEXTS
    # each topic is in 100 texts; half of the pages are read
    topics = Lexeme.objects.filter(word__startswith="topic").values_list("texts", flat=True)
    assert 50 <= np.mean(topics) <= 150
