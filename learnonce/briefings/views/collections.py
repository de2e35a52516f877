"""Pages of collections: reading them, making them, putting them in order."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from learnonce.base.actors import Request
from learnonce.briefings import policies, queries, services
from learnonce.briefings.forms import CollectionForm, EntryForm, PublishForm, WhyForm
from learnonce.briefings.queries import CollectionPage
from learnonce.briefings.views.answers import answered, carried_out
from learnonce.lessons import queries as lessons
from learnonce.people import policies as people_policies
from learnonce.people import queries as people
from learnonce.ui import htmx

KEEPERS = "Only its curators can change this collection."


@require_safe
def collections(request: Request) -> HttpResponse:
    """All the reader may read; their keepers see drafts, too."""
    context = {
        "found": queries.collections(actor=request.actor),
        "kept": queries.kept_collections(actor=request.actor),
        "may_make": policies.may_make(request.actor),
    }
    return render(request, "briefings/collections.jinja", context)


@require_safe
@answered
def collection(request: Request, collection_id: int) -> HttpResponse:
    """One of them; signed out, too, when it is public."""
    page = queries.collection_page(actor=request.actor, collection_id=collection_id)
    is_following = queries.is_following(actor=request.actor, kind="collection", number=collection_id)
    context = {"page": page, "is_following": is_following}
    return render(request, "briefings/collection.jinja", context)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
@answered
def make(request: Request) -> HttpResponse:
    if not policies.may_make(request.actor):
        raise PermissionDenied("Curators make collections.")
    form = CollectionForm(request.POST or None, **_choices(request, None))
    made: list[int] = []
    if form.is_valid() and carried_out(
        form,
        lambda **given: made.append(services.make_collection(**given)),
        field="words",
        **form.cleaned_data,
        actor=request.actor,
        at=timezone.now(),
    ):
        return htmx.done(request, to=_arrange(made[0]))
    context = {"form": form, "page": None}
    return render(request, "briefings/word.jinja", context, status=422 if form.is_bound else 200)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
@answered
def word(request: Request, collection_id: int) -> HttpResponse:
    """Title, word and topic of one that is there."""
    page = _kept(request, collection_id)
    initial = {
        "title": page.line.title,
        "words": page.line.words,
        "locality_id": str(page.locality_id or ""),
        "topic_id": str(page.topic_id or ""),
        "problem_id": str(page.problem_id or ""),
    }
    form = CollectionForm(request.POST or None, initial=initial, **_choices(request, page))
    del form.fields["locality_id"]
    if form.is_valid() and carried_out(
        form,
        services.change_collection,
        field="words",
        collection_id=collection_id,
        **{name: value for name, value in form.cleaned_data.items() if name != "locality_id"},
        actor=request.actor,
        at=timezone.now(),
    ):
        return htmx.done(request, to=_arrange(collection_id))
    context = {"form": form, "page": page}
    return render(request, "briefings/word.jinja", context, status=422 if form.is_bound else 200)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
@answered
def arrange(request: Request, collection_id: int) -> HttpResponse:
    """The lessons in their order, each with why it is there; adding one."""
    page = _kept(request, collection_id)
    form = EntryForm(request.POST or None, initial={"lesson": request.GET.get("lesson", "")})
    if form.is_valid() and carried_out(
        form,
        services.add_entry,
        field="lesson",
        collection_id=collection_id,
        lesson_id=form.cleaned_data["lesson"],
        why=form.cleaned_data["why"],
        override_reason=form.cleaned_data["override_reason"],
        actor=request.actor,
        at=timezone.now(),
    ):
        return htmx.done(request, to=_arrange(collection_id))
    return _arranged(request, page, form=form)


def _arranged(
    request: Request,
    page: CollectionPage,
    *,
    form: EntryForm | None = None,
    publish_form: PublishForm | None = None,
    why: tuple[int, WhyForm] | None = None,
) -> HttpResponse:
    """The page, with a form somebody has filled in if there is one; `why` that of an entry."""
    form = form or EntryForm(auto_id="id_entry_%s")
    publish_form = publish_form or PublishForm(
        has_place=page.locality_id is not None,
        initial={"tier": str(int(page.tier))} if page.line.published_at else {},
    )
    whys = {
        entry.id: WhyForm(initial={"why": entry.why}, auto_id=f"id_{entry.id}_%s") for entry in page.entries
    }
    if why:
        whys[why[0]] = why[1]
    forms = [form, publish_form, *whys.values()]
    context = {"page": page, "form": form, "publish_form": publish_form, "whys": whys, "forms": forms}
    status = 422 if any(one.is_bound for one in forms) else 200
    return render(request, "briefings/arrange.jinja", context, status=status)


@login_required
@require_POST
@answered
def publish(request: Request, collection_id: int) -> HttpResponse:
    page = _kept(request, collection_id)
    form = PublishForm(request.POST, has_place=page.locality_id is not None)
    if form.is_valid() and carried_out(
        form,
        services.publish_collection,
        field="tier",
        collection_id=collection_id,
        **form.cleaned_data,
        actor=request.actor,
        at=timezone.now(),
    ):
        messages.success(request, "Published. Those who may read it find it under Collections.")
        return htmx.done(request, to=_page(collection_id))
    return _arranged(request, page, publish_form=form)


@login_required
@require_POST
@answered
def take_back(request: Request, collection_id: int) -> HttpResponse:
    services.take_back_collection(collection_id=collection_id, actor=request.actor, at=timezone.now())
    messages.success(request, "It is a draft again. Nobody but its curators can read it.")
    return htmx.done(request, to=_arrange(collection_id))


@login_required
@require_POST
@answered
def move(request: Request, entry_id: int) -> HttpResponse:
    """One place up, or down. The button pressed has the focus again afterwards."""
    up = request.POST.get("to") == "up"
    number = services.move_entry(entry_id=entry_id, up=up, actor=request.actor, at=timezone.now())
    return htmx.done(request, to=f"{_arrange(number)}#entry-{entry_id}")


@login_required
@require_POST
@answered
def why(request: Request, entry_id: int) -> HttpResponse:
    """Why a lesson is there. What is refused comes back with what was typed."""
    page = queries.page_of_entry(actor=request.actor, entry_id=entry_id)
    form = WhyForm(request.POST, auto_id=f"id_{entry_id}_%s")
    if form.is_valid() and carried_out(
        form,
        services.change_why,
        field="why",
        entry_id=entry_id,
        **form.cleaned_data,
        actor=request.actor,
        at=timezone.now(),
    ):
        return htmx.done(request, to=f"{_arrange(page.line.id)}#entry-{entry_id}")
    if not page.may_keep:
        raise services.NotAllowed(KEEPERS)
    return _arranged(request, page, why=(entry_id, form))


@login_required
@require_POST
@answered
def remove(request: Request, entry_id: int) -> HttpResponse:
    number = services.remove_entry(entry_id=entry_id, actor=request.actor, at=timezone.now())
    messages.success(request, "Taken out.")
    return htmx.done(request, to=_arrange(number))


def _kept(request: Request, collection_id: int) -> CollectionPage:
    page = queries.collection_page(actor=request.actor, collection_id=collection_id)
    if not page.may_keep:
        raise services.NotAllowed(KEEPERS)
    return page


def _choices(request: Request, page: CollectionPage | None) -> dict[str, Any]:  # Any: lists for the form
    """What the form offers: the curator's own localities, all topics, problems in use."""
    actor = request.actor
    mine = [int(place[2:]) for role, place in actor.roles if role == "curator" and place.startswith("l:")]
    localities = sorted(people.places_of_localities(mine).items(), key=lambda item: item[1])
    problems = [(one.id, one.name) for one in lessons.problems_in_use(actor=actor)]
    if page and page.problem_id and page.problem_id not in dict(problems):
        problems.append((page.problem_id, page.line.heading))
    return {
        "localities": localities if mine or people_policies.administers(actor) else [],
        "topics": [(one.id, one.name) for one in lessons.topic_headings()],
        "problems": problems,
    }


def _page(number: int) -> str:
    return reverse("briefings:collection", kwargs={"collection_id": number})


def _arrange(number: int) -> str:
    return reverse("briefings:arrange", kwargs={"collection_id": number})
