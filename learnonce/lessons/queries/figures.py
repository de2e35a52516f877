"""How the learning loop turns in a place: plain counts, without anybody in them."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import (
    Count as Number,
)
from django.db.models import (
    DurationField,
    Exists,
    ExpressionWrapper,
    F,
    OuterRef,
    Q,
)

from learnonce.base.actors import Actor
from learnonce.base.aggregates import Median
from learnonce.lessons.calc import adopting
from learnonce.lessons.calc.figures import Count, Share, days
from learnonce.lessons.errors import NotAllowed
from learnonce.lessons.models import Adoption, Lesson, Search, StandingQuestion
from learnonce.matching.queries import LOOSE_FROM
from learnonce.people import policies as places
from learnonce.people import queries as people


@dataclass(frozen=True, slots=True)
class LoopFigures:
    """Counts of one place and all below it; each in words says when it is too small to be shown.

    Attributes:
        searches: how often people looked for something.
        without_match: share of searches that found nothing even loosely related.
        open_questions: standing questions still waiting.
        search_to_adoption: middle time from the search that led to a decision to take something up.
        taken_up: lessons that places here decided to take up.
        published: lessons from here that others can find.
        reused: those of them at least one other place took up.
    """

    searches: Count
    without_match: Share
    open_questions: Count
    search_to_adoption: str
    taken_up: Count
    published: Count
    reused: Count


def figure_places(*, actor: Actor) -> list[tuple[int, str]]:
    """Places whose figures the actor may read: (number, name). None for those who lead nothing."""
    if actor.holds("national_lead", over=["all"]):
        return people.wide_localities()
    led = [int(place[2:]) for role, place in sorted(actor.roles) if role == "locality_lead"]
    numbers = [below for number in led for below in people.localities_below(number)]
    names = people.places_of_localities(numbers)
    return [(number, names[number]) for number in dict.fromkeys(numbers)]


def loop_figures(*, actor: Actor, locality_id: int, since: datetime) -> LoopFigures:
    """What was looked for, left open, taken up and re-used in a locality and all below it. Six queries.

    Raises:
        NotAllowed: the actor does not lead this place.
    """
    if not places.leads(actor, people.locality_path(locality_id)):
        raise NotAllowed("Only those who lead this place can read its figures.")
    below = people.localities_below(locality_id)
    searches, nothing = _searches(below, since)
    taken_up, timed, middle = _adoptions(below, since)
    published, reused = _reuse(actor, below)
    waiting = StandingQuestion.objects.filter(locality_id__in=below, closed_at__isnull=True).count()
    return LoopFigures(
        searches=Count.of(searches),
        without_match=Share.of(nothing, searches),
        open_questions=Count.of(waiting),
        search_to_adoption=days(middle, of=timed),
        taken_up=Count.of(taken_up),
        published=Count.of(published),
        reused=Count.of(reused),
    )


def _searches(below: list[int], since: datetime) -> tuple[int, int]:
    found = Search.objects.filter(locality_id__in=below, searched_at__gte=since).aggregate(
        all=Number("pk"),
        nothing=Number("pk", filter=Q(best_cosine__isnull=True) | Q(best_cosine__lt=LOOSE_FROM)),
    )
    return found["all"], found["nothing"]


def _adoptions(below: list[int], since: datetime) -> tuple[int, int, float | None]:
    """How many were decided, how many of them began with a search, and the middle time in seconds."""
    rows = Adoption.objects.filter(
        organisation__locality__in=below, mode__in=adopting.IN_USE_MODES, decided_at__gte=since
    )
    took = ExpressionWrapper(F("decided_at") - F("searched_at"), output_field=DurationField())
    found = rows.aggregate(
        all=Number("pk"),
        timed=Number("pk", filter=Q(searched_at__isnull=False)),
        middle=Median(took, filter=Q(searched_at__isnull=False), output_field=DurationField()),
    )
    middle = found["middle"]
    return found["all"], found["timed"], middle.total_seconds() if middle is not None else None


def _reuse(actor: Actor, below: list[int]) -> tuple[int, int]:
    """Lessons from here that can be found, and those some other place took up."""
    elsewhere = Adoption.objects.filter(lesson=OuterRef("pk"), mode__in=adopting.IN_USE_MODES).exclude(
        Q(organisation=OuterRef("organisation")) | Q(state__in=[adopting.LOOKING, adopting.SHORTLISTED])
    )
    found = (
        Lesson.objects.visible_to(actor)
        .findable()
        .filter(locality__in=below)
        .annotate(is_reused=Exists(elsewhere))
        .aggregate(all=Number("pk"), reused=Number("pk", filter=Q(is_reused=True)))
    )
    return found["all"], found["reused"]
