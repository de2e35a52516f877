"""The tree of places, and what makes each one what it is."""

from collections.abc import Mapping
from datetime import datetime

from django.db import transaction

from learnonce.base import audit
from learnonce.base.actors import Actor
from learnonce.people import policies
from learnonce.people.calc import context as facets
from learnonce.people.errors import NotAllowed, NotPossible
from learnonce.people.models import Locality, Organisation, Team
from learnonce.people.queries.places import places


@transaction.atomic
def add_locality(
    *, code: str, name: str, kind: str, parent_id: int | None, actor: Actor, at: datetime
) -> Locality:
    """Add a place to the tree, or bring the one with this code up to date."""
    _must_administer(actor)
    parent = Locality.objects.get(pk=parent_id) if parent_id else None
    locality, made = Locality.objects.update_or_create(
        code=code, defaults={"name": name, "kind": kind, "parent": parent}
    )
    path = [*(parent.path if parent else []), locality.pk]
    if parent and locality.pk in parent.path:
        raise NotPossible(f"{name} cannot lie in {parent.name}, because that lies in {name}.")
    if locality.path != path:
        _move(locality, path)
    if made:
        audit.record(verb="locality.added", subject=("locality", locality.pk), actor=actor, at=at)
    return locality


def _move(locality: Locality, path: list[int]) -> None:
    """Give the locality its path, and every place under it the same beginning."""
    below = Locality.objects.filter(path__contains=[locality.pk]).exclude(pk=locality.pk)
    for row in below:
        row.path = [*path, *row.path[row.path.index(locality.pk) + 1 :]]
        row.save(update_fields=["path", "updated_at"])
    locality.path = path
    locality.save(update_fields=["path", "updated_at"])


@transaction.atomic
def add_organisation(
    *,
    code: str,
    name: str,
    kind: str,
    locality_id: int,
    actor: Actor,
    at: datetime,
    context: Mapping[str, str] | None = None,
    email_domains: list[str] | None = None,
) -> Organisation:
    """Add an organisation, or bring the one with this code up to date."""
    _must_administer(actor)
    organisation, made = Organisation.objects.update_or_create(
        code=code,
        defaults={
            "name": name,
            "kind": kind,
            "locality_id": locality_id,
            "context": _known(context or {}),
            "email_domains": [domain.strip().lower().lstrip("@") for domain in email_domains or []],
        },
    )
    if made:
        audit.record(verb="organisation.added", subject=("organisation", organisation.pk), actor=actor, at=at)
    return organisation


@transaction.atomic
def describe_place(*, organisation_id: int, context: Mapping[str, str], actor: Actor, at: datetime) -> None:
    """Say what kind of setting an organisation is."""
    place = places([organisation_id])[organisation_id]
    if not policies.manages(actor, place):
        raise NotAllowed("Only the manager or a leader of this organisation can describe it.")
    Organisation.objects.filter(pk=organisation_id).update(context=_known(context), updated_at=at)
    audit.record(verb="organisation.described", subject=("organisation", organisation_id), actor=actor, at=at)


@transaction.atomic
def add_team(*, organisation_id: int, name: str, actor: Actor, at: datetime) -> Team:
    """Add a team to an organisation; one that is there already comes back as it is."""
    place = places([organisation_id])[organisation_id]
    if not policies.manages(actor, place):
        raise NotAllowed("Only the manager or a leader of this organisation can add a team.")
    team, made = Team.objects.get_or_create(organisation_id=organisation_id, name=name.strip())
    if made:
        audit.record(verb="team.added", subject=("team", team.pk), actor=actor, at=at)
    return team


def _known(context: Mapping[str, str]) -> dict[str, str]:
    given = {facet: code for facet, code in context.items() if code}
    if strange := facets.unknown(given):
        raise NotPossible(f"Not on the list of what describes a place: {', '.join(strange)}.")
    return given


def _must_administer(actor: Actor) -> None:
    if not policies.administers(actor):
        raise NotAllowed("Only an administrator can change the list of places.")
