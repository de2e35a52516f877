"""Noticing: one field, for those who are signed in and for those who hold the team's link."""

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from learnonce.base.actors import Request
from learnonce.base.screening import signposts
from learnonce.improvement import queries as improvement
from learnonce.lessons import queries as lessons
from learnonce.people import queries as people
from learnonce.practice import queries, services
from learnonce.practice.forms import LinkNoticeForm, NoticeForm, SayForm
from learnonce.ui import htmx

MOST_LOOKED_AT = 4000  # characters of a text under way
HELD = 422  # the text was read and must be looked at again; htmx is told to show it


@login_required
def write(request: Request) -> HttpResponse:
    """Tell one's own team."""
    places = people.team_places(request.actor.team_ids)
    teams = [
        (number, f"{places[number].name}, {places[number].place.name}") for number in request.actor.team_ids
    ]
    if not teams:
        return render(request, "practice/no_team.jinja")
    is_sent = request.method == "POST"
    form = NoticeForm(request.POST if is_sent else None, teams=teams, initial=_initial(request))
    if not form.is_valid():
        return _page(request, form, status=HELD if is_sent else 200)
    try:
        noticed = services.notice(
            text=form.cleaned_data["text"],
            team_id=form.cleaned_data["team"],
            anonymity=form.cleaned_data["anonymity"],
            kind=form.kind,
            actor=request.actor,
            at=timezone.now(),
            answers=form.answers(),
        )
    except services.HeldBack as held:
        return _page(request, form, reading=held.reading, status=HELD)
    except services.NotReady as problem:
        return _page(request, form, problem=problem, status=HELD)
    page = reverse("practice:noticing", kwargs={"noticing_id": noticed.id}) + "?sent=1"
    return htmx.done(request, to=_reply_page(noticed.key) if noticed.key else page, draft="notice")


def write_by_link(request: HttpRequest, key: str) -> HttpResponse:
    """Tell a team through its open link, without an account and without a name."""
    actor = request.actor  # type: ignore[attr-defined]  # set by ActorMiddleware
    team_name = queries.team_name_of_link(key=key, actor=actor)
    if team_name is None:
        return render(request, "practice/link_ended.jinja", status=404)
    is_sent = request.method == "POST"
    if request.POST.get("website"):
        # A machine filled the field no person sees; nothing is kept.
        return render(request, "practice/thanks_machine.jinja")
    form = LinkNoticeForm(request.POST if is_sent else None)
    if not form.is_valid():
        return _page(request, form, team_name=team_name, status=HELD if is_sent else 200)
    try:
        noticed = services.notice_by_link(
            link_key=key,
            caller=request.META.get("REMOTE_ADDR", ""),
            text=form.cleaned_data["text"],
            kind=form.kind,
            at=timezone.now(),
            answers=form.answers(),
        )
    except services.HeldBack as held:
        return _page(request, form, team_name=team_name, reading=held.reading, status=HELD)
    except services.NotReady as problem:
        return _page(request, form, team_name=team_name, problem=problem, status=HELD)
    except services.TooMany as problem:
        return _page(request, form, team_name=team_name, problem=problem, status=429)
    except services.LinkEnded:
        return render(request, "practice/link_ended.jinja", status=404)
    return htmx.done(request, to=_reply_page(noticed.key), draft="notice")


@require_POST
def look(request: HttpRequest) -> HttpResponse:
    """What a text under way is like, and what in it should be thought about. Stores and logs nothing."""
    text = request.POST.get("text", "").strip()[:MOST_LOOKED_AT]
    actor = request.actor  # type: ignore[attr-defined]  # set by ActorMiddleware
    context = {
        "reading": services.look(text),
        "likes": lessons.likes(text=text, actor=actor),
        "lines": improvement.alike(text=text, actor=actor, at=timezone.now()),
        "beside": True,
    }
    return render(request, "practice/_look.jinja", context)


def by_key(request: HttpRequest, key: str) -> HttpResponse:
    """The page of an anonymous writer: what became of it, and a word back."""
    actor = request.actor  # type: ignore[attr-defined]  # set by ActorMiddleware
    found = queries.by_key(actor=actor, key=key)
    if found is None:
        raise Http404
    context = {"noticing": found, "key": key, "is_new": "sent" in request.GET, "say": SayForm()}
    services.see_reply(noticing_id=found.id, at=timezone.now())
    return render(request, "practice/by_key.jinja", context)


def _initial(request: HttpRequest) -> dict[str, str]:
    return {"text": request.GET.get("text", "")[:MOST_LOOKED_AT]}


def _reply_page(key: str) -> str:
    return reverse("practice:by_key", kwargs={"key": key}) + "?sent=1"


def _page(
    request: HttpRequest,
    form: LinkNoticeForm,
    *,
    status: int = 200,
    problem: Exception | None = None,
    **context: object,
) -> HttpResponse:
    if problem:
        form.add_error("text", str(problem))
    context |= {"form": form, "signposts": signposts.everywhere(), "other_nations": signposts.ELSEWHERE}
    return render(request, "practice/notice.jinja", context, status=status)
