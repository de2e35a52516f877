"""Who may do what with a lesson. Seeing comes first: what one may not see, one may not do."""

from learnonce.base.actors import Actor
from learnonce.base.sharing import Tier
from learnonce.lessons.calc import stages
from learnonce.lessons.models import Adoption, Lesson
from learnonce.people import policies as places


def may_see(actor: Actor, thing: Lesson | Adoption) -> bool:
    return actor.is_system or not actor.tokens.isdisjoint(thing.audience)


def is_at_home(actor: Actor, lesson: Lesson) -> bool:
    """Whether the actor wrote it or belongs to the team it comes from."""
    return actor.is_system or (
        (lesson.raised_by_id is not None and lesson.raised_by_id == actor.user_id)
        or lesson.team_id in actor.team_ids
    )


def curates(actor: Actor, lesson: Lesson, locality_path: tuple[int, ...]) -> bool:
    """Whether the lesson is in this curator's care: in their locality, and let out to them."""
    return actor.is_system or (
        may_see(actor, lesson) and (places.curates(actor, locality_path) or _keeps_collections(actor, lesson))
    )


def may_write(actor: Actor, lesson: Lesson, locality_path: tuple[int, ...]) -> bool:
    """Its home and its curators may change the text while it is in hand; published, the curators only."""
    if lesson.stage in stages.IN_HAND and is_at_home(actor, lesson):
        return True
    return lesson.stage in stages.IN_HAND | stages.FINDABLE and curates(actor, lesson, locality_path)


def may_share(actor: Actor, lesson: Lesson) -> bool:
    """Only its home may let a lesson out, or take it back."""
    return (
        is_at_home(actor, lesson)
        or (lesson.organisation_id is not None and places.runs(actor, lesson.organisation_id))
        or _keeps_collections(actor, lesson)
    )


def may_import(actor: Actor, tier: Tier, locality_path: tuple[int, ...]) -> bool:
    """Administrators for everybody; curators for the locality in their care."""
    return places.administers(actor) or (tier is Tier.LOCALITY and places.curates(actor, locality_path))


def _keeps_collections(actor: Actor, lesson: Lesson) -> bool:
    """What was imported has no home here, so the administrators look after it."""
    return lesson.organisation_id is None and places.administers(actor)


def may_adopt(actor: Actor, lesson: Lesson, organisation_id: int) -> bool:
    """Anybody of a place may take up for it what they can see."""
    return actor.is_system or (may_see(actor, lesson) and organisation_id in actor.organisation_ids)


def is_adopter(actor: Actor, adoption: Adoption) -> bool:
    """Whether the actor belongs to the place whose adoption it is, or runs it."""
    return (
        actor.is_system
        or adoption.organisation_id in actor.organisation_ids
        or places.runs(actor, adoption.organisation_id)
    )


def may_see_adoption(actor: Actor, adoption: Adoption) -> bool:
    """Its own place always; others only a named one, and only of a lesson they may see."""
    return is_adopter(actor, adoption) or (may_see(actor, adoption.lesson) and may_see(actor, adoption))
