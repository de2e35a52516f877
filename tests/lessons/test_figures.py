"""Figures of a place: counted without people, for those who lead it, and never too small."""

from datetime import timedelta

import pytest
from django.urls import reverse

from learnonce.base import panels
from learnonce.base.actors import NOBODY
from learnonce.lessons import queries, services
from learnonce.lessons.models import Adoption, Search
from learnonce.people.models import Person
from tests.factories import people
from tests.factories.findable import adoption, findable


@pytest.fixture
def lead(alder):
    return people.actor("Lena Lead", role="locality_lead", over=alder)


@pytest.fixture
def national(db):
    return people.actor("Nora Nation", role="national_lead")


def figures(actor, place, since):
    return queries.loop_figures(actor=actor, locality_id=place.pk, since=since)


def search(place, at, *cosines):
    for cosine in cosines:
        Search.objects.create(searched_at=at, locality_id=place.pk, best_cosine=cosine)


class TestWho:
    def test_is_for_those_who_lead_the_place_or_one_above_it(self, lead, national, alder, noon):
        figures(lead, alder, noon)
        figures(national, alder, noon)

        board = people.actor("Bo Board", role="locality_lead", over=alder.parent)
        figures(board, alder, noon)

    def test_and_for_nobody_else(self, lead, manager, curator, alder, noon):
        for actor in (manager, curator, NOBODY):
            with pytest.raises(services.NotAllowed):
                figures(actor, alder, noon)
        with pytest.raises(services.NotAllowed):
            figures(lead, alder.parent, noon)

    def test_places_to_choose_are_those_led(self, lead, amina, alder):
        assert queries.figure_places(actor=lead) == [(alder.pk, "Alder")]
        assert queries.figure_places(actor=amina) == []


class TestFigures:
    def test_counts_searches_here_and_below_since_then(self, national, alder, noon):
        search(alder, noon, *[0.9] * 5, *[0.3] * 4, None)
        search(alder, noon - timedelta(days=1), 0.9)
        search(people.locality("Elsewhere"), noon, 0.9)

        found = figures(national, alder.parent, noon)

        assert found.searches.words == "10"
        assert found.without_match.words == "50 %"

    def test_says_nothing_of_few(self, lead, alder, noon, reception):
        search(alder, noon, 0.9, 0.2)
        findable(reception)

        found = figures(lead, alder, noon)

        assert found.searches.words == found.published.words == found.reused.words == "Fewer than 5"
        assert found.without_match.words == found.search_to_adoption == "Too few to say"

    def test_counts_questions_that_wait(self, lead, amina, alder, noon):
        for number in range(6):
            question = services.ask_standing(text=f"Question {number}", actor=amina, at=noon)
        services.close_standing(question_id=question.pk, actor=amina, at=noon)

        assert figures(lead, alder, noon).open_questions.words == "5"

    def test_gives_the_middle_time_from_search_to_adoption(self, lead, alder, noon, reception):
        for number, waited in enumerate([1, 2, 3, 40, 50]):
            row = adoption(findable(reception), people.practice(f"Place {number}", locality=alder))
            Adoption.objects.filter(pk=row.pk).update(
                decided_at=noon, searched_at=noon - timedelta(days=waited)
            )

        found = figures(lead, alder, noon)

        assert found.search_to_adoption == "3 days"
        assert found.taken_up.words == "5"

    def test_counts_as_reused_only_what_another_place_took_up(self, lead, alder, noon, reception, fernbank):
        birch = people.practice("Birch Lane", locality=alder)
        for number in range(7):
            lesson = findable(reception, title=f"Way {number}")
            adoption(lesson, fernbank)
            if number < 5:
                adoption(lesson, birch)

        found = figures(lead, alder, noon)

        assert (found.published.words, found.reused.words) == ("7", "5")

    def test_leaves_out_lessons_the_reader_may_not_see(self, lead, alder, noon, reception):
        for number in range(6):
            findable(reception, title=f"Way {number}", audience=[f"t:{reception.pk}"])

        assert figures(lead, alder, noon).published.words == "Fewer than 5"


class TestPage:
    @pytest.fixture
    def signed_in(self, client, lead):
        client.force_login(Person.objects.get(pk=lead.user_id))
        return client

    def test_shows_the_figures_and_says_what_they_are_not(self, signed_in, alder):
        html = signed_in.get(reverse("lessons:figures")).content.decode()

        assert "How learning travels in Alder" in html
        assert "they claim nothing saved" in html

    def test_keeps_to_places_the_reader_leads(self, signed_in, alder):
        html = signed_in.get(reverse("lessons:figures"), {"place": alder.parent_id, "months": "x"})

        assert "How learning travels in Alder" in html.content.decode()

    def test_is_refused_to_others(self, client, db):
        client.force_login(people.person("Sam Stone"))

        assert client.get(reverse("lessons:figures")).status_code == 403

    def test_has_room_for_the_figures_of_other_rooms(self, signed_in, alder):
        panels.fill("lessons.figures", "test", lambda _request, locality_id, since: f"<p>{locality_id}</p>")
        try:
            assert f"<p>{alder.pk}</p>" in signed_in.get(reverse("lessons:figures")).content.decode()
        finally:
            panels.fill("lessons.figures", "test", lambda _request, **_about: "")
