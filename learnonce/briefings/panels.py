"""What this room shows on pages of rooms below it."""

from django.http import HttpRequest
from django.template.loader import render_to_string

from learnonce.base.actors import Actor
from learnonce.base.addresses import address
from learnonce.briefings import policies, queries
from learnonce.briefings.forms import WeeklyForm
from learnonce.lessons import queries as lessons

SHOWN = 10  # lessons on the page of a place


def _actor(request: HttpRequest) -> Actor:
    return request.actor  # type: ignore[attr-defined,no-any-return]  # set by ActorMiddleware


def learned_here(request: HttpRequest, *, kind: str, number: int) -> str:
    """On the page of a locality or organisation: what was learned and taken up there, and following it."""
    actor = _actor(request)
    if kind == "locality":
        here, taken = lessons.About(localities=[number]), None
    else:
        here, taken = lessons.About(organisations=[number]), lessons.About(taken_up_by=[number])
    context = {
        "kind": kind,
        "number": number,
        "lessons": lessons.known(actor=actor, about=here, limit=SHOWN),
        "taken_up": lessons.known(actor=actor, about=taken, limit=SHOWN) if taken else [],
        "is_following": queries.is_following(actor=actor, kind=kind, number=number),
    }
    return render_to_string("briefings/_place.jinja", context, request)


def feed_of_place(_request: HttpRequest, *, kind: str, number: int) -> str:
    """In the head of the page of a place, for feed readers."""
    return render_to_string(
        "briefings/_feed.jinja", {"href": address("briefings:feed_place", kind=kind, number=number)}
    )


def feed_of_newest(_request: HttpRequest) -> str:
    """In the head of the list of lessons."""
    return render_to_string("briefings/_feed.jinja", {"href": address("briefings:feed_newest")})


def other_ways(request: HttpRequest) -> str:
    """Above the list of lessons: the other ways to look around."""
    return render_to_string("briefings/_ways.jinja", {}, request)


def who_else_has_it(request: HttpRequest, *, problem_id: int) -> str:
    """On the page of a lesson, after the problem that others share: the way to what else answers it."""
    return render_to_string("briefings/_who_else.jinja", {"problem_id": problem_id}, request)


def in_collections(request: HttpRequest, *, lesson_id: int) -> str:
    """On the page of a lesson: where else it stands, and for curators the way into a collection."""
    actor = _actor(request)
    context = {
        "lesson_id": lesson_id,
        "collections": queries.collections_of_lesson(actor=actor, lesson_id=lesson_id),
        "kept": queries.kept_collections(actor=actor) if policies.may_make(actor) else [],
    }
    if not context["collections"] and not context["kept"]:
        return ""
    return render_to_string("briefings/_of_lesson.jinja", context, request)


def what_you_follow(request: HttpRequest) -> str:
    """On one's own page."""
    actor = _actor(request)
    choice = queries.reader_choice(actor=actor)
    context = {
        "follows": queries.follows(actor=actor),
        "choice": choice,
        "form": WeeklyForm(initial={"wants": choice.wants_weekly, "weekday": str(choice.weekday)}),
    }
    return render_to_string("briefings/_you.jinja", context, request)
