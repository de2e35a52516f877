"""A lesson on the way to being published, as its curator sees it."""

from dataclasses import dataclass

from learnonce.base.actors import Actor
from learnonce.base.sharing import Tier
from learnonce.lessons.calc import checklist, completeness, pointing, stages
from learnonce.lessons.calc.checklist import Check
from learnonce.lessons.calc.completeness import Wanted
from learnonce.lessons.calc.content import writing
from learnonce.lessons.models import Approval, CurationReview
from learnonce.lessons.queries.consent import consented_of
from learnonce.lessons.queries.organising import content_of, in_care
from learnonce.people import queries as people


@dataclass(frozen=True, slots=True)
class CheckLine:
    """A question of the checklist with its answer so far. `glance` is what can be counted towards one."""

    check: Check
    glance: str
    answer: str
    note: str


@dataclass(frozen=True, slots=True)
class Curation:
    """What was checked of this version, and what still holds it back."""

    id: int
    title: str
    stage: str
    stage_words: str
    version: int
    owner: str
    lines: list[CheckLine]
    held_by: list[Check]
    lacking: list[Wanted]
    tier: Tier
    consented: Tier
    approvers_needed: int
    approved_by: list[str]
    is_approved_by_me: bool
    has_pictures: bool
    pointed: list[pointing.Pointed]

    @property
    def can_reach(self) -> list[Tier]:
        """How far it can be published now, or once it is, how much further: as far as its source agreed."""
        reached = self.tier if self.is_published else Tier.TEAM
        tiers = (Tier.LOCALITY, Tier.SIGNED_IN, Tier.PUBLIC)
        return [tier for tier in tiers if reached < tier <= self.consented]

    @property
    def is_published(self) -> bool:
        return self.stage in stages.FINDABLE

    @property
    def can_be_approved(self) -> bool:
        return not self.held_by and not completeness.required(self.lacking)


def curation(*, actor: Actor, lesson_id: int) -> Curation:
    """At most seven queries. Raises NotAllowed for whoever does not curate it."""
    row = in_care(actor, lesson_id)
    answers = _answers(row.pk, row.version)
    consent = consented_of(row.pk)
    text = content_of(row)
    has_problem = row.problem_id is not None
    glance = checklist.at_a_glance(text, has_problem=has_problem, facets=len(row.context))
    approvals = list(
        Approval.objects.filter(lesson=row, version=row.version)
        .select_related("approved_by")
        .order_by("approved_at", "pk")
    )
    return Curation(
        id=row.pk,
        title=row.title,
        stage=row.stage,
        stage_words=row.get_stage_display(),
        version=row.version,
        owner=str(row.owner) if row.owner else "",
        lines=[
            CheckLine(
                check=check,
                glance=glance.get(check.id, ""),
                answer=answers.get(check.id, {}).get("answer", ""),
                note=answers.get(check.id, {}).get("note", ""),
            )
            for check in checklist.CHECKS
        ],
        held_by=checklist.blocking(answers, source_agrees=consent >= Tier.LOCALITY),
        lacking=[
            item
            for stage in (completeness.ORGANISE, completeness.PUBLISH)
            for item in completeness.missing(
                text,
                stage=stage,
                has_topics=bool(row.topics.all()),
                has_problem=has_problem,
                facets=len(row.context),
            )
        ],
        tier=Tier(row.tier),
        consented=consent,
        approvers_needed=people.approvers_needed(row.locality_id) if row.locality_id else 1,
        approved_by=[str(one.approved_by or "Somebody who has left") for one in approvals],
        is_approved_by_me=any(one.approved_by_id == actor.user_id for one in approvals),
        has_pictures=vars(row)["has_pictures"],
        pointed=pointing.point(writing(text.as_dict())),
    )


def _answers(lesson_id: int, version: int) -> dict[str, dict[str, str]]:
    """Answers for this version; of an earlier one only what still holds."""
    last = CurationReview.objects.filter(lesson_id=lesson_id).order_by("-pk").first()
    if last is None:
        return {}
    answers: dict[str, dict[str, str]] = last.answers
    return answers if last.version == version else checklist.carried_over(answers)
