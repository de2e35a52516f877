"""The headings lessons stand under, and the problems they share."""

from datetime import datetime

from django.db import transaction

from learnonce.base import audit
from learnonce.base.actors import Actor
from learnonce.lessons.errors import NotAllowed
from learnonce.lessons.models import CanonicalProblem, Topic
from learnonce.people import policies as people


@transaction.atomic
def add_topic(*, key: str, name: str, about: str, actor: Actor, at: datetime) -> Topic:
    """Add a topic, or bring the one with this key up to date."""
    if not people.administers(actor):
        raise NotAllowed("Only an administrator can add a topic.")
    topic, made = Topic.objects.update_or_create(key=key, defaults={"name": name, "about": about})
    if made:
        audit.record(verb="topic.added", subject=("topic", topic.pk), actor=actor, at=at)
    return topic


@transaction.atomic
def add_problem(*, statement: str, variants: list[str], actor: Actor, at: datetime) -> CanonicalProblem:
    """Add a problem many places have, with other ways people say it."""
    if not people.administers(actor):
        raise NotAllowed("Only an administrator can add a problem by itself.")
    problem, made = CanonicalProblem.objects.update_or_create(
        statement=statement, defaults={"variants": variants}
    )
    if made:
        audit.record(verb="problem.added", subject=("problem", problem.pk), actor=actor, at=at)
    return problem
