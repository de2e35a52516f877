"""Lessons that can be found: published, indexed, and embedded by the real model."""

from learnonce.lessons.calc import stages
from learnonce.lessons.models import Adoption, AdoptionCheck
from learnonce.lessons.services import indexing
from learnonce.matching import services as matching
from tests.factories import lessons
from tests.factories.people import LONG_AGO

TEXTED = "Patients ring twice because their repeat prescription was queried and nobody told them."


def findable(team, *, title="Tell the patient the same day", public=False, topics=(), **fields):
    """A published lesson everyone signed in may see, or everyone; with its meaning in the index."""
    fields.setdefault("problem_statement", TEXTED)
    given = ["all", "public"] if public else ["all"]
    audience = fields.pop("audience", [f"t:{team.pk}", *given])
    row = lessons.lesson(
        team, stage=fields.pop("stage", stages.PUBLISHED), title=title, audience=audience, **fields
    )
    row.topics.set(topics)
    indexing.put(row)
    matching.embed_pending()
    return row


def adoption(lesson, organisation, *, state="WORKING", mode="REPLICATE", named=True, effect="", **fields):
    """A place that took it up; with `effect`, it also answered at three months."""
    if state == "STOPPED":
        fields |= {"stopped_code": "no_time", "stopped_at": LONG_AGO}
    row = Adoption.objects.create(
        lesson=lesson,
        version=1,
        organisation=organisation,
        mode=mode,
        state=state,
        context=fields.pop("context", organisation.context),
        audience=["all", "public"] if named else [f"o:{organisation.pk}"],
        started_at=LONG_AGO,
        decided_at=LONG_AGO,
        **fields,
    )
    if effect:
        AdoptionCheck.objects.create(
            adoption=row, month=3, due_at=LONG_AGO, answered_at=LONG_AGO, effect=effect
        )
    return row
