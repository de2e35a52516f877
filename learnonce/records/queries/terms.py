"""How long rows of each table are kept, and which are due to go."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db import models
from django.db.models import Max, Min

from learnonce.base.keeping import Holding, Until, holdings
from learnonce.records.models import Rule
from learnonce.records.queries.held_back import held_rows


@dataclass(frozen=True, slots=True)
class Term:
    """How long rows of one table are kept, and why. `days` None: never disposed of."""

    holding: Holding
    until: Until
    days: int | None
    reason: str
    is_set: bool


def terms() -> list[Term]:
    """Every rule in force, in the order of the tables."""
    set_here = {row.model: row for row in Rule.objects.all()}
    return [
        Term(
            holding=one,
            until=one.kept,
            days=set_here[one.model].days if one.model in set_here else one.kept.days,
            reason=set_here[one.model].reason if one.model in set_here else one.kept.why,
            is_set=one.model in set_here,
        )
        for one in holdings()
        if isinstance(one.kept, Until)
    ]


def due(term: Term, *, at: datetime) -> "models.QuerySet[Any]":  # Any: rows of any model
    """The rows whose time has come and that no legal hold keeps."""
    rows = term.holding.rows._base_manager.all()  # noqa: SLF001  Django's own documented way to every row
    if term.days is None:
        return rows.none()
    before = at - timedelta(days=term.days)
    found = rows.filter(**{f"{term.until.since}__lt": before, **term.until.when})
    held = rows.filter(held_rows(term.holding, at=at))
    return found.exclude(pk__in=held.values("pk"))


@dataclass(frozen=True, slots=True)
class Preview:
    """What the next run would dispose of under one rule."""

    count: int
    oldest: datetime | None
    newest: datetime | None


def preview(term: Term, *, at: datetime) -> Preview:
    """Counted, not touched. One query."""
    found = due(term, at=at).aggregate(
        count=models.Count("pk"), oldest=Min(term.until.since), newest=Max(term.until.since)
    )
    return Preview(**found)
