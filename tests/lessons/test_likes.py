"""While somebody types: what is like it, and nothing of it is kept."""

import logging

import pytest
from django.apps import apps
from django.urls import reverse

from learnonce.base.actors import NOBODY
from learnonce.lessons import queries
from tests.factories import people
from tests.factories.findable import TEXTED, adoption, findable

LIKES = reverse("lessons:likes_of_text")


class TestLikes:
    def test_gives_at_most_four_closest_first(self, amina, reception):
        for number in range(5):
            findable(reception, title=f"Way {number}")
        findable(reception, title=TEXTED, good="")

        found = queries.likes(text=TEXTED, actor=amina)

        assert len(found) == 4
        assert found[0].title == TEXTED
        assert found[0].close_words == "Solved elsewhere"

    def test_stays_silent_when_nothing_is_like_it(self, amina, reception):
        findable(reception)

        assert queries.likes(text="helicopter landing on the roof", actor=amina) == []

    def test_shows_only_what_the_reader_may_see(self, stranger, reception):
        findable(reception, title="Ours", audience=[f"t:{reception.pk}"])
        findable(reception, title="Signed in")
        findable(reception, title="Public", public=True)

        assert {card.title for card in queries.likes(text=TEXTED, actor=stranger)} == {"Signed in", "Public"}
        assert [card.title for card in queries.likes(text=TEXTED, actor=NOBODY)] == ["Public"]

    def test_asks_nothing_for_a_word_or_two(self, amina, django_assert_num_queries):
        with django_assert_num_queries(0):
            assert queries.likes(text="the phones", actor=amina) == []

    def test_costs_four_queries_whatever_it_finds(self, amina, reception, alder, django_assert_num_queries):
        for number in range(5):
            lesson = findable(reception, title=f"Way {number}")
            adoption(lesson, people.practice(f"Place {number}", locality=alder))

        with django_assert_num_queries(4):
            queries.likes(text=TEXTED, actor=amina)


class TestTheFragment:
    def test_says_what_likeness_is_worth(self, client, reception):
        findable(reception, public=True)

        html = client.post(LIKES, {"text": TEXTED}).content.decode()

        assert "Tell the patient the same day" in html
        assert "you judge whether one fits" in html
        assert "<html" not in html

    def test_is_empty_when_there_is_nothing(self, client, db):
        assert client.post(LIKES, {"text": TEXTED}).content.strip() == b""

    def test_is_never_kept_on_the_way(self, client, db):
        assert "no-store" in client.post(LIKES, {"text": TEXTED}).headers["Cache-Control"]

    def test_takes_no_text_from_an_address(self, client, db):
        assert client.get(LIKES, {"text": TEXTED}).status_code == 405

    def test_asks_for_the_token_of_its_form(self, reception):
        from django.test import Client

        assert Client(enforce_csrf_checks=True).post(LIKES, {"text": TEXTED}).status_code == 403

    @pytest.mark.parametrize("text", ["", "\x00" * 50, "x" * 100_000, "'; DROP TABLE lessons_lesson; --"])
    def test_survives_odd_text(self, client, reception, text):
        findable(reception, public=True)

        assert client.post(LIKES, {"text": text}).status_code == 200

    def test_stores_and_logs_nothing(self, client, reception, caplog):
        findable(reception, public=True)
        before = counts()

        with caplog.at_level(logging.DEBUG, logger="learnonce"):
            client.post(LIKES, {"text": "Zebra " + TEXTED})

        assert counts() == before
        assert "Zebra" not in caplog.text


def counts():
    return {model._meta.label: model.objects.count() for model in apps.get_models() if model._meta.managed}
