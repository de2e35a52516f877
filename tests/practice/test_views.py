import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from markupsafe import escape

from learnonce.base.screening import signposts
from learnonce.people.models import Person
from learnonce.practice.models import CaptureLink, Noticing
from tests.factories import practice


@pytest.fixture
def as_amina(client, amina):
    client.force_login(Person.objects.get(pk=amina.user_id))
    return client


@pytest.fixture
def as_manager(client, manager):
    client.force_login(Person.objects.get(pk=manager.user_id))
    return client


@pytest.fixture
def as_stranger(client, stranger):
    client.force_login(Person.objects.get(pk=stranger.user_id))
    return client


class TestWrite:
    def test_one_field_is_enough(self, as_amina):
        answer = as_amina.post(reverse("practice:write"), {"text": "The printer in room 2 jams."})

        row = Noticing.objects.get()
        assert answer.status_code == 302
        assert answer.url == reverse("practice:noticing", kwargs={"noticing_id": row.pk}) + "?sent=1"
        assert row.anonymity == "NAMED"
        assert "Your team has it" in as_amina.get(answer.url).content.decode()

    def test_an_anonymous_writer_is_led_to_their_own_page(self, as_amina):
        answer = as_amina.post(
            reverse("practice:write"), {"text": "Nobody listens.", "anonymity": "ANONYMOUS"}
        )

        assert answer.url.startswith("/reply/")
        assert "Keep the address of this page" in as_amina.get(answer.url).content.decode()

    def test_what_is_pointed_at_comes_back_with_the_text_kept(self, as_amina):
        answer = as_amina.post(reverse("practice:write"), {"text": "Call <b>her</b> on 01632 960 123."})

        page = answer.content.decode()
        assert answer.status_code == 422
        assert "<mark>01632 960 123</mark>" in page
        assert "Call &lt;b&gt;her&lt;/b&gt; on" in page
        assert not Noticing.objects.exists()

    def test_nothing_typed_is_pointed_out(self, as_amina):
        answer = as_amina.post(reverse("practice:write"), {"text": "  "})

        assert answer.status_code == 422
        assert "Write a few words first." in answer.content.decode()

    def test_the_way_to_help_always_stands_on_the_page(self, as_amina):
        page = as_amina.get(reverse("practice:write")).content.decode()

        assert "Is somebody at risk?" in page
        places = [page.index(str(escape(heading))) for heading, _text in signposts.everywhere()]
        assert len(places) == len(signposts.Route)
        assert places == sorted(places)
        assert "Scotland, Wales and Northern Ireland" in page

    def test_needs_an_account(self, client, db):
        assert client.get(reverse("practice:write")).status_code == 302

    def test_htmx_is_sent_on_by_a_header(self, as_amina):
        answer = as_amina.post(
            reverse("practice:write"), {"text": "The printer jams."}, headers={"HX-Request": "true"}
        )

        assert answer.status_code == 204
        assert answer.headers["HX-Redirect"].startswith("/noticing/")


class TestOpenLink:
    @pytest.fixture(autouse=True)
    def link(self, reception):
        cache.clear()
        return practice.link(reception)

    def test_works_without_an_account(self, client):
        page = client.get("/n/open-sesame").content.decode()
        answer = client.post("/n/open-sesame", {"text": "The bins are full."})

        assert "Practice team, Fernbank" in page
        assert answer.url.startswith("/reply/")
        assert Noticing.objects.get().raised_by is None

    def test_a_machine_that_fills_everything_leaves_nothing(self, client):
        answer = client.post("/n/open-sesame", {"text": "Buy pills", "website": "spam"})

        assert answer.status_code == 200
        assert not Noticing.objects.exists()

    def test_too_many_are_asked_to_wait_with_their_text_kept(self, client):
        for _ in range(6):
            client.post("/n/open-sesame", {"text": "Again."})

        answer = client.post("/n/open-sesame", {"text": "Once more."})

        assert answer.status_code == 429
        assert "Once more." in answer.content.decode()

    def test_an_ended_link_says_so(self, client, noon):
        CaptureLink.objects.update(ended_at=noon)

        assert client.get("/n/open-sesame").status_code == 404
        assert "no longer in use" in client.post("/n/open-sesame", {"text": "x"}).content.decode()

    def test_the_poster_is_a_pdf(self, as_manager, reception):
        answer = as_manager.get(reverse("practice:poster", kwargs={"team_id": reception.pk}))

        assert answer.content.startswith(b"%PDF")


class TestNoticingPage:
    def test_is_missing_for_a_stranger(self, reception, as_stranger):
        row = practice.noticing(reception)

        for name in ("noticing", "thank", "say", "decide", "close", "reopen"):
            address = reverse(f"practice:{name}", kwargs={"noticing_id": row.pk})
            answer = (
                as_stranger.get(address)
                if name == "noticing"
                else as_stranger.post(address, {"to": "TRYING"})
            )
            assert answer.status_code == 404

    def test_an_outcome_without_a_reply_comes_back_with_what_was_chosen(self, reception, as_manager):
        row = practice.noticing(reception)

        answer = as_manager.post(
            reverse("practice:decide", kwargs={"noticing_id": row.pk}),
            {"to": "SENT_ON", "sent_to": "The board"},
        )

        page = answer.content.decode()
        assert answer.status_code == 422
        assert "Write a reply." in page
        assert 'value="The board"' in page

    def test_nothing_written_is_pointed_out_at_the_box(self, reception, as_manager):
        row = practice.noticing(reception)

        answer = as_manager.post(reverse("practice:say", kwargs={"noticing_id": row.pk}), {"text": " "})

        assert answer.status_code == 422
        assert 'href="#id_text"' in answer.content.decode()
        assert "Write a few words first." in answer.content.decode()

    def test_too_much_comes_back_with_what_was_written(self, reception, as_manager):
        row = practice.noticing(reception)
        long = "word " * 900

        answer = as_manager.post(reverse("practice:say", kwargs={"noticing_id": row.pk}), {"text": long})

        assert answer.status_code == 422
        assert "4,499 characters" in answer.content.decode()
        assert long.strip() in answer.content.decode()

    @pytest.fixture
    def answered(self, reception, amina, manager, noon):
        return practice.noticing(
            reception,
            by=amina,
            state="TRYING",
            reply="We try it.",
            replied_by_id=manager.user_id,
            replied_at=noon,
        )

    def test_the_writer_reading_the_reply_is_noted(self, answered, as_amina):
        as_amina.get(reverse("practice:noticing", kwargs={"noticing_id": answered.pk}))

        answered.refresh_from_db()
        assert answered.reply_seen_at

    def test_somebody_else_reading_it_is_not(self, answered, as_manager):
        as_manager.get(reverse("practice:noticing", kwargs={"noticing_id": answered.pk}))

        answered.refresh_from_db()
        assert answered.reply_seen_at is None


def test_looking_at_a_text_under_way_stores_nothing(client, db):
    with CaptureQueriesContext(connection) as asked:
        answer = client.post(reverse("practice:look"), {"text": "Mrs Baker of KA2 0BD was rung twice."})

    assert len(asked) <= 12
    assert not [one for one in asked if one["sql"].startswith(("INSERT", "UPDATE", "DELETE"))]

    assert "<mark>KA2 0BD</mark>" in answer.content.decode()


@pytest.mark.parametrize("name", ["my_board", "mine"])
def test_lists_open_for_a_member(as_amina, name):
    assert as_amina.get(reverse(f"practice:{name}"), follow=True).status_code == 200


def test_a_wrong_key_leads_nowhere(client, db):
    assert client.get("/reply/nonsense").status_code == 404
