"""A text copied from elsewhere may hold NUL, which PostgreSQL refuses."""

from django.urls import reverse

from learnonce.people.models import Person
from learnonce.practice.models import Noticing


def test_what_is_written_is_kept_without_it(client, amina):
    client.force_login(Person.objects.get(pk=amina.user_id))

    answer = client.post(
        reverse("practice:write"), {"text": "The phone\x00s never stop", "anonymity": "NAMED"}
    )

    assert answer.status_code == 302
    assert Noticing.objects.get().text == "The phones never stop"


def test_what_is_asked_is_read_without_it(client, db):
    answer = client.get(reverse("lessons:find"), {"q": "phone\x00s"})

    assert answer.status_code == 200
    assert 'value="phones"' in answer.content.decode()


def test_an_address_that_holds_it_leads_nowhere(client, db):
    assert client.get(reverse("practice:by_key", kwargs={"key": "a\x00b"})).status_code == 404
