"""Links between accounts here and accounts where people sign in already."""

from django.db import models

from learnonce.base.models import Record
from learnonce.people.models.person import Person


class SignOn(Record):
    """`subject` is the provider's own name for the person: it stays when an address changes hands."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    provider = models.CharField(max_length=40)
    subject = models.CharField(max_length=255)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["provider", "subject"], name="people_sign_on_one_account"),
            models.UniqueConstraint(fields=["person", "provider"], name="people_sign_on_one_a_provider"),
        ]

    def __str__(self) -> str:
        return f"person {self.person_id} at {self.provider}"
