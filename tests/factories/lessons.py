"""The smallest valid lessons. Anything a test relies on is written in the test."""

from itertools import count

from learnonce.base import sharing
from learnonce.base.actors import SYSTEM
from learnonce.lessons.calc import stages
from learnonce.lessons.models import CanonicalProblem, Lesson, Topic
from learnonce.lessons.services.versions import keep_version
from tests.factories.people import LONG_AGO

_numbers = count(1)


def lesson(team, *, stage=stages.CAPTURED, title="Text the patient the same day", audience=None, **fields):
    """A lesson of a team at some stage; one that is published is seen by everyone signed in."""
    if stage in stages.FINDABLE | {stages.RETIRED}:
        fields.setdefault("published_at", LONG_AGO)
        fields.setdefault("tier", sharing.Tier.SIGNED_IN)
    out = [sharing.tokens_of(sharing.Tier.SIGNED_IN)[0]] if fields.get("published_at") else []
    row = Lesson.objects.create(
        team=team,
        organisation=team.organisation,
        locality=team.organisation.locality,
        title=title,
        good=fields.pop("good", "We text the patient the same day."),
        stage=stage,
        stage_since=fields.pop("stage_since", LONG_AGO),
        audience=audience or [sharing.team(team.pk), *out],
        version=0,
        **fields,
    )
    keep_version(row, actor=SYSTEM, at=LONG_AGO)
    return row


def topic(name="Prescriptions"):
    return Topic.objects.create(name=name, key=f"{name.lower()}-{next(_numbers)}")


def problem(statement="Patients are not told of a changed request"):
    return CanonicalProblem.objects.create(statement=statement)
