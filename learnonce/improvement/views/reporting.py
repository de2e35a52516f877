"""The report of a project: read, written section by section, taken along as PDF or Word."""

from collections.abc import Callable, Iterable

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from learnonce.base import panels, tasks
from learnonce.base.actors import Request
from learnonce.improvement import queries, services
from learnonce.improvement.calc import squire
from learnonce.improvement.forms import SectionForm
from learnonce.improvement.queries import Report, SectionToWrite
from learnonce.improvement.views import report_papers
from learnonce.improvement.views.answers import HELD, carried_out
from learnonce.improvement.views.projects import ours
from learnonce.ui import htmx

CONFLICT = 409


def order(measure_ids: Iterable[int]) -> None:
    """Have the worker draw the pictures that are missing; nobody waits for them."""
    for number in measure_ids:
        tasks.defer("improvement.draw_chart", once=f"improvement.draw_chart.{number}", measure_id=number)


def _report(request: Request, project_id: int, *, pictures: bool = False) -> Report:
    found = queries.report(project_id=project_id, actor=request.actor, pictures=pictures)
    if found is None:
        raise Http404
    order(found.waits)
    return found


@require_safe
@login_required
def report(request: Request, project_id: int) -> HttpResponse:
    """All sections, each told as written, drafted, or still to be written."""
    found = _report(request, project_id)
    context = {
        "it": found.project,
        "report": found,
        "charts": {str(one.measure_id): one.chart for one in found.measures if one.chart},
        "origin": panels.shown("improvement.project.origin", request, about=found.project.about)
        if found.project.about
        else "",
    }
    return render(request, "improvement/report.jinja", context)


@require_safe
@login_required
def report_pdf(request: Request, project_id: int) -> HttpResponse:
    return _document(request, project_id, report_papers.as_pdf)


@require_safe
@login_required
def report_docx(request: Request, project_id: int) -> HttpResponse:
    return _document(request, project_id, report_papers.as_docx)


def _document(request: Request, project_id: int, make: Callable[[Report], HttpResponse]) -> HttpResponse:
    """The document; while charts are being drawn, how far that is. `?now` does without those."""
    found = _report(request, project_id, pictures=True)
    if found.waits and "now" not in request.GET:
        total = sum(one.chart is not None for one in found.measures)
        return waiting(request, waits=len(found.waits), total=total, title=found.title)
    # What asks by itself whether the charts are drawn cannot show a document: it is sent there.
    return htmx.done(request, to=request.path) if htmx.asks(request) else make(found)


def waiting(request: Request, *, waits: int, total: int, title: str) -> HttpResponse:
    """A page that says how many charts are drawn, and looks again by itself until all are."""
    context = {"title": title, "path": request.path, "total": total, "done": total - waits}
    part = "improvement/_drawing.jinja" if htmx.asks(request) else "improvement/drawing.jinja"
    return render(request, part, context)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def write_section(request: Request, project_id: int, key: str) -> HttpResponse:
    """One field. `?begin` fills it with the draft."""
    ours(request, project_id)
    found = queries.section_to_write(project_id=project_id, key=key, actor=request.actor)
    if found is None:
        raise Http404
    of_board = key == squire.ASKED.key
    back = board_address(project_id) if of_board else report_address(project_id)
    text = found.begins if "begin" in request.GET and not found.text else found.text
    form = SectionForm(request.POST or None, initial={"text": text, "seen": found.version})
    if of_board:
        form.is_not_drafted()
    theirs: list[str] = []
    if request.method == "POST" and form.is_valid() and _written(request, found, form, theirs):
        messages.success(request, "Saved.")
        return htmx.done(request, to=f"{back}#{key}")
    context = {
        "to_write": found,
        "form": form,
        "theirs": theirs,
        "back": back,
        "back_words": "For a board" if of_board else "Report",
    }
    status = CONFLICT if theirs else HELD if form.is_bound else 200
    return render(request, "improvement/write_section.jinja", context, status=status)


def _written(request: Request, found: SectionToWrite, form: SectionForm, theirs: list[str]) -> bool:
    """Whether it was saved. What somebody else saved meanwhile is put into `theirs`."""

    def write() -> None:
        try:
            services.write_section(
                project_id=found.project.id,
                key=found.section.key,
                **form.cleaned_data,
                actor=request.actor,
                at=timezone.now(),
            )
        except services.Changed as other:
            theirs.append(other.theirs)
            form.see(other.version)
            raise

    return carried_out(form, write)


def report_address(project_id: int) -> str:
    return reverse("improvement:report", kwargs={"project_id": project_id})


def board_address(project_id: int) -> str:
    return reverse("improvement:board", kwargs={"project_id": project_id})
