"""What the holder of a link may know: the measure it is for, and nothing of its numbers."""

from dataclasses import dataclass
from datetime import datetime

from learnonce.improvement.models import EntryLink
from learnonce.people import queries as people
from learnonce.people.services.letters import hash_of


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked for, by whom. `interval`: one of calc.periods."""

    title: str
    definition: str
    unit: str
    out_of_unit: str
    has_out_of: bool
    by_dates: bool
    interval: str
    team: str
    place: str
    asked_by: str
    expires_at: datetime


def link_of(key: str, *, at: datetime) -> EntryLink | None:
    """The link that is in use under this key."""
    rows = EntryLink.objects.select_related("measure__team__organisation")
    return rows.filter(
        key_hash=hash_of(key), ended_at__isnull=True, expires_at__gt=at, measure__ended_at__isnull=True
    ).first()


def asked_by_link(*, key: str, at: datetime) -> Asked | None:
    """None when the link is over. Two queries."""
    link = link_of(key, at=at)
    if link is None:
        return None
    row = link.measure
    return Asked(
        title=row.title,
        definition=row.definition,
        unit=row.unit,
        out_of_unit=row.out_of_unit,
        has_out_of=row.has_out_of,
        by_dates=row.by_dates,
        interval=row.interval,
        team=row.team.name,
        place=row.team.organisation.name,
        asked_by=people.names([link.made_by_id]).get(link.made_by_id or 0, "the team"),
        expires_at=link.expires_at,
    )
