"""What legal holds keep from erasure and disposal."""

from collections.abc import Iterable
from datetime import datetime

from django.db import connection, models
from django.db.models import Q, Value
from django.utils import timezone

from learnonce.base.keeping import Holding, With, holding, holdings
from learnonce.records.models import Hold

LOCK = 7_301_950  # number of the advisory lock; any number nobody else uses


def keep_still(*, alone: bool = False) -> None:
    """Until the transaction ends no hold is placed; or, `alone`, whatever looked at holds has ended.

    So a hold is seen by whoever erases or disposes, or they are done before it is placed.
    """
    ask = "SELECT pg_advisory_xact_lock(%s)" if alone else "SELECT pg_advisory_xact_lock_shared(%s)"
    with connection.cursor() as cursor:
        cursor.execute(ask, [LOCK])


def standing(at: datetime) -> "models.QuerySet[Hold]":
    """Holds in force at this moment."""
    today = timezone.localdate(at)
    return Hold.objects.filter(Q(until__isnull=True) | Q(until__gte=today), lifted_at__isnull=True)


def held_rows(one: Holding, holds: Iterable[Hold]) -> Q:
    """Rows of a table that these holds keep: things themselves, what belongs to them, what people wrote."""
    wanted = Q(pk__in=[])
    things: dict[str, list[int]] = {}
    persons: list[int] = []
    for row in holds:
        if row.person_id:
            persons.append(row.person_id)
        elif row.number is not None:
            things.setdefault(row.kind, []).append(row.number)
    for way, parent in _ways_up(one):
        if parent.kind in things:
            wanted |= Q(**{f"{way}pk__in": things[parent.kind]})
        for name in parent.people if persons else ():
            wanted |= Q(**{f"{way}{name}__in": persons})
    return wanted


def _ways_up(one: Holding) -> list[tuple[str, Holding]]:
    """A table and those its rows go with, each with the way there in the words of a queryset."""
    found = [("", one)]
    way = ""
    while isinstance(one.kept, With) and one.way_up:
        way += f"{one.way_up}__"
        one = holding(one.kept.model)
        found.append((way, one))
    return found


def stands_in_the_way(person_id: int, *, at: datetime) -> bool:
    """Whether a hold keeps this person from being erased: on them, or on something they had a part in.

    Two queries, however many tables there are.
    """
    holds = list(standing(at))
    if any(row.person_id == person_id for row in holds):
        return True
    on_things = [row for row in holds if row.person_id is None]
    parts = [
        one.rows._base_manager.filter(_named_in(one, person_id))  # noqa: SLF001  every row
        .filter(held_rows(one, on_things))
        .order_by()
        .values_list(Value(1))
        for one in (holdings() if on_things else ())
        if "." in one.model and one.people
    ]
    return bool(parts) and parts[0].union(*parts[1:]).exists()


def _named_in(one: Holding, person_id: int) -> Q:
    mine = Q()
    for name in one.people:
        mine |= Q(**{name: person_id})
    return mine
