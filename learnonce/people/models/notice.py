"""News for one person: shown on their page, and sent by e-mail as they chose."""

from django.db import models
from django.db.models import Q

from learnonce.base.models import Record
from learnonce.people.models.person import Person


class Notice(Record):
    """One line of news and where it leads. `key` makes telling twice the same as telling once."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    key = models.CharField(max_length=120)
    text = models.CharField(max_length=300)
    path = models.CharField(max_length=300)
    told_at = models.DateTimeField()
    read_at = models.DateTimeField(null=True, blank=True)
    mailed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["person", "key"], name="people_notice_told_once")]
        indexes = [
            models.Index(fields=["person", "-told_at", "-id"], name="people_notice_newest"),
            models.Index(
                fields=["person"], condition=Q(mailed_at__isnull=True), name="people_notice_to_mail"
            ),
        ]

    def __str__(self) -> str:
        return f"notice {self.pk} for person {self.person_id}"
