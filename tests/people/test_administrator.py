"""The first account of a fresh installation."""

import re

from click.testing import CliRunner
from django.urls import reverse

from learnonce.cli.main import main
from learnonce.people import queries
from learnonce.people.models import Person

COMMAND = ["add-administrator", "Ade@Example.org", "--name", "Ade Bello"]


def test_the_command_prints_a_link_with_which_one_chooses_a_password_and_is_in(client, db):
    answer = CliRunner().invoke(main, COMMAND)

    assert answer.exit_code == 0, answer.output
    person = Person.objects.get()
    assert (person.email, person.name) == ("ade@example.org", "Ade Bello")
    assert queries.actor(user_id=person.pk).holds("administrator", over=["all"])

    link = re.search(r"http://127\.0\.0\.1:8000(/\S+)", answer.output)[1]
    page = client.get(link)
    client.post(page.url, {"password1": "lantern-orchard-seven"})

    assert client.get(reverse("people:roles")).status_code == 200
    assert "can no longer be used" in client.get(link).content.decode()


def test_again_it_makes_no_second_account_and_a_new_link(db):
    CliRunner().invoke(main, COMMAND)

    again = CliRunner().invoke(main, COMMAND)

    assert again.exit_code == 0
    assert "/account/password/new/" in again.output
    assert Person.objects.count() == 1


def test_what_is_no_address_is_refused(db):
    answer = CliRunner().invoke(main, ["add-administrator", "ade"])

    assert answer.exit_code == 1
    assert "'ade' is not an e-mail address" in answer.output
    assert not Person.objects.exists()
