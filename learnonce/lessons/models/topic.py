"""How lessons are put in order: topics, and problems that many places share."""

from django.contrib.postgres.fields import ArrayField
from django.db import models

from learnonce.base.models import Record


class Topic(Record):
    """A heading lessons are found under."""

    key = models.SlugField(max_length=40, unique=True)
    name = models.CharField(max_length=80)
    about = models.CharField(max_length=200, blank=True)

    def __str__(self) -> str:
        return self.name


class CanonicalProblem(Record):
    """One agreed statement of a problem that many places have, and other ways people say it."""

    statement = models.CharField(max_length=200, unique=True)
    variants = ArrayField(models.CharField(max_length=200), default=list)

    def __str__(self) -> str:
        return self.statement
