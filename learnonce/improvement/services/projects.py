"""Starting a project, saying it better, letting it out, ending it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db import IntegrityError, transaction
from django.utils import timezone

from learnonce.base import sharing
from learnonce.base.actors import Actor
from learnonce.base.sharing import Tier
from learnonce.improvement import policies
from learnonce.improvement.errors import NotAllowed, NotReady
from learnonce.improvement.models import (
    Change,
    ChangeStep,
    Cycle,
    CycleNote,
    Driver,
    Force,
    Prediction,
    Project,
    ReportSection,
)
from learnonce.improvement.services.finding import put_projects
from learnonce.improvement.services.meeting import must_have_seen
from learnonce.improvement.services.reaching import change_reach, must_be_clear, one_of_reaches
from learnonce.improvement.services.screening import Words, checked_each
from learnonce.improvement.services.telling import PROJECT, tell
from learnonce.lessons import queries as lessons
from learnonce.lessons import services as lessons_services
from learnonce.people import queries as people

LONGEST = {"title": 160, "aim": 300, "how_much": 200, "why": 4_000}  # characters
LONGEST_NOTE = 2_000
FARTHEST = timedelta(days=20 * 366)  # an aim that lies farther away is a slip
_NEEDED = {"aim": "Say what shall be better, and for whom."}
LESSON_CHECKED = "The team let this text through in its project"


@dataclass(frozen=True, slots=True)
class Aim:
    """What shall be better, by how much, by when. Without a title the aim stands for it."""

    aim: str
    title: str = ""
    how_much: str = ""
    by_when: date | None = None
    why: str = ""

    def texts(self) -> dict[str, str]:
        return {"title": self.title, "aim": self.aim, "how_much": self.how_much, "why": self.why}


@transaction.atomic
def start(
    *,
    team_id: int,
    aim: Aim,
    actor: Actor,
    at: datetime,
    about: tuple[str, int] | None = None,
    adoption_id: int | None = None,
    override_reason: str = "",
) -> int:
    """Begin a project of a team; its own place sees it and nobody else. Returns its number.

    Args:
        about: the thing of a higher room it comes from; starting twice from the same is starting once.
        adoption_id: the take-up of a lesson it carries out.

    Raises:
        NotAllowed: the actor is not of the team, nor runs its place.
        NotReady, HeldBack: the aim is missing, or it may tell who somebody is; nothing was stored.
        Adoption.DoesNotExist: the actor's place has no such take-up.
    """
    if about and (known := _about(about)):
        return known
    team = people.team_place(team_id)
    if not policies.is_of_team(actor, team.id, team.place.id):
        raise NotAllowed("Only the team itself can start a project of its own.")
    if adoption_id:
        lessons.own_adoption_page(actor=actor, adoption_id=adoption_id, at=at)
    _must_lie_ahead(aim.by_when, at)
    words = _words(aim, reason=override_reason)
    row = Project(
        team_id=team.id,
        started_by_id=actor.user_id,
        started_at=at,
        about_kind=about[0] if about else "",
        about_id=about[1] if about else None,
        adoption_id=adoption_id,
        tier=Tier.TEAM,
    )
    _put(row, words, aim.by_when)
    try:
        with transaction.atomic():
            row.save()
    except IntegrityError:
        if about and (known := _about(about)):  # somebody was quicker
            return known
        raise
    refresh_project(row)
    tell(
        "project.started",
        project_id=row.pk,
        said=words,
        reason=override_reason,
        actor=actor,
        at=at,
    )
    return row.pk


@transaction.atomic
def change_aim(
    *, project_id: int, aim: Aim, actor: Actor, at: datetime, seen: str = "", override_reason: str = ""
) -> None:
    """Say it better.

    Args:
        seen: the mark (calc.marks) of what stood there as the writer's page was made.

    Raises:
        Project.DoesNotExist, NotAllowed, NotReady, HeldBack.
        Met: somebody else said it better meanwhile.
    """
    row = held_project(project_id, actor)
    before = {name: getattr(row, name) for name in LONGEST}
    must_have_seen(seen, {**before, "by_when": row.by_when}, {**aim.texts(), "by_when": aim.by_when})
    if aim.by_when != row.by_when:
        _must_lie_ahead(aim.by_when, at)
    words = _words(aim, reason=override_reason, before=before, project_id=row.pk)
    _put(row, words, aim.by_when)
    row.save()
    put_projects([row.pk])
    tell(
        "project.changed",
        project_id=row.pk,
        said=words,
        reason=override_reason,
        actor=actor,
        at=at,
    )


@transaction.atomic
def reach_of_project(
    *, project_id: int, tier: Tier, actor: Actor, at: datetime, override_reason: str = ""
) -> None:
    """Let it be seen by more, or by fewer.

    Raises:
        Project.DoesNotExist, NotAllowed, NotReady.
        HeldBack: more would read it, and nobody has said yet of what was found that it tells nobody.
    """
    row = held_project(project_id, actor)
    tier = one_of_reaches(tier)
    if tier == row.tier:
        return
    if tier > row.tier:
        must_be_clear((PROJECT, row.pk), _texts(row), reason=override_reason, actor=actor, at=at)
    place = row.team.organisation
    change_reach(
        (PROJECT, row.pk),
        was=row.tier,
        tier=tier,
        locality_id=place.locality_id,
        path=place.locality.path,
        purpose="",
        actor=actor,
        at=at,
    )
    row.tier = tier
    refresh_project(row)


@transaction.atomic
def end_project(
    *,
    project_id: int,
    ended_as: str,
    why: str,
    learned: str,
    actor: Actor,
    at: datetime,
    override_reason: str = "",
) -> int | None:
    """Bring it to an end. Returns the number of the lesson that was begun, if any.

    Args:
        learned: what others should know; empty begins no lesson.

    Raises:
        Project.DoesNotExist, NotAllowed, NotReady, HeldBack.
    """
    row = held_project(project_id, actor)
    if row.ended_at:
        raise NotReady("It has ended already.")
    if ended_as not in Project.Ended.values:
        raise NotReady("Choose how it ended.")
    words = checked_each(
        {"why": why, "learned": learned},
        reason=override_reason,
        longest={"why": LONGEST_NOTE, "learned": LONGEST_NOTE},
        subject=(PROJECT, row.pk),
    )
    row.ended_as, row.ended_at, row.ended_why = ended_as, at, words["why"]
    if words["learned"]:
        row.made_lesson_id = begin_lesson(
            row, words["learned"], worked=ended_as != Project.Ended.STOPPED, actor=actor, at=at
        )
    row.save()
    tell(
        "project.ended",
        project_id=row.pk,
        said=words,
        reason=override_reason,
        actor=actor,
        at=at,
        ended_as=ended_as,
    )
    return row.made_lesson_id


@transaction.atomic
def take_up_again(*, project_id: int, actor: Actor, at: datetime) -> None:
    """Go on with a project that had ended. Raises Project.DoesNotExist, NotAllowed."""
    row = held_project(project_id, actor)
    if row.ended_at is None:
        return
    row.ended_as, row.ended_at, row.ended_why = "", None, ""
    row.save(update_fields=["ended_as", "ended_at", "ended_why", "updated_at"])
    tell("project.taken_up_again", project_id=row.pk, actor=actor, at=at)


def _texts(row: Project) -> list[str]:
    """Everything that whoever sees it can read."""
    found = [row.title, row.aim, row.how_much, row.why, row.ended_why]
    changes = Change.objects.filter(project=row)
    found += changes.values_list("what", flat=True)
    found += ChangeStep.objects.filter(change__in=changes).exclude(why="").values_list("why", flat=True)
    cycles = Cycle.objects.filter(change__in=changes)
    found += CycleNote.objects.filter(cycle__in=cycles).values_list("text", flat=True)
    found += Driver.objects.filter(diagram__project=row).values_list("words", flat=True)
    found += ReportSection.objects.filter(project=row).values_list("text", flat=True)
    several = (
        (cycles, ("what", "tasks", "to_collect", "observed", "learned", "decision_why")),
        (Prediction.objects.filter(cycle__in=cycles), ("question", "expected", "found")),
        (Force.objects.filter(project=row), ("what", "action")),
    )
    for rows, names in several:
        for said in rows.values(*names):
            found += said.values()
    return [text for text in found if text]


def held_project(project_id: int, actor: Actor) -> Project:
    """The row, locked, for somebody who works on it.

    Raises:
        Project.DoesNotExist: there is none that the actor may see.
        NotAllowed: they may see it, and are not of its team.
    """
    rows = Project.objects.select_for_update(of=("self",)).select_related("team__organisation__locality")
    row = rows.get(pk=project_id)
    if not policies.may_see_project(actor, row):
        raise Project.DoesNotExist
    if not policies.is_of_team(actor, row.team_id, row.team.organisation_id):
        raise NotAllowed("Only the team whose project it is can change it.")
    return row


def refresh_project(row: Project) -> None:
    """Work out anew who may see and find it: its team and place, and whoever it was granted to."""
    place = row.team.organisation
    home = [sharing.team(row.team_id), sharing.organisation(place.pk), sharing.runners(place.pk)]
    row.audience = sharing.audience((PROJECT, row.pk), home=home, path=place.locality.path)
    row.save(update_fields=["audience", "tier", "updated_at"])
    put_projects([row.pk])


def begin_lesson(row: Project, learned: str, *, worked: bool, actor: Actor, at: datetime) -> int:
    """A draft of a lesson with one sentence in it, for the team alone at first. Returns its number."""
    lesson_of_adoption = (
        Project.objects.filter(pk=row.pk).values_list("adoption__lesson_id", flat=True).first()
    )
    return lessons_services.capture(
        team_id=row.team_id,
        good=learned if worked else "",
        not_so_good="" if worked else learned,
        from_text=row.aim,
        kind="SOLUTION" if worked else "ATTEMPT",
        parent_id=lesson_of_adoption,
        override_reason=LESSON_CHECKED,
        actor=actor,
        at=at,
    ).pk


def _words(
    aim: Aim, *, reason: str, before: dict[str, str] | None = None, project_id: int | None = None
) -> Words:
    return checked_each(
        aim.texts(),
        reason=reason,
        longest=LONGEST,
        before=before,
        needed=_NEEDED,
        subject=(PROJECT, project_id) if project_id else None,
    )


def _must_lie_ahead(by_when: date | None, at: datetime) -> None:
    today = timezone.localdate(at)
    if by_when and by_when < today:
        raise NotReady("That day is past. Say by when it shall be reached, or leave it empty.")
    if by_when and by_when > today + FARTHEST:
        raise NotReady("Choose a day within the next 20 years, or leave it empty.")


def _put(row: Project, words: Words, by_when: date | None) -> None:
    row.aim, row.how_much, row.why = words["aim"], words["how_much"], words["why"]
    row.title = words["title"] or words["aim"][: LONGEST["title"]]
    row.by_when = by_when


def _about(about: tuple[str, int]) -> int | None:
    rows = Project.objects.filter(about_kind=about[0], about_id=about[1])
    return rows.values_list("pk", flat=True).first()


def refresh_projects(locality_ids: Collection[int] | None = None) -> int:
    """Work out anew who may see the projects of these localities, or all. Safe to run twice."""
    rows = Project.objects.select_related("team__organisation__locality").order_by("pk")
    if locality_ids is not None:
        rows = rows.filter(team__organisation__locality_id__in=locality_ids)
    done = 0
    for row in rows.exclude(tier=Tier.TEAM).iterator(chunk_size=200):
        refresh_project(row)
        done += 1
    return done
