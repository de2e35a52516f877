"""The open link of a team."""

from dataclasses import dataclass
from datetime import datetime

from learnonce.base.actors import Actor
from learnonce.people import queries as people
from learnonce.practice import policies
from learnonce.practice.models import CaptureLink


@dataclass(frozen=True, slots=True)
class LinkPage:
    """A team and its open link, if it has one."""

    team: people.TeamPlace
    key: str
    made_at: datetime | None


def link_of_team(*, actor: Actor, team_id: int) -> LinkPage | None:
    """None when there is no such team or the actor is not of it."""
    team = people.team_places([team_id]).get(team_id)
    if team is None or not policies.is_of_team(actor, team_id, team.place.id):
        return None
    link = CaptureLink.objects.filter(team_id=team_id, ended_at__isnull=True).first()
    return LinkPage(team=team, key=link.key if link else "", made_at=link.made_at if link else None)


def team_name_of_link(*, key: str, actor: Actor) -> str | None:  # noqa: ARG001  anybody who holds the key may know
    """Which team an open link leads to, in words; None when it is in use no longer."""
    link = (
        CaptureLink.objects.filter(key=key, ended_at__isnull=True)
        .select_related("team__organisation")
        .first()
    )
    return f"{link.team.name}, {link.team.organisation.name}" if link else None
