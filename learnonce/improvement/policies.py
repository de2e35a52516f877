"""Who may do what with an initiative, a project or a measure. What one may not see, one may not do."""

from learnonce.base.actors import Actor
from learnonce.improvement.models import Initiative, Measure, Project
from learnonce.people import policies as places


def may_see(actor: Actor, initiative: Initiative) -> bool:
    return actor.is_system or not actor.tokens.isdisjoint(initiative.audience)


def is_at_home(actor: Actor, initiative: Initiative) -> bool:
    """Whoever told of it, and everybody of the organisation whose work it is."""
    if actor.is_system:
        return True
    if initiative.raised_by_id is not None and initiative.raised_by_id == actor.user_id:
        return True
    return initiative.organisation_id is not None and is_of_place(actor, initiative.organisation_id)


def is_of_place(actor: Actor, organisation_id: int) -> bool:
    return organisation_id in actor.organisation_ids or places.runs(actor, organisation_id)


def cares_for(actor: Actor, locality_path: tuple[int, ...]) -> bool:
    """The curators and leads of a locality, and of those above it."""
    return places.curates(actor, locality_path) or places.leads(actor, locality_path)


def may_tend(actor: Actor, initiative: Initiative, locality_path: tuple[int, ...]) -> bool:
    """Keep it true: its home; of what has no organisation here, who cares for the locality it lies in."""
    if is_at_home(actor, initiative):
        return True
    in_care = initiative.organisation_id is None and cares_for(actor, locality_path)
    return in_care and may_see(actor, initiative)


def may_see_project(actor: Actor, project: Project) -> bool:
    return actor.is_system or not actor.tokens.isdisjoint(project.audience)


def does_the_work(actor: Actor, team_id: int, organisation_id: int) -> bool:
    """Whoever may judge a change: everybody of the place."""
    return organisation_id in actor.organisation_ids or is_of_team(actor, team_id, organisation_id)


def may_import(actor: Actor) -> bool:
    return places.administers(actor)


def may_see_measure(actor: Actor, measure: Measure) -> bool:
    return actor.is_system or not actor.tokens.isdisjoint(measure.audience)


def is_of_team(actor: Actor, team_id: int, organisation_id: int) -> bool:
    """Members of the team, and whoever runs its organisation: its projects and measures are theirs."""
    return actor.is_system or team_id in actor.team_ids or places.runs(actor, organisation_id)
