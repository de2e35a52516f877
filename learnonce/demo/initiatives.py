"""The invented work under way, with the stages it went through."""

from datetime import date, timedelta

from learnonce.base.sharing import Tier
from learnonce.demo import reading
from learnonce.demo.cast import Cast
from learnonce.improvement import services

_REACH = {"T2": Tier.TEAM, "T4": Tier.LOCALITY, "T5": Tier.SIGNED_IN}
_BEFORE = {"STOPPED": "TRYING", "RUNNING": "TRYING", "SPREAD": "RUNNING"}


def load_initiatives(cast: Cast) -> None:
    for row in sorted(reading.lines("initiatives"), key=lambda row: -row["days_ago_entered"]):
        _load(cast, row)


def _load(cast: Cast, row: reading.Row) -> None:
    actor = cast.actor(row["raised_by"])
    moved = row["days_ago_stage"] < row["days_ago_entered"]
    stage: str = row["stage"]
    first = _BEFORE.get(stage, stage) if moved else stage
    place = row["organisation"]
    number = services.enter(
        what=row["what"],
        where=services.Where(
            organisation_id=cast.organisations[place] if place else None, place_name=row["place"]
        ),
        stage=first,
        began_on=_month(cast, row["began_months_ago"]),
        reach=_REACH[row["audience"]],
        links=services.Links(
            topics=row["topics"], lesson_id=cast.lessons[row["lesson"]] if row["lesson"] else None
        ),
        actor=actor,
        at=cast.ago(days=row["days_ago_entered"]),
    )
    if first != stage:
        at = cast.ago(days=row["days_ago_stage"])
        services.move(initiative_id=number, stage=stage, note=row["stopped_why"], actor=actor, at=at)


def _month(cast: Cast, months_ago: int | None) -> date | None:
    if months_ago is None:
        return None
    return (cast.now - timedelta(days=30.4 * months_ago)).date().replace(day=1)
