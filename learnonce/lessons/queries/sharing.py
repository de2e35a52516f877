"""Who can see a lesson, and how that came about."""

from dataclasses import dataclass
from datetime import datetime

from learnonce.attachments import queries as attachments
from learnonce.base import sharing
from learnonce.base.actors import Actor
from learnonce.base.sharing import Tier
from learnonce.lessons import policies
from learnonce.lessons.calc import pointing, stages
from learnonce.lessons.calc.content import FIELDS, Content, writing
from learnonce.lessons.errors import NotAllowed
from learnonce.lessons.models import Lesson
from learnonce.lessons.queries.consent import consented
from learnonce.lessons.queries.reading import LessonPage
from learnonce.people import queries as people


@dataclass(frozen=True, slots=True)
class GrantLine:
    """One step outwards, and whether it still stands."""

    words: str
    purpose: str
    by: str
    at: datetime
    withdrawn_at: datetime | None
    withdrawn_reason: str


@dataclass(frozen=True, slots=True)
class Sharing:
    """How far a lesson reaches and how far its source lets it go."""

    id: int
    title: str
    tier: Tier
    consented: Tier
    locality: str
    above: list[str]
    may_share: bool
    curates: bool
    is_in_hand: bool
    is_findable: bool
    is_published: bool
    has_pictures: bool
    grants: list[GrantLine]
    pointed: list[pointing.Pointed]

    @property
    def can_take_back(self) -> list[Tier]:
        """What was let go and has not been published."""
        reached = self.tier if self.is_published else Tier.TEAM
        given = [tier for tier in (Tier.SIGNED_IN, Tier.LOCALITY) if reached < tier <= self.consented]
        return given if self.may_share else []

    @property
    def can_agree(self) -> bool:
        """Whether its home can still agree to a wider tier; a published lesson then reaches further."""
        more = Tier.LOCALITY <= self.consented < Tier.PUBLIC
        return self.may_share and more and (self.is_in_hand or self.is_findable)

    @property
    def can_be_published_wider(self) -> bool:
        return self.curates and self.is_findable and self.consented > self.tier

    @property
    def is_offered(self) -> bool:
        return self.consented >= Tier.LOCALITY


def sharing_of(*, actor: Actor, lesson_id: int) -> Sharing:
    """Four queries. Raises NotAllowed for whoever is neither of its home nor its curator."""
    rows = Lesson.objects.visible_to(actor).select_related("locality")
    row = rows.annotate(has_pictures=attachments.pictures_on("lesson")).get(pk=lesson_id)
    path = tuple(row.locality.path) if row.locality else ()
    may_share, curates = policies.may_share(actor, row), policies.curates(actor, row, path)
    if not (may_share or curates):
        raise NotAllowed("Only its source and its curators can see how a lesson is shared.")
    found = sharing.grants(("lesson", row.pk))
    places = people.places_of_localities(path)
    content = Content(**{name: getattr(row, name) for name in FIELDS})
    return Sharing(
        id=row.pk,
        title=row.title,
        tier=Tier(row.tier),
        consented=consented(found),
        locality=row.locality.name if row.locality else "",
        above=[places[number] for number in reversed(path[:-1])],
        may_share=may_share,
        curates=curates,
        is_in_hand=row.stage in stages.IN_HAND,
        is_findable=row.stage in stages.FINDABLE,
        is_published=row.stage in stages.ONCE_PUBLISHED,
        has_pictures=vars(row)["has_pictures"],
        grants=_lines(found, named=may_share),
        pointed=pointing.point(writing(content.as_dict())),
    )


def grant_lines(*, actor: Actor, lesson: LessonPage) -> list[GrantLine]:  # noqa: ARG001  the page was made for them
    """The history of its sharing, for its home and its curators. Two queries, none for others."""
    if not (lesson.may.at_home or lesson.may.curates):
        return []
    return _lines(sharing.grants(("lesson", lesson.id)), named=lesson.may.share)


def _lines(grants: list[sharing.Grant], *, named: bool) -> list[GrantLine]:
    """`named`: for its home. Curators see that the place agreed; who it was may be who raised it."""
    names = people.names(grant.granted_by_id for grant in grants) if named else {}
    return [
        GrantLine(
            words=grant.tier.words,
            purpose=grant.purpose,
            by=names.get(grant.granted_by_id or 0, ""),
            at=grant.granted_at,
            withdrawn_at=grant.withdrawn_at,
            withdrawn_reason=grant.withdrawn_reason,
        )
        for grant in grants
    ]
