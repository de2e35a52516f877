"""A team's open link and its poster."""

import secrets
from datetime import datetime

from django.db import IntegrityError, transaction

from learnonce.base import audit
from learnonce.base.actors import Actor
from learnonce.people import queries as people
from learnonce.practice import policies
from learnonce.practice.errors import LinkEnded, NotAllowed
from learnonce.practice.models import CaptureLink


def team_of_link(key: str) -> int:
    """The team a link leads to. Raises LinkEnded."""
    link = CaptureLink.objects.filter(key=key, ended_at__isnull=True).only("team_id").first()
    if link is None:
        raise LinkEnded("This link is no longer in use. Ask your team for the new one.")
    return link.team_id


@transaction.atomic
def open_link(*, team_id: int, actor: Actor, at: datetime) -> CaptureLink:
    """The team's link; made when there is none yet. Two who ask at once get the same one."""
    _must_be_of_team(actor, team_id)
    link = CaptureLink.objects.filter(team_id=team_id, ended_at__isnull=True).first()
    if link is None:
        try:
            with transaction.atomic():
                link = _make(team_id=team_id, actor=actor, at=at)
        except IntegrityError:
            link = CaptureLink.objects.get(team_id=team_id, ended_at__isnull=True)
    return link


@transaction.atomic
def renew_link(*, team_id: int, actor: Actor, at: datetime) -> CaptureLink:
    """End the team's link and make another. Posters with the old one lead nowhere from now on."""
    place = people.team_place(team_id)
    if not policies.is_of_team(actor, team_id, place.place.id):
        raise NotAllowed("Only the team can renew its link.")
    CaptureLink.objects.select_for_update().filter(team_id=team_id, ended_at__isnull=True).update(ended_at=at)
    return _make(team_id=team_id, actor=actor, at=at)


def _make(*, team_id: int, actor: Actor, at: datetime) -> CaptureLink:
    link = CaptureLink.objects.create(
        team_id=team_id, key=secrets.token_urlsafe(9), made_by_id=actor.user_id, made_at=at
    )
    audit.record(verb="link.made", subject=("team", team_id), actor=actor, at=at)
    return link


def _must_be_of_team(actor: Actor, team_id: int) -> None:
    place = people.team_place(team_id)
    if not policies.is_of_team(actor, team_id, place.place.id):
        raise NotAllowed("Only the team can open its link.")
