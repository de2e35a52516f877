"""The page that tells the story of a project."""

from dataclasses import dataclass
from datetime import date, datetime

from learnonce.base.actors import Actor
from learnonce.base.sharing import Tier
from learnonce.improvement import policies
from learnonce.improvement.calc import changes
from learnonce.improvement.models import Project
from learnonce.improvement.queries.change import ChangeStory, changes_of
from learnonce.improvement.queries.projects import stands
from learnonce.lessons import queries as lessons
from learnonce.people import queries as people


@dataclass(frozen=True, slots=True)
class ProjectPage:
    """Everything the page of a project says. Names of people are empty to those of other places."""

    id: int
    title: str
    aim: str
    how_much: str
    by_when: date | None
    why: str
    team_id: int
    team: str
    place: str
    locality: str
    organisation_id: int
    started_at: datetime
    started_by: str
    ended_as: str
    ended_words: str
    ended_at: datetime | None
    ended_why: str
    about: tuple[str, int] | None  # the thing of a higher room it came from
    adoption: tuple[int, str] | None
    made_lesson: tuple[int, str] | None
    tier: Tier
    is_ours: bool  # may change it
    may_judge: bool
    changes: list[ChangeStory]
    stands: str

    @property
    def has_adopted(self) -> bool:
        return any(story.state in changes.HELD for story in self.changes)


def project_page(*, actor: Actor, project_id: int) -> ProjectPage | None:
    """The story of a project; None when there is none that the actor may see. At most ten queries."""
    row = (
        Project.objects.visible_to(actor)
        .select_related("team__organisation__locality", "adoption")
        .filter(pk=project_id)
        .first()
    )
    if row is None:
        return None
    team = row.team
    place = team.organisation
    at_home = place.pk in actor.organisation_ids or policies.is_of_team(actor, team.pk, place.pk)
    stories = changes_of([row.pk], actor=actor)
    lesson_of_adoption = row.adoption.lesson_id if row.adoption else None
    titles = lessons.titles(lesson_ids=[lesson_of_adoption, row.made_lesson_id], actor=actor)
    names = people.names([row.started_by_id]) if at_home else {}
    taken_up = titles.get(lesson_of_adoption or 0)
    return ProjectPage(
        id=row.pk,
        title=row.title,
        aim=row.aim,
        how_much=row.how_much,
        by_when=row.by_when,
        why=row.why,
        team_id=team.pk,
        team=team.name,
        place=place.name,
        locality=place.locality.name,
        organisation_id=place.pk,
        started_at=row.started_at,
        started_by=names.get(row.started_by_id or 0, ""),
        ended_as=row.ended_as,
        ended_words=row.get_ended_as_display(),
        ended_at=row.ended_at,
        ended_why=row.ended_why,
        about=(row.about_kind, row.about_id) if row.about_id else None,
        adoption=(row.adoption.pk, taken_up) if row.adoption and taken_up else None,
        made_lesson=(row.made_lesson_id, titles[row.made_lesson_id])
        if row.made_lesson_id in titles and row.made_lesson_id
        else None,
        tier=Tier(row.tier),
        is_ours=policies.is_of_team(actor, team.pk, place.pk),
        may_judge=actor.is_signed_in and policies.does_the_work(actor, team.pk, place.pk),
        changes=stories,
        stands=_stands(stories),
    )


def _stands(stories: list[ChangeStory]) -> str:
    cycles = [cycle for story in stories for cycle in story.cycles]
    return stands(
        tests=sum(cycle.state == changes.ACTED for cycle in cycles),
        under_way=sum(cycle.state in {changes.DOING, changes.STUDIED} for cycle in cycles),
        adopted=sum(story.state in changes.HELD for story in stories),
    )
