"""A collection on paper."""

from django.conf import settings
from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from learnonce.base.actors import Request
from learnonce.briefings import queries
from learnonce.briefings.calc.gists import short
from learnonce.briefings.views.answers import answered
from learnonce.ui import dates, printing
from learnonce.ui.printing import Block, blocks_of

GIST = 400  # characters of each lesson


@require_safe
@answered
def collection_pdf(request: Request, collection_id: int) -> HttpResponse:
    """The curator's word, and each lesson the reader may read: why it is there, and where to read on."""
    page = queries.collection_page(actor=request.actor, collection_id=collection_id)
    blocks = blocks_of(page.line.words)
    for number, entry in enumerate((one for one in page.entries if one.lesson), start=1):
        lesson = entry.lesson
        if lesson is None:
            continue
        address = settings.BASE_URL + reverse("lessons:detail", kwargs={"lesson_id": lesson.id})
        where = f"{lesson.place}, {lesson.locality}" if lesson.locality else lesson.place
        blocks += [
            Block("title", f"{number}. {lesson.title}"),
            *blocks_of(entry.why),
            *blocks_of(short(lesson.gist, GIST)),
            Block("small", f"{where}. {lesson.known}. {address}"),
        ]
    day = dates.long_date(timezone.localdate())
    path = reverse("briefings:collection", kwargs={"collection_id": collection_id})
    foot = f"{settings.BASE_URL}{path}, as it was on {day}. Not for decisions about a patient."
    printed = printing.sheet(
        title=page.line.title, over="Collection", under=page.line.heading, foot=foot, blocks=blocks
    )
    response = HttpResponse(printing.pdf(printed), content_type="application/pdf")
    response["Content-Disposition"] = f'inline; filename="collection-{collection_id}.pdf"'
    response["Cache-Control"] = "private, no-cache"
    return response
