"""Who is signed in on which device: the store of sessions itself, so that listing and ending them is exact.

Deleting a row ends the session: the next request with its cookie is nobody's. All moments in a row are whole
days, the end included. Finer ones would tell when somebody last did something, and with it who wrote an
anonymous noticing.
"""

from datetime import date, datetime, time, timedelta
from typing import Any

from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore as DatabaseStore
from django.contrib.sessions.base_session import AbstractBaseSession
from django.db import models
from django.utils import timezone

from learnonce.people.models.person import Person

DEVICE, SINCE, SEEN = "device", "since", "seen"  # keys in a session's data; the dates are ISO text


class Session(AbstractBaseSession):
    """One browser. The columns repeat what the data holds, for those who look from outside."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, null=True, blank=True, related_name="+")
    device = models.CharField(max_length=80, blank=True)
    since = models.DateField(null=True, blank=True)
    seen = models.DateField(null=True, blank=True)


class SessionStore(DatabaseStore):
    """What settings.SESSION_ENGINE names. Reads and writes as Django's own, in as many queries."""

    @classmethod
    def get_model_class(cls) -> type[Session]:
        return Session

    def get_expiry_date(self, **kwargs: Any) -> datetime:  # Any: handed on to Django
        """The end of the day on which it runs out."""
        last = timezone.localdate(super().get_expiry_date(**kwargs)) + timedelta(days=1)
        return timezone.make_aware(datetime.combine(last, time.min))

    def create_model_instance(self, data: dict[str, Any]) -> Session:  # Any: whatever a session holds
        row: Session = super().create_model_instance(data)  # type: ignore[assignment]  # our model class
        number = data.get(SESSION_KEY)
        row.person_id = int(number) if number else None
        row.device = data.get(DEVICE, "")[:80]
        row.since, row.seen = _day(data.get(SINCE)), _day(data.get(SEEN))
        return row


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
