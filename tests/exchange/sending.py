"""Sending a file of lessons through the browser."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from learnonce.exchange.models import Import

CSV = (
    b"id,title,Was war?,body,date\n1,Oil the door,It sticks.,We oiled it.,2019\n"
    b"2,Ask,,We asked Mrs Carter.,soon\n3,,,,\n"
)
LIST = reverse("exchange:imports")


def upload(client, data=CSV, name="doors.csv"):
    return client.post(LIST, {"file": SimpleUploadedFile(name, data)})


def address(name, row):
    return reverse(f"exchange:{name}", args=[row.pk])


def typed(row, **changes):
    """The form of the columns page as it stands, with changes."""
    columns = {f"column-{n}": row.sends[column["name"]] for n, column in enumerate(row.columns)}
    terms = {
        "source": row.source,
        "permission": "Told by the caretaker",
        "tier": str(row.tier),
        "locality": str(row.locality_id or ""),
        "kind": "SOLUTION",
        "licence": "",
        "numbers_reason": "",
    }
    return {**columns, **terms, "go": "look", **changes}


@pytest.fixture
def sent(browser, administrator):
    """A file an administrator has sent, in their browser."""
    client = browser(administrator)
    upload(client)
    return client, Import.objects.get()
