"""People with proven addresses, a mailbox, and letters as they come."""

from email.message import EmailMessage

import pytest
from allauth.account.models import EmailAddress
from django.core.cache import cache

from learnonce.people.models import Person
from tests.letterbox.imap_server import imap_server

MAILBOX = "learn@example.org"
VOUCHED = "mx.example.org; dmarc=pass header.from=example.org"


@pytest.fixture(scope="session")
def dovecot():
    with imap_server() as server:
        yield server


@pytest.fixture
def imap(dovecot):
    """An empty mailbox on the real server."""
    for folder in ("INBOX", "learnonce-done"):
        with dovecot.open() as box:
            state, found = box.select(folder)
            if state == "OK" and int(found[0]):
                box.store("1:*", "+FLAGS", r"(\Deleted)")
                box.expunge()
    return dovecot


@pytest.fixture(autouse=True)
def mailbox(db, settings):
    cache.clear()
    settings.LEARNONCE_MAILBOX = MAILBOX
    settings.LEARNONCE_MAIL_TRUSTED = "mx.example.org"
    settings.BASE_URL = "https://learn.example.org"


def proven(actor):
    """Have it that this person's address is theirs. Returns the address."""
    person = Person.objects.get(pk=actor.user_id)
    EmailAddress.objects.get_or_create(user=person, email=person.email, verified=True, primary=True)
    return person.email


@pytest.fixture
def address(amina):
    return proven(amina)


def letter(sender, text="Patients ring twice.", *, subject="", to=MAILBOX, number=1, vouched=True, **headers):
    """A letter as the mailbox holds it, in bytes."""
    made = EmailMessage()
    if vouched:
        made["Authentication-Results"] = VOUCHED
    made["From"] = sender
    made["To"] = to
    made["Subject"] = subject
    made["Message-ID"] = f"<{number}@mail.example.org>"
    for name, value in headers.items():
        made[name.replace("_", "-")] = value
    made.set_content(text)
    return made.as_bytes()
