"""How every verb on an adoption begins: the row, locked, as somebody of the place that adopts."""

from collections.abc import Mapping
from datetime import datetime

from learnonce.base import audit, deciding
from learnonce.base.actors import Actor
from learnonce.base.screening.identifiers import Severity
from learnonce.lessons import policies
from learnonce.lessons.errors import NotAllowed
from learnonce.lessons.models import Adoption
from learnonce.lessons.services.screening import screen
from learnonce.people import queries as people


def held(adoption_id: int, actor: Actor) -> Adoption:
    """The adoption with its lesson and place, locked until the transaction ends.

    Raises:
        Adoption.DoesNotExist: there is none, or the actor may not see it: both look the same from outside.
        NotAllowed: the actor sees it, but belongs to another place.
    """
    adoption = _locked(adoption_id)
    if not policies.is_adopter(actor, adoption):
        if not policies.may_see_adoption(actor, adoption):
            raise Adoption.DoesNotExist
        raise NotAllowed("Only the place that took it up can change this.")
    return adoption


def _locked(adoption_id: int) -> Adoption:
    return (
        Adoption.objects.select_for_update(of=("self",), no_key=True)
        .select_related("lesson", "organisation")
        .get(pk=adoption_id)
    )


def who_speaks_for(adoption: Adoption) -> list[int]:
    """The contact while they still work there, else those who run the place."""
    if adoption.contact_id and people.works_at(adoption.contact_id, adoption.organisation_id):
        return [adoption.contact_id]
    return people.who_runs(adoption.organisation_id)


def keep_clear(
    texts: Mapping[str, str], *, adoption: Adoption, override_reason: str, actor: Actor, at: datetime
) -> None:
    """Refuse text that may tell who somebody is; firmer where others than the place itself can read it.

    Raises:
        Identifiable: something was found and no reason given.
    """
    read = adoption.has_name
    level = Severity.HARD if read else Severity.REFUSE
    subject = ("adoption", adoption.pk)
    let_through = screen(texts, level=level, reason=override_reason, names=read, subject=subject)
    deciding.keep(subject, let_through, actor=actor, at=at)
    if let_through.kinds:
        audit.record(
            verb="adoption.number_let_through",
            subject=subject,
            actor=actor,
            at=at,
            reason=override_reason,
            kinds=let_through.kinds,
        )
