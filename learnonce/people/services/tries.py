"""Counting wrong tries. A try is counted before it is made and given back when it was right."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from django.db import connection
from django.db.models import F
from django.utils.crypto import salted_hmac

from learnonce.people.calc.limits import Limit
from learnonce.people.models import Tally

# One statement, so that tries sent at the same moment are all counted.
_COUNT = """
    INSERT INTO people_tally AS t (key, many, until) VALUES (%s, 1, %s)
    ON CONFLICT (key) DO UPDATE SET
        many = CASE WHEN t.until <= %s THEN 1 ELSE t.many + 1 END,
        until = CASE WHEN t.until <= %s THEN excluded.until ELSE t.until END
    RETURNING many
"""


def take_try(limits: Sequence[Limit], *, at: datetime) -> list[str] | None:
    """Count one try against each limit in turn, up to the first that is used up.

    Returns:
        The keys it was counted under, for `give_back`; None when it must not be made.
    """
    taken: list[str] = []
    for limit in limits:
        key = _key(limit)
        with connection.cursor() as cursor:
            cursor.execute(_COUNT, [key, at + timedelta(seconds=limit.seconds), at, at])
            (many,) = cursor.fetchone()
        if many > limit.many:
            return None
        taken.append(key)
    return taken


def give_back(keys: Sequence[str]) -> None:
    """The try was right: it does not count."""
    Tally.objects.filter(key__in=keys, many__gt=0).update(many=F("many") - 1)


def forget_tries(limits: Sequence[Limit]) -> None:
    Tally.objects.filter(key__in=[_key(limit) for limit in limits]).delete()


def forget_old_tries(*, at: datetime) -> None:
    Tally.objects.filter(until__lt=at).delete()


def _key(limit: Limit) -> str:
    told_apart = "\n".join([limit.name, *limit.whose])
    return salted_hmac("people.tries", told_apart, algorithm="sha256").hexdigest()
