"""Taking one person out of every table, driven by what each room declares (base.keeping).

Everything works in batches, each a transaction of its own, and can run again after it broke off.
"""

import re
from collections.abc import Callable, Iterable
from importlib import import_module
from typing import Any

from django.conf import settings
from django.core.cache import cache
from django.db import connection, models, transaction
from django.db.models import Func, Q, Value

from learnonce.base import audit, sharing
from learnonce.base.keeping import DELETE, Detach, Holding, holding, holdings
from learnonce.letterbox import services as letterbox
from learnonce.people import services as people

BATCH = 500  # rows changed in one transaction
PERSON, SESSION = "people.Person", "people.Session"
OWN = "records.Erasure"  # says who is being erased until the very end

type Rows = "models.QuerySet[Any]"  # Any: rows of any model


def detach_everywhere(person_id: int) -> dict[str, int]:
    """Take the number of a person out of every row of every table. Returns rows by table."""
    counts: dict[str, int] = {}
    for one in holdings():
        if "." not in one.model or one.model in {PERSON, OWN}:
            continue
        changed = _pointers(one, person_id) + _audiences(one, person_id)
        changed += _facts(one, person_id) + _subjects(one, person_id)
        if changed:
            counts[one.model] = changed
    return counts


def forget_addresses(addresses: list[str]) -> None:
    """Delete the rows that hold one of these addresses, such as invitations."""
    for one in holdings():
        if one.addresses and one.model != PERSON:
            wanted = Q()
            for name in one.addresses:
                for address in addresses:
                    wanted |= Q(**{f"{name}__iexact": address})
            _batches(_all(one).filter(wanted), lambda rows: rows.delete())


def forget_copies(expression: str) -> None:
    """Delete rows put together from other tables, such as news for others, that name the person."""
    for one in holdings():
        if one.copies and not one.remade:
            _batches(mentioning(one, one.copies, expression), lambda rows: rows.delete())


def mentioning(one: Holding, columns: Iterable[str], expression: str) -> Rows:
    """Rows of a table in which one of these columns matches, without regard to case."""
    rows, wanted = _all(one), Q()
    for number, name in enumerate(columns):
        alias = f"told_{number}"
        rows = rows.alias(
            **{alias: Func(name, template="%(expressions)s::text", output_field=models.TextField())}
        )
        wanted |= Q(**{f"{alias}__iregex": expression})
    return rows.filter(wanted)


def clear_machinery(*, person_id: int, addresses: list[str], expression: str) -> None:
    """Sessions, jobs, counts of tries, letters in the outbox folder and in the mailbox.

    Raises:
        MailboxAway: the mailbox cannot be read now. The job goes on with the next hour.
    """
    for one in holdings():
        if one.cleared_by:
            ROUTINES[one.cleared_by](person_id, expression)
    people.forget_outbox(addresses=addresses, expression=expression)
    letterbox.forget(addresses)


def _all(one: Holding) -> Rows:
    return one.rows._base_manager.all()  # noqa: SLF001  Django's own documented way to every row


def _batches(rows: Rows, change: Callable[[Rows], object]) -> int:
    """Apply `change` to slices of `rows` until none is left. Returns how many rows there were."""
    count = 0
    while True:
        with audit.detaching():
            numbers = list(rows.order_by("pk").values_list("pk", flat=True)[:BATCH])
            if not numbers:
                return count
            change(rows.model._base_manager.filter(pk__in=numbers))  # noqa: SLF001  as above
        count += len(numbers)


def _pointers(one: Holding, person_id: int) -> int:
    count = 0
    for name, erasure in one.people.items():
        rows = _all(one).filter(**{name: person_id})
        if erasure is DELETE:
            count += _batches(rows, lambda found: found.delete())
        else:
            also = dict(erasure.also) if isinstance(erasure, Detach) else {}
            count += _batches(rows, lambda found, name=name, also=also: found.update(**{name: None}, **also))  # type: ignore[misc]  # bound at once
    return count


def _audiences(one: Holding, person_id: int) -> int:
    token = sharing.person(person_id)
    count = 0
    for name in one.tokens:
        without = Func(name, Value(token), function="array_remove")
        rows = _all(one).filter(**{f"{name}__contains": [token]})
        count += _batches(rows, lambda found, name=name, without=without: found.update(**{name: without}))  # type: ignore[misc]
    return count


def _facts(one: Holding, person_id: int) -> int:
    count = 0
    for name in one.facts:
        text = Func(name, template="%(expressions)s::text", output_field=models.TextField())
        named = rf'person_id": "?{person_id}[",}}]'
        rows = _all(one).alias(facts_text=text).filter(facts_text__regex=named)
        while True:
            with audit.detaching():
                found = list(rows.order_by("pk")[:BATCH])
                for row in found:
                    kept = _without_person(getattr(row, name), person_id)
                    rows.model._base_manager.filter(pk=row.pk).update(**{name: kept})  # noqa: SLF001  as above
            count += len(found)
            if not found:
                break
    return count


def _without_person(facts: dict[str, Any], person_id: int) -> dict[str, Any]:  # Any: JSON
    return {
        key: value
        for key, value in facts.items()
        if not (key.endswith("person_id") and str(value) == str(person_id))
    }


def _subjects(one: Holding, person_id: int) -> int:
    if not one.subject:
        return 0
    kind, number = one.subject
    rows = _all(one).filter(**{kind: "person", number: person_id})
    return _batches(rows, lambda found: found.update(**{number: 0}))


def _sessions(person_id: int, expression: str) -> None:
    """Sign the person out everywhere; and take what was said of them out of other people's next page."""
    store = import_module(settings.SESSION_ENGINE).SessionStore()
    for row in _all(holding(SESSION)).order_by("pk").iterator(chunk_size=BATCH):
        said = store.decode(row.session_data)
        if said.get("_auth_user_id") == str(person_id) or _matches(said, expression):
            row.delete()


def _matches(value: object, expression: str) -> bool:
    return bool(re.search(expression, str(value), flags=re.IGNORECASE))


JOBS = """
DELETE FROM procrastinate_jobs
WHERE status <> 'doing' AND (args::text ~ %s OR args::text ~* %s OR queueing_lock = %s)
"""


def _jobs(person_id: int, expression: str) -> None:
    """Jobs for or about the person; they would find nobody. One that runs this very moment ends by itself."""
    named = rf'person_id": "?{person_id}[",}}]'
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(JOBS, [named, expression, f"mail:{person_id}"])


def _cache(_person_id: int, _expression: str) -> None:
    """All of it: its keys are hashed, and counts of tries start anew at no cost."""
    cache.clear()


ROUTINES: dict[str, Callable[[int, str], None]] = {"sessions": _sessions, "jobs": _jobs, "cache": _cache}
