"""A person's news."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Count, QuerySet

from learnonce.base.actors import Actor
from learnonce.base.prepared import Prepared, given
from learnonce.people.models import Notice, Person


@dataclass(frozen=True, slots=True)
class NoticeLine:
    id: int
    text: str
    path: str
    told_at: datetime
    is_read: bool


def notices(*, actor: Actor, limit: int = 50) -> list[NoticeLine]:
    rows = Notice.objects.filter(person_id=actor.person_id).order_by("-told_at", "-id")[:limit]
    return [
        NoticeLine(
            id=row.pk, text=row.text, path=row.path, told_at=row.told_at, is_read=row.read_at is not None
        )
        for row in rows
    ]


def _unread() -> QuerySet[Notice, Any]:  # Any: rows of counts, which Prepared reads
    rows = Notice.objects.filter(person_id=given("person_id"), read_at__isnull=True)
    return rows.values("person_id").annotate(many=Count("pk"))


_UNREAD = Prepared(_unread, "many")


def unread_notices(*, actor: Actor) -> int:
    return next((row.many for row in _UNREAD.ask(person_id=actor.person_id)), 0)


def waiting_for_daily_letter() -> list[int]:
    """People who chose one letter a day and have unread news that no letter carried yet."""
    rows = Notice.objects.filter(
        mailed_at__isnull=True,
        read_at__isnull=True,
        person__telling=Person.Telling.DAILY,
        person__is_active=True,
    )
    return list(rows.order_by("person_id").values_list("person_id", flat=True).distinct())
