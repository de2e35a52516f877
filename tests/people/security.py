"""What tests of signing in share: an account with a proved address, its browser, and the letters about it."""

from allauth.account.models import EmailAddress
from django.urls import reverse

from tests.factories import people

PASSWORD = "lantern-orchard-seven"


def account(name="Sam Stone", email="sam@example.org", **fields):
    """Somebody who can sign in with PASSWORD."""
    person = people.person(name, email=email, password=PASSWORD, **fields)
    EmailAddress.objects.create(user=person, email=person.email, verified=True, primary=True)
    return person


def sign_in(client, email="sam@example.org", password=PASSWORD, **more):
    data = {"login": email, "password": password}
    return client.post(reverse("account_login"), data, **more)


def is_in(client):
    return client.get(reverse("people:you")).status_code == 200
