"""The invented people whom a visitor of the demonstration may walk in as."""

from dataclasses import dataclass

from django.conf import settings

from learnonce.people.adapters import outbox
from learnonce.people.adapters.outbox import Letter
from learnonce.people.models import Person


@dataclass(frozen=True, slots=True)
class WalkIn:
    """`words` stand on the button: "Amina, receptionist at Fernbank: you notice things"."""

    person_id: int
    name: str
    words: str
    address: str


def walk_ins() -> list[WalkIn]:
    """In the order in which the demonstration made them."""
    rows = Person.objects.filter(is_active=True).exclude(walk_in_as="").order_by("pk")
    return [WalkIn(person_id=row.pk, name=str(row), words=row.walk_in_as, address=row.email) for row in rows]


def letters_sent() -> list[Letter]:
    """The letters this installation wrote to files instead of sending them, newest first."""
    return outbox.letters(settings.OUTBOX)
