"""A lesson, or its words for certain readers, on paper."""

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from learnonce.base.actors import Request
from learnonce.lessons import queries
from learnonce.lessons.calc.stages import WITHDRAWN
from learnonce.lessons.views.answers import answered
from learnonce.ui import dates, printing
from learnonce.ui.printing import Block, blocks_of, items_of


@require_safe
@answered
def lesson_pdf(request: Request, lesson_id: int) -> HttpResponse:
    """The whole lesson. What is in hand is printed by its own people only, as they alone read it."""
    lesson = queries.lesson_page(actor=request.actor, lesson_id=lesson_id, today=timezone.localdate())
    if lesson.stage == WITHDRAWN:
        return render(request, "lessons/withdrawn.jinja", {"lesson": lesson}, status=410)
    text = lesson.text
    blocks = [
        *blocks_of(text.problem_statement or lesson.problem, heading="The problem"),
        *blocks_of(text.what_we_did, heading="What they did"),
        *items_of(text.core_parts, heading="Keep this: it does not work without"),
        *items_of(text.adaptable_parts, heading="Make this your own"),
        *blocks_of(text.results, heading="What came of it"),
        *blocks_of(text.good, heading="What was good"),
        *blocks_of(text.not_so_good, heading="What did not go so well"),
        *blocks_of(text.next_time, heading="What they would do next time"),
        *blocks_of(text.unintended_effects, heading="What else happened"),
        *blocks_of(text.equity_note, heading="Who it helps, and who it might not"),
        *blocks_of(text.cost_time, heading="What it takes"),
        *items_of(lesson.context, heading="Where it was"),
    ]
    where = f"{lesson.source}, {lesson.locality}" if lesson.locality else lesson.source
    return _answer(
        title=text.title,
        over=lesson.kind_words,
        under=f"Learned at {where}. {lesson.known}.",
        path=reverse("lessons:detail", kwargs={"lesson_id": lesson_id}),
        name=f"lesson-{lesson_id}",
        blocks=blocks,
    )


@require_safe
@answered
def edition_pdf(request: Request, lesson_id: int, reader: str) -> HttpResponse:
    page = queries.edition_page(actor=request.actor, lesson_id=lesson_id, reader=reader)
    return _answer(
        title=page.title,
        over=page.words,
        under=f"Learned at {page.source}. {page.known}." if page.source else "",
        path=reverse("lessons:edition", kwargs={"lesson_id": lesson_id, "reader": reader}),
        name=f"lesson-{lesson_id}-{reader}",
        blocks=blocks_of(page.text),
    )


def _answer(*, title: str, over: str, under: str, path: str, name: str, blocks: list[Block]) -> HttpResponse:
    day = dates.long_date(timezone.localdate())
    foot = f"{settings.BASE_URL}{path}, as it was on {day}. Not for decisions about a patient."
    printed = printing.sheet(title=title, over=over, under=under, foot=foot, blocks=blocks)
    response = HttpResponse(printing.pdf(printed), content_type="application/pdf")
    response["Content-Disposition"] = f'inline; filename="{name}.pdf"'
    response["Cache-Control"] = "private, no-cache"
    return response
