"""The smallest valid measures. Anything a test relies on is written in the test."""

from datetime import date, timedelta

from learnonce.base import sharing
from learnonce.base.sharing import Tier
from learnonce.improvement.models import Measure, Reading
from tests.factories.people import LONG_AGO

MONDAY = date(2026, 1, 5)


def measure(team, *, title="Repeat calls", **fields):
    """Calls a week, counted by a team, seen by the team alone."""
    return Measure.objects.create(
        team=team,
        title=title,
        unit=fields.pop("unit", "calls"),
        data=fields.pop("data", "COUNT"),
        chart=fields.pop("chart", "c"),
        answers=fields.pop("answers", {"counting": "events", "twice": "yes", "varies": "no"}),
        defined_at=fields.pop("defined_at", LONG_AGO),
        tier=fields.pop("tier", Tier.TEAM),
        audience=fields.pop("audience", [sharing.team(team.pk), sharing.runners(team.organisation_id)]),
        **fields,
    )


def share(team, **fields):
    """Patients seen within four hours, out of all."""
    return measure(
        team,
        title=fields.pop("title", "Seen within four hours"),
        data="PROPORTION",
        chart="p",
        has_out_of=True,
        unit="patients seen in time",
        out_of_unit="patients seen",
        answers={"counting": "events", "twice": "no", "varies": "yes"},
        **fields,
    )


def weeks(row, amounts, *, first, at=LONG_AGO):
    """One reading a week from a Monday on; None is missing."""
    return Reading.objects.bulk_create(
        Reading(measure=row, on=first + timedelta(weeks=number), amount=amount, entered_at=at)
        for number, amount in enumerate(amounts)
    )
