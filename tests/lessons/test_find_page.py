"""The page of answers: shareable, the same with and without script, and it keeps no record of words."""

from datetime import timedelta

import pytest
from django.urls import reverse

from learnonce.lessons.models import Search
from tests.factories import people
from tests.factories.findable import TEXTED, findable

FIND = reverse("lessons:find")
TYPING = {"HX-Request": "true", "HX-Trigger-Name": "q"}


@pytest.fixture
def sam(client, reception):
    """Somebody of Fernbank, signed in."""
    from learnonce.people.models import Membership

    person = people.person("Sam Stone")
    Membership.objects.create(person=person, team=reception, started_at=people.LONG_AGO)
    client.force_login(person)
    return person


def page(client, headers=None, **query):
    return client.get(FIND, query, headers=headers or {})


class TestFind:
    def test_shows_public_lessons_to_those_not_signed_in(self, client, reception):
        findable(reception, title="For all", public=True)
        findable(reception, title="For members")

        html = page(client, q=TEXTED).content.decode()

        assert "For all" in html
        assert "For members" not in html

    def test_keeps_question_and_choices_in_every_address(self, client, sam, reception):
        for number in range(11):
            findable(reception, title=f"Way {number}", kind="TIP")

        html = page(client, q=TEXTED, kind="TIP").content.decode()

        assert "kind=TIP&amp;page=2" in html
        assert f'value="{TEXTED}"' in html

    def test_answers_htmx_with_the_answers_alone(self, client, sam, reception):
        findable(reception)

        part = page(client, TYPING, q=TEXTED)

        assert part.content.decode().lstrip().startswith("<title>")
        assert "HX-Request" in part.headers["Vary"]
        assert b"<html" not in part.content
        assert b"Tell the patient the same day" in part.content

    def test_shows_a_short_address_that_can_be_shared(self, client, sam, reception):
        part = page(client, TYPING, q="two words", kind="TIP", topic="", place="")

        assert part.headers["HX-Push-Url"] == f"{FIND}?q=two+words&kind=TIP"

    def test_gives_back_the_whole_page_when_htmx_lost_it(self, client, sam):
        headers = TYPING | {"HX-History-Restore-Request": "true"}

        assert b"<html" in page(client, headers, q=TEXTED).content

    def test_says_when_nobody_has_written_about_it(self, client, sam):
        assert "Nobody here has written about this yet" in page(client, q="helicopters").content.decode()

    def test_shows_what_was_typed_as_text(self, client, sam):
        html = page(client, q='"><script>alert(1)</script>').content.decode()

        assert "<script>alert" not in html

    @pytest.mark.parametrize(
        "odd",
        [
            {"q": "a\x00b", "topic": "\x00", "page": "-3", "place": "x"},
            {"q": "x" * 20_000},
            {"q": "'; DROP", "kind": "NOPE"},
            {"place": "999999999", "page": "99999"},
        ],
    )
    def test_survives_an_odd_address(self, client, sam, odd):
        assert page(client, **odd).status_code == 200


class TestCounting:
    def test_counts_that_somebody_looked_and_not_what_for(self, client, sam, reception, alder):
        findable(reception)

        page(client, q=TEXTED)

        search = Search.objects.get()
        assert search.locality_id == alder.pk
        assert search.best_cosine > 0.5
        kept = {field.name for field in Search._meta.get_fields()}
        assert kept == {"id", "created_at", "updated_at", "searched_at", "locality_id", "best_cosine"}

    def test_does_not_count_further_pages_nor_looking_around(self, client, sam):
        page(client, q=TEXTED, page="2")
        page(client)

        assert not Search.objects.exists()

    def test_counts_what_is_typed_once_as_it_ended(self, client, sam, reception, alder):
        findable(reception)

        page(client, TYPING, q="helicopters")
        assert Search.objects.get().best_cosine < 0.3
        page(client, TYPING, q=TEXTED)
        page(client, q=TEXTED)

        search = Search.objects.get()
        assert search.locality_id == alder.pk
        assert search.best_cosine > 0.5

    def test_after_the_button_or_a_while_typing_is_another_search(self, client, sam, at_moment, noon):
        at_moment(noon)
        page(client, TYPING, q="one thing")
        page(client, q="one thing")
        page(client, TYPING, q="another thing")
        assert Search.objects.count() == 2

        at_moment(noon + timedelta(minutes=20))
        page(client, TYPING, q="a third thing")
        assert Search.objects.count() == 3

    def test_letters_of_those_not_signed_in_leave_nothing(self, client, db):
        page(client, TYPING, q=TEXTED)

        assert not client.cookies
        assert not Search.objects.exists()

    def test_notes_when_the_search_began_for_a_later_adoption(self, client, sam):
        page(client, q=TEXTED)
        began = client.session["searched_at"]
        page(client, q="something else")

        assert client.session["searched_at"] == began

    def test_gives_those_not_signed_in_no_session(self, client, db):
        page(client, q=TEXTED)

        assert not client.cookies
        assert Search.objects.get().locality_id is None


def test_costs_six_queries_signed_out(client, reception, django_assert_num_queries):
    for number in range(12):
        findable(reception, title=f"Way {number}", public=True)

    with django_assert_num_queries(6):  # three to search, the rows, the places to choose from, the count
        assert page(client, q=TEXTED).content.count(b"lo-card__link") == 10


def test_costs_at_most_eleven_queries(client, sam, reception, django_assert_max_num_queries):
    for number in range(12):
        findable(reception, title=f"Way {number}")
    page(client, q=TEXTED)  # the first search of a quarter of an hour also notes that it began

    with django_assert_max_num_queries(11):  # and one more over a large index
        page(client, q=TEXTED)
