"""The smallest valid projects, changes and tests of change."""

from learnonce.base import sharing
from learnonce.base.sharing import Tier
from learnonce.improvement.models import (
    Change,
    ChangeStep,
    Cycle,
    Driver,
    DriverDiagram,
    Prediction,
    Project,
)
from learnonce.improvement.services.projects import refresh_project
from tests.factories.people import LONG_AGO

AIM = "Patients no longer ring twice about a repeat prescription"


def project(team, *, aim=AIM, tier=Tier.TEAM, **fields):
    """A project of a team, seen by its own practice unless said otherwise."""
    fields.setdefault("title", aim[:160])
    row = Project.objects.create(
        team=team, aim=aim, started_at=fields.pop("started_at", LONG_AGO), tier=tier, **fields
    )
    place = team.organisation
    if tier > Tier.TEAM:
        near = [sharing.locality(place.locality_id), *sharing.carers(place.locality.path)]
        sharing.grant(
            subject=("project", row.pk),
            tier=tier,
            tokens=sharing.tokens_of(tier, targets=near),
            purpose="Made by a test",
            actor=sharing.Actor(),
            at=LONG_AGO,
        )
    refresh_project(row)
    return row


def change(project, *, what="Reception texts the patient the same day", state="PROPOSED", **fields):
    if state in {"ADOPTED", "EMBEDDED", "SUSTAINED"}:
        fields.setdefault("adopted_at", LONG_AGO)
    row = Change.objects.create(project=project, what=what, state=state, state_since=LONG_AGO, **fields)
    ChangeStep.objects.create(change=row, state=state, at=LONG_AGO)
    return row


def cycle(change, *, number=1, state="PREDICTED", expected="A third fewer", **fields):
    """A test with one prediction; `expected=""` leaves it out."""
    if state in {"DOING", "STUDIED", "ACTED"}:
        fields.setdefault("begun_at", LONG_AGO)
    if state == "ACTED":
        fields.setdefault("decision", "ADAPT")
        fields.setdefault("acted_at", LONG_AGO)
    row = Cycle.objects.create(
        change=change, number=number, state=state, what=fields.pop("what", change.what), **fields
    )
    if expected:
        Prediction.objects.create(
            cycle=row, order=0, question="Do fewer patients ring twice?", expected=expected
        )
    return row


def driver(project, words="Patients know where their request is", *, level=1):
    """A line at the end of the project's diagram."""
    diagram = DriverDiagram.objects.get_or_create(project=project)[0]
    return Driver.objects.create(diagram=diagram, order=diagram.drivers.count(), level=level, words=words)
