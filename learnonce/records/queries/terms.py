"""How long rows of each table are kept, and which are due to go."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db import models
from django.db.models import Count, Max, Min, Value

from learnonce.base.keeping import Holding, Until, holdings
from learnonce.records.models import Hold, Rule
from learnonce.records.queries.held_back import held_rows, standing


@dataclass(frozen=True, slots=True)
class Term:
    """How long rows of one table are kept, and why. `days` None: never disposed of.

    `is_set`: by somebody here, whose number is `set_by_id` while they are here.
    """

    holding: Holding
    until: Until
    days: int | None
    reason: str
    is_set: bool = False
    set_by_id: int | None = None


def terms() -> list[Term]:
    """Every rule in force, in the order of the tables. One query."""
    set_here = {row.model: row for row in Rule.objects.all()}
    return [
        _term(one, one.kept, set_here.get(one.model)) for one in holdings() if isinstance(one.kept, Until)
    ]


def _term(one: Holding, until: Until, rule: Rule | None) -> Term:
    if rule is None:
        return Term(one, until, until.days, until.why)
    return Term(one, until, rule.days, rule.reason, is_set=True, set_by_id=rule.set_by_id)


type Rows = "models.QuerySet[Any]"  # Any: rows of any model


def due(term: Term, *, at: datetime, holds: Iterable[Hold] | None = None) -> Rows:
    """The rows whose time has come and that no legal hold keeps; `holds` where they are known already."""
    rows = term.holding.rows._base_manager.all()  # noqa: SLF001  Django's own documented way to every row
    if term.days is None:
        return rows.none()
    before = at - timedelta(days=term.days)
    found = rows.filter(**{f"{term.until.since}__lt": before, **term.until.when})
    held = rows.filter(held_rows(term.holding, standing(at) if holds is None else holds))
    return found.exclude(pk__in=held.values("pk"))


@dataclass(frozen=True, slots=True)
class Preview:
    """What the next run would dispose of under one rule."""

    count: int = 0
    oldest: datetime | None = None
    newest: datetime | None = None


def previews(known: Iterable[Term], *, at: datetime) -> dict[str, Preview]:
    """By table: counted, not touched; none for a rule under which nothing would go. Two queries."""
    holds = list(standing(at))
    parts = [
        due(term, at=at, holds=holds)
        .order_by()
        .values(rule=Value(term.holding.model))
        .annotate(count=Count("pk"), oldest=Min(term.until.since), newest=Max(term.until.since))
        .values_list("rule", "count", "oldest", "newest")
        for term in known
        if term.days is not None
    ]
    rows = parts[0].union(*parts[1:], all=True) if parts else []
    return {rule: Preview(count, oldest, newest) for rule, count, oldest, newest in rows}
