"""The tree of places, and what makes each one what it is."""

import re
from collections.abc import Mapping
from datetime import datetime

from django.db import transaction

from learnonce.base import audit, events
from learnonce.base.actors import Actor
from learnonce.people import policies
from learnonce.people.calc import context as facets
from learnonce.people.errors import NotAllowed, NotPossible
from learnonce.people.events import LocalitiesMoved
from learnonce.people.models import Locality, Organisation, Team
from learnonce.people.queries.places import places

APPROVERS = (0, 1, 2)
_DOMAIN = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+")
# The largest free mail services in the United Kingdom: never proof of where somebody works.
ANYBODYS_DOMAINS = {
    "aol.com",
    "btinternet.com",
    "gmail.com",
    "googlemail.com",
    "hotmail.co.uk",
    "hotmail.com",
    "icloud.com",
    "live.co.uk",
    "live.com",
    "outlook.com",
    "proton.me",
    "sky.com",
    "talktalk.net",
    "yahoo.co.uk",
    "yahoo.com",
}


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
        moved = _move(locality, path)
        if not made:
            events.publish(LocalitiesMoved(locality_ids=moved, at=at))
    if made:
        audit.record(verb="locality.added", subject=("locality", locality.pk), actor=actor, at=at)
    return locality


def _move(locality: Locality, path: list[int]) -> tuple[int, ...]:
    """Give the locality its path, and every place under it the same beginning. Returns the numbers of all."""
    below = Locality.objects.filter(path__contains=[locality.pk]).exclude(pk=locality.pk)
    for row in below:
        row.path = [*path, *row.path[row.path.index(locality.pk) + 1 :]]
        row.save(update_fields=["path", "updated_at"])
    locality.path = path
    locality.save(update_fields=["path", "updated_at"])
    return (locality.pk, *(row.pk for row in below))


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
def allow_domains(*, organisation_id: int, domains: list[str], actor: Actor, at: datetime) -> None:
    """Say at which e-mail domains people may sign up to this organisation without an invitation.

    Raises:
        NotPossible: something is not a domain, or is one that anybody can have an address at.
        Organisation.DoesNotExist: no such organisation.
    """
    _must_administer(actor)
    wanted = sorted({domain.strip().lower().lstrip("@") for domain in domains if domain.strip()})
    if strange := [domain for domain in wanted if not _DOMAIN.fullmatch(domain)]:
        raise NotPossible(f"Not an e-mail domain, such as fernbank.nhs.uk: {', '.join(strange)}.")
    if free := sorted(ANYBODYS_DOMAINS.intersection(wanted)):
        raise NotPossible(f"Anybody can have an address at {', '.join(free)}. Invite people one by one.")
    organisation = Organisation.objects.select_for_update().get(pk=organisation_id)
    organisation.email_domains = wanted
    organisation.save(update_fields=["email_domains", "updated_at"])
    audit.record(
        verb="organisation.domains_allowed",
        subject=("organisation", organisation_id),
        actor=actor,
        at=at,
        domains=wanted,
    )


@transaction.atomic
def set_approvers(*, locality_id: int, approvers: int | None, actor: Actor, at: datetime) -> None:
    """Say how many people must approve a lesson of this locality; None leaves it to the place above.

    Raises:
        NotAllowed: the actor neither leads the locality nor administers the installation.
        NotPossible: not 0, 1, 2 or None.
        Locality.DoesNotExist: no such locality.
    """
    locality = Locality.objects.select_for_update().get(pk=locality_id)
    if not (policies.leads(actor, tuple(locality.path)) or policies.administers(actor)):
        raise NotAllowed("Only the lead of this locality, or an administrator, can change this.")
    if approvers is not None and approvers not in APPROVERS:
        raise NotPossible("Choose none, one or two people.")
    locality.approvers = approvers
    locality.save(update_fields=["approvers", "updated_at"])
    audit.record(
        verb="locality.approvers_set",
        subject=("locality", locality_id),
        actor=actor,
        at=at,
        approvers=approvers,
    )


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
