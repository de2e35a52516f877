"""The smallest valid pieces of work. Anything a test relies on is written in the test."""

from learnonce.base import sharing
from learnonce.base.sharing import Tier
from learnonce.improvement.models import Initiative, StageStep
from learnonce.improvement.services import visibility
from tests.factories.people import LONG_AGO


def initiative(
    place, *, what="We ring people the day after they leave hospital", tier=Tier.SIGNED_IN, **fields
):
    """A piece of work of an organisation, found by everyone signed in unless said otherwise."""
    row = Initiative.objects.create(
        what=what,
        organisation=place,
        locality=fields.pop("locality", place and place.locality),
        stage=fields.pop("stage", "TRYING"),
        stage_since=fields.pop("stage_since", LONG_AGO),
        confirmed_at=fields.pop("confirmed_at", LONG_AGO),
        tier=tier,
        **fields,
    )
    StageStep.objects.create(initiative=row, stage=row.stage, at=row.stage_since, by=row.raised_by)
    if tier > Tier.TEAM:
        near = [sharing.locality(row.locality_id), *sharing.carers(row.locality.path)]
        sharing.grant(
            subject=("initiative", row.pk),
            tier=tier,
            tokens=sharing.tokens_of(tier, targets=near),
            purpose="Made by a test",
            actor=sharing.Actor(),
            at=LONG_AGO,
        )
    visibility.refresh(row)
    return row
