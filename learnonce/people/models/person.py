"""Who: one person, known by an e-mail address."""

from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.models import PermissionsMixin
from django.db import models
from django.db.models.functions import Lower

from learnonce.base.models import Record


def called(name: str, email: str) -> str:
    """What somebody is called who may not have given a name."""
    return name or email.split("@", maxsplit=1)[0]


class PersonManager(BaseUserManager["Person"]):
    def create_user(self, email: str, password: str | None = None, **fields: object) -> "Person":
        person = self.model(email=email.strip().lower(), **fields)
        person.set_password(password)
        person.save(using=self._db)
        return person

    def get_by_natural_key(self, username: str | None) -> "Person":
        return self.get(email__iexact=username or "")


class Person(AbstractBaseUser, PermissionsMixin, Record):
    """An account. As little as will do: a name others see, an address, how to be told of news."""

    class Telling(models.TextChoices):
        AT_ONCE = "AT_ONCE", "At once"
        DAILY = "DAILY", "Once a day"
        NEVER = "NEVER", "Not by e-mail"

    email = models.EmailField(max_length=254)
    name = models.CharField(max_length=80, blank=True)
    telling = models.CharField(max_length=8, choices=Telling, default=Telling.DAILY)
    is_active = models.BooleanField(default=True)
    # In the demonstration: what stands on the button with which a visitor walks in as this person.
    walk_in_as = models.CharField(max_length=160, blank=True)

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    objects = PersonManager()

    class Meta:
        constraints = [
            models.UniqueConstraint(Lower("email"), name="people_person_one_account_an_address"),
        ]

    def __str__(self) -> str:
        return called(self.name, self.email)
